// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/parse.h"

#include "language/sentences.h"
#include "language/tokenise.h"

#include <vector>

namespace readout {

namespace {

/** How many words go through one model before the next has its turn: the weights of each just fit into the cache. */
constexpr qint32 wordsAtOnce = 4000;

/** Characters a word, where words are short. Room for so many words is made at once, so that they need not be moved. */
constexpr qsizetype shortWord = 4;

/** Adds tags, names and heads to the words of some sentences. */
void annotateSentences(const QString &text, std::span<const Sentence> sentences, std::span<Token> tokens,
                       const LanguageModels &models)
{
    const auto first = static_cast<size_t>(sentences.front().firstToken);
    const size_t count = static_cast<size_t>(sentences.back().endToken) - first;
    std::vector<WordFeatures> words;
    words.reserve(count);
    for (const Token &token : tokens.subspan(first, count))
        words.push_back(wordFeatures(token.span.in(text)));
    std::vector<PartOfSpeech> tags(count);
    std::vector<NameKind> kinds(count);
    std::vector<qint32> heads(count);
    std::vector<Relation> relations(count);
    std::vector<SentenceView> views;
    for (const Sentence &sentence : sentences) {
        const auto part = [&, at = static_cast<size_t>(sentence.firstToken) - first,
                           size = static_cast<size_t>(sentence.endToken - sentence.firstToken)](auto &values) {
            return std::span(values).subspan(at, size);
        };
        views.push_back({part(words), part(tags), part(kinds), part(heads), part(relations)});
    }
    models.tagger.tag(views);
    models.names.find(views);
    models.parser.parse(views);
    for (size_t i = 0; i < sentences.size(); ++i) {
        const SentenceView &view = views[i];
        const qint32 begin = sentences[i].firstToken;
        for (size_t k = 0; k < view.words.size(); ++k) {
            Token &token = tokens[static_cast<size_t>(begin) + k];
            token.tag = view.tags[k];
            token.name = view.kinds[k];
            token.beginsName = token.name != NameKind::None && (k == 0 || token.name != view.kinds[k - 1]);
            token.relation = view.relations[k];
            token.head = view.heads[k] < 0 ? -1 : begin + view.heads[k];
        }
    }
}

} // namespace

ParsedText splitText(const QString &text, const QList<TextSpan> &blocks, const Lexicon &lexicon)
{
    ParsedText parsed;
    parsed.tokens.reserve(text.size() / shortWord);
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
