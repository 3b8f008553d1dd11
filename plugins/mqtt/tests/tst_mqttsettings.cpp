// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::mqtt;

class TestMqttSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void broker_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host"); // "": refused
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("isSecure");
        QTest::newRow("host") << u"broker.lan"_s << u"broker.lan"_s << 1883 << false;
        QTest::newRow("host and port") << u"10.0.0.2:2883"_s << u"10.0.0.2"_s << 2883 << false;
        QTest::newRow("url") << u"mqtt://broker/"_s << u"broker"_s << 1883 << false;
        QTest::newRow("secure") << u"mqtts://broker"_s << u"broker"_s << 8883 << true;
        QTest::newRow("secure, own port") << u"ssl://broker:1883"_s << u"broker"_s << 1883 << true;
        QTest::newRow("IPv6") << u"[fd00::1]:1884"_s << u"fd00::1"_s << 1884 << false;
        QTest::newRow("nothing") << u""_s << u""_s << 0 << false;
        QTest::newRow("no port") << u"broker:"_s << u""_s << 0 << false;
        QTest::newRow("port too high") << u"broker:70000"_s << u""_s << 0 << false;
        QTest::newRow("another scheme") << u"http://broker"_s << u""_s << 0 << false;
        QTest::newRow("user in it") << u"mqtt://me:pw@broker"_s << u""_s << 0 << false;
    }

    void broker()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, host);
        QFETCH(const int, port);
        QFETCH(const bool, isSecure);
        const auto settings = readSettings(Value::makeObject({{u"broker"_s, text}}));
        QCOMPARE(settings.has_value(), !host.isEmpty());
        if (!settings) {
            QCOMPARE(settings.error().code, Error::Code::InvalidInput);
            QCOMPARE(settings.error().pointer, u"/broker"_s);
            QVERIFY(!settings.error().detail.contains(u"pw"_s));
            return;
        }
        QCOMPARE(settings->broker.host, host);
        QCOMPARE(settings->broker.port, port);
        QCOMPARE(settings->broker.isSecure, isSecure);
    }

    void baseTopic_mayHoldSlashes_butNoWildcards()
    {
        const auto with = [](const QString &base) {
            return readSettings(Value::makeObject({{u"broker"_s, u"b"_s}, {u"baseTopic"_s, base}}));
        };
        QCOMPARE(with(u"home/zigbee/"_s)->baseTopic, u"home/zigbee"_s);
        QCOMPARE(with(u""_s)->baseTopic, u"zigbee2mqtt"_s);
        QCOMPARE(with(u"home/+"_s).error().pointer, u"/baseTopic"_s);
    }

    void certificates_makeItSecure_andMustBeThere()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const auto settings = readSettings(
            Value::makeObject({{u"broker"_s, u"b"_s}, {u"caFile"_s, file.fileName()}}));
        QVERIFY(settings->broker.isSecure);
        QCOMPARE(settings->broker.port, 8883);
        const auto missing = readSettings(
            Value::makeObject({{u"broker"_s, u"b"_s}, {u"keyFile"_s, u"/nowhere"_s}}));
        QCOMPARE(missing.error().pointer, u"/keyFile"_s);
        const auto half = readSettings(
            Value::makeObject({{u"broker"_s, u"b"_s}, {u"keyFile"_s, file.fileName()}}));
        QCOMPARE(half.error().pointer, u"/certificateFile"_s);
    }
};

QTEST_GUILESS_MAIN(TestMqttSettings)
#include "tst_mqttsettings.moc"
