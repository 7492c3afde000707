// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/command.h"

using namespace Qt::StringLiterals;

namespace readout {

bool isCommand(const QString &word)
{
    return word == "analyze"_L1;
}

int runCommand(const QStringList &words, QTextStream &out, QTextStream &err)
{
    return analyze(words.sliced(1), out, err);
}

} // namespace readout
