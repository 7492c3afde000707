// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributiontext.h"
#include "language/features.h"

#include <array>
#include <vector>

namespace readout {

/** The features of one thing, as rows of a weight table with 2^Bits rows. */
template <int Bits, size_t Most>
class FeatureRows
{
public:
    static constexpr int bits = Bits;

    /** One feature: its values under the next template's number. */
    template <class... Values>
    void add(Values... values)
    {
        m_rows[m_count++] = featureKey(++m_template, values...) >> (32 - Bits);
    }
    /** Passes over the numbers of templates that do not apply. */
    void skip(quint32 templates = 1) { m_template += templates; }
    /** Numbers on from @p number. */
    void startAt(quint32 number) { m_template = number; }

    [[nodiscard]] const quint32 *begin() const { return m_rows.data(); }
    [[nodiscard]] const quint32 *end() const { return m_rows.data() + m_count; }
    [[nodiscard]] size_t size() const { return m_count; }
    void clear()
    {
        m_count = 0;
        m_template = 0;
    }

private:
    std::array<quint32, Most> m_rows;
    size_t m_count = 0;
    quint32 m_template = 0;
};

inline constexpr int labelFeatureBits = 18;
using LabelFeatures = FeatureRows<labelFeatureBits, 160>;

/** A length or distance in classes that grow with it; its sign is kept. */
[[nodiscard]] constexpr int lengthClass(int length)
{
    const int size = length < 0 ? -length : length;
    const int found = size <= 3 ? size
        : size <= 5             ? 4
        : size <= 8             ? 5
        : size <= 12            ? 6
        : size <= 20            ? 7
        : size <= 40            ? 8
                                : 9;
    return length < 0 ? -found : found;
}

/** What of a text's words depends on more than the word and its tree, worked out once for labelFeatures(). */
class LabelContext
{
public:
    explicit LabelContext(const AttributionText &text);

    /** The features from which the labeller tells whether word @p index lies in a source, cue or content. */
    void features(qint32 index, LabelFeatures &rows) const;

private:
    /** Where a word stands with respect to words that may be cues. */
    struct Place {
        qint32 left = -1;      ///< nearest candidate before it in the sentence
        qint32 right = -1;     ///< nearest candidate after it in the sentence
        qint32 above = -1;     ///< nearest candidate among the heads
        qint32 branch = -1;    ///< the child of @c above that leads here
        quint32 path = 0;      ///< hash of the relations on the way to @c above
        qint32 outermost = -1; ///< the last candidate among the heads
        qint32 outermostBranch = -1;
        qint32 below = -1;  ///< first candidate among the children
        qint32 beside = -1; ///< nearest candidate that hangs from a head, beside the word's own branch
        qint32 starts = -1; ///< highest word whose subtree starts here
        qint32 ends = -1;   ///< highest word whose subtree ends here
    };
    /** Counts of what lies before a word in the text. */
    struct Counts {
        qint32 commas = 0;
        qint32 verbs = 0;
        qint32 nouns = 0;
    };
    /** How much of a sentence stands in quotation marks. */
    struct Quoted {
        bool any = false;
        bool all = false;
    };

    void findNeighbours();
    void findBranches();
    void wordFeatures(qint32 index, LabelFeatures &rows) const;
    void quotationFeatures(qint32 index, LabelFeatures &rows) const;
    void candidateFeatures(qint32 index, LabelFeatures &rows) const;
    void tagFeatures(qint32 index, LabelFeatures &rows) const;
    void treeFeatures(qint32 index, LabelFeatures &rows) const;
    void boundaryFeatures(qint32 index, LabelFeatures &rows) const;
    void branchFeatures(qint32 index, LabelFeatures &rows) const;

    [[nodiscard]] Counts between(qint32 start, qint32 end) const;
    /** The word @p offset places from @p index, or none beyond the paragraph. */
    [[nodiscard]] const AttributionWord &near(qint32 index, int offset) const;

    const AttributionText &m_text;
    std::vector<Place> m_places;
    std::vector<Counts> m_counts;
    std::vector<Quoted> m_sentences;
    std::vector<bool> m_wholeParagraphs; ///< for each paragraph whether all of it stands in quotation marks
};

} // namespace readout
