// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/samenames.h"

#include <algorithm>

namespace readout {

using Shape = NameWord::Shape;

namespace {

bool isInitial(const QString &key)
{
    return key.size() == 1;
}

/** Whether the given names can be one person's: "Tim" and "Timothy", "J" and "John". */
bool areCompatible(const QString &one, const QString &other)
{
    const QString &shorter = one.size() < other.size() ? one : other;
    const QString &longer = one.size() < other.size() ? other : one;
    return longer.startsWith(shorter) && (shorter.size() >= 3 || isInitial(shorter) || shorter == longer);
}

} // namespace

QStringList keysOf(const NameText &text, const PersonName &name, const Names &names, QString &suffix)
{
    QStringList keys;
    bool isNickname = false; // Ada "Hawk" Quill is Ada Quill
    for (qsizetype i = name.first; i < name.end; ++i) {
        const NameWord &word = text.words.at(i);
        if (word.shape == Shape::Mark) {
            isNickname = isNickname != word.isQuotationMark();
            continue;
        }
        if (isNickname)
            continue;
        if (names.particles.value(word.key(), false) && i > name.first)
            suffix = word.key();
        else
            keys.append(QString(word.key()).remove(u'.')); // "J.D." and "JD" are the same
    }
    return keys;
}

bool isSameName(const QStringList &one, const QStringList &other)
{
    if (one == other)
        return true;
    const QStringList &shorter = one.size() <= other.size() ? one : other;
    const QStringList &longer = one.size() <= other.size() ? other : one;
    if (!areCompatible(shorter.first(), longer.first()))
        return false;
    if (shorter.last() != longer.last() && !(shorter.size() > 1 && longer.contains(shorter.last())))
        return false;
    qsizetype from = 1; // every word between, in order: "George W. Bush" is not "George H. Bush"
    for (qsizetype i = 1; i + 1 < shorter.size(); ++i) {
        while (from < longer.size() && !areCompatible(shorter.at(i), longer.at(from)))
            ++from;
        if (from++ >= longer.size())
            return false;
    }
    return true;
}

bool isEndOf(const QStringList &one, const QStringList &other)
{
    const QStringList &shorter = one.size() <= other.size() ? one : other;
    const QStringList &longer = one.size() <= other.size() ? other : one;
    return shorter.size() > 1 && std::ranges::equal(shorter, longer.last(shorter.size()));
}

bool isPartOf(const QStringList &part, const QStringList &whole)
{
    for (qsizetype i = 0; i + part.size() <= whole.size(); ++i) {
        bool isEqual = true;
        for (qsizetype j = 0; j < part.size(); ++j)
            isEqual = isEqual && whole.at(i + j) == part.at(j);
        if (isEqual && !(part.size() == 1 && isInitial(part.first())))
            return true;
    }
    return part.size() == 1 && !whole.isEmpty() && whole.last().endsWith(u'-' + part.first());
}

} // namespace readout
