// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/briefingmodel.h"

#include "briefing/json.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype mostReasons = 12; ///< wordings that a tool tip names

/** The internal id of a group's index; an entry's is its group plus one. */
constexpr quintptr groupLevel = 0;

QList<EntryId> idsOf(EntryKind kind, const auto &findings, const QList<qsizetype> &indexes)
{
    QList<EntryId> ids;
    ids.reserve(indexes.size());
    for (const qsizetype index : indexes)
        ids.append({kind, findings.at(index).id});
    return ids;
}

int countOf(const Entry &entry, Strength strength)
{
    return static_cast<int>(std::ranges::count(entry.mentions, strength, &Mention::strength));
}

QString namesOf(const Briefing &briefing, const QList<Party> &parties)
{
    QStringList names;
    for (const Party &party : parties)
        names.append(partyName(briefing, party));
    return names.join(u", "_s);
}

QList<EntryId> partyIds(const Briefing &briefing, const QList<Party> &parties)
{
    QList<EntryId> ids;
    for (const Party &party : parties) {
        EntryId id = entryOf(party);
        if (id.kind == EntryKind::Source)
            id.id = wordsOf(briefing.article, party.words).toCaseFolded();
        ids.append(id);
        if (const QString country = partyCountry(briefing, party); !country.isEmpty() && id.id != country)
            ids.append({EntryKind::Country, country});
    }
    return ids;
}

TextSpan wholeOf(const Quote &quote)
{
    TextSpan whole = quote.content.isEmpty() ? quote.source.value_or(TextSpan{}) : quote.content.first();
    for (const TextSpan part : quote.content)
        whole = whole.united(part);
    if (quote.source)
        whole = whole.united(*quote.source);
    if (quote.cue)
        whole = whole.united(*quote.cue);
    return whole;
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

} // namespace

void BriefingModel::setBriefing(const Briefing &briefing)
{
    beginResetModel();
    m_briefing = briefing;
    m_entries = entriesOf(m_briefing);
    m_places.clear();
    for (int group = 0; group < groupCount; ++group) {
        const QList<Entry> &entries = m_entries.at(static_cast<size_t>(group));
        for (int row = 0; row < entries.size(); ++row)
            m_places.insert(entries.at(row).id, {static_cast<Group>(group), row});
    }
    endResetModel();
}

const Entry *BriefingModel::entry(const EntryId &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &entries(place->group).at(place->row);
}

const QList<Entry> &BriefingModel::entries(Group group) const
{
    return m_entries.at(static_cast<size_t>(group));
}

QModelIndex BriefingModel::groupIndex(Group group) const
{
    return createIndex(static_cast<int>(group), 0, groupLevel);
}

QModelIndex BriefingModel::indexOf(const EntryId &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? QModelIndex() : index(place->row, 0, groupIndex(place->group));
}

QString BriefingModel::groupName(Group group)
{
    switch (group) {
    case Group::Sections:
        return tr("Sections");
    case Group::Leaders:
        return tr("Leaders");
    case Group::OtherPeople:
        return tr("Other people");
    case Group::UnnamedSources:
        return tr("Unnamed sources");
    case Group::Countries:
        return tr("Countries");
    case Group::Organisations:
        return tr("Organisations");
    case Group::Commitments:
        return tr("Commitments");
    case Group::Quotes:
        return tr("Quotes");
    }
    Q_UNREACHABLE();
}

QModelIndex BriefingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupLevel);
}

QModelIndex BriefingModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, groupLevel);
}

int BriefingModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return groupCount;
    if (parent.internalId() != groupLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(entries(static_cast<Group>(parent.row())).size());
}

int BriefingModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const Entry *BriefingModel::entryAt(const QModelIndex &index) const
{
    return index.internalId() == groupLevel
        ? nullptr
        : &m_entries.at(static_cast<size_t>(index.internalId() - 1)).at(index.row());
}

QVariant BriefingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry *entry = entryAt(index);
    if (!entry)
        return groupData(static_cast<Group>(index.row()), index.column(), role);
    if (role == Qt::AccessibleTextRole && index.column() > 0)
        return countText(*entry, index.column());
    if (role == Qt::DisplayRole) {
        constexpr std::array<int, ColumnCount> displayed{NameRole, MentionCountRole, QuoteCountRole,
                                                         CommitmentCountRole};
        role = displayed.at(static_cast<size_t>(index.column()));
    }
    return entryData(*entry, static_cast<Group>(index.internalId() - 1), role);
}

QVariant BriefingModel::groupData(Group group, int column, int role) const
{
    const int count = static_cast<int>(entries(group).size());
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? QVariant(groupName(group)) : QVariant();
    case NameRole:
        return groupName(group);
    case GroupRole:
        return static_cast<int>(group);
    case IdRole:
        return QVariant::fromValue(EntryId{});
    case MentionCountRole:
        return count;
    case OrderRole:
        return static_cast<int>(group);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(groupName(group)).arg(count);
    default:
        return {};
    }
}

QVariant BriefingModel::entryData(const Entry &entry, Group group, int role) const
{
    switch (role) {
    case IdRole:
        return QVariant::fromValue(entry.id);
    case GroupRole:
        return static_cast<int>(group);
    case NameRole:
        return entry.name;
    case DetailRole:
        return entry.detail;
    case RolesRole:
        return entry.id.kind == EntryKind::Person ? roleLines(m_briefing, m_briefing.people.at(entry.index))
                                                  : QStringList();
    case CountryCodeRole:
        return entry.countryCode;
    case MentionsRole:
        return QVariant::fromValue(entry.mentions);
    case SpansRole: {
        QList<TextSpan> spans;
        for (const Mention &mention : entry.mentions)
            spans.append(mention.span);
        return QVariant::fromValue(spans);
    }
    case MentionCountRole:
        return static_cast<int>(entry.mentions.size());
    case StrongCountRole:
        return countOf(entry, Strength::Strong);
    case MediumCountRole:
        return countOf(entry, Strength::Medium);
    case WeakCountRole:
        return countOf(entry, Strength::Weak);
    case QuoteCountRole:
        return static_cast<int>(entry.quotes.size());
    case CommitmentCountRole:
        return static_cast<int>(entry.commitments.size());
    case CommitmentForCountRole:
        return static_cast<int>(entry.commitmentsFor.size());
    case QuotesRole:
        return QVariant::fromValue(idsOf(EntryKind::Quote, m_briefing.quotes, entry.quotes));
    case QuotesAboutRole:
        return QVariant::fromValue(idsOf(EntryKind::Quote, m_briefing.quotes, entry.quotesAbout));
    case CommitmentsRole:
        return QVariant::fromValue(idsOf(EntryKind::Commitment, m_briefing.commitments, entry.commitments));
    case CommitmentsForRole:
        return QVariant::fromValue(idsOf(EntryKind::Commitment, m_briefing.commitments, entry.commitmentsFor));
    case AboutRole:
        return QVariant::fromValue(entry.about);
    case QuotedWordsRole:
        return entry.quotedWords;
    case FormsRole:
        return QVariant::fromValue(formsOf(entry));
    case FormWordsRole: {
        QStringList words;
        for (const Mention &form : formsOf(entry))
            words.append(wordsOf(m_briefing.article, form.span));
        return words;
    }
    case LeadersRole:
        return QVariant::fromValue(leadersOf(entry.countryCode));
    case SummaryRole:
        return entry.id.kind == EntryKind::Country ? summaryOf(entry) : QString();
    case FilterTextRole:
        return entry.filterText;
    case OrderRole:
        return m_places.value(entry.id).row;
    case Qt::AccessibleTextRole:
        return accessibleText(entry);
    case Qt::ToolTipRole:
        return toolTip(entry);
    default:
        break;
    }
    if (entry.id.kind == EntryKind::Quote)
        return quoteData(m_briefing.quotes.at(entry.index), role);
    if (entry.id.kind == EntryKind::Commitment)
        return commitmentData(m_briefing.commitments.at(entry.index), role);
    if (role == ParagraphRole && !entry.mentions.isEmpty()) {
        const auto paragraph = m_briefing.article.paragraphAt(entry.mentions.first().span.start);
        return paragraph ? paragraph->number : 0;
    }
    return {};
}

QList<Mention> BriefingModel::formsOf(const Entry &entry) const
{
    QList<Mention> forms;
    QSet<QString> seen;
    for (const Mention &mention : entry.mentions) {
        const QString words = wordsOf(m_briefing.article, mention.span).toCaseFolded();
        if (!seen.contains(words)) {
            seen.insert(words);
            forms.append(mention);
        }
    }
    return forms;
}

QList<EntryId> BriefingModel::leadersOf(const QString &country) const
{
    QList<EntryId> leaders;
    for (const Entry &leader : entries(Group::Leaders)) {
        if (!country.isEmpty() && leader.countryCode == country)
            leaders.append(leader.id);
    }
    return leaders;
}

QString BriefingModel::summaryOf(const Entry &country) const
{
    QStringList parts;
    const int leaders = static_cast<int>(leadersOf(country.countryCode).size());
    if (leaders > 0)
        parts.append(leaders == 1 ? tr("1 leader") : tr("%n leaders", nullptr, leaders));
    if (!country.quotes.isEmpty())
        parts.append(quoteCountText(static_cast<int>(country.quotes.size())));
    if (!country.commitments.isEmpty())
        parts.append(tr("%1 by it").arg(commitmentCountText(static_cast<int>(country.commitments.size()))));
    if (!country.commitmentsFor.isEmpty())
        parts.append(tr("%1 for it").arg(commitmentCountText(static_cast<int>(country.commitmentsFor.size()))));
    return parts.join(u", "_s);
}

QVariant BriefingModel::quoteData(const Quote &quote, int role) const
{
    switch (role) {
    case KindRole:
        return static_cast<int>(quote.kind);
    case PartiesRole:
        return QVariant::fromValue(partyIds(m_briefing, quote.speakers));
    case SpeakerRole:
        return namesOf(m_briefing, quote.speakers);
    case EvidenceRole:
        return QVariant::fromValue(wholeOf(quote));
    case ParagraphRole: {
        const auto paragraph = m_briefing.article.paragraphAt(wholeOf(quote).start);
        return paragraph ? paragraph->number : 0;
    }
    case CertaintyRole:
        return static_cast<int>(quote.certainty);
    case WhyRole:
        return quote.why;
    default:
        return {};
    }
}

QVariant BriefingModel::commitmentData(const Commitment &commitment, int role) const
{
    switch (role) {
    case StatusRole:
        return static_cast<int>(commitment.status);
    case WhoRole:
        return namesOf(m_briefing, commitment.actors);
    case WhoCountriesRole: {
        QStringList codes;
        for (const Party &actor : commitment.actors)
            codes.append(partyCountry(m_briefing, actor));
        codes.removeAll(QString());
        codes.removeDuplicates();
        return codes;
    }
    case ActorsRole:
        return QVariant::fromValue(partyIds(m_briefing, commitment.actors));
    case BeneficiariesRole:
        return QVariant::fromValue(partyIds(m_briefing, commitment.beneficiaries));
    case PartiesRole: {
        QList<EntryId> ids = partyIds(m_briefing, commitment.actors) + partyIds(m_briefing, commitment.beneficiaries);
        if (!commitment.announcedBy.isEmpty())
            ids.append({EntryKind::Person, commitment.announcedBy});
        return QVariant::fromValue(ids);
    }
    case WhatRole:
        return wordsOf(m_briefing.article, commitment.action);
    case AmountRole: {
        QStringList amounts;
        for (const Amount &amount : commitment.amounts)
            amounts.append(wordsOf(m_briefing.article, amount.span));
        return amounts.join(u", "_s);
    }
    case AmountValueRole:
        return commitment.amounts.isEmpty() ? 0.0 : commitment.amounts.first().value;
    case ForWhomRole:
        return namesOf(m_briefing, commitment.beneficiaries);
    case WhenRole:
        return commitment.when ? wordsOf(m_briefing.article, commitment.when->span) : QString();
    case WhenDateRole:
        if (!commitment.when)
            return QDate();
        return commitment.when->to.isValid() ? commitment.when->to : commitment.when->from;
    case ConditionRole:
        return commitment.condition ? wordsOf(m_briefing.article, *commitment.condition) : QString();
    case SpeakerRole: {
        const Person *speaker = m_briefing.person(commitment.announcedBy);
        return speaker ? speaker->name : QString();
    }
    case EvidenceRole:
        return QVariant::fromValue(commitment.evidence);
    case ParagraphRole: {
        const auto paragraph = m_briefing.article.paragraphAt(commitment.evidence.start);
        return paragraph ? paragraph->number : 0;
    }
    case CertaintyRole:
        return static_cast<int>(commitment.certainty);
    case WhyRole:
        return commitment.why;
    default:
        return {};
    }
}

QString BriefingModel::accessibleText(const Entry &entry) const
{
    QStringList parts;
    switch (entry.id.kind) {
    case EntryKind::Quote: {
        const Quote &quote = m_briefing.quotes.at(entry.index);
        parts = {namesOf(m_briefing, quote.speakers), kindText(quote.kind), entry.name, entry.detail};
        break;
    }
    case EntryKind::Commitment: {
        const Commitment &commitment = m_briefing.commitments.at(entry.index);
        for (const int role : {WhoRole, WhatRole, AmountRole, ForWhomRole, WhenRole, ConditionRole})
            parts.append(commitmentData(commitment, role).toString());
        parts.insert(1, statusText(commitment.status));
        parts.append(entry.detail);
        break;
    }
    case EntryKind::Section:
        parts = {entry.name, entry.detail};
        break;
    default:
        parts = {entry.name, entry.detail, mentionCountText(static_cast<int>(entry.mentions.size()))};
        if (!entry.quotes.isEmpty())
            parts.append(quoteCountText(static_cast<int>(entry.quotes.size())));
        if (!entry.commitments.isEmpty())
            parts.append(commitmentCountText(static_cast<int>(entry.commitments.size())));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString BriefingModel::countText(const Entry &entry, int column)
{
    if (column == MentionsColumn)
        return mentionCountText(static_cast<int>(entry.mentions.size()));
    if (column == QuotesColumn)
        return quoteCountText(static_cast<int>(entry.quotes.size()));
    return commitmentCountText(static_cast<int>(entry.commitments.size()));
}

QString BriefingModel::toolTip(const Entry &entry) const
{
    const auto why = [](const QString &rule, Certainty certainty) {
        const QString sure = certainty == Certainty::Certain ? tr("certain") : tr("less sure");
        return rule.isEmpty() ? tr("Found: %1").arg(sure) : tr("Found by: %1, %2").arg(rule, sure);
    };
    if (entry.id.kind == EntryKind::Quote) {
        const Quote &quote = m_briefing.quotes.at(entry.index);
        return entry.name + u'\n' + why(quote.why, quote.certainty);
    }
    if (entry.id.kind == EntryKind::Commitment) {
        const Commitment &commitment = m_briefing.commitments.at(entry.index);
        return wordsOf(m_briefing.article, commitment.evidence) + u'\n' + why(commitment.why, commitment.certainty);
    }
    // Somebody is here for the words that mean them: each wording once, where it stands first.
    QStringList lines{entry.name};
    for (const Mention &form : formsOf(entry).first(std::min(formsOf(entry).size(), mostReasons))) {
        const QString place = placeOf(m_briefing.article, form.span.start);
        const QString words
            = tr("“%1”: %2, %3").arg(wordsOf(m_briefing.article, form.span), formText(form.form), place);
        lines.append(form.certainty == Certainty::Certain ? words : tr("%1, less sure").arg(words));
    }
    return lines.join(u'\n');
}

QVariant BriefingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name and role");
    case MentionsColumn:
        return tr("Mentions");
    case QuotesColumn:
        return tr("Quotes");
    case CommitmentsColumn:
        return tr("Commitments");
    default:
        return {};
    }
}

Qt::ItemFlags BriefingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return index.internalId() == groupLevel ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString mentionCountText(int count)
{
    return count == 1 ? Text::tr("1 mention") : Text::tr("%n mentions", nullptr, count);
}

QString quoteCountText(int count)
{
    return count == 1 ? Text::tr("1 quote") : Text::tr("%n quotes", nullptr, count);
}

QString commitmentCountText(int count)
{
    return count == 1 ? Text::tr("1 commitment") : Text::tr("%n commitments", nullptr, count);
}

QString kindText(Quote::Kind kind)
{
    switch (kind) {
    case Quote::Kind::Direct:
        return Text::tr("direct");
    case Quote::Kind::Mixed:
        return Text::tr("mixed");
    case Quote::Kind::Indirect:
        return Text::tr("indirect");
    }
    Q_UNREACHABLE();
}

QString statusText(Commitment::Status status)
{
    switch (status) {
    case Commitment::Status::Pledged:
        return Text::tr("pledged");
    case Commitment::Status::Agreed:
        return Text::tr("agreed");
    case Commitment::Status::Planned:
        return Text::tr("planned");
    case Commitment::Status::Offered:
        return Text::tr("offered");
    case Commitment::Status::Declined:
        return Text::tr("declined");
    }
    Q_UNREACHABLE();
}

QString formText(const QString &form)
{
    static const QHash<QString, const char *> texts{
        {keyword(PersonMention::Form::Full), QT_TRANSLATE_NOOP("Briefing", "name")},
        {keyword(PersonMention::Form::Partial), QT_TRANSLATE_NOOP("Briefing", "name")},
        {keyword(PersonMention::Form::Role), QT_TRANSLATE_NOOP("Briefing", "role")},
        {keyword(PersonMention::Form::Pronoun), QT_TRANSLATE_NOOP("Briefing", "pronoun")},
        {keyword(PersonMention::Form::Description), QT_TRANSLATE_NOOP("Briefing", "description")},
        {keyword(CountryMention::Form::Name), QT_TRANSLATE_NOOP("Briefing", "name")},
        {keyword(CountryMention::Form::Abbreviation), QT_TRANSLATE_NOOP("Briefing", "abbreviation")},
        {keyword(CountryMention::Form::Adjective), QT_TRANSLATE_NOOP("Briefing", "adjective")},
        {keyword(CountryMention::Form::Demonym), QT_TRANSLATE_NOOP("Briefing", "demonym")},
        {keyword(CountryMention::Form::Capital), QT_TRANSLATE_NOOP("Briefing", "capital")},
        {keyword(CountryMention::Form::Seat), QT_TRANSLATE_NOOP("Briefing", "seat of government")},
        {keyword(CountryMention::Form::Place), QT_TRANSLATE_NOOP("Briefing", "place")},
    };
    const char *text = texts.value(form);
    return text ? Text::tr(text) : form;
}

} // namespace readout
