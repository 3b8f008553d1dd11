// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretdesk.h"

#include <atrium/model/json.h>
#include <atrium/ops/logging.h>
#include <atrium/store/safetycopies.h>
#include <atrium/store/secretvault.h>

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

constexpr QLatin1StringView kPrefix("secret:");

// As the field stands in a configuration, in clear and with the reference. @p name is
// INSTANCE.FIELD.
std::pair<QByteArray, QByteArray> fieldTexts(const QString &name, const QString &text)
{
    const auto written = [&](const QString &value) {
        QByteArray json;
        appendJson(json, Value::makeObject({{name.section(u'.', 1), value}}));
        return json.mid(1, json.size() - 2); // without the braces
    };
    return {written(text), written(kPrefix + name)};
}

// Copies of the database from before hold them in clear.
void scrub(const QString &folder, const std::map<QString, QString> &secrets)
{
    std::map<QByteArray, QByteArray> texts;
    for (const auto &[name, text] : secrets)
        texts.insert(fieldTexts(name, text));
    const store::ScrubbedCopies copies = store::scrubCopies(folder + u"/backup"_s, texts);
    if (!copies.changed.isEmpty())
        qCInfo(lcOps) << "taken out of safety copies too" << copies.changed;
    if (!copies.removed.isEmpty())
        qCWarning(lcOps) << "safety copies that held secrets in clear, and could not be changed, "
                            "are removed"
                         << copies.removed;
}

Error busy()
{
    return {.code = Error::Code::Busy, .detail = u"the hub has much to do; try again"_s};
}

} // namespace

SecretDesk::SecretDesk(QString dataFolder, Ports ports)
    : m_dataFolder(std::move(dataFolder))
    , m_ports(std::move(ports))
{ }

void SecretDesk::errand(const QString &method, const Value &params, hub::Ticket ticket)
{
    const QString name = params.field(u"name").toText();
    const bool isList = method == "secrets.list"_L1;
    const bool isSet = method == "secrets.set"_L1;
    const bool isTaken = m_ports.errands.run([this, name, isList, isSet, params, ticket] {
        auto vault = store::SecretVault::open(m_dataFolder);
        Result<Value> answer = Value::makeObject({});
        if (!vault) {
            answer = tl::unexpected(vault.error());
        } else if (isList) {
            ValueList names;
            for (const QString &each : vault->names())
                names.emplace_back(each);
            answer = Value::makeObject({{u"secrets"_s, Value::makeList(std::move(names))}});
        } else {
            Result<> done;
            if (isSet)
                done = vault->set({{name, params.field(u"value").toText()}});
            else if (vault->contains(name))
                done = vault->remove({name});
            else
                done = fail(Error::Code::NotFound, u"there is no secret '%1'"_s.arg(name));
            if (!done)
                answer = tl::unexpected(done.error());
        }
        return [this, answer, name, isSet, ticket] {
            if (isSet && answer)
                restartUsersOf(name);
            m_ports.answered(ticket, answer);
            m_ports.endPass();
        };
    });
    if (!isTaken)
        m_ports.answered(ticket, tl::unexpected(busy()));
}

void SecretDesk::restartUsersOf(const QString &name)
{
    const Value reference(QString(kPrefix + name));
    for (const PluginConfig &config : m_ports.hub.pluginConfigs()) {
        const auto &fields = config.config.fields();
        if (config.enabled && std::any_of(fields.begin(), fields.end(), [&](const auto &field) {
                return field.second == reference;
            }))
            (void)m_ports.runtime.restart(config.instance); // it is there
    }
}

// The configuration without its secrets, which are named after the instance and the field.
PluginConfig SecretDesk::referring(const PluginConfig &config, Texts &texts) const
{
    const runtime::Package *package = m_ports.runtime.catalogue().find(config.plugin);
    if (!package || config.fromFile)
        return config;
    PluginConfig changed = config;
    ValueObject fields = config.config.fields();
    for (auto &[key, value] : fields) {
        const QString text = value.toText();
        if (!package->manifest.secrets.contains(key) || text.isEmpty() || text.startsWith(kPrefix))
            continue;
        const QString name = config.instance.text() + u'.' + key;
        texts.insert_or_assign(name, text);
        value = QString(kPrefix + name);
    }
    changed.config = Value::makeObject(std::move(fields));
    return changed;
}

Result<> SecretDesk::configure(Now now, const PluginConfig &config, hub::Ticket ticket)
{
    Texts texts;
    const PluginConfig changed = referring(config, texts);
    const auto configs = m_ports.hub.pluginConfigs();
    const bool isFixed = std::any_of(configs.begin(), configs.end(), [&](const PluginConfig &each) {
        return each.instance == config.instance && (each.fromFile || each.plugin != config.plugin);
    });
    if (texts.empty() || isFixed) // which the hub refuses
        return m_ports.hub.setPlugin(now, config, ticket);
    const bool isTaken = m_ports.errands.run([this, texts, changed, ticket] {
        auto vault = store::SecretVault::open(m_dataFolder);
        const Result<> sealed = vault ? vault->set(texts) : tl::unexpected(vault.error());
        return [this, sealed, changed, ticket] {
            const Result<> done
                = sealed ? m_ports.hub.setPlugin(systemNow(), changed, ticket) : sealed;
            if (!done)
                m_ports.answered(ticket, tl::unexpected(done.error()));
            else
                (void)m_ports.runtime.restart(changed.instance); // the text behind it may be new
            m_ports.endPass();
        };
    });
    if (!isTaken)
        return tl::unexpected(busy());
    return {};
}

bool SecretDesk::sealAll(const std::vector<PluginConfig> &configs,
                         std::function<void(std::vector<PluginConfig>)> then)
{
    Texts texts;
    std::vector<PluginConfig> changed;
    for (const PluginConfig &config : configs)
        changed.push_back(referring(config, texts));
    if (texts.empty())
        return false;
    return m_ports.errands.run([this, texts, configs, changed, then = std::move(then)] {
        auto vault = store::SecretVault::open(m_dataFolder);
        const Result<> sealed = vault ? vault->set(texts) : tl::unexpected(vault.error());
        // Before the configuration has references only: who is killed here begins anew.
        if (sealed)
            scrub(m_dataFolder, texts);
        return [count = texts.size(), sealed, configs, changed, then] {
            if (!sealed)
                qCWarning(lcOps) << "secrets stay in clear in the configuration"
                                 << sealed.error().detail;
            else
                qCInfo(lcOps) << "secrets of the configuration are encrypted now" << count;
            then(sealed ? changed : configs);
        };
    });
}

void SecretDesk::forget(const InstanceId &instance)
{
    const QString prefix = instance.text() + u'.';
    if (!QFile::exists(m_dataFolder + u"/secrets.sealed"_s))
        return;
    (void)m_ports.errands.run([folder = m_dataFolder, prefix]() -> Errands::Then {
        auto vault = store::SecretVault::open(folder);
        const Result<> removed = vault ? vault->remove(vault->names().filter(
                                     QRegularExpression(u'^' + QRegularExpression::escape(prefix))))
                                       : tl::unexpected(vault.error());
        if (!removed)
            qCWarning(lcOps) << "the secrets of an instance that was removed are kept"
                             << removed.error().detail;
        return {};
    });
}

} // namespace atrium::ops
