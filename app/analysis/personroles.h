// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/namewords.h"
#include "analysis/personnames.h"

namespace readout {

/** A role that the words beside a name give, with the row of the lexicon that its title comes from. */
struct NamedRole {
    PersonRole role;
    const RoleTitle *title = nullptr;
    bool hasUnknownBody = false; ///< names belong to the title that are no known country or organisation
    bool isTrade = false;        ///< "driver": all that somebody does; not "an architect of the deal", "the farmer who"
    QString body;                ///< "commission" in "the commission president"; empty where the body has a name
};

/** What the words around titles mean. Holds references to its arguments. */
class RoleReader
{
public:
    RoleReader(const Reading &reading, const NameText &text, const QList<Country> &countries,
               const QList<Organisation> &organisations)
        : m_reading(reading)
        , m_text(text)
        , m_countries(countries)
        , m_organisations(organisations)
        , m_bodies(bodiesByLastWord(organisations))
    {
    }

    /** The roles that stand beside @p name: "French President …", "…, the former governor of Ohio,". */
    [[nodiscard]] QList<NamedRole> besideName(const PersonName &name) const;
    /** The role that the words around @p title make, with its country, organisation and standing. */
    [[nodiscard]] NamedRole roleOf(const TitleWords &title) const;
    /** One past the last word of the phrase that belongs to @p title: "of the European Commission". */
    [[nodiscard]] qsizetype phraseEnd(const TitleWords &title) const;
    /** The first word of the phrase, with determiner: "the former French" president. */
    [[nodiscard]] qsizetype phraseStart(const TitleWords &title) const;

private:
    struct Phrase;
    [[nodiscard]] Phrase read(const TitleWords &title) const;
    void readBefore(Phrase &phrase, const TitleWords &title) const;
    void readAfter(Phrase &phrase, const TitleWords &title) const;
    [[nodiscard]] static QHash<QString, QString> bodiesByLastWord(const QList<Organisation> &organisations);
    void readBody(Phrase &phrase, const QString &word) const;
    [[nodiscard]] bool isBodyWord(const QString &word) const;
    void readOwner(Phrase &phrase, qsizetype end) const;
    [[nodiscard]] bool isOwned(qsizetype start, const TitleWords &title) const;
    [[nodiscard]] const TitleWords *titleBefore(const PersonName &name) const;
    [[nodiscard]] const TitleWords *titleInApposition(qsizetype end, const PersonName &name) const;
    [[nodiscard]] bool endsApposition(const PersonName &name) const;
    [[nodiscard]] const TitleWords *titleWithPhraseBefore(qsizetype end, bool isEnclosed) const;
    [[nodiscard]] const TitleWords *servantOf(const TitleWords &title, qsizetype end) const;
    [[nodiscard]] const TitleWords *titleOfList(const PersonName &name) const;
    [[nodiscard]] const TitleWords *titleAfter(qsizetype end) const;
    [[nodiscard]] qsizetype afterParty(qsizetype end) const;
    static void shareBody(QList<NamedRole> &roles);
    [[nodiscard]] bool joinsNouns(qsizetype i) const;
    [[nodiscard]] bool isPreposition(qsizetype i) const;
    [[nodiscard]] bool isAdjective(qsizetype i) const;
    [[nodiscard]] bool isAdverb(qsizetype i) const;
    [[nodiscard]] bool isFiniteVerb(qsizetype i) const;
    [[nodiscard]] bool isNameNear(qsizetype i) const;
    [[nodiscard]] bool isBodyNext(qsizetype i) const;
    [[nodiscard]] bool isDeterminer(const QString &key) const;
    [[nodiscard]] bool isFunctionWord(qsizetype i) const;
    [[nodiscard]] bool isWord(qsizetype i, QLatin1StringView key) const;

    const Reading &m_reading;
    const NameText &m_text;
    const QList<Country> &m_countries;
    const QList<Organisation> &m_organisations;
    QHash<QString, QString> m_bodies; ///< ids of organisations by their last word; empty where several share it
};

} // namespace readout
