// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/text.h"

#include "briefing/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

QString counted(qsizetype number, const QString &noun)
{
    return number == 1 ? u"1 %1"_s.arg(noun) : u"%1 %2s"_s.arg(number).arg(noun);
}

class TextWriter
{
public:
    explicit TextWriter(const Briefing &briefing)
        : m_briefing(briefing)
    {
    }

    [[nodiscard]] QString text() const
    {
        const Article &article = m_briefing.article;
        QStringList lines{article.title.isEmpty() ? article.source : article.title};
        if (article.published.isValid())
            lines.append(article.published.toString(Qt::ISODate));
        addGroup(lines, u"Leaders"_s, m_briefing.people);
        addGroup(lines, u"Countries"_s, m_briefing.countries);
        addGroup(lines, u"Commitments"_s, m_briefing.commitments);
        return lines.join(u'\n') + u'\n';
    }

private:
    template <typename Entry>
    void addGroup(QStringList &lines, const QString &name, const QList<Entry> &entries) const
    {
        QStringList group;
        for (const Entry &entry : entries) {
            const QString text = line(entry);
            if (!text.isEmpty())
                group.append(u"  "_s + text);
        }
        lines.append(u"\n%1: %2"_s.arg(name).arg(group.size()));
        lines.append(group);
    }

    [[nodiscard]] QString line(const Person &person) const
    {
        if (!person.leader)
            return {};
        QStringList parts{person.name};
        if (!person.roles.isEmpty()) {
            const PersonRole &role = person.roles.first();
            const Country *country = m_briefing.country(role.country);
            const Organisation *organisation = m_briefing.organisation(role.organisation);
            parts.append(role.title);
            if (country || organisation)
                parts.append(country ? country->name : organisation->name);
        }
        parts.append(counted(person.mentions.size(), u"mention"_s));
        parts.append(counted(m_briefing.quotesBy(person.id).size(), u"quote"_s));
        return parts.join(u", "_s);
    }

    [[nodiscard]] QString line(const Country &country) const
    {
        QStringList forms;
        for (const CountryMention &mention : country.mentions) {
            const QString form = words(mention.span);
            if (!forms.contains(form))
                forms.append(form);
        }
        return u"%1, %2: %3"_s.arg(country.name, counted(country.mentions.size(), u"mention"_s), forms.join(u", "_s));
    }

    [[nodiscard]] QString line(const Commitment &commitment) const
    {
        QStringList actors;
        for (const Party &actor : commitment.actors)
            actors.append(words(actor.words));
        const auto paragraph = m_briefing.article.paragraphAt(commitment.action.start);
        return u"%1, %2: %3%4"_s.arg(keyword(commitment.status), actors.join(u", "_s), words(commitment.action),
                                     paragraph ? u" [¶%1]"_s.arg(paragraph->number) : QString());
    }

    [[nodiscard]] QString words(TextSpan span) const
    {
        return span.in(m_briefing.article.text).toString().simplified();
    }

    const Briefing &m_briefing;
};

} // namespace

QString toText(const Briefing &briefing)
{
    return TextWriter(briefing).text();
}

} // namespace readout
