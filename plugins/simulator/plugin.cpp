// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator.h"

namespace atrium::simulator {

std::unique_ptr<sdk::Plugin> makePlugin()
{
    return std::make_unique<Simulator>();
}

} // namespace atrium::simulator
