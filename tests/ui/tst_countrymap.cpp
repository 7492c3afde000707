// SPDX-License-Identifier: GPL-3.0-or-later
#include "../model/examplebriefing.h"
#include "countrymap.h"
#include "theme/colours.h"
#include "theme/worldmap.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

/** The map over the example, which mentions Estonia, Ukraine and Finland. */
class TestCountryMap : public QObject
{
    Q_OBJECT

    BriefingModel m_model;
    std::unique_ptr<ReadingSession> m_session;
    std::unique_ptr<CountryMap> m_map;

private Q_SLOTS:
    void init()
    {
        m_model.setBriefing({});
        m_session = std::make_unique<ReadingSession>(&m_model);
        m_session->setBriefing(exampleBriefing());
        m_map = std::make_unique<CountryMap>(m_session.get());
        m_map->resize(380, m_map->heightForWidth(380));
        m_map->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
    }

    void cleanup() { m_map.reset(); }

    void aClickSelects_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"EE", "UA", "FI"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void aClickSelects()
    {
        QFETCH(const QString, code);
        for (const CountryMap::Extent extent : {CountryMap::Extent::World, CountryMap::Extent::Fit}) {
            m_session->clear();
            m_map->setExtent(extent);
            QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, m_map->placeOf(code).toPoint());
            QCOMPARE(m_session->selection(), (EntryId{EntryKind::Country, code}));
        }
    }

    void elsewhereNothingIsSelected()
    {
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {60, 60});
        QVERIFY(m_session->selection().isNull());
        QVERIFY(m_map->countryAt({60, 60}).isEmpty());
        QVERIFY(m_map->placeOf(u"BR"_s).isNull());
    }

    void smallCountriesAreLargerInTheInset()
    {
        // Estonia and Finland both lie in the inset, at the lower left.
        QCOMPARE_LT(m_map->placeOf(u"EE"_s).x(), m_map->width() * 0.3);
        QCOMPARE_GT(m_map->placeOf(u"EE"_s).y(), m_map->height() * 0.4);
        QCOMPARE_GT(m_map->placeOf(u"EE"_s).y(), m_map->placeOf(u"FI"_s).y());
    }

    void arrowsWalk()
    {
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QVERIFY(!m_session->selection().isNull());
        m_session->select({EntryKind::Country, u"UA"_s});
        QTest::keyClick(m_map.get(), Qt::Key_Up);
        QCOMPARE(m_session->selection().id, u"EE"_s);
        QTest::keyClick(m_map.get(), Qt::Key_Up);
        QCOMPARE(m_session->selection().id, u"FI"_s);
        QTest::keyClick(m_map.get(), Qt::Key_Up);
        QCOMPARE(m_session->selection().id, u"FI"_s);
        QTest::keyClick(m_map.get(), Qt::Key_Down);
        QCOMPARE(m_session->selection().id, u"EE"_s);
        const QSignalSpy opened(m_map.get(), &CountryMap::opened);
        QTest::keyClick(m_map.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void saysItInWords()
    {
        QCOMPARE(m_map->text(), u"Finland 2, Ukraine 2, Estonia 2"_s);
        m_session->select({EntryKind::Country, u"UA"_s});
        QCOMPARE(m_map->accessibleDescription(), u"Selected: Ukraine, 2 mentions. Finland 2, Ukraine 2, Estonia 2"_s);
    }

    void eachCountryIsThereForAScreenReader()
    {
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(m_map.get());
        QCOMPARE(map->role(), QAccessible::List);
        QCOMPARE(map->childCount(), 3);
        QStringList names;
        for (int index = 0; index < map->childCount(); ++index) {
            QAccessibleInterface *country = map->child(index);
            QCOMPARE(country->parent(), map);
            QCOMPARE(map->indexOfChild(country), index);
            QVERIFY(map->rect().contains(country->rect().center()));
            QCOMPARE(map->childAt(country->rect().center().x(), country->rect().center().y()), country);
            QVERIFY(!country->state().selected);
            names.append(country->text(QAccessible::Name));
        }
        QCOMPARE(names, (QStringList{u"Finland, 2 mentions"_s, u"Ukraine, 2 mentions"_s, u"Estonia, 2 mentions"_s}));
        map->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_session->selection(), (EntryId{EntryKind::Country, u"UA"_s}));
        QVERIFY(map->child(1)->state().selected);
        QVERIFY(!map->child(0)->state().selected);
        const QAccessibleInterface *gone = map->child(0);
        m_session->setBriefing({});
        QCOMPARE(map->childCount(), 0);
        QVERIFY(!gone->isValid());
    }

    void theKeyboardIsOnWhatIsSelected()
    {
        m_map->activateWindow();
        m_map->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_map.get()));
        m_session->select({EntryKind::Country, u"UA"_s});
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(m_map.get());
        QCOMPARE(map->focusChild(), map->child(map->childCount() - 2));
        QVERIFY(map->focusChild()->state().focused);
    }

    void paintsTheMentionedInTheirShade()
    {
        const Colours &colours = coloursFor(m_map->palette());
        const QImage image = m_map->grab().toImage();
        const QPointF ukraine = m_map->placeOf(u"UA"_s);
        QCOMPARE(image.pixelColor((ukraine * image.devicePixelRatio()).toPoint()), colours.mapFew);
    }

    void withoutCountriesThereIsTheWorld()
    {
        m_session->setBriefing({});
        m_map->setExtent(CountryMap::Extent::Fit);
        QVERIFY(m_map->text().isEmpty());
        QVERIFY(!m_map->grab().isNull());
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QVERIFY(m_session->selection().isNull());
    }
};

QTEST_MAIN(TestCountryMap)
#include "tst_countrymap.moc"
