// SPDX-License-Identifier: GPL-3.0-or-later
#include "paneldelegates.h"

#include "model/briefingmodel.h"
#include "model/grouptable.h"
#include "paneltree.h"
#include "theme/icons.h"
#include "theme/space.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int groupRow = 30;
constexpr double flagWidth = 28;
constexpr double flagHeight = 21;
constexpr double textLeft = 53; ///< of names, right of the flags
constexpr double numberWidth = 60;

const PanelTree *treeOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const PanelTree *>(option.widget);
}

Group groupOf(const QModelIndex &index)
{
    return static_cast<Group>(index.data(BriefingModel::GroupRole).toInt());
}

bool isGroup(const QModelIndex &index)
{
    return index.data(BriefingModel::IdRole).value<EntryId>().isNull();
}

/** Where a flag or an icon stands in a row: in the column of the flags, in the middle of @p rect. */
QRectF flagRect(const QRectF &rect, const QFont &font)
{
    const double width = paint::scaled(flagWidth, font);
    const double height = paint::scaled(flagHeight, font);
    return {rect.left() + paint::scaled(space::panelPadding, font), std::round(rect.center().y() - height / 2), width,
            height};
}

void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours)
{
    const QFont &font = option.font;
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, colours.hover);
    if (index.row() > 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), colours.line);
    const double padding = paint::scaled(space::panelPadding, font);
    const double arrow = space::chipIcon;
    drawIcon(painter, QRectF(option.rect.left() + padding, option.rect.center().y() - arrow / 2 + 1, arrow, arrow),
             option.state.testFlag(QStyle::State_Open) ? u"down"_s : u"right"_s, colours.secondText);
    QFont name = fontFor(TextStyle::RowDetail, font);
    name.setWeight(QFont::Medium);
    QRectF text = option.rect;
    text.setLeft(text.left() + padding + arrow + 5);
    const QString title = index.data(BriefingModel::NameRole).toString();
    paint::drawLine(painter, text, title, name, colours.secondText);
    text.setLeft(text.left() + QFontMetricsF(name).horizontalAdvance(title) + 8);
    const int count = index.model()->rowCount(index);
    paint::drawLine(painter, text, QString::number(count), fontFor(TextStyle::RowDetail, font), colours.hint);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paint::drawFocus(painter, option.rect, colours, 0);
}

void paintRowIcon(QPainter &painter, const QRectF &flag, Group group, const Colours &colours)
{
    const double side = space::rowIcon + 2;
    const QRectF place(flag.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    drawIcon(painter, place, group == Group::Organisations ? u"org"_s : u"person"_s, colours.secondText);
}

} // namespace

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    painter->save();
    if (isGroup(index)) {
        paintGroup(*painter, option, index, colours);
        painter->restore();
        return;
    }
    paint::drawRow(*painter, option, colours);
    const QFont &font = option.font;
    const QRectF row = option.rect;
    const QString country = index.data(BriefingModel::CountryCodeRole).toString();
    const Group group = groupOf(index);
    const QRectF flag = flagRect(row, font);
    if (country.isEmpty())
        paintRowIcon(*painter, flag, group, colours);
    else
        paint::drawCountry(*painter, flag, country, font, colours);

    const QString detail = group == Group::Organisations ? QString() : index.data(BriefingModel::DetailRole).toString();
    const double line = lineHeightFor(TextStyle::RowTitle, font);
    const double lines = detail.isEmpty() ? 1 : 2;
    const double top = std::round(row.center().y() - lines * line / 2) + 1;
    const double left = row.left() + paint::scaled(textLeft, font);
    double nameRight = row.right() - paint::scaled(space::panelPadding, font);
    if (const PanelTree *tree = treeOf(option)) {
        const PanelHeader *header = tree->panelHeader();
        const QFont numbers = font;
        for (const auto &[column, role] :
             {std::pair{BriefingModel::MentionsColumn, BriefingModel::MentionCountRole},
              std::pair{BriefingModel::QuotesColumn, BriefingModel::QuoteCountRole},
              std::pair{BriefingModel::CommitmentsColumn, BriefingModel::CommitmentCountRole}}) {
            if (header->isSectionHidden(column))
                continue;
            const double right = header->textRight(column);
            paint::drawCount(*painter, QRectF(right - numberWidth, top, numberWidth, line), index.data(role).toInt(),
                             numbers, colours);
        }
        nameRight = header->textRight(BriefingModel::MentionsColumn) - paint::scaled(24, font);
    }
    paint::drawLine(*painter, QRectF(left, top, nameRight - left, line), index.data(BriefingModel::NameRole).toString(),
                    fontFor(TextStyle::RowTitle, font), colours.text);
    const double detailRight = row.right() - paint::scaled(space::panelPadding, font);
    paint::drawLine(*painter, QRectF(left, top + line, detailRight - left, line), detail,
                    fontFor(TextStyle::RowDetail, font), colours.secondText);
    painter->restore();
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isGroup(index))
        return {0, paint::scaled(groupRow, option.font)};
    switch (groupOf(index)) {
    case Group::Leaders:
        return {0, paint::scaled(space::leaderRow, option.font)};
    case Group::Organisations:
        return {0, paint::scaled(space::commitmentRow, option.font)};
    default:
        return {0, paint::scaled(space::personRow, option.font)};
    }
}

struct CountryDelegate::Parts {
    QRectF firstLine;
    QRectF forms;
    QRectF summary;
    QRectF previous;
    QRectF step;
    QRectF next;
    QRectF details;
};

CountryDelegate::Parts CountryDelegate::partsOf(const QRect &row, const QFont &windowFont) const
{
    const auto px = [&](double distance) { return static_cast<double>(paint::scaled(distance, windowFont)); };
    Parts parts;
    parts.firstLine = QRectF(row.left(), row.top(), row.width(), px(space::countryRow));
    const double left = row.left() + px(46);
    const double width = row.right() - px(space::panelPadding) - left;
    parts.forms = QRectF(left, parts.firstLine.bottom(), width, px(22));
    parts.summary = QRectF(left, parts.forms.bottom(), width, px(20));
    const double top = parts.summary.bottom() + px(5);
    parts.previous = QRectF(left, top, px(92), px(28));
    parts.step = QRectF(parts.previous.right(), top, px(76), px(28));
    parts.next = QRectF(parts.step.right(), top, px(68), px(28));
    parts.details = QRectF(parts.next.right() + px(8), top,
                           row.right() - px(space::panelPadding) - parts.next.right() - px(8), px(28));
    return parts;
}

void CountryDelegate::setOpened(const QModelIndex &index, const QString &step)
{
    const QPersistentModelIndex before = m_opened;
    m_opened = index;
    m_step = step;
    if (before == m_opened)
        return;
    if (before.isValid())
        Q_EMIT sizeHintChanged(before);
    if (index.isValid())
        Q_EMIT sizeHintChanged(index);
}

QSize CountryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool opened = m_opened.isValid() && index.siblingAtColumn(0) == m_opened;
    return {0, paint::scaled(opened ? 118 : space::countryRow, option.font)};
}

namespace {

/** A bordered button as DeskStyle draws it, with an arrow before or behind its words. */
void paintStep(QPainter &painter, const QRectF &rect, const QString &text, const QString &arrow, bool arrowFirst,
               const QFont &font, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.field);
    painter.setPen(colours.controlLine);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), space::controlRadius, space::controlRadius);
    painter.restore();
    const double side = space::chipIcon;
    const double inset = 9;
    const double x = arrowFirst ? rect.left() + inset : rect.right() - inset - side;
    drawIcon(painter, QRectF(x, rect.center().y() - side / 2, side, side), arrow, colours.text);
    const QRectF words = arrowFirst ? rect.adjusted(inset + side + 4, 0, -4, 0) : rect.adjusted(inset, 0, -side - 8, 0);
    paint::drawLine(painter, words, text, fontFor(TextStyle::RowDetail, font), colours.text);
}

/** The forms of @p index in one line, as many as fit, and "+3" for the rest. */
void paintForms(QPainter &painter, const QRectF &rect, const QModelIndex &index, const QFont &windowFont,
                const MentionColours &hue, const Colours &colours)
{
    const QStringList words = index.data(BriefingModel::FormWordsRole).toStringList();
    const auto forms = index.data(BriefingModel::FormsRole).value<QList<Mention>>();
    const QFont serif = fontFor(TextStyle::Quotation, windowFont);
    const QFont small = fontFor(TextStyle::Small, windowFont);
    const QFontMetricsF metrics(serif);
    double x = rect.left();
    for (qsizetype i = 0; i < forms.size(); ++i) {
        const double width = metrics.horizontalAdvance(words.at(i));
        const double more = i + 1 < forms.size() ? paint::scaled(30, windowFont) : 0;
        if (i > 0 && x + width + more > rect.right()) {
            paint::drawLine(painter, QRectF(x, rect.top(), rect.right() - x, rect.height()),
                            u"+%1"_s.arg(forms.size() - i), small, colours.secondText);
            return;
        }
        paint::drawMention(painter, QRectF(x, rect.top(), std::min(width, rect.right() - x), rect.height()),
                           paint::cutAtWord(words.at(i), serif, rect.right() - x), serif, forms.at(i).strength, hue,
                           colours);
        x += width;
        if (i + 1 < forms.size()) {
            painter.drawText(QRectF(x, rect.top(), 20, rect.height()), Qt::AlignVCenter, u","_s);
            x += metrics.horizontalAdvance(u", "_s);
        }
    }
}

} // namespace

void CountryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    const QFont &font = option.font;
    painter->save();
    paint::drawRow(*painter, option, colours);
    const Parts parts = partsOf(option.rect, font);
    const double flagTop = std::round(parts.firstLine.center().y() - paint::scaled(15, font) / 2.0);
    paint::drawCountry(*painter,
                       QRectF(option.rect.left() + paint::scaled(space::panelPadding, font), flagTop,
                              paint::scaled(20, font), paint::scaled(15, font)),
                       index.data(BriefingModel::CountryCodeRole).toString(), font, colours);
    const bool opened = m_opened.isValid() && index == m_opened;
    const QFont bold = fontFor(TextStyle::RowTitle, font);
    double nameRight = option.rect.right();
    if (const PanelTree *tree = treeOf(option)) {
        const PanelHeader *header = tree->panelHeader();
        for (int column = 1; column < header->count(); ++column) {
            if (header->isSectionHidden(column))
                continue;
            const double right = header->textRight(column);
            const bool total = column == static_cast<int>(CountryColumn::Total);
            paint::drawCount(*painter,
                             QRectF(right - numberWidth, parts.firstLine.top(), numberWidth, parts.firstLine.height()),
                             index.siblingAtColumn(column).data().toInt(), total ? bold : font, colours);
        }
        nameRight = header->sectionSize(0);
    }
    const double left = parts.forms.left();
    paint::drawLine(*painter, QRectF(left, parts.firstLine.top(), nameRight - left, parts.firstLine.height()),
                    index.data(BriefingModel::NameRole).toString(), opened ? bold : font, colours.text);
    if (opened) {
        paintForms(*painter, parts.forms, index, font, colours.country, colours);
        paint::drawLine(*painter, parts.summary, index.data(BriefingModel::SummaryRole).toString(),
                        fontFor(TextStyle::RowDetail, font), colours.secondText);
        paintStep(*painter, parts.previous, tr("Previous"), u"left"_s, true, font, colours);
        paint::drawLine(*painter, parts.step, m_step, bold, colours.text, Qt::AlignCenter);
        paintStep(*painter, parts.next, tr("Next"), u"right"_s, false, font, colours);
        const QFont link = fontFor(TextStyle::RowDetail, font);
        if (QFontMetricsF(link).horizontalAdvance(tr("Open card")) <= parts.details.width())
            paint::drawLine(*painter, parts.details, tr("Open card"), link, colours.accent,
                            Qt::AlignRight | Qt::AlignVCenter);
    }
    painter->restore();
}

bool CountryDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || index.siblingAtColumn(0) != m_opened)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *tree = treeOf(option);
    if (!tree)
        return false;
    QRect row = option.rect;
    row.setLeft(0);
    row.setRight(tree->viewport()->width() - 1);
    const QPointF place = static_cast<QMouseEvent *>(event)->position();
    const Parts parts = partsOf(row, option.font);
    if (parts.previous.contains(place))
        Q_EMIT stepRequested(-1);
    else if (parts.next.contains(place))
        Q_EMIT stepRequested(1);
    else if (parts.details.contains(place))
        Q_EMIT detailsRequested(m_opened);
    else
        return false;
    return true;
}

void QuoteDelegate::setCurrent(const QModelIndex &index)
{
    const QPersistentModelIndex before = m_current;
    m_current = index;
    if (before == m_current)
        return;
    if (before.isValid())
        Q_EMIT sizeHintChanged(before);
    if (index.isValid())
        Q_EMIT sizeHintChanged(index);
}

QString QuoteDelegate::detail(const QModelIndex &index) const
{
    const auto kind = static_cast<Quote::Kind>(index.data(BriefingModel::KindRole).toInt());
    QStringList parts;
    if (m_speakersShown) {
        const QString speaker = index.data(BriefingModel::SpeakerRole).toString();
        parts.append(speaker.isEmpty() ? tr("Nobody named") : speaker);
        parts.append(kindText(kind));
    } else {
        parts.append(paint::capitalised(kindText(kind)));
    }
    parts.append(index.data(BriefingModel::DetailRole).toString());
    if (index.data(BriefingModel::CertaintyRole).toInt() == static_cast<int>(Certainty::Likely))
        parts.append(tr("less sure"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void QuoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    const QFont &font = option.font;
    painter->save();
    paint::drawRow(*painter, option, colours);
    const QRectF row = option.rect;
    const bool current = m_current.isValid() && index == m_current;
    const double padding = paint::scaled(space::panelPadding, font);
    const double line = lineHeightFor(TextStyle::Quotation, font);
    const double top = row.top() + paint::scaled(4, font);
    const auto kind = static_cast<Quote::Kind>(index.data(BriefingModel::KindRole).toInt());
    drawIcon(*painter, QRectF(row.left() + padding, top + 1, space::rowIcon, space::rowIcon), paint::iconOf(kind),
             current ? colours.quote.bar : colours.secondText);
    const double left = row.left() + paint::scaled(41, font);
    const QRectF words(left, top, row.right() - padding - left, line);
    const bool unsure = index.data(BriefingModel::CertaintyRole).toInt() == static_cast<int>(Certainty::Likely);
    const int lines = paint::drawLines(*painter, words, index.data(BriefingModel::NameRole).toString(),
                                       fontFor(TextStyle::Quotation, font), unsure ? colours.secondText : colours.text,
                                       current ? 2 : 1, line);
    paint::drawLine(*painter, QRectF(left, top + line * lines, words.width(), paint::scaled(17, font)), detail(index),
                    fontFor(TextStyle::Small, font), colours.secondText);
    painter->restore();
}

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = paint::scaled(space::quoteRow, option.font);
    if (m_current.isValid() && index.siblingAtColumn(0) == m_current && option.widget) {
        const auto *tree = treeOf(option);
        const double width
            = (tree ? tree->viewport()->width() : 0) - paint::scaled(41 + space::panelPadding, option.font);
        const int lines = paint::lineCount(index.data(BriefingModel::NameRole).toString(),
                                           fontFor(TextStyle::Quotation, option.font), width, 2);
        height += static_cast<int>(std::ceil((lines - 1) * lineHeightFor(TextStyle::Quotation, option.font)));
    }
    return {0, height};
}

CommitmentDelegate::CommitmentDelegate(Lines lines, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lines(lines)
{
}

void CommitmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paint::drawRow(*painter, option, coloursFor(option.palette));
    const PanelTree *tree = treeOf(option);
    if (tree && !tree->isHeaderHidden())
        paintTable(*painter, option, index);
    else
        paintLines(*painter, option, index);
    painter->restore();
}

namespace {

/** The flags of those who act, two at most, one before the other; the icon for those without. */
void paintActors(QPainter &painter, const QRectF &place, const QModelIndex &index, const QFont &font,
                 const Colours &colours)
{
    const QStringList codes = index.data(BriefingModel::WhoCountriesRole).toStringList();
    if (codes.isEmpty()) {
        const bool person
            = index.data(BriefingModel::ActorsRole).value<QList<EntryId>>().value(0).kind == EntryKind::Person;
        const double side = space::rowIcon;
        drawIcon(painter, QRectF(place.center() - QPointF(side / 2, side / 2), QSizeF(side, side)),
                 person ? u"person"_s : u"org"_s, colours.secondText);
    } else if (codes.size() == 1) {
        paint::drawCountry(painter, place, codes.first(), font, colours);
    } else {
        const QSizeF half(std::round(place.width() * 0.7), std::round(place.height() * 0.7));
        paint::drawCountry(painter, QRectF(place.topLeft(), half), codes.at(0), font, colours);
        paint::drawCountry(painter, QRectF(place.bottomRight() - QPointF(half.width(), half.height()), half),
                           codes.at(1), font, colours);
    }
}

void drawMiddle(QPainter &painter, const QRectF &cell, const QString &text, const QFont &font, const QColor &colour,
                double line, Qt::Alignment alignment = Qt::AlignLeft)
{
    const int lines = paint::lineCount(text, font, cell.width(), 2);
    const QRectF block(cell.left(), std::round(cell.center().y() - lines * line / 2), cell.width(), lines * line);
    paint::drawLines(painter, block, text, font, colour, 2, line, alignment);
}

} // namespace

void CommitmentDelegate::paintTable(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    const QFont &font = option.font;
    const PanelHeader *header = treeOf(option)->panelHeader();
    const QRectF row = option.rect;
    painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), colours.line);
    const bool unsure = index.data(BriefingModel::CertaintyRole).toInt() == static_cast<int>(Certainty::Likely);
    const QColor ink = unsure ? colours.secondText : colours.text;
    const double padding = paint::scaled(space::panelPadding, font);
    const double line = std::min(lineHeightFor(TextStyle::RowDetail, font), row.height() / 2 - 2);
    const QFont words = fontFor(TextStyle::RowDetail, font);
    QFont strong = words;
    strong.setWeight(QFont::DemiBold);
    const auto cell = [&](CommitmentColumn column) {
        const int logical = static_cast<int>(column);
        const double left = header->sectionViewportPosition(logical);
        return QRectF(left, row.top(), header->textRight(logical) - left, row.height() - 1);
    };
    const auto dashed = [&](const QRectF &rect, const QString &text, const QFont &style, const QColor &colour,
                            Qt::Alignment alignment = Qt::AlignLeft) {
        drawMiddle(painter, rect, text.isEmpty() ? u"–"_s : text, style, text.isEmpty() ? colours.disabled : colour,
                   line, alignment);
    };

    const QRectF who = cell(CommitmentColumn::Who);
    const double flagTop = std::round(who.center().y() - paint::scaled(15, font) / 2.0);
    const QRectF flag(who.left() + padding, flagTop, paint::scaled(20, font), paint::scaled(15, font));
    paintActors(painter, flag, index, font, colours);
    QFont name = words;
    name.setWeight(QFont::Medium);
    dashed(who.adjusted(padding + flag.width() + paint::scaled(8, font), 0, 0, 0),
           index.data(BriefingModel::WhoRole).toString(), name, ink);
    const auto status = static_cast<Commitment::Status>(index.data(BriefingModel::StatusRole).toInt());
    const QRectF chip = cell(CommitmentColumn::Status);
    paint::drawChip(painter,
                    QPointF(chip.left(), std::round(chip.center().y() - paint::chipSize(status, font).height() / 2)),
                    status, font, colours);
    dashed(cell(CommitmentColumn::What), index.data(BriefingModel::WhatRole).toString(), words, ink);
    dashed(cell(CommitmentColumn::Amount), index.data(BriefingModel::AmountRole).toString(), strong, ink,
           Qt::AlignRight);
    dashed(cell(CommitmentColumn::ForWhom), index.data(BriefingModel::ForWhomRole).toString(), words,
           colours.secondText);
    dashed(cell(CommitmentColumn::When), index.data(BriefingModel::WhenRole).toString(), words, colours.secondText);
    const QRectF place = cell(CommitmentColumn::Place);
    const int paragraph = index.data(BriefingModel::ParagraphRole).toInt();
    dashed(place, paragraph > 0 ? u"¶%1"_s.arg(paragraph) : QString(), fontFor(TextStyle::Small, font),
           colours.secondText);
}

void CommitmentDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    const QFont &font = option.font;
    const QRectF row = option.rect;
    const bool unsure = index.data(BriefingModel::CertaintyRole).toInt() == static_cast<int>(Certainty::Likely);
    const QColor ink = unsure ? colours.secondText : colours.text;
    const double padding = paint::scaled(space::panelPadding, font);
    const double line = paint::scaled(18, font);
    const double top = std::round(row.center().y() - line);
    const auto status = static_cast<Commitment::Status>(index.data(BriefingModel::StatusRole).toInt());
    const QFont words = fontFor(TextStyle::RowDetail, font);
    const QFont small = fontFor(TextStyle::Small, font);
    const double jump = space::rowIcon;
    drawIcon(painter, QRectF(row.right() - padding - jump, row.center().y() - jump / 2, jump, jump), u"jump"_s,
             colours.secondText);
    const double right = row.right() - padding - jump - paint::scaled(10, font);
    const double chipTop = std::round(row.center().y() - paint::chipSize(status, font).height() / 2);
    paint::drawChip(painter, QPointF(row.left() + padding, chipTop), status, font, colours);
    const double left = row.left() + padding + paint::chipColumn(font) + paint::scaled(10, font);
    QStringList detail;
    if (m_lines == Lines::Full) {
        const QString amount = index.data(BriefingModel::AmountRole).toString();
        detail.append(index.data(BriefingModel::WhoRole).toString());
        const QString beneficiary = index.data(BriefingModel::ForWhomRole).toString();
        if (!beneficiary.isEmpty())
            detail.append(tr("for %1").arg(beneficiary));
    }
    const QString when = index.data(BriefingModel::WhenRole).toString();
    if (!when.isEmpty())
        detail.append(when);
    else if (m_lines == Lines::Brief)
        detail.append(tr("no date given"));
    detail.append(index.data(BriefingModel::DetailRole).toString());
    if (unsure)
        detail.append(tr("less sure"));
    paint::drawLine(painter, QRectF(left, top, right - left, line), index.data(BriefingModel::WhatRole).toString(),
                    words, ink);
    paint::drawLine(painter, QRectF(left, top + line, right - left, line - 2), detail.join(u", "_s), small,
                    colours.secondText);
    painter.fillRect(QRectF(), colours.line);
}

QSize CommitmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const PanelTree *tree = treeOf(option);
    const bool table = tree && !tree->isHeaderHidden();
    return {0, paint::scaled(table ? space::commitmentRow : space::commitmentRow + 4, option.font)};
}

} // namespace readout
