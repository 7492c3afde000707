// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline.h"

#include "look.h"
#include "panelpaint.h"
#include "theme/space.h"
#include "theme/type.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int wordsPerMinute = 230;
constexpr int titleLines = 2;  ///< that a title may take
constexpr int countWidth = 24; ///< right of a part's name

QStandardItem *newPart(const QString &name, qsizetype offset)
{
    auto *part = new QStandardItem(name);
    part->setEditable(false);
    part->setData(qlonglong(offset), OutlineModel::OffsetRole);
    part->setData(0, OutlineModel::CountRole);
    part->setToolTip(name);
    return part;
}

/** The words before the first heading have no name of their own. */
QString nameOf(const Section &section, const Article &article)
{
    if (section.heading)
        return section.heading->in(article.text).toString().simplified();
    switch (section.kind) {
    case Section::Kind::Standfirst:
        return OutlineModel::tr("Summary");
    case Section::Kind::Caption:
        return OutlineModel::tr("Photo caption");
    case Section::Kind::Note:
        return OutlineModel::tr("Note");
    default:
        return OutlineModel::tr("Opening");
    }
}

QString fileOf(const Article &article)
{
    return QFileInfo(article.source).fileName();
}

} // namespace

int wordCount(const Article &article)
{
    int words = 0;
    for (const Section &section : article.sections) {
        bool isInWord = false;
        for (const QChar character : section.span.in(article.text)) {
            const bool isWord = character.isLetterOrNumber();
            words += isWord && !isInWord ? 1 : 0;
            // "don't" and "€1.2bn" are one word each: only a blank or a dash ends it.
            isInWord = isWord || (isInWord && !character.isSpace() && character != QChar(0x2014));
        }
    }
    return words;
}

QString wordCountText(int words)
{
    return words == 1 ? OutlinePane::tr("1 word") : OutlinePane::tr("%1 words").arg(words);
}

QString readingTimeText(int words)
{
    return OutlinePane::tr("%1 min read").arg(std::max(1, (words + wordsPerMinute / 2) / wordsPerMinute));
}

QString languageText(const Article &article)
{
    const QLocale locale(article.language);
    return locale.language() == QLocale::C ? article.language : QLocale::languageToString(locale.language());
}

void OutlineModel::setArticle(const Article &article)
{
    clear();
    m_stretches.clear();
    QStandardItem *title = newPart(article.title.isEmpty() ? fileOf(article) : article.title, 0);
    appendRow(title);
    QStandardItem *body = nullptr;
    for (const Section &section : article.sections) {
        QStandardItem *part = title;
        const bool isHead = section.kind == Section::Kind::Title || section.kind == Section::Kind::Dateline;
        const bool isRunningText = section.kind == Section::Kind::Body || section.kind == Section::Kind::List
            || section.kind == Section::Kind::Table;
        if (isRunningText && body != nullptr && !section.heading) {
            part = body; // goes on after a caption
        } else if (!isHead) {
            part = newPart(nameOf(section, article), section.span.start);
            (section.kind == Section::Kind::Caption && body != nullptr ? body : title)->appendRow(part);
            if (isRunningText)
                body = part;
        }
        m_stretches.append({section.span, part});
    }
}

void OutlineModel::setMentions(const QList<TextSpan> &mentions)
{
    QHash<QStandardItem *, int> counts;
    auto mention = mentions.begin();
    for (const Stretch &stretch : m_stretches)
        for (; mention != mentions.end() && mention->start < stretch.span.end; ++mention)
            ++counts[stretch.part];
    for (const Stretch &stretch : m_stretches) {
        const int count = counts.value(stretch.part);
        if (stretch.part->data(CountRole).toInt() == count)
            continue;
        stretch.part->setData(count, CountRole);
        stretch.part->setData(count == 0 ? stretch.part->text() : tr("%1, %2 lit").arg(stretch.part->text()).arg(count),
                              Qt::AccessibleTextRole);
    }
}

QModelIndex OutlineModel::partAt(qsizetype offset) const
{
    const auto stretch = std::ranges::find_if(m_stretches, [&](const Stretch &s) { return offset < s.span.end; });
    return stretch == m_stretches.end() ? QModelIndex() : stretch->part->index();
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &our = coloursFor(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    QRect row = option.rect;
    row.setLeft(0);
    if (isSelected) {
        painter->fillRect(row, our.selection);
        painter->fillRect(QRect(0, row.top(), space::rowBar, row.height()),
                          option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_Active)
                              ? our.accent
                              : our.controlLine);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, our.hover);
    }
    QRect words = option.rect.adjusted(4, 0, -space::panelPadding, 0);
    if (const int count = index.data(OutlineModel::CountRole).toInt(); count > 0) {
        QFont bold = fontFor(TextStyle::RowTitle, option.font);
        painter->setFont(bold);
        painter->setPen(m_hue == MarkHue::Country          ? our.country.line
                            : m_hue == MarkHue::Commitment ? our.commitment.line
                                                           : our.leader.line);
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
        words.setRight(words.right() - countWidth);
    }
    const QString text = index.data().toString();
    const int most = index.parent().isValid() ? 1 : titleLines;
    const int lines = paint::lineCount(text, option.font, words.width(), most);
    const double height = option.fontMetrics.height();
    const QRectF block(words.left(), words.center().y() + 1 - lines * height / 2, words.width(), lines * height);
    paint::drawLines(*painter, block, text, option.font, isSelected ? our.text : our.secondText, lines, height);
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = static_cast<int>(space::outlineRow * typeScale(option.font));
    if (index.parent().isValid())
        return {60, height};
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const int room = (view != nullptr ? view->viewport()->width() - view->indentation() : 160) - 4 - space::panelPadding
        - countWidth;
    const int lines = paint::lineCount(index.data().toString(), option.font, room, titleLines);
    return {60, lines == 1 ? height : std::max(height, option.fontMetrics.height() * lines + 8)};
}

OutlinePane::OutlinePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new OutlineModel(this))
    , m_tree(new QTreeView(this))
    , m_delegate(new OutlineDelegate(m_tree))
    , m_title(new QLabel(tr("Contents"), this))
    , m_factsTitle(new QLabel(tr("About this article"), this))
    , m_facts(new QFormLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(u"outlinePane"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_tree->setObjectName(u"outline"_s);
    m_tree->setAccessibleName(tr("Contents"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_tree->setIndentation(18);
    m_tree->setMouseTracking(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_close->setToolTip(tr("Hide the contents"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &OutlinePane::closeRequested);
    const auto activate
        = [this](const QModelIndex &index) { emit partActivated(index.data(OutlineModel::OffsetRole).toLongLong()); };
    connect(m_tree, &QTreeView::clicked, this, activate);
    connect(m_tree, &QTreeView::activated, this, activate);
    setFocusProxy(m_tree);
    // How many lines a title takes hangs on the width.
    connect(m_tree->header(), &QHeaderView::sectionResized, this, [this] { emit m_delegate->sizeHintChanged({}); });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::panelPadding, 6, 8, 2);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *line = new QWidget(this);
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    m_facts->setContentsMargins(space::panelPadding, 0, space::panelPadding, space::panelPadding - 2);
    m_facts->setHorizontalSpacing(14);
    m_facts->setVerticalSpacing(4);
    m_factsTitle->setContentsMargins(space::panelPadding, 10, 0, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    layout->addWidget(line);
    layout->addWidget(m_factsTitle);
    layout->addLayout(m_facts);
    colour();
}

void OutlinePane::setArticle(const Article &article)
{
    m_model->setArticle(article);
    m_tree->expandAll();
    showFacts(article);
    setReadingOffset(0);
}

void OutlinePane::setMentions(const QList<TextSpan> &mentions, MarkHue hue)
{
    m_delegate->setHue(hue);
    m_model->setMentions(mentions);
    m_tree->viewport()->update(); // the same numbers may have another colour now
}

void OutlinePane::setReadingOffset(qsizetype offset)
{
    m_readingOffset = offset;
    const QModelIndex part = m_model->partAt(offset);
    if (part.isValid() && part != m_tree->currentIndex())
        m_tree->setCurrentIndex(part);
}

void OutlinePane::showFacts(const Article &article)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto add = [&](const QString &name, const QString &value, const QString &toolTip = {}) {
        if (value.isEmpty())
            return;
        auto *label = new QLabel(name, this);
        // The name of a file breaks where it has no blank, rather than being cut.
        auto *words = new QLabel(QString(value).replace(u'_', u"_\u200B"_s), this);
        label->setForegroundRole(QPalette::PlaceholderText);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setToolTip(toolTip);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFont(fontFor(TextStyle::RowDetail, font()));
        words->setFont(label->font());
        m_facts->addRow(label, words);
    };
    add(tr("Source"), article.outlet.isEmpty() ? fileOf(article) : article.outlet,
        QDir::toNativeSeparators(article.source));
    add(tr("Published"),
        article.published.isValid() ? QLocale().toString(article.published, u"d MMMM yyyy"_s) : QString());
    add(tr("Byline"), article.byline.join(u", "_s));
    add(tr("Language"), languageText(article));
    const int words = wordCount(article);
    add(tr("Length"), wordCountText(words));
    m_factsTitle->setVisible(!article.text.isEmpty());
}

void OutlinePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_close != nullptr)
        colour();
}

void OutlinePane::colour()
{
    m_title->setFont(fontFor(TextStyle::PanelTitle, font()));
    m_factsTitle->setFont(m_title->font());
    m_close->setIcon(buttonIcon(u"left"_s, *this));
}

} // namespace readout
