// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlepage.h"
#include "deskstyle.h"
#include "loopback.h"
#include "mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

QByteArray page(const QByteArray &title)
{
    return "<!DOCTYPE html><html><head><meta charset=utf-8><title>" + title
        + "</title><link rel=alternate type=application/rss+xml href=/feed></head><body><p>The ministers met on "
          "Tuesday "
          "in the old town hall and talked about the fund for two days, until all of them had agreed.</p><p>“We will "
          "pay,” said Ada Example, the prime minister of Norway.</p></body></html>";
}

const QByteArray feed
    = "<rss><channel><title>The Sample Courier</title><item><title>They agree</title><link>/a</link></item><item>"
      "<title>Still no deal</title><description>&lt;p&gt;The talks of Oslo go on, and nobody expects them to end soon."
      "&lt;/p&gt;</description></item></channel></rss>";

} // namespace

/** Addresses, feeds, the clipboard and what is dropped, as a reader opens them. */
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("no_proxy", "127.0.0.1");
        QApplication::setStyle(new DeskStyle);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"readout.ini"_s));
        m_settings->setValue(Setting::ReduceMotion, true);
        m_settings->setValue(Setting::KeepNothing, true);
        m_tcp = std::make_unique<QTcpServer>();
        m_server = std::make_unique<Server>(*m_tcp);
        m_server->answers["/a"] = ok(page("They agree"));
        m_server->answers["/feed"] = ok(feed, "Content-Type: application/rss+xml\r\n");
        QGuiApplication::clipboard()->clear();
        m_window = std::make_unique<MainWindow>(m_settings.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void address()
    {
        enter(Qt::Key_L, Qt::ControlModifier, m_server->address(u"a"_s).toString());
        QTRY_COMPARE(title(), u"They agree"_s);
        QCOMPARE(m_window->currentPage()->article().source, m_server->address(u"a"_s).toString());
        QVERIFY(!find<QWidget>(u"addressBar"_s)->isVisible());
    }

    void addressOnTheClipboardIsOffered()
    {
        QGuiApplication::clipboard()->setText(m_server->address(u"a"_s).toString());
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(find<QLineEdit>(u"address"_s)->text(), m_server->address(u"a"_s).toString());
    }

    void noAddress()
    {
        enter(Qt::Key_L, Qt::ControlModifier, u"not an address"_s);
        QVERIFY(find<QLabel>(u"addressHint"_s)->text().contains(u"no web address"_s));
        QTest::keyClick(find<QLineEdit>(u"address"_s), Qt::Key_Escape);
        QVERIFY(!find<QWidget>(u"addressBar"_s)->isVisible());
    }

    void failureLosesNothing()
    {
        enter(Qt::Key_L, Qt::ControlModifier, m_server->address(u"a"_s).toString());
        QTRY_COMPARE(title(), u"They agree"_s);
        m_server->answers["/b"] = status("404 Not Found");
        enter(Qt::Key_L, Qt::ControlModifier, m_server->address(u"b"_s).toString());
        QTRY_VERIFY(find<QLabel>(u"errorMessage"_s)->isVisible());
        QCOMPARE(find<QLabel>(u"errorMessage"_s)->text(), u"There is no such page on 127.0.0.1. Check the address."_s);
        QCOMPARE(title(), u"They agree"_s);
    }

    void pageWithoutArticle()
    {
        m_server->answers["/b"] = ok("<html><body><nav><a href=/>Sign in</a></nav></body></html>");
        enter(Qt::Key_L, Qt::ControlModifier, m_server->address(u"b"_s).toString());
        QTRY_VERIFY(find<QLabel>(u"errorMessage"_s)->isVisible());
        QVERIFY(find<QLabel>(u"errorMessage"_s)
                    ->text()
                    .contains(u"The page holds no article. If it asks you to sign in"_s));
    }

    void slowPageIsCancelled()
    {
        m_server->isDripping = true;
        enter(Qt::Key_L, Qt::ControlModifier, m_server->address(u"a"_s).toString());
        QPushButton *cancel = nullptr;
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->text() == u"Cancel"_s)
                cancel = button;
        }
        QVERIFY(cancel != nullptr);
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(!cancel->isVisible());
        QTRY_VERIFY(m_server->areAllClosed());
        QVERIFY(!find<QLabel>(u"errorMessage"_s)->isVisible());
        QVERIFY(m_window->currentPage() == nullptr);
    }

    void feedIsListed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("feed") << u"feed"_s;
        QTest::newRow("page that names it") << u"a"_s;
    }

    void feedIsListed()
    {
        QFETCH(const QString, path);
        enter(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier, m_server->address(path).toString());
        auto *entries = find<QListView>(u"feedEntries"_s);
        QTRY_VERIFY(entries->isVisible());
        QCOMPARE(entries->model()->rowCount(), 2);
        QVERIFY(entries->hasFocus());
        QTest::keyClick(entries, Qt::Key_Return);
        QTRY_COMPARE(title(), u"They agree"_s);
        const int requests = m_server->requests;
        entries->setFocus();
        QTest::keyClick(entries, Qt::Key_Down);
        QTest::keyClick(entries, Qt::Key_Return);
        QTRY_COMPARE(title(), u"Still no deal"_s);
        QCOMPARE(m_server->requests, requests); // the feed held all of it
    }

    void feedIsKnownAsOne_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::newRow("at an address") << false;
        QTest::newRow("in a file") << true;
    }

    void feedIsKnownAsOne()
    {
        QFETCH(const bool, isFile);
        QFile file(m_folder->filePath(u"courier.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(feed);
        file.close();
        m_window->openFile(isFile ? file.fileName() : m_server->address(u"feed"_s).toString());
        QTRY_VERIFY(find<QListView>(u"feedEntries"_s)->isVisible());
        QVERIFY(!find<QLabel>(u"errorMessage"_s)->isVisible());
    }

    void pastes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("opens");
        QTest::newRow("address") << u"{a}"_s << QString() << u"They agree"_s;
        QTest::newRow("text") << u"Harbour pact\n\nThe talks of Oslo go on.\n\nNobody left.\n"_s << QString()
                              << u"Harbour pact"_s;
        QTest::newRow("formatted text")
            << u"flat"_s << u"<h1>Harbour pact</h1><p>The talks of Oslo go on.</p><ul><li>A ship</li></ul>"_s
            << u"Harbour pact"_s;
    }

    void pastes()
    {
        QFETCH(QString, text);
        QFETCH(const QString, html);
        QFETCH(const QString, opens);
        auto *data = new QMimeData;
        data->setText(text.replace(u"{a}"_s, m_server->address(u"a"_s).toString()));
        if (!html.isEmpty())
            data->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(data);
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(title(), opens);
        if (!html.isEmpty())
            QCOMPARE(m_window->currentPage()->article().sections.constLast().kind, Section::Kind::List);
    }

    void severalAreDropped()
    {
        m_server->answers["/b"] = ok(page("They sign"));
        QMimeData dropped;
        dropped.setUrls({m_server->address(u"a"_s), m_server->address(u"b"_s)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QTRY_COMPARE(title(), u"They sign"_s);
        QCOMPARE(m_window->findChild<QTabBar *>(u"articleTabs"_s)->count(), 2);
    }

    void keptOrNot_data()
    {
        QTest::addColumn<bool>("nothing");
        QTest::newRow("nothing") << true;
        QTest::newRow("as usual") << false;
    }

    void keptOrNot()
    {
        QFETCH(const bool, nothing);
        m_settings->setValue(Setting::KeepNothing, nothing);
        m_window->openFile(m_server->address(u"a"_s).toString());
        QTRY_COMPARE(title(), u"They agree"_s);
        QTRY_VERIFY(!m_window->currentPage()->isBusy());
        QTRY_COMPARE(m_settings->value(Setting::RecentArticles).toByteArray().contains("They agree"), !nothing);
    }

private:
    /** Types @p address into the row that the keys bring up. */
    void enter(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &address)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
        auto *field = find<QLineEdit>(u"address"_s);
        QTRY_VERIFY(field->hasFocus());
        field->setText(address);
        QTest::keyClick(field, Qt::Key_Return);
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }

    [[nodiscard]] QString title() const
    {
        return m_window->currentPage() != nullptr ? m_window->currentPage()->title() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QTcpServer> m_tcp;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
