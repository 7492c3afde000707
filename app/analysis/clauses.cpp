// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clauses.h"

#include <algorithm>

namespace readout {

using enum PartOfSpeech;

PartOfSpeech Clauses::tag(qint32 i) const
{
    return i >= 0 && i < size() ? token(i).tag : None;
}

QStringView Clauses::text(qint32 i) const
{
    return i >= 0 && i < size() ? m_reading.text(token(i)) : QStringView();
}

bool Clauses::is(qint32 i, QStringView word) const
{
    return text(i).compare(word, Qt::CaseInsensitive) == 0;
}

TextSpan Clauses::span(TokenRange range) const
{
    return {token(range.first).span.start, token(range.end - 1).span.end};
}

TokenRange Clauses::range(TextSpan span) const
{
    TokenRange range{m_reading.words.tokenAt(span.start), 0};
    range.end = range.first;
    while (range.end < size() && token(range.end).span.start < span.end)
        ++range.end;
    return range;
}

bool Clauses::isVerb(qint32 i) const
{
    switch (tag(i)) {
    case VB:
    case VBD:
    case VBG:
    case VBN:
    case VBP:
    case VBZ:
        return true;
    default:
        return false;
    }
}

bool Clauses::isFinite(qint32 i) const
{
    const PartOfSpeech t = tag(i);
    return t == VBD || t == VBP || t == VBZ || t == MD;
}

bool Clauses::isNoun(qint32 i) const
{
    switch (tag(i)) {
    case NN:
    case NNS:
    case NNP:
    case NNPS:
    case PRP:
    case EX:
    case CD:
    case FW:
        return true;
    case DT: // "this would be enough", "both said"
        return !isNominal(i + 1);
    default:
        return false;
    }
}

bool Clauses::isNominal(qint32 i) const
{
    switch (tag(i)) {
    case NN:
    case NNS:
    case NNP:
    case NNPS:
    case PRP:
    case PRPS:
    case JJ:
    case JJR:
    case JJS:
    case DT:
    case PDT:
    case CD:
    case EX:
    case FW:
    case POS:
    case Dollar:
    case Hash:
        return true;
    default:
        return false;
    }
}

bool Clauses::isCapitals(qint32 i) const
{
    return text(i).size() > 1 && std::ranges::all_of(text(i), [](QChar c) { return c.isUpper(); });
}

bool Clauses::isMark(qint32 i) const
{
    return !text(i).isEmpty() && std::ranges::none_of(text(i), [](QChar c) { return c.isLetterOrNumber(); });
}

bool Clauses::isQuoteMark(qint32 i) const
{
    const QStringView word = text(i);
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return QStringView(u"“”\"‘’'«»`").contains(c); });
}

bool Clauses::reads(qint32 i, const QStringList &words) const
{
    return std::ranges::all_of(words, [&](const QString &word) { return is(i++, word); });
}

bool Clauses::isDash(qint32 i) const
{
    const QStringView word = text(i);
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return QStringView(u"-–—").contains(c); });
}

bool Clauses::isBe(qint32 i) const
{
    return isA(i, ClosedWords::Be) || (tag(i) == VBZ && isA(i, ClosedWords::ClippedBe));
}

bool Clauses::isAuxiliary(qint32 i) const
{
    return tag(i) == MD || isBe(i) || isA(i, ClosedWords::Auxiliary);
}

bool Clauses::isNegation(qint32 i) const
{
    return isA(i, ClosedWords::Negation);
}

qint32 Clauses::groupStart(qint32 verb, qint32 from) const
{
    qint32 first = verb;
    for (qint32 i = verb - 1; i >= from; --i) {
        if (isAuxiliary(i))
            first = i;
        else if (isNegation(i) || tag(i) == RB || tag(i) == RBR)
            continue;
        else
            break;
    }
    // adverbs right before the verb belong to it ("also said"), those before the subject do not
    for (qint32 i = first - 1; i >= from && (tag(i) == RB || isNegation(i)); --i)
        first = i;
    return first;
}

bool Clauses::isPassive(qint32 first, qint32 verb) const
{
    if (tag(verb) != VBN && tag(verb) != VBD)
        return false;
    for (qint32 i = first; i < verb; ++i) {
        if (isBe(i))
            return true;
    }
    return false;
}

/** Start of the phrase without prepositions that ends before @p end; @p end itself where there is none. */
qint32 Clauses::basePhraseStart(qint32 end, qint32 from) const
{
    qint32 first = end;
    for (qint32 i = end - 1; i >= from; --i) {
        const PartOfSpeech t = tag(i);
        const bool atEnd = first == end;
        const bool participle = (t == VBN || t == VBG) && !atEnd && tag(i - 1) != Comma && isNominal(i - 1);
        const bool adverb = t == RB && !atEnd && (tag(i + 1) == JJ || tag(i + 1) == CD);
        if (t == CloseBracket) { // "Lee (R-Utah)"
            qint32 open = i;
            while (open > from && tag(open) != OpenBracket)
                --open;
            if (tag(open) != OpenBracket || open == from)
                break;
            i = open;
            continue;
        }
        if (!isNominal(i) && !participle && !adverb && t != WP && t != WDT)
            break;
        if (atEnd && (t == POS || t == PRPS))
            break;
        const bool beginsPhrase = t == DT || t == PRP || t == PRPS || t == EX || t == WP || t == WDT;
        // "the plan he presented": a phrase that begins ends the one before
        if (!atEnd && (t == PRP || t == EX || t == WP || t == WDT))
            break;
        // "the tents Norway promised": a name after a plural is another phrase
        if (!atEnd && t == NNS && text(i).front().isLower() && (tag(i + 1) == NNP || tag(i + 1) == NNPS))
            break;
        first = i;
        if (beginsPhrase) {
            if (i > from && tag(i - 1) == PDT)
                first = i - 1;
            break;
        }
    }
    return first;
}

std::optional<TokenRange> Clauses::phraseBefore(qint32 end, qint32 from) const
{
    qint32 first = basePhraseStart(end, from);
    if (first == end)
        return std::nullopt;
    qint32 lastConjunction = -1;
    bool list = false;
    while (first > from) {
        const qint32 before = first - 1;
        const bool ofPhrase
            = tag(before) == IN && !isA(before, ClosedWords::Subordinator) && !isA(before, ClosedWords::Comparison);
        const bool to = tag(before) == TO && first < end;
        const bool conjunction = tag(before) == CC && !isA(before, ClosedWords::Contrast);
        const bool comma = tag(before) == Comma && list;
        if (!ofPhrase && !to && !conjunction && !comma)
            break;
        qint32 left = before;
        if (conjunction && tag(left - 1) == Comma && list)
            --left;
        const qint32 start = basePhraseStart(left, from);
        if (start == left)
            break;
        if (conjunction) {
            list = true;
            lastConjunction = before;
        }
        first = start;
    }
    // "on Monday in Rome and the minister said": a chain that something governs is not all subject
    const bool governed = first > from
        && (isVerb(first - 1) || tag(first - 1) == TO
            || (tag(first - 1) == IN && !isA(first - 1, ClosedWords::Subordinator)));
    if (governed && lastConjunction >= 0)
        first = lastConjunction + 1;
    return TokenRange{first, end};
}

std::optional<TokenRange> Clauses::phraseAt(qint32 first, qint32 to) const
{
    qint32 end = first;
    const auto base = [&](qint32 i) {
        while (i < to
               && (isNominal(i) || tag(i) == OpenBracket || tag(i) == CloseBracket
                   || ((tag(i) == VBN || tag(i) == VBG || tag(i) == RB) && isNominal(i + 1) && i > first
                       && isNominal(i - 1)))) {
            const bool opens = tag(i) == PRP || tag(i) == DT || tag(i) == EX;
            if (opens && i > first && isNominal(i - 1) && tag(i - 1) != PDT)
                break;
            ++i;
            if (tag(i - 1) == PRP || tag(i - 1) == EX)
                break;
        }
        return i;
    };
    end = base(first);
    if (end == first)
        return std::nullopt;
    while (end < to) {
        const bool joins = tag(end) == IN || (tag(end) == CC && isA(end, ClosedWords::Joining));
        const bool apposition = tag(end) == Comma;
        if (!joins && !apposition)
            break;
        if (joins && isA(end, ClosedWords::Subordinator))
            break;
        const qint32 next = base(end + 1);
        if (next == end + 1)
            break;
        if (tag(end) == CC && next < to && isVerb(next)) // "said Stonebrook, and the minister agreed"
            break;
        if (apposition && next < to && tag(next) != Comma && !isMark(next) && tag(next) != IN)
            break;
        end = next;
    }
    return TokenRange{first, end};
}

/** Whether a clause stands in @p aside, other than one about a noun of it: "the diplomat who chaired the talks". */
bool Clauses::hasOwnVerb(TokenRange aside) const
{
    const qint32 verb = finiteVerbIn(aside);
    for (qint32 i = aside.first; i < verb; ++i) {
        if (isRelative(i))
            return false;
    }
    return verb >= 0;
}

std::optional<TokenRange> Clauses::subjectBefore(qint32 groupFirst, qint32 from) const
{
    qint32 end = groupFirst;
    if (end - 1 > from && isA(end - 1, ClosedWords::Quantifier) && isNoun(end - 2)) // "Bee and Cee both said"
        --end;
    if (end > from && tag(end - 1) == Comma) {
        // an aside between subject and verb: "Stonebrook, the premier, said", "Stonebrook, who left early, said"
        for (qint32 comma = end - 2; comma > from; --comma) {
            if (tag(comma) != Comma || !(isNoun(comma - 1) || tag(comma - 1) == CloseBracket))
                continue;
            const bool relative
                = isRelative(comma + 1) || tag(comma + 1) == VBG || tag(comma + 1) == VBN || tag(comma + 1) == IN;
            if (!relative && hasOwnVerb({comma + 1, end - 1}))
                continue;
            const auto phrase = phraseBefore(comma, from);
            if (!phrase)
                continue;
            return relative ? phrase : TokenRange{phrase->first, end - 1};
        }
        return std::nullopt;
    }
    if (end > from && isDash(end - 1)) { // "Norway – a member of the pact – said"
        qint32 dash = end - 2;
        while (dash > from && !isDash(dash))
            --dash;
        return isDash(dash) ? phraseBefore(dash, from) : std::nullopt;
    }
    return phraseBefore(end, from);
}

qint32 Clauses::headOf(TokenRange phrase) const
{
    qint32 head = phrase.first;
    for (qint32 i = phrase.first; i < phrase.end; ++i) {
        const PartOfSpeech t = tag(i);
        if (t == IN || t == Comma || t == Colon || t == WP || t == WDT || t == CC || t == OpenBracket || isVerb(i))
            break;
        if (t == POS)
            continue;
        if (t == DT && i > phrase.first && isNoun(i - 1) && tag(i - 1) != DT) // "Stonebrook this week"
            break;
        if (isNoun(i) || t == DT)
            head = i;
    }
    return head;
}

qint32 Clauses::finiteVerbIn(TokenRange range) const
{
    for (qint32 i = range.first; i < range.end; ++i) {
        if (isFinite(i))
            return i;
    }
    return -1;
}

} // namespace readout
