// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/base/rng.h>
#include <atrium/dsl/patch.h>
#include <atrium/model/json.h>

#include <QTest>

using namespace atrium;
using namespace atrium::dsl;
using namespace Qt::StringLiterals;

namespace {

Value json(const QByteArray &text)
{
    return parseValue(text, 1024 * 1024).value();
}

QByteArray textOf(const Value &value)
{
    QByteArray text;
    appendJson(text, value);
    return text;
}

Value operation(const QString &op, const QString &path, const Value &value = {})
{
    ValueObject fields {{u"op"_s, op}, {u"path"_s, path}};
    if (op == "move"_L1 || op == "copy"_L1)
        fields.emplace_back(u"from"_s, value);
    else if (op != "remove"_L1)
        fields.emplace_back(u"value"_s, value);
    return Value::makeObject(std::move(fields));
}

Value patchOf(ValueList operations)
{
    return Value::makeList(std::move(operations));
}

QString escaped(QString step)
{
    return step.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

// Keys that need escaping, that look like indices, and that are empty.
const QStringList kKeys {u"a"_s, u"b/c"_s, u"d~e"_s, u""_s, u"0"_s, u"~1"_s};

Value anyDocument(Rng &rng, int depth)
{
    const auto kind = rng.below(depth == 0 ? 4 : 6);
    if (kind == 0)
        return {};
    if (kind == 1)
        return static_cast<qint64>(rng.below(5));
    if (kind == 2)
        return rng.below(2) == 0;
    if (kind == 3)
        return kKeys.at(static_cast<qsizetype>(rng.below(6)));
    ValueList items;
    ValueObject fields;
    for (auto left = rng.below(4); left > 0; --left) {
        items.push_back(anyDocument(rng, depth - 1));
        fields.emplace_back(kKeys.at(static_cast<qsizetype>(rng.below(6))),
                            anyDocument(rng, depth - 1));
    }
    return kind == 4 ? Value::makeList(std::move(items)) : Value::makeObject(std::move(fields));
}

void gather(const Value &value, const QString &pointer, QStringList &into)
{
    into.append(pointer);
    for (std::size_t i = 0; i < value.items().size(); ++i)
        gather(value.items()[i], u"%1/%2"_s.arg(pointer).arg(i), into);
    for (const auto &[key, field] : value.fields())
        gather(field, pointer + u'/' + escaped(key), into);
}

QStringList placesOf(const Value &document)
{
    QStringList places;
    gather(document, {}, places);
    return places;
}

} // namespace

class tst_Patch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void apply_doesWhatTheStandardSays_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("made");
        const auto row = [](const char *name, const QByteArray &document, const QByteArray &patch,
                            const QByteArray &made) {
            QTest::newRow(name) << document << "[" + patch + "]" << made;
        };
        row("nothing", R"({"a":1})", "", R"({"a":1})");
        row("add a field", R"({"lamp":1})", R"({"op":"add","path":"/fan","value":2})",
            R"({"fan":2,"lamp":1})");
        row("add replaces a field", R"({"lamp":1})", R"({"op":"add","path":"/lamp","value":[]})",
            R"({"lamp":[]})");
        row("add into a list", R"([1,3])", R"({"op":"add","path":"/1","value":2})", "[1,2,3]");
        row("add at the end by number", R"([1])", R"({"op":"add","path":"/1","value":2})", "[1,2]");
        row("add at the end by dash", R"({"l":[1]})", R"({"op":"add","path":"/l/-","value":[2]})",
            R"({"l":[1,[2]]})");
        row("add the whole", R"({"a":1})", R"({"op":"add","path":"","value":7})", "7");
        row("add null", "{}", R"({"op":"add","path":"/a","value":null})", R"({"a":null})");
        row("add in a field of a list", R"([{"a":1}])",
            R"({"op":"add","path":"/0/b","value":true})", R"([{"a":1,"b":true}])");
        row("remove a field", R"({"a":1,"b":2})", R"({"op":"remove","path":"/a"})", R"({"b":2})");
        row("remove an item", "[1,2,3]", R"({"op":"remove","path":"/1"})", "[1,3]");
        row("replace a field", R"({"a":1})", R"({"op":"replace","path":"/a","value":{}})",
            R"({"a":{}})");
        row("replace an item", "[1,2]", R"({"op":"replace","path":"/0","value":5})", "[5,2]");
        row("replace the whole", "[1]", R"({"op":"replace","path":"","value":{}})", "{}");
        row("move a field", R"({"a":{"b":1},"c":{}})",
            R"({"op":"move","from":"/a/b","path":"/c/d"})", R"({"a":{},"c":{"d":1}})");
        row("move an item down", R"(["a","b","c"])", R"({"op":"move","from":"/0","path":"/2"})",
            R"(["b","c","a"])");
        row("move an item up", R"(["a","b","c"])", R"({"op":"move","from":"/2","path":"/0"})",
            R"(["c","a","b"])");
        row("move to where it is", R"({"a":1})", R"({"op":"move","from":"/a","path":"/a"})",
            R"({"a":1})");
        row("copy", R"({"a":[1]})", R"({"op":"copy","from":"/a","path":"/b"})",
            R"({"a":[1],"b":[1]})");
        row("copy into itself", R"({"a":{}})", R"({"op":"copy","from":"/a","path":"/a/b"})",
            R"({"a":{"b":{}}})");
        row("test", R"({"a":{"x":1,"y":[2]}})",
            R"({"op":"test","path":"/a","value":{"y":[2],"x":1}})", R"({"a":{"x":1,"y":[2]}})");
        row("test a number of another form", R"({"a":1})",
            R"({"op":"test","path":"/a","value":1.0})", R"({"a":1})");
        row("test null", R"({"a":null})", R"({"op":"test","path":"/a","value":null})",
            R"({"a":null})");
        row("escaped", R"({"a/b":1,"c~d":2,"~1":3})",
            R"({"op":"remove","path":"/a~1b"},{"op":"remove","path":"/c~0d"},)"
            R"({"op":"remove","path":"/~01"})",
            "{}");
        row("an empty key", R"({"":{"":1}})", R"({"op":"replace","path":"//","value":2})",
            R"({"":{"":2}})");
        row("a field that looks like an index", R"({"0":1,"-":2})",
            R"({"op":"remove","path":"/0"},{"op":"replace","path":"/-","value":3})", R"({"-":3})");
        row("one after the other", "{}",
            R"({"op":"add","path":"/a","value":[]},{"op":"add","path":"/a/0","value":1})",
            R"({"a":[1]})");
        row("unknown members are passed over", R"({"a":1})",
            R"({"op":"remove","path":"/a","value":3,"why":"x"})", "{}");
    }

    void apply_doesWhatTheStandardSays()
    {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, made);
        const auto changed = applyPatch(json(document), json(patch));
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
        QCOMPARE(textOf(*changed), made);
        QVERIFY(checkPatch(json(patch)));
    }

    void apply_refusesWhole_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("pointer");
        using Code = Error::Code;
        const auto row = [](const char *name, const QByteArray &document, const QByteArray &patch,
                            Code code, const QString &pointer) {
            QTest::newRow(name) << document << patch << static_cast<int>(code) << pointer;
        };
        row("not a list", "{}", "{}", Code::InvalidInput, {});
        row("not an object", "{}", "[3]", Code::InvalidInput, u"/0"_s);
        row("no such operation", "{}", R"([{"op":"spam","path":"/a"}])", Code::InvalidInput,
            u"/0/op"_s);
        row("no path", "{}", R"([{"op":"remove"}])", Code::InvalidInput, u"/0/path"_s);
        row("a path that is no text", "{}", R"([{"op":"remove","path":1}])", Code::InvalidInput,
            u"/0/path"_s);
        row("no slash", R"({"a":1})", R"([{"op":"remove","path":"a"}])", Code::InvalidInput,
            u"/0/path"_s);
        row("a lone tilde", R"({"a~":1})", R"([{"op":"remove","path":"/a~"}])", Code::InvalidInput,
            u"/0/path"_s);
        row("an unknown escape", R"({"a~2":1})", R"([{"op":"remove","path":"/a~2"}])",
            Code::InvalidInput, u"/0/path"_s);
        row("no value", "{}", R"([{"op":"add","path":"/a"}])", Code::InvalidInput, u"/0/value"_s);
        row("no from", R"({"a":1})", R"([{"op":"move","path":"/b"}])", Code::InvalidInput,
            u"/0/from"_s);
        row("remove what is not there", "{}", R"([{"op":"remove","path":"/a"}])", Code::NotFound,
            u"/0/path"_s);
        row("replace what is not there", "{}", R"([{"op":"replace","path":"/a","value":1}])",
            Code::NotFound, u"/0/path"_s);
        row("add where no parent is", "{}", R"([{"op":"add","path":"/a/b","value":1}])",
            Code::NotFound, u"/0/path"_s);
        row("add within a text", R"({"a":"x"})", R"([{"op":"add","path":"/a/b","value":1}])",
            Code::NotFound, u"/0/path"_s);
        row("beyond the end", "[1]", R"([{"op":"add","path":"/2","value":1}])", Code::NotFound,
            u"/0/path"_s);
        row("a leading zero", "[1,2]", R"([{"op":"remove","path":"/01"}])", Code::NotFound,
            u"/0/path"_s);
        row("a negative index", "[1,2]", R"([{"op":"remove","path":"/-1"}])", Code::NotFound,
            u"/0/path"_s);
        row("remove at the dash", "[1,2]", R"([{"op":"remove","path":"/-"}])", Code::NotFound,
            u"/0/path"_s);
        row("remove the whole", "[1,2]", R"([{"op":"remove","path":""}])", Code::Refused,
            u"/0/path"_s);
        row("move from nowhere", "{}", R"([{"op":"move","from":"/a","path":"/b"}])", Code::NotFound,
            u"/0/from"_s);
        row("move into itself", R"({"a":{}})", R"([{"op":"move","from":"/a","path":"/a/b"}])",
            Code::Refused, u"/0/path"_s);
        row("copy from nowhere", "{}", R"([{"op":"copy","from":"/a","path":"/b"}])", Code::NotFound,
            u"/0/from"_s);
        row("another value", R"({"a":1})", R"([{"op":"test","path":"/a","value":2}])",
            Code::Refused, u"/0/value"_s);
        row("a text is no number", R"({"a":"1"})", R"([{"op":"test","path":"/a","value":1}])",
            Code::Refused, u"/0/value"_s);
        row("a list in another order", "[1,2]", R"([{"op":"test","path":"","value":[2,1]}])",
            Code::Refused, u"/0/value"_s);
        row("the second one", R"({"a":1})",
            R"([{"op":"remove","path":"/a"},{"op":"remove","path":"/a"}])", Code::NotFound,
            u"/1/path"_s);
    }

    void apply_refusesWhole()
    {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, patch);
        QFETCH(int, code);
        QFETCH(QString, pointer);
        const auto changed = applyPatch(json(document), json(patch));
        QVERIFY(!changed);
        QCOMPARE(static_cast<int>(changed.error().code), code);
        QCOMPARE(changed.error().pointer, pointer);
        QVERIFY(!changed.error().detail.isEmpty());
        const auto checked = checkPatch(json(patch));
        QCOMPARE(!checked, code == static_cast<int>(Error::Code::InvalidInput));
    }

    void pointers_findEveryPlace()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            Rng rng(seed);
            const Value document = anyDocument(rng, 4);
            for (const QString &place : placesOf(document)) {
                const auto found = pointedAt(document, place);
                QVERIFY2(found, qPrintable(place));
                QVERIFY(applyPatch(document, patchOf({operation(u"test"_s, place, *found)})));
            }
        }
    }

    // What was added is taken away, what was moved is moved back, what was replaced is put back.
    void apply_canBeTakenBack()
    {
        int steps = 0;
        for (std::uint64_t seed = 1; seed <= 4'000; ++seed) {
            Rng rng(seed);
            const Value document = anyDocument(rng, 4);
            const QStringList places = placesOf(document);
            const QString place
                = places.at(static_cast<qsizetype>(rng.below(std::uint64_t(places.size()))));
            const Value there = pointedAt(document, place).value();
            const Value other = anyDocument(rng, 2);
            const auto same = [&](const ValueList &patch) {
                const auto back = applyPatch(document, patchOf(patch));
                return back && *back == document;
            };
            QVERIFY(same({operation(u"replace"_s, place, other), operation(u"test"_s, place, other),
                          operation(u"replace"_s, place, there)}));
            if (there.kind() == Value::Kind::List) {
                const QString within
                    = u"%1/%2"_s.arg(place).arg(rng.below(there.items().size() + 1));
                QVERIFY(
                    same({operation(u"add"_s, within, other), operation(u"test"_s, within, other),
                          operation(u"remove"_s, within)}));
                ++steps;
            }
            if (!place.isEmpty()) {
                QVERIFY(same({operation(u"remove"_s, place), operation(u"add"_s, place, there)}));
                QVERIFY(applyPatch(document,
                                   patchOf({operation(u"copy"_s, place, u""_s),
                                            operation(u"test"_s, place, document)})));
            }
            if (there.kind() == Value::Kind::List && there.items().size() > 1) {
                const auto size = there.items().size();
                const QString a = u"%1/%2"_s.arg(place).arg(rng.below(size));
                const QString b = u"%1/%2"_s.arg(place).arg(rng.below(size));
                QVERIFY(same({operation(u"move"_s, b, a), operation(u"move"_s, a, b)}));
                ++steps;
            }
        }
        QVERIFY(steps > 300);
    }

    void bounds_areHeld_data()
    {
        QTest::addColumn<Value>("document");
        QTest::addColumn<Value>("patch");
        ValueList many(kMostOperations + 1, operation(u"test"_s, u"/a"_s, 1));
        QTest::newRow("operations") << json(R"({"a":1})") << patchOf(many);
        QTest::newRow("bytes") << json(
            "{}") << patchOf({operation(u"add"_s, u"/a"_s, QString(kLongestPatch, u'x'))});
        ValueList doubling; // 2^40 values of forty operations
        for (int i = 0; i < 40; ++i)
            doubling.push_back(operation(u"copy"_s, u"/-"_s, u""_s));
        QTest::newRow("values") << json("[1]") << patchOf(doubling);
        ValueList deep;
        for (int i = 0; 3 * i + 1 <= kDeepestDocument; ++i)
            deep.push_back(
                operation(u"add"_s, u"/a"_s.repeated(3 * i + 1), json(R"({"a":{"a":{"a":{}}}})")));
        QTest::newRow("depth") << json(R"({"a":{}})") << patchOf(deep);
    }

    void bounds_areHeld()
    {
        QFETCH(Value, document);
        QFETCH(Value, patch);
        const auto changed = applyPatch(document, patch);
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, Error::Code::Busy);
    }
};

QTEST_APPLESS_MAIN(tst_Patch)
#include "tst_patch.moc"
