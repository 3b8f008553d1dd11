// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/contracts/gate.h>
#include <atrium/dsl/validate.h>
#include <atrium/model/kinds.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace atrium::contracts {

namespace {

constexpr std::size_t kMostViolations = 16;
constexpr qsizetype kLongestTitle = 200;

Error violation(const QString &detail, const QString &pointer = {})
{
    return {.code = Error::Code::InvalidInput, .detail = detail, .pointer = pointer};
}

template<typename Affordances>
Result<> checkNames(const Affordances &affordances, const QString &pointer)
{
    std::set<QString> names;
    for (std::size_t i = 0; i < affordances.size(); ++i) {
        const QString name = affordances[i].name.text();
        if (!isValidAffordanceName(name) || !names.insert(name).second)
            return tl::unexpected(
                violation(u"'%1' is not a valid name, or appears twice"_s.arg(name.left(128)),
                          u"%1/%2/name"_s.arg(pointer).arg(i)));
    }
    return {};
}

// A thread's plugin hands over values that no JSON reader has checked.
Result<> checkSense(const DataSchema &schema, const QString &pointer, int depth = 0)
{
    if (depth > 8)
        return tl::unexpected(violation(u"a schema within more than 8 others"_s, pointer));
    if (schema.minimum && schema.maximum && !(*schema.minimum <= *schema.maximum))
        return tl::unexpected(violation(u"minimum is above maximum"_s, pointer + u"/minimum"_s));
    if (schema.step && !(*schema.step > 0.0))
        return tl::unexpected(violation(u"step must be above 0"_s, pointer + u"/step"_s));
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const auto checked = checkSense(schema.fields[i].schema,
                                        u"%1/fields/%2/schema"_s.arg(pointer).arg(i), depth + 1);
        if (!checked)
            return checked;
    }
    return schema.items.empty()
        ? Result<> {}
        : checkSense(schema.items.front(), pointer + u"/items"_s, depth + 1);
}

} // namespace

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
    m_properties = 0;
    m_counters.devices = 0;
}

void Gate::refuse(Error violation)
{
    ++m_counters.refused;
    ++m_counters.violations;
    m_violations.push_back(std::move(violation));
    if (m_violations.size() > kMostViolations)
        m_violations.pop_front();
}

bool Gate::takesMessage(Now now)
{
    ++m_counters.messages;
    if (m_messages.take(now.boottime, 1.0))
        return true;
    refuse({.code = Error::Code::Busy,
            .detail = u"more than %1 messages a second"_s.arg(m_limits.messagesPerSecond)});
    return false;
}

Gate::PassedDevices Gate::devices(Now now, std::vector<Device> devices,
                                  const std::vector<LocalId> &removed, bool complete)
{
    PassedDevices passed;
    if (!takesMessage(now))
        return passed;
    for (Device &device : devices) {
        if (passDevice(device))
            passed.devices.push_back(std::move(device));
    }
    for (const LocalId &local : removed) {
        const DeviceId id(m_instance, local);
        const auto found = m_published.constFind(id);
        if (found == m_published.constEnd()) {
            refuse(violation(
                u"'%1' was not published, and cannot be removed"_s.arg(local.text().left(128))));
            continue;
        }
        m_properties -= static_cast<qint64>(found->model->properties.size());
        m_published.erase(found);
        passed.removed.push_back(id);
    }
    passed.complete = complete;
    m_counters.devices = static_cast<int>(m_published.size());
    return passed;
}

bool Gate::passDevice(Device &device)
{
    if (auto checked = checkDevice(device); !checked) {
        checked.error().detail = device.id.text().left(170) + u": "_s + checked.error().detail;
        refuse(checked.error());
        return false;
    }
    const auto views = dsl::checkViews(*device.model.model);
    if (!views.isUsable()) {
        const auto problem = std::find_if(views.problems.begin(), views.problems.end(),
                                          [](const dsl::Problem &each) { return !each.isWarning; });
        refuse(violation(u"%1: its widget schema is left out: %2; expected %3. %4"_s.arg(
                             device.id.text(), problem->code, problem->expected, problem->hint),
                         u"/views"_s + problem->pointer));
        ThingModel plain = *device.model.model;
        plain.views = {};
        device.model = shareModel(std::move(plain));
    }
    device.model = shared(std::move(device.model));
    Published &published = m_published[device.id];
    if (published.model)
        m_properties -= static_cast<qint64>(published.model->properties.size());
    m_properties += static_cast<qint64>(device.model.model->properties.size());
    published = {.kind = device.kind, .model = device.model.model};
    return true;
}

Result<> Gate::checkDevice(const Device &device) const
{
    if (device.id.instance() != m_instance.text() || !isValidLocalId(device.id.local()))
        return tl::unexpected(violation(u"not a device of this plugin"_s, u"/id"_s));
    if (!device.model.model || device.model.digest.isEmpty())
        return tl::unexpected(violation(u"it has no model"_s, u"/model"_s));
    if (device.title.isEmpty() || device.title.size() > kLongestTitle)
        return tl::unexpected(violation(u"a title has 1 to 200 characters"_s, u"/title"_s));
    if (!isValidAffordanceName(device.kind))
        return tl::unexpected(
            violation(u"'%1' is not a kind"_s.arg(device.kind.left(64)), u"/kind"_s));
    const ThingModel &model = *device.model.model;
    for (const auto &checked :
         {checkNames(model.properties, u"/properties"_s), checkNames(model.actions, u"/actions"_s),
          checkNames(model.events, u"/events"_s)}) {
        if (!checked)
            return checked;
    }
    for (std::size_t i = 0; i < model.properties.size(); ++i) {
        const QString pointer = u"/properties/%1/schema"_s.arg(i);
        if (const auto checked = checkSense(model.properties[i].schema, pointer); !checked)
            return checked;
    }
    const auto before = m_published.constFind(device.id);
    const bool isNew = before == m_published.constEnd();
    if (!isNew && before->kind != device.kind && before->kind != kind::device)
        return tl::unexpected(
            violation(u"it was a '%1' and says that it is a '%2' now; remove it first"_s.arg(
                          before->kind, device.kind),
                      u"/kind"_s));
    if (isNew && m_published.size() >= m_limits.devices)
        return fail(Error::Code::Busy, u"more than %1 devices"_s.arg(m_limits.devices));
    const qint64 held = isNew ? 0 : static_cast<qint64>(before->model->properties.size());
    if (m_properties - held + static_cast<qint64>(model.properties.size()) > m_limits.properties)
        return fail(Error::Code::Busy, u"more than %1 properties"_s.arg(m_limits.properties));
    return {};
}

SharedModel Gate::shared(SharedModel model)
{
    auto &known = m_models[model.digest];
    if (auto held = known.lock()) {
        model.model = std::move(held);
        return model;
    }
    known = model.model;
    if (m_models.size() > 2 * m_published.size() + 64) // models that nobody has any more
        m_models.removeIf([](const auto &each) { return each.value().expired(); });
    return model;
}

std::vector<Report> Gate::reports(Now now, std::vector<Report> reports)
{
    if (!takesMessage(now))
        return {};
    if (!m_reports.take(now.boottime, static_cast<double>(reports.size()))) {
        refuse({.code = Error::Code::Busy,
                .detail = u"more than %1 reports a second"_s.arg(m_limits.reportsPerSecond)});
        return {};
    }
    const auto end = std::remove_if(reports.begin(), reports.end(), [&](const Report &report) {
        auto checked = checkReport(report);
        if (checked)
            return false;
        checked.error().detail
            = u"%1 %2: %3"_s.arg(report.device.text().left(170), report.property.text().left(128),
                                 checked.error().detail);
        refuse(checked.error());
        return true;
    });
    reports.erase(end, reports.end());
    m_counters.reports += reports.size();
    return reports;
}

Result<> Gate::checkReport(const Report &report) const
{
    const auto published = m_published.constFind(report.device);
    if (published == m_published.constEnd())
        return tl::unexpected(violation(u"the device is not published"_s));
    const Property *property = published->model->property(report.property);
    if (!property)
        return tl::unexpected(violation(u"the device has no such property"_s));
    if (property->writeOnly)
        return tl::unexpected(violation(u"a write-only property is not reported"_s));
    if (report.value.isNothing()) // "it cannot say" needs no value
        return report.quality == Quality::Good
            ? Result<>(tl::unexpected(violation(u"nothing, of good quality"_s)))
            : Result<>();
    return property->schema.check(report.value);
}

bool Gate::availability(Now now, const DeviceId &device)
{
    if (!takesMessage(now))
        return false;
    if (m_published.contains(device))
        return true;
    refuse(
        violation(u"availability of '%1', which is not published"_s.arg(device.text().left(170))));
    return false;
}

bool Gate::occurrence(Now now, const Occurrence &occurrence)
{
    if (!takesMessage(now))
        return false;
    const auto published = m_published.constFind(occurrence.device);
    const Event *event
        = published == m_published.constEnd() ? nullptr : published->model->event(occurrence.event);
    Result<> checked;
    if (!event)
        checked = tl::unexpected(violation(u"there is no such event"_s));
    else if (event->data)
        checked = event->data->check(occurrence.data);
    else if (!occurrence.data.isNothing())
        checked = tl::unexpected(violation(u"the event carries no data"_s));
    if (checked)
        return true;
    checked.error().detail
        = u"%1 %2: %3"_s.arg(occurrence.device.text().left(170), occurrence.event.text().left(128),
                             checked.error().detail);
    refuse(checked.error());
    return false;
}

} // namespace atrium::contracts
