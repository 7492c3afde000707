// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/citation.h"
#include "settings.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>

class QAbstractItemView;
class QMenu;
class QMimeData;
class QWidget;

namespace readout {

class ArticlePage;

/** Lets words of an article be copied or dragged elsewhere, by themselves or with where they stand. */
class Citations : public QObject
{
    Q_OBJECT

public:
    /** @p settings, which remembers the style, must outlive it. */
    Citations(Settings *settings, QWidget *window);

    /** The menu in which the style is chosen. */
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /** Lets the quotes and commitments in the lists of @p page be dragged. */
    void watch(const ArticlePage &page);

public slots:
    /** Copies the quote or commitment that the keyboard is on, else the selected words. */
    void copy(const readout::ArticlePage &page);
    /** The same with where it stands. */
    void copyCited(const readout::ArticlePage &page);

signals:
    /** Something was copied; @p words say so. */
    void copied(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] CitationStyle style() const;
    /** The data of @p row, a quote or commitment; nullptr for any other row. */
    [[nodiscard]] QMimeData *dataOf(const QModelIndex &row, bool isCited) const;

    Settings *m_settings;
    QMenu *m_menu;
    QAbstractItemView *m_pressed = nullptr; ///< where a drag may begin
    QPersistentModelIndex m_row;
    QPoint m_place;
};

} // namespace readout
