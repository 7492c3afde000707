// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/nameclues.h"

#include "lexicon/tsv.h"

#include <QHash>
#include <QList>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

struct ClueNames {
    QLatin1StringView clue;
    QList<QLatin1StringView> values;
};

const std::array<ClueNames, NameClues::clueCount> &clueNames()
{
    const QList<QLatin1StringView> known{"nothing"_L1,     "given"_L1,      "given-word"_L1, "family"_L1,
                                         "family-word"_L1, "politician"_L1, "initial"_L1,    "no-name"_L1};
    static const std::array<ClueNames, NameClues::clueCount> names{{
        {"tagger"_L1, {"nothing"_L1, "whole"_L1, "longer"_L1, "partly"_L1, "organisation"_L1, "place"_L1, "other"_L1}},
        {"words"_L1, {"one"_L1, "two"_L1, "three"_L1, "more"_L1}},
        {"first"_L1, known},
        {"last"_L1, known},
        {"before"_L1,
         {"opening"_L1, "honorific"_L1, "title"_L1, "calling"_L1, "the"_L1, "a"_L1, "in"_L1, "by"_L1, "saying"_L1,
          "verb"_L1, "noun"_L1, "adjective"_L1, "and"_L1, "comma"_L1, "mark"_L1, "owner"_L1, "name"_L1, "else"_L1}},
        {"after"_L1,
         {"nothing"_L1, "owner"_L1, "saying"_L1, "verb"_L1, "noun"_L1, "title"_L1, "who"_L1, "age"_L1, "comma"_L1,
          "stop"_L1, "and"_L1, "preposition"_L1, "bracket"_L1, "number"_L1, "name"_L1, "else"_L1}},
        {"letters"_L1, {"plain"_L1, "capitals"_L1, "headline"_L1}},
        {"elsewhere"_L1, {"none"_L1, "person"_L1, "mixed"_L1, "different"_L1}},
        {"small"_L1, {"no"_L1, "yes"_L1}},
        {"part"_L1, {"name"_L1, "names"_L1, "noun"_L1, "else"_L1}},
        {"relation"_L1,
         {"subject"_L1, "object"_L1, "oblique"_L1, "modifier"_L1, "owner"_L1, "apposition"_L1, "else"_L1}},
    }};
    return names;
}

/** Clues that are weighed together; the second may be none. */
struct Template {
    int one = -1;
    int two = -1;
};

constexpr std::array<Template, NameEvidence::featuresEach> templates{{
    {},
    {NameClues::Tagger},
    {NameClues::Length},
    {NameClues::First},
    {NameClues::Last},
    {NameClues::Before},
    {NameClues::After},
    {NameClues::Letters},
    {NameClues::Elsewhere},
    {NameClues::Small},
    {NameClues::Part},
    {NameClues::Relation},
    {NameClues::Tagger, NameClues::Length},
    {NameClues::Tagger, NameClues::First},
    {NameClues::Tagger, NameClues::Elsewhere},
    {NameClues::Tagger, NameClues::Before},
    {NameClues::Tagger, NameClues::Last},
    {NameClues::First, NameClues::Last},
    {NameClues::First, NameClues::Length},
    {NameClues::Length, NameClues::Before},
    {NameClues::Length, NameClues::After},
    {NameClues::Length, NameClues::Last},
    {NameClues::Length, NameClues::Elsewhere},
    {NameClues::Length, NameClues::Relation},
    {NameClues::Letters, NameClues::First},
    {NameClues::Length, NameClues::Letters},
}};

int sizeOf(int clue)
{
    return clue < 0 ? 1 : static_cast<int>(clueNames().at(clue).values.size());
}

/** Where the features of each template begin, and their number. */
const std::array<int, NameEvidence::featuresEach + 1> &starts()
{
    static const auto all = [] {
        std::array<int, NameEvidence::featuresEach + 1> begin{};
        for (size_t i = 0; i < templates.size(); ++i)
            begin[i + 1] = begin[i] + sizeOf(templates[i].one) * sizeOf(templates[i].two);
        return begin;
    }();
    return all;
}

} // namespace

int NameEvidence::featureCount()
{
    return starts().back();
}

std::array<int, NameEvidence::featuresEach> NameEvidence::featuresOf(const NameClues &clues)
{
    std::array<int, featuresEach> features{};
    for (size_t i = 0; i < templates.size(); ++i) {
        const Template &each = templates[i];
        const int one = each.one < 0 ? 0 : clues.values[each.one];
        const int two = each.two < 0 ? 0 : clues.values[each.two];
        features[i] = starts()[i] + one * sizeOf(each.two) + two;
    }
    return features;
}

QString NameEvidence::nameOf(int feature)
{
    const auto after = std::ranges::upper_bound(starts(), feature);
    const auto i = static_cast<size_t>(std::distance(starts().begin(), after)) - 1;
    const int place = feature - starts()[i];
    QStringList parts;
    const auto append = [&](int clue, int value) {
        if (clue >= 0)
            parts.append(clueNames().at(clue).clue + u':' + clueNames().at(clue).values.at(value));
    };
    append(templates[i].one, place / sizeOf(templates[i].two));
    append(templates[i].two, place % sizeOf(templates[i].two));
    return parts.isEmpty() ? u"always"_s : parts.join(u' ');
}

NameEvidence::NameEvidence(std::vector<float> weights)
    : m_weights(std::move(weights))
{
    m_weights.resize(featureCount());
}

double NameEvidence::score(const NameClues &clues) const
{
    double sum = 0;
    for (const int feature : featuresOf(clues))
        sum += m_weights[feature];
    return sum;
}

NameEvidence loadNameEvidence()
{
    QHash<QString, int> features;
    for (int i = 0; i < NameEvidence::featureCount(); ++i)
        features.insert(NameEvidence::nameOf(i), i);
    std::vector<float> weights(features.size());
    const TsvTable table = readTable(u"name_evidence"_s);
    for (const QStringList &row : table.rows) {
        const auto feature = features.constFind(row.at(0));
        if (feature == features.cend())
            qFatal("name_evidence.tsv: unknown clues '%s'", qUtf8Printable(row.at(0)));
        weights[*feature] = row.at(1).toFloat();
    }
    return NameEvidence(std::move(weights));
}

} // namespace readout
