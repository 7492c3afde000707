// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/names.h"

#include "lexicon/tsv.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

Gender genderOf(QStringView letter)
{
    return letter == "M"_L1 ? Gender::Male : letter == "F"_L1 ? Gender::Female : Gender::Unknown;
}

NotName kindOf(QStringView word)
{
    static const QHash<QStringView, NotName> kinds{
        {u"function", NotName::Function}, {u"time", NotName::Time},   {u"organisation", NotName::Organisation},
        {u"place", NotName::Place},       {u"thing", NotName::Thing}, {u"vessel", NotName::Vessel}};
    return kinds.value(word, NotName::Thing);
}

Pronoun::Case caseOf(QStringView word)
{
    return word == "subject"_L1   ? Pronoun::Case::Subject
        : word == "object"_L1     ? Pronoun::Case::Object
        : word == "possessive"_L1 ? Pronoun::Case::Possessive
                                  : Pronoun::Case::ObjectOrPossessive;
}

} // namespace

Names loadNames()
{
    Names names;
    // Tens of thousands of names: views into one text load many times faster than a list of lists of strings.
    const QString given = readTableText(u"given_names"_s);
    const QString family = readTableText(u"family_names"_s);
    names.text = given + family;
    const QStringView text(names.text);
    names.given.reserve(given.count(u'\n'));
    for (const QStringView line : text.first(given.size()).tokenize(u'\n', Qt::SkipEmptyParts)) {
        const auto name = line.indexOf(u'\t');
        const auto gender = line.indexOf(u'\t', name + 1);
        names.given.insert(
            line.first(name),
            {.gender = genderOf(line.sliced(name + 1, gender - name - 1)), .alsoWord = gender + 1 < line.size()});
    }
    names.family.reserve(family.count(u'\n'));
    for (const QStringView line : text.sliced(given.size()).tokenize(u'\n', Qt::SkipEmptyParts)) {
        const auto name = line.indexOf(u'\t');
        const QStringView also = line.sliced(name + 1);
        names.family.insert(line.first(name),
                            also.isEmpty()              ? FamilyName::Plain
                                : also == u"politician" ? FamilyName::Politician
                                                        : FamilyName::Word);
    }
    const TsvTable honorifics = readTable(u"honorifics"_s);
    for (const QStringList &row : honorifics.rows)
        names.honorifics.insert(row.at(0),
                                {.form = row.at(3) == "yes"_L1 ? row.at(1) : QString(), .gender = genderOf(row.at(2))});
    const TsvTable particles = readTable(u"name_particles"_s);
    for (const QStringList &row : particles.rows)
        names.particles.insert(row.at(0), row.at(1) == "suffix"_L1);
    const TsvTable notNames = readTable(u"not_names"_s);
    for (const QStringList &row : notNames.rows)
        names.notNames.insert(row.at(0), kindOf(row.at(1)));
    const TsvTable pronouns = readTable(u"pronouns"_s);
    for (const QStringList &row : pronouns.rows)
        names.pronouns.insert(row.at(0), {.gender = genderOf(row.at(1)), .grammar = caseOf(row.at(2))});
    const TsvTable times = readTable(u"time_words"_s);
    for (const QStringList &row : times.rows)
        names.beforeTimes.insert(row.at(0));
    const TsvTable prepositions = readTable(u"place_prepositions"_s);
    for (const QStringList &row : prepositions.rows)
        names.placePrepositions.insert(row.at(0));
    const TsvTable aliases = readTable(u"alias_phrases"_s);
    for (const QStringList &row : aliases.rows)
        names.aliasPhrases.append(row.at(0).split(u' '));
    const TsvTable openers = readTable(u"clause_openers"_s);
    for (const QStringList &row : openers.rows)
        names.clauseOpeners.insert(row.at(0));
    return names;
}

} // namespace readout
