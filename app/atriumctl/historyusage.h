// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usagepart.h"

namespace atrium::ctl {

/// The part of the command line that is about what was measured.
class HistoryUsage : private UsagePart
{
public:
    void add(CLI::App &app);
    /// After parsing: what was asked for, if it was of this part.
    void take(Invocation &invocation) const;

private:
    using UsagePart::add;

    std::string m_device;
    std::string m_property;
    std::string m_from;
    std::string m_to;
    int m_points = 0;
    bool m_isCsv = false;
};

} // namespace atrium::ctl
