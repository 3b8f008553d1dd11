// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each hostile plugin beside a healthy one that reports 1,000 times a second, through a real hub.
#include "hostilemodes.h"
#include "hubworld.h"
#include "runtimefixture.h"

#include <atrium/base/time.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace atrium;
using atrium::test::HostileMode;
using atrium::test::HubWorld;
using atrium::test::isAlive;
using atrium::test::RuntimeFixture;
using State = PluginState;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 kMayStay = qint64(1) << 30; // the sanitizer keeps what was freed
#else
constexpr qint64 kMayStay = qint64(48) << 20;
#endif

qint64 residentBytes()
{
    malloc_trim(0);
    QFile statm(u"/proc/self/statm"_s);
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').at(1).toLongLong() * 4096
                                           : 0;
}

/// What the healthy plugin said, and whether anything was lost of it.
struct Witness
{
    std::int64_t next = 0;
    bool isWhole = true;

    void take(const hub::Reported &reported)
    {
        for (const Report &each : reported.reports)
            isWhole = isWhole && each.value == Value(qint64(next++));
    }
};

} // namespace

Q_DECLARE_METATYPE(HostileMode)

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhereTheRulesSay_data();
    void endsWhereTheRulesSay();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
};

void TestHostile::endsWhereTheRulesSay_data()
{
    QTest::addColumn<HostileMode>("hostile");
    for (const HostileMode &each : atrium::test::kHostileModes)
        QTest::newRow(each.name) << each;
}

void TestHostile::endsWhereTheRulesSay()
{
    QFETCH(const HostileMode, hostile);
    const State end = hostile.end;
    const auto reason = QString::fromLatin1(hostile.reason);
    const auto reached = QString::fromLatin1(hostile.reached);
    const auto result = QString::fromLatin1(hostile.result);
    RuntimeFixture fixture([](runtime::RuntimeSetup &setup) {
        setup.life.start = 3s;
        setup.life.budget = 1;
        setup.watch.useEach = 50ms;
        setup.watch.useWindow = 400ms;
        setup.watch.usePatience = 400ms;
        setup.watch.breachWindow = 500ms;
        setup.watch.breachesDegraded = 20;
        setup.watch.breachesFailed = 200;
    });
    HubWorld world;
    Witness witness;
    fixture.listen([&](const InstanceId &instance, const hub::FromPlugin &message) {
        if (const auto *reported = std::get_if<hub::Reported>(&message);
            reported && instance.text() == "healthy"_L1)
            witness.take(*reported);
        world.hub.fromPlugin(systemNow(), instance, message);
        world.hub.publish();
        (void)world.takeChanges();
        world.journal.clear();
        world.synced = 0;
    });
    fixture.start(u"healthy"_s, u"hostile"_s, u"ticks"_s);
    QTRY_VERIFY_WITH_TIMEOUT((fixture.drain(), witness.next > 200), 15'000);
    const qint64 before = residentBytes();
    PluginConfig config
        = RuntimeFixture::config(u"a"_s, u"hostile"_s, QString::fromLatin1(hostile.name));
    config.limits = hostile.limits();
    fixture.runtime().configure(config);

    const auto isReached = [&](const PluginStatus &status) {
        return reached.isEmpty()
            || std::any_of(status.limits.begin(), status.limits.end(), [&](const auto &each) {
                   return each.name == reached && each.reached > 0;
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(fixture.status(u"a"_s).state == end
                                 && fixture.status(u"a"_s).reason.contains(reason)
                                 && isReached(fixture.status(u"a"_s))
                                 && fixture.value(u"a/d1.result"_s).toText().contains(result),
                             90'000);
    const auto soFar = witness.next;
    QTRY_VERIFY_WITH_TIMEOUT((fixture.drain(), witness.next > soFar + 500), 15'000);
    if (end == State::Quarantined) {
        const PluginStatus status = fixture.status(u"a"_s);
        QCOMPARE(status.state, end);
        QVERIFY(!status.hint.isEmpty());
        QCOMPARE(status.processId, 0);
    } else {
        QCOMPARE(fixture.status(u"a"_s).restarts, 0);
    }
    // Nothing of the neighbour is lost.
    QVERIFY(witness.isWhole);
    QCOMPARE(fixture.status(u"healthy"_s).state, State::Running);
    QCOMPARE(fixture.status(u"healthy"_s).restarts, 0);
    QCOMPARE(fixture.status(u"healthy"_s).refused, 0U);
    // The model is valid: every device is its instance's own, and says what it may.
    for (const auto &[id, device] : world.hub.devices()) {
        QVERIFY(id.instance() == "healthy"_L1 || id.instance() == "a"_L1);
        for (std::size_t i = 0; i < device->properties.size(); ++i) {
            const Value &value = device->properties[i].reported.value;
            if (!value.isNothing())
                QVERIFY(device->device.model.model->properties[i].schema.check(value));
        }
    }
    fixture.runtime().forget(InstanceId(u"a"_s));
    QTRY_VERIFY_WITH_TIMEOUT((fixture.drain(), residentBytes() < before + kMayStay), 10'000);
}

void TestHostile::leavesNothingBehind_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("forks") << u"forks"_s;
    QTest::newRow("crowd") << u"crowd"_s;
    QTest::newRow("escape") << u"escape"_s;
    QTest::newRow("escape, plain") << u"escape"_s;
    QTest::newRow("ignores-shutdown") << u"ignores-shutdown"_s;
}

// Whatever it starts counts, is bounded, and ends with it.
void TestHostile::leavesNothingBehind()
{
    QFETCH(const QString, mode);
    const bool isPlain = QByteArray(QTest::currentDataTag()).endsWith("plain");
    RuntimeFixture fixture([isPlain](runtime::RuntimeSetup &setup) {
        setup.watch.useEach = 50ms;
        if (isPlain)
            setup.mostSandbox = runtime::SandboxLevel::None;
    });
    fixture.start(u"a"_s, u"hostile"_s, mode);
    QTRY_COMPARE(fixture.status(u"a"_s).state, State::Running);
    if (fixture.status(u"a"_s).sandbox != "full"_L1 && !(isPlain && geteuid() == 0))
        QSKIP("needs a namespace of processes, or users of the plugins' own");
    if (mode == "forks"_L1 || mode == "crowd"_L1) {
        const auto tasks = [&fixture] {
            const PluginStatus status = fixture.status(u"a"_s);
            return std::find_if(status.limits.begin(), status.limits.end(),
                                [](const auto &each) { return each.name == "processes"_L1; })
                ->used;
        };
        QTRY_VERIFY(tasks() > 4);
        QVERIFY(tasks() <= 24);
    }
    const QByteArray mark = "ATRIUM_INSTANCE=a";
    const QByteArray home = QFile::encodeName(u"HOME="_s + fixture.stateRoot());
    const auto isAnyAlive = [&] {
        const QDir processes(u"/proc"_s);
        for (const QString &each : processes.entryList({u"[0-9]*"_s}, QDir::Dirs)) {
            QFile environment(u"/proc/%1/environ"_s.arg(each));
            if (!environment.open(QIODevice::ReadOnly))
                continue;
            const QByteArray content = environment.readAll();
            if (content.contains(mark) && content.contains(home) && isAlive(each.toLongLong()))
                return true;
        }
        return false;
    };
    QVERIFY(isAnyAlive());
    fixture.runtime().forget(InstanceId(u"a"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!isAnyAlive(), 10'000);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
