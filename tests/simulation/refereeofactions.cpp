// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referee.h"

using namespace Qt::StringLiterals;

// What was promised of actions.
namespace atrium::sim {

namespace {

constexpr BootTime kLeastTime = 10s; // even what may not be late has that long to be sent

QString once()
{
    return u"no action that is not idempotent is sent twice"_s;
}

QString honest()
{
    return u"an unknown fate is shown as unknown"_s;
}

QString nameOf(ActionId id)
{
    return u"action "_s + QString::number(static_cast<std::uint64_t>(id));
}

// How late an action may be, by what its device is.
BootTime mostOf(const DeviceState &state, const Action &action)
{
    const bool isDangerous = state.device.kind == u"lock" || state.device.kind == u"siren";
    return isDangerous ? kLeastTime : std::max<BootTime>(action.lateOk, kLeastTime);
}

} // namespace

void Referee::record(const hub::Hub &hub, hub::JournalSeq seq, const hub::ActionRecord &record)
{
    const ActionRun &asked = record.run;
    Run &run = m_runs[asked.input.toInteger(-1)];
    if (run.askedSeq == hub::JournalSeq {0}) {
        const Now now = m_stage.now();
        const BootTime life = asked.expiry - now.wall;
        const DeviceState *state = hub.device(asked.device);
        if (life > mostOf(*state, *state->device.model.model->action(asked.action)))
            throw Violation(u"nothing is sent after its expiry"_s,
                            nameOf(asked.id) + u" is given %1 s"_s.arg(life / 1s));
        run.id = asked.id;
        run.askedSeq = seq;
        run.total = life.count();
        run.latest = now.boottime + life;
    }
    run.sentSeq = asked.status == ActionStatus::Sent ? seq : hub::JournalSeq {0};
}

void Referee::sent(const hub::Hub &hub, const SimDisk &disk, const InvokeRequest &request)
{
    const DeviceState *state = hub.device(request.device);
    const Action *action = state ? state->device.model.model->action(request.action) : nullptr;
    if (!action)
        throw Violation(u"what is sent was wished for"_s,
                        u"an action of "_s + request.device.text());
    const qint64 number = request.input.toInteger(-1);
    Run &run = m_runs[number];
    m_stage.note(12, static_cast<std::uint64_t>(number), static_cast<std::uint64_t>(request.id),
                 [&]() -> QString {
                     return u"request %1: %2 %3 (%4)"_s.arg(std::uint64_t(request.id))
                         .arg(request.device.text(), request.action.text(), nameOf(run.id));
                 });
    run.isIdempotent = action->idempotent;
    if (++run.sends > 1 && !run.isIdempotent)
        throw Violation(once(), nameOf(run.id));
    if (run.sentSeq == hub::JournalSeq {0} || run.sentSeq > disk.durableUpTo())
        throw Violation(once(), nameOf(run.id) + u" leaves before the disk knows that it may"_s);
    if (m_stage.time.boot() >= run.latest)
        throw Violation(u"nothing is sent after its expiry"_s, nameOf(run.id));
    run.isAnswered = false;
    m_stage.tally.add(run.sends > 1 ? Happening::ActionSentAgain : Happening::ActionSent);
    m_runOf[request.id] = number;
}

void Referee::answered(const hub::InvokeAnswered &answer)
{
    const auto run = m_runOf.find(answer.request);
    if (run != m_runOf.end())
        m_runs[run->second].isAnswered = true;
}

void Referee::actionChanged(const ActionRun &is)
{
    m_stage.note(16, static_cast<std::uint64_t>(is.id), static_cast<std::uint64_t>(is.status),
                 [&]() -> QString {
                     return nameOf(is.id) + u" is "_s + toText(is.status) + u' ' + is.lastError;
                 });
    Run &run = m_runs[is.input.toInteger(-1)];
    const ActionStatus was = std::exchange(run.status, is.status);
    if (was != is.status)
        m_stage.tally.transition(was, is.status);
    if (!isHeld(was) && was != is.status)
        throw Violation(u"an action has one fate"_s,
                        nameOf(is.id) + u" was "_s + toText(was) + u", is "_s + toText(is.status));
    const bool isInDoubt = run.sends > 0 && !run.isAnswered && !run.isIdempotent;
    if (isInDoubt && (is.status == ActionStatus::Failed || is.status == ActionStatus::Answered))
        throw Violation(honest(), nameOf(is.id) + u" is told to be "_s + toText(is.status));
    if (is.status == ActionStatus::Unknown)
        m_stage.tally.add(Happening::ActionUnknown);
    else if (is.status == ActionStatus::Cancelled)
        m_stage.tally.add(Happening::ActionCancelled);
}

// As with wishes: what is on the disk, is.
void Referee::adoptActions(const SimDisk &disk)
{
    for (auto it = m_runs.begin(); it != m_runs.end();) {
        Run &run = it->second;
        const auto kept = disk.actions().find(run.id);
        const bool isKept
            = kept != disk.actions().end() && kept->second.input.toInteger(-1) == it->first;
        if (!isKept && run.sends > 0)
            throw Violation(once(), nameOf(run.id) + u" was sent, and the disk does not know it"_s);
        if (!isKept) {
            it = m_runs.erase(it);
            continue;
        }
        run.status = kept->second.status;
        run.sentSeq = hub::JournalSeq {run.status == ActionStatus::Sent ? 1U : 0U};
        ++it;
    }
}

void Referee::checkActionsRestored(const hub::Hub &hub, const SimDisk &disk)
{
    const Now now = m_stage.now();
    std::map<ActionId, ActionRun> restored;
    for (ActionRun &run : hub.actions())
        restored.emplace(run.id, std::move(run));
    for (const auto &[id, kept] : disk.actions()) {
        if (!isHeld(kept.status))
            continue;
        Run &run = m_runs[kept.input.toInteger(-1)];
        const auto found = restored.find(id);
        if (found == restored.end())
            throw Violation(honest(), nameOf(id) + u" is forgotten"_s);
        if (run.sends > 0 && !run.isIdempotent && found->second.status != ActionStatus::Unknown)
            throw Violation(honest(),
                            nameOf(id) + u" was sent, and comes back as "_s
                                + toText(found->second.status));
        run.status = found->second.status;
        run.latest
            = now.boottime + std::clamp<BootTime>(kept.expiry - now.wall, 0s, BootTime(run.total));
    }
}

} // namespace atrium::sim
