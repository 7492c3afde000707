// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstinstance.h"

#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** A message is this, then the sources in UTF-8, each ended by a zero byte, and a zero byte at its end. */
constexpr QByteArrayView greeting("readout 1\0", 10);
constexpr qint64 longestMessage = 1 << 20;
constexpr int patience = 3000; ///< ms that either side waits for the other
constexpr int retryTime = 50;  ///< ms; the first one may hold the lock and not listen yet
constexpr char taken = '+';

QByteArray messageOf(const QStringList &sources)
{
    QByteArray message = greeting.toByteArray();
    for (const QString &source : sources)
        message += source.toUtf8() + '\0';
    return message + '\0';
}

bool isWhole(const QByteArray &message)
{
    return message.endsWith(QByteArrayView("\0\0", 2));
}

QStringList sourcesOf(const QByteArray &message)
{
    QStringList sources;
    for (const QByteArray &source : message.sliced(greeting.size()).split('\0'))
        if (!source.isEmpty())
            sources.append(QString::fromUtf8(source));
    return sources;
}

} // namespace

QString FirstInstance::ownSocket()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        return {};
    QString display = qEnvironmentVariable("WAYLAND_DISPLAY", qEnvironmentVariable("DISPLAY"));
    for (QChar &character : display)
        if (!character.isLetterOrNumber())
            character = u'-';
    return "%1/readout%2"_L1.arg(folder, display);
}

FirstInstance::FirstInstance(const QString &socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
}

bool FirstInstance::claim()
{
    if (m_socket.isEmpty())
        return true; // nobody can be met: every start stands alone
    m_lock = std::make_unique<QLockFile>(m_socket + ".lock"_L1);
    m_lock->setStaleLockTime(0); // held as long as its holder lives, however long
    if (!m_lock->tryLock(0)) {
        const bool isHeld = m_lock->error() == QLockFile::LockFailedError;
        m_lock.reset();
        return !isHeld;
    }
    return true;
}

void FirstInstance::listen()
{
    if (!m_lock)
        return;
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &FirstInstance::serve);
    QLocalServer::removeServer(m_socket); // what a start that crashed has left
    if (!m_server->listen(m_socket))
        m_lock.reset(); // the next start is not to wait for an answer
}

bool FirstInstance::handOver(const QStringList &sources) const
{
    QLocalSocket socket;
    for (const QDeadlineTimer deadline(patience); socket.state() != QLocalSocket::ConnectedState;) {
        socket.connectToServer(m_socket);
        if (socket.waitForConnected(patience))
            break;
        if (deadline.hasExpired())
            return false;
        QThread::msleep(retryTime);
    }
    socket.write(messageOf(sources));
    char answer = 0;
    return socket.waitForBytesWritten(patience) && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(patience))
        && socket.getChar(&answer) && answer == taken;
}

void FirstInstance::serve()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
        const auto read = [this, socket] {
            const QByteArray message = socket->peek(longestMessage);
            const qsizetype known = std::min(message.size(), greeting.size());
            if (message.first(known) != greeting.first(known) || message.size() == longestMessage) {
                socket->abort();
                return;
            }
            if (!isWhole(message))
                return;
            socket->skip(message.size());
            socket->putChar(taken);
            socket->disconnectFromServer();
            emit handedOver(sourcesOf(message));
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace readout
