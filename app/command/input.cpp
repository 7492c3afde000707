// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/input.h"

#include "analysis/analyse.h"
#include "export/savedbriefing.h"
#include "reading/download.h"
#include "reading/furtherpages.h"
#include "reading/reader.h"

#include <QEventLoop>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** What an input gave, before it is known what it is. */
struct Input {
    Downloaded got; ///< without an address for a file
    QString source;
};

Result<Downloaded> fetched(const QUrl &address)
{
    QEventLoop loop;
    Download download;
    std::optional<Result<Downloaded>> outcome;
    QObject::connect(&download, &Download::finished, &loop, [&](const Result<Downloaded> &result) {
        outcome.emplace(result);
        loop.quit();
    });
    download.start(address);
    loop.exec();
    return *outcome;
}

Result<Input> inputAt(const QUrl &address)
{
    const Result<Downloaded> downloaded = fetched(address);
    if (!downloaded)
        return downloaded.error();
    return Input{.got = downloaded.value(), .source = wordsOf(downloaded.value().address)};
}

Result<Input> readInput(const QString &name)
{
    if (isAddress(name))
        return inputAt(addressFrom(name));
    const QString path = pathFrom(name);
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return bytes.error();
    return Input{.got = {.bytes = bytes.value(), .address = {}, .charset = {}, .further = {}, .missing = {}},
                 .source = path};
}

Result<Article> articleIn(const Result<Input> &input)
{
    if (!input)
        return input.error();
    return readDownloaded(input.value().got, input.value().source);
}

} // namespace

Result<Article> articleFrom(const QString &name, int entry)
{
    if (entry == 0)
        return articleIn(readInput(name));
    const Result<Feed> feed = feedFrom(name);
    if (!feed)
        return feed.error();
    const QList<FeedEntry> &entries = feed.value().entries;
    if (entry > entries.size())
        return Error{u"The feed has no entry %1: it lists %2."_s.arg(entry).arg(entries.size())};
    const FeedEntry &chosen = entries.at(entry - 1);
    return chosen.content.isEmpty() && !chosen.address.isEmpty() ? articleIn(inputAt(chosen.address))
                                                                 : readEntry(chosen, feed.value(), name);
}

Result<Briefing> briefingFrom(const QString &name, int entry, const Lexicon &lexicon)
{
    std::optional<Result<Article>> article;
    if (entry > 0) {
        article = articleFrom(name, entry);
    } else { // the bytes go before the article is analysed: those of a long one take room
        const Result<Input> input = readInput(name);
        if (input) {
            if (const auto saved = savedBriefing(input.value().got.bytes))
                return *saved;
        }
        article = articleIn(input);
    }
    return *article ? Result(analyse(article->value(), lexicon)) : article->error();
}

Result<Feed> feedFrom(const QString &name)
{
    Result<Input> input = readInput(name);
    if (input && !isFeed(input.value().got.bytes)) {
        const QList<QUrl> feeds = feedsOf(input.value().got.bytes, input.value().got.address);
        if (feeds.isEmpty())
            return Error{u"It is no feed and names none. Give the address of an RSS, Atom or JSON feed."_s};
        input = inputAt(feeds.first());
    }
    if (!input)
        return input.error();
    return readFeed(input.value().got.bytes, input.value().got.address, input.value().got.charset);
}

QString baseNameOf(const QString &name)
{
    if (name == u'-')
        return u"article"_s;
    if (!isAddress(name))
        return QFileInfo(pathFrom(name)).completeBaseName();
    const QUrl address(name);
    const QString base = QFileInfo(address.path(QUrl::FullyDecoded)).completeBaseName();
    return base.isEmpty() ? address.host() : base;
}

} // namespace readout
