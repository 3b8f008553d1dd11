// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <optional>
#include <vector>

namespace atrium::bench {

/// A process beside ours: its processor time and memory. It is ended with the object.
class Neighbour
{
public:
    /// Its standard error goes to @p log.
    Neighbour(const QString &program, const QStringList &arguments, const QString &log);
    ~Neighbour();
    Q_DISABLE_COPY_MOVE(Neighbour)

    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
};

/// Processor time of a process so far, in seconds; 0 where there is none.
[[nodiscard]] double processorSecondsOf(qint64 process);
/// Its proportional memory in MiB.
[[nodiscard]] double proportionalMiB(qint64 process);
[[nodiscard]] std::vector<qint64> childrenOf(qint64 process);
/// Those below it that have no children: a sandbox stands between the hub and a plugin.
[[nodiscard]] std::vector<qint64> leavesOf(qint64 process);
[[nodiscard]] quint16 freePort();

/// A broker (mosquitto) of its own on the loopback, without limits that would drop messages.
class Broker
{
public:
    Broker();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 id() const { return m_process->id(); }

private:
    QTemporaryDir m_folder;
    quint16 m_port;
    std::optional<Neighbour> m_process;
};

/// `atriumd` as it is installed, with a data folder of its own.
class RealHouse
{
public:
    enum class Disk { Real, Memory };

    /// @p configuration is its atrium.toml.
    explicit RealHouse(const QByteArray &configuration, Disk disk = Disk::Real);

    /// False: that many devices never came.
    [[nodiscard]] bool waitForDevices(int count) const;
    [[nodiscard]] QString webSocketUrl() const;
    [[nodiscard]] QString token() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] qint64 id() const { return m_process->id(); }
    /// The processes of its plugins.
    [[nodiscard]] std::vector<qint64> plugins() const { return leavesOf(id()); }

private:
    QTemporaryDir m_folder;
    quint16 m_port;
    std::optional<Neighbour> m_process;
};

} // namespace atrium::bench
