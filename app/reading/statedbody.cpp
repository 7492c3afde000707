// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/statedbody.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype shortest = 400;    ///< characters of an article; less is a summary
constexpr qsizetype longest = 100'000; ///< characters that are looked at; more takes too long to compare
constexpr qsizetype mostBlocks = 2000; ///< the same of blocks

QString lettersOf(QStringView text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters.append(c.toLower());
    }
    return letters;
}

/** Whether @p words, or the first or last of them, are in @p text: a link or a picture's words may stand between. */
bool isIn(const QString &text, const QString &words)
{
    constexpr qsizetype reach = 40;
    return text.contains(words.left(reach)) || text.contains(words.right(reach));
}

} // namespace

QStringList statedParagraphs(const QString &stated)
{
    if (stated.size() > longest)
        return {};
    // It may be HTML, or the text with its lines.
    QString text = stated;
    if (text.contains(u"</"_s) || text.contains(u"<br"_s))
        text = layPage(text.toUtf8(), {}).text;
    QStringList paragraphs;
    qsizetype length = 0;
    static const QRegularExpression breaks(u"\\s*[\\n\\r]+\\s*"_s);
    for (const QString &line : text.split(breaks, Qt::SkipEmptyParts)) {
        const QString words = line.simplified();
        length += words.size();
        if (!words.isEmpty())
            paragraphs.append(words);
    }
    return length < shortest ? QStringList() : paragraphs;
}

bool isStatedOnly(const Page &page, const QList<qsizetype> &blocks, const QStringList &stated)
{
    if (stated.isEmpty() || blocks.size() > mostBlocks)
        return false;
    const QString letters = lettersOf(stated.join(u' '));
    qsizetype found = 0;
    qsizetype agreed = 0;
    for (const qsizetype index : blocks) {
        const QString words = lettersOf(page.in(page.blocks.at(index)));
        found += words.size();
        agreed += isIn(letters, words) ? words.size() : 0;
    }
    return found * 2 < letters.size() || agreed * 5 < found;
}

QList<qsizetype> blocksAsStated(const Page &page, const QList<qsizetype> &blocks, const QStringList &stated)
{
    if (stated.isEmpty() || blocks.size() > mostBlocks)
        return blocks;
    const QString letters = lettersOf(stated.join(u' '));
    QList<qsizetype> kept;
    qsizetype agreed = 0;
    qsizetype dropped = 0;
    for (const qsizetype index : blocks) {
        const QString words = lettersOf(page.in(page.blocks.at(index)));
        if (isIn(letters, words)) {
            agreed += words.size();
            kept.append(index);
        } else if (page.blocks.at(index).kind == Page::Kind::Paragraph) {
            dropped += words.size();
        } else {
            kept.append(index);
        }
    }
    // Data that hold what we do not, or much less than we do, are of another text or of its beginning.
    const bool isSame = agreed * 5 >= letters.size() * 4 && dropped * 4 <= agreed;
    return isSame ? kept : blocks;
}

} // namespace readout
