// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/inflection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

bool isVowel(QChar letter)
{
    return QStringView(u"aeiou").contains(letter);
}

/** "try": a consonant and y, which becomes i. */
bool endsInConsonantY(const QString &lemma)
{
    return lemma.size() > 1 && lemma.endsWith(u'y') && !isVowel(lemma.at(lemma.size() - 2));
}

QString withS(const QString &lemma)
{
    if (endsInConsonantY(lemma))
        return lemma.chopped(1) + u"ies"_s;
    for (const QStringView hissing : {u"s", u"x", u"z", u"ch", u"sh", u"o"}) {
        if (lemma.endsWith(hissing))
            return lemma + u"es"_s;
    }
    return lemma + u's';
}

QString withEd(const QString &lemma)
{
    if (endsInConsonantY(lemma))
        return lemma.chopped(1) + u"ied"_s;
    return lemma + (lemma.endsWith(u'e') ? u"d"_s : u"ed"_s);
}

QString withIng(const QString &lemma)
{
    if (lemma.endsWith(u"ie"))
        return lemma.chopped(2) + u"ying"_s;
    const bool silentE = lemma.endsWith(u'e') && !lemma.endsWith(u"ee") && lemma.size() > 2;
    return (silentE ? lemma.chopped(1) : lemma) + u"ing"_s;
}

} // namespace

QStringList verbForms(const QString &lemma, const QStringList &irregular)
{
    QStringList forms{lemma, withS(lemma)};
    const auto isIng = [](const QString &form) { return form.endsWith(u"ing"); };
    if (std::ranges::all_of(irregular, isIng))
        forms.append(withEd(lemma));
    if (std::ranges::none_of(irregular, isIng))
        forms.append(withIng(lemma));
    forms.append(irregular);
    return forms;
}

} // namespace readout
