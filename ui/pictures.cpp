// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include "panelpaint.h"
#include "theme/space.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr double rowHeight = 26;
constexpr double rowInset = 5;     ///< from either edge, clear of the frame of what has the focus
constexpr double headHeight = 140; ///< of the names above a table, at most
constexpr double numberWidth = 42;
constexpr double barHeight = 14;
constexpr double tickHeight = 14;
constexpr double weakTickHeight = 8;
constexpr double tickReach = 6; ///< width in which a tick can be hit
constexpr double cellSide = 27;
constexpr double gap = 8;
constexpr qsizetype mostRows = 14;
constexpr qsizetype mostSubjects = 9;
constexpr Quote::Kind kinds[] = {Quote::Kind::Direct, Quote::Kind::Mixed, Quote::Kind::Indirect};

/** Each kind its own texture, so that it can be told in black and white. */
void drawPiece(QPainter &painter, const QRectF &rect, Quote::Kind kind, const Colours &colours)
{
    if (rect.isEmpty())
        return;
    painter.setPen(QPen(colours.quote.bar, 1));
    painter.setBrush(kind == Quote::Kind::Direct ? colours.quote.bar : colours.quote.current);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    if (kind == Quote::Kind::Mixed) {
        painter.setBrush(QBrush(colours.quote.bar, Qt::BDiagPattern));
        painter.setPen(Qt::NoPen);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

QString wordsText(int words)
{
    return words == 1 ? SharesPicture::tr("1 word") : SharesPicture::tr("%n words", nullptr, words);
}

/** A name at the start of a row; bold for what is selected. */
void drawName(const QRectF &rect, const QString &name, bool isSelected, QPainter &painter, const Colours &colours,
              const QFont &font)
{
    paint::drawLine(painter, rect, name, fontFor(isSelected ? TextStyle::RowTitle : TextStyle::RowDetail, font),
                    isSelected ? colours.text : colours.secondText);
}

} // namespace

QString SharesPicture::title() const
{
    return tr("Who speaks how much");
}

QList<Picture::Part> SharesPicture::gather()
{
    m_bars.clear();
    m_words = quotedWords(model());
    const QList<SpeechShare> shares = speechShares(model());
    QList<Part> parts;
    for (const SpeechShare &share : shares.first(std::min(shares.size(), mostRows))) {
        m_bars.append({.share = share, .row = {}, .pieces = {}});
        parts.append({.rect = {},
                      .text = tr("%1: %2, %3% of all that is quoted; %4 direct, %5 mixed, %6 indirect")
                                  .arg(model().entry(share.speaker)->name, wordsText(share.words()))
                                  .arg(std::lround(100.0 * share.words() / m_words))
                                  .arg(share.direct)
                                  .arg(share.mixed)
                                  .arg(share.indirect),
                      .entry = share.speaker,
                      .mention = {}});
    }
    return parts;
}

double SharesPicture::layOut(double width, QList<Part> &parts)
{
    QList<EntryId> speakers;
    for (const Bar &bar : std::as_const(m_bars))
        speakers.append(bar.share.speaker);
    m_names = nameRoom(speakers, width);
    const double left = m_names + gap;
    const double room = std::max(20.0, width - left - scaled(numberWidth));
    for (qsizetype row = 0; row < m_bars.size(); ++row) {
        Bar &bar = m_bars[row];
        bar.row = {0, static_cast<double>(row) * scaled(rowHeight), width, scaled(rowHeight)};
        parts[row].rect = bar.row.adjusted(1, 1, -1, -1);
        const double unit = room / m_bars.constFirst().share.words();
        double x = left;
        int index = 0;
        for (const int words : {bar.share.direct, bar.share.mixed, bar.share.indirect}) {
            bar.pieces[index++]
                = QRectF(x, bar.row.center().y() - scaled(barHeight) / 2, words * unit, scaled(barHeight));
            x += words * unit;
        }
    }
    m_legend = static_cast<double>(m_bars.size()) * scaled(rowHeight) + gap;
    return m_bars.isEmpty() ? 0 : m_legend + scaled(18);
}

void SharesPicture::draw(const Pencil &pencil) const
{
    const auto &[painter, colours, font] = pencil;
    for (const Bar &bar : m_bars) {
        const bool isSelected = bar.share.speaker == session()->selection();
        drawName({bar.row.left() + rowInset, bar.row.top(), m_names, bar.row.height()},
                 model().entry(bar.share.speaker)->name, isSelected, painter, colours, font);
        for (const Quote::Kind kind : kinds)
            drawPiece(painter, bar.pieces[static_cast<int>(kind)], kind, colours);
        paint::drawLine(
            painter,
            {bar.row.right() - scaled(numberWidth), bar.row.top(), scaled(numberWidth) - rowInset, bar.row.height()},
            tr("%1%").arg(std::lround(100.0 * bar.share.words() / m_words)), fontFor(TextStyle::RowDetail, font),
            colours.text, Qt::AlignRight | Qt::AlignVCenter);
    }
    const QFont small = fontFor(TextStyle::Small, font);
    double x = m_names + gap;
    for (const Quote::Kind kind : kinds) {
        drawPiece(painter, {x, m_legend + 3, scaled(14), scaled(10)}, kind, colours);
        x += scaled(14) + 5;
        const double width = QFontMetricsF(small).horizontalAdvance(kindText(kind)) + 4;
        paint::drawLine(painter, {x, m_legend, width, scaled(16)}, kindText(kind), small, colours.secondText);
        x += width + gap;
    }
}

QString AppearancesPicture::title() const
{
    return tr("Where each leader appears");
}

double AppearancesPicture::placeIn(const QRectF &line, qsizetype offset) const
{
    const auto length = static_cast<double>(std::max<qsizetype>(1, model().briefing().article.text.size()));
    return line.left() + line.width() * static_cast<double>(offset) / length;
}

QList<Picture::Part> AppearancesPicture::gather()
{
    m_strips.clear();
    QList<Part> parts;
    for (const Entry &entry : model().entries(Group::Leaders)) {
        if (m_strips.size() == mostRows)
            break;
        const qsizetype before = parts.size();
        for (const qsizetype quote : entry.quotes)
            if (!model().briefing().quotes.at(quote).content.isEmpty())
                parts.append({.rect = {}, .text = {}, .entry = entry.id, .mention = {}, .quote = quote});
        for (const Mention &mention : entry.mentions)
            parts.append({.rect = {}, .text = {}, .entry = entry.id, .mention = mention.span});
        m_strips.append({.entry = entry.id, .parts = parts.size() - before});
    }
    return parts;
}

double AppearancesPicture::layOut(double width, QList<Part> &parts)
{
    QList<EntryId> leaders;
    for (const Strip &strip : std::as_const(m_strips))
        leaders.append(strip.entry);
    m_names = nameRoom(leaders, width);
    const double left = m_names + gap;
    auto part = parts.begin();
    for (qsizetype index = 0; index < m_strips.size(); ++index) {
        Strip &strip = m_strips[index];
        strip.row = {0, static_cast<double>(index) * scaled(rowHeight), width, scaled(rowHeight)};
        strip.line = {left, strip.row.top(), std::max(20.0, width - left - gap), strip.row.height()};
        const QList<Mention> &mentions = model().entry(strip.entry)->mentions;
        auto mention = mentions.begin();
        for (const auto end = part + strip.parts; part != end; ++part) {
            if (part->quote >= 0) {
                const QList<TextSpan> &content = model().briefing().quotes.at(part->quote).content;
                const double from = placeIn(strip.line, content.constFirst().start);
                const double to = std::max(from + 3, placeIn(strip.line, content.constLast().end));
                part->rect = {from, strip.line.center().y() - scaled(tickHeight) / 2, to - from, scaled(tickHeight)};
                continue;
            }
            const double height = scaled((mention++)->strength == Strength::Weak ? weakTickHeight : tickHeight);
            part->rect = {placeIn(strip.line, part->mention.start) - tickReach / 2,
                          strip.line.center().y() - height / 2, tickReach, height};
        }
    }
    m_axis = static_cast<double>(m_strips.size()) * scaled(rowHeight);
    return m_strips.isEmpty() ? 0 : m_axis + scaled(20);
}

QString AppearancesPicture::textOf(const Part &part) const
{
    const Article &article = model().briefing().article;
    const Entry &entry = *model().entry(part.entry);
    if (part.quote >= 0) {
        const Quote &quote = model().briefing().quotes.at(part.quote);
        return tr("%1, %2 quote, %3: %4")
            .arg(entry.name, kindText(quote.kind), placeOf(article, quote.content.constFirst().start),
                 wordsOf(article, quote.content).left(80));
    }
    const auto mention = std::ranges::find(entry.mentions, part.mention, &Mention::span);
    return tr("%1, %2, “%3”, %4")
        .arg(entry.name, formText(mention->form), wordsOf(article, part.mention), placeOf(article, part.mention.start));
}

QString AppearancesPicture::text() const
{
    const Article &article = model().briefing().article;
    QStringList leaders;
    for (const Strip &strip : m_strips) {
        const Entry &entry = *model().entry(strip.entry);
        QStringList words{mentionCountText(static_cast<int>(entry.mentions.size()))};
        if (!entry.mentions.isEmpty())
            words.append(tr("first in %1, last in %2")
                             .arg(placeOf(article, entry.mentions.constFirst().span.start),
                                  placeOf(article, entry.mentions.constLast().span.start)));
        leaders.append(u"%1: %2"_s.arg(entry.name, words.join(u", "_s)));
    }
    return leaders.join(u"; "_s);
}

void AppearancesPicture::draw(const Pencil &pencil) const
{
    const auto &[painter, colours, font] = pencil;
    for (const Strip &strip : m_strips) {
        drawName({strip.row.left() + rowInset, strip.row.top(), m_names, strip.row.height()},
                 model().entry(strip.entry)->name, strip.entry == session()->selection(), painter, colours, font);
        painter.fillRect(QRectF(strip.line.left(), std::round(strip.line.center().y()), strip.line.width(), 1),
                         colours.line);
    }
    for (const Part &part : parts()) {
        if (part.quote >= 0) {
            painter.fillRect(part.rect, colours.quote.current);
            painter.fillRect(QRectF(part.rect.left(), part.rect.bottom() - 2, part.rect.width(), 2), colours.quote.bar);
        }
    }
    for (const Part &part : parts())
        if (part.quote < 0)
            painter.fillRect(QRectF(std::round(part.rect.center().x()) - 1, part.rect.top(), 2, part.rect.height()),
                             colours.leader.line);
    if (m_strips.isEmpty())
        return;
    // The paragraphs below: as many of their numbers as there is room for.
    const QFont small = fontFor(TextStyle::Small, font);
    const QFontMetricsF metrics(small);
    double free = 0;
    for (const Paragraph &paragraph : model().briefing().article.paragraphs) {
        const QString number = u"¶%1"_s.arg(paragraph.number);
        const double width = metrics.horizontalAdvance(number) + 2;
        const double x = placeIn(m_strips.constFirst().line, paragraph.span.start);
        painter.fillRect(QRectF(std::round(x), m_axis, 1, 3), colours.controlLine);
        if (x < free || x + width > m_strips.constFirst().row.right() + 2)
            continue;
        paint::drawLine(painter, {x, m_axis + 3, width, scaled(14)}, number, small, colours.hint);
        free = x + width + gap;
    }
}

QString VoicesPicture::title() const
{
    return tr("Who speaks about whom");
}

QRectF VoicesPicture::cell(qsizetype row, qsizetype column) const
{
    return {m_names + gap + static_cast<double>(column) * m_side, m_head + static_cast<double>(row) * m_side, m_side,
            m_side};
}

double VoicesPicture::layOut(double width, QList<Part> &parts)
{
    parts.clear(); // how many columns there are hangs on the width
    m_side = scaled(cellSide);
    m_table = whoSpeaksAboutWhom(model(), mostRows, mostSubjects);
    m_names = nameRoom(m_table.speakers, width);
    const auto columns
        = std::clamp<qsizetype>(static_cast<qsizetype>((width - m_names - gap) / m_side), 1, mostSubjects);
    if (columns < m_table.subjects.size())
        m_table = whoSpeaksAboutWhom(model(), mostRows, columns);
    m_head = 0;
    const QFontMetricsF metrics(fontFor(TextStyle::RowDetail, font()));
    for (const EntryId &subject : m_table.subjects)
        m_head = std::max(m_head, metrics.horizontalAdvance(model().entry(subject)->name) + 10);
    m_head = std::min(m_head, scaled(headHeight));
    for (qsizetype row = 0; row < m_table.speakers.size(); ++row) {
        for (qsizetype column = 0; column < m_table.subjects.size(); ++column) {
            const QList<qsizetype> &quotes = m_table.quotes.at(row).at(column);
            if (quotes.isEmpty())
                continue;
            parts.append({.rect = cell(row, column).adjusted(1, 1, -1, -1),
                          .text = tr("%1 about %2: %3")
                                      .arg(model().entry(m_table.speakers.at(row))->name,
                                           model().entry(m_table.subjects.at(column))->name,
                                           quoteCountText(static_cast<int>(quotes.size()))),
                          .entry = m_table.speakers.at(row),
                          .mention = {},
                          .quote = quotes.constFirst()});
        }
    }
    return parts.isEmpty() ? 0 : m_head + static_cast<double>(m_table.speakers.size()) * m_side + 2;
}

void VoicesPicture::draw(const Pencil &pencil) const
{
    const auto &[painter, colours, font] = pencil;
    for (qsizetype row = 0; row < m_table.speakers.size(); ++row) {
        const EntryId &speaker = m_table.speakers.at(row);
        const QRectF place = cell(row, 0);
        drawName({rowInset, place.top(), m_names, m_side}, model().entry(speaker)->name,
                 speaker == session()->selection(), painter, colours, font);
    }
    for (qsizetype column = 0; column < m_table.subjects.size(); ++column) {
        const EntryId &subject = m_table.subjects.at(column);
        painter.save();
        painter.translate(cell(0, column).left(), m_head);
        painter.rotate(-90);
        drawName({4, 0, m_head - 6, m_side}, model().entry(subject)->name, subject == session()->selection(), painter,
                 colours, font);
        painter.restore();
    }
    for (qsizetype row = 0; row < m_table.speakers.size(); ++row) {
        for (qsizetype column = 0; column < m_table.subjects.size(); ++column) {
            const QRectF box = cell(row, column);
            const auto count = static_cast<int>(m_table.quotes.at(row).at(column).size());
            painter.setPen(QPen(colours.line, 1));
            painter.setBrush(count > 0 ? QBrush(colours.quote.current) : QBrush(Qt::NoBrush));
            painter.drawRect(box.translated(0.5, 0.5));
            if (count == 0)
                continue;
            // The number says it; the bar below lets the eye compare.
            const double width = (box.width() - 6) * std::min(count, 5) / 5;
            painter.fillRect(QRectF(box.left() + 3, box.bottom() - 4, width, 3), colours.quote.bar);
            paint::drawLine(painter, box.adjusted(0, 0, 0, -3), QString::number(count),
                            fontFor(TextStyle::RowTitle, font), colours.text, Qt::AlignCenter);
        }
    }
}

} // namespace readout
