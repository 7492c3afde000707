// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panelpaint.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace readout {

/** The rows of the Leaders tab: people and others who speak, and the groups they stand in. The numbers stand below the
 *  heads of the view's columns. */
class PersonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/** The rows of the Countries tab. The chosen one shows its forms, what is promised and a stepper below. */
class CountryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** Opens the row of @p index and closes the one before; @p step is what its stepper says: "3 of 6". */
    void setOpened(const QModelIndex &index, const QString &step);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    /** The stepper of the opened row was clicked: -1 or 1. */
    void stepRequested(int by);
    /** The link of the opened row was clicked. */
    void detailsRequested(const QModelIndex &index);

private:
    struct Parts;
    [[nodiscard]] Parts partsOf(const QRect &row, const QFont &windowFont) const;

    QPersistentModelIndex m_opened;
    QString m_step;
};

/** The rows of a list of quotes: kind, first words, place; the current one with a second line. */
class QuoteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** Whether each row names its speaker: a card that is the speaker's own need not. */
    void setSpeakersShown(bool shown) { m_speakersShown = shown; }
    /** The row that takes a second line. */
    void setCurrent(const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QString detail(const QModelIndex &index) const;

    bool m_speakersShown = false;
    QPersistentModelIndex m_current;
};

/** The rows of a list of commitments: columns where the view shows its head, two lines where it does not. */
class CommitmentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** Brief: for a card, without who acts. Full: for the list of all. */
    enum class Lines { Brief, Full };

    explicit CommitmentDelegate(Lines lines, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTable(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Lines m_lines;
};

} // namespace readout
