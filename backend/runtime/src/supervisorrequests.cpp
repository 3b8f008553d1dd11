// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the hub asks of an instance through its supervisor.
#include "supervisor.h"

using namespace Qt::StringLiterals;

namespace atrium::runtime {

void Supervisor::pass(wire::Request request, Calls::Open call)
{
    const Now now = this->now();
    call.deadline += now.boottime;
    if (!m_life.takesRequests()) {
        answerRequest(call, fail(Error::Code::Unreachable, u"the plugin is not running"_s));
        return;
    }
    const wire::CallId id = m_calls.open(call);
    if (!m_host->send({.id = id, .request = std::move(request)})) {
        (void)m_calls.close(id);
        answerRequest(call, fail(Error::Code::Busy, u"the plugin does not take more"_s));
        return;
    }
    schedule(now);
}

void Supervisor::write(const WriteRequest &request)
{
    pass(request,
         {.kind = Calls::Kind::Write,
          .deadline = m_setup.runtime.watch.writeLimit,
          .request = request.id});
}

void Supervisor::invoke(const InvokeRequest &request)
{
    pass(request,
         {.kind = Calls::Kind::Invoke,
          .deadline = m_setup.runtime.watch.invokeLimit,
          .request = request.id,
          .device = request.device,
          .action = request.action});
}

void Supervisor::cancel(RequestId request)
{
    const auto call = m_calls.invocation(request);
    if (!call || !m_life.takesRequests())
        return;
    const Now now = this->now();
    ask(Calls::Kind::Cancel, wire::Cancel {.call = *call},
        now.boottime + m_setup.runtime.watch.writeLimit);
    schedule(now);
}

void Supervisor::provoke(Provocation provocation)
{
    ATRIUM_ON_OWN_THREAD();
    if (!m_life.takesRequests())
        return;
    const Now now = this->now();
    switch (provocation) {
    case Provocation::DiscoverAgain:
        ask(Calls::Kind::Discover, wire::Discover(),
            now.boottime + m_setup.runtime.watch.pingLimit);
        schedule(now);
        break;
    case Provocation::ConfigureAgain:
        if (m_package->manifest.takesConfigure)
            changeAlive();
        break;
    case Provocation::HangUp:
        m_host->hangUp();
        break;
    }
}

void Supervisor::answerRequest(const Calls::Open &call, Result<Value> outcome)
{
    --m_lane->inFlight;
    if (call.kind == Calls::Kind::Invoke) {
        post(hub::InvokeAnswered {.request = call.request, .outcome = std::move(outcome)});
        return;
    }
    hub::WriteAnswered answer {.request = call.request, .outcome = {}};
    if (!outcome)
        answer.outcome = tl::unexpected(std::move(outcome.error()));
    post(std::move(answer));
}

} // namespace atrium::runtime
