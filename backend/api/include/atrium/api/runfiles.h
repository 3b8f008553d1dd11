// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>

#include <QByteArray>
#include <QString>

/// DATA/run/hub.json and DATA/run/token, by which programs of this machine find the hub.
namespace atrium::api {

struct HubAddress
{
    QString url; ///< "http://127.0.0.1:8420"
    qint64 processId = 0;
};

/// The token of the data folder; made (256 bits, mode 0600) where there is none or where others
/// could read it. Refused: the folder cannot be written.
[[nodiscard]] Result<QByteArray> ensureToken(const QString &dataFolder);
[[nodiscard]] Result<QByteArray> readToken(const QString &dataFolder);

[[nodiscard]] Result<> writeHubAddress(const QString &dataFolder, const HubAddress &address);
/// NotFound: no hub runs on this folder, or none wrote its address.
[[nodiscard]] Result<HubAddress> readHubAddress(const QString &dataFolder);
/// At an orderly end.
void removeHubAddress(const QString &dataFolder);

} // namespace atrium::api
