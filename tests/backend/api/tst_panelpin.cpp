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

// Switched on by a button that asks for the PIN; blinks by one, too.
Device guardedLamp(const QString &local)
{
    Device lamp = ApiWorld::lamp(local);
    ThingModel model = *lamp.model.model;
    model.views = json(R"({"dsl":1,"views":{"detail":[
        {"type":"button","label":"On","press":{"set":{"power":true},"confirm":"pin"}},
        {"type":"button","label":"Blink","press":{"invoke":"blink","args":3,"confirm":"pin"}},
        {"type":"slider","bind":"brightness"}]}})");
    lamp.model = shareModel(std::move(model));
    return lamp;
}

Value valuesOf(const QString &name, const Value &value)
{
    return Value::makeObject({{name, value}});
}

} // namespace

/// A PIN that a widget asks for is asked by the hub where the client is a panel on the wall.
class tst_PanelPin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_redeemed.clear();
        api::Services services = ApiWorld::defaults();
        services.redeem = [this](Now, const QString &pass) -> Result<> {
            m_redeemed.append(pass);
            if (pass == "good"_L1)
                return {};
            return fail(Error::Code::Refused, u"step-up"_s, u"/stepUp"_s);
        };
        services.errand = [this](Now, const QString &, const Value &, hub::Ticket ticket) {
            m_world->sessions.answered(ticket, Value::makeObject({}));
        };
        m_world = std::make_unique<ApiWorld>(api::SessionLimits {}, services);
        m_world->running();
        m_world->publish({guardedLamp(u"a"_s), ApiWorld::lamp(u"b"_s)});
        m_world->pass();
        m_desk = *m_world->sessions.open(m_deskOutlet, u"window"_s);
        m_panel = *m_world->sessions.open(m_panelOutlet, u"panel"_s);
        m_world->ask(m_panel, u"screens.report"_s, {{u"name"_s, u"hall"_s}});
        m_world->sync();
    }
    void cleanup()
    {
        m_world.reset();
        m_deskOutlet = TestOutlet();
        m_panelOutlet = TestOutlet();
    }

    void wishOfAPanel_needsThePassThatItsWidgetAsksFor_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<Value>("params");
        QTest::addColumn<bool>("needsPin");
        const auto row
            = [](const char *name, const QString &method, ValueObject params, bool needsPin) {
                  QTest::newRow(name) << method << Value::makeObject(std::move(params)) << needsPin;
              };
        const std::pair lamp(u"device"_s, Value(u"sim/a"_s));
        const auto one = [](const QString &device, bool on) {
            return Value::makeObject(
                {{u"device"_s, device}, {u"values"_s, valuesOf(u"power"_s, on)}});
        };
        row("set", u"property.set"_s, {lamp, {u"values"_s, valuesOf(u"power"_s, true)}}, true);
        row("another value", u"property.set"_s, {lamp, {u"values"_s, valuesOf(u"power"_s, false)}},
            false);
        row("another property", u"property.set"_s,
            {lamp, {u"values"_s, valuesOf(u"brightness"_s, 5)}}, false);
        row("write", u"property.write"_s, {lamp, {u"property"_s, u"power"_s}, {u"value"_s, true}},
            true);
        row("one of many", u"wishes.set"_s,
            {{u"wishes"_s, Value::makeList({one(u"sim/b"_s, true), one(u"sim/a"_s, true)})}}, true);
        row("many without it", u"wishes.set"_s,
            {{u"wishes"_s, Value::makeList({one(u"sim/b"_s, true), one(u"sim/a"_s, false)})}},
            false);
        row("an action", u"action.invoke"_s,
            {lamp, {u"action"_s, u"blink"_s}, {u"input"_s, 3}, {u"wait"_s, false}}, true);
        row("another device's action", u"action.invoke"_s,
            {{u"device"_s, u"sim/b"_s},
             {u"action"_s, u"blink"_s},
             {u"input"_s, 3},
             {u"wait"_s, false}},
            false);
    }

    void wishOfAPanel_needsThePassThatItsWidgetAsksFor()
    {
        QFETCH(QString, method);
        QFETCH(Value, params);
        QFETCH(bool, needsPin);
        const auto ask = [&](api::SessionId session, TestOutlet &outlet, const QString &pass) {
            ValueObject with = params.fields();
            if (!pass.isEmpty())
                with.emplace_back(u"stepUp"_s, pass);
            const quint64 request = m_world->ask(session, method, std::move(with));
            m_world->sync();
            return outlet.take(request).value_or(fail(Error::Code::Internal, u"no answer"_s));
        };
        // The desktop's window asks by itself, and its owner sits before it.
        QVERIFY(ask(m_desk, m_deskOutlet, {}));
        QVERIFY(m_redeemed.isEmpty());
        const auto plain = ask(m_panel, m_panelOutlet, {});
        QCOMPARE(plain.has_value(), !needsPin);
        if (!needsPin) {
            QVERIFY(m_redeemed.isEmpty());
            return;
        }
        QCOMPARE(plain.error().code, Error::Code::Refused);
        QCOMPARE(plain.error().pointer, u"/stepUp"_s);
        QCOMPARE(ask(m_panel, m_panelOutlet, u"bad"_s).error().pointer, u"/stepUp"_s);
        QVERIFY(ask(m_panel, m_panelOutlet, u"good"_s));
    }

    void refusedWish_changesNothing()
    {
        m_world->ask(m_panel, u"property.set"_s,
                     {{u"device"_s, u"sim/a"_s}, {u"values"_s, valuesOf(u"power"_s, true)}});
        m_world->sync();
        QVERIFY(m_world->writes.empty());
        const DeviceState *lamp = m_world->hub.device(DeviceId::fromText(u"sim/a"_s).value());
        QVERIFY(!lamp->property(PropertyName(u"power"_s))->desired);
    }

    // What the owner's patch takes away of the face, the panel still is asked for.
    void patch_doesNotTakeTheQuestionAway()
    {
        const quint64 patched
            = m_world->ask(m_panel, u"device.configure"_s,
                           {{u"device"_s, u"sim/a"_s},
                            {u"patch"_s, json(R"([{"op":"remove","path":"/views/detail/0"}])")}});
        m_world->sync();
        QVERIFY(*m_panelOutlet.take(patched));
        const quint64 wish
            = m_world->ask(m_panel, u"property.set"_s,
                           {{u"device"_s, u"sim/a"_s}, {u"values"_s, valuesOf(u"power"_s, true)}});
        m_world->sync();
        QCOMPARE((*m_panelOutlet.take(wish)).error().pointer, u"/stepUp"_s);
    }

private:
    QStringList m_redeemed;
    std::unique_ptr<ApiWorld> m_world;
    TestOutlet m_deskOutlet, m_panelOutlet;
    api::SessionId m_desk {0}, m_panel {0};
};

QTEST_GUILESS_MAIN(tst_PanelPin)
#include "tst_panelpin.moc"
