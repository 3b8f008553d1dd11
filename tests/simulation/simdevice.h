// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "makes.h"
#include "stage.h"

#include <atrium/model/report.h>

#include <array>
#include <functional>
#include <optional>

namespace atrium::sim {

/// A device as it stands in the house: it has values of its own, takes what it is told, and says
/// how it is. What goes wrong with it and with its radio has a time until which it does.
class SimDevice
{
public:
    enum class Counts { Nothing, Sequence, Time };
    using Values = std::vector<std::pair<PropertyName, Value>>;

    SimDevice(Stage &stage, DeviceId id, const Make &make, std::size_t number, Counts counts);

    [[nodiscard]] const DeviceId &id() const { return m_id; }
    [[nodiscard]] const Make &make() const { return m_make; }
    [[nodiscard]] std::size_t number() const { return m_number; }
    /// As its plugin publishes it now.
    [[nodiscard]] Device description() const;

    /// A message with values has come over the radio.
    void take(const Values &values);
    /// Whether it cannot be reached now; counted.
    [[nodiscard]] bool isMissed() const;
    /// An action that is done here.
    void act() { ++m_acts; }
    void reportAll();
    /// What it measured.
    void measure();

    // ---- What goes wrong.
    void suffer(Fault fault, BootTime until) { m_until.at(std::size_t(fault)) = until; }
    [[nodiscard]] bool suffers(Fault fault) const
    {
        return m_stage.time.boot() < m_until.at(std::size_t(fault));
    }
    [[nodiscard]] bool isOffline() const
    {
        return suffers(Fault::DeviceOffline) || suffers(Fault::RebootForgets);
    }
    void heal() { m_until = {}; }
    void reboot(BootTime takes);
    void touchWallSwitch();
    void saySomethingStale();
    void contradictItself();
    void sayTooMuch();
    void setReduced(bool isReduced) { m_isReduced = isReduced; }
    [[nodiscard]] bool isReduced() const { return m_isReduced; }
    void setGone(bool isGone) { m_isGone = isGone; }
    [[nodiscard]] bool isGone() const { return m_isGone; }

    /// What it says goes here.
    std::function<void(std::vector<Report>)> radio;

private:
    [[nodiscard]] bool isReported(std::size_t property) const;
    /// One of the properties for which @p test holds; none: there is no such.
    template<typename Test>
    [[nodiscard]] std::optional<std::size_t> anyOf(Test test) const
    {
        const std::size_t from = m_stage.rng.below(m_values.size());
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            if (const std::size_t each = (from + i) % m_values.size(); test(each))
                return each;
        }
        return std::nullopt;
    }
    [[nodiscard]] Report reportOf(std::size_t property);
    void say(std::size_t property);
    void set(std::size_t property, const Value &value);
    void travel(std::size_t property, double target, std::uint64_t journey);
    void forget();

    Stage &m_stage;
    const DeviceId m_id;
    const Make &m_make;
    const std::size_t m_number;
    const Counts m_counts;
    std::vector<Value> m_values; // by the make's full model
    std::vector<std::uint64_t> m_journeys; // of each property; the newest counts
    std::vector<Report> m_former; // said before the last of each property
    std::vector<Report> m_last;
    std::uint64_t m_sequence = 0;
    std::uint64_t m_acts = 0;
    bool m_isReduced = false;
    bool m_isGone = false;
    std::array<BootTime, static_cast<std::size_t>(Fault::Count)> m_until {};
};

} // namespace atrium::sim
