// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"
#include "valuetext.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

namespace {

using namespace atrium;
using namespace atrium::ctl;
using namespace Qt::StringLiterals;

Property number(const QString &unit)
{
    return {.name = PropertyName(u"x"_s),
            .title = {},
            .schema
            = {.type = DataSchema::Type::Number, .unit = unit, .minimum = 0.0, .maximum = 100.0}};
}

} // namespace

class tst_CtlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void times_areReadAsPeopleWriteThem()
    {
        static constexpr WallTime kNow {1'795'300'000'000};
        const auto ago = [](const QString &text) {
            return (kNow - ctl::timeFromText(text, kNow).value()).count();
        };
        QCOMPARE(ago(u"30s"_s), 30'000);
        QCOMPARE(ago(u"90m"_s), 90 * 60'000);
        QCOMPARE(ago(u"7d"_s), 7 * 86'400'000);
        QCOMPARE(ago(u"2w"_s), 14 * 86'400'000);
        QCOMPARE(ctl::timeFromText(u"999999w"_s, kNow).value(), WallTime(0));
        QCOMPARE(ctl::timeFromText(u"2026-11-20T18:00:00Z"_s, kNow).value().count(),
                 1'795'197'600'000);
        QCOMPARE(ctl::timeFromText(u"2026-11-20"_s, kNow).value().count(),
                 QDateTime(QDate(2026, 11, 20), QTime(0, 0)).toMSecsSinceEpoch());
        for (const auto &text : {u""_s, u"yesterday"_s, u"7"_s, u"-7d"_s, u"7y"_s, u"2026-13-01"_s})
            QCOMPARE(ctl::timeFromText(text, kNow).error().code, Error::Code::InvalidInput);
    }

    void width_ofScripts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("Latin") << u"Küche"_s << 5;
        QTest::newRow("combining") << u"Ku\u0308che"_s << 5;
        QTest::newRow("Chinese") << u"客厅灯"_s << 6;
        QTest::newRow("Korean") << u"거실"_s << 4;
        QTest::newRow("Arabic") << u"غرفة"_s << 4;
        QTest::newRow("Hebrew with points") << u"בַּיִת"_s << 3;
        QTest::newRow("picture") << u"💡"_s << 2;
        QTest::newRow("empty") << u""_s << 0;
    }

    void width_ofScripts()
    {
        QFETCH(QString, text);
        QTEST(displayWidth(text), "width");
    }

    void table_alignsAnyScript()
    {
        Table table({u"NAME"_s, u"STATE"_s, u"ID"_s});
        table.add({u"客厅灯"_s, u"on"_s, u"a/1"_s});
        table.add({u"Lamp"_s, u""_s, u"a/2"_s});
        table.add({u"two\nlines\x1b[31m"_s, u"off"_s, u""_s});
        QCOMPARE(table.text(false),
                 u"NAME            STATE  ID\n"
                 "客厅灯          on     a/1\n"
                 "Lamp                   a/2\n"
                 "two lines [31m  off\n"_s);
        QVERIFY(table.text(true).startsWith(u"\x1b[1mNAME"_s));
    }

    void value_isReadByItsSchema_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("json");
        const auto row = [](const char *name, const char16_t *text, DataSchema::Type type,
                            const char16_t *json) {
            QTest::newRow(name) << QString::fromUtf16(text) << static_cast<int>(type)
                                << QString::fromUtf16(json);
        };
        using Type = DataSchema::Type;
        row("on", u"on", Type::Boolean, u"yes");
        row("OFF", u"OFF", Type::Boolean, u"no");
        row("true", u"true", Type::Boolean, u"yes");
        row("neither", u"maybe", Type::Boolean, u"");
        row("integer", u"-7", Type::Integer, u"-7");
        row("no integer", u"7.5", Type::Integer, u"");
        row("number", u"7.5", Type::Number, u"7.5");
        row("no number", u"seven", Type::Number, u"");
        row("not finite", u"nan", Type::Number, u"");
        row("text", u"on", Type::String, u"on");
        row("object", u"{\"a\":1}", Type::Object, u"{\"a\":1}");
        row("no object", u"[1]", Type::Object, u"");
        row("not JSON", u"{a}", Type::Object, u"");
    }

    void value_isReadByItsSchema()
    {
        QFETCH(QString, text);
        QFETCH(int, type);
        QFETCH(QString, json);
        const DataSchema schema {.type = static_cast<DataSchema::Type>(type), .openFields = true};
        const auto value = valueFromText(text, schema);
        QCOMPARE(value.has_value(), !json.isEmpty());
        if (value)
            QCOMPARE(valueText(*value, {}), json);
        else
            QCOMPARE(value.error().code, Error::Code::InvalidInput);
    }

    void value_mayCarryItsUnit()
    {
        QCOMPARE(valueFromText(u"40%"_s, number(u"%"_s).schema).value(), Value(40.0));
        QCOMPARE(valueFromText(u"21.5 °C"_s, number(u"°C"_s).schema).value(), Value(21.5));
        QVERIFY(!valueFromText(u"40 lx"_s, number(u"%"_s).schema));
        QVERIFY(!valueFromText(u"140"_s, number(u"%"_s).schema));
    }

    void value_mayBeAChoiceByValueOrLabel()
    {
        const DataSchema schema {.type = DataSchema::Type::String,
                                 .choices = {{.value = u"heat"_s, .label = u"Heating"_s},
                                             {.value = u"off"_s, .label = {}}}};
        QCOMPARE(valueFromText(u"HEAT"_s, schema).value(), Value(u"heat"_s));
        QCOMPARE(valueFromText(u"heating"_s, schema).value(), Value(u"heat"_s));
        const auto refused = valueFromText(u"cool"_s, schema);
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.contains(u"heat, off"_s));
    }

    void value_isSaidByItsMeaning()
    {
        Property power {.name = PropertyName(u"p"_s), .title = {}, .semantic = u"power"_s};
        QCOMPARE(valueText(true, power), u"on"_s);
        QCOMPARE(valueText(21.50, number(u"°C"_s)), u"21.5 °C"_s);
        QCOMPARE(valueText({}, power), u"—"_s);
    }

    void age_isRounded()
    {
        QCOMPARE(ageText(0ms, 5s), u"5 s"_s);
        QCOMPARE(ageText(0ms, 12min), u"12 min"_s);
        QCOMPARE(ageText(0ms, 5h), u"5 h"_s);
        QCOMPARE(ageText(0ms, 72h), u"3 days"_s);
        QCOMPARE(ageText(5s, 0ms), u"0 s"_s); // a clock that jumped
    }
};

QTEST_APPLESS_MAIN(tst_CtlText)
#include "tst_ctltext.moc"
