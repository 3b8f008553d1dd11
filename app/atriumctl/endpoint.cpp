// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

struct Scheme
{
    const char *name;
    int port;
};

constexpr std::array kSchemes {Scheme {"mqtt", 1883}, Scheme {"mqtts", 8883}, Scheme {"http", 80},
                               Scheme {"https", 443}, Scheme {"ws", 80},      Scheme {"wss", 443},
                               Scheme {"tcp", -1},    Scheme {"ssl", -1},     Scheme {"tls", -1}};

std::optional<Endpoint> ofUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const auto scheme = std::find_if(kSchemes.begin(), kSchemes.end(), [&url](const auto &each) {
        return url.scheme() == QLatin1StringView(each.name);
    });
    if (!url.isValid() || url.host().isEmpty() || scheme == kSchemes.end())
        return std::nullopt;
    const int port = url.port(scheme->port);
    if (port <= 0)
        return std::nullopt;
    return Endpoint {.host = url.host(), .port = static_cast<quint16>(port)};
}

void add(std::vector<Endpoint> &endpoints, const Endpoint &endpoint)
{
    if (std::find(endpoints.begin(), endpoints.end(), endpoint) == endpoints.end())
        endpoints.push_back(endpoint);
}

void collect(const Value &value, std::vector<Endpoint> &endpoints)
{
    if (const auto found = ofUrl(value.toText()))
        add(endpoints, *found);
    for (const Value &each : value.items())
        collect(each, endpoints);
    const QString host = value.field(u"host").toText();
    const auto port = value.field(u"port").toInteger();
    if (!host.isEmpty() && !host.startsWith(u'/') && port > 0 && port <= 65535)
        add(endpoints, {.host = host, .port = static_cast<quint16>(port)});
    for (const auto &[name, field] : value.fields())
        collect(field, endpoints);
}

} // namespace

QString Endpoint::text() const
{
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

Result<Endpoint> endpointFromText(const QString &text)
{
    const QUrl url(u"tcp://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() <= 0 || !url.path().isEmpty())
        return fail(Error::Code::InvalidInput,
                    u"'%1' is no endpoint; expected HOST:PORT, e.g. 192.168.1.20:1883"_s.arg(text));
    return Endpoint {.host = url.host(), .port = static_cast<quint16>(url.port())};
}

std::vector<Endpoint> endpointsIn(const Value &config)
{
    std::vector<Endpoint> endpoints;
    collect(config, endpoints);
    return endpoints;
}

} // namespace atrium::ctl
