// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture.h"

#include "panelpaint.h"
#include "theme/space.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int pixelsPerPoint = 3;  ///< of a PNG, so that it can be printed
constexpr double leastNames = 60;  ///< pixels
constexpr double mostNames = 0.42; ///< of the width

} // namespace

Picture::Picture(ReadingSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(session, &ReadingSession::briefingChanged, this, &Picture::rebuild);
    connect(session, &ReadingSession::selectionChanged, this, qOverload<>(&QWidget::update));
}

double Picture::scaled(double distance) const
{
    return paint::scaled(distance, font());
}

double Picture::nameRoom(const QList<EntryId> &entries, double width) const
{
    const QFontMetricsF metrics(fontFor(TextStyle::RowTitle, font())); // what is selected is bold
    double widest = scaled(leastNames);
    for (const EntryId &entry : entries)
        widest = std::max(widest, metrics.horizontalAdvance(model().entry(entry)->name) + scaled(space::grid) * 2);
    return std::min(widest, width * mostNames);
}

QString Picture::text() const
{
    QStringList words;
    for (const Part &part : m_parts)
        words.append(textOf(part));
    return words.join(u"; "_s);
}

void Picture::rebuild()
{
    m_parts = gather();
    m_current = -1;
    setOut();
    setAccessibleName(title());
    setAccessibleDescription(text());
}

void Picture::setOut()
{
    setFixedHeight(static_cast<int>(std::ceil(layOut(width(), m_parts))));
    m_current = std::min(m_current, static_cast<int>(m_parts.size()) - 1);
    update();
}

QSize Picture::sizeHint() const
{
    return {space::sidePanelNarrowest, height()};
}

QRectF Picture::partRect(const EntryId &entry) const
{
    const auto part = std::ranges::find(m_parts, entry, &Part::entry);
    return part == m_parts.cend() ? QRectF() : part->rect;
}

bool Picture::save(const QString &path) const
{
    const Colours &our = colours(Scheme::Light);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const auto drawOn = [&](QPaintDevice *device, double scale) {
        QPainter painter(device);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        painter.fillRect(rect(), our.paper);
        draw({painter, our, font()});
    };
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setTitle(title());
        svg.setDescription(text());
        svg.setSize(size());
        svg.setViewBox(rect());
        drawOn(&svg, 1);
    } else {
        QImage image(size() * pixelsPerPoint, QImage::Format_RGB32);
        image.setText(u"Title"_s, title());
        drawOn(&image, pixelsPerPoint);
        if (!image.save(&file, "PNG"))
            return false;
    }
    return file.commit();
}

void Picture::paintEvent(QPaintEvent *)
{
    const Colours &our = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw({painter, our, font()});
    if (!hasFocus())
        return;
    paint::drawFocus(painter, rect(), our, space::controlRadius);
    if (m_current >= 0)
        paint::drawFocus(painter, m_parts.at(m_current).rect.adjusted(-2, -2, 2, 2), our, space::markRadius);
}

void Picture::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width())
        setOut();
}

void Picture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setOut();
}

int Picture::partAt(QPointF position) const
{
    // The later ones lie on top.
    for (qsizetype index = m_parts.size() - 1; index >= 0; --index)
        if (m_parts.at(index).rect.contains(position))
            return static_cast<int>(index);
    return -1;
}

void Picture::activate(const Part &part)
{
    m_session->select(part.entry);
    if (part.quote >= 0) {
        m_session->setCurrentQuote(static_cast<int>(m_session->quotes().indexOf(part.quote)));
    } else if (!part.mention.isEmpty()) {
        const auto mention = std::ranges::find(m_session->mentions(), part.mention, &Mention::span);
        m_session->setCurrentMention(static_cast<int>(mention - m_session->mentions().begin()));
    }
}

void Picture::mousePressEvent(QMouseEvent *event)
{
    const int index = partAt(event->position());
    if (event->button() != Qt::LeftButton || index < 0)
        return;
    setCurrent(index);
    activate(m_parts.at(index));
}

void Picture::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(partAt(event->position()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void Picture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_parts.isEmpty())
        setCurrent(0);
}

bool Picture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = partAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : textOf(m_parts.at(index)), this);
        return true;
    }
    return QWidget::event(event);
}

void Picture::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveCurrent({-1, 0});
        return;
    case Qt::Key_Right:
        moveCurrent({1, 0});
        return;
    case Qt::Key_Up:
        moveCurrent({0, -1});
        return;
    case Qt::Key_Down:
        moveCurrent({0, 1});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            activate(m_parts.at(m_current));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Picture::setCurrent(int index)
{
    m_current = index;
    // What a screen reader says on each step.
    setAccessibleDescription(m_current < 0 ? text() : textOf(m_parts.at(m_current)));
    update();
}

void Picture::moveCurrent(QPointF direction)
{
    if (m_current < 0)
        return;
    const QPointF from = m_parts.at(m_current).rect.center();
    int best = -1;
    double least = 0;
    for (int index = 0; index < m_parts.size(); ++index) {
        const QPointF step = m_parts.at(index).rect.center() - from;
        const double ahead = QPointF::dotProduct(step, direction);
        const double cost = ahead + 3 * std::abs(QPointF::dotProduct(step, {direction.y(), direction.x()}));
        if (ahead > 0.5 && (best < 0 || cost < least)) {
            best = index;
            least = cost;
        }
    }
    if (best >= 0)
        setCurrent(best);
}

} // namespace readout
