// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpage.h"

#include "countrymap.h"
#include "entrycard.h"
#include "model/briefingfilter.h"
#include "model/grouptable.h"
#include "panelcontrols.h"
#include "paneldelegates.h"
#include "panelpaint.h"
#include "paneltree.h"
#include "theme/space.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

enum StackPage { ListInStack, CardInStack };

} // namespace

ListPage::ListPage(ReadingSession *session, const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_texts(texts)
    , m_stack(new QStackedLayout(this))
    , m_field(new FilterField(texts.filterHint))
    , m_notice(new QLabel)
    , m_clear(new PanelButton(PanelButton::Look::Link, tr("Clear filter")))
    , m_list(new PanelTree)
    , m_keys(new QLabel)
    , m_card(new EntryCard(session, texts.back))
{
    auto *sheet = new QWidget(this);
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(10, 8, 10, 8);
    m_field->setObjectName(u"filterField"_s);
    filterRow->addWidget(m_field);
    m_column->addLayout(filterRow);

    m_noticeBox = new QWidget;
    auto *noticeRow = new QVBoxLayout(m_noticeBox);
    noticeRow->setContentsMargins(space::panelPadding, 6, space::panelPadding, 8);
    noticeRow->setSpacing(2);
    m_notice->setObjectName(u"notice"_s);
    m_notice->setWordWrap(true);
    m_clear->setObjectName(u"clearFilter"_s);
    noticeRow->addWidget(m_notice);
    noticeRow->addWidget(m_clear);
    m_column->addWidget(m_noticeBox);

    m_list->setObjectName(u"entryList"_s);
    m_list->setAccessibleName(texts.listName);
    m_column->addWidget(m_list, 1);
    m_column->addWidget(ruleIn(sheet));
    m_keys->setObjectName(u"keyHints"_s);
    m_keys->setContentsMargins(space::panelPadding, 9, space::panelPadding, 9);
    m_column->addWidget(m_keys);

    m_stack->addWidget(sheet);
    m_stack->addWidget(m_card);
    setTabOrder(m_field, m_list);
    restyle();

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateNotice();
        followSelection();
    });
    connect(m_field, &FilterField::leftDownwards, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_clear, &QAbstractButton::clicked, m_field, &QLineEdit::clear);
    connect(m_list, &PanelTree::rowChosen, this, &ListPage::select);
    connect(m_list, &PanelTree::rowOpened, this, &ListPage::open);
    connect(m_card, &EntryCard::closed, this, [this] {
        closeCard();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_card, &EntryCard::neighbourRequested, this, &ListPage::selectNeighbour);
    connect(session, &ReadingSession::selectionChanged, this, &ListPage::followSelection);
    connect(session, &ReadingSession::busyChanged, this, &ListPage::updateNotice);
    connect(session, &ReadingSession::briefingChanged, this, [this] {
        closeCard();
        updateNotice();
    });
}

void ListPage::setFilter(BriefingFilter *filter)
{
    m_filter = filter;
    m_list->setModel(filter);
    updateNotice();
}

bool ListPage::isCardOpen() const
{
    return m_stack->currentIndex() == CardInStack;
}

void ListPage::openCard()
{
    if (!holds(m_session->selection()))
        return;
    m_stack->setCurrentIndex(CardInStack);
    followSelection();
    m_card->takeFocus();
}

bool ListPage::closeCard()
{
    if (!isCardOpen())
        return false;
    const bool hadFocus = m_card->isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(ListInStack);
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void ListPage::takeFocus()
{
    if (isCardOpen())
        m_card->takeFocus();
    else
        m_list->setFocus(Qt::ShortcutFocusReason);
}

void ListPage::focusQuotes()
{
    openCard();
    if (isCardOpen())
        m_card->focusQuotes();
}

void ListPage::select(const QModelIndex &row)
{
    const auto id = row.data(BriefingModel::IdRole).value<EntryId>();
    if (!id.isNull())
        m_session->select(id);
}

void ListPage::open(const QModelIndex &row)
{
    const auto id = row.data(BriefingModel::IdRole).value<EntryId>();
    if (id.isNull())
        return;
    if (m_session->selection() != id)
        m_session->select(id);
    openCard();
}

void ListPage::followSelection()
{
    const EntryId selection = m_session->selection();
    const bool mine = holds(selection);
    if (!mine)
        closeCard();
    const QModelIndex row = mine ? rowOf(selection) : QModelIndex();
    if (row.isValid()) {
        if (row.parent().isValid())
            m_list->expand(row.parent());
        m_list->setCurrentIndex(row);
        m_list->scrollTo(row);
    } else {
        m_list->clearSelection();
        m_list->setCurrentIndex({});
    }
    if (isCardOpen()) {
        const QList<EntryId> entries = shownEntries();
        m_card->setPlace(static_cast<int>(entries.indexOf(selection)), static_cast<int>(entries.size()));
        m_card->setEntry(selection);
    }
    refresh();
}

QList<EntryId> ListPage::shownEntries() const
{
    // The neighbours of a leader are leaders: those of the same group.
    const QModelIndex group = rowOf(m_session->selection()).parent();
    QList<EntryId> entries;
    for (int row = 0; row < m_filter->rowCount(group); ++row)
        entries.append(m_filter->index(row, 0, group).data(BriefingModel::IdRole).value<EntryId>());
    return entries;
}

void ListPage::selectNeighbour(int by)
{
    const QList<EntryId> entries = shownEntries();
    const qsizetype current = entries.indexOf(m_session->selection());
    if (current >= 0)
        m_session->select(entries.at((current + by + entries.size()) % entries.size()));
}

void ListPage::updateNotice()
{
    const bool empty = m_filter && m_filter->rowCount() == 0;
    const QString typed = m_field->text().simplified();
    QString text = m_session->isBusy() ? m_texts.busy : notice();
    const bool filteredAway = !m_session->isBusy() && empty && !typed.isEmpty();
    if (filteredAway)
        text = tr("Nothing matches “%1”.").arg(typed);
    m_notice->setText(text);
    m_clear->setVisible(filteredAway);
    m_noticeBox->setVisible(!text.isEmpty());
}

void ListPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_session->selection().isNull()) {
        m_session->clear();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ListPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void ListPage::restyle()
{
    const Colours &colours = coloursFor(palette());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colours.secondText);
    m_notice->setPalette(quiet);
    m_keys->setPalette(quiet);
    m_keys->setFont(fontFor(TextStyle::RowDetail, font()));
    const auto key = [&](const QString &name, const QString &does) {
        return u"<b style=\"color:%1;font-weight:600\">%2</b>&nbsp;%3"_s.arg(colours.secondText.name(), name, does);
    };
    m_keys->setText(key(tr("Enter"), tr("open card")) + u"&nbsp;&nbsp;&nbsp; "_s + key(tr("F3"), tr("next mention"))
                    + u"&nbsp;&nbsp;&nbsp; "_s + key(tr("Esc"), tr("clear")));
    m_keys->setMinimumWidth(1); // gives way in a narrow panel
}

void ListPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), coloursFor(palette()).panel);
}

LeadersPage::LeadersPage(ReadingSession *session, QWidget *parent)
    : ListPage(session,
               {.listName = tr("Leaders and others"),
                .filterHint = tr("Filter names, roles, countries"),
                .back = tr("All leaders"),
                .busy = tr("Finding leaders…")},
               parent)
{
    auto *people = new BriefingFilter(this);
    people->setGroups({Group::Leaders, Group::OtherPeople, Group::UnnamedSources, Group::Organisations});
    people->setSourceModel(session->model());
    people->setSortRole(BriefingModel::MentionCountRole);
    people->sort(0, Qt::DescendingOrder);
    setFilter(people);
    list()->setItemDelegate(new PersonDelegate(list()));
    list()->setSpareColumns({BriefingModel::CommitmentsColumn, BriefingModel::QuotesColumn});
    PanelHeader *header = list()->panelHeader();
    header->setSortIndicator(BriefingModel::MentionsColumn, Qt::DescendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [people](int column, Qt::SortOrder order) {
        constexpr std::array<int, BriefingModel::ColumnCount> roles{
            BriefingModel::NameRole, BriefingModel::MentionCountRole, BriefingModel::QuoteCountRole,
            BriefingModel::CommitmentCountRole};
        people->setSortRole(roles.at(static_cast<size_t>(column)));
        people->sort(0, order);
    });
    connect(people, &QAbstractItemModel::modelReset, this, &LeadersPage::unfold);
    connect(filterField(), &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            unfold();
        else
            list()->expandAll(); // what matches is not hidden in a fold
    });
    unfold();
}

void LeadersPage::unfold()
{
    for (int row = 0; row < filter()->rowCount(); ++row) {
        const QModelIndex group = filter()->index(row, 0);
        list()->setExpanded(group,
                            group.data(BriefingModel::GroupRole).toInt() != static_cast<int>(Group::Organisations));
    }
}

bool LeadersPage::holds(const EntryId &entry) const
{
    return entry.kind == EntryKind::Person || entry.kind == EntryKind::Source || entry.kind == EntryKind::Organisation;
}

QModelIndex LeadersPage::rowOf(const EntryId &entry) const
{
    return filter()->mapFromSource(session()->model()->indexOf(entry));
}

QString LeadersPage::notice() const
{
    const BriefingModel &model = *session()->model();
    if (model.briefing().article.text.isEmpty() || !model.entries(Group::Leaders).isEmpty())
        return {};
    const auto others = static_cast<int>(model.entries(Group::OtherPeople).size());
    if (others == 0)
        return tr("No leaders found.");
    return others == 1 ? tr("No leaders found. One other person is named.")
                       : tr("No leaders found. %n other people are named.", nullptr, others);
}

namespace {

constexpr int heightForMap = 480;

} // namespace

CountriesPage::CountriesPage(ReadingSession *session, QWidget *parent)
    : ListPage(session,
               {.listName = tr("Countries"),
                .filterHint = tr("Filter countries"),
                .back = tr("All countries"),
                .busy = tr("Finding countries…")},
               parent)
    , m_map(new CountryMapBox(session, this))
    , m_table(countryTable(this))
    , m_delegate(new CountryDelegate(this))
{
    column()->insertWidget(0, m_map);
    connect(m_map->map(), &CountryMap::opened, this, &ListPage::openCard);
    m_table->setSourceModel(session->model());
    auto *countries = new BriefingFilter(this);
    countries->setSourceModel(m_table);
    countries->setSortRole(BriefingModel::MentionCountRole);
    countries->sort(0, Qt::DescendingOrder);
    setFilter(countries);
    list()->setItemDelegate(m_delegate);
    list()->setOpensOnClick(false); // the row itself unfolds
    list()->setSpareColumns({static_cast<int>(CountryColumn::Places), static_cast<int>(CountryColumn::Adjectives),
                             static_cast<int>(CountryColumn::Names)});
    PanelHeader *header = list()->panelHeader();
    header->setSortIndicator(static_cast<int>(CountryColumn::Total), Qt::DescendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this, countries](int column, Qt::SortOrder order) {
        countries->setSortRole(m_table->columns().at(column).sortRole);
        countries->sort(column, order);
    });
    connect(m_delegate, &CountryDelegate::stepRequested, session,
            [session](int by) { by > 0 ? session->nextMention() : session->previousMention(); });
    connect(m_delegate, &CountryDelegate::detailsRequested, this, &ListPage::openCard);
    connect(session, &ReadingSession::currentMentionChanged, this, &CountriesPage::refresh);
    connect(session, &ReadingSession::mentionsChanged, this, &CountriesPage::refresh);
}

void CountriesPage::resizeEvent(QResizeEvent *event)
{
    ListPage::resizeEvent(event);
    m_map->setVisible(height() >= paint::scaled(heightForMap, font())); // the list needs some room first
}

bool CountriesPage::holds(const EntryId &entry) const
{
    return entry.kind == EntryKind::Country;
}

QModelIndex CountriesPage::rowOf(const EntryId &entry) const
{
    return filter()->mapFromSource(m_table->mapFromSource(session()->model()->indexOf(entry)));
}

QString CountriesPage::notice() const
{
    const BriefingModel &model = *session()->model();
    return model.briefing().article.text.isEmpty() || !model.entries(Group::Countries).isEmpty()
        ? QString()
        : tr("No countries found.");
}

void CountriesPage::refresh()
{
    const EntryId selection = session()->selection();
    const auto count = session()->mentions().size();
    const int current = session()->currentMention();
    const QString step = current < 0 ? QString::number(count) : tr("%1 of %2").arg(current + 1).arg(count);
    m_delegate->setOpened(holds(selection) ? rowOf(selection) : QModelIndex(), step);
    list()->viewport()->update();
}

} // namespace readout
