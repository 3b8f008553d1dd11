// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

Value fatesOf(const CallBook::Call &call)
{
    if (call.isAction)
        return Value::makeObject({{u"run"_s, static_cast<qint64>(call.run)}});
    if (call.fates.empty())
        return Value::makeObject({});
    ValueList fates;
    for (const CallBook::Fate &fate : call.fates) {
        ValueObject fields {{u"wish"_s, static_cast<qint64>(fate.wish)},
                            {u"device"_s, fate.device.text()},
                            {u"property"_s, fate.property.text()},
                            {u"status"_s, toText(fate.status)}};
        if (!fate.error.isEmpty())
            fields.emplace_back(u"error"_s, fate.error);
        fates.push_back(Value::makeObject(std::move(fields)));
    }
    return Value::makeObject({{u"wishes"_s, Value::makeList(std::move(fates))}});
}

bool areKnown(const std::vector<CallBook::Fate> &fates)
{
    return std::none_of(fates.begin(), fates.end(),
                        [](const CallBook::Fate &fate) { return isOpen(fate.status); });
}

} // namespace

hub::Ticket CallBook::add(Call call)
{
    const hub::Ticket ticket = ++m_last;
    if (call.waits)
        m_deadlines.emplace(call.deadline, ticket);
    m_calls.emplace(ticket, std::move(call));
    return ticket;
}

void CallBook::setFates(hub::Ticket ticket, std::vector<Fate> fates)
{
    const auto call = m_calls.find(ticket);
    if (call == m_calls.end())
        return;
    for (const Fate &fate : fates) {
        if (fate.wish != WishId {0})
            m_wishes.emplace(fate.wish, ticket);
    }
    call->second.fates = std::move(fates);
}

void CallBook::setRun(hub::Ticket ticket, ActionId run)
{
    const auto call = m_calls.find(ticket);
    if (call != m_calls.end())
        call->second.run = run;
}

void CallBook::forget(Calls::iterator call)
{
    for (const Fate &fate : call->second.fates)
        m_wishes.erase(fate.wish);
    const auto [begin, end] = m_deadlines.equal_range(call->second.deadline);
    for (auto it = begin; it != end; ++it) {
        if (it->second == call->first) {
            m_deadlines.erase(it);
            break;
        }
    }
    m_calls.erase(call);
}

CallBook::Answer CallBook::finish(Calls::iterator call, Result<Value> result)
{
    Answer answer {.session = call->second.session,
                   .request = call->second.request,
                   .result = std::move(result),
                   .deed = std::move(call->second.deed)};
    forget(call);
    return answer;
}

void CallBook::drop(hub::Ticket ticket)
{
    const auto call = m_calls.find(ticket);
    if (call != m_calls.end())
        forget(call);
}

void CallBook::dropSession(SessionId session)
{
    for (auto call = m_calls.begin(); call != m_calls.end();) {
        const auto next = std::next(call);
        if (call->second.session == session)
            forget(call);
        call = next;
    }
}

std::optional<CallBook::Answer> CallBook::answerIfKnown(Calls::iterator call)
{
    const Call &waiting = call->second;
    if (!waiting.isDurable || (waiting.isAction && waiting.waitsForAction)
        || (waiting.waits && !areKnown(waiting.fates)))
        return std::nullopt;
    const Value fates = fatesOf(waiting);
    return finish(call, fates);
}

std::optional<CallBook::Answer> CallBook::acknowledged(hub::Ticket ticket)
{
    const auto call = m_calls.find(ticket);
    if (call == m_calls.end())
        return std::nullopt; // its session has gone
    call->second.isDurable = true;
    return answerIfKnown(call);
}

std::optional<CallBook::Answer> CallBook::invoked(hub::Ticket ticket, const Result<Value> &outcome)
{
    const auto call = m_calls.find(ticket);
    if (call == m_calls.end())
        return std::nullopt;
    const auto run = static_cast<qint64>(call->second.run);
    return finish(call, outcome.map([run](const Value &output) {
        return Value::makeObject({{u"run"_s, run}, {u"output"_s, output}});
    }));
}

std::optional<CallBook::Answer> CallBook::answered(hub::Ticket ticket, Result<Value> outcome)
{
    const auto call = m_calls.find(ticket);
    if (call == m_calls.end())
        return std::nullopt;
    return finish(call, std::move(outcome));
}

std::optional<CallBook::Answer> CallBook::wishChanged(const DesiredValue &desired)
{
    const auto wish = m_wishes.find(desired.wish);
    if (wish == m_wishes.end())
        return std::nullopt;
    const auto call = m_calls.find(wish->second);
    for (Fate &fate : call->second.fates) {
        if (fate.wish == desired.wish) {
            fate.status = desired.status;
            fate.error = desired.lastError;
        }
    }
    return answerIfKnown(call);
}

std::vector<CallBook::Answer> CallBook::expire(BootTime now)
{
    std::vector<Answer> answers;
    std::vector<hub::Ticket> expired;
    for (auto it = m_deadlines.begin(); it != m_deadlines.end() && it->first <= now; ++it)
        expired.push_back(it->second);
    for (const hub::Ticket ticket : expired) {
        const auto call = m_calls.find(ticket);
        call->second.waits = false;
        if (auto answer = answerIfKnown(call)) // else as soon as it is durable
            answers.push_back(std::move(*answer));
        else
            std::erase_if(m_deadlines, [&](const auto &each) { return each.second == ticket; });
    }
    return answers;
}

std::vector<CallBook::Refused> CallBook::refuseWaiting()
{
    std::vector<Refused> refused;
    for (auto call = m_calls.begin(); call != m_calls.end();) {
        const auto next = std::next(call);
        const Call &waiting = call->second;
        if (!waiting.isDurable && !waiting.isErrand) {
            Refused each {.session = waiting.session,
                          .request = waiting.request,
                          .isDone = waiting.fates.empty() && !waiting.isAction,
                          .run = waiting.run};
            for (const Fate &fate : waiting.fates) {
                if (isOpen(fate.status))
                    each.wishes.push_back(fate.wish);
            }
            refused.push_back(std::move(each));
            forget(call);
        }
        call = next;
    }
    return refused;
}

std::optional<BootTime> CallBook::due() const
{
    if (m_deadlines.empty())
        return std::nullopt;
    return m_deadlines.begin()->first;
}

} // namespace atrium::api
