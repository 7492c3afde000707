// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturespage.h"

#include "panelcontrols.h"
#include "pictures.h"
#include "theme/space.h"
#include "theme/type.h"

#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace readout {

PicturesPage::PicturesPage(ReadingSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_notice(new QLabel(this))
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(space::panelPadding, space::panelPadding, space::panelPadding, space::panelPadding);
    column->setSpacing(space::grid * 2);
    m_notice->setObjectName(u"picturesNotice"_s);
    m_notice->setWordWrap(true);
    column->addWidget(m_notice);
    for (Picture *picture : std::initializer_list<Picture *>{
             new SharesPicture(session), new AppearancesPicture(session), new VoicesPicture(session)}) {
        auto *head = new QWidget;
        auto *row = new QHBoxLayout(head);
        row->setContentsMargins(0, space::grid * 2, 0, 0);
        auto *title = new QLabel(picture->title());
        title->setFont(fontFor(TextStyle::PanelTitle, font()));
        auto *keep = new PanelButton(PanelButton::Look::Link, tr("Save picture…"));
        keep->setAccessibleName(tr("Save the picture “%1”").arg(picture->title()));
        connect(keep, &QAbstractButton::clicked, this, [this, picture] { chooseFile(picture); });
        row->addWidget(title, 1);
        row->addWidget(keep);
        column->addWidget(head);
        column->addWidget(picture);
        m_parts.append({picture, head});
        picture->rebuild();
    }
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    sheet->setBackgroundRole(QPalette::AlternateBase);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(session, &ReadingSession::briefingChanged, this, &PicturesPage::follow);
    connect(session, &ReadingSession::busyChanged, this, &PicturesPage::follow);
    follow();
}

void PicturesPage::follow()
{
    bool isAny = false;
    for (const auto &[picture, head] : m_parts) {
        head->setVisible(!picture->isEmpty());
        picture->setVisible(!picture->isEmpty());
        isAny = isAny || !picture->isEmpty();
    }
    m_notice->setText(m_session->isBusy() ? tr("Finding leaders and quotes…")
                                          : tr("Nobody is quoted and no leader is named: there is nothing to draw."));
    m_notice->setVisible(!isAny);
}

void PicturesPage::takeFocus()
{
    for (const auto &[picture, head] : m_parts) {
        if (!picture->isEmpty()) {
            picture->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void PicturesPage::chooseFile(const Picture *picture)
{
    auto *dialog = new QFileDialog(window(), tr("Save picture"), {}, tr("SVG (*.svg);;PNG (*.png)"));
    dialog->setObjectName(u"pictureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"svg"_s);
    dialog->selectFile(picture->title() + ".svg"_L1);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("svg"_L1) ? u"svg"_s : u"png"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, picture, [this, picture](const QString &path) {
        if (picture->save(path))
            return;
        auto *failure = new QMessageBox(QMessageBox::Warning, tr("Save picture"),
                                        tr("%1 could not be written. Choose another folder.").arg(path),
                                        QMessageBox::Close, window());
        failure->setAttribute(Qt::WA_DeleteOnClose);
        failure->open();
    });
    dialog->open();
}

} // namespace readout
