// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/typeset.h"
#include "export/words.h"

namespace readout {

/** The colours of the printed page: black text, one accent, two greys. */
namespace ink {
inline const QColor text(0x1a, 0x1a, 0x1a);
inline const QColor accent(0x1c, 0x4f, 0x86);
inline const QColor grey(0x55, 0x55, 0x55); ///< notes
inline const QColor rule(0x77, 0x77, 0x77);
inline const QColor hairline(0xb4, 0xb4, 0xb4); ///< between rows
} // namespace ink

/** Which columns of the commitments table hold anything; the others are left out. */
struct CommitmentCells {
    bool amounts = false;
    bool beneficiaries = false;
    bool when = false;
};

/** How large the article's words are set. */
enum class Size { Normal, Small };

/** Boxes for the parts of a summary, all @c width wide; their own words are those of @c say. */
class RowSetter
{
public:
    RowSetter(double width, const Words &say, Size size = Size::Normal)
        : m_width(width)
        , m_say(say)
        , m_size(size)
    {
    }

    /** The head of the first page: what it is, the date, title, standfirst and where it is from. */
    [[nodiscard]] Box titleBlock(const Summary &summary) const;
    /** The line under the rule at the top of each page. */
    [[nodiscard]] Box masthead(const QString &right, const QString &handling) const;
    /** Source and page number under a rule, and the handling line. */
    [[nodiscard]] Box foot(const Summary &summary, int page, int pages, const QString &handling) const;
    /** A part's heading under a rule, with a note at the right. */
    [[nodiscard]] Box heading(const QString &title, const QString &note) const;
    /** The bottom line in a frame: what the user @p typed, else what was @p found. */
    [[nodiscard]] Box bottomLine(const QString &typed, const QList<Excerpt> &found) const;
    /** The key points and, beside them, who speaks how much. */
    [[nodiscard]] Box opening(const QList<Excerpt> &points, const QList<Share> &shares,
                              const QList<Voice> &voices) const;
    /** One quote of a voice: bar, words, verb and paragraph. */
    [[nodiscard]] Box quote(const SpokenWords &spoken) const;
    /** Who a voice is, at the left. */
    [[nodiscard]] Box voiceName(const Voice &voice) const;
    /** A voice: voiceName() with some of its quotes, as quote() made them. */
    [[nodiscard]] Box voice(const Box &name, const QList<Box> &quotes) const;
    /** A line for each of @p people, in two columns. */
    [[nodiscard]] Box people(const QList<Voice> &people) const;
    /** Which states take a position, at the left. */
    [[nodiscard]] Box positionName(const Position &position) const;
    /** A box for each point of @p position. */
    [[nodiscard]] QList<Box> positionPoints(const Position &position) const;
    /** A position: positionName() with some of positionPoints(). */
    [[nodiscard]] Box position(const Box &name, const QList<Box> &points) const;
    [[nodiscard]] Box commitmentColumns(CommitmentCells filled) const;
    [[nodiscard]] Box commitment(const CommitmentRow &row, CommitmentCells filled) const;
    [[nodiscard]] Box date(const DateRow &row) const;
    /** Small grey text over the whole width. */
    [[nodiscard]] Box note(const QString &words) const;
    /** An empty ruled box to write in. */
    [[nodiscard]] Box linesToTake() const;

private:
    [[nodiscard]] Box keyPoints(const QList<Excerpt> &points, double width) const;
    [[nodiscard]] Box shares(const QList<Share> &shares, const QList<Voice> &voices, double width) const;

    /** Of the longest word for a status. */
    [[nodiscard]] double statusWidth() const;

    [[nodiscard]] QFont body() const { return readingFont(m_size == Size::Normal ? 10.5 : 9.8); }
    [[nodiscard]] double bodyLeading() const { return m_size == Size::Normal ? 13.6 : 12.4; }
    /** The article's words in a table. */
    [[nodiscard]] QFont rowFont() const { return readingFont(m_size == Size::Normal ? 10 : 9.4); }
    [[nodiscard]] double rowLeading() const { return m_size == Size::Normal ? 12.8 : 11.8; }

    double m_width;
    Words m_say;
    Size m_size;
};

} // namespace readout
