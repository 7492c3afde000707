// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingstatus.h"

#include "look.h"
#include "marks.h"
#include "outline.h"
#include "theme/icons.h"
#include "theme/space.h"
#include "theme/type.h"

#include <QAction>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int busyDelay = 300;    ///< ms before a wait is worth showing
constexpr int passingTime = 3000; ///< ms
constexpr int widthForWords = 780;
constexpr int widthForFacts = 900;

/** The colour and the form of a kind: a dot for people, a square for countries, a diamond for commitments. */
QPixmap dotOf(EntryKind kind, const Colours &our, double ratio)
{
    constexpr int side = 12;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(1.5, 1.5, side - 3, side - 3);
    switch (kind) {
    case EntryKind::Country:
    case EntryKind::Organisation:
        painter.setPen(QPen(our.country.line, 1.5));
        painter.setBrush(our.country.current);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case EntryKind::Commitment:
        painter.setPen(QPen(our.commitment.line, 1.5));
        painter.setBrush(our.commitment.amount);
        painter.drawConvexPolygon(QPolygonF{{box.center().x(), box.top()},
                                            {box.right(), box.center().y()},
                                            {box.center().x(), box.bottom()},
                                            {box.left(), box.center().y()}});
        break;
    default:
        painter.setPen(QPen(our.leader.line, 1.5));
        painter.setBrush(our.leader.current);
        painter.drawEllipse(box);
    }
    return pixmap;
}

} // namespace

ReadingStatus::ReadingStatus(QAction *previous, QAction *next, QWidget *parent)
    : QStatusBar(parent)
    , m_dot(new QLabel(this))
    , m_name(new QLabel(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_mention(new QLabel(this))
    , m_quoteIcon(new QLabel(this))
    , m_quote(new QLabel(this))
    , m_passing(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_busyWords(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_paragraph(new QLabel(this))
    , m_ask(new QLineEdit(this))
    , m_words(new QLabel(this))
    , m_time(new QLabel(this))
    , m_language(new QLabel(this))
    , m_zoom(new QLabel(this))
{
    setObjectName(u"status"_s);
    setSizeGripEnabled(false);
    setContentsMargins(space::grid * 2, 0, space::grid * 2, 0);
    m_name->setObjectName(u"statusName"_s);
    m_mention->setObjectName(u"statusMention"_s);
    m_quote->setObjectName(u"statusQuote"_s);
    m_paragraph->setObjectName(u"statusParagraph"_s);
    m_passing->setObjectName(u"statusPassing"_s);
    for (QLabel *label : {m_name, m_mention, m_quote, m_passing, m_busyWords})
        label->setTextFormat(Qt::PlainText);
    for (const auto &[button, action] : {std::pair(m_previous, previous), std::pair(m_next, next)}) {
        button->setFixedSize(22, 22);
        button->setIconSize(QSize(14, 14));
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->text().remove(u'&'));
        button->setToolTip(
            u"%1 (%2)"_s.arg(button->accessibleName(), action->shortcut().toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    m_previous->setObjectName(u"previousMention"_s);
    m_next->setObjectName(u"nextMention"_s);
    m_progress->setRange(0, 0);
    m_progress->setFixedWidth(120);
    m_progress->setFixedHeight(6);
    m_progress->setTextVisible(false);
    m_ask->setFixedWidth(150);
    m_ask->setObjectName(u"paragraphNumber"_s);
    m_ask->installEventFilter(this);

    for (QWidget *widget : std::initializer_list<QWidget *>{m_dot, m_name, m_previous, m_next, m_mention, m_quoteIcon,
                                                            m_quote, m_passing, m_busyWords, m_progress, m_cancel})
        addWidget(widget);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ask, m_paragraph, m_words, m_time, m_language, m_zoom})
        addPermanentWidget(widget);
    for (QLabel *label : {m_paragraph, m_words, m_time, m_language, m_zoom, m_mention, m_quote, m_passing})
        label->setContentsMargins(4, 0, 8, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_busyWords, m_cancel, m_ask})
        widget->hide();

    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyDelay);
    connect(&m_busyDelay, &QTimer::timeout, this, [this] {
        m_progress->show();
        m_busyWords->show();
        m_cancel->show();
    });
    m_passingTime.setSingleShot(true);
    m_passingTime.setInterval(passingTime);
    connect(&m_passingTime, &QTimer::timeout, m_passing, &QLabel::clear);
    connect(m_cancel, &QPushButton::clicked, this, &ReadingStatus::cancelRequested);
    connect(m_ask, &QLineEdit::returnPressed, this, [this] {
        const int number = m_ask->text().toInt();
        m_ask->hide();
        emit askingEnded();
        if (number >= 1 && number <= m_paragraphs)
            emit paragraphRequested(number);
    });
    colour();
    showArticle({});
}

void ReadingStatus::showSession(const ReadingSession *session)
{
    const Entry *entry = session != nullptr ? session->selectedEntry() : nullptr;
    m_kind = entry != nullptr ? entry->id.kind : EntryKind::None;
    const bool isLit = entry != nullptr;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_dot, m_name, m_previous, m_next, m_mention})
        widget->setVisible(isLit);
    const QString quote = session != nullptr ? quoteStepText(*session) : QString();
    m_quote->setVisible(!quote.isEmpty());
    m_quoteIcon->setVisible(!quote.isEmpty());
    m_quote->setText(quote);
    if (!isLit)
        return;
    m_dot->setPixmap(dotOf(m_kind, coloursFor(palette()), devicePixelRatioF()));
    m_name->setText(fontMetrics().elidedText(entry->name, Qt::ElideRight, 260));
    if (m_kind == EntryKind::Commitment) {
        m_mention->setText(
            tr("Commitment %1 of %2").arg(entry->index + 1).arg(session->model()->briefing().commitments.size()));
    } else {
        const int count = static_cast<int>(session->mentions().size());
        m_mention->setText(session->currentMention() < 0
                               ? mentionCountText(count)
                               : tr("%1 of %2").arg(session->currentMention() + 1).arg(count));
    }
}

void ReadingStatus::showArticle(const Article &article)
{
    const bool isOpen = !article.text.isEmpty();
    m_paragraphs = static_cast<int>(article.paragraphs.size());
    const int words = wordCount(article);
    m_words->setText(wordCountText(words));
    m_time->setText(readingTimeText(words));
    m_language->setText(languageText(article));
    for (QLabel *label : {m_paragraph, m_zoom})
        label->setVisible(isOpen);
    fit();
    showParagraph(0);
}

void ReadingStatus::fit()
{
    const bool isOpen = m_paragraphs > 0;
    m_words->setVisible(isOpen && width() >= widthForWords);
    m_time->setVisible(isOpen && width() >= widthForFacts);
    m_language->setVisible(isOpen && width() >= widthForFacts);
}

QSize ReadingStatus::minimumSizeHint() const
{
    return {0, QStatusBar::minimumSizeHint().height()};
}

void ReadingStatus::resizeEvent(QResizeEvent *event)
{
    fit();
    QStatusBar::resizeEvent(event);
}

void ReadingStatus::showParagraph(int paragraph)
{
    m_paragraph->setText(paragraph > 0 ? tr("Paragraph %1 of %2").arg(paragraph).arg(m_paragraphs) : QString());
}

void ReadingStatus::showZoom(double zoom)
{
    m_zoom->setText(tr("%1%").arg(qRound(zoom * 100)));
}

void ReadingStatus::showPassing(const QString &words)
{
    m_passing->setText(words);
    m_passingTime.start();
}

void ReadingStatus::setBusy(bool busy, const QString &words)
{
    m_busyWords->setText(words);
    if (busy) {
        if (!m_busyDelay.isActive() && m_progress->isHidden())
            m_busyDelay.start();
        return;
    }
    m_busyDelay.stop();
    m_progress->hide();
    m_busyWords->hide();
    m_cancel->hide();
}

void ReadingStatus::askForParagraph()
{
    m_ask->setPlaceholderText(tr("Paragraph, 1 to %1").arg(m_paragraphs));
    m_ask->setAccessibleName(m_ask->placeholderText());
    m_ask->setValidator(new QIntValidator(1, std::max(1, m_paragraphs), m_ask));
    m_ask->clear();
    m_ask->show();
    m_ask->setFocus(Qt::ShortcutFocusReason);
}

bool ReadingStatus::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_ask && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (object == m_ask && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_ask->hide();
        emit askingEnded();
        return true;
    }
    if (object == m_ask && event->type() == QEvent::FocusOut)
        m_ask->hide();
    return QStatusBar::eventFilter(object, event);
}

void ReadingStatus::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_zoom != nullptr)
        colour();
}

void ReadingStatus::colour()
{
    const Colours &our = coloursFor(palette());
    m_name->setFont(fontFor(TextStyle::RowTitle, font()));
    m_quoteIcon->setPixmap(iconPixmap(u"quote"_s, our.quote.bar, 14, devicePixelRatioF()));
    m_dot->setPixmap(dotOf(m_kind, our, devicePixelRatioF()));
    m_previous->setIcon(buttonIcon(u"up"_s, *this));
    m_next->setIcon(buttonIcon(u"down"_s, *this));
    QPalette second = palette();
    second.setColor(QPalette::WindowText, our.secondText);
    for (QLabel *label : {m_paragraph, m_words, m_time, m_language, m_zoom})
        label->setPalette(second);
}

} // namespace readout
