// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributionfeatures.h"

#include <algorithm>

namespace readout {

namespace {

constexpr qint32 farthestQuoted = 12; ///< words; beyond, a quotation is as good as any
constexpr qint32 noneQuoted = 99;     ///< in place of a distance

bool isVerb(PartOfSpeech tag)
{
    using enum PartOfSpeech;
    return tag == MD || (tag >= VB && tag <= VBZ);
}

bool isNominal(PartOfSpeech tag)
{
    using enum PartOfSpeech;
    return (tag >= NN && tag <= NNPS) || tag == PRP;
}

/** Whether a word opens, closes or stands within its quotation; 0 outside of one. */
int placeInQuotation(const AttributionWord &word, qint32 index)
{
    if (!word.quoted())
        return 0;
    return index == word.quotationStart ? 1 : index == word.quotationEnd - 1 ? 2 : 3;
}

} // namespace

LabelContext::LabelContext(const AttributionText &text)
    : m_text(text)
    , m_places(text.words.size())
    , m_counts(text.words.size() + 1)
{
    for (qint32 i = 0; i < text.size(); ++i) {
        const AttributionWord &word = text.at(i);
        Counts counts = m_counts[static_cast<size_t>(i)];
        counts.commas += word.comma ? 1 : 0;
        counts.verbs += isVerb(word.tag) ? 1 : 0;
        counts.nouns += isNominal(word.tag) ? 1 : 0;
        m_counts[static_cast<size_t>(i) + 1] = counts;
    }
    for (qint32 start = 0; start < text.size(); start = text.at(start).sentenceEnd) {
        const qint32 end = text.at(start).sentenceEnd;
        int outside = 0;
        for (qint32 i = start; i < end; ++i)
            outside += text.at(i).quoted() ? 0 : 1;
        m_sentences.push_back({.any = outside < end - start, .all = outside <= 1});
    }
    for (qint32 start = 0; start < text.size(); start = text.at(start).paragraphEnd) {
        bool whole = true;
        for (qint32 i = start; whole && i < text.at(start).paragraphEnd; ++i)
            whole = text.at(i).quoted();
        m_wholeParagraphs.push_back(whole);
    }
    findNeighbours();
    findQuoted();
    findBranches();
}

void LabelContext::findNeighbours()
{
    qint32 candidate = -1;
    for (qint32 i = 0; i < m_text.size(); ++i) {
        const AttributionWord &word = m_text.at(i);
        if (candidate < word.sentenceStart)
            candidate = -1;
        m_places[static_cast<size_t>(i)].left = candidate;
        if (word.candidate())
            candidate = i;
    }
    candidate = -1;
    for (qint32 i = m_text.size() - 1; i >= 0; --i) {
        const AttributionWord &word = m_text.at(i);
        if (candidate >= word.sentenceEnd)
            candidate = -1;
        m_places[static_cast<size_t>(i)].right = candidate;
        if (word.candidate())
            candidate = i;
    }
}

void LabelContext::findQuoted()
{
    qint32 quoted = -1;
    for (qint32 i = 0; i < m_text.size(); ++i) {
        m_places[static_cast<size_t>(i)].quotedBefore = quoted >= m_text.at(i).paragraphStart ? quoted : -1;
        if (m_text.at(i).quoted())
            quoted = i;
    }
    quoted = m_text.size();
    for (qint32 i = m_text.size() - 1; i >= 0; --i) {
        m_places[static_cast<size_t>(i)].quotedAfter = quoted < m_text.at(i).paragraphEnd ? quoted : -1;
        if (m_text.at(i).quoted())
            quoted = i;
    }
}

void LabelContext::findBranches()
{
    const auto place = [this](qint32 index) -> Place & { return m_places[static_cast<size_t>(index)]; };
    for (qint32 i = 0; i < m_text.size(); ++i) {
        const AttributionWord &word = m_text.at(i);
        if (word.candidate() && word.head >= 0 && place(word.head).below < 0)
            place(word.head).below = i;
        const auto higher = [&](qint32 known) { return known < 0 || word.depth < m_text.at(known).depth; };
        if (higher(place(word.left).starts))
            place(word.left).starts = i;
        if (higher(place(word.right).ends))
            place(word.right).ends = i;
    }
    for (const qint32 i : m_text.headFirst) {
        const AttributionWord &word = m_text.at(i);
        if (word.head < 0)
            continue;
        Place &here = place(i);
        const Place &head = place(word.head);
        const AttributionWord &headWord = m_text.at(word.head);
        if (headWord.candidate()) {
            here.above = word.head;
            here.branch = i;
            here.path = featureKey(0, word.relation);
        } else if (head.above >= 0) {
            here.above = head.above;
            here.branch = head.branch;
            here.path = featureKey(head.path, word.relation);
        }
        if (head.outermost >= 0) {
            here.outermost = head.outermost;
            here.outermostBranch = head.outermostBranch;
        } else if (headWord.candidate()) {
            here.outermost = word.head;
            here.outermostBranch = i;
        }
        here.beside = head.below >= 0 && head.below != i ? head.below : head.beside;
    }
}

LabelContext::Counts LabelContext::between(qint32 start, qint32 end) const
{
    if (start >= end)
        return {};
    const Counts &a = m_counts[static_cast<size_t>(start)];
    const Counts &b = m_counts[static_cast<size_t>(end)];
    return {.commas = b.commas - a.commas, .verbs = b.verbs - a.verbs, .nouns = b.nouns - a.nouns};
}

LabelContext::Neighbourhood::Neighbourhood(const AttributionText &text, qint32 index)
{
    const AttributionWord &middle = text.at(index);
    for (qint32 offset = -reach; offset <= reach; ++offset) {
        const qint32 there = index + offset;
        const bool isNear = there >= middle.paragraphStart && there < middle.paragraphEnd;
        m_words[static_cast<size_t>(reach + offset)] = &text.at(isNear ? there : -1);
    }
}

void LabelContext::describe(qint32 index, LabelFeatures &features) const
{
    const Neighbourhood near(m_text, index);
    features.clear();
    wordFeatures(index, near, features);
    quotationFeatures(index, near, features);
    candidateFeatures(index, near, features);
    tagFeatures(index, near, features);
    treeFeatures(index, features);
    boundaryFeatures(index, features);
    branchFeatures(index, features);
}

void LabelContext::wordFeatures(qint32 index, const Neighbourhood &near, LabelFeatures &features) const
{
    LabelFeatures::Adder rows(features, 0);
    const AttributionWord &word = m_text.at(index);
    const AttributionWord &before = near[-1];
    const AttributionWord &before2 = near[-2];
    const AttributionWord &after = near[1];
    const AttributionWord &after2 = near[2];
    rows.add(0);
    rows.add(word.word);
    rows.add(before.word);
    rows.add(after.word);
    rows.add(before2.word);
    rows.add(after2.word);
    rows.add(before.word, word.word);
    rows.add(word.word, after.word);
    rows.add(before.word, after.word);
    rows.add(before2.word, before.word);
    rows.add(after.word, after2.word);
    rows.add(before.word, word.word, after.word);
    rows.add(word.suffix3);
    rows.add(word.suffix2);
    rows.add(word.prefix);
    rows.add(word.shape);
    rows.add(before.shape, word.shape);
    rows.add(word.shape, after.shape);
    rows.add(before.suffix2, word.suffix2, after.suffix2);
    const int fromStart = std::min(index - word.sentenceStart, 4);
    const int toEnd = std::min(word.sentenceEnd - 1 - index, 4);
    rows.add(fromStart, toEnd);
    rows.add(fromStart, word.shape);
    rows.add(std::min(toEnd, 3), word.word);
    rows.add(index == word.paragraphStart, index == word.paragraphEnd - 1);
}

void LabelContext::quotationFeatures(qint32 index, const Neighbourhood &near, LabelFeatures &features) const
{
    LabelFeatures::Adder rows(features, 40);
    const AttributionWord &word = m_text.at(index);
    const AttributionWord &before = near[-1];
    const AttributionWord &after = near[1];
    const int place = placeInQuotation(word, index);
    const bool sentenceStart = index == word.sentenceStart;
    const bool sentenceEnd = index == word.sentenceEnd - 1;
    const int length = word.quoted() ? lengthClass(word.quotationEnd - word.quotationStart) : 0;
    rows.add(place, before.quoted(), after.quoted(), length);
    rows.add(place, word.word);
    rows.add(place, before.word, after.word);
    rows.add(word.quoted(), sentenceStart, sentenceEnd, length);
    const Quoted &sentence = m_sentences[static_cast<size_t>(word.sentence)];
    rows.add(sentence.any, sentence.all, place, std::min(index - word.sentenceStart, 2),
             std::min(word.sentenceEnd - 1 - index, 2));
    if (word.quoted()) {
        const auto beyond = [&](qint32 there) -> const AttributionWord & {
            return there >= word.paragraphStart && there < word.paragraphEnd ? m_text.at(there) : m_text.at(-1);
        };
        const AttributionWord &opening = beyond(word.quotationStart - 1);
        const AttributionWord &following = beyond(word.quotationEnd);
        const AttributionWord &last = m_text.at(std::max(word.quotationStart, word.quotationEnd - 2));
        const bool isLong = length >= 4;
        rows.add(opening.word, isLong);
        rows.add(following.word, isLong);
        rows.add(last.word, following.word, isLong);
        rows.add(lengthClass(index - word.quotationStart), lengthClass(word.quotationEnd - 1 - index));
        rows.add(following.cueClass, opening.cueClass, isLong);
        rows.add(following.word, beyond(word.quotationEnd + 1).word, isLong);
    } else {
        rows.skip(6);
    }
    const Place &around = m_places[static_cast<size_t>(index)];
    const auto distance = [](qint32 there, qint32 to, bool isFar) {
        return there >= 0 ? std::min(std::abs(there - to), farthestQuoted) : isFar ? farthestQuoted : noneQuoted;
    };
    const int back = distance(around.quotedBefore, index, index - farthestQuoted >= word.paragraphStart);
    const int ahead = distance(around.quotedAfter, index, index + farthestQuoted < word.paragraphEnd);
    rows.add(word.quoted(), lengthClass(back), lengthClass(ahead));
    rows.add(word.word, word.quoted(), std::min(back, 3), std::min(ahead, 3));
    const bool whole = m_wholeParagraphs[static_cast<size_t>(word.paragraph)];
    const AttributionWord &previousLast = m_text.at(word.paragraphStart - 1);
    rows.add(previousLast.quoted(), m_text.at(word.paragraphStart).quoted(), whole, word.quoted());
    rows.add(whole, previousLast.word, index == word.paragraphStart);
    rows.add(whole, place, index == word.paragraphStart);
}

void LabelContext::candidateFeatures(qint32 index, const Neighbourhood &near, LabelFeatures &features) const
{
    LabelFeatures::Adder rows(features, 80);
    const AttributionWord &word = m_text.at(index);
    const AttributionWord &before = near[-1];
    const AttributionWord &after = near[1];
    const Place &place = m_places[static_cast<size_t>(index)];
    rows.add(word.cueClass);
    rows.add(word.cueClass, before.cueClass, after.cueClass);
    rows.add(word.cueClass, before.word);
    rows.add(word.cueClass, after.word);
    rows.add(word.cueClass, before.cueClass, near[-2].cueClass);
    rows.add(word.cueClass, after.cueClass, near[2].cueClass);
    const quint32 left = m_text.at(place.left).word;
    const quint32 right = m_text.at(place.right).word;
    const int leftDistance = place.left >= 0 ? lengthClass(index - place.left) : -1;
    const int rightDistance = place.right >= 0 ? lengthClass(place.right - index) : -1;
    const bool leftComma = place.left >= 0 && between(place.left + 1, index).commas > 0;
    const bool rightComma = place.right >= 0 && between(index + 1, place.right).commas > 0;
    rows.add(leftDistance, rightDistance);
    rows.add(left, leftDistance);
    rows.add(right, rightDistance);
    rows.add(left, word.word);
    rows.add(right, word.word);
    rows.add(left, right, word.quoted());
    rows.add(leftDistance, word.shape, word.quoted());
    rows.add(rightDistance, word.shape, word.quoted());
    rows.add(place.left >= 0, place.right >= 0, leftComma, rightComma, word.quoted());
    rows.add(left, leftComma, word.quoted());
    rows.add(right, rightComma, word.quoted());
    rows.add(leftDistance, leftComma, word.word);
    rows.add(rightDistance, rightComma, word.word);
    rows.add(left, place.left >= 0 ? m_text.at(place.left + 1).word : 0);
    rows.add(right, place.right >= 0 ? m_text.at(place.right - 1).word : 0);
}

void LabelContext::tagFeatures(qint32 index, const Neighbourhood &near, LabelFeatures &features) const
{
    LabelFeatures::Adder rows(features, 120);
    const AttributionWord &word = m_text.at(index);
    const AttributionWord &before = near[-1];
    const AttributionWord &before2 = near[-2];
    const AttributionWord &before3 = near[-3];
    const AttributionWord &after = near[1];
    const AttributionWord &after2 = near[2];
    const AttributionWord &after3 = near[3];
    rows.add(word.lemma);
    rows.add(before.lemma);
    rows.add(after.lemma);
    rows.add(before.lemma, word.lemma);
    rows.add(word.lemma, after.lemma);
    rows.add(word.lemma, word.tag);
    rows.add(before2.tag, before.tag, word.tag);
    rows.add(before.tag, word.tag, after.tag);
    rows.add(word.tag, after.tag, after2.tag);
    rows.add(before2.tag, before.tag, word.tag, after.tag, after2.tag);
    rows.add(word.tag, after.tag, after2.tag, after3.tag);
    rows.add(before3.tag, before2.tag, before.tag, word.tag);
    rows.add(before.name, word.name, after.name);
    rows.add(word.name, word.tag, word.cueClass);
    rows.add(word.lemma, after.tag, after2.tag);
    rows.add(word.lemma, before.tag, before2.tag);
    rows.add(word.cueClass, word.tag, after.tag, before.tag);
    rows.add(word.lemma, word.quoted());
    rows.add(word.tag, word.quoted(), index == word.sentenceStart);
    rows.add(word.cueClass, after.lemma, after2.lemma);
    rows.add(word.lemma, after.lemma, after2.tag);

    const Place &place = m_places[static_cast<size_t>(index)];
    const auto signature = [this](qint32 start, qint32 end) {
        quint32 hash = 0;
        const qint32 stop = std::min(end, start + 6);
        for (qint32 i = start; i < stop; ++i)
            hash = featureKey(hash, m_text.at(i).tag);
        return stop < end ? featureKey(hash) : hash;
    };
    const AttributionWord &left = m_text.at(place.left);
    const AttributionWord &right = m_text.at(place.right);
    rows.add(place.left >= 0 ? signature(place.left + 1, index + 1) : 0, left.tag);
    rows.add(place.right >= 0 ? signature(index, place.right) : 0, right.tag);
    rows.add(left.lemma, word.tag);
    rows.add(right.lemma, word.tag);
    const Counts l = place.left >= 0 ? between(place.left + 1, index) : Counts{};
    const Counts r = place.right >= 0 ? between(index, place.right) : Counts{};
    rows.add(place.left >= 0, std::min(l.verbs, 3), std::min(l.nouns, 3), word.tag);
    rows.add(place.right >= 0, std::min(r.verbs, 3), std::min(r.nouns, 3), word.tag);
    rows.add(left.lemma, std::min(l.verbs, 2), std::min(l.nouns, 2));
    rows.add(right.lemma, std::min(r.verbs, 2), std::min(r.nouns, 2));
}

void LabelContext::treeFeatures(qint32 index, LabelFeatures &features) const
{
    LabelFeatures::Adder rows(features, 160);
    const AttributionWord &word = m_text.at(index);
    const AttributionWord &head = m_text.at(word.head);
    const AttributionWord &above = m_text.at(head.head);
    rows.add(word.relation, head.lemma);
    rows.add(word.relation, head.cueClass);
    rows.add(word.relation, word.tag, head.tag);
    rows.add(word.relation, head.relation, above.relation);
    rows.add(head.lemma, word.lemma);
    rows.add(word.relation, head.relation, above.lemma);
    rows.add(head.lemma, word.relation, lengthClass(index - word.head));
    rows.add(std::min<int>(word.depth, 10), word.relation);
    rows.add(word.childKinds, word.lemma);
    rows.add(word.childKinds, word.cueClass);
    rows.add(word.childKinds, word.tag);
    rows.add(word.childrenLeft, word.childrenRight, word.cueClass);
    rows.add(word.childrenRight, word.lemma);
    rows.add(word.childrenLeft, word.relation);
    const AttributionWord &subject = m_text.at(word.subject);
    rows.add(word.lemma, subject.name, subject.tag, word.subject < index);
    rows.add(word.cueClass, subject.lemma);
    const AttributionWord &complement = m_text.at(word.complement);
    rows.add(word.cueClass, complement.tag, word.complement > index, complement.quoted());
    if (word.complement >= 0)
        rows.add(word.lemma, complement.marker, word.complement > index);
    else
        rows.skip();
    if (word.head >= 0) {
        const auto kinds = static_cast<quint16>(head.childKinds
                                                & (AttributionWord::ClauseChild | AttributionWord::SubjectChild
                                                   | AttributionWord::InfinitiveChild | AttributionWord::ObjectChild
                                                   | AttributionWord::ParataxisChild));
        rows.add(kinds, word.relation, head.cueClass);
        rows.add(kinds, word.relation, head.lemma);
    } else {
        rows.skip(2);
    }
}

void LabelContext::boundaryFeatures(qint32 index, LabelFeatures &features) const
{
    LabelFeatures::Adder rows(features, 200);
    const AttributionWord &word = m_text.at(index);
    const Place &place = m_places[static_cast<size_t>(index)];
    if (place.starts >= 0) {
        const AttributionWord &top = m_text.at(place.starts);
        const AttributionWord &head = m_text.at(top.head);
        rows.add(top.relation, head.lemma);
        rows.add(top.relation, head.cueClass, top.head < place.starts);
        rows.add(top.relation, head.tag, lengthClass(top.right - top.left));
        rows.add(top.relation, top.lemma);
        rows.add(top.relation, top.tag, word.lemma);
        rows.add(head.cueClass, top.relation, word.lemma);
    } else {
        rows.skip(6);
    }
    if (place.ends >= 0) {
        const AttributionWord &top = m_text.at(place.ends);
        const AttributionWord &head = m_text.at(top.head);
        rows.add(top.relation, head.lemma);
        rows.add(top.relation, head.cueClass, top.head < place.ends);
        rows.add(top.relation, head.tag, lengthClass(top.right - top.left));
        rows.add(top.relation, head.cueClass, m_text.at(index + 1).word);
    } else {
        rows.skip(4);
    }
    const qint32 ended = index > word.sentenceStart ? m_places[static_cast<size_t>(index) - 1].ends : -1;
    if (ended >= 0) {
        const AttributionWord &top = m_text.at(ended);
        const AttributionWord &head = m_text.at(top.head);
        rows.add(top.relation, head.cueClass, top.head == index);
        rows.add(top.relation, head.lemma);
        rows.add(top.relation, head.cueClass, word.lemma);
    } else {
        rows.skip(3);
    }
}

void LabelContext::branchFeatures(qint32 index, LabelFeatures &features) const
{
    LabelFeatures::Adder rows(features, 240);
    const AttributionWord &word = m_text.at(index);
    const AttributionWord &head = m_text.at(word.head);
    const Place &place = m_places[static_cast<size_t>(index)];
    if (place.above >= 0) {
        const AttributionWord &cue = m_text.at(place.above);
        const AttributionWord &branch = m_text.at(place.branch);
        const bool isLeft = index < place.above;
        const bool first = index == branch.left;
        const bool last = index == branch.right;
        rows.add(branch.relation, cue.lemma, isLeft);
        rows.add(branch.relation, cue.cueClass, isLeft, word.quoted());
        rows.add(branch.relation, lengthClass(index - place.above), cue.lemma);
        rows.add(place.path);
        rows.add(branch.relation, first, last, isLeft);
        rows.add(branch.relation, first, last, cue.lemma);
        rows.add(branch.relation, word.lemma, cue.cueClass);
        rows.add(branch.relation, word.relation, word.tag);
        rows.add(branch.relation, first, last, branch.tag, lengthClass(branch.right - branch.left));
        rows.add(branch.relation, branch.quoted(), word.quoted(), isLeft);
        rows.add(cue.relation, branch.relation, isLeft);
        rows.add(cue.lemma, cue.relation, branch.relation);
        rows.skip(2);
    } else {
        rows.skip(12);
        rows.add(word.relation);
        rows.add(word.quoted(), word.relation, head.relation);
    }
    if (place.outermost >= 0 && place.outermost != place.above) {
        const AttributionWord &cue = m_text.at(place.outermost);
        const AttributionWord &branch = m_text.at(place.outermostBranch);
        const bool isLeft = index < place.outermost;
        rows.add(branch.relation, cue.lemma, isLeft);
        rows.add(branch.relation, cue.cueClass, isLeft, word.quoted());
        rows.add(branch.relation, index == branch.left, index == branch.right, cue.cueClass);
    } else {
        rows.skip(3);
    }
    if (place.below >= 0) {
        const AttributionWord &cue = m_text.at(place.below);
        rows.add(cue.relation, cue.lemma, index < place.below);
        rows.add(cue.relation, cue.cueClass, word.quoted());
    } else {
        rows.skip(2);
    }
    const qint32 beside = place.below >= 0 ? place.below : place.beside;
    if (beside >= 0) {
        const AttributionWord &cue = m_text.at(beside);
        rows.add(cue.relation, cue.lemma, index < beside, place.below < 0);
        rows.add(cue.relation, cue.cueClass, lengthClass(index - beside), word.quoted());
        rows.add(cue.relation, index == cue.left - 1, index == cue.right + 1, cue.cueClass);
    } else {
        rows.skip(3);
    }
}

} // namespace readout
