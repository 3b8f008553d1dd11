// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydesk.h"

#include <atrium/ops/logging.h>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

constexpr std::size_t kMostMessages = 64;
constexpr int kDefaultPoints = 600;
constexpr auto kPast = std::chrono::hours(24 * 7);
const InstanceId kDemo(u"demo"_s);

std::vector<DeviceState> devicesOf(const hub::Hub &hub)
{
    std::vector<DeviceState> devices;
    devices.reserve(hub.devices().size());
    for (const auto &[id, state] : hub.devices())
        devices.push_back(*state);
    return devices;
}

} // namespace

HistoryDesk::HistoryDesk(Ports ports)
    : m_ports(std::move(ports))
    , m_feed(m_ports.history.inputs(), [this] { return devicesOf(m_ports.hub); })
    , m_notifier(m_ports.history.messages().messageWakeUp(), [this] { onHistory(); })
{ }

void HistoryDesk::changed(Now now, const ChangeSet &set)
{
    m_feed.changed(now, set);
    if (m_isPastOffered || !m_ports.past)
        return;
    for (const SharedChange &change : set.changes) {
        const auto *const plugin = std::get_if<PluginChanged>(change.get());
        if (plugin && plugin->plugin.instance == kDemo
            && plugin->plugin.state == PluginState::Running) {
            offerPast(now, plugin->plugin.instance);
            return;
        }
    }
}

// The demo home has lived before it was first looked at, so that there is something to see. A
// history that has begun leaves it.
void HistoryDesk::offerPast(Now now, const InstanceId &instance)
{
    m_isPastOffered = true;
    for (const PluginConfig &config : m_ports.hub.pluginConfigs()) {
        if (config.instance != instance)
            continue;
        store::HistoryPast past {.from = now.wall - kPast, .to = now.wall};
        for (const auto &[id, state] : m_ports.hub.devices()) {
            if (id.instance() == instance.text())
                past.devices.push_back(state->device);
        }
        past.make = [make = m_ports.past, config, from = past.from, to = past.to] {
            return make(config, from, to);
        };
        if (!m_ports.history.inputs().post(std::move(past)))
            qCInfo(lcOps) << "the demo home begins without a past";
    }
}

Result<store::HistoryRange> HistoryDesk::rangeOf(const Value &params) const
{
    auto device = DeviceId::fromText(params.field(u"device").toText());
    if (!device) {
        return fail(Error::Code::InvalidInput, device.error().detail, u"/device"_s);
    }
    const store::HistoryRange range {
        .device = *device,
        .property = params.field(u"property").toText(),
        .from = params.field(u"from").toInteger(),
        .to = params.field(u"to").toInteger(),
        .points = static_cast<int>(params.field(u"points").toInteger(kDefaultPoints))};
    if (range.from >= range.to) {
        return fail(Error::Code::InvalidInput, u"'to' must be later than 'from'"_s, u"/to"_s);
    }
    return range;
}

void HistoryDesk::errand(const QString &method, const Value &params, hub::Ticket ticket)
{
    store::HistoryQuestion question {.number = ++m_lastQuestion};
    if (method == "history.read"_L1) {
        auto range = rangeOf(params);
        if (!range) {
            m_ports.answered(ticket, tl::unexpected(range.error()));
            return;
        }
        question.what = std::move(*range);
    } else {
        const auto device = DeviceId::fromText(params.field(u"device").toText());
        question.what = store::HistoryListing {.device = device.value_or(DeviceId()),
                                               .after = params.field(u"after").toText()};
    }
    if (m_ports.history.questions().post(std::move(question)))
        m_asked.emplace(m_lastQuestion, ticket);
    else
        m_ports.answered(ticket,
                         fail(Error::Code::Busy, u"too much is asked of the history; try again"_s));
}

void HistoryDesk::onHistory()
{
    for (store::HistoryMessage &message : m_ports.history.messages().take(kMostMessages)) {
        if (auto *health = std::get_if<store::HistoryHealth>(&message)) {
            m_health = std::move(*health);
            continue;
        }
        auto &answer = std::get<store::HistoryAnswer>(message);
        if (const auto asked = m_asked.extract(answer.number))
            m_ports.answered(asked.mapped(), std::move(answer.outcome));
    }
    m_ports.endPass();
}

} // namespace atrium::ops
