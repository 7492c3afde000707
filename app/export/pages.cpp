// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pages.h"

#include "export/appendix.h"
#include "export/rows.h"

#include <QHash>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr double sideMargin = mm(18);
constexpr double topMargin = mm(15);
constexpr qsizetype mostPeople = 16;  ///< who are named and not quoted
constexpr double footHeight = pt(46); ///< from the foot's rule to the edge of the paper

/** How close the parts stand together. */
struct Spacing {
    double partGap = pt(16);
    double pad = pt(4); ///< above and below each row
    Size size = Size::Normal;
};

/** Where the wider one would leave something out, or a few lines alone on the last page. */
constexpr Spacing close{.partGap = pt(12), .pad = pt(2.7), .size = Size::Small};

/** What of a summary is shown. */
struct Choice {
    QList<QList<bool>> quotes; ///< of each voice
    QList<QList<bool>> points; ///< of each position
    QList<bool> commitments;
    QList<bool> dates;
};

/** A thing that can be left out, and how early it is: the highest goes first. */
struct Omission {
    enum class Kind { Quote, Point, Commitment, Date };

    Kind kind = Kind::Quote;
    qsizetype index = 0; ///< of the voice, position, commitment or date
    qsizetype part = 0;  ///< of the quote or point
    double order = 0;
};

/** The indexes from 0 to @p count, those with the least @p value first. */
template <typename Value>
QList<qsizetype> ranked(qsizetype count, Value value)
{
    QList<qsizetype> indexes(count);
    std::iota(indexes.begin(), indexes.end(), 0);
    std::ranges::stable_sort(indexes, {}, value);
    return indexes;
}

/** How well @p voice and what it says can be missed: unnamed sources better than people, people better than leaders,
 *  reported words better than quoted ones, what is less sure better than what is sure. */
double dispensability(const Summary &summary, const Voice &voice, const SpokenWords &quote)
{
    double order = voice.leader ? 0 : (voice.kind == Voice::Kind::Unnamed ? 3 : 1.5);
    order += quote.kind == Quote::Kind::Direct ? 0 : (quote.kind == Quote::Kind::Mixed ? 0.6 : 2);
    order += quote.certainty == Certainty::Likely ? 1.5 : 0;
    order += quote.words.paragraph == 0 ? 4 : 0; // a caption
    const auto holds = [&](const Excerpt &excerpt) {
        return std::ranges::any_of(excerpt.parts, [&](const Excerpt::Part &part) {
            return !quote.words.isEmpty() && part.span.contains(quote.words.parts.first().span);
        });
    };
    const auto isHeld = [&](const CommitmentRow &row) {
        return std::ranges::any_of(row.action.parts, [&](const Excerpt::Part &part) {
            return !quote.words.isEmpty() && part.span.overlaps(quote.words.parts.first().span);
        });
    };
    // The bottom line or a key point has the words, or the table of commitments what they come to.
    const bool isTold = std::ranges::any_of(summary.bottomLine, holds) || std::ranges::any_of(summary.keyPoints, holds)
        || (quote.kind == Quote::Kind::Indirect && std::ranges::any_of(summary.commitments, isHeld));
    return order + (isTold ? 3 : 0);
}

/** Everything that can be left out, in the order in which it is when space is short. It takes from all parts at once:
 *  the further quotes of each speaker before anybody's first, those that can be missed best first, what says a
 *  commitment again before other positions, the weaker commitments before the stronger, and of the dates those that
 *  nobody commits to and that are far from the article's own. */
QList<Omission> omissionsOf(const Summary &summary)
{
    QList<Omission> omissions;
    int words = 1;
    for (const Share &share : summary.shares)
        words += share.words;
    for (qsizetype i = 0; i < summary.voices.size(); ++i) {
        const Voice &voice = summary.voices[i];
        const auto value = [&](qsizetype k) { return dispensability(summary, voice, voice.quotes[k]); };
        // Who speaks most of the time has the next quote shown sooner.
        const double step = 4.0 - 2.0 * voice.words / words;
        const QList<qsizetype> ranks = ranked(voice.quotes.size(), value);
        for (qsizetype rank = 0; rank < ranks.size(); ++rank) {
            const double order = value(ranks[rank]) + std::min(0.3 * double(i), 3.0) + step * double(rank);
            if (!voice.quotes[ranks[rank]].isRepeated)
                omissions.append({Omission::Kind::Quote, i, ranks[rank], order});
        }
    }
    for (qsizetype i = 0; i < summary.positions.size(); ++i) {
        const QList<Position::Point> &points = summary.positions[i].points;
        for (qsizetype k = 0; k < points.size(); ++k) {
            const double order = points[k].isCommitment() ? 5 + 0.7 * double(i) + 4.0 * double(k)
                                                          : 2 + 1.2 * double(i) + 3.0 * double(k);
            omissions.append({Omission::Kind::Point, i, k, order});
        }
    }
    const QList<qsizetype> commitments
        = ranked(summary.commitments.size(), [&](qsizetype i) { return -summary.commitments[i].strength; });
    for (qsizetype rank = 0; rank < commitments.size(); ++rank)
        omissions.append({Omission::Kind::Commitment, commitments[rank], 0, double(rank)});
    const QDate published = summary.published;
    const QList<qsizetype> dates = ranked(summary.dates.size(), [&](qsizetype i) {
        const DateRow &row = summary.dates[i];
        const QDate day = row.from.isValid() ? row.from : row.to;
        return std::pair(!row.isCommitment, published.isValid() ? std::abs(day.daysTo(published)) : qint64(i));
    });
    for (qsizetype rank = 0; rank < dates.size(); ++rank)
        omissions.append({Omission::Kind::Date, dates[rank], 0, 4 + 1.5 * double(rank)});
    std::ranges::stable_sort(omissions, std::ranges::greater(), &Omission::order);
    return omissions;
}

/** What is shown of @p summary when @p omissions are left out. What is said twice is shown once in any case. */
Choice choiceWithout(const Summary &summary, const QList<Omission> &omissions)
{
    Choice choice;
    for (const Voice &voice : summary.voices) {
        QList<bool> quotes;
        for (const SpokenWords &quote : voice.quotes)
            quotes.append(!quote.isRepeated);
        choice.quotes.append(quotes);
    }
    for (const Position &position : summary.positions)
        choice.points.append(QList<bool>(position.points.size(), true));
    choice.commitments.fill(true, summary.commitments.size());
    choice.dates.fill(true, summary.dates.size());
    for (const Omission &omission : omissions) {
        switch (omission.kind) {
        case Omission::Kind::Quote:
            choice.quotes[omission.index][omission.part] = false;
            break;
        case Omission::Kind::Point:
            choice.points[omission.index][omission.part] = false;
            break;
        case Omission::Kind::Commitment:
            choice.commitments[omission.index] = false;
            break;
        case Omission::Kind::Date:
            choice.dates[omission.index] = false;
            break;
        }
    }
    return choice;
}

/** A titled part of the document: rows under a heading. */
struct Strip {
    QString title;
    Box heading;
    Box again;   ///< the heading on a page where the part goes on
    Box columns; ///< column heads, on each page; no height for none
    QList<Box> rows;
};

QList<Box> chosen(const QList<Box> &rows, const QList<bool> &isChosen)
{
    QList<Box> some;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (isChosen[i])
            some.append(rows[i]);
    }
    return some;
}

/** The parts of a summary, measured once; strips() puts together as many of them as asked for. */
class Parts
{
public:
    Parts(const Summary &summary, const SummaryOptions &options, const RowSetter &set, const Words &say)
        : m_summary(summary)
        , m_options(options)
        , m_set(set)
        , m_say(say)
    {
        if (options.voices) {
            for (const Voice &voice : summary.voices) {
                QList<Box> quotes;
                for (const SpokenWords &quote : voice.quotes)
                    quotes.append(m_set.quote(quote));
                m_voiceNames.append(m_set.voiceName(voice));
                m_quotes.append(quotes);
            }
        }
        if (options.positions) {
            for (const Position &position : summary.positions) {
                m_positionNames.append(m_set.positionName(position));
                m_points.append(m_set.positionPoints(position));
            }
        }
        if (options.voices && !summary.named.isEmpty())
            m_people = m_set.people(summary.named.first(std::min(mostPeople, summary.named.size())));
        if (options.commitments) {
            m_columns = m_set.commitmentColumns(filledCells());
            for (const CommitmentRow &row : summary.commitments)
                m_commitments.append(m_set.commitment(row, filledCells()));
        }
        if (options.timeline) {
            for (const DateRow &row : summary.dates)
                m_dates.append(m_set.date(row));
        }
    }

    /** The parts wanted, each with what @p choice shows of it. A part of which nothing is shown says so in a line. */
    [[nodiscard]] QList<Strip> strips(const Choice &choice) const
    {
        QList<Strip> strips;
        if (m_options.voices && !m_quotes.isEmpty())
            strips.append(voices(choice));
        if (m_options.voices && !m_summary.named.isEmpty())
            strips.append(named());
        if (!m_summary.positions.isEmpty() && m_options.positions)
            strips.append(positions(choice));
        if (!m_commitments.isEmpty())
            strips.append(commitments(choice));
        if (choice.dates.contains(true) && !m_dates.isEmpty())
            strips.append(dates(choice));
        if (m_options.linesToTake)
            strips.append(titled(m_say(Label::LinesToTake), {}, {m_set.linesToTake()}));
        return strips;
    }

private:
    [[nodiscard]] Strip titled(const QString &title, const QString &note, const QList<Box> &rows) const
    {
        return {.title = title,
                .heading = measured(title + note, [&] { return m_set.heading(title, note); }),
                .again = measured(m_say.continued(title), [&] { return m_set.heading(m_say.continued(title), {}); }),
                .columns = {},
                .rows = rows};
    }

    /** The box that @p make makes of @p words, made once. */
    template <typename Make>
    [[nodiscard]] const Box &measured(const QString &words, Make make) const
    {
        auto box = m_boxes.find(words);
        if (box == m_boxes.end())
            box = m_boxes.insert(words, make());
        return *box;
    }

    [[nodiscard]] Box note(const QString &words) const
    {
        return measured(words, [&] { return m_set.note(words); });
    }

    [[nodiscard]] Strip voices(const Choice &choice) const
    {
        QList<Box> rows;
        qsizetype quotes = m_summary.unattributed;
        for (qsizetype i = 0; i < m_summary.voices.size(); ++i) {
            const QList<Box> shown = chosen(m_quotes[i], choice.quotes[i]);
            quotes += m_quotes[i].size() - shown.size();
            if (!shown.isEmpty())
                rows.append(m_set.voice(m_voiceNames[i], shown));
        }
        if (const QString left
            = m_say.leftOut({{Things::Quotes, quotes}, {Things::Speakers, m_summary.voices.size() - rows.size()}});
            !left.isEmpty())
            rows.append(note(left));
        return titled(m_say(Label::Voices), m_say(Label::VoicesLegend), rows);
    }

    /** Who leads and is not quoted. */
    [[nodiscard]] Strip named() const
    {
        QList<Box> rows{m_people};
        addNote(rows, Things::Leaders, m_summary.named.size() - mostPeople);
        return titled(m_say(Label::Named), {}, rows);
    }

    [[nodiscard]] CommitmentCells filledCells() const
    {
        const auto any = [&](auto isFilled) { return std::ranges::any_of(m_summary.commitments, isFilled); };
        return {.amounts = any([](const CommitmentRow &row) { return !row.amounts.isEmpty(); }),
                .beneficiaries = any([](const CommitmentRow &row) { return !row.beneficiaries.isEmpty(); }),
                .when = any([](const CommitmentRow &row) { return !row.when.isEmpty(); })};
    }

    [[nodiscard]] Strip positions(const Choice &choice) const
    {
        QList<Box> rows;
        qsizetype points = 0;
        for (qsizetype i = 0; i < m_summary.positions.size(); ++i) {
            const QList<Box> shown = chosen(m_points[i], choice.points[i]);
            points += m_points[i].size() - shown.size();
            if (!shown.isEmpty())
                rows.append(m_set.position(m_positionNames[i], shown));
        }
        addNote(rows, Things::Positions, points);
        return titled(m_say(Label::Positions), m_say(Label::PositionsNote), rows);
    }

    [[nodiscard]] Strip commitments(const Choice &choice) const
    {
        QList<Box> rows = chosen(m_commitments, choice.commitments);
        QStringList notes{m_say.leftOut({{Things::Commitments, m_commitments.size() - rows.size()}})};
        if (std::ranges::count(m_summary.commitments, Certainty::Likely, &CommitmentRow::certainty) > 0)
            notes.append(m_say(Label::LessSure));
        notes.append(m_say(Label::StatusLegend));
        notes.removeAll(QString());
        rows.append(note(notes.join(u' ')));
        Strip strip = titled(m_say(Label::Commitments), m_say.statusCounts(m_summary.commitments), rows);
        strip.columns = m_columns;
        return strip;
    }

    [[nodiscard]] Strip dates(const Choice &choice) const
    {
        QList<Box> rows = chosen(m_dates, choice.dates);
        addNote(rows, Things::Dates, m_dates.size() - rows.size());
        return titled(m_say(Label::Timeline), m_say(Label::TimelineNote), rows);
    }

    /** Says below @p rows that @p number of @p things are left out. */
    void addNote(QList<Box> &rows, Things things, qsizetype number) const
    {
        if (const QString left = m_say.leftOut({{things, number}}); !left.isEmpty())
            rows.append(note(left));
    }

    const Summary &m_summary;
    const SummaryOptions &m_options;
    RowSetter m_set;
    Words m_say;
    QList<Box> m_voiceNames;
    QList<QList<Box>> m_quotes; ///< of each voice
    QList<Box> m_positionNames;
    QList<QList<Box>> m_points; ///< of each position
    Box m_people;
    Box m_columns; ///< the heads of the commitments table
    QList<Box> m_commitments;
    QList<Box> m_dates;
    mutable QHash<QString, Box> m_boxes; ///< of headings and notes, by their words
};

/** What stands on a page between masthead and foot. */
struct Page {
    QList<PlacedBox> boxes;
    QList<Anchor> anchors;
};

/** Puts boxes below each other and begins a page where one would not fit. */
class Flow
{
public:
    Flow(QSizeF size, double firstTop, Spacing spacing)
        : m_spacing(spacing)
        , m_width(size.width() - 2 * sideMargin)
        , m_bottom(size.height() - footHeight - pt(9))
        , m_y(firstTop)
    {
    }

    void place(const Box &box)
    {
        m_pages.last().boxes.append({{sideMargin, m_y}, box});
        m_y += box.height;
    }

    /** A part whose heading stays with its first two rows and is said again on the next page. */
    void placeStrip(const Strip &strip)
    {
        double least = m_spacing.partGap + strip.heading.height + strip.columns.height;
        for (const Box &row : strip.rows.first(std::min<qsizetype>(2, strip.rows.size())))
            least += row.height + 2 * m_spacing.pad;
        if (!fits(least))
            nextPage();
        else
            m_y += m_spacing.partGap;
        m_pages.last().anchors.append({.name = {}, .title = strip.title, .page = int(m_pages.size()) - 1, .top = m_y});
        place(strip.heading);
        place(strip.columns);
        for (qsizetype i = 0; i < strip.rows.size(); ++i) {
            const Box &row = strip.rows[i];
            // The last row, often a note, does not stand alone on a page: the one before goes with it.
            const bool isLastButOne = i + 2 == strip.rows.size() && i > 0;
            const double together = row.height + (isLastButOne ? strip.rows.last().height + 2 * m_spacing.pad : 0);
            if (!fits(together + 2 * m_spacing.pad) && i > 0) {
                nextPage();
                place(strip.again);
                place(strip.columns);
            } else if (i > 0) {
                place(rule(m_width, pt(0.5), ink::hairline));
            }
            m_y += m_spacing.pad;
            place(row);
            m_y += m_spacing.pad;
        }
    }

    /** A note below everything, which begins no page if it can stand a little closer to the foot. */
    void placeNote(const Box &note)
    {
        const double gap = pt(6);
        if (!fits(gap + note.height - pt(6)))
            nextPage();
        else
            m_y += gap;
        place(note);
    }

    /** The article from a new page on. Two lines at least stay together at foot and head of a page. */
    void placeAppendix(const Box &heading, const QString &title, const QList<AppendixBlock> &blocks)
    {
        nextPage();
        m_pages.last().anchors.append({.name = {}, .title = title, .page = int(m_pages.size()) - 1, .top = m_y});
        place(heading);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const AppendixBlock &block = blocks[i];
            const qsizetype lines = block.lines.size();
            double least = block.before + heightOf(block, 0, lines < 4 ? lines : 2);
            if (block.heading && i + 1 < blocks.size())
                least += blocks[i + 1].before + heightOf(blocks[i + 1], 0, 2);
            if (fits(least))
                m_y += block.before;
            else
                nextPage();
            if (block.paragraph > 0) {
                m_pages.last().anchors.append({.name = u"paragraph-%1"_s.arg(block.paragraph),
                                               .title = {},
                                               .page = int(m_pages.size()) - 1,
                                               .top = m_y});
            }
            for (qsizetype line = 0; line < lines; ++line) {
                // The last but one goes with the last.
                const qsizetype together = line + 2 == lines ? 2 : 1;
                if (line > 0 && !fits(heightOf(block, line, together)))
                    nextPage();
                place(block.lines[line]);
            }
        }
    }

    [[nodiscard]] const QList<Page> &pages() const { return m_pages; }
    /** How much of the last page is filled, from 0 to 1. */
    [[nodiscard]] double filled() const { return (m_y - topMargin) / (m_bottom - topMargin); }

private:
    [[nodiscard]] static double heightOf(const AppendixBlock &block, qsizetype from, qsizetype number)
    {
        double height = 0;
        for (qsizetype i = from; i < std::min(from + number, block.lines.size()); ++i)
            height += block.lines[i].height;
        return height;
    }

    [[nodiscard]] bool fits(double height) const { return m_y + height <= m_bottom; }

    void nextPage()
    {
        m_pages.append(Page());
        m_y = topMargin + pt(34);
    }

    Spacing m_spacing;
    double m_width;
    double m_bottom;
    double m_y;
    QList<Page> m_pages{Page()};
};

/** A summary set in one spacing. */
class Layout
{
public:
    Layout(const Summary &summary, const Briefing &briefing, const SummaryOptions &options, const Words &say,
           QSizeF size, Spacing spacing)
        : m_summary(&summary)
        , m_size(size)
        , m_spacing(spacing)
        , m_set(size.width() - 2 * sideMargin, say, spacing.size)
        , m_origin(m_set.note(say.provenance(briefing.article)))
        , m_originAndDates(m_set.note(say.leftOut({{Things::Dates, summary.dates.size()}}) + u' '
                                      + say.provenance(briefing.article)))
        , m_isTimelineWanted(options.timeline)
        , m_parts(std::make_shared<Parts>(summary, options, m_set, say))
    {
        QList<Box> opening{m_set.masthead(say.date(summary.published), options.handling), m_set.titleBlock(summary)};
        if (!options.bottomLine.isEmpty() || !summary.bottomLine.isEmpty())
            opening.append(m_set.bottomLine(options.bottomLine, summary.bottomLine));
        const bool hasPoints = options.keyPoints && !summary.keyPoints.isEmpty();
        const bool hasShares = options.shares && !summary.shares.isEmpty();
        if (hasPoints || hasShares) {
            opening.append(m_set.opening(hasPoints ? summary.keyPoints : QList<Excerpt>(),
                                         hasShares ? summary.shares : QList<Share>(), summary.voices));
        }
        m_head = stacked(opening, spacing.size == Size::Normal ? pt(13) : pt(11));
    }

    /** The summary in pages when @p left are left out. */
    [[nodiscard]] Flow flowedWithout(const QList<Omission> &left) const
    {
        Flow flow(m_size, topMargin, m_spacing);
        flow.place(m_head);
        const Choice choice = choiceWithout(*m_summary, left);
        for (const Strip &strip : m_parts->strips(choice))
            flow.placeStrip(strip);
        // Where there is no room for a date there is none for a heading over none.
        const bool hasLostDates = m_isTimelineWanted && !choice.dates.isEmpty() && !choice.dates.contains(true);
        flow.placeNote(hasLostDates ? m_originAndDates : m_origin);
        return flow;
    }

private:
    const Summary *m_summary;
    QSizeF m_size;
    Spacing m_spacing;
    RowSetter m_set;
    Box m_origin;
    Box m_originAndDates; ///< which are left out
    bool m_isTimelineWanted;
    Box m_head;
    std::shared_ptr<const Parts> m_parts;
};

/** As much of @p layout as fits into @p most pages, without the first ones of @p omissions. */
Flow fitted(const Layout &layout, const QList<Omission> &omissions, qsizetype most)
{
    // The fewest omissions with which it fits.
    qsizetype tooFew = 0;
    qsizetype enough = omissions.size();
    while (enough - tooFew > 1) {
        const qsizetype number = (tooFew + enough) / 2;
        (layout.flowedWithout(omissions.first(number)).pages().size() > most ? tooFew : enough) = number;
    }
    QList<Omission> left = omissions.first(enough);
    Flow flow = layout.flowedWithout(left);
    // What is long or has to begin a page may have taken shorter things with it: these come back, last out first in.
    for (qsizetype i = enough - 1; i >= 0; --i) {
        const Omission omission = left.takeAt(i);
        Flow fuller = layout.flowedWithout(left);
        if (fuller.pages().size() > most)
            left.insert(i, omission);
        else
            flow = std::move(fuller);
    }
    return flow;
}

} // namespace

SummaryPages::SummaryPages(const Summary &summary, const Briefing &briefing, const SummaryOptions &options,
                           const PageSetup &setup)
    : m_size(QPageSize(setup.size).size(QPageSize::Point) * pt(1))
{
    const Words say(options.language);
    Layout layout(summary, briefing, options, say, m_size, {});
    const int most = std::clamp(setup.mostPages, 1, 3);
    Flow flow = layout.flowedWithout({});
    const bool isTooMuch = flow.pages().size() > most;
    if (isTooMuch || (flow.pages().size() > 1 && flow.filled() < 0.45)) {
        Layout closer(summary, briefing, options, say, m_size, close);
        const Flow shorter = closer.flowedWithout({});
        if (isTooMuch || shorter.pages().size() < flow.pages().size()) {
            layout = std::move(closer);
            flow = shorter;
        }
    }
    if (flow.pages().size() > most)
        flow = fitted(layout, omissionsOf(summary), most);
    const RowSetter set(m_size.width() - 2 * sideMargin, say);
    if (options.appendix) {
        const QString title = say(Label::Article);
        flow.placeAppendix(set.heading(title, say(Label::ArticleLegend)), title,
                           appendixOf(briefing, m_size.width() - 2 * sideMargin));
    }

    const QList<Page> &pages = flow.pages();
    for (int i = 0; i < pages.size(); ++i) {
        QList<PlacedBox> boxes = pages[i].boxes;
        if (i > 0)
            boxes.append({{sideMargin, topMargin}, set.masthead(say.title(summary), options.handling)});
        boxes.append({{sideMargin, m_size.height() - footHeight},
                      set.foot(summary, i + 1, int(pages.size()), options.handling)});
        m_pages.append(composed(boxes, m_size.height()));
        m_anchors += pages[i].anchors;
    }
}

void SummaryPages::paint(QPainter &painter, int index) const
{
    m_pages.at(index).draw(painter);
}

QString SummaryPages::characters() const
{
    QSet<QChar> once;
    for (const Box &page : m_pages)
        once.unite(QSet<QChar>(page.text.begin(), page.text.end()));
    QString characters;
    for (const QChar c : once)
        characters += c;
    std::ranges::sort(characters); // a blank comes before a no-break space
    return characters;
}

QList<LinkArea> SummaryPages::links(int index) const
{
    return m_pages.at(index).links;
}

} // namespace readout
