// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/command.h"

using namespace Qt::StringLiterals;

namespace readout {

bool isCommand(const QString &word)
{
    return word == "analyze"_L1 || word == "export"_L1;
}

bool drawsPages(const QString &word)
{
    return word == "export"_L1;
}

int runCommand(const QStringList &words, QTextStream &out, QTextStream &err)
{
    if (drawsPages(words.first()))
        return exportBriefing(words.sliced(1), out, err);
    return analyze(words.sliced(1), out, err);
}

} // namespace readout
