// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/phrases.h"

#include <algorithm>

namespace readout {

namespace {

/** The letters and digits from @p position on, in lower case. */
QString firstWord(QStringView text, qsizetype position)
{
    qsizetype end = position;
    while (end < text.size() && text.at(end).isLetterOrNumber())
        ++end;
    QString word(end - position, Qt::Uninitialized);
    std::transform(text.begin() + position, text.begin() + end, word.begin(), [](QChar c) { return c.toLower(); });
    return word;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/** How a character of the text stands to one of a phrase. */
enum class Likeness { Same, Capital, Different };

Likeness compare(QChar text, QChar phrase)
{
    if (text == phrase || (isApostrophe(text) && isApostrophe(phrase)))
        return Likeness::Same;
    if (text.isUpper() && text.toLower() == phrase)
        return Likeness::Capital;
    return Likeness::Different;
}

/** Where @p phrase ends if it stands in @p text from @p position on; -1 where it does not. */
qsizetype endOf(QStringView phrase, QStringView text, qsizetype position)
{
    bool capitals = false;
    qsizetype at = position;
    for (const QChar c : phrase) {
        if (at >= text.size())
            return -1;
        if (c == u' ' && text.at(at).isSpace()) {
            while (at < text.size() && text.at(at).isSpace())
                ++at;
            continue;
        }
        const Likeness likeness = compare(text.at(at), c);
        if (likeness == Likeness::Different)
            return -1;
        capitals |= likeness == Likeness::Capital;
        ++at;
    }
    if (phrase.back().isLetterOrNumber() && at < text.size() && text.at(at).isLetterOrNumber())
        return -1;
    if (capitals) {
        const QStringView words = text.sliced(position, at - position);
        if (words.size() < 4 || std::ranges::any_of(words, [](QChar c) { return c.isLower(); }))
            return -1;
    }
    return at;
}

} // namespace

void PhraseIndex::insert(const QString &phrase, int value)
{
    m_byFirstWord[firstWord(phrase, 0)].append({phrase, value});
}

void PhraseIndex::finish()
{
    for (QList<Entry> &entries : m_byFirstWord) {
        std::ranges::stable_sort(entries, std::ranges::greater(),
                                 [](const Entry &entry) { return entry.phrase.size(); });
    }
}

std::optional<PhraseIndex::Match> PhraseIndex::longestAt(QStringView text, qsizetype position) const
{
    const auto entries = m_byFirstWord.constFind(firstWord(text, position));
    if (entries == m_byFirstWord.constEnd())
        return std::nullopt;
    for (const Entry &entry : *entries) {
        const qsizetype end = endOf(entry.phrase, text, position);
        if (end > position)
            return Match{end, entry.value};
    }
    return std::nullopt;
}

bool beginsWord(QStringView text, qsizetype position)
{
    return text.at(position).isLetterOrNumber() && (position == 0 || !text.at(position - 1).isLetterOrNumber());
}

} // namespace readout
