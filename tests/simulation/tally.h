// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/action.h>
#include <atrium/model/device.h>
#include <atrium/model/wish.h>
#include <atrium/runtime/lifecycle.h>

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace atrium::sim {

/// What goes wrong in a simulated house. Texts of all enumerations here stand in tally.cpp.
enum class Fault {
    MessageLost,
    ReportLost,
    Delayed,
    Reordered,
    ReportTwice,
    WriteTwice,
    RebootForgets,
    StaleReport,
    Contradiction,
    OutOfRange,
    PartialWrite,
    SlowTransition,
    WallSwitch,
    DeviceOffline,
    Flapping,
    WriteRefused,
    WriteUnreachable,
    NeverAnswered,
    AnsweredLate,
    AnsweredTwice,
    ActionFails,
    ForeignReport,
    SourceClockAhead,
    DeviceRemoved,
    DeviceChanged,
    BridgeDown,
    LinkBusy,
    PluginCrash,
    PluginCrashLoop,
    PluginHang,
    PluginSlowStart,
    PluginDeclines,
    PluginComplains,
    PluginFloods,
    PluginStopped,
    PluginReconfigured,
    PackageRefused,
    StopIgnored,
    DiskSlow,
    DiskStall,
    DiskFails,
    WallForward,
    WallBackward,
    Suspend,
    ClientGone,
    ClientSlow,
    HubCrash,
    Count
};

/// Where the hub died.
enum class CrashPoint {
    BetweenPasses,
    BeforeAppend,
    AfterAppend,
    BeforeWrite,
    AfterWrite,
    BeforeInvoke,
    AfterInvoke,
    BeforeAcknowledge,
    AfterAcknowledge,
    BeforePublish,
    AfterPublish,
    BeforeHandOver,
    BeforeCommit,
    TornCommit,
    AfterCommit,
    DuringRestore,
    Count
};

/// What else shows that a run met what it should.
enum class Happening {
    WishAcknowledged,
    WishRefused,
    WishToMany,
    SettledAtOnce,
    WriteSent,
    WriteOfSeveral,
    WriteAgain,
    WishCorrected,
    CancelAccepted,
    CancelRefused,
    ActionSent,
    ActionSentAgain,
    ActionAnswered,
    ActionFailed,
    ActionUnknown,
    ActionCancelled,
    SilentWish,
    LateWishExpired,
    CameTrueAfterAll,
    GateRefused,
    OutdatedDropped,
    ClientResumed,
    ClientSnapshot,
    ClientPaused,
    RestartWithOpenWishes,
    LostUnacknowledged,
    InFlightFull,
    Doubted,
    OpenAsFaultsStopped,
    Count
};

/// How often each thing occurred, in one run or in many.
class Tally
{
public:
    Tally();

    void add(Fault fault) { bump(kFaults + static_cast<std::size_t>(fault)); }
    void add(CrashPoint point) { bump(kCrashes + static_cast<std::size_t>(point)); }
    void add(Happening what, std::uint64_t times = 1)
    {
        m_counts[kHappenings + static_cast<std::size_t>(what)] += times;
    }
    void transition(WishStatus from, WishStatus to)
    {
        bump(kWishes + static_cast<std::size_t>(from) * kStatuses + static_cast<std::size_t>(to));
    }
    void transition(Availability from, Availability to)
    {
        bump(kAvailabilities + static_cast<std::size_t>(from) * 3 + static_cast<std::size_t>(to));
    }
    void transition(ActionStatus from, ActionStatus to)
    {
        bump(kActions + static_cast<std::size_t>(from) * kActionStatuses
             + static_cast<std::size_t>(to));
    }
    /// Of a plugin's life: a row of its table.
    void row(std::size_t number) { bump(kRows + number); }
    void add(const Tally &other);

    struct Line
    {
        QString group;
        QString name;
        std::uint64_t times = 0;
    };
    /// All that occurred, and what did not and should have.
    [[nodiscard]] std::vector<Line> lines() const;

private:
    static constexpr std::size_t kStatuses = 8;
    static constexpr std::size_t kFaults = 0;
    static constexpr std::size_t kCrashes = kFaults + static_cast<std::size_t>(Fault::Count);
    static constexpr std::size_t kHappenings
        = kCrashes + static_cast<std::size_t>(CrashPoint::Count);
    static constexpr std::size_t kWishes = kHappenings + static_cast<std::size_t>(Happening::Count);
    static constexpr std::size_t kAvailabilities = kWishes + kStatuses * kStatuses;
    static constexpr std::size_t kActionStatuses = 6;
    static constexpr std::size_t kActions = kAvailabilities + 9;
    static constexpr std::size_t kRows = kActions + kActionStatuses * kActionStatuses;

    void bump(std::size_t place) { ++m_counts[place]; }

    std::vector<std::uint64_t> m_counts;
};

[[nodiscard]] QString toText(Fault fault);
[[nodiscard]] QString toText(CrashPoint point);

} // namespace atrium::sim
