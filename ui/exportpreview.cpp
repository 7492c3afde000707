// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportpreview.h"

#include "export/check.h"
#include "export/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int drawDelay = 120; ///< ms after the last change
constexpr int pageWidth = 640; ///< of a page on the screen
constexpr int pageGap = 14;    ///< around and between pages
constexpr int controlsWidth = 270;

QString pageCountText(qsizetype pages)
{
    return pages == 1 ? ExportPreview::tr("1 page") : ExportPreview::tr("%n pages", nullptr, int(pages));
}

} // namespace

PageStack::PageStack(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"pages"_s);
    setAccessibleName(tr("Pages of the summary"));
}

QSize PageStack::pageSize(qsizetype page) const
{
    return (QSizeF(m_pages[page].size()) / m_ratio).toSize();
}

void PageStack::setPages(const QList<QImage> &pages, double ratio)
{
    m_pages = pages;
    m_ratio = ratio;
    setAccessibleDescription(pageCountText(pages.size()));
    resize(sizeHint());
    setMinimumSize(sizeHint());
    update();
}

QSize PageStack::sizeHint() const
{
    QSize size(pageWidth + 2 * pageGap, pageGap);
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        size.rheight() += pageSize(i).height() + pageGap;
    return size;
}

void PageStack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    int top = pageGap;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const QSize size = pageSize(i);
        const QRect page(QPoint((width() - size.width()) / 2, top), size);
        painter.drawImage(page, m_pages[i]);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(page.adjusted(-1, -1, 0, 0));
        top += size.height() + pageGap;
    }
}

ExportPreview::ExportPreview(const Briefing &briefing, const SummaryOptions &options, const PageSetup &setup,
                             QWidget *parent)
    : QDialog(parent)
    , m_briefing(std::make_shared<const Briefing>(briefing))
    , m_paper(new QComboBox(this))
    , m_most(new QSpinBox(this))
    , m_language(new QComboBox(this))
    , m_handling(new QLineEdit(this))
    , m_bottomLine(new QPlainTextEdit(this))
    , m_pages(new PageStack(this))
    , m_state(new QLabel(this))
    , m_save(new QPushButton(tr("&Save…"), this))
    , m_print(new QPushButton(tr("&Print…"), this))
{
    setObjectName(u"exportPreview"_s);
    setWindowTitle(tr("Summary"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_content = std::async(std::launch::deferred, [shown = m_briefing] {
                    Content content{.summary = summarise(*shown), .mistake = {}};
                    if (const auto mismatch = checkSummary(content.summary, *shown))
                        content.mistake = mismatch->message;
                    return content;
                }).share();
    buildControls(options, setup);
    m_drawDue.setSingleShot(true);
    m_drawDue.setInterval(drawDelay);
    connect(&m_drawDue, &QTimer::timeout, this, &ExportPreview::draw);
    connect(m_save, &QPushButton::clicked, this, &ExportPreview::saveRequested);
    connect(m_print, &QPushButton::clicked, this, &ExportPreview::printRequested);
    draw();
}

void ExportPreview::buildControls(const SummaryOptions &options, const PageSetup &setup)
{
    const auto redraw = qOverload<>(&QTimer::start);
    m_paper->setObjectName(u"paper"_s);
    m_paper->addItem(u"A4"_s, QPageSize::A4);
    m_paper->addItem(u"Letter"_s, QPageSize::Letter);
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(setup.size)));
    connect(m_paper, &QComboBox::currentIndexChanged, &m_drawDue, redraw);
    m_most->setObjectName(u"mostPages"_s);
    m_most->setRange(1, 3);
    m_most->setValue(setup.mostPages);
    connect(m_most, &QSpinBox::valueChanged, &m_drawDue, redraw);
    m_language->setObjectName(u"language"_s);
    for (const SummaryLanguage &language : summaryLanguages())
        m_language->addItem(language.name, QString(language.code));
    m_language->setCurrentIndex(std::max(0, m_language->findData(options.language)));
    connect(m_language, &QComboBox::currentIndexChanged, &m_drawDue, redraw);
    m_handling->setObjectName(u"handling"_s);
    m_handling->setText(options.handling);
    m_handling->setPlaceholderText(tr("At head and foot of each page"));
    connect(m_handling, &QLineEdit::textChanged, &m_drawDue, redraw);
    m_bottomLine->setObjectName(u"bottomLine"_s);
    m_bottomLine->setPlainText(options.bottomLine);
    m_bottomLine->setPlaceholderText(tr("From the article, unless you type your own"));
    m_bottomLine->setTabChangesFocus(true);
    m_bottomLine->setFixedHeight(fontMetrics().lineSpacing() * 6);
    auto *limit = new QLabel(tr("At most %1 characters fit.").arg(longestBottomLine), this);
    limit->hide();
    connect(m_bottomLine, &QPlainTextEdit::textChanged, this, [this, limit] {
        QTextCursor end(m_bottomLine->document());
        end.movePosition(QTextCursor::End);
        limit->setVisible(end.position() >= longestBottomLine);
        if (end.position() <= longestBottomLine)
            return;
        end.setPosition(static_cast<int>(longestBottomLine), QTextCursor::KeepAnchor);
        end.removeSelectedText();
    });
    connect(m_bottomLine, &QPlainTextEdit::textChanged, &m_drawDue, redraw);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Pap&er"), m_paper);
    form->addRow(tr("Most pa&ges"), m_most);
    form->addRow(tr("&Language of headings"), m_language);
    form->addRow(tr("&Marking"), m_handling);
    form->addRow(tr("&Bottom line"), m_bottomLine);
    form->addRow(limit);
    auto *parts = new QGroupBox(tr("Parts"), this);
    auto *list = new QVBoxLayout(parts);
    for (const SummarySection &section : summarySections()) {
        auto *box = new QCheckBox(QCoreApplication::translate("readout::Summary", section.title), parts);
        box->setObjectName(section.name);
        box->setChecked(options.*section.wanted);
        connect(box, &QCheckBox::toggled, &m_drawDue, redraw);
        list->addWidget(box);
        m_sections.append(box);
    }
    m_state->setWordWrap(true);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_print->setObjectName(u"print"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_print, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *controls = new QVBoxLayout;
    controls->addLayout(form);
    controls->addWidget(parts);
    controls->addStretch();
    controls->addWidget(m_state);
    controls->addWidget(buttons);
    auto *side = new QWidget(this);
    side->setLayout(controls);
    side->setFixedWidth(controlsWidth);
    auto *desk = new QScrollArea(this);
    desk->setObjectName(u"desk"_s);
    desk->setAccessibleName(tr("Preview"));
    desk->setWidget(m_pages);
    desk->setWidgetResizable(true);
    desk->setBackgroundRole(QPalette::Dark);
    desk->setMinimumWidth(m_pages->sizeHint().width() + 24);
    auto *row = new QHBoxLayout(this);
    row->addWidget(side);
    row->addWidget(desk, 1);
    resize(controlsWidth + m_pages->sizeHint().width() + 60, 860);
}

SummaryOptions ExportPreview::options() const
{
    SummaryOptions options{.language = m_language->currentData().toString(),
                           .handling = m_handling->text().simplified(),
                           .bottomLine = m_bottomLine->toPlainText().simplified()};
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        options.*summarySections()[i].wanted = m_sections[i]->isChecked();
    return options;
}

PageSetup ExportPreview::setup() const
{
    return {.size = m_paper->currentData().value<QPageSize::PageSizeId>(), .mostPages = m_most->value()};
}

void ExportPreview::draw()
{
    m_state->setText(tr("Setting the pages…"));
    const double ratio = devicePixelRatioF();
    const auto work = [briefing = m_briefing, made = m_content, options = options(), setup = setup(),
                       ratio](const IsCancelled &isCancelled) -> Drawn {
        const Content &content = made.get();
        if (isCancelled() || !content.mistake.isEmpty())
            return {.pages = {}, .mistake = content.mistake};
        const SummaryPages pages(content.summary, *briefing, options, setup);
        const double scale = pageWidth * ratio / pages.size().width();
        Drawn drawn;
        for (int i = 0; i < pages.count() && !isCancelled(); ++i) {
            QImage image((pages.size() * scale).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                                   | QPainter::SmoothPixmapTransform);
            painter.scale(scale, scale);
            pages.paint(painter, i);
            drawn.pages.append(image);
        }
        return drawn;
    };
    m_drawing.start(work, [this](const Drawn &drawn) { show(drawn); });
}

void ExportPreview::show(const Drawn &drawn)
{
    m_save->setEnabled(drawn.mistake.isEmpty());
    m_print->setEnabled(drawn.mistake.isEmpty());
    m_state->setText(drawn.mistake.isEmpty() ? pageCountText(drawn.pages.size()) : drawn.mistake);
    if (drawn.mistake.isEmpty())
        m_pages->setPages(drawn.pages, devicePixelRatioF());
}

} // namespace readout
