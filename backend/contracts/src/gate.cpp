// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelcheck.h"

#include <atrium/contracts/gate.h>
#include <atrium/contracts/propertycheck.h>
#include <atrium/dsl/validate.h>
#include <atrium/model/kinds.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::contracts {

namespace {

constexpr WallTime kClockIsSet = 24h * 365 * 54; // 2024: a clock before it was never set
constexpr WallTime kMostAhead = 24h; // clocks of devices are wrong by hours, not by days

QString shown(const QString &text)
{
    return text.left(170);
}

Result<> checkData(const std::optional<DataSchema> &schema, const Value &data)
{
    if (!schema)
        return data.isNothing() ? Result<>()
                                : fail(Error::Code::InvalidInput, u"it carries no data"_s);
    if (!isBounded(data))
        return fail(Error::Code::InvalidInput, u"it is too large or too deep"_s);
    return schema->check(data);
}

} // namespace

/// A thing model with the checks of its properties.
struct Gate::CompiledModel
{
    SharedModel model; ///< As it passes: without views that break the contract.
    std::vector<PropertyCheck> checks {};
    QHash<PropertyName, int> indices {};
};

bool TokenBucket::take(BootTime now, double count)
{
    const double seconds = std::chrono::duration<double>(now - m_filled).count();
    m_filled = now;
    m_level = std::min(2.0 * m_perSecond, m_level + std::max(0.0, seconds) * m_perSecond);
    if (m_level < count)
        return false;
    m_level -= count;
    return true;
}

Gate::Gate(InstanceId instance, const GateLimits &limits)
    : m_instance(std::move(instance))
    , m_limits(limits)
    , m_messages(limits.messagesPerSecond)
    , m_reports(limits.reportsPerSecond)
{ }

void Gate::beginLife()
{
    m_published.clear();
    m_lastDevice = {};
    m_last = {};
    m_properties = 0;
    m_refusedInLife = false;
    m_counters.devices = 0;
    m_counters.properties = 0;
}

std::vector<Error> Gate::violations() const
{
    std::vector<Error> errors;
    for (const Violation &each : m_log.newest())
        errors.push_back(toError(each));
    return errors;
}

void Gate::say(Now now, const ViolationLog::Key &key, const Violation &violation)
{
    ++m_counters.violations;
    if (m_log.isDue(now, key))
        m_log.add(key, violation);
}

void Gate::refuse(Now now, const Error &violation)
{
    ++m_counters.refused;
    const QString code = u"unreadable"_s;
    say(now, {code, {}, shown(violation.detail)},
        {.code = code, .pointer = violation.pointer, .message = violation.detail});
}

void Gate::refuseFlood(Now now, double perSecond, const QString &what)
{
    ++m_counters.refused;
    const QString code = u"too-many"_s;
    say(now, {code, {}, what},
        {.code = code,
         .message = u"more than %1 %2 a second"_s.arg(perSecond).arg(what),
         .hint = u"the manifest's limits.%1PerSecond"_s.arg(what)});
}

void Gate::refuseDevice(Now now, const DeviceId &device, const Violation &violation)
{
    ++m_counters.refused;
    m_refusedInLife = true;
    Violation named = violation;
    named.message = shown(device.text()) + u": "_s + named.message;
    say(now, {violation.code, shown(device.text()), {}}, named);
}

void Gate::refuseReport(Now now, const Report &report, const QString &code, std::size_t index,
                        const QString &message)
{
    ++m_counters.refused;
    ++m_counters.violations;
    const ViolationLog::Key key {code, shown(report.device.text()), shown(report.property.text())};
    if (m_log.isDue(now, key))
        m_log.add(key,
                  {.code = code,
                   .pointer = u"/reports/%1"_s.arg(static_cast<qulonglong>(index)),
                   .message = u"%1 %2: %3"_s.arg(std::get<1>(key), std::get<2>(key), message)});
}

bool Gate::takesMessage(Now now)
{
    ++m_counters.messages;
    if (m_messages.take(now.boottime, 1.0))
        return true;
    ++m_counters.atMessages;
    refuseFlood(now, m_limits.messagesPerSecond, u"messages"_s);
    return false;
}

const Gate::Published *Gate::published(const DeviceId &device)
{
    if (m_last.compiled && m_lastDevice == device)
        return &m_last;
    const auto found = m_published.constFind(device);
    if (found == m_published.constEnd())
        return nullptr;
    m_lastDevice = device;
    m_last = *found;
    return &m_last;
}

Gate::PassedDevices Gate::devices(Now now, std::vector<Device> devices,
                                  const std::vector<LocalId> &removed, bool complete)
{
    PassedDevices passed;
    if (!takesMessage(now)) {
        m_refusedInLife = true;
        return passed;
    }
    m_last = {};
    for (std::size_t i = 0; i < devices.size(); ++i) {
        if (passDevice(now, devices[i], u"/devices/%1"_s.arg(static_cast<qulonglong>(i))))
            passed.devices.push_back(std::move(devices[i]));
    }
    for (const LocalId &local : removed) {
        const DeviceId id(m_instance, local);
        const auto found = m_published.constFind(id);
        if (found == m_published.constEnd()) {
            ++m_counters.refused;
            say(now, {u"unknown-device"_s, shown(id.text()), {}},
                {.code = u"unknown-device"_s,
                 .pointer = u"/removed"_s,
                 .message
                 = u"'%1' was not published, and cannot be removed"_s.arg(shown(id.text()))});
            continue;
        }
        m_properties -= static_cast<qint64>(found->compiled->checks.size());
        m_published.erase(found);
        passed.removed.push_back(id);
    }
    passed.complete = complete && !m_refusedInLife;
    m_counters.devices = static_cast<int>(m_published.size());
    m_counters.properties = m_properties;
    return passed;
}

std::optional<Violation> Gate::checkRoom(const Device &device, const QString &pointer)
{
    const auto before = m_published.constFind(device.id);
    const bool isNew = before == m_published.constEnd();
    if (!isNew && before->kind != device.kind && before->kind != kind::device)
        return Violation {.code = u"kind-changed"_s,
                          .pointer = pointer + u"/kind"_s,
                          .message = u"it was a '%1' and says that it is a '%2' now"_s.arg(
                              before->kind, device.kind),
                          .hint = u"remove it first"_s};
    const auto tooMany = [&pointer](std::uint64_t &count, double most, const QString &what) {
        ++count;
        return Violation {.code = u"too-many"_s,
                          .pointer = pointer,
                          .message = u"more than %1 %2"_s.arg(most, 0, 'f', 0).arg(what),
                          .hint = u"the manifest's limits."_s + what};
    };
    if (isNew && m_published.size() >= m_limits.devices)
        return tooMany(m_counters.atDevices, m_limits.devices, u"devices"_s);
    const qint64 held = isNew ? 0 : static_cast<qint64>(before->compiled->checks.size());
    const auto more = static_cast<qint64>(device.model.model->properties.size());
    if (m_properties - held + more > m_limits.properties)
        return tooMany(m_counters.atProperties, m_limits.properties, u"properties"_s);
    return std::nullopt;
}

bool Gate::passDevice(Now now, Device &device, const QString &pointer)
{
    auto wrong = checkDevice(device, m_instance, pointer);
    if (!wrong)
        wrong = checkRoom(device, pointer);
    if (wrong) {
        refuseDevice(now, device.id, *wrong);
        return false;
    }
    auto model = compiled(now, device, pointer);
    if (!model)
        return false;
    device.model = model->model;
    Published &published = m_published[device.id];
    if (published.compiled)
        m_properties -= static_cast<qint64>(published.compiled->checks.size());
    m_properties += static_cast<qint64>(model->checks.size());
    published = {.kind = device.kind, .compiled = std::move(model)};
    return true;
}

SharedModel Gate::withoutBadViews(Now now, const Device &device, const QString &pointer)
{
    const dsl::Parsed parsed = dsl::checkViews(*device.model.model);
    for (const dsl::Problem &each : parsed.problems)
        say(now, {each.code, shown(device.id.text()), each.pointer},
            {.code = each.code,
             .pointer = u"/views"_s + each.pointer,
             .message = u"%1: its widget schema (%2): expected %3"_s.arg(shown(device.id.text()),
                                                                         pointer, each.expected),
             .hint = each.hint,
             .isWarning = each.isWarning});
    if (parsed.isUsable())
        return device.model;
    ++m_counters.refused; // the schema, not the device: its kind's own face is drawn
    ThingModel plain = *device.model.model;
    plain.views = {};
    return shareModel(std::move(plain));
}

std::shared_ptr<const Gate::CompiledModel> Gate::compiled(Now now, const Device &device,
                                                          const QString &pointer)
{
    const SharedModel &given = device.model;
    if (auto known = m_models.value(given.digest).lock())
        return known;
    if (const auto wrong = checkModel(*given.model, pointer + u"/model"_s)) {
        refuseDevice(now, device.id, *wrong);
        return nullptr;
    }
    auto made = std::make_shared<CompiledModel>();
    made->model = withoutBadViews(now, device, pointer);
    const auto &properties = made->model.model->properties;
    made->checks.reserve(properties.size());
    for (std::size_t i = 0; i < properties.size(); ++i) {
        made->checks.emplace_back(properties[i].schema);
        made->indices.insert(properties[i].name, static_cast<int>(i));
    }
    m_models.insert(given.digest, made);
    if (m_models.size() > 2 * m_published.size() + 64) // models that nobody has any more
        m_models.removeIf([](const auto &each) { return each.value().expired(); });
    return made;
}

bool Gate::passReport(Now now, const Report &report, std::size_t index)
{
    const Published *device = published(report.device);
    if (!device) {
        refuseReport(now, report, u"unknown-device"_s, index, u"the device is not published"_s);
        return false;
    }
    const int at = device->compiled->indices.value(report.property, -1);
    if (at < 0) {
        refuseReport(now, report, u"unknown-property"_s, index,
                     u"the device has no such property"_s);
        return false;
    }
    const auto place = static_cast<std::size_t>(at);
    const Property &property = device->compiled->model.model->properties[place];
    if (property.writeOnly) {
        refuseReport(now, report, u"write-only"_s, index, u"it is never reported"_s);
        return false;
    }
    if (report.quality == Quality::Stale) {
        refuseReport(now, report, u"bad-quality"_s, index, u"expected good, uncertain or bad"_s);
        return false;
    }
    // A machine without a clock of its own starts in the past: every device is ahead of it then.
    const bool isAhead = now.wall > kClockIsSet && report.sourceTime > now.wall + kMostAhead;
    if (report.sourceTime.count() < 0 || isAhead) {
        refuseReport(now, report, u"bad-time"_s, index, u"its time is more than a day ahead"_s);
        return false;
    }
    if (report.value.isNothing() && report.quality != Quality::Good)
        return true; // "it cannot say" needs no value
    const Fault fault = device->compiled->checks[place].check(report.value);
    if (fault == Fault::None)
        return true;
    if (report.quality == Quality::Uncertain && fault != Fault::TooLarge && fault != Fault::TooLong
        && fault != Fault::NotFinite && isBounded(report.value)
        && typesOf(property.schema).check(report.value))
        return true; // said to be out of its range by its own source: shown as such, not lost
    const auto why = fault == Fault::TooLarge ? Result<>() : property.schema.check(report.value);
    refuseReport(now, report, toText(fault), index,
                 !why                           ? why.error().detail
                     : fault == Fault::TooLarge ? u"it is too large or too deep"_s
                                                : u"it does not fit its schema"_s);
    return false;
}

std::vector<Report> Gate::reports(Now now, std::vector<Report> reports)
{
    if (!takesMessage(now))
        return {};
    if (!m_reports.take(now.boottime, static_cast<double>(reports.size()))) {
        ++m_counters.atReports;
        refuseFlood(now, m_limits.reportsPerSecond, u"reports"_s);
        return {};
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (!passReport(now, reports[i], i))
            continue;
        if (kept != i)
            reports[kept] = std::move(reports[i]);
        ++kept;
    }
    reports.resize(kept);
    m_counters.reports += kept;
    return reports;
}

bool Gate::availability(Now now, const DeviceId &device)
{
    if (!takesMessage(now))
        return false;
    if (m_published.contains(device))
        return true;
    ++m_counters.refused;
    say(now, {u"unknown-device"_s, shown(device.text()), {}},
        {.code = u"unknown-device"_s,
         .pointer = u"/device"_s,
         .message = u"availability of '%1', which is not published"_s.arg(shown(device.text()))});
    return false;
}

bool Gate::occurrence(Now now, const Occurrence &occurrence)
{
    if (!takesMessage(now))
        return false;
    const Published *device = published(occurrence.device);
    const Event *event = device ? device->compiled->model.model->event(occurrence.event) : nullptr;
    const Result<> checked = event ? checkData(event->data, occurrence.data)
                                   : fail(Error::Code::InvalidInput, u"there is no such event"_s);
    if (checked)
        return true;
    ++m_counters.refused;
    const QString code = event ? u"bad-data"_s : u"unknown-event"_s;
    say(now, {code, shown(occurrence.device.text()), shown(occurrence.event.text())},
        {.code = code,
         .pointer = u"/event"_s + checked.error().pointer,
         .message = u"%1 %2: %3"_s.arg(shown(occurrence.device.text()),
                                       shown(occurrence.event.text()), checked.error().detail)});
    return false;
}

Result<Value> Gate::answer(Now now, const DeviceId &device, const ActionName &name,
                           Result<Value> outcome)
{
    const Published *known = published(device);
    const Action *action = known ? known->compiled->model.model->action(name) : nullptr;
    if (!outcome || outcome->isNothing() || !action)
        return outcome; // of a device that went meanwhile the hub knows nothing to check
    const Result<> checked = checkData(action->output, *outcome);
    if (checked)
        return outcome;
    ++m_counters.refused;
    say(now, {u"bad-output"_s, shown(device.text()), shown(name.text())},
        {.code = u"bad-output"_s,
         .pointer = u"/result"_s + checked.error().pointer,
         .message
         = u"%1 %2: %3"_s.arg(shown(device.text()), shown(name.text()), checked.error().detail)});
    return fail(Error::Code::Refused,
                u"the action ran, but its answer broke the contract: "_s + checked.error().detail);
}

} // namespace atrium::contracts
