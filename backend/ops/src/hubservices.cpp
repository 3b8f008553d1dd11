// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguevalue.h"
#include "hubshell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::ops {

api::Services HubShell::services(const QString &epoch)
{
    return {.version = m_setup.version,
            .epoch = epoch,
            .startedAt = systemNow().wall,
            .databaseStatus = [this] { return m_watch->databaseStatus(); },
            .health = [this] { return m_watch->health(systemNow()); },
            .catalogue = [this] { return toValue(m_runtime->catalogue()); },
            .checkPlugin =
                [this](const PluginConfig &config) {
                    return checkPlugin(m_runtime->catalogue(), config);
                },
            .shownConfig =
                [this](const PluginConfig &config) {
                    return withoutSecrets(m_runtime->catalogue(), config);
                },
            .configurePlugin =
                [this](Now now, const PluginConfig &config, hub::Ticket ticket) {
                    return m_desk->secrets().configure(now, config, ticket);
                },
            .pluginRemoved =
                [this](const InstanceId &instance) {
                    m_desk->secrets().forget(instance);
                    m_logs.forget(instance);
                },
            .errand = [this](Now now, const QString &method, const Value &params,
                             hub::Ticket ticket) { errand(now, method, params, ticket); },
            .redeem = [this](Now now, const QString &pass) { return m_pin->redeem(now, pass); },
            .noted =
                [this](const QString &actor, const QString &method, const Value &params) {
                    m_activity->noted(systemNow(), actor, method, params);
                }};
}

// Which desk does what; those of packages, keys and secrets are the rest.
void HubShell::errand(Now now, const QString &method, const Value &params, hub::Ticket ticket)
{
    if (method.startsWith("activity."_L1))
        m_activity->errand(now, method, params, ticket);
    else if (method.startsWith("alert"_L1))
        m_alerts->errand(now, method, params, ticket);
    else if (method.startsWith("history."_L1))
        m_history->errand(method, params, ticket);
    else if (method == "metrics"_L1)
        m_watch->measure(ticket);
    else if (method == "plugins.log"_L1)
        showLog(params, ticket);
    else if (method.startsWith("pin."_L1))
        m_pin->errand(now, method, params, ticket);
    else if (method == "screens.report"_L1 || method == "screens.follow"_L1)
        m_panels->errand(now, method, params, ticket);
    else if (method.startsWith("screens."_L1))
        m_screens->errand(method, params, ticket);
    else
        m_desk->errand(now, method, params, ticket);
}

void HubShell::showLog(const Value &params, hub::Ticket ticket)
{
    const InstanceId instance(params.field(u"instance").toText());
    const std::vector<PluginStatus> plugins = m_hub->plugins();
    const bool isThere
        = std::ranges::any_of(plugins, [&](const auto &each) { return each.instance == instance; });
    if (isThere)
        m_gateway->answered(
            ticket,
            m_logs.read(instance, static_cast<std::uint64_t>(params.field(u"after").toInteger())));
    else
        m_gateway->answered(ticket,
                            fail(Error::Code::NotFound,
                                 u"there is no plugin '%1'"_s.arg(instance.text()),
                                 u"/instance"_s));
}

void HubShell::makeWatch()
{
    m_watch = std::make_unique<WatchDesk>(WatchDesk::Sources {
        .hub = *m_hub,
        .gateway = *m_gateway,
        .lanes = m_lanes,
        .journal = m_journal,
        .store = *m_setup.store,
        .front = *m_setup.front,
        .server = m_setup.server,
        .activity = [this] { return m_activity->log().counters(); },
        .packages = [this] { return m_desk->health(); },
        .history = *m_history,
        .answered
        = [this](hub::Ticket ticket,
                 Result<Value> outcome) { m_gateway->answered(ticket, std::move(outcome)); },
        .errands = m_desk->errands(),
        .version = m_setup.version});
}

} // namespace atrium::ops
