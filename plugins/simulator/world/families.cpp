// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include <algorithm>
#include <array>

namespace atrium::simulator {

BehaviourFactory behaviourNamed(QStringView name)
{
    static const std::array families {
        lightingBehaviours(), coverBehaviours(),    climateBehaviours(), airBehaviours(),
        sensorBehaviours(),   securityBehaviours(), mediaBehaviours(),   applianceBehaviours(),
        powerBehaviours(),    gardenBehaviours(),   worldBehaviours(),
    };
    for (const auto &family : families) {
        const auto found
            = std::find_if(family.begin(), family.end(),
                           [&](const BehaviourEntry &each) { return each.name == name; });
        if (found != family.end())
            return found->make;
    }
    return nullptr;
}

} // namespace atrium::simulator
