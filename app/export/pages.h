// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/summary.h"
#include "export/typeset.h"

#include <QPageSize>

#include <optional>

namespace readout {

/** The paper and how much of it. */
struct PageSetup {
    QPageSize::PageSizeId size = QPageSize::A4;
    int mostPages = 2; ///< of the summary, 1 to 3; an appendix comes on top

    bool operator==(const PageSetup &) const = default;
};

/** A place in the document that an outline or a link leads to. */
struct Anchor {
    QString name;  ///< "paragraph-4"; empty where only the outline leads there
    QString title; ///< in the outline; empty where only links lead there
    int page = 0;  ///< from 0
    double top = 0;
};

/** A summary set in pages, ready to be drawn on paper, in a PDF or in a preview. What does not fit into the pages
 * wanted is left out by a fixed rule, the least telling first (see limits in pages.cpp), and each part says how much is
 * left out. */
class SummaryPages
{
public:
    SummaryPages(const Summary &summary, const Briefing &briefing, const SummaryOptions &options,
                 const PageSetup &setup);

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    /** The size of every page, in units (see unitsPerInch). */
    [[nodiscard]] QSizeF size() const { return m_size; }
    /** Draws page @p index, from 0; @p painter is scaled so that one of its units is one of ours. */
    void paint(QPainter &painter, int index) const;
    [[nodiscard]] QList<LinkArea> links(int index) const;
    /** Each character on the pages, once. */
    [[nodiscard]] QString characters() const;
    [[nodiscard]] const QList<Anchor> &anchors() const { return m_anchors; }

private:
    QSizeF m_size;
    QList<Box> m_pages;
    QList<Anchor> m_anchors;
};

} // namespace readout
