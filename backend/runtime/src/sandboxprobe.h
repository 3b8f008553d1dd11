// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxplan.h"

#include <mutex>

namespace atrium::runtime {

/// Finds out what can hold plugins here, by trying it once; several workers share one.
class SandboxProbe
{
public:
    /// The first call takes some milliseconds: it runs bubblewrap as a plugin's start would.
    [[nodiscard]] const SandboxTools &tools();

private:
    std::once_flag m_once;
    SandboxTools m_tools;
};

} // namespace atrium::runtime
