// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefing/json.h"

#include <QJsonArray>
#include <QJsonValue>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr auto formatName = "readout-briefing"_L1;
constexpr int formatVersion = 1;

constexpr std::array sectionKinds{"title"_L1,   "standfirst"_L1, "dateline"_L1, "body"_L1,
                                  "caption"_L1, "list"_L1,       "table"_L1,    "note"_L1};
constexpr std::array personForms{"full"_L1, "partial"_L1, "role"_L1, "pronoun"_L1, "description"_L1};
constexpr std::array standings{"current"_L1, "former"_L1,    "outgoing"_L1, "acting"_L1,
                               "elect"_L1,   "candidate"_L1, "deputy"_L1};
constexpr std::array countryForms{"name"_L1,    "abbreviation"_L1, "adjective"_L1, "demonym"_L1,
                                  "capital"_L1, "seat"_L1,         "place"_L1};
constexpr std::array quoteKinds{"direct"_L1, "mixed"_L1, "indirect"_L1};
constexpr std::array statuses{"pledged"_L1, "agreed"_L1, "planned"_L1, "offered"_L1, "declined"_L1};
constexpr std::array certainties{"certain"_L1, "likely"_L1};

template <typename Enum, size_t Size>
QString word(const std::array<QLatin1StringView, Size> &words, Enum value)
{
    return QString(words.at(static_cast<size_t>(value)));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

/** Turns UTF-16 offsets of one text into code points and back; a text without surrogates needs no table. */
class CodePoints
{
public:
    explicit CodePoints(const QString &text)
        : m_size(text.size())
    {
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (text.at(i).isHighSurrogate() && text.at(i + 1).isLowSurrogate())
                m_lowSurrogates.push_back(++i);
        }
    }

    [[nodiscard]] qsizetype fromUtf16(qsizetype position) const
    {
        return position - std::distance(m_lowSurrogates.begin(), std::ranges::lower_bound(m_lowSurrogates, position));
    }

    /** -1 for an offset outside the text. */
    [[nodiscard]] qsizetype toUtf16(qsizetype codePoint) const
    {
        qsizetype pairs = 0; // pairs before the code point
        qsizetype upper = std::ssize(m_lowSurrogates);
        while (pairs < upper) {
            const qsizetype middle = (pairs + upper) / 2;
            if (m_lowSurrogates[static_cast<size_t>(middle)] - middle <= codePoint)
                pairs = middle + 1;
            else
                upper = middle;
        }
        const qsizetype position = codePoint + pairs;
        return codePoint < 0 || position > m_size ? -1 : position;
    }

private:
    qsizetype m_size = 0;
    std::vector<qsizetype> m_lowSurrogates; ///< positions of the second halves of surrogate pairs
};

class Writer
{
public:
    explicit Writer(const Briefing &briefing)
        : m_briefing(briefing)
        , m_points(briefing.article.text)
    {
    }

    [[nodiscard]] QJsonObject briefing() const
    {
        const Article &article = m_briefing.article;
        return {
            {u"format"_s, formatName},
            {u"version"_s, formatVersion},
            {u"article"_s, object(article)},
            {u"sections"_s, array(article.sections)},
            {u"paragraphs"_s, array(article.paragraphs)},
            {u"people"_s, array(m_briefing.people)},
            {u"countries"_s, array(m_briefing.countries)},
            {u"organisations"_s, array(m_briefing.organisations)},
            {u"quotes"_s, array(m_briefing.quotes)},
            {u"commitments"_s, array(m_briefing.commitments)},
        };
    }

private:
    [[nodiscard]] static QJsonObject object(const Article &article)
    {
        QJsonObject result{{u"source"_s, article.source},
                           {u"title"_s, orNull(article.title)},
                           {u"published"_s, orNull(article.published)},
                           {u"byline"_s, QJsonArray::fromStringList(article.byline)},
                           {u"language"_s, article.language},
                           {u"text"_s, article.text}};
        if (!article.outlet.isEmpty())
            result.insert(u"outlet"_s, article.outlet);
        if (!article.sha256.isEmpty())
            result.insert(u"sha256"_s, QString::fromLatin1(article.sha256.toHex()));
        return result;
    }

    template <typename Value>
    [[nodiscard]] QJsonArray array(const QList<Value> &values) const
    {
        QJsonArray result;
        for (const Value &value : values)
            result.append(object(value));
        return result;
    }

    template <typename Value>
    [[nodiscard]] QJsonValue objectOrNull(const std::optional<Value> &value) const
    {
        return value ? QJsonValue(object(*value)) : QJsonValue(QJsonValue::Null);
    }

    [[nodiscard]] QString words(TextSpan span) const { return span.in(m_briefing.article.text).toString(); }

    [[nodiscard]] QJsonObject object(TextSpan span) const
    {
        return {{u"start"_s, m_points.fromUtf16(span.start)}, {u"end"_s, m_points.fromUtf16(span.end)}};
    }

    static void addCertainty(QJsonObject &object, Certainty certainty)
    {
        if (certainty != Certainty::Certain)
            object.insert(u"certainty"_s, keyword(certainty));
    }

    static void addWhy(QJsonObject &object, const QString &why)
    {
        if (!why.isEmpty())
            object.insert(u"why"_s, why);
    }

    [[nodiscard]] QJsonObject object(const Section &section) const
    {
        QJsonObject result = object(section.span);
        result.insert(u"id"_s, section.id);
        result.insert(u"kind"_s, keyword(section.kind));
        result.insert(u"title"_s, orNull(section.heading ? words(*section.heading) : QString()));
        return result;
    }

    [[nodiscard]] QJsonObject object(const Paragraph &paragraph) const
    {
        QJsonObject result = object(paragraph.span);
        result.insert(u"number"_s, paragraph.number);
        return result;
    }

    [[nodiscard]] QJsonObject object(const PersonMention &mention) const
    {
        QJsonObject result = object(mention.span);
        result.insert(u"form"_s, keyword(mention.form));
        addCertainty(result, mention.certainty);
        return result;
    }

    [[nodiscard]] QJsonObject object(const PersonRole &role) const
    {
        QJsonObject result = object(role.span);
        result.insert(u"title"_s, role.title);
        result.insert(u"country"_s, orNull(role.country));
        result.insert(u"organisation"_s, orNull(role.organisation));
        result.insert(u"standing"_s, keyword(role.standing));
        return result;
    }

    [[nodiscard]] QJsonObject object(const Person &person) const
    {
        return {{u"id"_s, person.id},
                {u"name"_s, person.name},
                {u"honorific"_s, orNull(person.honorific)},
                {u"leader"_s, person.leader},
                {u"roles"_s, array(person.roles)},
                {u"country"_s, orNull(person.country)},
                {u"mentions"_s, array(person.mentions)}};
    }

    [[nodiscard]] QJsonObject object(const CountryMention &mention) const
    {
        QJsonObject result = object(mention.span);
        result.insert(u"form"_s, keyword(mention.form));
        return result;
    }

    [[nodiscard]] QJsonObject object(const Country &country) const
    {
        return {{u"code"_s, country.code}, {u"name"_s, country.name}, {u"mentions"_s, array(country.mentions)}};
    }

    [[nodiscard]] QJsonObject object(const Organisation &organisation) const
    {
        return {
            {u"id"_s, organisation.id}, {u"name"_s, organisation.name}, {u"mentions"_s, array(organisation.mentions)}};
    }

    [[nodiscard]] QJsonObject object(const Party &party) const
    {
        QJsonObject result = object(party.words);
        result.insert(u"person"_s, orNull(party.person));
        result.insert(u"country"_s, orNull(party.country));
        result.insert(u"organisation"_s, orNull(party.organisation));
        result.insert(u"text"_s, words(party.words));
        addCertainty(result, party.certainty);
        return result;
    }

    [[nodiscard]] QJsonObject object(const Quote &quote) const
    {
        QJsonObject result{{u"id"_s, quote.id},
                           {u"kind"_s, keyword(quote.kind)},
                           {u"speakers"_s, array(quote.speakers)},
                           {u"source"_s, objectOrNull(quote.source)},
                           {u"cue"_s, objectOrNull(quote.cue)},
                           {u"content"_s, array(quote.content)}};
        addCertainty(result, quote.certainty);
        addWhy(result, quote.why);
        return result;
    }

    [[nodiscard]] QJsonObject object(const Amount &amount) const
    {
        QJsonObject result = object(amount.span);
        result.insert(u"value"_s, amount.value);
        result.insert(u"unit"_s, amount.unit);
        return result;
    }

    [[nodiscard]] QJsonObject object(const TimeReference &time) const
    {
        QJsonObject result = object(time.span);
        result.insert(u"from"_s, orNull(time.from));
        result.insert(u"to"_s, orNull(time.to));
        return result;
    }

    [[nodiscard]] QJsonObject object(const Commitment &commitment) const
    {
        QJsonObject result{{u"id"_s, commitment.id},
                           {u"status"_s, keyword(commitment.status)},
                           {u"actors"_s, array(commitment.actors)},
                           {u"announcedBy"_s, orNull(commitment.announcedBy)},
                           {u"cue"_s, objectOrNull(commitment.cue)},
                           {u"action"_s, object(commitment.action)},
                           {u"evidence"_s, object(commitment.evidence)},
                           {u"amounts"_s, array(commitment.amounts)},
                           {u"beneficiaries"_s, array(commitment.beneficiaries)},
                           {u"when"_s, objectOrNull(commitment.when)},
                           {u"condition"_s, objectOrNull(commitment.condition)}};
        addCertainty(result, commitment.certainty);
        addWhy(result, commitment.why);
        return result;
    }

    const Briefing &m_briefing;
    CodePoints m_points;
};

/** Reads what Writer wrote. The first thing that is wrong is kept in error(), and reading goes on harmlessly. */
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
        , m_points(text)
    {
    }

    [[nodiscard]] QString error() const { return m_error; }

    template <typename Value>
    QList<Value> array(const QJsonObject &object, const QString &key)
    {
        QList<Value> values;
        if (!object.value(key).isArray())
            fail(u"“%1” is missing"_s.arg(key));
        const QJsonArray entries = object.value(key).toArray();
        values.reserve(entries.size());
        for (const auto &entry : entries) {
            Value value;
            read(entry.toObject(), value);
            values.append(std::move(value));
        }
        return values;
    }

private:
    void fail(const QString &what)
    {
        if (m_error.isEmpty())
            m_error = what;
    }

    template <typename Enum, size_t Size>
    void read(const QJsonValue &json, const std::array<QLatin1StringView, Size> &words, Enum &value)
    {
        const QString wanted = json.toString();
        const auto found = std::ranges::find(words, wanted);
        if (found == words.end())
            fail(u"“%1” is not a known word"_s.arg(wanted));
        else
            value = static_cast<Enum>(std::distance(words.begin(), found));
    }

    template <typename Value>
    void readOptional(const QJsonValue &json, std::optional<Value> &value)
    {
        if (json.isObject())
            read(json.toObject(), value.emplace());
    }

    void readCertainty(const QJsonObject &object, Certainty &certainty)
    {
        if (object.contains("certainty"_L1))
            read(object.value("certainty"_L1), certainties, certainty);
    }

    void read(const QJsonObject &object, TextSpan &span)
    {
        span = {m_points.toUtf16(object.value("start"_L1).toInteger(-1)),
                m_points.toUtf16(object.value("end"_L1).toInteger(-1))};
        if (span.start < 0 || span.end < span.start) {
            fail(u"an offset lies outside the text"_s);
            span = {};
        }
    }

    /** The place of a party's or a role's words, which the format allows but does not require. */
    void readWords(const QJsonObject &object, TextSpan &span)
    {
        if (object.contains("start"_L1))
            read(object, span);
    }

    void read(const QJsonObject &object, Section &section)
    {
        read(object, section.span);
        section.id = object.value("id"_L1).toString();
        read(object.value("kind"_L1), sectionKinds, section.kind);
        const QString heading = object.value("title"_L1).toString();
        const qsizetype start = heading.isEmpty() ? -1 : m_text.indexOf(heading, section.span.start);
        if (start >= 0 && start + heading.size() <= section.span.end)
            section.heading = TextSpan{start, start + heading.size()};
    }

    void read(const QJsonObject &object, Paragraph &paragraph)
    {
        read(object, paragraph.span);
        paragraph.number = object.value("number"_L1).toInt();
    }

    void read(const QJsonObject &object, PersonMention &mention)
    {
        read(object, mention.span);
        read(object.value("form"_L1), personForms, mention.form);
        readCertainty(object, mention.certainty);
    }

    void read(const QJsonObject &object, PersonRole &role)
    {
        readWords(object, role.span);
        role.title = object.value("title"_L1).toString();
        role.country = object.value("country"_L1).toString();
        role.organisation = object.value("organisation"_L1).toString();
        read(object.value("standing"_L1), standings, role.standing);
    }

    void read(const QJsonObject &object, Person &person)
    {
        person.id = object.value("id"_L1).toString();
        person.name = object.value("name"_L1).toString();
        person.honorific = object.value("honorific"_L1).toString();
        person.leader = object.value("leader"_L1).toBool();
        person.roles = array<PersonRole>(object, u"roles"_s);
        person.country = object.value("country"_L1).toString();
        person.mentions = array<PersonMention>(object, u"mentions"_s);
    }

    void read(const QJsonObject &object, CountryMention &mention)
    {
        read(object, mention.span);
        read(object.value("form"_L1), countryForms, mention.form);
    }

    void read(const QJsonObject &object, Country &country)
    {
        country.code = object.value("code"_L1).toString();
        country.name = object.value("name"_L1).toString();
        country.mentions = array<CountryMention>(object, u"mentions"_s);
    }

    void read(const QJsonObject &object, Organisation &organisation)
    {
        organisation.id = object.value("id"_L1).toString();
        organisation.name = object.value("name"_L1).toString();
        organisation.mentions = array<TextSpan>(object, u"mentions"_s);
    }

    void read(const QJsonObject &object, Party &party)
    {
        party.person = object.value("person"_L1).toString();
        party.country = object.value("country"_L1).toString();
        party.organisation = object.value("organisation"_L1).toString();
        readWords(object, party.words);
        readCertainty(object, party.certainty);
    }

    void read(const QJsonObject &object, Quote &quote)
    {
        quote.id = object.value("id"_L1).toString();
        read(object.value("kind"_L1), quoteKinds, quote.kind);
        readOptional(object.value("source"_L1), quote.source);
        readOptional(object.value("cue"_L1), quote.cue);
        quote.content = array<TextSpan>(object, u"content"_s);
        quote.speakers = array<Party>(object, u"speakers"_s);
        readCertainty(object, quote.certainty);
        quote.why = object.value("why"_L1).toString();
    }

    void read(const QJsonObject &object, Amount &amount)
    {
        read(object, amount.span);
        amount.value = object.value("value"_L1).toDouble();
        amount.unit = object.value("unit"_L1).toString();
    }

    void read(const QJsonObject &object, TimeReference &time)
    {
        read(object, time.span);
        time.from = QDate::fromString(object.value("from"_L1).toString(), Qt::ISODate);
        time.to = QDate::fromString(object.value("to"_L1).toString(), Qt::ISODate);
    }

    void read(const QJsonObject &object, Commitment &commitment)
    {
        commitment.id = object.value("id"_L1).toString();
        read(object.value("status"_L1), statuses, commitment.status);
        commitment.announcedBy = object.value("announcedBy"_L1).toString();
        readOptional(object.value("cue"_L1), commitment.cue);
        read(object.value("action"_L1).toObject(), commitment.action);
        read(object.value("evidence"_L1).toObject(), commitment.evidence);
        commitment.actors = array<Party>(object, u"actors"_s);
        commitment.amounts = array<Amount>(object, u"amounts"_s);
        commitment.beneficiaries = array<Party>(object, u"beneficiaries"_s);
        readOptional(object.value("when"_L1), commitment.when);
        readOptional(object.value("condition"_L1), commitment.condition);
        readCertainty(object, commitment.certainty);
        commitment.why = object.value("why"_L1).toString();
    }

    const QString &m_text;
    CodePoints m_points;
    QString m_error;
};

} // namespace

QJsonObject toJson(const Briefing &briefing)
{
    return Writer(briefing).briefing();
}

Result<Briefing> briefingFromJson(const QJsonObject &object)
{
    if (object.value("format"_L1).toString() != formatName || object.value("version"_L1).toInt() != formatVersion)
        return Error{u"This is not a Readout briefing of version %1."_s.arg(formatVersion)};
    Briefing briefing;
    const QJsonObject json = object.value("article"_L1).toObject();
    Article &article = briefing.article;
    article.source = json.value("source"_L1).toString();
    article.title = json.value("title"_L1).toString();
    article.published = QDate::fromString(json.value("published"_L1).toString(), Qt::ISODate);
    for (const auto &author : json.value("byline"_L1).toArray())
        article.byline.append(author.toString());
    article.outlet = json.value("outlet"_L1).toString();
    article.sha256 = QByteArray::fromHex(json.value("sha256"_L1).toString().toLatin1());
    article.language = json.value("language"_L1).toString();
    article.text = json.value("text"_L1).toString();

    Reader reader(article.text);
    article.sections = reader.array<Section>(object, u"sections"_s);
    article.paragraphs = reader.array<Paragraph>(object, u"paragraphs"_s);
    briefing.people = reader.array<Person>(object, u"people"_s);
    briefing.countries = reader.array<Country>(object, u"countries"_s);
    briefing.organisations = reader.array<Organisation>(object, u"organisations"_s);
    briefing.quotes = reader.array<Quote>(object, u"quotes"_s);
    briefing.commitments = reader.array<Commitment>(object, u"commitments"_s);
    if (!reader.error().isEmpty())
        return Error{u"The briefing cannot be read: %1."_s.arg(reader.error())};
    return briefing;
}

QString keyword(Section::Kind kind)
{
    return word(sectionKinds, kind);
}

QString keyword(PersonMention::Form form)
{
    return word(personForms, form);
}

QString keyword(PersonRole::Standing standing)
{
    return word(standings, standing);
}

QString keyword(CountryMention::Form form)
{
    return word(countryForms, form);
}

QString keyword(Quote::Kind kind)
{
    return word(quoteKinds, kind);
}

QString keyword(Commitment::Status status)
{
    return word(statuses, status);
}

QString keyword(Certainty certainty)
{
    return word(certainties, certainty);
}

} // namespace readout
