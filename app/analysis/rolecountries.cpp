// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rolecountries.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using Domain = RoleTitle::Domain;

} // namespace

/** The country in whose part of the internet the article was published; empty for none known. Looked for in the
 *  article's own address and in one that its first lines show. */
QString RoleCountries::outletCountry() const
{
    constexpr qsizetype head = 400;
    const QString top
        = m_reading.article.source + u' ' + m_reading.article.text.first(std::min(head, m_reading.article.text.size()));
    static const QRegularExpression address(u"https?://[^/\\s]+\\.([a-z]{2})(?:[/:\\s]|$)"_s);
    const QString code = address.match(top).captured(1);
    const QHash<QString, QString> &codes = m_reading.lexicon.roles.addressCodes;
    return code.isEmpty() ? QString() : codes.value(code, code.toUpper());
}

/** How much the article speaks of each country, by mentions and by words that only its own news use. */
QHash<QString, int> RoleCountries::countryWeights() const
{
    QHash<QString, int> weights;
    for (const Country &country : m_countries)
        weights[country.code] += static_cast<int>(country.mentions.size());
    const QHash<QString, QString> &homes = m_reading.lexicon.roles.homes;
    for (const NameWord &word : m_text.words) {
        if (const auto home = homes.constFind(word.key()); home != homes.cend())
            weights[home.value()] += 2;
    }
    // A paper says "the minister" of its own country's, whoever else the article is about.
    const QString outlet = outletCountry();
    if (weights.contains(outlet))
        weights[outlet] += 1 + *std::ranges::max_element(weights) / 2;
    return weights;
}

/** The country of the article that an office of the group @p group most likely belongs to; empty for none. */
QString RoleCountries::homeOf(const QString &group) const
{
    const auto office = m_reading.lexicon.roles.offices.constFind(group);
    QString best;
    int bestWeight = 0;
    for (auto each = m_weights.cbegin(); each != m_weights.cend(); ++each) {
        if (office != m_reading.lexicon.roles.offices.cend() && !office->contains(each.key()))
            continue;
        if (each.value() > bestWeight || (each.value() == bestWeight && each.key() < best)) {
            best = each.key();
            bestWeight = each.value();
        }
    }
    return best;
}

/** The state that the organisation with this id belongs to; empty for international bodies and unknown ones. */
QString RoleCountries::countryOf(const QString &organisation) const
{
    const OrganisationTable &table = m_reading.lexicon.organisations;
    const auto known = table.byId.constFind(organisation);
    return known == table.byId.cend() ? QString() : table.known.at(known.value()).country;
}

/** Whether every state has a body of that name: "Senate", "Foreign Ministry". */
bool RoleCountries::isStateBody(const QString &organisation) const
{
    const QString name = organisationName(organisation);
    return std::ranges::any_of(m_reading.lexicon.roles.stateBodies, [&](const QString &words) {
        return name == words || name.endsWith(u' ' + words) || name.startsWith(words + u' ');
    });
}

/** Whether the organisation with this id is a party: they stand for office in one state. */
bool RoleCountries::isParty(const QString &organisation) const
{
    return organisationName(organisation).endsWith(u" party"_s);
}

/** The name, in lower case, of the organisation with this id; empty for none of the article's. */
QString RoleCountries::organisationName(const QString &organisation) const
{
    const auto found = std::ranges::find(m_organisations, organisation, &Organisation::id);
    return found == m_organisations.end() ? QString() : found->name.toLower();
}

/** Whether the role acts for a state that its words do not name. */
bool RoleCountries::isStateRole(const NamedRole &role) const
{
    if (role.hasUnknownBody)
        return false;
    if (!role.role.organisation.isEmpty())
        return isStateBody(role.role.organisation) || isParty(role.role.organisation);
    const Domain domain = role.title->domain;
    return domain == Domain::State || domain == Domain::Candidate || domain == Domain::Party
        || (domain == Domain::Voice && speaksForState(role.role.title));
}

/** "foreign ministry spokesman", "government spokeswoman" */
bool RoleCountries::speaksForState(const QString &title) const
{
    const QList<QStringView> words = QStringView(title).split(u' ');
    return std::ranges::any_of(
        words, [&](QStringView word) { return m_reading.lexicon.roles.stateBodies.contains(word.toString()); });
}

/** "a former foreign secretary": one of many, whom the article need not be about */
bool RoleCountries::isIndefinite(TextSpan role) const
{
    return m_reading.lexicon.closedWords.isA(m_text.words.at(m_text.wordAt(role.start)).key(), ClosedWords::Indefinite);
}

/** The country that opens the sentence of the words at @p position: "In Beijing, a ministry spokesman"; empty for
 *  none. */
QString RoleCountries::countryOfOpening(qsizetype position) const
{
    qsizetype first = m_text.wordAt(position);
    while (first > 0 && m_text.isSameSentence(first - 1, first))
        --first;
    const bool isPlaced = first + 1 < m_text.words.size() && m_text.words.at(first).key() == "in"_L1
        && m_text.countryOf.at(first + 1) >= 0;
    return isPlaced ? m_countries.at(m_text.countryOf.at(first + 1)).code : QString();
}

/** The country that the sentences of the paragraph before the words at @p position are about, by the last subject
 *  that is one: "Norway has left. Finance Minister"; empty for none. */
QString RoleCountries::countryOfParagraph(qsizetype position) const
{
    const auto paragraph = m_reading.article.paragraphAt(position);
    if (!paragraph)
        return {};
    const qsizetype first = m_text.wordAt(paragraph->span.start);
    for (qsizetype i = m_text.wordAt(position) - 1; i >= first; --i) {
        const Relation relation = m_reading.words.tokens.at(m_text.words.at(i).token).relation;
        const bool isSubject = relation == Relation::Nsubj || relation == Relation::Nsubjpass;
        const bool isScene = i == first + 1 && m_text.words.at(i - 1).key() == "in"_L1;
        if (m_text.countryOf.at(i) >= 0 && m_text.organisationOf.at(i) < 0 && (isSubject || isScene))
            return m_countries.at(m_text.countryOf.at(i)).code;
    }
    return {};
}

void RoleCountries::complete(QList<NamedRole> &roles, const Politician *politician) const
{
    for (NamedRole &role : roles) {
        if (role.role.country.isEmpty() && role.title->domain != Domain::Company)
            role.role.country = countryOf(role.role.organisation);
    }
    QString own;
    for (const NamedRole &role : roles) {
        if (own.isEmpty() && !role.role.country.isEmpty() && role.title->domain != Domain::Private)
            own = role.role.country;
    }
    if (own.isEmpty() && politician)
        own = politician->country;
    for (NamedRole &role : roles) {
        if (!role.role.country.isEmpty())
            continue;
        // "Spokesman Ada Quill", "Gen. Ada Quill": of nobody's but of whom everybody knows, or the article says
        const bool isOpen = (role.title->domain == Domain::Voice || role.title->domain == Domain::Military)
            && !role.hasUnknownBody && role.role.organisation.isEmpty();
        // "Minister of the Quill Territory": of no known body, but of somebody whom everybody knows
        const bool isOffice
            = role.title->domain == Domain::State && role.role.organisation.isEmpty() && role.body.isEmpty();
        if (!isStateRole(role)) {
            if (isOpen || (isOffice && politician))
                role.role.country = own;
            continue;
        }
        const QString office = role.role.title.section(u' ', 0, 0); // "presidential" candidate
        const bool isByOffice = m_reading.lexicon.roles.offices.contains(office);
        if (own.isEmpty())
            own = countryOfOpening(role.role.span.start);
        if (own.isEmpty() && !isIndefinite(role.role.span))
            own = countryOfParagraph(role.role.span.start);
        role.role.country = own.isEmpty() ? homeOf(isByOffice ? office : role.title->group) : own;
    }
}

} // namespace readout
