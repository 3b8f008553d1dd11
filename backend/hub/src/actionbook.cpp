// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbook.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::hub {

namespace {

constexpr std::size_t kMostOpen = 10'000;
constexpr auto kLeastTime = 10s; // for the record to become durable

} // namespace

void ActionBook::restore(const std::vector<ActionRecord> &actions, std::uint64_t lastAction)
{
    m_lastAction = lastAction;
    for (ActionRecord record : actions) {
        record.status = ActionRecord::Status::Unknown;
        record.lastError = u"the hub ended before an answer came"_s;
        m.outbox.journal(record);
    }
}

Result<> ActionBook::invoke(Now now, const Hub::Invocation &call, Ticket ticket)
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
    if (m_open.size() >= kMostOpen)
        return fail(Error::Code::Busy, u"%1 actions are open already"_s.arg(m_open.size()));

    const std::uint64_t id = ++m_lastAction;
    const auto late = std::max<std::chrono::seconds>(action->lateOk, kLeastTime);
    Open open {.record = {.id = id,
                          .device = call.device,
                          .action = call.action,
                          .actor = call.actor,
                          .askedAt = now.wall},
               .input = call.input,
               .ticket = ticket,
               .deadline = now.boottime + late + action->timeout,
               .sendBy = now.boottime + late,
               .expiry = now.wall + late};
    const JournalSeq seq = m.outbox.journal(open.record);
    m.outbox.hold(seq, {.what = Gated::What::Acknowledge, .number = ticket});
    m.outbox.hold(seq, {.what = Gated::What::SendAction, .number = id});
    m.agenda.add(open.deadline, {.what = Due::What::Action, .number = id});
    m_open.emplace(id, std::move(open));
    ++m.counters.actions;
    return {};
}

void ActionBook::send(Now now, std::uint64_t id)
{
    const auto found = m_open.find(id);
    if (found == m_open.end())
        return;
    Open &open = found->second;
    const DeviceState *state = m.registry.find(open.record.device);
    const Action *action = state ? state->device.model.model->action(open.record.action) : nullptr;
    if (!action) {
        end(id, fail(Error::Code::NotFound, u"the device is gone"_s), ActionRecord::Status::Failed);
        return;
    }
    if (open.sendBy <= now.boottime) {
        end(id, fail(Error::Code::Unreachable, u"too late to be sent"_s),
            ActionRecord::Status::Failed);
        return;
    }
    const auto sent = m.plugins.invoke(InstanceId(open.record.device.instance().toString()),
                                       {.id = RequestId {id},
                                        .device = open.record.device,
                                        .action = open.record.action,
                                        .input = open.input,
                                        .expiry = open.expiry});
    if (!sent) {
        end(id, tl::unexpected(sent.error()), ActionRecord::Status::Failed);
        return;
    }
    open.record.status = ActionRecord::Status::Sent;
    open.deadline = now.boottime + action->timeout;
    m.agenda.add(open.deadline, {.what = Due::What::Action, .number = id});
}

void ActionBook::answered(const InstanceId &instance, const InvokeAnswered &answer)
{
    const auto id = static_cast<std::uint64_t>(answer.request);
    const auto found = m_open.find(id);
    if (found == m_open.end() || found->second.record.status != ActionRecord::Status::Sent
        || found->second.record.device.instance() != instance.text())
        return;
    end(id, answer.outcome,
        answer.outcome ? ActionRecord::Status::Answered : ActionRecord::Status::Failed);
}

void ActionBook::check(Now now, std::uint64_t id)
{
    const auto found = m_open.find(id);
    if (found == m_open.end() || found->second.deadline > now.boottime)
        return;
    const bool wasSent = found->second.record.status == ActionRecord::Status::Sent;
    end(id,
        fail(Error::Code::Unreachable,
             wasSent ? u"no answer in time; whether it was done is unknown"_s
                     : u"not sent: its record could not be kept"_s),
        wasSent ? ActionRecord::Status::Unknown : ActionRecord::Status::Failed);
}

void ActionBook::instanceEnded(const InstanceId &instance)
{
    std::vector<std::uint64_t> lost;
    for (const auto &[id, open] : m_open) {
        if (open.record.status == ActionRecord::Status::Sent
            && open.record.device.instance() == instance.text())
            lost.push_back(id);
    }
    for (const std::uint64_t id : lost)
        end(id,
            fail(Error::Code::Unreachable, u"the plugin ended; whether it was done is unknown"_s),
            ActionRecord::Status::Unknown);
}

void ActionBook::end(std::uint64_t id, const Result<Value> &outcome, ActionRecord::Status status)
{
    auto node = m_open.extract(id);
    ActionRecord record = std::move(node.mapped().record);
    record.status = status;
    record.lastError = outcome ? QString() : outcome.error().detail;
    m.outbox.journal(std::move(record));
    m.answers.invoked(node.mapped().ticket, outcome);
}

} // namespace atrium::hub
