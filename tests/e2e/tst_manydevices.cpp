// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

class ManyDevicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandWork_data()
    {
        QTest::addColumn<QByteArray>("isolation");
        QTest::newRow("thread") << QByteArray("thread");
        QTest::newRow("process") << QByteArray("process");
    }
    void tenThousandWork()
    {
        QFETCH(const QByteArray, isolation);
        Daemon daemon;
        daemon.configure("[[plugin]]\nid = \"simulator\"\ninstance = \"crowd\"\nisolation = \""
                         + isolation
                         + "\"\n[plugin.config]\nhome = false\nextraDevices = 10000\n"
                           "reportsPerSecond = 1000\n");
        QVERIFY(daemon.start());
        Witness witness(daemon);
        QVERIFY(witness.sees());
        QTRY_COMPARE_WITH_TIMEOUT(witness.count(u"crowd"_s), 10'000, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(witness.allRun(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(
            !witness.reported(u"crowd/extra-09999"_s, u"temperature"_s).isNothing(), kPatience);
        QCOMPARE(witness.plugin(u"crowd"_s)->refused, std::uint64_t {0});

        QCOMPARE(witness.set(u"crowd/extra-05000"_s, u"power"_s, true), u"settled"_s);
        QCOMPARE(witness.set(u"crowd/extra-05000"_s, u"power"_s, false), u"settled"_s);
        QSignalSpy changes(&witness.client(), &client::HubClient::valuesChanged);
        QTRY_VERIFY_WITH_TIMEOUT(changes.size() >= 20, kPatience);

        // A restart shows them all again, from what the store kept.
        daemon.kill();
        QVERIFY(daemon.start());
        QTRY_VERIFY_WITH_TIMEOUT(witness.count(u"crowd"_s) == 10'000 && witness.allRun(),
                                 kPatience);
        QVERIFY(daemon.stop());
    }
};

} // namespace atrium::e2e

QTEST_GUILESS_MAIN(atrium::e2e::ManyDevicesTest)
#include "tst_manydevices.moc"
