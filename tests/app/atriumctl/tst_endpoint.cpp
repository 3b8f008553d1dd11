// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkproxy.h"

#include <atrium/model/json.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::ctl;

/// Where a plugin that is tried out may connect to, and what it said there.
class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown"); // empty: refused
        QTest::newRow("address") << u"192.168.1.20:1883"_s << u"192.168.1.20:1883"_s;
        QTest::newRow("name") << u"broker.lan:1"_s << u"broker.lan:1"_s;
        QTest::newRow("address of version 6") << u"[::1]:65535"_s << u"[::1]:65535"_s;
        QTest::newRow("no port") << u"broker"_s << QString();
        QTest::newRow("port 0") << u"broker:0"_s << QString();
        QTest::newRow("port above 65535") << u"broker:65536"_s << QString();
        QTest::newRow("a path") << u"broker:1/x"_s << QString();
        QTest::newRow("nothing") << u""_s << QString();
    }

    void fromText()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        const auto endpoint = endpointFromText(text);
        QCOMPARE(endpoint.has_value(), !shown.isEmpty());
        if (endpoint)
            QCOMPARE(endpoint->text(), shown);
        else
            QCOMPARE(endpoint.error().code, Error::Code::InvalidInput);
    }

    void areFoundInAConfiguration()
    {
        const auto at = [](const char *host, int port) {
            return Value::makeObject(
                {{u"host"_s, QString::fromLatin1(host)}, {u"port"_s, qint64 {port}}});
        };
        const Value config = Value::makeObject(
            {{u"broker"_s, u"mqtts://broker.lan"_s},
             {u"topic"_s, u"zigbee2mqtt"_s},
             {u"homepage"_s, u"ftp://x:1"_s},
             {u"servers"_s,
              Value::makeList({at("192.168.1.7", 6600), at("192.168.1.7", 6600),
                               at("/run/mpd/socket", 1), at("alone", 0),
                               Value::makeObject({{u"url"_s, u"ws://[::1]:8421/x"_s}})})}});
        QStringList found;
        for (const Endpoint &each : endpointsIn(config))
            found.append(each.text());
        const QStringList expected {u"broker.lan:8883"_s, u"192.168.1.7:6600"_s, u"[::1]:8421"_s};
        QCOMPARE(found, expected);
    }

    void talksComeBackAsTheyWere()
    {
        const std::vector<Talk> talks {
            {.endpoint = {.host = u"broker"_s, .port = 1883},
             .parts = {{.isPlugins = true, .bytes = QByteArray("\x10\x00\xff", 3)},
                       {.isPlugins = false, .bytes = "OK Küche\n"}},
             .isEnded = true},
            {.endpoint = {.host = u"::1"_s, .port = 1}}};
        QByteArray json;
        appendJson(json, talksValue(talks));
        QVERIFY(json.contains("OK Küche"));
        const auto read = talksFromValue(*parseValue(json, 4096));
        QVERIFY(read);
        QCOMPARE(read->size(), talks.size());
        for (std::size_t i = 0; i < talks.size(); ++i) {
            QCOMPARE(read->at(i).endpoint, talks[i].endpoint);
            QCOMPARE(read->at(i).isEnded, talks[i].isEnded);
            QCOMPARE(read->at(i).parts.size(), talks[i].parts.size());
            for (std::size_t j = 0; j < talks[i].parts.size(); ++j) {
                QCOMPARE(read->at(i).parts[j].bytes, talks[i].parts[j].bytes);
                QCOMPARE(read->at(i).parts[j].isPlugins, talks[i].parts[j].isPlugins);
            }
        }
    }

    void talksThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no endpoint") << QByteArray(R"([{"said": []}])");
        QTest::newRow("whose") << QByteArray(
            R"([{"endpoint": "a:1", "said": [{"by": "me", "text": ""}]}])");
        QTest::newRow("no base64")
            << QByteArray(R"([{"endpoint": "a:1", "said": [{"by": "plugin", "base64": "*"}]}])");
    }

    void talksThatAreNoneAreRefused()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!talksFromValue(*parseValue(json, 4096)));
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
