// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usagepart.h"

#include <vector>

namespace atrium::ctl {

/// The part of the command line that is about what goes wrong in a simulated house.
class FaultUsage : private UsagePart
{
public:
    void add(CLI::App &app);
    /// After parsing: what was asked for, if it was of this part.
    void take(Invocation &invocation) const;

private:
    CLI::App *add(CLI::App &parent, const char *name, const char *description,
                  Invocation::Command command);
    void addRule(CLI::App &command);

    std::string m_bridge;
    std::string m_name; // of a preset or a fault
    std::string m_kind;
    std::vector<std::string> m_devices;
    std::optional<double> m_rate;
    std::optional<int> m_begin;
    std::optional<int> m_length;
    std::optional<int> m_period;
    std::optional<int> m_most;
    std::optional<int> m_number;
};

} // namespace atrium::ctl
