// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/nameclues.h"

#include "lexicon/tsv.h"

#include <QList>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

struct ClueNames {
    QLatin1StringView clue;
    QList<QLatin1StringView> values;
};

const std::array<ClueNames, NameClues::clueCount> &clueNames()
{
    const QList<QLatin1StringView> known{"nothing"_L1, "given"_L1,       "given-word"_L1,
                                         "family"_L1,  "family-word"_L1, "politician"_L1,
                                         "initial"_L1, "no-name"_L1,     "syllables"_L1};
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
          "stop"_L1, "and"_L1, "preposition"_L1, "bracket"_L1, "number"_L1, "body"_L1, "name"_L1, "else"_L1}},
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

constexpr std::array templates{std::to_array<Template>({
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
    {NameClues::Last, NameClues::After},
    {NameClues::First, NameClues::After},
    {NameClues::First, NameClues::Before},
})};

constexpr std::array wordNames{std::to_array<QLatin1StringView>(
    {"previous"_L1, "previous-two"_L1, "next"_L1, "next-two"_L1, "ends"_L1, "first-ends"_L1, "last-word"_L1,
     "first-word"_L1, "governor"_L1, "begins"_L1, "first-begins"_L1})};
static_assert(wordNames.size() == NameClues::wordCount);

/** Where the clue stands whose values each of NameClues::others tells, with its name. */
struct PlaceClue {
    NameClues::Clue clue;
    QLatin1StringView name;
};
constexpr std::array places{std::to_array<PlaceClue>({{NameClues::Before, "elsewhere-before"_L1},
                                                      {NameClues::After, "elsewhere-after"_L1},
                                                      {NameClues::First, "elsewhere-first"_L1}})};
static_assert(places.size() == NameClues::placeCount);

int sizeOf(int clue)
{
    return clue < 0 ? 1 : static_cast<int>(clueNames().at(clue).values.size());
}

/** Where the features of each template begin, then those of each of NameClues::others, and their number. */
const std::array<int, templates.size() + places.size() + 1> &starts()
{
    static const auto all = [] {
        std::array<int, templates.size() + places.size() + 1> begin{};
        for (size_t i = 0; i < templates.size(); ++i)
            begin[i + 1] = begin[i] + sizeOf(templates[i].one) * sizeOf(templates[i].two);
        for (size_t i = 0; i < places.size(); ++i)
            begin[templates.size() + i + 1] = begin[templates.size() + i] + sizeOf(places[i].clue);
        return begin;
    }();
    return all;
}

} // namespace

int NameEvidence::featureCount()
{
    return starts().back();
}

NameEvidence::Features NameEvidence::featuresOf(const NameClues &clues)
{
    Features features;
    for (size_t i = 0; i < templates.size(); ++i) {
        const Template &each = templates[i];
        const int one = each.one < 0 ? 0 : clues.values[each.one];
        const int two = each.two < 0 ? 0 : clues.values[each.two];
        features.append(starts()[i] + one * sizeOf(each.two) + two);
    }
    for (size_t i = 0; i < places.size(); ++i) {
        for (quint32 left = clues.others[i]; left != 0; left &= left - 1)
            features.append(starts()[templates.size() + i] + std::countr_zero(left));
    }
    return features;
}

QString NameEvidence::nameOf(int feature)
{
    const auto after = std::ranges::upper_bound(starts(), feature);
    const auto i = static_cast<size_t>(std::distance(starts().begin(), after)) - 1;
    const int place = feature - starts()[i];
    const auto valueOf = [](int clue, int value) { return u':' + clueNames().at(clue).values.at(value); };
    if (i >= templates.size()) {
        const PlaceClue &each = places.at(i - templates.size());
        return each.name + valueOf(each.clue, place);
    }
    QStringList parts;
    const auto append = [&](int clue, int value) {
        if (clue >= 0)
            parts.append(clueNames().at(clue).clue + valueOf(clue, value));
    };
    append(templates[i].one, place / sizeOf(templates[i].two));
    append(templates[i].two, place % sizeOf(templates[i].two));
    return parts.isEmpty() ? u"always"_s : parts.join(u' ');
}

QString NameEvidence::nameOf(NameClues::Word clue, const QString &word)
{
    return wordNames.at(clue) + u':' + word;
}

NameEvidence::NameEvidence(const QHash<QString, float> &weights)
    : m_weights(featureCount())
{
    QHash<QString, int> features;
    for (int i = 0; i < featureCount(); ++i)
        features.insert(nameOf(i), i);
    for (auto each = weights.cbegin(); each != weights.cend(); ++each) {
        if (const auto feature = features.constFind(each.key()); feature != features.cend()) {
            m_weights[*feature] = each.value();
            continue;
        }
        const auto colon = each.key().indexOf(u':');
        const auto clue = std::find(wordNames.begin(), wordNames.end(),
                                    QStringView(each.key()).first(std::max<qsizetype>(colon, 0)));
        if (clue == wordNames.end())
            qFatal("name_evidence: unknown clue '%s'", qUtf8Printable(each.key()));
        m_words.at(clue - wordNames.begin()).insert(each.key().sliced(colon + 1), each.value());
    }
}

double NameEvidence::score(const NameClues &clues) const
{
    double sum = 0;
    for (const int feature : featuresOf(clues))
        sum += m_weights[feature];
    for (size_t i = 0; i < m_words.size(); ++i) {
        if (!clues.words.at(i).isEmpty())
            sum += m_words.at(i).value(clues.words.at(i));
    }
    return sum;
}

NameEvidence loadNameEvidence()
{
    QHash<QString, float> weights;
    const TsvTable table = readTable(u"name_evidence"_s);
    for (const QStringList &row : table.rows)
        weights.insert(row.at(0), row.at(1).toFloat());
    return NameEvidence(weights);
}

} // namespace readout
