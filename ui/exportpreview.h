// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "briefing/briefing.h"
#include "export/pages.h"

#include <QDialog>
#include <QTimer>

#include <future>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace readout {

/** Pages of a document below each other, as paper on a desk. */
class PageStack : public QWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    /** Shows @p pages, each drawn for @p ratio pixels a unit. */
    void setPages(const QList<QImage> &pages, double ratio);
    [[nodiscard]] qsizetype pageCount() const { return m_pages.size(); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize pageSize(qsizetype page) const;

    QList<QImage> m_pages;
    double m_ratio = 1;
};

/** How the summary is to look, beside its pages as they will be saved or printed. The pages follow each change: what
 *  stands on them is found and checked once, then set anew, all beside the window's thread. */
class ExportPreview : public QDialog
{
    Q_OBJECT

public:
    /** Shows the summary of @p briefing as @p options and @p setup say. */
    ExportPreview(const Briefing &briefing, const SummaryOptions &options, const PageSetup &setup,
                  QWidget *parent = nullptr);

    /** What is chosen now. */
    [[nodiscard]] SummaryOptions options() const;
    [[nodiscard]] PageSetup setup() const;
    [[nodiscard]] PageStack *pages() const { return m_pages; }

signals:
    void saveRequested();
    void printRequested();

private:
    /** What the pages are made of, or why there are none. It depends on the briefing alone. */
    struct Content {
        Summary summary;
        QString mistake;
    };
    /** Pages drawn, or why there are none. */
    struct Drawn {
        QList<QImage> pages;
        QString mistake;
    };

    void buildControls(const SummaryOptions &options, const PageSetup &setup);
    void draw();
    void show(const Drawn &drawn);

    std::shared_ptr<const Briefing> m_briefing;
    std::shared_future<Content> m_content; ///< made when it is first drawn
    QComboBox *m_paper;
    QSpinBox *m_most;
    QComboBox *m_language;
    QLineEdit *m_handling;
    QPlainTextEdit *m_bottomLine;
    QList<QCheckBox *> m_sections; ///< in the order of summarySections()
    PageStack *m_pages;
    QLabel *m_state;
    QPushButton *m_save;
    QPushButton *m_print;
    QTimer m_drawDue;
    Background<Drawn> m_drawing;
};

} // namespace readout
