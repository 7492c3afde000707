// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entries.h"

#include "briefing/json.h"
#include "lexicon/organisations.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Entries)
};

Strength strengthOf(PersonMention::Form form)
{
    switch (form) {
    case PersonMention::Form::Full:
    case PersonMention::Form::Partial:
        return Strength::Strong;
    case PersonMention::Form::Role:
    case PersonMention::Form::Description:
        return Strength::Medium;
    case PersonMention::Form::Pronoun:
        return Strength::Weak;
    }
    Q_UNREACHABLE();
}

Strength strengthOf(CountryMention::Form form)
{
    switch (form) {
    case CountryMention::Form::Name:
    case CountryMention::Form::Abbreviation:
        return Strength::Strong;
    case CountryMention::Form::Adjective:
    case CountryMention::Form::Demonym:
        return Strength::Medium;
    case CountryMention::Form::Capital:
    case CountryMention::Form::Seat:
    case CountryMention::Form::Place:
        return Strength::Weak;
    }
    Q_UNREACHABLE();
}

QList<Mention> mentionsOf(const Person &person)
{
    QList<Mention> mentions;
    mentions.reserve(person.mentions.size());
    for (const PersonMention &mention : person.mentions)
        mentions.append({mention.span, strengthOf(mention.form), keyword(mention.form), mention.certainty});
    return mentions;
}

QList<Mention> mentionsOf(const Country &country)
{
    QList<Mention> mentions;
    mentions.reserve(country.mentions.size());
    for (const CountryMention &mention : country.mentions)
        mentions.append({mention.span, strengthOf(mention.form), keyword(mention.form), Certainty::Certain});
    return mentions;
}

QList<Mention> mentionsOf(const QList<TextSpan> &spans)
{
    QList<Mention> mentions;
    mentions.reserve(spans.size());
    for (const TextSpan span : spans)
        mentions.append({span, Strength::Strong, u"name"_s, Certainty::Certain});
    return mentions;
}

int wordCount(QStringView text)
{
    int words = 0;
    bool inside = false;
    for (const QChar character : text) {
        const bool letter = character.isLetterOrNumber();
        words += letter && !inside ? 1 : 0;
        // "don’t" and "mid-term" are one word.
        inside = letter || (inside && (character == u'’' || character == u'\'' || character == u'-'));
    }
    return words;
}

/** The first word with a capital: role titles are lower case in the data. */
QString capitalised(const QString &words)
{
    return words.isEmpty() ? words : words.front().toUpper() + words.sliced(1);
}

QString standingWord(PersonRole::Standing standing)
{
    switch (standing) {
    case PersonRole::Standing::Current:
        return {};
    case PersonRole::Standing::Former:
        return Text::tr("former");
    case PersonRole::Standing::Outgoing:
        return Text::tr("outgoing");
    case PersonRole::Standing::Acting:
        return Text::tr("acting");
    case PersonRole::Standing::Elect:
        return Text::tr("incoming");
    case PersonRole::Standing::Candidate:
        return Text::tr("candidate for");
    case PersonRole::Standing::Deputy:
        return Text::tr("deputy");
    }
    Q_UNREACHABLE();
}

/** The first line of @p span: what a section without a heading is known by. */
TextSpan firstLine(const Article &article, TextSpan span)
{
    const qsizetype end = article.text.indexOf(u'\n', span.start);
    return end < 0 || end > span.end ? span : TextSpan{span.start, end};
}

/** What is said of an entry by quotes and commitments, gathered in one pass over them. */
struct Links {
    QList<qsizetype> quotes;
    QList<qsizetype> quotesAbout;
    QList<qsizetype> commitments;
    QList<qsizetype> commitmentsFor;
};

void appendOnce(QList<qsizetype> &list, qsizetype index)
{
    if (list.isEmpty() || list.last() != index)
        list.append(index);
}

/** Builds the entries of one briefing; lives for one call of entriesOf(). */
class Gatherer
{
public:
    explicit Gatherer(const Briefing &briefing)
        : m_briefing(briefing)
    {
    }

    Entries gather()
    {
        addSections();
        addPeople();
        addCountries();
        addOrganisations();
        addCommitments();
        addQuotes();
        linkQuotes();
        linkCommitments();
        complete();
        return std::move(m_entries);
    }

private:
    /** A mention and the entry it belongs to. */
    struct Owned {
        TextSpan span;
        EntryId owner;
    };

    QList<Entry> &group(Group group) { return m_entries.at(static_cast<size_t>(group)); }

    Entry &append(Group to, EntryId id, qsizetype index, QString name, QList<Mention> mentions)
    {
        Entry entry;
        entry.id = std::move(id);
        entry.index = index;
        entry.name = std::move(name);
        entry.mentions = std::move(mentions);
        group(to).append(std::move(entry));
        return group(to).last();
    }

    void addSections()
    {
        const Article &article = m_briefing.article;
        for (qsizetype i = 0; i < article.sections.size(); ++i) {
            const Section &section = article.sections.at(i);
            const TextSpan words = section.heading.value_or(firstLine(article, section.span));
            Entry &entry = append(Group::Sections, {EntryKind::Section, section.id}, i, wordsOf(article, words),
                                  mentionsOf(QList{words}));
            entry.detail = placeOf(article, section.span.start);
        }
    }

    void addPeople()
    {
        for (qsizetype i = 0; i < m_briefing.people.size(); ++i) {
            const Person &person = m_briefing.people.at(i);
            Entry &entry = append(person.leader ? Group::Leaders : Group::OtherPeople, {EntryKind::Person, person.id},
                                  i, person.name, mentionsOf(person));
            const QStringList roles = roleLines(m_briefing, person);
            entry.detail = roles.value(0);
            entry.filterText = roles.join(u' ');
            if (entry.detail.isEmpty() && !person.mentions.isEmpty()) {
                const qsizetype first = person.mentions.first().span.start;
                entry.detail = Text::tr("First named in: %1").arg(placeOf(m_briefing.article, first));
            }
            entry.countryCode = person.country;
            if (person.country.isEmpty() && !person.roles.isEmpty())
                entry.countryCode = flagOf(person.roles.first().organisation);
        }
    }

    void addCountries()
    {
        for (qsizetype i = 0; i < m_briefing.countries.size(); ++i) {
            const Country &country = m_briefing.countries.at(i);
            append(Group::Countries, {EntryKind::Country, country.code}, i, country.name, mentionsOf(country))
                .countryCode
                = country.code;
        }
    }

    void addOrganisations()
    {
        for (qsizetype i = 0; i < m_briefing.organisations.size(); ++i) {
            const Organisation &organisation = m_briefing.organisations.at(i);
            append(Group::Organisations, {EntryKind::Organisation, organisation.id}, i, organisation.name,
                   mentionsOf(organisation.mentions));
        }
    }

    void addCommitments()
    {
        for (qsizetype i = 0; i < m_briefing.commitments.size(); ++i) {
            const Commitment &commitment = m_briefing.commitments.at(i);
            Entry &entry
                = append(Group::Commitments, {EntryKind::Commitment, commitment.id}, i,
                         wordsOf(m_briefing.article, commitment.action), mentionsOf(QList{commitment.evidence}));
            QStringList who;
            for (const Party &actor : commitment.actors) {
                who.append(partyName(m_briefing, actor));
                if (entry.countryCode.isEmpty())
                    entry.countryCode = partyCountry(m_briefing, actor);
            }
            for (const Party &party : commitment.beneficiaries)
                who.append(partyName(m_briefing, party));
            if (const Person *speaker = m_briefing.person(commitment.announcedBy))
                who.append(speaker->name);
            entry.detail = placeOf(m_briefing.article, commitment.evidence.start);
            entry.filterText = who.join(u' ') + u' ' + wordsOf(m_briefing.article, commitment.evidence);
        }
    }

    void addQuotes()
    {
        QHash<QString, qsizetype> sources;
        for (qsizetype i = 0; i < m_briefing.quotes.size(); ++i) {
            const Quote &quote = m_briefing.quotes.at(i);
            Entry &entry = append(Group::Quotes, {EntryKind::Quote, quote.id}, i,
                                  wordsOf(m_briefing.article, quote.content), mentionsOf(quote.content));
            for (const Party &speaker : quote.speakers) {
                entry.filterText += partyName(m_briefing, speaker) + u' ';
                if (entry.countryCode.isEmpty())
                    entry.countryCode = partyCountry(m_briefing, speaker);
                if (entryOf(speaker).kind == EntryKind::Source)
                    addSource(speaker, sources);
            }
            if (!quote.content.isEmpty())
                entry.detail = placeOf(m_briefing.article, quote.content.first().start);
        }
    }

    /** Several quotes from 'one ally of the premier' are one source as far as the article tells. */
    void addSource(const Party &speaker, QHash<QString, qsizetype> &sources)
    {
        const QString words = wordsOf(m_briefing.article, speaker.words);
        const QString key = words.toCaseFolded();
        if (!sources.contains(key)) {
            sources.insert(key, group(Group::UnnamedSources).size());
            append(Group::UnnamedSources, {EntryKind::Source, key}, -1, capitalised(words), {}).detail
                = placeOf(m_briefing.article, speaker.words.start);
        }
        group(Group::UnnamedSources)[sources.value(key)].mentions.append(
            {speaker.words, Strength::Strong, keyword(PersonMention::Form::Description), speaker.certainty});
    }

    [[nodiscard]] EntryId idOf(const Party &party) const
    {
        const EntryId id = entryOf(party);
        return id.kind == EntryKind::Source ? EntryId{id.kind, wordsOf(m_briefing.article, party.words).toCaseFolded()}
                                            : id;
    }

    /** Everything mentioned in the article with its owner, in reading order. */
    [[nodiscard]] QList<Owned> ownedMentions() const
    {
        QList<Owned> all;
        for (const Group owners : {Group::Leaders, Group::OtherPeople, Group::Countries, Group::Organisations}) {
            for (const Entry &entry : m_entries.at(static_cast<size_t>(owners))) {
                for (const Mention &mention : entry.mentions)
                    all.append({mention.span, entry.id});
            }
        }
        std::ranges::stable_sort(all, {}, &Owned::span);
        return all;
    }

    void linkQuotes()
    {
        const QList<Owned> all = ownedMentions();
        for (qsizetype i = 0; i < m_briefing.quotes.size(); ++i) {
            const Quote &quote = m_briefing.quotes.at(i);
            QSet<EntryId> speakers;
            for (const Party &speaker : quote.speakers) {
                const EntryId id = idOf(speaker);
                speakers.insert(id);
                appendOnce(m_links[id].quotes, i);
                if (const QString country = partyCountry(m_briefing, speaker); !country.isEmpty()) {
                    speakers.insert({EntryKind::Country, country});
                    appendOnce(m_links[{EntryKind::Country, country}].quotes, i);
                }
            }
            Entry &entry = group(Group::Quotes)[i];
            for (const TextSpan content : quote.content) {
                entry.quotedWords += wordCount(content.in(m_briefing.article.text));
                auto owned
                    = std::ranges::lower_bound(all, content.start, {}, [](const Owned &o) { return o.span.start; });
                for (; owned != all.end() && owned->span.start < content.end; ++owned) {
                    if (!entry.about.contains(owned->owner))
                        entry.about.append(owned->owner);
                    if (!speakers.contains(owned->owner))
                        appendOnce(m_links[owned->owner].quotesAbout, i);
                }
            }
        }
    }

    void linkCommitments()
    {
        for (qsizetype i = 0; i < m_briefing.commitments.size(); ++i) {
            const Commitment &commitment = m_briefing.commitments.at(i);
            if (!commitment.announcedBy.isEmpty())
                appendOnce(m_links[{EntryKind::Person, commitment.announcedBy}].commitments, i);
            for (const Party &actor : commitment.actors) {
                appendOnce(m_links[idOf(actor)].commitments, i);
                if (const QString country = partyCountry(m_briefing, actor); !country.isEmpty())
                    appendOnce(m_links[{EntryKind::Country, country}].commitments, i);
            }
            for (const Party &party : commitment.beneficiaries) {
                appendOnce(m_links[idOf(party)].commitmentsFor, i);
                if (const QString country = partyCountry(m_briefing, party); !country.isEmpty())
                    appendOnce(m_links[{EntryKind::Country, country}].commitmentsFor, i);
            }
        }
    }

    void complete()
    {
        const QList<Entry> &quotes = group(Group::Quotes);
        for (QList<Entry> &entries : m_entries) {
            for (Entry &entry : entries) {
                const Links links = m_links.value(entry.id);
                entry.quotes = links.quotes;
                entry.quotesAbout = links.quotesAbout;
                entry.commitments = links.commitments;
                entry.commitmentsFor = links.commitmentsFor;
                for (const qsizetype quote : entry.quotes) {
                    entry.quotedWords += quotes.at(quote).quotedWords;
                    for (const EntryId &other : quotes.at(quote).about) {
                        if (other != entry.id && !entry.about.contains(other))
                            entry.about.append(other);
                    }
                }
                addFilterText(entry);
            }
        }
    }

    void addFilterText(Entry &entry) const
    {
        QStringList words{entry.name, entry.detail, entry.filterText};
        if (!entry.countryCode.isEmpty())
            words.append(countryName(m_briefing, entry.countryCode));
        const bool listsForms = entry.id.kind == EntryKind::Person || entry.id.kind == EntryKind::Country
            || entry.id.kind == EntryKind::Organisation;
        QSet<QString> seen;
        for (const Mention &mention : entry.mentions) {
            if (!listsForms || (entry.id.kind == EntryKind::Person && mention.strength == Strength::Weak))
                continue; // 'he' finds everybody
            const QString form = wordsOf(m_briefing.article, mention.span);
            if (!seen.contains(form)) {
                seen.insert(form);
                words.append(form);
            }
        }
        entry.filterText = words.join(u'\n').toCaseFolded();
    }

    const Briefing &m_briefing;
    Entries m_entries;
    QHash<EntryId, Links> m_links;
};

} // namespace

Entries entriesOf(const Briefing &briefing)
{
    return Gatherer(briefing).gather();
}

EntryId entryOf(const Party &party)
{
    if (!party.person.isEmpty())
        return {EntryKind::Person, party.person};
    if (!party.country.isEmpty())
        return {EntryKind::Country, party.country};
    if (!party.organisation.isEmpty())
        return {EntryKind::Organisation, party.organisation};
    return party.words.isEmpty() ? EntryId{} : EntryId{EntryKind::Source, {}};
}

QString wordsOf(const Article &article, TextSpan span)
{
    return span.in(article.text).toString().simplified();
}

QString wordsOf(const Article &article, const QList<TextSpan> &spans)
{
    QStringList parts;
    for (const TextSpan span : spans)
        parts.append(wordsOf(article, span));
    return parts.join(u" … "_s);
}

QString placeOf(const Article &article, qsizetype position)
{
    if (const std::optional<Paragraph> paragraph = article.paragraphAt(position))
        return Text::tr("paragraph %1").arg(paragraph->number);
    const std::optional<Section> section = article.sectionAt(position);
    if (!section)
        return {};
    switch (section->kind) {
    case Section::Kind::Title:
        return Text::tr("title");
    case Section::Kind::Standfirst:
        return Text::tr("standfirst");
    case Section::Kind::Dateline:
        return Text::tr("dateline");
    case Section::Kind::Caption:
        return Text::tr("caption");
    case Section::Kind::Body:
        return Text::tr("heading"); // the only part of a body section that no paragraph holds
    case Section::Kind::List:
        return Text::tr("list");
    case Section::Kind::Table:
        return Text::tr("table");
    case Section::Kind::Note:
        return Text::tr("note");
    }
    Q_UNREACHABLE();
}

QString countryName(const Briefing &briefing, const QString &code)
{
    if (const Country *country = briefing.country(code))
        return country->name;
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString partyName(const Briefing &briefing, const Party &party)
{
    if (const Person *person = briefing.person(party.person))
        return person->name;
    if (!party.country.isEmpty())
        return countryName(briefing, party.country);
    if (const Organisation *organisation = briefing.organisation(party.organisation))
        return organisation->name;
    return capitalised(wordsOf(briefing.article, party.words));
}

QString partyCountry(const Briefing &briefing, const Party &party)
{
    const Person *person = briefing.person(party.person);
    return person ? person->country : party.country;
}

QStringList roleLines(const Briefing &briefing, const Person &person)
{
    QStringList roles;
    for (const PersonRole &role : person.roles) {
        QStringList parts;
        const QString standing = standingWord(role.standing);
        parts.append(standing.isEmpty() ? role.title : standing + u' ' + role.title);
        const Organisation *organisation = briefing.organisation(role.organisation);
        if (organisation || !role.country.isEmpty())
            parts.append(organisation ? organisation->name : countryName(briefing, role.country));
        const QString line = capitalised(parts.join(u", "_s));
        if (!roles.contains(line))
            roles.append(line);
    }
    return roles;
}

} // namespace readout
