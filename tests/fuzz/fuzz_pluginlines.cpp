// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a plugin's process writes, broken: lines are split, decoded, pass the gate or do not, and
// reach the hub. Whatever comes, this ends; what is decoded survives the way to a line and back;
// what the gate refuses leaves the house's digest as it was; what it passes leaves devices and
// values that keep their own schemas.

#include "mutate.h"

#include <atrium/contracts/gate.h>
#include <atrium/hub/hub.h>
#include <atrium/wire/codec.h>
#include <atrium/wire/linereader.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

const InstanceId kInstance(u"test"_s);

/// The hub's ports, with nobody behind them.
struct Nobody : hub::DeviceLink, hub::Journal, hub::ChangeSink, hub::AnswerSink
{
    Result<> write(const InstanceId &, WriteRequest) override { return {}; }
    Result<> invoke(const InstanceId &, InvokeRequest) override { return {}; }
    void configure(const PluginConfig &) override { }
    void forget(const InstanceId &) override { }
    void append(hub::JournalSeq, hub::JournalEntry) override { }
    void changed(const ChangeSet &) override { }
    void acknowledged(hub::Ticket) override { }
    void invoked(hub::Ticket, const Result<Value> &) override { }
};

bool complain(const char *what)
{
    (void)std::fprintf(stderr, "%s\n", what);
    return false;
}

DeviceId id(const QString &local)
{
    return {kInstance, LocalId(local)};
}

Device lamp(const QString &local)
{
    ThingModel model;
    model.properties.push_back({.name = PropertyName(u"on"_s),
                                .title = {},
                                .schema = {.type = DataSchema::Type::Boolean},
                                .readOnly = false,
                                .semantic = u"power"_s});
    model.properties.push_back(
        {.name = PropertyName(u"brightness"_s),
         .title = {},
         .schema = {.type = DataSchema::Type::Number, .minimum = 0, .maximum = 1}});
    model.properties.push_back({.name = PropertyName(u"effect"_s),
                                .title = {},
                                .schema = {.type = DataSchema::Type::String,
                                           .choices = {{u"calm"_s, {}}, {u"wild"_s, {}}}}});
    model.actions.push_back({.name = ActionName(u"blink"_s)});
    model.events.push_back(
        {.name = EventName(u"pressed"_s), .data = DataSchema {.type = DataSchema::Type::String}});
    return {.id = id(local),
            .title = u"Lamp"_s,
            .kind = u"light"_s,
            .model = shareModel(std::move(model))};
}

Report report(const QString &local, const QString &property, Value value)
{
    return {.device = id(local),
            .property = PropertyName(property),
            .value = std::move(value),
            .sourceTime = WallTime(1'795'000'000'000),
            .sequence = 3};
}

std::vector<wire::FromPlugin> goodMessages()
{
    return {
        wire::Devices {.devices = {lamp(u"a"_s), lamp(u"b"_s)}, .complete = true},
        wire::Reports {.reports
                       = {report(u"a"_s, u"on"_s, true), report(u"b"_s, u"brightness"_s, 0.5)}},
        wire::Reports {.reports = {report(u"a"_s, u"effect"_s, u"wild"_s)}},
        wire::Devices {.devices = {lamp(u"c"_s)}, .removed = {LocalId(u"b"_s)}},
        wire::AvailabilityNotice {.device = id(u"a"_s), .availability = Availability::Offline},
        Occurrence {.device = id(u"a"_s), .event = EventName(u"pressed"_s), .data = u"twice"_s},
        wire::Health {.degraded = true, .reason = u"r"_s, .hint = u"h"_s},
        wire::LogLine {.level = QtInfoMsg, .text = u"line"_s},
        wire::Answer {.id = wire::CallId {1}, .outcome = Value(1)},
    };
}

/// The way from a plugin's bytes to the house.
class Path
{
public:
    bool take(const QByteArray &bytes)
    {
        for (qsizetype at = 0; at < bytes.size(); at += 4096) {
            if (!m_lines.feed(bytes.mid(at, 4096)))
                return true; // an endless line ends the connection
            while (const auto line = m_lines.next()) {
                if (!takeLine(*line))
                    return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool isValid() const
    {
        for (const auto &[device, state] : m_hub.devices()) {
            if (state->properties.size() != state->device.model.model->properties.size())
                return complain("a device's values do not fit its model");
            for (std::size_t i = 0; i < state->properties.size(); ++i) {
                const Value &value = state->properties[i].reported.value;
                const Property &property = state->device.model.model->properties[i];
                if (!value.isNothing() && !property.schema.check(value))
                    return complain("the house holds a value outside of its schema");
            }
        }
        return true;
    }

private:
    bool takeLine(QByteArrayView line)
    {
        const auto message = m_decoder.decode(line);
        if (!message)
            return true;
        const auto again = wire::encode(*message);
        if (again) {
            const auto read = m_decoder.decode(QByteArrayView(*again).chopped(1));
            if (!read || !(*read == *message))
                return complain("a message does not survive its own line");
        } else if (wire::divide(*message).empty()) {
            return complain("a message that was read cannot be written or divided");
        }
        return pass(*message);
    }

    bool pass(const wire::FromPlugin &message)
    {
        const QByteArray before = m_hub.digest();
        const auto refused = m_gate.counters().refused;
        bool passed = false;
        const auto forward = [&](hub::FromPlugin to) {
            passed = true;
            m_hub.fromPlugin(m_now, kInstance, std::move(to));
        };
        m_now.boottime += 10ms;
        m_now.wall += 10ms;
        if (const auto *devices = std::get_if<wire::Devices>(&message)) {
            auto good
                = m_gate.devices(m_now, devices->devices, devices->removed, devices->complete);
            if (!good.isEmpty())
                forward(hub::DevicesPublished {.devices = std::move(good.devices),
                                               .removed = std::move(good.removed),
                                               .complete = good.complete});
        } else if (const auto *reports = std::get_if<wire::Reports>(&message)) {
            auto good = m_gate.reports(m_now, reports->reports);
            if (!good.empty())
                forward(hub::Reported {.reports = std::move(good), .receivedAt = m_now.wall});
        } else if (const auto *notice = std::get_if<wire::AvailabilityNotice>(&message)) {
            if (m_gate.availability(m_now, notice->device))
                forward(hub::AvailabilityReported {.device = notice->device,
                                                   .availability = notice->availability});
        } else if (const auto *occurrence = std::get_if<Occurrence>(&message)) {
            if (m_gate.occurrence(m_now, *occurrence))
                forward(*occurrence);
        }
        m_hub.publish();
        if (!passed && m_hub.digest() != before)
            return complain("what was refused changed the house");
        if (!passed && m_gate.counters().refused < refused)
            return complain("the gate's counter went back");
        return true;
    }

    Nobody m_nobody;
    hub::Hub m_hub {hub::Hub::Ports {m_nobody, m_nobody, m_nobody, m_nobody}};
    contracts::Gate m_gate {kInstance};
    wire::FromPluginDecoder m_decoder {kInstance};
    wire::LineReader m_lines;
    Now m_now {.boottime = 1h, .wall = WallTime(1'795'000'000'000)};
};

bool fuzzRound(const QByteArrayList &good, std::uint64_t seed)
{
    test::Mutator mutator(seed);
    Rng &rng = mutator.rng();
    QByteArray bytes = good.first(); // most reports need devices
    for (auto messages = rng.below(8); messages > 0; --messages) {
        const QByteArray line
            = good[static_cast<qsizetype>(rng.below(static_cast<std::uint64_t>(good.size())))];
        bytes += rng.below(4) == 0 ? line : mutator.mutate(line);
        if (rng.below(3) != 0)
            bytes += '\n';
    }
    Path path;
    if (!path.take(bytes) || !path.isValid())
        return false;
    // The other end reads lines, too.
    for (const QByteArray &line : bytes.split('\n')) {
        if (const auto call = wire::decodeToPlugin(line, kInstance); call && !wire::encode(*call))
            return complain("a call that was read cannot be written");
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QByteArrayList good;
    for (const wire::FromPlugin &message : goodMessages())
        good << wire::encode(message).value_or(QByteArray());
    for (
        const char *call :
        {R"({"jsonrpc":"2.0","id":1,"method":"write","params":{"device":"a","values":{"on":true}}})",
         R"({"jsonrpc":"2.0","id":2,"method":"initialize","params":{"protocol":1,"instance":"a","config":{},"stateDir":"/"}})",
         R"({"jsonrpc":"2.0","id":3,"method":"invoke","params":{"device":"a","action":"blink","input":[1]}})"})
        good << QByteArray(call) + '\n';
    return test::runFuzzer(argc, argv, [&](std::uint64_t seed) { return fuzzRound(good, seed); });
}
