// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagefixture.h"

#include <atrium/client/hubclient.h>
#include <atrium/client/inprocesslink.h>
#include <atrium/ops/house.h>
#include <atrium/protocol/methods.h>
#include <atrium/runtime/packagearchive.h>
#include <atrium/runtime/packagestore.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using atrium::ops::House;
using atrium::test::contentOf;

namespace {

constexpr int kPatience = 60'000;
constexpr const char *kPlugin = R"py(#!/usr/bin/env python3
# A lamp whose title is the version, by the protocol alone.
import json, sys
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
            {"id": "lamp", "title": "@VERSION@", "kind": "light", "model": {"properties": []}}]}})
    if method == "shutdown":
        break
)py";

/// A house with the owner's hand on it.
struct Owner
{
    explicit Owner(const QString &folder)
        : house(House::open({.dataFolder = folder, .listen = u"127.0.0.1:0"_s}, {}).value())
        , link(*house->window())
        , client(link, {})
    {
        client.start();
        if (!QTest::qWaitFor([this] { return client.connection() == client::Connection::Online; },
                             kPatience))
            qFatal("the house does not open");
    }

    /// The answer of a method, which must come.
    Result<Value> call(const QString &method, ValueObject params = {})
    {
        std::optional<Result<Value>> answer;
        client.call({.method = method,
                     .params = Value::makeObject(std::move(params)),
                     .timeout = std::chrono::milliseconds(kPatience)},
                    &client, [&](const Result<Value> &given) { answer = given; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, kPatience))
            qFatal("no answer to %s", qPrintable(method));
        if (*answer && !protocol::checkResult(*protocol::findMethod(method), **answer))
            qFatal("the answer to %s is not as its schema says", qPrintable(method));
        return *answer;
    }

    Result<Value> bring(const QString &archive, const QString &method, ValueObject params = {})
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

    [[nodiscard]] std::optional<PluginStatus> status(const QString &instance) const
    {
        for (const auto &[id, status] : client.house().plugins()) {
            if (id.text() == instance)
                return status;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool runs(const QString &version) const
    {
        const auto status = this->status(u"lamp"_s);
        const DeviceState *lamp = client.house().device(DeviceId::fromText(u"lamp/lamp"_s).value());
        return status && status->state == PluginState::Running && status->version == version && lamp
            && lamp->device.title == version;
    }

    void end()
    {
        client.stop();
        QSignalSpy ended(house.get(), &House::ended);
        house->stop();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kPatience);
    }

    std::unique_ptr<House> house;
    client::InProcessLink link;
    client::HubClient client;
};

} // namespace

class TestPackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesOnlyWhatATrustedKeySigned();
    void upgradesTakesBackAndRollsBack();
    void waitsForAGrantWhileTheOldGoesOn();
    void startsAsItEnded();
    void judgesOnAfterACrash_data();
    void judgesOnAfterACrash();
    void sealsTheSecretsOfAConfiguration();
    void sealsWhatStoodInClearBefore();
    void boundsUploads();

private:
    QString archive(const QString &version, const QString &mode = {},
                    const QStringList &permissions = {}, bool isSigned = true);
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    void trust(Owner &owner)
    {
        QVERIFY(owner.call(u"keys.trust"_s,
                           {{u"key"_s, m_key->publicKey().text()}, {u"name"_s, u"Me"_s}}));
    }
    static void configure(Owner &owner, ValueObject config = {})
    {
        QVERIFY(owner.call(u"plugins.configure"_s,
                           {{u"instance"_s, u"lamp"_s},
                            {u"plugin"_s, u"lamp"_s},
                            {u"config"_s, Value::makeObject(std::move(config))}}));
    }
    QByteArray allOfTheData();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<runtime::SigningKey> m_key;
};

void TestPackages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_key.emplace(runtime::SigningKey::make().value());
}

QString TestPackages::archive(const QString &version, const QString &mode,
                              const QStringList &permissions, bool isSigned)
{
    const QString folder = m_folder->filePath(u"source-"_s + version);
    const QString script = folder + u"/atrium-plugin-lamp"_s;
    QDir().mkpath(folder);
    const QJsonObject password {{"name"_L1, "password"_L1},
                                {"schema"_L1, QJsonObject {{"type"_L1, "string"_L1}}}};
    const QJsonObject manifest {
        {"id"_L1, "lamp"_L1},
        {"version"_L1, version},
        {"apiVersion"_L1, 1},
        {"title"_L1, "A lamp"_L1},
        {"entry"_L1, QJsonObject {{"executable"_L1, "atrium-plugin-lamp"_L1}}},
        {"permissions"_L1, QJsonArray::fromStringList(permissions)},
        {"configuration"_L1,
         QJsonObject {{"type"_L1, "object"_L1}, {"fields"_L1, QJsonArray {password}}}},
        {"secrets"_L1, QJsonArray {"password"_L1}}};
    for (const auto &[path, content] :
         {std::pair {QString(folder + u"/plugin.json"_s), QJsonDocument(manifest).toJson()},
          std::pair {script,
                     QByteArray(kPlugin)
                         .replace("@MODE@", mode.toUtf8())
                         .replace("@VERSION@", version.toUtf8())}}) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
    }
    QFile::setPermissions(script,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther
                              | QFile::ExeOther);
    const QString path = m_folder->filePath(u"lamp-"_s + version + u".atrium"_s);
    const auto packed = runtime::packFolder(folder, path, isSigned ? &*m_key : nullptr);
    if (!packed)
        qFatal("%s", qPrintable(packed.error().detail));
    return path;
}

QByteArray TestPackages::allOfTheData()
{
    QByteArray all;
    for (const QFileInfo &each :
         QDir(data()).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (each.isFile())
            all += contentOf(each.filePath());
        else if (each.fileName() != "packages"_L1) // the plugin's own code knows the word
            all += test::contentsOf(each.filePath());
    }
    return all;
}

void TestPackages::takesOnlyWhatATrustedKeySigned()
{
    Owner owner(data());
    const auto unknown = owner.bring(archive(u"1.0.0"_s), u"packages.install"_s);
    QCOMPARE(unknown.error().code, Error::Code::Refused);
    const QString bare = archive(u"1.0.1"_s, {}, {}, false);
    QCOMPARE(owner.bring(bare, u"packages.install"_s).error().code, Error::Code::Refused);
    QVERIFY(owner.call(u"packages.list"_s)->field(u"packages").items().empty());
    QVERIFY(test::treeOf(data() + u"/packages/.incoming"_s).isEmpty());
    QCOMPARE(QDir(data() + u"/packages"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 0);

    trust(owner);
    const auto installed = owner.bring(archive(u"1.0.0"_s), u"packages.install"_s);
    QVERIFY2(installed, qPrintable(installed ? QString() : installed.error().detail));
    QCOMPARE(installed->field(u"state").toText(), u"installed"_s);
    QCOMPARE(installed->field(u"signer").toText(), m_key->publicKey().id());
    configure(owner);
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
    QVERIFY(owner.call(u"keys.distrust"_s, {{u"id"_s, m_key->publicKey().id()}}));
    QVERIFY(owner.call(u"keys.list"_s)->field(u"keys").items().empty());
    QCOMPARE(owner.bring(archive(u"1.1.0"_s), u"packages.install"_s, {{u"upgrade"_s, true}})
                 .error()
                 .code,
             Error::Code::Refused);
    // Its owner may take what nobody signed; that is shown.
    const auto upgraded = owner.bring(bare, u"packages.install"_s,
                                      {{u"upgrade"_s, true}, {u"allowUnsigned"_s, true}});
    QVERIFY2(upgraded, qPrintable(upgraded ? QString() : upgraded.error().detail));
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.1"_s), kPatience);
    const Value shown = owner.call(u"packages.list"_s)->field(u"packages").items().front();
    QCOMPARE(shown.field(u"current").field(u"signed"), Value(false));
    owner.end();
}

void TestPackages::upgradesTakesBackAndRollsBack()
{
    Owner owner(data());
    trust(owner);
    QVERIFY(owner.bring(archive(u"1.0.0"_s), u"packages.install"_s));
    configure(owner);
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);

    const auto broken = owner.bring(archive(u"2.0.0"_s, u"crash"_s), u"packages.install"_s,
                                    {{u"upgrade"_s, true}});
    QVERIFY(!broken);
    QVERIFY2(broken.error().detail.contains(u"1.0.0"_s), qPrintable(broken.error().detail));
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
    const Value after = owner.call(u"packages.list"_s)->field(u"packages").items().front();
    QVERIFY(!after.field(u"failure").toText().isEmpty());
    QCOMPARE(after.field(u"current").field(u"version").toText(), u"1.0.0"_s);

    const auto good
        = owner.bring(archive(u"3.0.0"_s), u"packages.install"_s, {{u"upgrade"_s, true}});
    QVERIFY2(good, qPrintable(good ? QString() : good.error().detail));
    QCOMPARE(good->field(u"state").toText(), u"upgraded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"3.0.0"_s), kPatience);
    QVERIFY(!owner.bring(archive(u"2.5.0"_s), u"packages.install"_s, {{u"upgrade"_s, true}}));

    QVERIFY(owner.call(u"packages.rollback"_s, {{u"plugin"_s, u"lamp"_s}}));
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
    QVERIFY(owner.call(u"plugins.enable"_s, {{u"instance"_s, u"lamp"_s}, {u"enabled"_s, false}}));
    QTRY_COMPARE_WITH_TIMEOUT(owner.status(u"lamp"_s)->state, PluginState::Stopped, kPatience);
    QVERIFY(owner.call(u"plugins.enable"_s, {{u"instance"_s, u"lamp"_s}, {u"enabled"_s, true}}));
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
    QVERIFY(owner.call(u"plugins.release"_s, {{u"instance"_s, u"lamp"_s}}));

    QVERIFY(owner.call(u"packages.remove"_s, {{u"plugin"_s, u"lamp"_s}}));
    QVERIFY(owner.call(u"packages.list"_s)->field(u"packages").items().empty());
    QTRY_VERIFY_WITH_TIMEOUT(!owner.status(u"lamp"_s), kPatience);
    owner.end();
}

void TestPackages::waitsForAGrantWhileTheOldGoesOn()
{
    Owner owner(data());
    trust(owner);
    const auto first = owner.bring(archive(u"1.0.0"_s, {}, {u"network"_s}), u"packages.install"_s);
    QCOMPARE(first->field(u"state").toText(), u"waiting"_s);
    QCOMPARE(first->field(u"missing").items(), ValueList {Value(u"network"_s)});
    QVERIFY(owner.call(
        u"packages.grant"_s,
        {{u"plugin"_s, u"lamp"_s}, {u"permissions"_s, Value::makeList({Value(u"network"_s)})}}));
    configure(owner);
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
    const auto more = owner.bring(archive(u"2.0.0"_s, {}, {u"network"_s, u"serial"_s}),
                                  u"packages.install"_s, {{u"upgrade"_s, true}});
    QCOMPARE(more->field(u"state").toText(), u"waiting"_s);
    QCOMPARE(more->field(u"missing").items(), ValueList {Value(u"serial"_s)});
    QVERIFY(owner.runs(u"1.0.0"_s));
    const Value check = owner.call(u"health"_s)->field(u"checks").items().front(); // the worst
    QCOMPARE(check.field(u"name").toText(), u"package lamp"_s);
    QVERIFY(check.field(u"hint").toText().contains(u"plugin grant lamp serial"_s));
    QCOMPARE(owner
                 .call(u"packages.grant"_s,
                       {{u"plugin"_s, u"lamp"_s},
                        {u"permissions"_s, Value::makeList({Value(u"bluetooth"_s)})}})
                 .error()
                 .code,
             Error::Code::InvalidInput);
    const auto granted = owner.call(
        u"packages.grant"_s,
        {{u"plugin"_s, u"lamp"_s}, {u"permissions"_s, Value::makeList({Value(u"serial"_s)})}});
    QVERIFY2(granted, qPrintable(granted ? QString() : granted.error().detail));
    QCOMPARE(granted->field(u"state").toText(), u"upgraded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"2.0.0"_s), kPatience);
    QVERIFY(owner.call(u"packages.grant"_s,
                       {{u"plugin"_s, u"lamp"_s},
                        {u"permissions"_s, Value::makeList({Value(u"serial"_s)})},
                        {u"revoke"_s, true}}));
    QTRY_COMPARE_WITH_TIMEOUT(owner.status(u"lamp"_s)->state, PluginState::Rejected, kPatience);
    QVERIFY(owner.status(u"lamp"_s)->hint.contains(u"serial"_s));
    owner.end();
}

void TestPackages::startsAsItEnded()
{
    {
        Owner owner(data());
        trust(owner);
        QVERIFY(owner.bring(archive(u"1.0.0"_s, {}, {u"network"_s}), u"packages.install"_s,
                            {{u"grant"_s, Value::makeList({Value(u"network"_s)})}}));
        configure(owner);
        QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
        owner.end();
    }
    Owner owner(data());
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
    QCOMPARE(owner.call(u"keys.list"_s)->field(u"keys").items().size(), 1U);
    owner.end();
}

void TestPackages::judgesOnAfterACrash_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("version");
    QTest::newRow("works") << QString() << u"2.0.0"_s;
    QTest::newRow("does not") << u"crash"_s << u"1.0.0"_s;
}

// A hub that died after the new version was put in place, and before anybody saw it run.
void TestPackages::judgesOnAfterACrash()
{
    QFETCH(const QString, mode);
    QFETCH(const QString, version);
    {
        Owner owner(data());
        trust(owner);
        QVERIFY(owner.bring(archive(u"1.0.0"_s), u"packages.install"_s));
        configure(owner);
        QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
        owner.end();
    }
    {
        runtime::PackageStore store(data() + u"/packages"_s);
        QVERIFY(store.open());
        const auto staged = store.stage(archive(u"2.0.0"_s, mode), {}, WallTime(1));
        QVERIFY(staged && store.install(*staged));
    }
    Owner owner(data());
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(version), kPatience);
    const auto isOnTrial = [&owner] {
        return owner.call(u"packages.list"_s)->field(u"packages").items().front().field(u"onTrial");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOnTrial().isNothing(), kPatience);
    owner.end();
    runtime::PackageStore store(data() + u"/packages"_s);
    QVERIFY(store.open());
    const runtime::InstalledPackage *package = store.find(PluginId(u"lamp"_s));
    QVERIFY(package && !package->isOnTrial);
    QCOMPARE(package->current->version, version);
    QCOMPARE(package->failure.isEmpty(), mode.isEmpty());
}

void TestPackages::sealsTheSecretsOfAConfiguration()
{
    {
        Owner owner(data());
        QVERIFY(owner.bring(archive(u"1.0.0"_s, u"secret"_s, {}, false), u"packages.install"_s,
                            {{u"allowUnsigned"_s, true}}));
        configure(owner, {{u"password"_s, u"open sesame"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
        const auto shown = owner.call(u"plugins.show"_s, {{u"instance"_s, u"lamp"_s}});
        QCOMPARE(shown->field(u"config").field(u"config").field(u"password").toText(),
                 u"secret:lamp.password"_s);
        QCOMPARE(owner.call(u"secrets.list"_s)->field(u"secrets").items(),
                 ValueList {Value(u"lamp.password"_s)});
        // A wrong one stops it, the right one lets it go on.
        QVERIFY(owner.call(u"secrets.set"_s,
                           {{u"name"_s, u"lamp.password"_s}, {u"value"_s, u"guess"_s}}));
        QTRY_COMPARE_WITH_TIMEOUT(owner.status(u"lamp"_s)->state, PluginState::Rejected, kPatience);
        QVERIFY(owner.call(u"secrets.set"_s,
                           {{u"name"_s, u"lamp.password"_s}, {u"value"_s, u"open sesame"_s}}));
        QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
        owner.end();
    }
    QVERIFY(!allOfTheData().contains("open sesame"));
    QCOMPARE(QFile::permissions(data() + u"/secrets.key"_s) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    // With another key it cannot be read, and says so.
    const QByteArray key = contentOf(data() + u"/secrets.key"_s);
    QVERIFY(QFile::remove(data() + u"/secrets.key"_s));
    Owner owner(data());
    QTRY_VERIFY_WITH_TIMEOUT(owner.status(u"lamp"_s)
                                 && owner.status(u"lamp"_s)->state == PluginState::Rejected,
                             kPatience);
    QVERIFY2(owner.status(u"lamp"_s)->reason.contains(u"secrets.key"_s),
             qPrintable(owner.status(u"lamp"_s)->reason));
    // An instance that is removed takes its secrets along.
    QFile file(data() + u"/secrets.key"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(key) == key.size());
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(owner.call(u"plugins.remove"_s, {{u"instance"_s, u"lamp"_s}}));
    QVERIFY(owner.call(u"secrets.list"_s)->field(u"secrets").items().empty());
    owner.end();
}

void TestPackages::sealsWhatStoodInClearBefore()
{
    {
        Owner owner(data());
        QVERIFY(owner.bring(archive(u"1.0.0"_s, u"secret"_s, {}, false), u"packages.install"_s,
                            {{u"allowUnsigned"_s, true}}));
        owner.end();
    }
    { // As an earlier version kept it.
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(data() + u"/atrium.db"_s);
        QVERIFY(database.open());
        QSqlQuery insert(database);
        QVERIFY2(insert.exec(u"INSERT INTO plugin_configs (instance, plugin, enabled, isolation, "
                             "config_json) VALUES ('lamp', 'lamp', 1, '', "
                             "'{\"password\":\"open sesame\"}')"_s),
                 qPrintable(insert.lastError().text()));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    QVERIFY(contentOf(data() + u"/atrium.db"_s).contains("open sesame"));
    QFile plain(data() + u"/secrets.toml"_s); // and as people wrote them
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.write("broker = \"very hidden\"\n");
    plain.close();
    QVERIFY(plain.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    {
        Owner owner(data());
        QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
        QCOMPARE(owner.call(u"secrets.list"_s)->field(u"secrets").items(),
                 (ValueList {Value(u"broker"_s), Value(u"lamp.password"_s)}));
        owner.end();
    }
    const QByteArray all = allOfTheData();
    QVERIFY(!all.contains("open sesame"));
    QVERIFY(!all.contains("very hidden"));
    QVERIFY(!QFile::exists(data() + u"/secrets.toml"_s));
    Owner owner(data());
    QTRY_VERIFY_WITH_TIMEOUT(owner.runs(u"1.0.0"_s), kPatience);
    owner.end();
}

void TestPackages::boundsUploads()
{
    Owner owner(data());
    const auto part = [&](ValueObject params) {
        return owner.call(u"packages.upload"_s, std::move(params));
    };
    QCOMPARE(part({{u"offset"_s, 0}, {u"data"_s, u"%%"_s}}).error().code,
             Error::Code::InvalidInput);
    const auto begun = part({{u"offset"_s, 0}, {u"data"_s, u"AAAA"_s}});
    const QString name = begun->field(u"upload").toText();
    QCOMPARE(part({{u"upload"_s, name}, {u"offset"_s, 9}, {u"data"_s, u"AAAA"_s}}).error().code,
             Error::Code::InvalidInput);
    QCOMPARE(
        part({{u"upload"_s, u"../x"_s}, {u"offset"_s, 0}, {u"data"_s, u"AAAA"_s}}).error().code,
        Error::Code::NotFound);
    for (int i = 0; i < 3; ++i)
        QVERIFY(part({{u"offset"_s, 0}, {u"data"_s, u"AAAA"_s}}));
    QCOMPARE(part({{u"offset"_s, 0}, {u"data"_s, u"AAAA"_s}}).error().code, Error::Code::Busy);
    QCOMPARE(owner.call(u"packages.install"_s, {{u"upload"_s, name}}).error().code,
             Error::Code::InvalidInput);
    QVERIFY(part({{u"offset"_s, 0}, {u"data"_s, u"AAAA"_s}})); // a place is free again
    owner.end();
}

QTEST_GUILESS_MAIN(TestPackages)
#include "tst_packages.moc"
