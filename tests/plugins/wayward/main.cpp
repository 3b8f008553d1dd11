// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wayward.h"

namespace atrium::sdk {
std::unique_ptr<Plugin> makeThePlugin();

std::unique_ptr<Plugin> makeThePlugin()
{
    return wayward::makePlugin();
}
} // namespace atrium::sdk
