// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wayward.h"

#include <atrium/sdk/thread.h>

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

const InstanceId kInstance(u"test"_s);

/// The hub's end of a thread plugin.
struct Host
{
    explicit Host(const QString &mode)
        : lanes(std::make_shared<wire::ThreadLanes>())
        , thread(sdk::threadBody(&wayward::makePlugin), lanes)
    {
        call(wire::Initialise {.instance = kInstance,
                               .config = Value::makeObject({{u"mode"_s, mode}})});
    }
    ~Host() { thread.join(); }
    Q_DISABLE_COPY_MOVE(Host)

    void call(wire::Request request)
    {
        QVERIFY(
            lanes->toPlugin.post({.id = wire::CallId {++calls}, .request = std::move(request)}));
    }
    void hear()
    {
        for (auto &message : lanes->fromPlugin.take(64))
            heard.push_back(std::move(message));
    }
    [[nodiscard]] const wire::Answer *answer(std::uint64_t id)
    {
        hear();
        for (const auto &message : heard) {
            const auto *answer = std::get_if<wire::Answer>(&message);
            if (answer && answer->id == wire::CallId {id})
                return answer;
        }
        return nullptr;
    }

    std::shared_ptr<wire::ThreadLanes> lanes;
    std::uint64_t calls = 0;
    std::vector<wire::FromPlugin> heard;
    std::thread thread;
};

} // namespace

class TestThreadPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTheProtocolAsValues();
    void refusesCallsBeforeInitialise();
    void answersAWriteOnce();
    void floodsWithoutLosingTheNewest();
    void tellsHowFarAnActionIsAndGivesItUp();
    void leavesWhenCutOff();
};

void TestThreadPlugin::speaksTheProtocolAsValues()
{
    Host host({});
    host.call(wire::Discover());
    host.call(InvokeRequest {.device = DeviceId(kInstance, LocalId(u"lamp-1"_s)),
                             .action = ActionName(u"blink"_s)});
    host.call(wire::Shutdown());
    QTRY_VERIFY(host.answer(4));
    QCOMPARE(host.answer(3)->outcome, Result<Value>(42));
    QVERIFY(std::any_of(host.heard.begin(), host.heard.end(), [](const auto &message) {
        const auto *devices = std::get_if<wire::Devices>(&message);
        return devices && devices->complete && devices->devices.size() == 1;
    }));
}

void TestThreadPlugin::refusesCallsBeforeInitialise()
{
    Host host(u"refuse"_s);
    host.call(wire::Discover());
    host.call(wire::Shutdown());
    QTRY_VERIFY(host.answer(3));
    QCOMPARE(host.answer(1)->outcome.error().code, Error::Code::Refused);
    QCOMPARE(host.answer(1)->outcome.error().pointer, u"/password"_s);
    QCOMPARE(host.answer(2)->outcome.error().code, Error::Code::InvalidInput);
}

void TestThreadPlugin::answersAWriteOnce()
{
    Host host(u"reply-twice"_s);
    host.call(WriteRequest {.device = DeviceId(kInstance, LocalId(u"lamp-1"_s)),
                            .values = {{PropertyName(u"on"_s), true}}});
    host.call(wire::Shutdown());
    QTRY_VERIFY(host.answer(3));
    QCOMPARE(std::count_if(host.heard.begin(), host.heard.end(),
                           [](const auto &message) {
                               const auto *answer = std::get_if<wire::Answer>(&message);
                               return answer && answer->id == wire::CallId {2};
                           }),
             1);
}

void TestThreadPlugin::floodsWithoutLosingTheNewest()
{
    Host host(u"flood"_s);
    host.call(wire::Discover());
    std::uint64_t newest = 0;
    const auto reports = [&] {
        host.hear();
        for (const auto &message : host.heard) {
            if (const auto *reports = std::get_if<wire::Reports>(&message)) {
                for (const Report &each : reports->reports) {
                    if (each.sequence != 0 && each.sequence <= newest)
                        qFatal("a report came after a newer one");
                    newest = std::max(newest, each.sequence);
                }
            }
        }
        host.heard.clear();
        return newest;
    };
    QTRY_COMPARE(host.lanes->fromPlugin.counters().depth, 64U); // nobody drains: it is held back
    QTRY_VERIFY(reports() > 100'000);
    host.call(wire::Shutdown());
    QTRY_VERIFY(host.answer(3));
}

void TestThreadPlugin::tellsHowFarAnActionIsAndGivesItUp()
{
    Host host(u"walk"_s);
    host.call(InvokeRequest {.device = DeviceId(kInstance, LocalId(u"lamp-1"_s)),
                             .action = ActionName(u"blink"_s)});
    const auto progress = [&host]() -> const wire::Progress * {
        host.hear();
        for (const auto &message : host.heard) {
            if (const auto *each = std::get_if<wire::Progress>(&message))
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY(progress());
    QCOMPARE(*progress(), (wire::Progress {.call = wire::CallId {2}, .progress = 0.5}));
    host.call(wire::Cancel {.call = wire::CallId {2}});
    QTRY_VERIFY(host.answer(2));
    QCOMPARE(host.answer(2)->outcome.error().code, Error::Code::Refused);
    host.call(wire::Cancel {.call = wire::CallId {2}}); // too late: nothing happens
    host.call(wire::Shutdown());
    QTRY_VERIFY(host.answer(5));
}

void TestThreadPlugin::leavesWhenCutOff()
{
    Host host({});
    host.lanes->life = wire::ThreadLanes::Life::CutOff;
    host.lanes->toPlugin.messageWakeUp().signal();
} // the destructor joins

QTEST_GUILESS_MAIN(TestThreadPlugin)
#include "tst_threadplugin.moc"
