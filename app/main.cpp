// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/command.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("readout"));
    QCoreApplication::setApplicationVersion(QStringLiteral(READOUT_VERSION));
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QStringList words = QCoreApplication::arguments().sliced(1);
    if (!words.isEmpty() && readout::isCommand(words.first()))
        return readout::runCommand(words, out, err);
    return readout::WrongUsage;
}
