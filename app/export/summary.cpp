// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/summary.h"

#include "export/keypoints.h"
#include "export/marks.h"
#include "export/partywords.h"
#include "export/positions.h"
#include "export/timeline.h"
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

/** What the article is called where it has no title: its file or its address; empty where it has neither. */
QString nameOfSource(const QString &source)
{
    if (source == "-"_L1 || source.isEmpty())
        return {};
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
        row.actors = partyWords(briefing, commitment.actors);
        row.action
            = shortened(article, commitment.action, {commitment.action.start, commitment.action.start}, actionLength);
        for (const Amount &amount : commitment.amounts)
            row.amounts.append(excerptOf(article, {amount.span}));
        row.beneficiaries = partyWords(briefing, commitment.beneficiaries);
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
        // The same act of the same ones may be found by two of the article's words.
        const bool isKnown = std::ranges::any_of(rows, [&](const CommitmentRow &other) {
            return other.action == row.action && other.actors == row.actors && other.status == row.status;
        });
        if (!isKnown)
            rows.append(row);
    }
    return rows;
}

} // namespace

const QList<SummarySection> &summarySections()
{
    static const QList<SummarySection> sections{
        {"key-points"_L1, QT_TRANSLATE_NOOP("readout::Summary", "Key points"), &SummaryOptions::keyPoints},
        {"shares"_L1, QT_TRANSLATE_NOOP("readout::Summary", "Share of quoted words"), &SummaryOptions::shares},
        {"quotes"_L1, QT_TRANSLATE_NOOP("readout::Summary", "Who said what"), &SummaryOptions::voices},
        {"positions"_L1, QT_TRANSLATE_NOOP("readout::Summary", "Positions by country"), &SummaryOptions::positions},
        {"commitments"_L1, QT_TRANSLATE_NOOP("readout::Summary", "Commitments"), &SummaryOptions::commitments},
        {"timeline"_L1, QT_TRANSLATE_NOOP("readout::Summary", "Timeline"), &SummaryOptions::timeline},
        {"lines-to-take"_L1, QT_TRANSLATE_NOOP("readout::Summary", "Lines to take (empty)"),
         &SummaryOptions::linesToTake},
        {"article"_L1, QT_TRANSLATE_NOOP("readout::Summary", "The whole article"), &SummaryOptions::appendix},
    };
    return sections;
}

Summary chosen(Summary summary, const SummaryOptions &options)
{
    summary.handling = options.handling;
    summary.typedBottomLine = options.bottomLine;
    if (!options.keyPoints)
        summary.keyPoints.clear();
    if (!options.shares)
        summary.shares.clear();
    if (!options.voices) {
        summary.voices.clear();
        summary.named.clear();
    }
    if (!options.positions)
        summary.positions.clear();
    if (!options.commitments)
        summary.commitments.clear();
    if (!options.timeline)
        summary.dates.clear();
    return summary;
}

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
    summary.named = namedLeaders(briefing, summary.voices);
    summary.unattributed = static_cast<int>(
        std::ranges::count_if(briefing.quotes, [](const Quote &quote) { return quote.speakers.isEmpty(); }));
    summary.positions = positionsOf(briefing, prose);
    summary.commitments = commitmentRows(briefing);
    summary.dates = timelineOf(briefing, prose);
    return summary;
}

} // namespace readout
