// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions.h"

#include <algorithm>
#include <cmath>

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

    /** Takes the words of @p run, unless one of them is taken already. */
    bool take(const Run &run)
    {
        const auto start = m_words.begin() + run.start;
        const auto end = m_words.begin() + run.end;
        if (std::find(start, end, true) != end)
            return false;
        std::fill(start, end, true);
        return true;
    }

private:
    std::vector<bool> m_words;
};

/** The cues among the candidates, in reading order, with their probability. */
std::vector<Run> chooseCues(const AttributionCandidates &candidates, const AttributionModel &model, Taken &taken)
{
    std::vector<Run> scored;
    RankFeatures features;
    for (Run cue : candidates.cues()) {
        candidates.cueFeatures(cue, features);
        cue.probability = probability(model.cues.score(features));
        if (cue.probability >= leastQuotationCue)
            scored.push_back(cue);
    }
    std::ranges::stable_sort(scored, std::ranges::greater(), &Run::probability);
    std::erase_if(scored, [&](const Run &cue) { return !taken.take(cue); });
    std::ranges::sort(scored, {}, &Run::start);
    return scored;
}

std::optional<Run> chooseSource(const AttributionCandidates &candidates, const AttributionModel &model, const Run &cue)
{
    RankFeatures features;
    candidates.sourcelessFeatures(cue, features);
    float best = model.sources.score(features);
    std::optional<Run> chosen;
    for (const Run &source : candidates.sources(cue)) {
        candidates.argumentFeatures(cue, source, features);
        const float score = model.sources.score(features);
        if (score > best) {
            best = score;
            chosen = source;
        }
    }
    return chosen;
}

/** Content that a cue may have. */
struct Choice {
    size_t cue = 0;
    Run run;
    float probability = 0;
};

/** Whether @p run stands in quotation marks. */
bool isQuotation(const AttributionText &text, const Run &run)
{
    return text.at(run.start).quoted() && text.at(run.end - 1).quoted();
}

/** How probable a cue of @p contents must be: words in quotation marks are somebody's, so less is asked of their cue.
 */
float leastCueFor(const AttributionText &text, const std::vector<Run> &contents)
{
    const bool quoted = std::ranges::all_of(contents, [&](const Run &run) { return isQuotation(text, run); });
    return quoted ? leastQuotationCue : leastCue;
}

/** "“We will,” she said. “And soon.”": a quotation that nobody is given goes on with the last one of its paragraph. */
void resumeQuotations(const AttributionText &text, const std::vector<Run> &cues,
                      std::vector<std::vector<Run>> &contents, Taken &taken)
{
    for (qint32 start = 0; start < text.size(); ++start) {
        const AttributionWord &word = text.at(start);
        if (start != word.quotationStart)
            continue;
        const Run quotation{.start = start, .end = word.quotationEnd, .kind = RunKind::Content};
        start = word.quotationEnd - 1;
        if (quotation.end - quotation.start < shortestResumed || quotation.start != word.sentenceStart)
            continue;
        const auto after = std::ranges::upper_bound(cues, quotation.start, {}, &Run::start);
        if (after == cues.begin())
            continue;
        const auto cue = static_cast<size_t>(std::distance(cues.begin(), after) - 1);
        const bool sameParagraph = text.at(cues[cue].start).paragraph == word.paragraph;
        std::vector<Run> &own = contents[cue];
        if (sameParagraph && !own.empty() && isQuotation(text, own.front()) && taken.take(quotation))
            own.push_back(quotation);
    }
}

TextSpan spanOf(const Reading &reading, const AttributionText &text, const Run &run)
{
    const QList<Token> &tokens = reading.words.tokens;
    return {tokens.at(text.firstToken + run.start).span.start, tokens.at(text.firstToken + run.end - 1).span.end};
}

void findInText(const Reading &reading, const AttributionText &text, const AttributionModel &model,
                QList<Attribution> &found)
{
    const LabelLattice lattice = labelText(text, model.labels);
    const AttributionCandidates candidates(text, lattice);
    Taken taken(text.size());
    const std::vector<Run> cues = chooseCues(candidates, model, taken);
    std::vector<std::optional<Run>> sources;
    std::vector<Choice> choices;
    RankFeatures features;
    for (const Run &cue : cues) {
        sources.push_back(chooseSource(candidates, model, cue));
        for (const Run &content : candidates.contents(cue)) {
            candidates.argumentFeatures(cue, content, features);
            const float probable = probability(model.contents.score(features));
            if (probable >= leastContent)
                choices.push_back({.cue = sources.size() - 1, .run = content, .probability = probable});
        }
    }
    for (const std::optional<Run> &source : sources) {
        if (source)
            taken.take(*source); // one that several cues share is taken once
    }
    std::ranges::stable_sort(choices, std::ranges::greater(), &Choice::probability);
    std::vector<std::vector<Run>> contents(cues.size());
    for (const Choice &choice : choices) {
        std::vector<Run> &own = contents[choice.cue];
        if ((own.empty() || choice.probability >= leastFurtherContent) && taken.take(choice.run))
            own.push_back(choice.run);
    }
    resumeQuotations(text, cues, contents, taken);
    for (size_t i = 0; i < cues.size(); ++i) {
        if (contents[i].empty() || cues[i].probability < leastCueFor(text, contents[i]))
            continue;
        Attribution attribution;
        if (sources[i])
            attribution.source = spanOf(reading, text, *sources[i]);
        attribution.cue = spanOf(reading, text, cues[i]);
        std::ranges::sort(contents[i], {}, &Run::start);
        for (const Run &content : contents[i])
            attribution.content.append(spanOf(reading, text, content));
        attribution.certainty = cues[i].probability;
        found.append(attribution);
    }
}

} // namespace

QList<Attribution> findAttributions(const Reading &reading, const AttributionModel &model)
{
    QList<Attribution> found;
    AttributionWindows windows(reading, model.vocabulary);
    for (AttributionText text = windows.next(); text.size() > 0; text = windows.next())
        findInText(reading, text, model, found);
    return found;
}

} // namespace readout
