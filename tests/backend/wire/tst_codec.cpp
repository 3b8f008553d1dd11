// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/base/rng.h>
#include <atrium/model/json.h>
#include <atrium/wire/codec.h>

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::wire;

namespace {

const InstanceId kInstance(u"test"_s);

DeviceId id(const QString &local)
{
    return {kInstance, LocalId(local)};
}

Device lamp(const QString &local)
{
    ThingModel model;
    model.properties.push_back({.name = PropertyName(u"on"_s),
                                .title = u"Power"_s,
                                .schema = {.type = DataSchema::Type::Boolean},
                                .readOnly = false,
                                .semantic = u"power"_s});
    model.actions.push_back({.name = ActionName(u"blink"_s), .title = u"Blink"_s});
    return {.id = id(local),
            .title = u"Lamp"_s,
            .kind = u"light"_s,
            .manufacturer = u"ACME"_s,
            .via = id(u"bridge"_s),
            .model = shareModel(std::move(model))};
}

struct Down
{
    const char *name;
    ToPlugin message;
};

std::vector<Down> messagesDown()
{
    const CallId call {7};
    return {
        {"initialize",
         {call,
          Initialise {.instance = kInstance,
                      .config = Value::makeObject({{u"host"_s, u"localhost"_s}}),
                      .stateDirectory = u"/var/lib/atrium/plugins/test"_s}}},
        {"discover", {call, Discover()}},
        {"write",
         {call,
          WriteRequest {.id = RequestId {7},
                        .device = id(u"lamp-1"_s),
                        .values
                        = {{PropertyName(u"brightness"_s), 0.5}, {PropertyName(u"on"_s), true}},
                        .expiry = WallTime(1'795'000'000'000)}}},
        {"invoke",
         {call,
          InvokeRequest {.id = RequestId {7},
                         .device = id(u"lamp-1"_s),
                         .action = ActionName(u"blink"_s),
                         .input = Value::makeObject({{u"times"_s, 3}})}}},
        {"configure", {call, Configure {.config = Value::makeObject({{u"host"_s, u"b"_s}})}}},
        {"cancel", {call, Cancel {.call = CallId {4}}}},
        {"ping", {call, Ping()}},
        {"shutdown", {call, Shutdown()}},
        {"store-answer", {call, StoreAnswer {.outcome = Value(u"kept"_s)}}},
        {"store-answer-error",
         {call, StoreAnswer {.outcome = fail(Error::Code::Busy, u"the store is full"_s)}}},
    };
}

struct Up
{
    const char *name;
    FromPlugin message;
};

std::vector<Up> messagesUp()
{
    return {
        {"answer", Answer {.id = CallId {7}, .outcome = Value()}},
        {"answer-output", Answer {.id = CallId {7}, .outcome = Value(42)}},
        {"answer-error",
         Answer {.id = CallId {7},
                 .outcome = fail(Error::Code::Unreachable, u"the lamp does not answer"_s)}},
        {"answer-error-pointer",
         Answer {.id = CallId {7},
                 .outcome = fail(Error::Code::InvalidInput, u"no such host"_s, u"/config/host"_s)}},
        {"devices",
         Devices {.devices = {lamp(u"lamp-1"_s), lamp(u"lamp-2"_s)},
                  .removed = {LocalId(u"lamp-3"_s)},
                  .complete = true}},
        {"report",
         Reports {.reports
                  = {{.device = id(u"lamp-1"_s), .property = PropertyName(u"on"_s), .value = true},
                     {.device = id(u"lamp-1"_s),
                      .property = PropertyName(u"brightness"_s),
                      .value = 0.25,
                      .sourceTime = WallTime(1'795'000'000'000),
                      .sequence = 12,
                      .quality = Quality::Uncertain},
                     {.device = id(u"lamp-2"_s),
                      .property = PropertyName(u"effect"_s),
                      .value = u"Glühen \"1\"\n灯"_s}}}},
        {"availability",
         AvailabilityNotice {.device = id(u"lamp-1"_s), .availability = Availability::Offline}},
        {"event",
         Occurrence {.device = id(u"button"_s),
                     .event = EventName(u"pressed"_s),
                     .data = u"double"_s,
                     .sourceTime = WallTime(1'795'000'000'000)}},
        {"health",
         Health {.degraded = true,
                 .reason = u"the broker does not answer"_s,
                 .hint = u"is mosquitto running?"_s}},
        {"health-good", Health {}},
        {"progress", Progress {.call = CallId {4}, .progress = 0.5}},
        {"log", LogLine {.level = QtWarningMsg, .text = u"a line"_s}},
        {"store-get", StoreCall {.id = CallId {1}, .key = u"pairing.token"_s}},
        {"store-set",
         StoreCall {.id = CallId {2},
                    .operation = StoreCall::Operation::Set,
                    .key = u"pairing.token"_s,
                    .value = Value::makeObject({{u"until"_s, 17}})}},
        {"store-remove",
         StoreCall {.id = CallId {3},
                    .operation = StoreCall::Operation::Remove,
                    .key = u"pairing.token"_s}},
        {"store-list", StoreCall {.id = CallId {4}, .operation = StoreCall::Operation::List}},
    };
}

QByteArray golden(const char *name, const QByteArray &made)
{
    const QString path = u"" ATRIUM_GOLDEN "/%1.json"_s.arg(QLatin1StringView(name));
    QFile file(path);
    if (qEnvironmentVariableIsSet("ATRIUM_UPDATE_GOLDEN")) {
        if (file.open(QIODevice::WriteOnly))
            file.write(made);
        return made;
    }
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "missing: " + path.toUtf8();
}

QByteArray withoutNewline(const QByteArray &line)
{
    return line.chopped(1);
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsWhatTheHubSays_data();
    void writesAndReadsWhatTheHubSays();
    void writesAndReadsWhatAPluginSays_data();
    void writesAndReadsWhatAPluginSays();
    void refusesWithThePlace_data();
    void refusesWithThePlace();
    void readsReportsAlikeOnBothWays();
    void dividesWhatIsTooLong();
    void survivesMutations();
    void pageShowsMessagesThatAreRead();
    void readsAReportInAFewMicroseconds();
};

void TestCodec::writesAndReadsWhatTheHubSays_data()
{
    QTest::addColumn<int>("row");
    const auto messages = messagesDown();
    for (int row = 0; row < std::ssize(messages); ++row)
        QTest::newRow(messages[static_cast<std::size_t>(row)].name) << row;
}

void TestCodec::writesAndReadsWhatTheHubSays()
{
    QFETCH(int, row);
    const Down down = messagesDown().at(static_cast<std::size_t>(row));
    const auto line = encode(down.message);
    QVERIFY(line);
    QCOMPARE(*line, golden(down.name, *line));
    const auto read = decodeToPlugin(withoutNewline(*line), kInstance);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QVERIFY(*read == down.message);
    if (!std::holds_alternative<StoreAnswer>(down.message.request))
        QCOMPARE(methodOf(read->request), QString::fromLatin1(down.name));
}

void TestCodec::writesAndReadsWhatAPluginSays_data()
{
    QTest::addColumn<int>("row");
    const auto messages = messagesUp();
    for (int row = 0; row < std::ssize(messages); ++row)
        QTest::newRow(messages[static_cast<std::size_t>(row)].name) << row;
}

void TestCodec::writesAndReadsWhatAPluginSays()
{
    QFETCH(int, row);
    const Up up = messagesUp().at(static_cast<std::size_t>(row));
    const auto line = encode(up.message);
    QVERIFY(line);
    QCOMPARE(*line, golden(up.name, *line));
    const auto read = FromPluginDecoder(kInstance).decode(withoutNewline(*line));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QVERIFY(*read == up.message);
}

void TestCodec::refusesWithThePlace_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const char *rest, const QString &pointer) {
        QTest::newRow(name) << QByteArray("{\"jsonrpc\":\"2.0\"," + QByteArray(rest) + '}')
                            << pointer;
    };
    QTest::newRow("not JSON") << "hello"_ba << u""_s;
    QTest::newRow("half") << R"({"jsonrpc":"2.0","method":"rep)"_ba << u""_s;
    QTest::newRow("not an object") << "[1]"_ba << u""_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"jsonrpc\":\"\xff\"}") << u""_s;
    QTest::newRow("too deep") << QByteArray(QByteArray("{\"a\":") + QByteArray(40, '[')) << u""_s;
    QTest::newRow("no version") << R"({"method":"log","params":{"text":"x"}})"_ba << u"/jsonrpc"_s;
    row("half a surrogate pair", R"("method":"log","params":{"text":"\ud83d!"})", u""_s);
    row("the other half", R"("method":"log","params":{"text":"\\\udca1"})", u""_s);
    row("unknown method", R"("method":"dance","params":{})", u"/method"_s);
    row("no params", R"("method":"log")", u"/params"_s);
    row("unknown field", R"("method":"log","params":{"text":"x"},"color":1)", u"/color"_s);
    row("unknown param", R"("method":"log","params":{"text":"x","color":1})", u"/params/color"_s);
    row("no text", R"("method":"log","params":{})", u"/params/text"_s);
    row("wrong level", R"("method":"log","params":{"text":"x","level":"loud"})",
        u"/params/level"_s);
    row("report without value",
        R"("method":"report","params":{"reports":[{"device":"a","property":"p"}]})",
        u"/params/reports/0/value"_s);
    row("second report without device",
        R"("method":"report","params":{"reports":[{"device":"a","property":"p","value":1},{"property":"p","value":1}]})",
        u"/params/reports/1/device"_s);
    row("foreign device",
        R"("method":"report","params":{"reports":[{"device":"other/a","property":"p","value":1}]})",
        u"/params/reports/0/device"_s);
    row("time below zero",
        R"("method":"report","params":{"reports":[{"device":"a","property":"p","value":1,"time":-1}]})",
        u"/params/reports/0/time"_s);
    row("device without model",
        R"("method":"devices","params":{"devices":[{"id":"a","title":"A","kind":"light"}]})",
        u"/params/devices/0/model"_s);
    row("device with a bad id",
        R"("method":"devices","params":{"devices":[{"id":"a b","model":{}}]})",
        u"/params/devices/0/id"_s);
    row("wrong type in a model",
        R"("method":"devices","params":{"devices":[{"id":"a","model":{"properties":[{"name":"on","schema":7}]}}]})",
        u"/params/devices/0/model/properties/0/schema/type"_s);
    row("removed is no id", R"("method":"devices","params":{"removed":["ok","a/b"]})",
        u"/params/removed/1"_s);
    row("answer with both", R"("id":1,"result":1,"error":{"code":1,"message":"x"})", u""_s);
    row("answer with neither", R"("id":1)", u""_s);
    row("answer to a text", R"("id":"one","result":1)", u"/id"_s);
    row("error without code", R"("id":1,"error":{"message":"x"})", u"/error/code"_s);
}

void TestCodec::refusesWithThePlace()
{
    QFETCH(QByteArray, line);
    const auto read = FromPluginDecoder(kInstance).decode(line);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::InvalidInput);
    QTEST(read.error().pointer, "pointer");
    QVERIFY(!read.error().detail.isEmpty());
}

void TestCodec::readsReportsAlikeOnBothWays()
{
    const QByteArrayList seeds {
        R"([{"device":"lamp-1","property":"on","value":true}])"_ba,
        R"([{"device":"a~20b","property":"t","value":21.5,"time":1795000000000,"sequence":9}])"_ba,
        R"([ {"value": -0.0, "property":"t", "device":"a", "quality":"bad"},{"device":"b","property":"u","value":null}])"_ba,
        R"([{"device":"a","property":"p","value":"läuft 灯"},{"device":"a","property":"p","value":"\u00e9\n"}])"_ba,
        R"([{"device":"a","property":"p","value":12345678901234567890},{"device":"a","property":"p","value":1e3},{"device":"a","property":"p","value":4611686018427387905}])"_ba,
        R"([{"device":"a","property":"p","value":[1,{"x":2}]}])"_ba,
        R"([])"_ba,
        R"([{"device":"a","property":"p","value":"\ud83d\udca1 \\ud83d"}])"_ba,
    };
    static constexpr QByteArrayView kInteresting(
        "\"\\{}[],:0123456789.-+eEtrufalsn \xc3\xa9\x01\xff");
    Rng rng(11);
    FromPluginDecoder decoder(kInstance);
    int accepted = 0;
    for (int i = 0; i < 60'000; ++i) {
        QByteArray reports = seeds[static_cast<qsizetype>(rng.below(8))];
        for (auto edits = rng.below(3); edits > 0; --edits) {
            const auto at
                = static_cast<qsizetype>(rng.below(static_cast<std::uint64_t>(reports.size())));
            const char c = kInteresting[static_cast<qsizetype>(rng.below(kInteresting.size()))];
            switch (rng.below(3)) {
            case 0:
                reports[at] = c;
                break;
            case 1:
                reports.insert(at, c);
                break;
            default:
                if (reports.size() > 1)
                    reports.remove(at, 1);
            }
        }
        // The second line has its fields in an order that only the general way reads.
        const QByteArray plain
            = R"({"jsonrpc":"2.0","method":"report","params":{"reports":)" + reports + "}}";
        const QByteArray other
            = R"({"params":{"reports":)" + reports + R"(},"method":"report","jsonrpc":"2.0"})";
        const auto fast = decoder.decode(plain);
        const auto general = decoder.decode(other);
        QVERIFY2(fast.has_value() == general.has_value(), reports.constData());
        QVERIFY2(!fast || *fast == *general, reports.constData());
        accepted += fast ? 1 : 0;
    }
    QVERIFY(accepted > 10'000);
}

void TestCodec::dividesWhatIsTooLong()
{
    Reports message;
    for (int i = 0; i < 1000; ++i)
        message.reports.push_back({.device = id(u"lamp"_s),
                                   .property = PropertyName(u"text"_s),
                                   .value = QString(4000, u'x'),
                                   .sequence = static_cast<std::uint64_t>(i)});
    QCOMPARE(encode(FromPlugin(message)).error().code, Error::Code::Busy);

    std::vector<FromPlugin> open {message};
    std::uint64_t next = 0;
    while (!open.empty()) {
        const FromPlugin each = open.back();
        open.pop_back();
        if (encode(each)) {
            for (const Report &report : std::get<Reports>(each).reports)
                QCOMPARE(report.sequence, next++);
            continue;
        }
        auto halves = divide(each);
        QCOMPARE(halves.size(), 2U);
        open.push_back(halves[1]);
        open.push_back(halves[0]);
    }
    QCOMPARE(next, 1000U);

    const auto halves = divide(Devices {.devices = {lamp(u"a"_s), lamp(u"b"_s), lamp(u"c"_s)},
                                        .removed = {LocalId(u"d"_s)},
                                        .complete = true});
    QCOMPARE(halves.size(), 2U);
    QVERIFY(!std::get<Devices>(halves[0]).complete);
    QVERIFY(std::get<Devices>(halves[1]).complete);
    QVERIFY(divide(LogLine {}).empty());
}

void TestCodec::survivesMutations()
{
    Rng rng(5);
    QByteArrayList lines;
    for (const Up &up : messagesUp())
        lines << *encode(up.message);
    for (const Down &down : messagesDown())
        lines << *encode(down.message);
    FromPluginDecoder decoder(kInstance);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray line
            = lines[static_cast<qsizetype>(rng.below(static_cast<std::uint64_t>(lines.size())))];
        for (auto edits = 1 + rng.below(5); edits > 0; --edits)
            line[static_cast<qsizetype>(rng.below(static_cast<std::uint64_t>(line.size())))]
                = static_cast<char>(rng.below(256));
        line.truncate(
            static_cast<qsizetype>(rng.below(static_cast<std::uint64_t>(line.size() + 1))));
        if (const auto read = decoder.decode(line))
            QVERIFY(encode(*read) || !divide(*read).empty());
        if (const auto read = decodeToPlugin(line, kInstance))
            QVERIFY(encode(*read));
    }
}

void TestCodec::pageShowsMessagesThatAreRead()
{
    QFile page(QStringLiteral(ATRIUM_PROTOCOL_PAGE));
    QVERIFY(page.open(QIODevice::ReadOnly));
    static const QRegularExpression kExample(u"^(→|←) (\\{.*\\})$"_s,
                                             QRegularExpression::MultilineOption);
    auto examples = kExample.globalMatch(QString::fromUtf8(page.readAll()));
    QSet<QString> shown;
    while (examples.hasNext()) {
        const auto example = examples.next();
        const QByteArray line = example.captured(2).toUtf8();
        if (example.captured(1) == u"→") {
            const auto read = decodeToPlugin(line, kInstance);
            QVERIFY2(read, line.constData());
            shown.insert(methodOf(read->request));
        } else {
            const auto read = FromPluginDecoder(kInstance).decode(line);
            QVERIFY2(read, line.constData());
            shown.insert(u"up%1"_s.arg(read->index()));
        }
    }
    QCOMPARE(shown.size(),
             qsizetype(std::variant_size_v<Request> + std::variant_size_v<FromPlugin>));
}

void TestCodec::readsAReportInAFewMicroseconds()
{
    FromPluginDecoder decoder(kInstance);
    const QByteArray line
        = R"({"jsonrpc":"2.0","method":"report","params":{"reports":[{"device":"0x00158d0001a2b3c4","property":"temperature","value":21.57,"time":1795000000000}]}})"_ba;
    QBENCHMARK
    {
        QVERIFY(decoder.decode(line));
    }
}

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
