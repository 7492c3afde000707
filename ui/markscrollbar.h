// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QScrollBar>

#include <functional>

namespace readout {

/** A scroll bar that shows where in the text something stands. A click on a mark goes there. */
class MarkScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    /** How much of the bar's width a mark takes. */
    enum class Lane { Full, LeftEdge, RightHalf };

    /** One place to show. */
    struct Mark {
        double place = 0;     ///< from 0, the top of the document, to 1, its end
        qsizetype offset = 0; ///< in Article::text
        Lane lane = Lane::Full;
        QColor colour;
        bool isCurrent = false;
    };

    explicit MarkScrollBar(QWidget *parent = nullptr);

    /** @p describer says what stands at an offset, for the tool tip. */
    void setDescriber(std::function<QString(qsizetype offset)> describer) { m_describer = std::move(describer); }
    void setMarks(const QList<Mark> &marks);
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    /** The middle of @p mark in the bar, in pixels from its top. */
    [[nodiscard]] double markY(const Mark &mark) const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /** The reader clicked the mark of the words at @p offset. */
    void markClicked(qsizetype offset);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF handle() const;
    [[nodiscard]] const Mark *markAt(QPointF position) const;

    QList<Mark> m_marks;
    std::function<QString(qsizetype offset)> m_describer;
};

} // namespace readout
