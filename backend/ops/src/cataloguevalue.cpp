// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguevalue.h"

#include <atrium/model/json.h>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

Value toValue(const QStringList &texts)
{
    ValueList list;
    for (const QString &text : texts)
        list.emplace_back(text);
    return Value::makeList(std::move(list));
}

Value toValue(const runtime::Package &package)
{
    ValueObject fields {{u"id"_s, package.id.text()}, {u"sound"_s, package.isSound()}};
    if (package.isSound()) {
        const contracts::Manifest &manifest = package.manifest;
        fields.insert(fields.end(),
                      {{u"version"_s, manifest.version},
                       {u"title"_s, manifest.title},
                       {u"description"_s, manifest.description},
                       {u"isolation"_s, manifest.runsInThread ? u"thread"_s : u"process"_s},
                       {u"permissions"_s, toValue(manifest.permissions)},
                       {u"configuration"_s, valueFromJson(atrium::toJson(manifest.configuration))},
                       {u"secrets"_s, toValue(manifest.secrets)}});
    }
    ValueList problems;
    for (const Error &violation : package.violations)
        problems.push_back(Value::makeObject(
            {{u"pointer"_s, violation.pointer}, {u"detail"_s, violation.detail}}));
    fields.emplace_back(u"problems"_s, Value::makeList(std::move(problems)));
    return Value::makeObject(std::move(fields));
}

} // namespace

Value toValue(const runtime::Catalogue &catalogue)
{
    ValueList list;
    for (const auto &[id, package] : catalogue.packages())
        list.push_back(toValue(package));
    return Value::makeList(std::move(list));
}

Result<> checkPlugin(const runtime::Catalogue &catalogue, const PluginConfig &config)
{
    const runtime::Package *package = catalogue.find(config.plugin);
    if (!package)
        return fail(Error::Code::NotFound,
                    u"the plugin '%1' is not installed"_s.arg(config.plugin.text()), u"/plugin"_s);
    if (!package->isSound())
        return fail(Error::Code::Refused,
                    u"the package of '%1' breaks the contract: %2"_s.arg(
                        config.plugin.text(), package->violations.front().detail),
                    u"/plugin"_s);
    auto checked = contracts::checkConfig(package->manifest, config.config);
    if (!checked) {
        checked.error().pointer = u"/config"_s + checked.error().pointer;
        return checked;
    }
    return contracts::checkTightening(package->manifest.limits, config.limits);
}

PluginConfig withoutSecrets(const runtime::Catalogue &catalogue, const PluginConfig &config)
{
    const runtime::Package *package = catalogue.find(config.plugin);
    PluginConfig shown = config;
    if (!package || !package->isSound()) {
        shown.config = {}; // nobody says which of it is secret
        return shown;
    }
    ValueObject fields;
    for (const auto &[key, value] : config.config.fields()) {
        const bool isSecret
            = package->manifest.secrets.contains(key) && !value.toText().startsWith(u"secret:"_s);
        if (!isSecret)
            fields.emplace_back(key, value);
    }
    shown.config = Value::makeObject(std::move(fields));
    return shown;
}

} // namespace atrium::ops
