// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using atrium::test::ApiWorld;
using atrium::test::TestOutlet;

namespace {

const Error kFull {.code = Error::Code::Busy,
                   .detail = u"Nothing can be kept: the disk is full."_s};

ValueObject power(bool on)
{
    return {{u"device"_s, u"sim/a"_s}, {u"property"_s, u"power"_s}, {u"value"_s, on}};
}

/// A client of a hub with one lamp.
struct World : ApiWorld
{
    World()
    {
        running();
        publish({lamp(u"a"_s)});
        sync();
        session = *sessions.open(outlet, u"window"_s);
    }

    /// The code that a request was refused with; nothing: it waits, or it was done.
    std::optional<Error::Code> refusal(quint64 request)
    {
        auto answer = outlet.take(request);
        return answer && !*answer ? std::optional(answer->error().code) : std::nullopt;
    }

    [[nodiscard]] const std::shared_ptr<const DesiredValue> &desired() const
    {
        return hub.device(*DeviceId::fromText(u"sim/a"_s))
            ->property(PropertyName(u"power"_s))
            ->desired;
    }

    TestOutlet outlet;
    api::SessionId session {0};
};

} // namespace

// While the store cannot write, nobody is told that something is kept, and nobody waits for ever.
class TestStoreTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMomentIsWaitedOut()
    {
        World world;
        const quint64 request = world.ask(world.session, u"property.write"_s, power(true));
        world.sessions.storeFails(world.now, kFull);
        world.pass(1900ms);
        QVERIFY(!world.outlet.take(request));
        QVERIFY(world.desired());
        const quint64 second = world.ask(world.session, u"property.write"_s, power(false));
        QVERIFY(!world.outlet.take(second)); // it waits, too
        world.sessions.storeWorks();
        world.sync();
        world.pass();
        QVERIFY(world.outlet.take(request)->has_value());
        QVERIFY(world.outlet.take(second)->has_value());
        QCOMPARE(world.writes.size(), 1U);
    }

    void whatWaitsIsTakenBackAndRefused()
    {
        World world;
        const quint64 request = world.ask(world.session, u"property.write"_s, power(true));
        world.sessions.storeFails(world.now, kFull);
        world.pass();
        QVERIFY(!world.outlet.take(request));
        world.pass(2s);
        QCOMPARE(world.refusal(request), Error::Code::Busy);
        QVERIFY(!world.desired()); // it is not shown as on its way
        world.sessions.storeWorks();
        world.sync(); // all that was journalled is on the disk now
        world.pass(1min);
        QVERIFY(world.writes.empty()); // and still nobody does what was refused
    }

    void anActionIsTakenBack()
    {
        World world;
        const quint64 request
            = world.ask(world.session, u"action.invoke"_s,
                        {{u"device"_s, u"sim/a"_s}, {u"action"_s, u"blink"_s}, {u"input"_s, 3}});
        world.sessions.storeFails(world.now, kFull);
        world.pass();
        world.pass(2s);
        QCOMPARE(world.refusal(request), Error::Code::Busy);
        world.sync();
        world.pass(1min);
        QVERIFY(world.invokes.empty());
        QVERIFY(world.hub.actions().empty());
    }

    void whatComesIsRefusedAtOnceButReadingGoesOn()
    {
        World world;
        world.sessions.storeFails(world.now, kFull);
        world.pass(2s);
        for (const auto &[method, params] : std::vector<std::pair<QString, ValueObject>> {
                 {u"property.write"_s, power(true)},
                 {u"action.invoke"_s,
                  {{u"device"_s, u"sim/a"_s}, {u"action"_s, u"blink"_s}, {u"input"_s, 3}}},
                 {u"device.configure"_s, {{u"device"_s, u"sim/a"_s}, {u"title"_s, u"Mine"_s}}},
                 {u"device.remove"_s, {{u"device"_s, u"sim/a"_s}}},
                 {u"areas.set"_s, {{u"areas"_s, Value::makeList({})}}},
                 {u"wish.cancel"_s, {{u"wish"_s, 1}}}}) {
            const Result<Value> answer = world.call(world.session, world.outlet, method, params);
            QVERIFY2(!answer, qPrintable(method));
            QCOMPARE(answer.error().code, Error::Code::Busy);
            QCOMPARE(answer.error().detail, kFull.detail);
        }
        QVERIFY(!world.desired());
        QVERIFY(world.hub.device(*DeviceId::fromText(u"sim/a"_s))->owner.title.isEmpty());
        for (const auto method : {"devices.list"_L1, "hub.status"_L1, "areas.list"_L1})
            QVERIFY(world.call(world.session, world.outlet, method));
        world.report(u"sim/a"_s, u"power"_s, true);
        world.sessions.storeWorks();
        const quint64 request = world.ask(world.session, u"property.write"_s, power(false));
        world.sync();
        world.pass();
        QVERIFY(world.outlet.take(request)->has_value());
    }

    void whatIsShownAlreadyIsSaidToBeKeptLater()
    {
        World world;
        const quint64 request = world.ask(world.session, u"device.configure"_s,
                                          {{u"device"_s, u"sim/a"_s}, {u"title"_s, u"Mine"_s}});
        world.sessions.storeFails(world.now, kFull);
        world.pass();
        world.pass(2s);
        const auto answer = world.outlet.take(request);
        QVERIFY(answer && !*answer);
        QVERIFY(answer->error().detail.startsWith(kFull.detail));
        QVERIFY(answer->error().detail.size() > kFull.detail.size());
    }

    void whatIsKeptIsNotRefused()
    {
        World world;
        ValueObject params = power(true);
        params.emplace_back(u"wait"_s, true);
        const quint64 request = world.ask(world.session, u"property.write"_s, params);
        world.sync();
        world.pass();
        world.sessions.storeFails(world.now, kFull);
        world.pass(3s);
        QVERIFY(!world.outlet.take(request)); // the wish is on its way
        QVERIFY(world.desired());
        world.report(u"sim/a"_s, u"power"_s, true);
        world.pass();
    }
};

QTEST_APPLESS_MAIN(TestStoreTrouble)
#include "tst_storetrouble.moc"
