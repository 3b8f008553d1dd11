// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/alert.h>
#include <atrium/model/change.h>
#include <atrium/model/devicestate.h>
#include <atrium/model/plugin.h>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace atrium::ops {

/// What must reach people, made from the hub's change sets. Pure; lives on the hub's thread.
///
/// An alarm stays until it is over and a person has seen it; all others end with their cause. An
/// alarm that nobody has seen is told again every kRepeat. Bounds: kMost; a notice makes room for
/// an alarm, the oldest first.
class AlertBook
{
public:
    static constexpr std::size_t kMost = 200;
    static constexpr auto kRepeat = 10min;
    static constexpr auto kRing = 60s; ///< How long a doorbell is news.
    static constexpr double kBatteryLow = 10.0; ///< Percent, and below.
    static constexpr double kBatteryFine = 15.0;

    using Find = std::function<const DeviceState *(const DeviceId &)>;
    struct Counters
    {
        std::uint64_t raised = 0;
        std::uint64_t lost = 0; ///< There was no room.
    };

    /// What an earlier run kept; then look() at all that is known of the house.
    void restore(Now now, std::vector<Alert> alerts);
    void look(Now now, const DeviceState &state);
    void look(Now now, const PluginStatus &plugin);
    /// @p find gives a device as it is after the set.
    void changed(Now now, const ChangeSet &set, const Find &find);

    /// NotFound: there is none of this id.
    [[nodiscard]] Result<> acknowledge(Now now, const QString &id);
    /// Not told again for @p time; an alarm that is raised anew is. NotFound as above.
    [[nodiscard]] Result<> silence(Now now, const QString &id, std::chrono::seconds time);

    /// Ends what is over, tells again; returns when it next wants to be called.
    BootTime tick(Now now);

    /// Alarms first, then the newest first.
    [[nodiscard]] std::vector<Alert> alerts() const;
    /// Grows with each change.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    /// What is to be kept, or no longer (nothing), since this was asked last.
    [[nodiscard]] std::map<QString, std::optional<Alert>> takeUnkept();
    /// What was raised since this was asked last, for the record.
    [[nodiscard]] std::vector<Alert> takeRaised();
    [[nodiscard]] Counters counters() const { return m_counters; }

private:
    struct Held
    {
        Alert alert;
        BootTime nextTelling {0};
        BootTime over {0}; // of a doorbell
    };

    void take(Now now, const PropertyChanged &change, const Find &find);
    void take(Now now, const WishChanged &change, const Find &find);
    void take(Now now, const Occurrence &change, const Find &find);
    void take(Now now, const DeviceRemoved &change, const Find &find);
    void take(Now now, const PluginChanged &change, const Find &find);
    void take(Now now, const PluginRemoved &change, const Find &find);
    template<typename Other>
    void take(Now /*now*/, const Other & /*change*/, const Find & /*find*/)
    { }

    void lookAt(Now now, const DeviceId &device, const Property &property, const Value &value);
    void lookAt(Now now, const DeviceId &device, const PropertyName &property,
                const DesiredValue &desired);
    void judge(Now now, bool isSo, Alert alert);
    void raise(Now now, Alert alert);
    void end(Now now, const QString &id);
    void drop(const QString &id);
    void touch(const Held &held);
    [[nodiscard]] bool makeRoom(const Alert &alert);

    std::map<QString, Held> m_held;
    std::set<QString> m_unkept;
    std::vector<Alert> m_raised;
    std::uint64_t m_revision = 1;
    Counters m_counters;
};

} // namespace atrium::ops
