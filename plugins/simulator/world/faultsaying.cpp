// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultlayer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// What goes wrong with what a house says.
namespace atrium::simulator {

namespace {

// What no device of this property can say.
Value nonsenseFor(const DataSchema &schema)
{
    const bool isNumber
        = schema.type == DataSchema::Type::Number || schema.type == DataSchema::Type::Integer;
    if (isNumber && schema.maximum)
        return {static_cast<qint64>(std::floor(*schema.maximum)) + 1000};
    if (isNumber && schema.minimum)
        return {static_cast<qint64>(std::ceil(*schema.minimum)) - 1000};
    return schema.type == DataSchema::Type::Boolean || isNumber ? Value(u"nonsense"_s) : Value(-1);
}

} // namespace

void FaultLayer::say(RealTime now, WorldOutputs outputs)
{
    if (m_rules.empty()) {
        std::move(outputs.reports.begin(), outputs.reports.end(),
                  std::back_inserter(m_heard.reports));
        std::move(outputs.events.begin(), outputs.events.end(), std::back_inserter(m_heard.events));
        return;
    }
    note(now);
    releaseDue(now); // what waited comes before what is new
    for (Report &report : outputs.reports) {
        if (const auto index = find(report.device.local()))
            sayOne(now, *index, std::move(report));
    }
    for (const Occurrence &event : outputs.events) {
        if (const auto index = find(event.device.local()))
            sayEvent(now, *index, event);
    }
}

// What a slow way holds, in its order.
bool FaultLayer::waits(RealTime now, Subject &subject)
{
    if (const FaultRule *const rule = strike(Fault::DelayedReport, subject))
        subject.busySaying = std::max(subject.busySaying, now + upTo(rule->most));
    return subject.busySaying > now;
}

void FaultLayer::sayOne(RealTime now, std::size_t index, Report report)
{
    Subject &subject = m_subjects[index];
    Value &last = subject.last[report.property];
    const Value before = std::exchange(last, report.value);
    if (subject.isAway || strike(Fault::LostReport, subject) != nullptr)
        return;
    sayWrongly(now, index, report, before);
    report.sequence = ++m_sequence;
    if (const FaultRule *const rule = strike(Fault::DuplicateReport, subject))
        hold(now + upTo(rule->most), {.subject = index, .report = report});
    if (const FaultRule *const rule = strike(Fault::ReorderedReport, subject))
        hold(now + upTo(rule->most), {.subject = index, .report = std::move(report)});
    else if (waits(now, subject))
        hold(subject.busySaying, {.subject = index, .report = std::move(report)});
    else
        m_heard.reports.push_back(std::move(report));
}

// What is not so, said beside what is.
void FaultLayer::sayWrongly(RealTime now, std::size_t index, const Report &report,
                            const Value &before)
{
    const Subject &subject = m_subjects[index];
    const Property *const property = m_devices[index].model.model->property(report.property);
    Report wrong = report;
    if (!before.isNothing() && !(before == report.value)) {
        if (const FaultRule *const rule = strike(Fault::StaleReport, subject)) {
            wrong.value = before;
            hold(now + upTo(rule->most), {.subject = index, .report = wrong, .thenTruth = true});
        }
    }
    if (property == nullptr)
        return;
    if (ruleOf(Fault::ContradictoryReport, subject) != nullptr) {
        const auto other = otherValue(property->schema);
        if (other && strike(Fault::ContradictoryReport, subject) != nullptr) {
            wrong.value = *other;
            hear(wrong);
        }
    }
    if (now - m_nonsenseSince >= std::chrono::minutes(1)) {
        m_nonsenseSince = now;
        m_nonsense = 0;
    }
    if (m_nonsense < kMostNonsense && strike(Fault::OutOfRangeReport, subject) != nullptr) {
        ++m_nonsense;
        wrong.value = nonsenseFor(property->schema);
        hear(wrong);
    }
}

// A value that the property may have; nothing where none is known.
std::optional<Value> FaultLayer::otherValue(const DataSchema &schema)
{
    if (!schema.choices.empty())
        return schema.choices[m_rng.below(schema.choices.size())].value;
    if (schema.type == DataSchema::Type::Boolean)
        return Value(m_rng.below(2) == 0);
    if (!schema.minimum || !schema.maximum)
        return std::nullopt;
    const double number
        = *schema.minimum + std::floor((*schema.maximum - *schema.minimum) * m_rng.uniform());
    if (schema.type == DataSchema::Type::Integer)
        return Value(static_cast<qint64>(number));
    return schema.type == DataSchema::Type::Number ? std::optional<Value>(number) : std::nullopt;
}

void FaultLayer::sayEvent(RealTime now, std::size_t index, const Occurrence &event)
{
    Subject &subject = m_subjects[index];
    if (subject.isAway || strike(Fault::LostReport, subject) != nullptr)
        return;
    if (const FaultRule *const rule = strike(Fault::DuplicateReport, subject))
        hold(now + upTo(rule->most), {.subject = index, .event = event});
    if (waits(now, subject))
        hold(subject.busySaying, {.subject = index, .event = event});
    else
        m_heard.events.push_back(event);
}

} // namespace atrium::simulator
