// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutate.h"
#include "sampledevices.h"

#include <atrium/dsl/parse.h>
#include <atrium/dsl/phrase.h>
#include <atrium/dsl/press.h>
#include <atrium/dsl/validate.h>
#include <atrium/model/json.h>

#include <QTest>

using namespace atrium;
using namespace atrium::dsl;
using namespace atrium::test;

namespace {

constexpr std::array kTruths {Truth::False, Truth::Unknown, Truth::True};

DeviceState device()
{
    DeviceState state = deviceOf(
        kind::device,
        {boolean(u"on"_s, semantic::power), number(u"level"_s, semantic::brightness, 0, 100, {}),
         choice(u"mode"_s, {}, {u"auto", u"manual"}), measured(u"other"_s, {}, {})});
    report(state, u"on"_s, true);
    report(state, u"level"_s, 40);
    report(state, u"mode"_s, u"auto"_s);
    return state; // "other" has no value yet
}

Rule ruleOf(const QByteArray &text)
{
    const QByteArray views = R"({"dsl": 1, "views": {"detail": [{"type": "value", "bind": "level",
        "when": )"
        + text + "}]}}";
    const Parsed parsed = parseViews(*parseValue(views, 1 << 20));
    return parsed.views.detail.empty() ? Rule() : parsed.views.detail.front().when;
}

// A random rule over the device; rules of rules down to @p depth.
Rule anyRule(Rng &rng, int depth)
{
    if (depth > 0 && rng.below(2) == 0) {
        const auto kind = static_cast<Rule::Kind>(1 + rng.below(3));
        Rule rule {.kind = kind};
        for (auto i = kind == Rule::Kind::Not ? 1 : rng.below(4); i > 0; --i)
            rule.rules.push_back(anyRule(rng, depth - 1));
        return rule;
    }
    const std::array properties {u"on"_s,      u"level"_s,  u"mode"_s,    u"other"_s,
                                 u"$online"_s, u"$stale"_s, u"nonsense"_s};
    const std::array values {Value(true), Value(40), Value(u"auto"_s), Value(39.5), Value()};
    return {.kind = Rule::Kind::Compare,
            .property = properties[rng.below(properties.size())],
            .op = static_cast<Op>(rng.below(10)),
            .value = values[rng.below(values.size())]};
}

Rule negatedRule(const Rule &rule)
{
    return {.kind = Rule::Kind::Not, .rules = {rule}};
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kleenesTables();
    void evaluate_data();
    void evaluate();
    void deMorgan_holdsForAllRules();
    void moreKnowledge_neverTurnsAnAnswer();
    void accepted_rulesOnKnownValuesAreNeverUnknown();
    void paths();
    void press_isAbsolute();
    void press_asksForWhatIsMissing();
    void press_asksAsTheSchemaSays();
    void press_unsafeIsConfirmed();
    void words_data();
    void words();
    void texts_fillEachPlaceOnce();
};

void TestRules::kleenesTables()
{
    for (const Truth a : kTruths) {
        QCOMPARE(negated(negated(a)), a);
        QCOMPARE(both(a, Truth::False), Truth::False);
        QCOMPARE(either(a, Truth::True), Truth::True);
        QCOMPARE(both(a, Truth::True), a);
        QCOMPARE(either(a, Truth::False), a);
    }
    QCOMPARE(both(Truth::Unknown, Truth::Unknown), Truth::Unknown);
    QCOMPARE(negated(Truth::Unknown), Truth::Unknown);
}

void TestRules::evaluate_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<Truth>("expected");
    const auto row = [](const char *rule, Truth expected) {
        QTest::newRow(rule) << QByteArray(rule) << expected;
    };
    row(R"({"property": "on", "op": "eq", "value": true})", Truth::True);
    row(R"({"property": "level", "op": "lt", "value": 40})", Truth::False);
    row(R"({"property": "level", "op": "le", "value": 40})", Truth::True);
    row(R"({"property": "level", "op": "ge", "value": 40.0})", Truth::True);
    row(R"({"property": "level", "op": "eq", "value": 40.0})", Truth::True);
    row(R"({"property": "mode", "op": "in", "value": ["manual", "auto"]})", Truth::True);
    row(R"({"property": "mode", "op": "has", "value": "ut"})", Truth::True);
    row(R"({"property": "other", "op": "gt", "value": 1})", Truth::Unknown);
    row(R"({"not": {"property": "other", "op": "gt", "value": 1}})", Truth::Unknown);
    row(R"({"all": [{"property": "other", "op": "gt", "value": 1},
                    {"property": "on", "op": "eq", "value": false}]})",
        Truth::False);
    row(R"({"any": [{"property": "other", "op": "gt", "value": 1},
                    {"property": "on", "op": "eq", "value": true}]})",
        Truth::True);
    row(R"({"property": "level", "op": "lt", "value": {"property": "other"}})", Truth::Unknown);
    row(R"({"property": "level", "op": "quality", "value": "good"})", Truth::True);
    row(R"({"property": "level", "op": "changedWithin", "value": 60})", Truth::True);
    row(R"({"property": "level", "op": "changedWithin", "value": 59})", Truth::False);
    row(R"({"property": "$online", "op": "eq", "value": true})", Truth::True);
    row(R"({"property": "$pending", "op": "eq", "value": true})", Truth::False);
    row(R"({"property": "$role", "op": "eq", "value": "owner"})", Truth::True);
    row(R"({"property": "$night", "op": "eq", "value": true})", Truth::False);
}

void TestRules::evaluate()
{
    QFETCH(QByteArray, rule);
    QTEST(dsl::evaluate(ruleOf(rule), device(), noon(60s)), "expected");
}

void TestRules::deMorgan_holdsForAllRules()
{
    const DeviceState state = device();
    for (std::uint64_t seed = 0; seed < 5000; ++seed) {
        Rng rng(seed);
        const Rule a = anyRule(rng, 3);
        const Rule b = anyRule(rng, 3);
        const Rule notBoth = negatedRule({.kind = Rule::Kind::All, .rules = {a, b}});
        const Rule eitherNot {.kind = Rule::Kind::Any, .rules = {negatedRule(a), negatedRule(b)}};
        QCOMPARE(dsl::evaluate(notBoth, state, noon()), dsl::evaluate(eitherNot, state, noon()));
    }
}

void TestRules::moreKnowledge_neverTurnsAnAnswer()
{
    for (std::uint64_t seed = 0; seed < 5000; ++seed) {
        Rng rng(seed);
        const Rule rule = anyRule(rng, 3);
        DeviceState state = device();
        const Truth before = dsl::evaluate(rule, state, noon());
        report(state, u"other"_s, 39.5);
        const Truth after = dsl::evaluate(rule, state, noon());
        if (before != Truth::Unknown)
            QCOMPARE(after, before);
    }
}

// The validator types rules so that only missing values leave them open.
void TestRules::accepted_rulesOnKnownValuesAreNeverUnknown()
{
    DeviceState state = device();
    report(state, u"other"_s, 39.5);
    int accepted = 0;
    for (std::uint64_t seed = 0; seed < 5000; ++seed) {
        Rng rng(seed);
        Views views;
        views.detail = {{.type = WidgetType::Value,
                         .bind = {.property = PropertyName(u"level"_s)},
                         .when = anyRule(rng, 2)}};
        if (!validate(views, *state.device.model.model).empty())
            continue;
        ++accepted;
        QVERIFY(dsl::evaluate(views.detail.front().when, state, noon()) != Truth::Unknown);
    }
    QVERIFY(accepted > 500);
}

void TestRules::paths()
{
    const Value value = Value::makeObject(
        {{u"a/b"_s, Value::makeList({1, Value::makeObject({{u"c~"_s, u"x"_s}})})}});
    QCOMPARE(valueAt(value, u"/a~1b/1/c~0").toText(), u"x"_s);
    QVERIFY(valueAt(value, u"/a~1b/2").isNothing());
    QVERIFY(valueAt(value, u"a~1b").isNothing());
    QVERIFY(valueAt(value, u"") == value);
    const Value changed = withValueAt(value, u"/a~1b/1/c~0", 7);
    QCOMPARE(valueAt(changed, u"/a~1b/1/c~0").toInteger(), 7);
    QCOMPARE(valueAt(changed, u"/a~1b/0").toInteger(), 1);
    QCOMPARE(valueAt(withValueAt({}, u"/x/y", 1), u"/x/y").toInteger(), 1);
}

void TestRules::press_isAbsolute()
{
    DeviceState state = device();
    const Call toggle {.settings
                       = {{.property = PropertyName(u"on"_s), .how = Setting::How::Toggle}}};
    const Call brighter {
        .settings
        = {{.property = PropertyName(u"level"_s), .how = Setting::How::Add, .value = 70}}};
    QCOMPARE(pressOf(toggle, state, noon()).values.front().second, Value(false));
    QCOMPARE(pressOf(brighter, state, noon()).values.front().second, Value(100.0)); // the maximum
    wish(state, u"on"_s, false);
    wish(state, u"level"_s, 10);
    QCOMPARE(pressOf(toggle, state, noon()).values.front().second, Value(true));
    QCOMPARE(pressOf(brighter, state, noon()).values.front().second, Value(80.0));
    report(state, u"on"_s, {});
    wish(state, u"on"_s, false, WishStatus::Failed);
    QVERIFY(pressOf(toggle, state, noon()).isNone()); // from nothing known to what?
    Environment guest = noon();
    guest.mayControl = false;
    QVERIFY(pressOf(brighter, state, guest).isNone());
}

void TestRules::press_asksForWhatIsMissing()
{
    DataSchema input {.type = DataSchema::Type::Object};
    input.fields = {{.name = u"code"_s,
                     .title = u"Code"_s,
                     .schema = {.type = DataSchema::Type::String},
                     .required = true}};
    const DeviceState state
        = deviceOf(kind::device, {}, {{.name = ActionName(u"arm"_s), .input = input}});
    const Call call {
        .action = ActionName(u"arm"_s),
        .args = Value::makeObject({{u"code"_s, Value::makeObject({{u"input"_s, u"pin"_s}})}})};
    const Press open = pressOf(call, state, noon());
    QCOMPARE(open.form.size(), std::size_t {1});
    QCOMPARE(open.form.front().name, u"pin"_s);
    QCOMPARE(open.form.front().title, u"Code"_s);
    Environment answered = noon();
    answered.form = Value::makeObject({{u"pin"_s, u"1234"_s}});
    const Press ready = pressOf(call, state, answered);
    QVERIFY(ready.form.empty());
    QCOMPARE(ready.input.field(u"code").toText(), u"1234"_s);
}

void TestRules::press_asksAsTheSchemaSays()
{
    DataSchema input {.type = DataSchema::Type::Object};
    input.fields
        = {{.name = u"room"_s, .schema = {.type = DataSchema::Type::String}, .required = true},
           {.name = u"passes"_s, .schema = {.type = DataSchema::Type::Integer}},
           {.name = u"zones"_s, .schema = {.type = DataSchema::Type::Array}}};
    const DeviceState state
        = deviceOf(kind::device, {}, {{.name = ActionName(u"clean"_s), .input = input}});
    const auto place = [](const QString &name) {
        return std::pair(name, Value::makeObject({{u"input"_s, Value(name)}}));
    };
    const Call call {
        .action = ActionName(u"clean"_s),
        .args = Value::makeObject({place(u"room"_s), place(u"passes"_s), place(u"zones"_s)})};
    const Press open = pressOf(call, state, noon());
    QCOMPARE(open.form.size(), std::size_t {3});
    for (const FormField &each : open.form)
        QCOMPARE(each.isRequired, each.name == u"room");
    const Press ready
        = answered(open, {{u"room"_s, Value(u"kitchen"_s)}, {u"passes"_s, {}}, {u"zones"_s, {}}});
    QVERIFY(ready.form.empty());
    QVERIFY(ready.input == Value::makeObject({{u"room"_s, Value(u"kitchen"_s)}}));
    // What is asked for a property stands in its value too.
    DeviceState tuned = deviceOf(kind::device, {number(u"level"_s, {}, 0, 10, {})});
    const Call set {.settings = {{.property = PropertyName(u"level"_s),
                                  .how = Setting::How::Ask,
                                  .value = Value(u"how"_s)}}};
    const Press asks = pressOf(set, tuned, noon());
    QVERIFY(asks.form.front().isRequired);
    QVERIFY(answered(asks, {{u"how"_s, Value(7)}}).values.front().second == Value(7));
}

void TestRules::press_unsafeIsConfirmed()
{
    const Property locked = boolean(u"l"_s, semantic::locked);
    QCOMPARE(confirmFor(kind::lock, locked, false), Confirm::Tap);
    QCOMPARE(confirmFor(kind::lock, locked, true), Confirm::None);
    const Property position = number(u"p"_s, semantic::position, 0, 100, u"%"_s);
    QCOMPARE(confirmFor(kind::garage, position, 50), Confirm::Tap);
    QCOMPARE(confirmFor(kind::garage, position, 0), Confirm::None);
    QCOMPARE(confirmFor(kind::cover, position, 50), Confirm::None);
    const Property power = boolean(u"w"_s, semantic::power);
    QCOMPARE(confirmFor(kind::valve, power, true), Confirm::Tap);
    QCOMPARE(confirmFor(kind::valve, power, false), Confirm::None);
    QCOMPARE(confirmFor(kind::light, power, true), Confirm::None);
}

void TestRules::words_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("read");
    QTest::newRow("snake") << u"fan_only"_s << u"Fan only"_s;
    QTest::newRow("camel") << u"targetTemperature"_s << u"Target temperature"_s;
    QTest::newRow("shouting") << u"OPENING"_s << u"Opening"_s;
    QTest::newRow("short") << u"CO2"_s << u"CO2"_s;
    QTest::newRow("words") << u"Fan only"_s << u"Fan only"_s;
    QTest::newRow("initials") << u"batteryCO2level"_s << u"Battery CO2level"_s;
    QTest::newRow("nothing") << u"__"_s << u""_s;
}

void TestRules::words()
{
    QFETCH(QString, name);
    QTEST(humanised(name), "read");
}

void TestRules::texts_fillEachPlaceOnce()
{
    const Texts texts;
    QCOMPARE(texts.say(phrase(Word::Change, {namePart(u"%2"_s), namePart(u"b"_s)}), kNoon),
             u"%2 → b"_s);
    Part part = namePart(u"{y}"_s);
    part.key = u"x"_s;
    Part other = namePart(u"no"_s);
    other.key = u"y"_s;
    QCOMPARE(texts.say(ownPhrase(u"{x} and {y} and {z}"_s, {part, other}), kNoon),
             u"{y} and no and {z}"_s);
    QCOMPARE(texts.quantity(-0.04, u"°C"_s, 1).joined(), u"0.0°C"_s);
    QCOMPARE(texts.quantity(-3, u"W"_s, 0).number, u"−3"_s);
    QCOMPARE(texts.span(89min), u"89 min"_s);
    QCOMPARE(texts.span(3h), u"3 h"_s);
    QCOMPARE(texts.moment(kNoon - 24h, kNoon), u"Mon"_s);
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
