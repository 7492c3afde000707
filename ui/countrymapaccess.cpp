// SPDX-License-Identifier: GPL-3.0-or-later
#include "countrymapaccess.h"

#include "countrymap.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** One country on a map. */
class CountryAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CountryAccess(CountryMap *map, const QString &code)
        : m_map(map)
        , m_code(code)
    {
    }

    [[nodiscard]] const QString &code() const { return m_code; }

    [[nodiscard]] bool isValid() const override { return m_map != nullptr && m_map->codes().contains(m_code); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_map->textOf(m_code) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QRect rect() const override
    {
        constexpr int side = 12; // about what a click reaches
        const QPoint middle = m_map->mapToGlobal(m_map->placeOf(m_code).toPoint());
        return {middle - QPoint(side, side) / 2, QSize(side, side)};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        state.invisible = m_map == nullptr || !m_map->isVisible();
        state.selected = isValid() && m_map->selectedCode() == m_code;
        state.focused = state.selected && m_map->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && isValid())
            m_map->choose(m_code);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<CountryMap> m_map;
    QString m_code;
};

QAccessibleInterface *accessFor(const QString &, QObject *object)
{
    auto *map = qobject_cast<CountryMap *>(object);
    return map != nullptr ? new CountryMapAccess(map) : nullptr;
}

} // namespace

void CountryMapAccess::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessFor);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void CountryMapAccess::announce(CountryMap *map, const QString &code)
{
    if (!QAccessible::isActive() || !map->hasFocus())
        return;
    QAccessibleEvent focus(map, QAccessible::Focus);
    focus.setChild(static_cast<int>(map->codes().indexOf(code)));
    QAccessible::updateAccessibility(&focus);
}

CountryMapAccess::CountryMapAccess(CountryMap *map)
    : QAccessibleWidget(map, QAccessible::List)
{
}

CountryMapAccess::~CountryMapAccess()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

const CountryMap *CountryMapAccess::map() const
{
    return static_cast<const CountryMap *>(object());
}

int CountryMapAccess::childCount() const
{
    return static_cast<int>(map()->codes().size());
}

QAccessibleInterface *CountryMapAccess::child(int index) const
{
    const QStringList codes = map()->codes();
    return index >= 0 && index < codes.size() ? childFor(codes.at(index)) : nullptr;
}

QAccessibleInterface *CountryMapAccess::childFor(const QString &code) const
{
    if (!map()->codes().contains(code))
        return nullptr;
    auto known = m_children.constFind(code);
    if (known == m_children.cend())
        known = m_children.insert(
            code,
            QAccessible::registerAccessibleInterface(new CountryAccess(static_cast<CountryMap *>(object()), code)));
    return QAccessible::accessibleInterface(*known);
}

int CountryMapAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *country = dynamic_cast<const CountryAccess *>(child);
    return country != nullptr ? static_cast<int>(map()->codes().indexOf(country->code())) : -1;
}

QAccessibleInterface *CountryMapAccess::childAt(int x, int y) const
{
    return childFor(map()->countryAt(map()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *CountryMapAccess::focusChild() const
{
    return map()->hasFocus() ? childFor(map()->selectedCode()) : nullptr;
}

} // namespace readout
