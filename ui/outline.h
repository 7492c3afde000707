// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/article.h"
#include "marks.h"

#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QWidget>

class QFormLayout;
class QLabel;
class QToolButton;
class QTreeView;

namespace readout {

/** The parts of an article as a tree: the title, below it the standfirst, the headings and what stands under them. */
class OutlineModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role {
        OffsetRole = Qt::UserRole, ///< qlonglong: where the part begins in Article::text
        CountRole,                 ///< int: how many of the lit mentions stand in the part itself
    };
    Q_ENUM(Role)

    using QStandardItemModel::QStandardItemModel;

    void setArticle(const Article &article);
    /** Counts what is lit, in reading order, for each part. */
    void setMentions(const QList<TextSpan> &mentions);
    /** The part in which @p offset stands; invalid where there is none. */
    [[nodiscard]] QModelIndex partAt(qsizetype offset) const;

private:
    /** A stretch of the text and the part it counts for. */
    struct Stretch {
        TextSpan span;
        QStandardItem *part = nullptr;
    };

    QList<Stretch> m_stretches;
};

/** Draws a row of the outline: its name, and the count at the right. */
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /** Whose mentions are counted. */
    void setHue(MarkHue hue) { m_hue = hue; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    MarkHue m_hue = MarkHue::Leader;
};

/** The pane left of the article: its outline, and what is known about it. */
class OutlinePane : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePane(QWidget *parent = nullptr);

    void setArticle(const Article &article);
    /** Counts what is lit, @p mentions of somebody of this hue, for each part. */
    void setMentions(const QList<TextSpan> &mentions, MarkHue hue);
    /** Selects the part in which the reader is. */
    void setReadingOffset(qsizetype offset);

    [[nodiscard]] OutlineModel *model() const { return m_model; }

signals:
    /** The reader wants to go to the part that begins at @p offset. */
    void partActivated(qsizetype offset);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
    void showFacts(const Article &article);

    OutlineModel *m_model;
    QTreeView *m_tree;
    OutlineDelegate *m_delegate;
    QLabel *m_title;
    QLabel *m_factsTitle;
    QFormLayout *m_facts;
    QToolButton *m_close;
    qsizetype m_readingOffset = 0;
};

/** How many words @p article shows. */
[[nodiscard]] int wordCount(const Article &article);
/** "428 words". */
[[nodiscard]] QString wordCountText(int words);
/** "2 min read" for so many words. */
[[nodiscard]] QString readingTimeText(int words);
/** The name of the article's language, in the reader's. */
[[nodiscard]] QString languageText(const Article &article);

} // namespace readout
