// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/summary.h"

#include "export/keypoints.h"
#include "export/marks.h"
#include "export/voices.h"
#include "export/words.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype standfirstLength = 240;
constexpr qsizetype actionLength = 150;
constexpr qsizetype pointLength = 170;

/** What the article is called where it has no title: its file or its address. */
QString nameOfSource(const QString &source)
{
    if (source == "-"_L1 || source.isEmpty())
        return u"Untitled article"_s;
    const QUrl address(source);
    if (address.scheme().startsWith("http"_L1))
        return address.host() + address.path();
    // "london-summit" was written so because a blank in a file's name is a nuisance.
    QString name = QFileInfo(source).completeBaseName();
    if (!name.contains(u' '))
        name.replace(u'-', u' ').replace(u'_', u' ');
    return capitalised(name.simplified());
}

Excerpt standfirstOf(const Article &article)
{
    for (const Section &section : article.sections) {
        if (section.kind == Section::Kind::Standfirst)
            return shortened(article, section.span, {section.span.start, section.span.start}, standfirstLength);
    }
    return {};
}

Position::Stance stanceOf(Commitment::Status status)
{
    switch (status) {
    case Commitment::Status::Pledged:
        return Position::Stance::Commits;
    case Commitment::Status::Agreed:
        return Position::Stance::Agrees;
    case Commitment::Status::Planned:
        return Position::Stance::Plans;
    case Commitment::Status::Offered:
        return Position::Stance::Offers;
    case Commitment::Status::Declined:
        return Position::Stance::Declines;
    }
    Q_UNREACHABLE();
}

/** The state that @p party is or acts for; empty for none. */
QString countryOf(const Briefing &briefing, const Party &party)
{
    if (!party.country.isEmpty())
        return party.country;
    const Person *person = briefing.person(party.person);
    return person ? person->country : QString();
}

QList<Position> positionsOf(const Briefing &briefing)
{
    QList<Position> positions;
    for (const Commitment &commitment : briefing.commitments) {
        if (isInCaption(briefing.article, commitment.action))
            continue;
        QStringList codes;
        QStringList names;
        for (const Party &actor : commitment.actors) {
            const Country *country = briefing.country(countryOf(briefing, actor));
            if (country && !codes.contains(country->code)) {
                codes.append(country->code);
                names.append(country->name);
            }
        }
        if (codes.isEmpty())
            continue;
        auto known = std::ranges::find(positions, codes, &Position::codes);
        if (known == positions.end()) {
            positions.append({.codes = codes, .names = names, .points = {}});
            known = std::prev(positions.end());
        }
        const TextSpan action = commitment.action;
        known->points.append({stanceOf(commitment.status),
                              shortened(briefing.article, action, {action.start, action.start}, pointLength)});
    }
    return positions;
}

/** What @p party is called where the article has no words for it; empty where it is not known. */
QString nameOf(const Briefing &briefing, const Party &party)
{
    if (const Person *person = briefing.person(party.person))
        return person->name;
    if (const Country *country = briefing.country(party.country))
        return country->name;
    const Organisation *organisation = briefing.organisation(party.organisation);
    return organisation ? organisation->name : QString();
}

/** Whether the words of @p party say who it is by themselves: "he", "British" and "her government" do not. */
bool isTelling(const Briefing &briefing, const Party &party)
{
    if (const Person *person = briefing.person(party.person)) {
        return std::ranges::any_of(person->mentions, [&](const PersonMention &mention) {
            return mention.form != PersonMention::Form::Pronoun && party.words.contains(mention.span);
        });
    }
    if (const Country *country = briefing.country(party.country)) {
        return std::ranges::any_of(country->mentions, [&](const CountryMention &mention) {
            const bool isNoun = mention.form != CountryMention::Form::Adjective || mention.span != party.words;
            return isNoun && party.words.contains(mention.span);
        });
    }
    return !party.words.isEmpty();
}

/** The words for each of @p parties, or its name where the article's words do not tell who it is. */
QList<Excerpt> excerptsOf(const Briefing &briefing, const QList<Party> &parties)
{
    QList<Excerpt> excerpts;
    for (const Party &party : parties) {
        // "Latvia and Lithuania" are two parties in the same words.
        Excerpt excerpt;
        if (isTelling(briefing, party))
            excerpt = excerptOf(briefing.article, {party.words});
        else
            excerpt.after = nameOf(briefing, party);
        if (!excerpt.text().isEmpty() && !excerpts.contains(excerpt))
            excerpts.append(excerpt);
    }
    return excerpts;
}

QList<CommitmentRow> commitmentRows(const Briefing &briefing)
{
    const Article &article = briefing.article;
    QList<CommitmentRow> rows;
    for (const Commitment &commitment : briefing.commitments) {
        if (isInCaption(article, commitment.action))
            continue;
        CommitmentRow row;
        row.status = commitment.status;
        row.certainty = commitment.certainty;
        row.actors = excerptsOf(briefing, commitment.actors);
        row.action
            = shortened(article, commitment.action, {commitment.action.start, commitment.action.start}, actionLength);
        for (const Amount &amount : commitment.amounts)
            row.amounts.append(excerptOf(article, {amount.span}));
        row.beneficiaries = excerptsOf(briefing, commitment.beneficiaries);
        if (commitment.when)
            row.when = excerptOf(article, {commitment.when->span});
        if (commitment.condition)
            row.condition = excerptOf(article, {*commitment.condition});
        if (const Person *announcer = briefing.person(commitment.announcedBy)) {
            const bool isActor = std::ranges::any_of(commitment.actors, [&](const Party &actor) {
                return actor.person == announcer->id
                    || (!announcer->country.isEmpty() && countryOf(briefing, actor) == announcer->country);
            });
            row.announcer = isActor ? QString() : announcer->name;
        }
        row.strength = strengthOf(commitment);
        rows.append(row);
    }
    return rows;
}

QList<DateRow> dateRows(const Briefing &briefing)
{
    QList<DateRow> rows;
    for (const Commitment &commitment : briefing.commitments) {
        if (!commitment.when || (commitment.when->from.isNull() && commitment.when->to.isNull())
            || isInCaption(briefing.article, commitment.action))
            continue;
        rows.append({.from = commitment.when->from,
                     .to = commitment.when->to,
                     .when = excerptOf(briefing.article, {commitment.when->span}),
                     .what = shortened(briefing.article, commitment.evidence,
                                       commitment.action.united(commitment.when->span), pointLength)});
    }
    const auto day = [](const DateRow &row) { return row.to.isNull() ? row.from : row.to; };
    std::ranges::stable_sort(rows, {}, day);
    return rows;
}

} // namespace

Summary summarise(const Briefing &briefing)
{
    const Article &article = briefing.article;
    const Prose prose = readProse(article);
    Summary summary;
    summary.title = article.title.isEmpty() ? nameOfSource(article.source) : article.title;
    summary.standfirst = standfirstOf(article);
    summary.outlet = article.outlet;
    summary.published = article.published;
    summary.byline = article.byline;
    for (const Paragraph &paragraph : article.paragraphs)
        summary.words += countWords(article.text, paragraph.span);
    summary.paragraphs = static_cast<int>(article.paragraphs.size());
    const Highlights highlights = highlightsOf(briefing, prose);
    summary.bottomLine = highlights.bottomLine;
    summary.keyPoints = highlights.points;
    summary.voices = voicesOf(briefing);
    summary.shares = sharesOf(summary.voices);
    summary.named = namedLeaders(briefing);
    summary.unattributed = static_cast<int>(
        std::ranges::count_if(briefing.quotes, [](const Quote &quote) { return quote.speakers.isEmpty(); }));
    summary.positions = positionsOf(briefing);
    summary.commitments = commitmentRows(briefing);
    summary.dates = dateRows(briefing);
    return summary;
}

} // namespace readout
