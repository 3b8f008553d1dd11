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
    void kill(); ///< As a crash does.

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace atrium::e2e
