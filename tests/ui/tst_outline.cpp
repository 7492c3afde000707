// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline.h"
#include "reading/reader.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

const QString story
    = u"Harbour pact is near\n\nMinisters spoke for an hour about ships.\n\nAda Example at the harbour © Ben "
      "Sample/Pool\n\nThe talks of Example go on.\n\nWhat comes next\n\nA vote for Example is due in "
      "May.\n"_s;

/** The outline as lines: two blanks for each level, the count behind the name. */
QStringList linesOf(const OutlineModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex part = model.index(row, 0, parent);
        lines.append(u"%1%2 %3"_s.arg(QString(depth * 2, u' '), part.data().toString(),
                                      part.data(OutlineModel::CountRole).toString()));
        lines += linesOf(model, part, depth + 1);
    }
    return lines;
}

} // namespace

class TestOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAndCounts()
    {
        const Article article = readArticle(story.toUtf8(), u"test.txt"_s).value();
        OutlineModel model;
        const QAbstractItemModelTester tester(&model);
        model.setArticle(article);
        QList<TextSpan> mentions;
        for (qsizetype at = story.indexOf(u"Example"_s); at >= 0; at = story.indexOf(u"Example"_s, at + 1))
            mentions.append({at, at + 7});
        model.setMentions(mentions);
        const QStringList expected{u"Harbour pact is near 0"_s, u"  Opening 1"_s, u"    Photo caption 1"_s,
                                   u"  What comes next 1"_s};
        QCOMPARE(linesOf(model), expected);
        // What goes on after a caption still is the opening.
        QCOMPARE(model.partAt(story.indexOf(u"talks"_s)).data().toString(), u"Opening"_s);
        QCOMPARE(model.partAt(story.indexOf(u"Ben"_s)).data().toString(), u"Photo caption"_s);
        model.setMentions({});
        QVERIFY(linesOf(model).join(QString()).count(u'1') == 0);
        model.setArticle({});
        QVERIFY(!model.partAt(0).isValid());
    }

    void longTitleTakesTwoLines()
    {
        const QString title
            = u"The harbour pact that nobody on the coast thought could be signed before the summer is over"_s;
        OutlinePane pane;
        pane.setArticle(readArticle((title + story.sliced(20)).toUtf8(), u"test.txt"_s).value());
        pane.resize(1200, 400);
        pane.show();
        const auto *tree = pane.findChild<QTreeView *>(u"outline"_s);
        const auto height = [&] { return tree->visualRect(tree->model()->index(0, 0)).height(); };
        QCOMPARE(tree->model()->index(0, 0).data().toString(), title);
        const int line = tree->fontMetrics().height();
        QTRY_VERIFY(height() < 2 * line);
        pane.resize(200, 400);
        QTRY_COMPARE(height(), 2 * line + 8);
    }

    void words()
    {
        Article article;
        article.text = u"The €1.2bn fund, it’s 400 — and more."_s;
        article.sections.append(
            {.id = u"section-1"_s, .kind = Section::Kind::Body, .heading = {}, .span = {0, article.text.size()}});
        QCOMPARE(wordCount(article), 7);
    }
};

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
