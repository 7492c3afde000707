// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"

#include <QList>
#include <QString>

#include <deque>
#include <memory>

namespace readout {

/** A word as names and titles are read: hyphens and apostrophes belong to it, a possessive ending stands apart. */
struct NameWord {
    enum class Shape : quint8 { Lower, Capital, Capitals, Initial, Number, Mark };

    ShortSpan span;
    const QString *sharedKey = nullptr; ///< one of NameText::keys
    Shape shape = Shape::Lower;
    bool opens = false; ///< first word of a sentence or of a quotation, where any word has a capital
    qint32 token = 0;   ///< the first of its tokens
    qint32 sentence = 0;

    /** Lower case, straight apostrophes, no full stop at the end. */
    [[nodiscard]] const QString &key() const { return *sharedKey; }

    /** Whether it begins with a capital letter. */
    [[nodiscard]] bool isCapital() const
    {
        return shape == Shape::Capital || shape == Shape::Capitals || shape == Shape::Initial;
    }
    /** Whether it can open or close a quotation; an apostrophe can. */
    [[nodiscard]] bool isQuotationMark() const
    {
        return shape == Shape::Mark && QStringView(u"\"“”‘'«»").contains(key());
    }
    [[nodiscard]] bool isPossessiveEnding() const
    {
        return key() == QLatin1String("'s") || key() == QLatin1String("'");
    }
};

/** A title found in the words [first, end). */
struct TitleWords {
    qsizetype first = 0;
    qsizetype end = 0;
    const RoleTitle *title = nullptr;
    std::optional<PersonRole::Standing> standing; ///< where it is joined to the title: "president-elect"
};

/** What the words of an article are known as before people are looked for, each list as long as words. */
struct NameText {
    std::shared_ptr<const std::deque<QString>> keys; ///< of all words, each word's form once; never null
    QList<NameWord> words;
    QList<TitleWords> titles;     ///< in reading order
    QList<qint32> titleOf;        ///< index in titles; -1 for none
    QList<qint32> countryOf;      ///< index in the countries; -1 for none
    QList<qint32> organisationOf; ///< index in the organisations; -1 for none
    QList<bool> isInOwnBody;      ///< whether that is an organisation that no table has: "the Quillby Foundation"

    QList<bool> isHeadline; ///< by sentence: its words all begin with capitals, so that capitals tell nothing

    /** Index of the first word that ends after @p position; words.size() where there is none. */
    [[nodiscard]] qsizetype wordAt(qsizetype position) const;
    /** The title that ends before word @p end, or nullptr. */
    [[nodiscard]] const TitleWords *titleBefore(qsizetype end) const;
    /** The title that begins with word @p first, or nullptr. */
    [[nodiscard]] const TitleWords *titleAt(qsizetype first) const;
    /** Whether @p index is a word and stands in the sentence of word @p other. */
    [[nodiscard]] bool isSameSentence(qsizetype index, qsizetype other) const
    {
        return index >= 0 && index < words.size() && words.at(index).sentence == words.at(other).sentence;
    }
};

[[nodiscard]] NameText readNameText(const Reading &reading, const QList<Country> &countries,
                                    const QList<Organisation> &organisations);

/** Every title, the longest at each place, without overlap, in reading order. */
[[nodiscard]] QList<TitleWords> findTitles(const QList<NameWord> &words, const Roles &roles);

} // namespace readout
