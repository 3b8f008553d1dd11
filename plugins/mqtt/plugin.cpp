// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt.h"

namespace atrium::mqtt {

std::unique_ptr<sdk::Plugin> makePlugin();

std::unique_ptr<sdk::Plugin> makePlugin()
{
    return std::make_unique<Mqtt>();
}

} // namespace atrium::mqtt
