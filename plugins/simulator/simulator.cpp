// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator.h"

#include <atrium/base/thread.h>
#include <atrium/model/json.h>
#include <atrium/model/semantics.h>

#include <QDateTime>
#include <QFile>
#include <QTime>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr auto kTick = 500ms; // the world's own step
constexpr auto kFaultTick = 100ms; // so that what is late is late by what was drawn
constexpr auto kFastTick = 10ms; // so that many reports a second come evenly
constexpr auto kPastStep = 10min;
constexpr int kMostExtra = 19'000; // what the hub takes of one plugin, less the home
constexpr double kMostReports = 1'000'000.0;
constexpr double kLeastProgress = 0.01; // worth a word
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

Result<World> makeHome(const Settings &settings, const InstanceId &instance,
                       std::optional<WorldTime> begin = {})
{
    const auto models = readResource(u"models.json"_s);
    const auto home = readResource(u"home.json"_s);
    if (!models || !home)
        return tl::unexpected(models ? home.error() : models.error());
    const auto start = begin ? Result<WorldTime>(*begin) : startOf(settings);
    if (!start)
        return tl::unexpected(start.error());
    auto plan = readHomePlan(*models, *home, instance);
    if (!plan)
        return tl::unexpected(plan.error());
    return World::create(std::move(*plan),
                         {.seed = settings.seed, .start = *start, .factor = settings.timeFactor},
                         realNow());
}

// The home that lives now begins with the same counts: those of the past come before them.
void endWhereItBegan(std::vector<Report> &reports, const std::vector<Device> &devices)
{
    std::map<DeviceId, SharedModel> models;
    for (const Device &device : devices)
        models.emplace(device.id, device.model);
    struct Count
    {
        double first = 0.0;
        double last = 0.0;
    };
    std::map<std::pair<DeviceId, PropertyName>, Count> counts;
    for (const Report &report : reports) {
        const Property *const property = models[report.device].model->property(report.property);
        if (property == nullptr || property->semantic != semantic::energy)
            continue;
        const double value = report.value.toNumber();
        const auto [count, isNew]
            = counts.emplace(std::pair(report.device, report.property), Count {.first = value});
        count->second.last = value;
    }
    for (Report &report : reports) {
        const auto count = counts.find({report.device, report.property});
        if (count == counts.end())
            continue;
        const double earlier = report.value.toNumber() - (count->second.last - count->second.first);
        report.value = std::max(0.0, std::round(earlier * 100.0) / 100.0);
    }
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
    auto faults = FaultPlan::fromConfig(config);
    if (!faults)
        return tl::unexpected(faults.error());
    settings.faults = std::move(*faults);
    return settings;
}

Simulator::Simulator()
{
    connect(&m_timer, &QTimer::timeout, this, &Simulator::live);
}

Result<> Simulator::initialise(const sdk::Context &context, sdk::HubPort &hub)
{
    auto settings = Settings::fromConfig(context.config);
    if (!settings)
        return tl::unexpected(settings.error());
    m_hub = &hub;
    m_settings = std::move(*settings);
    std::optional<World> world;
    if (m_settings.home) {
        auto home = makeHome(m_settings, context.instance);
        if (!home)
            return tl::unexpected(home.error());
        world.emplace(std::move(*home));
    }
    Crowd crowd(context.instance,
                CrowdSettings {.devices = m_settings.extraDevices,
                               .reportsPerSecond = m_settings.reportsPerSecond,
                               .seed = m_settings.seed},
                realNow());
    m_house.emplace(std::move(world), std::move(crowd), m_settings.seed);
    if (!m_settings.faults.isCalm())
        m_house->use(realNow(), m_settings.faults);
    beat();
    return {};
}

// The timer that the world, the crowd and the faults need.
void Simulator::beat()
{
    const bool fast = m_settings.extraDevices > 0 && m_settings.reportsPerSecond > 0.0;
    m_timer.setTimerType(fast ? Qt::PreciseTimer : Qt::CoarseTimer);
    if (fast || m_house->hasWorld() || !m_settings.faults.isCalm())
        m_timer.start(fast ? kFastTick : m_house->isCalm() ? kTick : kFaultTick);
    else
        m_timer.stop();
}

Result<> Simulator::configure(const Value &config)
{
    ATRIUM_ON_OWN_THREAD();
    const auto settings = Settings::fromConfig(config);
    if (!settings)
        return tl::unexpected(settings.error());
    Settings otherwise = m_settings;
    otherwise.faults = settings->faults;
    if (!(otherwise == *settings))
        return fail(Error::Code::Unsupported, u"the house begins anew with it"_s);
    m_settings = *settings;
    m_house->use(realNow(), m_settings.faults);
    beat();
    say(m_house->advance(realNow()));
    return {};
}

void Simulator::discover()
{
    ATRIUM_ON_OWN_THREAD();
    std::vector<Device> page;
    for (Device &device : m_house->devices()) {
        page.push_back(std::move(device));
        if (page.size() >= kPage) {
            m_hub->publish(std::move(page), {}, false);
            page = {};
        }
    }
    m_hub->publish(std::move(page), {}, true);
    say(m_house->everything(realNow()));
}

void Simulator::live()
{
    ATRIUM_ON_OWN_THREAD();
    say(m_house->advance(realNow()));
    follow();
}

void Simulator::write(const WriteRequest &request, sdk::WriteReply reply)
{
    ATRIUM_ON_OWN_THREAD();
    if (auto result = m_house->write(realNow(), request))
        reply(std::move(*result));
    beat();
    say(m_house->advance(realNow()));
}

void Simulator::invoke(const InvokeRequest &request, sdk::InvokeReply reply)
{
    ATRIUM_ON_OWN_THREAD();
    if (auto result = m_house->invoke(realNow(), request)) {
        if (*result && m_house->progressOf(request.device, request.action))
            m_runs.push_back({.request = request.id,
                              .device = request.device,
                              .action = request.action,
                              .reply = std::move(reply)});
        else
            reply(std::move(*result));
    }
    beat();
    say(m_house->advance(realNow()));
}

void Simulator::cancel(RequestId request)
{
    ATRIUM_ON_OWN_THREAD();
    const auto run = std::ranges::find(m_runs, request, &Run::request);
    if (run == m_runs.end())
        return; // it has ended
    const Run given = std::move(*run);
    m_runs.erase(run);
    m_house->giveUp(given.device, given.action);
    given.reply(fail(Error::Code::Refused, u"it was given up"_s));
    say(m_house->advance(realNow()));
}

void Simulator::follow()
{
    std::vector<Run> ended;
    for (auto run = m_runs.begin(); run != m_runs.end();) {
        const auto progress = m_house->progressOf(run->device, run->action);
        if (progress && *progress < 1.0) {
            if (*progress - run->told >= kLeastProgress) {
                run->told = *progress;
                m_hub->progress(run->request, *progress);
            }
            ++run;
            continue;
        }
        run->told = progress.value_or(0.0);
        ended.push_back(std::move(*run));
        run = m_runs.erase(run);
    }
    for (const Run &run : ended)
        run.reply(run.told >= 1.0
                      ? Result<Value>(Value())
                      : fail(Error::Code::Refused, u"it was told to do something else"_s));
}

void Simulator::say(Heard heard)
{
    for (const auto &[device, availability] : heard.availability)
        m_hub->availability(device, availability);
    if (!heard.reports.empty())
        m_hub->report(std::move(heard.reports));
    for (const Occurrence &event : heard.events)
        m_hub->occurred(event);
    if (!heard.bridgeDown)
        return;
    if (*heard.bridgeDown)
        m_hub->degraded(u"The simulated bridge does not answer."_s,
                        u"It comes back by itself, or end the faults at the device home."_s);
    else
        m_hub->recovered();
}

void Simulator::shutdown()
{
    m_timer.stop();
    m_runs.clear();
}

std::vector<Report> Simulator::past(const sdk::Context &context, WallTime from, WallTime to)
{
    const auto settings = Settings::fromConfig(context.config);
    if (!settings || !settings->home || settings->timeFactor != 1.0)
        return {};
    const int offset = QDateTime::fromMSecsSinceEpoch(from.count()).offsetFromUtc();
    RealTime real {0};
    auto world = makeHome(*settings, context.instance, from + std::chrono::seconds(offset));
    if (!world)
        return {};
    std::vector<Report> all;
    const auto take = [&all](std::vector<Report> reports, WallTime at) {
        for (Report &report : reports) {
            report.sourceTime = at;
            all.push_back(std::move(report));
        }
    };
    take(world->everything(real).reports, from);
    for (WallTime at = from + kPastStep; at < to; at += kPastStep)
        take(world->leap(real += kPastStep).reports, at);
    endWhereItBegan(all, world->devices());
    return all;
}

} // namespace atrium::simulator
