// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefing/parallel.h"
#include "command/command.h"
#include "command/input.h"
#include "export/file.h"
#include "export/words.h"
#include "lexicon/lexicon.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** An input and the file that its briefing goes to. */
struct Job {
    QString source;
    QString target;
};

/** How the briefings are to be written. */
struct Form {
    ExportFormat format = ExportFormat::Pdf;
    SummaryOptions options;
    PageSetup setup;
    int entry = 0; ///< of the feed that each input is, from 1; 0 where inputs are articles
};

/** The files in @p folder for @p sources: named after them, with @p ending, and a number where two have one name. */
QList<Job> jobsInto(const QString &folder, const QStringList &sources, const QString &ending)
{
    QList<Job> jobs;
    QSet<QString> taken;
    for (const QString &source : sources) {
        const QString base = baseNameOf(source);
        QString name = base;
        for (int number = 2; taken.contains(name); ++number)
            name = u"%1-%2"_s.arg(base).arg(number);
        taken.insert(name);
        jobs.append({source, QDir(folder).filePath(name + u'.' + ending)});
    }
    return jobs;
}

/** Does @p job. Returns why it failed; empty where it did not. */
QString written(const Job &job, const Form &form, const Lexicon &lexicon)
{
    const Result<Briefing> briefing = briefingFrom(job.source, form.entry, lexicon);
    if (!briefing)
        return u"%1: %2"_s.arg(job.source, briefing.error().message);
    const auto error = exportFile(briefing.value(), job.target, form.format, form.options, form.setup);
    return error ? u"%1: %2"_s.arg(job.source, error->message) : QString();
}

} // namespace

int exportBriefing(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes the briefing of each article to a file."_s);
    const QCommandLineOption toOption(
        u"to"_s, u"File to write; its ending says in what form: pdf, html, md, odt, csv or json. Or a folder."_s,
        u"OUT"_s);
    const QCommandLineOption formOption(u"format"_s, u"Form of the files in a folder."_s, u"pdf|html|md|odt|csv|json"_s,
                                        u"pdf"_s);
    const QCommandLineOption jobsOption(u"jobs"_s, u"How many articles to work on at once."_s, u"N"_s, u"1"_s);
    const QCommandLineOption pageSizeOption(u"page-size"_s, u"Paper of a PDF."_s, u"A4|Letter"_s, u"A4"_s);
    const QCommandLineOption pagesOption(u"pages"_s, u"The most pages of a PDF, 1 to 3."_s, u"N"_s, u"2"_s);
    const QCommandLineOption appendixOption(u"appendix"_s,
                                            u"Adds the full article to a PDF, to which its paragraph numbers lead."_s);
    QStringList sectionNames;
    for (const SummarySection &section : summarySections())
        sectionNames.append(section.name);
    const QCommandLineOption sectionsOption(
        u"sections"_s,
        u"The parts to write, with commas: %1. All but the last two by default."_s.arg(sectionNames.join(u", "_s)),
        u"LIST"_s);
    const QCommandLineOption handlingOption(u"handling"_s, u"A marking for head and foot of each page."_s, u"TEXT"_s);
    const QCommandLineOption bottomLineOption(u"bottom-line"_s, u"Your own bottom line, above the key points."_s,
                                              u"TEXT"_s);
    QStringList languages;
    for (const SummaryLanguage &language : summaryLanguages())
        languages.append(language.code);
    const QCommandLineOption languageOption(u"language"_s, u"Language of headings and notes."_s, languages.join(u'|'),
                                            languages.first());
    const QCommandLineOption entryOption(u"entry"_s, u"Reads the N-th article of the feed that FILE is."_s, u"N"_s);
    const QCommandLineOption helpOption({u"h"_s, u"help"_s}, u"Prints this."_s);
    parser.addOptions({toOption, formOption, jobsOption, pageSizeOption, pagesOption, appendixOption, handlingOption,
                       sectionsOption, bottomLineOption, languageOption, entryOption, helpOption});
    parser.addPositionalArgument(u"FILE"_s, u"Article to read: a file, an address, or - for standard input."_s,
                                 u"FILE…"_s);
    const bool understood = parser.parse(QStringList(u"readout export"_s) + arguments);
    if (understood && parser.isSet(helpOption)) {
        out << helpText(parser, u"export"_s);
        return Done;
    }
    static const QHash<QString, QPageSize::PageSizeId> sizes{{u"a4"_s, QPageSize::A4},
                                                             {u"letter"_s, QPageSize::Letter}};
    const QString pageSize = parser.value(pageSizeOption).toLower();
    const int pages = parser.value(pagesOption).toInt();
    const int jobCount = parser.value(jobsOption).toInt();
    const QString target = parser.value(toOption);
    const QString ending = parser.value(formOption);
    const bool isFolder = QFileInfo(target).isDir() && !exportFormat(target);
    const auto format = exportFormat(isFolder ? u"file."_s + ending : target);
    const int entry = parser.value(entryOption).toInt();
    const QStringList files = parser.positionalArguments();
    const QStringList sections = parser.value(sectionsOption).split(u',', Qt::SkipEmptyParts);
    QString mistake;
    if (!understood)
        mistake = parser.errorText();
    else if (!format)
        mistake = isFolder ? u"--format takes pdf, html, md, odt, csv or json."_s
                           : u"--to takes a folder or a file that ends in .pdf, .html, .md, .odt, .csv or .json."_s;
    else if (!sizes.contains(pageSize))
        mistake = u"--page-size takes A4 or Letter."_s;
    else if (pages < 1 || pages > 3)
        mistake = u"--pages takes a number from 1 to 3."_s;
    else if (jobCount < 1)
        mistake = u"--jobs takes a number from 1."_s;
    else if (parser.isSet(entryOption) && entry < 1)
        mistake = u"--entry takes a number from 1."_s;
    else if (!std::ranges::all_of(sections, [&](const QString &name) { return sectionNames.contains(name); }))
        mistake = u"--sections takes %1."_s.arg(sectionNames.join(u", "_s));
    else if (!languages.contains(parser.value(languageOption)))
        mistake = u"--language takes %1."_s.arg(languages.join(u" or "_s));
    else if (parser.value(bottomLineOption).size() > longestBottomLine)
        mistake = u"--bottom-line takes at most %1 characters."_s.arg(longestBottomLine);
    else if (files.isEmpty())
        mistake = u"Name at least one file or address, or - for standard input."_s;
    else if (files.size() > 1 && !isFolder)
        mistake = u"Several files go into a folder; name one with --to."_s;
    if (!mistake.isEmpty()) {
        err << "readout export: " << mistake << '\n';
        return WrongUsage;
    }

    Form form{
        .format = *format, .options = {}, .setup = {.size = sizes.value(pageSize), .mostPages = pages}, .entry = entry};
    form.options.language = parser.value(languageOption);
    form.options.handling = parser.value(handlingOption);
    form.options.bottomLine = parser.value(bottomLineOption);
    if (parser.isSet(sectionsOption)) {
        for (const SummarySection &section : summarySections())
            form.options.*section.wanted = sections.contains(section.name);
    }
    if (parser.isSet(appendixOption))
        form.options.appendix = true;
    const QList<Job> jobs = isFolder ? jobsInto(target, files, ending) : QList<Job>{{files.first(), target}};
    const Lexicon lexicon = loadLexicon();
    const QStringList failures
        = inParallel(jobs, jobCount, [&](const Job &job) { return written(job, form, lexicon); });
    int status = Done;
    for (const QString &failure : failures) {
        if (failure.isEmpty())
            continue;
        err << failure << '\n';
        status = InputFailed;
    }
    return status;
}

} // namespace readout
