// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator.h"

#include <atrium/base/thread.h>
#include <atrium/model/json.h>

#include <QDateTime>
#include <QFile>
#include <QTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr auto kTick = 500ms; // the world's own step
constexpr auto kFastTick = 10ms; // so that many reports a second come evenly
constexpr int kMostExtra = 19'000; // what the hub takes of one plugin, less the home
constexpr double kMostReports = 1'000'000.0;
constexpr std::size_t kPage = 500; // devices in one message

RealTime realNow()
{
    return std::chrono::duration_cast<RealTime>(systemNow().boottime);
}

Result<QByteArray> readResource(const QString &name)
{
    QFile file(u":/atrium/demo/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Internal, u"the demo home's %1 is not built in"_s.arg(name));
    return file.readAll();
}

// The house's clock: the machine's local time, or today at the configured hour.
Result<WorldTime> startOf(const Settings &settings)
{
    const QDateTime local = QDateTime::currentDateTime();
    const WorldTime now {local.toMSecsSinceEpoch() + local.offsetFromUtc() * 1000LL};
    if (settings.startTime.isEmpty())
        return now;
    const QTime at = QTime::fromString(settings.startTime, u"HH:mm"_s);
    if (!at.isValid())
        return fail(Error::Code::InvalidInput,
                    u"startTime '%1' is not a time of day, e.g. 18:40"_s.arg(settings.startTime),
                    u"/startTime"_s);
    return midnightBefore(now) + WorldTime(at.msecsSinceStartOfDay());
}

Result<double> numberIn(const Value &config, QStringView field, double otherwise, double least,
                        double most)
{
    const Value value = config.field(field);
    const double number = value.isNothing() ? otherwise : value.toNumber(std::nan(""));
    if (!(number >= least && number <= most))
        return fail(Error::Code::InvalidInput,
                    u"%1 is not a number in %2..%3"_s.arg(field).arg(least).arg(most),
                    u'/' + field.toString());
    return number;
}

Result<World> makeHome(const Settings &settings, const InstanceId &instance)
{
    const auto models = readResource(u"models.json"_s);
    const auto home = readResource(u"home.json"_s);
    if (!models || !home)
        return tl::unexpected(models ? home.error() : models.error());
    const auto start = startOf(settings);
    if (!start)
        return tl::unexpected(start.error());
    auto plan = readHomePlan(*models, *home, instance);
    if (!plan)
        return tl::unexpected(plan.error());
    return World::create(std::move(*plan),
                         {.seed = settings.seed, .start = *start, .factor = settings.timeFactor},
                         realNow());
}

} // namespace

Result<Settings> Settings::fromConfig(const Value &config)
{
    Settings settings;
    const auto seed = numberIn(config, u"seed", 1.0, 0.0, 2147483647.0);
    const auto factor
        = numberIn(config, u"timeFactor", 1.0, World::kLeastFactor, World::kMostFactor);
    const auto extra = numberIn(config, u"extraDevices", 0.0, 0.0, kMostExtra);
    const auto rate = numberIn(config, u"reportsPerSecond", 0.0, 0.0, kMostReports);
    for (const auto *number : {&seed, &factor, &extra, &rate}) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    settings.home = config.field(u"home").toBool(true);
    settings.seed = static_cast<std::uint64_t>(*seed);
    settings.timeFactor = *factor;
    settings.startTime = config.field(u"startTime").toText();
    settings.extraDevices = static_cast<int>(*extra);
    settings.reportsPerSecond = *rate;
    return settings;
}

Simulator::Simulator()
{
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Simulator::live);
}

Result<> Simulator::initialise(const sdk::Context &context, sdk::HubPort &hub)
{
    const auto settings = Settings::fromConfig(context.config);
    if (!settings)
        return tl::unexpected(settings.error());
    m_hub = &hub;
    m_world.reset();
    if (settings->home) {
        auto world = makeHome(*settings, context.instance);
        if (!world)
            return tl::unexpected(world.error());
        m_world.emplace(std::move(*world));
    }
    m_crowd.emplace(context.instance,
                    CrowdSettings {.devices = settings->extraDevices,
                                   .reportsPerSecond = settings->reportsPerSecond,
                                   .seed = settings->seed},
                    realNow());
    const bool fast = settings->extraDevices > 0 && settings->reportsPerSecond > 0.0;
    if (fast)
        m_timer.setTimerType(Qt::PreciseTimer);
    if (m_world || fast)
        m_timer.start(fast ? kFastTick : kTick);
    return {};
}

void Simulator::discover()
{
    ATRIUM_ON_OWN_THREAD();
    std::vector<Device> page = m_world ? m_world->devices() : std::vector<Device> {};
    for (const Device &device : m_crowd->devices()) {
        page.push_back(device);
        if (page.size() >= kPage) {
            m_hub->publish(std::move(page), {}, false);
            page = {};
        }
    }
    m_hub->publish(std::move(page), {}, true);
    if (m_world) {
        for (const Device &device : m_world->devices())
            m_hub->availability(LocalId(device.id.local().toString()), Availability::Online);
        say(m_world->everything(realNow()));
    }
    for (const Device &device : m_crowd->devices())
        m_hub->availability(LocalId(device.id.local().toString()), Availability::Online);
    say(m_crowd->everything());
}

void Simulator::live()
{
    ATRIUM_ON_OWN_THREAD();
    if (m_world)
        say(m_world->advance(realNow()));
    say(m_crowd->advance(realNow()));
}

void Simulator::write(const WriteRequest &request, sdk::WriteReply reply)
{
    ATRIUM_ON_OWN_THREAD();
    const QStringView local = request.device.local();
    WorldOutputs outputs;
    Result<> result = fail(Error::Code::NotFound, u"there is no such device"_s);
    if (m_crowd->owns(local))
        result = m_crowd->write(local, request.values, outputs);
    else if (m_world)
        result = m_world->write(realNow(), local, request.values, outputs);
    reply(std::move(result));
    say(std::move(outputs));
}

void Simulator::invoke(const InvokeRequest &request, sdk::InvokeReply reply)
{
    ATRIUM_ON_OWN_THREAD();
    WorldOutputs outputs;
    Result<Value> result = fail(Error::Code::NotFound, u"there is no such device or action"_s);
    if (m_world)
        result = m_world->invoke(realNow(), request.device.local(), request.action, request.input,
                                 outputs);
    reply(std::move(result));
    say(std::move(outputs));
}

void Simulator::say(WorldOutputs outputs)
{
    if (!outputs.reports.empty())
        m_hub->report(std::move(outputs.reports));
    for (const Occurrence &event : outputs.events)
        m_hub->occurred(event);
}

void Simulator::shutdown()
{
    m_timer.stop();
}

} // namespace atrium::simulator
