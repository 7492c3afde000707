// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingsession.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace readout {

/** The bar below the article: what is selected and which mention and quote of it is current, with buttons to step; and
 *  where the reader is. */
class ReadingStatus : public QStatusBar
{
    Q_OBJECT

public:
    /** @p next and @p previous step through the mentions. */
    ReadingStatus(QAction *previous, QAction *next, QWidget *parent = nullptr);

    /** Shows where @p session stands; nothing for nullptr. */
    void showSession(const ReadingSession *session);
    /** Shows the size and language of @p article; an empty one clears them. */
    void showArticle(const Article &article);
    void showParagraph(int paragraph);
    void showZoom(double zoom);
    /** Shows @p words for three seconds. */
    void showPassing(const QString &words);
    /** Shows progress and a way to cancel it, once it has taken 300 ms. */
    void setBusy(bool busy, const QString &words);
    /** Lets the reader type the number of a paragraph. */
    void askForParagraph();

    /** The window may be narrower than all that the bar could say. */
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void paragraphRequested(int number);
    void cancelRequested();
    /** The reader has finished with the paragraph's number, by Enter or Esc. */
    void askingEnded();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void colour();
    /** Leaves out what matters least where there is no room. */
    void fit();

    QLabel *m_dot;
    QLabel *m_name;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_mention;
    QLabel *m_quoteIcon;
    QLabel *m_quote;
    QLabel *m_passing;
    QProgressBar *m_progress;
    QLabel *m_busyWords;
    QPushButton *m_cancel;
    QLabel *m_paragraph;
    QLineEdit *m_ask;
    QLabel *m_words;
    QLabel *m_time;
    QLabel *m_language;
    QLabel *m_zoom;
    QTimer m_busyDelay;
    QTimer m_passingTime;
    int m_paragraphs = 0;
    EntryKind m_kind = EntryKind::None;
};

} // namespace readout
