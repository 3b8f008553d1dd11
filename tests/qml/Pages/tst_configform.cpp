// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configform.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::window;

namespace {

DataField field(const QString &name, DataSchema schema, bool required = false)
{
    return {
        .name = name, .title = name + u"!"_s, .schema = std::move(schema), .required = required};
}

DataSchema text(int most = 4096)
{
    return {.type = DataSchema::Type::String, .maxLength = most};
}

DataSchema brokerSchema()
{
    DataSchema mode = text();
    mode.choices = {{.value = Value(u"a"_s), .label = u"First"_s}, {.value = Value(u"b"_s)}};
    DataSchema tls {.type = DataSchema::Type::Object};
    tls.fields
        = {field(u"ca"_s, text(), true), field(u"strict"_s, {.type = DataSchema::Type::Boolean})};
    DataSchema topics {.type = DataSchema::Type::Array};
    topics.items = {text(8)};
    DataSchema faults {.type = DataSchema::Type::Array};
    faults.items = {tls};
    DataSchema codes {.type = DataSchema::Type::Array};
    codes.items = {{.type = DataSchema::Type::Integer}};
    DataSchema schema {.type = DataSchema::Type::Object};
    schema.fields
        = {field(u"broker"_s, text(10), true),
           field(u"password"_s, text()),
           field(u"port"_s, {.type = DataSchema::Type::Integer, .minimum = 1, .maximum = 65535}),
           field(u"factor"_s, {.type = DataSchema::Type::Number, .minimum = 0.5}),
           field(u"ask"_s, {.type = DataSchema::Type::Boolean}),
           field(u"mode"_s, mode),
           field(u"tls"_s, tls),
           field(u"topics"_s, topics),
           field(u"faults"_s, faults),
           field(u"codes"_s, codes)};
    return schema;
}

Value before()
{
    return Value::makeObject(
        {{u"broker"_s, Value(u"home"_s)},
         {u"password"_s, Value(u"secret:mqtt.password"_s)},
         {u"mode"_s, Value(u"b"_s)},
         {u"faults"_s, Value::makeList({Value::makeObject({{u"ca"_s, Value(u"x"_s)}})})}});
}

std::size_t at(const ConfigForm &form, const QString &pointer)
{
    for (std::size_t i = 0; i < form.fields().size(); ++i) {
        if (form.fields().at(i).pointer == pointer)
            return i;
    }
    return 1000;
}

const FormField &shown(const ConfigForm &form, const QString &pointer)
{
    return form.fields().at(at(form, pointer));
}

} // namespace

/// A form made from a plugin's schema.
class TestConfigForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void schema_becomesFields()
    {
        const ConfigForm form(brokerSchema(), {u"password"_s}, before());
        using Kind = FormField::Kind;
        QCOMPARE(shown(form, u"/broker"_s).kind, Kind::Text);
        QCOMPARE(shown(form, u"/broker"_s).text, u"home"_s);
        QVERIFY(shown(form, u"/broker"_s).isRequired);
        QCOMPARE(shown(form, u"/password"_s).kind, Kind::Secret);
        QVERIFY(shown(form, u"/password"_s).text.isEmpty());
        QCOMPARE(shown(form, u"/port"_s).kind, Kind::Number);
        QCOMPARE(shown(form, u"/port"_s).placeholder, u"A whole number from 1 to 65535"_s);
        QCOMPARE(shown(form, u"/ask"_s).kind, Kind::Toggle);
        QCOMPARE(shown(form, u"/mode"_s).kind, Kind::Choice);
        QCOMPARE(shown(form, u"/mode"_s).choices.size(), 3);
        QCOMPARE(shown(form, u"/mode"_s).choice, 2);
        QCOMPARE(shown(form, u"/tls"_s).kind, Kind::Heading);
        QCOMPARE(shown(form, u"/tls/ca"_s).depth, 1);
        QCOMPARE(shown(form, u"/topics"_s).kind, Kind::Texts);
        QCOMPARE(shown(form, u"/faults"_s).kind, Kind::Entries);
        QCOMPARE(shown(form, u"/faults/0"_s).kind, Kind::Entry);
        QCOMPARE(shown(form, u"/faults/0/ca"_s).text, u"x"_s);
        QCOMPARE(shown(form, u"/codes"_s).kind, Kind::Fixed);
    }

    void untouched_staysAsItWas()
    {
        ConfigForm form(brokerSchema(), {u"password"_s}, before());
        QVERIFY(form.check());
        QVERIFY(!form.isChanged());
        QCOMPARE(form.config(), before());
    }

    void changes_becomeAConfiguration()
    {
        ConfigForm form(brokerSchema(), {u"password"_s}, before());
        form.setText(at(form, u"/broker"_s), u"other"_s);
        form.setText(at(form, u"/password"_s), u"new"_s);
        form.setText(at(form, u"/port"_s), u"1883"_s);
        form.setText(at(form, u"/factor"_s), u"0.75"_s);
        form.setOn(at(form, u"/ask"_s), false);
        form.choose(at(form, u"/mode"_s), 0);
        form.setText(at(form, u"/tls/ca"_s), u"/etc/ca"_s);
        form.addItem(at(form, u"/topics"_s), u" one "_s);
        form.addItem(at(form, u"/topics"_s), u"two"_s);
        form.removeItem(at(form, u"/topics"_s), 0);
        QVERIFY(form.check());
        QVERIFY(form.isChanged());
        const Value config = form.config();
        QCOMPARE(config.field(u"broker"), Value(u"other"_s));
        QCOMPARE(config.field(u"password"), Value(u"new"_s));
        QCOMPARE(config.field(u"port"), Value(1883));
        QCOMPARE(config.field(u"port").kind(), Value::Kind::Integer);
        QCOMPARE(config.field(u"factor"), Value(0.75));
        QCOMPARE(config.field(u"ask"), Value(false));
        QVERIFY(config.field(u"mode").isNothing());
        QCOMPARE(config.field(u"tls").field(u"ca"), Value(u"/etc/ca"_s));
        QCOMPARE(config.field(u"topics"), Value::makeList({Value(u"two"_s)}));
        QCOMPARE(config.field(u"faults"), before().field(u"faults"));
        QVERIFY(brokerSchema().check(config).has_value());
    }

    void fault_isSaidAtItsField_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("text");
        QTest::newRow("missing") << u"/broker"_s << u""_s;
        QTest::newRow("too long") << u"/broker"_s << u"12345678901"_s;
        QTest::newRow("no number") << u"/port"_s << u"many"_s;
        QTest::newRow("below") << u"/port"_s << u"0"_s;
        QTest::newRow("above") << u"/port"_s << u"65536"_s;
        QTest::newRow("not whole") << u"/port"_s << u"1.5"_s;
        QTest::newRow("not finite") << u"/factor"_s << u"inf"_s;
    }
    void fault_isSaidAtItsField()
    {
        QFETCH(const QString, pointer);
        QFETCH(const QString, text);
        ConfigForm form(brokerSchema(), {}, before());
        form.setText(at(form, pointer), text);
        QVERIFY(!form.check());
        for (const FormField &each : form.fields())
            QCOMPARE(!each.error.isEmpty(), each.pointer == pointer);
        form.setText(at(form, pointer), u"1"_s); // who mends it reads no old reproach
        QVERIFY(shown(form, pointer).error.isEmpty());
        QVERIFY(form.check());
    }

    void itemTooLong_isSaidAtItsList()
    {
        ConfigForm form(brokerSchema(), {}, before());
        form.addItem(at(form, u"/topics"_s), u"123456789"_s);
        QVERIFY(!form.check());
        QVERIFY(!shown(form, u"/topics"_s).error.isEmpty());
    }

    void groupInUse_needsWhatItRequires()
    {
        ConfigForm form(brokerSchema(), {}, before());
        QVERIFY(form.check()); // left out as a whole
        form.setOn(at(form, u"/tls/strict"_s), true);
        QVERIFY(!form.check());
        QVERIFY(!shown(form, u"/tls/ca"_s).error.isEmpty());
    }

    void hubsRefusal_isShownAtItsField()
    {
        ConfigForm form(brokerSchema(), {}, before());
        QVERIFY(form.showError(
            {.code = Error::Code::InvalidInput, .detail = u"no"_s, .pointer = u"/tls/ca"_s}));
        QCOMPARE(shown(form, u"/tls/ca"_s).error, u"no"_s);
        QVERIFY(shown(form, u"/tls"_s).error.isEmpty());
        QVERIFY(form.showError(
            {.code = Error::Code::InvalidInput, .detail = u"item"_s, .pointer = u"/topics/3"_s}));
        QCOMPARE(shown(form, u"/topics"_s).error, u"item"_s);
        QVERIFY(!form.showError({.code = Error::Code::InvalidInput,
                                 .detail = u"elsewhere"_s,
                                 .pointer = u"/brokers"_s}));
    }

    void number_isReadAsTheLanguageWritesIt()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        ConfigForm form(brokerSchema(), {}, before());
        form.setText(at(form, u"/factor"_s), u"0,75"_s);
        QVERIFY(form.check());
        QCOMPARE(form.config().field(u"factor"), Value(0.75));
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_GUILESS_MAIN(TestConfigForm)
#include "tst_configform.moc"
