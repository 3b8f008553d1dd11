// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/model/device.h>
#include <atrium/model/report.h>
#include <atrium/model/request.h>

#include <cstdint>
#include <variant>
#include <vector>

/// The plugin protocol's messages, as values. plugins/sdk/PROTOCOL.md describes their JSON form;
/// codec.h reads and writes it. Between a thread plugin and the hub the values travel as they are.
namespace atrium::wire {

/// The version of the protocol that this hub and this SDK speak.
inline constexpr int kProtocolVersion = 1;
/// The longest line, its newline not counted.
inline constexpr qsizetype kLongestMessage = 1024 * 1024;
/// The most reports, devices and removed ids of one message.
inline constexpr int kMostReports = 1024;
inline constexpr int kMostDevices = 1024;
/// The longest text of a log line, reason or hint, in UTF-16 units; the SDK cuts what is longer.
inline constexpr int kLongestText = 4096;

/// Numbers the calls of one connection, from 1; an answer names it.
enum class CallId : std::uint64_t {};

// ---- Hub to plugin. Each is a call, answered once.

/// The first call. The answer to it makes the plugin ready.
struct Initialise
{
    int protocol = kProtocolVersion;
    InstanceId instance;
    Value config {}; ///< Secrets are resolved: never logged.
    QString stateDirectory {};

    friend bool operator==(const Initialise &, const Initialise &) = default;
};

/// Answered at once; the devices follow as Devices.
struct Discover
{
    friend bool operator==(const Discover &, const Discover &) = default;
};

struct Ping
{
    friend bool operator==(const Ping &, const Ping &) = default;
};

/// The configuration has changed. Only for plugins whose manifest has the feature `configure`; one
/// that answers by an error is started again with it.
struct Configure
{
    Value config {}; ///< Secrets are resolved: never logged.

    friend bool operator==(const Configure &, const Configure &) = default;
};

/// An action is to be given up. Only for plugins whose manifest has the feature `cancel`; answered
/// at once. The InvokeRequest is answered all the same: by an error where it was given up.
struct Cancel
{
    CallId call {0}; ///< Of the InvokeRequest.

    friend bool operator==(const Cancel &, const Cancel &) = default;
};

/// The hub's answer to a StoreCall, by its id: the one message to a plugin that is no call. To Get:
/// the value, or nothing. To List: a list of keys. To the others: nothing.
struct StoreAnswer
{
    Result<Value> outcome {};

    friend bool operator==(const StoreAnswer &, const StoreAnswer &) = default;
};

/// The last call: the plugin answers it, closes what it has open and ends.
struct Shutdown
{
    friend bool operator==(const Shutdown &, const Shutdown &) = default;
};

using Request = std::variant<Initialise, Discover, WriteRequest, InvokeRequest, Configure, Ping,
                             Shutdown, StoreAnswer, Cancel>;

/// The ids of WriteRequest and InvokeRequest are the hub's own: on the wire only CallId travels,
/// and the reading end sets them to it.
struct ToPlugin
{
    CallId id {0};
    Request request;

    friend bool operator==(const ToPlugin &, const ToPlugin &) = default;
};

// ---- Plugin to hub. All ids are whole; on the wire only their local part travels.

/// To Initialise: nothing. To InvokeRequest: the action's output. To all else: nothing.
struct Answer
{
    CallId id {0};
    Result<Value> outcome;

    friend bool operator==(const Answer &, const Answer &) = default;
};

/// Devices that are new or changed, and those that are gone.
struct Devices
{
    std::vector<Device> devices {};
    std::vector<LocalId> removed {};
    bool complete = false; ///< All have been named since Initialise: what was not, is gone.

    friend bool operator==(const Devices &, const Devices &) = default;
};

struct Reports
{
    std::vector<Report> reports {};

    friend bool operator==(const Reports &, const Reports &) = default;
};

struct AvailabilityNotice
{
    DeviceId device;
    Availability availability = Availability::Unknown;

    friend bool operator==(const AvailabilityNotice &, const AvailabilityNotice &) = default;
};

/// How far a long action has come.
struct Progress
{
    CallId call {0}; ///< Of the InvokeRequest.
    double progress = 0.0; ///< 0..1

    friend bool operator==(const Progress &, const Progress &) = default;
};

/// What the plugin talks to works, or why it does not.
struct Health
{
    bool degraded = false;
    QString reason {};
    QString hint {};

    friend bool operator==(const Health &, const Health &) = default;
};

struct LogLine
{
    QtMsgType level = QtInfoMsg; ///< QtDebugMsg, QtInfoMsg, QtWarningMsg or QtCriticalMsg.
    QString text {};

    friend bool operator==(const LogLine &, const LogLine &) = default;
};

/// Asks for something of what the instance has put aside: its own small store, which survives
/// restarts and upgrades. The one call of a plugin; answered by StoreAnswer. A key has the form of
/// a local id.
struct StoreCall
{
    enum class Operation {
        Get, ///< The value of `key`; nothing where it has none.
        Set, ///< Answered when it is on the disk. Busy: the quota is reached.
        Remove,
        List, ///< The keys that begin with `key`, which may be "".
    };

    CallId id {0}; ///< The plugin's own numbering, from 1.
    Operation operation = Operation::Get;
    QString key {};
    Value value {}; ///< For Set.

    friend bool operator==(const StoreCall &, const StoreCall &) = default;
};

using FromPlugin = std::variant<Answer, Devices, Reports, AvailabilityNotice, Occurrence, Health,
                                LogLine, StoreCall, Progress>;

/// "initialize", "discover", "write", "invoke", "configure", "ping", "shutdown", "cancel"; "" for
/// an answer.
[[nodiscard]] QString methodOf(const Request &request);

} // namespace atrium::wire
