// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/briefingmodel.h"

#include <QObject>

namespace readout {

/** What the reader of a briefing looks at: the entry selected, which of its mentions and quotes is current, and the way
 *  back. The views show it and ask it to move; it knows none of them.
 *
 *  A click only ever looks: nothing here changes the briefing. */
class ReadingSession : public QObject
{
    Q_OBJECT

public:
    /** A session over what @p model holds; it begins anew whenever the model is reset. @p model must outlive it. */
    explicit ReadingSession(BriefingModel *model, QObject *parent = nullptr);

    [[nodiscard]] BriefingModel *model() const { return m_model; }

    /** Shows @p briefing in the model. Selection and history are gone. */
    void setBriefing(const Briefing &briefing);
    /** Whether the analysis of the article is still under way: lists are empty because nothing is known yet. */
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /** What is selected; null for nothing. */
    [[nodiscard]] EntryId selection() const { return m_selection; }
    /** The selected entry, or nullptr. The pointer lives until the model is reset. */
    [[nodiscard]] const Entry *selectedEntry() const { return m_model->entry(m_selection); }

    /** The mentions of the selection that are lit, in reading order: those of the ticked strengths. */
    [[nodiscard]] const QList<Mention> &mentions() const { return m_mentions; }
    /** Index in mentions(); -1 for none. */
    [[nodiscard]] int currentMention() const { return m_currentMention; }
    /** The quotes of the selection, in reading order, as indexes into Briefing::quotes. */
    [[nodiscard]] QList<qsizetype> quotes() const;
    /** Index in quotes(); -1 for none. */
    [[nodiscard]] int currentQuote() const { return m_currentQuote; }
    /** The commitments of the selection, in reading order, as indexes into Briefing::commitments. */
    [[nodiscard]] QList<qsizetype> commitments() const;
    /** Index in commitments(); -1 for none. */
    [[nodiscard]] int currentCommitment() const { return m_currentCommitment; }

    /** Which strengths are lit and stepped through. All by default; a new selection keeps the ticks. */
    [[nodiscard]] Strengths strengths() const { return m_strengths; }
    void setStrengths(Strengths strengths);

    /** Whether marks are shown at all. */
    [[nodiscard]] bool areMarksShown() const { return m_marksShown; }
    void setMarksShown(bool shown);

    /** Of whom the article speaks at @p position: the selection if it is one of them, else the shortest mention's
     * owner; null for nobody. */
    [[nodiscard]] EntryId entryAt(qsizetype position) const;
    /** The mention of entryAt(@p position) there, whatever is ticked. */
    [[nodiscard]] std::optional<Mention> mentionAt(qsizetype position) const;

    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_history.size(); }

public Q_SLOTS:
    /** Selects @p entry and goes to its first quote, or to its first mention where it has none. Null clears. */
    void select(const readout::EntryId &entry);
    /** Nothing selected, nothing lit. */
    void clear();
    /** A click in the text: selects who is meant at @p position and makes that mention current. The page does not move.
     *  Returns whether there was anybody. */
    bool selectAt(qsizetype position);

    /** Selects @p entry again as it was left, each index as current...() gave it. Jumps nowhere. */
    void resume(const readout::EntryId &entry, int mention, int quote, int commitment);

    void setCurrentMention(int index);
    void setCurrentQuote(int index);
    void setCurrentCommitment(int index);
    /** Steps through the mentions, wrapping round. With a commitment selected, through the commitments. */
    void nextMention() { stepMention(1); }
    void previousMention() { stepMention(-1); }
    /** Steps through the quotes, wrapping round. */
    void nextQuote() { stepQuote(1); }
    void previousQuote() { stepQuote(-1); }
    /** Goes to @p span with the selection as it is: a paragraph, a find hit, the evidence of something. */
    void goTo(readout::TextSpan span);

    void back() { travel(m_place - 1); }
    void forward() { travel(m_place + 1); }
    /** Tells where the reader is, so that back() returns there: a position that the view shows at a third of its
     *  height. */
    void setReadingPosition(qsizetype position);

Q_SIGNALS:
    void briefingChanged();
    void busyChanged(bool busy);
    void selectionChanged(const readout::EntryId &selection);
    /** What is lit has changed: another selection, other ticks, or marks shown or hidden. */
    void mentionsChanged();
    void currentMentionChanged(int index);
    void currentQuoteChanged(int index);
    void currentCommitmentChanged(int index);
    /** The reader wants to see @p span: bring it into view. */
    void jumpRequested(readout::TextSpan span);
    /** A step went past the end, or past the beginning, and went on at the other end. */
    void wrapped(bool pastTheEnd);
    void historyChanged();

private:
    /** A stop on the way back. */
    struct Stop {
        EntryId selection;
        TextSpan span;
    };
    struct Owned {
        TextSpan span;
        EntryId owner;
        qsizetype mention = -1;
    };

    void begin();
    void setSelection(const EntryId &entry);
    void collectMentions();
    void forget();
    void tellAll();
    void stepMention(int by);
    void stepQuote(int by);
    void stepCommitment(int by);
    void travel(qsizetype place);
    /** Goes to @p span. A step along the same selection takes the place of the stop before. */
    void visit(TextSpan span, bool step);
    void moveMention(int index);
    void moveQuote(int index);
    void moveCommitment(int index);
    [[nodiscard]] TextSpan extentOf(qsizetype quote) const;
    [[nodiscard]] int quoteHolding(TextSpan span) const;
    [[nodiscard]] int mentionOf(qsizetype quote) const;
    [[nodiscard]] std::optional<Owned> ownedAt(qsizetype position) const;

    BriefingModel *m_model;
    bool m_busy = false;
    bool m_setting = false; ///< setBriefing() is under way
    EntryId m_selection;
    QList<Mention> m_mentions;
    int m_currentMention = -1;
    int m_currentQuote = -1;
    int m_currentCommitment = -1;
    Strengths m_strengths = allStrengths;
    bool m_marksShown = true;
    qsizetype m_readingPosition = 0;
    QList<Stop> m_history;
    qsizetype m_place = -1;  ///< the stop that is shown, as index in m_history
    QList<Owned> m_owned;    ///< every mention of a person, country or organisation, in reading order
    qsizetype m_longest = 0; ///< the length of the longest of them
};

} // namespace readout
