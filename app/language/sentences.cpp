// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/sentences.h"

#include "language/characters.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** How strongly a token ends the sentence. */
enum class Ending { None, Stop, Abbreviation, Ellipsis };

Ending endingOf(QStringView token, const Lexicon &lexicon)
{
    const QChar last = token.back();
    if (last == u'?' || last == u'!')
        return token.front().isLetterOrNumber() ? Ending::None : Ending::Stop;
    if (last == u'\u2026')
        return Ending::Ellipsis;
    if (last != u'.')
        return Ending::None;
    if (token.size() == 1)
        return Ending::Stop;
    if (!token.front().isLetterOrNumber())
        return Ending::Ellipsis;
    const auto known = lexicon.abbreviations.constFind(token.toString());
    if (known != lexicon.abbreviations.cend())
        return *known == AbbreviationKind::Before ? Ending::None : Ending::Abbreviation;
    return token.size() == 2 ? Ending::None : Ending::Abbreviation; // an initial, or letters with stops
}

class Splitter
{
public:
    Splitter(QStringView text, const QList<Token> &tokens, qint32 end, const Lexicon &lexicon)
        : m_text(text)
        , m_tokens(tokens)
        , m_end(end)
        , m_lexicon(lexicon)
    {
    }

    /** Where the sentence that begins with the token @p first ends. */
    [[nodiscard]] qint32 sentenceEnd(qint32 first) const
    {
        for (qint32 i = first; i < m_end; ++i) {
            const Ending ending = endingOf(word(i), m_lexicon);
            if (ending == Ending::None)
                continue;
            qint32 next = i + 1;
            while (next < m_end && closes(next))
                ++next;
            if (endsHere(ending, next, next > i + 1))
                return next;
        }
        return m_end;
    }

private:
    [[nodiscard]] QStringView word(qint32 i) const { return m_tokens.at(i).span.in(m_text); }
    [[nodiscard]] bool isAttached(qint32 i) const { return m_tokens.at(i).span.start == m_tokens.at(i - 1).span.end; }

    /** Whether the token @p i, after the end of a sentence, still belongs to it. */
    [[nodiscard]] bool closes(qint32 i) const
    {
        const QStringView mark = word(i);
        if (mark == u"\u201d")
            return true;
        if (!isAttached(i))
            return false;
        return mark == u"\"" || mark == u"'" || mark == u"''" || (mark.size() == 1 && isClosing(mark.front()))
            || endingOf(mark, m_lexicon) == Ending::Stop;
    }

    /** Whether the sentence ends before the token @p next; @p closed says that marks were closed there. */
    [[nodiscard]] bool endsHere(Ending ending, qint32 next, bool closed) const
    {
        if (next >= m_end)
            return true;
        const QStringView following = word(next);
        const QChar c = following.front();
        if (c == u',' || c == u';' || c == u':' || c == u')' || c == u']')
            return false;
        if (ending == Ending::Stop)
            return !c.isLower() || (!closed && word(next - 1) == u".");
        if (ending == Ending::Ellipsis)
            return (closed || isOpener(next)) && !c.isLower();
        return isOpener(next);
    }

    /** Whether a sentence seems to begin at the token @p i: a small word written large, perhaps after an opening mark.
     */
    [[nodiscard]] bool isOpener(qint32 i) const
    {
        QStringView opener = word(i);
        if ((isOpening(opener.front()) || opener == u"\"") && i + 1 < m_end && !isAttached(i))
            return word(i + 1).front().isUpper();
        return opener.front().isUpper() && m_lexicon.wordParts.openers.contains(opener.toString().toLower());
    }

    QStringView m_text;
    const QList<Token> &m_tokens;
    qint32 m_end;
    const Lexicon &m_lexicon;
};

} // namespace

QList<Sentence> findSentences(const QString &text, const QList<Token> &tokens, qint32 first, qint32 end,
                              const Lexicon &lexicon)
{
    const Splitter splitter(text, tokens, end, lexicon);
    QList<Sentence> sentences;
    while (first < end) {
        const qint32 after = splitter.sentenceEnd(first);
        sentences.append({.span = {tokens.at(first).span.start, tokens.at(after - 1).span.end},
                          .firstToken = first,
                          .endToken = after});
        first = after;
    }
    return sentences;
}

} // namespace readout
