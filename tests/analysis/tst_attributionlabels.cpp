// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributionlabels.h"

#include <QTest>

#include <cmath>

using namespace readout;

/** Holds the lattice against what follows from its definition: all labellings of a few words, summed one by one. */
class TestAttributionLabels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void labelProbabilities();
    void pairProbabilities();
    void runProbabilities();
    void likelyRuns();
    void logSum();

private:
    static constexpr int wordCount = 5;
    using Labels = std::array<int, wordCount>;

    /** Calls @p visit with each labelling and its share of the whole. */
    template <class Visit>
    void forEachLabelling(const Visit &visit) const;
    [[nodiscard]] double weightOf(const Labels &labels) const;
    [[nodiscard]] LabelLattice lattice() const { return {m_scores, m_borders, m_transitions}; }

    std::vector<LabelScores> m_scores;
    std::vector<quint8> m_borders;
    Transitions m_transitions{};
    double m_sum = 0;
};

void TestAttributionLabels::initTestCase()
{
    for (size_t i = 0; i < wordCount; ++i) {
        LabelScores scores{};
        for (size_t label = 0; label < labelCount; ++label)
            scores[label] = std::sin(static_cast<float>(i * 7 + label * 3));
        m_scores.push_back(scores);
        m_borders.push_back(static_cast<quint8>(i == 0 ? 4 : i % 3));
    }
    for (size_t border = 0; border < m_transitions.size(); ++border) {
        for (size_t from = 0; from < 8; ++from) {
            for (size_t to = 0; to < labelCount; ++to)
                m_transitions[border][from][to] = std::cos(static_cast<float>(border * 5 + from * 2 + to));
        }
    }
    m_sum = 1;
    double sum = 0;
    forEachLabelling([&](const Labels &, double share) { sum += share; });
    m_sum = sum;
}

double TestAttributionLabels::weightOf(const Labels &labels) const
{
    double score = 0;
    int before = labelStart;
    for (size_t i = 0; i < labels.size(); ++i) {
        if (!canFollow(before, labels[i]))
            return 0;
        const auto label = static_cast<size_t>(labels[i]);
        score += static_cast<double>(m_scores[i][label]
                                     + m_transitions[m_borders[i]][static_cast<size_t>(before)][label]);
        before = labels[i];
    }
    return std::exp(score);
}

template <class Visit>
void TestAttributionLabels::forEachLabelling(const Visit &visit) const
{
    int count = 1;
    for (int i = 0; i < wordCount; ++i)
        count *= labelCount;
    for (int number = 0; number < count; ++number) {
        Labels labels{};
        int rest = number;
        for (int &label : labels) {
            label = rest % labelCount;
            rest /= labelCount;
        }
        if (const double weight = weightOf(labels); weight > 0)
            visit(labels, weight / m_sum);
    }
}

void TestAttributionLabels::labelProbabilities()
{
    const LabelLattice words = lattice();
    for (qint32 i = 0; i < wordCount; ++i) {
        for (int label = 0; label < labelCount; ++label) {
            double expected = 0;
            forEachLabelling([&](const Labels &labels, double share) {
                expected += labels[static_cast<size_t>(i)] == label ? share : 0;
            });
            QVERIFY2(std::abs(static_cast<double>(words.probability(i, label)) - expected) < 0.01,
                     qPrintable(QStringLiteral("word %1 label %2").arg(i).arg(label)));
        }
    }
}

void TestAttributionLabels::pairProbabilities()
{
    const LabelLattice words = lattice();
    for (int from = 0; from < labelCount; ++from) {
        for (int to = 0; to < labelCount; ++to) {
            double expected = 0;
            forEachLabelling([&](const Labels &labels, double share) {
                expected += labels[1] == from && labels[2] == to ? share : 0;
            });
            QVERIFY(std::abs(static_cast<double>(words.probability(2, from, to)) - expected) < 0.01);
        }
    }
}

void TestAttributionLabels::runProbabilities()
{
    const LabelLattice words = lattice();
    for (const RunKind kind : {RunKind::Source, RunKind::Cue, RunKind::Content}) {
        for (qint32 start = 0; start < wordCount; ++start) {
            for (qint32 end = start + 1; end <= wordCount; ++end) {
                double expected = 0;
                forEachLabelling([&](const Labels &labels, double share) {
                    bool same = labels[static_cast<size_t>(start)] == beginLabel(kind);
                    for (qint32 i = start + 1; i < end; ++i)
                        same = same && labels[static_cast<size_t>(i)] == insideLabel(kind);
                    same = same && (end == wordCount || labels[static_cast<size_t>(end)] != insideLabel(kind));
                    expected += same ? share : 0;
                });
                QVERIFY(std::abs(static_cast<double>(words.runProbability(start, end, kind)) - expected) < 0.01);
            }
        }
    }
}

void TestAttributionLabels::likelyRuns()
{
    const LabelLattice words = lattice();
    const std::vector<Run> runs = words.runs({0.02F, 0.02F, 0.02F});
    int expected = 0;
    for (const RunKind kind : {RunKind::Source, RunKind::Cue, RunKind::Content}) {
        for (qint32 start = 0; start < wordCount; ++start) {
            for (qint32 end = start + 1; end <= wordCount; ++end)
                expected += words.runProbability(start, end, kind) >= 0.02F ? 1 : 0;
        }
    }
    QVERIFY(expected > 3);
    QCOMPARE(static_cast<int>(runs.size()), expected);
}

void TestAttributionLabels::logSum()
{
    QVERIFY(std::abs(lattice().logSum() - std::log(m_sum)) < 0.05);
}

QTEST_GUILESS_MAIN(TestAttributionLabels)

#include "tst_attributionlabels.moc"
