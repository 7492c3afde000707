// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/command.h"
#include "command/input.h"
#include "reading/address.h"

using namespace Qt::StringLiterals;

namespace readout {

int listFeed(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Lists the articles of an RSS, Atom or JSON feed, or of the feed that a web page names: number, date, title "
        u"and "
        "address, separated by tabs. 'readout analyze --entry N FEED' reads one of them."_s);
    const QCommandLineOption helpOption({u"h"_s, u"help"_s}, u"Prints this."_s);
    parser.addOption(helpOption);
    parser.addPositionalArgument(u"FEED"_s, u"File or address of a feed; - for standard input."_s);
    const bool understood = parser.parse(QStringList(u"readout feed"_s) + arguments);
    if (understood && parser.isSet(helpOption)) {
        out << helpText(parser, u"feed"_s);
        return Done;
    }
    const QStringList names = parser.positionalArguments();
    if (!understood || names.size() != 1) {
        err << "readout feed: " << (understood ? u"Name one feed."_s : parser.errorText()) << '\n';
        return WrongUsage;
    }
    const Result<Feed> feed = feedFrom(names.first());
    if (!feed) {
        err << names.first() << ": " << feed.error().message << '\n';
        return InputFailed;
    }
    int number = 0;
    for (const FeedEntry &entry : feed.value().entries) {
        const QStringList cells{QString::number(++number), entry.published.date().toString(Qt::ISODate), entry.title,
                                wordsOf(entry.address)};
        out << cells.join(u'\t') << '\n';
    }
    return Done;
}

} // namespace readout
