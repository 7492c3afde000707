// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/colours.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsEnough_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        constexpr double words = 4.5;
        constexpr double marks = 3;
        const QByteArray names[] = {"light", "dark", "sepia", "high contrast, light", "high contrast, dark"};
        for (const Scheme scheme : allSchemes) {
            const Colours &our = colours(scheme);
            const QByteArray &name = names[static_cast<size_t>(scheme)];
            const auto row = [&](const char *what, const QColor &ink, const QColor &ground, double least) {
                QTest::newRow((name + ": " + what).constData()) << ink << ground << least;
            };
            row("text on paper", our.text, our.paper, words);
            row("text on panel", our.text, our.panel, words);
            row("second text on window", our.secondText, our.window, words);
            row("second text on selection", our.secondText, our.selection, words);
            row("hint on paper", our.hint, our.paper, words);
            row("hint on window", our.hint, our.window, words);
            row("hint on field", our.hint, our.field, words);
            row("hint on selection", our.hint, our.selection, words);
            row("link on panel", our.accent, our.panel, words);
            row("words on accent", our.accentText, our.accent, words);
            row("control border on window", our.controlLine, our.window, marks);
            row("control border on field", our.controlLine, our.field, marks);
            for (const MentionColours &mention : {our.leader, our.country}) {
                row("text on a name", our.text, mention.strong, words);
                row("text on a role", our.text, mention.medium, words);
                row("text on the current mention", our.markText, mention.current, words);
                row("line on paper", mention.line, our.paper, words);
                row("line under a name", mention.line, mention.strong, marks);
            }
            row("text on a commitment", our.text, our.commitment.sentence, words);
            row("text on an amount", our.markText, our.commitment.amount, words);
            row("margin note of a commitment", our.commitment.line, our.paper, words);
            row("text on the current quote", our.text, our.quote.current, words);
            row("margin note of a quote", our.quote.bar, our.paper, words);
            for (const auto status :
                 {Commitment::Status::Pledged, Commitment::Status::Agreed, Commitment::Status::Planned,
                  Commitment::Status::Offered, Commitment::Status::Declined})
                row("chip", our.chip(status).text, our.chip(status).fill, words);
        }
    }

    void contrastIsEnough()
    {
        QFETCH(const QColor, ink);
        QFETCH(const QColor, ground);
        QFETCH(const double, least);
        QCOMPARE_GE(contrast(ink, ground), least);
    }

    void contrastOfBlackAndWhite()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void paletteKeepsItsScheme()
    {
        for (const Scheme scheme : allSchemes) {
            QCOMPARE(schemeOf(paletteFor(scheme)), scheme);
            QCOMPARE(coloursFor(paletteFor(scheme)).paper, colours(scheme).paper);
        }
    }
};

QTEST_MAIN(TestColours)
#include "tst_colours.moc"
