// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/personroles.h"

namespace readout {

/** The states that roles act for where their words name none. Holds references to its arguments. */
class RoleCountries
{
public:
    RoleCountries(const Reading &reading, const NameText &text, const QList<Country> &countries,
                  const QList<Organisation> &organisations)
        : m_reading(reading)
        , m_text(text)
        , m_countries(countries)
        , m_organisations(organisations)
        , m_weights(countryWeights())
    {
    }

    /** Gives a country to those of somebody's @p roles that have none, as far as one can be told: by the body, by the
     *  other roles, by what everybody knows of @p politician (nullptr for nobody known), and by what the sentence, the
     *  paragraph and the article are about. */
    void complete(QList<NamedRole> &roles, const Politician *politician) const;

private:
    [[nodiscard]] QString outletCountry() const;
    [[nodiscard]] QHash<QString, int> countryWeights() const;
    [[nodiscard]] QString homeOf(const QString &group) const;
    [[nodiscard]] QString countryOf(const QString &organisation) const;
    [[nodiscard]] bool isStateBody(const QString &organisation) const;
    [[nodiscard]] bool isParty(const QString &organisation) const;
    [[nodiscard]] QString organisationName(const QString &organisation) const;
    [[nodiscard]] bool isStateRole(const NamedRole &role) const;
    [[nodiscard]] bool speaksForState(const QString &title) const;
    [[nodiscard]] bool isIndefinite(TextSpan role) const;
    [[nodiscard]] QString countryOfOpening(qsizetype position) const;
    [[nodiscard]] QString countryOfParagraph(qsizetype position) const;

    const Reading &m_reading;
    const NameText &m_text;
    const QList<Country> &m_countries;
    const QList<Organisation> &m_organisations;
    QHash<QString, int> m_weights; ///< how much the article speaks of each country, by its code
};

} // namespace readout
