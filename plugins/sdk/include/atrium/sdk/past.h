// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/sdk/plugin.h>

namespace atrium::sdk {

/// A plugin that can tell what its devices were before it was ever started, for a house whose
/// history begins. Implemented beside Plugin; asked of plugins that are linked in.
class HasPast
{
public:
    virtual ~HasPast() = default;

    /// In the order of time; `sourceTime` says when. Takes less than a second, on a thread of its
    /// own, on an object that is used for nothing else.
    [[nodiscard]] virtual std::vector<Report> past(const Context &context, WallTime from,
                                                   WallTime to)
        = 0;
};

} // namespace atrium::sdk
