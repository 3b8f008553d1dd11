// SPDX-FileCopyrightText: 2026 @AUTHOR@
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

ThingModel demoModel()
{
    DataSchema degrees;
    degrees.type = DataSchema::Type::Number;
    degrees.unit = u"°C"_s;
    DataSchema onOff;
    onOff.type = DataSchema::Type::Boolean;

    ThingModel model;
    Property temperature {PropertyName(u"temperature"_s)};
    temperature.title = u"Temperature"_s;
    temperature.schema = degrees;
    temperature.semantic = u"temperature"_s;
    temperature.maxAge = std::chrono::minutes(10);
    Property on {PropertyName(u"on"_s)};
    on.title = u"Power"_s;
    on.schema = onOff;
    on.semantic = u"power"_s;
    on.readOnly = false;
    model.properties = {temperature, on};

    Action reset {ActionName(u"reset"_s)};
    reset.title = u"Reset"_s;
    reset.confirm = Confirm::Tap;
    model.actions = {reset};
    return model;
}

} // namespace

Result<> Demo::initialise(const sdk::Context &context, sdk::HubPort &hub)
{
    m_context = context;
    m_hub = &hub;
    // Connect here, in the background; the SDK's BackOff says when to try again.
    const double interval = context.config.field(u"interval").toNumber(10.0);
    m_timer.callOnTimeout(&m_timer, [this] { measure(); });
    m_timer.start(std::chrono::milliseconds(static_cast<int>(interval * 1000)));
    return {};
}

void Demo::discover()
{
    Device demo {device()};
    demo.title = m_context.config.field(u"title").toText(u"@NAME@"_s);
    demo.kind = u"relay"_s;
    demo.model = shareModel(demoModel());
    m_hub->publish({demo}, {}, true);
    m_hub->availability(LocalId(u"demo"_s), Availability::Online);
    report(u"temperature"_s, m_temperature);
    report(u"on"_s, m_isOn);
}

void Demo::write(const WriteRequest &request, sdk::WriteReply reply)
{
    // Send it to the device; what the device then reports settles the wish.
    for (const auto &[name, value] : request.values) {
        if (name.text() == "on"_L1)
            m_isOn = value.toBool();
    }
    reply({});
    report(u"on"_s, m_isOn);
}

void Demo::invoke(const InvokeRequest &request, sdk::InvokeReply reply)
{
    if (request.action.text() != "reset"_L1) {
        reply(fail(Error::Code::NotFound, u"there is no such action"_s));
        return;
    }
    m_isOn = false;
    reply(Value());
    report(u"on"_s, m_isOn);
}

void Demo::shutdown()
{
    m_timer.stop();
}

void Demo::measure()
{
    m_temperature = m_temperature > 21.0 ? 21.0 : 21.5;
    report(u"temperature"_s, m_temperature);
}

void Demo::report(const QString &property, const Value &value)
{
    m_hub->report({Report {device(), PropertyName(property), value}});
}

DeviceId Demo::device() const
{
    return {m_context.instance, LocalId(u"demo"_s)};
}
