// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/api/sessions.h>
#include <atrium/hub/hub.h>

#include <deque>
#include <map>

namespace atrium::test {

/// What a client holds that applies what it is sent, and nothing else.
class Mirror
{
public:
    void apply(const protocol::ServerMessage &message);
    /// All that is shown, as text; equal houses have equal texts.
    [[nodiscard]] QByteArray text() const;
    /// The same of a hub, as @p isShown lets it through.
    template<typename Shown>
    [[nodiscard]] static QByteArray textOf(const hub::Hub &hub, const Shown &isShown);

    std::map<DeviceId, DeviceState> devices {};
    std::vector<Area> areas {};
    std::vector<Floor> floors {};
    std::map<InstanceId, PluginStatus> plugins {};
    quint64 revision = 0;
    QString epoch {};
    bool isComplete = false;
    quint64 skipped = 0;
    int snapshots = 0;
    std::vector<Change> seen {}; ///< Each change of each delta.

private:
    void apply(const Change &change);
    [[nodiscard]] static QByteArray textOf(const std::map<DeviceId, DeviceState> &devices,
                                           const std::vector<Area> &areas,
                                           const std::vector<PluginStatus> &plugins);
};

/// A client whose transport has room when the test says so.
class TestOutlet : public api::Outlet
{
public:
    [[nodiscard]] bool send(protocol::ServerMessage &&message) override;
    void ended(const Error &reason) override { endedWith = reason; }

    /// The answer to a request, once.
    [[nodiscard]] std::optional<Result<Value>> take(quint64 id);

    std::size_t room = SIZE_MAX; ///< Messages that may still be sent.
    Mirror mirror {};
    std::map<quint64, Result<Value>> answers {};
    std::vector<protocol::ServerMessage> messages {};
    std::optional<Error> endedWith {};
};

/// A hub with sessions, and a clock that moves when told.
class ApiWorld : hub::DeviceLink, hub::Journal
{
public:
    explicit ApiWorld(const api::SessionLimits &limits = {}, api::Services services = defaults());

    [[nodiscard]] static api::Services defaults();
    /// A lamp: power, brightness 0..100 and the write-only effect; action blink.
    [[nodiscard]] static Device lamp(const QString &local, const QString &title = {});

    void publish(std::vector<Device> devices, std::vector<DeviceId> removed = {});
    void report(const QString &device, const QString &property, const Value &value);
    void running(const QString &instance = QStringLiteral("sim"));
    /// Ends the hub's pass and delivers.
    void pass(std::chrono::milliseconds time = std::chrono::milliseconds(0));
    /// All that was journalled becomes durable.
    void sync();

    /// Calls and delivers; the answer may come later.
    quint64 ask(api::SessionId session, const QString &method, ValueObject params = {});
    /// Calls a method that is answered at once.
    [[nodiscard]] Result<Value> call(api::SessionId session, TestOutlet &outlet,
                                     const QString &method, ValueObject params = {});

    Now now {.boottime = std::chrono::hours(1), .wall = std::chrono::hours(500'000)};
    std::vector<WriteRequest> writes {};
    std::vector<InvokeRequest> invokes {};
    api::Sessions sessions;
    hub::Hub hub;

private:
    Result<> write(const InstanceId &instance, WriteRequest request) override;
    Result<> invoke(const InstanceId &instance, InvokeRequest request) override;
    Result<> cancel(const InstanceId & /*instance*/, RequestId /*request*/) override { return {}; }
    void configure(const PluginConfig & /*config*/) override { }
    void forget(const InstanceId & /*instance*/) override { }
    void append(hub::JournalSeq seq, hub::JournalEntry /*entry*/) override { m_last = seq; }

    hub::JournalSeq m_last {0};
    quint64 m_request = 0;
};

template<typename Shown>
QByteArray Mirror::textOf(const hub::Hub &hub, const Shown &isShown)
{
    std::map<DeviceId, DeviceState> shown;
    for (const auto &[id, state] : hub.devices()) {
        if (isShown(*state))
            shown.emplace(id, *state);
    }
    return textOf(shown, hub.areas(), hub.plugins());
}

} // namespace atrium::test
