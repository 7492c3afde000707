// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pictures.h"
#include "picture.h"

namespace readout {

/** Who speaks how much: a bar for each speaker, parted into direct, mixed and indirect quotes. */
class SharesPicture : public Picture
{
    Q_OBJECT

public:
    using Picture::Picture;
    [[nodiscard]] QString title() const override;

protected:
    [[nodiscard]] QList<Part> gather() override;
    [[nodiscard]] double layOut(double width, QList<Part> &parts) override;
    void draw(const Pencil &pencil) const override;

private:
    /** The pieces of a bar, by kind of quote. */
    struct Bar {
        SpeechShare share;
        QRectF row;
        QRectF pieces[3];
    };

    QList<Bar> m_bars;
    double m_names = 0;  ///< width of the names
    int m_words = 0;     ///< of all quotes
    double m_legend = 0; ///< its top
};

/** Where each leader appears: a strip as long as the article, a tick for each mention, a bar for each quote. */
class AppearancesPicture : public Picture
{
    Q_OBJECT

public:
    using Picture::Picture;
    [[nodiscard]] QString title() const override;
    /** How often each leader appears and from where to where: the ticks are too many to be read out. */
    [[nodiscard]] QString text() const override;

protected:
    [[nodiscard]] QList<Part> gather() override;
    [[nodiscard]] double layOut(double width, QList<Part> &parts) override;
    [[nodiscard]] QString textOf(const Part &part) const override;
    void draw(const Pencil &pencil) const override;

private:
    struct Strip {
        EntryId entry;
        qsizetype parts = 0; ///< that stand on it: its quotes, then its mentions
        QRectF row = {};
        QRectF line = {};
    };
    [[nodiscard]] double placeIn(const QRectF &line, qsizetype offset) const;

    QList<Strip> m_strips;
    double m_names = 0; ///< width of the names
    double m_axis = 0;  ///< its top
};

/** Who speaks about whom: a table of numbers. */
class VoicesPicture : public Picture
{
    Q_OBJECT

public:
    using Picture::Picture;
    [[nodiscard]] QString title() const override;

protected:
    [[nodiscard]] double layOut(double width, QList<Part> &parts) override;
    void draw(const Pencil &pencil) const override;

private:
    [[nodiscard]] QRectF cell(qsizetype row, qsizetype column) const;

    VoiceTable m_table;
    double m_names = 0; ///< width of the names at the left
    double m_head = 0;  ///< height of the names above
    double m_side = 0;  ///< of a cell
};

} // namespace readout
