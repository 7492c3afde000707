// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/totals.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** A sum of money in the article, and who is to pay it. */
struct Sum {
    Commitment::Status status = Commitment::Status::Pledged;
    Amount amount;
    const Commitment *commitment = nullptr;
    bool isInHead = false;
};

bool isMoney(const Amount &amount)
{
    return amount.unit.size() == 3
        && std::ranges::all_of(amount.unit, [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

/** Whether @p position is in what sums the article up: title, standfirst or a caption. */
bool isInHead(const Article &article, qsizetype position)
{
    const auto section = std::ranges::find_if(
        article.sections, [&](const Section &candidate) { return candidate.span.contains(position); });
    return section != article.sections.cend()
        && (section->kind == Section::Kind::Title || section->kind == Section::Kind::Standfirst
            || section->kind == Section::Kind::Caption);
}

bool isSameParty(const Party &left, const Party &right)
{
    const auto idOf = [](const Party &party) { return std::tie(party.person, party.country, party.organisation); };
    const bool isKnown = !left.person.isEmpty() || !left.country.isEmpty() || !left.organisation.isEmpty();
    return isKnown && idOf(left) == idOf(right);
}

/** Whether both are the same money, told twice. */
bool isSame(const Sum &left, const Sum &right)
{
    if (left.amount.span.overlaps(right.amount.span))
        return true;
    if (left.amount.value != right.amount.value || left.amount.unit != right.amount.unit)
        return false;
    if (left.isInHead || right.isInHead)
        return true;
    return std::ranges::any_of(left.commitment->actors, [&](const Party &actor) {
        return std::ranges::any_of(right.commitment->actors,
                                   [&](const Party &other) { return isSameParty(actor, other); });
    });
}

/** The sign right before the number in @p words: "C$" in "more than C$90mn"; empty for none, as in "two billion euros".
 */
QString signOf(QStringView words)
{
    const auto digit = std::ranges::find_if(words, [](QChar letter) { return letter.isDigit(); });
    const QString before = words.first(digit - words.cbegin()).toString().simplified().section(u' ', -1);
    const bool isSign
        = std::ranges::any_of(before, [](QChar letter) { return letter.category() == QChar::Symbol_Currency; });
    return digit != words.cend() && isSign ? before : QString();
}

} // namespace

QList<Total> totalsOf(const Briefing &briefing, const QList<qsizetype> &commitments)
{
    QList<Sum> sums;
    for (const qsizetype index : commitments) {
        const Commitment &commitment = briefing.commitments.at(index);
        for (const Amount &amount : commitment.amounts) {
            if (isMoney(amount))
                sums.append({.status = commitment.status,
                             .amount = amount,
                             .commitment = &commitment,
                             .isInHead = isInHead(briefing.article, amount.span.start)});
        }
    }
    // Of what is told twice the body's telling counts: the head shortens.
    std::ranges::stable_partition(sums, [](const Sum &sum) { return !sum.isInHead; });
    QList<Sum> counted;
    for (const Sum &sum : std::as_const(sums))
        if (std::ranges::none_of(counted, [&](const Sum &other) { return isSame(sum, other); }))
            counted.append(sum);
    QList<Total> totals;
    for (const Sum &sum : std::as_const(counted)) {
        auto total = std::ranges::find_if(totals, [&](const Total &candidate) {
            return candidate.status == sum.status && candidate.currency == sum.amount.unit;
        });
        if (total == totals.end())
            total = totals.insert(totals.end(),
                                  {.status = sum.status,
                                   .currency = sum.amount.unit,
                                   .sign = signOf(sum.amount.span.in(briefing.article.text))});
        total->value += sum.amount.value;
        ++total->amounts;
    }
    std::ranges::stable_sort(totals, {}, &Total::status);
    return totals;
}

QString moneyText(const Total &total)
{
    struct Scale {
        double unit = 1;
        QString letters;
    };
    const auto say = [](const char *letters) { return QCoreApplication::translate("readout::Total", letters); };
    const Scale scales[] = {{1e12, say(QT_TRANSLATE_NOOP("readout::Total", "tn"))},
                            {1e9, say(QT_TRANSLATE_NOOP("readout::Total", "bn"))},
                            {1e6, say(QT_TRANSLATE_NOOP("readout::Total", "mn"))},
                            {1, {}}};
    const Scale &scale = *std::ranges::find_if(
        scales, [&](const Scale &candidate) { return total.value >= candidate.unit || candidate.unit == 1; });
    // As many digits as the sum has: what is added is not rounded away.
    const QString number = QLocale().toString(total.value / scale.unit, 'g', 12);
    return (total.sign.isEmpty() ? total.currency + QChar(QChar::Nbsp) : total.sign) + number + scale.letters;
}

} // namespace readout
