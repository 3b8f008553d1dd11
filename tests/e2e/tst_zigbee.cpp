// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker.h"
#include "daemon.h"
#include "zigbeehome.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

class ZigbeeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (Broker::program().isEmpty())
            QSKIP("mosquitto is not installed");
    }

    void everyDeviceAppearsOnce_data()
    {
        QTest::addColumn<QString>("base");
        QTest::newRow("as installed") << u"zigbee2mqtt"_s;
        QTest::newRow("another base, everything on") << u"home/zigbee"_s;
    }
    void everyDeviceAppearsOnce()
    {
        QFETCH(const QString, base);
        Broker broker;
        QVERIFY(broker.start());
        ZigbeeHome zigbee(base, broker.port());
        zigbee.start();
        QVERIFY(zigbee.count() >= 10);
        Daemon daemon;
        daemon.configure(configOf(broker, base));
        QVERIFY(daemon.start());
        Witness witness(daemon);
        QVERIFY(witness.sees());
        // All of them, and the bridge.
        QTRY_COMPARE_WITH_TIMEOUT(witness.count(u"zigbee"_s), zigbee.count() + 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(witness.allRun(), kPatience);
        QCOMPARE(witness.plugin(u"zigbee"_s)->refused, std::uint64_t {0});
    }

    // The sandbox shows the plugin none of these files, and the key is the hub's alone to read.
    void ownAuthorityAndCertificate_letItIn_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<bool>("isLetIn");
        QTest::newRow("its authority") << u"ca.pem"_s << true;
        QTest::newRow("another's") << u"other.pem"_s << false;
    }
    void ownAuthorityAndCertificate_letItIn()
    {
        QFETCH(const QString, authority);
        QFETCH(const bool, isLetIn);
        Broker broker;
        QVERIFY(broker.startSecure());
        QVERIFY(QFile::setPermissions(broker.path(u"client.key"_s), QFile::ReadOwner));
        ZigbeeHome zigbee(u"zigbee2mqtt"_s, broker.port());
        zigbee.start();
        Daemon daemon;
        daemon.configure("[[plugin]]\nid = \"mqtt\"\ninstance = \"zigbee\"\n[plugin.config]\n"
                         "broker = \""
                         + broker.secureAddress().toUtf8() + "\"\ncaFile = \""
                         + broker.path(authority).toUtf8() + "\"\ncertificateFile = \""
                         + broker.path(u"client.pem"_s).toUtf8() + "\"\nkeyFile = \""
                         + broker.path(u"client.key"_s).toUtf8() + "\"\n");
        QVERIFY(daemon.start());
        Witness witness(daemon);
        QVERIFY(witness.sees());
        if (isLetIn) {
            QTRY_COMPARE_WITH_TIMEOUT(witness.count(u"zigbee"_s), zigbee.count() + 1, kPatience);
            QTRY_VERIFY_WITH_TIMEOUT(witness.allRun(), kPatience);
            return;
        }
        // It says why, and has no device.
        QTRY_VERIFY_WITH_TIMEOUT(
            witness.plugin(u"zigbee"_s)
                && witness.plugin(u"zigbee"_s)->reason.contains(u"certificate"_s),
            kPatience);
        QCOMPARE(witness.count(u"zigbee"_s), 0);
    }

    void aWishComesTrue()
    {
        Broker broker;
        QVERIFY(broker.start());
        ZigbeeHome zigbee(u"zigbee2mqtt"_s, broker.port());
        zigbee.start();
        Daemon daemon;
        daemon.configure(configOf(broker, u"zigbee2mqtt"_s));
        QVERIFY(daemon.start());
        Witness witness(daemon);
        QVERIFY(witness.sees());
        const QString name = zigbee.nameWith(u"light"_s, u"state"_s);
        QVERIFY(!name.isEmpty());
        const QString device = u"zigbee/"_s + zigbee.addressOf(name);
        QTRY_COMPARE_WITH_TIMEOUT(witness.reported(device, u"state"_s).kind(), Value::Kind::Boolean,
                                  kPatience);
        for (int i = 0; i < 4; ++i) {
            const bool on = !witness.reported(device, u"state"_s).toBool();
            QCOMPARE(witness.set(device, u"state"_s, on), u"settled"_s);
            QCOMPARE(zigbee.stateOf(name).field(u"state").toText(), on ? u"ON"_s : u"OFF"_s);
            QCOMPARE(witness.reported(device, u"state"_s), Value(on));
        }
        QCOMPARE(zigbee.sets(), 4);
        // The switch on the wall.
        const bool on = witness.reported(device, u"state"_s).toBool();
        zigbee.change(name, u"state"_s, on ? u"OFF"_s : u"ON"_s);
        QTRY_COMPARE_WITH_TIMEOUT(witness.reported(device, u"state"_s), Value(!on), kPatience);
    }

private:
    static QByteArray configOf(const Broker &broker, const QString &base)
    {
        return "[[plugin]]\nid = \"mqtt\"\ninstance = \"zigbee\"\n[plugin.config]\nbroker = \""
            + broker.address().toUtf8() + "\"\nbaseTopic = \"" + base.toUtf8() + "\"\n";
    }
};

} // namespace atrium::e2e

QTEST_GUILESS_MAIN(atrium::e2e::ZigbeeTest)
#include "tst_zigbee.moc"
