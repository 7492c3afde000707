// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitmentspage.h"

#include "briefing/json.h"
#include "model/briefingfilter.h"
#include "model/grouptable.h"
#include "model/totals.h"
#include "panelcontrols.h"
#include "paneldelegates.h"
#include "paneltree.h"
#include "theme/icons.h"
#include "theme/space.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int stripFlagWidth = 28;
constexpr int tableFrom = 600; ///< pixels of panel; below it the rows take two lines

constexpr std::array statuses{Commitment::Status::Pledged, Commitment::Status::Agreed, Commitment::Status::Planned,
                              Commitment::Status::Offered, Commitment::Status::Declined};

/** The widths of the table's columns: the chips and places as wide as they need, the rest shared out. */
QList<int> columnWidths(int width, const QFont &font)
{
    const int status = static_cast<int>(paint::chipColumn(font)) + paint::scaled(16, font);
    const int place = paint::scaled(46, font);
    const double rest = width - status - place;
    QList<int> widths{static_cast<int>(rest * 0.225), status, static_cast<int>(rest * 0.295),
                      static_cast<int>(rest * 0.16), static_cast<int>(rest * 0.17)};
    const int taken = std::accumulate(widths.cbegin(), widths.cend(), 0);
    widths.append(width - taken - place);
    widths.append(place);
    return widths;
}

} // namespace

CommitmentsPage::CommitmentsPage(ReadingSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(commitmentTable(this))
    , m_filter(new BriefingFilter(this))
    , m_controls(new QWidget(this))
    , m_field(new FilterField(tr("Filter commitments"), m_controls))
    , m_statuses(new QButtonGroup(this))
    , m_who(new QComboBox(m_controls))
    , m_forWhom(new QComboBox(m_controls))
    , m_withAmount(new QCheckBox(tr("With an amount"), m_controls))
    , m_withDate(new QCheckBox(tr("With a date"), m_controls))
    , m_copy(new QPushButton(tr("Copy table"), m_controls))
    , m_noticeBox(new QWidget(this))
    , m_notice(new QLabel(m_noticeBox))
    , m_clear(new PanelButton(PanelButton::Look::Link, tr("Clear filter"), m_noticeBox))
    , m_list(new PanelTree(this))
    , m_totals(new QLabel(this))
    , m_strip(new QWidget(this))
    , m_stripFlag(new FlagLabel(stripFlagWidth, m_strip))
    , m_stripTitle(new QLabel(m_strip))
    , m_stripDetail(new QLabel(m_strip))
    , m_show(new QPushButton(tr("Show in text"), m_strip))
{
    m_table->setSourceModel(session->model());
    m_filter->setSourceModel(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildControls();
    for (QLabel *label : {m_notice, m_stripTitle, m_stripDetail})
        label->setTextFormat(Qt::PlainText);
    column->addWidget(m_controls);
    auto *noticeRow = new QVBoxLayout(m_noticeBox);
    noticeRow->setContentsMargins(space::panelPadding, 6, space::panelPadding, 8);
    m_notice->setObjectName(u"notice"_s);
    m_clear->setObjectName(u"clearFilter"_s);
    noticeRow->addWidget(m_notice);
    noticeRow->addWidget(m_clear);
    column->addWidget(m_noticeBox);
    m_list->setObjectName(u"commitmentList"_s);
    m_list->setAccessibleName(tr("Commitments"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new CommitmentDelegate(CommitmentDelegate::Lines::Full, m_list));
    m_list->panelHeader()->viewport()->setBackgroundRole(QPalette::Window);
    m_list->panelHeader()->setColumnGap(paint::scaled(12, font()));
    m_list->panelHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_list->setColumnWidths([this](int width) { return columnWidths(width, font()); });
    column->addWidget(m_list, 1);
    m_totals->setObjectName(u"totals"_s);
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setWordWrap(true);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_totals->setContentsMargins(space::panelPadding, 8, space::panelPadding, 8);
    m_totals->setToolTip(
        tr("What the commitments shown come to. An amount that is told twice counts once; currencies are "
           "not added to each other."));
    column->addWidget(ruleIn(this));
    column->addWidget(m_totals);
    buildStrip();
    column->addWidget(m_strip);
    restyle();

    connect(m_list->panelHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        if (section < 0)
            return;
        m_filter->setSortRole(m_table->columns().at(section).sortRole);
        m_filter->sort(section, order);
    });
    connect(m_list, &PanelTree::rowChosen, this, &CommitmentsPage::select);
    connect(m_list, &PanelTree::rowOpened, this, &CommitmentsPage::select);
    connect(session, &ReadingSession::briefingChanged, this, &CommitmentsPage::begin);
    connect(session, &ReadingSession::selectionChanged, this, &CommitmentsPage::followSelection);
    connect(session, &ReadingSession::busyChanged, this, &CommitmentsPage::updateNotice);
    begin();
}

void CommitmentsPage::buildControls()
{
    auto *flow = new FlowLayout(6);
    m_controls->setLayout(flow);
    flow->setContentsMargins(12, 8, 12, 8);
    m_field->setObjectName(u"filterField"_s);
    flow->addWidget(m_field);
    const auto addChip = [&](const QString &text, const QString &name) {
        auto *chip = new PanelButton(PanelButton::Look::Chip, text, m_controls);
        chip->setObjectName(name);
        flow->addWidget(chip);
        return chip;
    };
    m_chips.at(0) = addChip(tr("All"), u"status-all"_s);
    for (size_t i = 0; i < statuses.size(); ++i) {
        const QString word = statusText(statuses.at(i));
        m_chips.at(i + 1) = addChip(paint::capitalised(word), u"status-%1"_s.arg(i));
    }
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_statuses->addButton(m_chips.at(i), static_cast<int>(i));
    m_chips.at(0)->setChecked(true);
    m_who->setObjectName(u"who"_s);
    m_who->setAccessibleName(tr("Who"));
    m_forWhom->setObjectName(u"forWhom"_s);
    m_forWhom->setAccessibleName(tr("For whom"));
    m_withAmount->setObjectName(u"withAmount"_s);
    m_withDate->setObjectName(u"withDate"_s);
    m_copy->setObjectName(u"copyTable"_s);
    for (QWidget *control :
         {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_forWhom), static_cast<QWidget *>(m_withAmount),
          static_cast<QWidget *>(m_withDate), static_cast<QWidget *>(m_copy)})
        flow->addWidget(control);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateNotice();
    });
    connect(m_field, &FilterField::leftDownwards, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_statuses, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (!checked)
            return;
        m_filter->setStatus(id == 0 ? std::nullopt : std::optional(statuses.at(static_cast<size_t>(id - 1))));
        updateNotice();
    });
    connect(m_who, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setActor(m_who->currentData().value<EntryId>());
        updateNotice();
    });
    connect(m_forWhom, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setBeneficiary(m_forWhom->currentData().value<EntryId>());
        updateNotice();
    });
    connect(m_withAmount, &QCheckBox::toggled, this, [this](bool on) {
        m_filter->setAmountNeeded(on);
        updateNotice();
    });
    connect(m_withDate, &QCheckBox::toggled, this, [this](bool on) {
        m_filter->setDateNeeded(on);
        updateNotice();
    });
    connect(m_copy, &QPushButton::clicked, this, &CommitmentsPage::copyTable);
    connect(m_clear, &QAbstractButton::clicked, this, &CommitmentsPage::clearFilters);
}

void CommitmentsPage::buildStrip()
{
    m_strip->setObjectName(u"commitmentStrip"_s);
    m_strip->setAutoFillBackground(true);
    m_strip->setBackgroundRole(QPalette::Window);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(space::panelPadding, 10, space::panelPadding, 10);
    row->setSpacing(12);
    row->addWidget(m_stripFlag, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_stripTitle->setObjectName(u"stripTitle"_s);
    m_stripTitle->setWordWrap(true);
    m_stripDetail->setObjectName(u"stripDetail"_s);
    m_stripDetail->setWordWrap(true);
    m_stripDetail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_stripTitle);
    words->addWidget(m_stripDetail);
    row->addLayout(words, 1);
    m_show->setObjectName(u"showInText"_s);
    m_show->setToolTip(tr("Go to the sentence (Enter)"));
    row->addWidget(m_show, 0, Qt::AlignVCenter);
    connect(m_show, &QPushButton::clicked, this, [this] { m_session->select(m_session->selection()); });
}

void CommitmentsPage::begin()
{
    clearFilters();
    const QList<Entry> &all = m_session->model()->entries(Group::Commitments);
    m_chips.at(0)->setCount(static_cast<int>(all.size()));
    const QList<Commitment> &commitments = m_session->model()->briefing().commitments;
    for (size_t i = 0; i < statuses.size(); ++i) {
        const auto count = std::ranges::count(commitments, statuses.at(i), &Commitment::status);
        m_chips.at(i + 1)->setCount(static_cast<int>(count));
        m_chips.at(i + 1)->setEnabled(count > 0);
    }
    fillParties(m_who, tr("Who: anyone"), BriefingModel::ActorsRole);
    fillParties(m_forWhom, tr("For whom: anyone"), BriefingModel::BeneficiariesRole);
    updateNotice();
    followSelection();
}

void CommitmentsPage::fillParties(QComboBox *box, const QString &anyone, int role)
{
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItem(anyone, QVariant::fromValue(EntryId{}));
    const BriefingModel &model = *m_session->model();
    QList<EntryId> seen;
    for (const Entry &entry : model.entries(Group::Commitments)) {
        for (const EntryId &party : model.indexOf(entry.id).data(role).value<QList<EntryId>>()) {
            const Entry *known = model.entry(party);
            if (!known || seen.contains(party))
                continue;
            seen.append(party);
            box->addItem(known->name, QVariant::fromValue(party));
        }
    }
    box->setEnabled(box->count() > 1);
}

void CommitmentsPage::clearFilters()
{
    m_field->clear();
    m_chips.at(0)->setChecked(true);
    m_who->setCurrentIndex(0);
    m_forWhom->setCurrentIndex(0);
    m_withAmount->setChecked(false);
    m_withDate->setChecked(false);
}

void CommitmentsPage::updateNotice()
{
    const BriefingModel &model = *m_session->model();
    QString text;
    bool clearable = false;
    if (m_session->isBusy()) {
        text = tr("Finding commitments…");
    } else if (m_filter->rowCount() == 0 && !model.briefing().article.text.isEmpty()) {
        clearable = m_filter->isNarrowed() && !model.entries(Group::Commitments).isEmpty();
        const QString typed = m_field->text().simplified();
        if (!clearable)
            text = tr("No commitments found.");
        else
            text = typed.isEmpty() ? tr("Nothing matches the filter.") : tr("Nothing matches “%1”.").arg(typed);
    }
    m_notice->setText(text);
    m_clear->setVisible(clearable);
    m_noticeBox->setVisible(!text.isEmpty());
    showTotals();
    followSelection();
}

void CommitmentsPage::showTotals()
{
    QList<qsizetype> shown;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto id = m_filter->index(row, 0).data(BriefingModel::IdRole).value<EntryId>();
        shown.append(m_session->model()->entry(id)->index);
    }
    std::ranges::sort(shown);
    QStringList parts; // one for each status
    std::optional<Commitment::Status> status;
    for (const Total &total : totalsOf(m_session->model()->briefing(), shown)) {
        const QString money = moneyText(total);
        if (status == total.status)
            parts.last() += tr(", %1").arg(money);
        else
            parts.append(tr("%1 %2").arg(paint::capitalised(statusText(total.status)), money));
        status = total.status;
    }
    m_totals->setText(tr("Totals: %1").arg(parts.join(u" · "_s)));
    m_totals->setVisible(!parts.isEmpty());
}

QModelIndex CommitmentsPage::selectedRow() const
{
    return m_filter->mapFromSource(m_table->mapFromSource(m_session->model()->indexOf(m_session->selection())));
}

void CommitmentsPage::followSelection()
{
    const bool mine = m_session->selection().kind == EntryKind::Commitment;
    const QModelIndex row = mine ? selectedRow() : QModelIndex();
    if (row.isValid()) {
        m_list->setCurrentIndex(row);
        m_list->scrollTo(row);
    } else {
        m_list->clearSelection();
        m_list->setCurrentIndex({});
    }
    const QModelIndex index = mine ? m_session->model()->indexOf(m_session->selection()) : QModelIndex();
    m_strip->setVisible(index.isValid());
    if (!index.isValid())
        return;
    const auto actors = index.data(BriefingModel::ActorsRole).value<QList<EntryId>>();
    const bool person = actors.value(0).kind == EntryKind::Person;
    m_stripFlag->show(index.data(BriefingModel::CountryCodeRole).toString(),
                      person ? EntryKind::Person : EntryKind::Organisation);
    const auto status = static_cast<Commitment::Status>(index.data(BriefingModel::StatusRole).toInt());
    m_stripTitle->setText(tr("%1, %2: %3")
                              .arg(index.data(BriefingModel::WhoRole).toString(), statusText(status),
                                   index.data(BriefingModel::WhatRole).toString()));
    QStringList detail;
    const QString condition = index.data(BriefingModel::ConditionRole).toString();
    if (!condition.isEmpty())
        detail.append(tr("Condition: %1.").arg(condition));
    const QString speaker = index.data(BriefingModel::SpeakerRole).toString();
    const QString place = index.data(BriefingModel::DetailRole).toString();
    detail.append(speaker.isEmpty() ? paint::capitalised(place) : tr("%1, %2").arg(speaker, place));
    m_stripDetail->setText(detail.join(u' '));
    m_stripDetail->setToolTip(index.data(Qt::ToolTipRole).toString());
}

void CommitmentsPage::select(const QModelIndex &row)
{
    const auto id = row.data(BriefingModel::IdRole).value<EntryId>();
    if (!id.isNull() && id != m_session->selection())
        m_session->select(id);
    else if (!id.isNull())
        m_session->goTo(row.data(BriefingModel::EvidenceRole).value<TextSpan>());
}

QString CommitmentsPage::tableText() const
{
    QStringList lines;
    for (int row = -1; row < m_filter->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_filter->columnCount(); ++column)
            cells.append(row < 0 ? m_filter->headerData(column, Qt::Horizontal).toString()
                                 : m_filter->index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void CommitmentsPage::copyTable()
{
    QGuiApplication::clipboard()->setText(tableText());
}

void CommitmentsPage::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void CommitmentsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool table = width() >= paint::scaled(tableFrom, font());
    if (m_list->isHeaderHidden() == table)
        m_list->setHeaderHidden(!table);
    m_field->setFixedWidth(table ? paint::scaled(166, font()) : width() - 24);
    m_copy->setVisible(table);
    for (size_t i = 0; i < statuses.size(); ++i)
        m_chips.at(i + 1)->setVisible(table || m_chips.at(i + 1)->isEnabled()); // no room for what there is none of
    for (QComboBox *box : {m_who, m_forWhom}) {
        if (table)
            box->setFixedWidth(box->fontMetrics().horizontalAdvance(box->itemText(0)) + paint::scaled(48, font()));
        else
            box->setFixedWidth((width() - 24 - 6) / 2);
    }
}

void CommitmentsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_session->selection().isNull()) {
        m_session->clear();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void CommitmentsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void CommitmentsPage::restyle()
{
    const Colours &colours = coloursFor(palette());
    for (size_t i = 0; i < statuses.size(); ++i)
        m_chips.at(i + 1)->setIconName(keyword(statuses.at(i)), colours.chip(statuses.at(i)).text);
    m_copy->setIcon(icon(u"copy"_s, {colours.secondText, colours.disabled, {}}));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_stripTitle->setFont(bold);
    m_stripDetail->setFont(fontFor(TextStyle::RowDetail, font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colours.secondText);
    m_notice->setPalette(quiet);
    m_totals->setPalette(quiet);
    m_totals->setFont(fontFor(TextStyle::RowDetail, font()));
    m_stripDetail->setPalette(quiet);
    for (QWidget *control : {static_cast<QWidget *>(m_withAmount), static_cast<QWidget *>(m_withDate)})
        control->setPalette(quiet);
}

void CommitmentsPage::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.panel);
    if (m_strip->isVisible())
        painter.fillRect(QRect(0, m_strip->y() - 1, width(), 1), colours.line);
}

} // namespace readout
