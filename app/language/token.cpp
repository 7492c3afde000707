// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/token.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr std::array<QLatin1String, PartOfSpeechCount> tagNames{
    ""_L1,    "CC"_L1,  "CD"_L1,    "DT"_L1,    "EX"_L1,  "FW"_L1,   "IN"_L1,  "JJ"_L1,  "JJR"_L1, "JJS"_L1,
    "LS"_L1,  "MD"_L1,  "NN"_L1,    "NNS"_L1,   "NNP"_L1, "NNPS"_L1, "PDT"_L1, "POS"_L1, "PRP"_L1, "PRP$"_L1,
    "RB"_L1,  "RBR"_L1, "RBS"_L1,   "RP"_L1,    "SYM"_L1, "TO"_L1,   "UH"_L1,  "VB"_L1,  "VBD"_L1, "VBG"_L1,
    "VBN"_L1, "VBP"_L1, "VBZ"_L1,   "WDT"_L1,   "WP"_L1,  "WP$"_L1,  "WRB"_L1, ","_L1,   ":"_L1,   "."_L1,
    "``"_L1,  "''"_L1,  "-LRB-"_L1, "-RRB-"_L1, "$"_L1,   "#"_L1};

constexpr std::array<QLatin1String, NameKindCount> nameKindNames{""_L1, "PERSON"_L1, "ORGANIZATION"_L1, "LOCATION"_L1,
                                                                 "MISC"_L1};

constexpr std::array<QLatin1String, RelationCount> relationNames{
    ""_L1,         "root"_L1,         "acl"_L1,       "acl:relcl"_L1, "advcl"_L1,      "advmod"_L1,     "amod"_L1,
    "appos"_L1,    "aux"_L1,          "auxpass"_L1,   "case"_L1,      "cc"_L1,         "cc:preconj"_L1, "ccomp"_L1,
    "compound"_L1, "compound:prt"_L1, "conj"_L1,      "cop"_L1,       "csubj"_L1,      "csubjpass"_L1,  "dep"_L1,
    "det"_L1,      "det:predet"_L1,   "discourse"_L1, "dobj"_L1,      "expl"_L1,       "iobj"_L1,       "list"_L1,
    "mark"_L1,     "mwe"_L1,          "neg"_L1,       "nmod"_L1,      "nmod:npmod"_L1, "nmod:poss"_L1,  "nmod:tmod"_L1,
    "nsubj"_L1,    "nsubjpass"_L1,    "nummod"_L1,    "parataxis"_L1, "punct"_L1,      "xcomp"_L1};

} // namespace

QLatin1String toString(PartOfSpeech tag)
{
    return tagNames.at(static_cast<size_t>(tag));
}

QLatin1String toString(NameKind kind)
{
    return nameKindNames.at(static_cast<size_t>(kind));
}

QLatin1String toString(Relation relation)
{
    return relationNames.at(static_cast<size_t>(relation));
}

qint32 ParsedText::tokenAt(qsizetype position) const
{
    const auto found
        = std::ranges::upper_bound(tokens, position, {}, [](const Token &token) { return token.span.end; });
    return static_cast<qint32>(std::distance(tokens.begin(), found));
}

qint32 ParsedText::sentenceAt(qsizetype position) const
{
    const auto found
        = std::ranges::upper_bound(sentences, position, {}, [](const Sentence &sentence) { return sentence.span.end; });
    if (found == sentences.end() || !found->span.contains(position))
        return -1;
    return static_cast<qint32>(std::distance(sentences.begin(), found));
}

} // namespace readout
