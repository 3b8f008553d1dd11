// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simplugin.h"

using namespace Qt::StringLiterals;

// What a plugin does with requests and reports.
namespace atrium::sim {

namespace {

constexpr std::size_t kMostOpen = 256;

} // namespace

Result<> SimPlugin::write(const WriteRequest &request)
{
    if (!isUp())
        return fail(Error::Code::Unreachable, u"it is not running"_s);
    if (suffers(Fault::LinkBusy))
        m_stage.strike(Fault::LinkBusy);
    if (suffers(Fault::LinkBusy) || m_open >= kMostOpen)
        return fail(Error::Code::Busy, u"its queue is full"_s);
    ++m_open;
    inHost(m_stage.between(1ms, 10ms), [this, request] { process(request); });
    return {};
}

bool SimPlugin::isLost(const SimDevice &device) const
{
    if (!suffers(Fault::BridgeDown))
        return device.isMissed();
    m_stage.strike(Fault::BridgeDown);
    return true;
}

void SimPlugin::process(const WriteRequest &request)
{
    if (m_isHung)
        return;
    SimDevice *device = find(request.device);
    if (!device || device->isGone()) {
        answer(request.id, fail(Error::Code::NotFound, u"there is no such device"_s), 1ms);
        return;
    }
    if (device->suffers(Fault::WriteRefused)) {
        answer(request.id, fail(Error::Code::Refused, u"it says no"_s), 5ms, Fault::WriteRefused);
        return;
    }
    bool isLost = this->isLost(*device);
    if (!isLost && device->suffers(Fault::MessageLost) && m_stage.chance(0.7)) {
        m_stage.strike(Fault::MessageLost);
        isLost = true;
    }
    const bool isUnreachable = device->suffers(Fault::WriteUnreachable);
    if (isUnreachable || (m_manner.confirms && isLost)) {
        answer(request.id, fail(Error::Code::Unreachable, u"it does not answer"_s),
               m_stage.between(500ms, 4s),
               isUnreachable ? std::optional(Fault::WriteUnreachable) : std::nullopt);
        return;
    }
    BootTime delay = m_stage.between(10ms, 150ms);
    if (device->suffers(Fault::Delayed)) {
        m_stage.strike(Fault::Delayed);
        delay += m_stage.between(1s, 8s);
    }
    if (!isLost) {
        m_stage.time.in(delay, [this, device, request] { deliver(*device, request); });
    }
    const BootTime told = m_manner.confirms ? delay + 5ms : BootTime(1ms);
    if (device->suffers(Fault::NeverAnswered)) {
        m_stage.strike(Fault::NeverAnswered);
        return;
    }
    if (device->suffers(Fault::AnsweredLate)) {
        answer(request.id, {}, told + m_stage.between(10s, 40s), Fault::AnsweredLate);
        return;
    }
    answer(request.id, {}, told);
    if (device->suffers(Fault::AnsweredTwice))
        answer(request.id, fail(Error::Code::Unreachable, u"said twice"_s), told + 20ms,
               Fault::AnsweredTwice);
}

void SimPlugin::deliver(SimDevice &device, const WriteRequest &request)
{
    m_stage.note(4, device.number(), std::uint64_t(request.id), [&]() -> QString {
        return u"%1: takes write %2"_s.arg(device.id().text()).arg(std::uint64_t(request.id));
    });
    if (device.suffers(Fault::WriteTwice)) {
        m_stage.strike(Fault::WriteTwice);
        m_stage.time.in(m_stage.between(100ms, 900ms),
                        [&device, values = request.values] { device.take(values); });
    }
    device.take(request.values);
}

void SimPlugin::answer(RequestId request, Result<> outcome, BootTime after,
                       std::optional<Fault> fault)
{
    inHost(after, [this, request, outcome = std::move(outcome), fault] {
        if (m_isHung)
            return;
        if (fault)
            m_stage.strike(*fault);
        m_open -= m_open > 0 ? 1 : 0;
        m_stage.note(5, m_number, std::uint64_t(request), [&]() -> QString {
            return u"%1: answers write %2: %3"_s.arg(m_instance.text())
                .arg(std::uint64_t(request))
                .arg(outcome ? u"passed on"_s : outcome.error().detail);
        });
        m_toHub(m_instance, hub::WriteAnswered {request, outcome});
    });
}

Result<> SimPlugin::invoke(const InvokeRequest &request)
{
    if (!isUp())
        return fail(Error::Code::Unreachable, u"it is not running"_s);
    if (suffers(Fault::LinkBusy))
        m_stage.strike(Fault::LinkBusy);
    if (suffers(Fault::LinkBusy) || m_open >= kMostOpen)
        return fail(Error::Code::Busy, u"its queue is full"_s);
    ++m_open;
    inHost(m_stage.between(1ms, 10ms), [this, request] { process(request); });
    return {};
}

void SimPlugin::process(const InvokeRequest &request)
{
    SimDevice *device = find(request.device);
    if (m_isHung || !device)
        return;
    Result<Value> outcome = Value();
    if (isLost(*device)) {
        outcome = fail(Error::Code::Unreachable, u"it does not answer"_s);
    } else if (device->suffers(Fault::ActionFails)) {
        m_stage.strike(Fault::ActionFails);
        outcome = fail(Error::Code::Refused, u"it says no"_s);
    } else {
        device->act();
    }
    if (device->suffers(Fault::NeverAnswered)) {
        m_stage.strike(Fault::NeverAnswered);
        return;
    }
    m_running.insert(request.id);
    BootTime takes = m_stage.between(50ms, 8s);
    if (device->suffers(Fault::AnsweredLate)) {
        m_stage.strike(Fault::AnsweredLate);
        takes += 15s;
    }
    if (takes > 2s)
        inHost(takes / 2, [this, request] {
            if (!m_isHung && m_running.contains(request.id))
                m_toHub(m_instance, hub::InvokeProgressed {request.id, 0.5});
        });
    inHost(takes, [this, request, outcome] { answer(request, outcome); });
}

Result<> SimPlugin::cancel(RequestId request)
{
    if (m_number % 2 == 0 || !isUp())
        return fail(Error::Code::Unsupported, u"it cannot give up an action"_s);
    inHost(5ms, [this, request] {
        if (!m_isHung && m_running.erase(request) > 0)
            m_toHub(
                m_instance,
                hub::InvokeAnswered {request, fail(Error::Code::Refused, u"it was given up"_s)});
    });
    return {};
}

void SimPlugin::answer(const InvokeRequest &request, const Result<Value> &outcome)
{
    if (m_isHung || m_running.erase(request.id) == 0)
        return;
    m_open -= m_open > 0 ? 1 : 0;
    const auto passed = m_gate.answer(m_stage.now(), request.device, request.action, outcome);
    m_stage.note(6, m_number, std::uint64_t(request.id), [&]() -> QString {
        return u"%1: answers request %2: %3"_s.arg(m_instance.text())
            .arg(std::uint64_t(request.id))
            .arg(passed ? u"done"_s : passed.error().detail);
    });
    m_toHub(m_instance, hub::InvokeAnswered {request.id, passed});
}

void SimPlugin::heard(SimDevice &device, std::vector<Report> reports)
{
    if (suffers(Fault::BridgeDown)) {
        m_stage.strike(Fault::BridgeDown);
        return;
    }
    if (device.suffers(Fault::ReportLost) && m_stage.chance(0.6)) {
        m_stage.strike(Fault::ReportLost);
        return;
    }
    BootTime delay = m_stage.between(5ms, 60ms);
    if (device.suffers(Fault::Delayed)) {
        m_stage.strike(Fault::Delayed);
        delay += m_stage.between(500ms, 5s);
    }
    const bool isHeldUp = device.suffers(Fault::Reordered);
    if (isHeldUp)
        delay += m_stage.between(0s, 3s);
    if (device.suffers(Fault::ReportTwice))
        inHost(delay + m_stage.between(1ms, 1s), [this, reports] {
            m_stage.strike(Fault::ReportTwice);
            pass(reports);
        });
    auto &[said, passed] = m_batches[device.id()];
    inHost(delay,
           [this, reports = std::move(reports), number = ++said, &newest = passed, isHeldUp] {
               if (isHeldUp && number < newest)
                   m_stage.strike(Fault::Reordered);
               newest = std::max(newest, number);
               pass(reports);
           });
}

void SimPlugin::pass(std::vector<Report> reports)
{
    if (!isUp() || m_isHung)
        return;
    const std::size_t before = reports.size();
    auto passed = m_gate.reports(m_stage.now(), std::move(reports));
    if (passed.size() < before)
        m_stage.tally.add(Happening::GateRefused);
    if (!passed.empty())
        m_toHub(m_instance,
                hub::Reported {.reports = std::move(passed), .receivedAt = m_stage.now().wall});
}

} // namespace atrium::sim
