// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "behaviour.h"

#include <span>

namespace atrium::simulator {

// The behaviours, by the file that has them.
[[nodiscard]] std::span<const BehaviourEntry> lightingBehaviours(); ///< light, switch
[[nodiscard]] std::span<const BehaviourEntry> coverBehaviours(); ///< cover, coverGroup
[[nodiscard]] std::span<const BehaviourEntry>
climateBehaviours(); ///< thermostat, airConditioner, …
[[nodiscard]] std::span<const BehaviourEntry> airBehaviours(); ///< fan, purifier, humidifier, …
[[nodiscard]] std::span<const BehaviourEntry> sensorBehaviours(); ///< motion, contact, leak, …
[[nodiscard]] std::span<const BehaviourEntry>
securityBehaviours(); ///< lock, alarm, siren, doorbell
[[nodiscard]] std::span<const BehaviourEntry> mediaBehaviours(); ///< television, speaker
[[nodiscard]] std::span<const BehaviourEntry> applianceBehaviours(); ///< washer, …, vacuum
[[nodiscard]] std::span<const BehaviourEntry> powerBehaviours(); ///< solar, store, meter, charger
[[nodiscard]] std::span<const BehaviourEntry> gardenBehaviours(); ///< weather, irrigation, valve, …
[[nodiscard]] std::span<const BehaviourEntry> worldBehaviours(); ///< bridge

/// For the tables above.
template<typename T>
[[nodiscard]] std::unique_ptr<Behaviour> makeBehaviour(Thing &thing)
{
    return std::make_unique<T>(thing);
}

} // namespace atrium::simulator
