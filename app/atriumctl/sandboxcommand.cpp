// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "twin.h"
#include "twinnetwork.h"
#include "valuetext.h"
#include "workshop.h"

#include <atrium/model/json.h>
#include <atrium/runtime/packagearchive.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <unistd.h>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::ctl {

namespace {

constexpr auto kStart = 75s;
constexpr auto kWish = 15s;
constexpr auto kExpect = 5s;
constexpr auto kQuiet = 300ms; // of the network, before a step that is recorded
constexpr auto kMostQuiet = 5s; // waited for that
constexpr qint64 kFormat = 2; // 1 had no network
constexpr qint64 kLongestFile = 1024 * 1024;
constexpr qint64 kLongestRecording = 16 * 1024 * 1024;

/// What a step said, and whether that is what was expected.
struct StepOutcome
{
    QString step;
    QString outcome;
    bool isGood = false;
    qint64 said = 0; ///< Over the network, before it.
};

/// "set DEVICE PROPERTY VALUE", "invoke DEVICE ACTION [INPUT]", "expect DEVICE PROPERTY VALUE",
/// each with " => WORDS" behind it where another outcome than a good one is expected.
class Stepping
{
public:
    explicit Stepping(Twin &twin)
        : m_twin(twin)
    { }

    StepOutcome take(const QString &line)
    {
        const QStringList sides = line.split(u" => "_s);
        static const QRegularExpression kSpace(u"\\s+"_s);
        const QString step = sides.front().trimmed();
        const QStringList words = step.split(kSpace);
        StepOutcome outcome {.step = line};
        const QString &verb = words.front();
        const QString rest = step.section(kSpace, 3);
        if (verb == "set"_L1 && words.size() >= 4)
            outcome.outcome = set(words[1], words[2], rest);
        else if (verb == "invoke"_L1 && words.size() >= 3)
            outcome.outcome = invoke(words[1], words[2], rest);
        else if (verb == "expect"_L1 && words.size() >= 4)
            outcome.outcome = expect(words[1], words[2], rest);
        else
            outcome.outcome = u"refused: expected set DEVICE PROPERTY VALUE, invoke DEVICE ACTION "
                              "[INPUT] or expect DEVICE PROPERTY VALUE"_s;
        outcome.isGood = sides.size() > 1
            ? outcome.outcome.startsWith(sides.last().trimmed())
            : outcome.outcome == "settled"_L1 || outcome.outcome == "assumed"_L1
                || outcome.outcome == "done"_L1 || outcome.outcome == "holds"_L1;
        return outcome;
    }

private:
    [[nodiscard]] const DeviceState *find(const QString &device) const
    {
        return m_twin.hub().device(m_twin.device(device));
    }

    QString set(const QString &device, const QString &name, const QString &text)
    {
        const DeviceState *state = find(device);
        const Property *property
            = state ? state->device.model.model->property(PropertyName(name)) : nullptr;
        if (!property)
            return u"refused: there is no property '%1' of '%2'"_s.arg(name, device);
        const auto value = valueFromText(text, property->schema);
        if (!value)
            return u"refused: "_s + value.error().detail;
        return m_twin.wish(state->device.id, property->name, *value, kWish);
    }

    QString invoke(const QString &device, const QString &name, const QString &text)
    {
        const DeviceState *state = find(device);
        const auto input
            = text.isEmpty() ? Result<Value>(Value()) : parseValue(text.toUtf8(), kLongestFile);
        if (!state)
            return u"refused: there is no device '%1'"_s.arg(device);
        if (!input)
            return u"refused: the input is "_s + input.error().detail;
        return m_twin.act(state->device.id, ActionName(name), *input, kWish);
    }

    QString expect(const QString &device, const QString &name, const QString &text)
    {
        const auto reported = [&]() -> Value {
            const DeviceState *state = find(device);
            const PropertyState *found = state ? state->property(PropertyName(name)) : nullptr;
            return found ? found->reported.value : Value();
        };
        const auto wanted = [&] {
            const DeviceState *state = find(device);
            const Property *property
                = state ? state->device.model.model->property(PropertyName(name)) : nullptr;
            const auto value
                = property ? valueFromText(text, property->schema) : Result<Value>(Value());
            return value && !value->isNothing() && *value == reported();
        };
        if (m_twin.until(wanted, kExpect))
            return u"holds"_s;
        return u"failed: it is "_s + valueText(reported(), {});
    }

    Twin &m_twin;
};

Value recordOf(const Twin &twin, const std::vector<StepOutcome> &outcomes,
               const NetworkProxy *network)
{
    ValueList steps;
    ValueList said;
    for (const StepOutcome &each : outcomes) {
        steps.push_back(Value::makeObject({{u"step"_s, each.step}, {u"outcome"_s, each.outcome}}));
        said.emplace_back(each.said);
    }
    ValueList devices;
    for (const QByteArray &line : twin.shape().split('\n')) {
        if (!line.isEmpty())
            devices.emplace_back(QString::fromUtf8(line));
    }
    ValueObject record {{u"format"_s, kFormat},
                        {u"devices"_s, Value::makeList(std::move(devices))},
                        {u"steps"_s, Value::makeList(std::move(steps))}};
    if (network) {
        ValueObject attempts;
        for (const auto &[endpoint, count] : network->attempts())
            attempts.emplace_back(endpoint, qint64 {count});
        record.emplace_back(u"connections"_s, Value::makeObject(std::move(attempts)));
        record.emplace_back(u"network"_s, talksValue(network->talks()));
        record.emplace_back(u"saidBefore"_s, Value::makeList(std::move(said)));
    }
    return Value::makeObject(std::move(record));
}

struct Recording
{
    Value content {};
    std::vector<Talk> talks {};

    /// What was said over the network is compared while it is said.
    [[nodiscard]] bool agreesWith(const Value &now) const
    {
        return now.field(u"devices") == content.field(u"devices")
            && now.field(u"steps") == content.field(u"steps");
    }
};

Result<Recording> readRecording(const QString &path)
{
    if (path.isEmpty())
        return Recording();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound,
                    u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    auto content = parseValue(file.read(kLongestRecording + 1), kLongestRecording);
    if (!content)
        return tl::unexpected(content.error());
    const auto format = content->field(u"format").toInteger();
    if (format < 1 || format > kFormat)
        return fail(Error::Code::InvalidInput, u"%1 is no recording"_s.arg(path));
    auto talks = talksFromValue(content->field(u"network"));
    if (!talks)
        return tl::unexpected(talks.error());
    return Recording {.content = std::move(*content), .talks = std::move(*talks)};
}

// Passwords may have been said.
bool writeRecording(const QString &path, const QByteArray &json)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(json + '\n') == json.size() + 1 && file.flush();
}

NetworkProxy::Mode modeOf(const PluginOrder &order)
{
    return !order.replay.isEmpty() ? NetworkProxy::Mode::Replay
        : !order.output.isEmpty()  ? NetworkProxy::Mode::Relay
                                   : NetworkProxy::Mode::Intercept;
}

void printNetwork(const NetworkProxy &network, NetworkProxy::Mode mode)
{
    QStringList names;
    for (const Endpoint &each : network.endpoints())
        names.append(each.text());
    const QString how = mode == NetworkProxy::Mode::Replay ? u"answered from the recording"_s
        : mode == NetworkProxy::Mode::Relay                ? u"let through, and written down"_s
                                            : u"intercepted; --record FILE lets it through"_s;
    printText(names.isEmpty()
                  ? u"network: nothing is in it; name what is to be by --endpoint HOST:PORT\n"_s
                  : u"network: nothing but %1: %2\n"_s.arg(names.join(", "_L1), how));
}

/// False where the network says that this run is not good.
bool judgeNetwork(const NetworkProxy &network, NetworkProxy::Mode mode, bool isQuiet)
{
    for (const auto &[endpoint, count] : network.attempts()) {
        if (mode == NetworkProxy::Mode::Intercept && !isQuiet)
            printText(u"intercepted: it connected to %1, %2 times\n"_s.arg(endpoint).arg(count));
    }
    if (!network.difference().isEmpty())
        complain(network.difference());
    if (network.isOverfull())
        complain(
            u"more was said than a recording holds (%1 bytes)"_s.arg(NetworkProxy::kMostRecorded));
    return network.difference().isEmpty() && !network.isOverfull();
}

void printDevices(const Twin &twin)
{
    for (const auto &[id, state] : twin.hub().devices()) {
        QStringList names;
        for (const Property &property : state->device.model.model->properties)
            names.append(property.readOnly ? property.name.text()
                                           : property.name.text() + u" (writable)"_s);
        for (const Action &action : state->device.model.model->actions)
            names.append(action.name.text() + u"()"_s);
        printText(
            u"%1  %2  %3\n"_s.arg(id.local().toString(), state->device.title, names.join(", "_L1)));
    }
}

/// A plugin that is in the middle of a talk answers a step otherwise than one that is done with
/// it. So a step waits until all was said that was said before it in the recording, or until
/// nothing is said any more.
void awaitTurn(Twin &twin, const NetworkProxy &network, const Value &saidBefore)
{
    QElapsedTimer quiet;
    quiet.start();
    qsizetype said = network.said();
    twin.until(
        [&] {
            if (!saidBefore.isNothing())
                return network.said() >= saidBefore.toInteger();
            if (std::exchange(said, network.said()) != network.said())
                quiet.restart();
            return std::chrono::milliseconds(quiet.elapsed()) >= kQuiet;
        },
        kMostQuiet);
}

/// Steps from the command line, a recording, or a person.
std::vector<StepOutcome> takeSteps(Twin &twin, const NetworkProxy *network,
                                   const QStringList &given, const ValueList &saidBefore,
                                   bool isQuiet)
{
    Stepping stepping(twin);
    std::vector<StepOutcome> outcomes;
    const auto take = [&](const QString &step) {
        if (network)
            awaitTurn(twin, *network,
                      outcomes.size() < saidBefore.size() ? saidBefore[outcomes.size()] : Value());
        const qint64 said = network ? network->said() : 0;
        outcomes.push_back(stepping.take(step));
        outcomes.back().said = said;
        if (!isQuiet)
            printText(u"%1  %2: %3\n"_s.arg(outcomes.back().isGood ? u"ok  "_s : u"FAIL"_s, step,
                                            outcomes.back().outcome));
    };
    for (const QString &step : given)
        take(step);
    std::string line;
    while (given.isEmpty() && std::getline(std::cin, line)) {
        const QString step = QString::fromStdString(line).trimmed();
        if (!step.isEmpty() && !step.startsWith(u'#'))
            take(step);
    }
    return outcomes;
}

/// Does what is to be done, and says whether all of it was good.
bool judgeRun(Twin &twin, const NetworkProxy *network, const Invocation &invocation,
              const Recording &recording)
{
    const PluginOrder &order = invocation.order;
    QStringList steps = order.steps;
    for (const Value &each : recording.content.field(u"steps").items())
        steps.append(each.field(u"step").toText());
    const auto outcomes = takeSteps(
        twin, network, steps, recording.content.field(u"saidBefore").items(), invocation.json);
    const Value now = recordOf(twin, outcomes, network);
    bool isGood = std::all_of(outcomes.begin(), outcomes.end(),
                              [](const StepOutcome &each) { return each.isGood; });
    if (!order.replay.isEmpty()) {
        isGood = recording.agreesWith(now);
        if (!isGood)
            complain(u"it does not do what %1 says"_s.arg(order.replay));
    }
    if (network)
        isGood = judgeNetwork(*network, modeOf(order), invocation.json) && isGood;
    for (const Error &each : twin.status().violations)
        complain(u"it broke the contract: %1 %2"_s.arg(each.pointer, each.detail));
    isGood = isGood && twin.status().refused == 0;
    QByteArray json;
    appendJson(json, now);
    if (invocation.json)
        printText(QString::fromUtf8(json) + u'\n');
    if (!order.output.isEmpty() && !writeRecording(order.output, json)) {
        complain(u"%1 cannot be written"_s.arg(order.output));
        return false;
    }
    return isGood;
}

} // namespace

ExitStatus runSandbox(const Invocation &invocation)
{
    const PluginOrder &order = invocation.order;
    const QString folder = QDir(order.path).absolutePath();
    for (const auto &each : {"serial"_L1, "bluetooth"_L1}) {
        if (!order.permissions.contains(each))
            continue;
        complain(
            u"--grant %1 would hand it the real %2 of this machine: there is no twin of those, "
            "and the sandbox touches nothing real. Leave it out, or install the plugin on a hub "
            "that may touch them."_s.arg(
                each, each == "serial"_L1 ? u"serial ports"_s : u"Bluetooth adapter and D-Bus"_s));
        return ExitStatus::BadUsage;
    }
    const auto manifest = runtime::checkPackageFolder(folder);
    if (!manifest)
        return validatePlugin(invocation); // says every fault
    const auto config = order.config.isEmpty() ? Result<Value>(Value::makeObject({}))
                                               : parseValue(order.config.toUtf8(), kLongestFile);
    const auto recording = readRecording(order.replay);
    if (!config || !recording) {
        complain(config ? recording.error().detail : u"--config is "_s + config.error().detail);
        return ExitStatus::BadUsage;
    }
    const auto network
        = makeTwinNetwork(*manifest, order, *config, modeOf(order), recording->talks);
    if (!network) {
        complain(network.error().detail + u"; without --grant network it is tried without one"_s);
        return network.error().code == Error::Code::InvalidInput ? ExitStatus::BadUsage
                                                                 : ExitStatus::Failed;
    }
    Twin twin({.package = runtime::readPackage(manifest->id, folder),
               .config = *config,
               .granted = order.permissions,
               .network = network->get()});
    const bool isUp = twin.until(
        [&] { return twin.isUp() || twin.status().state == PluginState::Rejected; }, kStart);
    const PluginStatus status = twin.status();
    if (!isUp || !twin.isUp()) {
        complain(u"it is %1: %2 %3"_s.arg(toText(status.state), status.reason, status.hint));
        return ExitStatus::Failed;
    }
    if (!invocation.json) {
        printText(u"%1 %2 is %3; sandbox: %4 (%5)\n"_s.arg(manifest->id.text(), manifest->version,
                                                           toText(status.state), status.sandbox,
                                                           status.sandboxReason));
        if (*network)
            printNetwork(**network, modeOf(order));
        printDevices(twin);
    }
    const bool isGood = judgeRun(twin, network->get(), invocation, *recording);
    (void)twin.stop(); // what does not end is killed with us
    return isGood ? ExitStatus::Done : ExitStatus::Failed;
}

} // namespace atrium::ctl
