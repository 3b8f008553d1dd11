// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lives_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::newRow("thread") << QByteArray();
        QTest::newRow("process") << QByteArray(
            "[[plugin]]\nid = \"simulator\"\ninstance = \"demo\"\n"
            "isolation = \"process\"\n");
    }
    void lives()
    {
        QFETCH(const QByteArray, toml);
        Daemon daemon;
        daemon.configure(toml);
        QVERIFY(daemon.start({u"--demo"_s}));
        Witness witness(daemon);
        QVERIFY(witness.sees());
        QTRY_VERIFY_WITH_TIMEOUT(witness.count(u"demo"_s) >= 50 && witness.allRun(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(witness.house().areas().size() >= 7, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(
            witness.reported(u"demo/home"_s, u"time"_s).kind() == Value::Kind::Text, kPatience);
        const auto plugin = witness.plugin(u"demo"_s);
        QVERIFY(plugin.has_value());
        QCOMPARE(plugin->refused, std::uint64_t {0});
        QCOMPARE(plugin->processId > 0, !toml.isEmpty());

        QCOMPARE(witness.set(u"demo/living-sofa-lamp"_s, u"brightness"_s, 73), u"settled"_s);
        QCOMPARE(witness.reported(u"demo/living-sofa-lamp"_s, u"brightness"_s).toInteger(), 73);
        QCOMPARE(witness.set(u"demo/living-sofa-lamp"_s, u"brightness"_s, 20), u"settled"_s);
        // A cover needs its time, and then stands where it was asked to.
        QCOMPARE(witness.set(u"demo/living-garden-shutter"_s, u"position"_s, 90), u"settled"_s);
        QCOMPARE(witness.reported(u"demo/living-garden-shutter"_s, u"position"_s).toInteger(), 90);
        QVERIFY(daemon.stop());
    }

    void everyDeviceHasItsAreaAndValues()
    {
        Daemon daemon;
        QVERIFY(daemon.start({u"--demo"_s}));
        Witness witness(daemon);
        QVERIFY(witness.sees());
        QTRY_VERIFY_WITH_TIMEOUT(witness.count(u"demo"_s) >= 50 && witness.allRun(), kPatience);
        const auto told = [&] {
            int favourites = 0;
            for (const auto &[id, state] : witness.house().devices()) {
                if (state.owner.area.isEmpty())
                    return false;
                favourites += state.owner.favourite ? 1 : 0;
                for (const PropertyState &property : state.properties) {
                    if (property.reported.value.isNothing())
                        return false;
                }
            }
            return favourites == 5;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), kPatience);
        QVERIFY2(witness.plugin(u"demo"_s)->violations.empty(), daemon.log().constData());
    }

    void aCrashOfItsProcessIsGotOver()
    {
        Daemon daemon;
        daemon.configure("[[plugin]]\nid = \"simulator\"\ninstance = \"demo\"\n"
                         "isolation = \"process\"\n");
        QVERIFY(daemon.start({u"--demo"_s}));
        Witness witness(daemon);
        QVERIFY(witness.sees());
        QTRY_VERIFY_WITH_TIMEOUT(witness.count(u"demo"_s) >= 50 && witness.allRun(), kPatience);
        const qint64 first = witness.plugin(u"demo"_s)->processId;
        killProcess(first);
        QTRY_VERIFY_WITH_TIMEOUT(witness.plugin(u"demo"_s)->processId != first
                                     && witness.plugin(u"demo"_s)->processId != 0
                                     && witness.allRun(),
                                 kPatience);
        QCOMPARE(witness.set(u"demo/living-ceiling"_s, u"power"_s, false), u"settled"_s);
        // And ends with its hub, however that ends.
        const qint64 second = witness.plugin(u"demo"_s)->processId;
        daemon.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(second), kPatience);
    }
};

} // namespace atrium::e2e

QTEST_GUILESS_MAIN(atrium::e2e::DemoTest)
#include "tst_demo.moc"
