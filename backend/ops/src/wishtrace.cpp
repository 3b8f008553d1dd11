// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wishtrace.h"

#include <atrium/ops/logging.h>

using namespace Qt::StringLiterals;

namespace atrium::ops {

Q_LOGGING_CATEGORY(lcWishes, "atrium.wishes", QtInfoMsg)

namespace {

QString number(std::uint64_t number)
{
    return QString::number(number);
}

QString requestOf(const DesiredValue &desired)
{
    return number(
        static_cast<std::uint64_t>(desired.request != WishId {0} ? desired.request : desired.wish));
}

QString stepOf(const DesiredValue &desired)
{
    if (desired.status == WishStatus::Pending)
        return desired.attempts == 0 ? u"accepted"_s : u"waits"_s;
    return toText(desired.status);
}

} // namespace

WishTrace::WishTrace(hub::DeviceLink &plugins, Find find)
    : m_plugins(plugins)
    , m_find(std::move(find))
{ }

void WishTrace::changed(const ChangeSet &set)
{
    if (!lcWishes().isDebugEnabled())
        return;
    for (const SharedChange &change : set.changes) {
        if (const auto *action = std::get_if<ActionChanged>(change.get()))
            tell(action->run);
        const auto *wish = std::get_if<WishChanged>(change.get());
        if (!wish || wish->desired.status == WishStatus::Sent) // write() says that
            continue;
        const DesiredValue &desired = wish->desired;
        logEvent(lcWishes(), QtDebugMsg, u"wish "_s + stepOf(desired),
                 {{"request", requestOf(desired)},
                  {"wish", number(static_cast<std::uint64_t>(desired.wish))},
                  {"device", wish->device.text()},
                  {"property", wish->property.text()},
                  {"actor", desired.actor},
                  {"attempts", number(static_cast<std::uint64_t>(desired.attempts))},
                  {"error", desired.lastError}});
    }
}

void WishTrace::tell(const ActionRun &run) const
{
    if (run.status == ActionStatus::Sent)
        return;
    logEvent(lcWishes(), QtDebugMsg,
             run.status == ActionStatus::Asked ? u"action accepted"_s
                                               : u"action "_s + toText(run.status),
             {{"action_run", number(static_cast<std::uint64_t>(run.id))},
              {"device", run.device.text()},
              {"action", run.action.text()},
              {"actor", run.actor},
              {"error", run.lastError}});
}

Result<> WishTrace::write(const InstanceId &instance, WriteRequest request)
{
    if (!lcWishes().isDebugEnabled())
        return m_plugins.write(instance, std::move(request));
    QString requests;
    if (const DeviceState *state = m_find(request.device)) {
        for (const auto &[name, value] : request.values) {
            const PropertyState *property = state->property(name);
            if (property && property->desired)
                requests += (requests.isEmpty() ? u""_s : u","_s) + requestOf(*property->desired);
        }
    }
    const Key key {instance, request.id};
    const DeviceId device = request.device;
    Result<> sent = m_plugins.write(instance, std::move(request));
    logEvent(lcWishes(), QtDebugMsg, sent ? u"wish sent"_s : u"wish not taken by its plugin"_s,
             {{"request", requests},
              {"device", device.text()},
              {"instance", instance.text()},
              {"plugin_request", number(static_cast<std::uint64_t>(key.second))},
              {"error", sent ? QString() : sent.error().detail}});
    if (sent)
        remember(key, {.device = device, .requests = requests});
    return sent;
}

Result<> WishTrace::invoke(const InstanceId &instance, InvokeRequest request)
{
    if (!lcWishes().isDebugEnabled())
        return m_plugins.invoke(instance, std::move(request));
    const Key key {instance, request.id};
    const DeviceId device = request.device;
    const QString action = request.action.text();
    Result<> sent = m_plugins.invoke(instance, std::move(request));
    logEvent(lcWishes(), QtDebugMsg, sent ? u"action sent"_s : u"action not taken by its plugin"_s,
             {{"device", device.text()},
              {"action", action},
              {"instance", instance.text()},
              {"plugin_request", number(static_cast<std::uint64_t>(key.second))},
              {"error", sent ? QString() : sent.error().detail}});
    if (sent)
        remember(key, {.device = device, .requests = {}});
    return sent;
}

void WishTrace::heard(const InstanceId &instance, const hub::FromPlugin &message)
{
    if (!lcWishes().isDebugEnabled())
        return;
    if (const auto *write = std::get_if<hub::WriteAnswered>(&message))
        answered(instance, write->request, write->outcome ? nullptr : &write->outcome.error());
    else if (const auto *invoke = std::get_if<hub::InvokeAnswered>(&message))
        answered(instance, invoke->request, invoke->outcome ? nullptr : &invoke->outcome.error());
}

void WishTrace::answered(const InstanceId &instance, RequestId request, const Error *error)
{
    const auto sent = m_sent.find({instance, request});
    logEvent(lcWishes(), QtDebugMsg, error ? u"refused by its plugin"_s : u"answered"_s,
             {{"request", sent == m_sent.end() ? QString() : sent->second.requests},
              {"device", sent == m_sent.end() ? QString() : sent->second.device.text()},
              {"instance", instance.text()},
              {"plugin_request", number(static_cast<std::uint64_t>(request))},
              {"error", error ? error->detail : QString()}});
    if (sent != m_sent.end())
        m_sent.erase(sent);
}

void WishTrace::remember(Key key, Sent sent)
{
    if (m_sent.size() >= kMost)
        m_sent.erase(m_sent.begin());
    m_sent.insert_or_assign(std::move(key), std::move(sent));
}

} // namespace atrium::ops
