// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedpanel.h"

#include "look.h"
#include "theme/space.h"
#include "theme/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int rowHeight = 74;
constexpr int panelWidth = 320;

QString detailOf(const FeedEntry &entry)
{
    QStringList parts;
    if (entry.published.isValid())
        parts.append(QLocale().toString(entry.published.toLocalTime(), QLocale::ShortFormat));
    parts += entry.authors;
    return parts.join(u", "_s);
}

/** @p words in lines that fit beside the panel: a tool tip breaks none of its own. */
QString inLines(const QString &words)
{
    constexpr qsizetype longest = 70;
    QString lines;
    qsizetype length = 0;
    for (const QString &word : words.simplified().split(u' ')) {
        const bool fits = length + word.size() <= longest;
        if (!lines.isEmpty())
            lines += fits ? u' ' : u'\n';
        length = fits ? length + 1 + word.size() : word.size();
        lines += word;
    }
    return lines;
}

} // namespace

void FeedEntries::setFeed(const Feed &feed)
{
    beginResetModel();
    m_feed = feed;
    endResetModel();
}

int FeedEntries::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_feed.entries.size());
}

QVariant FeedEntries::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FeedEntry &entry = m_feed.entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return inLines(entry.summary.isEmpty() ? entry.title : entry.summary);
    case Qt::AccessibleTextRole:
        return u"%1. %2"_s.arg(entry.title, detailOf(entry));
    case DetailRole:
        return detailOf(entry);
    default:
        return {};
    }
}

void FeedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &our = coloursFor(option.palette);
    painter->save();
    const QRect row = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, isSelected ? our.selection : our.hover);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), our.line);
    const QRect words = row.adjusted(space::panelPadding, space::grid * 2, -space::panelPadding, -space::grid * 2);
    painter->setFont(fontFor(TextStyle::RowDetail, option.font));
    painter->setPen(our.secondText);
    const int detailHeight = painter->fontMetrics().height();
    painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(index.data(FeedEntries::DetailRole).toString(), Qt::ElideRight,
                                                        words.width()));
    QFont title = fontFor(TextStyle::Quotation, option.font);
    title.setWeight(QFont::DemiBold);
    painter->setFont(title);
    painter->setPen(our.text);
    painter->drawText(words.adjusted(0, 0, 0, -detailHeight), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      index.data().toString());
    painter->restore();
}

QSize FeedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {panelWidth / 2, static_cast<int>(rowHeight * typeScale(option.font))};
}

FeedPanel::FeedPanel(QWidget *parent)
    : QWidget(parent)
    , m_entries(new FeedEntries(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"feedPanel"_s);
    setAutoFillBackground(true);
    setFixedWidth(panelWidth);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_close->setObjectName(u"closeFeed"_s);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close the feed"));
    m_close->setAccessibleName(m_close->toolTip());
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the feed's articles"));
    m_filter->setTextMargins(space::grid, 0, space::grid, 0);
    m_filtered->setSourceModel(m_entries);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(u"feedEntries"_s);
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new FeedDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    setFocusProxy(m_list);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list, &QListView::clicked, this, &FeedPanel::choose);
    connect(m_list, &QListView::activated, this, &FeedPanel::choose);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::panelPadding, space::grid * 2, space::grid * 2, space::grid);
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(space::panelPadding, 0, space::panelPadding, space::grid * 2);
    filterRow->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(filterRow);
    column->addWidget(m_list, 1);
    colour();
    hide();
}

void FeedPanel::showFeed(const Feed &feed, const QString &source)
{
    m_source = source;
    m_filter->clear();
    m_entries->setFeed(feed);
    m_title->setText(feed.title.isEmpty() ? source : feed.title);
    m_list->setAccessibleName(tr("Articles of %1").arg(m_title->text()));
    m_list->setCurrentIndex(m_filtered->index(0, 0));
    m_list->scrollToTop();
    show();
    setFocus();
}

void FeedPanel::choose(const QModelIndex &row)
{
    const Feed &feed = m_entries->feed();
    emit entryChosen(feed.entries.at(m_filtered->mapToSource(row).row()), feed, m_source);
}

void FeedPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list != nullptr)
        colour();
}

void FeedPanel::colour()
{
    m_title->setFont(fontFor(TextStyle::PanelTitle, font()));
    m_close->setIcon(buttonIcon(u"close"_s, *this));
}

} // namespace readout
