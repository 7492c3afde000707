// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrycard.h"

#include "model/briefingfilter.h"
#include "model/grouptable.h"
#include "model/pictures.h"
#include "panelcontrols.h"
#include "paneldelegates.h"
#include "paneltree.h"
#include "theme/icons.h"
#include "theme/space.h"

#include <QCheckBox>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int flagWidth = 40;
constexpr int mostAbout = 6;
constexpr int narrow = 340; ///< pixels of panel; below it there is no room to choose among the kinds of quotes

/** A title over a list: semibold, with the number behind it in a hint's colour. */
QString titled(const QString &title, const QString &count, const QColor &hint)
{
    return u"<span style=\"font-weight:600\">%1</span>&nbsp;&nbsp;<span style=\"color:%2\">%3</span>"_s.arg(
        title.toHtmlEscaped(), hint.name(), count.toHtmlEscaped());
}

QSet<EntryId> setOf(const QModelIndex &index, int role)
{
    const auto ids = index.data(role).value<QList<EntryId>>();
    return {ids.cbegin(), ids.cend()};
}

} // namespace

EntryCard::EntryCard(ReadingSession *session, const QString &backText, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"entryCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(backText, column);
    buildForms(column);
    buildQuotes(column);
    buildCommitments(column);
    column->addStretch(1);
    restyle();

    connect(session, &ReadingSession::mentionsChanged, this, &EntryCard::followTicks);
    connect(session, &ReadingSession::currentMentionChanged, this, &EntryCard::followMention);
    connect(session, &ReadingSession::currentQuoteChanged, this, &EntryCard::followQuote);
}

void EntryCard::buildHead(const QString &backText, QLayout *into)
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 4, 10, 2);
    bar->setSpacing(2);
    m_back = new PanelButton(PanelButton::Look::Link, backText, this);
    m_back->setObjectName(u"cardBack"_s);
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_place = new QLabel(this);
    m_before = new QToolButton(this);
    m_before->setObjectName(u"cardBefore"_s);
    m_before->setToolTip(tr("The one before in the list"));
    m_before->setAccessibleName(m_before->toolTip());
    m_after = new QToolButton(this);
    m_after->setObjectName(u"cardAfter"_s);
    m_after->setToolTip(tr("The next in the list"));
    m_after->setAccessibleName(m_after->toolTip());
    bar->addWidget(m_back);
    bar->addStretch(1);
    bar->addWidget(m_place);
    bar->addSpacing(4);
    bar->addWidget(m_before);
    bar->addWidget(m_after);
    static_cast<QBoxLayout *>(into)->addLayout(bar);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::panelPadding, 2, space::panelPadding, 10);
    head->setSpacing(12);
    m_flag = new FlagLabel(flagWidth, this);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_name = new QLabel(this);
    m_name->setObjectName(u"cardName"_s);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail = new QLabel(this);
    m_detail->setObjectName(u"cardDetail"_s);
    m_detail->setWordWrap(true);
    m_share = new QLabel(this);
    m_share->setObjectName(u"cardShare"_s);
    m_share->setWordWrap(true);
    for (QLabel *label : {m_name, m_detail, m_share})
        label->setTextFormat(Qt::PlainText);
    words->addWidget(m_name);
    words->addWidget(m_detail);
    words->addWidget(m_share);
    head->addWidget(m_flag, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    static_cast<QBoxLayout *>(into)->addLayout(head);
    m_headLine = ruleIn(this);
    into->addWidget(m_headLine);

    connect(m_back, &QAbstractButton::clicked, this, &EntryCard::closed);
    connect(m_before, &QToolButton::clicked, this, [this] { Q_EMIT neighbourRequested(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { Q_EMIT neighbourRequested(1); });
}

void EntryCard::buildForms(QLayout *into)
{
    m_formsBox = new QWidget(this);
    auto *grid = new QGridLayout(m_formsBox);
    grid->setContentsMargins(space::panelPadding, 10, space::panelPadding, 4);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    constexpr std::array strengths{Strength::Strong, Strength::Medium, Strength::Weak};
    for (size_t i = 0; i < strengths.size(); ++i) {
        FormRow &row = m_forms.at(i);
        const int line = static_cast<int>(i);
        row.strength = strengths.at(i);
        row.tick = new QCheckBox(m_formsBox);
        row.tick->setChecked(true);
        row.count = new QLabel(m_formsBox);
        row.forms = new FormsLine(m_formsBox);
        auto *legend = new QHBoxLayout;
        legend->setSpacing(5);
        legend->addWidget(row.tick);
        legend->addWidget(row.count);
        legend->addStretch(1);
        grid->addLayout(legend, line, 0, Qt::AlignTop);
        grid->addWidget(row.forms, line, 1);
        connect(row.tick, &QCheckBox::toggled, this, [this, strength = row.strength](bool on) {
            m_session->setStrengths(m_session->strengths().setFlag(strength, on));
        });
        connect(row.forms, &FormsLine::clicked, this, [this](const Mention &form) {
            const QList<Mention> &mentions = m_session->mentions();
            m_session->setCurrentMention(static_cast<int>(mentions.indexOf(form)));
        });
    }
    into->addWidget(m_formsBox);

    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(10, 6, 10, 10);
    m_stepper = new Stepper(this);
    m_stepper->setObjectName(u"mentionStepper"_s);
    frame->addWidget(m_stepper);
    static_cast<QBoxLayout *>(into)->addLayout(frame);
    connect(m_stepper, &Stepper::stepped, this,
            [this](int by) { by > 0 ? m_session->nextMention() : m_session->previousMention(); });
}

void EntryCard::buildQuotes(QLayout *into)
{
    m_quotesLine = ruleIn(this);
    into->addWidget(m_quotesLine);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::panelPadding, 5, space::panelPadding, 5);
    m_quotesTitle = new QLabel(this);
    m_kinds = new Segments(this);
    m_kinds->setObjectName(u"quoteKinds"_s);
    for (const QString &text : {tr("All"), tr("Direct"), tr("Mixed"), tr("Indirect")})
        m_kinds->add(text);
    m_voices = new Segments(this);
    m_voices->setObjectName(u"quoteVoices"_s);
    for (const QString &text : {tr("By it"), tr("About it")})
        m_voices->add(text);
    bar->addWidget(m_quotesTitle, 1);
    bar->addWidget(m_kinds);
    bar->addWidget(m_voices);
    static_cast<QBoxLayout *>(into)->addLayout(bar);

    m_aboutBox = new QWidget(this);
    m_aboutBox->setObjectName(u"aboutWhom"_s);
    auto *flow = new FlowLayout(6);
    flow->setContentsMargins(space::panelPadding, 0, space::panelPadding, 6);
    m_aboutBox->setLayout(flow);
    m_aboutTitle = new QLabel(tr("About"), m_aboutBox);
    flow->addWidget(m_aboutTitle);
    into->addWidget(m_aboutBox);

    auto *table = quoteTable(this);
    table->setSourceModel(m_session->model());
    m_quotes = new BriefingFilter(this);
    m_quotes->setSourceModel(table);
    m_quotes->setEntries(QSet<EntryId>());
    m_quoteList = new PanelTree(this);
    m_quoteList->setObjectName(u"quoteList"_s);
    m_quoteList->setAccessibleName(tr("Quotes"));
    m_quoteList->setHeaderHidden(true);
    m_quoteList->setModel(m_quotes);
    m_quoteDelegate = new QuoteDelegate(m_quoteList);
    m_quoteList->setItemDelegate(m_quoteDelegate);
    m_quoteList->setFitsRows(true);
    static_cast<QBoxLayout *>(into)->addWidget(m_quoteList, 100);
    connect(m_kinds, &Segments::chosenChanged, this, &EntryCard::filterQuotes);
    connect(m_voices, &Segments::chosenChanged, this, &EntryCard::filterQuotes);
    connect(m_quoteList, &PanelTree::rowChosen, this, &EntryCard::goToQuote);
    connect(m_quoteList, &PanelTree::rowOpened, this, &EntryCard::goToQuote);
}

void EntryCard::buildCommitments(QLayout *into)
{
    m_commitmentsLine = ruleIn(this);
    into->addWidget(m_commitmentsLine);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::panelPadding, 5, space::panelPadding, 5);
    m_commitmentsTitle = new QLabel(this);
    m_directions = new Segments(this);
    m_directions->setObjectName(u"commitmentDirections"_s);
    for (const QString &text : {tr("By it"), tr("For it")})
        m_directions->add(text);
    bar->addWidget(m_commitmentsTitle, 1);
    bar->addWidget(m_directions);
    static_cast<QBoxLayout *>(into)->addLayout(bar);

    auto *table = commitmentTable(this);
    table->setSourceModel(m_session->model());
    m_commitments = new BriefingFilter(this);
    m_commitments->setSourceModel(table);
    m_commitments->setEntries(QSet<EntryId>());
    m_commitmentList = new PanelTree(this);
    m_commitmentList->setObjectName(u"cardCommitments"_s);
    m_commitmentList->setAccessibleName(tr("Commitments"));
    m_commitmentList->setHeaderHidden(true);
    m_commitmentList->setModel(m_commitments);
    m_commitmentList->setItemDelegate(new CommitmentDelegate(CommitmentDelegate::Lines::Brief, m_commitmentList));
    m_commitmentList->setFitsRows(true);
    static_cast<QBoxLayout *>(into)->addWidget(m_commitmentList, 60);
    connect(m_directions, &Segments::chosenChanged, this, &EntryCard::filterCommitments);
    connect(m_commitmentList, &PanelTree::rowChosen, this, &EntryCard::goToCommitment);
    connect(m_commitmentList, &PanelTree::rowOpened, this, &EntryCard::goToCommitment);
}

bool EntryCard::isOwn() const
{
    return m_entry.kind == EntryKind::Person || m_entry.kind == EntryKind::Source;
}

QModelIndex EntryCard::index() const
{
    return m_session->model()->indexOf(m_entry);
}

void EntryCard::setEntry(const EntryId &id)
{
    const Entry *entry = m_session->model()->entry(id);
    m_entry = entry ? id : EntryId{};
    if (!entry)
        return;
    fillHead(*entry);
    fillForms(*entry);
    fillQuotes();
    fillCommitments();
    followMention();
    followQuote();
}

void EntryCard::fillHead(const Entry &entry)
{
    m_flag->show(entry.countryCode, entry.id.kind);
    m_name->setText(entry.name);
    const QStringList roles = index().data(BriefingModel::RolesRole).toStringList();
    QString detail = roles.isEmpty() ? entry.detail : roles.join(u" · "_s);
    if (entry.id.kind == EntryKind::Country || entry.id.kind == EntryKind::Organisation)
        detail = index().data(BriefingModel::SummaryRole).toString();
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    const int all = quotedWords(*m_session->model());
    QStringList facts;
    if (isOwn() && entry.quotedWords > 0 && all > 0)
        facts.append(tr("%1% of the words quoted in the article").arg(std::lround(100.0 * entry.quotedWords / all)));
    if (entry.mentions.size() > 1) {
        const Article &article = m_session->model()->briefing().article;
        facts.append(tr("First named: %1, last: %2")
                         .arg(placeOf(article, entry.mentions.constFirst().span.start),
                              placeOf(article, entry.mentions.constLast().span.start)));
    }
    m_share->setText(facts.join(u'\n'));
    m_share->setVisible(!facts.isEmpty());
    setAccessibleName(index().data(Qt::AccessibleTextRole).toString());
}

void EntryCard::fillForms(const Entry &entry)
{
    const bool country = entry.id.kind == EntryKind::Country;
    const QStringList titles = country ? QStringList{tr("Names"), tr("Adjectives"), tr("Places")}
                                       : QStringList{tr("Names"), tr("Roles"), tr("Pronouns")};
    const auto forms = index().data(BriefingModel::FormsRole).value<QList<Mention>>();
    const QStringList words = index().data(BriefingModel::FormWordsRole).toStringList();
    const bool ticked = country || entry.id.kind == EntryKind::Person;
    for (size_t i = 0; i < m_forms.size(); ++i) {
        FormRow &row = m_forms.at(i);
        const auto count = std::ranges::count(entry.mentions, row.strength, &Mention::strength);
        QList<Mention> mine;
        QStringList mineWords;
        for (qsizetype form = 0; form < forms.size(); ++form) {
            if (forms.at(form).strength == row.strength) {
                mine.append(forms.at(form));
                mineWords.append(words.at(form));
            }
        }
        row.tick->setText(titles.at(static_cast<qsizetype>(i)));
        row.tick->setAccessibleName(tr("%1, %2").arg(row.tick->text()).arg(count));
        row.count->setText(QString::number(count));
        row.forms->setForms(mine, mineWords, entry.id.kind);
        for (QWidget *part :
             {static_cast<QWidget *>(row.tick), static_cast<QWidget *>(row.count), static_cast<QWidget *>(row.forms)})
            part->setVisible(ticked && count > 0);
    }
    m_formsBox->setVisible(ticked);
    m_stepper->setKind(entry.id.kind);
    followTicks();
}

void EntryCard::fillQuotes()
{
    const bool own = isOwn();
    m_quoteDelegate->setSpeakersShown(!own);
    const auto said = index().data(BriefingModel::QuotesRole).value<QList<EntryId>>();
    const auto about = index().data(BriefingModel::QuotesAboutRole).value<QList<EntryId>>();
    if (own) {
        std::array<int, 3> counts{};
        for (const EntryId &id : said)
            ++counts.at(static_cast<size_t>(m_session->model()->indexOf(id).data(BriefingModel::KindRole).toInt()));
        for (size_t kind = 0; kind < counts.size(); ++kind)
            m_kinds->setCount(static_cast<int>(kind) + 1, counts.at(kind));
        m_kinds->choose(0);
    } else {
        m_voices->setCount(0, static_cast<int>(said.size()));
        m_voices->setCount(1, static_cast<int>(about.size()));
        m_voices->choose(said.isEmpty() && !about.isEmpty() ? 1 : 0);
    }
    m_quotes->setParty({});
    fillAbout();
    showSegments();
    filterQuotes();
}

void EntryCard::fillAbout()
{
    qDeleteAll(m_about);
    m_about.clear();
    QHash<EntryId, int> counts;
    QList<EntryId> spokenOf;
    const BriefingModel &model = *m_session->model();
    for (const qsizetype quote : model.entry(m_entry)->quotes) {
        for (const EntryId &other : model.entries(Group::Quotes).at(quote).about) {
            if (other == m_entry)
                continue;
            if (++counts[other] == 1)
                spokenOf.append(other);
        }
    }
    std::ranges::stable_sort(spokenOf, std::ranges::greater(), [&](const EntryId &id) { return counts.value(id); });
    if (spokenOf.size() > mostAbout)
        spokenOf.resize(mostAbout);
    for (const EntryId &id : spokenOf) {
        const QString name = model.entry(id)->name;
        auto *chip = new PanelButton(PanelButton::Look::Chip, name, m_aboutBox);
        chip->setCount(counts.value(id));
        chip->setToolTip(tr("Only what is said about %1, or promised with it").arg(name));
        m_aboutBox->layout()->addWidget(chip);
        m_about.append(chip);
        connect(chip, &QAbstractButton::toggled, this, [this, chip, id](bool on) {
            for (PanelButton *other : std::as_const(m_about)) {
                const QSignalBlocker blocker(other);
                other->setChecked(on && other == chip);
            }
            narrowTo(on ? id : EntryId{});
        });
    }
    m_aboutBox->setVisible(!spokenOf.isEmpty() && isOwn());
    fitAbout();
}

void EntryCard::fitAbout()
{
    // One line: what does not fit is spoken of least.
    const int gap = m_aboutBox->layout()->spacing();
    int room = width() - 2 * space::panelPadding - m_aboutTitle->sizeHint().width();
    for (PanelButton *chip : std::as_const(m_about)) {
        room -= gap + chip->sizeHint().width();
        chip->setVisible(room >= 0);
    }
}

void EntryCard::narrowTo(const EntryId &party)
{
    m_quotes->setParty(party);
    m_commitments->setParty(party);
    showTitles();
    m_quoteList->updateGeometry();
    m_commitmentList->updateGeometry();
    followQuote();
}

void EntryCard::showTitles()
{
    const auto numbered = [](int shown, qsizetype all) {
        return shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all);
    };
    const auto count = [&](int role) { return setOf(index(), role).size(); };
    const QColor hint = coloursFor(palette()).hint;
    const qsizetype quotes
        = count(m_voices->chosen() == 1 && !isOwn() ? BriefingModel::QuotesAboutRole : BriefingModel::QuotesRole);
    m_quotesTitle->setText(titled(tr("Quotes"), numbered(m_quotes->rowCount(), quotes), hint));
    const qsizetype commitments = count(m_directions->chosen() == 1 && !isOwn() ? BriefingModel::CommitmentsForRole
                                                                                : BriefingModel::CommitmentsRole);
    m_commitmentsTitle->setText(titled(tr("Commitments"), numbered(m_commitments->rowCount(), commitments), hint));
    const bool hasSome = commitments > 0 || m_directions->isVisibleTo(this);
    m_commitmentsTitle->setVisible(hasSome);
    m_commitmentsLine->setVisible(hasSome);
}

void EntryCard::showSegments()
{
    const bool room = width() >= paint::scaled(narrow, font());
    const bool quotes = !index().data(BriefingModel::QuotesRole).value<QList<EntryId>>().isEmpty()
        || !index().data(BriefingModel::QuotesAboutRole).value<QList<EntryId>>().isEmpty();
    m_kinds->setVisible(isOwn() && quotes && room);
    m_voices->setVisible(!isOwn() && quotes);
}

void EntryCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSegments();
    fitAbout();
}

void EntryCard::filterQuotes()
{
    const bool about = !isOwn() && m_voices->chosen() == 1;
    m_quotes->setEntries(setOf(index(), about ? BriefingModel::QuotesAboutRole : BriefingModel::QuotesRole));
    const int kind = isOwn() ? m_kinds->chosen() - 1 : -1;
    m_quotes->setKind(kind < 0 ? std::nullopt : std::optional(static_cast<Quote::Kind>(kind)));
    m_quoteList->updateGeometry();
    showTitles();
    followQuote();
}

void EntryCard::fillCommitments()
{
    const qsizetype by = setOf(index(), BriefingModel::CommitmentsRole).size();
    const qsizetype benefit = isOwn() ? 0 : setOf(index(), BriefingModel::CommitmentsForRole).size();
    m_directions->setVisible(!isOwn() && by + benefit > 0);
    m_directions->setCount(0, static_cast<int>(by));
    m_directions->setCount(1, static_cast<int>(benefit));
    m_directions->choose(by == 0 && benefit > 0 ? 1 : 0);
    m_commitments->setParty({});
    filterCommitments();
}

void EntryCard::filterCommitments()
{
    const bool benefit = !isOwn() && m_directions->chosen() == 1;
    m_commitments->setEntries(
        setOf(index(), benefit ? BriefingModel::CommitmentsForRole : BriefingModel::CommitmentsRole));
    m_commitmentList->updateGeometry();
    showTitles();
}

void EntryCard::setPlace(int row, int count)
{
    m_place->setText(row < 0 ? QString() : tr("%1 of %2").arg(row + 1).arg(count));
    m_before->setEnabled(count > 1);
    m_after->setEnabled(count > 1);
}

void EntryCard::followTicks()
{
    for (FormRow &row : m_forms) {
        const bool on = m_session->strengths().testFlag(row.strength);
        const QSignalBlocker blocker(row.tick);
        row.tick->setChecked(on);
        row.forms->setLit(on);
    }
    followMention();
}

void EntryCard::followMention()
{
    if (m_session->selection() == m_entry)
        m_stepper->setPosition(m_session->currentMention(), static_cast<int>(m_session->mentions().size()));
}

void EntryCard::followQuote()
{
    if (m_session->selection() != m_entry || m_entry.isNull())
        return;
    const int current = m_session->currentQuote();
    QModelIndex row;
    if (current >= 0) {
        const QString id = m_session->model()->briefing().quotes.at(m_session->quotes().at(current)).id;
        const QModelIndexList found
            = m_quotes->match(m_quotes->index(0, 0), BriefingModel::IdRole,
                              QVariant::fromValue(EntryId{EntryKind::Quote, id}), 1, Qt::MatchExactly);
        row = found.value(0);
    }
    m_quoteDelegate->setCurrent(row);
    m_quoteList->setCurrentIndex(row);
    if (row.isValid())
        m_quoteList->scrollTo(row);
    m_quoteList->updateGeometry();
}

void EntryCard::goToQuote(const QModelIndex &row)
{
    const auto id = row.data(BriefingModel::IdRole).value<EntryId>();
    const Entry *quote = m_session->model()->entry(id);
    if (!quote)
        return;
    const qsizetype mine = m_session->quotes().indexOf(quote->index);
    if (mine >= 0)
        m_session->setCurrentQuote(static_cast<int>(mine));
    else
        m_session->goTo(row.data(BriefingModel::EvidenceRole).value<TextSpan>());
}

void EntryCard::goToCommitment(const QModelIndex &row)
{
    const auto id = row.data(BriefingModel::IdRole).value<EntryId>();
    const Entry *commitment = m_session->model()->entry(id);
    if (!commitment)
        return;
    const qsizetype mine = m_session->commitments().indexOf(commitment->index);
    if (mine >= 0)
        m_session->setCurrentCommitment(static_cast<int>(mine));
    else
        m_session->goTo(row.data(BriefingModel::EvidenceRole).value<TextSpan>());
}

void EntryCard::takeFocus()
{
    if (m_quotes->rowCount() > 0)
        m_quoteList->setFocus(Qt::OtherFocusReason);
    else
        m_back->setFocus(Qt::OtherFocusReason);
}

void EntryCard::focusQuotes()
{
    m_quoteList->setFocus(Qt::ShortcutFocusReason);
}

void EntryCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void EntryCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void EntryCard::restyle()
{
    const Colours &colours = coloursFor(palette());
    const auto ink = [](QLabel *label, const QColor &colour) {
        QPalette with = label->palette();
        with.setColor(QPalette::WindowText, colour);
        label->setPalette(with);
    };
    m_back->setIconName(u"left"_s, colours.accent);
    m_name->setFont(fontFor(TextStyle::CardName, font()));
    m_share->setFont(fontFor(TextStyle::Small, font()));
    m_place->setFont(fontFor(TextStyle::RowDetail, font()));
    ink(m_name, colours.text);
    ink(m_detail, colours.secondText);
    ink(m_share, colours.hint);
    ink(m_aboutTitle, colours.secondText);
    m_aboutTitle->setFont(fontFor(TextStyle::RowDetail, font()));
    ink(m_place, colours.secondText);
    for (FormRow &row : m_forms)
        ink(row.count, colours.hint);
    for (const auto &[button, name] : {std::pair{m_before, u"up"_s}, std::pair{m_after, u"down"_s}})
        button->setIcon(icon(name, {colours.secondText, colours.disabled, {}}));
}

void EntryCard::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), coloursFor(palette()).panel);
}

} // namespace readout
