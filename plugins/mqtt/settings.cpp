// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace atrium::mqtt {

namespace {

constexpr int kPlainPort = 1883;
constexpr int kSecurePort = 8883;

tl::unexpected<Error> wrong(const QString &detail, const QString &field)
{
    return fail(Error::Code::InvalidInput, detail, u'/' + field);
}

Result<> readBroker(const QString &text, BrokerSettings &broker)
{
    QString rest = text.trimmed();
    if (const qsizetype end = rest.indexOf(u"://"); end >= 0) {
        const QString scheme = rest.left(end).toLower();
        if (scheme == "mqtts"_L1 || scheme == "ssl"_L1)
            broker.isSecure = true;
        else if (scheme != "mqtt"_L1 && scheme != "tcp"_L1)
            return wrong(u"'%1' is not one of mqtt://, mqtts://, tcp://, ssl://"_s.arg(scheme),
                         u"broker"_s);
        rest = rest.mid(end + 3);
    }
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0)
        rest.truncate(slash);
    if (rest.contains(u'@'))
        return wrong(u"user and password have fields of their own"_s, u"broker"_s);
    broker.port = 0; // not said
    qsizetype colon = rest.lastIndexOf(u':');
    if (rest.startsWith(u'[')) {
        const qsizetype bracket = rest.indexOf(u']');
        if (bracket < 0)
            return wrong(u"']' is missing after the address"_s, u"broker"_s);
        colon = rest.indexOf(u':', bracket);
        broker.host = rest.mid(1, bracket - 1);
    } else {
        broker.host = rest.left(colon < 0 ? rest.size() : colon);
    }
    if (colon >= 0) {
        bool isNumber = false;
        broker.port = rest.mid(colon + 1).toInt(&isNumber);
        if (!isNumber || broker.port < 1 || broker.port > 65'535)
            return wrong(u"'%1' is not a port in 1..65535"_s.arg(rest.mid(colon + 1)), u"broker"_s);
    }
    if (broker.host.isEmpty())
        return wrong(u"the broker's host is missing"_s, u"broker"_s);
    return {};
}

Result<QString> readFile(const Value &config, const QString &field)
{
    const QString path = config.field(field).toText();
    if (path.isEmpty())
        return QString();
    if (!QFileInfo(path).isReadable())
        return wrong(u"the file '%1' cannot be read"_s.arg(path), field);
    return path;
}

Result<> readFiles(const Value &config, BrokerSettings &broker)
{
    const std::pair<QString, QString *> files[] = {{u"caFile"_s, &broker.caFile},
                                                   {u"certificateFile"_s, &broker.certificateFile},
                                                   {u"keyFile"_s, &broker.keyFile}};
    for (const auto &[field, into] : files) {
        auto path = readFile(config, field);
        if (!path)
            return tl::unexpected(path.error());
        broker.isSecure = broker.isSecure || !path->isEmpty();
        *into = *path;
    }
    if (broker.certificateFile.isEmpty() != broker.keyFile.isEmpty())
        return wrong(u"an own certificate needs both certificateFile and keyFile"_s,
                     broker.keyFile.isEmpty() ? u"keyFile"_s : u"certificateFile"_s);
    return {};
}

} // namespace

Result<Settings> readSettings(const Value &config)
{
    Settings settings;
    BrokerSettings &broker = settings.broker;
    if (const auto read = readBroker(config.field(u"broker").toText(), broker); !read)
        return tl::unexpected(read.error());
    if (const auto read = readFiles(config, broker); !read)
        return tl::unexpected(read.error());
    if (broker.port == 0)
        broker.port = broker.isSecure ? kSecurePort : kPlainPort;
    broker.user = config.field(u"user").toText();
    broker.password = config.field(u"password").toText();
    if (broker.user.isEmpty() && !broker.password.isEmpty())
        return wrong(u"a password without a user"_s, u"user"_s);
    broker.clientId = config.field(u"clientId").toText();
    QString base = config.field(u"baseTopic").toText().trimmed();
    while (base.endsWith(u'/'))
        base.chop(1);
    if (base.contains(u'+') || base.contains(u'#'))
        return wrong(u"a base topic has no wildcards (+, #)"_s, u"baseTopic"_s);
    if (!base.isEmpty())
        settings.baseTopic = base;
    settings.asksDevices = config.field(u"askDevices").toBool(true);
    return settings;
}

} // namespace atrium::mqtt
