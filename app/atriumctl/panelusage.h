// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usagepart.h"

#include <vector>

namespace atrium::ctl {

/// The part of the command line that is about wall panels: the PIN and the screens.
class PanelUsage : private UsagePart
{
public:
    void add(CLI::App &app);
    /// After parsing: what was asked for, if it was of this part.
    void take(Invocation &invocation) const;

private:
    using UsagePart::add;

    std::string m_name;
    std::vector<std::string> m_settings;
};

} // namespace atrium::ctl
