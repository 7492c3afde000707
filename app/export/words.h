// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/summary.h"

#include <QLocale>

#include <functional>
#include <memory>

class QTranslator;

namespace readout {

/** A language that the summary's own words can be in. */
struct SummaryLanguage {
    QLatin1StringView code; ///< BCP 47
    QString name;           ///< in the language itself
};

/** The languages of a summary, English first. */
[[nodiscard]] const QList<SummaryLanguage> &summaryLanguages();

/** A heading, the head of a column or a fixed note of a summary. */
enum class Label {
    Masthead,
    BottomLine,
    KeyPoints,
    Shares,
    Voices,
    VoicesLegend, ///< what the bars beside the quotes mean
    Named,
    Positions,
    PositionsNote,
    Commitments,
    StatusLegend,
    LessSure, ///< what the asterisk in a table means
    Timeline,
    TimelineNote,
    LinesToTake,
    Article,
    ArticleLegend,
    Who,
    What,
    Amount,
    Beneficiary,
    When,
    Status,
    Condition,
    Country,
    Position,
    Words,
};

/** Things of which a summary may leave some out. */
enum class Things { Quotes, Speakers, Leaders, Positions, Commitments, Dates };

/** What a summary says itself, in one language: its headings, words for a status and notes. The words of the article
 *  are never among them. It has a translator of its own, so that neither the program's language nor other threads
 *  matter. */
class Words
{
public:
    /** Those in @p language, one of summaryLanguages(); English for any other. */
    explicit Words(const QString &language = {});

    /** BCP 47. */
    [[nodiscard]] QString language() const { return m_language; }

    [[nodiscard]] QString operator()(Label label) const;
    /** The article's title, or words for it where it has none. */
    [[nodiscard]] QString title(const Summary &summary) const;
    /** What the document as a whole is: "Briefing on “Grid fund agreed”". */
    [[nodiscard]] QString subject(const Summary &summary) const;
    /** Where the article is from, as one line: outlet, date, authors, length. */
    [[nodiscard]] QString source(const Summary &summary) const;
    /** The same in short, for the foot of a page. */
    [[nodiscard]] QString shortSource(const Summary &summary) const;
    /** Where the article was read from and when, and the hash of its bytes: what a reader needs to check the summary.
     */
    [[nodiscard]] QString provenance(const Article &article) const;
    /** "Page 1 of 2". */
    [[nodiscard]] QString page(int number, int count) const;
    /** @p heading on a page where its part goes on. */
    [[nodiscard]] QString continued(const QString &heading) const;

    /** "paragraph 4", for those who listen. */
    [[nodiscard]] QString paragraph(int number) const;

    /** "9 June 2026"; empty for no date. */
    [[nodiscard]] QString date(QDate date) const;
    /** When a row of the timeline is: "1 August 2026", "from 1 July 2026", "1–30 September 2026". */
    [[nodiscard]] QString date(const DateRow &row) const;
    /** The word for a commitment's status: "Pledged". */
    [[nodiscard]] QString status(Commitment::Status status) const;
    /** The same with how sure it is: "Pledged, less sure". */
    [[nodiscard]] QString status(const CommitmentRow &row) const;
    /** "14: 3 agreed, 5 pledged". */
    [[nodiscard]] QString statusCounts(const QList<CommitmentRow> &commitments) const;
    /** "Condition: …". */
    [[nodiscard]] QString condition(const QString &words) const;
    /** Who told of a commitment: "Told by Ada Northwater". */
    [[nodiscard]] QString toldBy(const QString &name) const;
    /** The word for a stance: "Commits". */
    [[nodiscard]] QString stance(Position::Stance stance) const;

    /** How the words are given: "quoted", "partly quoted", "reported". */
    [[nodiscard]] QString kind(Quote::Kind kind) const;
    /** "less sure" for what is not certain; empty for the rest. */
    [[nodiscard]] QString sureness(Certainty certainty) const;
    /** What is to be told of a quote beside its words: kind, verb and sureness. @p cue is the article's verb. */
    [[nodiscard]] QString about(const SpokenWords &spoken, const QString &cue) const;
    /** What @p voice is where the article gives it no office: "Organisation", "Not named, on background". Empty for a
     *  person. */
    [[nodiscard]] QString standing(const Voice &voice) const;
    /** A voice as one line: "Ada Northwater, prime minister, Estonia". */
    [[nodiscard]] QString line(const Voice &voice) const;
    /** Below the picture of who speaks how much. */
    [[nodiscard]] QString sharesNote(const QList<Share> &shares, const QList<Voice> &voices) const;
    /** "3 others". */
    [[nodiscard]] QString others(qsizetype number) const;

    /** Says what is left out: "7 more quotes and 2 more speakers in the data attachment." Empty where nothing is. */
    [[nodiscard]] QString leftOut(const QList<std::pair<Things, qsizetype>> &things) const;

private:
    [[nodiscard]] QString translate(const char *context, const char *text, const char *comment = nullptr,
                                    qsizetype number = -1) const;
    [[nodiscard]] QString more(Things things, qsizetype number) const;
    [[nodiscard]] QString list(const QStringList &things) const;

    QString m_language = QStringLiteral("en");
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator; ///< null for English
};

/** @p words with a capital letter at the start. */
[[nodiscard]] QString capitalised(QString words);

/** The words of @p excerpts with commas between them; empty for none. */
[[nodiscard]] QString listed(const QList<Excerpt> &excerpts);

/** The bottom line: @p typed where somebody typed one, else the article's sentences as @p words writes each; empty
 *  where there is neither. */
[[nodiscard]] QString bottomLineOf(const Summary &summary, const QString &typed,
                                   const std::function<QString(const Excerpt &)> &words);

/** What the article says of @p voice, in a line: name, office and what it acts for. */
[[nodiscard]] QString nameLine(const Voice &voice);

} // namespace readout
