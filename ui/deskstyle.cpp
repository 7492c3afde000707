// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskstyle.h"

#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/space.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int scrollBarExtent = 10;
constexpr int checkBoxSide = 16;
constexpr int controlHeight = 30;
constexpr int comboArrow = 26;
constexpr int tabCloseSide = 18;

/** A rounded box with its edge on whole pixels. */
void drawBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge, double edgeWidth,
             double radius = space::controlRadius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    const double inset = edge.isValid() ? edgeWidth / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/** What stands behind a button in its state; invalid for nothing. */
QColor buttonFill(const QStyleOption &option, const Colours &colours, const QColor &atRest)
{
    if (!isOn(option, QStyle::State_Enabled))
        return atRest;
    if (isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On))
        return colours.press;
    return isOn(option, QStyle::State_MouseOver) ? colours.hover : atRest;
}

/** The edge of a control: 2 px accent with focus. */
void drawControlBox(QPainter &painter, const QStyleOption &option, const Colours &colours, const QColor &fill)
{
    if (isOn(option, QStyle::State_HasFocus))
        drawBox(painter, option.rect, fill, colours.accent, 2);
    else
        drawBox(painter, option.rect, fill, isOn(option, QStyle::State_Enabled) ? colours.controlLine : colours.line,
                1);
}

void drawCheckBox(QPainter &painter, const QStyleOption &option, const Colours &colours)
{
    const bool checked = isOn(option, QStyle::State_On) || isOn(option, QStyle::State_NoChange);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const QColor mark = enabled ? colours.accent : colours.disabled;
    if (checked) {
        drawBox(painter, option.rect, mark, {}, 0, space::chipRadius);
        drawIcon(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), u"check"_s, colours.accentText);
    } else {
        drawBox(painter, option.rect, colours.field, enabled ? colours.controlLine : colours.line, 1,
                space::chipRadius);
    }
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle, const Colours &colours)
{
    if (!isOn(option, QStyle::State_Enabled) || option.minimum == option.maximum)
        return;
    const bool grabbed = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(grabbed ? colours.controlLine : colours.disabled);
    painter.setOpacity(grabbed ? 1 : 0.6);
    const QRectF bar = QRectF(handle).adjusted(2, 2, -2, -2);
    const double radius = std::min(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

/** A tab of the window: paper for the one that is shown, as if it went on below. */
void drawTab(QPainter &painter, const QStyleOptionTab &option, const Colours &colours)
{
    const QRect rect = option.rect;
    const bool isCurrent = isOn(option, QStyle::State_Selected);
    painter.fillRect(rect,
                     isCurrent                                   ? colours.paper
                         : isOn(option, QStyle::State_MouseOver) ? colours.hover
                                                                 : colours.window);
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colours.line);
    if (isCurrent)
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width() - 1, 3), colours.accent);
    else
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // The tip's class is Qt's own. Left to itself it takes words with a "<" for HTML, and would load what that names.
    if (auto *words = qobject_cast<QLabel *>(widget); words != nullptr && words->inherits("QTipLabel"))
        words->setTextFormat(Qt::PlainText);
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Colours &colours = coloursFor(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (const QWidget *around = widget ? widget->parentWidget() : nullptr;
            qobject_cast<const QComboBox *>(around) || qobject_cast<const QAbstractSpinBox *>(around))
            return; // the box around it draws the edge
        drawControlBox(*painter, *option, colours, colours.field);
        return;
    case PE_FrameLineEdit:
        return; // part of the panel
    case PE_PanelButtonCommand:
        drawControlBox(*painter, *option, colours, buttonFill(*option, colours, colours.field));
        return;
    case PE_PanelButtonTool: {
        const QColor fill = buttonFill(*option, colours, {});
        if (isOn(*option, State_HasFocus))
            drawBox(*painter, option->rect, fill, colours.accent, 2);
        else if (fill.isValid())
            drawBox(*painter, option->rect, fill, {}, 0);
        return;
    }
    case PE_IndicatorCheckBox:
        drawCheckBox(*painter, *option, colours);
        return;
    case PE_FrameFocusRect:
        if (isOn(*option, State_HasFocus) || isOn(*option, State_KeyboardFocusChange))
            drawBox(*painter, option->rect, {}, colours.accent, 2, space::chipRadius);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), colours.line);
        return;
    case PE_IndicatorTabClose: {
        const QColor fill = buttonFill(*option, colours, {});
        if (fill.isValid() && (isOn(*option, State_MouseOver) || isOn(*option, State_Sunken)))
            drawBox(*painter, option->rect, fill, {}, 0, space::chipRadius);
        drawIcon(*painter, QRectF(option->rect).adjusted(3, 3, -3, -3), u"close"_s, colours.secondText);
        return;
    }
    case PE_FrameTabBarBase:
    case PE_FrameButtonTool:
    case PE_FrameDefaultButton:
        return;
    case PE_Frame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return;
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_PushButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            // The edge shows the focus; a second frame around the label would be noise.
            QStyleOptionButton plain = *button;
            drawPrimitive(PE_PanelButtonCommand, &plain, painter, widget);
            QProxyStyle::drawControl(CE_PushButtonLabel, &plain, painter, widget);
            return;
        }
    }
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, option->palette.window());
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)),
                          coloursFor(option->palette).line);
        return;
    }
    if (element == CE_TabBarTabShape) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(*painter, *tab, coloursFor(option->palette));
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const Colours &colours = coloursFor(option->palette);
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget), colours);
            return;
        }
    }
    if (control == CC_ComboBox) {
        drawControlBox(*painter, *option, colours, buttonFill(*option, colours, colours.field));
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        drawIcon(*painter, QRectF(arrow.center() - QPoint(6, 6), QSizeF(13, 13)), u"down"_s,
                 isOn(*option, State_Enabled) ? colours.secondText : colours.disabled);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, rect,
                              QRect(rect.right() - comboArrow, rect.top(), comboArrow, rect.height()));
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(10, 2, -comboArrow, -2));
    }
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider)
            return QProxyStyle::subControlRect(control, option, subControl, widget);
        const bool upright = slider->orientation == Qt::Vertical;
        const int length = upright ? option->rect.height() : option->rect.width();
        const int range = slider->maximum - slider->minimum;
        const int handle = range <= 0
            ? length
            : std::clamp(static_cast<int>(qint64(slider->pageStep) * length / (range + slider->pageStep)), 24,
                         std::max(24, length));
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                  length - handle, slider->upsideDown);
        const auto piece = [&](int from, int size) {
            return upright ? QRect(option->rect.left(), option->rect.top() + from, option->rect.width(), size)
                           : QRect(option->rect.left() + from, option->rect.top(), size, option->rect.height());
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return piece(start, handle);
        case SC_ScrollBarSubPage:
            return piece(0, start);
        case SC_ScrollBarAddPage:
            return piece(start + handle, length - start - handle);
        case SC_ScrollBarGroove:
            return option->rect;
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize full = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {size.width() + 24, std::max(size.height() + 12, controlHeight)};
    case CT_LineEdit:
        return full.expandedTo({0, std::max(size.height() + 8, controlHeight)});
    case CT_ComboBox:
        return {full.width() + 12, std::max(full.height(), controlHeight)};
    default:
        return full;
    }
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return checkBoxSide;
    case PM_CheckBoxLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return tabCloseSide;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_ToolBarItemSpacing:
        return space::grid;
    case PM_ToolBarItemMargin:
        return space::grid * 2;
    case PM_ToolBarFrameWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace readout
