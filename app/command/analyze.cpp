// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefing/json.h"
#include "briefing/parallel.h"
#include "command/command.h"
#include "command/input.h"
#include "command/text.h"
#include "lexicon/lexicon.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

enum class Format { Json, JsonLines, Text };

/** What became of one input: what to print, or why there is nothing. */
struct Outcome {
    QByteArray output;
    QString error;
};

QByteArray formatted(const Briefing &briefing, Format format)
{
    switch (format) {
    case Format::Json:
        return toJson(briefing, JsonLayout::Indented);
    case Format::JsonLines:
        return toJson(briefing, JsonLayout::Compact) + '\n';
    case Format::Text:
        break;
    }
    return toText(briefing).toUtf8();
}

Outcome analyzed(const QString &name, int entry, const Lexicon &lexicon, Format format)
{
    const Result<Briefing> briefing = briefingFrom(name, entry, lexicon);
    if (!briefing)
        return {.output = {}, .error = u"%1: %2"_s.arg(name, briefing.error().message)};
    return {.output = formatted(briefing.value(), format), .error = {}};
}

/** Prints @p text piece by piece, so that what is printed of a long article is not there twice. */
void printUtf8(const QByteArray &text, QTextStream &out)
{
    constexpr qsizetype piece = qsizetype{1} << 16;
    QStringDecoder decode(QStringDecoder::Utf8);
    for (qsizetype from = 0; from < text.size(); from += piece)
        out << QString(decode(QByteArrayView(text).sliced(from, std::min(piece, text.size() - from))));
}

} // namespace

int analyze(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Prints the briefing of each article."_s);
    const QCommandLineOption formatOption(u"format"_s,
                                          u"json: indented; jsonl: one line an article; text: for reading."_s,
                                          u"json|jsonl|text"_s, u"json"_s);
    const QCommandLineOption jobsOption(u"jobs"_s, u"How many articles to read at once."_s, u"N"_s, u"1"_s);
    const QCommandLineOption entryOption(u"entry"_s, u"Reads the N-th article of the feed that FILE is."_s, u"N"_s);
    const QCommandLineOption helpOption({u"h"_s, u"help"_s}, u"Prints this."_s);
    parser.addOptions({formatOption, jobsOption, entryOption, helpOption});
    parser.addPositionalArgument(u"FILE"_s, u"Article to read: a file, an address, or - for standard input."_s,
                                 u"FILE…"_s);
    const bool understood = parser.parse(QStringList(u"readout analyze"_s) + arguments);
    if (understood && parser.isSet(helpOption)) {
        out << helpText(parser, u"analyze"_s);
        return Done;
    }
    static const QHash<QString, Format> formats{
        {u"json"_s, Format::Json}, {u"jsonl"_s, Format::JsonLines}, {u"text"_s, Format::Text}};
    const QString format = parser.value(formatOption);
    bool isNumber = false;
    const int jobs = parser.value(jobsOption).toInt(&isNumber);
    const int entry = parser.value(entryOption).toInt();
    const QStringList files = parser.positionalArguments();
    QString mistake;
    if (!understood)
        mistake = parser.errorText();
    else if (!formats.contains(format))
        mistake = u"--format takes json, jsonl or text."_s;
    else if (!isNumber || jobs < 1)
        mistake = u"--jobs takes a number from 1."_s;
    else if (parser.isSet(entryOption) && entry < 1)
        mistake = u"--entry takes a number from 1."_s;
    else if (files.isEmpty())
        mistake = u"Name at least one file or address, or - for standard input."_s;
    if (!mistake.isEmpty()) {
        err << "readout analyze: " << mistake << '\n';
        return WrongUsage;
    }

    const Lexicon lexicon = loadLexicon();
    int status = Done;
    const auto print = [&](const Outcome &outcome) {
        if (outcome.error.isEmpty()) {
            printUtf8(outcome.output, out);
        } else {
            err << outcome.error << '\n';
            status = InputFailed;
        }
        out.flush();
        err.flush();
    };
    // A bounded batch keeps the order of the files and the memory of a few articles only.
    const qsizetype batch = qsizetype{jobs} * 4;
    for (qsizetype from = 0; from < files.size(); from += batch) {
        const QStringList some = files.sliced(from, std::min(batch, files.size() - from));
        const QList<Outcome> outcomes = inParallel(
            some, jobs, [&](const QString &name) { return analyzed(name, entry, lexicon, formats.value(format)); });
        std::ranges::for_each(outcomes, print);
    }
    return status;
}

} // namespace readout
