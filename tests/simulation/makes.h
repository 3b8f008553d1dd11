// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/device.h>

#include <vector>

namespace atrium::sim {

/// How a property behaves in the device itself.
enum class Nature {
    Plain, ///< Takes the value and reports it.
    Level, ///< And turns its lamp on.
    Rounded, ///< Takes what its 254 steps come nearest to, and reports that.
    Travels, ///< Takes seconds to get there and reports its way.
    Guarded, ///< As a lock: a second or two.
    Composite, ///< Takes the fields that it is given.
    Silent, ///< Takes the value and never reports it.
    WriteOnly,
    Measured, ///< Nobody can write it.
};

/// A kind of device, as a maker builds it.
struct Make
{
    QString name;
    QString kind;
    SharedModel model;
    SharedModel reduced; ///< After an update of its firmware: without its last writable property.
    std::vector<Nature> natures; ///< By the model's properties.
};

/// All makes of the simulated house. Shared within a thread.
[[nodiscard]] const std::vector<Make> &makes();

/// A value that somebody may wish for, chosen by @p random.
[[nodiscard]] Value wishableValue(const DataSchema &schema, std::uint64_t random);

} // namespace atrium::sim
