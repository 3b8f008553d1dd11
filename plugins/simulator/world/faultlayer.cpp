// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultlayer.h"

#include <algorithm>
#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr int kSteps = 4; // in which a slow device gets there
constexpr RealTime kRoll = 500ms; // how often reboots are drawn
constexpr RealTime kLongestRoll = 5s; // what a machine that slept makes up for
constexpr RealTime kMinute = std::chrono::minutes(1);

// The value on the way from @p from to @p to, of the same type as the aim.
Value onTheWay(const Value &from, const Value &to, int step)
{
    const double share = static_cast<double>(step) / kSteps;
    const double number = from.toNumber() + (to.toNumber() - from.toNumber()) * share;
    return to.kind() == Value::Kind::Integer ? Value(static_cast<qint64>(std::llround(number)))
                                             : Value(number);
}

} // namespace

FaultLayer::FaultLayer(std::uint64_t seed, const std::vector<Device> &devices)
    : m_rng(seed)
    , m_devices(devices)
    , m_subjects(devices.size())
{
    for (std::size_t i = 0; i < m_devices.size(); ++i)
        m_index.emplace(m_devices[i].id.local().toString(), i);
}

std::optional<std::size_t> FaultLayer::find(QStringView device) const
{
    const auto found = m_index.find(device);
    return found == m_index.end() ? std::nullopt : std::optional(found->second);
}

void FaultLayer::use(RealTime now, const FaultPlan &plan)
{
    for (auto held = std::exchange(m_held, {}); auto &[due, each] : held)
        release(std::move(each));
    m_rules = plan.rules();
    m_rules.resize(std::min(m_rules.size(), std::size_t {32}));
    m_start = now;
    m_rolled = now;
    m_nonsenseSince = now;
    m_nonsense = 0;
    m_ofFault.fill(0);
    for (std::size_t i = 0; i < m_rules.size(); ++i)
        m_ofFault[static_cast<std::size_t>(m_rules[i].fault)] |= Mask {1} << i;
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        Subject &subject = m_subjects[i];
        if (subject.isAway)
            m_heard.availability.emplace_back(LocalId(m_devices[i].id.local().toString()),
                                              Availability::Online);
        Mask rules = 0;
        for (std::size_t j = 0; j < m_rules.size(); ++j)
            rules |= m_rules[j].concerns(m_devices[i]) ? Mask {1} << j : Mask {0};
        subject = {.rules = rules};
    }
    if (std::exchange(m_bridgeDown, false))
        m_heard.bridgeDown = false;
    m_work.everything = true;
    note(now);
}

// Which rules hold now.
void FaultLayer::note(RealTime now)
{
    m_active = 0;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].holdsAt(now - m_start))
            m_active |= Mask {1} << i;
    }
}

const FaultRule *FaultLayer::ruleOf(Fault fault, const Subject &subject) const
{
    const Mask rules = subject.rules & m_active & m_ofFault[static_cast<std::size_t>(fault)];
    return rules == 0 ? nullptr : &m_rules[static_cast<std::size_t>(std::countr_zero(rules))];
}

const FaultRule *FaultLayer::strike(Fault fault, const Subject &subject)
{
    const Mask rules = subject.rules & m_active & m_ofFault[static_cast<std::size_t>(fault)];
    for (std::size_t i = 0; rules != 0 && i < m_rules.size(); ++i) {
        if ((rules >> i & 1U) != 0 && m_rng.uniform() < m_rules[i].rate) {
            count(fault);
            return &m_rules[i];
        }
    }
    return nullptr;
}

RealTime FaultLayer::upTo(std::chrono::milliseconds most)
{
    return RealTime(static_cast<qint64>(
        m_rng.below(static_cast<std::uint64_t>(std::max<qint64>(most.count(), 1))) + 1));
}

void FaultLayer::hold(RealTime due, Held held)
{
    m_held.emplace(Due {due, m_order++}, std::move(held));
    if (m_held.size() > kMostHeld) {
        ++m_counts.hurried;
        release(std::move(m_held.extract(m_held.begin()).mapped()));
    }
}

void FaultLayer::release(Held held)
{
    const Subject &subject = m_subjects[held.subject];
    if (held.values && !subject.isAway)
        m_work.writes.push_back({.device = m_devices[held.subject].id.local().toString(),
                                 .values = std::move(*held.values)});
    if (held.event)
        m_heard.events.push_back(std::move(*held.event));
    if (!held.report)
        return;
    if (!held.thenTruth) {
        m_heard.reports.push_back(std::move(*held.report));
        return;
    }
    hear(*held.report);
    if (const auto last = subject.last.find(held.report->property); last != subject.last.end()) {
        held.report->value = last->second;
        hear(std::move(*held.report));
    }
}

void FaultLayer::hear(Report report)
{
    report.sequence = ++m_sequence;
    m_heard.reports.push_back(std::move(report));
}

RequestFate FaultLayer::write(RealTime now, QStringView device, FaultValues &values)
{
    using Answer = RequestFate::Answer;
    const auto index = find(device);
    if (!index || m_rules.empty())
        return {};
    note(now);
    Subject &subject = m_subjects[*index];
    if (subject.isAway || strike(Fault::UnreachableWrite, subject) != nullptr)
        return {.done = false, .answer = Answer::Unreachable};
    if (strike(Fault::LostWrite, subject) != nullptr)
        return {.done = false, .answer = Answer::Thanks};
    RequestFate fate;
    if (values.size() > 1 && strike(Fault::PartialWrite, subject) != nullptr) {
        const std::size_t kept = 1 + m_rng.below(values.size() - 1);
        while (values.size() > kept)
            values.erase(values.begin() + static_cast<std::ptrdiff_t>(m_rng.below(values.size())));
        fate.answer = Answer::Thanks;
    }
    const FaultRule *const slow = strike(Fault::SlowWrite, subject);
    if (slow != nullptr || subject.busyDoing > now) {
        holdSteps(now, *index, values, slow == nullptr ? RealTime(1) : upTo(slow->most));
        fate = {.done = false, .answer = Answer::Thanks};
    }
    if (strike(Fault::UnansweredWrite, subject) != nullptr)
        fate.answer = Answer::Never;
    return fate;
}

// What changes by numbers goes through those between; all else changes at the end.
void FaultLayer::holdSteps(RealTime now, std::size_t index, const FaultValues &values,
                           RealTime length)
{
    Subject &subject = m_subjects[index];
    const RealTime begin = std::max(now, subject.busyDoing);
    for (int step = 1; step < kSteps; ++step) {
        FaultValues part;
        for (const auto &[name, value] : values) {
            const auto last = subject.last.find(name);
            if (value.isNumeric() && last != subject.last.end() && last->second.isNumeric())
                part.emplace_back(name, onTheWay(last->second, value, step));
        }
        if (!part.empty())
            hold(begin + length * step / kSteps, {.subject = index, .values = std::move(part)});
    }
    subject.busyDoing = begin + length;
    hold(subject.busyDoing, {.subject = index, .values = values});
}

RequestFate FaultLayer::invoke(RealTime now, QStringView device)
{
    using Answer = RequestFate::Answer;
    const auto index = find(device);
    if (!index || m_rules.empty())
        return {};
    note(now);
    const Subject &subject = m_subjects[*index];
    if (subject.isAway || strike(Fault::UnreachableWrite, subject) != nullptr)
        return {.done = false, .answer = Answer::Unreachable};
    if (strike(Fault::LostWrite, subject) != nullptr)
        return {.done = false, .answer = Answer::Never};
    if (strike(Fault::UnansweredWrite, subject) != nullptr)
        return {.done = true, .answer = Answer::Never};
    return {};
}

FaultWork FaultLayer::advance(RealTime now)
{
    note(now);
    if (!m_rules.empty()) {
        reboot(now);
        comeAndGo(now);
    }
    releaseDue(now);
    return std::exchange(m_work, {});
}

void FaultLayer::releaseDue(RealTime now)
{
    while (!m_held.empty() && m_held.begin()->first.first <= now)
        release(std::move(m_held.extract(m_held.begin()).mapped()));
}

void FaultLayer::reboot(RealTime now)
{
    if (now - m_rolled < kRoll)
        return;
    const RealTime span = std::min(now - std::exchange(m_rolled, now), kLongestRoll);
    if ((m_active & m_ofFault[static_cast<std::size_t>(Fault::Reboot)]) == 0)
        return;
    const double share = static_cast<double>(span.count()) / static_cast<double>(kMinute.count());
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        Subject &subject = m_subjects[i];
        const FaultRule *const rule = ruleOf(Fault::Reboot, subject);
        if (rule == nullptr || subject.away > now || m_rng.uniform() >= rule->rate * share)
            continue;
        count(Fault::Reboot);
        subject.away = now + upTo(rule->most);
        subject.busyDoing = now;
        m_work.forget.push_back(m_devices[i].id.local().toString());
        std::erase_if(m_held, [i](const auto &each) {
            return each.second.subject == i && each.second.values.has_value();
        });
    }
}

// Who is away by now, and who is back.
void FaultLayer::comeAndGo(RealTime now)
{
    const Mask bridge = m_active & m_ofFault[static_cast<std::size_t>(Fault::BridgeDown)];
    if (m_bridgeDown != (bridge != 0)) {
        m_bridgeDown = bridge != 0;
        m_heard.bridgeDown = m_bridgeDown;
        if (m_bridgeDown)
            count(Fault::BridgeDown);
    }
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        Subject &subject = m_subjects[i];
        const bool isAway = subject.away > now || (subject.rules & bridge) != 0;
        if (isAway == subject.isAway)
            continue;
        subject.isAway = isAway;
        m_heard.availability.emplace_back(LocalId(m_devices[i].id.local().toString()),
                                          isAway ? Availability::Offline : Availability::Online);
        if (!isAway)
            m_work.greet.push_back(m_devices[i].id.local().toString());
    }
}

Availability FaultLayer::availabilityOf(QStringView device) const
{
    const auto index = find(device);
    return index && m_subjects[*index].isAway ? Availability::Offline : Availability::Online;
}

FaultCounts FaultLayer::counts() const
{
    FaultCounts counts = m_counts;
    counts.held = m_held.size();
    return counts;
}

} // namespace atrium::simulator
