// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagedesk.h"

#include <atrium/ops/logging.h>

#include <QFile>
#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

const QString kGrants = u"grants"_s;
const QString kKeys = u"package-keys"_s;

QStringList textsOf(const Value &list)
{
    QStringList texts;
    for (const Value &each : list.items())
        texts.append(each.toText());
    texts.removeDuplicates();
    return texts;
}

QStringList beyond(const QStringList &asked, const QStringList &granted)
{
    QStringList missing;
    for (const QString &each : asked) {
        if (!granted.contains(each))
            missing.append(each);
    }
    return missing;
}

} // namespace

InstalledViews viewsOf(const runtime::PackageStore &store)
{
    InstalledViews views;
    for (const auto &[id, package] : store.packages()) {
        InstalledView view {.state = package};
        if (package.current)
            view.current = runtime::readPackage(id, store.folderOf(id, *package.current));
        if (package.waiting)
            view.waiting = runtime::readPackage(id, store.folderOf(id, *package.waiting));
        views.emplace(id, std::move(view));
    }
    return views;
}

PackageDesk::PackageDesk(Setup setup, Ports ports)
    : m_setup(std::move(setup))
    , m_ports(std::move(ports))
    , m_uploads(std::make_shared<Uploads>(m_setup.store->incoming(),
                                          runtime::ArchiveLimits().archiveBytes))
    , m_secrets(m_setup.dataFolder,
                {m_ports.hub, m_ports.runtime, m_errands, m_ports.answered, m_ports.endPass})
{ }

void PackageDesk::begin(const std::vector<hub::KeptRecord> &kept)
{
    for (const hub::KeptRecord &record : kept) {
        if (record.shelf == kGrants)
            m_grants.emplace(PluginId(record.key), textsOf(record.value));
    }
    show({});
}

void PackageDesk::resume(Now now)
{
    for (const auto &[id, view] : m_setup.installed) {
        if (view.state.isOnTrial && view.state.current)
            m_trials.emplace(
                id,
                Judged {.trial = Trial(view.state.current->version, id, m_ports.hub.pluginConfigs(),
                                       {}, now.boottime + m_setup.trialTime)});
    }
}

void PackageDesk::errand(Now now, const QString &method, const Value &params, hub::Ticket ticket)
{
    const PluginId plugin(params.field(u"plugin").toText());
    if (method.startsWith("secrets."_L1)) {
        m_secrets.errand(method, params, ticket);
    } else if (method == "packages.list"_L1) {
        m_ports.answered(ticket, list());
    } else if (method == "packages.upload"_L1) {
        upload(now, params, ticket);
    } else if (method == "packages.install"_L1) {
        install(params, ticket);
    } else if (method == "packages.grant"_L1) {
        grant(params, ticket);
    } else if (method == "packages.rollback"_L1) {
        rollback(plugin, {}, ticket);
    } else if (method == "packages.remove"_L1) {
        remove(now, plugin, ticket);
    } else if (method == "keys.list"_L1) {
        m_ports.answered(ticket, keys());
    } else if (method == "keys.trust"_L1 || method == "keys.distrust"_L1) {
        trust(now, params, ticket);
    } else if (method == "plugins.enable"_L1) {
        enable(now, params, ticket);
    } else {
        const InstanceId instance(params.field(u"instance").toText());
        m_ports.answered(
            ticket, m_ports.runtime.restart(instance).map([] { return Value::makeObject({}); }));
    }
}

void PackageDesk::run(hub::Ticket ticket, Work work, After after)
{
    const bool isTaken = m_errands.run(
        [this, ticket, work = std::move(work), after = std::move(after), store = m_setup.store] {
            Done done = work(*store);
            done.installed = viewsOf(*store);
            return [this, ticket, after, done = std::move(done)] {
                m_setup.installed = done.installed;
                if (done.outcome)
                    after(done);
                else
                    m_ports.answered(ticket, tl::unexpected(done.outcome.error()));
                m_ports.endPass();
            };
        });
    if (!isTaken)
        m_ports.answered(ticket,
                         fail(Error::Code::Busy, u"the hub installs other packages; try again"_s));
}

void PackageDesk::upload(Now now, const Value &params, hub::Ticket ticket)
{
    const bool isTaken = m_errands.run([this, now, params, ticket, uploads = m_uploads] {
        const auto received
            = uploads->add(now, params.field(u"upload").toText(),
                           params.field(u"offset").toInteger(), params.field(u"data").toText());
        return [this, received, ticket] {
            m_ports.answered(ticket, received.map([](const Uploads::Received &part) {
                return Value::makeObject({{u"upload"_s, part.upload}, {u"received"_s, part.bytes}});
            }));
            m_ports.endPass();
        };
    });
    if (!isTaken)
        m_ports.answered(ticket, fail(Error::Code::Busy, u"the hub is behind; try again"_s));
}

runtime::SealCheck PackageDesk::sealCheck(bool allowUnsigned) const
{
    QStringList trusted;
    for (const auto &[id, key] : m_ports.hub.kept(kKeys))
        trusted.append(id);
    return [allowUnsigned, trusted](const runtime::PackageSeal &seal) -> Result<> {
        if (allowUnsigned || (seal.signer && trusted.contains(seal.signer->id())))
            return {};
        if (!seal.signer)
            return fail(Error::Code::Refused,
                        u"the package is not signed; take it all the same by --allow-unsigned"_s);
        return fail(Error::Code::Refused,
                    u"the package is signed with the key %1, which is not trusted; trust it by: "
                    "atriumctl key trust %2"_s.arg(seal.signer->id(), seal.signer->text()));
    };
}

void PackageDesk::install(const Value &params, hub::Ticket ticket)
{
    const bool isUpgrade = params.field(u"upgrade").toBool();
    const QStringList given = textsOf(params.field(u"grant"));
    std::set<PluginId> taken; // ids that nobody may install
    for (const auto &[id, package] : m_setup.shipped.packages())
        taken.insert(id);
    std::set<PluginId> onTrial;
    for (const auto &[id, trial] : m_trials)
        onTrial.insert(id);
    const auto work = [=, check = sealCheck(params.field(u"allowUnsigned").toBool()),
                       uploads = m_uploads, grants = m_grants,
                       upload = params.field(u"upload").toText()](runtime::PackageStore &store) {
        Done done {.outcome = fail(Error::Code::Internal, {})};
        const auto file = uploads->take(upload);
        if (!file) {
            done.outcome = tl::unexpected(file.error());
            return done;
        }
        const auto staged = store.stage(*file, check, systemNow().wall);
        QFile::remove(*file);
        if (!staged) {
            done.outcome = tl::unexpected(staged.error());
            return done;
        }
        const PluginId id = staged->manifest.id;
        const runtime::InstalledPackage *held = store.find(id);
        const bool isRunning = held && held->current;
        const auto refuse = [&](Error::Code code, const QString &why) {
            store.discard(*staged);
            done.outcome = fail(code, why);
            return done;
        };
        if (taken.contains(id))
            return refuse(Error::Code::Refused,
                          u"'%1' comes with Atrium; give the package another id"_s.arg(id.text()));
        if (onTrial.contains(id))
            return refuse(Error::Code::Busy,
                          u"an upgrade of '%1' is still being judged"_s.arg(id.text()));
        if (isUpgrade && !isRunning)
            return refuse(Error::Code::NotFound,
                          u"'%1' is not installed; install it"_s.arg(id.text()));
        if (!isUpgrade && isRunning)
            return refuse(Error::Code::Refused, u"'%1' is installed; upgrade it"_s.arg(id.text()));
        if (isRunning
            && QVersionNumber::fromString(staged->version.version)
                <= QVersionNumber::fromString(held->current->version))
            return refuse(Error::Code::Refused,
                          u"version %1 is not above %2, which is installed"_s.arg(
                              staged->version.version, held->current->version));
        const auto before = grants.find(id);
        done.granted = before == grants.end() ? QStringList() : before->second;
        done.granted += beyond(beyond(given, done.granted),
                               beyond(given, staged->manifest.permissions)); // no more than asked
        done.missing = beyond(staged->manifest.permissions, done.granted);
        const Result<> kept
            = done.missing.isEmpty() ? store.install(*staged) : store.keepWaiting(*staged);
        done.outcome = kept ? Result<PluginId>(id) : tl::unexpected(kept.error());
        return done;
    };
    run(ticket, work, [this, ticket](const Done &done) {
        const PluginId id = *done.outcome;
        keepGrants(id, done.granted, 0);
        if (!done.missing.isEmpty()) {
            show({});
            m_ports.answered(ticket, answerOf(id, u"waiting"_s, done.missing));
            return;
        }
        activate(id, ticket, m_ports.hub.plugins());
    });
}

void PackageDesk::activate(const PluginId &plugin, hub::Ticket ticket,
                           const std::vector<PluginStatus> &before)
{
    const InstalledView &view = m_setup.installed.at(plugin);
    show({plugin});
    qCInfo(lcOps) << "installed" << plugin.text() << view.state.current->version
                  << (view.state.current->signer.isEmpty() ? u"not signed"_s
                                                           : view.state.current->signer);
    if (!view.state.isOnTrial) {
        m_ports.answered(ticket, answerOf(plugin, u"installed"_s));
        return;
    }
    m_trials.insert_or_assign(
        plugin,
        Judged {.trial = Trial(view.state.current->version, plugin, m_ports.hub.pluginConfigs(),
                               before, systemNow().boottime + m_setup.trialTime),
                .ticket = ticket,
                .answer = answerOf(plugin, u"upgraded"_s)});
}

BootTime PackageDesk::tick(Now now)
{
    BootTime next = now.boottime + std::chrono::hours(1);
    if (m_trials.empty())
        return next;
    const std::vector<PluginStatus> statuses = m_ports.hub.plugins();
    for (auto each = m_trials.begin(); each != m_trials.end();) {
        const auto verdict = each->second.trial.judge(now, statuses);
        if (!verdict) {
            next = std::min(next, each->second.trial.deadline());
            ++each;
            continue;
        }
        const PluginId plugin = each->first;
        const Judged judged = std::move(each->second);
        each = m_trials.erase(each);
        if (!verdict->isGood) {
            rollback(plugin, verdict->why, judged.ticket);
            continue;
        }
        run(
            judged.ticket,
            [plugin](runtime::PackageStore &store) {
                return Done {.outcome = store.settle(plugin).map([&] { return plugin; })};
            },
            [this, judged](const Done &) { m_ports.answered(judged.ticket, judged.answer); });
    }
    return next;
}

} // namespace atrium::ops
