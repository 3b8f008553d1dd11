// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultplan.h"
#include "world.h"

#include <map>

namespace atrium::simulator {

using FaultValues = std::vector<std::pair<PropertyName, Value>>;

/// What is heard of the house at last.
struct Heard
{
    std::vector<Report> reports {};
    std::vector<Occurrence> events {};
    std::vector<std::pair<LocalId, Availability>> availability {};
    std::optional<bool> bridgeDown {}; ///< It has just gone, or come back.
};

/// What the world is to do because of a fault.
struct FaultWork
{
    struct Write
    {
        QString device;
        FaultValues values;
    };

    std::vector<Write> writes {}; ///< Whose time has come.
    std::vector<QString> forget {}; ///< Devices that begin anew.
    std::vector<QString> greet {}; ///< Devices that are back, and say all they know.
    bool everything = false; ///< The plan has changed: all devices say what they know.

    [[nodiscard]] bool isEmpty() const
    {
        return writes.empty() && forget.empty() && greet.empty() && !everything;
    }
};

/// What becomes of something that was asked of a device.
struct RequestFate
{
    enum class Answer {
        Honest, ///< Whatever the device says.
        Thanks, ///< As if it were done.
        Unreachable,
        Never,
    };

    bool done = true; ///< The device gets it now.
    Answer answer = Answer::Honest;
};

/// What goes wrong between a house and who listens to it. Pure: the same seed, plan, reports and
/// requests at the same times give the same. While a plan holds, reports are numbered, as by
/// devices that count; without one all passes as it is.
class FaultLayer
{
public:
    static constexpr std::size_t kMostHeld = 4096; ///< What waits; then the oldest goes early.
    static constexpr int kMostNonsense = 30; ///< Nonsense in a minute: a plugin that says more is
                                             ///< ended, rightly.

    FaultLayer(std::uint64_t seed, const std::vector<Device> &devices);

    /// Puts @p plan in force. All that waits is let go at once and all devices are back.
    void use(RealTime now, const FaultPlan &plan);

    /// What the house says. Some of it is heard now.
    void say(RealTime now, WorldOutputs outputs);
    /// What becomes of a write; @p values loses what does not get through.
    [[nodiscard]] RequestFate write(RealTime now, QStringView device, FaultValues &values);
    [[nodiscard]] RequestFate invoke(RealTime now, QStringView device);
    /// Goes on to @p now. Ask again until there is nothing to do.
    [[nodiscard]] FaultWork advance(RealTime now);
    /// All that was heard since it was last asked.
    [[nodiscard]] Heard take() { return std::exchange(m_heard, {}); }

    [[nodiscard]] Availability availabilityOf(QStringView device) const;
    [[nodiscard]] FaultCounts counts() const;
    /// Nothing can go wrong just now.
    [[nodiscard]] bool isCalm() const { return m_rules.empty(); }

private:
    using Mask = std::uint32_t;

    struct Subject
    {
        Mask rules = 0; // that concern it
        RealTime away {0}; // until then, after a reboot
        bool isAway = false; // for either reason
        RealTime busySaying {0}; // what it says waits until then
        RealTime busyDoing {0}; // what it is told waits until then
        std::map<PropertyName, Value> last {};
    };
    struct Held
    {
        std::size_t subject = 0;
        std::optional<Report> report {};
        std::optional<Occurrence> event {};
        std::optional<FaultValues> values {};
        bool thenTruth = false; // the value that holds is said after it
    };
    using Due = std::pair<RealTime, std::uint64_t>; // and in the order they came

    [[nodiscard]] std::optional<std::size_t> find(QStringView device) const;
    void note(RealTime now);
    [[nodiscard]] const FaultRule *ruleOf(Fault fault, const Subject &subject) const;
    [[nodiscard]] const FaultRule *strike(Fault fault, const Subject &subject);
    void count(Fault fault) { ++m_counts.struck[static_cast<std::size_t>(fault)]; }
    [[nodiscard]] RealTime upTo(std::chrono::milliseconds most);
    void hold(RealTime due, Held held);
    void release(Held held);
    void releaseDue(RealTime now);
    void hear(Report report);
    void sayOne(RealTime now, std::size_t index, Report report);
    void sayWrongly(RealTime now, std::size_t index, const Report &report, const Value &before);
    void sayEvent(RealTime now, std::size_t index, const Occurrence &event);
    [[nodiscard]] bool waits(RealTime now, Subject &subject);
    void reboot(RealTime now);
    void comeAndGo(RealTime now);
    void holdSteps(RealTime now, std::size_t index, const FaultValues &values, RealTime length);
    [[nodiscard]] std::optional<Value> otherValue(const DataSchema &schema);

    Rng m_rng;
    std::vector<Device> m_devices;
    std::vector<Subject> m_subjects;
    std::map<QString, std::size_t, std::less<>> m_index;
    std::vector<FaultRule> m_rules;
    std::array<Mask, kFaults> m_ofFault {};
    Mask m_active = 0;
    RealTime m_start {0}; // of the plan
    RealTime m_rolled {0}; // reboots were drawn until then
    RealTime m_nonsenseSince {0};
    int m_nonsense = 0; // since then
    bool m_bridgeDown = false;
    std::map<Due, Held> m_held;
    std::uint64_t m_order = 0;
    std::uint64_t m_sequence = 0;
    FaultCounts m_counts {};
    FaultWork m_work {};
    Heard m_heard {};
};

} // namespace atrium::simulator
