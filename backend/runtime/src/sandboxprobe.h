// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controlgroup.h"
#include "sandboxplan.h"

#include <mutex>

namespace atrium::runtime {

/// Finds out what can hold plugins here, by trying it once; several workers share one.
class SandboxProbe
{
public:
    /// The first call takes some milliseconds: it runs bubblewrap as a plugin's start would.
    [[nodiscard]] const SandboxTools &tools();

    /// Nothing where the kernel cannot bound plugins for us: then they are watched.
    [[nodiscard]] const std::optional<ControlGroups> &controlGroups()
    {
        (void)tools();
        return m_groups;
    }

private:
    std::once_flag m_once;
    SandboxTools m_tools;
    std::optional<ControlGroups> m_groups;
};

} // namespace atrium::runtime
