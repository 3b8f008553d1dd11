// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/activity.h>
#include <atrium/model/alert.h>
#include <atrium/model/change.h>
#include <atrium/model/devicestate.h>

#include <deque>
#include <functional>
#include <map>
#include <set>

namespace atrium::ops {

struct ActivityCounters
{
    std::uint64_t recorded = 0;
    std::uint64_t joined = 0; ///< What became part of a line that was there.
    std::uint64_t lost = 0; ///< Lines that made room before they were written or had ended.
};

/// What went on in the house, as lines for people, made from the hub's change sets. Holds the
/// newest; the store holds the rest. Pure; lives on the hub's thread.
///
/// Bounds: kMost lines and kMostOpen older ones whose end is not known. A slider that is dragged is
/// one line; the fourth device of an instance that goes the same way within kTogether is joined
/// with those that follow.
class ActivityLog
{
public:
    static constexpr std::size_t kMost = 500;
    static constexpr std::size_t kMostOpen = 250;
    static constexpr auto kTogether = std::chrono::seconds(10);
    static constexpr auto kSameTouch = std::chrono::seconds(3);

    using Find = std::function<const DeviceState *(const DeviceId &)>;

    /// Goes on where the store ended. @p open: lines whose end is not known, the newest last.
    void restore(ActivityId last, std::vector<Activity> open);

    /// The hub has begun its work.
    void started(Now now);
    /// @p find gives a device as it is after the set.
    void changed(Now now, const ChangeSet &set, const Find &find);
    void alerted(Now now, const Alert &alert);
    /// An owner's call of the API took effect. Methods that change nothing of the house are
    /// ignored; secrets are never looked at.
    void noted(Now now, const QString &actor, const QString &method, const Value &params);

    /// The newest first, with ids below @p before (0: any). Lines older than wholeFrom() may be
    /// missing here.
    [[nodiscard]] std::vector<Activity> list(const ActivityFilter &filter, ActivityId before,
                                             std::size_t most) const;
    /// From this id on, every line is here.
    [[nodiscard]] ActivityId wholeFrom() const;
    /// An older line that has not ended, as it is now; null: as the store knows it.
    [[nodiscard]] const Activity *carried(ActivityId id) const;

    /// Grows with each line that is new or changed.
    [[nodiscard]] std::uint64_t change() const { return m_change; }
    struct News
    {
        std::vector<Activity> lines; ///< In the order of their last change.
        std::uint64_t change = 0; ///< To go on from.
    };
    [[nodiscard]] News news(std::uint64_t since, const ActivityFilter &filter,
                            std::size_t most) const;

    /// What the store does not know yet, by id; counts as known from now on.
    [[nodiscard]] std::vector<Activity> takeUnwritten();
    [[nodiscard]] bool hasUnwritten() const { return m_unwritten > 0; }
    [[nodiscard]] ActivityCounters counters() const { return m_counters; }

private:
    struct Line
    {
        Activity activity;
        std::uint64_t change = 0;
        BootTime touched {0};
        bool isUnwritten = false;
    };

    void take(Now now, const WishChanged &change, const Find &find);
    void take(Now now, const ActionChanged &change);
    void take(Now now, const AvailabilityChanged &change);
    void take(Now now, const DeviceRemoved &change);
    void take(Now now, const PluginChanged &change);
    void take(Now now, const PluginRemoved &change);
    template<typename Other>
    void take(Now /*now*/, const Other & /*change*/)
    { }

    void wished(Now now, const WishChanged &change, const Find &find);
    void deviceWent(Now now, const DeviceId &device, const QString &where, const QString &cause);
    [[nodiscard]] Line *sameTouch(Now now, const WishChanged &change);
    [[nodiscard]] Line *find(ActivityId id);
    Line &add(Now now, Activity activity);
    void touch(Now now, Line &line);
    void makeRoom();

    std::deque<Line> m_lines; // ids without gaps
    std::map<ActivityId, Line> m_carried; // older, open
    std::map<WishId, ActivityId> m_open;
    std::map<ActionId, ActivityId> m_actions; // that may still come to something else
    std::set<DeviceId> m_offline;
    std::map<InstanceId, PluginState> m_plugins; // last that was said, or Packaged
    std::uint64_t m_last = 0; // id
    std::uint64_t m_change = 0;
    std::size_t m_unwritten = 0;
    ActivityCounters m_counters;
};

} // namespace atrium::ops
