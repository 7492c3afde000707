// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace readout {

void translate(const QLocale &locale)
{
    auto *ours = new QTranslator(QCoreApplication::instance());
    if (!ours->load(locale, u"readout"_s, u"_"_s, u":/translations"_s)) {
        delete ours;
        return; // Qt in another language than the program would mix two
    }
    QCoreApplication::installTranslator(ours);
    auto *qts = new QTranslator(QCoreApplication::instance());
    if (qts->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
}

} // namespace readout
