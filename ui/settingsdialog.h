// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace readout {

/** The settings, few. Each takes effect as it is changed. */
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p settings must outlive the dialog. */
    explicit SettingsDialog(Settings *settings, QWidget *parent = nullptr);

signals:
    /** A setting has another value. */
    void changed();

private:
    void addReading(QFormLayout *form);
    void addKeeping(QFormLayout *form);
    QComboBox *addChoice(QFormLayout *form, const QString &words, Setting setting,
                         const QList<std::pair<QString, QVariant>> &choices);
    QCheckBox *addSwitch(QFormLayout *form, const QString &words, Setting setting);
    void set(Setting setting, const QVariant &value);

    Settings *m_settings;
};

} // namespace readout
