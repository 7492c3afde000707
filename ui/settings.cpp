// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "theme/space.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

struct Row {
    Setting setting;
    QLatin1StringView key;
    QVariant fallback;
};

const Row &rowOf(Setting setting)
{
    static const Row rows[] = {
        {Setting::WindowGeometry, "window/geometry"_L1, QByteArray()},
        {Setting::OutlineShown, "window/outline"_L1, true},
        {Setting::OutlineWidth, "window/outlineWidth"_L1, space::outlineWidth},
        {Setting::PanelShown, "window/panel"_L1, true},
        {Setting::PanelWidth, "window/panelWidth"_L1, space::sidePanelWidth},
        {Setting::CommitmentsWidth, "window/commitmentsWidth"_L1, space::commitmentsWidth},
        {Setting::Scheme, "look/colours"_L1, u"system"_s},
        {Setting::ReadingFont, "look/readingFont"_L1, QString()},
        {Setting::Measure, "look/measure"_L1, 1.0},
        {Setting::TextZoom, "look/textZoom"_L1, 1.0},
        {Setting::ReduceMotion, "look/reduceMotion"_L1, false},
        {Setting::LetterKeys, "keys/letters"_L1, true},
        {Setting::RecentArticles, "recent/articles"_L1, QByteArray()},
        {Setting::LastFolder, "recent/folder"_L1, QString()},
        {Setting::ExportFolder, "recent/exportFolder"_L1, QString()},
        {Setting::CitationStyle, "copy/style"_L1, u"brackets"_s},
        {Setting::SummaryPaper, "summary/paper"_L1, u"A4"_s},
        {Setting::SummaryPages, "summary/pages"_L1, 2},
        {Setting::SummaryMarking, "summary/marking"_L1, QString()},
        {Setting::SummaryLanguage, "summary/language"_L1, QString()},
        {Setting::SummaryParts, "summary/parts"_L1, u"key-points,shares,quotes,positions,commitments,timeline"_s},
        {Setting::LargestDownload, "web/largestDownload"_L1, 20},
        {Setting::KeepNothing, "web/keepNothing"_L1, false},
        {Setting::ResumeSession, "session/resume"_L1, true},
    };
    return *std::ranges::find(rows, setting, &Row::setting);
}

QString ownFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/readout.ini"_L1;
}

} // namespace

Settings::Settings(const QString &file)
    : m_store(file.isEmpty() ? ownFile() : file, QSettings::IniFormat)
{
}

QVariant Settings::value(Setting setting) const
{
    const Row &row = rowOf(setting);
    const QVariant stored = m_store.value(row.key, row.fallback);
    QVariant typed = stored;
    // A file holds words; what cannot be read as the row's type counts as not set.
    return typed.convert(row.fallback.metaType()) ? typed : row.fallback;
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    m_store.setValue(rowOf(setting).key, value);
}

} // namespace readout
