// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/words.h"

#include <QFileInfo>
#include <QTranslator>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

const char *textOf(Label label)
{
    switch (label) {
    case Label::Masthead:
        return QT_TRANSLATE_NOOP("readout::Summary", "Readout briefing");
    case Label::BottomLine:
        return QT_TRANSLATE_NOOP("readout::Summary", "Bottom line");
    case Label::KeyPoints:
        return QT_TRANSLATE_NOOP("readout::Summary", "Key points");
    case Label::Shares:
        return QT_TRANSLATE_NOOP("readout::Summary", "Share of quoted words");
    case Label::Voices:
        return QT_TRANSLATE_NOOP("readout::Summary", "Who said what");
    case Label::VoicesLegend:
        return QT_TRANSLATE_NOOP("readout::Summary",
                                 "Solid bar: quoted words. Dashed: partly quoted. Dotted: reported without quotation "
                                 "marks.");
    case Label::Named:
        return QT_TRANSLATE_NOOP("readout::Summary", "Also named");
    case Label::Positions:
        return QT_TRANSLATE_NOOP("readout::Summary", "Positions by country");
    case Label::PositionsNote:
        return QT_TRANSLATE_NOOP("readout::Summary", "In the words of the article");
    case Label::Commitments:
        return QT_TRANSLATE_NOOP("readout::Summary", "Commitments");
    case Label::StatusLegend:
        return QT_TRANSLATE_NOOP("readout::Summary",
                                 "Amounts are as worded and are not added up. Pledged: says that it will. Agreed: "
                                 "settled with others. Planned: is to, intends to. Offered: is ready to, proposes to. "
                                 "Declined: will not, has not.");
    case Label::LessSure:
        return QT_TRANSLATE_NOOP("readout::Summary", "* Less sure.");
    case Label::Timeline:
        return QT_TRANSLATE_NOOP("readout::Summary", "Timeline");
    case Label::TimelineNote:
        return QT_TRANSLATE_NOOP("readout::Summary", "Dates as the article gives them");
    case Label::LinesToTake:
        return QT_TRANSLATE_NOOP("readout::Summary", "Lines to take");
    case Label::Article:
        return QT_TRANSLATE_NOOP("readout::Summary", "The article");
    case Label::ArticleLegend:
        return QT_TRANSLATE_NOOP("readout::Summary", "Bold: leaders. Blue: quoted words. Underlined: commitments.");
    case Label::Who:
        return QT_TRANSLATE_NOOP("readout::Summary", "Who");
    case Label::What:
        return QT_TRANSLATE_NOOP("readout::Summary", "What");
    case Label::Amount:
        return QT_TRANSLATE_NOOP("readout::Summary", "Amount");
    case Label::Beneficiary:
        return QT_TRANSLATE_NOOP("readout::Summary", "For whom");
    case Label::When:
        return QT_TRANSLATE_NOOP("readout::Summary", "When");
    case Label::Status:
        return QT_TRANSLATE_NOOP("readout::Summary", "Status");
    case Label::Condition:
        return QT_TRANSLATE_NOOP("readout::Summary", "Condition");
    case Label::Country:
        return QT_TRANSLATE_NOOP("readout::Summary", "Country");
    case Label::Position:
        return QT_TRANSLATE_NOOP("readout::Summary", "Position");
    case Label::Words:
        return QT_TRANSLATE_NOOP("readout::Summary", "Words");
    }
    Q_UNREACHABLE();
}

bool isAddress(const QString &source)
{
    return QUrl(source).scheme().startsWith("http"_L1);
}

/** @p words with a small letter at the start, but for an abbreviation: "US senator". */
QString uncapitalised(QString words)
{
    if (words.size() > 1 && !words[1].isUpper() && words[1] != u'.')
        words[0] = words[0].toLower();
    return words;
}

} // namespace

const QList<SummaryLanguage> &summaryLanguages()
{
    static const QList<SummaryLanguage> languages{{"en"_L1, u"English"_s}, {"de"_L1, u"Deutsch"_s}};
    return languages;
}

Words::Words(const QString &language)
    : m_locale(QLocale::English, QLocale::UnitedKingdom)
{
    const auto known = std::ranges::find(summaryLanguages(), language, &SummaryLanguage::code);
    if (known == summaryLanguages().end() || known == summaryLanguages().begin())
        return;
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(u":/translations/readout_"_s + known->code))
        return;
    m_language = language;
    m_locale = QLocale(language);
    m_translator = std::move(translator);
}

QString Words::translate(const char *context, const char *text, const char *comment, qsizetype number) const
{
    QString words;
    if (m_translator)
        words = m_translator->translate(context, text, comment, int(number));
    if (words.isEmpty())
        words = QString::fromUtf8(text);
    return number < 0 ? words : words.replace("%n"_L1, m_locale.toString(number));
}

QString Words::operator()(Label label) const
{
    return translate("readout::Summary", textOf(label));
}

QString Words::title(const Summary &summary) const
{
    return summary.title.isEmpty() ? translate("readout::Summary", "Untitled article") : summary.title;
}

QString Words::subject(const Summary &summary) const
{
    return translate("readout::Summary", "Briefing on “%1”").arg(title(summary));
}

QString Words::source(const Summary &summary) const
{
    QStringList origin{summary.outlet, date(summary.published)};
    origin.removeAll(QString());
    QStringList sentences;
    if (!origin.isEmpty())
        sentences.append(origin.join(u", "_s));
    if (!summary.byline.isEmpty())
        sentences.append(translate("readout::Summary", "By %1").arg(summary.byline.join(u", "_s)));
    sentences.append(
        translate("readout::Summary", "%1 words, %2 paragraphs").arg(summary.words).arg(summary.paragraphs));
    return sentences.join(u". "_s) + u'.';
}

QString Words::shortSource(const Summary &summary) const
{
    return summary.outlet.isEmpty()
        ? translate("readout::Summary", "Generated from the article “%1”.").arg(title(summary))
        : translate("readout::Summary", "Generated from %1, “%2”.").arg(summary.outlet, title(summary));
}

QString Words::provenance(const Article &article) const
{
    QStringList sentences;
    if (article.source == "-"_L1) {
        sentences.append(translate("readout::Summary", "Read from standard input"));
    } else if (!article.source.isEmpty()) {
        sentences.append(translate("readout::Summary", "Read from %1")
                             .arg(isAddress(article.source) ? article.source : QFileInfo(article.source).fileName()));
    }
    if (article.readAt.isValid() && !sentences.isEmpty()) {
        const QDateTime readAt = article.readAt.toUTC();
        sentences.last() = translate("readout::Summary", "%1 on %2 at %3 UTC")
                               .arg(sentences.last(), date(readAt.date()), readAt.time().toString(u"HH:mm"_s));
    }
    if (!article.sha256.isEmpty()) {
        sentences.append(
            translate("readout::Summary", "SHA-256 of its bytes: %1").arg(QString::fromLatin1(article.sha256.toHex())));
    }
    sentences.append(
        translate("readout::Summary", "Found by program: check before use. ¶ gives the paragraph of the article"));
    return sentences.join(u". "_s) + u'.';
}

QString Words::page(int number, int count) const
{
    return translate("readout::Summary", "Page %1 of %2").arg(number).arg(count);
}

QString Words::continued(const QString &heading) const
{
    return translate("readout::Summary", "%1, continued").arg(heading);
}

QString Words::paragraph(int number) const
{
    return translate("readout::Summary", "paragraph %1").arg(number);
}

QString Words::date(QDate date) const
{
    return m_locale.toString(date, translate("readout::Summary", "d MMMM yyyy", "form of a date"));
}

QString Words::date(const DateRow &row) const
{
    if (row.to.isNull())
        return translate("readout::Summary", "from %1").arg(date(row.from));
    if (row.from.isNull())
        return translate("readout::Summary", "to %1").arg(date(row.to));
    if (row.from == row.to)
        return date(row.from);
    const bool isWholeYear = row.from.dayOfYear() == 1 && row.to == QDate(row.from.year(), 12, 31);
    if (isWholeYear)
        return QString::number(row.from.year());
    const bool isOneMonth = row.from.year() == row.to.year() && row.from.month() == row.to.month();
    if (isOneMonth && row.from.day() == 1 && row.to.day() == row.to.daysInMonth())
        return m_locale.toString(row.from, u"MMMM yyyy"_s);
    if (isOneMonth)
        return translate("readout::Summary", "%1–%2", "days of a month").arg(row.from.day()).arg(date(row.to));
    return u"%1 – %2"_s.arg(date(row.from), date(row.to));
}

QString Words::status(Commitment::Status status) const
{
    switch (status) {
    case Commitment::Status::Pledged:
        return translate("readout::Summary", "Pledged");
    case Commitment::Status::Agreed:
        return translate("readout::Summary", "Agreed");
    case Commitment::Status::Planned:
        return translate("readout::Summary", "Planned");
    case Commitment::Status::Offered:
        return translate("readout::Summary", "Offered");
    case Commitment::Status::Declined:
        return translate("readout::Summary", "Declined");
    }
    Q_UNREACHABLE();
}

QString Words::status(const CommitmentRow &row) const
{
    QStringList words{status(row.status), sureness(row.certainty)};
    words.removeAll(QString());
    return words.join(u", "_s);
}

QString Words::statusCounts(const QList<CommitmentRow> &commitments) const
{
    QStringList counts;
    for (const auto each : {Commitment::Status::Agreed, Commitment::Status::Pledged, Commitment::Status::Offered,
                            Commitment::Status::Planned, Commitment::Status::Declined}) {
        const auto number = std::ranges::count(commitments, each, &CommitmentRow::status);
        if (number > 0)
            counts.append(u"%1 %2"_s.arg(number).arg(status(each).toLower()));
    }
    return counts.size() == 1 ? counts.first() : u"%1: %2"_s.arg(commitments.size()).arg(counts.join(u", "_s));
}

QString Words::condition(const QString &words) const
{
    return translate("readout::Summary", "Condition: %1").arg(words);
}

QString Words::toldBy(const QString &name) const
{
    return translate("readout::Summary", "Told by %1").arg(name);
}

QString Words::stance(Position::Stance stance) const
{
    switch (stance) {
    case Position::Stance::Supports:
        return translate("readout::Summary", "Supports");
    case Position::Stance::Opposes:
        return translate("readout::Summary", "Opposes");
    case Position::Stance::Asks:
        return translate("readout::Summary", "Asks");
    case Position::Stance::Commits:
        return translate("readout::Summary", "Commits");
    case Position::Stance::Agrees:
        return translate("readout::Summary", "Agrees");
    case Position::Stance::Plans:
        return translate("readout::Summary", "Plans");
    case Position::Stance::Offers:
        return translate("readout::Summary", "Offers");
    case Position::Stance::Declines:
        return translate("readout::Summary", "Declines");
    }
    Q_UNREACHABLE();
}

QString Words::kind(Quote::Kind kind) const
{
    switch (kind) {
    case Quote::Kind::Direct:
        return translate("readout::Summary", "quoted");
    case Quote::Kind::Mixed:
        return translate("readout::Summary", "partly quoted");
    case Quote::Kind::Indirect:
        return translate("readout::Summary", "reported");
    }
    Q_UNREACHABLE();
}

QString Words::sureness(Certainty certainty) const
{
    return certainty == Certainty::Likely ? translate("readout::Summary", "less sure") : QString();
}

QString Words::about(const SpokenWords &spoken, const QString &cue) const
{
    QStringList about{kind(spoken.kind)};
    if (!cue.isEmpty())
        about.append(u"“%1”"_s.arg(cue));
    if (spoken.certainty == Certainty::Likely)
        about.append(sureness(spoken.certainty));
    return about.join(u", "_s);
}

QString Words::standing(const Voice &voice) const
{
    switch (voice.kind) {
    case Voice::Kind::Person:
    case Voice::Kind::Other:
        return {};
    case Voice::Kind::State:
        return translate("readout::Summary", "Country");
    case Voice::Kind::Organisation:
        return translate("readout::Summary", "Organisation");
    case Voice::Kind::Joint:
        return translate("readout::Summary", "Together");
    case Voice::Kind::Unnamed:
        break;
    }
    switch (voice.terms) {
    case SourceTerms::Background:
        return translate("readout::Summary", "Not named, on background");
    case SourceTerms::Anonymous:
        return translate("readout::Summary", "Not named, by own wish");
    case SourceTerms::None:
        break;
    }
    return translate("readout::Summary", "Not named");
}

QString Words::line(const Voice &voice) const
{
    // That Estonia is a country need not be told in a line.
    const bool isTold = voice.kind == Voice::Kind::Unnamed || voice.kind == Voice::Kind::Joint;
    return isTold ? u"%1, %2"_s.arg(nameLine(voice), uncapitalised(standing(voice))) : nameLine(voice);
}

QString Words::sharesNote(const QList<Share> &shares, const QList<Voice> &voices) const
{
    int words = 0;
    for (const Share &share : shares)
        words += share.words;
    QStringList sentences{words == 1
                              ? translate("readout::Summary", "1 word inside quotation marks")
                              : translate("readout::Summary", "%n words inside quotation marks", nullptr, words)};
    const qsizetype speakers = shares.size();
    sentences.first() += u", "_s
        + (speakers == 1 ? translate("readout::Summary", "1 speaker")
                         : translate("readout::Summary", "%n speakers", nullptr, speakers))
        + u'.';
    QStringList reported;
    for (const Voice &voice : voices) {
        if (voice.words == 0 && voice.leader && voice.kind == Voice::Kind::Person)
            reported.append(voice.familyName);
    }
    if (reported.size() == 1)
        sentences.append(translate("readout::Summary", "%1 is reported only indirectly.").arg(reported.first()));
    else if (reported.size() > 1 && reported.size() < 5)
        sentences.append(translate("readout::Summary", "%1 are reported only indirectly.").arg(list(reported)));
    else if (reported.size() >= 5)
        sentences.append(
            translate("readout::Summary", "%n leaders are reported only indirectly.", nullptr, reported.size()));
    return sentences.join(u' ');
}

QString Words::others(qsizetype number) const
{
    return translate("readout::Summary", "%n others", nullptr, number);
}

QString Words::more(Things things, qsizetype number) const
{
    const bool isOne = number == 1;
    switch (things) {
    case Things::Quotes:
        return isOne ? translate("readout::Summary", "1 more quote")
                     : translate("readout::Summary", "%n more quotes", nullptr, number);
    case Things::Speakers:
        return isOne ? translate("readout::Summary", "1 more speaker")
                     : translate("readout::Summary", "%n more speakers", nullptr, number);
    case Things::Leaders:
        return isOne ? translate("readout::Summary", "1 more leader")
                     : translate("readout::Summary", "%n more leaders", nullptr, number);
    case Things::Positions:
        return isOne ? translate("readout::Summary", "1 more position")
                     : translate("readout::Summary", "%n more positions", nullptr, number);
    case Things::Commitments:
        return isOne ? translate("readout::Summary", "1 more commitment")
                     : translate("readout::Summary", "%n more commitments", nullptr, number);
    case Things::Dates:
        return isOne ? translate("readout::Summary", "1 more date")
                     : translate("readout::Summary", "%n more dates", nullptr, number);
    }
    Q_UNREACHABLE();
}

QString Words::list(const QStringList &things) const
{
    if (things.size() < 2)
        return things.join(QString());
    return translate("readout::Summary", "%1 and %2").arg(things.first(things.size() - 1).join(u", "_s), things.last());
}

QString Words::leftOut(const QList<std::pair<Things, qsizetype>> &things) const
{
    QStringList left;
    bool isInData = false;
    for (const auto &[thing, number] : things) {
        if (number <= 0)
            continue;
        left.append(more(thing, number));
        // The data hold what was found; of days only those of commitments.
        isInData = isInData || thing != Things::Dates;
    }
    if (left.isEmpty())
        return {};
    return (isInData ? translate("readout::Summary", "%1 in the data attachment.")
                     : translate("readout::Summary", "%1 in the article."))
        .arg(list(left));
}

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString listed(const QList<Excerpt> &excerpts)
{
    QStringList words;
    for (const Excerpt &excerpt : excerpts)
        words.append(excerpt.text());
    return words.join(u", "_s);
}

QString bottomLineOf(const Summary &summary, const QString &typed, const std::function<QString(const Excerpt &)> &words)
{
    if (!typed.isEmpty())
        return typed;
    QStringList sentences;
    for (const Excerpt &sentence : summary.bottomLine)
        sentences.append(words(sentence));
    return sentences.join(u' ');
}

QString nameLine(const Voice &voice)
{
    QStringList about{voice.name, uncapitalised(voice.role), voice.place};
    about.removeAll(QString());
    return about.join(u", "_s);
}

} // namespace readout
