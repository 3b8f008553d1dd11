// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/api/runfiles.h>
#include <atrium/model/json.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

constexpr qsizetype kShortestToken = 32;
constexpr qsizetype kLongestFile = 4096;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString runFolder(const QString &dataFolder)
{
    return dataFolder + u"/run"_s;
}

Result<> writePrivate(const QString &dataFolder, const QString &name, const QByteArray &content)
{
    const QString folder = runFolder(dataFolder);
    if (!QDir().mkpath(folder))
        return fail(Error::Code::Refused, u"cannot make the folder '%1'"_s.arg(folder));
    QFile::setPermissions(folder, kOwnerOnly | QFileDevice::ExeOwner);
    QSaveFile file(folder + u'/' + name);
    // Private before there is anything to read.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerOnly)
        || file.write(content) != content.size() || !file.commit())
        return fail(Error::Code::Refused,
                    u"cannot write '%1': %2"_s.arg(file.fileName(), file.errorString()));
    return {};
}

Result<QByteArray> readSmall(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, u"cannot read '%1': %2"_s.arg(path, file.errorString()));
    return file.read(kLongestFile);
}

bool isPrivate(const QString &path)
{
    constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    return (QFileInfo(path).permissions() & kOthers) == QFileDevice::Permissions();
}

} // namespace

Result<QByteArray> readToken(const QString &dataFolder)
{
    auto token = readSmall(runFolder(dataFolder) + u"/token"_s);
    if (!token)
        return token;
    *token = token->trimmed();
    if (token->size() < kShortestToken)
        return fail(Error::Code::Corrupt,
                    u"'%1/token' holds no token"_s.arg(runFolder(dataFolder)));
    return token;
}

Result<QByteArray> ensureToken(const QString &dataFolder)
{
    const auto held = readToken(dataFolder);
    if (held && isPrivate(runFolder(dataFolder) + u"/token"_s))
        return held;
    std::array<quint32, 8> random {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof(random));
    const QByteArray token
        = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (const auto written = writePrivate(dataFolder, u"token"_s, token + '\n'); !written)
        return tl::unexpected(written.error());
    return token;
}

Result<> writeHubAddress(const QString &dataFolder, const HubAddress &address)
{
    const QJsonObject json {{u"url"_s, address.url}, {u"processId"_s, address.processId}};
    return writePrivate(dataFolder, u"hub.json"_s, QJsonDocument(json).toJson());
}

Result<HubAddress> readHubAddress(const QString &dataFolder)
{
    const QString path = runFolder(dataFolder) + u"/hub.json"_s;
    const auto bytes = readSmall(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto json = parseObject(*bytes, kLongestFile);
    if (!json)
        return fail(Error::Code::Corrupt, u"'%1': %2"_s.arg(path, json.error().detail));
    ObjectReader reader(*json, {});
    HubAddress address {.url = reader.text(u"url"), .processId = reader.integer(u"processId")};
    reader.refuseUnknown();
    if (const auto result = reader.result(); !result)
        return fail(Error::Code::Corrupt, u"'%1': %2"_s.arg(path, result.error().detail));
    return address;
}

void removeHubAddress(const QString &dataFolder)
{
    QFile::remove(runFolder(dataFolder) + u"/hub.json"_s);
}

} // namespace atrium::api
