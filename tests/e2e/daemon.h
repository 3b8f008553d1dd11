// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/client/hubclient.h>
#include <atrium/client/websocketlink.h>

#include <QProcess>
#include <QTemporaryDir>

namespace atrium::e2e {

/// How long a test waits at most for what comes in seconds, so that it holds on a busy machine too.
inline constexpr int kPatience = 60'000; // ms

/// The real atriumd with a data folder of its own, on a free port of this machine.
class Daemon
{
public:
    Daemon() = default;
    ~Daemon() { kill(); }
    Q_DISABLE_COPY_MOVE(Daemon)

    /// What stands in atrium.toml from the next start on.
    void configure(const QByteArray &toml) { m_toml = toml; }
    /// Returns when the API answers at the address that it wrote; false: it did not start, and the
    /// log was printed.
    [[nodiscard]] bool start(const QStringList &options = {});
    void kill(); ///< SIGKILL: as a crash does.
    /// SIGTERM. False: it did not end, or with an error.
    [[nodiscard]] bool stop();

    /// Another data folder than its own, before the first start.
    void keepIn(const QString &folder) { m_dataFolder = folder; }
    [[nodiscard]] QString dataFolder() const
    {
        return m_dataFolder.isEmpty() ? m_folder.filePath(QStringLiteral("data")) : m_dataFolder;
    }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// The last that it wrote to standard error, its plugins included.
    [[nodiscard]] QByteArray log() const;

private:
    QTemporaryDir m_folder;
    QString m_dataFolder;
    QProcess m_process;
    QByteArray m_toml;
};

/// Somebody who looks at the house over WebSocket, and finds it again when it was restarted.
class Witness
{
public:
    explicit Witness(const Daemon &daemon);

    [[nodiscard]] client::HubClient &client() { return m_client; }
    [[nodiscard]] const client::House &house() const { return m_client.house(); }
    /// Waits until the house is whole and this client is online.
    [[nodiscard]] bool sees();

    /// What the house reports of a property; nothing where there is none.
    [[nodiscard]] Value reported(const QString &device, const QString &property) const;
    [[nodiscard]] Quality quality(const QString &device, const QString &property) const;
    [[nodiscard]] Availability availability(const QString &device) const;
    [[nodiscard]] std::optional<PluginStatus> plugin(const QString &instance) const;
    /// Every instance runs, and every device is online.
    [[nodiscard]] bool allRun() const;
    /// How many devices of an instance there are.
    [[nodiscard]] int count(const QString &instance) const;

    /// Asks, waits for the fate, and gives it: "settled", "failed", …; an error's text where it was
    /// refused.
    [[nodiscard]] QString set(const QString &device, const QString &property, const Value &value);

private:
    client::WebSocketLink m_link;
    client::HubClient m_client;
};

/// What a program said, and how it ended.
struct Output
{
    int status = -1;
    QByteArray text {}; ///< Both its outputs.
};

/// atriumctl, told of the daemon.
[[nodiscard]] Output runTool(const Daemon &daemon, const QStringList &arguments);

/// Whether a process of this machine lives.
[[nodiscard]] bool isAlive(qint64 processId);
/// SIGKILL, for a process that this test's daemon started.
void killProcess(qint64 processId);

} // namespace atrium::e2e
