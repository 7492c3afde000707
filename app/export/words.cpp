// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/words.h"

#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

QString statusWord(Commitment::Status status)
{
    switch (status) {
    case Commitment::Status::Pledged:
        return u"Pledged"_s;
    case Commitment::Status::Agreed:
        return u"Agreed"_s;
    case Commitment::Status::Planned:
        return u"Planned"_s;
    case Commitment::Status::Offered:
        return u"Offered"_s;
    case Commitment::Status::Declined:
        return u"Declined"_s;
    }
    Q_UNREACHABLE();
}

QString stanceWord(Position::Stance stance)
{
    switch (stance) {
    case Position::Stance::Supports:
        return u"Supports"_s;
    case Position::Stance::Opposes:
        return u"Opposes"_s;
    case Position::Stance::Asks:
        return u"Asks"_s;
    case Position::Stance::Commits:
        return u"Commits"_s;
    case Position::Stance::Agrees:
        return u"Agrees"_s;
    case Position::Stance::Plans:
        return u"Plans"_s;
    case Position::Stance::Offers:
        return u"Offers"_s;
    case Position::Stance::Declines:
        return u"Declines"_s;
    }
    Q_UNREACHABLE();
}

QString kindWord(Quote::Kind kind)
{
    switch (kind) {
    case Quote::Kind::Direct:
        return u"quoted"_s;
    case Quote::Kind::Mixed:
        return u"partly quoted"_s;
    case Quote::Kind::Indirect:
        return u"reported"_s;
    }
    Q_UNREACHABLE();
}

QString surenessWords(Certainty certainty)
{
    return certainty == Certainty::Likely ? u", less sure"_s : QString();
}

QString dateWords(QDate date)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, u"d MMMM yyyy"_s);
}

QString dateWords(const DateRow &row)
{
    if (row.to.isNull())
        return u"from %1"_s.arg(dateWords(row.from));
    if (row.from.isNull())
        return u"to %1"_s.arg(dateWords(row.to));
    if (row.from == row.to)
        return dateWords(row.from);
    const bool isWholeYear = row.from.dayOfYear() == 1 && row.to == QDate(row.from.year(), 12, 31);
    if (isWholeYear)
        return QString::number(row.from.year());
    const bool isOneMonth = row.from.year() == row.to.year() && row.from.month() == row.to.month();
    if (isOneMonth && row.from.day() == 1 && row.to.day() == row.to.daysInMonth())
        return QLocale(QLocale::English).toString(row.from, u"MMMM yyyy"_s);
    if (isOneMonth)
        return u"%1–%2"_s.arg(row.from.day()).arg(dateWords(row.to));
    return u"%1 – %2"_s.arg(dateWords(row.from), dateWords(row.to));
}

QString sourceLine(const Summary &summary)
{
    QStringList origin;
    if (!summary.outlet.isEmpty())
        origin.append(summary.outlet);
    if (summary.published.isValid())
        origin.append(dateWords(summary.published));
    QStringList sentences;
    if (!origin.isEmpty())
        sentences.append(origin.join(u", "_s));
    if (!summary.byline.isEmpty())
        sentences.append(u"By %1"_s.arg(summary.byline.join(u", "_s)));
    sentences.append(u"%1 words, %2 paragraphs"_s.arg(summary.words).arg(summary.paragraphs));
    return sentences.join(u". "_s) + u'.';
}

QString provenance(const Article &article)
{
    const bool isAddress = QUrl(article.source).scheme().startsWith("http"_L1);
    QStringList sentences;
    if (article.source == "-"_L1)
        sentences.append(u"Read from standard input"_s);
    else if (!article.source.isEmpty())
        sentences.append(u"Read from %1"_s.arg(isAddress ? article.source : QFileInfo(article.source).fileName()));
    if (article.readAt.isValid() && !sentences.isEmpty()) {
        sentences.last() += u" on %1 at %2 UTC"_s.arg(dateWords(article.readAt.toUTC().date()),
                                                      article.readAt.toUTC().time().toString(u"HH:mm"_s));
    }
    if (!article.sha256.isEmpty())
        sentences.append(u"SHA-256 of its bytes: %1"_s.arg(QString::fromLatin1(article.sha256.toHex())));
    sentences.append(u"Found by program: check before use. ¶ gives the paragraph of the article"_s);
    return sentences.join(u". "_s) + u'.';
}

QString statusCounts(const QList<CommitmentRow> &commitments)
{
    QStringList counts;
    for (const auto status : {Commitment::Status::Agreed, Commitment::Status::Pledged, Commitment::Status::Offered,
                              Commitment::Status::Planned, Commitment::Status::Declined}) {
        const auto number = std::ranges::count(commitments, status, &CommitmentRow::status);
        if (number > 0)
            counts.append(u"%1 %2"_s.arg(number).arg(statusWord(status).toLower()));
    }
    return counts.size() == 1 ? counts.first() : u"%1: %2"_s.arg(commitments.size()).arg(counts.join(u", "_s));
}

QString statusLegend()
{
    return u"Amounts are as worded and are not added up. Pledged: says that it will. Agreed: settled with others. "
           u"Planned: "
           "is to, intends to. Offered: is ready to, proposes to. Declined: will not, has not."_s;
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

QString bottomLineOf(const Summary &summary, const QString &typed, QString (*words)(const Excerpt &))
{
    if (!typed.isEmpty())
        return typed;
    QStringList sentences;
    for (const Excerpt &sentence : summary.bottomLine)
        sentences.append(words(sentence));
    return sentences.join(u' ');
}

QString voiceLine(const Voice &voice)
{
    QStringList about{voice.name};
    for (const QString &detail : {voice.role.toLower(), voice.place}) {
        if (!detail.isEmpty())
            about.append(detail);
    }
    return about.join(u", "_s);
}

} // namespace readout
