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

    /** Appends features whose templates have the numbers after a first one. As a local variable it lets the compiler
     *  know all numbers, so that nothing but the values is left to be worked out. */
    class Adder
    {
    public:
        Adder(FeatureRows &rows, quint32 before)
            : m_rows(rows)
            , m_next(rows.m_rows.data() + rows.m_count)
            , m_template(before)
        {
        }
        Q_DISABLE_COPY_MOVE(Adder)
        ~Adder() { m_rows.m_count = static_cast<size_t>(m_next - m_rows.m_rows.data()); }

        /** One feature: its values under the next template's number. */
        template <class... Values>
        void add(Values... values)
        {
            *m_next++ = featureKey(++m_template, values...) >> (32 - Bits);
        }
        /** Passes over the numbers of templates that do not apply. */
        void skip(quint32 templates = 1) { m_template += templates; }

    private:
        FeatureRows &m_rows;
        quint32 *m_next;
        quint32 m_template;
    };

    [[nodiscard]] const quint32 *begin() const { return m_rows.data(); }
    [[nodiscard]] const quint32 *end() const { return m_rows.data() + m_count; }
    [[nodiscard]] size_t size() const { return m_count; }
    void clear() { m_count = 0; }

private:
    std::array<quint32, Most> m_rows;
    size_t m_count = 0;
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
    void describe(qint32 index, LabelFeatures &features) const;

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
        qint32 below = -1;        ///< first candidate among the children
        qint32 beside = -1;       ///< nearest candidate that hangs from a head, beside the word's own branch
        qint32 starts = -1;       ///< highest word whose subtree starts here
        qint32 ends = -1;         ///< highest word whose subtree ends here
        qint32 quotedBefore = -1; ///< nearest quoted word before it in the paragraph
        qint32 quotedAfter = -1;
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

    /** A word with three on each side; words without properties beyond its paragraph. */
    class Neighbourhood
    {
    public:
        Neighbourhood(const AttributionText &text, qint32 index);
        /** The word @p offset places from that in the middle. */
        const AttributionWord &operator[](int offset) const { return *m_words[static_cast<size_t>(reach + offset)]; }

    private:
        static constexpr int reach = 3;
        std::array<const AttributionWord *, 2 * reach + 1> m_words;
    };

    void findNeighbours();
    void findQuoted();
    void findBranches();
    void wordFeatures(qint32 index, const Neighbourhood &near, LabelFeatures &features) const;
    void quotationFeatures(qint32 index, const Neighbourhood &near, LabelFeatures &features) const;
    void candidateFeatures(qint32 index, const Neighbourhood &near, LabelFeatures &features) const;
    void tagFeatures(qint32 index, const Neighbourhood &near, LabelFeatures &features) const;
    void treeFeatures(qint32 index, LabelFeatures &features) const;
    void boundaryFeatures(qint32 index, LabelFeatures &features) const;
    void branchFeatures(qint32 index, LabelFeatures &features) const;

    [[nodiscard]] Counts between(qint32 start, qint32 end) const;

    const AttributionText &m_text;
    std::vector<Place> m_places;
    std::vector<Counts> m_counts;
    std::vector<Quoted> m_sentences;
    std::vector<bool> m_wholeParagraphs; ///< for each paragraph whether all of it stands in quotation marks
};

} // namespace readout
