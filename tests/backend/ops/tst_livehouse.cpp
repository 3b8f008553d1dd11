// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "threadplugins.h"

#include <atrium/client/history.h>
#include <atrium/client/hubclient.h>
#include <atrium/client/inprocesslink.h>
#include <atrium/ops/house.h>
#include <atrium/protocol/methods.h>

#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using atrium::ops::House;

namespace {

constexpr int kPatience = 30'000;
const DeviceId kLamp = DeviceId::fromText(u"demo/living-sofa-lamp"_s).value();
const PropertyName kPower(u"power"_s);

ops::HostOptions demoIn(const QTemporaryDir &folder)
{
    return {.dataFolder = folder.path(), .listen = u"127.0.0.1:0"_s, .demo = true};
}

/// A house with a client in the same process, as the window has it.
struct Visit
{
    explicit Visit(const ops::HostOptions &options, ops::PastOfPlugin past = {})
        : house(House::open(options, threadPlugins(), std::move(past)).value())
        , link(*house->window())
        , client(link, {})
    {
        client.start();
    }

    [[nodiscard]] bool isOnline() const
    {
        return client.connection() == client::Connection::Online;
    }
    [[nodiscard]] const DeviceState *lamp() const { return client.house().device(kLamp); }
    void end()
    {
        client.stop();
        QSignalSpy ended(house.get(), &House::ended);
        house->stop();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kPatience);
        QCOMPARE(ended.first().first().toBool(), false);
    }

    std::unique_ptr<House> house;
    client::InProcessLink link;
    client::HubClient client;
};

} // namespace

class TestLiveHouse : public QObject
{
    Q_OBJECT

    /// The answer of a method, which is as the table says.
    Result<Value> ask(Visit &visit, const QString &method, ValueObject params)
    {
        std::optional<Result<Value>> answer;
        visit.client.call({.method = method, .params = Value::makeObject(std::move(params))}, this,
                          [&](const Result<Value> &given) { answer = given; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, kPatience))
            return fail(Error::Code::Unreachable, u"no answer"_s);
        if (*answer) {
            const auto fits = protocol::checkResult(*protocol::findMethod(method), **answer);
            if (!fits)
                return tl::unexpected(fits.error());
        }
        return *answer;
    }

    Result<client::HistorySpan> read(Visit &visit, const QString &property, WallTime from)
    {
        const auto call = client::historyCall({.device = kLamp,
                                               .property = property,
                                               .from = from.count(),
                                               .to = systemNow().wall.count() + 60'000});
        const auto answer = ask(visit, call.method, call.params.fields());
        return answer ? client::historyFromValue(*answer) : tl::unexpected(answer.error());
    }

    // What has not come yet is a state without a value.
    static Value lastOf(const client::HistorySpan &span)
    {
        if (span.states.empty())
            return {};
        const bool isOpen = span.states.back().value.isNothing() && span.states.size() > 1;
        return isOpen ? (span.states.end() - 2)->value : span.states.back().value;
    }

private Q_SLOTS:
    void history_isRecorded_answered_andThereAfterARestart()
    {
        const QTemporaryDir folder;
        const WallTime begin = systemNow().wall;
        // What was, where a plugin knows: a lamp that was on for a day.
        const auto aPast = [](const PluginConfig &config, WallTime from, WallTime) {
            return std::vector<Report> {
                {.device = DeviceId(config.instance, LocalId(u"living-sofa-lamp"_s)),
                 .property = kPower,
                 .value = true,
                 .sourceTime = from}};
        };
        auto first = std::make_unique<Visit>(demoIn(folder), aPast);
        Visit &visit = *first;
        QTRY_VERIFY_WITH_TIMEOUT(visit.isOnline() && visit.lamp()
                                     && visit.lamp()->property(kPower)->reported.quality
                                         == Quality::Good,
                                 kPatience);
        const bool was = visit.lamp()->property(kPower)->reported.value.toBool();
        // There and back: whichever of them was so before, one is a change.
        for (const bool wanted : {!was, was})
            QVERIFY(ask(visit, u"property.write"_s,
                        {{u"device"_s, kLamp.text()},
                         {u"property"_s, kPower.text()},
                         {u"value"_s, wanted},
                         {u"wait"_s, true}}));
        client::HistorySpan power;
        const auto hasChanged = [&] {
            const auto span = read(visit, kPower.text(), begin);
            if (!span)
                qWarning("%s (%s)", qPrintable(span.error().detail),
                         qPrintable(span.error().pointer));
            power = span.value_or(client::HistorySpan {});
            return power.statistics.changes >= 1 && lastOf(power) == Value(was);
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasChanged(), kPatience);
        const auto day = read(visit, kPower.text(), begin - std::chrono::hours(24));
        QVERIFY(day && day->statistics.measured > 0.99);
        const auto page = client::historySeriesFromValue(
            ask(visit, u"history.series"_s, {{u"device"_s, kLamp.text()}}).value());
        QVERIFY(page && std::ranges::any_of(page->series, [](const auto &each) {
                    return each.property == kPower.text();
                }));
        QCOMPARE(read(visit, u"nothing"_s, begin).error().pointer, u"/property"_s);
        QCOMPARE(read(visit, kPower.text(), systemNow().wall + 2min).error().pointer, u"/to"_s);
        visit.end();
        first.reset();
        Visit again(demoIn(folder), aPast);
        QTRY_VERIFY_WITH_TIMEOUT(again.isOnline(), kPatience);
        const auto still = read(again, kPower.text(), begin - std::chrono::hours(24));
        QVERIFY(still && still->statistics.changes >= 1 && still->statistics.measured > 0.9);
        again.end();
    }

    void demo_livesAndObeysAndIsRemembered()
    {
        const QTemporaryDir folder;
        Value before;
        {
            Visit visit(demoIn(folder));
            QTRY_VERIFY_WITH_TIMEOUT(
                visit.isOnline() && visit.lamp() && visit.lamp()->owner.favourite
                    && visit.lamp()->property(kPower)->reported.quality == Quality::Good,
                kPatience);
            QVERIFY(visit.client.house().devices().size() >= 25);
            QVERIFY(visit.client.house().areas().size() >= 6);
            before = !visit.lamp()->property(kPower)->reported.value.toBool();
            bool isSettled = false;
            visit.client.setProperty(
                kLamp, {{kPower, before}}, {.wait = true}, this,
                [&](const Result<Value> &answer) { isSettled = answer.has_value(); });
            QTRY_VERIFY_WITH_TIMEOUT(isSettled, kPatience);
            QTRY_COMPARE_WITH_TIMEOUT(visit.lamp()->property(kPower)->reported.value, before,
                                      kPatience); // changes are joined, the answer is not
            visit.end();
        }
        // The same folder, with the plugin switched off: what was known is there, marked as old.
        QFile config(folder.filePath(u"atrium.toml"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("[[plugin]]\nid = \"simulator\"\ninstance = \"demo\"\nenabled = false\n");
        config.close();
        ops::HostOptions options = demoIn(folder);
        options.demo = false;
        Visit again(options);
        QTRY_VERIFY_WITH_TIMEOUT(again.isOnline() && again.lamp(), kPatience);
        QCOMPARE(again.lamp()->property(kPower)->reported.value, before);
        QVERIFY(again.lamp()->property(kPower)->reported.quality == Quality::Stale);
        QVERIFY(again.lamp()->owner.favourite);
        again.end();
    }

    void activity_tellsWhoAskedForWhatAndWhatBecameOfIt()
    {
        const QTemporaryDir folder;
        auto first = std::make_unique<Visit>(demoIn(folder));
        Visit &visit = *first;
        QTRY_VERIFY_WITH_TIMEOUT(visit.isOnline() && visit.lamp()
                                     && visit.lamp()->property(kPower)->reported.quality
                                         == Quality::Good,
                                 kPatience);
        const auto ask = [&](const QString &method, ValueObject params) {
            std::optional<Result<Value>> answer;
            visit.client.call({.method = method, .params = Value::makeObject(std::move(params))},
                              this, [&](const Result<Value> &given) { answer = given; });
            [&] {
                QTRY_VERIFY_WITH_TIMEOUT(answer, kPatience);
            }();
            return answer.value_or(fail(Error::Code::Internal, u"no answer"_s));
        };
        const auto start = ask(u"activity.follow"_s, {});
        QVERIFY(start);
        // Waits for what comes next.
        std::optional<Result<Value>> news;
        visit.client.call({.method = u"activity.follow"_s,
                           .params = Value::makeObject({{u"cursor"_s, start->field(u"cursor")},
                                                        {u"device"_s, kLamp.text()}})},
                          this, [&](const Result<Value> &given) { news = given; });
        QVERIFY(ask(u"areas.list"_s, {}));
        QVERIFY(!news);
        const Value was = visit.lamp()->property(kPower)->reported.value;
        QVERIFY(ask(u"property.write"_s,
                    {{u"device"_s, kLamp.text()},
                     {u"property"_s, kPower.text()},
                     {u"value"_s, !was.toBool()},
                     {u"wait"_s, true}}));
        QTRY_VERIFY_WITH_TIMEOUT(news, kPatience);
        QVERIFY(*news);
        QCOMPARE((*news)->field(u"activities").items().at(0).field(u"subject").toText(),
                 kPower.text());
        QVERIFY(ask(u"device.configure"_s, {{u"device"_s, kLamp.text()}, {u"title"_s, u"Sun"_s}}));
        const auto page = ask(u"activity.list"_s, {{u"device"_s, kLamp.text()}});
        QVERIFY(page);
        const ValueList lines = page->field(u"activities").items();
        QCOMPARE(lines.size(), std::size_t {2});
        QCOMPARE(lines[0].field(u"subject").toText(), u"device.configure"_s);
        QCOMPARE(lines[0].field(u"actor").toText(), u"window"_s);
        QCOMPARE(lines[1].field(u"outcome").toText(), u"settled"_s);
        QCOMPARE(lines[1].field(u"from"), was);
        const auto failed = ask(u"activity.list"_s, {{u"outcome"_s, u"failed"_s}});
        QVERIFY(failed && failed->field(u"activities").items().empty());
        visit.end();
        first.reset();
        // What memory held is on the disk, and pages go on there.
        Visit again(demoIn(folder));
        QTRY_VERIFY_WITH_TIMEOUT(again.isOnline(), kPatience);
        const auto pageOf = [&](ValueObject params) {
            std::optional<Result<Value>> answer;
            params.emplace_back(u"limit"_s, 1);
            params.emplace_back(u"device"_s, kLamp.text());
            again.client.call(
                {.method = u"activity.list"_s, .params = Value::makeObject(std::move(params))},
                this, [&](const Result<Value> &given) { answer = given; });
            [&] {
                QTRY_VERIFY_WITH_TIMEOUT(answer, kPatience);
            }();
            return answer->value_or(Value());
        };
        const Value newest = pageOf({});
        QCOMPARE(newest.field(u"activities").items().at(0), lines[0]);
        const Value second = pageOf({{u"before"_s, newest.field(u"next")}});
        QCOMPARE(second.field(u"activities").items().at(0), lines[1]);
        again.end();
    }

    void metrics_areServedToWhoHasTheToken()
    {
        const QTemporaryDir folder;
        Visit visit(demoIn(folder));
        QTRY_VERIFY_WITH_TIMEOUT(visit.isOnline() && visit.lamp(), kPatience);
        QFile token(folder.filePath(u"run/token"_s));
        QVERIFY(token.open(QIODevice::ReadOnly));
        const auto get = [&](const QByteArray &field) {
            QTcpSocket socket;
            const QUrl url(visit.house->url());
            socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
            [&] {
                QTRY_VERIFY(socket.state() == QAbstractSocket::ConnectedState);
            }();
            socket.write("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + field
                         + "\r\n");
            [&] {
                QTRY_VERIFY_WITH_TIMEOUT(socket.state() == QAbstractSocket::UnconnectedState,
                                         kPatience);
            }();
            return socket.readAll();
        };
        QVERIFY(get({}).startsWith("HTTP/1.1 401"));
        const QByteArray page = get("Authorization: Bearer " + token.readAll().trimmed() + "\r\n");
        QVERIFY2(page.startsWith("HTTP/1.1 200"), page.left(200).constData());
        QVERIFY(page.contains("Content-Type: text/plain; version=0.0.4"));
        QVERIFY(page.contains("\natrium_plugin_state{instance=\"demo\",state="));
        QVERIFY(page.contains("\natrium_http_accepted_total 2\n"));
        visit.end();
    }

    void folder_hasOneHouse()
    {
        const QTemporaryDir folder;
        const Visit visit(demoIn(folder));
        const auto second = House::open(demoIn(folder), threadPlugins());
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Busy);
        QCOMPARE(ops::runningHub(demoIn(folder)), std::optional(visit.house->url()));
    }

    void configuration_isRefusedWithEveryFault()
    {
        const QTemporaryDir folder;
        QFile config(folder.filePath(u"atrium.toml"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("[hub]\nlisen = \"x\"\n[[plugin]]\nenabled = 3\n");
        config.close();
        const auto house = House::open(demoIn(folder), threadPlugins());
        QVERIFY(!house);
        QCOMPARE(house.error().code, Error::Code::InvalidInput);
        QVERIFY(house.error().detail.contains(u"lisen"));
        QVERIFY(house.error().detail.count(u'\n') >= 1);
    }

    void listen_isRefused_data()
    {
        QTest::addColumn<QString>("listen");
        QTest::newRow("no port") << u"127.0.0.1"_s;
        QTest::newRow("port above range") << u"127.0.0.1:70000"_s;
        QTest::newRow("not an address") << u"house:8420"_s;
    }

    void listen_isRefused()
    {
        QFETCH(const QString, listen);
        const QTemporaryDir folder;
        ops::HostOptions options = demoIn(folder);
        options.listen = listen;
        const auto house = House::open(options, threadPlugins());
        QVERIFY(!house);
        QCOMPARE(house.error().code, Error::Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestLiveHouse)
#include "tst_livehouse.moc"
