// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wayward.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace Qt::StringLiterals;

namespace atrium::wayward {

namespace {

[[noreturn]] void hang()
{
    while (true)
        std::this_thread::sleep_for(std::chrono::seconds(1));
}

ThingModel lampModel()
{
    ThingModel model;
    model.properties.push_back({.name = PropertyName(u"on"_s),
                                .title = {},
                                .schema = {.type = DataSchema::Type::Boolean},
                                .readOnly = false,
                                .semantic = u"power"_s});
    model.properties.push_back(
        {.name = PropertyName(u"level"_s),
         .title = {},
         .schema = {.type = DataSchema::Type::Number, .minimum = 0, .maximum = 1'000'000'000}});
    model.actions.push_back(
        {.name = ActionName(u"blink"_s), .output = DataSchema {.type = DataSchema::Type::Integer}});
    return model;
}

} // namespace

DeviceId Wayward::lamp(int number) const
{
    return {m_context.instance, LocalId(u"lamp-%1"_s.arg(number))};
}

// Modes: "" (does well), "crash-at-start", "refuse", "unreachable", "hang-at-start",
// "crash-on-discover", "degraded", "hang-on-write", "exit-on-write", "keep-writes", "reply-twice",
// "flood", "print", "hang-at-shutdown", "secret", "pliant" (takes a change without a restart),
// "tells" (its secrets, to standard error and as an error), "old" (or too new for the hub's
// protocol), "keeps" (reports what its store has of "starts" as the level), "walk" (an action gets
// half way and waits to be given up).
Result<> Wayward::initialise(const sdk::Context &context, sdk::HubPort &hub)
{
    m_context = context;
    m_hub = &hub;
    m_mode = context.config.field(u"mode").toText();
    m_devices = static_cast<int>(context.config.field(u"devices").toInteger(1));
    if (is(u"crash-at-start"))
        std::abort();
    if (is(u"hang-at-start"))
        hang();
    if (is(u"refuse"))
        return fail(Error::Code::Refused, u"the password is wrong"_s, u"/password"_s);
    if (is(u"unreachable"))
        return fail(Error::Code::Unreachable, u"nobody is there"_s);
    if (is(u"degraded"))
        hub.degraded(u"the bridge does not answer"_s, u"Is it on?"_s);
    if (is(u"tells")) {
        const QString told = context.config.field(u"password").toText() + u'/'
            + context.config.field(u"pin").toText();
        std::fprintf(stderr, "it says %s\n", qPrintable(told));
        return fail(Error::Code::Refused, u"nobody takes %1"_s.arg(told));
    }
    if (is(u"old"))
        return fail(Error::Code::Unsupported, u"this plugin speaks version 7 of the protocol"_s);
    if (is(u"secret") && context.config.field(u"password").toText() != u"open sesame")
        return fail(Error::Code::Refused, u"the password was not resolved"_s);
    return {};
}

void Wayward::discover()
{
    if (is(u"crash-on-discover"))
        std::abort();
    if (is(u"print")) {
        std::puts("a library prints to standard output");
        std::fflush(stdout);
        std::fputs("and to standard error\n", stderr);
    }
    const SharedModel model = shareModel(lampModel());
    std::vector<Device> devices;
    std::vector<Report> reports;
    for (int i = 1; i <= m_devices; ++i) {
        devices.push_back(
            {.id = lamp(i), .title = u"Lamp %1"_s.arg(i), .kind = u"light"_s, .model = model});
        reports.push_back({.device = lamp(i), .property = PropertyName(u"on"_s), .value = false});
    }
    m_hub->publish(std::move(devices), {}, true);
    m_hub->report(std::move(reports));
    if (is(u"keeps")) {
        m_hub->store({.operation = wire::StoreCall::Operation::Get, .key = u"starts"_s},
                     [this](const Result<Value> &kept) {
                         m_hub->report({{.device = lamp(1),
                                         .property = PropertyName(u"level"_s),
                                         .value = kept ? *kept : Value(0)}});
                     });
    }
    if (is(u"flood")) {
        m_flood = std::make_unique<QTimer>();
        m_flood->callOnTimeout(m_flood.get(), [this] { flood(); });
        m_flood->start(0);
    }
}

void Wayward::flood()
{
    for (int i = 0; i < 2000; ++i)
        m_hub->report({{.device = lamp(1),
                        .property = PropertyName(u"level"_s),
                        .value = m_count % 1'000'000'000,
                        .sequence = static_cast<std::uint64_t>(++m_count)}});
}

void Wayward::write(const WriteRequest &request, sdk::WriteReply reply)
{
    if (is(u"hang-on-write"))
        hang();
    if (is(u"exit-on-write"))
        std::_Exit(3);
    if (is(u"keep-writes")) {
        m_kept.push_back(std::move(reply));
        return;
    }
    reply({});
    if (is(u"reply-twice"))
        reply({});
    std::vector<Report> reports;
    for (const auto &[name, value] : request.values)
        reports.push_back({.device = request.device, .property = name, .value = value});
    m_hub->report(std::move(reports));
}

void Wayward::invoke(const InvokeRequest &request, sdk::InvokeReply reply)
{
    if (is(u"walk")) {
        m_hub->progress(request.id, 0.5);
        m_walk = std::move(reply);
        return;
    }
    reply(Value(42));
}

void Wayward::cancel(RequestId /*request*/)
{
    m_walk(fail(Error::Code::Refused, u"it was given up"_s));
}

Result<> Wayward::configure(const Value &config)
{
    if (!is(u"pliant"))
        return Plugin::configure(config);
    m_devices = static_cast<int>(config.field(u"devices").toInteger(1));
    discover();
    return {};
}

void Wayward::shutdown()
{
    if (is(u"hang-at-shutdown"))
        hang();
    m_flood.reset();
}

std::unique_ptr<sdk::Plugin> makePlugin()
{
    return std::make_unique<Wayward>();
}

} // namespace atrium::wayward
