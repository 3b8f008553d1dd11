// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbook.h"

#include "lateness.h"
#include "retry.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::hub {

namespace {

constexpr std::size_t kMostOpen = 10'000;
constexpr std::size_t kMostUnknown = 1'000;

Error unreachable(const QString &detail)
{
    return {.code = Error::Code::Unreachable, .detail = detail};
}

} // namespace

void ActionBook::restore(Now now, const std::vector<ActionRun> &runs, std::uint64_t lastAction)
{
    m_lastAction = lastAction;
    for (const ActionRun &run : runs) {
        if (run.status == ActionStatus::Unknown) {
            m_unknown.emplace(run.id, run);
            continue;
        }
        Open open {.run = run,
                   .isDurable = true,
                   .isRecordedAsSent = run.status == ActionStatus::Sent,
                   .isInDoubt = run.status == ActionStatus::Sent};
        const Action *action = actionOf(open);
        open.isIdempotent = action && action->idempotent;
        // A clock that was set back while the hub was away lets no action be sent later.
        WallTime most = run.expiry - run.askedAt;
        if (action) // it may have been asked by an older Atrium, which let it be late
            most = std::min<WallTime>(most, latest(*action, m.registry.find(run.device)->device));
        open.sendBy = now.boottime + std::max(WallTime {0}, std::min(run.expiry - now.wall, most));
        const auto at = m_open.emplace(run.id, std::move(open)).first;
        m_byDevice[run.device].insert(run.id);
        if (run.status == ActionStatus::Sent && !at->second.isIdempotent) {
            makeUnknown(at, u"the hub ended before an answer came"_s);
            continue;
        }
        at->second.run.status = ActionStatus::Asked;
        scheduleEnd(at->second);
    }
}

const Action *ActionBook::actionOf(const Open &open) const
{
    const DeviceState *state = m.registry.find(open.run.device);
    return state ? state->device.model.model->action(open.run.action) : nullptr;
}

Result<const Action *> ActionBook::validate(const Hub::Invocation &call) const
{
    const DeviceState *state = m.registry.find(call.device);
    if (!state)
        return fail(Error::Code::NotFound, u"there is no device '%1'"_s.arg(call.device.text()));
    const Action *action = state->device.model.model->action(call.action);
    if (!action)
        return fail(
            Error::Code::NotFound,
            u"'%1' has no action '%2'"_s.arg(call.device.text(), call.action.text().left(128)));
    if (action->input) {
        if (auto checked = action->input->check(call.input); !checked) {
            checked.error().pointer = u"/input"_s + checked.error().pointer;
            return tl::unexpected(checked.error());
        }
    } else if (!call.input.isNothing()) {
        return fail(Error::Code::InvalidInput, u"'%1' takes no input"_s.arg(call.action.text()),
                    u"/input"_s);
    }
    if (call.reason.size() > kLongestReason)
        return fail(Error::Code::InvalidInput, u"a reason has at most 200 characters"_s,
                    u"/reason"_s);
    if (m_open.size() >= kMostOpen)
        return fail(Error::Code::Busy, u"%1 actions are open already"_s.arg(m_open.size()));
    if (const auto room = m.outbox.room(); !room)
        return tl::unexpected(room.error());
    return action;
}

Result<ActionId> ActionBook::invoke(Now now, const Hub::Invocation &call, bool isUp, Ticket ticket)
{
    const auto valid = validate(call);
    if (!valid)
        return tl::unexpected(valid.error());
    const Action &action = **valid;
    const ActionId id {++m_lastAction};
    const auto late = latest(action, m.registry.find(call.device)->device);
    Open open {.run = {.id = id,
                       .device = call.device,
                       .action = call.action,
                       .input = call.input,
                       .actor = call.actor,
                       .reason = call.reason,
                       .askedAt = now.wall,
                       .expiry = now.wall + late},
               .ticket = ticket,
               .isIdempotent = action.idempotent,
               .sendBy = now.boottime + late};
    // What is to leave as soon as it is durable is recorded as sent: after a crash nobody could
    // tell whether it had left.
    ActionRun asRecorded = open.run;
    asRecorded.status = isUp ? ActionStatus::Sent : ActionStatus::Asked;
    open.isRecordedAsSent = isUp;
    const JournalSeq seq = m.outbox.journal(ActionRecord {.run = asRecorded});
    m.outbox.hold(seq, {.what = Gated::What::Acknowledge, .number = ticket});
    m.outbox.hold(seq, {.what = Gated::What::SendAction, .number = static_cast<std::uint64_t>(id)});
    scheduleEnd(open);
    tell(open);
    m_byDevice[call.device].insert(id);
    m_open.emplace(id, std::move(open));
    ++m.counters.actions;
    return id;
}

Result<> ActionBook::cancel(ActionId id, const QString &actor, Ticket ticket)
{
    const auto number = static_cast<std::uint64_t>(id);
    if (const auto unknown = m_unknown.find(id); unknown != m_unknown.end()) {
        ActionRun run = std::move(unknown->second);
        m_unknown.erase(unknown);
        run.status = ActionStatus::Cancelled;
        run.lastError = u"of unknown fate; seen by %1"_s.arg(actor);
        m.outbox.change(ActionChanged {.run = run});
        m.outbox.hold(m.outbox.journal(ActionRecord {.run = std::move(run)}),
                      {.what = Gated::What::Acknowledge, .number = ticket});
        return {};
    }
    const auto at = m_open.find(id);
    if (at == m_open.end())
        return fail(Error::Code::NotFound, u"there is no open action %1"_s.arg(number));
    Open &open = at->second;
    if (open.run.status == ActionStatus::Sent) {
        const auto asked
            = m.plugins.cancel(InstanceId(open.run.device.instance().toString()), open.request);
        if (!asked)
            return asked;
        open.isCancelling = true;
        m.outbox.hold(m.outbox.last(), {.what = Gated::What::Acknowledge, .number = ticket});
        return {};
    }
    open.run.lastError = u"taken back by %1"_s.arg(actor);
    end(at, fail(Error::Code::Refused, open.run.lastError), ActionStatus::Cancelled);
    m.outbox.hold(m.outbox.last(), {.what = Gated::What::Acknowledge, .number = ticket});
    return {};
}

void ActionBook::durable(Now now, ActionId id, bool isUp)
{
    const auto at = m_open.find(id);
    if (at == m_open.end())
        return;
    at->second.isDurable = true;
    send(now, at->second, isUp);
}

// Sends what may be sent; what cannot be is recorded as asked.
void ActionBook::send(Now now, Open &open, bool isUp)
{
    if (open.run.status != ActionStatus::Asked || !open.isDurable || open.notBefore > now.boottime
        || open.sendBy <= now.boottime)
        return;
    const Action *action = actionOf(open);
    if (!isUp || !action) {
        if (open.isRecordedAsSent && open.run.attempts == 0)
            record(open, ActionStatus::Asked);
        return;
    }
    if (!open.isRecordedAsSent) {
        // Nothing leaves before the disk knows that it may have left.
        record(open, ActionStatus::Sent);
        open.isDurable = false;
        m.outbox.hold(
            m.outbox.last(),
            {.what = Gated::What::SendAction, .number = static_cast<std::uint64_t>(open.run.id)});
        return;
    }
    const RequestId request {++m_lastRequest};
    const WallTime expiry // by today's clock, which may have been set since it was asked
        = now.wall + std::chrono::duration_cast<WallTime>(open.sendBy - now.boottime);
    const auto passed = m.plugins.invoke(InstanceId(open.run.device.instance().toString()),
                                         {.id = request,
                                          .device = open.run.device,
                                          .action = open.run.action,
                                          .input = open.run.input,
                                          .expiry = expiry});
    if (!passed) { // it has not left
        tryLater(now, open, passed.error().detail);
        return;
    }
    m_inFlight.emplace(request, open.run.id);
    open.request = request;
    open.run.status = ActionStatus::Sent;
    ++open.run.attempts;
    m.counters.actionRetries += open.run.attempts > 1 ? 1 : 0;
    open.answerBy = now.boottime + action->timeout;
    schedule(open, open.answerBy);
    tell(open);
}

void ActionBook::schedule(Open &open, BootTime at)
{
    m.agenda.plan(open.looks, at,
                  {.what = Due::What::Action, .number = static_cast<std::uint64_t>(open.run.id)});
}

void ActionBook::scheduleEnd(Open &open)
{
    m.agenda.plan(open.ends, open.sendBy,
                  {.what = Due::What::Action, .number = static_cast<std::uint64_t>(open.run.id)});
}

void ActionBook::record(Open &open, ActionStatus status)
{
    ActionRun run = open.run;
    run.status = status;
    open.isRecordedAsSent = status == ActionStatus::Sent;
    m.outbox.journal(ActionRecord {.run = std::move(run)});
}

void ActionBook::tell(const Open &open)
{
    m.outbox.change(ActionChanged {.run = open.run});
}

void ActionBook::tryLater(Now now, Open &open, const QString &why)
{
    m_inFlight.erase(open.request);
    open.request = RequestId {0};
    open.run.status = ActionStatus::Asked;
    open.run.lastError = why;
    open.notBefore = now.boottime + backOff(open.run.attempts + 1, m.rng);
    schedule(open, open.notBefore);
    tell(open);
}

ActionBook::Opens::iterator ActionBook::inFlight(const InstanceId &instance, RequestId request)
{
    const auto id = m_inFlight.find(request);
    if (id == m_inFlight.end())
        return m_open.end(); // late: it has moved on
    const auto at = m_open.find(id->second);
    return at->second.run.device.instance() == instance.text() ? at : m_open.end();
}

void ActionBook::answered(Now now, const InstanceId &instance, const InvokeAnswered &answer)
{
    const auto at = inFlight(instance, answer.request);
    if (at == m_open.end())
        return;
    Open &open = at->second;
    if (answer.outcome)
        end(at, answer.outcome, ActionStatus::Answered);
    else if (open.isCancelling)
        end(at, answer.outcome, ActionStatus::Cancelled);
    else if (open.isIdempotent && mayPassByItself(answer.outcome.error().code)
             && open.sendBy > now.boottime)
        tryLater(now, open, answer.outcome.error().detail);
    else
        end(at, answer.outcome, ActionStatus::Failed);
}

void ActionBook::progressed(Now now, const InstanceId &instance, const InvokeProgressed &message)
{
    const auto at = inFlight(instance, message.request);
    if (at == m_open.end() || at->second.run.progress == message.progress)
        return;
    Open &open = at->second;
    open.run.progress = message.progress;
    open.answerBy = now.boottime + actionOf(open)->timeout; // it lives as long as it gets on
    schedule(open, open.answerBy);
    tell(open);
}

void ActionBook::check(Now now, ActionId id, bool isUp)
{
    const auto at = m_open.find(id);
    if (at == m_open.end())
        return;
    Open &open = at->second;
    if (open.run.status == ActionStatus::Sent) {
        if (open.answerBy > now.boottime)
            return;
        open.isInDoubt = true;
        if (open.isIdempotent && open.sendBy > now.boottime)
            tryLater(now, open, u"no answer in time"_s);
        else
            makeUnknown(at, u"no answer in time; whether it was done is unknown"_s);
    } else if (open.sendBy <= now.boottime) {
        const QString why
            = open.run.lastError.isEmpty() ? QString() : u" ("_s + open.run.lastError + u')';
        if (open.isInDoubt)
            makeUnknown(at, u"no answer in time; whether it was done is unknown"_s + why);
        else
            end(at, tl::unexpected(unreachable(u"not done in time"_s + why)), ActionStatus::Failed);
    } else {
        send(now, open, isUp);
    }
}

void ActionBook::reachable(Now now, const DeviceId &device)
{
    const auto runs = m_byDevice.find(device);
    if (runs == m_byDevice.end())
        return;
    for (const ActionId id : runs->second)
        send(now, m_open.at(id), true);
}

void ActionBook::instanceEnded(Now now, const InstanceId &instance)
{
    const auto flying = m_inFlight;
    for (const auto &[request, id] : flying) {
        const auto at = m_open.find(id);
        if (at->second.run.device.instance() != instance.text())
            continue;
        at->second.isInDoubt = true;
        if (at->second.isIdempotent && at->second.sendBy > now.boottime)
            tryLater(now, at->second, u"the plugin ended"_s);
        else
            makeUnknown(at, u"the plugin ended; whether it was done is unknown"_s);
    }
}

void ActionBook::deviceChanged(const DeviceId &device)
{
    const auto runs = m_byDevice.find(device);
    if (runs == m_byDevice.end())
        return;
    const DeviceState *state = m.registry.find(device);
    for (const ActionId id : std::set<ActionId>(runs->second)) {
        const auto at = m_open.find(id);
        if (state && state->device.model.model->action(at->second.run.action))
            continue;
        if (at->second.run.status == ActionStatus::Sent)
            makeUnknown(at, u"the device is gone; whether it was done is unknown"_s);
        else
            end(at, fail(Error::Code::NotFound, u"the device no longer has this action"_s),
                ActionStatus::Failed);
    }
}

void ActionBook::makeUnknown(Opens::iterator at, const QString &why)
{
    ActionRun run = at->second.run;
    run.status = ActionStatus::Unknown;
    run.lastError = why;
    m_unknown.emplace(run.id, std::move(run));
    ++m.counters.actionsUnknown;
    end(at, tl::unexpected(unreachable(why)), ActionStatus::Unknown);
    forgetOldest();
}

void ActionBook::forgetOldest()
{
    if (m_unknown.size() <= kMostUnknown)
        return;
    ActionRun run = std::move(m_unknown.begin()->second);
    m_unknown.erase(m_unknown.begin());
    run.status = ActionStatus::Cancelled;
    run.lastError = u"of unknown fate; too many of them to be kept"_s;
    m.outbox.change(ActionChanged {.run = run});
    m.outbox.journal(ActionRecord {.run = std::move(run)});
}

void ActionBook::end(Opens::iterator at, const Result<Value> &outcome, ActionStatus status)
{
    Open open = std::move(at->second);
    m.agenda.drop(open.ends);
    m.agenda.drop(open.looks);
    m_inFlight.erase(open.request);
    const auto ofDevice = m_byDevice.find(open.run.device);
    ofDevice->second.erase(open.run.id);
    if (ofDevice->second.empty())
        m_byDevice.erase(ofDevice);
    m_open.erase(at);
    open.run.status = status;
    open.run.lastError = outcome ? QString() : outcome.error().detail;
    tell(open);
    m.outbox.journal(ActionRecord {.run = std::move(open.run)});
    if (open.ticket != 0)
        m.answers.invoked(open.ticket, outcome);
}

std::optional<DeviceId> ActionBook::deviceOf(ActionId id) const
{
    const auto at = m_open.find(id);
    return at == m_open.end() ? std::nullopt : std::optional(at->second.run.device);
}

std::vector<ActionRun> ActionBook::held() const
{
    std::vector<ActionRun> runs;
    for (const auto &[id, run] : m_unknown)
        runs.push_back(run);
    for (const auto &[id, open] : m_open)
        runs.push_back(open.run);
    std::sort(runs.begin(), runs.end(),
              [](const ActionRun &a, const ActionRun &b) { return a.id < b.id; });
    return runs;
}

} // namespace atrium::hub
