// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchhouse.h"

#include "figures.h"

#include <poll.h>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::bench {

namespace {

const InstanceId kInstance(u"sim"_s);

Device deviceOf(int number)
{
    static const SharedModel kModel
        = shareModel({.properties = {Property {.name = PropertyName(u"level"_s),
                                               .title = {},
                                               .schema = {.type = DataSchema::Type::Number}},
                                     Property {.name = PropertyName(u"target"_s),
                                               .title = {},
                                               .schema = {.type = DataSchema::Type::Number},
                                               .readOnly = false}}});
    return {.id = DeviceId(kInstance, LocalId(u"device-%1"_s.arg(number))),
            .title = u"Device %1"_s.arg(number),
            .kind = u"sensor"_s,
            .model = kModel};
}

contracts::GateLimits noLimits()
{
    return {.messagesPerSecond = 1e9, .reportsPerSecond = 1e9};
}

} // namespace

BenchHouse::BenchHouse(int devices)
    : m_devices(devices)
    , m_gateway({.version = u"bench"_s, .epoch = u"bench"_s}, systemNow, [this] { endPass(); })
    , m_hub({*this, *this, m_gateway, m_gateway})
    , m_server({.port = 0, .token = token().toLatin1()}, m_link)
    , m_reports(m_lane.messageWakeUp(), [this] { drain(); })
    , m_gate(kInstance, noLimits())
{
    m_gateway.serve(m_hub);
    m_gateway.attach(m_link);
    if (const auto started = m_server.start(); !started)
        qFatal("%s", qPrintable(started.error().detail));
    PluginStatus status;
    status.instance = kInstance;
    status.plugin = PluginId(u"simulator"_s);
    status.state = PluginState::Running;
    m_hub.fromPlugin(systemNow(), kInstance, hub::StatusReported {status});
    std::vector<Device> all;
    for (int i = 0; i < devices; ++i)
        all.push_back(deviceOf(i));
    auto passed = m_gate.devices(systemNow(), std::move(all), {}, true);
    m_hub.fromPlugin(systemNow(), kInstance,
                     hub::DevicesPublished {std::move(passed.devices), {}, true});
    endPass();
}

BenchHouse::~BenchHouse()
{
    m_isEnding = true;
    while (m_worker.joinable()) {
        static_cast<void>(m_lane.take(256)); // a worker that waits for room
        m_worker.join();
    }
}

QString BenchHouse::webSocketUrl() const
{
    return u"ws://127.0.0.1:%1/api/v1/ws"_s.arg(m_server.port());
}

void BenchHouse::begin(const Load &load)
{
    m_worker = std::thread([this, load] { work(load); });
}

void BenchHouse::waitFor(const Load &load, qint64 sent, qint64 began) const
{
    while (!m_isEnding && sent - m_seen > load.ahead)
        std::this_thread::sleep_for(100us);
    const auto due = load.perSecond > 0 ? qint64(double(sent) / load.perSecond * 1e6) : 0;
    const qint64 early = began + due - monotonicMicroseconds();
    if (early > 50)
        std::this_thread::sleep_for(std::chrono::microseconds(early));
}

void BenchHouse::work(const Load &load)
{
    wire::FromPluginDecoder decoder(kInstance);
    const qint64 began = monotonicMicroseconds();
    for (qint64 sent = 0; sent < load.changes && !m_isEnding;) {
        waitFor(load, sent, began);
        wire::Reports made;
        for (int i = 0; i < load.reportsOfLine && sent < load.changes; ++i, ++sent)
            made.reports.push_back(
                {.device = DeviceId(kInstance, LocalId(u"device-%1"_s.arg(sent % m_devices))),
                 .property = PropertyName(u"level"_s),
                 .value = monotonicMicroseconds()});
        const auto line = wire::encode(wire::FromPlugin(std::move(made)));
        auto read = decoder.decode(QByteArrayView(*line).chopped(1));
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        auto &reports = std::get<wire::Reports>(*read).reports;
        const Now now = systemNow();
        hub::FromPlugin message = hub::Reported {.reports = m_gate.reports(now, std::move(reports)),
                                                 .receivedAt = now.wall};
        if (m_gate.counters().refused > 0)
            qFatal("%s", qPrintable(m_gate.violations().back().detail));
        while (!m_isEnding && !m_lane.post(std::move(message))) {
            pollfd room {.fd = m_lane.spaceWakeUp().descriptor(), .events = POLLIN, .revents = 0};
            poll(&room, 1, 100);
            m_lane.spaceWakeUp().clear();
        }
    }
}

void BenchHouse::drain()
{
    for (hub::FromPlugin &message : m_lane.take(64))
        m_hub.fromPlugin(systemNow(), kInstance, std::move(message));
    endPass();
}

void BenchHouse::endPass()
{
    do {
        m_hub.publish();
    } while (answer());
}

bool BenchHouse::answer()
{
    const bool isNews = m_durable != m_last || !m_writes.empty();
    if (!isNews)
        return false;
    const Now now = systemNow();
    m_durable = m_last;
    m_hub.durable(now, m_durable);
    for (const WriteRequest &request : std::exchange(m_writes, {})) {
        m_hub.fromPlugin(now, kInstance, hub::WriteAnswered {.request = request.id});
        hub::Reported reported {.receivedAt = now.wall};
        for (const auto &[property, value] : request.values)
            reported.reports.push_back(
                {.device = request.device, .property = property, .value = value});
        m_hub.fromPlugin(now, kInstance, std::move(reported));
    }
    return true;
}

Result<> BenchHouse::write(const InstanceId & /*instance*/, WriteRequest request)
{
    m_writes.push_back(std::move(request));
    return {};
}

Result<> BenchHouse::invoke(const InstanceId & /*instance*/, InvokeRequest /*request*/)
{
    return fail(Error::Code::Unsupported, u"no actions here"_s);
}

} // namespace atrium::bench
