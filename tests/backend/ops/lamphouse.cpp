// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamphouse.h"

#include "packagefixture.h"

#include <atrium/protocol/methods.h>
#include <atrium/runtime/packagearchive.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using atrium::ops::House;

namespace atrium::test {

namespace {

constexpr const char *kPlugin = R"py(#!/usr/bin/env python3
# A lamp whose title is the version, by the protocol alone.
import errno, json, os, sys
def look(path, how="r"):
    try:
        open(path, how).close()
        return "open"
    except OSError as problem:
        return errno.errorcode[problem.errno]
def spy():
    """What it gets of the hub's own files, whose folder is two above its own, and of its own."""
    own = os.environ["HOME"]
    data = os.path.dirname(os.path.dirname(own))
    found = [look(os.path.join(data, name))
             for name in ("atrium.db", "secrets.key", "secrets.sealed", "run/token")]
    try:
        found.append("open" if set(os.listdir(data)) - {"plugins", "packages"} else "bare")
    except OSError as problem:
        found.append(errno.errorcode[problem.errno])
    return " ".join(found) + " / " + look(os.path.join(own, "mine"), "w")
def say(message):
    message["jsonrpc"] = "2.0"
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()
for line in sys.stdin:
    call = json.loads(line)
    method, answer = call.get("method"), {"id": call["id"], "result": None}
    if method == "initialize":
        if "@MODE@" == "crash":
            sys.exit(3)
        if "@MODE@" == "secret" and call["params"]["config"].get("password") != "open sesame":
            answer = {"id": call["id"], "error": {"code": -32003, "message": "wrong password"}}
    say(answer)
    if method == "discover":
        say({"method": "devices", "params": {"complete": True, "devices": [
            {"id": "lamp", "title": spy() if "@MODE@" == "spy" else "@VERSION@", "kind": "light", "model": {"properties": []}}]}})
    if method == "shutdown":
        break
)py";

} // namespace

Owner::Owner(const QString &folder)
    : m_house(House::open({.dataFolder = folder, .listen = u"127.0.0.1:0"_s}, {}).value())
    , m_link(*m_house->window())
    , m_client(m_link, {})
{
    m_client.start();
    if (!QTest::qWaitFor([this] { return m_client.connection() == client::Connection::Online; },
                         kPatience))
        qFatal("the house does not open");
}

Result<Value> Owner::call(const QString &method, ValueObject params)
{
    std::optional<Result<Value>> answer;
    m_client.call({.method = method,
                   .params = Value::makeObject(std::move(params)),
                   .timeout = std::chrono::milliseconds(kPatience)},
                  &m_client, [&](const Result<Value> &given) { answer = given; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, kPatience))
        qFatal("no answer to %s", qPrintable(method));
    if (*answer && !protocol::checkResult(*protocol::findMethod(method), **answer))
        qFatal("the answer to %s is not as its schema says", qPrintable(method));
    return *answer;
}

Result<Value> Owner::bring(const QString &archive, const QString &method, ValueObject params)
{
    const QByteArray bytes = contentOf(archive);
    QString upload;
    for (qsizetype at = 0; at < bytes.size(); at += 300) {
        ValueObject part {{u"offset"_s, qint64 {at}},
                          {u"data"_s, QString::fromLatin1(bytes.mid(at, 300).toBase64())}};
        if (!upload.isEmpty())
            part.emplace_back(u"upload"_s, upload);
        const auto received = call(u"packages.upload"_s, std::move(part));
        if (!received)
            return received;
        upload = received->field(u"upload").toText();
    }
    params.emplace_back(u"upload"_s, upload);
    return call(method, std::move(params));
}

void Owner::configure(ValueObject config)
{
    QVERIFY(call(u"plugins.configure"_s,
                 {{u"instance"_s, u"lamp"_s},
                  {u"plugin"_s, u"lamp"_s},
                  {u"config"_s, Value::makeObject(std::move(config))}}));
}

std::optional<PluginStatus> Owner::status(const QString &instance) const
{
    for (const auto &[id, status] : m_client.house().plugins()) {
        if (id.text() == instance)
            return status;
    }
    return std::nullopt;
}

bool Owner::runs(const QString &version) const
{
    const auto status = this->status(u"lamp"_s);
    const DeviceState *lamp = m_client.house().device(DeviceId::fromText(u"lamp/lamp"_s).value());
    return status && status->state == PluginState::Running && status->version == version && lamp
        && lamp->device.title == version;
}

QString Owner::titleOfLamp() const
{
    const DeviceState *lamp = m_client.house().device(DeviceId::fromText(u"lamp/lamp"_s).value());
    return lamp ? lamp->device.title : QString();
}

void Owner::end()
{
    m_client.stop();
    QSignalSpy ended(m_house.get(), &House::ended);
    m_house->stop();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kPatience);
}

QString makeLampArchive(const QString &folder, const LampPackage &package)
{
    const QString source = folder + u"/source-"_s + package.version;
    const QString script = source + u"/atrium-plugin-lamp"_s;
    QDir().mkpath(source);
    const QJsonObject password {{"name"_L1, "password"_L1},
                                {"schema"_L1, QJsonObject {{"type"_L1, "string"_L1}}}};
    const QJsonObject manifest {
        {"id"_L1, "lamp"_L1},
        {"version"_L1, package.version},
        {"apiVersion"_L1, 1},
        {"title"_L1, "A lamp"_L1},
        {"entry"_L1, QJsonObject {{"executable"_L1, "atrium-plugin-lamp"_L1}}},
        {"permissions"_L1, QJsonArray::fromStringList(package.permissions)},
        {"configuration"_L1,
         QJsonObject {{"type"_L1, "object"_L1}, {"fields"_L1, QJsonArray {password}}}},
        {"secrets"_L1, QJsonArray {"password"_L1}}};
    for (const auto &[path, content] :
         {std::pair {QString(source + u"/plugin.json"_s), QJsonDocument(manifest).toJson()},
          std::pair {script,
                     QByteArray(kPlugin)
                         .replace("@MODE@", package.mode.toUtf8())
                         .replace("@VERSION@", package.version.toUtf8())}}) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
    }
    QFile::setPermissions(script,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther
                              | QFile::ExeOther);
    const QString path = QString(folder + u"/lamp-"_s + package.version + u".atrium"_s);
    const auto packed = runtime::packFolder(source, path, package.key);
    if (!packed)
        qFatal("%s", qPrintable(packed.error().detail));
    return path;
}

} // namespace atrium::test
