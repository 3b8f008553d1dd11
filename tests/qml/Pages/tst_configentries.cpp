// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configform.h"

#include <atrium/model/json.h>

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::window;

namespace {

QJsonObject json(const QByteArray &text)
{
    return parseObject(text, 1024 * 1024).value();
}

// As players of music are named: a list of objects, with what a person is to know of each field.
DataSchema schema()
{
    return dataSchemaFromJson(json(R"({"type":"object","fields":[
        {"name":"servers","title":"Servers","schema":{"type":"array","minItems":1,"maxItems":3,
         "description":"One for each player.","items":{"type":"object","fields":[
            {"name":"host","required":true,"schema":{"type":"string","pattern":"^[a-z.]+$",
             "description":"Its name"}},
            {"name":"port","schema":{"type":"integer","minimum":1,"maximum":65535,"default":6600}},
            {"name":"tls","schema":{"type":"boolean","default":true}}]}}},
        {"name":"mode","schema":{"type":"string","oneOf":[{"const":"a","title":"Fast"},
         {"const":"b"}],"default":"a"}},
        {"name":"path","schema":{"type":"string","default":"/music"}}]})"),
                              {})
        .value();
}

Value before()
{
    return valueFromJson(json(R"({"servers":[{"host":"one","port":1},{"host":"two"}],"x":1})"));
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

QStringList hosts(const ConfigForm &form)
{
    QStringList all;
    const Value config = form.config(); // what items() speaks of lives as long
    for (const Value &server : config.field(u"servers").items())
        all.append(server.field(u"host").toText());
    return all;
}

} // namespace

/// Lists of objects in a plugin's form, and what its schema says for people.
class TestConfigEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void notes_areShown()
    {
        const ConfigForm form(schema(), {}, before());
        QCOMPARE(shown(form, u"/servers"_s).help, u"One for each player."_s);
        QCOMPARE(shown(form, u"/servers/0/host"_s).help, u"Its name"_s);
        QCOMPARE(shown(form, u"/servers/1/port"_s).placeholder, u"6600"_s);
        QCOMPARE(shown(form, u"/path"_s).placeholder, u"/music"_s);
        QCOMPARE(shown(form, u"/mode"_s).choices.first(), u"Not set: Fast"_s);
        QVERIFY(shown(form, u"/servers/0/tls"_s).isOn);
    }

    void untouched_staysAsItWas()
    {
        ConfigForm form(schema(), {}, before());
        QVERIFY(form.check());
        QCOMPARE(form.config(), before()); // no default is written down
    }

    void entries_comeGoAndChangePlaces()
    {
        ConfigForm form(schema(), {}, before());
        form.setText(at(form, u"/servers/1/host"_s), u"second"_s);
        form.setText(at(form, u"/servers/0/port"_s), u"many"_s); // not a number, and not lost
        form.addEntry(at(form, u"/servers"_s));
        QVERIFY(!shown(form, u"/servers"_s).mayGrow);
        form.addEntry(at(form, u"/servers"_s)); // there is no room
        QCOMPARE(hosts(form), QStringList({u"one"_s, u"second"_s, u""_s}));
        form.setText(at(form, u"/servers/2/host"_s), u"third"_s);
        form.shiftEntry(at(form, u"/servers/2"_s), -1);
        QCOMPARE(hosts(form), QStringList({u"one"_s, u"third"_s, u"second"_s}));
        form.shiftEntry(at(form, u"/servers/2"_s), 1); // it is the last
        QVERIFY(shown(form, u"/servers/0"_s).isFirst && shown(form, u"/servers/2"_s).isLast);
        QCOMPARE(shown(form, u"/servers/0/port"_s).text, u"many"_s);
        form.removeEntry(at(form, u"/servers/0"_s));
        QCOMPARE(hosts(form), QStringList({u"third"_s, u"second"_s}));
        QVERIFY(form.check());
        QVERIFY(form.isChanged());
        const Value config = form.config();
        QVERIFY(schema().check(Value::makeObject({{u"servers"_s, config.field(u"servers")}})));
        QCOMPARE(config.field(u"x"), Value(1)); // what no field stands for stays
    }

    void fault_isSaidAtItsField()
    {
        ConfigForm form(schema(), {}, before());
        form.setText(at(form, u"/servers/1/host"_s), u"No Host"_s);
        QVERIFY(!form.check());
        QVERIFY(!shown(form, u"/servers/1/host"_s).error.isEmpty());
        QVERIFY(shown(form, u"/servers/0/host"_s).error.isEmpty());
        form.setText(at(form, u"/servers/1/host"_s), u"host"_s);
        form.addEntry(at(form, u"/servers"_s));
        QVERIFY(!form.check());
        QVERIFY(!shown(form, u"/servers/2/host"_s).error.isEmpty()); // it is needed
        QVERIFY(form.showError({.code = Error::Code::InvalidInput,
                                .detail = u"no"_s,
                                .pointer = u"/servers/0/port"_s}));
        QCOMPARE(shown(form, u"/servers/0/port"_s).error, u"no"_s);
    }

    void tooFew_areSaidAtTheList()
    {
        ConfigForm form(schema(), {}, before());
        form.removeEntry(at(form, u"/servers/0"_s));
        QVERIFY(form.check());
        form.removeEntry(at(form, u"/servers/0"_s));
        QVERIFY(!form.check());
        QVERIFY(!shown(form, u"/servers"_s).error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConfigEntries)
#include "tst_configentries.moc"
