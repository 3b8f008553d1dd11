// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tomlreading.h"

#include <atrium/store/config.h>

#include <QDir>
#include <QFile>

#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr qint64 kLongestFile = qint64 {1024} * 1024;
constexpr std::array<std::string_view, 3> kTop {"hub", "history", "plugin"};
constexpr std::array<std::string_view, 3> kHub {"listen", "data", "tls"};
constexpr std::array<std::string_view, 1> kHistory {"months"};
constexpr int kMostMonths = 1'200;
constexpr std::array<std::string_view, 2> kTls {"certificate", "key"};
constexpr std::array<std::string_view, 6> kPlugin {"id",        "instance", "enabled",
                                                   "isolation", "config",   "limits"};

class ConfigReader
{
public:
    Config read(const toml::table &table)
    {
        refuseUnknownKeys(table, kTop, u"the file"_s, m_problems);
        if (const toml::node *hub = table.get("hub"))
            readHub(*hub);
        if (const toml::node *history = table.get("history"))
            readHistory(*history);
        if (const toml::node *plugins = table.get("plugin"))
            readPlugins(*plugins);
        return std::move(m_config);
    }

    [[nodiscard]] const Problems &problems() const { return m_problems; }

private:
    void refuse(const toml::node &node, const QString &message, const QString &hint = {})
    {
        m_problems.push_back(problemAt(node.source(), message, hint));
    }

    const toml::table *tableOf(const toml::node &node, const QString &name, const QString &hint)
    {
        if (!node.is_table())
            refuse(node, u"'%1' is not a table"_s.arg(name), hint);
        return node.as_table();
    }

    std::optional<QString> textOf(const toml::table &table, const char *key)
    {
        const toml::node *node = table.get(key);
        if (!node)
            return std::nullopt;
        if (!node->is_string()) {
            refuse(*node, u"'%1' is not a text"_s.arg(QLatin1StringView(key)),
                   u"put it in quotes"_s);
            return std::nullopt;
        }
        return toText(node->as_string()->get());
    }

    void readHub(const toml::node &node)
    {
        const toml::table *hub = tableOf(node, u"hub"_s, u"write [hub] on a line of its own"_s);
        if (!hub)
            return;
        refuseUnknownKeys(*hub, kHub, u"[hub]"_s, m_problems);
        m_config.listen = textOf(*hub, "listen");
        if (m_config.listen && !isAddress(*m_config.listen)) {
            refuse(*hub->get("listen"), u"'%1' is not HOST:PORT"_s.arg(m_config.listen->left(80)),
                   u"e.g. \"127.0.0.1:8420\", or \"[::1]:8420\""_s);
        }
        m_config.data = textOf(*hub, "data");
        if (m_config.data && m_config.data->startsWith("~/"_L1))
            m_config.data = QDir::home().filePath(m_config.data->mid(2));
        if (m_config.data && m_config.data->isEmpty())
            refuse(*hub->get("data"), u"'data' is empty"_s, u"name a folder"_s);
        if (const toml::node *tls = hub->get("tls"))
            readTls(*tls);
    }

    void readHistory(const toml::node &node)
    {
        const toml::table *history
            = tableOf(node, u"history"_s, u"write [history] on a line of its own"_s);
        if (!history)
            return;
        refuseUnknownKeys(*history, kHistory, u"[history]"_s, m_problems);
        const toml::node *months = history->get("months");
        if (!months)
            return;
        const std::int64_t count = months->value_exact<std::int64_t>().value_or(0);
        if (count < 1 || count > kMostMonths)
            refuse(*months, u"'months' is not a whole number from 1 to %1"_s.arg(kMostMonths),
                   u"e.g. months = 24"_s);
        else
            m_config.historyMonths = static_cast<int>(count);
    }

    void readTls(const toml::node &node)
    {
        const toml::table *tls = tableOf(node, u"tls"_s, u"write [hub.tls] on a line of its own"_s);
        if (!tls)
            return;
        refuseUnknownKeys(*tls, kTls, u"[hub.tls]"_s, m_problems);
        m_config.certificate = textOf(*tls, "certificate");
        m_config.key = textOf(*tls, "key");
        if (m_config.certificate.has_value() != m_config.key.has_value()) {
            refuse(node, u"TLS needs both 'certificate' and 'key'"_s,
                   u"name two PEM files, or leave [hub.tls] out"_s);
        }
    }

    static bool isAddress(const QString &text)
    {
        const qsizetype colon = text.lastIndexOf(u':');
        bool isNumber = false;
        const int port = QStringView(text).mid(colon + 1).toInt(&isNumber);
        const QStringView host = QStringView(text).left(std::max<qsizetype>(colon, 0));
        const bool isBare = host.contains(u':') && !host.startsWith(u'['); // IPv6 wants brackets
        return !host.isEmpty() && !isBare && isNumber && port >= 0 && port <= 65535;
    }

    void readPlugins(const toml::node &node)
    {
        const toml::array *list = node.as_array();
        if (!list) {
            refuse(node, u"'plugin' is not a list of tables"_s,
                   u"write [[plugin]], with two brackets, before each plugin"_s);
            return;
        }
        for (const toml::node &each : *list) {
            if (const toml::table *plugin
                = tableOf(each, u"plugin"_s, u"write [[plugin]] before each plugin"_s))
                readPlugin(*plugin);
        }
    }

    void readPlugin(const toml::table &table)
    {
        refuseUnknownKeys(table, kPlugin, u"[[plugin]]"_s, m_problems);
        const QString form = u"small letters, digits and '-', e.g. \"mqtt\" or \"mqtt-garden\""_s;
        const std::optional<QString> id = textOf(table, "id");
        if (!id && !table.get("id"))
            refuse(table, u"a plugin has no 'id'"_s, u"write e.g. id = \"mqtt\""_s);
        else if (id && !isValidInstanceId(*id))
            refuse(*table.get("id"), u"'%1' is not a plugin's id"_s.arg(id->left(80)), form);
        const std::optional<QString> instance
            = table.get("instance") ? textOf(table, "instance") : id;
        if (table.get("instance") && instance && !isValidInstanceId(*instance))
            refuse(*table.get("instance"),
                   u"'%1' is not an instance's name"_s.arg(instance->left(80)), form);
        if (!id || !instance)
            return;
        if (!m_instances.insert(*instance).second) {
            refuse(table, u"two plugins have the instance '%1'"_s.arg(*instance),
                   u"give each its own 'instance'"_s);
        }
        PluginConfig config {.instance = InstanceId(*instance),
                             .plugin = PluginId(*id),
                             .config = Value::makeObject({}),
                             .fromFile = true};
        readRest(table, config);
        m_config.plugins.push_back(std::move(config));
    }

    void readRest(const toml::table &table, PluginConfig &config)
    {
        if (const toml::node *enabled = table.get("enabled")) {
            if (!enabled->is_boolean())
                refuse(*enabled, u"'enabled' is not true or false"_s);
            else
                config.enabled = enabled->as_boolean()->get();
        }
        config.isolation = textOf(table, "isolation").value_or(QString());
        const QString &isolation = config.isolation;
        if (table.get("isolation") && isolation != "thread"_L1 && isolation != "process"_L1
            && !isolation.startsWith("ws://"_L1) && !isolation.startsWith("wss://"_L1)) {
            refuse(*table.get("isolation"),
                   u"'isolation' is none of \"thread\", \"process\" and a ws:// address"_s,
                   u"leave it out to take what the plugin says"_s);
        }
        if (const toml::node *own = table.get("config")) {
            if (tableOf(*own, u"config"_s, u"write [plugin.config] below its [[plugin]]"_s))
                config.config = toValue(*own, m_problems);
        }
        if (const toml::node *limits = table.get("limits")) {
            if (tableOf(*limits, u"limits"_s, u"write [plugin.limits] below its [[plugin]]"_s))
                config.limits = toValue(*limits, m_problems);
        }
    }

    Config m_config;
    Problems m_problems;
    std::set<QString> m_instances;
};

} // namespace

QString toText(const ConfigProblem &problem, const QString &file)
{
    QString text = file;
    if (problem.line > 0)
        text += u":%1:%2"_s.arg(problem.line).arg(problem.column);
    text += u": "_s + problem.message;
    if (!problem.hint.isEmpty())
        text += u"; "_s + problem.hint;
    return text;
}

tl::expected<Config, std::vector<ConfigProblem>> parseConfig(const QByteArray &toml)
{
    Problems problems;
    const std::optional<toml::table> table = parseToml(toml, problems);
    if (!table)
        return tl::unexpected(problems);
    ConfigReader reader;
    Config config = reader.read(*table);
    if (reader.problems().empty())
        return config;
    problems = reader.problems();
    std::ranges::stable_sort(problems, {}, &ConfigProblem::line);
    return tl::unexpected(problems);
}

Result<Config> readConfig(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Code::NotFound, u"there is no file %1"_s.arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Refused, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    if (file.size() > kLongestFile)
        return fail(Error::Code::InvalidInput,
                    u"%1 is longer than %2 bytes"_s.arg(path).arg(kLongestFile));
    auto config = parseConfig(file.readAll());
    if (config)
        return std::move(*config);
    QStringList lines;
    for (const ConfigProblem &problem : config.error())
        lines.append(toText(problem, path));
    return fail(Error::Code::InvalidInput, lines.join(u'\n'));
}

} // namespace atrium::store
