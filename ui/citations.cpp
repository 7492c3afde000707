// SPDX-License-Identifier: GPL-3.0-or-later
#include "citations.h"

#include "articlepage.h"
#include "articleview.h"
#include "briefingpanel.h"
#include "export/excerpt.h"
#include "model/briefingmodel.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

struct StyleRow {
    CitationStyle style;
    QLatin1StringView name; ///< in settings
    const char *words;
};

constexpr StyleRow styles[] = {
    {CitationStyle::Brackets, "brackets"_L1, QT_TRANSLATE_NOOP("readout::Citations", "&In brackets")},
    {CitationStyle::Note, "note"_L1, QT_TRANSLATE_NOOP("readout::Citations", "As a &note")},
    {CitationStyle::Markdown, "markdown"_L1, QT_TRANSLATE_NOOP("readout::Citations", "As &Markdown")},
};

QMimeData *dataFrom(const Citation &citation)
{
    auto *data = new QMimeData;
    data->setText(citation.plain);
    data->setHtml(citation.html);
    return data;
}

/** The row of @p view that the keyboard is on. */
QModelIndex rowIn(const QWidget *view)
{
    const auto *list = qobject_cast<const QAbstractItemView *>(view);
    return list != nullptr ? list->currentIndex() : QModelIndex();
}

/** The model of the briefing that @p row is of, behind any proxies. */
const BriefingModel *modelOf(const QModelIndex &row)
{
    const QAbstractItemModel *model = row.model();
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model))
        model = proxy->sourceModel();
    return qobject_cast<const BriefingModel *>(model);
}

} // namespace

Citations::Citations(Settings *settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_menu(new QMenu(tr("Style of &citations"), window))
{
    auto *group = new QActionGroup(m_menu);
    for (const StyleRow &row : styles) {
        QAction *action = m_menu->addAction(tr(row.words));
        action->setCheckable(true);
        action->setChecked(row.style == style());
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, &row] { m_settings->setValue(Setting::CitationStyle, QString(row.name)); });
    }
}

CitationStyle Citations::style() const
{
    const QString name = m_settings->value(Setting::CitationStyle).toString();
    const auto *row = std::ranges::find(styles, name, &StyleRow::name);
    return row == std::end(styles) ? CitationStyle::Brackets : row->style;
}

QMimeData *Citations::dataOf(const QModelIndex &row, bool isCited) const
{
    const auto id = row.data(BriefingModel::IdRole).value<EntryId>();
    const BriefingModel *model = modelOf(row);
    const Entry *entry = model != nullptr ? model->entry(id) : nullptr;
    if (entry == nullptr)
        return nullptr;
    const Briefing &briefing = model->briefing();
    if (id.kind == EntryKind::Quote) {
        const QList<TextSpan> words = briefing.quotes.at(entry->index).content;
        const QString plain = excerptOf(briefing.article, words).text();
        return dataFrom(isCited ? citationOf(briefing, words, style()) : Citation{plain, plain.toHtmlEscaped()});
    }
    if (id.kind == EntryKind::Commitment) {
        const Commitment &commitment = briefing.commitments.at(entry->index);
        const QString plain = printedWords(briefing.article, commitment.evidence);
        return dataFrom(isCited ? citationOf(briefing, commitment, style()) : Citation{plain, plain.toHtmlEscaped()});
    }
    return nullptr;
}

void Citations::copy(const ArticlePage &page)
{
    const QWidget *focus = QApplication::focusWidget();
    QMimeData *data = page.panel()->isAncestorOf(focus) ? dataOf(rowIn(focus), false) : nullptr;
    if (data == nullptr) {
        page.view()->copy();
        return;
    }
    QGuiApplication::clipboard()->setMimeData(data);
    emit copied(tr("Copied"));
}

void Citations::copyCited(const ArticlePage &page)
{
    const QWidget *focus = QApplication::focusWidget();
    QMimeData *data = page.panel()->isAncestorOf(focus) ? dataOf(rowIn(focus), true) : nullptr;
    const TextSpan selected = page.view()->selectedSpan();
    if (data == nullptr && !selected.isEmpty())
        data = dataFrom(citationOf(page.briefing(), {selected}, style()));
    if (data == nullptr)
        return;
    QGuiApplication::clipboard()->setMimeData(data);
    emit copied(tr("Copied with its source"));
}

void Citations::watch(const ArticlePage &page)
{
    for (const QAbstractItemView *list : page.panel()->findChildren<QAbstractItemView *>())
        list->viewport()->installEventFilter(this);
}

bool Citations::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseMove && type != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    auto *list = qobject_cast<QAbstractItemView *>(watched->parent());
    if (type == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        m_pressed = list;
        m_place = mouse->position().toPoint();
        m_row = list->indexAt(m_place);
        return false;
    }
    const bool isDrag = type == QEvent::MouseMove && mouse->buttons().testFlag(Qt::LeftButton) && list == m_pressed
        && (mouse->position().toPoint() - m_place).manhattanLength() >= QApplication::startDragDistance();
    if (!isDrag) {
        if (type == QEvent::MouseButtonRelease)
            m_pressed = nullptr;
        return false;
    }
    m_pressed = nullptr;
    QMimeData *data = dataOf(m_row, true);
    if (data == nullptr)
        return false;
    auto *drag = new QDrag(list);
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
    return true;
}

} // namespace readout
