// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the owner decides about packages that are there.
#include "packagedesk.h"

#include <atrium/ops/logging.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

const QString kGrants = u"grants"_s;
const QString kKeys = u"package-keys"_s;
constexpr std::size_t kMostKeys = 64;

Value toValue(const QStringList &texts)
{
    ValueList list;
    for (const QString &text : texts)
        list.emplace_back(text);
    return Value::makeList(std::move(list));
}

Value toValue(const runtime::PackageVersion &version)
{
    ValueObject fields {{u"version"_s, version.version},
                        {u"digest"_s, version.digest},
                        {u"signed"_s, !version.signer.isEmpty()},
                        {u"installedAt"_s, qint64 {version.installedAt.count()}}};
    if (!version.signer.isEmpty())
        fields.emplace_back(u"signer"_s, version.signer);
    return Value::makeObject(std::move(fields));
}

} // namespace

void PackageDesk::show(const std::set<PluginId> &changed)
{
    std::vector<runtime::Package> packages;
    for (const auto &[id, view] : m_setup.installed) {
        if (!view.current)
            continue;
        runtime::Package package = *view.current;
        package.granted = grantedTo(id);
        packages.push_back(std::move(package));
    }
    m_ports.runtime.setCatalogue(m_setup.shipped.with(std::move(packages)), changed);
}

QStringList PackageDesk::grantedTo(const PluginId &plugin) const
{
    const auto found = m_grants.find(plugin);
    return found == m_grants.end() ? QStringList() : found->second;
}

void PackageDesk::keepGrants(const PluginId &plugin, const QStringList &permissions,
                             hub::Ticket ticket)
{
    if (permissions == grantedTo(plugin))
        return;
    m_grants.insert_or_assign(plugin, permissions);
    m_ports.hub.keep(kGrants, plugin.text(), permissions.isEmpty() ? Value() : toValue(permissions),
                     ticket);
}

void PackageDesk::grant(const Value &params, hub::Ticket ticket)
{
    const PluginId plugin(params.field(u"plugin").toText());
    const auto found = m_setup.installed.find(plugin);
    if (found == m_setup.installed.end()) {
        m_ports.answered(ticket,
                         fail(Error::Code::NotFound, u"'%1' is not installed"_s.arg(plugin.text()),
                              u"/plugin"_s));
        return;
    }
    const InstalledView &view = found->second;
    QStringList asked;
    for (const auto &package : {view.current, view.waiting}) {
        if (package)
            asked += package->manifest.permissions;
    }
    QStringList granted = grantedTo(plugin);
    for (const Value &each : params.field(u"permissions").items()) {
        const QString permission = each.toText();
        if (!asked.contains(permission)) {
            m_ports.answered(
                ticket,
                fail(Error::Code::InvalidInput,
                     u"'%1' does not ask for '%2'"_s.arg(plugin.text(), permission.left(40)),
                     u"/permissions"_s));
            return;
        }
        granted.removeAll(permission);
        if (!params.field(u"revoke").toBool())
            granted.append(permission);
    }
    QStringList missing;
    for (const QString &each : view.waiting ? view.waiting->manifest.permissions : QStringList()) {
        if (!granted.contains(each))
            missing.append(each);
    }
    if (view.waiting && missing.isEmpty()) {
        keepGrants(plugin, granted, 0); // the answer comes when the version is installed
        run(
            ticket,
            [plugin](runtime::PackageStore &store) {
                return Done {.outcome = store.promote(plugin).map([&] { return plugin; })};
            },
            [this, plugin, ticket, before = m_ports.hub.plugins()](const Done &) {
                activate(plugin, ticket, before);
            });
        return;
    }
    if (granted == grantedTo(plugin)) {
        m_ports.answered(ticket,
                         answerOf(plugin, view.waiting ? u"waiting"_s : u"installed"_s, missing));
        return;
    }
    keepGrants(plugin, granted, ticket);
    show({plugin});
}

void PackageDesk::rollback(const PluginId &plugin, const QString &failure, hub::Ticket ticket)
{
    if (failure.isEmpty() && m_trials.contains(plugin)) {
        m_ports.answered(ticket,
                         fail(Error::Code::Busy,
                              u"an upgrade of '%1' is still being judged"_s.arg(plugin.text())));
        return;
    }
    const auto held = m_setup.installed.find(plugin);
    const QString from = held == m_setup.installed.end() || !held->second.state.current
        ? QString()
        : held->second.state.current->version;
    run(
        ticket,
        [plugin, failure](runtime::PackageStore &store) {
            return Done {.outcome = store.rollback(plugin, failure).map([&] { return plugin; })};
        },
        [this, plugin, failure, from, ticket](const Done &) {
            show({plugin});
            const QString version = m_setup.installed.at(plugin).state.current->version;
            if (failure.isEmpty()) {
                m_ports.answered(ticket, answerOf(plugin, u"rolledBack"_s));
                return;
            }
            qCWarning(lcOps) << "an upgrade was taken back" << plugin.text() << from << failure;
            m_ports.answered(ticket,
                             fail(Error::Code::Unreachable,
                                  u"version %1 did not work (%2); version %3 runs again"_s.arg(
                                      from, failure, version)));
        });
}

void PackageDesk::remove(Now now, const PluginId &plugin, hub::Ticket ticket)
{
    const auto configs = m_ports.hub.pluginConfigs();
    const auto inFile = std::find_if(configs.begin(), configs.end(), [&](const PluginConfig &each) {
        return each.plugin == plugin && each.fromFile;
    });
    if (inFile != configs.end()) {
        m_ports.answered(ticket,
                         fail(Error::Code::Refused,
                              u"'%1' is configured in atrium.toml; take it out there"_s.arg(
                                  inFile->instance.text())));
        return;
    }
    if (!m_setup.installed.contains(plugin)) {
        m_ports.answered(ticket,
                         fail(Error::Code::NotFound, u"'%1' is not installed"_s.arg(plugin.text()),
                              u"/plugin"_s));
        return;
    }
    for (const PluginConfig &config : configs) {
        if (config.plugin != plugin)
            continue;
        (void)m_ports.hub.removePlugin(now, config.instance, 0); // it is there, and not in the file
        m_secrets.forget(config.instance);
    }
    if (const auto trial = m_trials.extract(plugin))
        m_ports.answered(trial.mapped().ticket,
                         fail(Error::Code::Refused, u"the package was removed"_s));
    run(
        ticket,
        [plugin](runtime::PackageStore &store) {
            return Done {.outcome = store.remove(plugin).map([&] { return plugin; })};
        },
        [this, plugin, ticket](const Done &) {
            keepGrants(plugin, {}, 0);
            show({plugin});
            m_ports.answered(
                ticket,
                Value::makeObject({{u"plugin"_s, plugin.text()}, {u"state"_s, u"removed"_s}}));
        });
}

void PackageDesk::trust(Now now, const Value &params, hub::Ticket ticket)
{
    const QString id = params.field(u"id").toText();
    const auto keys = m_ports.hub.kept(kKeys);
    if (!id.isEmpty()) {
        if (keys.contains(id))
            m_ports.hub.keep(kKeys, id, {}, ticket);
        else
            m_ports.answered(
                ticket,
                fail(Error::Code::NotFound, u"the key '%1' is not trusted"_s.arg(id), u"/id"_s));
        return;
    }
    auto key = runtime::PackageKey::fromText(params.field(u"key").toText());
    if (!key) {
        key.error().pointer = u"/key"_s;
        m_ports.answered(ticket, tl::unexpected(key.error()));
        return;
    }
    if (keys.size() >= kMostKeys && !keys.contains(key->id())) {
        m_ports.answered(ticket,
                         fail(Error::Code::Busy, u"at most %1 keys are trusted"_s.arg(kMostKeys)));
        return;
    }
    m_ports.hub.keep(kKeys, key->id(),
                     Value::makeObject({{u"key"_s, key->text()},
                                        {u"name"_s, params.field(u"name").toText()},
                                        {u"since"_s, qint64 {now.wall.count()}}}),
                     ticket);
}

void PackageDesk::enable(Now now, const Value &params, hub::Ticket ticket)
{
    const InstanceId instance(params.field(u"instance").toText());
    for (PluginConfig config : m_ports.hub.pluginConfigs()) {
        if (config.instance != instance)
            continue;
        config.enabled = params.field(u"enabled").toBool();
        if (const auto set = m_ports.hub.setPlugin(now, config, ticket); !set)
            m_ports.answered(ticket, tl::unexpected(set.error()));
        return;
    }
    m_ports.answered(ticket,
                     fail(Error::Code::NotFound, u"there is no plugin '%1'"_s.arg(instance.text()),
                          u"/instance"_s));
}

Value PackageDesk::answerOf(const PluginId &plugin, const QString &state,
                            const QStringList &missing) const
{
    const InstalledView &view = m_setup.installed.at(plugin);
    ValueObject fields {{u"plugin"_s, plugin.text()}, {u"state"_s, state}};
    const auto &shown = view.state.waiting ? view.state.waiting : view.state.current;
    if (shown && !shown->signer.isEmpty())
        fields.emplace_back(u"signer"_s, shown->signer);
    if (view.state.current)
        fields.emplace_back(u"version"_s, view.state.current->version);
    if (view.state.waiting)
        fields.emplace_back(u"waiting"_s, view.state.waiting->version);
    if (!missing.isEmpty())
        fields.emplace_back(u"missing"_s, toValue(missing));
    return Value::makeObject(std::move(fields));
}

Value PackageDesk::list() const
{
    const auto keys = m_ports.hub.kept(kKeys);
    ValueList packages;
    for (const auto &[id, view] : m_setup.installed) {
        ValueObject fields {{u"plugin"_s, id.text()}, {u"granted"_s, toValue(grantedTo(id))}};
        const auto add
            = [&](const QString &name, const std::optional<runtime::PackageVersion> &version) {
                  if (version)
                      fields.emplace_back(name, toValue(*version));
              };
        add(u"current"_s, view.state.current);
        add(u"previous"_s, view.state.previous);
        add(u"waiting"_s, view.state.waiting);
        const auto &shown = view.waiting ? view.waiting : view.current;
        if (shown) {
            runtime::Package asking = *shown;
            asking.granted = grantedTo(id);
            fields.emplace_back(u"title"_s, shown->manifest.title);
            fields.emplace_back(u"permissions"_s, toValue(shown->manifest.permissions));
            fields.emplace_back(u"missing"_s, toValue(asking.missing()));
        }
        if (!view.state.failure.isEmpty())
            fields.emplace_back(u"failure"_s, view.state.failure);
        if (m_trials.contains(id))
            fields.emplace_back(u"onTrial"_s, true);
        fields.emplace_back(u"trusted"_s,
                            view.state.current && keys.contains(view.state.current->signer));
        packages.push_back(Value::makeObject(std::move(fields)));
    }
    return Value::makeObject({{u"packages"_s, Value::makeList(std::move(packages))}});
}

std::vector<HealthCheck> PackageDesk::health() const
{
    std::vector<HealthCheck> checks;
    for (const auto &[id, view] : m_setup.installed) {
        if (!view.waiting)
            continue;
        runtime::Package asking = *view.waiting;
        asking.granted = grantedTo(id);
        const QStringList missing = asking.missing();
        checks.push_back({.name = u"package "_s + id.text(),
                          .status = HealthCheck::Status::Degraded,
                          .reason = u"Version %1 waits: it asks for %2."_s.arg(
                              view.state.waiting->version, missing.join(", "_L1)),
                          .hint = u"Allow it by: atriumctl plugin grant %1 %2"_s.arg(
                              id.text(), missing.join(u' '))});
    }
    return checks;
}

Value PackageDesk::keys() const
{
    ValueList keys;
    for (const auto &[id, key] : m_ports.hub.kept(kKeys))
        keys.push_back(Value::makeObject({{u"id"_s, id},
                                          {u"key"_s, key.field(u"key")},
                                          {u"name"_s, key.field(u"name")},
                                          {u"since"_s, key.field(u"since")}}));
    return Value::makeObject({{u"keys"_s, Value::makeList(std::move(keys))}});
}

} // namespace atrium::ops
