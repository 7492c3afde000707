// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace readout {

/** The tabs of the side panel, each with a count behind its name. */
class PanelTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit PanelTabBar(QWidget *parent = nullptr);

    /** The number behind the name of tab @p index; negative for none. */
    void setCount(int index, int count);
    [[nodiscard]] int count(int index) const;
    using QTabBar::count;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /** Tightens the tabs where they would not fit otherwise. */
    void fit();
    [[nodiscard]] int padding() const;
    [[nodiscard]] int gap() const;
    [[nodiscard]] QFont tabFont(bool current) const;

    int m_hovered = -1;
    bool m_tight = false;
};

} // namespace readout
