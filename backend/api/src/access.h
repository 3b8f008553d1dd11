// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QStringList>

#include <optional>

namespace atrium::api {

/// Decides who may speak: by the names a request calls the hub by, and by its token.
class Access
{
public:
    /// @p names: what the hub may be called beside loopback names and its own addresses.
    Access(QByteArray token, QStringList names);

    /// Takes as long for every wrong token.
    [[nodiscard]] bool isToken(const QByteArray &token) const;
    /// Of an Authorization header: "Bearer …".
    [[nodiscard]] bool isAuthorized(const QByteArray &authorization) const;
    /// Whether the Host header names this hub. A page of another name that points here (DNS
    /// rebinding) does not.
    [[nodiscard]] bool isOurHost(const QByteArray &host, const QHostAddress &local) const;
    /// Whether the Origin header is of a page that this hub serves; none is no browser.
    [[nodiscard]] bool isOurOrigin(const QByteArray &origin, const QHostAddress &local) const;

private:
    const QByteArray m_tokenHash;
    const QStringList m_names;
};

/// `[a-z0-9-]{1,40}`, or nothing: what a client may call itself.
[[nodiscard]] std::optional<QString> clientName(const QByteArray &text);

} // namespace atrium::api
