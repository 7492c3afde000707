// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QStringList>
#include <QTextStream>

namespace readout {

enum ExitStatus { Done = 0, InputFailed = 1, WrongUsage = 2 };

/** What the program's first word asks for. */
[[nodiscard]] bool isCommand(const QString &word);

/** Whether the command @p word draws pages, for which it needs a graphical application. */
[[nodiscard]] bool drawsPages(const QString &word);

/** Runs 'analyze', 'export' or 'feed' with the words after it. Prints to @p out, one line a failure to @p err; returns
 * the exit status. Needs a core application, and a graphical one (on any platform) for 'export'. */
[[nodiscard]] int runCommand(const QStringList &words, QTextStream &out, QTextStream &err);

/** The help of @p command, which @p parser reads the words of. */
[[nodiscard]] QString helpText(const QCommandLineParser &parser, const QString &command);

/** 'readout analyze': briefings as JSON. */
[[nodiscard]] int analyze(const QStringList &arguments, QTextStream &out, QTextStream &err);

/** 'readout feed': the articles that a feed lists. */
[[nodiscard]] int listFeed(const QStringList &arguments, QTextStream &out, QTextStream &err);

/** 'readout export': a briefing as a file. Needs a graphical application, on any platform. */
[[nodiscard]] int exportBriefing(const QStringList &arguments, QTextStream &out, QTextStream &err);

} // namespace readout
