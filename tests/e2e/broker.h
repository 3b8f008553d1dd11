// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace atrium::e2e {

/// A real mosquitto of the test's own, on a free port of this machine. It remembers nothing: what
/// it retained is gone when it is killed, as with most brokers of a home.
class Broker
{
public:
    Broker();
    ~Broker() { kill(); }
    Q_DISABLE_COPY_MOVE(Broker)

    /// "" where there is no mosquitto to start.
    [[nodiscard]] static QString program();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString address() const;

    /// Returns when it listens; false: it did not start.
    [[nodiscard]] bool start();
    /// And on another port by TLS, for who shows a certificate that its authority signed; see
    /// makeCertificates().
    [[nodiscard]] bool startSecure();
    [[nodiscard]] QString secureAddress() const;
    /// A file of the broker's folder, which only the caller may enter.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void kill(); ///< As a crash does.

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_more; ///< Lines of its configuration.
    quint16 m_port = 0;
    quint16 m_securePort = 0;
};

} // namespace atrium::e2e
