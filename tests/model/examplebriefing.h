// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"

namespace readout {

/** A small briefing of an invented article with something in every list: two leaders, one other person, an unnamed
 *  source, three countries, an organisation, quotes of each kind and commitments of three statuses. */
[[nodiscard]] inline Briefing exampleBriefing()
{
    using namespace Qt::StringLiterals;
    Briefing briefing;
    Article &article = briefing.article;
    article.title = u"Harbour talks end"_s;
    const QStringList paragraphs{u"Ada Northwater, Estonia’s prime minister, said the fund would buy “time and "
                                 u"copper”. “We have stopped counting "
                                 "outages,” she said. “That is what this summit was for.”"_s,
                                 u"Northwater pledged €180mn for Ukraine before 1 August if the Grid Agency agreed. "
                                 u"The Estonian leader said her "
                                 "government would publish every contract."_s,
                                 u"Pavo Stonebrook, president of Finland, offered 60 engineers to Kyiv. One aide to "
                                 u"Stonebrook said the talks were "
                                 "hard. Finland declined to lend more."_s,
                                 u"Wren Tapley, who took the picture, waited outside."_s};
    article.text = article.title + u"\n\n"_s + paragraphs.join(u"\n\n"_s);
    article.sections
        = {{.id = u"section-1"_s, .kind = Section::Kind::Title, .heading = {}, .span = {0, 17}},
           {.id = u"section-2"_s, .kind = Section::Kind::Body, .heading = {}, .span = {19, article.text.size()}}};
    qsizetype start = 19;
    for (const QString &paragraph : paragraphs) {
        const int number = static_cast<int>(article.paragraphs.size()) + 1;
        article.paragraphs.append(Paragraph{.number = number, .span = {start, start + paragraph.size()}});
        start += paragraph.size() + 2;
    }
    // The first place of the words at or after the first place of what stands before them.
    const auto span = [&](const QString &words, const QString &after = {}) {
        const qsizetype from = article.text.indexOf(words, article.text.indexOf(after));
        return TextSpan{from, from + words.size()};
    };
    using Form = PersonMention::Form;
    briefing.countries = {{.code = u"EE"_s,
                           .name = u"Estonia"_s,
                           .mentions = {{span(u"Estonia"_s), CountryMention::Form::Name},
                                        {span(u"Estonian"_s, u"The Estonian"_s), CountryMention::Form::Adjective}}},
                          {.code = u"UA"_s,
                           .name = u"Ukraine"_s,
                           .mentions = {{span(u"Ukraine"_s), CountryMention::Form::Name},
                                        {span(u"Kyiv"_s), CountryMention::Form::Capital}}},
                          {.code = u"FI"_s,
                           .name = u"Finland"_s,
                           .mentions = {{span(u"Finland"_s), CountryMention::Form::Name},
                                        {span(u"Finland"_s, u"Finland declined"_s), CountryMention::Form::Name}}}};
    briefing.organisations = {{u"grid-agency"_s, u"Grid Agency"_s, {span(u"Grid Agency"_s)}}};
    briefing.people = {
        {.id = u"ada-northwater"_s,
         .name = u"Ada Northwater"_s,
         .honorific = {},
         .leader = true,
         .roles
         = {{.title = u"prime minister"_s, .country = u"EE"_s, .organisation = {}, .span = span(u"prime minister"_s)}},
         .country = u"EE"_s,
         .mentions = {{span(u"Ada Northwater"_s), Form::Full},
                      {span(u"Estonia’s prime minister"_s), Form::Role},
                      {span(u"she"_s, u"she said"_s), Form::Pronoun},
                      {span(u"Northwater"_s, u"Northwater pledged"_s), Form::Partial},
                      {span(u"The Estonian leader"_s), Form::Role},
                      {span(u"her"_s, u"her government"_s), Form::Pronoun}}},
        {.id = u"pavo-stonebrook"_s,
         .name = u"Pavo Stonebrook"_s,
         .honorific = {},
         .leader = true,
         .roles
         = {{.title = u"president"_s, .country = u"FI"_s, .organisation = {}, .span = span(u"president of Finland"_s)}},
         .country = u"FI"_s,
         .mentions
         = {{span(u"Pavo Stonebrook"_s), Form::Full}, {span(u"Stonebrook"_s, u"Stonebrook said"_s), Form::Partial}}},
        {.id = u"wren-tapley"_s,
         .name = u"Wren Tapley"_s,
         .honorific = {},
         .leader = false,
         .roles = {},
         .country = {},
         .mentions = {{span(u"Wren Tapley"_s), Form::Full}}}};
    const auto person = [&](const QString &id, TextSpan words) {
        return Party{.person = id, .country = {}, .organisation = {}, .words = words};
    };
    const auto country = [&](const QString &code, TextSpan words) {
        return Party{.person = {}, .country = code, .organisation = {}, .words = words};
    };
    const TextSpan aide = span(u"One aide to Stonebrook"_s);
    briefing.quotes = {
        {.id = u"quote-1"_s,
         .kind = Quote::Kind::Mixed,
         .speakers = {person(u"ada-northwater"_s, span(u"Ada Northwater"_s))},
         .source = span(u"Ada Northwater, Estonia’s prime minister"_s),
         .cue = span(u"said"_s),
         .content = {span(u"the fund would buy “time and copper”"_s)},
         .why = u"verb of saying"_s},
        {.id = u"quote-2"_s,
         .kind = Quote::Kind::Direct,
         .speakers = {person(u"ada-northwater"_s, span(u"she"_s, u"she said"_s))},
         .source = span(u"she"_s, u"she said"_s),
         .cue = span(u"said"_s, u"she said"_s),
         .content = {span(u"“We have stopped counting outages,”"_s), span(u"“That is what this summit was for.”"_s)},
         .why = u"verb of saying"_s},
        {.id = u"quote-3"_s,
         .kind = Quote::Kind::Indirect,
         .speakers = {person(u"ada-northwater"_s, span(u"The Estonian leader"_s))},
         .source = span(u"The Estonian leader"_s),
         .cue = span(u"said"_s, u"leader said"_s),
         .content = {span(u"her government would publish every contract"_s)},
         .why = u"verb of saying"_s},
        {.id = u"quote-4"_s,
         .kind = Quote::Kind::Indirect,
         .speakers = {{.person = {}, .country = {}, .organisation = {}, .words = aide}},
         .source = aide,
         .cue = span(u"said"_s, u"Stonebrook said"_s),
         .content = {span(u"the talks were hard"_s)},
         .why = u"verb of saying"_s},
    };
    const TextSpan pledge = span(u"Northwater pledged €180mn for Ukraine before 1 August if the Grid Agency agreed."_s);
    briefing.commitments
        = {{.id = u"commitment-1"_s,
            .status = Commitment::Status::Pledged,
            .actors = {country(u"EE"_s, span(u"Northwater"_s, u"Northwater pledged"_s))},
            .announcedBy = u"ada-northwater"_s,
            .cue = span(u"pledged"_s),
            .action = span(u"€180mn for Ukraine"_s),
            .evidence = pledge,
            .amounts = {{span(u"€180mn"_s), 180e6, u"EUR"_s}},
            .beneficiaries = {country(u"UA"_s, span(u"Ukraine"_s))},
            .when = TimeReference{.span = span(u"before 1 August"_s), .from = {}, .to = QDate(2026, 7, 31)},
            .condition = span(u"if the Grid Agency agreed"_s),
            .why = u"pledged"_s},
           {.id = u"commitment-2"_s,
            .status = Commitment::Status::Offered,
            .actors = {person(u"pavo-stonebrook"_s, span(u"Pavo Stonebrook"_s))},
            .announcedBy = u"pavo-stonebrook"_s,
            .cue = span(u"offered"_s),
            .action = span(u"60 engineers to Kyiv"_s),
            .evidence = span(u"Pavo Stonebrook, president of Finland, offered 60 engineers to Kyiv."_s),
            .amounts = {{span(u"60 engineers"_s), 60, u"engineers"_s}},
            .beneficiaries = {country(u"UA"_s, span(u"Kyiv"_s))},
            .when = {},
            .condition = {},
            .why = u"offered"_s},
           {.id = u"commitment-3"_s,
            .status = Commitment::Status::Declined,
            .actors = {country(u"FI"_s, span(u"Finland"_s, u"Finland declined"_s))},
            .announcedBy = {},
            .cue = span(u"declined"_s),
            .action = span(u"lend more"_s),
            .evidence = span(u"Finland declined to lend more."_s),
            .amounts = {},
            .beneficiaries = {},
            .when = {},
            .condition = {},
            .certainty = Certainty::Likely,
            .why = u"declined"_s}};
    return briefing;
}

} // namespace readout
