// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "model/readingsession.h"
#include "readingplace.h"
#include "settings.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QSplitter;

namespace readout {

class AnalysisRunner;
class ArticleView;
class BriefingPanel;
class OutlinePane;

/** One open article: its text between its outline and its briefing, and where the reader is in it. */
class ArticlePage : public QWidget
{
    Q_OBJECT

public:
    /** Shows @p article, which @p runner has read and analyses now; the page takes the runner over. @p settings must
     *  outlive the page. */
    ArticlePage(const Article &article, AnalysisRunner *runner, Settings *settings, QWidget *parent = nullptr);

    [[nodiscard]] const Article &article() const;
    /** What the article is called: its title, or else its file's name. */
    [[nodiscard]] QString title() const;
    [[nodiscard]] const Briefing &briefing() const { return m_model->briefing(); }
    [[nodiscard]] ReadingSession *session() const { return m_session; }
    [[nodiscard]] ArticleView *view() const { return m_view; }
    [[nodiscard]] BriefingPanel *panel() const { return m_panel; }
    [[nodiscard]] OutlinePane *outline() const { return m_outline; }

    /** Whether the article is still being analysed. */
    [[nodiscard]] bool isBusy() const { return m_session->isBusy(); }
    /** Leaves the article as it is, without what the analysis would find. */
    void cancelAnalysis();

    /** Finds @p query and goes to its first hit from where the reader is. */
    void find(const FindQuery &query);
    [[nodiscard]] const FindQuery &query() const { return m_query; }
    [[nodiscard]] qsizetype hitCount() const { return m_hits.size(); }
    /** Index of the current hit; -1 for none. */
    [[nodiscard]] qsizetype currentHit() const { return m_currentHit; }
    /** Goes so many hits on, round the ends. */
    void stepHit(int by);

    /** Where the reader is. */
    [[nodiscard]] ReadingPlace place() const;
    /** Whether the article was open while nothing was to be kept: it is not kept later either. */
    [[nodiscard]] bool isPrivate() const { return m_isPrivate; }
    void setPrivate(bool isPrivate) { m_isPrivate = isPrivate; }
    /** Brings the reader to @p place, the selection once it is known what there is to select. */
    void resume(const ReadingPlace &place);

    /** Which panes there are beside the text, room permitting. */
    void setPanesShown(bool outline, bool panel);
    /** Puts the keyboard into the next pane, or the previous one. */
    void switchPane(int by);
    /** The number of the paragraph that the reader is in; 0 for none. */
    [[nodiscard]] int paragraph() const;
    void goToParagraph(int number);
    /** Goes to the part of the article that begins at @p offset. */
    void goToPart(qsizetype offset);
    /** Why what is selected, and its current quote and commitment, are in the briefing: the words they come from, the
     *  rule or model that found them and how sure that is; empty where nothing is selected. */
    [[nodiscard]] QString reasons() const;
    /** Adds the parts of the article to @p menu, each leading to its place. */
    void fillContents(QMenu *menu);

signals:
    /** What is selected, lit or found out has changed, or the way back. */
    void changed();
    void paragraphChanged();
    /** What place() gives has changed. */
    void placeChanged();
    void hitsChanged();
    /** The whole analysis is there. */
    void analysed();
    /** Stepping has gone past the end, or past the beginning, and on at the other end. */
    void wrapped(bool pastTheEnd);
    /** The reader wants the outline hidden. */
    void outlineCloseRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void connectParts();
    void addTextKeys();
    void showBriefing(const Briefing &briefing);
    void resumeTop();
    void resumeSelection();
    void lightMarks();
    [[nodiscard]] QString describe(qsizetype offset) const;
    void adapt();
    void sharePanelRoom();
    void keepPanelWidth();
    [[nodiscard]] Setting panelWidth() const;

    Settings *m_settings;
    AnalysisRunner *m_runner;
    BriefingModel *m_model;
    ReadingSession *m_session;
    QSplitter *m_outer;
    QSplitter *m_inner;
    OutlinePane *m_outline;
    ArticleView *m_view;
    BriefingPanel *m_panel;
    QTimer m_marksDue;
    bool m_isPrivate = false;
    ReadingPlace m_place;        ///< as told to resume(); holds until it is
    bool m_topDue = false;       ///< the page was not shown since
    bool m_selectionDue = false; ///< nothing is known yet that could be selected
    bool m_outlineShown = true;
    bool m_panelShown = true;
    FindQuery m_query;
    QList<TextSpan> m_hits;
    qsizetype m_currentHit = -1;
};

} // namespace readout
