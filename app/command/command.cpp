// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/command.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace readout {

bool isCommand(const QString &word)
{
    return word == "analyze"_L1 || word == "export"_L1 || word == "feed"_L1;
}

bool drawsPages(const QString &word)
{
    return word == "export"_L1;
}

int runCommand(const QStringList &words, QTextStream &out, QTextStream &err)
{
    if (drawsPages(words.first()))
        return exportBriefing(words.sliced(1), out, err);
    if (words.first() == "feed"_L1)
        return listFeed(words.sliced(1), out, err);
    return analyze(words.sliced(1), out, err);
}

QString helpText(const QCommandLineParser &parser, const QString &command)
{
    // Qt names the program by its path and knows no commands.
    static const QRegularExpression usage(u"^Usage: .* (?=\\[options\\])"_s);
    return parser.helpText().replace(usage, u"Usage: readout %1 "_s.arg(command));
}

} // namespace readout
