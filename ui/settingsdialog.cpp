// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "articleview.h"
#include "look.h"
#include "theme/space.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int percent = 100;
constexpr int zoomStep = 10; ///< percent

} // namespace

SettingsDialog::SettingsDialog(Settings *settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(space::grid * 2);
    form->setHorizontalSpacing(space::grid * 4);
    addReading(form);
    addKeeping(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

void SettingsDialog::addReading(QFormLayout *form)
{
    QList<std::pair<QString, QVariant>> fonts{{tr("Source Serif, the program's own"), QString()}};
    for (const QString &family : QFontDatabase::families())
        if (QFontDatabase::isSmoothlyScalable(family) && !QFontDatabase::isPrivateFamily(family))
            fonts.append({family, family});
    addChoice(form, tr("&Font of the article"), Setting::ReadingFont, fonts)->setObjectName(u"fontChoice"_s);
    addChoice(form, tr("&Lines"), Setting::Measure,
              {{tr("Narrow"), 0.8}, {tr("As designed, up to 68 characters"), 1.0}, {tr("Wide"), 1.3}})
        ->setObjectName(u"measureChoice"_s);
    auto *zoom = new QSpinBox;
    zoom->setObjectName(u"zoomChoice"_s);
    zoom->setRange(qRound(ArticleView::smallestZoom * percent), qRound(ArticleView::largestZoom * percent));
    zoom->setSingleStep(zoomStep);
    zoom->setSuffix(tr(" %"));
    zoom->setValue(qRound(m_settings->value(Setting::TextZoom).toDouble() * percent));
    connect(zoom, &QSpinBox::valueChanged, this,
            [this](int value) { set(Setting::TextZoom, static_cast<double>(value) / percent); });
    form->addRow(tr("&Size of the text"), zoom);
    QList<std::pair<QString, QVariant>> schemes;
    for (const SchemeChoice choice : schemeChoices())
        schemes.append({schemeText(choice).remove(u'&'), schemeName(choice)});
    addChoice(form, tr("&Colours"), Setting::Scheme, schemes)->setObjectName(u"schemeChoice"_s);
    addSwitch(form, tr("&Reduce motion: jump, do not glide"), Setting::ReduceMotion);
    addSwitch(form, tr("S&ingle letters step in the text: N, Q, J, K"), Setting::LetterKeys)
        ->setObjectName(u"letterKeys"_s);
}

void SettingsDialog::addKeeping(QFormLayout *form)
{
    addSwitch(form, tr("&Open again at the start what was open"), Setting::ResumeSession);
    addSwitch(form, tr("&Keep nothing, and erase what is kept: session, recent articles, pages"), Setting::KeepNothing);
}

QComboBox *SettingsDialog::addChoice(QFormLayout *form, const QString &words, Setting setting,
                                     const QList<std::pair<QString, QVariant>> &choices)
{
    auto *box = new QComboBox;
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(m_settings->value(setting))));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, setting](int index) { set(setting, box->itemData(index)); });
    form->addRow(words, box);
    return box;
}

QCheckBox *SettingsDialog::addSwitch(QFormLayout *form, const QString &words, Setting setting)
{
    auto *box = new QCheckBox(words);
    box->setChecked(m_settings->value(setting).toBool());
    connect(box, &QCheckBox::toggled, this, [this, setting](bool checked) { set(setting, checked); });
    form->addRow(box);
    return box;
}

void SettingsDialog::set(Setting setting, const QVariant &value)
{
    m_settings->setValue(setting, value);
    emit changed();
}

} // namespace readout
