// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelhouse.h"

#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

constexpr auto kLookInterval = 5s;
constexpr auto kGoneAfter = 60s; // of silence
constexpr qint64 kDefaultTimeout = 25'000; // ms

const SharedModel &modelOfPanels()
{
    static const SharedModel kModel
        = shareModel({.properties = {{.name = PropertyName(u"screenOn"_s),
                                      .title = u"Screen"_s,
                                      .schema = {.type = DataSchema::Type::Boolean},
                                      .readOnly = false,
                                      .semantic = semantic::power.toString(),
                                      .lateOk = 0s,
                                      .history = false},
                                     {.name = PropertyName(u"brightness"_s),
                                      .title = u"Brightness"_s,
                                      .schema = {.type = DataSchema::Type::Integer,
                                                 .unit = u"%"_s,
                                                 .minimum = 1,
                                                 .maximum = 100,
                                                 .step = 1},
                                      .readOnly = false,
                                      .semantic = semantic::brightness.toString(),
                                      .lateOk = 0s,
                                      .history = false},
                                     {.name = PropertyName(u"ambient"_s),
                                      .title = u"Scene at rest"_s,
                                      .schema = {.type = DataSchema::Type::Boolean},
                                      .readOnly = false,
                                      .lateOk = 0s,
                                      .history = false},
                                     {.name = PropertyName(u"presence"_s),
                                      .title = u"In use"_s,
                                      .schema = {.type = DataSchema::Type::Boolean},
                                      .semantic = semantic::presence.toString()}}});
    return kModel;
}

constexpr std::array kReported {u"screenOn", u"brightness", u"ambient", u"presence"};

} // namespace

PanelHouse::PanelHouse(hub::DeviceLink &plugins)
    : m_plugins(plugins)
{
    m_look.setInterval(kLookInterval);
    connect(&m_look, &QTimer::timeout, this, &PanelHouse::look);
    m_deliver.setSingleShot(true);
    m_deliver.setInterval(0);
    connect(&m_deliver, &QTimer::timeout, this, &PanelHouse::deliver);
}

void PanelHouse::begin(Ports ports)
{
    m_ports.emplace(std::move(ports));
}

InstanceId PanelHouse::instance()
{
    return InstanceId(u"panels"_s);
}

void PanelHouse::tell(Now now, hub::FromPlugin message)
{
    m_ports->hub.fromPlugin(now, instance(), std::move(message));
}

void PanelHouse::errand(Now now, const QString &method, const Value &params, hub::Ticket ticket)
{
    auto panel = panelOf(now, params);
    if (!panel) {
        m_ports->answered(ticket, tl::unexpected(panel.error()));
        return;
    }
    (*panel)->seen = now.boottime;
    if (method == "screens.follow"_L1) {
        follow(now, **panel, params, ticket);
        return;
    }
    report(now, **panel, params);
    m_ports->answered(ticket, Value::makeObject({}));
}

Result<PanelHouse::Panel *> PanelHouse::panelOf(Now now, const Value &params)
{
    const QString name = params.field(u"name").toText();
    auto id = DeviceId::fromText(instance().text() + u'/' + name);
    if (!id)
        return fail(Error::Code::InvalidInput,
                    u"a screen is named by A-Z a-z 0-9 . _ ~ -, not '%1'"_s.arg(name), u"/name"_s);
    const QString title = params.field(u"title").toText();
    const auto found = m_panels.find(*id);
    if (found == m_panels.end() && m_panels.size() >= kMostPanels)
        return fail(Error::Code::Busy, u"there are too many screens"_s, u"/name"_s);
    if (m_panels.empty()) {
        m_look.start();
        tell(now,
             hub::StatusReported {{.instance = instance(),
                                   .plugin = PluginId(instance().text()),
                                   .title = u"Wall panels"_s,
                                   .state = PluginState::Running,
                                   .since = now.wall}});
    }
    Panel &panel = m_panels[*id];
    if (found == m_panels.end() || (!title.isEmpty() && panel.device.title != title)) {
        panel.device = {.id = *id,
                        .title = title.isEmpty() ? name : title,
                        .kind = kind::device.toString(),
                        .manufacturer = u"Atrium"_s,
                        .modelName = u"Wall panel"_s,
                        .model = modelOfPanels()};
        tell(now, hub::DevicesPublished {.devices = {panel.device}, .removed = {}});
    }
    if (!std::exchange(panel.isOnline, true))
        tell(now, hub::AvailabilityReported {.device = *id, .availability = Availability::Online});
    return &panel;
}

void PanelHouse::report(Now now, Panel &panel, const Value &params)
{
    hub::Reported reported {.reports = {}, .receivedAt = now.wall};
    for (const auto *name : kReported) {
        const Value value = params.field(name);
        if (!value.isNothing())
            reported.reports.push_back({.device = panel.device.id,
                                        .property = PropertyName(QString::fromUtf16(name)),
                                        .value = value});
    }
    tell(now, std::move(reported));
}

void PanelHouse::follow(Now now, Panel &panel, const Value &params, hub::Ticket ticket)
{
    if (const hub::Ticket before = std::exchange(panel.follower, ticket); before != 0)
        m_ports->answered(before, Value::makeObject({{u"values"_s, Value::makeObject({})}}));
    panel.followedUntil = now.boottime
        + std::chrono::milliseconds(params.field(u"timeout").toInteger(kDefaultTimeout));
    m_deliver.start();
}

Result<> PanelHouse::write(const InstanceId &where, WriteRequest request)
{
    if (where != instance())
        return m_plugins.write(where, std::move(request));
    const auto panel = m_panels.find(request.device);
    if (panel == m_panels.end() || !panel->second.isOnline)
        return fail(Error::Code::Unreachable, u"the panel is not connected"_s);
    panel->second.wishes.push_back(std::move(request));
    m_deliver.start(); // not within what the hub does now
    return {};
}

Result<> PanelHouse::invoke(const InstanceId &where, InvokeRequest request)
{
    if (where == instance())
        return fail(Error::Code::Unsupported, u"a panel has no actions"_s);
    return m_plugins.invoke(where, std::move(request));
}

Result<> PanelHouse::cancel(const InstanceId &where, RequestId request)
{
    if (where == instance())
        return fail(Error::Code::Unsupported, u"a panel has no actions"_s);
    return m_plugins.cancel(where, request);
}

void PanelHouse::deliver()
{
    const Now now = systemNow();
    for (auto &[id, panel] : m_panels) {
        if (panel.follower == 0 || panel.wishes.empty())
            continue;
        ValueObject values;
        const auto wishes = std::exchange(panel.wishes, {});
        for (const WriteRequest &wish : wishes) {
            for (const auto &[property, value] : wish.values)
                values.emplace_back(property.text(), value);
        }
        m_ports->answered(std::exchange(panel.follower, 0),
                          Value::makeObject({{u"values"_s, Value::makeObject(std::move(values))}}));
        for (const WriteRequest &wish : wishes)
            tell(now, hub::WriteAnswered {.request = wish.id, .outcome = {}});
    }
    m_ports->endPass();
}

void PanelHouse::look()
{
    const Now now = systemNow();
    for (auto &[id, panel] : m_panels) {
        if (panel.follower != 0 && panel.followedUntil <= now.boottime)
            m_ports->answered(std::exchange(panel.follower, 0),
                              Value::makeObject({{u"values"_s, Value::makeObject({})}}));
        if (!panel.isOnline || panel.follower != 0 || now.boottime - panel.seen < kGoneAfter)
            continue;
        panel.isOnline = false;
        for (const WriteRequest &wish : std::exchange(panel.wishes, {}))
            tell(now,
                 hub::WriteAnswered {
                     .request = wish.id,
                     .outcome = fail(Error::Code::Unreachable, u"the panel is not connected"_s)});
        tell(now, hub::AvailabilityReported {.device = id, .availability = Availability::Offline});
    }
    m_ports->endPass();
}

} // namespace atrium::ops
