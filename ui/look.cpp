// SPDX-License-Identifier: GPL-3.0-or-later
#include "look.h"

#include "theme/icons.h"

#include <QApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** The colours that @p choice means on a desktop of the scheme @p system. */
Scheme schemeFor(SchemeChoice choice, Scheme system)
{
    switch (choice) {
    case SchemeChoice::System:
        return system;
    case SchemeChoice::Light:
        return Scheme::Light;
    case SchemeChoice::Dark:
        return Scheme::Dark;
    case SchemeChoice::Sepia:
        return Scheme::Sepia;
    case SchemeChoice::HighContrast:
        return isDark(system) ? Scheme::HighContrastDark : Scheme::HighContrastLight;
    }
    Q_UNREACHABLE();
}

} // namespace

void applyScheme(SchemeChoice choice)
{
    // What the desktop gave, before we set anything.
    static const Scheme system = schemeOf(QApplication::palette());
    QApplication::setPalette(paletteFor(schemeFor(choice, system)));
}

QList<SchemeChoice> schemeChoices()
{
    return {SchemeChoice::System, SchemeChoice::Light, SchemeChoice::Dark, SchemeChoice::Sepia,
            SchemeChoice::HighContrast};
}

QString schemeText(SchemeChoice choice)
{
    const auto tr = [](const char *words) { return QCoreApplication::translate("readout::SchemeChoice", words); };
    switch (choice) {
    case SchemeChoice::System:
        return tr(QT_TRANSLATE_NOOP("readout::SchemeChoice", "As the &desktop"));
    case SchemeChoice::Light:
        return tr(QT_TRANSLATE_NOOP("readout::SchemeChoice", "&Light"));
    case SchemeChoice::Dark:
        return tr(QT_TRANSLATE_NOOP("readout::SchemeChoice", "D&ark"));
    case SchemeChoice::Sepia:
        return tr(QT_TRANSLATE_NOOP("readout::SchemeChoice", "&Sepia"));
    case SchemeChoice::HighContrast:
        return tr(QT_TRANSLATE_NOOP("readout::SchemeChoice", "&High contrast"));
    }
    Q_UNREACHABLE();
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
    case SchemeChoice::Sepia:
        return u"sepia"_s;
    case SchemeChoice::HighContrast:
        return u"contrast"_s;
    }
    Q_UNREACHABLE();
}

SchemeChoice schemeChoice(const QString &name)
{
    for (const SchemeChoice choice : schemeChoices())
        if (schemeName(choice) == name)
            return choice;
    return SchemeChoice::System;
}

} // namespace readout
