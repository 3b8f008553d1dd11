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
using atrium::test::writeOn;
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

/// A healthy plugin that reports 1,000 times a second, in a real hub, and who watches over it.
class Neighbourhood
{
public:
    explicit Neighbourhood(RuntimeFixture &fixture)
        : m_fixture(fixture)
    {
        fixture.listen([this](const InstanceId &instance, const hub::FromPlugin &message) {
            if (const auto *reported = std::get_if<hub::Reported>(&message);
                reported && instance.text() == "healthy"_L1) {
                for (const Report &each : reported->reports)
                    m_isWhole = m_isWhole && each.value == Value(qint64(m_next++));
            }
            if (const auto *written = std::get_if<hub::WriteAnswered>(&message))
                answers.push_back(*written);
            m_world.hub.fromPlugin(systemNow(), instance, message);
            m_world.hub.publish();
            (void)m_world.takeChanges();
            m_world.journal.clear();
            m_world.synced = 0;
        });
        fixture.start(u"healthy"_s, u"hostile"_s, u"ticks"_s);
    }

    /// So many reports of the healthy one.
    [[nodiscard]] std::int64_t count()
    {
        m_fixture.drain();
        return m_next;
    }

    /// Nothing of the neighbour is lost, and every device is its instance's own and says what it
    /// may.
    void check()
    {
        const auto soFar = count();
        QTRY_VERIFY_WITH_TIMEOUT(count() > soFar + 500, 15'000);
        QVERIFY(m_isWhole);
        const PluginStatus healthy = m_fixture.status(u"healthy"_s);
        QCOMPARE(healthy.state, State::Running);
        QCOMPARE(healthy.restarts, 0);
        QCOMPARE(healthy.refused, 0U);
        QVERIFY(m_world.hub.device(*DeviceId::fromText(u"healthy/d1"_s)));
        for (const auto &[id, device] : m_world.hub.devices()) {
            QVERIFY(id.instance() == "healthy"_L1 || id.instance() == "a"_L1
                    || id.instance() == "b"_L1);
            for (std::size_t i = 0; i < device->properties.size(); ++i) {
                const Value &value = device->properties[i].reported.value;
                if (!value.isNothing())
                    QVERIFY(device->device.model.model->properties[i].schema.check(value));
            }
        }
    }

    std::vector<hub::WriteAnswered> answers;

private:
    RuntimeFixture &m_fixture;
    HubWorld m_world;
    std::int64_t m_next = 0;
    bool m_isWhole = true;
};

void tighten(runtime::RuntimeSetup &setup)
{
    setup.life.start = 3s;
    setup.life.budget = 1;
    setup.watch.useEach = 50ms;
    setup.watch.useWindow = 400ms;
    setup.watch.usePatience = 400ms;
    setup.watch.breachWindow = 500ms;
    setup.watch.breachesDegraded = 20;
    setup.watch.breachesFailed = 200;
}

} // namespace

Q_DECLARE_METATYPE(HostileMode)

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhereTheRulesSay_data();
    void endsWhereTheRulesSay();
    void endsWhenItIsAsked_data();
    void endsWhenItIsAsked();
    void answersAreHeardOnceAndInTime();
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
    RuntimeFixture fixture(tighten);
    Neighbourhood neighbours(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(neighbours.count() > 200, 15'000);
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
    if (end == State::Quarantined) {
        const PluginStatus status = fixture.status(u"a"_s);
        QCOMPARE(status.state, end);
        QVERIFY(!status.hint.isEmpty());
        QCOMPARE(status.processId, 0);
    } else {
        QCOMPARE(fixture.status(u"a"_s).restarts, 0);
    }
    neighbours.check();
    if (QTest::currentTestFailed())
        return;
    fixture.runtime().forget(InstanceId(u"a"_s));
    QTRY_VERIFY_WITH_TIMEOUT((fixture.drain(), residentBytes() < before + kMayStay), 10'000);
}

void TestHostile::endsWhenItIsAsked_data()
{
    QTest::addColumn<HostileMode>("hostile");
    for (const HostileMode &each : atrium::test::kCalledModes)
        QTest::newRow(each.name) << each;
}

// Once in each of its lives it is asked for what it cannot bear.
void TestHostile::endsWhenItIsAsked()
{
    QFETCH(const HostileMode, hostile);
    const auto name = QString::fromLatin1(hostile.name);
    RuntimeFixture fixture(tighten);
    Neighbourhood neighbours(fixture);
    PluginConfig config = RuntimeFixture::config(u"a"_s, u"hostile"_s, name);
    fixture.runtime().configure(config);
    qint64 asked = 0; // the process that was
    const auto ask = [&] {
        const PluginStatus status = fixture.status(u"a"_s);
        if (status.state != State::Running || status.processId == asked)
            return status.state;
        asked = status.processId;
        const DeviceId device = *DeviceId::fromText(u"a/d1"_s);
        if (name.endsWith(u"write"_s)) {
            (void)fixture.runtime().write(InstanceId(u"a"_s), writeOn(u"a/d1"_s, 1));
        } else if (name.endsWith(u"invoke"_s)) {
            (void)fixture.runtime().invoke(
                InstanceId(u"a"_s),
                {.id = RequestId {1}, .device = device, .action = ActionName(u"blink"_s)});
        } else {
            config.config = Value::makeObject({{u"mode"_s, name}, {u"port"_s, asked}});
            fixture.runtime().configure(config);
        }
        return status.state;
    };
    QTRY_VERIFY_WITH_TIMEOUT(ask() == hostile.end, 60'000);
    const PluginStatus status = fixture.status(u"a"_s);
    QVERIFY2(status.reason.contains(QString::fromLatin1(hostile.reason)),
             qPrintable(status.reason));
    QVERIFY(!status.hint.isEmpty());
    QCOMPARE(status.processId, 0);
    QCOMPARE(status.restarts, 1);
    QCOMPARE(fixture.runtime().lanes().front()->inFlight, 0);
    neighbours.check();
}

// One that answers twice, and one that answers when the hub has given up: each answer counts once,
// the rest is refused, and both go on.
void TestHostile::answersAreHeardOnceAndInTime()
{
    RuntimeFixture fixture([](runtime::RuntimeSetup &setup) {
        setup.watch.writeLimit = 1s;
        setup.watch.pingEach = 5s;
    });
    Neighbourhood neighbours(fixture);
    for (const auto &[name, mode] :
         {std::pair(u"a"_s, u"answers-twice"_s), std::pair(u"b"_s, u"answers-late"_s)}) {
        fixture.start(name, u"hostile"_s, mode);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.status(name).state, State::Running, 15'000);
        const auto refused = fixture.status(name).refused;
        neighbours.answers.clear();
        QVERIFY(fixture.runtime().write(InstanceId(name), writeOn(name + u"/d1"_s, 7)));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.status(name).refused > refused, 15'000);
        QCOMPARE(neighbours.answers.size(), 1U);
        QCOMPARE(neighbours.answers.front().request, RequestId {7});
        QCOMPARE(neighbours.answers.front().outcome.has_value(), mode == "answers-twice"_L1);
        QVERIFY(fixture.status(name).violations.back().detail.contains(u"not open"_s));
        QCOMPARE(fixture.status(name).state, State::Running);
        fixture.runtime().forget(InstanceId(name));
    }
    neighbours.check();
}

void TestHostile::leavesNothingBehind_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("forks") << u"forks"_s;
    QTest::newRow("crowd") << u"crowd"_s;
    QTest::newRow("escape") << u"escape"_s;
    QTest::newRow("escape, plain") << u"escape"_s;
    QTest::newRow("ignores-shutdown") << u"ignores-shutdown"_s;
    QTest::newRow("crash-shutdown") << u"crash-shutdown"_s;
    QTest::newRow("hang-shutdown") << u"hang-shutdown"_s;
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
    Neighbourhood neighbours(fixture);
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
    neighbours.check();
    fixture.runtime().forget(InstanceId(u"a"_s));
    QTRY_VERIFY_WITH_TIMEOUT((fixture.drain(), !isAnyAlive()), 10'000);
    neighbours.check();
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
