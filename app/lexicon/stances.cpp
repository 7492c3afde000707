// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/stances.h"

#include "lexicon/inflection.h"
#include "lexicon/tsv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

StanceTable loadStances()
{
    static const QHash<QString, StanceVerb::Stance> names{{u"supports"_s, StanceVerb::Stance::Supports},
                                                          {u"opposes"_s, StanceVerb::Stance::Opposes},
                                                          {u"asks"_s, StanceVerb::Stance::Asks}};
    StanceTable table;
    for (const QStringList &row : readTable(u"stance_verbs"_s).rows) {
        QStringList words = row.at(0).split(u' ');
        const QString lemma = words.takeFirst();
        const StanceVerb verb{.lemma = lemma, .particle = words, .stance = names.value(row.at(2))};
        for (const QString &form : verbForms(lemma, row.at(1).split(u' ', Qt::SkipEmptyParts)))
            table.byForm[form].append(verb);
    }
    for (QList<StanceVerb> &verbs : table.byForm) {
        std::ranges::stable_sort(verbs, std::greater<>{}, [](const StanceVerb &verb) { return verb.particle.size(); });
    }
    return table;
}

} // namespace readout
