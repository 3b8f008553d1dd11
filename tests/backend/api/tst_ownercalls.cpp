// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiworld.h"

#include <atrium/model/json.h>

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

Value json(const QByteArray &text)
{
    return parseValue(text, 1024 * 1024).value();
}

const Value kIcon = json(R"([{"op":"add","path":"/views/tile/icon","value":"fire"}])");

} // namespace

class tst_OwnerCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<ApiWorld>();
        m_outlet = TestOutlet();
        m_world->running();
        m_world->publish({ApiWorld::lamp(u"a"_s)});
        m_world->pass();
        m_id = *m_world->sessions.open(m_outlet, u"anna"_s);
    }

    void patch_staysUntilItIsTakenBack()
    {
        QVERIFY(configure({{u"patch"_s, kIcon}}));
        QVERIFY(words().field(u"patch") == kIcon);
        QVERIFY(configure({{u"title"_s, u"Mine"_s}})); // what is left out stays
        QVERIFY(words().field(u"patch") == kIcon);
        QVERIFY(configure({{u"patch"_s, Value::makeList({})}}));
        QVERIFY(words().field(u"patch").isNothing());
        QCOMPARE(words().field(u"title"), Value(u"Mine"_s));
    }

    void patch_isRefusedWithItsPlace()
    {
        const auto refused
            = configure({{u"title"_s, u"Mine"_s},
                         {u"patch"_s, json(R"([{"op":"test","path":"/dsl","value":2}])")}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QCOMPARE(refused.error().pointer, u"/patch/0/value"_s);
        QVERIFY(words().field(u"title").isNothing());
    }

    void floors_stayWhereNobodySpeaksOfThem()
    {
        const Value floors = json(R"([{"id":"up","title":"Upstairs"}])");
        QVERIFY(call(u"areas.set"_s,
                     {{u"areas"_s, json(R"([{"id":"hall","title":"Hall","floor":"up"}])")},
                      {u"floors"_s, floors}}));
        QVERIFY(call(u"areas.set"_s,
                     {{u"areas"_s, json(R"([{"id":"hall","title":"Lobby","floor":"up"}])")}}));
        const Value list = *call(u"areas.list"_s, {});
        QVERIFY(list.field(u"floors") == floors);
        QCOMPARE(list.field(u"areas").items().front().field(u"floor"), Value(u"up"_s));
    }

    void floors_thatGoLeaveTheirAreas()
    {
        QVERIFY(call(u"areas.set"_s,
                     {{u"areas"_s, json(R"([{"id":"hall","title":"Hall","floor":"up"}])")},
                      {u"floors"_s, json(R"([{"id":"up","title":"Upstairs"}])")}}));
        QVERIFY(call(u"floors.set"_s, {{u"floors"_s, json(R"([{"id":"low","title":"Cellar"}])")}}));
        const Value list = *call(u"areas.list"_s, {});
        QCOMPARE(list.field(u"floors").items().size(), std::size_t {1});
        QVERIFY(list.field(u"areas").items().front().field(u"floor").isNothing());
    }

    // A client that comes later is shown them, and one that follows is told.
    void floors_reachThoseWhoFollow()
    {
        QVERIFY(call(u"subscribe"_s, {}));
        QVERIFY(call(u"areas.set"_s,
                     {{u"areas"_s, Value::makeList({})},
                      {u"floors"_s, json(R"([{"id":"up","title":"Upstairs"}])")}}));
        m_world->pass(std::chrono::seconds(1));
        QCOMPARE(m_outlet.mirror.floors.size(), std::size_t {1});
        TestOutlet later;
        const api::SessionId id = *m_world->sessions.open(later, u"ben"_s);
        m_world->ask(id, u"subscribe"_s);
        m_world->pass(std::chrono::seconds(1));
        QVERIFY(later.mirror.floors == m_outlet.mirror.floors);
    }

private:
    Result<Value> call(const QString &method, ValueObject params)
    {
        const quint64 request = m_world->ask(m_id, method, std::move(params));
        m_world->sync();
        auto answer = m_outlet.take(request);
        return answer ? *answer : fail(Error::Code::Internal, u"no answer"_s);
    }

    Result<Value> configure(ValueObject params)
    {
        params.emplace_back(u"device"_s, u"sim/a"_s);
        return call(u"device.configure"_s, std::move(params));
    }

    Value words()
    {
        return call(u"devices.get"_s, {{u"device"_s, u"sim/a"_s}})
            ->field(u"device")
            .field(u"owner");
    }

    std::unique_ptr<ApiWorld> m_world;
    TestOutlet m_outlet;
    api::SessionId m_id {0};
};

QTEST_GUILESS_MAIN(tst_OwnerCalls)
#include "tst_ownercalls.moc"
