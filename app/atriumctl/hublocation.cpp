// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hublocation.h"

#include <atrium/model/json.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

constexpr qint64 kLongestFile = 4096;
constexpr QLatin1StringView kServiceFolder("/var/lib/atrium");

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Code::NotFound, u"there is no file %1"_s.arg(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::Refused,
                    u"%1 cannot be read (%2); run this as the user whose hub it is"_s.arg(
                        path, file.errorString()));
    }
    return file.read(kLongestFile);
}

Result<QString> urlOf(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"run/hub.json"_s);
    const auto bytes = read(path);
    if (!bytes && bytes.error().code == Error::Code::NotFound) {
        return fail(
            Error::Code::Unreachable,
            u"no hub runs for the data folder %1; start it by: atriumd --data %1"_s.arg(folder));
    }
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto json = parseObject(*bytes, kLongestFile);
    const QString url = json ? json->value("url"_L1).toString() : QString();
    if (url.isEmpty())
        return fail(Error::Code::Unreachable, u"%1 names no hub; start the hub anew"_s.arg(path));
    return url;
}

} // namespace

QString dataFolder(const HubChoice &choice)
{
    if (!choice.data.isEmpty())
        return choice.data;
    const QString own
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/atrium"_s;
    // Where only the system's service runs, that is meant.
    return !QFileInfo::exists(own) && QFileInfo::exists(kServiceFolder) ? QString(kServiceFolder)
                                                                        : own;
}

Result<client::WebSocketLink::Target> locate(const HubChoice &choice)
{
    const QString folder = dataFolder(choice);
    Result<QString> written = choice.url;
    if (choice.url.isEmpty())
        written = urlOf(folder);
    if (!written)
        return tl::unexpected(written.error());
    const auto url = client::socketUrl(*written);
    if (!url)
        return tl::unexpected(url.error());
    const QString tokenFile
        = choice.tokenFile.isEmpty() ? QDir(folder).filePath(u"run/token"_s) : choice.tokenFile;
    const auto token = read(tokenFile);
    if (!token)
        return fail(Error::Code::Refused, token.error().detail + u"; name it by --token-file"_s);
    // It goes into a header: a file that is none must not end up there.
    static const QRegularExpression form(u"^[\\x21-\\x7e]{1,512}$"_s);
    const QString text = QString::fromUtf8(token->trimmed());
    if (!form.match(text).hasMatch())
        return fail(Error::Code::Refused, u"%1 holds no token"_s.arg(tokenFile));
    return client::WebSocketLink::Target {.url = *url, .token = text};
}

} // namespace atrium::ctl
