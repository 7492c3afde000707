// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/attributioncorpus.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** Position in UTF-16 units of each code point of @p text, and its size. */
QList<qsizetype> codePoints(const QString &text)
{
    QList<qsizetype> positions;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isLowSurrogate())
            positions.append(i);
    }
    positions.append(text.size());
    return positions;
}

/** "120 211;220 230" as spans. */
QList<TextSpan> spansOf(QStringView offsets, const QList<qsizetype> &positions)
{
    QList<TextSpan> spans;
    for (const QStringView part : offsets.split(u';')) {
        const QList<QStringView> ends = part.split(u' ');
        if (ends.size() == 2)
            spans.append({positions.at(ends.at(0).toInt()), positions.at(ends.at(1).toInt())});
    }
    return spans;
}

} // namespace

QList<MarkedAttribution> readAttributions(const QDir &corpora, const QString &part, const QString &name,
                                          const QString &text)
{
    QFile file(corpora.filePath(u"polnear/%1/%2.ann"_s.arg(part, name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read '%s'", qUtf8Printable(file.fileName()));
    const QList<qsizetype> positions = codePoints(text);
    const QString lines = QString::fromUtf8(file.readAll());
    QHash<QStringView, QList<TextSpan>> spans;
    QList<MarkedAttribution> attributions;
    for (const QStringView line : QStringView(lines).split(u'\n')) {
        const QList<QStringView> cells = line.split(u'\t');
        if (cells.size() < 2)
            continue;
        if (cells.at(0).startsWith(u'T')) {
            const qsizetype blank = cells.at(1).indexOf(u' ');
            spans.insert(cells.at(0), spansOf(cells.at(1).sliced(blank + 1), positions));
        } else if (cells.at(0).startsWith(u'E')) {
            MarkedAttribution attribution;
            for (const QStringView argument : cells.at(1).split(u' ')) {
                const qsizetype colon = argument.indexOf(u':');
                const QList<TextSpan> own = spans.value(argument.sliced(colon + 1));
                if (argument.startsWith(u"Source"))
                    attribution.source += own;
                else if (argument.startsWith(u"Cue"))
                    attribution.cue += own;
                else if (argument.startsWith(u"Content"))
                    attribution.content += own;
            }
            if (!attribution.content.isEmpty() && !(attribution.source.isEmpty() && attribution.cue.isEmpty()))
                attributions.append(attribution);
        }
    }
    return attributions;
}

std::vector<AttributionExample> makeExamples(const Reading &reading, const QList<MarkedAttribution> &marked,
                                             const QList<Quote> &ruled, qsizetype article,
                                             const AttributionVocabulary &vocabulary)
{
    std::vector<AttributionExample> examples;
    AttributionWindows windows(reading, vocabulary);
    for (AttributionText text = windows.next(); text.size() > 0; text = windows.next()) {
        AttributionExample example{
            .article = article, .text = std::move(text), .attributions = {}, .ruled = {}, .labels = {}};
        example.ruled = runsOf(ruled, reading, example.text);
        example.labels.resize(example.text.words.size(), 0);
        const auto label = [&](const std::vector<Run> &runs) {
            for (const Run &run : runs) {
                for (qint32 i = run.start; i < run.end; ++i)
                    example.labels[static_cast<size_t>(i)]
                        = static_cast<quint8>(i == run.start ? beginLabel(run.kind) : insideLabel(run.kind));
            }
        };
        for (const MarkedAttribution &one : marked) {
            AttributionRuns runs{.source = runsOf(one.source, RunKind::Source, reading, example.text),
                                 .cue = runsOf(one.cue, RunKind::Cue, reading, example.text),
                                 .content = runsOf(one.content, RunKind::Content, reading, example.text)};
            if (runs.content.empty())
                continue;
            label(runs.content);
            label(runs.source);
            label(runs.cue);
            example.attributions.push_back(std::move(runs));
        }
        // where marks overlap, a run may have lost its beginning
        for (size_t i = 0; i < example.labels.size(); ++i) {
            const int before = i == 0 ? 0 : example.labels[i - 1];
            if (!canFollow(before, example.labels[i]))
                example.labels[i] = static_cast<quint8>(example.labels[i] - 1);
        }
        examples.push_back(std::move(example));
    }
    return examples;
}

} // namespace readout
