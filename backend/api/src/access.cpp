// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

QByteArray hashOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

/// The name of "name:port", "[v6]:port" or "name"; empty where it is none of these.
QString nameOf(const QString &host)
{
    if (host.startsWith(u'['))
        return host.mid(1, host.indexOf(u']') - 1);
    const qsizetype colon = host.indexOf(u':');
    return colon < 0 ? host : host.left(colon);
}

} // namespace

Access::Access(QByteArray token, QStringList names)
    : m_tokenHash(hashOf(token))
    , m_names(std::move(names))
{ }

bool Access::isToken(const QByteArray &token) const
{
    // Hashes are of one length and tell nothing of how much of the token was right.
    const QByteArray hash = hashOf(token);
    unsigned difference = 0;
    for (qsizetype i = 0; i < hash.size(); ++i)
        difference
            |= static_cast<unsigned char>(hash[i]) ^ static_cast<unsigned char>(m_tokenHash[i]);
    return difference == 0;
}

bool Access::isAuthorized(const QByteArray &authorization) const
{
    static constexpr QByteArrayView kScheme = "bearer ";
    if (authorization.left(kScheme.size()).compare(kScheme, Qt::CaseInsensitive) != 0)
        return false;
    return isToken(authorization.mid(kScheme.size()).trimmed());
}

bool Access::isOurHost(const QByteArray &host, const QHostAddress &local) const
{
    const QString name = nameOf(QString::fromLatin1(host)).toLower();
    if (name == "localhost"_L1 || m_names.contains(name, Qt::CaseInsensitive))
        return true;
    // An address cannot be rebound: who names it, meant it.
    const QHostAddress address(name);
    return !address.isNull() && (address.isLoopback() || address.isEqual(local));
}

bool Access::isOurOrigin(const QByteArray &origin, const QHostAddress &local) const
{
    if (origin.isEmpty())
        return true;
    for (const QByteArray &scheme : {QByteArray("http://"), QByteArray("https://")}) {
        if (origin.startsWith(scheme))
            return isOurHost(origin.mid(scheme.size()), local);
    }
    return false; // "null", extensions, files
}

std::optional<QString> clientName(const QByteArray &text)
{
    const bool isValid
        = !text.isEmpty() && text.size() <= 40 && std::all_of(text.begin(), text.end(), [](char c) {
              return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
          });
    if (!isValid)
        return std::nullopt;
    return QString::fromLatin1(text);
}

} // namespace atrium::api
