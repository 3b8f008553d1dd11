// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/model/device.h>
#include <atrium/model/report.h>
#include <atrium/model/request.h>
#include <atrium/wire/messages.h>

#include <functional>
#include <memory>
#include <vector>

/// What a plugin is made of. The same source runs as a process of its own or in a thread of the
/// hub; which of them is configuration. All calls, both ways, happen on the plugin's one thread,
/// which runs a Qt event loop.
namespace atrium::sdk {

/// What a plugin instance is given once, before anything else.
struct Context
{
    InstanceId instance;
    Value config {}; ///< Checked by the manifest's schema; secrets are resolved.
    QString stateDirectory {}; ///< Exists, is the instance's own, and survives a restart.
};

using StoreReply = std::function<void(Result<Value>)>;

/// What a plugin may tell the hub. For the plugin's own thread only. Never blocks: what the hub
/// cannot take yet waits here, within bounds; reports that wait are replaced by newer ones of the
/// same property.
class HubPort
{
public:
    virtual ~HubPort() = default;

    /// Devices that are new or changed, whole, and those that are gone. An id is
    /// DeviceId(context.instance, local). @p complete: all devices have been named since the start;
    /// what was not, is forgotten. Publish a device before its first report.
    virtual void publish(std::vector<Device> devices, std::vector<LocalId> removed, bool complete)
        = 0;
    /// Joined into batches that leave at the end of the event loop's pass.
    virtual void report(std::vector<Report> reports) = 0;
    virtual void availability(const LocalId &device, Availability availability) = 0;
    virtual void occurred(const Occurrence &occurrence) = 0;
    /// How far a long action has come, 0..1. @p request is InvokeRequest::id; each word gives it
    /// its `timeout` anew.
    virtual void progress(RequestId request, double progress);
    /// What the plugin talks to does not work: why, and what a person can do about it, each one
    /// sentence. Repeated calls update the texts.
    virtual void degraded(const QString &reason, const QString &hint) = 0;
    /// It works again.
    virtual void recovered() = 0;
    /// Asks the instance's own small store, which survives restarts and upgrades; the id is given
    /// here. @p reply comes once, on the plugin's thread: for Get the value or nothing, for List a
    /// list of keys. Busy: the quota is reached. Not for secrets.
    virtual void store(wire::StoreCall call, StoreReply reply);
    /// To the instance's log. QtDebugMsg … QtCriticalMsg. No secrets.
    virtual void log(QtMsgType level, const QString &text) = 0;
};

/// Answers one request. Call once, on the plugin's thread, now or later; a request that is not
/// answered in its time counts as failed. Calls after shutdown() are ignored.
using WriteReply = std::function<void(Result<>)>;
using InvokeReply = std::function<void(Result<Value>)>;

/// One integration. Derive from it, and give the folder's plugin.cpp a makePlugin().
class Plugin
{
public:
    virtual ~Plugin() = default;

    /// First call. Returns quickly: what takes time (connecting) starts here and ends later.
    /// @p hub lives until after shutdown() returned. An error stops the instance and is shown with
    /// its detail; say what the owner can do.
    [[nodiscard]] virtual Result<> initialise(const Context &context, HubPort &hub) = 0;
    /// Publish every device, and `complete` once all are known. Called after initialise(), and
    /// again whenever the hub wants to be sure.
    virtual void discover() = 0;
    /// Pass the values on to the device. Success means passed on, not done: the device's report
    /// settles the wish. Unreachable and Busy are tried again, every other error is final.
    virtual void write(const WriteRequest &request, WriteReply reply) = 0;
    virtual void invoke(const InvokeRequest &request, InvokeReply reply) = 0;
    /// An action is to be given up, if it still can be; called only where the manifest has the
    /// feature `cancel`. Its reply is called all the same: with an error where it was given up.
    virtual void cancel(RequestId request);
    /// The configuration was changed; called only where the manifest has the feature `configure`.
    /// An error: the plugin is started again with it.
    [[nodiscard]] virtual Result<> configure(const Value &config);
    /// Last call. Close what is open and return; what is not sent when it returns is lost.
    virtual void shutdown() = 0;
};

/// Each integration's folder defines one, in its own namespace.
using PluginFactory = std::unique_ptr<Plugin> (*)();

/// Makes a valid, readable local id of any text: what may not stand in one, and '~' itself, is
/// written as '~' and the two hexadecimal digits of each UTF-8 byte ("Lamp 1" → "Lamp~201").
/// Different texts give different ids. A result that would be longer than 128 is cut and ended with
/// a digest of the whole. An empty text gives "~".
[[nodiscard]] LocalId escapedLocalId(QStringView foreign);

} // namespace atrium::sdk
