// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemafaults.h"

#include <atrium/contracts/manifest.h>
#include <atrium/model/json.h>

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::contracts {

namespace {

constexpr std::array kPermissions {"network"_L1, "serial"_L1, "bluetooth"_L1, "files"_L1};

bool isVersion(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 3 && text.size() <= 32
        && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) {
                   return c >= u'0' && c <= u'9';
               });
           });
}

bool isFileName(const QString &text)
{
    return !text.isEmpty() && text.size() <= 128 && !text.contains(u'/') && !text.startsWith(u'.');
}

// Reads plugin.json; every fault of it is kept.
class ManifestReader
{
public:
    explicit ManifestReader(const QJsonObject &json)
        : m_reader(json, {})
    { }

    tl::expected<Manifest, std::vector<Error>> read()
    {
        readIdentity();
        readEntry();
        readPermissions();
        readConfiguration();
        readLimits();
        readFeatures();
        m_reader.refuseUnknown();
        std::vector<Error> errors = m_reader.errors();
        errors.insert(errors.end(), m_nested.begin(), m_nested.end());
        if (!errors.empty())
            return tl::unexpected(std::move(errors));
        return std::move(m_manifest);
    }

private:
    void readIdentity()
    {
        m_manifest.id = PluginId(m_reader.text(u"id"));
        if (!isValidInstanceId(m_manifest.id.text()))
            m_reader.refuse(u"expected up to 40 of a-z 0-9 -, beginning with a letter or digit"_s,
                            u"id");
        m_manifest.version = m_reader.text(u"version");
        if (!isVersion(m_manifest.version))
            m_reader.refuse(u"expected major.minor.patch, e.g. 1.0.2"_s, u"version");
        const qint64 api = m_reader.integer(u"apiVersion");
        if (api != kApiVersion)
            m_reader.refuse(
                u"this Atrium speaks version %1 of the plugin protocol, not %2"_s.arg(kApiVersion)
                    .arg(api),
                u"apiVersion");
        m_manifest.title = m_reader.text(u"title");
        m_manifest.description = m_reader.textOr(u"description", {});
        if (m_manifest.title.isEmpty() || m_manifest.title.size() > 200)
            m_reader.refuse(u"expected 1 to 200 characters"_s, u"title");
        if (m_manifest.description.size() > 2000)
            m_reader.refuse(u"expected at most 2000 characters"_s, u"description");
    }

    void readEntry()
    {
        ObjectReader entry(m_reader.objectOr(u"entry"), u"/entry"_s);
        m_manifest.executable = entry.textOr(u"executable", {});
        if (!m_manifest.executable.isEmpty() && !isFileName(m_manifest.executable))
            entry.refuse(u"expected the name of a file in the package, without a folder"_s,
                         u"executable");
        entry.refuseUnknown();
        keep(entry);
        const QString isolation = m_reader.textOr(u"isolation", u"process"_s);
        m_manifest.runsInThread = isolation == "thread"_L1;
        if (!m_manifest.runsInThread && isolation != "process"_L1)
            m_reader.refuse(u"expected 'process' or 'thread'"_s, u"isolation");
        if (!m_manifest.runsInThread && m_manifest.executable.isEmpty())
            m_reader.refuse(u"a plugin that runs as a process needs entry.executable"_s, u"entry");
    }

    void readPermissions()
    {
        for (const auto &each : m_reader.arrayOr(u"permissions")) {
            const QString permission = each.toString();
            if (std::find(kPermissions.begin(), kPermissions.end(), permission)
                == kPermissions.end())
                m_reader.refuse(u"'%1' is not one of network, serial, bluetooth, files"_s.arg(
                                    permission.left(40)),
                                u"permissions");
            else
                m_manifest.permissions.append(permission);
        }
    }

    void readConfiguration()
    {
        if (m_reader.has(u"configuration")) {
            ReadSchema read
                = readSchemaToTheEnd(m_reader.objectOr(u"configuration"), u"/configuration"_s);
            m_nested.insert(m_nested.end(), read.faults.begin(), read.faults.end());
            if (read.schema.type != DataSchema::Type::Object)
                m_reader.refuse(u"expected a schema of type object"_s, u"configuration");
            else
                m_manifest.configuration = std::move(read.schema);
        }
        readFieldNames(u"secrets", m_manifest.secrets);
        readFieldNames(u"files", m_manifest.files);
    }

    void readFieldNames(QStringView key, QStringList &names)
    {
        const auto &fields = m_manifest.configuration.fields;
        for (const auto &each : m_reader.arrayOr(key)) {
            const QString name = each.toString();
            if (std::none_of(fields.begin(), fields.end(), [&](const DataField &field) {
                    return field.name == name && field.schema.type == DataSchema::Type::String;
                }))
                m_reader.refuse(
                    u"'%1' is not a text field of the configuration"_s.arg(name.left(64)), key);
            else
                names.append(name);
        }
    }

    void readFeatures()
    {
        for (const auto &each : m_reader.arrayOr(u"features")) {
            const QString feature = each.toString();
            if (feature == "configure"_L1)
                m_manifest.takesConfigure = true;
            else if (feature == "cancel"_L1)
                m_manifest.takesCancel = true;
            else
                m_reader.refuse(
                    u"'%1' is not a feature; expected: configure, cancel"_s.arg(feature.left(40)),
                    u"features");
        }
    }

    void readLimits()
    {
        ObjectReader limits(m_reader.objectOr(u"limits"), u"/limits"_s);
        for (const LimitField &field : limitFields()) {
            if (!limits.has(field.name))
                continue;
            const double asked = limits.numberOr(field.name, 0.0);
            if (const auto wrong = checkLimit(field, asked); !wrong)
                limits.refuse(wrong.error().detail, field.name);
            else
                field.set(m_manifest.limits, asked);
        }
        limits.refuseUnknown();
        keep(limits);
    }

    void keep(const ObjectReader &nested)
    {
        m_nested.insert(m_nested.end(), nested.errors().begin(), nested.errors().end());
    }

    ObjectReader m_reader;
    Manifest m_manifest {};
    std::vector<Error> m_nested;
};

} // namespace

tl::expected<Manifest, std::vector<Error>> parseManifest(const QByteArray &json)
{
    const auto object = parseObject(json, kLongestManifest);
    if (!object)
        return tl::unexpected(std::vector<Error> {object.error()});
    return ManifestReader(*object).read();
}

Result<> checkConfig(const Manifest &manifest, const Value &config)
{
    DataSchema schema = manifest.configuration;
    for (DataField &field : schema.fields) {
        if (manifest.secrets.contains(field.name)
            && config.field(field.name).toText().startsWith(kSecretPrefix))
            field.schema = {.type = DataSchema::Type::String};
    }
    return schema.check(config.isNothing() ? Value::makeObject({}) : config);
}

Result<> checkResolvedConfig(const Manifest &manifest, const Value &config)
{
    auto checked
        = manifest.configuration.check(config.isNothing() ? Value::makeObject({}) : config);
    if (!checked && manifest.secrets.contains(checked.error().pointer.section(u'/', 1, 1)))
        checked.error().detail = u"the secret does not fit what the plugin asks for"_s;
    return checked;
}

} // namespace atrium::contracts
