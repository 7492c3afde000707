// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entry.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLayout>
#include <QLineEdit>

class QFrame;
class QLabel;
class QToolButton;

namespace readout {

/** A line between two parts of the panel. */
[[nodiscard]] QFrame *ruleIn(QWidget *parent);

/** The field above a list that narrows it: with icon, clear button, and Esc that empties it. */
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    /** Down or Enter: the reader wants to go on in the list. */
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

/** A button of one of the panel's own looks. */
class PanelButton : public QAbstractButton
{
    Q_OBJECT

public:
    /** Link: accent words. Segment: part of a row of alternatives. Chip: bordered, with icon and count. */
    enum class Look { Link, Segment, Chip };

    PanelButton(Look look, const QString &text, QWidget *parent = nullptr);

    /** The number behind the words; negative for none. */
    void setCount(int count);
    /** An icon before the words, by its name in the theme, in @p colour or in the colour of the words. */
    void setIconName(const QString &name, const QColor &colour = {});
    /** Where a segment stands in its row: the ends are round. */
    void setEnds(bool first, bool last);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont wordsFont() const;

    Look m_look;
    int m_count = -1;
    QString m_iconName;
    QColor m_iconColour;
    bool m_first = false;
    bool m_last = false;
};

/** A row of alternatives, one of them chosen. */
class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(QWidget *parent = nullptr);

    /** Adds an alternative with the next id, from 0. The first is chosen. */
    void add(const QString &text);
    void setCount(int id, int count);
    [[nodiscard]] int chosen() const { return m_group->checkedId(); }
    void choose(int id);

Q_SIGNALS:
    void chosenChanged(int id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

/** Previous, where one is, Next: in the colours of what is selected. */
class Stepper : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(QWidget *parent = nullptr);

    /** @p current counts from 0; -1 for none. */
    void setPosition(int current, int count);
    void setKind(EntryKind kind);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stepped(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    EntryKind m_kind = EntryKind::Person;
    int m_current = -1;
    int m_count = 0;
    QLabel *m_label;
    QToolButton *m_previous;
    QToolButton *m_next;
};

/** The flag of a country, or the icon of what has none. */
class FlagLabel : public QWidget
{
    Q_OBJECT

public:
    /** @p width at the window font the distances are drawn for; the height is three quarters of it. */
    explicit FlagLabel(int width, QWidget *parent = nullptr);

    void show(const QString &country, EntryKind kind);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_width;
    QString m_country;
    EntryKind m_kind = EntryKind::Person;
};

/** The wordings that the article uses for somebody, lit as in the text; a click goes to the first of that wording. */
class FormsLine : public QWidget
{
    Q_OBJECT

public:
    explicit FormsLine(QWidget *parent = nullptr);

    void setForms(const QList<Mention> &forms, const QStringList &words, EntryKind kind);
    /** Draws the forms without their marks: they are not lit. */
    void setLit(bool lit);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void clicked(const readout::Mention &form);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Piece {
        QRectF rect;
        QString words;
        qsizetype form = -1; ///< -1 for "+3"
    };
    [[nodiscard]] QList<Piece> pieces(int width) const;
    [[nodiscard]] int lineHeight() const;

    QList<Mention> m_forms;
    QStringList m_words;
    EntryKind m_kind = EntryKind::Person;
    bool m_lit = true;
};

/** Lays children out like words: from the start of the line, and on to the next line where there is no room. */
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int gap);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] int layOut(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace readout
