// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/textspan.h"

#include <QList>
#include <QString>

namespace readout {

/** Penn Treebank part of speech. */
enum class PartOfSpeech : quint8 {
    None, // not tagged
    CC,
    CD,
    DT,
    EX,
    FW,
    IN,
    JJ,
    JJR,
    JJS,
    LS,
    MD,
    NN,
    NNS,
    NNP,
    NNPS,
    PDT,
    POS,
    PRP,
    PRPS,
    RB,
    RBR,
    RBS,
    RP,
    SYM,
    TO,
    UH,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    WDT,
    WP,
    WPS,
    WRB,
    Comma,
    Colon,
    Stop,
    OpenQuote,
    CloseQuote,
    OpenBracket,
    CloseBracket,
    Dollar,
    Hash,
};

/** What kind of name a token is part of, if any. */
enum class NameKind : quint8 { None, Person, Organisation, Place, Other };

/** Relation of a token to its head, Universal Dependencies (version 1, as CoreNLP's basic dependencies). */
enum class Relation : quint8 {
    None, // not parsed
    Root,
    Acl,
    AclRelcl,
    Advcl,
    Advmod,
    Amod,
    Appos,
    Aux,
    Auxpass,
    Case,
    Cc,
    CcPreconj,
    Ccomp,
    Compound,
    CompoundPrt,
    Conj,
    Cop,
    Csubj,
    Csubjpass,
    Dep,
    Det,
    DetPredet,
    Discourse,
    Dobj,
    Expl,
    Iobj,
    List,
    Mark,
    Mwe,
    Neg,
    Nmod,
    NmodNpmod,
    NmodPoss,
    NmodTmod,
    Nsubj,
    Nsubjpass,
    Nummod,
    Parataxis,
    Punct,
    Xcomp,
};

constexpr int PartOfSpeechCount = int(PartOfSpeech::Hash) + 1;
constexpr int NameKindCount = int(NameKind::Other) + 1;
constexpr int RelationCount = int(Relation::Xcomp) + 1;

/** The name that corpora use: "PRP$"; empty for None. */
[[nodiscard]] QLatin1String toString(PartOfSpeech tag);
/** "PERSON", "ORGANIZATION", "LOCATION", "MISC"; empty for None. */
[[nodiscard]] QLatin1String toString(NameKind kind);
/** The name that corpora use: "nmod:poss"; empty for None. */
[[nodiscard]] QLatin1String toString(Relation relation);

/** A word, number or mark. */
struct Token {
    ShortSpan span;
    PartOfSpeech tag = PartOfSpeech::None;
    NameKind name = NameKind::None;
    bool beginsName = false; ///< the first token of a name
    Relation relation = Relation::None;
    qint32 head = -1; ///< index in ParsedText::tokens; -1 for the root of a sentence

    bool operator==(const Token &) const = default;
};

/** A sentence, or a heading or fragment that stands for one. */
struct Sentence {
    TextSpan span;
    qint32 firstToken = 0; ///< index in ParsedText::tokens
    qint32 endToken = 0;   ///< one past the last

    bool operator==(const Sentence &) const = default;
};

/** The tokens and sentences of a text, in reading order, without gaps other than blanks. */
struct ParsedText {
    QList<Token> tokens;
    QList<Sentence> sentences;

    /** Index of the first token that ends after @p position; tokens.size() where there is none. */
    [[nodiscard]] qint32 tokenAt(qsizetype position) const;
    /** Index of the sentence that holds @p position; -1 where there is none. */
    [[nodiscard]] qint32 sentenceAt(qsizetype position) const;
};

} // namespace readout
