// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/knownwords.h"

namespace readout {

namespace {

/** "QUILL" as the tables have it: "Quill". */
QString withoutCapitals(QStringView word)
{
    return word.first(1).toString() + word.sliced(1).toString().toLower();
}

} // namespace

bool KnownWords::areNeighbours(qsizetype i, qsizetype j) const
{
    return m_text.isSameSentence(j, i) && m_text.words.at(j).span.start - m_text.words.at(i).span.end <= 2;
}

std::optional<GivenName> KnownWords::givenName(qsizetype i) const
{
    const QHash<QStringView, GivenName> &given = m_reading.lexicon.names.given;
    const QStringView name = textOf(i);
    auto found = given.constFind(name);
    if (found == given.cend() && name.contains(u'-'))
        found = given.constFind(name.first(name.indexOf(u'-')));
    if (found == given.cend() && m_text.words.at(i).shape == NameWord::Shape::Capitals)
        found = given.constFind(withoutCapitals(name));
    return found == given.cend() ? std::nullopt : std::optional(found.value());
}

bool KnownWords::isGivenName(qsizetype i) const
{
    const auto given = givenName(i);
    return given && !given->alsoWord;
}

std::optional<FamilyName> KnownWords::familyName(qsizetype i) const
{
    const QHash<QStringView, FamilyName> &family = m_reading.lexicon.names.family;
    auto found = family.constFind(textOf(i));
    if (found == family.cend() && m_text.words.at(i).shape == NameWord::Shape::Capitals)
        found = family.constFind(withoutCapitals(textOf(i)));
    return found == family.cend() ? std::nullopt : std::optional(found.value());
}

bool KnownWords::isParticle(qsizetype i) const
{
    const auto found = m_reading.lexicon.names.particles.constFind(m_text.words.at(i).key());
    return found != m_reading.lexicon.names.particles.cend() && !found.value();
}

bool KnownWords::isSuffix(qsizetype i) const
{
    return m_text.words.at(i).isCapital() && m_reading.lexicon.names.particles.value(m_text.words.at(i).key(), false);
}

std::optional<NotName> KnownWords::notName(qsizetype i) const
{
    const auto found = m_reading.lexicon.names.notNames.constFind(m_text.words.at(i).key());
    return found == m_reading.lexicon.names.notNames.cend() ? std::nullopt : std::optional(found.value());
}

bool KnownWords::namesThing(qsizetype i) const
{
    const auto kind = notName(i);
    return kind && *kind != NotName::Function && *kind != NotName::Time;
}

bool KnownWords::isHonorific(qsizetype i) const
{
    return m_text.words.at(i).isCapital() && m_reading.lexicon.names.honorifics.contains(m_text.words.at(i).key());
}

} // namespace readout
