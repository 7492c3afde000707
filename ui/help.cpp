// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include "actions.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** The words of both windows; they have no class of their own to be translated for. */
struct Help {
    Q_DECLARE_TR_FUNCTIONS(readout::Help)
};

/** The keys of the actions, and those that other parts of the window have for themselves. */
QList<std::pair<QString, QString>> keysOf(const Actions &actions)
{
    return actions.keys()
        + QList<std::pair<QString, QString>>{
            {Help::tr("Next, previous mention, in the text"), u"N, Shift+N"_s},
            {Help::tr("Next, previous quote, in the text"), u"Q, Shift+Q"_s},
            {Help::tr("Scroll by lines, in the text"), u"J, K"_s},
            {Help::tr("Open the card of a row"), u"Enter"_s},
            {Help::tr("Walk over the map and the pictures"), u"←, →, ↑, ↓"_s},
            {Help::tr("Menu"), u"F10"_s},
        };
}

} // namespace

void showKeySheet(const Actions &actions, QWidget *window)
{
    auto *sheet = new QDialog(window);
    sheet->setObjectName(u"keySheet"_s);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setWindowTitle(Help::tr("Keys"));
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    const QList<std::pair<QString, QString>> all = keysOf(actions);
    const auto half = static_cast<int>((all.size() + 1) / 2);
    for (int index = 0; index < all.size(); ++index) {
        const auto &[words, keys] = all.at(index);
        auto *what = new QLabel(words);
        auto *which = new QLabel(keys);
        which->setFont(fontFor(TextStyle::RowTitle, window->font()));
        which->setAccessibleName(Help::tr("%1: %2").arg(words, keys)); // what is read aloud needs both at once
        grid->addWidget(what, index % half, index / half * 2);
        grid->addWidget(which, index % half, index / half * 2 + 1);
    }
    auto *scroll = new QScrollArea(sheet);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, sheet);
    QObject::connect(buttons, &QDialogButtonBox::rejected, sheet, &QDialog::reject);
    auto *column = new QVBoxLayout(sheet);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    sheet->resize((table->sizeHint() + QSize(60, 90)).boundedTo(window->size()));
    sheet->show();
}

void showReasons(const QString &reasons, QWidget *window)
{
    auto *box
        = new QMessageBox(QMessageBox::NoIcon, Help::tr("Why is this here?"), reasons, QMessageBox::Close, window);
    box->setObjectName(u"reasons"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setModal(false);
    box->show();
}

void showAbout(QWidget *window)
{
    auto *about
        = new QMessageBox(QMessageBox::NoIcon, Help::tr("About Readout"),
                          Help::tr("<h3>Readout %1</h3><p>Reads a news article: leaders, countries, commitments. "
                                   "Everything shown is in the article's own words; nothing is generated, and nothing "
                                   "leaves this computer.</p><p>Free software under the GNU General Public License, "
                                   "version 3 or later.</p>")
                              .arg(QCoreApplication::applicationVersion()),
                          QMessageBox::Close, window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setModal(false);
    about->show();
}

} // namespace readout
