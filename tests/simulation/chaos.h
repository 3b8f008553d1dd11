// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

namespace atrium::sim {

/// Chooses what goes wrong next, where, and for how long.
class Chaos
{
public:
    explicit Chaos(World &world);

    /// From now on, until the world is calm.
    void begin();

private:
    struct Trouble
    {
        Fault fault;
        std::uint64_t weight;
        void (Chaos::*strike)(Fault);
    };

    void plan();
    void strike();
    // Each strikes something that it chooses.
    void device(Fault fault);
    void deviceOnce(Fault fault);
    void deviceAway(Fault fault);
    void crashOnAndOn(SimPlugin &plugin, int times);
    void flap(SimDevice &device, int times);
    void plugin(Fault fault);
    void pluginStart(Fault fault);
    void owner(Fault fault);
    void disk(Fault fault);
    void clock(Fault fault);
    void client(Fault fault);
    void hub(Fault fault);
    [[nodiscard]] BootTime until(BootTime least, BootTime most);
    template<typename Job>
    void later(BootTime delay, Job job);

    static const std::vector<Trouble> &troubles();

    World &m_world;
    Stage &m_stage;
};

} // namespace atrium::sim
