// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelcontrols.h"

#include "panelpaint.h"
#include "theme/icons.h"
#include "theme/space.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int filterIconRoom = 28; ///< from the edge to the words
constexpr int stepperHeight = 40;

const MentionColours &hueOf(EntryKind kind, const Colours &colours)
{
    return kind == EntryKind::Country ? colours.country : colours.leader;
}

} // namespace

QFrame *ruleIn(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Mid); // Colours::line
    return rule;
}

FilterField::FilterField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    setTextMargins(filterIconRoom, 0, 0, 0);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT leftDownwards();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    const Colours &colours = coloursFor(palette());
    if (auto *action = findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        action->setIcon(icon(u"close"_s, {colours.secondText, colours.disabled, {}}));
}

void FilterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const double side = space::rowIcon - 1;
    QRectF place(10, (height() - side) / 2, side, side);
    if (layoutDirection() == Qt::RightToLeft)
        place.moveRight(width() - 10);
    drawIcon(painter, place, u"filter"_s, coloursFor(palette()).secondText);
}

PanelButton::PanelButton(Look look, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(look != Look::Link);
    if (look == Look::Link)
        setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PanelButton::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleName(count < 0 ? text() : tr("%1, %2").arg(text()).arg(count));
    updateGeometry();
    update();
}

void PanelButton::setIconName(const QString &name, const QColor &colour)
{
    m_iconName = name;
    m_iconColour = colour;
    updateGeometry();
    update();
}

void PanelButton::setEnds(bool first, bool last)
{
    m_first = first;
    m_last = last;
    update();
}

QFont PanelButton::wordsFont() const
{
    QFont words = m_look == Look::Link ? font() : fontFor(TextStyle::RowDetail, font());
    if (m_look != Look::Link)
        words.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
    return words;
}

QSize PanelButton::sizeHint() const
{
    QFont words = wordsFont();
    if (m_look != Look::Link)
        words.setWeight(QFont::DemiBold); // the width when it is chosen
    const QFontMetrics metrics(words);
    int width = metrics.horizontalAdvance(text());
    if (m_count >= 0)
        width += metrics.horizontalAdvance(u' ' + QString::number(m_count)) + (m_look == Look::Chip ? 3 : 0);
    if (!m_iconName.isEmpty())
        width += (m_look == Look::Chip ? space::chipIcon : space::rowIcon) + 5;
    switch (m_look) {
    case Look::Link:
        return {width + 8, metrics.height() + 8};
    case Look::Segment:
        return {width + 18, paint::scaled(26, font())};
    case Look::Chip:
        return {width + 20, paint::scaled(28, font())};
    }
    Q_UNREACHABLE();
}

bool PanelButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void PanelButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ink = isEnabled() ? colours.text : colours.disabled;
    if (m_look == Look::Link) {
        ink = isEnabled() ? colours.accent : colours.disabled;
    } else {
        QColor fill = m_look == Look::Chip ? colours.field : QColor(Qt::transparent);
        if (underMouse())
            fill = colours.hover;
        if (isDown())
            fill = colours.press;
        if (isChecked())
            fill = colours.selection;
        const QColor edge = m_look == Look::Chip && isChecked() ? colours.accent : colours.controlLine;
        painter.setPen(m_look == Look::Chip ? QPen(edge) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        const double radius = m_look == Look::Chip || m_first || m_last ? space::controlRadius - 1 : 0;
        painter.drawRoundedRect(m_look == Look::Chip ? box : box.adjusted(0, 0.5, 0, -0.5), radius, radius);
        if (m_look == Look::Segment && !m_last) {
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.fillRect(QRect(width() - 1, 1, 1, height() - 2), colours.controlLine);
            painter.setRenderHint(QPainter::Antialiasing);
        }
    }
    const QFont words = wordsFont();
    const QFontMetricsF metrics(words);
    const QString number = m_count >= 0 ? QString::number(m_count) : QString();
    const double gap = number.isEmpty() ? 0 : metrics.horizontalAdvance(u' ') + (m_look == Look::Chip ? 3 : 0);
    const double side = m_iconName.isEmpty() ? 0 : (m_look == Look::Chip ? space::chipIcon : space::rowIcon);
    const double iconGap = side > 0 ? 5 : 0;
    const double full = side + iconGap + metrics.horizontalAdvance(text()) + gap + metrics.horizontalAdvance(number);
    double x = m_look == Look::Link ? 4 : std::round((width() - full) / 2);
    if (side > 0) {
        drawIcon(painter, QRectF(x, std::round((height() - side) / 2), side, side), m_iconName,
                 m_iconColour.isValid() ? m_iconColour : ink);
    }
    x += side + iconGap;
    painter.setFont(words);
    painter.setPen(ink);
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    x += metrics.horizontalAdvance(text()) + gap;
    if (m_look == Look::Chip)
        painter.setPen(colours.secondText);
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, number);
    if (hasFocus())
        paint::drawFocus(painter, rect(), colours, space::controlRadius);
}

Segments::Segments(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 0, 1, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT chosenChanged(id);
    });
}

void Segments::add(const QString &text)
{
    auto *button = new PanelButton(PanelButton::Look::Segment, text, this);
    const int id = static_cast<int>(m_group->buttons().size());
    if (id > 0)
        static_cast<PanelButton *>(m_group->button(id - 1))->setEnds(id == 1, false);
    button->setEnds(id == 0, true);
    m_group->addButton(button, id);
    button->setChecked(id == 0);
    layout()->addWidget(button);
}

void Segments::setCount(int id, int count)
{
    auto *button = static_cast<PanelButton *>(m_group->button(id));
    button->setCount(count);
    button->setEnabled(count != 0);
}

void Segments::choose(int id)
{
    m_group->button(id)->setChecked(true);
}

void Segments::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.field);
    painter.setPen(colours.controlLine);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::controlRadius, space::controlRadius);
}

Stepper::Stepper(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    m_label->setAlignment(Qt::AlignCenter);
    m_previous->setObjectName(u"previousMention"_s);
    m_previous->setText(tr("Previous"));
    m_previous->setToolTip(tr("Previous mention (Alt+Up)"));
    m_previous->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_next->setObjectName(u"nextMention"_s);
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("Next mention (Alt+Down)"));
    m_next->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    m_next->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->addWidget(m_previous);
    row->addWidget(m_label, 1);
    row->addWidget(m_next);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    restyle();
}

void Stepper::restyle()
{
    const Colours &colours = coloursFor(palette());
    m_previous->setIcon(icon(u"left"_s, {colours.text, colours.disabled, {}}));
    m_next->setIcon(icon(u"right"_s, {colours.text, colours.disabled, {}}));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setIconSize(QSize(space::rowIcon - 2, space::rowIcon - 2));
        button->setMinimumHeight(paint::scaled(stepperHeight - 8, font()));
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_label->setFont(bold);
}

void Stepper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void Stepper::setKind(EntryKind kind)
{
    m_kind = kind;
    update();
}

QString Stepper::text() const
{
    if (m_count == 0)
        return tr("Nothing lit");
    const bool brief = width() < paint::scaled(340, font());
    if (m_current < 0)
        return m_count == 1 ? tr("1 mention") : tr("%n mentions", nullptr, m_count);
    return brief ? tr("%1 of %2").arg(m_current + 1).arg(m_count)
                 : tr("Mention %1 of %2").arg(m_current + 1).arg(m_count);
}

void Stepper::setPosition(int current, int count)
{
    m_current = current;
    m_count = count;
    m_label->setText(text());
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

QSize Stepper::sizeHint() const
{
    return {QWidget::sizeHint().width(), paint::scaled(stepperHeight, font())};
}

void Stepper::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_label->setText(text());
}

void Stepper::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    const MentionColours &hue = hueOf(m_kind, colours);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(hue.medium);
    painter.setPen(hue.line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::controlRadius, space::controlRadius);
}

FlagLabel::FlagLabel(int width, QWidget *parent)
    : QWidget(parent)
    , m_width(width)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FlagLabel::show(const QString &country, EntryKind kind)
{
    m_country = country;
    m_kind = kind;
    update();
}

QSize FlagLabel::sizeHint() const
{
    return {paint::scaled(m_width, font()) + 1, paint::scaled(m_width * 3 / 4.0, font()) + 1};
}

void FlagLabel::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    const QRectF place = QRectF(rect()).adjusted(0, 0, -1, -1);
    if (!m_country.isEmpty()) {
        paint::drawCountry(painter, place, m_country, font(), colours);
        return;
    }
    const double side = std::round(place.height() * 0.8);
    const QPointF corner(std::round(place.center().x() - side / 2), std::round(place.center().y() - side / 2));
    drawIcon(painter, QRectF(corner, QSizeF(side, side)),
             m_kind == EntryKind::Person || m_kind == EntryKind::Source ? u"person"_s : u"org"_s, colours.secondText);
}

FormsLine::FormsLine(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FormsLine::setForms(const QList<Mention> &forms, const QStringList &words, EntryKind kind)
{
    m_forms = forms;
    m_words = words;
    m_kind = kind;
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

void FormsLine::setLit(bool lit)
{
    m_lit = lit;
    update();
}

int FormsLine::lineHeight() const
{
    return paint::scaled(20, font());
}

QList<FormsLine::Piece> FormsLine::pieces(int width) const
{
    constexpr int mostLines = 2;
    const QFont serif = fontFor(TextStyle::Quotation, font());
    const QFontMetricsF metrics(serif);
    const double comma = metrics.horizontalAdvance(u", "_s);
    const double more = metrics.horizontalAdvance(u"+99"_s);
    QList<Piece> placed;
    double x = 0;
    int line = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        double wide = metrics.horizontalAdvance(m_words.at(i));
        const bool last = i + 1 == m_words.size();
        const double needed = wide + (last ? 0 : comma) + (line + 1 == mostLines && !last ? more : 0);
        if (x > 0 && x + needed > width) {
            if (line + 1 == mostLines) {
                placed.append(
                    {QRectF(x, line * lineHeight(), more, lineHeight()), u"+%1"_s.arg(m_words.size() - i), -1});
                return placed;
            }
            x = 0;
            ++line;
        }
        wide = std::min(wide, static_cast<double>(width));
        placed.append(
            {QRectF(x, line * lineHeight(), wide, lineHeight()), paint::cutAtWord(m_words.at(i), serif, wide + 1), i});
        x += wide + comma;
    }
    return placed;
}

int FormsLine::heightForWidth(int width) const
{
    const QList<Piece> placed = pieces(width);
    return placed.isEmpty() ? lineHeight() : static_cast<int>(std::ceil(placed.last().rect.bottom())) + 2;
}

QSize FormsLine::sizeHint() const
{
    return {0, heightForWidth(width())};
}

void FormsLine::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    const MentionColours &hue = hueOf(m_kind, colours);
    QPainter painter(this);
    const QFont serif = fontFor(TextStyle::Quotation, font());
    const QList<Piece> placed = pieces(width());
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const Piece &piece = placed.at(i);
        if (piece.form < 0) {
            paint::drawLine(painter, piece.rect, piece.words, fontFor(TextStyle::Small, font()), colours.secondText);
            continue;
        }
        if (m_lit) {
            paint::drawMention(painter, piece.rect, piece.words, serif, m_forms.at(piece.form).strength, hue, colours);
        } else {
            paint::drawLine(painter, piece.rect, piece.words, serif, colours.hint);
        }
        if (i + 1 < placed.size()) {
            painter.setPen(colours.text);
            painter.setFont(serif);
            painter.drawText(QRectF(piece.rect.right(), piece.rect.top(), 20, piece.rect.height()), Qt::AlignVCenter,
                             u","_s);
        }
    }
}

void FormsLine::mouseReleaseEvent(QMouseEvent *event)
{
    for (const Piece &piece : pieces(width())) {
        if (piece.form >= 0 && piece.rect.contains(event->position()))
            Q_EMIT clicked(m_forms.at(piece.form));
    }
}

void FormsLine::mouseMoveEvent(QMouseEvent *event)
{
    const QList<Piece> placed = pieces(width());
    const bool over = std::ranges::any_of(
        placed, [&](const Piece &piece) { return piece.form >= 0 && piece.rect.contains(event->position()); });
    setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool FormsLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(m_words.join(u", "_s));
    return QWidget::event(event);
}

FlowLayout::FlowLayout(int gap)
    : m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout()
{
    while (QLayoutItem *item = FlowLayout::takeAt(0))
        delete item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const QLayoutItem *item : m_items)
        widest = widest.expandedTo(item->minimumSize());
    return widest.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    static_cast<void>(layOut(rect, true));
}

int FlowLayout::layOut(const QRect &rect, bool move) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    int x = room.left();
    int y = room.top();
    int height = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    const auto endLine = [&] {
        for (auto &[item, place] : line) { // in the middle of the line
            place.moveTop(y + (height - place.height()) / 2);
            if (move)
                item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, place));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > room.left() && x + size.width() > room.right() + 1) {
            endLine();
            x = room.left();
            y += height + m_gap;
            height = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_gap;
        height = std::max(height, size.height());
    }
    endLine();
    return y + height - rect.top() + contentsMargins().bottom();
}

} // namespace readout
