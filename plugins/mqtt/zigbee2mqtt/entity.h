// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "zigbee2mqtt/make.h"

#include <map>

namespace atrium::mqtt::zigbee2mqtt {

/// What was last said of one property, so that only what changed goes on.
struct Held
{
    Value value {};
    BootTime told {0}; ///< When it was last passed on.
    WallTime measured {0};
    Quality quality = Quality::Good;
    bool isAwaited = false; ///< Somebody set it: the next report counts even if it is the same.
};

/// A device or a group of Zigbee2MQTT: what has a friendly name and a state topic.
struct Entity
{
    LocalId id;
    Device device; ///< Without its thing model; see Directory::described().
    QString name; ///< The friendly name: the topic below the base.
    std::shared_ptr<const Make> make;
    std::vector<Held> held; ///< As many as make->bindings.
    std::map<int, QString> endpoints {}; ///< The names of those that have one, by number.
    size_t digest = 0; ///< Of the entry it was made from.
    bool isGroup = false;
    bool isDisabled = false;
    bool isAsleep = false; ///< Runs on a battery: not asked by itself.
    bool wasAsked = false;
    Availability told = Availability::Unknown; ///< By its availability topic.
    std::optional<Availability> passedOn {}; ///< What the hub was told last.
};

/// What was left out, for the tests and the log. Each grows by one a case.
struct Counters
{
    std::uint64_t messages = 0;
    std::uint64_t unreadable = 0; ///< Not JSON, or not of the form that its topic asks for.
    std::uint64_t strangers = 0; ///< Topics of nobody that is known.
    std::uint64_t mistyped = 0; ///< Values of another type than declared: not passed on.
    std::uint64_t uncertain = 0; ///< Values outside of what is declared: passed on as such.
    std::uint64_t repeated = 0; ///< Values that were known: not passed on again.
};

} // namespace atrium::mqtt::zigbee2mqtt
