// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <atrium/model/device.h>
#include <atrium/model/report.h>

#include <optional>
#include <vector>

namespace atrium::simulator {

/// How often a measured property is reported, and how exactly.
struct Sampling
{
    QStringView semantic;
    double quantum = 1.0; ///< Reported as a multiple of it.
    std::chrono::milliseconds every {10'000}; ///< At most once in this time.
    double noise = 0.0; ///< A change that is smaller is not reported,
    double noiseShare = 0.0; ///< nor one below this share of the value.
};

/// One device with what its properties are just now, and what of it was reported. Properties are
/// named by slots: where they stand in the thing model, or -1 for those that this device does not
/// have, which are read as nothing and written to nowhere.
class Thing
{
public:
    Thing(Device device, const Value &parameters, int room);

    [[nodiscard]] const Device &device() const { return m_device; }
    [[nodiscard]] const ThingModel &model() const { return *m_device.model.model; }
    [[nodiscard]] int room() const { return m_room; } ///< Index, or -1.
    [[nodiscard]] double parameter(QStringView name, double otherwise) const
    {
        return parameterValue(name).toNumber(otherwise);
    }
    [[nodiscard]] QString parameterText(QStringView name) const
    {
        return parameterValue(name).toText();
    }
    [[nodiscard]] const ValueList &parameterList(QStringView name) const
    {
        return parameterValue(name).items();
    }

    [[nodiscard]] int slot(QStringView property) const;
    /// Nothing for a slot of -1.
    [[nodiscard]] const Value &at(int slot) const
    {
        return slot < 0 ? m_nothing : m_slots[static_cast<std::size_t>(slot)].value;
    }
    [[nodiscard]] double number(int slot, double otherwise = 0.0) const
    {
        return at(slot).toNumber(otherwise);
    }
    [[nodiscard]] bool flag(int slot) const { return at(slot).toBool(); }
    [[nodiscard]] QString text(int slot) const { return at(slot).toText(); }

    void put(int slot, Value value);
    /// Kept within the property's range.
    void put(int slot, double number);
    void put(int slot, bool flag) { put(slot, Value(flag)); }
    void put(int slot, const QString &text) { put(slot, Value(text)); }

    /// It was asked to be so and is: reported even if it was so before.
    void confirm(int slot);
    void emitEvent(QStringView name, Value data = {});

    /// An owner set something: routines leave the device alone for a while.
    void setTouched(WorldTime time) { m_touched = time; }
    [[nodiscard]] std::optional<WorldTime> touched() const { return m_touched; }

    /// Appends what changed since it was last asked and is due at @p world, and what would else
    /// become stale at @p real. @p factor: how fast the house's time passes.
    void collect(WorldTime world, RealTime real, double factor, std::vector<Report> &reports);
    /// Appends all that is known, as when the device is discovered.
    void collectAll(WorldTime world, RealTime real, std::vector<Report> &reports);
    void takeEvents(std::vector<Occurrence> &events);

private:
    /// Nothing where home.json gives none of that name.
    [[nodiscard]] const Value &parameterValue(QStringView name) const;

    struct Slot
    {
        Value value {};
        Value reported {};
        double raw = 0.0; // of the last report, before it was rounded
        Sampling sampling {.semantic = {}, .quantum = 0.0}; // 0: not measured, reported at once
        WorldTime reportedAt {0};
        RealTime freshUntil {0}; // reported again after it
        bool changed = false;
        bool confirmed = false; // to be reported at once
    };

    [[nodiscard]] static bool isDue(const Slot &slot, WorldTime world, RealTime real,
                                    double factor);
    void report(std::size_t index, WorldTime world, RealTime real, std::vector<Report> &reports);

    Device m_device;
    ValueObject m_parameters;
    int m_room;
    std::vector<Slot> m_slots;
    std::vector<Occurrence> m_events;
    std::optional<WorldTime> m_touched;
    Value m_nothing {};
};

} // namespace atrium::simulator
