// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "articlepage.h"
#include "articleview.h"
#include "deskmemory.h"
#include "deskstyle.h"
#include "errorbar.h"
#include "findfield.h"
#include "mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

const QString story
    = u"Harbour pact is near\n\nAda Example, the prime minister of Norway, spoke for an hour. “We will build "
      "two ships,” Example said. “They will sail in May.”\n\nThe talks of Oslo go on.\n\nExample told "
      "reporters: “Nobody will be left behind.”\n"_s;

} // namespace

/** The window as a reader uses it, without a screen. */
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true); // the cache is erased
        QApplication::setStyle(new DeskStyle);
        QApplication::setPalette(paletteFor(Scheme::Light));
        loadFonts();
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(path(u"readout.ini"_s));
        m_settings->setValue(Setting::ReduceMotion, true);
        m_window = std::make_unique<MainWindow>(m_settings.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void opensAnArticle()
    {
        openStory();
        QCOMPARE(m_window->windowTitle(), u"Harbour pact is near — Readout"_s);
        QTRY_VERIFY(!session()->isBusy());
        QVERIFY(!session()->model()->entries(Group::Leaders).isEmpty());
        QVERIFY(!label(u"errorMessage"_s)->isVisible());
    }

    void selectsAndStepsOut()
    {
        openStory();
        QTRY_VERIFY(!session()->isBusy());
        session()->select(session()->model()->entries(Group::Leaders).first().id);
        QTRY_VERIFY(!view()->marks().mentions.isEmpty());
        QCOMPARE(label(u"statusName"_s)->text(), u"Ada Example"_s);
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_N);
        QTRY_VERIFY(view()->marks().currentMention >= 0);
        QTest::keyClick(view(), Qt::Key_Escape);
        QTest::keyClick(view(), Qt::Key_Escape);
        QTRY_VERIFY(view()->marks().mentions.isEmpty());
        QVERIFY(!label(u"statusName"_s)->isVisible());
    }

    void aClickInTheTextSelects()
    {
        openStory();
        QTRY_VERIFY(!session()->isBusy());
        const qsizetype at = story.indexOf(u"Example said"_s);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                          view()->viewportRect({at, at + 1}).center().toPoint());
        QCOMPARE(session()->selection(), session()->model()->entries(Group::Leaders).first().id);
        QTRY_VERIFY(view()->marks().currentMention >= 0);
        QCOMPARE(view()->marks().mentions.at(view()->marks().currentMention).span.start, at);
    }

    void opensTheUrlOfAFile()
    {
        write(u"a story.txt"_s, story.toUtf8());
        m_window->openFile(QString::fromLatin1(QUrl::fromLocalFile(path(u"a story.txt"_s)).toEncoded()));
        QTRY_COMPARE(title(), u"Harbour pact is near"_s);
        QCOMPARE(view()->article().source, path(u"a story.txt"_s));
    }

    void badFilesLoseNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("missing") << u"missing.txt"_s << QByteArray();
        QTest::newRow("folder") << u"."_s << QByteArray();
        QTest::newRow("empty") << u"empty.txt"_s << QByteArray("");
        QTest::newRow("binary") << u"binary.txt"_s
                                << QByteArray("\x7f"
                                              "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0",
                                              24)
                                       .repeated(40);
    }

    void badFilesLoseNothing()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        openStory();
        QTRY_VERIFY(!session()->isBusy());
        session()->select(session()->model()->entries(Group::Leaders).first().id);
        if (!bytes.isNull())
            write(name, bytes);
        m_window->openFile(path(name));
        QTRY_VERIFY(label(u"errorMessage"_s)->isVisible());
        QCOMPARE_GT(label(u"errorMessage"_s)->text().size(), 20);
        QCOMPARE(view()->article().title, u"Harbour pact is near"_s);
        QVERIFY(!session()->selection().isNull());
        QTest::keyClick(view(), Qt::Key_Escape);
        QVERIFY(!label(u"errorMessage"_s)->isVisible());
        QVERIFY(!session()->selection().isNull());
    }

    void eachFailureOfAnOpeningIsSeen()
    {
        write(u"story.txt"_s, story.toUtf8());
        for (const QString &name : {u"lost.txt"_s, u"gone.txt"_s, u"story.txt"_s})
            m_window->openFile(path(name));
        QTRY_COMPARE(title(), u"Harbour pact is near"_s);
        QVERIFY(label(u"errorMessage"_s)->isVisible());
        QVERIFY(label(u"errorMessage"_s)->text().contains(u"lost.txt"_s));
        QVERIFY(label(u"errorMessage"_s)->text().contains(u"gone.txt"_s));
        m_window->openFile(path(u"story.txt"_s));
        QVERIFY(!label(u"errorMessage"_s)->isVisible());
    }

    void toolTipsArePlainText()
    {
        const QString hostile = u"“Pay <img src='/tmp/secret.png'>,” he said"_s;
        QToolTip::showText(QPoint(20, 20), hostile, m_window.get());
        const auto tips = QApplication::topLevelWidgets();
        const auto tip = std::ranges::find_if(tips, [](const QWidget *top) { return top->inherits("QTipLabel"); });
        QVERIFY(tip != tips.end());
        QCOMPARE(qobject_cast<QLabel *>(*tip)->text(), hostile);
        QCOMPARE(qobject_cast<QLabel *>(*tip)->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }

    void aHugeFileIsRefused()
    {
        openStory();
        QFile huge(path(u"huge.txt"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly));
        QVERIFY(huge.resize(200LL * 1024 * 1024));
        huge.close();
        m_window->openFile(path(u"huge.txt"_s));
        QTRY_VERIFY(label(u"errorMessage"_s)->isVisible());
        QCOMPARE(view()->article().text, story);
    }

    void exportsAPdf()
    {
        openStory();
        QTRY_VERIFY(!session()->isBusy());
        exportTo(path(u"summary.pdf"_s));
        QTRY_VERIFY(label(u"statusPassing"_s)->text().contains(u"Saved summary.pdf"_s));
        QVERIFY(QFileInfo(path(u"summary.pdf"_s)).size() > 1000);
    }

    void copiesTheQuoteWithItsSource()
    {
        openStory();
        QTRY_VERIFY(!session()->isBusy());
        session()->select(session()->model()->entries(Group::Leaders).first().id);
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QAbstractItemView *>(QApplication::focusWidget()) != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        const Quote &quote = m_window->currentPage()->briefing().quotes.first();
        const QString words = quote.content.first().in(story).toString();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QGuiApplication::clipboard()->text().startsWith(words),
                 qPrintable(QGuiApplication::clipboard()->text()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QString cited = QGuiApplication::clipboard()->text();
        QVERIFY2(cited.contains(words) && cited.contains(u"Harbour pact is near"_s) && cited.contains(u'¶'),
                 qPrintable(cited));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    }

    void sayWhyAPdfWasNotWritten()
    {
        openStory();
        QTRY_VERIFY(!session()->isBusy());
        exportTo(path(u"no-such-folder/summary.pdf"_s));
        QTRY_VERIFY(label(u"errorMessage"_s)->isVisible());
        QVERIFY(label(u"errorMessage"_s)->text().contains(u"no-such-folder"_s));
        QCOMPARE(view()->article().text, story);
    }

    void theCurrentMentionIsTold()
    {
        openStory();
        QTRY_VERIFY(!session()->isBusy());
        session()->select(session()->model()->entries(Group::Leaders).first().id);
        // the speaker of the first quote, to which choosing a leader jumps
        QTRY_COMPARE(view()->accessibleDescription(), u"Ada Example, name, mention 2 of 3; Quote 1 of 2, direct"_s);
    }

    void theFileMayVanish()
    {
        openStory();
        QTRY_VERIFY(!session()->isBusy());
        QVERIFY(QFile::remove(path(u"story.txt"_s)));
        session()->select(session()->model()->entries(Group::Leaders).first().id);
        QTRY_VERIFY(!view()->marks().mentions.isEmpty());
        QCOMPARE(view()->article().text, story);
    }

    void theNextArticleTakesOver()
    {
        openStory();
        write(u"other.txt"_s, "Another harbour\n\nNothing much was said there today.\n\nThe end came soon.\n");
        m_window->openFile(path(u"other.txt"_s));
        QTRY_COMPARE(title(), u"Another harbour"_s);
        QTRY_VERIFY(!session()->isBusy());
        QCOMPARE(session()->model()->briefing().article.title, u"Another harbour"_s);
    }

    void finds()
    {
        openStory();
        auto *field = m_window->findChild<FindField *>();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(field, u"example"_s);
        QCOMPARE(field->resultText(), u"1 of 3"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->resultText(), u"2 of 3"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(field->resultText(), u"3 of 3"_s);
        QCOMPARE(label(u"statusPassing"_s)->text(), u"Continued from the end"_s);
        QCOMPARE(view()->selectedSpan().start, story.lastIndexOf(u"Example"_s));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QVERIFY(view()->hasFocus());
    }

    void goesToAParagraph()
    {
        openStory();
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        auto *number = m_window->findChild<QLineEdit *>(u"paragraphNumber"_s);
        QTRY_VERIFY(number->hasFocus());
        QTest::keyClicks(number, u"3"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(label(u"statusParagraph"_s)->text(), u"Paragraph 3 of 3"_s);
        QVERIFY(view()->hasFocus());
    }

    void zoomIsKept()
    {
        openStory();
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(view()->textZoom(), 1.1);
        QCOMPARE(m_settings->value(Setting::TextZoom).toDouble(), 1.1);
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view()->textZoom(), 1.0);
    }

    void pastes()
    {
        QGuiApplication::clipboard()->setText(story);
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(title(), u"Harbour pact is near"_s);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(label(u"errorMessage"_s)->isVisible());
        QCOMPARE(view()->article().title, u"Harbour pact is near"_s);
    }

    void whatIsNotAtHandIsNotReloaded()
    {
        m_window->openText(u"Pasted harbour\n\nMuch was said there today.\n"_s);
        QTRY_COMPARE(title(), u"Pasted harbour"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTest::qWait(100);
        QVERIFY(!label(u"errorMessage"_s)->isVisible());
        openStory();
        write(u"story.txt"_s, "Harbour pact is signed\n\nIt was signed at noon.\n");
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE(title(), u"Harbour pact is signed"_s);
    }

    void takesADrop()
    {
        write(u"story.txt"_s, story.toUtf8());
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path(u"story.txt"_s))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QTRY_COMPARE(title(), u"Harbour pact is near"_s);
    }

    void narrowWindowsKeepTheText()
    {
        openStory();
        m_window->resize(900, 700);
        QVERIFY(!m_window->findChild<QWidget *>(u"outlinePane"_s)->isVisible());
        QCOMPARE_GE(view()->width(), 320);
        m_window->resize(1400, 700);
        QVERIFY(m_window->findChild<QWidget *>(u"outlinePane"_s)->isVisible());
    }

    void theNarrowestWindowsHaveThePanelBelow()
    {
        openStory();
        session()->select(session()->model()->entries(Group::Leaders).first().id);
        m_window->resize(680, 800);
        QTRY_COMPARE_LE(m_window->width(), 700);
        const QWidget *panel = m_window->findChild<QWidget *>(u"briefingPanel"_s);
        QTRY_COMPARE_GE(panel->mapTo(m_window.get(), QPoint()).y(),
                        view()->mapTo(m_window.get(), QPoint(0, view()->height())).y());
    }

    void closingGoesBackToTheStart()
    {
        openStory();
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(m_window->windowTitle(), u"Readout"_s);
        QVERIFY(m_window->findChild<QWidget *>(u"startPage"_s)->isVisible());
    }

    void tabsComeWithTheSecondArticle()
    {
        openTitled({u"First harbour"_s});
        QVERIFY(!tabs()->isVisible());
        openTitled({u"Second harbour"_s, u"Third harbour"_s});
        QVERIFY(tabs()->isVisible());
        QCOMPARE(tabs()->count(), 3);
        QCOMPARE(tabs()->tabText(0), u"First harbour"_s);
        QCOMPARE(tabs()->tabText(1), u"Second harbour"_s);
        QCOMPARE(m_window->windowTitle(), u"Third harbour — Readout"_s);
    }

    void keysStepThroughTabs()
    {
        openTitled({u"First harbour"_s, u"Second harbour"_s, u"Third harbour"_s});
        QTest::keyClick(view(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(title(), u"First harbour"_s);
        QTest::keyClick(view(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(title(), u"Second harbour"_s);
        QTest::keyClick(view(), Qt::Key_PageUp, Qt::ControlModifier);
        QTest::keyClick(view(), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(title(), u"Third harbour"_s);
        QVERIFY(view()->hasFocus());
    }

    void tabsCloseAndReopen()
    {
        openTitled({u"First harbour"_s, u"Second harbour"_s, u"Third harbour"_s});
        QTest::mouseClick(tabs(), Qt::MiddleButton, {}, tabs()->tabRect(0).center());
        QCOMPARE(tabs()->count(), 2);
        QCOMPARE(title(), u"Third harbour"_s);
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(title(), u"Second harbour"_s);
        QVERIFY(!tabs()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(title(), u"Third harbour"_s);
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(title(), u"First harbour"_s);
        QCOMPARE(tabs()->count(), 3);
    }

    void anOpenFileIsNotOpenedTwice()
    {
        openTitled({u"First harbour"_s, u"Second harbour"_s});
        openTitled({u"First harbour"_s});
        QCOMPARE(tabs()->count(), 2);
        QCOMPARE(tabs()->currentIndex(), 0);
        write(u"First harbour.txt"_s, "Changed harbour\n\nSomething was said there today.\n\nThe end came soon.\n");
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE(title(), u"Changed harbour"_s);
        QCOMPARE(tabs()->count(), 2);
        QCOMPARE(tabs()->currentIndex(), 0);
    }

    void eachTabKeepsWhatIsSoughtInIt()
    {
        openTitled({u"First harbour"_s, u"Second harbour"_s});
        auto *field = m_window->findChild<FindField *>();
        field->setText(u"said"_s);
        QCOMPARE(field->resultText(), u"1 of 1"_s);
        QTest::keyClick(view(), Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(field->text().isEmpty());
        QTest::keyClick(view(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(field->text(), u"said"_s);
        QCOMPARE(field->resultText(), u"1 of 1"_s);
    }

    void settingsTakeEffectAtOnce()
    {
        m_window->resize(1400, 900);
        openStory();
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = m_window->findChild<QDialog *>(u"settingsDialog"_s);
        QVERIFY(dialog != nullptr);
        const double column = view()->page().columnWidth();
        dialog->findChild<QComboBox *>(u"measureChoice"_s)->setCurrentIndex(0);
        QCOMPARE_LT(view()->page().columnWidth(), column);
        dialog->findChild<QSpinBox *>(u"zoomChoice"_s)->setValue(150);
        QCOMPARE(view()->textZoom(), 1.5);
        auto *font = dialog->findChild<QComboBox *>(u"fontChoice"_s);
        QCOMPARE_GT(font->count(), 1);
        font->setCurrentIndex(1);
        QCOMPARE(view()->page().lastBlock().charFormat().font().families().constFirst(),
                 font->currentData().toString());
        auto *scheme = dialog->findChild<QComboBox *>(u"schemeChoice"_s);
        for (int index = scheme->count() - 1; index > 0; --index) {
            scheme->setCurrentIndex(index);
            QCOMPARE(m_settings->value(Setting::Scheme).toString(), scheme->currentData().toString());
        }
        QTRY_COMPARE(schemeOf(view()->palette()), Scheme::Light);
        scheme->setCurrentIndex(scheme->findData(u"sepia"_s));
        QTRY_COMPARE(schemeOf(view()->palette()), Scheme::Sepia);
        scheme->setCurrentIndex(scheme->findData(u"light"_s));
        dialog->close();
    }

    void saysWhyItIsHere()
    {
        openStory();
        QTRY_VERIFY(!session()->isBusy());
        const auto ask = [this] {
            QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
            auto *box = m_window->findChild<QMessageBox *>(u"reasons"_s);
            const QString words = box != nullptr ? box->text() : QString();
            delete box;
            return words;
        };
        QVERIFY(ask().startsWith(u"Select "_s));
        session()->select(session()->model()->entries(Group::Leaders).first().id);
        const QString reasons = ask();
        QVERIFY2(reasons.contains(u"“Ada Example”: name, paragraph 1"_s), qPrintable(reasons));
        QVERIFY2(reasons.contains(u"“We will build two ships,” … “They will sail in May.”\nFound by: "_s),
                 qPrintable(reasons));
    }

    void theKeysAreOnASheet()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *sheet = m_window->findChild<QDialog *>(u"keySheet"_s);
        QVERIFY(sheet != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        QCOMPARE_GT(sheet->findChildren<QLabel *>().size(), 60);
        sheet->reject();
        QTRY_VERIFY(m_window->findChild<QDialog *>(u"keySheet"_s) == nullptr);
    }

    void theSessionComesBackAfterACrash()
    {
        m_window->keepSession(path(u"state"_s), true);
        openTitled({u"First harbour"_s});
        openStory();
        // Closed before, in another place: what counts is where it was left last.
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        openStory();
        QTest::qWait(0); // the marks of the first article
        m_window->openText(u"Pasted harbour\n\nMuch was said there today.\n"_s);
        QTRY_COMPARE(title(), u"Pasted harbour"_s);
        tabs()->setCurrentIndex(1);
        const EntryId leader = session()->model()->entries(Group::Leaders).first().id;
        session()->select(leader);
        session()->nextMention();
        const int mention = session()->currentMention();
        QTRY_VERIFY(QFile::exists(path(u"state/session.json"_s)));
        QTest::qWait(700); // longer than it waits for further changes

        // No closeEvent: as after a crash.
        m_window = std::make_unique<MainWindow>(m_settings.get());
        m_window->keepSession(path(u"state"_s), true);
        m_window->show();
        QTRY_COMPARE(tabs()->count(), 3);
        QCOMPARE(title(), u"Harbour pact is near"_s);
        QTRY_COMPARE(session()->selection(), leader);
        QCOMPARE(session()->currentMention(), mention);
        tabs()->setCurrentIndex(2);
        QCOMPARE(title(), u"Pasted harbour"_s);
    }

    void whatEndedTheProgramTwiceIsOffered()
    {
        m_window->keepSession(path(u"state"_s), true);
        openTitled({u"First harbour"_s, u"Second harbour"_s});
        QTRY_VERIFY(bytesOf(u"state/session.json"_s).contains("Second harbour"));
        DeskMemory memory(path(u"state"_s));
        QList<ReadingPlace> open = memory.open();
        open[0].attempts = 2;
        memory.setOpen(open, 1);

        m_window = std::make_unique<MainWindow>(m_settings.get());
        m_window->keepSession(path(u"state"_s), true);
        m_window->show();
        QTRY_COMPARE(title(), u"Second harbour"_s);
        QVERIFY(label(u"errorMessage"_s)->isVisible());
        QVERIFY(label(u"errorMessage"_s)->text().contains(u"First harbour"_s));
        QCOMPARE(m_window->findChildren<ArticlePage *>().size(), 1);
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        (*std::ranges::find(actions, u"Open it"_s, &QAction::text))->trigger();
        QTRY_COMPARE(title(), u"First harbour"_s);
    }

    void allThatEndedTheProgramTwiceAreNamed()
    {
        m_window->keepSession(path(u"state"_s), true);
        openTitled({u"First harbour"_s, u"Second harbour"_s});
        QTRY_VERIFY(bytesOf(u"state/session.json"_s).contains("Second harbour"));
        DeskMemory memory(path(u"state"_s));
        QList<ReadingPlace> open = memory.open();
        for (ReadingPlace &place : open)
            place.attempts = 2;
        memory.setOpen(open, 1);

        m_window = std::make_unique<MainWindow>(m_settings.get());
        m_window->keepSession(path(u"state"_s), true);
        m_window->show();
        const QString message = label(u"errorMessage"_s)->text();
        QVERIFY(message.contains(u"First harbour"_s) && message.contains(u"Second harbour"_s));
        m_window->findChild<Actions *>()->at(Command::ReopenArticle)->trigger();
        QTRY_COMPARE(title(), u"Second harbour"_s);
    }

    void withoutLetterKeysLettersDoNothing()
    {
        openStory();
        session()->select(session()->model()->entries(Group::Leaders).first().id);
        ArticleView *view = m_window->currentPage()->view();
        view->setFocus();
        const int before = session()->currentMention();
        m_window->findChild<Actions *>()->at(Command::ShowSettings)->trigger();
        auto *dialog = m_window->findChild<QDialog *>(u"settingsDialog"_s);
        dialog->findChild<QCheckBox *>(u"letterKeys"_s)->click();
        QVERIFY(!m_settings->value(Setting::LetterKeys).toBool());
        dialog->reject();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(view, Qt::Key_N);
        QCOMPARE(session()->currentMention(), before);
        view->setLetterKeys(true);
        QTest::keyClick(view, Qt::Key_N);
        QCOMPARE_NE(session()->currentMention(), before);
    }

    void whatCannotBeRestoredIsNotForgotten()
    {
        m_window->keepSession(path(u"state"_s), true);
        openTitled({u"First harbour"_s, u"Second harbour"_s});
        QTRY_VERIFY(bytesOf(u"state/session.json"_s).contains("Second harbour"));
        QVERIFY(QFile::rename(path(u"First harbour.txt"_s), path(u"away.txt"_s)));

        m_window = std::make_unique<MainWindow>(m_settings.get());
        m_window->keepSession(path(u"state"_s), true);
        m_window->show();
        QTRY_COMPARE(title(), u"Second harbour"_s);
        QTRY_VERIFY(label(u"errorMessage"_s)->isVisible());
        QTest::qWait(700); // until what is open has been kept
        QVERIFY(bytesOf(u"state/session.json"_s).contains("First harbour"));
        QVERIFY(QFile::rename(path(u"away.txt"_s), path(u"First harbour.txt"_s)));
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(title(), u"First harbour"_s);
    }

    void keepNothingErasesWhatIsKept()
    {
        m_window->keepSession(path(u"state"_s), true);
        m_window->openText(u"Pasted harbour\n\nMuch was said there today.\n"_s);
        QTRY_COMPARE(title(), u"Pasted harbour"_s);
        openStory();
        QTRY_VERIFY(!m_settings->value(Setting::RecentArticles).toByteArray().isEmpty());
        QTRY_VERIFY(QFile::exists(path(u"state/session.json"_s)));
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        const auto found = std::ranges::find(actions, u"Keep &nothing of what is opened"_s, &QAction::text);
        QVERIFY(found != actions.end());
        QAction *nothing = *found;
        nothing->trigger();
        QVERIFY(!QFile::exists(path(u"state/session.json"_s)));
        QVERIFY(!QFile::exists(path(u"state/articles"_s)));
        QVERIFY(!m_settings->value(Setting::RecentArticles).toByteArray().contains("story.txt"));
        openTitled({u"Secret harbour"_s});
        QVERIFY(m_settings->value(Setting::LastFolder).toString().isEmpty());

        // What was opened meanwhile is not kept later either.
        nothing->trigger();
        openTitled({u"Open harbour"_s});
        QTRY_VERIFY(bytesOf(u"state/session.json"_s).contains("Open harbour"));
        QVERIFY(!bytesOf(u"state/session.json"_s).contains("Secret harbour"));
        QVERIFY(!bytesOf(u"state/session.json"_s).contains("story.txt"));
    }

    void aClosedArticleComesBackWhereItWas()
    {
        openStory();
        session()->select(session()->model()->entries(Group::Countries).first().id);
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        openStory();
        QTRY_COMPARE(session()->selection().kind, EntryKind::Country);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /** Chooses @p target in the dialog of Ctrl+E. */
    void exportTo(const QString &target)
    {
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        auto *preview = m_window->findChild<QDialog *>(u"exportPreview"_s);
        QVERIFY(preview != nullptr);
        preview->findChild<QPushButton *>(u"save"_s)->click();
        auto *dialog = preview->findChild<QFileDialog *>(u"exportDialog"_s);
        QVERIFY(dialog != nullptr);
        emit dialog->fileSelected(target);
        dialog->close();
    }

    void openStory()
    {
        write(u"story.txt"_s, story.toUtf8());
        m_window->openFile(path(u"story.txt"_s));
        QTRY_COMPARE(title(), u"Harbour pact is near"_s);
        // the text shows before it is read: until then nobody is found
        QTRY_VERIFY(!session()->model()->entries(Group::Leaders).isEmpty());
    }

    /** Opens articles of these titles, one after the other. */
    void openTitled(const QStringList &titles)
    {
        for (const QString &name : titles) {
            write(name + u".txt"_s,
                  (name + u"\n\nNothing much was said there today.\n\nThe end came soon.\n"_s).toUtf8());
            m_window->openFile(path(name + u".txt"_s));
        }
        QTRY_COMPARE(title(), titles.constLast());
    }

    [[nodiscard]] QString title() const
    {
        return m_window->currentPage() != nullptr ? m_window->currentPage()->title() : QString();
    }
    [[nodiscard]] ArticleView *view() const { return m_window->currentPage()->view(); }
    [[nodiscard]] ReadingSession *session() const { return m_window->currentPage()->session(); }
    [[nodiscard]] QTabBar *tabs() const { return m_window->findChild<QTabBar *>(u"articleTabs"_s); }
    [[nodiscard]] QLabel *label(const QString &name) const { return m_window->findChild<QLabel *>(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
