// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rolereferences.h"

#include <array>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using Domain = RoleTitle::Domain;
using Standing = PersonRole::Standing;

/** The row of the lexicon that the title of a role comes from: "economy minister" is a "minister". */
const RoleTitle *titleOf(const QString &words, const Roles &roles)
{
    for (qsizetype start = 0; start >= 0;) {
        const auto found = roles.titles.constFind(words.sliced(start));
        if (found != roles.titles.cend())
            return &found.value();
        const auto blank = words.indexOf(u' ', start);
        start = blank < 0 ? -1 : blank + 1;
    }
    return nullptr;
}

/** Whether somebody called @p held can be meant by @p said: "leader" says less than "prime minister". */
bool isSameOffice(const RoleTitle &said, const RoleTitle &held)
{
    if (said.group == held.group)
        return true;
    static constexpr std::array heads{Domain::State, Domain::Party, Domain::Any};
    if (said.group == "leader"_L1)
        return std::ranges::find(heads, held.domain) != heads.end()
            && (held.group == "president"_L1 || held.group == "prime minister"_L1 || held.group == "chancellor"_L1
                || held.group == "monarch"_L1 || held.group == "supreme leader"_L1 || held.group == "dictator"_L1);
    return false;
}

bool isCompatible(Standing said, Standing held)
{
    return said == held || (said == Standing::Current && held != Standing::Former && held != Standing::Candidate)
        || (held == Standing::Former && said == Standing::Current);
}

} // namespace

QList<RoleReference> findRoleReferences(const NameText &text, const RoleReader &roles, const QList<Person> &people)
{
    QList<bool> isBesideName(text.words.size(), false);
    const auto wordAt = [&](qsizetype position) {
        const auto word
            = std::ranges::upper_bound(text.words, position, {}, [](const NameWord &each) { return each.span.end; });
        return std::distance(text.words.begin(), word);
    };
    for (const Person &person : people) {
        for (const PersonMention &mention : person.mentions) {
            PersonName name;
            name.first = wordAt(mention.span.start);
            name.end = wordAt(mention.span.end - 1) + 1;
            for (const NamedRole &role : roles.besideName(name)) {
                for (qsizetype i = wordAt(role.role.span.start);
                     i < text.words.size() && text.words.at(i).span.start < role.role.span.end; ++i)
                    isBesideName[i] = true;
            }
            for (qsizetype i = name.first - 1; text.isSameSentence(i, name.first) && text.titleOf.at(i) >= 0; --i)
                isBesideName[i] = true; // "President Stonebrook", "former Secretary of State Northwater"
        }
    }
    QList<RoleReference> references;
    for (const TitleWords &title : text.titles) {
        if (isBesideName.at(title.first) || title.title->plural)
            continue;
        const bool isShort
            = text.words.at(title.end - 1).shape == NameWord::Shape::Capital && title.title->domain == Domain::Military;
        if (isShort)
            continue;
        RoleReference reference{
            .first = roles.phraseStart(title), .end = title.end, .role = roles.roleOf(title), .isDefinite = false};
        const QString &opening = text.words.at(reference.first).key;
        const bool isIndefinite = opening == "a"_L1 || opening == "an"_L1 || opening == "any"_L1 || opening == "no"_L1
            || opening == "every"_L1 || opening == "some"_L1;
        const bool isDetermined = opening == "the"_L1 || opening == "our"_L1;
        const bool isPossessed
            = text.countryOf.at(reference.first) >= 0 || text.organisationOf.at(reference.first) >= 0;
        reference.isDefinite = !isIndefinite && (isDetermined || isPossessed);
        references.append(reference);
    }
    return references;
}

int fitOf(const RoleReference &reference, const Person &person, const Roles &roles)
{
    int best = 0;
    const PersonRole &said = reference.role.role;
    for (const PersonRole &held : person.roles) {
        const RoleTitle *title = titleOf(held.title, roles);
        if (!title || !isSameOffice(*reference.role.title, *title) || !isCompatible(said.standing, held.standing))
            continue;
        if (!said.country.isEmpty() && said.country != held.country)
            continue;
        if (!said.organisation.isEmpty() && said.organisation != held.organisation)
            continue;
        int fit = 1 + (said.title == held.title) + 2 * !said.country.isEmpty() + 2 * !said.organisation.isEmpty()
            + (said.standing == held.standing);
        best = std::max(best, fit);
    }
    return best;
}

} // namespace readout
