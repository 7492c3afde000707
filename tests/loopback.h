// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace readout {

/** A server on loopback that answers each request with bytes, given by path. */
class Server
{
public:
    explicit Server(QTcpServer &server)
        : m_server(server)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    [[nodiscard]] QUrl address(const QString &path, const QString &scheme = QStringLiteral("http")) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2/%3").arg(scheme).arg(m_server.serverPort()).arg(path));
    }

    /** Whether there was a connection and none is left. */
    [[nodiscard]] bool areAllClosed() const
    {
        const QList<QTcpSocket *> sockets = m_server.findChildren<QTcpSocket *>();
        return requests > 0 && std::ranges::none_of(sockets, [](const QTcpSocket *socket) { return socket->isOpen(); });
    }

    QHash<QByteArray, QByteArray> answers; ///< by path; "{port}" stands for the server's port
    bool isClosing = true;                 ///< closes the connection after an answer
    bool isDripping = false;               ///< sends a byte at a time
    int requests = 0;
    QByteArray lastRequest;

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        if (!request.startsWith("GET "))
            return;
        ++requests;
        lastRequest = request;
        QByteArray bytes = answers.value(request.split(' ').value(1));
        bytes.replace("{port}", QByteArray::number(m_server.serverPort()));
        if (isDripping) {
            auto *timer = new QTimer(socket);
            QObject::connect(timer, &QTimer::timeout, socket,
                             [socket, bytes, sent = qsizetype{0}]() mutable { socket->write(bytes.mid(sent++, 1)); });
            timer->start(20);
            return;
        }
        socket->write(bytes);
        if (isClosing)
            socket->disconnectFromHost();
    }

    QTcpServer &m_server;
};

/** An answer that holds @p body. */
inline QByteArray ok(const QByteArray &body, const QByteArray &headers = "Content-Type: text/html; charset=utf-8\r\n")
{
    return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/** An answer without a body: "404 Not Found". */
inline QByteArray status(const QByteArray &line, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + line + "\r\n" + headers + "Content-Length: 0\r\n\r\n";
}

} // namespace readout
