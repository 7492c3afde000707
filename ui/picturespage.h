// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingsession.h"

#include <QWidget>

class QLabel;

namespace readout {

class Picture;

/** The Pictures tab: who speaks how much, where each leader appears, who speaks about whom. */
class PicturesPage : public QWidget
{
    Q_OBJECT

public:
    explicit PicturesPage(ReadingSession *session, QWidget *parent = nullptr);

    /** Puts the keyboard into the first picture. */
    void takeFocus();

private:
    /** A picture with its title above it. */
    struct Part {
        Picture *picture = nullptr;
        QWidget *head = nullptr;
    };

    void follow();
    void chooseFile(const Picture *picture);

    ReadingSession *m_session;
    QList<Part> m_parts;
    QLabel *m_notice;
};

} // namespace readout
