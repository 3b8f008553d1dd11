// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/runtime/lifecycle.h>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

using P = Phase;
using E = LifeEvent;
using G = LifeGuard;
using A = LifeAction;
using D = LifeDeadline;
using C = LifeCounter;

// clang-format off
constexpr std::array kTable {
    LifeRow {P::Packaged,    E::Accepted,    G::Always,      P::Validated,   A::Nothing,   D::None,      C::None},
    LifeRow {P::Packaged,    E::Refused,     G::Always,      P::Rejected,    A::Nothing,   D::None,      C::Rejections},
    LifeRow {P::Packaged,    E::Held,        G::Always,      P::Quarantined, A::Nothing,   D::None,      C::None},
    LifeRow {P::Packaged,    E::ChangeAsked, G::Always,      P::Packaged,    A::Check,     D::None,      C::Changes},
    LifeRow {P::Packaged,    E::StopAsked,   G::Always,      P::Stopped,     A::Nothing,   D::None,      C::Stops},

    LifeRow {P::Validated,   E::Begin,       G::Always,      P::Initialised, A::StartHost, D::Start,     C::Starts},
    LifeRow {P::Validated,   E::ChangeAsked, G::Always,      P::Packaged,    A::Check,     D::None,      C::Changes},
    LifeRow {P::Validated,   E::StopAsked,   G::Always,      P::Stopped,     A::Nothing,   D::None,      C::Stops},

    LifeRow {P::Initialised, E::Ready,       G::Complaining, P::Degraded,    A::Discover,  D::None,      C::None},
    LifeRow {P::Initialised, E::Ready,       G::Always,      P::Discovering, A::Discover,  D::Discovery, C::None},
    LifeRow {P::Initialised, E::Declined,    G::Always,      P::Rejected,    A::KillHost,  D::None,      C::Rejections},
    LifeRow {P::Initialised, E::Complained,  G::Always,      P::Initialised, A::Nothing,   D::Keep,      C::Complaints},
    LifeRow {P::Initialised, E::Recovered,   G::Always,      P::Initialised, A::Nothing,   D::Keep,      C::None},
    LifeRow {P::Initialised, E::Failed,      G::BudgetSpent, P::Quarantined, A::KillHost,  D::None,      C::Quarantines},
    LifeRow {P::Initialised, E::Failed,      G::Always,      P::BackingOff,  A::KillHost,  D::BackOff,   C::Failures},
    LifeRow {P::Initialised, E::Deadline,    G::BudgetSpent, P::Quarantined, A::KillHost,  D::None,      C::Quarantines},
    LifeRow {P::Initialised, E::Deadline,    G::Always,      P::BackingOff,  A::KillHost,  D::BackOff,   C::Failures},
    LifeRow {P::Initialised, E::ChangeAsked, G::Always,      P::Stopping,    A::StopHost,  D::Stop,      C::Changes},
    LifeRow {P::Initialised, E::StopAsked,   G::Always,      P::Stopping,    A::StopHost,  D::Stop,      C::Stops},

    LifeRow {P::Discovering, E::Discovered,  G::Always,      P::Running,     A::Nothing,   D::None,      C::None},
    LifeRow {P::Discovering, E::Complained,  G::Always,      P::Degraded,    A::Nothing,   D::None,      C::Complaints},
    LifeRow {P::Discovering, E::Recovered,   G::Always,      P::Discovering, A::Nothing,   D::Keep,      C::None},
    LifeRow {P::Discovering, E::Deadline,    G::Always,      P::Degraded,    A::Nothing,   D::None,      C::Complaints},
    LifeRow {P::Discovering, E::Failed,      G::BudgetSpent, P::Quarantined, A::KillHost,  D::None,      C::Quarantines},
    LifeRow {P::Discovering, E::Failed,      G::Always,      P::BackingOff,  A::KillHost,  D::BackOff,   C::Failures},
    LifeRow {P::Discovering, E::ChangeAsked, G::Always,      P::Stopping,    A::StopHost,  D::Stop,      C::Changes},
    LifeRow {P::Discovering, E::StopAsked,   G::Always,      P::Stopping,    A::StopHost,  D::Stop,      C::Stops},

    LifeRow {P::Running,     E::Discovered,  G::Always,      P::Running,     A::Nothing,   D::None,      C::None},
    LifeRow {P::Running,     E::Complained,  G::Always,      P::Degraded,    A::Nothing,   D::None,      C::Complaints},
    LifeRow {P::Running,     E::Recovered,   G::Always,      P::Running,     A::Nothing,   D::None,      C::None},
    LifeRow {P::Running,     E::Failed,      G::BudgetSpent, P::Quarantined, A::KillHost,  D::None,      C::Quarantines},
    LifeRow {P::Running,     E::Failed,      G::Always,      P::BackingOff,  A::KillHost,  D::BackOff,   C::Failures},
    LifeRow {P::Running,     E::ChangeAsked, G::Always,      P::Stopping,    A::StopHost,  D::Stop,      C::Changes},
    LifeRow {P::Running,     E::StopAsked,   G::Always,      P::Stopping,    A::StopHost,  D::Stop,      C::Stops},

    LifeRow {P::Degraded,    E::Discovered,  G::Complaining, P::Degraded,    A::Nothing,   D::None,      C::None},
    LifeRow {P::Degraded,    E::Discovered,  G::Always,      P::Running,     A::Nothing,   D::None,      C::None},
    LifeRow {P::Degraded,    E::Complained,  G::Always,      P::Degraded,    A::Nothing,   D::None,      C::Complaints},
    LifeRow {P::Degraded,    E::Recovered,   G::AllNamed,    P::Running,     A::Nothing,   D::None,      C::None},
    LifeRow {P::Degraded,    E::Recovered,   G::Always,      P::Discovering, A::Nothing,   D::Discovery, C::None},
    LifeRow {P::Degraded,    E::Failed,      G::BudgetSpent, P::Quarantined, A::KillHost,  D::None,      C::Quarantines},
    LifeRow {P::Degraded,    E::Failed,      G::Always,      P::BackingOff,  A::KillHost,  D::BackOff,   C::Failures},
    LifeRow {P::Degraded,    E::ChangeAsked, G::Always,      P::Stopping,    A::StopHost,  D::Stop,      C::Changes},
    LifeRow {P::Degraded,    E::StopAsked,   G::Always,      P::Stopping,    A::StopHost,  D::Stop,      C::Stops},

    LifeRow {P::BackingOff,  E::Deadline,    G::Always,      P::Initialised, A::StartHost, D::Start,     C::Starts},
    LifeRow {P::BackingOff,  E::ChangeAsked, G::Always,      P::Packaged,    A::Check,     D::None,      C::Changes},
    LifeRow {P::BackingOff,  E::StopAsked,   G::Always,      P::Stopped,     A::Nothing,   D::None,      C::Stops},

    LifeRow {P::Stopping,    E::Ended,       G::Wanted,      P::Packaged,    A::Check,     D::None,      C::None},
    LifeRow {P::Stopping,    E::Ended,       G::Always,      P::Stopped,     A::Nothing,   D::None,      C::None},
    LifeRow {P::Stopping,    E::Deadline,    G::Always,      P::Stopping,    A::KillHost,  D::None,      C::Kills},
    LifeRow {P::Stopping,    E::ChangeAsked, G::Always,      P::Stopping,    A::Nothing,   D::Keep,      C::Changes},
    LifeRow {P::Stopping,    E::StopAsked,   G::Always,      P::Stopping,    A::Nothing,   D::Keep,      C::Stops},

    LifeRow {P::Stopped,     E::ChangeAsked, G::Always,      P::Packaged,    A::Check,     D::None,      C::Changes},
    LifeRow {P::Rejected,    E::ChangeAsked, G::Always,      P::Packaged,    A::Check,     D::None,      C::Changes},
    LifeRow {P::Rejected,    E::StopAsked,   G::Always,      P::Stopped,     A::Nothing,   D::None,      C::Stops},
    LifeRow {P::Quarantined, E::ChangeAsked, G::Always,      P::Packaged,    A::Check,     D::None,      C::Changes},
    LifeRow {P::Quarantined, E::StopAsked,   G::Always,      P::Stopped,     A::Nothing,   D::None,      C::Stops},
};

// In the order of the enumerators.
constexpr std::array kPhases {"Packaged"_L1, "Validated"_L1, "Initialised"_L1, "Discovering"_L1, "Running"_L1, "Degraded"_L1,
                              "BackingOff"_L1, "Stopping"_L1, "Stopped"_L1, "Rejected"_L1, "Quarantined"_L1};
constexpr std::array kEvents {"Accepted"_L1, "Refused"_L1, "Begin"_L1, "Ready"_L1, "Declined"_L1, "Discovered"_L1, "Complained"_L1,
                              "Recovered"_L1, "Failed"_L1, "Ended"_L1, "Deadline"_L1, "ChangeAsked"_L1, "StopAsked"_L1, "Held"_L1};
constexpr std::array kActions {""_L1, "check"_L1, "start host"_L1, "discover"_L1, "kill host"_L1, "stop host"_L1};
constexpr std::array kGuards {""_L1, "complaining"_L1, "all named"_L1, "budget spent"_L1, "wanted"_L1};
constexpr std::array kDeadlines {""_L1, "(kept)"_L1, "start"_L1, "discovery"_L1, "back-off"_L1, "stop"_L1};
constexpr std::array kCounters {""_L1, "starts"_L1, "rejections"_L1, "failures"_L1, "quarantines"_L1, "complaints"_L1, "changes"_L1,
                                "stops"_L1, "kills"_L1};
// clang-format on

template<typename Enum, std::size_t N>
QString nameOf(const std::array<QLatin1StringView, N> &names, Enum value)
{
    return names.at(static_cast<std::size_t>(value));
}

} // namespace

std::span<const LifeRow> lifeTable()
{
    return kTable;
}

QString lifeTableText()
{
    QString text
        = u"| in | on | if | then | do | deadline | count |\n|---|---|---|---|---|---|---|\n"_s;
    for (const LifeRow &row : kTable) {
        const QStringList cells {nameOf(kPhases, row.from),     nameOf(kEvents, row.event),
                                 nameOf(kGuards, row.guard),    nameOf(kPhases, row.to),
                                 nameOf(kActions, row.action),  nameOf(kDeadlines, row.deadline),
                                 nameOf(kCounters, row.counter)};
        text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
    }
    return text;
}

} // namespace atrium::runtime
