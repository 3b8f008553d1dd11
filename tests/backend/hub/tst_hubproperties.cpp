// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubworld.h"

#include <atrium/base/rng.h>

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using atrium::test::HubWorld;

namespace {

constexpr int kDevices = 5;
constexpr int kSteps = 400;
const std::array kNumbers {u"brightness"_s, u"battery"_s};

/// A world driven by a seed: reports in and out of order, wishes, answers, lost plugins, time,
/// crashes of the disk.
class Driver
{
public:
    explicit Driver(std::uint64_t seed)
        : m_rng(seed)
    {
        world.status(PluginState::Running);
        for (int i = 0; i < kDevices; ++i)
            world.publish({HubWorld::lamp(device(i))});
    }

    void step()
    {
        switch (m_rng.below(12)) {
        case 0:
        case 1:
        case 2:
        case 3:
            reportAny();
            break;
        case 4:
        case 5:
            wishAny();
            break;
        case 6:
        case 7:
            world.sync();
            break;
        case 8:
            answerAny();
            break;
        case 9:
            world.pass(std::chrono::milliseconds(m_rng.below(20'000)));
            break;
        case 10:
            world.status(m_rng.below(2) == 0 ? PluginState::BackingOff : PluginState::Running);
            break;
        default:
            obeyAny();
        }
        for (const auto &wish : world.changesOf<WishChanged>())
            fates[static_cast<std::uint64_t>(wish.desired.wish)].push_back(wish.desired.status);
    }

    /// The faults stop: what is open now is obeyed.
    void settleAll()
    {
        world.linkIsBusy = false;
        world.status(PluginState::Running);
        for (int round = 0; round < 200 && world.hub.counters().openWishes > 0; ++round) {
            world.sync();
            while (!world.writes.empty()) {
                const WriteRequest request = world.writes.front();
                world.answerWrite();
                for (const auto &[name, value] : request.values)
                    world.report(request.device.text(), name.text(), value);
            }
            world.pass(1s);
        }
    }

    HubWorld world;
    std::map<std::uint64_t, std::vector<WishStatus>> fates;

private:
    static QString device(std::uint64_t i) { return u"sim/lamp-%1"_s.arg(i); }
    QString anyDevice() { return device(m_rng.below(kDevices)); }

    void reportAny()
    {
        const QString name = kNumbers.at(m_rng.below(kNumbers.size()));
        world.report(anyDevice(), name, static_cast<int>(m_rng.below(101)), m_rng.below(50),
                     world.now.wall - std::chrono::milliseconds(m_rng.below(5'000)));
    }

    void wishAny()
    {
        const Value value = static_cast<int>(m_rng.below(140)); // some are refused
        (void)world.wish(anyDevice(), u"brightness"_s, value, ++m_ticket);
    }

    void answerAny()
    {
        if (world.writes.empty())
            return;
        static const std::array kCodes {Error::Code::Unreachable, Error::Code::Refused};
        if (m_rng.below(2) == 0)
            world.answerWrite();
        else
            world.answerWrite(fail(kCodes.at(m_rng.below(2)), u"fault"_s));
    }

    void obeyAny()
    {
        if (world.writes.empty())
            return;
        const WriteRequest request = world.writes.front();
        world.answerWrite();
        for (const auto &[name, value] : request.values)
            world.report(request.device.text(), name.text(), value);
    }

    Rng m_rng;
    hub::Ticket m_ticket = 0;
};

bool isEnd(WishStatus status)
{
    return !isOpen(status);
}

} // namespace

class TestHubProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWish_endsOnce()
    {
        for (std::uint64_t seed = 1; seed <= 150; ++seed) {
            Driver driver(seed);
            for (int i = 0; i < kSteps; ++i)
                driver.step();
            driver.settleAll();
            QVERIFY2(driver.world.hub.counters().openWishes == 0,
                     qPrintable(u"seed %1"_s.arg(seed)));
            for (const auto &wish : driver.world.changesOf<WishChanged>())
                driver.fates[static_cast<std::uint64_t>(wish.desired.wish)].push_back(
                    wish.desired.status);
            for (const auto &[wish, fates] : driver.fates) {
                // A wish that failed may come true later: that is the one end that may follow
                // another.
                const auto ends = std::count_if(fates.begin(), fates.end(), isEnd);
                const bool cameTrue = ends == 2 && fates.back() == WishStatus::Settled;
                QVERIFY2(
                    ends == 1 || cameTrue,
                    qPrintable(u"seed %1: wish %2 ended %3 times"_s.arg(seed).arg(wish).arg(ends)));
                QVERIFY(fates.front() == WishStatus::Pending);
            }
        }
    }

    void sequences_neverRunBackwards()
    {
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            HubWorld world;
            Rng rng(seed);
            world.publish({HubWorld::lamp(u"sim/a"_s)});
            std::uint64_t highest = 0;
            Value expected;
            for (int i = 0; i < 200; ++i) {
                // Now and then one that is not numbered: it counts, and loosens nothing.
                const std::uint64_t sequence = rng.below(8) == 0 ? 0 : 1 + rng.below(300);
                const Value value = static_cast<int>(rng.below(101));
                world.report(u"sim/a"_s, u"brightness"_s, value, sequence);
                if (sequence == 0) {
                    expected = value;
                } else if (sequence > highest) {
                    highest = sequence;
                    expected = value;
                } else if (sequence == highest) {
                    expected = world.value(u"sim/a"_s, u"brightness"_s);
                }
                QCOMPARE(world.value(u"sim/a"_s, u"brightness"_s), expected);
            }
        }
    }

    void acknowledgedWishes_surviveACrashAtAnyStep()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            Driver driver(seed);
            Rng rng(seed * 977);
            const auto steps = static_cast<int>(rng.below(kSteps));
            for (int i = 0; i < steps; ++i)
                driver.step();
            const HubWorld &world = driver.world;
            HubWorld again;
            again.now = world.now;
            again.hub.restore(again.now, world.remembered());
            // Every wish that is open here and was durable is open there, with the same value.
            for (const auto &[id, state] : world.hub.devices()) {
                for (std::size_t p = 0; p < state->properties.size(); ++p) {
                    const auto &desired = state->properties[p].desired;
                    if (!desired || desired->status != WishStatus::Sent)
                        continue; // a sent wish is durable for certain
                    const DeviceState *restored = again.hub.device(id);
                    QVERIFY(restored && restored->properties[p].desired);
                    QVERIFY(restored->properties[p].desired->value == desired->value);
                }
            }
        }
    }

    void sameSeed_sameHouse()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            Driver one(seed);
            Driver other(seed);
            for (int i = 0; i < kSteps; ++i) {
                one.step();
                other.step();
            }
            QCOMPARE(one.world.hub.digest(), other.world.hub.digest());
        }
    }
};

QTEST_GUILESS_MAIN(TestHubProperties)
#include "tst_hubproperties.moc"
