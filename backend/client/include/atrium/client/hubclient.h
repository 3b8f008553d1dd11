// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/client/backoff.h>
#include <atrium/client/house.h>
#include <atrium/client/link.h>

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <optional>

namespace atrium::client {

/// How it stands between this client and the hub.
enum class Connection {
    Idle, ///< Not started, or stopped.
    Connecting,
    Synchronising, ///< Connected; the house is not whole yet.
    Online, ///< The house is what the hub says it is.
    Waiting, ///< Lost or not reached; the next attempt is planned.
};

/// Speaks with one hub over a Link: keeps a House right, makes calls, reconnects. On its own
/// thread.
class HubClient : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        /// What is looked at; empty: the whole house.
        std::vector<DeviceId> devices {};
        /// False: no house, only calls.
        bool subscribe = true;
        std::chrono::milliseconds interval {16}; ///< Deltas come at most this often.
        std::chrono::milliseconds callTimeout {30'000};
        bool reconnect = true; ///< False: the first loss ends it (Idle).
        std::uint64_t seed = 0; ///< Of the jitter; 0: from the system.
    };

    using Answer = std::function<void(const Result<Value> &)>;

    /// A call of the API's method table.
    struct Call
    {
        QString method;
        Value params {};
        /// Absent: the client's callTimeout. Zero: never.
        std::optional<std::chrono::milliseconds> timeout {};
    };

    /// What setProperty() may be asked for beside the values.
    struct WishOptions
    {
        bool wait
            = false; ///< Answered when the wishes have their fate, else when they are durable.
        std::optional<std::chrono::milliseconds> timeout {}; ///< Of the waiting; the hub's: 10 s.
        std::optional<std::chrono::seconds> lateOk {};
        QString reason {}; ///< Why, for the record; at most 200 characters.
        WishPolicy policy = WishPolicy::Follow;
        QString stepUp {}; ///< Of pin.check, where it needs the PIN.
    };
    using Values = std::vector<std::pair<PropertyName, Value>>;

    /// @p link outlives this.
    explicit HubClient(Link &link, Options options, QObject *parent = nullptr);
    ~HubClient() override;

    void start();
    /// Answers every open call with Unreachable and disconnects.
    void stop();
    /// Tries at once instead of when the back-off says.
    void retryNow();

    [[nodiscard]] Connection connection() const { return m_connection; }
    [[nodiscard]] const House &house() const { return m_house; }
    /// Why the connection is not there; empty detail while it is.
    /// How many calls have no answer yet.
    [[nodiscard]] std::size_t openCalls() const { return m_calls.size(); }
    [[nodiscard]] const Error &lastError() const { return m_lastError; }
    /// Until the next attempt, while Waiting.
    [[nodiscard]] std::chrono::milliseconds untilNextAttempt() const;
    [[nodiscard]] QString address() const { return m_link.address(); }

    /// @p answer comes once, never before this returns, unless @p context was destroyed before.
    /// Unreachable: there is no connection (nothing is sent later), it was lost before the answer
    /// came (then the call may have been done all the same), or the time is over.
    void call(const Call &call, const QObject *context, Answer answer);
    /// property.set: the answer names the wishes.
    void setProperty(const DeviceId &device, const Values &values, const WishOptions &options,
                     const QObject *context, Answer answer);
    /// action.invoke: the answer is what the action returned.
    void invoke(const DeviceId &device, const ActionName &action, const Value &input,
                const QObject *context, Answer answer);

Q_SIGNALS:
    void connectionChanged();
    // After each applied batch, those that hold:
    /// Everything may be different: a new snapshot. The others do not come with it.
    void reset();
    void devicesChanged(const std::vector<atrium::DeviceId> &devices);
    void valuesChanged(const std::vector<atrium::DeviceId> &devices);
    void areasChanged();
    void pluginsChanged();
    void occurred(const std::vector<atrium::Occurrence> &occurrences);
    /// With the fates that went on.
    void actionsChanged(const std::vector<atrium::ActionRun> &runs);

private:
    struct OpenCall
    {
        QPointer<const QObject> context;
        Answer answer;
        std::optional<std::chrono::steady_clock::time_point> deadline;
    };

    void tryToConnect();
    void onOpened();
    void onClosed(const Error &reason);
    void onReceived(const std::vector<protocol::ServerMessage> &messages);
    void take(const protocol::ServerMessage &message, HouseChange &change);
    void onSubscribed(const Result<Value> &answer);
    void tell(HouseChange change);
    void answerAll(const Error &error);
    void answerLater(const QObject *context, Answer answer, Error error);
    void expireCalls();
    void planExpiry();
    void become(Connection connection);

    Link &m_link;
    const Options m_options;
    Connection m_connection = Connection::Idle;
    Error m_lastError {};
    House m_house;
    BackOff m_backOff;
    QTimer m_reconnect;
    QTimer m_expiry;
    std::uint64_t m_nextRequest = 1;
    std::map<std::uint64_t, OpenCall> m_calls;
};

} // namespace atrium::client
