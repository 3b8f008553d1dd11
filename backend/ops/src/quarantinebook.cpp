// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarantinebook.h"

#include "cataloguevalue.h"

#include <atrium/model/json.h>
#include <atrium/ops/logging.h>

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

const QString kShelf = u"quarantine"_s;

} // namespace

QuarantineBook::QuarantineBook(hub::Hub &hub, runtime::Runtime &runtime)
    : m_hub(hub)
    , m_runtime(runtime)
{ }

// Of all that a person may have mended while the hub did not run. Without secrets: it is kept.
QString QuarantineBook::markOf(const PluginConfig &config) const
{
    const runtime::Package *package = m_runtime.catalogue().find(config.plugin);
    QByteArray text;
    appendJson(text, withoutSecrets(m_runtime.catalogue(), config).config);
    appendJson(text, config.limits);
    text += (config.plugin.text() + u'\n' + config.isolation + u'\n'
             + (package ? package->manifest.version : QString()))
                .toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(32));
}

void QuarantineBook::restore(const std::vector<hub::KeptRecord> &kept,
                             const std::vector<PluginConfig> &configs)
{
    for (const hub::KeptRecord &record : kept) {
        if (record.shelf != kShelf)
            continue;
        const InstanceId instance(record.key);
        m_held.emplace(instance, record.value);
        const auto config = std::ranges::find(configs, instance, &PluginConfig::instance);
        if (config == configs.end() || record.value.field(u"mark").toText() != markOf(*config)) {
            m_unkept.insert_or_assign(instance, Value());
            continue;
        }
        qCWarning(lcOps) << "stays in quarantine" << instance.text();
        m_runtime.holdBack(instance,
                           {.reason = record.value.field(u"reason").toText(),
                            .hint = record.value.field(u"hint").toText()});
    }
}

void QuarantineBook::changed(const ChangeSet &set)
{
    for (const SharedChange &change : set.changes) {
        if (const auto *plugin = std::get_if<PluginChanged>(change.get()))
            note(plugin->plugin);
        else if (const auto *removed = std::get_if<PluginRemoved>(change.get());
                 removed && m_held.contains(removed->instance))
            m_unkept.insert_or_assign(removed->instance, Value());
    }
}

void QuarantineBook::note(const PluginStatus &status)
{
    if (status.state == PluginState::Quarantined) {
        const auto configs = m_hub.pluginConfigs();
        const auto config = std::ranges::find(configs, status.instance, &PluginConfig::instance);
        if (config != configs.end())
            m_unkept.insert_or_assign(status.instance,
                                      Value::makeObject({{u"reason"_s, status.reason},
                                                         {u"hint"_s, status.hint},
                                                         {u"mark"_s, markOf(*config)}}));
    } else if (status.state != PluginState::Stopped && m_held.contains(status.instance)) {
        m_unkept.insert_or_assign(status.instance, Value()); // somebody let it out
    }
}

void QuarantineBook::tick()
{
    for (const auto &[instance, value] : std::exchange(m_unkept, {})) {
        const auto held = m_held.find(instance);
        if (held != m_held.end() && held->second == value)
            continue;
        m_hub.keep(kShelf, instance.text(), value, 0);
        if (value.isNothing())
            m_held.erase(instance);
        else
            m_held.insert_or_assign(instance, value);
    }
}

} // namespace atrium::ops
