// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokendisk.h"
#include "daemon.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

// The disk under the real atriumd is full, or cannot be written, and is well again later.
class DiskTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        if (QTest::currentTestFailed() && m_daemon)
            qWarning().noquote() << m_daemon->log();
        m_daemon.reset();
        m_disk.reset();
    }

    void isSaidAndPasses_data()
    {
        QTest::addColumn<BrokenDisk::Trouble>("trouble");
        QTest::addColumn<QString>("says");
        QTest::newRow("full") << BrokenDisk::Trouble::Full << u"the disk is full"_s;
        QTest::newRow("read-only") << BrokenDisk::Trouble::ReadOnly << u"cannot be written"_s;
    }

    void isSaidAndPasses()
    {
        QFETCH(const BrokenDisk::Trouble, trouble);
        QFETCH(const QString, says);
        m_disk = std::make_unique<BrokenDisk>(trouble);
        m_daemon = std::make_unique<Daemon>();
        BrokenDisk &disk = *m_disk;
        Daemon &daemon = *m_daemon;
        if (!disk.skipReason().isEmpty())
            QSKIP(qPrintable(disk.skipReason()));
        daemon.keepIn(disk.folder());
        daemon.configure("[[plugin]]\nid = \"simulator\"\ninstance = \"sim\"\nisolation = "
                         "\"thread\"\n[plugin.config]\nhome = false\nextraDevices = 6\n"
                         "reportsPerSecond = 20\n");
        QVERIFY(daemon.start());
        const qint64 process = daemon.processId();
        Witness witness(daemon);
        QVERIFY(witness.sees());
        QTRY_VERIFY_WITH_TIMEOUT(witness.count(u"sim"_s) == 6 && witness.allRun(), kPatience);
        QCOMPARE(witness.set(u"sim/extra-00000"_s, u"power"_s, true), u"settled"_s);
        QCOMPARE(configure(witness, u"Before"_s), QString());

        QVERIFY(disk.breakIt());
        // What is asked at that moment waits for a while, and is refused with the cause; what is
        // asked later, at once.
        const QString first = asked(witness, false);
        QVERIFY2(first.contains(says), qPrintable(first));
        QElapsedTimer time;
        time.start();
        const QString second = asked(witness, false);
        QVERIFY2(second.contains(says), qPrintable(second));
        QVERIFY2(configure(witness, u"Not kept"_s).contains(says), "an owner's word");
        QTRY_VERIFY_WITH_TIMEOUT(!showsAnOpenWish(witness), kPatience);
        QCOMPARE(witness.reported(u"sim/extra-00000"_s, u"power"_s), Value(true));

        const Value health = call(witness, u"health"_s);
        QCOMPARE(health.field(u"status").toText(), u"failed"_s);
        const Value check = health.field(u"checks").items().front();
        QCOMPARE(check.field(u"name").toText(), u"store"_s);
        QVERIFY2(check.field(u"reason").toText().contains(says),
                 qPrintable(check.field(u"reason").toText()));
        QVERIFY(!check.field(u"hint").toText().isEmpty());
        const Output told = runTool(daemon, {u"status"_s});
        QCOMPARE(told.status, 0);
        QVERIFY2(told.text.contains(says.toUtf8()), told.text.constData());
        QCOMPARE(runTool(daemon, {u"health"_s}).status, 1);
        const Output refused
            = runTool(daemon, {u"set"_s, u"sim/extra-00000"_s, u"power"_s, u"false"_s});
        QVERIFY(refused.status != 0);
        QVERIFY2(refused.text.contains(says.toUtf8()), refused.text.constData());

        // The rest of the house goes on.
        const Value warmth = witness.reported(u"sim/extra-00001"_s, u"temperature"_s);
        QTRY_VERIFY_WITH_TIMEOUT(witness.reported(u"sim/extra-00001"_s, u"temperature"_s) != warmth,
                                 kPatience);
        QVERIFY(witness.allRun());

        QVERIFY(disk.mend());
        QTRY_COMPARE_WITH_TIMEOUT(call(witness, u"health"_s).field(u"status").toText(), u"ok"_s,
                                  kPatience);
        QCOMPARE(witness.set(u"sim/extra-00000"_s, u"power"_s, false), u"settled"_s);
        QCOMPARE(configure(witness, u"After"_s), QString());
        QCOMPARE(daemon.processId(), process);
        QVERIFY(isAlive(process));

        daemon.kill();
        QVERIFY(daemon.start());
        Witness later(daemon);
        QVERIFY(later.sees());
        QTRY_VERIFY_WITH_TIMEOUT(later.count(u"sim"_s) == 6 && later.allRun(), kPatience);
        QCOMPARE(titleOf(later), u"After"_s);
        QVERIFY(!showsAnOpenWish(later));
        QVERIFY(daemon.stop());
    }

    void whatWasAcknowledgedSurvivesACrashMeanwhile()
    {
        m_disk = std::make_unique<BrokenDisk>(BrokenDisk::Trouble::Full);
        m_daemon = std::make_unique<Daemon>();
        BrokenDisk &disk = *m_disk;
        Daemon &daemon = *m_daemon;
        if (!disk.skipReason().isEmpty())
            QSKIP(qPrintable(disk.skipReason()));
        daemon.keepIn(disk.folder());
        daemon.configure("[[plugin]]\nid = \"simulator\"\ninstance = \"sim\"\nisolation = "
                         "\"thread\"\n[plugin.config]\nhome = false\nextraDevices = 2\n");
        QVERIFY(daemon.start());
        {
            Witness witness(daemon);
            QVERIFY(witness.sees());
            QTRY_VERIFY_WITH_TIMEOUT(witness.count(u"sim"_s) == 2 && witness.allRun(), kPatience);
            QCOMPARE(configure(witness, u"Acknowledged"_s), QString());
            QVERIFY(disk.breakIt());
            QVERIFY(!configure(witness, u"Refused"_s).isEmpty());
            daemon.kill();
        }
        QVERIFY(disk.mend());
        QVERIFY(daemon.start());
        Witness witness(daemon);
        QVERIFY(witness.sees());
        QCOMPARE(titleOf(witness), u"Acknowledged"_s);
        QVERIFY(daemon.stop());
    }

private:
    static DeviceId lamp() { return DeviceId::fromText(u"sim/extra-00000"_s).value(); }

    static QString titleOf(const Witness &witness)
    {
        const DeviceState *const state = witness.house().device(lamp());
        return state == nullptr ? QString() : state->owner.title;
    }

    static bool showsAnOpenWish(const Witness &witness)
    {
        const DeviceState *const state = witness.house().device(lamp());
        const PropertyState *const power
            = state == nullptr ? nullptr : state->property(PropertyName(u"power"_s));
        return power != nullptr && power->desired && isOpen(power->desired->status);
    }

    static Value call(Witness &witness, const QString &method)
    {
        std::optional<Value> answer;
        QObject context;
        witness.client().call({.method = method}, &context,
                              [&](const Result<Value> &each) { answer = each.value_or(Value()); });
        const bool isThere = QTest::qWaitFor([&] { return answer.has_value(); }, kPatience);
        return isThere ? *answer : Value();
    }

    /// What was said against it; empty: it is kept.
    static QString refusalOf(Witness &witness, const QString &method, const Value &params)
    {
        std::optional<QString> refusal;
        QObject context;
        witness.client().call({.method = method, .params = params}, &context,
                              [&](const Result<Value> &answer) {
                                  refusal = answer ? QString() : answer.error().detail;
                              });
        const bool isThere = QTest::qWaitFor([&] { return refusal.has_value(); }, kPatience);
        return isThere ? *refusal : u"no answer"_s;
    }

    static QString asked(Witness &witness, bool power)
    {
        return refusalOf(
            witness, u"property.write"_s,
            Value::makeObject(
                {{u"device"_s, lamp().text()}, {u"property"_s, u"power"_s}, {u"value"_s, power}}));
    }

    static QString configure(Witness &witness, const QString &title)
    {
        return refusalOf(witness, u"device.configure"_s,
                         Value::makeObject({{u"device"_s, lamp().text()}, {u"title"_s, title}}));
    }

    std::unique_ptr<BrokenDisk> m_disk;
    std::unique_ptr<Daemon> m_daemon;
};

} // namespace atrium::e2e

QTEST_GUILESS_MAIN(atrium::e2e::DiskTroubleTest)
#include "tst_disktrouble.moc"
