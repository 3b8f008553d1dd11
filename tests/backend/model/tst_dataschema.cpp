// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutate.h"

#include <atrium/model/dataschema.h>
#include <atrium/model/json.h>

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using Type = DataSchema::Type;

namespace {

DataSchema anySchema(test::Mutator &mutator, int depth)
{
    Rng &rng = mutator.rng();
    DataSchema schema {.type = static_cast<Type>(rng.below(6))};
    if (rng.below(2) == 0)
        schema.unit = u"°C"_s;
    if (rng.below(2) == 0)
        schema.minimum = -1.5;
    if (rng.below(2) == 0)
        schema.maximum = static_cast<double>(rng.below(100));
    if (rng.below(2) == 0)
        schema.step = 0.25;
    for (auto i = rng.below(3); i > 0; --i)
        schema.choices.push_back({.value = static_cast<qint64>(i), .label = u"é"_s});
    for (auto i = rng.below(3); i > 0; --i)
        schema.presets.push_back({.value = u"previous"_s});
    schema.maxLength = static_cast<int>(rng.below(100));
    schema.openFields = rng.below(2) == 0;
    schema.minItems = static_cast<int>(rng.below(3));
    if (rng.below(3) == 0)
        schema.notes = std::make_shared<const SchemaNotes>(SchemaNotes {.description = u"What"_s});
    if (depth > 0) {
        for (auto i = rng.below(3); i > 0; --i)
            schema.fields.push_back({.name = u"f%1"_s.arg(i),
                                     .title = u"F"_s,
                                     .schema = anySchema(mutator, depth - 1),
                                     .required = rng.below(2) == 0});
        if (rng.below(2) == 0)
            schema.items.push_back(anySchema(mutator, depth - 1));
    }
    return schema;
}

QJsonObject json(const QByteArray &text)
{
    return parseObject(text, 1 << 20).value_or(QJsonObject());
}

// No raw text: moc does not read one that ends in the middle.
QByteArray withPattern(const QByteArray &pattern)
{
    return "{\"type\":\"string\",\"pattern\":\"" + pattern + "\"}";
}

} // namespace

class TestDataSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notes_areReadWithTheSchema()
    {
        const auto schema = dataSchemaFromJson(
            json(
                R"({"type":"string","description":"A port","default":"6600","pattern":"^[0-9]+$"})"),
            {});
        QVERIFY(schema);
        QCOMPARE(schema->description(), u"A port"_s);
        QCOMPARE(schema->fallback(), Value(u"6600"_s));
        QVERIFY(schema->check(u"80"_s));
        QCOMPARE(schema->check(u"http"_s).error().code, Error::Code::InvalidInput);
        const auto again = dataSchemaFromJson(toJson(*schema), {});
        QVERIFY(again && *again == *schema);
        QVERIFY(!again->check(u"http"_s));
    }

    void notes_areRefused_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("a default of another type")
            << QByteArray(R"({"type":"integer","default":"x"})") << u"/default"_s;
        QTest::newRow("a default outside the range")
            << QByteArray(R"({"type":"integer","maximum":5,"default":6})") << u"/default"_s;
        QTest::newRow("a default without the form")
            << QByteArray(R"({"type":"string","pattern":"^a$","default":"b"})") << u"/default"_s;
        QTest::newRow("no expression") << withPattern("[a") << u"/pattern"_s;
        QTest::newRow("a verb") << withPattern("(*LIMIT_MATCH=1)a") << u"/pattern"_s;
        QTest::newRow("long") << withPattern(QByteArray(201, 'a')) << u"/pattern"_s;
        QTest::newRow("of a number")
            << QByteArray(R"({"type":"number","pattern":"1"})") << u"/pattern"_s;
        QTest::newRow("a long description")
            << QByteArray("{\"type\":\"number\",\"description\":\"" + QByteArray(2001, 'a') + "\"}")
            << u"/description"_s;
    }

    void notes_areRefused()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QString, pointer);
        const auto read = dataSchemaFromJson(json(schema), {});
        QVERIFY(!read);
        QCOMPARE(read.error().pointer, pointer);
    }

    // Patterns that take powers of the text's length by themselves.
    void pattern_givesUpInTime_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::newRow("nested") << QByteArray("^(a+)+$");
        QTest::newRow("alternatives") << QByteArray("^(a|a)*$");
        QTest::newRow("back") << QByteArray("^(([a-z])+.)+[A-Z]([a-z])+$");
    }

    void pattern_givesUpInTime()
    {
        QFETCH(QByteArray, pattern);
        const auto schema = dataSchemaFromJson(json(withPattern(pattern)), {});
        QVERIFY(schema);
        QVERIFY(!schema->check(QString(QString(3000, u'a') + u'!'))); // without a bound: for years
    }

    void json_roundTrip()
    {
        for (std::uint64_t seed = 0; seed < 1000; ++seed) {
            test::Mutator mutator(seed);
            const DataSchema schema = anySchema(mutator, 3);
            const auto read = dataSchemaFromJson(toJson(schema), {});
            QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
            QVERIFY(*read == schema);
        }
    }

    void check_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isValid");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const char *schema, const char *value, bool isValid,
                            const char *pointer = "") {
            QTest::newRow(name) << QByteArray(schema) << QByteArray(value) << isValid
                                << QString::fromLatin1(pointer);
        };
        row("boolean", R"({"type":"boolean"})", "true", true);
        row("boolean by a number", R"({"type":"boolean"})", "1", false);
        row("integer", R"({"type":"integer"})", "3", true);
        row("integer with a point", R"({"type":"integer"})", "3.0", true);
        row("no integer", R"({"type":"integer"})", "3.5", false);
        row("at the minimum", R"({"type":"number","minimum":1})", "1", true);
        row("below it", R"({"type":"number","minimum":1})", "0.999", false);
        row("above the maximum", R"({"type":"number","maximum":1})", "1.001", false);
        row("a number as text", R"({"type":"number"})", "\"1\"", false);
        row("step is no rule", R"({"type":"number","step":5})", "3", true);
        row("text", R"({"type":"string","maxLength":3})", "\"abc\"", true);
        row("long text", R"({"type":"string","maxLength":3})", "\"abcd\"", false);
        row("choice", R"({"type":"string","oneOf":[{"const":"a"}]})", "\"a\"", true);
        row("no choice", R"({"type":"string","oneOf":[{"const":"a"}]})", "\"b\"", false);
        row("preset", R"({"type":"number","maximum":5,"presets":[{"const":"off"}]})", "\"off\"",
            true);
        row("list", R"({"type":"array","items":{"type":"integer"},"maxItems":2})", "[1,2]", true);
        row("list too long", R"({"type":"array","maxItems":2})", "[1,2,3]", false);
        row("wrong item", R"({"type":"array","items":{"type":"integer"}})", "[1,true]", false,
            "/1");
        row("object", R"({"type":"object","fields":[{"name":"a","schema":{"type":"integer"}}]})",
            R"({"a":1})", true);
        row("wrong field",
            R"({"type":"object","fields":[{"name":"a/b","schema":{"type":"integer"}}]})",
            R"({"a/b":true})", false, "/a~1b");
        row("missing field",
            R"({"type":"object","fields":[{"name":"a","required":true,"schema":{"type":"integer"}}]})",
            R"({})", false, "/a");
        row("unknown field", R"({"type":"object"})", R"({"b":1})", false, "/b");
        row("open field", R"({"type":"object","openFields":true})", R"({"b":1})", true);
        row("null", R"({"type":"string"})", "null", false);
    }

    void check()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, value);
        const auto read = dataSchemaFromJson(json(schema), {});
        QVERIFY(read.has_value());
        const Result<> checked = read->check(*parseValue(value, 1 << 20));
        QTEST(checked.has_value(), "isValid");
        if (!checked)
            QTEST(checked.error().pointer, "pointer");
    }

    void notFinite_isRefused()
    {
        const DataSchema number {.type = Type::Number};
        QVERIFY(!number.check(Value(qQNaN())));
        QVERIFY(!number.check(Value(qInf())));
    }

    void senselessSchema_isRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *text) {
            QTest::newRow(name) << QByteArray(text);
        };
        row("no type", "{}");
        row("unknown type", R"({"type":"colour"})");
        row("minimum above maximum", R"({"type":"number","minimum":2,"maximum":1})");
        row("step of nothing", R"({"type":"number","step":0})");
        row("negative length", R"({"type":"string","maxLength":-1})");
        row("length that is no int", R"({"type":"string","maxLength":4294967297})");
        row("items that are no int", R"({"type":"array","maxItems":4294967297})");
        row("items out of order", R"({"type":"array","minItems":3,"maxItems":2})");
        row("unknown field", R"({"type":"string","format":"x"})");
        row("choice without a value", R"({"type":"string","oneOf":[{"title":"x"}]})");
        row("inner", R"({"type":"object","fields":[{"name":"a","schema":{"type":"x"}}]})");
    }

    void senselessSchema_isRefused()
    {
        QFETCH(QByteArray, text);
        const auto read = dataSchemaFromJson(json(text), u"/here"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::InvalidInput);
        QVERIFY(read.error().pointer.startsWith(u"/here"_s));
    }

    void mutatedSchemas_areRefusedOrReadAgain()
    {
        for (std::uint64_t seed = 0; seed < 5000; ++seed) {
            test::Mutator mutator(seed);
            const Value good = valueFromJson(toJson(anySchema(mutator, 3)));
            const QJsonValue broken = toJson(mutator.mutate(good));
            const auto read = dataSchemaFromJson(broken.toObject(), {});
            if (!read)
                continue;
            const auto again = dataSchemaFromJson(toJson(*read), {});
            QVERIFY(again.has_value());
            QVERIFY(*again == *read);
        }
    }
};

QTEST_APPLESS_MAIN(TestDataSchema)
#include "tst_dataschema.moc"
