// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplehouse.h"

#include <atrium/base/rng.h>
#include <atrium/model/json.h>
#include <atrium/protocol/codec.h>
#include <atrium/protocol/statejson.h>

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace {

using namespace atrium;
using namespace atrium::protocol;
using namespace Qt::StringLiterals;

SharedChanges shared(std::vector<SharedChange> changes)
{
    return std::make_shared<const std::vector<SharedChange>>(std::move(changes));
}

/// Every message that a hub sends, by the name of its golden file.
std::vector<std::pair<QString, ServerMessage>> everyServerMessage()
{
    return {
        {u"response"_s,
         Response {.id = 3,
                   .result = Value::makeObject({{u"time"_s, qint64(1'700'000'000'000)},
                                                {u"none"_s, Value()},
                                                {u"list"_s, Value::makeList({1, 2.5, true})}})}},
        {u"response-error"_s,
         Response {.id = 4,
                   .result
                   = fail(Error::Code::NotFound, u"no device 'mqtt/x'"_s, u"/params/device"_s)}},
        {u"snapshot"_s,
         SnapshotPage {.subscription = 1,
                       .epoch = u"e1"_s,
                       .revision = 12,
                       .first = true,
                       .last = true,
                       .devices = {sample::lampState()},
                       .areas = sample::areas(),
                       .plugins = {sample::plugin()}}},
        {u"delta"_s,
         Delta {.subscription = 1, .revision = 13, .changes = shared(sample::everyChange())}},
        {u"delta-whole"_s,
         Delta {.subscription = 2,
                .revision = 14,
                .changes = shared({}),
                .devices = {sample::lampState()},
                .skipped = 5}},
        {u"closed"_s, Closed {.error = {.code = Error::Code::Busy, .detail = u"the hub ends"_s}}},
    };
}

std::vector<std::pair<QString, Request>> everyRequest()
{
    return {
        {u"request"_s,
         Request {.id = 9,
                  .method = u"property.set"_s,
                  .params
                  = Value::makeObject({{u"device"_s, u"mqtt/0x1"_s},
                                       {u"values"_s, Value::makeObject({{u"power"_s, true}})}})}},
        {u"request-silent"_s, Request {.id = 0, .method = u"ping"_s}},
    };
}

/// JSON with ' for ", which moc can read.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QByteArray pretty(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).toJson(QJsonDocument::Indented);
}

/// Compares with the golden file of this version of the protocol; ATRIUM_UPDATE_GOLDEN=1 rewrites.
void compareGolden(const QString &name, const QByteArray &bytes)
{
    const QString path = qEnvironmentVariable("ATRIUM_GOLDEN") + u'/' + name + u".json"_s;
    QFile file(path);
    if (qEnvironmentVariableIntValue("ATRIUM_UPDATE_GOLDEN") == 1) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(pretty(bytes));
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    QCOMPARE(QString::fromUtf8(pretty(bytes)), QString::fromUtf8(file.readAll()));
}

} // namespace

class tst_Codec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void serverMessages_areAsTheirGoldenFiles()
    {
        for (const auto &[name, message] : everyServerMessage())
            compareGolden(name, ServerEncoder().encode(message));
        for (const auto &[name, request] : everyRequest())
            compareGolden(name, encode(request));
    }

    void serverMessages_surviveTheWay()
    {
        for (const auto &[name, message] : everyServerMessage()) {
            const QByteArray bytes = ServerEncoder().encode(message);
            ClientDecoder decoder;
            const Result<ServerMessage> read = decoder.decode(bytes);
            QVERIFY2(read,
                     qPrintable(name + u": "_s
                                + (read ? QString() : read.error().detail + read.error().pointer)));
            QCOMPARE(read->index(), message.index());
            QCOMPARE(ServerEncoder().encode(*read), bytes);
        }
    }

    void deviceState_isTheSameAfterTheWay()
    {
        ClientDecoder decoder;
        const auto read = decoder.decode(ServerEncoder().encode(everyServerMessage().at(2).second));
        QVERIFY(read);
        const DeviceState &state = std::get<SnapshotPage>(*read).devices.at(0);
        const DeviceState expected = sample::lampState();
        QCOMPARE(state.device, expected.device);
        QCOMPARE(*state.device.model.model, *expected.device.model.model);
        QCOMPARE(state.owner, expected.owner);
        QCOMPARE(state.properties.at(0).reported, expected.properties.at(0).reported);
        QCOMPARE(*state.properties.at(1).desired, *expected.properties.at(1).desired);
        QCOMPARE(std::get<SnapshotPage>(*read).plugins.at(0), sample::plugin());
        QCOMPARE(std::get<SnapshotPage>(*read).areas, sample::areas());
    }

    void requests_surviveTheWay()
    {
        for (const auto &[name, request] : everyRequest()) {
            const auto read = decodeRequest(encode(request));
            QVERIFY(read);
            QCOMPARE(*read, request);
        }
    }

    void models_travelOnceASession()
    {
        ServerEncoder encoder;
        ClientDecoder decoder;
        const ServerMessage page = everyServerMessage().at(2).second;
        const QByteArray first = encoder.encode(page);
        const QByteArray second = encoder.encode(page);
        QVERIFY(first.contains("\"models\""));
        QVERIFY(!second.contains("\"models\""));
        QVERIFY(decoder.decode(first));
        QVERIFY(decoder.decode(second));
        QVERIFY(!ClientDecoder().decode(second)); // a client that missed it says so
    }

    void deltas_areEncodedOnceForAllSessions()
    {
        ChangeCache cache;
        const SharedChanges changes = shared(sample::everyChange());
        const char *bytes = cache.encoded(changes).json.constData();
        QCOMPARE(static_cast<const void *>(cache.encoded(changes).json.constData()),
                 static_cast<const void *>(bytes));
    }

    void decodeRequest_refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<quint64>("id");
        using Code = Error::Code;
        QTest::newRow("nothing") << QByteArray() << Code::InvalidInput << quint64(0);
        QTest::newRow("not JSON") << QByteArray("hello") << Code::InvalidInput << quint64(0);
        QTest::newRow("a batch") << QByteArray("[{}]") << Code::InvalidInput << quint64(0);
        QTest::newRow("half") << json("{'jsonrpc':'2.0','id':1,'meth") << Code::InvalidInput
                              << quint64(0);
        QTest::newRow("no version")
            << json("{'id':5,'method':'ping'}") << Code::InvalidInput << quint64(5);
        QTest::newRow("no method")
            << json("{'jsonrpc':'2.0','id':5}") << Code::InvalidInput << quint64(5);
        QTest::newRow("method is a number")
            << json("{'jsonrpc':'2.0','id':5,'method':7}") << Code::InvalidInput << quint64(5);
        QTest::newRow("params are a list")
            << json("{'jsonrpc':'2.0','id':5,'method':'ping','params':[]}") << Code::InvalidInput
            << quint64(5);
        QTest::newRow("unknown field") << json("{'jsonrpc':'2.0','id':5,'method':'ping','x':1}")
                                       << Code::InvalidInput << quint64(5);
        QTest::newRow("id is text") << json("{'jsonrpc':'2.0','id':'a','method':'ping'}")
                                    << Code::InvalidInput << quint64(0);
        QTest::newRow("id is negative") << json("{'jsonrpc':'2.0','id':-1,'method':'ping'}")
                                        << Code::InvalidInput << quint64(0);
        QTest::newRow("too deep") << QByteArray(100'000, '[') << Code::InvalidInput << quint64(0);
        QTest::newRow("too long") << QByteArray(kLongestMessage + 1, ' ') << Code::Busy
                                  << quint64(0);
    }

    void decodeRequest_refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error::Code, code);
        QFETCH(quint64, id);
        const auto read = decodeRequest(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().error.code, code);
        QCOMPARE(read.error().id, id);
        QVERIFY(!read.error().error.detail.isEmpty());
    }

    void mutatedMessages_areReadOrRefused()
    {
        Rng rng(1);
        std::vector<QByteArray> seeds;
        for (const auto &[name, message] : everyServerMessage())
            seeds.push_back(ServerEncoder().encode(message));
        for (const auto &[name, request] : everyRequest())
            seeds.push_back(encode(request));
        int refused = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes = seeds.at(rng.below(seeds.size()));
            for (std::uint64_t n = 1 + rng.below(4); n > 0; --n)
                bytes[qsizetype(rng.below(std::uint64_t(bytes.size())))] = char(rng.next());
            if (rng.below(4) == 0)
                bytes.truncate(qsizetype(rng.below(std::uint64_t(bytes.size()))));
            refused += !ClientDecoder().decode(bytes);
            static_cast<void>(decodeRequest(bytes));
        }
        QVERIFY(refused > 1000);
    }
};

QTEST_GUILESS_MAIN(tst_Codec)
#include "tst_codec.moc"
