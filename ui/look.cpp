// SPDX-License-Identifier: GPL-3.0-or-later
#include "look.h"

#include "theme/icons.h"

#include <QApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace readout {

void applyScheme(SchemeChoice choice)
{
    // What the desktop gave, before we set anything.
    static const Scheme system = schemeOf(QApplication::palette());
    Scheme scheme = system;
    if (choice != SchemeChoice::System)
        scheme = choice == SchemeChoice::Dark ? Scheme::Dark : Scheme::Light;
    QApplication::setPalette(paletteFor(scheme));
}

QIcon buttonIcon(const QString &name, const QWidget &widget)
{
    const Colours &our = coloursFor(widget.palette());
    return icon(name, {.normal = our.secondText, .disabled = our.disabled, .selected = our.text});
}

QString schemeName(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::System:
        return u"system"_s;
    case SchemeChoice::Light:
        return u"light"_s;
    case SchemeChoice::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

SchemeChoice schemeChoice(const QString &name)
{
    for (const SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark})
        if (schemeName(choice) == name)
            return choice;
    return SchemeChoice::System;
}

} // namespace readout
