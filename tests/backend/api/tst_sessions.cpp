// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiworld.h"

#include <atrium/protocol/methods.h>

#include <QRegularExpression>
#include <QTest>

namespace {

using namespace atrium;
using namespace atrium::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Value object(ValueObject fields)
{
    return Value::makeObject(std::move(fields));
}

Value wishOf(const QString &device)
{
    return object({{u"device"_s, device}, {u"values"_s, object({{u"power"_s, true}})}});
}

/// A call of each method that succeeds in the sample world, in an order that works.
std::vector<std::pair<QString, ValueObject>> everyCall()
{
    const std::pair<QString, Value> lamp {u"device"_s, u"sim/a"_s};
    return {
        {u"authenticate"_s, {{u"token"_s, u"x"_s}}},
        {u"ping"_s, {}},
        {u"subscribe"_s, {{u"devices"_s, Value::makeList({u"sim/a"_s})}, {u"interval"_s, 100}}},
        {u"ack"_s, {{u"subscription"_s, 1}, {u"revision"_s, 1}}},
        {u"unsubscribe"_s, {{u"subscription"_s, 1}}},
        {u"hub.status"_s, {}},
        {u"health"_s, {}},
        {u"db.status"_s, {}},
        {u"areas.set"_s,
         {{u"areas"_s,
           Value::makeList({object({{u"id"_s, u"hall"_s}, {u"title"_s, u"Hall"_s}})})}}},
        {u"floors.set"_s,
         {{u"floors"_s, Value::makeList({object({{u"id"_s, u"up"_s}, {u"title"_s, u"Up"_s}})})}}},
        {u"areas.list"_s, {}},
        {u"devices.list"_s, {{u"limit"_s, 1}}},
        {u"devices.get"_s, {lamp}},
        {u"device.configure"_s, {lamp, {u"title"_s, u"Desk"_s}, {u"area"_s, u"hall"_s}}},
        {u"property.set"_s, {lamp, {u"values"_s, object({{u"power"_s, true}})}}},
        {u"wish.cancel"_s, {{u"wish"_s, 1}}},
        {u"wishes.set"_s, {{u"wishes"_s, Value::makeList({wishOf(u"sim/a"_s)})}}},
        {u"groups.set"_s,
         {{u"id"_s, u"all"_s},
          {u"title"_s, u"All"_s},
          {u"devices"_s, Value::makeList({u"sim/a"_s, u"sim/b"_s})}}},
        {u"groups.list"_s, {}},
        {u"group.set"_s, {{u"group"_s, u"all"_s}, {u"values"_s, object({{u"power"_s, true}})}}},
        {u"groups.remove"_s, {{u"id"_s, u"all"_s}}},
        {u"scenes.set"_s,
         {{u"id"_s, u"evening"_s},
          {u"title"_s, u"Evening"_s},
          {u"wishes"_s, Value::makeList({wishOf(u"sim/a"_s), wishOf(u"sim/b"_s)})}}},
        {u"scenes.list"_s, {}},
        {u"scene.activate"_s, {{u"scene"_s, u"evening"_s}}},
        {u"scenes.remove"_s, {{u"id"_s, u"evening"_s}}},
        {u"property.write"_s, {lamp, {u"property"_s, u"brightness"_s}, {u"value"_s, 5}}},
        {u"property.get"_s, {lamp, {u"property"_s, u"brightness"_s}}},
        {u"action.invoke"_s,
         {lamp, {u"action"_s, u"blink"_s}, {u"input"_s, 3}, {u"wait"_s, false}}},
        {u"actions.list"_s, {}},
        {u"action.cancel"_s, {{u"run"_s, 1}}},
        {u"plugins.list"_s, {}},
        {u"plugins.configure"_s,
         {{u"instance"_s, u"mqtt"_s},
          {u"plugin"_s, u"mqtt"_s},
          {u"config"_s, object({{u"host"_s, u"localhost"_s}})},
          {u"limits"_s, object({{u"openFiles"_s, 32}})}}},
        {u"plugins.show"_s, {{u"instance"_s, u"mqtt"_s}}},
        {u"plugins.catalog"_s, {}},
        {u"plugins.remove"_s, {{u"instance"_s, u"mqtt"_s}}},
        {u"device.remove"_s, {{u"device"_s, u"sim/b"_s}}},
    };
}

} // namespace

class tst_Sessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<ApiWorld>();
        m_outlet = TestOutlet();
        m_world->running();
        m_world->publish({ApiWorld::lamp(u"a"_s), ApiWorld::lamp(u"b"_s)});
        m_world->pass();
        m_id = *m_world->sessions.open(m_outlet, u"tester"_s);
    }

    void cleanup() { m_world.reset(); }

    void methods_areThoseOfTheTable()
    {
        QStringList table;
        for (const protocol::Method &method : protocol::methods())
            table.append(method.name);
        table.sort();
        QCOMPARE(api::Sessions::methods(), table);
    }

    void results_fitTheirSchemas()
    {
        QStringList called;
        for (const QString &method : api::Sessions::methods()) { // the house's own: tests of ops
            if (method.startsWith("packages."_L1) || method.startsWith("keys."_L1)
                || method.startsWith("secrets."_L1) || method.startsWith("pin."_L1)
                || method.startsWith("screens."_L1) || method.startsWith("activity."_L1)
                || method.startsWith("alert"_L1) || method.startsWith("history."_L1)
                || method == "metrics"_L1 || method == "plugins.log"_L1
                || method == "plugins.enable"_L1 || method == "plugins.release"_L1)
                called.append(method);
        }
        for (const auto &[method, params] : everyCall()) {
            const auto result = m_world->call(m_id, m_outlet, method, params);
            QVERIFY2(result,
                     qPrintable(method + u": "_s + (result ? u""_s : result.error().detail)));
            const auto fits = protocol::checkResult(*protocol::findMethod(method), *result);
            QVERIFY2(
                fits,
                qPrintable(method + (fits ? u""_s : fits.error().detail + fits.error().pointer)));
            called.append(method);
        }
        called.sort();
        QCOMPARE(called, api::Sessions::methods());
    }

    void ownersChanges_areToldOfWhenTheyAreDurable()
    {
        QStringList told;
        api::Services services = ApiWorld::defaults();
        services.noted = [&told](const QString &actor, const QString &method, const Value &) {
            told.append(actor + u' ' + method);
        };
        ApiWorld world({}, services);
        world.running();
        world.publish({ApiWorld::lamp(u"a"_s)});
        world.pass();
        TestOutlet outlet;
        const api::SessionId id = *world.sessions.open(outlet, u"anna"_s);
        world.ask(id, u"areas.set"_s,
                  {{u"areas"_s,
                    Value::makeList(
                        {Value::makeObject({{u"id"_s, u"hall"_s}, {u"title"_s, u"Hall"_s}})})}});
        world.ask(id, u"device.configure"_s, {{u"device"_s, u"other/x"_s}}); // refused
        QVERIFY(told.isEmpty());
        world.sync();
        QCOMPARE(told, QStringList({u"anna areas.set"_s}));
    }

    void requestForMany_answersTheFateOfEach()
    {
        const auto answer = m_world->call(
            m_id, m_outlet, u"wishes.set"_s,
            {{u"wishes"_s,
              Value::makeList({wishOf(u"sim/a"_s), wishOf(u"sim/none"_s), wishOf(u"sim/b"_s)})},
             {u"reason"_s, u"a test"_s}});
        QVERIFY(answer);
        const ValueList &fates = answer->field(u"wishes").items();
        QCOMPARE(fates.size(), std::size_t {3});
        QCOMPARE(fates[0].field(u"status").toText(), u"pending"_s);
        QCOMPARE(fates[1].field(u"status").toText(), u"failed"_s);
        QVERIFY(!fates[1].field(u"error").toText().isEmpty());
        QCOMPARE(fates[2].field(u"device").toText(), u"sim/b"_s);
        const auto desired = m_world->hub.device(DeviceId::fromText(u"sim/b"_s).value())
                                 ->property(PropertyName(u"power"_s))
                                 ->desired;
        QCOMPARE(desired->reason, u"a test"_s);
        QCOMPARE(static_cast<qint64>(desired->request), fates[0].field(u"wish").toInteger());
    }

    void group_isAskedOnlyWhatItsDevicesCan()
    {
        QVERIFY(m_world->call(m_id, m_outlet, u"groups.set"_s,
                              {{u"id"_s, u"all"_s},
                               {u"title"_s, u"All"_s},
                               {u"devices"_s, Value::makeList({u"sim/a"_s, u"sim/b"_s})}}));
        const auto unable
            = m_world->call(m_id, m_outlet, u"group.set"_s,
                            {{u"group"_s, u"all"_s}, {u"values"_s, object({{u"tilt"_s, 3}})}});
        QCOMPARE(unable.error().code, Error::Code::InvalidInput);
        const auto answer = m_world->call(
            m_id, m_outlet, u"group.set"_s,
            {{u"group"_s, u"all"_s}, {u"values"_s, object({{u"power"_s, true}, {u"tilt"_s, 3}})}});
        QCOMPARE(answer->field(u"wishes").items().size(), std::size_t {2});
        // A scene is checked when it is made.
        const auto wrong = m_world->call(m_id, m_outlet, u"scenes.set"_s,
                                         {{u"id"_s, u"x"_s},
                                          {u"title"_s, u"X"_s},
                                          {u"wishes"_s, Value::makeList({wishOf(u"sim/none"_s)})}});
        QCOMPARE(wrong.error().code, Error::Code::NotFound);
    }

    void unknownMethods_andWrongParameters_changeNothing()
    {
        const QByteArray digest = m_world->hub.digest();
        const auto unknown = m_world->call(m_id, m_outlet, u"house.burn"_s);
        QCOMPARE(unknown.error().code, Error::Code::Unsupported);
        for (const auto &[method, params] : everyCall()) {
            ValueObject wrong = params;
            wrong.emplace_back(u"unknown"_s, 1);
            const auto result = m_world->call(m_id, m_outlet, method, wrong);
            QVERIFY2(!result, qPrintable(method));
            QCOMPARE(result.error().code, Error::Code::InvalidInput);
            QCOMPARE(result.error().pointer, u"/unknown"_s);
        }
        QCOMPARE(m_world->hub.digest(), digest);
    }

    void wish_isAnsweredWhenDurable()
    {
        const quint64 request = m_world->ask(
            m_id, u"property.set"_s,
            {{u"device"_s, u"sim/a"_s}, {u"values"_s, object({{u"power"_s, true}})}});
        m_world->pass(1h);
        QVERIFY(!m_outlet.take(request)); // the disk has not spoken
        m_world->sync();
        QVERIFY(m_outlet.take(request));
    }

    void wait_isAnsweredWhenSettled()
    {
        const quint64 request
            = m_world->ask(m_id, u"property.set"_s,
                           {{u"device"_s, u"sim/a"_s},
                            {u"values"_s, object({{u"power"_s, true}, {u"brightness"_s, 7}})},
                            {u"wait"_s, true}});
        m_world->sync();
        QCOMPARE(m_world->writes.size(), std::size_t(1));
        QVERIFY(!m_outlet.take(request));
        m_world->hub.fromPlugin(m_world->now, InstanceId(u"sim"_s),
                                hub::WriteAnswered {.request = m_world->writes.front().id});
        m_world->report(u"sim/a"_s, u"power"_s, true);
        m_world->pass();
        QVERIFY(!m_outlet.take(request)); // the other is still open
        m_world->report(u"sim/a"_s, u"brightness"_s, 7);
        m_world->pass();
        const auto answer = m_outlet.take(request);
        QVERIFY(answer && *answer);
        for (const Value &fate : (*answer)->field(u"wishes").items())
            QCOMPARE(fate.field(u"status").toText(), u"settled"_s);
    }

    void wait_isAnsweredAfterItsTimeout()
    {
        const quint64 request = m_world->ask(m_id, u"property.write"_s,
                                             {{u"device"_s, u"sim/a"_s},
                                              {u"property"_s, u"power"_s},
                                              {u"value"_s, true},
                                              {u"wait"_s, true},
                                              {u"timeout"_s, 500}});
        m_world->sync();
        m_world->pass(499ms);
        QVERIFY(!m_outlet.take(request));
        m_world->pass(1ms);
        const auto answer = m_outlet.take(request);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->field(u"wishes").items().at(0).field(u"status").toText(), u"sent"_s);
    }

    void action_isAnsweredByItsOutcome()
    {
        const quint64 request
            = m_world->ask(m_id, u"action.invoke"_s,
                           {{u"device"_s, u"sim/a"_s}, {u"action"_s, u"blink"_s}, {u"input"_s, 3}});
        m_world->sync();
        QCOMPARE(m_world->invokes.size(), std::size_t(1));
        QVERIFY(!m_outlet.take(request));
        m_world->hub.fromPlugin(
            m_world->now, InstanceId(u"sim"_s),
            hub::InvokeAnswered {.request = m_world->invokes.front().id, .outcome = Value(9)});
        m_world->pass();
        const auto answer = m_outlet.take(request);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->field(u"output").toInteger(), qint64(9));
        QVERIFY(protocol::checkResult(*protocol::findMethod(u"action.invoke"), **answer));
    }

    void action_thatNeedsThePin_isRefusedWithoutAPass()
    {
        QStringList redeemed;
        api::Services services = ApiWorld::defaults();
        services.redeem = [&redeemed](Now, const QString &pass) -> Result<> {
            redeemed.append(pass);
            if (pass == "good"_L1)
                return {};
            return fail(Error::Code::Refused, u"step-up"_s, u"/stepUp"_s);
        };
        ApiWorld world({}, services);
        world.running();
        Device door = ApiWorld::lamp(u"door"_s);
        ThingModel model = *door.model.model;
        model.actions.front().confirm = Confirm::Pin;
        door.model = shareModel(std::move(model));
        world.publish({door, ApiWorld::lamp(u"a"_s)});
        world.pass();
        TestOutlet outlet;
        const api::SessionId id = *world.sessions.open(outlet, u"anna"_s);
        const auto invoke = [&](const QString &device, const QString &pass) {
            ValueObject params {{u"device"_s, device}, {u"action"_s, u"blink"_s}, {u"input"_s, 3}};
            if (!pass.isEmpty())
                params.emplace_back(u"stepUp"_s, pass);
            const quint64 request = world.ask(id, u"action.invoke"_s, std::move(params));
            world.sync();
            return outlet.take(request);
        };
        for (const QString &pass : {QString(), u"bad"_s}) {
            const auto refused = invoke(u"sim/door"_s, pass);
            QVERIFY(refused && !*refused);
            QCOMPARE(refused->error().code, Error::Code::Refused);
            QCOMPARE(refused->error().pointer, u"/stepUp"_s);
            QVERIFY(world.invokes.empty());
        }
        QVERIFY(!invoke(u"sim/door"_s, u"good"_s)); // on its way
        QCOMPARE(world.invokes.size(), std::size_t(1));
        QVERIFY(!invoke(u"sim/a"_s, {})); // needs none
        QCOMPARE(world.invokes.size(), std::size_t(2));
        QCOMPARE(redeemed.size(), 3);
    }

    void action_thatEndsBetweenTwoPages_isTold()
    {
        m_world = std::make_unique<ApiWorld>(api::SessionLimits {.devicesOfPage = 1});
        m_outlet = TestOutlet();
        m_world->running();
        m_world->publish({ApiWorld::lamp(u"a"_s), ApiWorld::lamp(u"b"_s)});
        m_world->pass();
        const auto id = *m_world->sessions.open(m_outlet, u"tester"_s);
        m_world->ask(id, u"action.invoke"_s,
                     {{u"device"_s, u"sim/b"_s}, {u"action"_s, u"blink"_s}, {u"input"_s, 3}});
        m_world->sync();
        m_outlet.room = 2; // the answer and the first page
        m_world->ask(id, u"subscribe"_s);
        m_world->hub.fromPlugin(
            m_world->now, InstanceId(u"sim"_s),
            hub::InvokeAnswered {.request = m_world->invokes.front().id, .outcome = Value(9)});
        m_world->pass();
        m_outlet.room = SIZE_MAX;
        m_world->sessions.writable(m_world->now, id);
        QVERIFY(m_outlet.mirror.isComplete);
        const auto &seen = m_outlet.mirror.seen;
        QVERIFY(std::any_of(seen.begin(), seen.end(), [](const Change &change) {
            const auto *action = std::get_if<ActionChanged>(&change);
            return action && action->run.status == ActionStatus::Answered;
        }));
    }

    void closedSession_isForgotten()
    {
        m_world->ask(m_id, u"property.set"_s,
                     {{u"device"_s, u"sim/a"_s}, {u"values"_s, object({{u"power"_s, true}})}});
        m_world->sessions.close(m_id);
        m_world->sync(); // nobody is there to be answered
        QCOMPARE(m_world->sessions.counters().sessions, std::size_t(0));
        QCOMPARE(m_world->sessions.counters().subscriptions, std::size_t(0));
    }

    void interval_sendsTheFirstAtOnceAndTheRestJoined()
    {
        QVERIFY(m_world->call(m_id, m_outlet, u"subscribe"_s, {{u"interval"_s, 100}}));
        m_outlet.mirror.seen.clear();
        m_world->report(u"sim/a"_s, u"brightness"_s, 1);
        m_world->pass();
        QCOMPARE(m_outlet.mirror.seen.size(), std::size_t(1)); // after quiet: at once
        for (int i = 2; i < 50; ++i) {
            m_world->report(u"sim/a"_s, u"brightness"_s, i);
            m_world->pass(2ms);
        }
        QCOMPARE(m_outlet.mirror.seen.size(), std::size_t(1));
        m_world->pass(10ms);
        QCOMPARE(m_outlet.mirror.seen.size(), std::size_t(2));
        const auto &last = std::get<PropertyChanged>(m_outlet.mirror.seen.back());
        QCOMPARE(last.reported.value.toInteger(), qint64(49));
    }

    void window_waitsForAcks()
    {
        QVERIFY(m_world->call(m_id, m_outlet, u"subscribe"_s, {{u"window"_s, 5}}));
        for (int i = 0; i < 50; ++i) {
            m_world->report(u"sim/a"_s, u"brightness"_s, i);
            m_world->pass();
        }
        QVERIFY(m_outlet.mirror.seen.size() <= 5);
        while (m_outlet.mirror.seen.size() < 50) {
            const std::size_t before = m_outlet.mirror.seen.size();
            m_world->ask(
                m_id, u"ack"_s,
                {{u"subscription"_s, 1}, {u"revision"_s, qint64(m_outlet.mirror.revision)}});
            QVERIFY(m_outlet.mirror.seen.size() > before);
        }
    }

    void requests_areBounded()
    {
        for (int i = 0; i < 64; ++i)
            m_world->ask(m_id, u"property.set"_s,
                         {{u"device"_s, u"sim/a"_s}, {u"values"_s, object({{u"power"_s, true}})}});
        const auto busy = m_world->call(m_id, m_outlet, u"ping"_s);
        QVERIFY(!busy);
        QCOMPARE(busy.error().code, Error::Code::Busy);
        QVERIFY(m_world->call(m_id, m_outlet, u"ping"_s)); // all were answered meanwhile
    }

    void clientThatTakesNoAnswer_isEnded()
    {
        m_outlet.room = 0;
        for (int i = 0; i < 500; ++i)
            m_world->ask(m_id, u"ping"_s);
        QVERIFY(m_outlet.endedWith);
        QCOMPARE(m_outlet.endedWith->code, Error::Code::Busy);
        QCOMPARE(m_world->sessions.counters().sessions, std::size_t(0));
    }

    void sessionsAndSubscriptions_areBounded()
    {
        for (int i = 0; i < 16; ++i)
            QVERIFY(m_world->call(m_id, m_outlet, u"subscribe"_s));
        const auto tooMany = m_world->call(m_id, m_outlet, u"subscribe"_s);
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().code, Error::Code::Busy);
        std::vector<TestOutlet> outlets(300);
        int refused = 0;
        for (TestOutlet &outlet : outlets)
            refused += m_world->sessions.open(outlet, u"x"_s) ? 0 : 1;
        QCOMPARE(refused, 1);
        m_world->sessions.closeAll({.code = Error::Code::Unreachable, .detail = u"end"_s});
    }

    void properties_areShownAlone()
    {
        QVERIFY(m_world->call(m_id, m_outlet, u"subscribe"_s,
                              {{u"properties"_s,
                                Value::makeList({object(
                                    {{u"device"_s, u"sim/a"_s}, {u"property"_s, u"power"_s}})})}}));
        m_world->report(u"sim/a"_s, u"brightness"_s, 3);
        m_world->report(u"sim/a"_s, u"power"_s, true);
        m_world->report(u"sim/b"_s, u"power"_s, true);
        m_world->pass();
        QCOMPARE(m_outlet.mirror.devices.size(), std::size_t(1));
        QCOMPARE(m_outlet.mirror.seen.size(), std::size_t(1));
        QCOMPARE(std::get<PropertyChanged>(m_outlet.mirror.seen.at(0)).property.text(), u"power"_s);
    }

private:
    std::unique_ptr<ApiWorld> m_world;
    TestOutlet m_outlet;
    api::SessionId m_id {0};
};

QTEST_GUILESS_MAIN(tst_Sessions)
#include "tst_sessions.moc"
