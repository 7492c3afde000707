// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tokenise.h"

#include "language/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** Reads one block from left to right. */
class Tokeniser
{
public:
    Tokeniser(QStringView text, TextSpan block, const Lexicon &lexicon)
        : m_text(text.first(block.end))
        , m_begin(block.start)
        , m_lexicon(lexicon)
    {
    }

    QList<TextSpan> tokens()
    {
        m_tokens.reserve((m_text.size() - m_begin) / 5 + 4);
        qsizetype at = m_begin;
        while (at < m_text.size()) {
            if (isBlank(m_text[at])) {
                ++at;
                continue;
            }
            at = token(at);
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar charAt(qsizetype at) const
    {
        return at >= m_begin && at < m_text.size() ? m_text[at] : QChar(u' ');
    }
    [[nodiscard]] bool isWord(qsizetype at) const
    {
        const QChar c = charAt(at);
        const char16_t u = c.unicode();
        if (u < 0x80)
            return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'_';
        if (c.isHighSurrogate() && charAt(at + 1).isLowSurrogate())
            return QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, charAt(at + 1)));
        if (c.isLowSurrogate())
            return at > m_begin && charAt(at - 1).isHighSurrogate() && isWord(at - 1);
        return c.isLetterOrNumber() || c.isMark() || u == 0xad;
    }
    [[nodiscard]] bool isLetter(qsizetype at) const { return charAt(at).isLetter(); }
    [[nodiscard]] bool isDigit(qsizetype at) const { return charAt(at).isDigit(); }

    /** Appends what begins at @p at, which is no blank, and returns where it ends. */
    qsizetype token(qsizetype at)
    {
        const bool fresh = at == m_begin || !isWord(at - 1);
        qsizetype end = fresh ? address(at) : at;
        if (end > at)
            return add(at, end);
        if (isWord(at))
            return words(at, wordEnd(at));
        end = clipped(at);
        if (end > at)
            return add(at, end);
        return add(at, markEnd(at));
    }

    qsizetype add(qsizetype start, qsizetype end)
    {
        m_tokens.append({start, end});
        return end;
    }

    /** End of an internet address, mail address, @handle or #tag; @p at where there is none. */
    [[nodiscard]] qsizetype address(qsizetype at) const
    {
        const QStringView rest = m_text.sliced(at);
        const QChar first = rest.front();
        if ((first == u'@' || first == u'#') && (isLetter(at + 1) || (first == u'@' && isWord(at + 1)))) {
            qsizetype end = at + 1;
            while (isWord(end))
                ++end;
            return end;
        }
        if (first == u'h' || first == u'H' || first == u'w' || first == u'W') {
            if (rest.startsWith("http://"_L1, Qt::CaseInsensitive)
                || rest.startsWith("https://"_L1, Qt::CaseInsensitive)
                || rest.startsWith("www."_L1, Qt::CaseInsensitive))
                return addressEnd(at);
        }
        if (!isWord(at))
            return at;
        qsizetype end = at; // ada.example@mail.org
        while (isWord(end) || ((charAt(end) == u'.' || isHyphen(charAt(end))) && isWord(end + 1)))
            ++end;
        return charAt(end) == u'@' && isWord(end + 1) ? addressEnd(at) : at;
    }

    [[nodiscard]] qsizetype addressEnd(qsizetype at) const
    {
        static constexpr QStringView stops = u"<>\"\u201c\u201d";
        static constexpr QStringView trailing = u".,;:!?)]}'\u2019";
        qsizetype end = at;
        while (end < m_text.size() && !isBlank(m_text[end]) && !stops.contains(m_text[end]))
            ++end;
        while (end > at + 1 && trailing.contains(m_text[end - 1]))
            --end;
        return end;
    }

    /** End of "'em", "'90s" and the like; @p at where there is none. */
    [[nodiscard]] qsizetype clipped(qsizetype at) const
    {
        if (!isApostrophe(charAt(at)) || (at > m_begin && isWord(at - 1)))
            return at;
        if (isDigit(at + 1) && isDigit(at + 2)) {
            const qsizetype end = charAt(at + 3) == u's' ? at + 4 : at + 3;
            return isWord(end) ? at : end;
        }
        qsizetype end = at + 1;
        while (isLetter(end) && end - at < 8)
            ++end;
        if (end == at + 1 || isWord(end) || end - at >= 8)
            return at;
        return m_lexicon.wordParts.clippedWords.contains(straight(at, end)) ? end : at;
    }

    /** Lower-cased, with straight apostrophes. */
    [[nodiscard]] QString straight(qsizetype start, qsizetype end) const
    {
        return m_text.sliced(start, end - start).toString().toLower().replace(u'\u2019', u'\'');
    }

    [[nodiscard]] qsizetype wordEnd(qsizetype at) const
    {
        qsizetype end = at;
        qsizetype segment = at; // after the last hyphen, stop or slash
        while (end < m_text.size()) {
            if (isWord(end)) {
                ++end;
                continue;
            }
            const QChar c = m_text[end];
            const bool more = isWord(end + 1);
            if (c == u'.') {
                const qsizetype dotted = stopEnd(at, segment, end);
                if (dotted == end)
                    return end;
                const bool goesOn = isWord(dotted) || (isHyphen(charAt(dotted)) && isWord(dotted + 1));
                if (!goesOn)
                    return dotted;
                end = dotted;
                segment = end;
            } else if ((isHyphen(c) || c == u'/') && more) {
                segment = ++end;
            } else if ((isApostrophe(c) && isLetter(end + 1) && !closesQuote(at, end))
                       || (c == u'&' && isUpper(end - 1) && isUpper(end + 1))) {
                ++end;
            } else if (c == u',' || c == u':') {
                if (!isDigit(end - 1) || !isDigit(end + 1))
                    return end;
                ++end;
            } else if (c.category() == QChar::Symbol_Currency && end - at <= 3 && isDigit(end + 1)
                       && std::all_of(m_text.begin() + at, m_text.begin() + end, [](QChar u) { return u.isUpper(); })) {
                return end + 1; // US$5
            } else {
                return end;
            }
        }
        return end;
    }

    [[nodiscard]] bool isUpper(qsizetype at) const { return charAt(at).isUpper(); }

    /** Whether the mark at @p mark closes a quotation that opened right before the word: 'yes'. */
    [[nodiscard]] bool closesQuote(qsizetype word, qsizetype mark) const
    {
        return charAt(word - 1) == u'\u2018' && charAt(mark) == u'\u2019' && !isLetter(mark + 1);
    }

    /** Where the word goes on after the full stop at @p stop, if the stop belongs to it; else @p stop. */
    [[nodiscard]] qsizetype stopEnd(qsizetype word, qsizetype segment, qsizetype stop) const
    {
        const bool afterDigit = isDigit(stop - 1);
        if (afterDigit && isDigit(stop + 1))
            return stop + 1;
        if (charAt(stop + 1) == u'.') // an ellipsis, not an abbreviation
            return stop;
        const qsizetype length = stop - segment;
        if (length == 1 && isLetter(segment)) {
            const bool dotted = isLetter(stop + 1) && !isLetter(stop + 2);        // U.S
            const bool after = segment - 1 > word && charAt(segment - 1) == u'.'; // U.S.
            const bool initial = segment == word && isUpper(segment) && isInitial(segment, stop);
            if (dotted || after || initial)
                return stop + 1;
        }
        if (m_lexicon.abbreviations.contains(m_text.sliced(segment, stop + 1 - segment).toString()))
            return stop + 1;
        if (segment != word && m_lexicon.abbreviations.contains(m_text.sliced(word, stop + 1 - word).toString()))
            return stop + 1;
        if (isLetter(stop + 1)) {
            qsizetype end = stop + 1; // Ph.D., example.org
            while (isLetter(end))
                ++end;
            const QStringView next = m_text.sliced(stop + 1, end - stop - 1);
            if (charAt(end) == u'.'
                && m_lexicon.abbreviations.contains(m_text.sliced(segment, end + 1 - segment).toString()))
                return end + 1;
            const bool goesOn = charAt(end) == u'.' && isLetter(end + 1);
            if (goesOn || (!isDigit(end) && m_lexicon.wordParts.domains.contains(next.toString())))
                return stop + 1;
        }
        return stop;
    }

    /** Whether the single letter at @p at with a full stop at @p stop stands for a name: "J. Smith", "George W. Bush".
     */
    [[nodiscard]] bool isInitial(qsizetype at, qsizetype stop) const
    {
        qsizetype next = stop + 1;
        while (next < m_text.size() && isBlank(m_text[next]))
            ++next;
        if (!isUpper(next))
            return false;
        return charAt(at) != u'I' || m_tokens.isEmpty() || isUpper(m_tokens.last().start);
    }

    /** Appends the word from @p start to @p end in the parts it has. */
    qsizetype words(qsizetype start, qsizetype end)
    {
        const qsizetype length = end - start;
        const QStringView word = m_text.sliced(start, length);
        for (const SplitWord &split : m_lexicon.wordParts.splitWords) {
            if (split.word.size() == length && isSame(word, split.word)) {
                add(start, start + split.at);
                return add(start + split.at, end);
            }
        }
        if (std::any_of(word.begin(), word.end(), isApostrophe)) {
            for (const QString &ending : m_lexicon.wordParts.endings) {
                if (ending.size() < length && isSame(word.last(ending.size()), ending)) {
                    words(start, end - ending.size());
                    return add(end - ending.size(), end);
                }
            }
        }
        return add(start, end);
    }

    /** Whether @p word is @p form, whatever its case and apostrophe. */
    [[nodiscard]] static bool isSame(QStringView word, QStringView form)
    {
        return std::equal(word.begin(), word.end(), form.begin(), form.end(),
                          [](QChar a, QChar b) { return isApostrophe(a) ? b == u'\'' : a.toLower() == b; });
    }

    /** End of the mark at @p at: repeated stops, dashes and exclamations are one mark; so are a pair of straight
     *  apostrophes and a picture sign with all its parts. */
    [[nodiscard]] qsizetype markEnd(qsizetype at) const
    {
        static constexpr QStringView repeated = u".-!?*=_~`'";
        const QChar c = m_text[at];
        qsizetype end = at + 1;
        if (c == u'.' && charAt(end) == u' ' && charAt(end + 1) == u'.') { // . . .
            while (charAt(end) == u' ' && charAt(end + 1) == u'.')
                end += 2;
            return end;
        }
        if (repeated.contains(c)) {
            const auto same = [&](QChar other) {
                return other == c || (c == u'?' && other == u'!') || (c == u'!' && other == u'?');
            };
            while (end < m_text.size() && same(m_text[end]))
                ++end;
            return end;
        }
        if (c.isHighSurrogate() && charAt(end).isLowSurrogate())
            ++end;
        while (end < m_text.size()
               && (m_text[end].isMark() || m_text[end] == u'\u200d'
                   || (m_text[end - 1] == u'\u200d' && !isBlank(m_text[end]))
                   || (m_text[end].isLowSurrogate() && m_text[end - 1].isHighSurrogate())))
            ++end;
        return end;
    }

    QStringView m_text;
    qsizetype m_begin;
    const Lexicon &m_lexicon;
    QList<TextSpan> m_tokens;
};

} // namespace

QList<TextSpan> tokenise(const QString &text, TextSpan block, const Lexicon &lexicon)
{
    return Tokeniser(text, block, lexicon).tokens();
}

} // namespace readout
