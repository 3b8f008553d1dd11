// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using ops::Trial;

namespace {

const PluginId kPlugin(u"lamp"_s);
constexpr BootTime kDeadline {1000};

PluginStatus status(const QString &instance, const QString &version, PluginState state,
                    int restarts = 0)
{
    return {.instance = InstanceId(instance),
            .plugin = kPlugin,
            .version = version,
            .state = state,
            .reason = u"because"_s,
            .restarts = restarts};
}

Trial trialOf(PluginState before, bool hasSecond = false)
{
    std::vector<PluginConfig> configs {
        {.instance = InstanceId(u"a"_s), .plugin = kPlugin},
        {.instance = InstanceId(u"off"_s), .plugin = kPlugin, .enabled = false},
        {.instance = InstanceId(u"other"_s), .plugin = PluginId(u"other"_s)}};
    if (hasSecond)
        configs.push_back({.instance = InstanceId(u"b"_s), .plugin = kPlugin});
    return Trial(u"2.0.0"_s, kPlugin, configs, {status(u"a"_s, u"1.0.0"_s, before, 3)}, kDeadline);
}

} // namespace

class TestTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void waitsForEachInstance();
    void isGoodWhereNothingRuns();
};

void TestTrial::judges_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("restarts");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, PluginState before, const char *version,
                        PluginState state, int restarts, int at, const char *verdict) {
        QTest::newRow(name) << int(before) << QString::fromLatin1(version) << int(state) << restarts
                            << at << QString::fromLatin1(verdict);
    };
    using State = PluginState;
    row("runs", State::Running, "2.0.0", State::Running, 3, 1, "good");
    row("the old one still runs", State::Running, "1.0.0", State::Running, 3, 1, "open");
    row("on its way", State::Running, "2.0.0", State::Discovering, 3, 1, "open");
    row("late", State::Running, "2.0.0", State::Discovering, 3, 1000, "bad");
    row("rejected", State::Running, "2.0.0", State::Rejected, 3, 1, "bad");
    row("quarantined", State::Running, "2.0.0", State::Quarantined, 3, 1, "bad");
    row("one crash", State::Running, "2.0.0", State::BackingOff, 4, 1, "open");
    row("two crashes", State::Running, "2.0.0", State::BackingOff, 5, 1, "bad");
    row("degraded, was well", State::Running, "2.0.0", State::Degraded, 3, 1, "open");
    row("degraded to the end", State::Running, "2.0.0", State::Degraded, 3, 1000, "bad");
    row("degraded as before", State::Degraded, "2.0.0", State::Degraded, 3, 1, "good");
    row("was rejected, runs", State::Rejected, "2.0.0", State::Running, 3, 1, "good");
    row("never came", State::Running, "1.0.0", State::Stopped, 3, 1000, "bad");
}

void TestTrial::judges()
{
    QFETCH(const int, before);
    QFETCH(const QString, version);
    QFETCH(const int, state);
    QFETCH(const int, restarts);
    QFETCH(const int, at);
    QFETCH(const QString, verdict);
    const Trial trial = trialOf(static_cast<PluginState>(before));
    const auto judged
        = trial.judge({.boottime = BootTime(at), .wall = WallTime(at)},
                      {status(u"a"_s, version, static_cast<PluginState>(state), restarts)});
    QCOMPARE(judged ? (judged->isGood ? u"good"_s : u"bad"_s) : u"open"_s, verdict);
    QCOMPARE(judged && !judged->isGood, judged && !judged->why.isEmpty());
}

void TestTrial::waitsForEachInstance()
{
    const Trial trial = trialOf(PluginState::Running, true);
    const Now now {.boottime = BootTime(1), .wall = WallTime(1)};
    const PluginStatus good = status(u"a"_s, u"2.0.0"_s, PluginState::Running, 3);
    QVERIFY(!trial.judge(now, {good}));
    QVERIFY(trial.judge(now, {good, status(u"b"_s, u"2.0.0"_s, PluginState::Running)})->isGood);
    QVERIFY(!trial.judge(now, {good, status(u"b"_s, u"2.0.0"_s, PluginState::Rejected)})->isGood);
}

void TestTrial::isGoodWhereNothingRuns()
{
    const Trial trial(u"2.0.0"_s, kPlugin, {}, {}, kDeadline);
    QVERIFY(trial.judge({.boottime = BootTime(1), .wall = WallTime(1)}, {})->isGood);
}

QTEST_GUILESS_MAIN(TestTrial)
#include "tst_trial.moc"
