// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributionranking.h"

#include <algorithm>
#include <cmath>

namespace readout {

namespace {

constexpr std::array<float, 3> proposedFloor{0.02F, 0.03F, 0.02F}; // by kind
constexpr qint32 reach = 250;                                      // words between a cue and what it may govern
constexpr qint32 longestSource = 60;
constexpr int classOfNone = 14; ///< less than nothing: oddsClass() of what is next to impossible

bool isNominal(PartOfSpeech tag)
{
    using enum PartOfSpeech;
    return (tag >= NN && tag <= NNPS) || tag == PRP || tag == PRPS || tag == WDT || tag == WP || tag == WPS
        || tag == WRB || tag == DT || tag == CD;
}

bool isFinite(PartOfSpeech tag)
{
    using enum PartOfSpeech;
    return tag == MD || tag == VBD || tag == VBP || tag == VBZ;
}

bool isPunctuation(PartOfSpeech tag)
{
    using enum PartOfSpeech;
    return tag >= Comma && tag <= CloseBracket;
}

} // namespace

int oddsClass(float probability)
{
    constexpr int lowest = -12;
    constexpr int highest = 8;
    // The probability from which on the odds are in the class after lowest, and so on: no logarithm for each feature.
    static const auto borders = [] {
        std::array<float, highest - lowest> least;
        for (int i = 0; i < highest - lowest; ++i)
            least[static_cast<size_t>(i)] = static_cast<float>(1 / (1 + std::exp(-(lowest + 1 + i) / 1.5)));
        return least;
    }();
    if (probability <= 1e-6F)
        return -classOfNone;
    int found = lowest;
    for (const float border : borders)
        found += probability >= border ? 1 : 0;
    return found;
}

AttributionCandidates::AttributionCandidates(const AttributionText &text, const LabelLattice &lattice,
                                             std::vector<AttributionRuns> ruled)
    : m_text(text)
    , m_lattice(lattice)
    , m_sums(text.words.size() + 1)
    , m_quotedBefore(text.words.size() + 1)
    , m_verbsBefore(text.words.size() + 1)
    , m_cueClasses(text.words.size())
    , m_ruled(std::move(ruled))
    , m_ruledCues(text.words.size(), -1)
    , m_ruledIn(text.words.size(), -1)
{
    for (const Run &run : lattice.runs(proposedFloor))
        (run.kind == RunKind::Cue ? m_cues : m_proposed).push_back(run);
    std::ranges::stable_sort(m_proposed, {}, &Run::start);
    for (size_t r = 0; r < m_ruled.size(); ++r) {
        const auto mark = [r](std::vector<qint32> &words, const std::vector<Run> &runs) {
            for (const Run &run : runs)
                std::fill(words.begin() + run.start, words.begin() + run.end, static_cast<qint32>(r));
        };
        mark(m_ruledCues, m_ruled[r].cue);
        mark(m_ruledIn, m_ruled[r].content);
        for (Run cue : m_ruled[r].cue) {
            cue.probability = lattice.runProbability(cue.start, cue.end, RunKind::Cue);
            const bool known = std::ranges::any_of(
                m_cues, [&](const Run &other) { return other.start == cue.start && other.end == cue.end; });
            if (!known)
                m_cues.push_back(cue);
        }
    }
    std::ranges::stable_sort(m_cues, {}, &Run::start);
    for (qint32 i = 0; i < text.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        m_sums[at + 1] = m_sums[at];
        for (size_t kind = 0; kind < 3; ++kind) {
            const int begin = beginLabel(static_cast<RunKind>(kind));
            m_sums[at + 1][kind] += lattice.probability(i, begin) + lattice.probability(i, begin + 1);
        }
        m_cueClasses[at]
            = static_cast<quint8>(oddsClass(lattice.probability(i, beginLabel(RunKind::Cue))) + classOfNone);
        m_quotedBefore[at + 1] = m_quotedBefore[at] + (text.at(i).quoted() ? 1 : 0);
        m_verbsBefore[at + 1] = m_verbsBefore[at] + (isFinite(text.at(i).tag) ? 1 : 0);
    }
}

qint32 AttributionCandidates::headOf(const Run &cue) const
{
    qint32 best = cue.start;
    const auto rank = [this](qint32 i) { return m_text.at(i).cueClass * 3 - m_text.at(i).depth; };
    for (qint32 i = cue.start + 1; i < cue.end; ++i) {
        if (rank(i) > rank(best))
            best = i;
    }
    return best;
}

float AttributionCandidates::inside(const Run &run, RunKind kind) const
{
    return (m_sums[static_cast<size_t>(run.end)][static_cast<size_t>(kind)]
            - m_sums[static_cast<size_t>(run.start)][static_cast<size_t>(kind)])
        / static_cast<float>(run.end - run.start);
}

bool AttributionCandidates::isMark(qint32 index) const
{
    return isPunctuation(m_text.at(index).tag);
}

bool AttributionCandidates::closesQuotation(qint32 index) const
{
    const AttributionWord &word = m_text.at(index);
    return word.quoted() && index == word.quotationEnd - 1;
}

void AttributionCandidates::collect(std::vector<Run> &runs, const Run &cue, RunKind kind, qint32 start,
                                    qint32 end) const
{
    if (start < 0 || end > m_text.size() || start >= end || cue.overlaps(start, end))
        return;
    if (kind == RunKind::Source && end - start > longestSource)
        return;
    const bool known = std::ranges::any_of(runs, [&](const Run &run) { return run.start == start && run.end == end; });
    if (!known)
        runs.push_back(
            {.start = start, .end = end, .kind = kind, .probability = m_lattice.runProbability(start, end, kind)});
}

void AttributionCandidates::collectAround(std::vector<Run> &runs, const Run &cue, RunKind kind, qint32 start,
                                          qint32 end) const
{
    if (cue.overlaps(start, end)) {
        if (start < cue.start)
            end = cue.start;
        else
            start = cue.end;
    }
    if (start >= end)
        return;
    collect(runs, cue, kind, start, end);
    qint32 trimmed = end;
    while (trimmed > start && isMark(trimmed - 1) && !closesQuotation(trimmed - 1))
        --trimmed;
    collect(runs, cue, kind, start, trimmed);
    if (closesQuotation(trimmed))
        collect(runs, cue, kind, start, trimmed + 1);
    if (m_text.at(end).comma)
        collect(runs, cue, kind, start, end + 1);
}

void AttributionCandidates::collectProposed(std::vector<Run> &runs, const Run &cue, RunKind kind) const
{
    const qint32 paragraph = m_text.at(cue.start).paragraph;
    auto run = std::ranges::lower_bound(m_proposed, cue.start - 2 * reach, {}, &Run::start);
    for (; run != m_proposed.end() && run->start < cue.end + reach; ++run) {
        if (run->kind == kind && run->end > cue.start - reach && !cue.overlaps(run->start, run->end)
            && std::abs(m_text.at(run->start).paragraph - paragraph) <= 1)
            runs.push_back(*run);
    }
}

const AttributionRuns *AttributionCandidates::ruledFor(const Run &cue) const
{
    for (qint32 i = cue.start; i < cue.end; ++i) {
        if (const qint32 ruled = m_ruledCues[static_cast<size_t>(i)]; ruled >= 0)
            return &m_ruled[static_cast<size_t>(ruled)];
    }
    return nullptr;
}

bool AttributionCandidates::inRuledCue(qint32 index, const AttributionRuns *except) const
{
    const qint32 ruled = m_ruledCues[static_cast<size_t>(index)];
    return ruled >= 0 && &m_ruled[static_cast<size_t>(ruled)] != except;
}

qint32 AttributionCandidates::unmarkedEnd(qint32 start, qint32 end) const
{
    while (end > start + 1 && isMark(end - 1) && !closesQuotation(end - 1))
        --end;
    return end;
}

std::vector<Run> AttributionCandidates::sources(const Run &cue) const
{
    std::vector<Run> runs;
    collectProposed(runs, cue, RunKind::Source);
    if (const AttributionRuns *ruled = ruledFor(cue)) {
        for (const Run &source : ruled->source)
            collect(runs, cue, RunKind::Source, source.start, source.end);
    }
    const qint32 head = headOf(cue);
    const AttributionWord &headWord = m_text.at(head);
    std::array<qint32, 4> heads{head, -1, -1, -1};
    for (size_t i = 1; i < heads.size() && heads[i - 1] >= 0; ++i)
        heads[i] = m_text.at(heads[i - 1]).head;
    for (qint32 i = headWord.sentenceStart; i < headWord.sentenceEnd; ++i) {
        const AttributionWord &word = m_text.at(i);
        if (!isNominal(word.tag))
            continue;
        const bool hangs = word.head >= 0 && std::ranges::find(heads, word.head) != heads.end();
        if (!hangs && std::abs(i - head) > 3)
            continue;
        if (cue.overlaps(word.left, word.right + 1)) {
            collectAround(runs, cue, RunKind::Source, word.left, cue.start);
            collectAround(runs, cue, RunKind::Source, cue.end, word.right + 1);
        } else {
            collectAround(runs, cue, RunKind::Source, word.left, word.right + 1);
        }
        collect(runs, cue, RunKind::Source, i, i + 1);
    }
    return runs;
}

std::vector<Run> AttributionCandidates::contents(const Run &cue) const
{
    std::vector<Run> runs;
    collectProposed(runs, cue, RunKind::Content);
    if (const AttributionRuns *ruled = ruledFor(cue)) {
        for (const Run &content : ruled->content)
            collectAround(runs, cue, RunKind::Content, content.start, content.end);
    }
    const AttributionWord &head = m_text.at(headOf(cue));
    const auto inCue = [&](qint32 i) { return i >= cue.start && i < cue.end; };
    for (qint32 i = head.sentenceStart; i < head.sentenceEnd; ++i) {
        if (inCue(i))
            continue;
        const AttributionWord &word = m_text.at(i);
        if (inCue(word.head) || inCue(m_text.at(word.head).head) || word.left == cue.end || word.right == cue.start - 1)
            collectAround(runs, cue, RunKind::Content, word.left, word.right + 1);
    }
    collectAround(runs, cue, RunKind::Content, cue.end, head.sentenceEnd);
    collectAround(runs, cue, RunKind::Content, head.sentenceStart, cue.start);
    const qint32 last = std::min(m_text.size(), head.sentenceEnd + 120);
    for (qint32 i = std::max(0, head.sentenceStart - 60); i < last; ++i) {
        const AttributionWord &word = m_text.at(i);
        if (!word.quoted())
            continue;
        if (std::abs(word.paragraph - head.paragraph) <= 1)
            collect(runs, cue, RunKind::Content, word.quotationStart, word.quotationEnd);
        i = word.quotationEnd - 1;
    }
    return runs;
}

void AttributionCandidates::cueFeatures(const Run &cue, RankFeatures &features) const
{
    const AttributionWord &head = m_text.at(headOf(cue));
    const AttributionWord &first = m_text.at(cue.start);
    const AttributionWord &last = m_text.at(cue.end - 1);
    const AttributionWord &before = m_text.at(cue.start - 1);
    const AttributionWord &after = m_text.at(cue.end);
    const int own = oddsClass(cue.probability);
    float overlapping = 0;
    for (const Run &other : m_cues)
        overlapping += other.overlaps(cue.start, cue.end) ? other.probability : 0;
    std::array<float, 3> best{};
    auto run = std::ranges::lower_bound(m_proposed, cue.start - reach, {}, &Run::start);
    for (; run != m_proposed.end() && run->start <= cue.end + 120; ++run) {
        const bool sameParagraph
            = m_text.at(run->start).paragraph == head.paragraph || m_text.at(run->end - 1).paragraph == head.paragraph;
        if (sameParagraph && run->end >= cue.start - 120 && !cue.overlaps(run->start, run->end)) {
            float &known = best[static_cast<size_t>(run->kind)];
            known = std::max(known, run->probability);
        }
    }
    const auto lies = [this](qint32 i, RunKind kind) {
        return i < 0 ? 0.0F : m_lattice.probability(i, beginLabel(kind)) + m_lattice.probability(i, insideLabel(kind));
    };
    const float contentAfter
        = cue.end < m_text.size() ? m_lattice.probability(cue.end, beginLabel(RunKind::Content)) : 0;
    const int source = oddsClass(best[0]);
    const int content = oddsClass(best[2]);
    features.clear();
    RankFeatures::Adder rows(features, 0);
    rows.add(0);
    rows.add(own);
    rows.add(own, oddsClass(overlapping));
    rows.add(oddsClass(overlapping));
    rows.add(own, content);
    rows.add(own, source);
    rows.add(source, content);
    rows.add(own, oddsClass(contentAfter));
    rows.add(own, oddsClass(lies(cue.start - 1, RunKind::Source)));
    rows.add(own, oddsClass(lies(cue.start - 1, RunKind::Content)));
    rows.add(head.lemma);
    rows.add(head.lemma, head.tag);
    rows.add(head.lemma, own / 2);
    rows.add(first.lemma, last.lemma, cue.end - cue.start);
    rows.add(first.lemma, own / 2);
    rows.add(last.lemma, own / 2);
    rows.add(cue.end - cue.start, own);
    rows.add(before.lemma, head.lemma);
    rows.add(after.lemma, head.lemma);
    rows.add(before.lemma, first.lemma);
    rows.add(last.lemma, after.lemma);
    rows.add(after.tag, head.lemma);
    rows.add(before.tag, first.tag, last.tag, after.tag);
    quint32 tags = 0;
    quint32 lemmas = 0;
    for (qint32 i = cue.start; i < cue.end; ++i) {
        tags = featureKey(tags, static_cast<quint64>(m_text.at(i).tag));
        lemmas = featureKey(lemmas, m_text.at(i).lemma);
    }
    rows.add(tags);
    rows.add(lemmas);
    rows.add(lemmas, after.tag);
    rows.add(tags, head.lemma);
    quint32 helpers = 0;
    const qint32 headIndex = headOf(cue);
    for (qint32 i = std::max(0, head.left); i <= head.right && head.firstChild >= 0; ++i) {
        const AttributionWord &child = m_text.at(i);
        using enum Relation;
        if (child.head == headIndex
            && (child.relation == Aux || child.relation == Auxpass || child.relation == Neg || child.relation == Advmod
                || child.relation == CompoundPrt))
            helpers = featureKey(helpers,
                                 static_cast<quint64>(child.relation) * 2 + (i >= cue.start && i < cue.end ? 1 : 0));
        if (i - head.left > 100)
            break;
    }
    rows.add(helpers);
    rows.add(helpers, head.lemma);
    rows.add(head.relation, head.lemma);
    rows.add(head.relation, head.quoted(), head.tag);
    rows.add(head.childrenLeft, head.childrenRight);
    rows.add(head.childrenRight, head.lemma);
    rows.add(head.quoted(), head.lemma);
    rows.add(after.lemma, after.tag, last.tag);
    rows.add(after.tag == PartOfSpeech::TO, after.tag == PartOfSpeech::IN, head.lemma, cue.end - cue.start);
    float elsewhere = 0;
    for (qint32 i = first.sentenceStart; i < first.sentenceEnd; ++i) {
        if (i < cue.start || i >= cue.end)
            elsewhere += m_lattice.probability(i, beginLabel(RunKind::Cue));
    }
    rows.add(own, static_cast<int>(std::lround(std::min(3.0F, elsewhere))));

    // what rules say: a cue there, the same words, inside what another one gives
    const AttributionRuns *ruled = ruledFor(cue);
    const int agreement = !ruled                                                     ? 0
        : cue.start == ruled->cue.front().start && cue.end == ruled->cue.front().end ? 3
        : cue.end == ruled->cue.front().end                                          ? 2
                                                                                     : 1;
    const qint32 outer = m_ruledIn[static_cast<size_t>(cue.start)];
    const int nested = outer < 0 ? 0 : ruled == &m_ruled[static_cast<size_t>(outer)] ? 1 : 2;
    rows.add(agreement, nested);
    rows.add(agreement, own);
    rows.add(agreement, own, nested, head.quoted());
    rows.add(agreement, head.lemma);
    rows.add(agreement, after.tag, head.tag);
    // where the nearest quotation of the sentence stands
    int quotation = 0;
    for (qint32 i = cue.start - 1; quotation == 0 && i >= head.sentenceStart; --i)
        quotation = m_text.at(i).quoted() ? -lengthClass(cue.start - i) : 0;
    for (qint32 i = cue.end; i < head.sentenceEnd; ++i) {
        if (!m_text.at(i).quoted())
            continue;
        const int ahead = lengthClass(i - cue.end + 1);
        if (quotation == 0 || ahead < -quotation)
            quotation = ahead;
        break;
    }
    rows.add(quotation, own);
    rows.add(quotation, head.lemma);
    rows.add(quotation, head.quoted(), head.tag, after.lemma);
}

void AttributionCandidates::argumentFeatures(const Run &cue, const Run &argument, RankFeatures &features) const
{
    features.clear();
    shapeFeatures(cue, argument, features);
    treeFeatures(cue, argument, features);
    labelFeatures(cue, argument, features);
    ruleFeatures(cue, argument, features);
}

void AttributionCandidates::ruleFeatures(const Run &cue, const Run &argument, RankFeatures &features) const
{
    RankFeatures::Adder rows(features, 200);
    const AttributionRuns *ruled = ruledFor(cue);
    const bool left = argument.end <= cue.start;
    const int side = static_cast<int>(argument.kind) * 2 + (left ? 1 : 0);
    const int own = oddsClass(argument.probability);
    const AttributionWord &head = m_text.at(headOf(cue));
    int agreement = ruled ? 1 : 0; // 2: they overlap, 3: the same end, 4: the same start, 5: the same
    int gap = 0;                   // words between the ends
    if (ruled) {
        const qint32 end = unmarkedEnd(argument.start, argument.end);
        for (const Run &run : argument.kind == RunKind::Source ? ruled->source : ruled->content) {
            if (!run.overlaps(argument.start, argument.end))
                continue;
            const qint32 ruledEnd = unmarkedEnd(run.start, run.end);
            const bool sameStart = run.start == argument.start;
            const bool sameEnd = ruledEnd == end;
            const int here = sameStart && sameEnd ? 5 : sameStart ? 4 : sameEnd ? 3 : 2;
            if (here > agreement) {
                agreement = here;
                gap = lengthClass(end - ruledEnd);
            }
        }
    }
    int othersInside = 0; // cues of other attributions
    for (qint32 i = argument.start; i < argument.end && othersInside < 2; ++i) {
        if (inRuledCue(i, ruled) && (i == argument.start || !inRuledCue(i - 1, ruled)))
            ++othersInside;
    }
    rows.add(side, agreement);
    rows.add(side, agreement, own);
    rows.add(side, agreement, head.lemma);
    rows.add(side, agreement, gap);
    rows.add(side, agreement, othersInside);
    rows.add(side, agreement, m_text.at(argument.end).word);
    rows.add(side, agreement, m_text.at(argument.start).tag);
}

void AttributionCandidates::shapeFeatures(const Run &cue, const Run &argument, RankFeatures &features) const
{
    RankFeatures::Adder rows(features, 0);
    const qint32 headIndex = headOf(cue);
    const AttributionWord &head = m_text.at(headIndex);
    const AttributionWord &first = m_text.at(argument.start);
    const AttributionWord &last = m_text.at(argument.end - 1);
    const auto beside = [&](qint32 i, const AttributionWord &word) -> const AttributionWord & {
        return m_text.at(i).paragraph == word.paragraph ? m_text.at(i) : m_text.at(-1);
    };
    const AttributionWord &before = beside(argument.start - 1, first);
    const AttributionWord &after = beside(argument.end, last);
    const bool left = argument.end <= cue.start;
    const int gap = lengthClass(left ? cue.start - argument.end : argument.start - cue.end);
    const int length = lengthClass(argument.end - argument.start);
    const AttributionWord &nearest = left ? last : first;
    const int sentences = std::min(3, std::abs(nearest.sentence - head.sentence));
    const int paragraphs = std::min(2, std::abs(nearest.paragraph - head.paragraph));
    const int own = oddsClass(argument.probability);
    const int side = static_cast<int>(argument.kind) * 2 + (left ? 1 : 0);
    rows.add(side);
    rows.add(side, own);
    rows.add(side, own, sentences);
    rows.add(side, own, gap);
    rows.add(side, length);
    rows.add(side, gap);
    rows.add(side, gap, sentences);
    rows.add(side, head.lemma);
    rows.add(side, head.lemma, gap / 2);
    rows.add(side, sentences, paragraphs);
    rows.add(side, head.lemma, sentences, first.quoted());
    rows.add(side, first.word);
    rows.add(side, last.word);
    rows.add(side, before.word);
    rows.add(side, after.word);
    rows.add(side, first.tag, before.tag);
    rows.add(side, last.tag, after.tag);
    rows.add(side, before.word, first.word);
    rows.add(side, last.word, after.word);
    rows.add(side, first.lemma, head.lemma);
    rows.add(side, first.tag, head.lemma);
    rows.add(side, after.word, length);
    rows.add(side, last.tag, after.word, after.tag);
    rows.add(side, after.lemma, m_text.at(argument.end + 1).tag);
    rows.add(side, before.word, first.tag, sentences);
    const bool starts = argument.start == first.sentenceStart;
    const bool ends = argument.end == last.sentenceEnd;
    const bool endsBeforeMark = argument.end == last.sentenceEnd - 1;
    rows.add(side, starts, ends, endsBeforeMark, sentences);
    rows.add(side, starts, ends, endsBeforeMark, gap == 0, first.quoted(), last.quoted());
    const qint32 quoted
        = m_quotedBefore[static_cast<size_t>(argument.end)] - m_quotedBefore[static_cast<size_t>(argument.start)];
    const bool all = quoted == argument.end - argument.start;
    const bool none = quoted == 0;
    const bool cutsLeft = first.quoted() && first.quotationStart < argument.start;
    const bool cutsRight = last.quoted() && last.quotationEnd > argument.end;
    const bool together = head.quoted() && first.quotationStart == head.quotationStart;
    rows.add(side, all, none, cutsLeft, cutsRight, head.quoted());
    rows.add(side, all, none, cutsLeft, cutsRight, together, sentences);
    rows.add(side, argument.start == first.quotationStart, closesQuotation(argument.end - 1),
             closesQuotation(argument.end), argument.start - 1 == before.quotationStart, all);
    rows.add(side, head.lemma, all, none);
    rows.add(side, first.paragraph != last.paragraph, all, std::min(2, last.sentence - first.sentence));
    rows.add(side, argument.start == first.quotationStart, argument.end == last.quotationEnd, length, gap == 0);
    const auto verbs = [this](qint32 start, qint32 end) {
        return m_verbsBefore[static_cast<size_t>(end)] - m_verbsBefore[static_cast<size_t>(start)];
    };
    const int inside = std::min(2, verbs(argument.start, argument.end));
    const int beyond = std::min(2, verbs(argument.end, std::max(argument.end, last.sentenceEnd)));
    rows.add(side, inside, head.lemma);
    rows.add(side, inside, beyond, after.tag);
    rows.add(side, inside, beyond, own);
    rows.add(side, inside, first.tag, all);
}

void AttributionCandidates::treeFeatures(const Run &cue, const Run &argument, RankFeatures &features) const
{
    RankFeatures::Adder rows(features, 80);
    const qint32 headIndex = headOf(cue);
    const AttributionWord &head = m_text.at(headIndex);
    const AttributionWord &last = m_text.at(argument.end - 1);
    const AttributionWord &after
        = m_text.at(argument.end).paragraph == last.paragraph ? m_text.at(argument.end) : m_text.at(-1);
    const bool left = argument.end <= cue.start;
    const int side = static_cast<int>(argument.kind) * 2 + (left ? 1 : 0);
    const int own = oddsClass(argument.probability);
    const auto inCue = [&](qint32 i) { return i >= cue.start && i < cue.end; };
    int arcsOut = 0;
    qint32 top = -1; // the first word whose head lies outside
    quint32 relations = 0;
    bool toCue = false;
    Relation cueRelation = Relation::None;
    int arcsIn = 0;
    for (qint32 i = argument.start; i < argument.end; ++i) {
        const AttributionWord &word = m_text.at(i);
        if (word.firstChild >= 0 && word.firstChild < argument.start)
            arcsIn |= inCue(word.firstChild) ? 4 : 1;
        if (word.lastChild >= argument.end)
            arcsIn |= inCue(word.lastChild) ? 4 : 2;
        if ((word.head >= argument.start && word.head < argument.end) || word.relation == Relation::Punct)
            continue;
        ++arcsOut;
        if (top < 0)
            top = i;
        relations = featureKey(relations, static_cast<quint64>(word.relation));
        if (inCue(word.head)) {
            toCue = true;
            cueRelation = word.relation;
        }
    }
    arcsOut = std::min(arcsOut, 4);
    rows.add(side, arcsOut, arcsIn);
    rows.add(side, std::min(arcsOut, 3), arcsIn, relations);
    rows.add(side, toCue, cueRelation);
    rows.add(side, toCue, cueRelation, head.lemma);
    rows.add(side, toCue, cueRelation, arcsIn, std::min(arcsOut, 3));
    rows.add(side, toCue, own);
    rows.add(side, arcsIn, own);
    rows.add(side, std::min(arcsOut, 3), arcsIn, after.tag, argument.end >= last.sentenceEnd - 1);
    if (top < 0)
        return;
    const AttributionWord &topWord = m_text.at(top);
    rows.add(side, topWord.relation, topWord.tag);
    rows.add(side, topWord.lemma);
    rows.add(side, topWord.lemma, head.lemma);
    rows.add(side, topWord.name, topWord.tag);
    rows.add(side, topWord.relation, m_text.at(topWord.head).cueClass);
    // the way from the argument up to the cue
    quint32 up = 0;
    bool reached = false;
    int steps = 0;
    for (qint32 i = top; i >= 0 && steps < 10; i = m_text.at(i).head, ++steps) {
        if (inCue(i)) {
            reached = true;
            break;
        }
        up = featureKey(up, static_cast<quint64>(m_text.at(i).relation));
    }
    rows.add(side, reached, reached ? up : 0);
    rows.add(side, reached, reached ? steps : -1, arcsIn);
    // the way from the cue up to what the argument hangs from
    quint32 down = 0;
    bool shared = false;
    int climbs = 0;
    for (qint32 i = headIndex; i >= 0 && climbs < 8; i = m_text.at(i).head, ++climbs) {
        if (i == topWord.head && i != headIndex) {
            shared = true;
            break;
        }
        down = featureKey(down, static_cast<quint64>(m_text.at(i).relation));
    }
    rows.add(side, shared, shared ? down : 0, topWord.relation);
    rows.add(side, shared, climbs, topWord.relation, reached);
}

void AttributionCandidates::labelFeatures(const Run &cue, const Run &argument, RankFeatures &features) const
{
    RankFeatures::Adder rows(features, 120);
    const bool left = argument.end <= cue.start;
    const int side = static_cast<int>(argument.kind) * 2 + (left ? 1 : 0);
    const int own = oddsClass(argument.probability);
    const auto mostCue = [&](qint32 start, qint32 end) {
        quint8 most = 0; // many words at a time: contents are long
        for (qint32 i = start; i < end; ++i)
            most = std::max(most, m_cueClasses[static_cast<size_t>(i)]);
        return most - classOfNone;
    };
    const qint32 gapStart = left ? argument.end : cue.end;
    const qint32 gapEnd = std::min(left ? cue.start : argument.start, gapStart + 200);
    const int between = mostCue(gapStart, gapEnd);
    int commas = 0;
    for (qint32 i = gapStart; i < gapEnd; ++i)
        commas += m_text.at(i).comma ? 1 : 0;
    const AttributionWord &nearest = m_text.at(left ? argument.end - 1 : argument.start);
    const int sentences = std::min(3, std::abs(nearest.sentence - m_text.at(cue.start).sentence));
    rows.add(side, between);
    rows.add(side, between > 0, std::min(commas, 3), sentences);
    rows.add(side, between > 0, own);
    const float begins = m_lattice.probability(argument.start, beginLabel(argument.kind));
    const float ends
        = argument.end < m_text.size() ? 1 - m_lattice.probability(argument.end, insideLabel(argument.kind)) : 1;
    rows.add(side, oddsClass(begins), oddsClass(ends));
    const int mean = oddsClass(inside(argument, argument.kind));
    rows.add(side, mean);
    rows.add(side, mean, own);
    rows.add(side, mostCue(argument.start, argument.end));
}

void AttributionCandidates::sourcelessFeatures(const Run &cue, RankFeatures &features) const
{
    const AttributionWord &head = m_text.at(headOf(cue));
    const AttributionWord &first = m_text.at(cue.start);
    features.clear();
    RankFeatures::Adder rows(features, 150);
    rows.add(0);
    rows.add(head.lemma);
    rows.add(head.lemma, head.tag);
    rows.add(head.relation, head.tag);
    rows.add(head.relation, head.lemma);
    rows.add(head.childrenLeft, head.tag);
    float most = 0;
    for (qint32 i = head.sentenceStart; i < head.sentenceEnd; ++i)
        most = std::max(most, m_lattice.probability(i, beginLabel(RunKind::Source)));
    rows.add(oddsClass(most));
    rows.add(oddsClass(most), head.tag);
    rows.add(m_text.at(cue.start - 1).lemma, first.tag);
    rows.add(first.tag, head.tag, cue.start == first.sentenceStart);
    rows.add(m_text.at(cue.end).tag, head.tag);
    const AttributionRuns *ruled = ruledFor(cue);
    rows.add(ruled != nullptr, oddsClass(most));
}

} // namespace readout
