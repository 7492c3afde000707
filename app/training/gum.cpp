// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/gum.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

struct GumWord {
    TextSpan span;
    bool isProper = false;
    bool isPlural = false;
    int head = -1; ///< in the sentence
    QString relation;
    QString entities; ///< as the corpus writes them: "(6-person-new" opens, "6)" closes, "(7-place-new)" does both
};

using GumSentence = QList<GumWord>;

/** Words [first, end) of a sentence. */
struct Mention {
    QString id;
    bool isPerson = false;
    int first = 0;
    int end = 0;
};

QString valueOf(QStringView cell, QStringView key)
{
    for (const QStringView each : cell.tokenize(u'|')) {
        if (each.startsWith(key))
            return each.sliced(key.size()).toString();
    }
    return {};
}

/** The sentences of a file, and their text in @p text: a blank line between paragraphs. */
QList<GumSentence> readSentences(const QString &content, QString &text)
{
    QList<GumSentence> sentences;
    GumSentence sentence;
    QString gap;
    int joinedUntil = 0; // "don't" is one word of the text and two of the tree
    bool isJoinedTight = false;
    bool opensParagraph = true;
    for (const QStringView line : QStringView(content).split(u'\n')) {
        if (line.startsWith(u"# newpar") && !line.startsWith(u"# newpar_"))
            opensParagraph = true;
        if (line.startsWith(u'#'))
            continue;
        const QList<QStringView> cells = line.split(u'\t');
        if (cells.size() < 10) {
            if (!sentence.isEmpty())
                sentences.append(std::exchange(sentence, {}));
            continue;
        }
        const bool isTight = cells.at(9).contains(u"SpaceAfter=No"_s);
        if (const auto hyphen = cells.at(0).indexOf(u'-'); hyphen > 0) {
            joinedUntil = cells.at(0).sliced(hyphen + 1).toInt();
            isJoinedTight = isTight;
            continue;
        }
        if (cells.at(0).contains(u'.'))
            continue;
        if (sentence.isEmpty()) {
            gap = text.isEmpty() ? u""_s : opensParagraph ? u"\n\n"_s : u" "_s;
            opensParagraph = false;
        }
        const int number = cells.at(0).toInt();
        text += gap;
        GumWord word;
        word.span.start = text.size();
        text += cells.at(1);
        word.span.end = text.size();
        word.isProper = cells.at(3) == "PROPN"_L1;
        word.isPlural = cells.at(4) == "NNPS"_L1;
        word.head = cells.at(6).toInt() - 1;
        word.relation = cells.at(7).toString();
        word.entities = valueOf(cells.at(9), u"Entity=");
        sentence.append(word);
        gap = number < joinedUntil || (number == joinedUntil ? isJoinedTight : isTight) ? u""_s : u" "_s;
    }
    if (!sentence.isEmpty())
        sentences.append(sentence);
    text += u'\n';
    return sentences;
}

QList<Mention> mentionsIn(const GumSentence &sentence)
{
    QList<Mention> open;
    QList<Mention> mentions;
    for (int i = 0; i < sentence.size(); ++i) {
        const QString &entities = sentence.at(i).entities;
        for (qsizetype at = 0; at < entities.size();) {
            const bool opens = entities.at(at) == u'(';
            qsizetype end = at + 1;
            while (end < entities.size() && entities.at(end) != u'(' && entities.at(end) != u')')
                ++end;
            const bool closes = end < entities.size() && entities.at(end) == u')';
            const QStringView part = QStringView(entities).sliced(at + (opens ? 1 : 0), end - at - (opens ? 1 : 0));
            const QList<QStringView> fields = part.split(u'-');
            if (opens)
                open.append({.id = fields.first().toString(),
                             .isPerson = fields.value(1) == "person"_L1,
                             .first = i,
                             .end = i + 1});
            if (closes) {
                const auto found = std::find_if(open.rbegin(), open.rend(),
                                                [&](const Mention &each) { return each.id == fields.first(); });
                if (found != open.rend()) {
                    found->end = i + 1;
                    mentions.append(*found);
                    open.erase(std::next(found).base());
                }
            }
            at = end + (closes ? 1 : 0);
        }
    }
    return mentions;
}

/** The words of the name in @p mention, in order; none where it is no name. */
QList<int> nameIn(const GumSentence &sentence, const Mention &mention)
{
    int head = mention.first;
    while (head < mention.end && sentence.at(head).head >= mention.first && sentence.at(head).head < mention.end)
        ++head;
    if (head == mention.end)
        return {};
    const bool isName = sentence.at(head).isProper;
    QList<int> name;
    const auto addParts = [&](int of, bool isFirst) {
        for (int i = mention.first; i < mention.end; ++i) {
            const GumWord &word = sentence.at(i);
            const bool isFlat = word.relation.startsWith("flat"_L1) && (i > of || !isFirst);
            const bool isBefore = word.relation == "compound"_L1 && word.isProper && (!isFirst || (isName && i < of));
            const bool fits = isFirst && !isName ? isFlat && word.isProper : isFlat || isBefore;
            if (word.head == of && fits && !name.contains(i))
                name.append(i);
        }
    };
    addParts(head, true);
    for (const int part : QList<int>(name))
        addParts(part, false);
    if (isName)
        name.append(head);
    std::ranges::sort(name);
    return name;
}

} // namespace

QList<TextWithPeople> readGum(const QDir &corpora, const Lexicon &lexicon)
{
    const QDir folder(corpora.filePath(u"gum"_s));
    QList<TextWithPeople> texts;
    for (const QString &file : folder.entryList({u"*.conllu"_s}, QDir::Files, QDir::Name)) {
        QFile content(folder.filePath(file));
        if (!content.open(QIODevice::ReadOnly))
            qFatal("cannot read '%s'", qUtf8Printable(content.fileName()));
        TextWithPeople text{.name = file.chopped(7), .text = {}, .people = {}, .unscored = {}};
        const QList<GumSentence> sentences = readSentences(QString::fromUtf8(content.readAll()), text.text);
        for (const GumSentence &sentence : sentences) {
            const auto keyOf = [&](int i) {
                const QString key = sentence.at(i).span.in(text.text).toString().toLower();
                return key.endsWith(u'.') ? key.chopped(1) : key;
            };
            const auto isTitle = [&](int i) {
                const QString key = keyOf(i);
                return lexicon.roles.titles.contains(key) || lexicon.names.honorifics.contains(key);
            };
            for (const Mention &mention : mentionsIn(sentence)) {
                if (!mention.isPerson)
                    continue;
                QList<int> name = nameIn(sentence, mention);
                while (name.size() > 1 && isTitle(name.first()))
                    name.removeFirst();
                if (name.isEmpty())
                    continue;
                const TextSpan span{sentence.at(name.first()).span.start, sentence.at(name.last()).span.end};
                const bool isDoubtful = sentence.at(name.last()).isPlural || std::ranges::all_of(name, [&](int i) {
                                            return isTitle(i) || lexicon.names.notNames.contains(keyOf(i));
                                        });
                QList<TextSpan> &spans = isDoubtful ? text.unscored : text.people;
                if (!spans.contains(span))
                    spans.append(span);
            }
        }
        texts.append(text);
    }
    return texts;
}

} // namespace readout
