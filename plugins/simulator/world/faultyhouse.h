// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crowd.h"
#include "faultlayer.h"

#include <atrium/model/request.h>

namespace atrium::simulator {

/// The home and the crowd, as they are heard and reached through what goes wrong. Pure.
class FaultyHouse
{
public:
    FaultyHouse(std::optional<World> world, Crowd crowd, std::uint64_t seed);

    [[nodiscard]] std::vector<Device> devices() const;
    [[nodiscard]] bool hasWorld() const { return m_world.has_value(); }
    [[nodiscard]] bool isCalm() const { return m_faults.isCalm(); }

    /// Puts @p plan in force; what the house says of it is heard by the next advance().
    void use(RealTime now, const FaultPlan &plan);
    /// For who begins to listen: who is there, and all values that are known.
    [[nodiscard]] Heard everything(RealTime now);
    /// Lives until @p now.
    [[nodiscard]] Heard advance(RealTime now);

    /// Nothing: it is never answered. What it changes at once is heard by the next advance().
    [[nodiscard]] std::optional<Result<>> write(RealTime now, const WriteRequest &request);
    [[nodiscard]] std::optional<Result<Value>> invoke(RealTime now, const InvokeRequest &request);

    /// How far a long action is, 0..1; nothing: none such is under way.
    [[nodiscard]] std::optional<double> progressOf(const DeviceId &device,
                                                   const ActionName &action) const;
    void giveUp(const DeviceId &device, const ActionName &action);

    [[nodiscard]] FaultCounts counts() const { return m_faults.counts(); }
    [[nodiscard]] const World *world() const { return m_world ? &*m_world : nullptr; }

private:
    [[nodiscard]] Result<> reach(RealTime now, QStringView device, const FaultValues &values);
    [[nodiscard]] WorldOutputs everythingOf(RealTime now, const QString &device);
    void work(RealTime now, const FaultWork &work);
    void obey(RealTime now);

    std::optional<World> m_world;
    Crowd m_crowd;
    FaultLayer m_faults;
    RealTime m_shown {0}; // when the bridge was told how often they struck
};

} // namespace atrium::simulator
