// SPDX-License-Identifier: GPL-3.0-or-later
#include "../model/examplebriefing.h"
#include "pictures.h"
#include "picturespage.h"
#include "theme/colours.h"

#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace readout;

/** The pictures of the example, as a reader uses them. */
class TestPicturesPage : public QObject
{
    Q_OBJECT

    const EntryId ada{EntryKind::Person, u"ada-northwater"_s};

    BriefingModel m_model;
    std::unique_ptr<ReadingSession> m_session;
    std::unique_ptr<PicturesPage> m_page;

    template <typename Kind>
    [[nodiscard]] Kind *picture() const
    {
        return m_page->findChild<Kind *>();
    }

private Q_SLOTS:
    void init()
    {
        m_model.setBriefing({});
        m_session = std::make_unique<ReadingSession>(&m_model);
        m_page = std::make_unique<PicturesPage>(m_session.get());
        m_page->resize(400, 800);
        m_session->setBriefing(exampleBriefing());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void aBarLeadsToItsSpeaker()
    {
        auto *shares = picture<SharesPicture>();
        QVERIFY(shares->isVisible());
        QTest::mouseClick(shares, Qt::LeftButton, {}, shares->partRect(ada).center().toPoint());
        QCOMPARE(m_session->selection(), ada);
        QCOMPARE(m_session->currentQuote(), 0);
    }

    void keysWalkAndOpen()
    {
        auto *shares = picture<SharesPicture>();
        m_page->takeFocus();
        QVERIFY(shares->hasFocus());
        QVERIFY(shares->accessibleDescription().startsWith(u"Ada Northwater: "_s));
        QTest::keyClick(shares, Qt::Key_Down);
        QVERIFY(!shares->accessibleDescription().startsWith(u"Ada Northwater: "_s));
        QTest::keyClick(shares, Qt::Key_Up);
        QTest::keyClick(shares, Qt::Key_Return);
        QCOMPARE(m_session->selection(), ada);
    }

    void aTickLeadsToItsMention()
    {
        auto *strips = picture<AppearancesPicture>();
        m_session->select({EntryKind::Country, u"UA"_s});
        strips->setFocus();
        // the first part of the first strip is a quote, the mentions follow
        QTest::keyClick(strips, Qt::Key_Return);
        QCOMPARE(m_session->selection(), ada);
        QVERIFY(m_session->currentQuote() >= 0);
        QVERIFY(
            strips->text().startsWith(u"Ada Northwater: 6 mentions, first in paragraph 1, last in paragraph 2; "_s));
        QVERIFY(strips->accessibleDescription().startsWith(u"Ada Northwater, mixed quote, paragraph 1: the fund"_s));
        QTest::keyClick(strips, Qt::Key_Left);
        QVERIFY(strips->accessibleDescription().startsWith(u"Ada Northwater, role, “Estonia’s prime minister”"_s));
    }

    void anotherWidthMovesTheParts()
    {
        auto *strips = picture<AppearancesPicture>();
        const QRectF before = strips->partRect(ada);
        const QString words = strips->text();
        m_page->resize(600, 800);
        QTRY_COMPARE_GT(strips->partRect(ada).width(), before.width());
        QCOMPARE(strips->text(), words);
        m_page->resize(400, 800);
        QTRY_COMPARE(strips->partRect(ada), before);
    }

    void savesForPrint_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("SVG") << u"shares.svg"_s;
        QTest::newRow("PNG") << u"shares.png"_s;
    }

    void savesForPrint()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const auto *shares = picture<SharesPicture>();
        QVERIFY(shares->save(path));
        if (name.endsWith(u"png"_s)) {
            QCOMPARE(QImage(path).width(), shares->width() * 3);
            return;
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader svg(&file);
        QString words;
        while (!svg.atEnd())
            if (svg.readNext() == QXmlStreamReader::Characters)
                words += svg.text();
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
        QVERIFY(words.contains(u"Ada Northwater"_s));
    }

    void doesNotSaveNowhere() { QVERIFY(!picture<SharesPicture>()->save(u"/no-such-folder/shares.svg"_s)); }

    void kindsDifferInGrey()
    {
        // Ada's bar begins with direct words, solid, and goes on with mixed ones, hatched.
        const auto *shares = picture<SharesPicture>();
        const QImage grey = picture<SharesPicture>()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        const double middle = shares->partRect(ada).center().y() * grey.devicePixelRatio();
        const auto grayAt = [&](int x) { return qGray(grey.pixel(x, static_cast<int>(middle))); };
        const auto turns = [&](int from, int to) {
            int count = 0;
            for (int x = from + 1; x < to; ++x)
                count += std::abs(grayAt(x) - grayAt(x - 1)) > 30 ? 1 : 0;
            return count;
        };
        const int part = grey.width() / 16;
        bool isSolid = false;
        bool isHatched = false;
        for (int from = grey.width() / 3; from + part < grey.width() - part; ++from) {
            isSolid = isSolid || (grayAt(from) < 120 && turns(from, from + part) == 0);
            isHatched = isHatched || turns(from, from + part) >= 4;
        }
        QVERIFY(isSolid);
        QVERIFY(isHatched);
    }

    void withoutVoicesItSaysSo()
    {
        m_session->setBriefing({});
        QVERIFY(m_page->findChild<QLabel *>(u"picturesNotice"_s)->isVisible());
        QVERIFY(!picture<SharesPicture>()->isVisible());
    }
};

QTEST_MAIN(TestPicturesPage)
#include "tst_picturespage.moc"
