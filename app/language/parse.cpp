// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/parse.h"

#include "language/sentences.h"
#include "language/tokenise.h"

#include <vector>

namespace readout {

namespace {

/** How many words go through one model before the next has its turn: the weights of each just fit into the cache. */
constexpr qint32 wordsAtOnce = 4000;

/** The part of @p values, of which the first belongs to the token @p first, that belongs to @p sentence. */
template <typename Value>
std::span<Value> partOf(std::vector<Value> &values, const Sentence &sentence, qint32 first)
{
    return std::span(values).subspan(static_cast<size_t>(sentence.firstToken - first),
                                     static_cast<size_t>(sentence.endToken - sentence.firstToken));
}

/** Takes over the tags and kinds of a sentence, and the heads from @p state, which has parsed it. */
void describe(const Sentence &sentence, const ParseState &state, std::span<const PartOfSpeech> tags,
              std::span<const NameKind> kinds, std::span<Token> tokens)
{
    for (size_t i = 0; i < tags.size(); ++i) {
        const ParseNode &node = state.node(static_cast<qint32>(i));
        Token &token = tokens[static_cast<size_t>(sentence.firstToken) + i];
        token.head = node.head == state.size() ? -1 : sentence.firstToken + node.head;
        token.relation = static_cast<Relation>(node.relation);
        token.tag = tags[i];
        token.name = kinds[i];
        token.beginsName = kinds[i] != NameKind::None && (i == 0 || kinds[i] != kinds[i - 1]);
    }
}

/** Adds tags, names and heads to the words of some sentences. */
void annotateSentences(const QString &text, std::span<const Sentence> sentences, std::span<Token> tokens,
                       const LanguageModels &models)
{
    const qint32 first = sentences.front().firstToken;
    const auto count = static_cast<size_t>(sentences.back().endToken - first);
    std::vector<WordFeatures> words;
    words.reserve(count);
    for (const Token &token : tokens.subspan(static_cast<size_t>(first), count))
        words.push_back(wordFeatures(token.span.in(text)));
    std::vector<PartOfSpeech> tags(count);
    for (const Sentence &sentence : sentences)
        models.tagger.tag(partOf(words, sentence, first), partOf(tags, sentence, first));
    std::vector<NameKind> kinds(count);
    for (const Sentence &sentence : sentences)
        models.names.find(partOf(words, sentence, first), partOf(tags, sentence, first),
                          partOf(kinds, sentence, first));
    ParseState state;
    for (const Sentence &sentence : sentences) {
        const auto sentenceTags = partOf(tags, sentence, first);
        const auto sentenceKinds = partOf(kinds, sentence, first);
        state.start(partOf(words, sentence, first), sentenceTags, sentenceKinds);
        models.parser.parse(state);
        describe(sentence, state, sentenceTags, sentenceKinds, tokens);
    }
}

} // namespace

ParsedText splitText(const QString &text, const QList<TextSpan> &blocks, const Lexicon &lexicon)
{
    ParsedText parsed;
    for (const TextSpan block : blocks) {
        const auto first = static_cast<qint32>(parsed.tokens.size());
        for (const TextSpan span : tokenise(text, block, lexicon))
            parsed.tokens.append({.span = span});
        const auto end = static_cast<qint32>(parsed.tokens.size());
        parsed.sentences += findSentences(text, parsed.tokens, first, end, lexicon);
    }
    return parsed;
}

void annotate(const QString &text, ParsedText &parsed, const LanguageModels &models)
{
    const std::span<const Sentence> sentences(parsed.sentences.constData(),
                                              static_cast<size_t>(parsed.sentences.size()));
    const std::span<Token> tokens(parsed.tokens.data(), static_cast<size_t>(parsed.tokens.size()));
    for (size_t first = 0; first < sentences.size();) {
        size_t end = first + 1;
        while (end < sentences.size() && sentences[end].endToken - sentences[first].firstToken <= wordsAtOnce)
            ++end;
        annotateSentences(text, sentences.subspan(first, end - first), tokens, models);
        first = end;
    }
}

ParsedText parseText(const QString &text, const QList<TextSpan> &blocks, const Lexicon &lexicon)
{
    ParsedText parsed = splitText(text, blocks, lexicon);
    annotate(text, parsed, languageModels());
    return parsed;
}

} // namespace readout
