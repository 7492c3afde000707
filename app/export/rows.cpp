// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/rows.h"

#include "briefing/json.h"
#include "theme/flags.h"
#include "theme/icons.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr double tableLeading = 11;
constexpr double noteLeading = 10;

const QString none = u"–"_s;

QFont table(QFont::Weight weight = QFont::Normal)
{
    return labelFont(8, weight);
}

QFont small(QFont::Weight weight = QFont::Normal)
{
    return labelFont(7.5, weight);
}

QString elided(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

/** The paragraph number of @p excerpt, which links to it; nothing for titles and captions. */
QList<Run> reference(const Excerpt &excerpt, const QString &before = u"\u00a0"_s)
{
    if (excerpt.paragraph == 0)
        return {};
    return {{.text = before, .font = small(), .colour = ink::grey, .target = {}},
            {.text = u"¶%1"_s.arg(excerpt.paragraph),
             .font = small(),
             .colour = ink::grey,
             .target = u"#paragraph-%1"_s.arg(excerpt.paragraph)}};
}

Box line(const QString &text, const QFont &font, const QColor &colour, double width, double leading,
         Qt::Alignment alignment = Qt::AlignLeft)
{
    return paragraph({{.text = text, .font = font, .colour = colour, .target = {}}}, width, pt(leading), alignment);
}

/** The flag of the state @p code, or its two letters in a frame. */
Box flag(const QString &code, QSizeF size)
{
    const Box letters
        = line(code, labelFont(6.5, QFont::Medium), ink::grey, size.width(), size.height() / pt(1), Qt::AlignHCenter);
    return {.height = size.height(),
            .draw =
                [=](QPainter &painter) {
                    const QRectF area({0, 0}, size);
                    if (drawFlag(painter, area, code, ink::hairline))
                        return;
                    painter.setPen(QPen(ink::hairline, pt(0.5)));
                    painter.setBrush(QColor(0xf4, 0xf4, 0xf4));
                    painter.drawRect(area);
                    letters.draw(painter);
                },
            .links = {},
            .text = {}};
}

/** The bar beside a quote: solid direct, dashed mixed, dotted indirect. */
Box bar(Quote::Kind kind, double height)
{
    return {.height = height,
            .draw =
                [=](QPainter &painter) {
                    const bool isReported = kind == Quote::Kind::Indirect;
                    QPen pen(isReported ? ink::rule : ink::accent, pt(isReported ? 1.3 : 1.6));
                    pen.setCapStyle(isReported ? Qt::RoundCap : Qt::FlatCap);
                    if (kind == Quote::Kind::Mixed)
                        pen.setDashPattern({2.6, 1.4});
                    else if (isReported)
                        pen.setDashPattern({0.01, 2.3});
                    painter.setPen(pen);
                    painter.drawLine(QPointF(0, pt(2)), QPointF(0, height - pt(2)));
                },
            .links = {},
            .text = {}};
}

QString joined(const QList<Excerpt> &excerpts)
{
    return excerpts.isEmpty() ? none : listed(excerpts);
}

constexpr double statusIcon = 10;

/** The widest of @p words. */
double widestOf(const QStringList &words, const QFont &font)
{
    double width = 0;
    for (const QString &word : words)
        width = std::max(width, QFontMetricsF(font).horizontalAdvance(word));
    return width + pt(1);
}

/** Where the columns of the commitments table begin and how wide they are. */
struct CommitmentColumns {
    double who = 0;
    double whoWidth = 0;
    double what = 0;
    double whatWidth = 0;
    double amount = 0;
    double amountWidth = 0;
    double beneficiary = 0;
    double beneficiaryWidth = 0;
    double when = 0;
    double whenWidth = 0;
    double status = 0;
    double statusWidth = 0;

    CommitmentColumns(double width, CommitmentCells filled, double statusWords)
    {
        const double gap = pt(8);
        const double reference = pt(20);
        statusWidth = pt(statusIcon) + statusWords;
        whenWidth = filled.when ? pt(62) : 0;
        beneficiaryWidth = filled.beneficiaries ? pt(66) : 0;
        amountWidth = filled.amounts ? pt(66) : 0;
        whoWidth = pt(76);
        status = width - reference - statusWidth - pt(2);
        when = status - (filled.when ? gap + whenWidth : 0);
        beneficiary = when - (filled.beneficiaries ? gap + beneficiaryWidth : 0);
        amount = beneficiary - (filled.amounts ? pt(12) + amountWidth : 0);
        what = whoWidth + gap;
        whatWidth = amount - gap - what;
    }
};

} // namespace

Box RowSetter::masthead(const QString &right, const QString &handling) const
{
    const QFont name = labelFont(9, QFont::DemiBold);
    const QFont plain = labelFont(8.25);
    const double leading = 14;
    const double nameWidth = pt(110);
    QList<PlacedBox> parts{{{0, 0}, rule(m_width, pt(2.6), ink::accent)},
                           {{0, pt(6)}, line(m_say(Label::Masthead), name, ink::accent, nameWidth, leading)}};
    // The marking keeps the middle, so what stands at the right gets what is left beside it.
    double room = m_width - nameWidth;
    if (!handling.isEmpty()) {
        const QFont marking = labelFont(8.25, QFont::DemiBold);
        const double markingWidth
            = std::min(m_width - 2 * nameWidth, QFontMetricsF(marking).horizontalAdvance(handling) + pt(2));
        room = (m_width - markingWidth) / 2 - pt(10);
        parts.append({{(m_width - markingWidth) / 2, pt(6)},
                      line(elided(handling, marking, markingWidth), marking, ink::text, markingWidth, leading,
                           Qt::AlignHCenter)});
    }
    parts.append(
        {{m_width - room, pt(6)}, line(elided(right, plain, room), plain, ink::text, room, leading, Qt::AlignRight)});
    return composed(parts, pt(20));
}

Box RowSetter::titleBlock(const Summary &summary) const
{
    QList<Run> standfirst{
        {.text = summary.standfirst.text(), .font = readingFont(13), .colour = QColor(0x33, 0x33, 0x33), .target = {}}};
    standfirst += reference(summary.standfirst);
    QList<Box> boxes{line(m_say.title(summary), readingFont(20, QFont::DemiBold), ink::text, m_width, 25)};
    if (!summary.standfirst.isEmpty())
        boxes.append(paragraph(standfirst, m_width, pt(16.5)));
    boxes.append(line(m_say.source(summary), labelFont(8), ink::grey, m_width, 11));
    return stacked(boxes, pt(6));
}

Box RowSetter::foot(const Summary &summary, int page, int pages, const QString &handling) const
{
    const QFont font = labelFont(7.75);
    const double numberWidth = pt(60);
    const QString source = m_say.shortSource(summary);
    const double room = m_width - numberWidth - pt(12);
    QList<PlacedBox> parts{{{0, 0}, rule(m_width, pt(0.6), ink::hairline)},
                           {{0, pt(4)}, line(elided(source, font, room), font, ink::grey, room, 11)},
                           {{m_width - numberWidth, pt(4)},
                            line(m_say.page(page, pages), font, ink::grey, numberWidth, 11, Qt::AlignRight)}};
    if (!handling.isEmpty()) {
        const QFont marking = labelFont(8.25, QFont::DemiBold);
        parts.append(
            {{0, pt(15)}, line(elided(handling, marking, m_width), marking, ink::text, m_width, 12, Qt::AlignHCenter)});
    }
    return composed(parts, pt(27));
}

Box RowSetter::heading(const QString &title, const QString &note) const
{
    const QFont font = labelFont(10.5, QFont::DemiBold);
    const double titleWidth = QFontMetricsF(font).horizontalAdvance(title) + pt(4);
    return composed({{{0, 0}, rule(m_width, pt(0.7), ink::accent)},
                     {{0, pt(4)}, line(title, font, ink::accent, titleWidth, 14)},
                     {{titleWidth, pt(4.6)},
                      line(elided(note, small(), m_width - titleWidth), small(), ink::grey, m_width - titleWidth, 14,
                           Qt::AlignRight)}},
                    pt(24));
}

Box RowSetter::bottomLine(const QString &typed, const QList<Excerpt> &found) const
{
    const double inset = pt(10);
    const QFont font = readingFont(m_size == Size::Normal ? 11 : 10.2);
    QList<Run> runs;
    if (!typed.isEmpty())
        runs.append({.text = typed, .font = font, .colour = ink::text, .target = {}});
    for (const Excerpt &excerpt : typed.isEmpty() ? found : QList<Excerpt>()) {
        runs.append({.text = (runs.isEmpty() ? QString() : u" "_s) + excerpt.text(),
                     .font = font,
                     .colour = ink::text,
                     .target = {}});
        runs += reference(excerpt);
    }
    const Box text = stacked(
        {line(m_say(Label::BottomLine), small(QFont::DemiBold), ink::accent, m_width - 2 * inset, noteLeading),
         paragraph(runs, m_width - 2 * inset, pt(m_size == Size::Normal ? 14.4 : 13.4))},
        pt(2));
    const double height = text.height + pt(14);
    const Box frame{.height = height,
                    .draw =
                        [width = m_width, height](QPainter &painter) {
                            painter.fillRect(QRectF(0, 0, width, height), QColor(0xf1, 0xf5, 0xf9));
                            painter.fillRect(QRectF(0, 0, pt(2.6), height), ink::accent);
                        },
                    .links = {},
                    .text = {}};
    return composed({{{0, 0}, frame}, {{inset, pt(7)}, text}}, height);
}

Box RowSetter::opening(const QList<Excerpt> &points, const QList<Share> &shares, const QList<Voice> &voices) const
{
    const double gap = pt(22);
    const double chartWidth = shares.isEmpty() ? 0 : m_width * 0.349;
    const double pointsWidth = points.isEmpty() ? 0 : (shares.isEmpty() ? m_width : m_width - chartWidth - gap);
    QList<PlacedBox> parts;
    double height = 0;
    if (!points.isEmpty()) {
        const Box box = stacked(
            {RowSetter(pointsWidth, m_say).heading(m_say(Label::KeyPoints), {}), keyPoints(points, pointsWidth)}, 0);
        parts.append({{0, 0}, box});
        height = box.height;
    }
    if (!shares.isEmpty()) {
        const double x = points.isEmpty() ? 0 : m_width - chartWidth;
        const Box box = stacked(
            {RowSetter(chartWidth, m_say).heading(m_say(Label::Shares), {}), this->shares(shares, voices, chartWidth)},
            0);
        parts.append({{x, 0}, box});
        height = std::max(height, box.height);
    }
    return composed(parts, height);
}

Box RowSetter::keyPoints(const QList<Excerpt> &points, double width) const
{
    const double indent = pt(13);
    QList<Box> boxes;
    for (const Excerpt &point : points) {
        QList<Run> runs{{.text = point.text(), .font = body(), .colour = ink::text, .target = {}}};
        runs += reference(point);
        const Box text = paragraph(runs, width - indent, pt(bodyLeading()));
        const Box square = rule(pt(4), pt(4), ink::accent);
        boxes.append(composed({{{pt(1), pt(5)}, square}, {{indent, 0}, text}}, text.height));
    }
    return stacked(boxes, pt(5));
}

Box RowSetter::shares(const QList<Share> &shares, const QList<Voice> &voices, double width) const
{
    constexpr qsizetype most = 6;
    int all = 0;
    for (const Share &share : shares)
        all += share.words;
    QList<Share> shown = shares.first(std::min(most, shares.size()));
    if (shares.size() > most) {
        shown.removeLast();
        int rest = all;
        for (const Share &share : shown)
            rest -= share.words;
        shown.append({m_say.others(shares.size() - shown.size()), rest});
    }
    const QFont font = labelFont(8.25);
    double nameWidth = 0;
    for (const Share &share : shown)
        nameWidth = std::max(nameWidth, QFontMetricsF(font).horizontalAdvance(share.name) + pt(1));
    nameWidth = std::min(nameWidth, pt(76));
    const double numberWidth = pt(26);
    const double barStart = nameWidth + pt(8);
    const double barRoom = width - barStart - numberWidth;
    QList<Box> rows;
    for (const Share &share : shown) {
        const double barWidth = std::max(pt(1), barRoom * share.words / shown.first().words);
        rows.append(composed(
            {{{0, 0}, line(elided(share.name, font, nameWidth), font, ink::text, nameWidth, 12)},
             {{barStart, pt(2.2)}, rule(std::min(barWidth, barRoom), pt(7.6), ink::accent)},
             {{width - numberWidth, 0},
              line(u"%1%"_s.arg(qRound(100.0 * share.words / all)), font, ink::text, numberWidth, 12, Qt::AlignRight)}},
            pt(18)));
    }

    rows.append(line(m_say.sharesNote(shares, voices), small(), ink::grey, width, noteLeading));
    return stacked(rows, 0);
}

namespace {

constexpr double quoteBar = 134;
constexpr double quoteText = 144;

} // namespace

Box RowSetter::quote(const SpokenWords &spoken) const
{
    const QColor colour = spoken.kind == Quote::Kind::Indirect ? QColor(0x33, 0x33, 0x33) : ink::text;
    QList<Run> runs{{.text = spoken.words.text(), .font = body(), .colour = colour, .target = {}}};
    if (!spoken.cue.isEmpty()) {
        // The no-break blanks keep the verb from standing in a line alone.
        runs.append({.text = u"\u00a0\u00a0"_s + spoken.cue.text().replace(u' ', u'\u00a0'),
                     .font = small(),
                     .colour = ink::grey,
                     .target = {}});
    }
    runs += reference(spoken.words);
    if (spoken.certainty == Certainty::Likely) {
        const QString sureness = u' ' + m_say.sureness(spoken.certainty);
        runs.append(
            {.text = QString(sureness).replace(u' ', u'\u00a0'), .font = small(), .colour = ink::grey, .target = {}});
    }
    const Box text = paragraph(runs, m_width - pt(quoteText), pt(bodyLeading()));
    return composed({{{pt(quoteBar), 0}, bar(spoken.kind, text.height)}, {{pt(quoteText), 0}, text}}, text.height);
}

Box RowSetter::voiceName(const Voice &voice) const
{
    const double nameStart = pt(26.5);
    const double nameWidth = pt(quoteBar) - nameStart - pt(8);
    const bool isNamed = voice.kind != Voice::Kind::Unnamed;
    QList<Box> lines{
        line(voice.name, labelFont(9, isNamed ? QFont::DemiBold : QFont::Normal), ink::text, nameWidth, 12)};
    QStringList details{voice.role, voice.place, m_say.standing(voice)};
    details.removeAll(QString());
    const QFont font = labelFont(8);
    if (const QString both = details.join(u", "_s); QFontMetricsF(font).horizontalAdvance(both) < nameWidth)
        details = {both};
    for (const QString &detail : std::as_const(details))
        lines.append(line(detail, font, ink::grey, nameWidth, 11));
    const Box name = stacked(lines, 0);
    QList<PlacedBox> parts{{{nameStart, 0}, name}};
    const QSizeF flagSize(pt(19.3), pt(14.5));
    double flagTop = pt(0.5);
    for (const QString &code : voice.codes.first(std::min<qsizetype>(2, voice.codes.size()))) {
        parts.append({{0, flagTop}, flag(code, flagSize)});
        flagTop += flagSize.height() + pt(1.5);
    }
    return composed(parts, std::max(name.height, voice.codes.isEmpty() ? 0 : flagTop));
}

Box RowSetter::voice(const Box &name, const QList<Box> &quotes) const
{
    const Box words = stacked(quotes, pt(3.2));
    return composed({{{0, 0}, name}, {{0, pt(-0.6)}, words}}, std::max(name.height, words.height));
}

Box RowSetter::people(const QList<Voice> &people) const
{
    const double gap = pt(14);
    const double width = (m_width - gap) / 2;
    const QSizeF flagSize(pt(12), pt(9));
    QList<Box> cells;
    for (const Voice &voice : people) {
        QList<Run> runs{{.text = voice.name, .font = table(QFont::DemiBold), .colour = ink::text, .target = {}}};
        runs.append(
            {.text = nameLine(voice).sliced(voice.name.size()), .font = table(), .colour = ink::grey, .target = {}});
        runs += reference(voice.introduction);
        const Box text = paragraph(runs, width - pt(17), pt(tableLeading));
        QList<PlacedBox> parts{{{pt(17), 0}, text}};
        if (!voice.codes.isEmpty())
            parts.append({{0, pt(0.8)}, flag(voice.codes.first(), flagSize)});
        cells.append(composed(parts, text.height));
    }
    // Read down, then across.
    const qsizetype half = (cells.size() + 1) / 2;
    const Box left = stacked(cells.first(half), pt(2.5));
    const Box right = stacked(cells.sliced(half), pt(2.5));
    return composed({{{0, 0}, left}, {{width + gap, 0}, right}}, std::max(left.height, right.height));
}

namespace {

constexpr double positionText = 129;

} // namespace

Box RowSetter::positionName(const Position &position) const
{
    const QSizeF flagSize(pt(14.4), pt(10.8));
    const double nameStart = pt(49);
    QList<PlacedBox> parts;
    for (qsizetype i = 0; i < std::min<qsizetype>(3, position.codes.size()); ++i)
        parts.append({{double(i) * (flagSize.width() + pt(1.2)), pt(1)}, flag(position.codes[i], flagSize)});
    const Box name = line(position.names.join(u", "_s), labelFont(8.25, QFont::Medium), ink::text,
                          pt(positionText) - nameStart - pt(6), tableLeading);
    parts.append({{nameStart, pt(1)}, name});
    return composed(parts, name.height + pt(1));
}

QList<Box> RowSetter::positionPoints(const Position &position) const
{
    const double referenceWidth = pt(22);
    QStringList stances;
    for (const Position::Point &point : position.points)
        stances.append(m_say.stance(point.stance));
    const double stanceWidth = std::max(pt(44), widestOf(stances, table()) + pt(6));
    const double wordsStart = pt(positionText) + stanceWidth;
    QList<Box> boxes;
    for (const Position::Point &point : position.points) {
        QList<Run> runs{{.text = point.words.text(), .font = rowFont(), .colour = ink::text, .target = {}}};
        if (!point.speaker.isEmpty())
            runs.append(
                {.text = u"\u00a0\u00a0"_s + point.speaker, .font = small(), .colour = ink::grey, .target = {}});
        const Box words = paragraph(runs, m_width - wordsStart - referenceWidth, pt(rowLeading()));
        const Box stance = line(m_say.stance(point.stance), table(), ink::grey, stanceWidth, tableLeading);
        const Box number = paragraph(reference(point.words, {}), referenceWidth, pt(tableLeading), Qt::AlignRight);
        boxes.append(composed({{{pt(positionText), pt(1)}, stance},
                               {{wordsStart, 0}, words},
                               {{m_width - referenceWidth, pt(1)}, number}},
                              words.height));
    }
    return boxes;
}

Box RowSetter::position(const Box &name, const QList<Box> &points) const
{
    const Box words = stacked(points, pt(1.5));
    return composed({{{0, 0}, name}, {{0, 0}, words}}, std::max(name.height, words.height));
}

double RowSetter::statusWidth() const
{
    QStringList words;
    for (const auto status : {Commitment::Status::Pledged, Commitment::Status::Agreed, Commitment::Status::Planned,
                              Commitment::Status::Offered, Commitment::Status::Declined})
        words.append(m_say.status(status) + u'*');
    return widestOf(words, table(QFont::Medium));
}

Box RowSetter::commitmentColumns(CommitmentCells filled) const
{
    const CommitmentColumns at(m_width, filled, statusWidth());
    const QFont font = table(QFont::DemiBold);
    const auto head = [&](const QString &text, double width, Qt::Alignment alignment = Qt::AlignLeft) {
        return line(text, font, QColor(0x33, 0x33, 0x33), width, tableLeading, alignment);
    };
    QList<PlacedBox> parts{{{at.who, 0}, head(m_say(Label::Who), at.whoWidth)},
                           {{at.what, 0}, head(m_say(Label::What), at.whatWidth)},
                           {{at.status, 0}, head(m_say(Label::Status), at.statusWidth)},
                           {{0, pt(14)}, rule(m_width, pt(0.8), QColor(0x33, 0x33, 0x33))}};
    if (filled.amounts)
        parts.append({{at.amount, 0}, head(m_say(Label::Amount), at.amountWidth, Qt::AlignRight)});
    if (filled.beneficiaries)
        parts.append({{at.beneficiary, 0}, head(m_say(Label::Beneficiary), at.beneficiaryWidth)});
    if (filled.when)
        parts.append({{at.when, 0}, head(m_say(Label::When), at.whenWidth)});
    return composed(parts, pt(14.8));
}

Box RowSetter::commitment(const CommitmentRow &row, CommitmentCells filled) const
{
    const CommitmentColumns at(m_width, filled, statusWidth());
    const auto cell = [](const QString &text, double width, QFont::Weight weight = QFont::Normal,
                         Qt::Alignment alignment = Qt::AlignLeft) {
        return line(text, table(weight), text == none ? ink::grey : ink::text, width, tableLeading, alignment);
    };
    QList<Box> what{cell(capitalised(row.action.text()), at.whatWidth)};
    if (!row.condition.isEmpty())
        what.append(line(m_say.condition(row.condition.text()), small(), ink::grey, at.whatWidth, noteLeading));
    if (!row.announcer.isEmpty())
        what.append(line(m_say.toldBy(row.announcer), small(), ink::grey, at.whatWidth, noteLeading));
    const double iconSize = pt(7.5);
    const Box icon{.height = iconSize,
                   .draw =
                       [=](QPainter &painter) {
                           drawIcon(painter, QRectF(0, 0, iconSize, iconSize), keyword(row.status), ink::text);
                       },
                   .links = {},
                   .text = {}};
    // The asterisk is told below the table.
    const QString status = m_say.status(row.status) + (row.certainty == Certainty::Likely ? u"*"_s : QString());
    QList<PlacedBox> parts{
        {{at.who, 0}, cell(capitalised(listed(row.actors)), at.whoWidth, QFont::DemiBold)},
        {{at.what, 0}, stacked(what, pt(1))},
        {{at.status, pt(1.8)}, icon},
        {{at.status + pt(statusIcon), 0}, cell(status, at.statusWidth - pt(statusIcon), QFont::Medium)},
        {{m_width - pt(20), 0}, paragraph(reference(row.action, {}), pt(20), pt(tableLeading), Qt::AlignRight)}};
    if (filled.amounts) {
        const QFont::Weight weight = row.amounts.isEmpty() ? QFont::Normal : QFont::DemiBold;
        parts.append({{at.amount, 0}, cell(joined(row.amounts), at.amountWidth, weight, Qt::AlignRight)});
    }
    if (filled.beneficiaries)
        parts.append({{at.beneficiary, 0}, cell(capitalised(joined(row.beneficiaries)), at.beneficiaryWidth)});
    if (filled.when)
        parts.append({{at.when, 0}, cell(row.when.isEmpty() ? none : row.when.text(), at.whenWidth)});
    double height = 0;
    for (const PlacedBox &part : parts)
        height = std::max(height, part.box.height);
    return composed(parts, height);
}

Box RowSetter::date(const DateRow &row) const
{
    const double textStart = pt(129);
    const double referenceWidth = pt(22);
    const Box when = stacked({line(m_say.date(row), table(QFont::DemiBold), ink::text, textStart - pt(8), tableLeading),
                              line(row.when.text(), small(), ink::grey, textStart - pt(8), noteLeading)},
                             0);
    const Box what = paragraph({{.text = row.what.text(), .font = rowFont(), .colour = ink::text, .target = {}}},
                               m_width - textStart - referenceWidth, pt(rowLeading()));
    return composed({{{0, pt(1)}, when},
                     {{textStart, 0}, what},
                     {{m_width - referenceWidth, pt(1)},
                      paragraph(reference(row.what, {}), referenceWidth, pt(tableLeading), Qt::AlignRight)}},
                    std::max(when.height + pt(1), what.height));
}

Box RowSetter::note(const QString &words) const
{
    return line(words, small(), ink::grey, m_width, noteLeading);
}

Box RowSetter::linesToTake() const
{
    constexpr int lines = 5;
    QList<PlacedBox> parts;
    for (int i = 1; i <= lines; ++i)
        parts.append({{0, pt(20.0 * i)}, rule(m_width, pt(0.5), ink::hairline)});
    return composed(parts, pt(20.0 * lines + 1));
}

} // namespace readout
