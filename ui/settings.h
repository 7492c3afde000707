// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

namespace readout {

/** What the program remembers between runs. Each is one row of the table in settings.cpp. */
enum class Setting {
    WindowGeometry,
    OutlineShown,
    OutlineWidth,
    PanelShown,
    PanelWidth,
    CommitmentsWidth, ///< of the panel while it shows the commitments
    Scheme,           ///< as schemeName() words it
    ReadingFont,      ///< a family; empty for the program's own
    Measure,          ///< of the article's lines, as a factor of the designed one
    TextZoom,
    ReduceMotion,
    LetterKeys, ///< whether single letters step and scroll in the text
    RecentArticles,
    LastFolder,
    ExportFolder,
    CitationStyle,   ///< "brackets", "note" or "markdown"
    SummaryPaper,    ///< "A4" or "Letter"
    SummaryPages,    ///< the most
    SummaryMarking,  ///< at head and foot of each page
    SummaryLanguage, ///< of headings, as summaryLanguages() codes it; empty for the window's
    SummaryParts,    ///< the names of summarySections(), with commas
    LargestDownload, ///< in MB
    KeepNothing,     ///< of what is opened: no cache, no list of recent articles, no session
    ResumeSession,   ///< whether the start without a file opens again what was open
};

/** The settings of one user. */
class Settings
{
public:
    /** Those kept in @p file; the user's own where it is empty. */
    explicit Settings(const QString &file = {});

    /** The value set, or the default. */
    [[nodiscard]] QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant &value);

private:
    QSettings m_store;
};

} // namespace readout
