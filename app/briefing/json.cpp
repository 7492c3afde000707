// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefing/json.h"

#include <QJsonArray>
#include <QJsonDocument>
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
QLatin1StringView wordOf(const std::array<QLatin1StringView, Size> &words, Enum value)
{
    return words.at(static_cast<size_t>(value));
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

/** Writes the members of each object by key, as JsonText asks. */
class Writer
{
public:
    Writer(const Briefing &briefing, JsonLayout layout)
        : m_briefing(briefing)
        , m_points(briefing.article.text)
        , m_json(layout)
    {
    }

    [[nodiscard]] QByteArray written()
    {
        m_json.beginObject();
        member("article"_L1, m_briefing.article);
        member("commitments"_L1, m_briefing.commitments);
        member("countries"_L1, m_briefing.countries);
        member("format"_L1, formatName);
        member("organisations"_L1, m_briefing.organisations);
        member("paragraphs"_L1, m_briefing.article.paragraphs);
        member("people"_L1, m_briefing.people);
        member("quotes"_L1, m_briefing.quotes);
        member("sections"_L1, m_briefing.article.sections);
        member("version"_L1, qsizetype{formatVersion});
        m_json.endObject();
        return m_json.take();
    }

private:
    /** A text that may be missing. */
    struct OrNull {
        const QString &text;
    };

    template <typename Value>
    void member(QLatin1StringView key, const Value &value)
    {
        m_json.key(key);
        write(value);
    }

    void memberUnlessEmpty(QLatin1StringView key, const QString &text)
    {
        if (!text.isEmpty())
            member(key, text);
    }

    void certainty(Certainty certainty)
    {
        if (certainty != Certainty::Certain)
            member("certainty"_L1, wordOf(certainties, certainty));
    }

    void start(TextSpan span) { member("start"_L1, m_points.fromUtf16(span.start)); }
    void end(TextSpan span) { member("end"_L1, m_points.fromUtf16(span.end)); }

    void write(QStringView text) { m_json.string(text); }
    void write(const QString &text) { m_json.string(text); }
    void write(QLatin1StringView word) { m_json.string(QString(word)); }
    void write(qsizetype number) { m_json.integer(number); }
    void write(double number) { m_json.number(number); }
    void write(bool value) { m_json.boolean(value); }

    void write(OrNull value)
    {
        if (value.text.isEmpty())
            m_json.null();
        else
            m_json.string(value.text);
    }

    void write(QDate date) { write(OrNull{date.isValid() ? date.toString(Qt::ISODate) : QString()}); }

    template <typename Value>
    void write(const QList<Value> &values)
    {
        m_json.beginArray();
        for (const Value &value : values)
            write(value);
        m_json.endArray();
    }

    template <typename Value>
    void write(const std::optional<Value> &value)
    {
        if (value)
            write(*value);
        else
            m_json.null();
    }

    void write(const Article &article)
    {
        m_json.beginObject();
        member("byline"_L1, article.byline);
        member("language"_L1, article.language);
        memberUnlessEmpty("outlet"_L1, article.outlet);
        member("published"_L1, article.published);
        memberUnlessEmpty("sha256"_L1, QString::fromLatin1(article.sha256.toHex()));
        member("source"_L1, article.source);
        member("text"_L1, article.text);
        member("title"_L1, OrNull{article.title});
        m_json.endObject();
    }

    void write(TextSpan span)
    {
        m_json.beginObject();
        end(span);
        start(span);
        m_json.endObject();
    }

    void write(const Section &section)
    {
        m_json.beginObject();
        end(section.span);
        member("id"_L1, section.id);
        member("kind"_L1, wordOf(sectionKinds, section.kind));
        start(section.span);
        const QString heading = section.heading ? section.heading->in(m_briefing.article.text).toString() : QString();
        member("title"_L1, OrNull{heading});
        m_json.endObject();
    }

    void write(const Paragraph &paragraph)
    {
        m_json.beginObject();
        end(paragraph.span);
        member("number"_L1, qsizetype{paragraph.number});
        start(paragraph.span);
        m_json.endObject();
    }

    void write(const PersonMention &mention)
    {
        m_json.beginObject();
        certainty(mention.certainty);
        end(mention.span);
        member("form"_L1, wordOf(personForms, mention.form));
        start(mention.span);
        m_json.endObject();
    }

    void write(const PersonRole &role)
    {
        m_json.beginObject();
        member("country"_L1, OrNull{role.country});
        end(role.span);
        member("organisation"_L1, OrNull{role.organisation});
        member("standing"_L1, wordOf(standings, role.standing));
        start(role.span);
        member("title"_L1, role.title);
        m_json.endObject();
    }

    void write(const Person &person)
    {
        m_json.beginObject();
        member("country"_L1, OrNull{person.country});
        member("honorific"_L1, OrNull{person.honorific});
        member("id"_L1, person.id);
        member("leader"_L1, person.leader);
        member("mentions"_L1, person.mentions);
        member("name"_L1, person.name);
        member("roles"_L1, person.roles);
        m_json.endObject();
    }

    void write(const CountryMention &mention)
    {
        m_json.beginObject();
        end(mention.span);
        member("form"_L1, wordOf(countryForms, mention.form));
        start(mention.span);
        m_json.endObject();
    }

    void write(const Country &country)
    {
        m_json.beginObject();
        member("code"_L1, country.code);
        member("mentions"_L1, country.mentions);
        member("name"_L1, country.name);
        m_json.endObject();
    }

    void write(const Organisation &organisation)
    {
        m_json.beginObject();
        member("id"_L1, organisation.id);
        member("mentions"_L1, organisation.mentions);
        member("name"_L1, organisation.name);
        m_json.endObject();
    }

    void write(const Party &party)
    {
        m_json.beginObject();
        certainty(party.certainty);
        member("country"_L1, OrNull{party.country});
        end(party.words);
        member("organisation"_L1, OrNull{party.organisation});
        member("person"_L1, OrNull{party.person});
        start(party.words);
        member("text"_L1, party.words.in(m_briefing.article.text));
        m_json.endObject();
    }

    void write(const Quote &quote)
    {
        m_json.beginObject();
        certainty(quote.certainty);
        member("content"_L1, quote.content);
        member("cue"_L1, quote.cue);
        member("id"_L1, quote.id);
        member("kind"_L1, wordOf(quoteKinds, quote.kind));
        member("source"_L1, quote.source);
        member("speakers"_L1, quote.speakers);
        memberUnlessEmpty("why"_L1, quote.why);
        m_json.endObject();
    }

    void write(const Amount &amount)
    {
        m_json.beginObject();
        end(amount.span);
        start(amount.span);
        member("unit"_L1, amount.unit);
        member("value"_L1, amount.value);
        m_json.endObject();
    }

    void write(const TimeReference &time)
    {
        m_json.beginObject();
        end(time.span);
        member("from"_L1, time.from);
        start(time.span);
        member("to"_L1, time.to);
        m_json.endObject();
    }

    void write(const Commitment &commitment)
    {
        m_json.beginObject();
        member("action"_L1, commitment.action);
        member("actors"_L1, commitment.actors);
        member("amounts"_L1, commitment.amounts);
        member("announcedBy"_L1, OrNull{commitment.announcedBy});
        member("beneficiaries"_L1, commitment.beneficiaries);
        certainty(commitment.certainty);
        member("condition"_L1, commitment.condition);
        member("cue"_L1, commitment.cue);
        member("evidence"_L1, commitment.evidence);
        member("id"_L1, commitment.id);
        member("status"_L1, wordOf(statuses, commitment.status));
        member("when"_L1, commitment.when);
        memberUnlessEmpty("why"_L1, commitment.why);
        m_json.endObject();
    }

    const Briefing &m_briefing;
    CodePoints m_points;
    JsonText m_json;
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

QByteArray toJson(const Briefing &briefing, JsonLayout layout)
{
    return Writer(briefing, layout).written();
}

QJsonObject toJson(const Briefing &briefing)
{
    return QJsonDocument::fromJson(toJson(briefing, JsonLayout::Compact)).object();
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
    return QString(wordOf(sectionKinds, kind));
}

QString keyword(PersonMention::Form form)
{
    return QString(wordOf(personForms, form));
}

QString keyword(PersonRole::Standing standing)
{
    return QString(wordOf(standings, standing));
}

QString keyword(CountryMention::Form form)
{
    return QString(wordOf(countryForms, form));
}

QString keyword(Quote::Kind kind)
{
    return QString(wordOf(quoteKinds, kind));
}

QString keyword(Commitment::Status status)
{
    return QString(wordOf(statuses, status));
}

QString keyword(Certainty certainty)
{
    return QString(wordOf(certainties, certainty));
}

} // namespace readout
