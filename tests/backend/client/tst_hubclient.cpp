// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplehouse.h"

#include <atrium/client/hubclient.h>
#include <atrium/client/inprocesslink.h>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace {

using namespace atrium;
using namespace atrium::sample;
using namespace atrium::client;
using namespace Qt::StringLiterals;

/// A link whose other end is the test.
class FakeLink : public Link
{
public:
    void open() override { ++opens; }
    void close() override { isOpen = false; }
    Result<> send(const protocol::Request &request) override
    {
        if (!isOpen)
            return fail(Error::Code::Unreachable, u"closed"_s);
        sent.push_back(request);
        return {};
    }
    QString address() const override { return u"fake"_s; }

    void accept()
    {
        isOpen = true;
        Q_EMIT opened();
    }
    void lose(Error::Code code = Error::Code::Unreachable)
    {
        isOpen = false;
        Q_EMIT closed({.code = code, .detail = u"lost"_s});
    }
    void answer(const Result<Value> &result)
    {
        Q_EMIT received({protocol::Response {.id = sent.back().id, .result = result}});
    }

    int opens = 0;
    bool isOpen = false;
    std::vector<protocol::Request> sent;
};

Value subscribed(bool resumed)
{
    return Value::makeObject({{u"subscription"_s, 1},
                              {u"epoch"_s, u"first"_s},
                              {u"revision"_s, 1},
                              {u"resumed"_s, resumed}});
}

DeviceState lamp()
{
    return deviceState(u"a/1"_s, u"light"_s,
                       {{.name = u"power"_s, .semantic = u"power"_s, .value = false}});
}

struct Fixture
{
    explicit Fixture(HubClient::Options options = {.seed = 1})
        : client(link, options)
    {
        client.start();
    }

    void bringOnline()
    {
        link.accept();
        link.answer(subscribed(false));
        Q_EMIT link.received({snapshot({lamp()})});
    }

    FakeLink link;
    HubClient client;
};

} // namespace

class tst_HubClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void start_subscribesAndIsOnlineWithTheLastPage()
    {
        Fixture f;
        QCOMPARE(f.client.connection(), Connection::Connecting);
        f.link.accept();
        QCOMPARE(f.client.connection(), Connection::Synchronising);
        QCOMPARE(f.link.sent.back().method, u"subscribe"_s);
        QVERIFY(f.link.sent.back().params.field(u"all").toBool());
        QVERIFY(f.link.sent.back().params.field(u"since").isNothing());
        f.link.answer(subscribed(false));
        QCOMPARE(f.client.connection(), Connection::Synchronising);
        bool wasWhole = false;
        connect(&f.client, &HubClient::connectionChanged, this,
                [&] { wasWhole = f.client.house().isComplete(); });
        QSignalSpy reset(&f.client, &HubClient::reset);
        Q_EMIT f.link.received({snapshot({lamp()})});
        QCOMPARE(f.client.connection(), Connection::Online);
        QVERIFY(wasWhole);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(f.client.house().devices().size(), 1U);
    }

    void received_tellsEachKindOnceABatch()
    {
        Fixture f;
        f.bringOnline();
        QSignalSpy values(&f.client, &HubClient::valuesChanged);
        QSignalSpy devices(&f.client, &HubClient::devicesChanged);
        const auto changed = [](bool on) {
            return PropertyChanged {.device = deviceId(u"a/1"_s),
                                    .property = PropertyName(u"power"_s),
                                    .reported = {.value = on}};
        };
        Q_EMIT f.link.received({delta(2, {changed(true)}), delta(3, {changed(false)})});
        QCOMPARE(values.count(), 1);
        QCOMPARE(devices.count(), 0);
        QCOMPARE(f.client.house().revision(), 3U);
    }

    void lost_keepsTheHouseAndResumes()
    {
        Fixture f;
        f.bringOnline();
        f.link.lose();
        QCOMPARE(f.client.connection(), Connection::Waiting);
        QCOMPARE(f.client.house().devices().size(), 1U);
        QCOMPARE(f.client.lastError().detail, u"lost"_s);
        QTRY_COMPARE(f.link.opens, 2);
        f.link.accept();
        const Value since = f.link.sent.back().params.field(u"since");
        QCOMPARE(since.field(u"epoch").toText(), u"first"_s);
        QCOMPARE(since.field(u"revision").toInteger(), 1);
        QSignalSpy reset(&f.client, &HubClient::reset);
        f.link.answer(subscribed(true));
        QCOMPARE(f.client.connection(), Connection::Online);
        QCOMPARE(reset.count(), 0);
    }

    void lost_whileSynchronisingDropsThePages()
    {
        Fixture f;
        f.link.accept();
        f.link.answer(subscribed(false));
        protocol::SnapshotPage page = snapshot({lamp()});
        page.last = false;
        Q_EMIT f.link.received({page});
        f.link.lose();
        f.client.retryNow();
        f.link.accept();
        page.first = false;
        page.last = true;
        Q_EMIT f.link.received({page});
        QVERIFY(!f.client.house().isComplete());
    }

    void call_isAnsweredOnce()
    {
        Fixture f;
        f.bringOnline();
        int answers = 0;
        f.client.setProperty(deviceId(u"a/1"_s), {{PropertyName(u"power"_s), true}}, {.wait = true},
                             this, [&](const Result<Value> &answer) {
                                 QVERIFY(answer);
                                 ++answers;
                             });
        const protocol::Request &request = f.link.sent.back();
        QCOMPARE(request.method, u"property.set"_s);
        QCOMPARE(request.params.field(u"device").toText(), u"a/1"_s);
        QCOMPARE(request.params.field(u"values").field(u"power"), Value(true));
        QVERIFY(request.params.field(u"wait").toBool());
        QCOMPARE(answers, 0);
        f.link.answer(Value());
        f.link.answer(Value());
        QCOMPARE(answers, 1);
    }

    void call_withoutConnectionFailsAndIsNotSentLater()
    {
        Fixture f;
        std::optional<Error::Code> code;
        f.client.invoke(deviceId(u"a/1"_s), ActionName(u"open"_s), {}, this,
                        [&](const Result<Value> &answer) { code = answer.error().code; });
        QVERIFY(!code);
        QTRY_COMPARE(code, std::optional(Error::Code::Unreachable));
        f.bringOnline();
        QCOMPARE(f.link.sent.size(), 1U); // subscribe
    }

    void call_losesItsAnswerWithTheConnection()
    {
        Fixture f;
        f.bringOnline();
        std::optional<Error::Code> code;
        f.client.call({.method = u"health"_s}, this,
                      [&](const Result<Value> &answer) { code = answer.error().code; });
        f.link.lose();
        QCOMPARE(code, std::optional(Error::Code::Unreachable));
    }

    void call_endsWithItsTime()
    {
        Fixture f;
        f.bringOnline();
        std::optional<Error::Code> code;
        f.client.call({.method = u"health"_s, .timeout = std::chrono::milliseconds(1)}, this,
                      [&](const Result<Value> &answer) { code = answer.error().code; });
        QTRY_COMPARE(code, std::optional(Error::Code::Unreachable));
        f.link.answer(Value()); // late: passed over
    }

    void call_ofADestroyedContextIsNotAnswered()
    {
        Fixture f;
        f.bringOnline();
        auto context = std::make_unique<QObject>();
        bool called = false;
        f.client.call({.method = u"health"_s}, context.get(),
                      [&](const Result<Value> &) { called = true; });
        context.reset();
        f.link.answer(Value());
        QVERIFY(!called);
    }

    void refused_isSaidAndTriedAgain()
    {
        Fixture f;
        f.link.lose(Error::Code::Refused);
        QCOMPARE(f.client.connection(), Connection::Waiting);
        QCOMPARE(f.client.lastError().code, Error::Code::Refused);
        QTRY_COMPARE(f.link.opens, 2);
    }

    void closed_byTheHubIsTold()
    {
        Fixture f;
        f.bringOnline();
        Q_EMIT f.link.received(
            {protocol::Closed {.error = {.code = Error::Code::Busy, .detail = u"too slow"_s}}});
        QCOMPARE(f.client.connection(), Connection::Waiting);
        QCOMPARE(f.client.lastError().detail, u"too slow"_s);
    }

    void reconnectFalse_endsWithTheFirstLoss()
    {
        Fixture f({.subscribe = false, .reconnect = false});
        f.link.accept();
        QCOMPARE(f.client.connection(), Connection::Online);
        QVERIFY(f.link.sent.empty());
        f.link.lose();
        QCOMPARE(f.client.connection(), Connection::Idle);
    }

    void backOff_growsToItsBoundWithJitter()
    {
        BackOff backOff(std::chrono::milliseconds(100), std::chrono::milliseconds(1000), 7);
        std::chrono::milliseconds bound(100);
        for (int i = 0; i < 8; ++i) {
            const auto delay = backOff.next();
            QVERIFY(delay >= bound / 2 && delay <= bound);
            bound = std::min(bound * 2, std::chrono::milliseconds(1000));
        }
        backOff.reset();
        QVERIFY(backOff.next() <= std::chrono::milliseconds(100));
    }

    void inProcessLink_carriesBothWays()
    {
        protocol::LocalLink local(u"window"_s);
        InProcessLink link(local);
        HubClient client(link, {.subscribe = false});
        client.start();
        QTRY_COMPARE(client.connection(), Connection::Online);
        std::optional<Value> answered;
        client.call({.method = u"ping"_s}, this,
                    [&](const Result<Value> &answer) { answered = *answer; });
        const std::vector<protocol::Request> requests = local.toHub.take(10);
        QCOMPARE(requests.size(), 1U);
        QVERIFY(local.toClient.post(protocol::Response {.id = requests[0].id, .result = Value(1)}));
        QTRY_COMPARE(answered, std::optional(Value(1)));

        QVERIFY(local.toClient.post(protocol::Closed {.error = {.detail = u"bye"_s}}));
        QTRY_COMPARE(client.connection(), Connection::Waiting);
        QTRY_COMPARE(client.connection(), Connection::Online);
    }
};

QTEST_GUILESS_MAIN(tst_HubClient)
#include "tst_hubclient.moc"
