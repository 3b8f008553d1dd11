// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "housesetup.h"

#include <QDir>
#include <QFile>
#include <QHostInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

constexpr qint64 kLongestPem = 256 * 1024;

Result<store::Config> readFile(const HostOptions &options, const QString &fallback)
{
    if (!options.configFile.isEmpty())
        return store::readConfig(options.configFile);
    auto config = store::readConfig(fallback);
    if (!config && config.error().code == Error::Code::NotFound)
        return store::Config {};
    return config;
}

QString folderOf(const QString &written)
{
    if (written.startsWith(u"~/"_s))
        return QDir::home().filePath(written.mid(2));
    return QDir(written).absolutePath();
}

Result<> readListen(const QString &listen, HouseSetup &setup)
{
    const qsizetype colon = listen.lastIndexOf(u':');
    bool isNumber = false;
    const int port = listen.mid(colon + 1).toInt(&isNumber);
    QString host = listen.left(std::max<qsizetype>(colon, 0));
    if (colon < 1 || !isNumber || port < 0 || port > 65'535)
        return fail(
            Error::Code::InvalidInput,
            u"'%1' is not where to listen; expected HOST:PORT, e.g. 127.0.0.1:8420"_s.arg(listen));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    setup.port = static_cast<quint16>(port);
    if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    if (!setup.address.setAddress(host))
        return fail(
            Error::Code::InvalidInput,
            u"'%1' is not an address; expected e.g. 127.0.0.1, [::1] or 0.0.0.0"_s.arg(host));
    if (!setup.address.isLoopback())
        setup.hosts.append(QHostInfo::localHostName());
    return {};
}

Result<QByteArray> readPem(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::InvalidInput,
                    u"'%1' cannot be read: %2"_s.arg(path, file.errorString()));
    return file.read(kLongestPem);
}

Result<> readTls(const store::Config &config, HouseSetup &setup)
{
    if (!config.certificate && !config.key)
        return {};
    if (!config.certificate || !config.key)
        return fail(Error::Code::InvalidInput,
                    u"TLS needs both a certificate and a key in [hub]"_s);
    auto certificate = readPem(*config.certificate);
    if (!certificate)
        return tl::unexpected(certificate.error());
    auto key = readPem(*config.key);
    if (!key)
        return tl::unexpected(key.error());
    setup.tls = api::TlsConfig {.certificatePem = *certificate, .keyPem = *key};
    return {};
}

void addDemo(std::vector<PluginConfig> &plugins)
{
    const InstanceId demo(u"demo"_s);
    if (std::any_of(plugins.begin(), plugins.end(),
                    [&](const PluginConfig &config) { return config.instance == demo; }))
        return;
    PluginConfig config;
    config.instance = demo;
    config.plugin = PluginId(u"simulator"_s);
    config.config = Value::makeObject({{u"home"_s, true}});
    config.fromFile = true;
    plugins.push_back(std::move(config));
}

} // namespace

Result<HouseSetup> readSetup(const HostOptions &options)
{
    // Without --data, the file in the default folder may name another folder.
    const QString asked
        = options.dataFolder.isEmpty() ? defaultDataFolder() : folderOf(options.dataFolder);
    const auto config = readFile(options, asked + u"/atrium.toml"_s);
    if (!config)
        return tl::unexpected(config.error());
    HouseSetup setup;
    setup.dataFolder
        = options.dataFolder.isEmpty() && config->data ? folderOf(*config->data) : asked;
    setup.plugins = config->plugins;
    setup.historyMonths = config->historyMonths.value_or(setup.historyMonths);
    const QString listen
        = options.listen.isEmpty() ? config->listen.value_or(QString()) : options.listen;
    if (!listen.isEmpty()) {
        if (const auto read = readListen(listen, setup); !read)
            return tl::unexpected(read.error());
    }
    if (const auto tls = readTls(*config, setup); !tls)
        return tl::unexpected(tls.error());
    if (options.demo)
        addDemo(setup.plugins);
    return setup;
}

} // namespace atrium::ops
