// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace readout {

class ArticleOpener;
class ErrorBar;
struct ReadingPlace;

/** Says in the error bar what could not be opened, and offers what may help. */
class OpeningFailures : public QObject
{
    Q_OBJECT

public:
    /** @p bar and @p opener must outlive it. */
    OpeningFailures(ErrorBar *bar, ArticleOpener *opener, QObject *parent);

    /** Tells @p message of @p source, a file or an address; empty or ArticleOpener::pastedSource() where there is
     * nothing to try again. Beside failures that are still shown it joins them: trying again then tries them all. */
    void show(const QString &source, const QString &message);

    /** Tells that the articles of @p places are not opened again by themselves, and offers to open a single one. */
    void offer(const QList<ReadingPlace> &places);

private:
    void tryAgain(const QStringList &sources);

    ErrorBar *m_bar;
    ArticleOpener *m_opener;
    QStringList m_shown; ///< the sources of the failures that are shown
};

} // namespace readout
