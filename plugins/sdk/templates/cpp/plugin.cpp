// SPDX-FileCopyrightText: 2026 @AUTHOR@
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include <memory>

namespace atrium::sdk {
std::unique_ptr<Plugin> makeThePlugin(); // the SDK's main() asks for it

std::unique_ptr<Plugin> makeThePlugin()
{
    return std::make_unique<Demo>();
}
} // namespace atrium::sdk
