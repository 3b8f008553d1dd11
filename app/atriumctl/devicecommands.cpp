// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "valuetext.h"

#include <atrium/base/time.h>

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

constexpr int kPage = 500;

QString areaOf(const client::House &house, const DeviceState &state)
{
    if (const Area *area = house.area(state.owner.area))
        return area->title;
    return state.device.suggestedArea;
}

// "" where the area stands on none.
QString floorOf(const client::House &house, const DeviceState &state)
{
    const Area *area = house.area(state.owner.area);
    for (const Floor &floor : house.floors()) {
        if (area && floor.id == area->floor)
            return floor.title;
    }
    return {};
}

QString wishText(const PropertyState &state, const Property &property)
{
    if (!state.desired)
        return {};
    QString text = valueText(state.desired->value, property) + u' ' + toText(state.desired->status);
    if (!state.desired->lastError.isEmpty())
        text += u": "_s + state.desired->lastError;
    return text;
}

QString accessText(const Property &property)
{
    if (property.writeOnly)
        return u"write"_s;
    return property.readOnly ? u"read"_s : u"read, write"_s;
}

QString rangeText(const DataSchema &schema)
{
    if (!schema.choices.empty()) {
        QStringList choices;
        for (const Choice &choice : schema.choices)
            choices.append(valueText(choice.value, {}));
        return choices.join(u'|');
    }
    if (schema.minimum && schema.maximum)
        return u"%1..%2"_s.arg(*schema.minimum).arg(*schema.maximum);
    return {};
}

/// devices.list page after page, put together as one answer.
class AllPages
{
public:
    static void print(Session &session, const Value &after, ValueList devices, Value models)
    {
        ValueObject params {{u"limit"_s, kPage}};
        if (!after.isNothing())
            params.emplace_back(u"after"_s, after);
        session.client().call(
            {.method = u"devices.list"_s, .params = Value::makeObject(std::move(params))}, &session,
            [&session, devices = std::move(devices),
             models = std::move(models)](const Result<Value> &answer) mutable {
                if (!answer) {
                    session.fail(answer.error());
                    return;
                }
                const ValueList &page = answer->field(u"devices").items();
                devices.insert(devices.end(), page.begin(), page.end());
                ValueObject all = models.fields();
                const ValueObject &more = answer->field(u"models").fields();
                all.insert(all.end(), more.begin(), more.end());
                models = Value::makeObject(std::move(all));
                const Value next = answer->field(u"next");
                if (!next.isNothing()) {
                    print(session, next, std::move(devices), std::move(models));
                    return;
                }
                session.printJson(Value::makeObject(
                    {{u"devices"_s, Value::makeList(std::move(devices))}, {u"models"_s, models}}));
                session.finish(ExitStatus::Done);
            });
    }
};

} // namespace

void showDevices(Session &session)
{
    if (session.invocation().idsOnly) {
        QString ids;
        for (const auto &[id, state] : session.house().devices())
            ids += id.text() + u'\n';
        session.print(ids);
        session.finish(ExitStatus::Done);
        return;
    }
    if (session.invocation().json) {
        AllPages::print(session, {}, {}, {});
        return;
    }
    const WallTime now = systemNow().wall;
    struct Line
    {
        QString area;
        const DeviceState *state;
    };
    std::vector<Line> lines;
    for (const auto &[id, state] : session.house().devices())
        lines.push_back({.area = areaOf(session.house(), state), .state = &state});
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::stable_sort(lines, [&collator](const Line &a, const Line &b) {
        const int areas = collator.compare(a.area, b.area);
        return areas != 0 ? areas < 0 : collator.compare(a.state->title(), b.state->title()) < 0;
    });
    Table table({u"AREA"_s, u"NAME"_s, u"KIND"_s, u"STATE"_s, u"ID"_s});
    for (const Line &line : lines) {
        table.add({line.area, line.state->title(), line.state->device.kind,
                   summary(*line.state, now), line.state->device.id.text()});
    }
    session.print(table);
    session.finish(ExitStatus::Done);
}

void showDevice(Session &session)
{
    if (session.invocation().json) {
        const Value params = Value::makeObject({{u"device"_s, session.invocation().device}});
        session.callAndPrint({.method = u"devices.get"_s, .params = params}, {});
        return;
    }
    const DeviceState *state = session.deviceOrFail(session.invocation().device);
    if (!state)
        return;
    const WallTime now = systemNow().wall;
    const Device &device = state->device;
    QString text = state->title() + u'\n';
    const auto add = [&text](const QString &name, const QString &value) {
        if (!value.isEmpty())
            text += name.leftJustified(14) + value + u'\n';
    };
    add(u"Id"_s, device.id.text());
    add(u"Kind"_s, device.kind);
    add(u"Area"_s, areaOf(session.house(), *state));
    add(u"Floor"_s, floorOf(session.house(), *state));
    add(u"Made by"_s, device.manufacturer);
    add(u"Model"_s, device.modelName);
    add(u"Serial"_s, device.serial);
    add(u"Firmware"_s, device.firmware);
    add(u"Reached by"_s, device.via ? device.via->text() : QString());
    QString availability = toText(state->availability);
    if (const QString since = timeText(state->availabilitySince, now); !since.isEmpty())
        availability += u" since "_s + since;
    add(u"Available"_s, availability);
    session.print(text + u'\n');
    Table table(
        {u"PROPERTY"_s, u"VALUE"_s, u"AGE"_s, u"QUALITY"_s, u"ACCESS"_s, u"RANGE"_s, u"WISH"_s});
    const auto &properties = device.model.model->properties;
    for (std::size_t i = 0; i < properties.size(); ++i) {
        const ReportedValue &reported = state->properties[i].reported;
        const bool isKnown = !reported.value.isNothing();
        table.add({properties[i].name.text(), valueText(reported.value, properties[i]),
                   isKnown ? ageText(reported.receiveTime, now) : QString(),
                   isKnown ? toText(reported.quality) : QString(), accessText(properties[i]),
                   rangeText(properties[i].schema), wishText(state->properties[i], properties[i])});
    }
    session.print(table);
    for (const Action &action : device.model.model->actions)
        session.print(u"action    "_s + action.name.text()
                      + (action.input ? u" INPUT\n"_s : u"\n"_s));
    for (const Event &event : device.model.model->events)
        session.print(u"event     "_s + event.name.text() + u'\n');
    session.finish(ExitStatus::Done);
}

} // namespace atrium::ctl
