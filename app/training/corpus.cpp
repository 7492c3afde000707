// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/corpus.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

QByteArray readGzip(const QString &path)
{
    gzFile file = gzopen(qUtf8Printable(path), "rb");
    if (!file)
        qFatal("cannot read '%s'", qUtf8Printable(path));
    QByteArray content;
    QByteArray part(1 << 20, Qt::Uninitialized);
    for (int size = 0; (size = gzread(file, part.data(), static_cast<unsigned>(part.size()))) > 0;)
        content.append(part.constData(), size);
    gzclose(file);
    return content;
}

template <typename Value>
QHash<QByteArray, Value> byName(int count)
{
    QHash<QByteArray, Value> values;
    for (int i = 0; i < count; ++i) {
        const auto value = static_cast<Value>(i);
        values.insert(QByteArray(toString(value).data(), toString(value).size()), value);
    }
    return values;
}

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

QList<TextSpan> linesOf(const QString &text)
{
    QList<TextSpan> lines;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        if (!QStringView(text).sliced(start, end - start).trimmed().isEmpty())
            lines.append({start, end});
        start = end + 1;
    }
    return lines;
}

QString readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read '%s'", qUtf8Printable(path));
    return QString::fromUtf8(file.readAll());
}

/** Adds what is empty in tokens that only CoreNLP knows and ends the sentence that began at @p first. */
void endSentence(ParsedText &gold, qint32 first)
{
    const auto end = static_cast<qint32>(gold.tokens.size());
    if (end == first)
        return;
    const TextSpan span{gold.tokens.at(first).span.start, gold.tokens.at(end - 1).span.end};
    gold.sentences.append({.span = span, .firstToken = first, .endToken = end});
}

} // namespace

QList<AnnotatedText> readPolnear(const QDir &corpora, const QString &part)
{
    const QHash<QByteArray, PartOfSpeech> tags = byName<PartOfSpeech>(PartOfSpeechCount);
    const QHash<QByteArray, NameKind> kinds = byName<NameKind>(NameKindCount);
    const QHash<QByteArray, Relation> relations = byName<Relation>(RelationCount);
    const QByteArray rows = readGzip(corpora.filePath(u"polnear-corenlp/%1.conll.gz"_s.arg(part)));
    QList<AnnotatedText> texts;
    QList<qsizetype> positions;
    qint32 first = 0;
    NameKind lastKind = NameKind::None;
    for (const QByteArray &row : rows.split('\n')) {
        if (row.startsWith("# document = ")) {
            const QString name = QString::fromUtf8(row.sliced(13));
            const QString text = readText(corpora.filePath(u"polnear/%1/%2.txt"_s.arg(part, name)));
            texts.append({.name = name, .text = text, .blocks = linesOf(text), .gold = {}, .lemmas = {}});
            positions = codePoints(text);
            first = 0;
            continue;
        }
        if (texts.isEmpty())
            continue;
        ParsedText &gold = texts.last().gold;
        const QList<QByteArray> cells = row.split('\t');
        if (cells.size() < 9) {
            endSentence(gold, first);
            first = static_cast<qint32>(gold.tokens.size());
            lastKind = NameKind::None;
            continue;
        }
        Token token;
        token.span = TextSpan{positions.at(cells.at(1).toInt()), positions.at(cells.at(2).toInt())};
        token.tag = tags.value(cells.at(5));
        token.name = kinds.value(cells.at(6));
        token.beginsName = token.name != NameKind::None && token.name != lastKind;
        lastKind = token.name;
        const int head = cells.at(7).toInt();
        token.head = head > 0 ? first + head - 1 : -1;
        token.relation = relations.value(cells.at(8));
        gold.tokens.append(token);
        texts.last().lemmas.append(QString::fromUtf8(cells.at(4)));
    }
    endSentence(texts.last().gold, first);
    return texts;
}

QList<TextWithPeople> readPeople(const QDir &corpora)
{
    const QDir folder(corpora.filePath(u"people"_s));
    QList<TextWithPeople> texts;
    const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        TextWithPeople text{.name = name, .text = readText(folder.filePath(file)), .people = {}, .unscored = {}};
        const QList<qsizetype> positions = codePoints(text.text);
        const QString marks = readText(folder.filePath(name + u".ann"_s));
        for (const QStringView line : QStringView(marks).split(u'\n', Qt::SkipEmptyParts)) {
            const QList<QStringView> cells = line.split(u'\t');
            const QList<QStringView> words = cells.at(1).split(u' '); // "Person 12 20;22 30"
            const TextSpan span{positions.at(words.at(1).toInt()), positions.at(words.last().toInt())};
            (words.first() == "Person"_L1 ? text.people : text.unscored).append(span);
        }
        texts.append(text);
    }
    return texts;
}

ParsedText aligned(const ParsedText &gold, const ParsedText &own)
{
    ParsedText result;
    for (const Sentence &sentence : gold.sentences) {
        QList<TextSpan> words;
        for (qint32 i = own.tokenAt(sentence.span.start);
             i < own.tokens.size() && own.tokens.at(i).span.start < sentence.span.end; ++i)
            words.append(own.tokens.at(i).span);
        // The own word of each gold token, and the gold token that speaks for each own word: the one whose head lies
        // outside of the word.
        QList<qsizetype> wordOf;
        QList<qint32> speaker(words.size(), -1);
        qsizetype word = 0;
        bool fits
            = !words.isEmpty() && words.first().start == sentence.span.start && words.last().end == sentence.span.end;
        for (qint32 i = sentence.firstToken; fits && i < sentence.endToken; ++i) {
            const TextSpan span = gold.tokens.at(i).span;
            while (word < words.size() && words.at(word).end <= span.start)
                ++word;
            fits = word < words.size() && words.at(word).contains(span);
            wordOf.append(word);
        }
        if (!fits)
            continue;
        for (qint32 i = sentence.firstToken; i < sentence.endToken; ++i) {
            const qsizetype at = wordOf.at(i - sentence.firstToken);
            const qint32 head = gold.tokens.at(i).head;
            if (head < 0 || wordOf.at(head - sentence.firstToken) != at)
                speaker[at] = i;
        }
        if (speaker.contains(-1))
            continue;
        const auto first = static_cast<qint32>(result.tokens.size());
        for (qsizetype i = 0; i < words.size(); ++i) {
            Token token = gold.tokens.at(speaker.at(i));
            token.span = words.at(i);
            if (token.head >= 0)
                token.head = first + static_cast<qint32>(wordOf.at(token.head - sentence.firstToken));
            result.tokens.append(token);
        }
        endSentence(result, first);
    }
    return result;
}

} // namespace readout
