// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyse.h"
#include "command/command.h"
#include "export/file.h"
#include "reading/reader.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace readout {

int exportBriefing(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes the briefing of an article to a file."_s);
    const QCommandLineOption toOption(u"to"_s, u"File to write; its ending says in what form: pdf or json."_s,
                                      u"OUT"_s);
    const QCommandLineOption pageSizeOption(u"page-size"_s, u"Paper of a PDF."_s, u"A4|Letter"_s, u"A4"_s);
    const QCommandLineOption pagesOption(u"pages"_s, u"The most pages of a PDF, 1 to 3."_s, u"N"_s, u"2"_s);
    const QCommandLineOption handlingOption(u"handling"_s, u"A marking for head and foot of each page."_s, u"TEXT"_s);
    const QCommandLineOption bottomLineOption(u"bottom-line"_s, u"Your own bottom line, above the key points."_s,
                                              u"TEXT"_s);
    const QCommandLineOption helpOption({u"h"_s, u"help"_s}, u"Prints this."_s);
    parser.addOptions({toOption, pageSizeOption, pagesOption, handlingOption, bottomLineOption, helpOption});
    parser.addPositionalArgument(u"FILE"_s, u"Article to read; - for standard input."_s);
    const bool understood = parser.parse(QStringList(u"readout export"_s) + arguments);
    if (understood && parser.isSet(helpOption)) {
        out << parser.helpText();
        return Done;
    }
    static const QHash<QString, QPageSize::PageSizeId> sizes{{u"a4"_s, QPageSize::A4},
                                                             {u"letter"_s, QPageSize::Letter}};
    const QString pageSize = parser.value(pageSizeOption).toLower();
    const int pages = parser.value(pagesOption).toInt();
    const QString target = parser.value(toOption);
    const auto format = exportFormat(target);
    const QStringList files = parser.positionalArguments();
    QString mistake;
    if (!understood)
        mistake = parser.errorText();
    else if (!format)
        mistake = u"--to takes a file that ends in .pdf or .json."_s;
    else if (!sizes.contains(pageSize))
        mistake = u"--page-size takes A4 or Letter."_s;
    else if (pages < 1 || pages > 3)
        mistake = u"--pages takes a number from 1 to 3."_s;
    else if (files.size() != 1)
        mistake = u"Name one file, or - for standard input."_s;
    if (!mistake.isEmpty()) {
        err << "readout export: " << mistake << '\n';
        return WrongUsage;
    }

    const Result<Article> article = readFile(files.first());
    if (!article) {
        err << files.first() << ": " << article.error().message << '\n';
        return InputFailed;
    }
    SummaryOptions options;
    options.handling = parser.value(handlingOption);
    options.bottomLine = parser.value(bottomLineOption);
    const PageSetup setup{.size = sizes.value(pageSize), .mostPages = pages};
    if (const auto error = exportFile(analyse(article.value(), loadLexicon()), target, *format, options, setup)) {
        err << files.first() << ": " << error->message << '\n';
        return InputFailed;
    }
    return Done;
}

} // namespace readout
