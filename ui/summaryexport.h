// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "settings.h"

#include <QHash>
#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

namespace readout {

class ExportPreview;
struct PageSetup;
struct SummaryOptions;

/** Shows the summary of a briefing before it is saved or printed, asks where it is to go, and writes it beside the
 *  window's thread. What is chosen is remembered; a bottom line only as long as the window lives, for its article. */
class SummaryExport : public QObject
{
    Q_OBJECT

public:
    /** Its dialogs stand before @p window. @p settings must outlive it. */
    SummaryExport(Settings *settings, QWidget *window);
    /** Waits until what is being written is. */
    ~SummaryExport() override;

    /** Shows the pages of @p briefing, to be saved or printed from there. */
    void preview(const Briefing &briefing);
    /** Lets the reader choose a printer for the summary of @p briefing and prints it, which can be cancelled. */
    void print(const Briefing &briefing);

signals:
    /** The file at @p path is being written. */
    void started(const QString &path);
    void saved(const QString &path);
    /** All wanted pages went to the printer. */
    void printed();
    /** Nothing was written or printed; @p message, for the reader, says where and why. */
    void failed(const QString &message);

private:
    [[nodiscard]] SummaryOptions options(const Briefing &briefing) const;
    [[nodiscard]] PageSetup setup() const;
    void remember(const Briefing &briefing, const ExportPreview &preview);
    void chooseFile(const Briefing &briefing, QWidget *parent);
    void write(const Briefing &briefing, const QString &path);
    void startPrinting(const Briefing &briefing, const std::shared_ptr<QPrinter> &printer);

    Settings *m_settings;
    QWidget *m_window;
    /** Typed, by the source and the text of the article: all that is pasted has the same source. */
    QHash<std::pair<QString, QString>, QString> m_bottomLines;
};

} // namespace readout
