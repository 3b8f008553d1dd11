// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pluginsession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sdk {

namespace {

constexpr std::size_t kFlushAt = 1024; // waiting messages: a plugin may say much in one pass

// What a plugin says in initialise() waits for the answer, but for these.
bool maySayBeforeReady(const wire::FromPlugin &message)
{
    return std::holds_alternative<wire::Answer>(message)
        || std::holds_alternative<wire::Health>(message)
        || std::holds_alternative<wire::LogLine>(message);
}

QString cut(const QString &text)
{
    return text.left(wire::kLongestText);
}

} // namespace

PluginSession::PluginSession(std::unique_ptr<Plugin> plugin, Sink &sink)
    : m_plugin(std::move(plugin))
    , m_sink(sink)
    , m_self(std::make_shared<PluginSession *>(this))
{ }

void PluginSession::receive(const wire::ToPlugin &call)
{
    if (m_phase == Phase::Ended)
        return;
    if (const auto *first = std::get_if<wire::Initialise>(&call.request)) {
        answer(call.id, initialise(*first));
        for (wire::FromPlugin &message : std::exchange(m_held, {}))
            say(std::move(message));
        return;
    }
    if (std::holds_alternative<wire::Ping>(call.request)) {
        answer(call.id, Value());
        return;
    }
    if (std::holds_alternative<wire::Shutdown>(call.request)) {
        end();
        answer(call.id, Value());
        return;
    }
    if (m_phase == Phase::New) {
        answer(call.id, fail(Error::Code::InvalidInput, u"'initialize' comes first"_s));
        return;
    }
    if (const auto *change = std::get_if<wire::Configure>(&call.request)) {
        answer(call.id, configure(*change));
    } else if (const auto *answered = std::get_if<wire::StoreAnswer>(&call.request)) {
        if (const auto asked = m_asked.extract(call.id))
            asked.mapped()(answered->outcome);
    } else if (const auto *given = std::get_if<wire::Cancel>(&call.request)) {
        answer(call.id, Value());
        if (m_open.contains(given->call))
            m_plugin->cancel(RequestId {static_cast<std::uint64_t>(given->call)});
    } else if (const auto *write = std::get_if<WriteRequest>(&call.request)) {
        pass(call.id, *write);
    } else if (const auto *invoke = std::get_if<InvokeRequest>(&call.request)) {
        pass(call.id, *invoke);
    } else {
        answer(call.id, Value());
        m_plugin->discover();
    }
}

Result<Value> PluginSession::initialise(const wire::Initialise &call)
{
    if (call.protocol != wire::kProtocolVersion)
        return fail(Error::Code::Unsupported,
                    u"this plugin speaks version %1 of the protocol"_s.arg(wire::kProtocolVersion));
    if (m_phase != Phase::New)
        return fail(Error::Code::InvalidInput, u"already initialised"_s);
    m_context
        = {.instance = call.instance, .config = call.config, .stateDirectory = call.stateDirectory};
    if (const auto outcome = m_plugin->initialise(m_context, *this); !outcome)
        return tl::unexpected(outcome.error());
    m_phase = Phase::Ready;
    return Value();
}

Result<Value> PluginSession::configure(const wire::Configure &call)
{
    if (const auto outcome = m_plugin->configure(call.config); !outcome)
        return tl::unexpected(outcome.error());
    m_context.config = call.config;
    return Value();
}

void PluginSession::pass(wire::CallId id, const WriteRequest &request)
{
    m_open.insert(id);
    m_plugin->write(request, [self = std::weak_ptr(m_self), id](Result<> outcome) {
        const auto session = self.lock();
        if (!session)
            return;
        if (outcome)
            (*session)->answerOpen(id, Value());
        else
            (*session)->answerOpen(id, tl::unexpected(std::move(outcome.error())));
    });
}

void PluginSession::pass(wire::CallId id, const InvokeRequest &request)
{
    m_open.insert(id);
    InvokeRequest known = request;
    known.id = RequestId {static_cast<std::uint64_t>(id)}; // what progress() and cancel() name it
    m_plugin->invoke(known, [self = std::weak_ptr(m_self), id](Result<Value> outcome) {
        if (const auto session = self.lock())
            (*session)->answerOpen(id, std::move(outcome));
    });
}

void PluginSession::answerOpen(wire::CallId id, Result<Value> outcome)
{
    // A second reply to one request would be refused by the hub and counted against the plugin.
    if (m_open.erase(id) != 0)
        answer(id, std::move(outcome));
}

void PluginSession::answer(wire::CallId id, Result<Value> outcome)
{
    if (!outcome)
        outcome.error().detail = cut(outcome.error().detail);
    say(wire::Answer {.id = id, .outcome = std::move(outcome)});
}

void PluginSession::end()
{
    if (m_phase == Phase::Ended)
        return;
    if (m_phase == Phase::Ready)
        m_plugin->shutdown();
    m_phase = Phase::Ended;
    m_open.clear();
}

void PluginSession::wayIsFree()
{
    m_outbox.setBlocked(false);
    if (m_phase == Phase::Ready && m_outbox.takeLostDevices())
        m_plugin->discover();
}

void PluginSession::publish(std::vector<Device> devices, std::vector<LocalId> removed,
                            bool complete)
{
    // Paged by number here; a page that is too long as text is divided where it is written.
    constexpr std::size_t kPage = 64;
    std::size_t named = 0;
    std::size_t dropped = 0;
    wire::Devices page;
    do {
        const std::size_t end = std::min(named + kPage, devices.size());
        page = {};
        for (; named < end; ++named)
            page.devices.push_back(std::move(devices[named]));
        const std::size_t endOfRemoved = std::min(dropped + kPage, removed.size());
        for (; dropped < endOfRemoved; ++dropped)
            page.removed.push_back(std::move(removed[dropped]));
        const bool isLast = named == devices.size() && dropped == removed.size();
        page.complete = complete && isLast;
        say(std::move(page));
    } while (named < devices.size() || dropped < removed.size());
}

void PluginSession::report(std::vector<Report> reports)
{
    if (m_phase == Phase::New) {
        say(wire::Reports {.reports = std::move(reports)});
        return;
    }
    m_outbox.report(std::move(reports));
    m_sink.flushSoon();
    if (m_outbox.size() >= kFlushAt && !m_outbox.isBlocked())
        m_sink.flush();
}

void PluginSession::availability(const LocalId &device, Availability availability)
{
    say(wire::AvailabilityNotice {.device = DeviceId(m_context.instance, device),
                                  .availability = availability});
}

void PluginSession::occurred(const Occurrence &occurrence)
{
    say(occurrence);
}

void PluginSession::degraded(const QString &reason, const QString &hint)
{
    say(wire::Health {.degraded = true, .reason = cut(reason), .hint = cut(hint)});
}

void PluginSession::recovered()
{
    say(wire::Health {});
}

void PluginSession::progress(RequestId request, double progress)
{
    const wire::CallId call {static_cast<std::uint64_t>(request)};
    if (m_open.contains(call))
        say(wire::Progress {.call = call, .progress = std::clamp(progress, 0.0, 1.0)});
}

void PluginSession::store(wire::StoreCall call, StoreReply reply)
{
    call.id = wire::CallId(++m_lastAsked);
    m_asked.emplace(call.id, std::move(reply));
    say(std::move(call));
}

void PluginSession::log(QtMsgType level, const QString &text)
{
    say(wire::LogLine {.level = level, .text = cut(text)});
}

void PluginSession::say(wire::FromPlugin message)
{
    if (m_phase == Phase::New && !maySayBeforeReady(message)) {
        m_held.push_back(std::move(message));
        return;
    }
    m_outbox.say(std::move(message));
    m_sink.flushSoon();
}

} // namespace atrium::sdk
