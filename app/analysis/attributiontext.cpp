// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributiontext.h"

#include "analysis/attributionvocabulary.h"
#include "analysis/blocks.h"
#include "analysis/quotations.h"
#include "language/features.h"

#include <algorithm>

namespace readout {

namespace {

constexpr qint32 windowWords = 3000; // an article of usual length is one window

bool isFunctionWord(const Token &token)
{
    using enum PartOfSpeech;
    switch (token.tag) {
    case CC:
    case DT:
    case EX:
    case MD:
    case PDT:
    case POS:
    case PRP:
    case PRPS:
    case RP:
    case TO:
    case WDT:
    case WP:
    case WPS:
    case WRB:
    case Comma:
    case Stop:
    case OpenQuote:
    case CloseQuote:
    case OpenBracket:
    case CloseBracket:
        return true;
    case IN:
        return token.relation != Relation::Root;
    default:
        return token.relation == Relation::Aux || token.relation == Relation::Auxpass || token.relation == Relation::Cop
            || token.relation == Relation::Neg || token.relation == Relation::Case;
    }
}

quint16 childKind(Relation relation)
{
    using Word = AttributionWord;
    switch (relation) {
    case Relation::Ccomp:
        return Word::ClauseChild;
    case Relation::Nsubj:
    case Relation::Nsubjpass:
        return Word::SubjectChild;
    case Relation::Mark:
        return Word::MarkerChild;
    case Relation::Xcomp:
        return Word::InfinitiveChild;
    case Relation::Dobj:
        return Word::ObjectChild;
    case Relation::Parataxis:
        return Word::ParataxisChild;
    case Relation::Acl:
        return Word::AclChild;
    case Relation::Aux:
        return Word::AuxiliaryChild;
    case Relation::Auxpass:
        return Word::PassiveChild;
    case Relation::Neg:
        return Word::NegationChild;
    case Relation::Advcl:
        return Word::AdverbialChild;
    default:
        return 0;
    }
}

void describeForm(AttributionWord &word, QStringView form, const Token &token, const AttributionVocabulary &vocabulary)
{
    const WordFeatures features = wordFeatures(form);
    word.word = features.lower;
    word.shape = features.shape;
    word.suffix2 = features.suffix2;
    word.suffix3 = features.suffix3;
    word.prefix = features.prefix;
    word.tag = token.tag;
    word.name = token.name;
    word.relation = token.relation;
    word.comma = form == u",";
    word.lemma = vocabulary.lemma(form, word.word, token.tag);
    word.cueClass = vocabulary.cueClass(word.lemma);
    if (isFunctionWord(token))
        word.cueClass = static_cast<qint8>(-word.cueClass);
}

/** Works out, from heads alone, the depth, subtree and children of each word. */
void growTrees(AttributionText &text)
{
    std::vector<AttributionWord> &words = text.words;
    const size_t count = words.size();
    std::vector<bool> placed(count, false);
    text.headFirst.reserve(count);
    std::vector<qint32> path;
    for (qint32 start = 0; start < text.size(); ++start) {
        qint32 word = start;
        while (word >= 0 && !placed[static_cast<size_t>(word)]) {
            placed[static_cast<size_t>(word)] = true;
            path.push_back(word);
            word = words[static_cast<size_t>(word)].head;
        }
        for (; !path.empty(); path.pop_back()) {
            AttributionWord &next = words[static_cast<size_t>(path.back())];
            if (next.head >= 0)
                next.depth = static_cast<quint16>(words[static_cast<size_t>(next.head)].depth + 1);
            text.headFirst.push_back(path.back());
        }
    }
    for (auto each = text.headFirst.crbegin(); each != text.headFirst.crend(); ++each) {
        const AttributionWord &word = words[static_cast<size_t>(*each)];
        if (word.head < 0)
            continue;
        AttributionWord &head = words[static_cast<size_t>(word.head)];
        head.left = std::min(head.left, word.left);
        head.right = std::max(head.right, word.right);
    }
    std::vector<quint32> leftHashes(count, 1);
    std::vector<quint32> rightHashes(count, 2);
    for (qint32 i = 0; i < text.size(); ++i) {
        const AttributionWord &word = words[static_cast<size_t>(i)];
        if (word.head < 0)
            continue;
        AttributionWord &head = words[static_cast<size_t>(word.head)];
        if (word.relation != Relation::Punct) {
            if (head.firstChild < 0)
                head.firstChild = i;
            head.lastChild = i;
        }
        head.childKinds |= childKind(word.relation);
        if (word.quoted() != head.quoted())
            head.childKinds |= AttributionWord::QuotedChild;
        using enum Relation;
        if ((word.relation == Ccomp || word.relation == Xcomp) && head.complement < 0)
            head.complement = i;
        if (word.relation == Nsubj || word.relation == Nsubjpass)
            head.subject = i;
        if (word.relation == Mark)
            head.marker = word.lemma;
        if (word.relation != Punct && word.relation != Det && word.relation != Advmod && word.relation != Amod
            && word.relation != Compound) {
            quint32 &hash = (i < word.head ? leftHashes : rightHashes)[static_cast<size_t>(word.head)];
            hash = featureKey(hash, word.relation);
        }
    }
    for (size_t i = 0; i < count; ++i) {
        words[i].childrenLeft = leftHashes[i];
        words[i].childrenRight = rightHashes[i];
    }
}

} // namespace

AttributionWindows::AttributionWindows(const Reading &reading, const AttributionVocabulary &vocabulary)
    : m_reading(reading)
    , m_vocabulary(vocabulary)
    , m_blocks(blocksOf(reading.article))
{
    for (const Quotation &quotation : reading.quotations) {
        if (quotation.depth == 0 && quotation.opened)
            m_quotations.append(quotation.span);
    }
}

bool AttributionWindows::startsParagraph(qsizetype sentence)
{
    const qsizetype start = m_reading.words.sentences.at(sentence).span.start;
    const qsizetype before = m_block;
    while (m_block + 1 < m_blocks.size() && m_blocks.at(m_block + 1).start <= start)
        ++m_block;
    return sentence == 0 || m_block != before;
}

void AttributionWindows::markQuotations(AttributionText &text)
{
    const auto token
        = [&](qint32 index) -> const Token & { return m_reading.words.tokens.at(text.firstToken + index); };
    qint32 next = 0;
    for (; m_quotation < m_quotations.size(); ++m_quotation) {
        const TextSpan quotation = m_quotations.at(m_quotation);
        while (next < text.size() && token(next).span.end <= quotation.start)
            ++next;
        if (next == text.size())
            return;
        const qint32 first = next;
        while (next < text.size() && token(next).span.start < quotation.end)
            ++next;
        for (qint32 i = first; i < next; ++i) {
            text.words[static_cast<size_t>(i)].quotationStart = first;
            text.words[static_cast<size_t>(i)].quotationEnd = next;
        }
    }
}

AttributionText AttributionWindows::next()
{
    AttributionText text;
    const QList<Sentence> &sentences = m_reading.words.sentences;
    if (m_sentence >= sentences.size())
        return text;
    text.firstToken = sentences.at(m_sentence).firstToken;
    qint32 paragraphStart = 0;
    qint32 paragraph = 0;
    const auto endParagraph = [&] {
        for (qint32 w = paragraphStart; w < text.size(); ++w)
            text.words[static_cast<size_t>(w)].paragraphEnd = text.size();
    };
    const qsizetype first = m_sentence;
    for (; m_sentence < sentences.size(); ++m_sentence) {
        const qint32 start = sentences.at(m_sentence).firstToken - text.firstToken;
        const qint32 end = sentences.at(m_sentence).endToken - text.firstToken;
        if (startsParagraph(m_sentence) && m_sentence > first) {
            endParagraph();
            if (start >= windowWords) {
                --m_block; // the next window asks again
                break;
            }
            ++paragraph;
            paragraphStart = start;
        }
        for (qint32 w = start; w < end; ++w) {
            AttributionWord word;
            const Token &token = m_reading.words.tokens.at(text.firstToken + w);
            describeForm(word, m_reading.text(token), token, m_vocabulary);
            const qint32 head = token.head - text.firstToken;
            word.head = token.head >= 0 && head >= start && head < end && head != w ? head : -1;
            word.left = word.right = w;
            word.sentence = static_cast<qint32>(m_sentence - first);
            word.sentenceStart = start;
            word.sentenceEnd = end;
            word.paragraph = paragraph;
            word.paragraphStart = paragraphStart;
            text.words.push_back(word);
        }
    }
    endParagraph();
    markQuotations(text);
    growTrees(text);
    return text;
}

} // namespace readout
