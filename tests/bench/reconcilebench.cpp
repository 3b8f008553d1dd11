// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcilebench.h"

#include <atrium/hub/hub.h>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::bench {

namespace {

constexpr auto kDead = 600s;

/// What becomes of a write.
enum class Manner { Unreachable, Silent, Obeys };

/// A hub with devices behind one bridge, and a clock that goes on when it is told to.
class House : hub::DeviceLink, hub::Journal, hub::ChangeSink, hub::AnswerSink
{
public:
    House(int devices, bool hasBridge)
        : m_hub({*this, *this, *this, *this})
    {
        ThingModel model;
        model.properties.push_back({.name = PropertyName(u"power"_s),
                                    .schema = {.type = DataSchema::Type::Boolean},
                                    .readOnly = false,
                                    .semantic = u"power"_s});
        const SharedModel shared = shareModel(std::move(model));
        hub::DevicesPublished message {.complete = true};
        for (int i = 0; i < devices; ++i)
            message.devices.push_back(
                {.id = deviceId(i),
                 .title = u"Lamp"_s,
                 .kind = u"light"_s,
                 .via = hasBridge ? std::optional(deviceId(-1)) : std::nullopt,
                 .model = shared});
        status(PluginState::Running);
        m_hub.fromPlugin(m_now, kInstance, std::move(message));
        pass();
    }

    void status(PluginState state)
    {
        PluginStatus status;
        status.instance = kInstance;
        status.state = state;
        m_hub.fromPlugin(m_now, kInstance, hub::StatusReported {status});
    }

    void wishAll(int devices)
    {
        for (int i = 0; i < devices; ++i)
            (void)m_hub.wish(m_now,
                             {.device = deviceId(i),
                              .values = {{PropertyName(u"power"_s), Value(true)}},
                              .actor = u"bench"_s},
                             1);
        pass();
    }

    /// The house's time goes on; returns processor seconds.
    double live(std::chrono::seconds time, Manner manner)
    {
        m_manner = manner;
        const double began = processorSeconds();
        const BootTime end = m_now.boottime + time;
        while (m_now.boottime < end
               && (manner != Manner::Obeys || m_hub.counters().openWishes > 0)) {
            const BootTime next = std::min(m_hub.tick(m_now), end);
            pass();
            if (m_waiting.empty()) {
                m_now.wall += std::chrono::duration_cast<WallTime>(next - m_now.boottime);
                m_now.boottime = std::max(next, m_now.boottime + 1ms);
            }
        }
        return processorSeconds() - began;
    }

    [[nodiscard]] hub::HubCounters counters() const { return m_hub.counters(); }
    [[nodiscard]] qint64 written() const { return m_written; }
    /// The most that were written within a second of the house's time.
    [[nodiscard]] int busiestSecond() const { return m_busiest; }
    void forgetBusiest() { m_busiest = 0; }

private:
    static inline const InstanceId kInstance {u"sim"_s};

    static DeviceId deviceId(int number)
    {
        return DeviceId::fromText(u"sim/lamp-%1"_s.arg(number + 1, 6, 10, QChar(u'0'))).value();
    }

    // The disk is at once, and so is the device.
    void pass()
    {
        m_hub.durable(m_now, m_last);
        while (!m_waiting.empty()) {
            const WriteRequest request = std::move(m_waiting.front());
            m_waiting.pop_front();
            const bool isReached = m_manner == Manner::Obeys;
            m_hub.fromPlugin(
                m_now, kInstance,
                hub::WriteAnswered {.request = request.id,
                                    .outcome = isReached
                                        ? Result<>()
                                        : fail(Error::Code::Unreachable, u"the bridge is away"_s)});
            if (isReached)
                m_hub.fromPlugin(m_now, kInstance,
                                 hub::Reported {.reports = {{.device = request.device,
                                                             .property = request.values[0].first,
                                                             .value = request.values[0].second}},
                                                .receivedAt = m_now.wall});
        }
        m_hub.durable(m_now, m_last);
        m_hub.publish();
    }

    Result<> write(const InstanceId & /*instance*/, WriteRequest request) override
    {
        ++m_written;
        m_times.push_back(m_now.boottime);
        while (m_times.front() + 1s <= m_now.boottime)
            m_times.pop_front();
        m_busiest = std::max(m_busiest, int(m_times.size()));
        if (m_manner != Manner::Silent)
            m_waiting.push_back(std::move(request));
        return {};
    }
    Result<> invoke(const InstanceId & /*instance*/, InvokeRequest /*request*/) override
    {
        return {};
    }
    void configure(const PluginConfig & /*config*/) override { }
    void forget(const InstanceId & /*instance*/) override { }
    void append(hub::JournalSeq seq, hub::JournalEntry /*entry*/) override { m_last = seq; }
    void changed(const ChangeSet & /*set*/) override { }
    void acknowledged(hub::Ticket /*ticket*/) override { }
    void invoked(hub::Ticket /*ticket*/, const Result<Value> & /*outcome*/) override { }

    Now m_now {.boottime = 1h, .wall = std::chrono::hours(500'000)};
    Manner m_manner = Manner::Silent;
    hub::JournalSeq m_last {0};
    std::deque<WriteRequest> m_waiting;
    std::deque<BootTime> m_times;
    qint64 m_written = 0;
    int m_busiest = 0;
    hub::Hub m_hub;
};

} // namespace

std::vector<Figure> measureReconcile(int devices)
{
    std::vector<Figure> all;
    const auto share = [](double seconds) {
        return seconds / double(kDead.count()) * 100.0;
    };
    for (const auto &[manner, words] :
         {std::pair(Manner::Unreachable, u"each write is refused as unreachable"_s),
          std::pair(Manner::Silent, u"no write is answered"_s)}) {
        House house(devices, true);
        house.wishAll(devices);
        all.push_back({.what = u"%1 pending wishes, dead bridge: %2"_s.arg(devices).arg(words),
                       .value = share(house.live(kDead, manner)),
                       .unit = u"% of a core"_s,
                       .budget = 2});
        house.forgetBusiest();
        (void)house.live(3600s, Manner::Obeys);
        all.push_back({.what = u"the bridge is back: writes in its busiest second"_s,
                       .value = double(house.busiestSecond()),
                       .unit = u"writes"_s,
                       .beside = u"%1 of %2 settled"_s.arg(house.counters().settled).arg(devices)});
    }
    House house(devices, false);
    house.status(PluginState::BackingOff);
    house.wishAll(devices);
    const double began = processorSeconds();
    house.status(PluginState::Running);
    (void)house.live(60s, Manner::Obeys);
    all.push_back(
        {.what = u"reconcile passes a second, %1 devices (sent, answered, settled)"_s.arg(devices),
         .value = double(house.counters().settled) / (processorSeconds() - began),
         .unit = u"1/s"_s});
    return all;
}

} // namespace atrium::bench
