// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingsession.h"

#include <QTransform>
#include <QWidget>

class QLabel;

namespace readout {

struct Colours;
struct MapCountry;

/** The countries that the article mentions, on a map: the darker, the more often. Shows and changes the selection of a
 *  session, by mouse and by arrow keys. */
class CountryMap : public QWidget
{
    Q_OBJECT

public:
    /** What the map shows: the world, or only as much as holds all countries that are mentioned. */
    enum class Extent { World, Fit };

    explicit CountryMap(ReadingSession *session, QWidget *parent = nullptr);

    void setExtent(Extent extent);

    /** The code of the mentioned country at @p position; empty for none. */
    [[nodiscard]] QString countryAt(QPointF position) const;
    /** Where the mentioned country with this code is drawn, the larger way where there are two; null for nowhere. */
    [[nodiscard]] QPointF placeOf(const QString &code) const;

    /** The codes of the countries on the map, the most often mentioned first. */
    [[nodiscard]] QStringList codes() const;
    /** What the map says of the country with this code, which must be on it: "Estonia, 7 mentions". */
    [[nodiscard]] QString textOf(const QString &code) const;
    /** The code of the country that is selected; empty where none of the map is. */
    [[nodiscard]] QString selectedCode() const;
    /** Selects the country with this code. */
    void choose(const QString &code);

    /** What the map says, in words: "Estonia 7, Germany 6 …". */
    [[nodiscard]] QString text() const;

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /** Enter: the reader wants to read more of what is selected. */
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Mentioned {
        const MapCountry *country = nullptr;
        EntryId id;
        QString name;
        int count = 0;
    };
    /** A part of the map and where it is drawn. */
    struct Frame {
        QRectF area;  ///< of the map
        QRectF place; ///< of the widget
        QTransform toPlace;
    };

    void follow();
    void layOut();
    void layOutInset();
    void move(QPointF direction);
    void paintFrame(QPainter &painter, const Frame &frame, const Colours &colours) const;
    [[nodiscard]] static Frame frameFor(const QRectF &area, const QRectF &place);
    [[nodiscard]] QRectF fittingArea() const;
    [[nodiscard]] QString countryIn(const Frame &frame, QPointF position) const;
    [[nodiscard]] const Mentioned *mentioned(const QString &code) const;
    [[nodiscard]] QString describe(const Mentioned &country) const;

    ReadingSession *m_session;
    QList<Mentioned> m_mentioned; ///< those that are on the map, the most often mentioned last
    Extent m_extent = Extent::World;
    Frame m_main;
    Frame m_inset; ///< what is too small in the main frame; null for nothing
    QString m_hovered;
};

/** The map with what its colours mean and the choice of its extent. */
class CountryMapBox : public QWidget
{
    Q_OBJECT

public:
    explicit CountryMapBox(ReadingSession *session, QWidget *parent = nullptr);

    [[nodiscard]] CountryMap *map() const { return m_map; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();

    CountryMap *m_map;
    QList<QLabel *> m_swatches;
    QList<QLabel *> m_words;
};

} // namespace readout
