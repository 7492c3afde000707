// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTextDocumentLayout>

class QTimer;

namespace readout {

/** Sets the paragraphs of an article below each other in one column, each when somebody looks at it: until then its
 *  height is estimated. So a long article shows as soon as a short one, and a far jump costs no more than a near one.
 *
 *  What stands below a paragraph moves when that is laid out; who shows the document says what is to stay. */
class ArticleLayout : public QAbstractTextDocumentLayout
{
    Q_OBJECT

public:
    explicit ArticleLayout(QTextDocument *document);

    /** Where the paragraphs are set. */
    struct Column {
        double left = 0;
        double width = 0;
        double pageWidth = 0;
        double above = 0; ///< blank before the first paragraph
        double below = 0; ///< and after the last

        bool operator==(const Column &) const = default;
    };
    void setColumn(const Column &column);

    /** Lays out what stands within @p above and @p below of @p y. */
    void layOut(double y, double above, double below);

    /** The top of the block with this number, without laying anything out. */
    [[nodiscard]] double topOf(int number) const;
    /** Its height, estimated where it was not laid out. */
    [[nodiscard]] double heightOf(int number) const { return m_places.at(number).height; }
    /** The number of the last block that begins at @p y or above it; 0 where none does. */
    [[nodiscard]] int blockAt(double y) const;

    void draw(QPainter *painter, const PaintContext &context) override;
    [[nodiscard]] int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    [[nodiscard]] int pageCount() const override { return 1; }
    [[nodiscard]] QSizeF documentSize() const override;
    [[nodiscard]] QRectF frameBoundingRect(QTextFrame *frame) const override;
    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    struct Place {
        double top = 0;
        double height = 0;
        bool isLaidOut = false;
    };

    void begin();
    [[nodiscard]] double estimatedHeight(const QTextBlock &block, double letterWidth) const;
    /** Lays @p block out unless that is done, and puts it where it belongs now. */
    void layOutBlock(const QTextBlock &block) const;
    [[nodiscard]] double bottomOf(int number) const;

    Column m_column;
    int m_characters = 0; ///< of the document, when it was begun
    QTimer *m_sizeDue;    ///< the size has changed while somebody was looking
    // Looking lays out.
    mutable QList<Place> m_places; ///< of the blocks, by number
    mutable int m_firstMoved = 0;  ///< from this block on tops are out of date
};

} // namespace readout
