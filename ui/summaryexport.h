// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/briefing.h"
#include "settings.h"

#include <QObject>

class QWidget;

namespace readout {

/** Asks where the summary of a briefing is to go and writes it there. */
class SummaryExport : public QObject
{
    Q_OBJECT

public:
    /** Its dialogs stand before @p window. @p settings must outlive it. */
    SummaryExport(Settings *settings, QWidget *window);

    /** Lets the reader choose the file for the PDF of @p briefing and writes it. */
    void choosePdf(const Briefing &briefing);

signals:
    void saved(const QString &path);
    /** Nothing was written; @p message, for the reader, says where and why. */
    void failed(const QString &message);

private:
    void writePdf(const Briefing &briefing, const QString &path);

    Settings *m_settings;
    QWidget *m_window;
};

} // namespace readout
