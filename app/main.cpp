// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/command.h"
#include "deskmemory.h"
#include "deskstyle.h"
#include "look.h"
#include "mainwindow.h"
#include "settings.h"
#include "theme/type.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTextStream>

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
                                     "readout [FILE…]               opens the window, a tab for each article\n"
                                     "readout analyze FILE…         prints briefings; see readout analyze --help\n"
                                     "readout export --to OUT FILE  writes a summary; see readout export --help\n"
                                     "readout feed FEED             lists the articles of a feed\n\n"
                                     "FILE and FEED may be addresses that start with https:// or http://."_s);
    parser.addOptions({{{u"h"_s, u"help"_s}, u"Prints this."_s}, {{u"v"_s, u"version"_s}, u"Prints the version."_s}});
    parser.addPositionalArgument(u"FILE"_s, u"Articles to open."_s, u"[FILE…]"_s);
    // Asked before there is an application: none of this needs a display.
    if (const std::optional<int> status = answer(parser, parser.parse(words)))
        return *status;

    const QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.readout.Readout"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/app/org.readout.Readout.svg"_s));
    QApplication::setStyle(new DeskStyle);
    loadFonts();
    Settings settings;
    applyScheme(schemeChoice(settings.value(Setting::Scheme).toString()));
    MainWindow window(&settings);
    window.keepSession(DeskMemory::ownFolder(),
                       parser.positionalArguments().isEmpty() && settings.value(Setting::ResumeSession).toBool());
    window.show();
    for (const QString &path : parser.positionalArguments())
        window.openFile(path);
    return QApplication::exec();
}
