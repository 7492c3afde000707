// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "export/excerpt.h"
#include "lexicon/sourceterms.h"

namespace readout {

/** The most characters of a bottom line that the user types: what fits on the first page beside the rest. */
constexpr qsizetype longestBottomLine = 600;

/** What a summary holds beside the article's own words, and which of its parts are wanted. */
struct SummaryOptions {
    QString language
        = QStringLiteral("en"); ///< of headings and notes, one of summaryLanguages(); English for any other
    QString handling;           ///< a marking centred at head and foot of each page; empty for none
    QString bottomLine;         ///< typed by the user, in place of the one found; empty for that
    bool keyPoints = true;
    bool shares = true;
    bool voices = true;
    bool positions = true;
    bool commitments = true;
    bool timeline = true;
    bool linesToTake = false; ///< an empty ruled box for the desk
    bool appendix = false;    ///< the full article with its paragraph numbers

    bool operator==(const SummaryOptions &) const = default;
};

/** A part of the summary that can be chosen. */
struct SummarySection {
    QLatin1StringView name;      ///< on the command line and in settings: "key-points"
    const char *title = nullptr; ///< translated in the context readout::Summary
    bool SummaryOptions::*wanted = nullptr;
};

/** The parts of a summary, in their order. */
[[nodiscard]] const QList<SummarySection> &summarySections();

/** How many of the words inside quotation marks are one speaker's. */
struct Share {
    QString name;
    int words = 0;

    bool operator==(const Share &) const = default;
};

/** One quote of a voice. */
struct SpokenWords {
    Quote::Kind kind = Quote::Kind::Direct;
    Excerpt words;
    Excerpt cue; ///< the words of saying; empty where the article has none
    Certainty certainty = Certainty::Certain;
    bool isRepeated = false; ///< a better quote of the same voice says it already

    bool operator==(const SpokenWords &) const = default;
};

/** Somebody who is quoted, or who leads and is named. */
struct Voice {
    /** Joint: several who are given the same words. Other: a name of which nothing is known. Unnamed: a source that the
     *  article does not name. */
    enum class Kind { Person, State, Organisation, Joint, Other, Unnamed };

    Kind kind = Kind::Person;
    QString person;     ///< a Person's id; empty for a country, an organisation and an unnamed source
    QString name;       ///< of a person, country or organisation; of an unnamed source the article's words
    QString familyName; ///< what a table of names is short with; name where it has one word
    QString role;       ///< of a person, "Prime minister" or "Former president"; empty where unknown
    SourceTerms terms = SourceTerms::None; ///< on which an unnamed source spoke
    QStringList codes;                     ///< of the flags: ISO 3166-1 alpha-2, or EU, UN
    QString place;                         ///< the state or organisation acted for; empty for none
    bool leader = false;
    Excerpt introduction;      ///< the first words that name it
    QList<SpokenWords> quotes; ///< the best first; empty where only named
    int words = 0;             ///< inside quotation marks

    bool operator==(const Voice &) const = default;
};

/** What a country, or several together, is said to want or do. */
struct Position {
    enum class Stance { Supports, Opposes, Asks, Commits, Agrees, Plans, Offers, Declines };

    /** One thing and the words that tell it. */
    struct Point {
        Stance stance = Stance::Commits;
        Excerpt words;
        QString speaker; ///< the family name of who takes this stance for the state; empty for the state itself

        /** Whether the point is a commitment, which has a row in that table too. */
        [[nodiscard]] bool isCommitment() const { return stance >= Stance::Commits; }

        bool operator==(const Point &) const = default;
    };

    QStringList codes; ///< ISO 3166-1 alpha-2, in reading order
    QStringList names;
    QList<Point> points;

    bool operator==(const Position &) const = default;
};

/** A commitment as a row of a table. */
struct CommitmentRow {
    Commitment::Status status = Commitment::Status::Pledged;
    QList<Excerpt> actors;
    Excerpt action;
    QList<Excerpt> amounts;
    QList<Excerpt> beneficiaries;
    Excerpt when;      ///< empty where the article tells no time
    Excerpt condition; ///< empty where there is none
    QString announcer; ///< who said it, where neither that person nor the person's state is an actor; else empty
    Certainty certainty = Certainty::Certain;
    int strength = 0; ///< how much a reader would miss it; the stronger are kept when space is short

    bool operator==(const CommitmentRow &) const = default;
};

/** A date of the article. */
struct DateRow {
    QDate from; ///< null where the words give none
    QDate to;   ///< null where the words give none
    Excerpt when;
    Excerpt what;              ///< what happened or is to happen then
    bool isCommitment = false; ///< somebody commits to it

    bool operator==(const DateRow &) const = default;
};

/** What every written form of a briefing shows, in its order. Everything in it but numbers, headings and the names of
 *  states is an Excerpt of the article. */
struct Summary {
    QString handling;        ///< typed by the user; empty for none
    QString typedBottomLine; ///< in place of the one found; empty for that
    QString title;           ///< of the article; empty where it has none and its source has no name
    Excerpt standfirst;      ///< the article's; empty where it has none
    QString outlet;
    QDate published;
    QStringList byline;
    int words = 0;
    int paragraphs = 0;
    QList<Excerpt> bottomLine; ///< its lead and the sentence of its strongest commitment
    QList<Excerpt> keyPoints;
    QList<Share> shares;  ///< the most first
    QList<Voice> voices;  ///< who is quoted, leaders first, then by words inside quotation marks
    QList<Voice> named;   ///< leaders who are not quoted
    int unattributed = 0; ///< quotes without a source
    QList<Position> positions;
    QList<CommitmentRow> commitments;
    QList<DateRow> dates; ///< by time

    bool operator==(const Summary &) const = default;
};

/** @p summary without the parts that @p options leave out, and with what the user typed. */
[[nodiscard]] Summary chosen(Summary summary, const SummaryOptions &options);

/** The content of the summary of @p briefing. */
[[nodiscard]] Summary summarise(const Briefing &briefing);

} // namespace readout
