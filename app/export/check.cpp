// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/check.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** Compares what is to be shown with the article, and keeps the first difference. */
class Check
{
    Q_DECLARE_TR_FUNCTIONS(readout::Check)

public:
    explicit Check(const Briefing &briefing)
        : m_text(briefing.article.text)
    {
    }

    [[nodiscard]] std::optional<Error> result() const { return m_error; }

    void excerpt(const Excerpt &excerpt, const QString &what)
    {
        for (const Excerpt::Part &part : excerpt.parts) {
            if (!span(part.span, what))
                return;
            const QStringView original = part.span.in(m_text);
            const bool isSame = std::ranges::equal(original, part.words, [](QChar there, QChar here) {
                return there == here || (here == u' ' && there.isSpace());
            });
            if (!isSame)
                return fail(what, part.words, tr("the article has “%1”").arg(original));
        }
    }

    void excerpts(const QList<Excerpt> &excerpts, const QString &what)
    {
        for (const Excerpt &one : excerpts)
            excerpt(one, what);
    }

    void quote(const Quote &quote)
    {
        for (const TextSpan content : quote.content) {
            if (!span(content, tr("The quotation")))
                return;
        }
        if (quote.content.isEmpty() || quote.kind != Quote::Kind::Direct)
            return;
        // An article may forget one mark of a pair, never both.
        const auto hasMark = [&](TextSpan content) {
            return std::ranges::any_of(content.in(m_text),
                                       [](QChar c) { return QStringView(u"“”‘’\"'«»„").contains(c); });
        };
        const QStringView words = quote.content.first().in(m_text);
        if (std::ranges::none_of(quote.content, hasMark))
            fail(tr("The quotation"), words.toString(), tr("it does not stand in quotation marks in the article"));
    }

    void amount(const Amount &amount)
    {
        if (!span(amount.span, tr("The amount")))
            return;
        // "€1.2bn" and "3 dozen" are told by their digits; "a fifth", "2½" and "10 to 15" have no one number to
        // compare.
        const QString words = m_text.sliced(amount.span.start, amount.span.length());
        static const QRegularExpression number(u"\\d[\\d,]*(?:\\.\\d+)?"_s);
        static const QRegularExpression fraction(u"[\\x{BC}-\\x{BE}\\x{2150}-\\x{215E}]"_s);
        auto numbers = number.globalMatch(words);
        if (!numbers.hasNext() || words.contains(fraction))
            return;
        const double told = numbers.next().captured().remove(u',').toDouble();
        if (numbers.hasNext() || told <= 0 || amount.value <= 0)
            return;
        const double steps = std::log10(amount.value / told);
        const double dozens = std::log10(amount.value / told / 12);
        const auto isWhole = [](double value) { return std::abs(value - std::round(value)) < 1e-6; };
        if (!isWhole(steps) && !isWhole(dozens)) {
            fail(tr("The amount"), words, tr("it was read as %1").arg(QLocale::c().toString(amount.value, 'g', 12)));
        }
    }

    void name(const Person &person)
    {
        QStringList known;
        for (const PersonMention &mention : person.mentions) {
            if (!span(mention.span, tr("The name")))
                return;
            known += mention.span.in(m_text).toString().simplified().split(u' ');
        }
        for (const QString &word : person.name.simplified().split(u' ')) {
            if (!known.contains(word))
                return fail(tr("The name"), person.name, tr("the article does not call the person “%1”").arg(word));
        }
    }

    /** Whether @p span lies in the text and cuts no word. */
    bool span(TextSpan span, const QString &what)
    {
        if (span.start < 0 || span.end > m_text.size() || span.isEmpty()) {
            fail(what, {}, tr("its place %1–%2 is not in the article").arg(span.start).arg(span.end));
            return false;
        }
        if (cutsWord(span.start) || cutsWord(span.end)) {
            fail(what, span.in(m_text).toString(), tr("it begins or ends inside a word of the article"));
            return false;
        }
        return true;
    }

private:
    [[nodiscard]] bool cutsWord(qsizetype position) const
    {
        if (position <= 0 || position >= m_text.size())
            return false;
        const QChar before = m_text[position - 1];
        const QChar after = m_text[position];
        return (before.isLetter() && after.isLetter()) || (before.isDigit() && after.isDigit())
            || (before.isHighSurrogate() && after.isLowSurrogate());
    }

    void fail(const QString &what, const QString &words, const QString &why)
    {
        if (m_error)
            return;
        const QString shown = words.isEmpty() ? QString() : u" “%1”"_s.arg(words.left(80));
        m_error = Error{tr("%1%2 does not match the article: %3. Nothing was written; open the article again.")
                            .arg(what, shown, why)};
    }

    const QString &m_text;
    std::optional<Error> m_error;
};

} // namespace

std::optional<Error> checkSummary(const Summary &summary, const Briefing &briefing)
{
    Check check(briefing);
    for (const Quote &quote : briefing.quotes)
        check.quote(quote);
    for (const Person &person : briefing.people)
        check.name(person);
    for (const Commitment &commitment : briefing.commitments) {
        for (const Amount &amount : commitment.amounts)
            check.amount(amount);
    }

    check.excerpt(summary.standfirst, Check::tr("The standfirst"));
    check.excerpts(summary.bottomLine, Check::tr("The bottom line"));
    check.excerpts(summary.keyPoints, Check::tr("The key point"));
    for (const QList<Voice> &voices : {summary.voices, summary.named}) {
        for (const Voice &voice : voices) {
            check.excerpt(voice.introduction, Check::tr("The name"));
            for (const SpokenWords &quote : voice.quotes) {
                check.excerpt(quote.words, Check::tr("The quotation"));
                check.excerpt(quote.cue, Check::tr("The verb"));
            }
        }
    }
    for (const Position &position : summary.positions) {
        for (const Position::Point &point : position.points)
            check.excerpt(point.words, Check::tr("The position"));
    }
    for (const CommitmentRow &row : summary.commitments) {
        check.excerpts(row.actors, Check::tr("The actor"));
        check.excerpt(row.action, Check::tr("The commitment"));
        check.excerpts(row.amounts, Check::tr("The amount"));
        check.excerpts(row.beneficiaries, Check::tr("The beneficiary"));
        check.excerpt(row.when, Check::tr("The date"));
        check.excerpt(row.condition, Check::tr("The condition"));
    }
    for (const DateRow &row : summary.dates) {
        check.excerpt(row.when, Check::tr("The date"));
        check.excerpt(row.what, Check::tr("The event"));
    }
    return check.result();
}

} // namespace readout
