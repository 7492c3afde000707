// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributionfeatures.h"
#include "analysis/attributionruns.h"

#include <vector>

namespace readout {

inline constexpr int rankFeatureBits = 18;
using RankFeatures = FeatureRows<rankFeatureBits, 160>;

/** What may be a cue, and what may be its source and content, among the words of a text. Each is described by features,
 *  from which a ranker chooses. */
class AttributionCandidates
{
public:
    /** @p lattice are the labellings of @p text; both must outlive this. @p ruled is what rules have found in it. */
    AttributionCandidates(const AttributionText &text, const LabelLattice &lattice, std::vector<AttributionRuns> ruled);

    /** The runs that may be cues, in reading order. */
    [[nodiscard]] const std::vector<Run> &cues() const { return m_cues; }
    [[nodiscard]] std::vector<Run> sources(const Run &cue) const;
    [[nodiscard]] std::vector<Run> contents(const Run &cue) const;

    void cueFeatures(const Run &cue, RankFeatures &features) const;
    /** @p argument is one of sources() or contents() of @p cue. */
    void argumentFeatures(const Run &cue, const Run &argument, RankFeatures &features) const;
    /** Features of the answer that @p cue has no source. */
    void sourcelessFeatures(const Run &cue, RankFeatures &features) const;

    /** The word that a cue turns on: a known one before others, then the highest in the tree. */
    [[nodiscard]] qint32 headOf(const Run &cue) const;

private:
    void collect(std::vector<Run> &runs, const Run &cue, RunKind kind, qint32 start, qint32 end) const;
    void collectAround(std::vector<Run> &runs, const Run &cue, RunKind kind, qint32 start, qint32 end) const;
    void collectProposed(std::vector<Run> &runs, const Run &cue, RunKind kind) const;
    void shapeFeatures(const Run &cue, const Run &argument, RankFeatures &features) const;
    void treeFeatures(const Run &cue, const Run &argument, RankFeatures &features) const;
    void labelFeatures(const Run &cue, const Run &argument, RankFeatures &features) const;
    void ruleFeatures(const Run &cue, const Run &argument, RankFeatures &features) const;
    /** What a rule has found around @p cue, or nullptr. */
    [[nodiscard]] const AttributionRuns *ruledFor(const Run &cue) const;
    /** Whether the word lies in a cue that a rule has found, other than @p except. */
    [[nodiscard]] bool inRuledCue(qint32 index, const AttributionRuns *except) const;
    /** The end of the words before @p end, without marks of the sentence. */
    [[nodiscard]] qint32 unmarkedEnd(qint32 start, qint32 end) const;
    [[nodiscard]] float inside(const Run &run, RunKind kind) const;
    [[nodiscard]] bool isMark(qint32 index) const;
    [[nodiscard]] bool closesQuotation(qint32 index) const;

    const AttributionText &m_text;
    const LabelLattice &m_lattice;
    std::vector<Run> m_proposed; ///< sources and contents that the labeller thinks of, by start
    std::vector<Run> m_cues;
    std::vector<std::array<float, 3>> m_sums; ///< of the probabilities to lie in a run, over all words before
    std::vector<qint32> m_quotedBefore;       ///< number of quoted words before
    std::vector<qint32> m_verbsBefore;        ///< number of finite verbs before
    std::vector<quint8> m_cueClasses;         ///< by word: oddsClass() of the probability to begin a cue, from 0 on
    std::vector<AttributionRuns> m_ruled;
    std::vector<qint32> m_ruledCues; ///< by word: index in m_ruled of the attribution whose cue it is part of, or -1
    std::vector<qint32> m_ruledIn;   ///< by word: the one whose content it is part of, or -1
};

/** A probability as a class of its odds. */
[[nodiscard]] int oddsClass(float probability);

} // namespace readout
