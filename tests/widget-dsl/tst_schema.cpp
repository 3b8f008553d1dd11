// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledevices.h"

#include <atrium/dsl/defaults.h>
#include <atrium/dsl/validate.h>
#include <atrium/model/json.h>

#include <QTest>

using namespace atrium;
using namespace atrium::dsl;
using namespace atrium::test;

namespace {

Value json(const QByteArray &text)
{
    const auto value = parseValue(text, 1 << 20);
    return value ? *value : Value();
}

// A schema whose detail has this one widget.
Value viewsWith(const QByteArray &widget)
{
    return json(R"({"dsl": 1, "views": {"detail": [)" + widget + "]}}");
}

// A device with one of everything that a schema may speak of.
ThingModel model()
{
    Property secret {.name = PropertyName(u"secret"_s),
                     .schema = {.type = DataSchema::Type::String},
                     .readOnly = false,
                     .writeOnly = true};
    DataSchema pinned {.type = DataSchema::Type::Object};
    pinned.fields = {{.name = u"level"_s,
                      .schema = {.type = DataSchema::Type::Integer, .minimum = 0.0, .maximum = 5.0},
                      .required = true},
                     {.name = u"pin"_s, .schema = {.type = DataSchema::Type::String}}};
    DataSchema wind {.type = DataSchema::Type::Object};
    wind.fields = {{.name = u"speed"_s, .schema = {.type = DataSchema::Type::Number}}};
    ThingModel model {.properties = {boolean(u"power"_s, semantic::power),
                                     number(u"level"_s, semantic::brightness, 0, 100, u"%"_s),
                                     measured(u"temperature"_s, semantic::temperature, u"°C"_s),
                                     choice(u"mode"_s, {}, {u"auto", u"manual"}),
                                     boolean(u"smoke"_s, semantic::smoke, true),
                                     {.name = PropertyName(u"name"_s),
                                      .schema = {.type = DataSchema::Type::String},
                                      .readOnly = false},
                                     {.name = PropertyName(u"wind"_s), .schema = wind},
                                     {.name = PropertyName(u"list"_s),
                                      .schema = {.type = DataSchema::Type::Array}},
                                     secret},
                      .actions = {{.name = ActionName(u"open"_s), .input = pinned},
                                  {.name = ActionName(u"stop"_s)},
                                  {.name = ActionName(u"reset"_s)}}};
    return model;
}

Parsed check(const Value &views, Strictness strictness = Strictness::Strict)
{
    ThingModel checked = model();
    checked.views = views;
    return checkViews(checked, strictness);
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_isAccepted_data();
    void good_isAccepted();
    void bad_isRefusedAtItsPlace_data();
    void bad_isRefusedAtItsPlace();
    void whole_isRefused_data();
    void whole_isRefused();
    void everyErrorComesAtOnce();
    void unknownField_isAWarningAtRunTime();
    void unknownIcon_isAWarning();
    void unknownType_takesItsFallback();
    void bounds_depth();
    void bounds_widgets();
    void roundTrip_keepsEverything();
};

void TestSchema::good_isAccepted_data()
{
    QTest::addColumn<QByteArray>("widget");
    const auto row = [](const char *name, const char *widget) {
        QTest::newRow(name) << QByteArray(widget);
    };
    row("toggle", R"({"type": "toggle", "bind": "power", "label": "Power"})");
    row("slider", R"({"type": "slider", "bind": "level", "minimum": 10, "commit": "live"})");
    row("path", R"({"type": "value", "bind": {"property": "wind", "path": "/speed"}})");
    row("constant", R"({"type": "value", "bind": {"const": 3}})");
    row("rule", R"({"type": "value", "bind": "temperature", "when":
        {"all": [{"property": "power", "op": "eq", "value": true},
                 {"not": {"property": "temperature", "op": "lt", "value": 15}},
                 {"any": [{"property": "mode", "op": "in", "value": ["auto"]},
                          {"property": "$role", "op": "eq", "value": "owner"}]}]}})");
    row("other property",
        R"({"type": "value", "bind": "level", "when": {"property": "level", "op": "ge",
            "value": {"property": "temperature"}}})");
    row("quality", R"({"type": "value", "bind": "level", "when": {"property": "level",
        "op": "quality", "value": "good"}})");
    row("ruled", R"({"type": "status", "bind": "mode", "label": [{"when": {"property": "mode",
        "op": "eq", "value": "auto"}, "use": "By itself at {temperature}"}, {"use": "By hand"}],
        "tone": [{"when": {"property": "smoke", "op": "eq", "value": true}, "use": "alarm"}]})");
    row("alternatives", R"({"type": "select", "bind": "mode", "alternatives":
        [{"value": "auto", "label": "Auto", "icon": "fan", "tone": "active", "active": true}]})");
    row("toggle action", R"({"type": "button", "press": {"set": {"power": {"toggle": true},
        "level": {"add": 10}}}})");
    row("invoke", R"({"type": "button", "press": {"invoke": "open",
        "args": {"level": 3, "pin": {"input": "pin"}}, "confirm": "pin",
        "expect": {"property": "power", "op": "eq", "value": true, "within": 5000}}})");
    row("confirmed", R"({"type": "button", "press": {"invoke": "reset",
        "confirm": {"by": "hold", "title": "Reset?", "text": "All is lost."}}})");
    row("transport", R"({"type": "transport", "commands": {"stop": {"invoke": "stop"}}})");
    row("group", R"({"type": "group", "layout": "row", "items": [
        {"type": "toggle", "bind": "power"}, {"type": "chart", "series": ["level"]}]})");
    row("thresholds", R"({"type": "gauge", "bind": "level",
        "thresholds": [{"at": 0, "tone": "good"}, {"at": 80, "tone": "notice"}]})");
    row("dial", R"({"type": "slider", "bind": "level", "orientation": "dial",
        "measured": "temperature"})");
}

void TestSchema::good_isAccepted()
{
    QFETCH(QByteArray, widget);
    const Parsed parsed = check(viewsWith(widget));
    for (const Problem &each : parsed.problems)
        QFAIL(qPrintable(each.code + u' ' + each.pointer + u' ' + each.expected));
    QCOMPARE(parsed.views.detail.size(), std::size_t {1});
    const Parsed again = parseViews(toValue(parsed.views), Strictness::Strict);
    QVERIFY(again.problems.empty());
    QVERIFY(again.views == parsed.views);
}

void TestSchema::bad_isRefusedAtItsPlace_data()
{
    QTest::addColumn<QByteArray>("widget");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pointer");
    const auto row
        = [](const char *name, const char *widget, const char *code, const char *pointer) {
              QTest::newRow(name) << QByteArray(widget) << QString::fromLatin1(code)
                                  << u"/views/detail/0"_s + QString::fromLatin1(pointer);
          };
    row("no object", R"(3)", "wrong-type", "");
    row("no type", R"({"bind": "power"})", "unknown-type", "/type");
    row("unknown type", R"({"type": "hologram"})", "unknown-type", "/type");
    row("unknown field", R"({"type": "value", "bind": "level", "bold": true})", "unknown-field",
        "/bold");
    row("field of another type", R"({"type": "toggle", "bind": "power", "press": {}})",
        "unknown-field", "/press");
    row("unknown property", R"({"type": "value", "bind": "nonsense"})", "unknown-property",
        "/bind");
    row("unknown path", R"({"type": "value", "bind": {"property": "wind", "path": "/x"}})",
        "unknown-path", "/bind");
    row("path without slash", R"({"type": "value", "bind": {"property": "wind", "path": "x"}})",
        "unknown-value", "/bind/path");
    row("read only", R"({"type": "toggle", "bind": "smoke"})", "read-only", "/bind");
    row("write only", R"({"type": "value", "bind": "secret"})", "write-only", "/bind");
    row("constant to set", R"({"type": "toggle", "bind": {"const": true}})", "missing", "/bind");
    row("nothing to set", R"({"type": "toggle"})", "missing", "/bind");
    row("toggle of a number", R"({"type": "toggle", "bind": "level"})", "wrong-type", "/bind");
    row("slider of a text", R"({"type": "slider", "bind": "name"})", "wrong-type", "/bind");
    row("gauge without range", R"({"type": "gauge", "bind": "temperature"})", "no-range", "/bind");
    row("select without choices", R"({"type": "select", "bind": "name"})", "wrong-type", "/bind");
    row("repeat of no list", R"({"type": "repeat", "bind": "name"})", "wrong-type", "/bind");
    row("wider minimum", R"({"type": "slider", "bind": "level", "minimum": -1})", "widens",
        "/minimum");
    row("wider maximum", R"({"type": "slider", "bind": "level", "maximum": 101})", "widens",
        "/maximum");
    row("long label",
        QByteArray(R"({"type": "value", "bind": "level", "label": ")" + QByteArray(201, 'x')
                   + "\"}")
            .constData(),
        "too-long", "/label");
    row("unknown placeholder", R"({"type": "status", "bind": "level", "label": "{nonsense}"})",
        "unknown-placeholder", "/label");
    row("unknown tone", R"({"type": "value", "bind": "level", "tone": "pink"})", "unknown-value",
        "/tone");
    row("alternative that cannot be",
        R"({"type": "select", "bind": "mode", "alternatives": [{"value": "off"}]})", "bad-value",
        "/alternatives/0/value");
    row("rule on nothing",
        R"({"type": "value", "bind": "level", "when": {"property": "x", "op": "eq", "value": 1}})",
        "unknown-property", "/when/property");
    row("rule of another type",
        R"({"type": "value", "bind": "level", "when": {"any": [{"property": "power", "op": "eq",
            "value": 1}]}})",
        "wrong-type", "/when/any/0/value");
    row("rule that never holds",
        R"({"type": "value", "bind": "level", "when": {"property": "mode", "op": "eq",
            "value": "off"}})",
        "wrong-type", "/when/value");
    row("order of booleans",
        R"({"type": "value", "bind": "level", "when": {"property": "power", "op": "lt",
            "value": true}})",
        "wrong-type", "/when/op");
    row("unknown pseudo-property",
        R"({"type": "value", "bind": "level", "when": {"property": "$mood", "op": "eq",
            "value": true}})",
        "unknown-property", "/when/property");
    row("role that is none",
        R"({"type": "value", "bind": "level", "when": {"property": "$role", "op": "eq",
            "value": "king"}})",
        "wrong-type", "/when/value");
    row("case without a rule",
        R"({"type": "value", "bind": "level", "label": [{"use": "a"}, {"use": "b"}]})", "missing",
        "/label/0/when");
    row("hidden alarm", R"({"type": "status", "bind": "smoke", "whenUnknown": "hide"})",
        "hides-alarm", "/whenUnknown");
    row("unknown action", R"({"type": "button", "press": {"invoke": "explode"}})", "unknown-action",
        "/press/invoke");
    row("argument missing", R"({"type": "button", "press": {"invoke": "open"}})", "bad-arguments",
        "/press/args");
    row("argument out of range",
        R"({"type": "button", "press": {"invoke": "open", "args": {"level": 6}}})", "bad-arguments",
        "/press/args/level");
    row("argument too many",
        R"({"type": "button", "press": {"invoke": "open", "args": {"level": 1, "x": 1}}})",
        "bad-arguments", "/press/args/x");
    row("arguments for none", R"({"type": "button", "press": {"invoke": "stop", "args": {}}})",
        "bad-arguments", "/press/args");
    row("destructive", R"({"type": "button", "press": {"invoke": "reset"}})", "needs-confirm",
        "/press/confirm");
    row("both", R"({"type": "button", "press": {"invoke": "stop", "set": {"power": true}}})",
        "missing", "/press/invoke");
    row("neither", R"({"type": "button", "press": {}})", "missing", "/press/invoke");
    row("no press", R"({"type": "button"})", "missing", "/press");
    row("sets what can only be read", R"({"type": "button", "press": {"set": {"smoke": false}}})",
        "read-only", "/press/set/smoke");
    row("sets out of range", R"({"type": "button", "press": {"set": {"level": 101}}})", "bad-value",
        "/press/set/level");
    row("adds to a text", R"({"type": "button", "press": {"set": {"name": {"add": 1}}}})",
        "wrong-type", "/press/set/name");
    row("toggles what is never known",
        R"({"type": "button", "press": {"set": {"secret": {"add": 1}}}})", "write-only",
        "/press/set/secret");
    row("unknown command", R"({"type": "transport", "commands": {"fly": {"invoke": "stop"}}})",
        "unknown-field", "/commands/fly");
    row("falling thresholds",
        R"({"type": "gauge", "bind": "level", "thresholds": [{"at": 5}, {"at": 4}]})",
        "out-of-range", "/thresholds/1/at");
    row("measured text",
        R"({"type": "slider", "bind": "level", "orientation": "dial", "measured": "name"})",
        "wrong-type", "/measured");
}

void TestSchema::bad_isRefusedAtItsPlace()
{
    QFETCH(QByteArray, widget);
    const Parsed parsed = check(viewsWith(widget));
    QVERIFY(!parsed.isUsable());
    QTEST(parsed.problems.front().code, "code");
    QTEST(parsed.problems.front().pointer, "pointer");
    QVERIFY(!parsed.problems.front().expected.isEmpty());
}

void TestSchema::whole_isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray("null") << u"wrong-type"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"wrong-type"_s;
    QTest::newRow("no version") << QByteArray(R"({"views": {}})") << u"missing"_s;
    QTest::newRow("another version")
        << QByteArray(R"({"dsl": 2, "views": {}})") << u"unsupported-version"_s;
    QTest::newRow("a feature") << QByteArray(R"({"dsl": 1, "requires": ["map"], "views": {}})")
                               << u"unsupported-feature"_s;
    QTest::newRow("no views") << QByteArray(R"({"dsl": 1})") << u"missing"_s;
    QTest::newRow("another view") << QByteArray(R"({"dsl": 1, "views": {"kiosk": []}})")
                                  << u"unknown-field"_s;
    QTest::newRow("group as primary")
        << QByteArray(R"({"dsl": 1, "views": {"tile": {"primary": {"type": "group",
            "items": [{"type": "toggle", "bind": "power"}]}}}})")
        << u"wrong-type"_s;
    QTest::newRow("ring without range")
        << QByteArray(R"({"dsl": 1, "views": {"tile": {"fraction": "temperature"}}})")
        << u"no-range"_s;
}

void TestSchema::whole_isRefused()
{
    QFETCH(QByteArray, text);
    const Parsed parsed = parseViews(json(text), Strictness::Strict);
    const auto problems = parsed.isUsable() ? validate(parsed.views, model()) : parsed.problems;
    QVERIFY(!problems.empty());
    QTEST(problems.front().code, "code");
}

void TestSchema::everyErrorComesAtOnce()
{
    const Parsed parsed = check(json(R"({"dsl": 1, "views": {"detail": [
        {"type": "toggle", "bind": "smoke"}, {"type": "slider", "bind": "nonsense", "span": 99},
        {"type": "button", "press": {"invoke": "explode"}}]}})"));
    QStringList codes;
    for (const Problem &each : parsed.problems)
        codes.append(each.code);
    codes.sort();
    QCOMPARE(codes,
             (QStringList {u"out-of-range"_s, u"read-only"_s, u"unknown-action"_s,
                           u"unknown-property"_s}));
}

void TestSchema::unknownField_isAWarningAtRunTime()
{
    const Value views = viewsWith(R"({"type": "toggle", "bind": "power", "bold": true})");
    QVERIFY(!check(views, Strictness::Strict).isUsable());
    const Parsed lenient = check(views, Strictness::RunTime);
    QVERIFY(lenient.isUsable());
    QCOMPARE(lenient.problems.size(), std::size_t {1});
}

void TestSchema::unknownIcon_isAWarning()
{
    const Parsed parsed
        = check(viewsWith(R"({"type": "toggle", "bind": "power", "icon": "no-such-icon"})"));
    QVERIFY(parsed.isUsable());
    QCOMPARE(parsed.problems.front().code, u"unknown-icon"_s);
    QCOMPARE(parsed.problems.front().pointer, u"/views/detail/0/icon"_s);
}

void TestSchema::unknownType_takesItsFallback()
{
    const Parsed instead = check(viewsWith(
        R"({"type": "map", "bind": "x", "fallback": {"type": "value", "bind": "level"}})"));
    QVERIFY(instead.problems.empty());
    QCOMPARE(instead.views.detail.front().type, WidgetType::Value);
    const Parsed dropped = check(viewsWith(R"({"type": "map", "fallback": "drop"})"));
    QVERIFY(dropped.problems.empty());
    QVERIFY(dropped.views.detail.empty());
    const Parsed featured = check(viewsWith(
        R"({"type": "value", "bind": "level", "requires": ["glow"], "fallback": "drop"})"));
    QVERIFY(featured.views.detail.empty());
}

void TestSchema::bounds_depth()
{
    const auto nested = [](int depth) {
        QByteArray widget = R"({"type": "value", "bind": "level"})";
        for (int i = 1; i < depth; ++i)
            widget = R"({"type": "group", "items": [)" + widget + "]}";
        return viewsWith(widget);
    };
    QVERIFY(check(nested(kDeepest)).isUsable());
    const Parsed deeper = check(nested(kDeepest + 1));
    QVERIFY(!deeper.isUsable());
    QCOMPARE(deeper.problems.front().code, u"too-deep"_s);
}

void TestSchema::bounds_widgets()
{
    const auto many = [](int count) {
        QByteArray widgets;
        for (int i = 0; i < count; ++i)
            widgets += QByteArray(i > 0 ? "," : "") + R"({"type": "value", "bind": "level"})";
        return viewsWith(widgets);
    };
    QVERIFY(check(many(kMostWidgets)).isUsable());
    const Parsed more = check(many(kMostWidgets + 1));
    QVERIFY(!more.isUsable());
    QCOMPARE(more.problems.size(), std::size_t {1});
    QCOMPARE(more.problems.front().code, u"too-many"_s);
}

void TestSchema::roundTrip_keepsEverything()
{
    for (const DeviceState &each : oneOfEachKind()) {
        const Views views = defaultViews(each.device);
        QByteArray text;
        appendJson(text, toValue(views));
        const Parsed parsed = parseViews(json(text), Strictness::Strict);
        QVERIFY(parsed.problems.empty());
        QVERIFY(parsed.views == views);
    }
}

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
