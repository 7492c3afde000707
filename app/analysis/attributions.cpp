// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace readout {

namespace {

constexpr float leastCue = 0.25F;
constexpr float leastQuotationCue = 0.06F;
constexpr qint32 shortestResumed = 4; // words, marks included
constexpr float leastContent = 0.1F;
constexpr float leastFurtherContent = 0.4F;

float probability(float logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

/** Marks words as taken, so that runs do not overlap. */
class Taken
{
public:
    explicit Taken(qint32 size)
        : m_words(static_cast<size_t>(size), false)
    {
    }

    [[nodiscard]] bool isFree(const Run &run) const
    {
        return std::find(m_words.begin() + run.start, m_words.begin() + run.end, true) == m_words.begin() + run.end;
    }

    /** Takes the words of @p run, unless one of them is taken already. */
    bool take(const Run &run)
    {
        if (!isFree(run))
            return false;
        std::fill(m_words.begin() + run.start, m_words.begin() + run.end, true);
        return true;
    }

private:
    std::vector<bool> m_words;
};

/** Scores @p runs, each described by @p describe, and hands each score to @p take. While the weights of one come from
 *  memory, the features of the next are worked out. */
template <typename Describe, typename Take>
void scoreRuns(std::span<const Run> runs, const RankWeights &weights, Describe describe, Take take)
{
    std::array<RankFeatures, 2> features;
    for (size_t i = 0; i <= runs.size(); ++i) {
        if (i < runs.size()) {
            describe(runs[i], features[i % 2]);
            weights.prefetch(features[i % 2]);
        }
        if (i > 0)
            take(runs[i - 1], weights.score(features[(i - 1) % 2]));
    }
}

/** The cues among the candidates, in reading order, with their probability. */
std::vector<Run> chooseCues(const AttributionCandidates &candidates, const AttributionModel &model, qint32 size)
{
    std::vector<Run> scored;
    const auto describe = [&](const Run &cue, RankFeatures &features) { candidates.cueFeatures(cue, features); };
    scoreRuns(candidates.cues(), model.cues, describe, [&](Run cue, float logOdds) {
        cue.probability = probability(logOdds);
        if (cue.probability >= leastQuotationCue)
            scored.push_back(cue);
    });
    std::ranges::stable_sort(scored, std::ranges::greater(), &Run::probability);
    Taken taken(size);
    std::erase_if(scored, [&](const Run &cue) { return !taken.take(cue); });
    std::ranges::sort(scored, {}, &Run::start);
    return scored;
}

/** The source of @p cue, or none; its probability is that of all that share words with it. */
std::optional<Run> chooseSource(const AttributionCandidates &candidates, const AttributionModel &model, const Run &cue)
{
    RankFeatures features;
    candidates.sourcelessFeatures(cue, features);
    const float sourceless = model.sources.score(features);
    float best = sourceless;
    std::optional<Run> chosen;
    std::vector<Run> sources;
    const auto describe
        = [&](const Run &source, RankFeatures &rows) { candidates.argumentFeatures(cue, source, rows); };
    scoreRuns(candidates.sources(cue), model.sources, describe, [&](Run source, float score) {
        source.probability = score;
        if (score > best) {
            best = score;
            chosen = source;
        }
        sources.push_back(source);
    });
    if (!chosen)
        return std::nullopt;
    float all = std::exp(sourceless - best);
    float own = 0;
    for (const Run &source : sources) {
        const float odds = std::exp(source.probability - best);
        all += odds;
        own += source.overlaps(chosen->start, chosen->end) ? odds : 0;
    }
    chosen->probability = own / all;
    return chosen;
}

/** Whether @p run stands in quotation marks. */
bool isQuotation(const AttributionText &text, const Run &run)
{
    return text.at(run.start).quoted() && text.at(run.end - 1).quoted();
}

/** What may be content of @p cue. */
std::vector<Run> possibleContents(const AttributionCandidates &candidates, const AttributionText &text, const Run &cue)
{
    std::vector<Run> contents = candidates.contents(cue);
    // words in quotation marks are somebody's, so less is asked of their cue
    if (cue.probability < leastCue)
        std::erase_if(contents, [&](const Run &content) { return !isQuotation(text, content); });
    return contents;
}

/** A cue with its source, and the contents that it is given. */
struct Governed {
    Run cue;
    std::optional<Run> source;
    std::vector<Run> possible; ///< what may be its contents
    std::vector<Run> contents;
};

/** Content that a cue may have. */
struct Choice {
    size_t cue = 0;
    Run content;
    float probability = 0; ///< that the cue is one and has this content
};

/** What each cue may have as its content, the most probable first. */
std::vector<Choice> choicesOf(const AttributionCandidates &candidates, const AttributionModel &model,
                              std::vector<Governed> &governed)
{
    std::vector<Choice> choices;
    for (size_t i = 0; i < governed.size(); ++i) {
        Governed &one = governed[i];
        if (one.source) { // nobody's words name their own source
            std::erase_if(one.possible,
                          [&](const Run &content) { return content.overlaps(one.source->start, one.source->end); });
        }
        const auto describe = [&](const Run &content, RankFeatures &features) {
            candidates.argumentFeatures(one.cue, content, features);
        };
        scoreRuns(one.possible, model.contents, describe, [&](Run content, float logOdds) {
            content.probability = probability(logOdds);
            if (content.probability >= leastContent)
                choices.push_back(
                    {.cue = i, .content = content, .probability = one.cue.probability * content.probability});
        });
    }
    std::ranges::stable_sort(choices, std::ranges::greater(), &Choice::probability);
    return choices;
}

/** Gives each cue its contents. One whose own words lie in those of a more probable one gets none. */
void share(const std::vector<Choice> &choices, std::vector<Governed> &governed, Taken &taken)
{
    for (const Choice &choice : choices) {
        Governed &one = governed[choice.cue];
        if (one.contents.empty()) {
            if (!taken.isFree(one.cue) || !taken.take(choice.content))
                continue;
            taken.take(one.cue);
            if (one.source)
                taken.take(*one.source); // one that several cues share is taken once
        } else if (choice.content.probability < leastFurtherContent || !taken.take(choice.content)) {
            continue;
        }
        one.contents.push_back(choice.content);
    }
}

/** "“We will,” she said. “And soon.”", "She said that they will. “And soon.”": a quotation that nobody is given goes on
 *  with what was said last in its paragraph. */
void resumeQuotations(const AttributionText &text, std::vector<Governed> &governed, Taken &taken)
{
    for (qint32 start = 0; start < text.size(); ++start) {
        const AttributionWord &word = text.at(start);
        if (start != word.quotationStart)
            continue;
        const Run quotation{.start = start, .end = word.quotationEnd, .kind = RunKind::Content};
        start = word.quotationEnd - 1;
        if (quotation.end - quotation.start < shortestResumed || quotation.start != word.sentenceStart)
            continue;
        const auto after = std::ranges::upper_bound(governed, quotation.start, {},
                                                    [](const Governed &one) { return one.cue.start; });
        if (after == governed.begin())
            continue;
        Governed &last = *std::prev(after);
        if (text.at(last.cue.start).paragraph == word.paragraph && taken.take(quotation))
            last.contents.push_back(quotation);
    }
}

TextSpan spanOf(const Reading &reading, const AttributionText &text, const Run &run)
{
    const QList<Token> &tokens = reading.words.tokens;
    return {tokens.at(text.firstToken + run.start).span.start, tokens.at(text.firstToken + run.end - 1).span.end};
}

void findInText(const Reading &reading, const AttributionText &text, const AttributionModel &model,
                const QList<Quote> &ruled, QList<Attribution> &found)
{
    const LabelLattice lattice = labelText(text, model.labels);
    const AttributionCandidates candidates(text, lattice, runsOf(ruled, reading, text));
    std::vector<Governed> governed;
    for (const Run &cue : chooseCues(candidates, model, text.size())) {
        std::vector<Run> possible = possibleContents(candidates, text, cue);
        if (possible.empty()) // nothing that anybody is asked for
            continue;
        governed.push_back({.cue = cue,
                            .source = chooseSource(candidates, model, cue),
                            .possible = std::move(possible),
                            .contents = {}});
    }
    Taken taken(text.size());
    share(choicesOf(candidates, model, governed), governed, taken);
    std::erase_if(governed, [](const Governed &one) { return one.contents.empty(); });
    resumeQuotations(text, governed, taken);
    for (Governed &one : governed) {
        Attribution attribution;
        attribution.cueCertainty = one.cue.probability;
        attribution.certainty = one.cue.probability * one.contents.front().probability;
        attribution.cue = spanOf(reading, text, one.cue);
        if (one.source) {
            attribution.source = spanOf(reading, text, *one.source);
            attribution.certainty *= one.source->probability;
        }
        std::ranges::sort(one.contents, {}, &Run::start);
        for (const Run &content : one.contents)
            attribution.content.append(spanOf(reading, text, content));
        found.append(attribution);
    }
}

} // namespace

QList<Attribution> findAttributions(const Reading &reading, const AttributionModel &model, const QList<Quote> &ruled)
{
    QList<Attribution> found;
    AttributionWindows windows(reading, model.vocabulary);
    for (AttributionText text = windows.next(); text.size() > 0; text = windows.next())
        findInText(reading, text, model, ruled, found);
    return found;
}

} // namespace readout
