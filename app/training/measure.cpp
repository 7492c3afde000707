// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/measure.h"

#include "language/parse.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <ctime>

namespace readout {

namespace {

struct Agreement {
    qint64 gold = 0;
    qint64 own = 0;
    qint64 same = 0;

    [[nodiscard]] double f1() const { return 2.0 * double(same) / double(gold + own); }
};

template <typename Item>
void compare(Agreement &agreement, const QSet<Item> &gold, const QSet<Item> &own)
{
    agreement.gold += gold.size();
    agreement.own += own.size();
    agreement.same += QSet<Item>(gold).intersect(own).size();
}

template <typename Items>
QSet<TextSpan> spansOf(const Items &items)
{
    QSet<TextSpan> spans;
    for (const auto &item : items)
        spans.insert(item.span);
    return spans;
}

/** Sentences that lie in one line: a corpus may let others run on into the next. */
QSet<TextSpan> sentencesInLines(const AnnotatedText &text, const ParsedText &parsed)
{
    QSet<TextSpan> spans;
    for (const Sentence &sentence : parsed.sentences) {
        const auto holds = [&](TextSpan line) { return line.contains(sentence.span); };
        if (std::ranges::any_of(text.blocks, holds))
            spans.insert(sentence.span);
    }
    return spans;
}

/** Names as their span and kind. */
QSet<std::pair<TextSpan, int>> namesOf(const ParsedText &parsed)
{
    QSet<std::pair<TextSpan, int>> names;
    for (const Sentence &sentence : parsed.sentences) {
        for (qint32 i = sentence.firstToken; i < sentence.endToken;) {
            const Token &first = parsed.tokens.at(i);
            qint32 end = i + 1;
            while (end < sentence.endToken && parsed.tokens.at(end).name == first.name
                   && !parsed.tokens.at(end).beginsName)
                ++end;
            if (first.name != NameKind::None)
                names.insert({{first.span.start, parsed.tokens.at(end - 1).span.end}, int(first.name)});
            i = end;
        }
    }
    return names;
}

bool isPunctuation(const Token &token)
{
    return token.tag >= PartOfSpeech::Comma;
}

} // namespace

void measure(const QList<AnnotatedText> &texts, const Lexicon &lexicon, const LanguageModels &models, QTextStream &out)
{
    Agreement words;
    Agreement sentences;
    Agreement names;
    qint64 all = 0;
    qint64 tagged = 0;
    qint64 headed = 0;
    qint64 labelled = 0;
    qint64 notMarks = 0;
    std::clock_t splitting = 0;
    std::clock_t annotating = 0;
    qint64 size = 0;
    QHash<Relation, std::array<qint64, 3>> relations;
    for (const AnnotatedText &text : texts) {
        const std::clock_t start = std::clock(); // time of this process: others may be at work
        ParsedText own = splitText(text.text, text.blocks, lexicon);
        const std::clock_t split = std::clock();
        annotate(text.text, own, models);
        splitting += split - start;
        annotating += std::clock() - split;
        size += text.text.toUtf8().size();
        compare(words, spansOf(text.gold.tokens), spansOf(own.tokens));
        compare(sentences, sentencesInLines(text, text.gold), sentencesInLines(text, own));
        compare(names, namesOf(text.gold), namesOf(own));
        QHash<TextSpan, qint32> at;
        for (qint32 i = 0; i < own.tokens.size(); ++i)
            at.insert(own.tokens.at(i).span, i);
        for (const Token &token : text.gold.tokens) {
            ++all;
            const bool counts = !isPunctuation(token);
            notMarks += counts;
            std::array<qint64, 3> &relation = relations[token.relation];
            ++relation[0];
            const auto found = at.constFind(token.span);
            if (found == at.cend())
                continue;
            const Token &mine = own.tokens.at(*found);
            tagged += mine.tag == token.tag;
            const TextSpan goldHead = token.head < 0 ? ShortSpan{} : text.gold.tokens.at(token.head).span;
            const TextSpan ownHead = mine.head < 0 ? ShortSpan{} : own.tokens.at(mine.head).span;
            const bool sameHead = goldHead == ownHead;
            const bool sameRelation = sameHead && mine.relation == token.relation;
            headed += counts && sameHead;
            labelled += counts && sameRelation;
            relation[1] += sameHead;
            relation[2] += sameRelation;
        }
    }
    const auto share = [](qint64 part, qint64 whole) { return double(part) / double(whole); };
    out << "words F1 " << words.f1() << ", sentences in lines F1 " << sentences.f1() << Qt::endl;
    out << "tags " << share(tagged, all) << ", names F1 " << names.f1() << Qt::endl;
    out << "heads " << share(headed, notMarks) << ", with relation " << share(labelled, notMarks) << Qt::endl;
    const auto speed = [&](std::clock_t time) { return double(size) / 1e6 / (double(time) / CLOCKS_PER_SEC); };
    out << "splitting " << speed(splitting) << " MB/s, models " << speed(annotating) << " MB/s" << Qt::endl;
    for (int i = 1; i < RelationCount; ++i) {
        const std::array<qint64, 3> counts = relations.value(static_cast<Relation>(i));
        if (counts[0] > 50) {
            out << "  " << toString(static_cast<Relation>(i)) << ' ' << counts[0] << " head "
                << share(counts[1], counts[0]) << " relation " << share(counts[2], counts[0]) << Qt::endl;
        }
    }
}

} // namespace readout
