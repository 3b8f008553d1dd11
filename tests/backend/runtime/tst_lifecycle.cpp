// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/runtime/lifecycle.h>

#include <QFile>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::runtime;

namespace {

constexpr int kPhases = 11;
constexpr int kEvents = 14;

LifeLimits limits()
{
    return {.start = 10s, .discovery = 60s, .stop = 5s, .backOffFirst = 500ms, .budget = 2};
}

Now at(std::chrono::milliseconds boot)
{
    return {.boottime = boot, .wall = std::chrono::milliseconds(1'000'000) + boot};
}

/// A machine that was led to a row's phase with its guard as asked.
Lifecycle ledTo(const LifeRow &row, bool guardHolds)
{
    Lifecycle life(limits(), Rng(1));
    const auto step = [&life](LifeEvent event, LifeReason why = {}) {
        (void)life.handle(at(1s), event, std::move(why));
    };
    if (row.from == Phase::Packaged)
        return life;
    if (row.from == Phase::Rejected) {
        step(LifeEvent::Refused, {.reason = u"no"_s});
        return life;
    }
    if (row.from == Phase::Stopped) {
        step(LifeEvent::StopAsked);
        return life;
    }
    step(LifeEvent::Accepted);
    if (row.from == Phase::Validated)
        return life;
    step(LifeEvent::Begin);
    const int failures = row.from == Phase::Quarantined
        ? 3
        : (row.guard == LifeGuard::BudgetSpent && guardHolds ? 2 : 0);
    for (int i = 0; i < failures; ++i) {
        step(LifeEvent::Failed);
        step(LifeEvent::Deadline);
    }
    if (row.from == Phase::Quarantined)
        return life;
    const bool complains = row.guard == LifeGuard::Complaining
        ? guardHolds
        : row.from == Phase::Degraded && row.event != LifeEvent::Discovered;
    if (row.from == Phase::Initialised) {
        if (complains)
            step(LifeEvent::Complained, {.reason = u"broker"_s});
        return life;
    }
    step(LifeEvent::Ready);
    if (row.from == Phase::Running || (row.guard == LifeGuard::AllNamed && guardHolds))
        step(LifeEvent::Discovered);
    if (row.from == Phase::Degraded)
        step(complains ? LifeEvent::Complained : LifeEvent::Deadline, {.reason = u"broker"_s});
    if (row.from == Phase::BackingOff)
        step(LifeEvent::Failed);
    if (row.from == Phase::Stopping)
        step(row.guard == LifeGuard::Wanted && guardHolds ? LifeEvent::ChangeAsked
                                                          : LifeEvent::StopAsked);
    return life;
}

} // namespace

class TestLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesWhatTheRowSays_data();
    void doesWhatTheRowSays();
    void tableNamesNoRowTwice();
    void ignoresWhatIsNotInTheTable();
    void readmeShowsTheTable();
    void backsOffLongerWithEachFailure();
    void quarantinesWhenTheBudgetIsSpent();
    void forgetsFailuresAfterTheWindow();
    void startsAnewWhenAPersonReleasesIt();
    void saysWhy();
    void keepsItsInvariants();
};

void TestLifecycle::doesWhatTheRowSays_data()
{
    QTest::addColumn<int>("index");
    const QStringList lines = lifeTableText().split(u'\n').mid(2);
    for (int i = 0; i < std::ssize(lifeTable()); ++i)
        QTest::newRow(qPrintable(lines.at(i))) << i;
}

void TestLifecycle::doesWhatTheRowSays()
{
    QFETCH(int, index);
    const LifeRow &row = lifeTable()[static_cast<std::size_t>(index)];
    Lifecycle life = ledTo(row, true);
    QCOMPARE(life.phase(), row.from);
    const auto counted = life.count(row.counter);
    const auto deadline = life.deadline();
    QCOMPARE(life.handle(at(2s), row.event, {.reason = u"test"_s}), row.action);
    QCOMPARE(life.phase(), row.to);
    QCOMPARE(life.count(row.counter), counted + 1);
    if (row.deadline == LifeDeadline::Keep)
        QCOMPARE(life.deadline(), deadline);
    else
        QCOMPARE(life.deadline().has_value(), row.deadline != LifeDeadline::None);

    if (row.guard == LifeGuard::Always)
        return;
    Lifecycle other = ledTo(row, false);
    QCOMPARE(other.phase(), row.from);
    (void)other.handle(at(2s), row.event, {.reason = u"test"_s});
    QVERIFY2(other.phase() != row.to, "the guard makes no difference");
}

void TestLifecycle::tableNamesNoRowTwice()
{
    std::set<std::tuple<Phase, LifeEvent, LifeGuard>> seen;
    std::set<std::pair<Phase, LifeEvent>> closed;
    for (const LifeRow &row : lifeTable()) {
        QVERIFY(seen.insert({row.from, row.event, row.guard}).second);
        QVERIFY2(!closed.contains({row.from, row.event}),
                 "a row stands behind one that always fits");
        if (row.guard == LifeGuard::Always)
            closed.insert({row.from, row.event});
    }
    for (const auto &[from, event, guard] : seen)
        QVERIFY2(closed.contains({from, event}), "no row fits where the guard does not hold");
}

void TestLifecycle::ignoresWhatIsNotInTheTable()
{
    int ignored = 0;
    for (int phase = 0; phase < kPhases; ++phase) {
        for (int event = 0; event < kEvents; ++event) {
            const auto table = lifeTable();
            if (std::any_of(table.begin(), table.end(), [&](const LifeRow &row) {
                    return row.from == Phase(phase) && row.event == LifeEvent(event);
                }))
                continue;
            Lifecycle life = ledTo({.from = Phase(phase),
                                    .event = LifeEvent(event),
                                    .guard = LifeGuard::Always,
                                    .to = {},
                                    .action = {},
                                    .deadline = {},
                                    .counter = {}},
                                   true);
            QCOMPARE(life.phase(), Phase(phase));
            const auto deadline = life.deadline();
            QCOMPARE(life.handle(at(2s), LifeEvent(event)), LifeAction::Nothing);
            QCOMPARE(life.phase(), Phase(phase));
            QCOMPARE(life.deadline(), deadline);
            ++ignored;
        }
    }
    QVERIFY(ignored > 50);
}

void TestLifecycle::readmeShowsTheTable()
{
    QFile readme(QStringLiteral(ATRIUM_RUNTIME_README));
    QVERIFY(readme.open(QIODevice::ReadWrite));
    QString text = QString::fromUtf8(readme.readAll());
    const QString head = lifeTableText().section(u'\n', 0, 0);
    const qsizetype begin = text.indexOf(head);
    QVERIFY2(begin >= 0, "the README has no table");
    qsizetype end = text.indexOf(u"\n\n"_s, begin);
    end = end < 0 ? text.size() : end + 1;
    if (qEnvironmentVariableIsSet("ATRIUM_UPDATE_GOLDEN")) {
        text.replace(begin, end - begin, lifeTableText());
        readme.resize(0);
        readme.write(text.toUtf8());
        return;
    }
    QCOMPARE(text.mid(begin, end - begin), lifeTableText());
}

void TestLifecycle::backsOffLongerWithEachFailure()
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        LifeLimits patient = limits();
        patient.budget = 20;
        Lifecycle life(patient, Rng(seed));
        (void)life.handle(at(0s), LifeEvent::Accepted);
        (void)life.handle(at(0s), LifeEvent::Begin);
        auto bound = 500ms;
        for (int i = 0; i < 12; ++i) {
            QCOMPARE(life.handle(at(1s), LifeEvent::Failed), LifeAction::KillHost);
            QVERIFY(*life.deadline() >= 1s);
            QVERIFY(*life.deadline() <= 1s + bound);
            bound = std::min(bound * 2, 60'000ms);
            QCOMPARE(life.handle(at(1s), LifeEvent::Deadline), LifeAction::StartHost);
        }
    }
}

void TestLifecycle::quarantinesWhenTheBudgetIsSpent()
{
    Lifecycle life(limits(), Rng(1));
    (void)life.handle(at(0s), LifeEvent::Accepted);
    (void)life.handle(at(0s), LifeEvent::Begin);
    for (int i = 0; i < 2; ++i) {
        (void)life.handle(at(1s), LifeEvent::Failed, {.reason = u"crash %1"_s.arg(i)});
        QCOMPARE(life.phase(), Phase::BackingOff);
        (void)life.handle(at(1s), LifeEvent::Deadline);
    }
    QCOMPARE(life.handle(at(1s), LifeEvent::Failed, {.reason = u"the last straw"_s}),
             LifeAction::KillHost);
    QCOMPARE(life.state(), PluginState::Quarantined);
    QVERIFY(life.why().reason.contains(u"the last straw"_s));
    QVERIFY(!life.why().hint.isEmpty());
}

void TestLifecycle::forgetsFailuresAfterTheWindow()
{
    Lifecycle life(limits(), Rng(1));
    (void)life.handle(at(0s), LifeEvent::Accepted);
    (void)life.handle(at(0s), LifeEvent::Begin);
    for (int i = 0; i < 50; ++i) {
        (void)life.handle(at(i * 301s), LifeEvent::Failed);
        QCOMPARE(life.phase(), Phase::BackingOff);
        (void)life.handle(at(i * 301s), LifeEvent::Deadline);
    }
    QCOMPARE(life.count(LifeCounter::Failures), 50U);
}

void TestLifecycle::startsAnewWhenAPersonReleasesIt()
{
    Lifecycle life = ledTo({.from = Phase::Quarantined,
                            .event = {},
                            .guard = {},
                            .to = {},
                            .action = {},
                            .deadline = {},
                            .counter = {}},
                           true);
    QCOMPARE(life.handle(at(3s), LifeEvent::ChangeAsked), LifeAction::Check);
    (void)life.handle(at(3s), LifeEvent::Accepted);
    (void)life.handle(at(3s), LifeEvent::Begin);
    (void)life.handle(at(3s), LifeEvent::Failed);
    QCOMPARE(life.phase(), Phase::BackingOff); // the old failures are forgiven
}

void TestLifecycle::saysWhy()
{
    Lifecycle life(limits(), Rng(1));
    (void)life.handle(at(0s), LifeEvent::Accepted);
    (void)life.handle(at(0s), LifeEvent::Begin);
    (void)life.handle(at(0s), LifeEvent::Ready);
    (void)life.handle(at(61s), LifeEvent::Deadline);
    QCOMPARE(life.state(), PluginState::Degraded);
    QVERIFY(life.why().reason.contains(u"60 s"_s));
    (void)life.handle(at(62s), LifeEvent::Complained,
                      {.reason = u"no broker"_s, .hint = u"start it"_s});
    QCOMPARE(life.why().reason, u"no broker"_s);
    (void)life.handle(at(63s), LifeEvent::Discovered);
    QCOMPARE(life.state(), PluginState::Degraded);
    (void)life.handle(at(64s), LifeEvent::Recovered);
    QCOMPARE(life.state(), PluginState::Running);
    QVERIFY(life.why().reason.isEmpty());
}

void TestLifecycle::keepsItsInvariants()
{
    Rng rng(23);
    for (int round = 0; round < 2000; ++round) {
        Lifecycle life(limits(), Rng(rng.next()));
        bool hasHost = false;
        bool stopAsked = false;
        std::chrono::milliseconds time {0};
        std::deque<std::chrono::milliseconds> starts;
        for (int i = 0; i < 200; ++i) {
            time += std::chrono::milliseconds(rng.below(20'000));
            const auto event = static_cast<LifeEvent>(rng.below(kEvents));
            const Phase before = life.phase();
            const LifeAction action = life.handle(at(time), event, {.reason = u"r"_s});
            switch (action) {
            case LifeAction::StartHost:
                QVERIFY2(!hasHost, "two hosts of one instance");
                hasHost = true;
                break;
            case LifeAction::KillHost:
            case LifeAction::StopHost:
            case LifeAction::Discover:
                QVERIFY2(hasHost, "there is no host to act on");
                break;
            default:
                break;
            }
            if (action == LifeAction::KillHost && life.phase() != Phase::Stopping)
                hasHost = false;
            if (before == Phase::Stopping && life.phase() != Phase::Stopping)
                hasHost = false;
            QCOMPARE(life.hasHost(), hasHost);
            QVERIFY(!life.takesRequests() || hasHost);
            if (event == LifeEvent::StopAsked)
                stopAsked = true;
            if (event == LifeEvent::ChangeAsked)
                stopAsked = false;
            QVERIFY2(!stopAsked || !life.takesRequests(), "it runs although it was told to stop");
            // Nobody waits for ever: what passes by itself has a deadline or a host that acts.
            if (life.phase() == Phase::BackingOff || life.phase() == Phase::Initialised
                || life.phase() == Phase::Discovering)
                QVERIFY(life.deadline().has_value());
            if (life.phase() == Phase::Rejected || life.phase() == Phase::Quarantined)
                QVERIFY(!life.why().reason.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
