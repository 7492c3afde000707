// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/phrases.h"

#include <QVarLengthArray>

#include <algorithm>

namespace readout {

namespace {

/** The letters and digits from @p position on, in lower case; kept in @p room. */
QStringView firstWord(QStringView text, qsizetype position, QVarLengthArray<QChar, 32> &room)
{
    room.clear();
    for (qsizetype at = position; at < text.size() && text.at(at).isLetterOrNumber(); ++at)
        room.append(text.at(at).toLower());
    return {room.constData(), room.size()};
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
    QVarLengthArray<QChar, 32> room;
    const QStringView word = firstWord(phrase, 0, room);
    auto entries = m_byFirstWord.find(word);
    if (entries == m_byFirstWord.end()) {
        m_firstWords.append(word.toString());
        entries = m_byFirstWord.insert(m_firstWords.constLast(), {});
    }
    entries->append({phrase, value});
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
    QVarLengthArray<QChar, 32> room;
    const auto entries = m_byFirstWord.constFind(firstWord(text, position, room));
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
