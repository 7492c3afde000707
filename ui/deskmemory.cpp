// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmemory.h"

#include "briefing/json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype mostClosed = 100;
constexpr int mostAttempts = 2; ///< to open an article again that may end the program
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString sessionFile(const QString &folder)
{
    return folder + "/session.json"_L1;
}

QString articleFolder(const QString &folder)
{
    return folder + "/articles"_L1;
}

QList<ReadingPlace> placesOf(const QJsonValue &value)
{
    QList<ReadingPlace> places;
    for (const auto &place : value.toArray())
        places.append(readingPlaceFromJson(place.toObject()));
    return places;
}

QJsonArray toJson(const QList<ReadingPlace> &places)
{
    QJsonArray array;
    for (const ReadingPlace &place : places)
        array.append(readout::toJson(place));
    return array;
}

/** Writes a whole file or none: what is half written when the program ends is not seen. */
bool write(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(ownerOnly); // what somebody reads is nobody else's business
    file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return file.commit();
}

} // namespace

QString DeskMemory::ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

DeskMemory::DeskMemory(const QString &folder)
    : m_folder(folder)
{
    QFile file(sessionFile(m_folder));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject session = QJsonDocument::fromJson(file.readAll()).object();
    m_open = placesOf(session["open"_L1]);
    m_current = session["current"_L1].toInt(-1);
    m_closed = placesOf(session["closed"_L1]);
    dropUnused();
}

void DeskMemory::setOpen(const QList<ReadingPlace> &open, int current)
{
    if (open == m_open && current == m_current)
        return;
    m_open = open;
    m_current = current;
    save();
}

void DeskMemory::setAttempts(const std::function<int(int)> &change)
{
    QList<ReadingPlace> open = m_open;
    for (ReadingPlace &place : open)
        place.attempts = change(place.attempts);
    setOpen(open, m_current);
}

void DeskMemory::beginReopening()
{
    setAttempts([](int attempts) { return attempts + 1; });
}

void DeskMemory::endReopening()
{
    setAttempts([](int) { return 0; });
}

bool DeskMemory::isSuspect(const ReadingPlace &place)
{
    return place.attempts >= mostAttempts;
}

void DeskMemory::addClosed(const ReadingPlace &place)
{
    m_closed.removeIf(
        [&](const ReadingPlace &other) { return other.source == place.source && other.kept == place.kept; });
    m_closed.append(place);
    if (m_closed.size() > mostClosed)
        m_closed.removeFirst();
    save();
}

void DeskMemory::addFailed(const ReadingPlace &place)
{
    m_closed.prepend(place);
    save();
}

ReadingPlace DeskMemory::takeClosed()
{
    return m_closed.takeLast();
}

std::optional<ReadingPlace> DeskMemory::closedPlace(const QString &source) const
{
    const auto place = std::ranges::find(m_closed, source, &ReadingPlace::source);
    return place == m_closed.cend() ? std::nullopt : std::optional(*place);
}

QString DeskMemory::keep(const Article &article) const
{
    if (m_folder.isEmpty())
        return {};
    const QByteArray name
        = QCryptographicHash::hash(article.source.toUtf8() + '\n' + article.text.toUtf8(), QCryptographicHash::Sha256);
    const QString path = articleFolder(m_folder) + u'/' + QString::fromLatin1(name.toHex()) + ".json"_L1;
    Briefing unread;
    unread.article = article;
    const bool isThere
        = QFile::exists(path) || (QDir().mkpath(articleFolder(m_folder)) && write(path, readout::toJson(unread)));
    return isThere ? path : QString();
}

void DeskMemory::erase()
{
    if (!m_folder.isEmpty()) {
        QFile::remove(sessionFile(m_folder));
        QDir(articleFolder(m_folder)).removeRecursively();
    }
    *this = DeskMemory();
}

void DeskMemory::save() const
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    // Nothing can be done about a full disk here that the reader would want to hear of while reading.
    write(sessionFile(m_folder),
          {{u"open"_s, toJson(m_open)}, {u"current"_s, m_current}, {u"closed"_s, toJson(m_closed)}});
}

void DeskMemory::dropUnused() const
{
    const auto isUsed = [this](const QString &path) {
        const auto keeps = [&](const ReadingPlace &place) { return place.kept == path; };
        return std::ranges::any_of(m_open, keeps) || std::ranges::any_of(m_closed, keeps);
    };
    for (const QFileInfo &kept : QDir(articleFolder(m_folder)).entryInfoList({u"*.json"_s}, QDir::Files))
        if (!isUsed(kept.filePath()))
            QFile::remove(kept.filePath());
}

std::unique_ptr<QLockFile> lockDesk(const QString &folder)
{
    QDir().mkpath(folder);
    auto lock = std::make_unique<QLockFile>(folder + "/session.lock"_L1);
    lock->setStaleLockTime(0); // held as long as its holder lives, however long
    // Where no lock can be written, neither can the memory be.
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

Result<Article> readKeptArticle(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QCoreApplication::translate("readout::DeskMemory", "The article is not kept any more.")};
    const Result<Briefing> briefing = briefingFromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!briefing)
        return briefing.error();
    return briefing.value().article;
}

} // namespace readout
