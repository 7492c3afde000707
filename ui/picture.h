// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingsession.h"

#include <QWidget>

namespace readout {

struct Colours;

/** A picture drawn from a briefing, each part of which leads to the words it stands for: by mouse, or by arrow keys and
 *  Enter. It can be kept as a file, and says the same in black and white. */
class Picture : public QWidget
{
    Q_OBJECT

public:
    explicit Picture(ReadingSession *session, QWidget *parent = nullptr);

    /** What the picture shows, as a title. */
    [[nodiscard]] virtual QString title() const = 0;
    /** What it says, in words. */
    [[nodiscard]] virtual QString text() const;
    /** Whether there is nothing to draw. */
    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }

    /** Sets the picture out anew: what it shows has changed. */
    void rebuild();

    /** Writes the picture to @p path in light colours: as SVG or as PNG, by its ending. Returns whether it could. */
    [[nodiscard]] bool save(const QString &path) const;

    [[nodiscard]] QSize sizeHint() const override;
    /** Where the part is that stands for this; null for nowhere. */
    [[nodiscard]] QRectF partRect(const EntryId &entry) const;

protected:
    /** A place in the picture, and the words it leads to. */
    struct Part {
        QRectF rect;
        QString text; ///< what textOf() says of it, where that is not worked out when asked for
        EntryId entry;
        TextSpan mention;     ///< of the entry; empty for its first
        qsizetype quote = -1; ///< as an index into Briefing::quotes; -1 for none
    };

    /** What a picture is drawn with. */
    struct Pencil {
        QPainter &painter;
        const Colours &colours;
        QFont font; ///< the window's
    };

    /** The parts that the picture has however wide it is, without their places; none where that hangs on the width. */
    [[nodiscard]] virtual QList<Part> gather() { return {}; }
    /** Sets out the picture @p width wide: gives @p parts their places, or fills them. Returns its height. */
    [[nodiscard]] virtual double layOut(double width, QList<Part> &parts) = 0;
    /** What @p part says, for a tool tip and a screen reader. */
    [[nodiscard]] virtual QString textOf(const Part &part) const { return part.text; }
    /** Draws what layOut() has set out. */
    virtual void draw(const Pencil &pencil) const = 0;
    [[nodiscard]] ReadingSession *session() const { return m_session; }
    [[nodiscard]] const BriefingModel &model() const { return *m_session->model(); }
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    [[nodiscard]] double scaled(double distance) const;
    /** The room that the names of @p entries take at the start of rows @p width wide: what they need, within bounds. */
    [[nodiscard]] double nameRoom(const QList<EntryId> &entries, double width) const;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void setOut();
    void activate(const Part &part);
    void setCurrent(int index);
    void moveCurrent(QPointF direction);
    [[nodiscard]] int partAt(QPointF position) const;

    ReadingSession *m_session;
    QList<Part> m_parts;
    int m_current = -1; ///< the part that the keyboard is on
};

} // namespace readout
