// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/change.h>
#include <atrium/model/devicestate.h>
#include <atrium/model/request.h>

#include <cstdint>
#include <variant>
#include <vector>

/// What plugs into the hub: plugins below, the store beside it, listeners above. All values; all
/// calls on the hub's thread; an implementation posts to a mailbox and returns at once.
namespace atrium::hub {

// ---- From a plugin, as its gate lets it through. Every device belongs to the instance that sends
// it.

struct DevicesPublished
{
    std::vector<Device> devices; ///< New or changed.
    std::vector<DeviceId> removed;
    /// All devices of the instance have been named since it started: what was not, is gone.
    bool complete = false;
};

struct Reported
{
    std::vector<Report> reports;
    WallTime receivedAt {0};
};

struct AvailabilityReported
{
    DeviceId device;
    Availability availability = Availability::Unknown;
};

/// The plugin's answer to a WriteRequest: passed on to the device, or why not.
struct WriteAnswered
{
    RequestId request {0};
    Result<> outcome;
};

struct InvokeAnswered
{
    RequestId request {0};
    Result<Value> outcome;
};

/// How far a long action has come.
struct InvokeProgressed
{
    RequestId request {0};
    double progress = 0.0; ///< 0..1
};

/// From the supervisor: the instance's life went on. Requests in flight at an instance that ended
/// are lost.
struct StatusReported
{
    PluginStatus status;
};

/// The instance asks its own small store. Answered by DeviceLink::answerStore(), by the number.
struct StoreAsked
{
    enum class Operation { Get, Set, Remove, List };

    std::uint64_t call = 0;
    Operation operation = Operation::Get;
    QString key {}; ///< Of List: how the keys begin.
    Value value {};
};

using FromPlugin
    = std::variant<DevicesPublished, Reported, AvailabilityReported, Occurrence, WriteAnswered,
                   InvokeAnswered, StatusReported, StoreAsked, InvokeProgressed>;

/// Down to the plugins.
class DeviceLink
{
public:
    virtual ~DeviceLink() = default;
    /// Each is answered once by WriteAnswered or InvokeAnswered, unless the instance ends before.
    /// Busy: the instance's queue is full. Unreachable: it is not running.
    [[nodiscard]] virtual Result<> write(const InstanceId &instance, WriteRequest request) = 0;
    [[nodiscard]] virtual Result<> invoke(const InstanceId &instance, InvokeRequest request) = 0;
    /// Asks that an action be given up; it is answered all the same. Unsupported: the instance
    /// cannot.
    [[nodiscard]] virtual Result<> cancel(const InstanceId & /*instance*/, RequestId /*request*/)
    {
        return fail(Error::Code::Unsupported,
                    QStringLiteral("the plugin cannot give up an action"));
    }
    /// Starts an instance, or applies a changed configuration to it (stops it where disabled).
    virtual void configure(const PluginConfig &config) = 0;
    virtual void forget(const InstanceId &instance) = 0;
    /// What became of StoreAsked.
    virtual void answerStore(const InstanceId & /*instance*/, std::uint64_t /*call*/,
                             Result<Value> /*outcome*/)
    { }
};

// ---- What must survive.

struct WishRecord
{
    DeviceId device;
    PropertyName property;
    DesiredValue desired;
};

/// An action: its record is durable before it is sent, so that a crash cannot lose or double it.
struct ActionRecord
{
    ActionRun run;
};

struct OwnerWordsRecord
{
    DeviceId device;
    OwnerWords owner;
};

struct AreasRecord
{
    std::vector<Area> areas;
    std::vector<Floor> floors {};
};

struct PluginConfigRecord
{
    PluginConfig config;
    bool removed = false;
};

/// A device as published, or gone.
struct DeviceRecord
{
    Device device;
    bool removed = false;
};

/// Reported values to remember over a restart; written lazily, at most 30 s late.
struct ReportedRecord
{
    DeviceId device;
    PropertyName property;
    ReportedValue reported;
};

/// Something put aside by name: what a plugin keeps, what its owner granted a package. Nothing as
/// the value: taken out.
struct KeptRecord
{
    QString shelf; ///< "store/<instance>", "grants", …
    QString key;
    Value value {};

    friend bool operator==(const KeptRecord &, const KeptRecord &) = default;
};

using JournalEntry = std::variant<WishRecord, ActionRecord, OwnerWordsRecord, AreasRecord,
                                  PluginConfigRecord, DeviceRecord, ReportedRecord, KeptRecord>;

/// Numbers what must be on disk before an output leaves: Hub::durable() says up to where it is.
enum class JournalSeq : std::uint64_t {};

/// To the store.
class Journal
{
public:
    virtual ~Journal() = default;
    /// Entries come with growing @p seq and are kept in that order. Never blocks; a store that is
    /// behind or broken is seen by durable() not growing.
    virtual void append(JournalSeq seq, JournalEntry entry) = 0;
};

/// What the store knows at a start.
struct Remembered
{
    std::vector<DeviceState> devices; ///< Reported values of quality Stale; open wishes.
    std::vector<ActionRun> actions; ///< Those that isHeld().
    std::vector<Area> areas;
    std::vector<Floor> floors {};
    std::vector<PluginConfig>
        plugins; ///< The owner's; those of atrium.toml are added by the caller.
    std::vector<KeptRecord> kept {};
    std::uint64_t lastWish = 0; ///< The highest id ever given.
    std::uint64_t lastAction = 0;
    JournalSeq lastSeq {0};
};

// ---- Up to those who listen.

class ChangeSink
{
public:
    virtual ~ChangeSink() = default;
    /// Once a pass, with what it changed; never empty.
    virtual void changed(const ChangeSet &set) = 0;
};

/// What became of a call that waits for the disk or for a device.
using Ticket = std::uint64_t;

class AnswerSink
{
public:
    virtual ~AnswerSink() = default;
    /// A wish, an action or an owner's change that was accepted is now durable: its acknowledgement
    /// may leave.
    virtual void acknowledged(Ticket ticket) = 0;
    /// The action ended. Comes after acknowledged() of the same ticket.
    virtual void invoked(Ticket ticket, const Result<Value> &outcome) = 0;
};

} // namespace atrium::hub
