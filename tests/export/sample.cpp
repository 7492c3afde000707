// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sample.h"

#include "reading/reader.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** Fills a briefing with findings named by the words of the article. */
class BriefingWriter
{
public:
    explicit BriefingWriter(const Article &article) { m_briefing.article = article; }

    void country(const QString &code, const QString &name, const QString &words)
    {
        m_briefing.countries.append({code, name, {{span(words), CountryMention::Form::Name}}});
    }

    void person(const QString &id, const QString &name, const QString &role, const QString &code)
    {
        const QString family = name.section(u' ', -1);
        Person person{
            .id = id, .name = name, .honorific = {}, .leader = true, .roles = {}, .country = code, .mentions = {}};
        person.mentions.append({span(name), PersonMention::Form::Full, Certainty::Certain});
        if (m_briefing.article.text.count(family) > 1)
            person.mentions.append(
                {spanOf(m_briefing.article, family, 2), PersonMention::Form::Partial, Certainty::Certain});
        person.roles.append({.title = role,
                             .country = code,
                             .organisation = {},
                             .standing = PersonRole::Standing::Current,
                             .span = span(name)});
        m_briefing.people.append(person);
    }

    void quote(Quote::Kind kind, const QString &speaker, const QString &cue, const QStringList &content)
    {
        Quote quote;
        quote.id = u"quote-%1"_s.arg(m_briefing.quotes.size() + 1);
        quote.kind = kind;
        for (const QString &words : content)
            quote.content.append(span(words));
        quote.cue = near(cue, quote.content.first());
        const bool isPerson = m_briefing.person(speaker) != nullptr;
        quote.source = isPerson ? std::nullopt : std::optional(span(speaker));
        quote.speakers.append({.person = isPerson ? speaker : QString(),
                               .country = {},
                               .organisation = {},
                               .words = isPerson ? m_briefing.person(speaker)->mentions.first().span : span(speaker)});
        m_briefing.quotes.append(quote);
    }

    Commitment &commitment(Commitment::Status status, const QStringList &countries, const QString &actor,
                           const QString &action, const QString &sentence)
    {
        Commitment commitment;
        commitment.id = u"commitment-%1"_s.arg(m_briefing.commitments.size() + 1);
        commitment.status = status;
        commitment.action = span(action);
        commitment.evidence = span(sentence);
        if (countries.isEmpty())
            commitment.actors.append({.person = {}, .country = {}, .organisation = {}, .words = span(actor)});
        for (const QString &code : countries)
            commitment.actors.append({.person = {}, .country = code, .organisation = {}, .words = span(actor)});
        m_briefing.commitments.append(commitment);
        return m_briefing.commitments.last();
    }

    [[nodiscard]] TextSpan span(const QString &words) const { return spanOf(m_briefing.article, words); }
    [[nodiscard]] Amount amount(const QString &words, double value, const QString &unit) const
    {
        return {span(words), value, unit};
    }
    [[nodiscard]] Party party(const QString &words, const QString &code = {}) const
    {
        return {.person = {}, .country = code, .organisation = {}, .words = span(words)};
    }
    [[nodiscard]] TimeReference time(const QString &words, QDate from, QDate to) const
    {
        return {span(words), from, to};
    }
    [[nodiscard]] const Briefing &briefing() const { return m_briefing; }

private:
    /** @p words in the paragraph of @p place. */
    [[nodiscard]] std::optional<TextSpan> near(const QString &words, TextSpan place) const
    {
        const auto paragraph = m_briefing.article.paragraphAt(place.start);
        const qsizetype start = m_briefing.article.text.indexOf(words, paragraph->span.start);
        return TextSpan{start, start + words.size()};
    }

    Briefing m_briefing;
};

} // namespace

TextSpan spanOf(const Article &article, QStringView words, int nth)
{
    qsizetype start = -1;
    for (int i = 0; i < nth; ++i)
        start = article.text.indexOf(words, start + 1);
    if (start < 0)
        qFatal("“%s” is not in the article", qPrintable(words.toString()));
    return {start, start + words.size()};
}

Briefing sampleBriefing()
{
    using enum Quote::Kind;
    using enum Commitment::Status;
    BriefingWriter write(readFile(QStringLiteral(READOUT_SOURCE_DIR) + u"/resources/sample/summit.txt"_s).value());

    write.country(u"EE"_s, u"Estonia"_s, u"Estonia"_s);
    write.country(u"LV"_s, u"Latvia"_s, u"Latvia"_s);
    write.country(u"LT"_s, u"Lithuania"_s, u"Lithuania"_s);
    write.country(u"DE"_s, u"Germany"_s, u"Germany"_s);
    write.country(u"FI"_s, u"Finland"_s, u"Finland"_s);
    write.country(u"UA"_s, u"Ukraine"_s, u"Ukraine"_s);
    write.country(u"JP"_s, u"Japan"_s, u"Japan"_s);
    write.country(u"CA"_s, u"Canada"_s, u"Canada"_s);
    write.country(u"US"_s, u"United States"_s, u"United States"_s);

    write.person(u"northwater"_s, u"Ada Northwater"_s, u"prime minister"_s, u"EE"_s);
    write.person(u"lanternfield"_s, u"Tomas Lanternfield"_s, u"energy minister"_s, u"LV"_s);
    write.person(u"quillmark"_s, u"Ilse Quillmark"_s, u"chancellor"_s, u"DE"_s);
    write.person(u"stonebrook"_s, u"Pavo Stonebrook"_s, u"president"_s, u"FI"_s);
    write.person(u"riverbend"_s, u"Oleh Riverbend"_s, u"deputy prime minister"_s, u"UA"_s);
    write.person(u"paperkite"_s, u"Ren Paperkite"_s, u"trade minister"_s, u"JP"_s);
    write.person(u"saltgarden"_s, u"Mira Saltgarden"_s, u"energy commissioner"_s, {});

    write.quote(Mixed, u"northwater"_s, u"said"_s,
                {u"the fund would buy “time, copper and spare parts” before the first winter storms"_s});
    write.quote(Direct, u"northwater"_s, u"told reporters"_s,
                {u"“We have stopped counting outages and started counting transformers,”"_s,
                 u"“That is what this summit was for.”"_s});
    write.quote(Mixed, u"lanternfield"_s, u"called"_s, {u"the timetable “tight but honest”"_s});
    write.quote(Indirect, u"northwater"_s, u"said"_s, {u"the first payment would be made before 1 August"_s});
    write.quote(Indirect, u"northwater"_s, u"added"_s, {u"her government would publish every contract"_s});
    write.quote(Mixed, u"quillmark"_s, u"said"_s,
                {u"Berlin “cannot write a blank cheque for cables it does not own”"_s});
    write.quote(Direct, u"northwater"_s, u"said"_s,
                {u"“A loan is not a refusal,”"_s, u"“We will take it, and we will be back in the spring.”"_s});
    write.quote(Indirect, u"stonebrook"_s, u"said"_s,
                {u"Helsinki would send 60 engineers to Latvia and Lithuania from 1 July"_s});
    write.quote(Indirect, u"stonebrook"_s, u"believed"_s,
                {u"the German position would soften once auditors were in place"_s});
    write.quote(Indirect, u"One ally of Quillmark"_s, u"said"_s, {u"the chancellor feared a row in the Bundestag"_s});
    write.quote(Direct, u"riverbend"_s, u"said"_s, {u"“Eighty transformers will light a city of a million people,”"_s});
    write.quote(Indirect, u"riverbend"_s, u"said"_s, {u"Kyiv would pay for transport"_s});
    write.quote(Indirect, u"paperkite"_s, u"told the meeting"_s, {u"Tokyo was ready to lend two mobile substations"_s});
    write.quote(Direct, u"saltgarden"_s, u"said"_s, {u"“The forms can wait,”"_s, u"“The frost will not.”"_s});
    write.quote(Indirect, u"saltgarden"_s, u"insisted"_s, {u"Brussels would not let state-aid rules slow the fund"_s});

    auto &fund = write.commitment(
        Agreed, {}, u"Ministers from eight countries"_s,
        u"to set up a €1.2bn fund to protect electricity grids around the Baltic Sea"_s,
        u"Ministers from eight countries agreed on Tuesday to set up a €1.2bn fund to protect electricity grids "
        "around the Baltic Sea, after two days of talks in Tallinn that nearly foundered over who would pay for repairs."_s);
    fund.amounts = {{spanOf(write.briefing().article, u"€1.2bn", 2), 1.2e9, u"EUR"_s}};
    auto &order = write.commitment(Agreed, {}, u"the eight governments"_s,
                                   u"place a joint order for 400 transformers by the end of September"_s,
                                   u"Under the plan, the eight governments will place a joint order for 400 "
                                   u"transformers by the end of September, and "
                                   "Latvia and Lithuania will host the two depots from which they are sent out."_s);
    order.amounts = {{spanOf(write.briefing().article, u"400 transformers", 2), 400, u"transformers"_s}};
    order.when = write.time(u"by the end of September"_s, {}, {2026, 9, 30});
    auto &depots = write.commitment(Agreed, {u"LV"_s, u"LT"_s}, u"Latvia and Lithuania"_s,
                                    u"host the two depots from which they are sent out"_s,
                                    u"Under the plan, the eight governments will place a joint order for 400 "
                                    u"transformers by the end of September, and "
                                    "Latvia and Lithuania will host the two depots from which they are sent out."_s);
    depots.amounts = {write.amount(u"two depots"_s, 2, u"depots"_s)};
    auto &pledge = write.commitment(
        Pledged, {u"EE"_s}, u"Northwater"_s, u"€180mn from Tallinn’s own budget"_s,
        u"Northwater pledged €180mn from Tallinn’s own budget and said the first payment would be made before 1 August."_s);
    pledge.amounts = {write.amount(u"€180mn"_s, 180e6, u"EUR"_s)};
    pledge.when = write.time(u"before 1 August"_s, {}, {2026, 7, 31});
    pledge.announcedBy = u"northwater"_s;
    write.commitment(Pledged, {u"EE"_s}, u"her government"_s, u"publish every contract"_s,
                     u"The Estonian leader added that her government would publish every contract."_s);
    write.commitment(Declined, {u"DE"_s}, u"Germany"_s, u"to underwrite the fund’s borrowing"_s,
                     u"Germany declined to underwrite the fund’s borrowing."_s);
    auto &loans = write.commitment(Offered, {u"DE"_s}, u"Berlin"_s, u"€250mn in loans"_s,
                                   u"Ilse Quillmark, the German chancellor, said that Berlin “cannot write a blank "
                                   u"cheque for cables it does not own”, "
                                   "but offered €250mn in loans if the European Commission supervised the spending."_s);
    loans.amounts = {write.amount(u"€250mn"_s, 250e6, u"EUR"_s)};
    loans.condition = write.span(u"if the European Commission supervised the spending"_s);
    loans.announcedBy = u"quillmark"_s;
    auto &engineers = write.commitment(
        Pledged, {u"FI"_s}, u"Helsinki"_s, u"send 60 engineers to Latvia and Lithuania"_s,
        u"Pavo Stonebrook, Finland’s president, said Helsinki would send 60 engineers to Latvia and Lithuania from 1 July."_s);
    engineers.amounts = {write.amount(u"60 engineers"_s, 60, u"engineers"_s)};
    engineers.beneficiaries = {write.party(u"Latvia"_s, u"LV"_s), write.party(u"Lithuania"_s, u"LT"_s)};
    engineers.when = write.time(u"from 1 July"_s, {2026, 7, 1}, {});
    auto &fifth = write.commitment(
        Planned, {}, u"the eight governments"_s, u"A fifth of the transformers are to go to Ukraine"_s,
        u"A fifth of the transformers are to go to Ukraine, whose network runs on the same equipment."_s);
    fifth.amounts = {write.amount(u"A fifth of the transformers"_s, 80, u"transformers"_s)};
    fifth.beneficiaries = {write.party(u"Ukraine"_s, u"UA"_s)};
    write.commitment(Pledged, {u"UA"_s}, u"Kyiv"_s, u"pay for transport"_s,
                     u"Kyiv would pay for transport, he said."_s);
    auto &lend = write.commitment(
        Offered, {u"JP"_s}, u"Tokyo"_s, u"lend two mobile substations"_s,
        u"Ren Paperkite, Japan’s trade minister, told the meeting that Tokyo was ready to lend two mobile substations."_s);
    lend.amounts = {write.amount(u"two mobile substations"_s, 2, u"substations"_s)};
    auto &train = write.commitment(Pledged, {u"CA"_s}, u"Canada"_s, u"C$90mn to train repair crews"_s,
                                   u"Canada promised C$90mn to train repair crews."_s);
    train.amounts = {write.amount(u"C$90mn"_s, 90e6, u"CAD"_s)};
    write.commitment(
        Declined, {u"US"_s}, u"The United States"_s, u"to join the fund"_s,
        u"The United States, which had sent observers, declined to join the fund; the White House made no comment on Tuesday."_s);
    auto &review = write.commitment(Planned, {}, u"The leaders"_s, u"to review progress in Riga"_s,
                                    u"The leaders plan to review progress in Riga in December."_s);
    review.when = write.time(u"in December"_s, {2026, 12, 1}, {2026, 12, 31});
    return write.briefing();
}

Briefing briefingOf(const QString &text, QDate published)
{
    Briefing briefing;
    Article &article = briefing.article;
    article.text = text;
    article.published = published;
    qsizetype start = 0;
    for (const QString &line : text.split(u'\n')) {
        const TextSpan span{start, start + line.size()};
        article.paragraphs.append({.number = int(article.paragraphs.size()) + 1, .span = span});
        start = span.end + 1;
    }
    article.sections = {{.id = u"section-1"_s, .kind = Section::Kind::Body, .heading = {}, .span = {0, text.size()}}};
    return briefing;
}

void addCountry(Briefing &briefing, const QString &code, const QString &name, const QString &words)
{
    Country country{.code = code, .name = name, .mentions = {}};
    for (int nth = 1; nth <= briefing.article.text.count(words); ++nth)
        country.mentions.append({spanOf(briefing.article, words, nth), CountryMention::Form::Name});
    briefing.countries.append(country);
}

void addLeader(Briefing &briefing, const QString &name, const QString &title, const QString &code)
{
    const QString family = name.section(u' ', -1);
    Person person{.id = family.toLower(),
                  .name = name,
                  .honorific = {},
                  .leader = true,
                  .roles = {{.title = title, .country = code, .organisation = {}, .span = {}}},
                  .country = code,
                  .mentions = {}};
    for (int nth = 1; nth <= briefing.article.text.count(family); ++nth)
        person.mentions.append(
            {spanOf(briefing.article, family, nth), PersonMention::Form::Partial, Certainty::Certain});
    briefing.people.append(person);
}

} // namespace readout
