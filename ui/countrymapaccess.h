// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace readout {

class CountryMap;

/** The map as a screen reader has it: a list of the countries mentioned, each with its name, its count and whether it
 *  is selected, and each to be chosen. */
class CountryMapAccess : public QAccessibleWidget
{
public:
    explicit CountryMapAccess(CountryMap *map);
    ~CountryMapAccess() override;

    /** Lets Qt make one for each CountryMap. */
    static void install();
    /** Says that the country with this code is the one that the keyboard is on. */
    static void announce(CountryMap *map, const QString &code);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] const CountryMap *map() const;
    [[nodiscard]] QAccessibleInterface *childFor(const QString &code) const;

    mutable QHash<QString, QAccessible::Id> m_children; ///< by the country's code; made when asked for
};

} // namespace readout
