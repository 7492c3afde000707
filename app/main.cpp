// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/command.h"
#include "deskmemory.h"
#include "deskstyle.h"
#include "firstinstance.h"
#include "look.h"
#include "mainwindow.h"
#include "reading/address.h"
#include "settings.h"
#include "theme/type.h"
#include "translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QScopeGuard>
#include <QTextStream>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** The application that @p command needs: one with fonts where it draws pages, on a platform without a display. */
std::unique_ptr<QCoreApplication> applicationFor(const QString &command, int &argc, char *argv[])
{
    if (!drawsPages(command))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/** Runs a command such as 'analyze', which needs no window. */
int runWithoutWindow(const QString &command, int argc, char *argv[])
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto application = applicationFor(command, argc, argv);
    return runCommand(QCoreApplication::arguments().sliced(1), out, err);
}

/** Answers --help, --version and wrong usage before there is a window; none where the window is to open. */
std::optional<int> answer(const QCommandLineParser &parser, bool understood)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (!understood) {
        err << "readout: " << parser.errorText() << '\n';
        return WrongUsage;
    }
    if (parser.isSet(u"help"_s)) {
        out << parser.helpText().replace(u"<executable_name>"_s, u"readout"_s);
        return Done;
    }
    if (parser.isSet(u"version"_s)) {
        out << "readout " << QCoreApplication::applicationVersion() << '\n';
        return Done;
    }
    return std::nullopt;
}

/** What to open, as another start of the program, in another folder, can find it. */
QStringList sourcesIn(const QStringList &arguments)
{
    QStringList sources;
    for (const QString &argument : arguments)
        sources.append(isAddress(argument) ? argument : QFileInfo(pathFrom(argument)).absoluteFilePath());
    return sources;
}

/** Whether a window that is open already has taken @p sources. */
bool isTaken(const FirstInstance &first, const QStringList &sources, int argc, char *argv[])
{
    const QCoreApplication application(argc, argv); // no display: nothing is shown here
    return first.handOver(sources);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"readout"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(READOUT_VERSION));
    QStringList words;
    for (int index = 0; index < argc; ++index)
        words.append(QString::fromLocal8Bit(argv[index]));
    if (words.size() > 1 && isCommand(words.at(1)))
        return runWithoutWindow(words.at(1), argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Reads a news article: leaders, countries, commitments.\n\n"
                                     "readout [FILE…]               opens a tab for each article in the window\n"
                                     "readout analyze FILE…         prints briefings; see readout analyze --help\n"
                                     "readout export --to OUT FILE  writes a summary; see readout export --help\n"
                                     "readout feed FEED             lists the articles of a feed\n\n"
                                     "FILE and FEED may be addresses that start with https:// or http://."_s);
    parser.addOptions({{{u"h"_s, u"help"_s}, u"Prints this."_s},
                       {{u"v"_s, u"version"_s}, u"Prints the version."_s},
                       {u"new-window"_s, u"Opens a window of its own."_s}});
    parser.addPositionalArgument(u"FILE"_s, u"Articles to open: files or addresses."_s, u"[FILE…]"_s);
    // Asked before there is an application: none of this needs a display.
    if (const std::optional<int> status = answer(parser, parser.parse(words)))
        return *status;

    const QStringList sources = sourcesIn(parser.positionalArguments());
    FirstInstance first(FirstInstance::ownSocket());
    const bool isFirst = first.claim();
    if (!isFirst && !parser.isSet(u"new-window"_s) && isTaken(first, sources, argc, argv))
        return Done;

    const QApplication application(argc, argv);
    translate(QLocale());
    QGuiApplication::setDesktopFileName(u"org.readout.Readout"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/app/org.readout.Readout.svg"_s));
    QApplication::setStyle(new DeskStyle);
    loadFonts();
    Settings settings;
    applyScheme(schemeChoice(settings.value(Setting::Scheme).toString()));
    // What the window leaves behind may still draw pages, for which it needs the application.
    const auto isAlone = qScopeGuard([] { QThreadPool::globalInstance()->waitForDone(); });
    MainWindow window(&settings);
    // A window of its own beside another one, here or on another display, leaves that one's session alone.
    const std::unique_ptr<QLockFile> desk = isFirst ? lockDesk(DeskMemory::ownFolder()) : nullptr;
    if (desk)
        window.keepSession(DeskMemory::ownFolder(),
                           sources.isEmpty() && settings.value(Setting::ResumeSession).toBool());
    const auto open = [&window](const QStringList &list) {
        for (const QString &source : list)
            window.openFile(source);
    };
    QObject::connect(&first, &FirstInstance::handedOver, &window, [&](const QStringList &list) {
        open(list);
        window.present();
    });
    first.listen();
    window.show();
    open(sources);
    return QApplication::exec();
}
