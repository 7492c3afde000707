// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"

#include <array>
#include <vector>

namespace readout {

class AttributionVocabulary;

/** What the attribution models see of a token, worked out once. Indexes count from the start of the text's window. As
 *  large as two lines of the processor's cache, so that the place of one is found by shifting its index. */
struct alignas(64) AttributionWord {
    quint32 word = 0; ///< hash of the lower-case form
    quint32 lemma = 0;
    quint32 shape = 0;
    quint32 suffix2 = 0;
    quint32 suffix3 = 0;
    quint32 prefix = 0;
    PartOfSpeech tag = PartOfSpeech::None;
    NameKind name = NameKind::None;
    Relation relation = Relation::None;
    qint8 cueClass = 0; ///< how often the lemma lies in a cue, 1 to 7, 0 for a lemma not known; negative: function word
    quint16 depth = 0;
    quint16 childKinds = 0; ///< set of ChildKind
    qint32 head = -1;
    qint32 firstChild = -1; ///< punctuation does not count
    qint32 lastChild = -1;
    qint32 left = 0;  ///< first token of the subtree
    qint32 right = 0; ///< last token of the subtree
    qint32 subject = -1;
    qint32 complement = -1;   ///< clause or infinitive
    quint32 marker = 0;       ///< lemma of the "that", "to" … that opens the clause
    quint32 childrenLeft = 0; ///< hash of the relations of the children on the left
    quint32 childrenRight = 0;
    qint32 sentenceStart = 0;
    qint32 sentenceEnd = 0;
    qint32 paragraphStart = 0;
    qint32 paragraphEnd = 0;
    qint32 sentence = 0;
    qint32 paragraph = 0;
    qint32 quotationStart = -1; ///< first token of the quotation that the token is part of
    qint32 quotationEnd = -1;
    bool comma = false;

    enum ChildKind : quint16 {
        ClauseChild = 1,
        SubjectChild = 2,
        MarkerChild = 4,
        InfinitiveChild = 8,
        ObjectChild = 16,
        ParataxisChild = 32,
        AclChild = 64,
        AuxiliaryChild = 128,
        NegationChild = 256,
        AdverbialChild = 512,
        QuotedChild = 1024, ///< a child on the other side of a quotation mark
        PassiveChild = 2048,
    };

    [[nodiscard]] bool quoted() const { return quotationStart >= 0; }
    /** Often enough part of a cue to be looked at as one. */
    [[nodiscard]] bool candidate() const { return cueClass >= 4; }
};

/** A stretch of an article's tokens as the attribution models see it: whole paragraphs. */
struct AttributionText {
    qint32 firstToken = 0; ///< index in ParsedText::tokens of the first word
    std::vector<AttributionWord> words;
    std::vector<qint32> headFirst; ///< all words, each after its head

    [[nodiscard]] qint32 size() const { return static_cast<qint32>(words.size()); }
    /** The word at @p index, or a word without properties where there is none. */
    [[nodiscard]] const AttributionWord &at(qint32 index) const
    {
        return index >= 0 && index < size() ? words[static_cast<size_t>(index)] : noWord;
    }

private:
    static const AttributionWord noWord;
};

inline constexpr AttributionWord AttributionText::noWord{};

/** The article in windows of whole paragraphs, in reading order. A usual article is one window; longer texts are cut so
 *  that the memory for a window stays small. */
class AttributionWindows
{
public:
    AttributionWindows(const Reading &reading, const AttributionVocabulary &vocabulary);

    /** The words of the next window; none at the end of the article. */
    [[nodiscard]] AttributionText next();

private:
    /** Whether the sentence is the first of its block. */
    [[nodiscard]] bool startsParagraph(qsizetype sentence);
    void markQuotations(AttributionText &text);

    const Reading &m_reading;
    const AttributionVocabulary &m_vocabulary;
    QList<TextSpan> m_blocks;
    QList<TextSpan> m_quotations;
    qsizetype m_block = -1;    ///< the block of the sentence looked at last
    qsizetype m_quotation = 0; ///< the first one not looked at
    qsizetype m_sentence = 0;  ///< the first of the next window
};

} // namespace readout
