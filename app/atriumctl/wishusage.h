// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usagepart.h"

namespace atrium::ctl {

/// The part of the command line that is about what was asked of the house: wishes, actions, scenes.
class WishUsage : private UsagePart
{
public:
    void add(CLI::App &app);
    /// After parsing: what was asked for, if it was of this part.
    void take(Invocation &invocation) const;

private:
    using UsagePart::add;

    int m_number = 0; // of a wish or an action
    std::string m_id; // of a scene
    std::string m_title;
    std::string m_wishes; // JSON
    bool m_waits = false;
};

} // namespace atrium::ctl
