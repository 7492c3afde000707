// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>

#include <memory>

class QLocalServer;

namespace readout {

/** Lets later starts of the program hand what they are to open to the first one.
 *
 *  They meet at a socket in a folder that only the user can enter; who can reach it could as well start the program. */
class FirstInstance : public QObject
{
    Q_OBJECT

public:
    /** The folder of the user's login, a name in it for each display; empty where there is none. */
    [[nodiscard]] static QString ownSocket();

    /** They meet at @p socket, a path; nobody does where it is empty. */
    explicit FirstInstance(const QString &socket, QObject *parent = nullptr);

    /** Makes this start the first one. False where another one is. Needs no application yet. */
    [[nodiscard]] bool claim();
    /** Takes from now on what later starts hand over; only for the first one. */
    void listen();

    /** Hands @p sources, absolute paths or addresses, to the first start. Returns whether it took them. */
    [[nodiscard]] bool handOver(const QStringList &sources) const;

signals:
    /** A later start hands over @p sources; none where it is only to be seen. */
    void handedOver(const QStringList &sources);

private:
    void serve();

    QString m_socket;
    std::unique_ptr<QLockFile> m_lock; ///< held by the first one
    QLocalServer *m_server = nullptr;
};

} // namespace readout
