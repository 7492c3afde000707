// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"

namespace readout {

/** How sure the program is of a finding. The window shows what is likely more faintly than what is certain. */
enum class Certainty { Certain, Likely };

/** A place where the article means a person. */
struct PersonMention {
    /** Full: given and family name. Partial: part of the name. Role: 'the UK premier'. Description: 'his neighbour'. */
    enum class Form { Full, Partial, Role, Pronoun, Description };

    TextSpan span; ///< a name's span leaves out honorific, role and possessive ending
    Form form = Form::Full;
    Certainty certainty = Certainty::Certain;

    bool operator==(const PersonMention &) const = default;
};

/** An office that the article gives to a person. */
struct PersonRole {
    enum class Standing { Current, Former, Outgoing, Acting, Elect, Candidate, Deputy };

    QString title;        ///< lower case, in the field's words: "prime minister", "secretary-general"
    QString country;      ///< ISO 3166-1 alpha-2 of the state acted for; empty for none
    QString organisation; ///< an Organisation's id; empty for none
    Standing standing = Standing::Current;
    TextSpan span; ///< the words of the article that give the role

    bool operator==(const PersonRole &) const = default;
};

/** Somebody the article names. */
struct Person {
    QString id;          ///< unique within the briefing
    QString name;        ///< the fullest form in the article, without honorific or role
    QString honorific;   ///< "Sir", "Dame", "King" …; empty for none
    bool leader = false; ///< holds, held or seeks public office, or heads or speaks for a state or an institution
    QList<PersonRole> roles;
    QString country; ///< ISO 3166-1 alpha-2 of the state represented; empty for none, international bodies, companies
    QList<PersonMention> mentions; ///< in reading order

    bool operator==(const Person &) const = default;
};

/** A place where the article means a state. */
struct CountryMention {
    /** Capital: 'Kyiv' standing for the government. Seat: 'the Kremlin'. Place: a town or region as such. */
    enum class Form { Name, Abbreviation, Adjective, Demonym, Capital, Seat, Place };

    TextSpan span;
    Form form = Form::Name;

    bool operator==(const CountryMention &) const = default;
};

/** A state the article mentions. */
struct Country {
    QString code;                   ///< ISO 3166-1 alpha-2; XK for Kosovo
    QString name;                   ///< in English, as the lexicon has it
    QList<CountryMention> mentions; ///< in reading order

    bool operator==(const Country &) const = default;
};

/** An institution, party, company or other body that the article names. */
struct Organisation {
    QString id;
    QString name;             ///< the fullest form known
    QList<TextSpan> mentions; ///< in reading order

    bool operator==(const Organisation &) const = default;
};

/** Somebody or something that speaks, acts or receives: a person, a country, an organisation, or just words. */
struct Party {
    QString person;       ///< a Person's id; empty for none, as in 'one ally of Northwater'
    QString country;      ///< ISO 3166-1 alpha-2; empty for none
    QString organisation; ///< an Organisation's id; empty for none
    TextSpan words;       ///< as the article words it
    Certainty certainty = Certainty::Certain;

    bool operator==(const Party &) const = default;
};

/** Words that the article gives to somebody. */
struct Quote {
    /** Direct: all of the content stands in quotation marks. Mixed: part of it. Indirect: none. */
    enum class Kind { Direct, Mixed, Indirect };

    QString id;
    Kind kind = Kind::Direct;
    QList<Party> speakers;          ///< several for a joint statement; empty where no source is found
    std::optional<TextSpan> source; ///< the words that name the speaker
    std::optional<TextSpan> cue;    ///< the words of saying
    QList<TextSpan> content;        ///< several where the cue interrupts it; a direct quote's spans include the marks
    Certainty certainty = Certainty::Certain;
    QString why; ///< the rule or model that found it, in a word or two

    bool operator==(const Quote &) const = default;
};

/** Money or a number of things. */
struct Amount {
    TextSpan span;
    double value = 0;
    QString unit; ///< ISO 4217 for money; the counted noun, as worded, for things

    bool operator==(const Amount &) const = default;
};

/** A time that the article names, resolved against its own date. */
struct TimeReference {
    TextSpan span;
    QDate from; ///< first day; null where the words give none ("by 2030")
    QDate to;   ///< last day; null where the words give none

    bool operator==(const TimeReference &) const = default;
};

/** What somebody says that they will, plan, offer, agree or refuse to do. */
struct Commitment {
    enum class Status { Pledged, Agreed, Planned, Offered, Declined };

    QString id;
    Status status = Status::Pledged;
    QList<Party> actors;         ///< who is bound; at least one
    QString announcedBy;         ///< a Person's id; empty for none
    std::optional<TextSpan> cue; ///< the words that commit
    TextSpan action;             ///< the words of the act
    TextSpan evidence;           ///< the sentence
    QList<Amount> amounts;
    QList<Party> beneficiaries;
    std::optional<TimeReference> when;
    std::optional<TextSpan> condition;
    Certainty certainty = Certainty::Certain;
    QString why; ///< the rule or model that found it, in a word or two

    bool operator==(const Commitment &) const = default;
};

/** What one article says. */
struct Briefing {
    Article article;
    QList<Person> people;              ///< by first mention
    QList<Country> countries;          ///< by first mention
    QList<Organisation> organisations; ///< by first mention
    QList<Quote> quotes;               ///< in reading order
    QList<Commitment> commitments;     ///< in reading order

    /** The person with this id, or nullptr. The pointer lives as long as the briefing is unchanged. */
    [[nodiscard]] const Person *person(const QString &id) const;
    [[nodiscard]] const Country *country(const QString &code) const;
    [[nodiscard]] const Organisation *organisation(const QString &id) const;
    /** The quotes in which the person speaks, alone or with others, as indexes into @c quotes. */
    [[nodiscard]] QList<qsizetype> quotesBy(const QString &personId) const;
    /** The commitments that the person makes or announces, as indexes into @c commitments. */
    [[nodiscard]] QList<qsizetype> commitmentsBy(const QString &personId) const;

    bool operator==(const Briefing &) const = default;
};

} // namespace readout

Q_DECLARE_METATYPE(readout::Briefing)
