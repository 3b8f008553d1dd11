// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/protocol/methods.h>
#include <atrium/protocol/openapi.h>

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

namespace {

using namespace atrium;
using namespace atrium::protocol;
using namespace Qt::StringLiterals;

bool hasField(const DataSchema &schema, const QString &name)
{
    return std::any_of(schema.fields.begin(), schema.fields.end(),
                       [&](const DataField &field) { return field.name == name; });
}

} // namespace

class tst_Methods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void table_isSane()
    {
        std::set<QString> names;
        std::set<QString> routes;
        for (const Method &method : methods()) {
            QVERIFY2(names.insert(method.name).second, qPrintable(method.name));
            QVERIFY(!method.summary.isEmpty());
            QCOMPARE(method.params.type, DataSchema::Type::Object);
            QVERIFY(!method.params.openFields);
            QCOMPARE(method.result.type, DataSchema::Type::Object);
            QCOMPARE(findMethod(method.name), &method);
            if (!method.route)
                continue;
            QVERIFY(routes.insert(method.route->verb + u' ' + method.route->path).second);
            const QString &body = method.route->body;
            QVERIFY(body.isEmpty() || hasField(method.params, body)
                    || method.anyParams.contains(body));
        }
        QVERIFY(!findMethod(u"no.such"));
    }

    void placeholders_areRequiredParameters()
    {
        static const QRegularExpression kPlaceholder(u"\\{([a-z]+)\\}"_s);
        for (const Method &method : methods()) {
            if (!method.route)
                continue;
            auto found = kPlaceholder.globalMatch(method.route->path);
            while (found.hasNext()) {
                const QString name = found.next().captured(1);
                const auto &fields = method.params.fields;
                const auto field
                    = std::find_if(fields.begin(), fields.end(),
                                   [&](const DataField &each) { return each.name == name; });
                QVERIFY2(field != fields.end() && field->required, qPrintable(method.name));
            }
        }
    }

    // `ninja protocol-pages` writes both.
    void pages_areWhatTheTableSays()
    {
        QFile page(QStringLiteral(ATRIUM_API "/PROTOCOL.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QFile head(QStringLiteral(ATRIUM_API "/pages/protocol.head.md"));
        QVERIFY(head.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll() == head.readAll() + methodPages());
        QFile document(QStringLiteral(ATRIUM_API "/openapi.json"));
        QVERIFY(document.open(QIODevice::ReadOnly));
        QVERIFY(document.readAll() == openApiDocument());
    }

    void checkParams_namesTheFaultyPlace_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("missing") << u"devices.get"_s << u""_s << u"/device"_s;
        QTest::newRow("unknown") << u"ping"_s << u"x"_s << u"/x"_s;
        QTest::newRow("wrong type") << u"devices.list"_s << u"limit"_s << u"/limit"_s;
    }

    void checkParams_namesTheFaultyPlace()
    {
        QFETCH(QString, method);
        QFETCH(QString, field);
        QFETCH(QString, pointer);
        ValueObject params;
        if (!field.isEmpty())
            params.emplace_back(field, u"text"_s);
        const auto checked = checkParams(*findMethod(method), Value::makeObject(std::move(params)));
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, Error::Code::InvalidInput);
        QCOMPARE(checked.error().pointer, pointer);
    }

    void checkParams_letsAnyValueThroughWhereTheTableSaysSo()
    {
        const Method &write = *findMethod(u"property.write");
        const auto with = [](const Value &value) {
            return Value::makeObject(
                {{u"device"_s, u"a/b"_s}, {u"property"_s, u"p"_s}, {u"value"_s, value}});
        };
        QVERIFY(checkParams(write, with(1)));
        QVERIFY(checkParams(write, with(Value::makeList({true}))));
        QVERIFY(checkParams(*findMethod(u"ping"), {}));
        QVERIFY(!checkParams(*findMethod(u"ping"), 5));
        QVERIFY(!checkParams(write, 5));
    }
};

QTEST_GUILESS_MAIN(tst_Methods)
#include "tst_methods.moc"
