// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/prose.h"

#include "analysis/dates.h"
#include "language/parse.h"

#include <algorithm>

namespace readout {

namespace {

/** The tables that sentences and times need; the others take longer to load than a summary to make. */
const Lexicon &tables()
{
    static const Lexicon lexicon = [] {
        Lexicon some;
        some.abbreviations = readAbbreviations();
        some.wordParts = readWordParts();
        some.quantities = loadQuantities();
        some.calendar = loadCalendar();
        return some;
    }();
    return lexicon;
}

/** Whether the sentence that ends at @p end only stops at an initial: "Robert C. Alder". */
bool endsInInitial(QStringView text, qsizetype end)
{
    return end >= 3 && text[end - 1] == u'.' && text[end - 2].isUpper() && text[end - 3].isSpace();
}

} // namespace

const Prose::Sentence *Prose::sentenceAt(qsizetype position) const
{
    const auto next = std::ranges::upper_bound(sentences, position, {}, [](const Sentence &s) { return s.span.start; });
    if (next == sentences.begin() || std::prev(next)->span.end <= position)
        return nullptr;
    return &*std::prev(next);
}

Prose readProse(const Article &article)
{
    QList<TextSpan> blocks;
    for (const Paragraph &paragraph : article.paragraphs)
        blocks.append(paragraph.span);
    const ParsedText words = splitText(article.text, blocks, tables());
    const Reading reading{.article = article, .words = words, .lexicon = tables()};
    Prose prose;
    for (const Sentence &sentence : words.sentences) {
        const auto paragraph = article.paragraphAt(sentence.span.start);
        const auto section = article.sectionAt(sentence.span.start);
        prose.times += findTimes(reading, sentence.span);
        if (!prose.sentences.isEmpty() && paragraph && prose.sentences.last().paragraph == paragraph->number
            && endsInInitial(article.text, prose.sentences.last().span.end)) {
            prose.sentences.last().span.end = sentence.span.end;
            prose.sentences.last().endToken = sentence.endToken;
            continue;
        }
        prose.sentences.append({.span = sentence.span,
                                .paragraph = paragraph ? paragraph->number : 0,
                                .isBody = section && section->kind == Section::Kind::Body,
                                .firstToken = sentence.firstToken,
                                .endToken = sentence.endToken});
    }
    prose.tokens = words.tokens;
    return prose;
}

} // namespace readout
