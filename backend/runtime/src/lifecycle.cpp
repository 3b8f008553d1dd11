// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/runtime/lifecycle.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

bool isFailure(Phase phase, LifeEvent event)
{
    return event == LifeEvent::Failed
        || (event == LifeEvent::Deadline && phase == Phase::Initialised);
}

} // namespace

Lifecycle::Lifecycle(LifeLimits limits, Rng rng)
    : m_limits(limits)
    , m_rng(rng)
{ }

LifeAction Lifecycle::handle(Now now, LifeEvent event, LifeReason why)
{
    const auto table = lifeTable();
    const auto isAbout = [&](const LifeRow &row) {
        return row.from == m_phase && row.event == event;
    };
    if (std::none_of(table.begin(), table.end(), isAbout))
        return LifeAction::Nothing;

    remember(now, event, why);
    const auto row = std::find_if(table.begin(), table.end(), [&](const LifeRow &each) {
        return isAbout(each) && holds(each.guard);
    });
    if (row == table.end())
        return LifeAction::Nothing;
    enter(now, *row);
    return row->action;
}

// What later guards and people want to know of this event.
void Lifecycle::remember(Now now, LifeEvent event, const LifeReason &why)
{
    switch (event) {
    case LifeEvent::Refused:
    case LifeEvent::Declined:
        m_why = why;
        break;
    case LifeEvent::Discovered:
        m_areAllNamed = true;
        break;
    case LifeEvent::Complained:
        m_complaint = why;
        break;
    case LifeEvent::Recovered:
        m_complaint.reset();
        break;
    case LifeEvent::ChangeAsked:
        m_isWanted = true;
        m_failures.clear(); // a person looked at it
        m_heldWhy.reset();
        break;
    case LifeEvent::StopAsked:
        m_isWanted = false;
        break;
    case LifeEvent::Held:
        m_heldWhy = why;
        break;
    default:
        break;
    }
    if (!isFailure(m_phase, event))
        return;
    while (!m_failures.empty() && m_failures.front() + m_limits.window <= now.boottime)
        m_failures.pop_front();
    m_failures.push_back(now.boottime);
    if (std::ssize(m_failures) > m_limits.budget + 1)
        m_failures.pop_front();
    m_why = why;
    if (event == LifeEvent::Deadline)
        m_why
            = {.reason = u"It did not get ready within %1 s."_s.arg(m_limits.start.count() / 1000),
               .hint = u"See its log for what it waits for."_s};
}

void Lifecycle::enter(Now now, const LifeRow &row)
{
    if (row.action == LifeAction::StartHost) {
        m_areAllNamed = false;
        m_complaint.reset();
    }
    if (row.deadline != LifeDeadline::Keep)
        m_deadline = deadlineOf(now, row.deadline);
    m_counts.at(static_cast<std::size_t>(row.counter)) += 1;
    if (row.to != m_phase || m_since.count() == 0)
        m_since = now.wall;
    m_phase = row.to;
}

bool Lifecycle::holds(LifeGuard guard) const
{
    switch (guard) {
    case LifeGuard::Always:
        return true;
    case LifeGuard::Complaining:
        return m_complaint.has_value();
    case LifeGuard::AllNamed:
        return m_areAllNamed;
    case LifeGuard::BudgetSpent:
        return std::ssize(m_failures) > m_limits.budget;
    case LifeGuard::Wanted:
        return m_isWanted;
    }
    return false;
}

std::optional<BootTime> Lifecycle::deadlineOf(Now now, LifeDeadline deadline)
{
    switch (deadline) {
    case LifeDeadline::Start:
        return now.boottime + m_limits.start;
    case LifeDeadline::Discovery:
        return now.boottime + m_limits.discovery;
    case LifeDeadline::BackOff:
        return now.boottime + backOff();
    case LifeDeadline::Stop:
        return now.boottime + m_limits.stop;
    default:
        return std::nullopt;
    }
}

// Full jitter: many instances that lost the same thing do not come back at once.
std::chrono::milliseconds Lifecycle::backOff()
{
    auto bound = m_limits.backOffFirst;
    for (std::size_t i = 1; i < m_failures.size() && bound < m_limits.backOffMost; ++i)
        bound *= 2;
    bound = std::min(bound, m_limits.backOffMost);
    return std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(
        m_rng.below(static_cast<std::uint64_t>(bound.count()) + 1)));
}

void Lifecycle::postpone(BootTime duration)
{
    if (m_deadline)
        *m_deadline += duration;
}

PluginState Lifecycle::state() const
{
    switch (m_phase) {
    case Phase::Packaged:
        return PluginState::Packaged;
    case Phase::Validated:
        return PluginState::Validated;
    case Phase::Initialised:
        return PluginState::Initialised;
    case Phase::Discovering:
        return PluginState::Discovering;
    case Phase::Running:
        return PluginState::Running;
    case Phase::Degraded:
        return PluginState::Degraded;
    case Phase::BackingOff:
        return PluginState::BackingOff;
    case Phase::Stopping:
    case Phase::Stopped:
        return PluginState::Stopped;
    case Phase::Rejected:
        return PluginState::Rejected;
    case Phase::Quarantined:
        return PluginState::Quarantined;
    }
    return PluginState::Stopped;
}

LifeReason Lifecycle::why() const
{
    switch (m_phase) {
    case Phase::BackingOff:
    case Phase::Rejected:
        return m_why;
    case Phase::Quarantined:
        if (m_heldWhy)
            return *m_heldWhy;
        return {.reason = u"It failed more than %1 times within %2 min; the last time: %3"_s
                              .arg(m_limits.budget)
                              .arg(m_limits.window.count() / 60'000)
                              .arg(m_why.reason),
                .hint = u"Look at its log, mend the cause, then start it again."_s};
    case Phase::Stopping:
        return {.reason = u"It is being stopped."_s};
    case Phase::Degraded:
        if (m_complaint)
            return *m_complaint;
        return {.reason = u"It has not named all its devices within %1 s."_s.arg(
                    m_limits.discovery.count() / 1000),
                .hint = u"It may still be looking for them; see its log."_s};
    default:
        return {};
    }
}

bool Lifecycle::hasHost() const
{
    return m_phase == Phase::Initialised || m_phase == Phase::Stopping || takesRequests();
}

bool Lifecycle::takesRequests() const
{
    return m_phase == Phase::Discovering || m_phase == Phase::Running || m_phase == Phase::Degraded;
}

std::uint64_t Lifecycle::count(LifeCounter counter) const
{
    return m_counts.at(static_cast<std::size_t>(counter));
}

} // namespace atrium::runtime
