// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake.h"
#include "processtree.h"
#include "usewatch.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::runtime;
using Verdict = UseJudgement::Verdict;

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

contracts::PluginLimits limits()
{
    contracts::PluginLimits limits;
    limits.memoryMegabytes = 100;
    limits.processorShare = 0.5;
    limits.processes = 4;
    return limits;
}

Report reportOf(const QString &property, int value)
{
    return {.device = *DeviceId::fromText(u"a/d1"_s),
            .property = PropertyName(property),
            .value = Value(value)};
}

} // namespace

class TestLimitWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhatUsesTooMuchMemory();
    void endsWhatHasTooManyTasks();
    void degradesThenEndsWhatSpins();
    void forgivesABurst();
    void degradesWhatBreaksTheContract();
    void endsWhatMostlyBreaksTheContract();
    void allowanceIsWaitedFor();
    void heldReportsKeepTheNewest();
    void measuresItself();
};

void TestLimitWatch::endsWhatUsesTooMuchMemory()
{
    UseWatch watch(limits(), 10s, 20s);
    QCOMPARE(watch.judge({.at = 1s, .bytes = 80 * kMegabyte}).verdict, Verdict::Fine);
    const auto strained = watch.judge({.at = 2s, .bytes = 95 * kMegabyte});
    QCOMPARE(strained.verdict, Verdict::Strained);
    const auto judged = watch.judge({.at = 3s, .bytes = 101 * kMegabyte});
    QCOMPARE(judged.verdict, Verdict::TooMuch);
    QCOMPARE(judged.limit, u"memoryMegabytes"_s);
    QVERIFY(!judged.why.reason.isEmpty() && !judged.why.hint.isEmpty());
}

void TestLimitWatch::endsWhatHasTooManyTasks()
{
    UseWatch watch(limits(), 10s, 20s);
    QCOMPARE(watch.judge({.at = 1s, .tasks = 4}).verdict, Verdict::Fine);
    QCOMPARE(watch.judge({.at = 2s, .tasks = 5}).verdict, Verdict::TooMuch);
}

void TestLimitWatch::degradesThenEndsWhatSpins()
{
    UseWatch watch(limits(), 10s, 20s);
    std::optional<int> strained;
    std::optional<int> ended;
    for (int second = 0; second < 60 && !ended; ++second) {
        const auto judged
            = watch.judge({.at = std::chrono::seconds(second), .processorSeconds = 0.9 * second});
        if (judged.verdict == Verdict::Strained && !strained)
            strained = second;
        if (judged.verdict == Verdict::TooMuch)
            ended = second;
    }
    QCOMPARE(strained, std::optional<int>(10));
    QCOMPARE(ended, std::optional<int>(30));
}

void TestLimitWatch::forgivesABurst()
{
    UseWatch watch(limits(), 10s, 20s);
    double used = 0.0;
    for (int second = 0; second < 120; ++second) {
        used += second % 20 < 8 ? 1.0 : 0.0; // eight seconds of every twenty
        QVERIFY(watch.judge({.at = std::chrono::seconds(second), .processorSeconds = used}).verdict
                != Verdict::TooMuch);
    }
}

void TestLimitWatch::degradesWhatBreaksTheContract()
{
    BreachWatch watch({.window = 60s, .degraded = 60, .failed = 600});
    QCOMPARE(watch.judge(60s, 0, 0).verdict, Verdict::Fine);
    // One device of many says nonsense each second, for ever.
    bool wasDegraded = false;
    for (int second = 61; second < 1000; ++second) {
        const auto n = static_cast<std::uint64_t>(second - 60);
        const auto verdict = watch.judge(std::chrono::seconds(second), 2 * n, 100 * n).verdict;
        QVERIFY(verdict != Verdict::TooMuch);
        if (wasDegraded)
            QCOMPARE(verdict, Verdict::Strained);
        wasDegraded = wasDegraded || verdict == Verdict::Strained;
    }
    QVERIFY(wasDegraded);
    (void)watch.judge(2000s, 1878, 100'000);
    (void)watch.judge(3000s, 1878, 200'000);
    QCOMPARE(watch.judge(3001s, 1878, 200'000).verdict, Verdict::Fine); // a window without any
}

void TestLimitWatch::endsWhatMostlyBreaksTheContract()
{
    BreachWatch watch({.window = 60s, .degraded = 60, .failed = 600});
    (void)watch.judge(60s, 0, 0);
    QCOMPARE(watch.judge(70s, 601, 602).verdict, Verdict::Strained);
    QCOMPARE(watch.judge(71s, 603, 602).verdict, Verdict::TooMuch);
}

void TestLimitWatch::allowanceIsWaitedFor()
{
    Allowance allowance(100.0);
    allowance.take(1s, 150.0);
    QVERIFY(!allowance.isSpent(1s));
    QCOMPARE(allowance.wait(1s), BootTime(0));
    allowance.take(1s, 150.0);
    QVERIFY(allowance.isSpent(1s));
    QVERIFY(allowance.wait(1s) >= 1s && allowance.wait(1s) <= 1002ms);
    QCOMPARE(allowance.wait(2s + 2ms), BootTime(0));
    allowance.take(3s, 1.0);
    QCOMPARE(allowance.rate(3s), 0.0); // what came more than a second ago is over
    QCOMPARE(allowance.rate(4s + 500ms), 1.0);
    QCOMPARE(allowance.rate(5s), 0.0); // though nothing came to say so
}

void TestLimitWatch::heldReportsKeepTheNewest()
{
    HeldReports held;
    held.add({reportOf(u"x"_s, 1), reportOf(u"y"_s, 2), reportOf(u"x"_s, 3)});
    held.add({reportOf(u"x"_s, 4)});
    QCOMPARE(held.coalesced(), 2U);
    const auto taken = held.take();
    QCOMPARE(taken.size(), 2U);
    QCOMPARE(taken[0].value, Value(4));
    QCOMPARE(taken[1].value, Value(2));
    QVERIFY(held.isEmpty());
    for (int i = 0; i < 70'000; ++i)
        held.add({reportOf(u"p%1"_s.arg(i), i)});
    QCOMPARE(held.take().size(), HeldReports::kMost);
}

void TestLimitWatch::measuresItself()
{
    const TreeUse use = useOfTree(static_cast<pid_t>(QCoreApplication::applicationPid()));
    QVERIFY(!use.processes.empty());
    QVERIFY(use.tasks >= 1);
    QVERIFY(use.openFiles >= 3);
    QVERIFY(use.residentBytes > kMegabyte);
    const qint64 own = proportionalBytes(use.processes);
    QVERIFY(own > kMegabyte / 4 && own <= use.residentBytes);
    QCOMPARE(useOfTree(-5).tasks, 0);
}

QTEST_GUILESS_MAIN(TestLimitWatch)
#include "tst_limitwatch.moc"
