// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/wordparts.h"

#include "lexicon/tsv.h"

using namespace Qt::StringLiterals;

namespace readout {

WordParts readWordParts()
{
    WordParts parts;
    const TsvTable table = readTable(u"wordparts"_s);
    for (const QStringList &row : table.rows) {
        const QString &form = row.at(0);
        const QString &kind = row.at(1);
        if (kind == "split"_L1)
            parts.splitWords.append({.word = QString(form).remove(u'|'), .at = form.indexOf(u'|')});
        else if (kind == "ending"_L1)
            parts.endings.append(form);
        else if (kind == "clipped"_L1)
            parts.clippedWords.insert(form);
        else if (kind == "domain"_L1)
            parts.domains.insert(form);
        else if (kind == "opener"_L1)
            parts.openers.insert(form);
        else
            qFatal("lexicon table 'wordparts': unknown kind '%s'", qUtf8Printable(kind));
    }
    return parts;
}

} // namespace readout
