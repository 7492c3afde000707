// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/countries.h"

#include "lexicon/tsv.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

CountryWord kindOf(const QString &word)
{
    static const QHash<QString, CountryWord> kinds{
        {u"name"_s, CountryWord::Name},
        {u"adjective"_s, CountryWord::Adjective},
        {u"demonym"_s, CountryWord::Demonym},
        {u"capital"_s, CountryWord::Capital},
        {u"seat"_s, CountryWord::Seat},
        {u"town"_s, CountryWord::Town},
        {u"place"_s, CountryWord::Town},
        {u"state"_s, CountryWord::State},
        {u"state abbreviation"_s, CountryWord::StateAbbreviation},
        {u"people"_s, CountryWord::PlacePeople},
    };
    const auto kind = kinds.constFind(word);
    if (kind == kinds.constEnd())
        qFatal("the country tables know no kind '%s'", qUtf8Printable(word));
    return *kind;
}

/** Collects phrases; a phrase that is there already keeps its first meaning. */
class Collector
{
public:
    explicit Collector(CountryTable &table)
        : m_table(table)
    {
    }

    CountryPhrase &add(const QString &phrase, CountryWord kind, const QString &country)
    {
        const auto known = m_known.constFind(phrase);
        if (known != m_known.constEnd())
            return m_table.phrases[*known];
        const auto value = static_cast<int>(m_table.phrases.size());
        m_known.insert(phrase, value);
        m_table.index.insert(phrase, value);
        m_table.phrases.append(
            {.kind = kind, .country = country, .givenName = false, .familyName = false, .senses = {}});
        return m_table.phrases.last();
    }

    void addAll(const QString &list, CountryWord kind, const QString &country)
    {
        for (const QString &phrase : list.split(u';', Qt::SkipEmptyParts))
            add(phrase, kind, country);
    }

    [[nodiscard]] CountryPhrase *find(const QString &phrase)
    {
        const auto known = m_known.constFind(phrase);
        return known == m_known.constEnd() ? nullptr : &m_table.phrases[*known];
    }

private:
    CountryTable &m_table;
    QHash<QString, int> m_known;
};

void addHints(CountryTable &table)
{
    using Hint = CountryTable::Hint;
    const QHash<QString, Hint> hints{
        {u"language"_s, Hint::Language}, {u"language if last"_s, Hint::LanguageIfLast},
        {u"ethnic"_s, Hint::Ethnic},     {u"government"_s, Hint::Government},
        {u"place"_s, Hint::Place},       {u"landmark"_s, Hint::Landmark},
    };
    for (const QStringList &row : readTable(u"country_contexts"_s).rows) {
        QHash<QString, Hint> &side = row.at(1) == "before"_L1 ? table.before
            : row.at(1) == "after"_L1                         ? table.after
                                                              : table.joined;
        side.insert(row.at(0), hints.value(row.at(2)));
    }
}

} // namespace

CountryTable loadCountries()
{
    CountryTable table;
    Collector phrases(table);
    for (const QStringList &row : readTable(u"countries"_s).rows) {
        const QString &code = row.at(0);
        table.codes.append(code);
        table.names.insert(code, row.at(1));
        phrases.addAll(row.at(1), CountryWord::Name, code);
        phrases.addAll(row.at(2), CountryWord::Name, code);
        phrases.addAll(row.at(3), CountryWord::Name, code);
        phrases.addAll(row.at(4), CountryWord::Abbreviation, code);
        phrases.addAll(row.at(5), CountryWord::Adjective, code);
        phrases.addAll(row.at(6), CountryWord::Demonym, code);
    }
    for (const QStringList &row : readTable(u"places"_s).rows)
        phrases.add(row.at(0), kindOf(row.at(2)), row.at(1));
    for (const QStringList &row : readTable(u"country_senses"_s).rows) {
        const CountrySense sense{
            .country = row.at(1), .kind = kindOf(row.at(2)), .clues = row.at(3).split(u';', Qt::SkipEmptyParts)};
        phrases.add(row.at(0), sense.kind, sense.country).senses.append(sense);
    }
    for (const QStringList &row : readTable(u"country_namesakes"_s).rows) {
        if (row.at(1) == "phrase"_L1) {
            phrases.add(row.at(0), CountryWord::Namesake, {});
        } else if (CountryPhrase *phrase = phrases.find(row.at(0))) {
            phrase->givenName |= row.at(1) == "given"_L1;
            phrase->familyName |= row.at(1) == "family"_L1;
        } else {
            qFatal("the name '%s' is no country and no place", qUtf8Printable(row.at(0)));
        }
    }
    table.index.finish();
    addHints(table);
    return table;
}

} // namespace readout
