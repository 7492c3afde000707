// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>
#include <QToolButton>

class QActionGroup;
class QMenu;
class QPushButton;

namespace readout {

class Actions;
enum class Command;
class FindField;
enum class SchemeChoice;

/** A button that opens a menu, with a chevron beside its words. */
class MenuButton : public QToolButton
{
    Q_OBJECT

public:
    MenuButton(const QString &text, const QString &iconName, QMenu *menu, QWidget *parent = nullptr);
    /** Whether the button shows its words and the chevron, or its icon alone. */
    void setWordsShown(bool shown);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_iconName;
};

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
    /** Puts @p menu into the main menu, below @p command. */
    void addToMenu(Command command, QMenu *menu);
    void setSchemeChoice(SchemeChoice choice);
    /** Shortens or leaves out words so that the bar fits @p width. */
    void adapt(int width);
    void setArticleOpen(bool open);

signals:
    void schemeChosen(readout::SchemeChoice choice);

private:
    MenuButton *addMenuButton(const QString &objectName, const QString &text, const QString &iconName, QMenu *menu);

    const Actions &m_actions;
    FindField *m_find;
    QMenu *m_recentMenu;
    QMenu *m_contentsMenu;
    QMenu *m_mainMenu;
    QActionGroup *m_schemes;
    MenuButton *m_view;
    QPushButton *m_export;
    QAction *m_contentsButton = nullptr;
};

} // namespace readout
