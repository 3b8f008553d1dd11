// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutate.h"

#include <atrium/model/json.h>
#include <atrium/model/value.h>

#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr qsizetype kMost = 1 << 20;

QByteArray written(const Value &value)
{
    QByteArray out;
    appendJson(out, value);
    return out;
}

// JSON has no NaN, no infinity and no lone surrogate: values with these do not come back equal.
bool isExact(const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::Number:
        return std::isfinite(value.toNumber());
    case Value::Kind::Text:
        return value.toText().isValidUtf16();
    case Value::Kind::List:
        return std::all_of(value.items().begin(), value.items().end(), isExact);
    case Value::Kind::Object:
        return std::all_of(value.fields().begin(), value.fields().end(), [](const auto &field) {
            return field.first.isValidUtf16() && isExact(field.second);
        });
    default:
        return true;
    }
}

} // namespace

class TestValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integer_equalsANumberOfTheSameValue()
    {
        QVERIFY(Value(3) == Value(3.0));
        QVERIFY(!(Value(3) == Value(3.5)));
        QVERIFY(!(Value(1) == Value(true)));
        QVERIFY(!(Value(0) == Value()));
        QVERIFY(!(Value(u"1"_s) == Value(1)));
    }

    void object_hasEachKeyOnceAndTheLastWins()
    {
        const Value object = Value::makeObject({{u"b"_s, 1}, {u"a"_s, 2}, {u"b"_s, 3}});
        QCOMPARE(object.fields().size(), std::size_t {2});
        QCOMPARE(object.fields().front().first, u"a"_s);
        QCOMPARE(object.field(u"b").toInteger(), 3);
        QVERIFY(object.field(u"c").isNothing());
    }

    void content_orTheDefault()
    {
        QCOMPARE(Value(u"x"_s).toInteger(7), 7);
        QCOMPARE(Value(2.0).toInteger(7), 2);
        QCOMPARE(Value(2.5).toInteger(7), 7);
        QCOMPARE(Value(1e300).toInteger(7), 7);
        QCOMPARE(Value(std::nan("")).toInteger(7), 7);
        QCOMPARE(Value(5).toNumber(), 5.0);
        QVERIFY(Value(u"x"_s).items().empty());
        QVERIFY(Value(1).fields().empty());
    }

    void json_roundTripKeepsEveryValue()
    {
        int exact = 0;
        for (std::uint64_t seed = 0; seed < 5000; ++seed) {
            test::Mutator mutator(seed);
            const Value value = mutator.anyValue(5);
            const auto read = parseValue(written(value), kMost);
            QVERIFY2(read.has_value(), written(value).constData());
            if (!isExact(value))
                continue;
            ++exact;
            QVERIFY2(*read == value, written(value).constData());
            QVERIFY(valueFromJson(toJson(value)) == value);
        }
        QVERIFY(exact > 1000);
    }

    void json_writesWhatQtReads()
    {
        for (const char16_t unit : {u'\0', u'\n', u'"', u'\\', u'/', u'\x1f', u'\x7f', u'é'}) {
            const QString text = u"a"_s + QChar(unit) + u"b"_s;
            const auto read = parseValue(written(Value(text)), kMost);
            QVERIFY(read.has_value());
            QCOMPARE(read->toText(), text);
        }
    }

    void json_keepsLargeIntegers()
    {
        for (const qint64 number :
             {qint64 {9'007'199'254'740'993}, qint64 {-9'007'199'254'740'993}, qint64 {1} << 61}) {
            const auto read = parseValue(QByteArray::number(number), kMost);
            QVERIFY(read.has_value());
            QCOMPARE(read->kind(), Value::Kind::Integer);
            QCOMPARE(read->toInteger(), number);
        }
    }

    void json_boundsAreHeldBeforeParsing()
    {
        const auto nested = [](int depth) -> QByteArray {
            return QByteArray(depth, '[') + QByteArray(depth, ']');
        };
        QVERIFY(parseValue(nested(kJsonDepth), kMost).has_value());
        QCOMPARE(parseValue(nested(kJsonDepth + 1), kMost).error().code, Error::Code::InvalidInput);
        QCOMPARE(parseValue(QByteArray(11, '1'), 10).error().code, Error::Code::Busy);
        QVERIFY(parseValue("\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\"", kMost).has_value());
        QCOMPARE(parseObject("[]", kMost).error().code, Error::Code::InvalidInput);
        QVERIFY(!parseValue("1,2", kMost).has_value());
        QVERIFY(!parseValue("", kMost).has_value());
        QVERIFY(!parseValue("1],[2", kMost).has_value());
    }

    void json_rubbishIsRefusedOrRead()
    {
        const QByteArray good
            = R"({"a": [1, 2.5, "x\u00e9", null, true], "b": {"c": "\ud83d\ude00"}})";
        for (std::uint64_t seed = 0; seed < 20'000; ++seed) {
            test::Mutator mutator(seed);
            if (const auto read = parseValue(mutator.mutate(good), kMost))
                QVERIFY(parseValue(written(*read), kMost).has_value());
        }
    }

    void reader_saysEveryFault()
    {
        const auto json
            = QJsonDocument::fromJson(R"({"name": 3, "count": 1.5, "extra/~": 1, "list": {}})")
                  .object();
        ObjectReader reader(json, u"/here"_s);
        (void)reader.text(u"name");
        (void)reader.integer(u"count");
        (void)reader.array(u"list");
        (void)reader.text(u"missing");
        reader.refuseUnknown();
        QStringList pointers;
        for (const Error &each : reader.errors())
            pointers.append(each.pointer);
        QCOMPARE(pointers,
                 (QStringList {u"/here/name"_s, u"/here/count"_s, u"/here/list"_s,
                               u"/here/missing"_s, u"/here/extra~1~0"_s}));
    }
};

QTEST_APPLESS_MAIN(TestValue)
#include "tst_value.moc"
