// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tally.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sim {

namespace {

// In the order of the enumerators.
constexpr std::array kFaultTexts {"message to a device lost"_L1,
                                  "report lost"_L1,
                                  "message delayed"_L1,
                                  "reports out of order"_L1,
                                  "report twice"_L1,
                                  "write delivered twice"_L1,
                                  "reboot that forgets"_L1,
                                  "stale report"_L1,
                                  "contradictory reports"_L1,
                                  "value out of range"_L1,
                                  "partial write"_L1,
                                  "slow transition"_L1,
                                  "change at the wall switch"_L1,
                                  "device offline"_L1,
                                  "availability flaps"_L1,
                                  "write refused"_L1,
                                  "write unreachable"_L1,
                                  "write never answered"_L1,
                                  "write answered late"_L1,
                                  "write answered twice"_L1,
                                  "action fails"_L1,
                                  "report of another's device"_L1,
                                  "source clock ahead"_L1,
                                  "device removed"_L1,
                                  "device described anew"_L1,
                                  "bridge down"_L1,
                                  "plugin's queue full"_L1,
                                  "plugin crash"_L1,
                                  "plugin crashes at each start"_L1,
                                  "plugin hangs"_L1,
                                  "plugin starts slowly"_L1,
                                  "plugin declines"_L1,
                                  "plugin complains"_L1,
                                  "plugin floods"_L1,
                                  "plugin stopped by its owner"_L1,
                                  "plugin configured anew"_L1,
                                  "package refused"_L1,
                                  "plugin ignores the stop"_L1,
                                  "disk slow"_L1,
                                  "disk stands still"_L1,
                                  "disk fails"_L1,
                                  "wall clock forward"_L1,
                                  "wall clock backward"_L1,
                                  "machine sleeps"_L1,
                                  "client gone"_L1,
                                  "client slow"_L1,
                                  "hub crash"_L1};
static_assert(kFaultTexts.size() == static_cast<std::size_t>(Fault::Count));

constexpr std::array kCrashTexts {"between two passes"_L1,
                                  "before a journal entry"_L1,
                                  "after a journal entry"_L1,
                                  "before a write leaves"_L1,
                                  "after a write left"_L1,
                                  "before an action leaves"_L1,
                                  "after an action left"_L1,
                                  "before an acknowledgement"_L1,
                                  "after an acknowledgement"_L1,
                                  "before changes are published"_L1,
                                  "after changes were published"_L1,
                                  "before the journal is handed over"_L1,
                                  "before a commit"_L1,
                                  "in a commit (torn)"_L1,
                                  "after a commit, untold"_L1,
                                  "during a restore"_L1};
static_assert(kCrashTexts.size() == static_cast<std::size_t>(CrashPoint::Count));

constexpr std::array kHappeningTexts {"wish acknowledged"_L1,
                                      "wish refused"_L1,
                                      "wish to many devices"_L1,
                                      "settled without a write"_L1,
                                      "write sent"_L1,
                                      "write of several values"_L1,
                                      "write sent again"_L1,
                                      "correction sent"_L1,
                                      "cancel accepted"_L1,
                                      "cancel refused"_L1,
                                      "action sent"_L1,
                                      "idempotent action sent again"_L1,
                                      "action answered"_L1,
                                      "action failed"_L1,
                                      "action unknown"_L1,
                                      "action cancelled"_L1,
                                      "wish to a silent property"_L1,
                                      "what may not be late expired"_L1,
                                      "came true after all"_L1,
                                      "report refused by the gate"_L1,
                                      "outdated report dropped"_L1,
                                      "client went on by revision"_L1,
                                      "client began by snapshot"_L1,
                                      "client paused"_L1,
                                      "restart with open wishes"_L1,
                                      "unacknowledged wish lost"_L1,
                                      "as many writes in flight as may be"_L1,
                                      "what was before a wish is doubted"_L1,
                                      "wish open as the faults stopped"_L1};
static_assert(kHappeningTexts.size() == static_cast<std::size_t>(Happening::Count));

constexpr std::array kPhaseTexts {"Packaged"_L1, "Validated"_L1, "Initialised"_L1, "Discovering"_L1,
                                  "Running"_L1,  "Degraded"_L1,  "BackingOff"_L1,  "Stopping"_L1,
                                  "Stopped"_L1,  "Rejected"_L1,  "Quarantined"_L1};
constexpr std::array kEventTexts {
    "Accepted"_L1,   "Refused"_L1,     "Begin"_L1,     "Ready"_L1,  "Declined"_L1,
    "Discovered"_L1, "Complained"_L1,  "Recovered"_L1, "Failed"_L1, "Ended"_L1,
    "Deadline"_L1,   "ChangeAsked"_L1, "StopAsked"_L1, "Held"_L1};
static_assert(kEventTexts.size() == static_cast<std::size_t>(runtime::LifeEvent::Held) + 1);

// Transitions of wishes that must be seen in a long campaign.
constexpr std::array kExpectedWishes {
    std::pair {WishStatus::Pending, WishStatus::Sent},
    std::pair {WishStatus::Pending, WishStatus::Settled},
    std::pair {WishStatus::Pending, WishStatus::Failed},
    std::pair {WishStatus::Pending, WishStatus::Superseded},
    std::pair {WishStatus::Pending, WishStatus::Expired},
    std::pair {WishStatus::Pending, WishStatus::Cancelled},
    std::pair {WishStatus::Sent, WishStatus::Pending},
    std::pair {WishStatus::Sent, WishStatus::Settled},
    std::pair {WishStatus::Sent, WishStatus::Assumed},
    std::pair {WishStatus::Sent, WishStatus::Failed},
    std::pair {WishStatus::Sent, WishStatus::Superseded},
    std::pair {WishStatus::Sent, WishStatus::Cancelled},
    std::pair {WishStatus::Settled, WishStatus::Pending}, // put back
    std::pair {WishStatus::Settled, WishStatus::Failed}, // put back too often
    std::pair {WishStatus::Failed, WishStatus::Settled}, // came true after all
    std::pair {WishStatus::Expired, WishStatus::Settled},
};

constexpr std::array kExpectedActions {
    std::pair {ActionStatus::Asked, ActionStatus::Sent},
    std::pair {ActionStatus::Asked, ActionStatus::Failed},
    std::pair {ActionStatus::Asked, ActionStatus::Unknown}, // sent before, and its time is over
    std::pair {ActionStatus::Asked, ActionStatus::Cancelled},
    std::pair {ActionStatus::Sent, ActionStatus::Asked}, // to be tried again
    std::pair {ActionStatus::Sent, ActionStatus::Answered},
    std::pair {ActionStatus::Sent, ActionStatus::Failed},
    std::pair {ActionStatus::Sent, ActionStatus::Unknown},
    std::pair {ActionStatus::Sent, ActionStatus::Cancelled},
    std::pair {ActionStatus::Unknown, ActionStatus::Cancelled}, // seen by a person
};

template<typename Pairs, typename Status>
bool contains(const Pairs &pairs, Status from, Status to)
{
    return std::find(pairs.begin(), pairs.end(), std::pair {from, to}) != pairs.end();
}

} // namespace

QString toText(Fault fault)
{
    return kFaultTexts.at(static_cast<std::size_t>(fault));
}

QString toText(CrashPoint point)
{
    return kCrashTexts.at(static_cast<std::size_t>(point));
}

Tally::Tally()
    : m_counts(kRows + runtime::lifeTable().size())
{ }

void Tally::add(const Tally &other)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
}

std::vector<Tally::Line> Tally::lines() const
{
    std::vector<Line> all;
    const auto addGroup = [&](const QString &group, std::size_t from, const auto &texts) {
        for (std::size_t i = 0; i < texts.size(); ++i)
            all.push_back({.group = group, .name = texts.at(i), .times = m_counts[from + i]});
    };
    addGroup(u"fault"_s, kFaults, kFaultTexts);
    addGroup(u"crash"_s, kCrashes, kCrashTexts);
    addGroup(u"seen"_s, kHappenings, kHappeningTexts);
    for (std::size_t i = 0; i < kStatuses * kStatuses; ++i) {
        const auto from = static_cast<WishStatus>(i / kStatuses);
        const auto to = static_cast<WishStatus>(i % kStatuses);
        if (contains(kExpectedWishes, from, to) || m_counts[kWishes + i] > 0)
            all.push_back({.group = u"wish"_s,
                           .name = toText(from) + u" to "_s + toText(to),
                           .times = m_counts[kWishes + i]});
    }
    for (std::size_t i = 0; i < kActionStatuses * kActionStatuses; ++i) {
        const auto from = static_cast<ActionStatus>(i / kActionStatuses);
        const auto to = static_cast<ActionStatus>(i % kActionStatuses);
        if (contains(kExpectedActions, from, to) || m_counts[kActions + i] > 0)
            all.push_back({.group = u"action"_s,
                           .name = toText(from) + u" to "_s + toText(to),
                           .times = m_counts[kActions + i]});
    }
    for (std::size_t i = 0; i < 9; ++i) {
        // Not to itself; and nothing makes it unknown while it is online.
        if (i % 4 != 0 && (i != 3 || m_counts[kAvailabilities + i] > 0))
            all.push_back({.group = u"availability"_s,
                           .name = toText(static_cast<Availability>(i / 3)) + u" to "_s
                               + toText(static_cast<Availability>(i % 3)),
                           .times = m_counts[kAvailabilities + i]});
    }
    const auto table = runtime::lifeTable();
    for (std::size_t i = 0; i < table.size(); ++i) {
        const runtime::LifeRow &row = table[i];
        QString name = kPhaseTexts.at(static_cast<std::size_t>(row.from)) + u", "_s
            + kEventTexts.at(static_cast<std::size_t>(row.event)) + u": "_s
            + kPhaseTexts.at(static_cast<std::size_t>(row.to));
        if (row.guard != runtime::LifeGuard::Always)
            name += u" (if)"_s;
        all.push_back({.group = u"plugin"_s, .name = name, .times = m_counts[kRows + i]});
    }
    return all;
}

} // namespace atrium::sim
