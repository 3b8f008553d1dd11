// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "settings.h"

#include <atrium/sdk/backoff.h>

#include <QHostInfo>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

struct mosquitto;
struct mosquitto_message;

namespace atrium::mqtt {

struct TransportCounters
{
    std::uint64_t received = 0;
    std::uint64_t tooLong = 0; ///< Messages over the bound, dropped.
    std::uint64_t published = 0;
    std::uint64_t refused = 0; ///< Publishes that found the queue full.
    std::uint64_t connections = 0;
};

/// One connection to one broker, over libmosquitto's socket in this thread's event loop. It keeps
/// its session (the broker holds what was missed), reconnects for ever, and gives no meaning to
/// what it carries. Lives on the plugin's thread.
class Transport : public QObject
{
    Q_OBJECT

public:
    /// Longer messages are dropped: one bridge/devices of a thousand devices is 4.4 MB.
    static constexpr int kLongestMessage = 64 * 1024 * 1024;
    /// Publishes that the broker has not acknowledged.
    static constexpr std::size_t kMostInFlight = 1000;

    Transport(BrokerSettings settings, std::uint64_t seed, QObject *parent = nullptr);
    ~Transport() override;

    /// InvalidInput: the certificates cannot be used. Else it tries from now on.
    [[nodiscard]] Result<> start();
    void stop();

    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    void subscribe(const QStringList &filters);
    /// @p done is called once the broker has it. Unreachable at once where there is no connection,
    /// or when it breaks first; Busy where too many wait.
    void publish(const Publish &message, std::function<void(Result<>)> done);
    [[nodiscard]] const TransportCounters &counters() const { return m_counters; }

Q_SIGNALS:
    void connected();
    /// Why it is not connected, in one sentence, and what a person can do about it.
    void disconnected(const QString &reason, const QString &hint);
    void received(const atrium::mqtt::Message &message);

private:
    [[nodiscard]] Result<> makeClient();
    [[nodiscard]] Result<> secure();
    void connectNow();
    void resolved(const QHostInfo &info);
    void watch();
    void readable();
    void writable();
    void misc();
    void settle();
    void handle(int code);
    void refused(int code);
    void lost(const QString &reason, const QString &hint);
    void close();
    void onMessage(const mosquitto_message &message);
    void onPublish(int id);

    BrokerSettings m_settings;
    sdk::BackOff m_backOff;
    mosquitto *m_client = nullptr; // owned; freed by close()
    std::unique_ptr<QSocketNotifier> m_reads;
    std::unique_ptr<QSocketNotifier> m_writes;
    QTimer m_misc;
    QTimer m_retry;
    QTimer m_patience; // for the broker's answer to CONNECT
    std::map<int, std::function<void(Result<>)>> m_inFlight; // by message id
    TransportCounters m_counters;
    std::optional<int> m_connectCode; // what CONNACK said
    QString m_said; // the library's last error
    int m_lookup = -1;
    int m_tries = 0;
    bool m_isStarted = false;
    bool m_isConnected = false;
    bool m_gotPacket = false;
};

} // namespace atrium::mqtt
