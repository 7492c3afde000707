// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/genders.h"

#include "analysis/rolereferences.h"

namespace readout {

Gender genderOf(const Person &person, const NameText &text, const Lexicon &lexicon)
{
    const Names &names = lexicon.names;
    const QString honorific = person.honorific.toLower();
    if (const auto found = names.honorifics.constFind(honorific.section(u' ', 0, 0));
        found != names.honorifics.cend() && found->gender != Gender::Unknown)
        return found->gender;
    for (const PersonRole &role : person.roles) {
        const auto title = lexicon.roles.titles.constFind(role.title.section(u' ', -1));
        if (title != lexicon.roles.titles.cend() && title->gender != Gender::Unknown)
            return title->gender;
    }
    // "Mr Harrow": honorifics that the briefing does not show tell as well
    for (const PersonMention &mention : person.mentions) {
        const qsizetype first = text.wordAt(mention.span.start);
        if (text.isSameSentence(first - 1, first)) {
            const auto before = names.honorifics.constFind(text.words.at(first - 1).key());
            if (before != names.honorifics.cend() && before->gender != Gender::Unknown)
                return before->gender;
        }
    }
    if (const Politician *politician = politicianOf(person, lexicon);
        politician && politician->gender != Gender::Unknown)
        return politician->gender;
    return genderOfGivenName(QStringView(person.name).split(u' ').first(), names);
}

} // namespace readout
