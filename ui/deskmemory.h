// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefing/result.h"
#include "readingplace.h"

#include <QLockFile>

#include <functional>
#include <memory>
#include <optional>

namespace readout {

/** What lies on the desk, kept in a folder so that the next start finds it, whatever has ended the last one: the open
 *  articles, and where the reader was in those closed last. */
class DeskMemory
{
public:
    /** The folder that is the user's own. */
    [[nodiscard]] static QString ownFolder();

    /** Remembers nothing beyond its own life. */
    DeskMemory() = default;
    /** What is kept in @p folder, which need not exist yet. */
    explicit DeskMemory(const QString &folder);

    /** The open articles, as last kept. */
    [[nodiscard]] const QList<ReadingPlace> &open() const { return m_open; }
    /** Which of open() was shown. */
    [[nodiscard]] int current() const { return m_current; }
    /** Keeps what is open. Writes nothing where that has not changed. */
    void setOpen(const QList<ReadingPlace> &open, int current);

    /** What is open is about to be opened again. Written before that is tried, so that the next start knows of it
     *  should this one end there. */
    void beginReopening();
    /** The program ends as it should: whatever it has not opened again was not the fault of an article. */
    void endReopening();
    /** Whether the program has ended again and again while it opened the article of @p place. */
    [[nodiscard]] static bool isSuspect(const ReadingPlace &place);

    /** Remembers an article that was closed. */
    void addClosed(const ReadingPlace &place);
    /** Remembers an article that cannot be opened now as the one closed longest ago, so that others come before it. */
    void addFailed(const ReadingPlace &place);
    [[nodiscard]] bool hasClosed() const { return !m_closed.isEmpty(); }
    /** The article closed last, which is then no longer among the closed; there must be one. */
    [[nodiscard]] ReadingPlace takeClosed();
    /** Where the reader was in the article from @p source when it was closed; none where that is not known. */
    [[nodiscard]] std::optional<ReadingPlace> closedPlace(const QString &source) const;

    /** Keeps @p article itself, for what can not be read from a file again. Returns what ReadingPlace::kept is to be;
     *  empty where nothing is remembered. */
    [[nodiscard]] QString keep(const Article &article) const;
    /** Forgets all, in the folder as well. */
    void erase();

private:
    void setAttempts(const std::function<int(int)> &change);
    void save() const;
    void dropUnused() const;

    QString m_folder; ///< empty: nothing is written
    QList<ReadingPlace> m_open;
    int m_current = -1;
    QList<ReadingPlace> m_closed; ///< the last closed at the end
};

/** Makes the memory in @p folder that of this start of the program: one of another display of the same user would write
 *  over it. Null where another start has it; it has it until the lock is gone. */
[[nodiscard]] std::unique_ptr<QLockFile> lockDesk(const QString &folder);

/** The article that DeskMemory::keep() put at @p path. */
[[nodiscard]] Result<Article> readKeptArticle(const QString &path);

} // namespace readout
