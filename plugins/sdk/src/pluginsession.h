// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox.h"

#include <atrium/sdk/plugin.h>

#include <map>
#include <set>

namespace atrium::sdk {

/// Where a session's words leave to the hub.
class Sink
{
public:
    virtual ~Sink() = default;
    /// Have flush() called at the end of the event loop's pass.
    virtual void flushSoon() = 0;
    /// Send what can be sent now.
    virtual void flush() = 0;
};

/// Makes a plugin's calls of the protocol's messages, and messages of what it says. The same for a
/// process and a thread. Lives on the plugin's thread.
class PluginSession : public HubPort
{
public:
    PluginSession(std::unique_ptr<Plugin> plugin, Sink &sink);

    void receive(const wire::ToPlugin &call);
    /// The hub is gone: closes the plugin, as Shutdown would.
    void end();
    /// Shutdown was answered: once the outbox is empty, the plugin's loop may end.
    [[nodiscard]] bool hasEnded() const { return m_phase == Phase::Ended; }
    [[nodiscard]] const InstanceId &instance() const { return m_context.instance; }
    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    void answer(wire::CallId id, Result<Value> outcome);
    /// The way to the hub is free again.
    void wayIsFree();

    void publish(std::vector<Device> devices, std::vector<LocalId> removed, bool complete) override;
    void report(std::vector<Report> reports) override;
    void availability(const LocalId &device, Availability availability) override;
    void occurred(const Occurrence &occurrence) override;
    void degraded(const QString &reason, const QString &hint) override;
    void recovered() override;
    void progress(RequestId request, double progress) override;
    void store(wire::StoreCall call, StoreReply reply) override;
    void log(QtMsgType level, const QString &text) override;

private:
    enum class Phase { New, Ready, Ended };

    [[nodiscard]] Result<Value> initialise(const wire::Initialise &call);
    [[nodiscard]] Result<Value> configure(const wire::Configure &call);
    void pass(wire::CallId id, const WriteRequest &request);
    void pass(wire::CallId id, const InvokeRequest &request);
    void answerOpen(wire::CallId id, Result<Value> outcome);
    void say(wire::FromPlugin message);

    std::unique_ptr<Plugin> m_plugin;
    Sink &m_sink;
    Outbox m_outbox;
    Context m_context;
    Phase m_phase = Phase::New;
    std::vector<wire::FromPlugin> m_held; // said before initialise() returned
    std::map<wire::CallId, StoreReply> m_asked; // of the store
    std::uint64_t m_lastAsked = 0;
    std::set<wire::CallId> m_open; // writes and invocations that are not answered yet
    // Shared by nothing: replies that the plugin keeps look through a weak pointer whether the
    // session still is.
    std::shared_ptr<PluginSession *> m_self;
};

} // namespace atrium::sdk
