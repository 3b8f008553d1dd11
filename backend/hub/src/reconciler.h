// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "echo.h"
#include "throttle.h"
#include "wishbook.h"

#include <atrium/base/rng.h>

#include <functional>

namespace atrium::hub {

/// Brings what devices report to what people asked for. Level-triggered and keyed by device: each
/// event only says where to look, and consider() acts on the difference. For each device one write
/// is in flight at a time, with all that is to be sent, in the order it was asked.
class Reconciler
{
public:
    struct Parts
    {
        Registry &registry;
        WishBook &wishes;
        Agenda &agenda;
        DeviceLink &plugins;
        HubCounters &counters;
        Rng &rng;
        /// Whether the device can be reached: its plugin is up, knows it, and it is not offline.
        std::function<bool(const DeviceId &)> isReachable;
        /// What came of an attempt, for its liveness: true, it took the write.
        std::function<void(Now, const DeviceId &, bool)> attempted;
    };

    explicit Reconciler(Parts parts)
        : m(std::move(parts))
    { }

    /// Something may be to be sent to the device: a wish is durable, it can be reached again, …
    void consider(Now now, const DeviceId &device);
    /// A person asked again: what waits for its next attempt does not wait any longer.
    void hurry(const DeviceId &device);
    void answered(Now now, const InstanceId &instance, const WriteAnswered &answer);
    /// A report was accepted: it may settle a wish, or be from outside.
    void reported(Now now, const DeviceId &device, const PropertyName &property);
    /// Something of the wish is due.
    void check(Now now, WishId wish);
    /// The time for the answer to a write is over.
    void timeOut(Now now, RequestId request);
    /// Whose turn it is, of those that wait for the throttle.
    void serve(Now now);
    void instanceEnded(Now now, const InstanceId &instance);
    /// The device's wishes changed otherwise: superseded, cancelled, or it is gone.
    void tidy(const DeviceId &device);

    [[nodiscard]] std::size_t inFlight() const { return m_inFlight.size(); }
    [[nodiscard]] std::size_t waiting() const { return m_throttle.waiting(); }

private:
    struct Line // of one device
    {
        RequestId request {0}; // in flight; 0: none
        Reminder answer {}; // by when it is answered
        std::vector<WishId> sent {}; // with it
        BootTime notBefore {0};
        Reminder wakes {}; // the notBefore that is on the agenda
        int failures = 0; // attempts in a row that failed
        bool isSingle = false; // one wish at a time: several together were refused
    };
    struct Kept // a wish that is enforced
    {
        LastSend last {};
        std::vector<BootTime> corrections {};
        Reminder looks {}; // whether what may be an echo still stands
    };
    using PropertyKey = std::pair<DeviceId, PropertyName>;

    [[nodiscard]] WriteRequest compose(Now now, const DeviceId &device, const Line &line,
                                       std::vector<WishId> &taken);
    [[nodiscard]] bool mustWait(Now now, const DeviceId &device, Line &line);
    void sent(Now now, Line &line, RequestId id, std::vector<WishId> wishes);
    void passedOn(Now now, WishId wish);
    void tryLater(Now now, Line &line, const std::vector<WishId> &wishes, const QString &why);
    void refused(Now now, Line &line, const std::vector<WishId> &wishes, const QString &why);
    void unheeded(Now now, WishId wish);
    void pending(Now now, WishId wish, BootTime next, const QString &why);
    void settle(Now now, WishId wish);
    void moved(Now now, OpenWish &open, const Property &property, const Value &desired,
               const Value &reported);
    void outside(Now now, const DeviceId &device, const Property &property,
                 const DesiredValue &desired, const ReportedValue &reported);
    void giveUp(Line &line, const DeviceId &device);
    void forgetKept(const DeviceId &device);
    void planServe(Now now);
    [[nodiscard]] std::vector<WishId> stillOpen(Line &line);
    [[nodiscard]] bool isTrue(const OpenWish &open) const;

    Parts m;
    Throttle m_throttle;
    std::uint64_t m_lastRequest = 0;
    std::map<DeviceId, Line> m_lines;
    std::map<RequestId, DeviceId> m_inFlight;
    std::map<PropertyKey, Kept> m_kept;
    BootTime m_serveAt {0};
    Reminder m_serves {};
};

} // namespace atrium::hub
