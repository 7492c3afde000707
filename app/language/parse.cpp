// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/parse.h"

#include "language/sentences.h"
#include "language/tokenise.h"

#include <vector>

namespace readout {

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
    std::vector<WordFeatures> words;
    std::vector<PartOfSpeech> tags;
    std::vector<NameKind> kinds;
    ParseState state;
    for (const Sentence &sentence : std::as_const(parsed.sentences)) {
        const std::span<Token> tokens(parsed.tokens.data() + sentence.firstToken,
                                      static_cast<size_t>(sentence.endToken - sentence.firstToken));
        words.clear();
        for (const Token &token : tokens)
            words.push_back(wordFeatures(token.span.in(text)));
        tags.resize(words.size());
        models.tagger.tag(words, tags);
        kinds.resize(words.size());
        models.names.find(words, tags, kinds);
        state.start(words, tags, kinds);
        models.parser.parse(state);
        for (size_t i = 0; i < tokens.size(); ++i) {
            const ParseNode &node = state.node(static_cast<qint32>(i));
            tokens[i].head = node.head == state.size() ? -1 : sentence.firstToken + node.head;
            tokens[i].relation = static_cast<Relation>(node.relation);
            tokens[i].tag = tags[i];
            tokens[i].name = kinds[i];
            tokens[i].beginsName = kinds[i] != NameKind::None && (i == 0 || kinds[i] != kinds[i - 1]);
        }
    }
}

ParsedText parseText(const QString &text, const QList<TextSpan> &blocks, const Lexicon &lexicon)
{
    ParsedText parsed = splitText(text, blocks, lexicon);
    annotate(text, parsed, languageModels());
    return parsed;
}

} // namespace readout
