// SPDX-License-Identifier: GPL-3.0-or-later
#include "countrymap.h"

#include "countrymapaccess.h"
#include "panelcontrols.h"
#include "panelpaint.h"
#include "theme/space.h"
#include "theme/worldmap.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr QRectF world(150, 40, 9850, 4250); ///< of the map: what has land on it
constexpr double margin = 6;
constexpr double dotSize = 5;       ///< pixels of what is smaller
constexpr double smallSide = 6;     ///< pixels below which a country is shown in the inset too
constexpr double insetArea = 950;   ///< units of the map that the inset shows at most
constexpr double smallestFit = 600; ///< units of the map
constexpr double insetShare = 0.26; ///< of the width
constexpr double reach = 7;         ///< pixels beside a country that still mean it
constexpr int someMentions = 3;
constexpr int manyMentions = 6;

const QColor &fillFor(int count, const Colours &colours)
{
    if (count >= manyMentions)
        return colours.mapMany;
    return count >= someMentions ? colours.mapSome : colours.mapFew;
}

QPen cosmeticPen(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setCosmetic(true);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

} // namespace

CountryMap::CountryMap(ReadingSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    CountryMapAccess::install();
    setObjectName(u"countryMap"_s);
    setAccessibleName(tr("Map of the countries mentioned"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(session, &ReadingSession::briefingChanged, this, &CountryMap::follow);
    connect(session, &ReadingSession::selectionChanged, this, [this] {
        setAccessibleDescription(text());
        if (const QString code = selectedCode(); !code.isEmpty())
            CountryMapAccess::announce(this, code);
        update();
    });
    follow();
}

void CountryMap::follow()
{
    m_mentioned.clear();
    m_hovered.clear();
    for (const Entry &entry : m_session->model()->entries(Group::Countries))
        if (const MapCountry *country = mapCountry(entry.id.id))
            m_mentioned.append({country, entry.id, entry.name, static_cast<int>(entry.mentions.size())});
    std::ranges::stable_sort(m_mentioned, {}, &Mentioned::count);
    setAccessibleDescription(text());
    layOut();
}

void CountryMap::setExtent(Extent extent)
{
    m_extent = extent;
    layOut();
}

int CountryMap::heightForWidth(int width) const
{
    return qRound((width - 2 * margin) * world.height() / world.width() + 2 * margin);
}

QSize CountryMap::sizeHint() const
{
    return {space::sidePanelNarrowest, heightForWidth(space::sidePanelNarrowest)};
}

CountryMap::Frame CountryMap::frameFor(const QRectF &area, const QRectF &place)
{
    const double scale = std::min(place.width() / area.width(), place.height() / area.height());
    QTransform toPlace;
    toPlace.translate(place.center().x(), place.center().y());
    toPlace.scale(scale, scale);
    toPlace.translate(-area.center().x(), -area.center().y());
    return {area, place, toPlace};
}

QRectF CountryMap::fittingArea() const
{
    QRectF area;
    for (const Mentioned &mention : m_mentioned)
        area = area.united(mention.country->home);
    const double least = std::max(0.0, smallestFit - std::max(area.width(), area.height())) / 2;
    const double edge = least + 0.04 * std::max(area.width(), area.height());
    return area.adjusted(-edge, -edge, edge, edge);
}

void CountryMap::layOut()
{
    const QRectF place = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    m_main = {};
    m_inset = {};
    if (place.isEmpty())
        return;
    const bool fits = m_extent == Extent::Fit && !m_mentioned.isEmpty();
    m_main = frameFor(fits ? fittingArea() : world, place);
    if (!fits)
        layOutInset();
    update();
}

void CountryMap::layOutInset()
{
    const double scale = m_main.toPlace.m11();
    QList<const MapCountry *> all;
    for (const Mentioned &mention : m_mentioned)
        all.append(mention.country);
    const auto isSmall = [&](const MapCountry *country) {
        return std::max(country->home.width(), country->home.height()) * scale < smallSide;
    };
    // Where most of the small ones lie together.
    QRectF best;
    qsizetype most = 0;
    for (const MapCountry *middle : all) {
        const QRectF around
            = QRectF(0, 0, insetArea, insetArea).translated(middle->centre - QPointF(insetArea, insetArea) / 2);
        QRectF covered;
        qsizetype small = 0;
        for (const MapCountry *country : all) {
            if (!around.contains(country->centre))
                continue;
            covered = covered.united(country->home & around);
            small += isSmall(country) ? 1 : 0;
        }
        if (small > most) {
            most = small;
            const double side = std::clamp(std::max(covered.width(), covered.height()) * 1.1, insetArea / 2, insetArea);
            best = QRectF(covered.center() - QPointF(side, side) / 2, QSizeF(side, side));
        }
    }
    if (most == 0)
        return;
    // Over the southern Pacific or, where that is meant itself, over the Indian Ocean.
    const double side = m_main.place.width() * insetShare;
    QRectF place(m_main.place.left(), m_main.place.bottom() - side, side, side);
    if (place.intersects(m_main.toPlace.mapRect(best)))
        place.moveRight(m_main.place.right());
    m_inset = frameFor(best, place);
}

const CountryMap::Mentioned *CountryMap::mentioned(const QString &code) const
{
    const auto found = std::ranges::find(m_mentioned, code, [](const Mentioned &country) { return country.id.id; });
    return found == m_mentioned.cend() ? nullptr : &*found;
}

QString CountryMap::countryIn(const Frame &frame, QPointF position) const
{
    const QPointF point = frame.toPlace.inverted().map(position);
    QString nearest;
    double least = reach;
    for (const Mentioned &mention : m_mentioned) {
        if (mention.country->outline.contains(point))
            return mention.id.id;
        const double distance = QLineF(frame.toPlace.map(mention.country->centre), position).length();
        if (distance < least) {
            least = distance;
            nearest = mention.id.id;
        }
    }
    return nearest;
}

QString CountryMap::countryAt(QPointF position) const
{
    return countryIn(m_inset.place.contains(position) ? m_inset : m_main, position);
}

QPointF CountryMap::placeOf(const QString &code) const
{
    const Mentioned *country = mentioned(code);
    if (country == nullptr)
        return {};
    const QPointF centre = country->country->centre;
    return (m_inset.area.contains(centre) ? m_inset : m_main).toPlace.map(centre);
}

QString CountryMap::describe(const Mentioned &country) const
{
    return tr("%1, %2").arg(country.name, mentionCountText(country.count));
}

QStringList CountryMap::codes() const
{
    QStringList codes;
    for (auto country = m_mentioned.crbegin(); country != m_mentioned.crend(); ++country)
        codes.append(country->id.id);
    return codes;
}

QString CountryMap::textOf(const QString &code) const
{
    return describe(*mentioned(code));
}

QString CountryMap::selectedCode() const
{
    const EntryId selection = m_session->selection();
    return selection.kind == EntryKind::Country && mentioned(selection.id) != nullptr ? selection.id : QString();
}

void CountryMap::choose(const QString &code)
{
    m_session->select({EntryKind::Country, code});
}

QString CountryMap::text() const
{
    QStringList words;
    for (auto country = m_mentioned.crbegin(); country != m_mentioned.crend(); ++country)
        words.append(u"%1 %2"_s.arg(country->name).arg(country->count));
    const Mentioned *selected = mentioned(selectedCode());
    const QString list = words.join(u", "_s);
    return selected != nullptr ? tr("Selected: %1. %2").arg(describe(*selected), list) : list;
}

void CountryMap::paintFrame(QPainter &painter, const Frame &frame, const Colours &colours) const
{
    painter.save();
    painter.setTransform(frame.toPlace, true);
    painter.setBrush(colours.mapLand);
    painter.setPen(cosmeticPen(colours.panel, 0.7));
    painter.drawPath(worldLand());
    const auto paint = [&](const Mentioned &mention, const QPen &pen) {
        painter.setBrush(fillFor(mention.count, colours));
        painter.setPen(pen);
        painter.drawPath(mention.country->outline);
        const QRectF home = frame.toPlace.mapRect(mention.country->home);
        if (std::max(home.width(), home.height()) < dotSize) {
            const double radius = dotSize / 2 / frame.toPlace.m11();
            painter.drawEllipse(mention.country->centre, radius, radius);
        }
    };
    const Mentioned *selected = mentioned(selectedCode());
    for (const Mentioned &mention : m_mentioned)
        if (&mention != selected)
            paint(mention, cosmeticPen(colours.country.line, mention.id.id == m_hovered ? 2 : 1));
    if (selected != nullptr)
        paint(*selected, cosmeticPen(colours.text, 2));
    painter.restore();
}

void CountryMap::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(m_main.place);
    paintFrame(painter, m_main, colours);
    painter.restore();
    if (!m_inset.area.isNull()) {
        const QRectF small = m_main.toPlace.mapRect(m_inset.area);
        const QRectF large = m_inset.place;
        painter.setPen(QPen(colours.secondText, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(small);
        const bool isLeft = large.center().x() < small.center().x();
        painter.drawLine(isLeft ? small.topLeft() : small.topRight(), isLeft ? large.topRight() : large.topLeft());
        painter.drawLine(isLeft ? small.bottomLeft() : small.bottomRight(),
                         isLeft ? large.bottomRight() : large.bottomLeft());
        painter.fillRect(large, colours.paper);
        painter.save();
        painter.setClipRect(large);
        paintFrame(painter, m_inset, colours);
        painter.restore();
        painter.setPen(QPen(colours.secondText, 1));
        painter.drawRect(large);
    }
    if (hasFocus())
        paint::drawFocus(painter, QRectF(rect()).adjusted(1, 1, -1, -1), colours, space::controlRadius);
}

void CountryMap::resizeEvent(QResizeEvent *)
{
    layOut();
}

void CountryMap::mousePressEvent(QMouseEvent *event)
{
    const QString code = countryAt(event->position());
    if (event->button() == Qt::LeftButton && !code.isEmpty())
        choose(code);
}

void CountryMap::mouseMoveEvent(QMouseEvent *event)
{
    const QString hovered = countryAt(event->position());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    setCursor(m_hovered.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void CountryMap::leaveEvent(QEvent *)
{
    m_hovered.clear();
    update();
}

bool CountryMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Mentioned *country = mentioned(countryAt(help->pos()));
        QToolTip::showText(help->globalPos(), country != nullptr ? describe(*country) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void CountryMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        move({-1, 0});
        return;
    case Qt::Key_Right:
        move({1, 0});
        return;
    case Qt::Key_Up:
        move({0, -1});
        return;
    case Qt::Key_Down:
        move({0, 1});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CountryMap::move(QPointF direction)
{
    if (m_mentioned.isEmpty())
        return;
    const Mentioned *from = mentioned(selectedCode());
    if (from == nullptr) {
        m_session->select(m_mentioned.constLast().id);
        return;
    }
    // The nearest one that lies that way; what lies aside counts as farther.
    const Mentioned *best = nullptr;
    double least = 0;
    for (const Mentioned &to : m_mentioned) {
        const QPointF step = to.country->centre - from->country->centre;
        const double ahead = QPointF::dotProduct(step, direction);
        const double aside = std::abs(QPointF::dotProduct(step, {direction.y(), direction.x()}));
        const double cost = ahead + 2 * aside;
        if (ahead > 0 && (best == nullptr || cost < least)) {
            best = &to;
            least = cost;
        }
    }
    if (best != nullptr)
        m_session->select(best->id);
}

CountryMapBox::CountryMapBox(ReadingSession *session, QWidget *parent)
    : QWidget(parent)
    , m_map(new CountryMap(session, this))
{
    auto *legend = new QHBoxLayout;
    legend->setContentsMargins(space::panelPadding, 0, 10, 8);
    legend->setSpacing(6);
    for (const QString &words : {tr("1–2"), tr("3–5"), tr("6 or more mentions")}) {
        auto *swatch = new QLabel(this);
        auto *label = new QLabel(words, this);
        m_swatches.append(swatch);
        m_words.append(label);
        legend->addWidget(swatch);
        legend->addWidget(label);
        legend->addSpacing(4);
    }
    legend->addStretch();
    auto *extent = new Segments(this);
    extent->setObjectName(u"mapExtent"_s);
    extent->add(tr("World"));
    extent->add(tr("Fit"));
    connect(extent, &Segments::chosenChanged, m_map,
            [this](int id) { m_map->setExtent(id == 0 ? CountryMap::Extent::World : CountryMap::Extent::Fit); });
    legend->addWidget(extent);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_map);
    column->addLayout(legend);
    column->addWidget(ruleIn(this));
    colour();
}

void CountryMapBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_map->setFixedHeight(m_map->heightForWidth(width()));
}

void CountryMapBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
}

void CountryMapBox::colour()
{
    const Colours &our = coloursFor(palette());
    const QColor fills[] = {our.mapFew, our.mapSome, our.mapMany};
    for (int index = 0; index < m_swatches.size(); ++index) {
        QPixmap swatch(QSize(14, 10) * devicePixelRatioF());
        swatch.setDevicePixelRatio(devicePixelRatioF());
        swatch.fill(fills[index]);
        m_swatches.at(index)->setPixmap(swatch);
        QPalette second = palette();
        second.setColor(QPalette::WindowText, our.secondText);
        m_words.at(index)->setPalette(second);
        m_words.at(index)->setFont(fontFor(TextStyle::Small, font()));
    }
}

} // namespace readout
