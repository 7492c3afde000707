// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QActionGroup;
class QMenu;
class QToolButton;

namespace readout {

class Actions;
class FindField;
enum class SchemeChoice;

/** The bar above the article: open, back and forward, contents, find, view, side panel, export and the main menu. */
class ReadingToolBar : public QToolBar
{
    Q_OBJECT

public:
    /** @p actions must outlive the bar. */
    explicit ReadingToolBar(const Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] FindField *findField() const { return m_find; }
    /** Offers the recent articles below 'Open'; the caller fills it. */
    [[nodiscard]] QMenu *recentMenu() const { return m_recentMenu; }
    /** The parts of the article, for when there is no room for the outline; the caller fills it. */
    [[nodiscard]] QMenu *contentsMenu() const { return m_contentsMenu; }
    void setSchemeChoice(SchemeChoice choice);
    /** Shortens or leaves out words so that the bar fits @p width. */
    void adapt(int width);
    void setArticleOpen(bool open);

signals:
    void schemeChosen(readout::SchemeChoice choice);

private:
    QToolButton *addMenuButton(const QString &objectName, QMenu *menu);

    const Actions &m_actions;
    FindField *m_find;
    QMenu *m_recentMenu;
    QMenu *m_contentsMenu;
    QActionGroup *m_schemes;
    QToolButton *m_view;
    QToolButton *m_export;
    QAction *m_outlineToggle = nullptr;
    QAction *m_contentsButton = nullptr;
};

} // namespace readout
