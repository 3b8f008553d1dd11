// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "energy.h"
#include "faultplan.h"
#include "residents.h"
#include "rooms.h"
#include "sky.h"
#include "thing.h"

#include <atrium/base/rng.h>

#include <functional>
#include <memory>
#include <optional>

namespace atrium::simulator {

/// The controls of the world itself, which its bridge device offers.
struct Controls
{
    double factor = 1.0;
    std::uint64_t seed = 1;
    QString weather {};
    bool routines = true; ///< People go about and use things.
    bool restart = false; ///< Asked for: the world begins again after this step.
    WorldTime skip {0}; ///< Asked for: the world jumps ahead after this step.
    FaultDesk faults {}; ///< Shown; what is asked, whoever stands between does.
};

/// What a device feels and changes around itself in a step.
struct Surroundings
{
    WorldTime time {0};
    double seconds = 0.0; ///< How long the step is.
    const Weather &weather;
    const Sun &sun;
    const Residents &residents;
    EnergyBalance &energy;
    std::vector<Room> &rooms;
    Rng &rng;
    Controls &controls;
    /// Another device of the home, or null.
    std::function<Thing *(QStringView local)> thing;
    /// Asks another device, as a person would.
    std::function<Result<>(QStringView local, QStringView property, const Value &)> ask;

    /// The room that @p which stands in, or null.
    [[nodiscard]] Room *roomOf(const Thing &which) const;
};

/// What a kind of device does. One object for each device; it resolves its properties once.
class Behaviour
{
public:
    explicit Behaviour(Thing &thing)
        : m_thing(thing)
    { }
    virtual ~Behaviour() = default;
    Q_DISABLE_COPY_MOVE(Behaviour)

    virtual void step(Surroundings &) { }
    /// @p value fits the schema and the property is writable. Refused: not as things stand.
    [[nodiscard]] virtual Result<> write(int slot, const Value &value, Surroundings &around);
    /// Unsupported where this device has no such action; @p input fits its schema.
    [[nodiscard]] virtual Result<Value> invoke(const QString &action, const Value &input,
                                               Surroundings &around);
    /// How far the long @p action is that was asked last, 0..1; 1: it is done. Nothing: it is no
    /// long one, or came to an end before.
    [[nodiscard]] virtual std::optional<double> progressOf(const QString & /*action*/) const
    {
        return std::nullopt;
    }
    /// The long @p action is to end as things stand.
    virtual void giveUp(const QString & /*action*/) { }
    /// What it draws from the house's mains just now, in watts.
    [[nodiscard]] virtual double draw() const { return 0.0; }
    /// What it gives to the house's mains just now, in watts.
    [[nodiscard]] virtual double supply() const { return 0.0; }

protected:
    Thing &m_thing; // outlives its behaviour
};

using BehaviourFactory = std::unique_ptr<Behaviour> (*)(Thing &);

/// One name that home.json may give.
struct BehaviourEntry
{
    QStringView name;
    BehaviourFactory make;
};

/// Null where there is no such behaviour.
[[nodiscard]] BehaviourFactory behaviourNamed(QStringView name);

} // namespace atrium::simulator
