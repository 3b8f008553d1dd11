// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance.h"

#include <atrium/runtime/packagecheck.h>

#include <QElapsedTimer>

#include <signal.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::ctl {

namespace {

constexpr auto kStart = 75s; // the hub's own: 10 s to initialise, 60 s to discover
constexpr auto kCall = 29s; // at 30 s the hub answers for the plugin
constexpr auto kLost = 30s; // until it notices
constexpr auto kStop = 2500ms; // at 3 s the hub begins to send signals, and then it ends anyhow
constexpr auto kSettle = 1s;
constexpr auto kTold = 6s; // counters come every 5 s
constexpr auto kHungUp = 8s; // at 10 s the twin sends signals
constexpr int kMostLooks = 10;
constexpr int kMostWrites = 20;
constexpr int kAtOnce = 64;

const Property *firstWritable(const DeviceState &state)
{
    for (const Property &property : state.device.model.model->properties) {
        if (!property.readOnly)
            return &property;
    }
    return nullptr;
}

} // namespace

Conformance::Conformance(runtime::Package package, Value config, QStringList granted,
                         NetworkProxy *network, QString whyNone)
    : m_package(std::move(package))
    , m_config(std::move(config))
    , m_granted(std::move(granted))
    , m_network(network)
    , m_whyNoNetwork(std::move(whyNone))
{ }

std::vector<Conformance::Case> Conformance::cases()
{
    return {
        {u"keeps the contract"_s, &Conformance::keepsTheContract},
        {u"starts and names its devices"_s, &Conformance::startsAndNamesItsDevices},
        {u"says what is wrong, and what to do"_s, &Conformance::saysHowItIs},
        {u"starts anew as it was"_s, &Conformance::startsAnewAsItWas},
        {u"comes back after a crash"_s, &Conformance::comesBackAfterACrash},
        {u"is not started with a bad configuration"_s,
         &Conformance::isNotStartedWithABadConfiguration},
        {u"bears what its schema allows"_s, &Conformance::bearsWhatItsSchemaAllows},
        {u"names its devices again when asked"_s, &Conformance::namesItsDevicesAgain},
        {u"takes a changed configuration"_s, &Conformance::takesAChange},
        {u"takes the same configuration twice"_s, &Conformance::takesTheSameTwice},
        {u"answers a write to a device that is not there"_s,
         &Conformance::answersForUnknownDevices},
        {u"answers an action that is not there"_s, &Conformance::answersForUnknownActions},
        {u"answers a write to each property"_s, &Conformance::answersEachWrite},
        {u"answers many calls at once"_s, &Conformance::answersManyAtOnce},
        {u"bears a lost connection"_s, &Conformance::bearsALostConnection},
        {u"bears a hub that reads slowly"_s, &Conformance::bearsASlowHub},
        {u"breaks no rule"_s, &Conformance::breaksNoRule},
        {u"ends when its hub is gone"_s, &Conformance::endsWithItsHub},
        {u"ends in time in the middle of work"_s, &Conformance::endsInTheMiddleOfWork},
    };
}

bool Conformance::hasCase(const QString &words)
{
    const auto all = cases();
    return std::any_of(all.begin(), all.end(),
                       [&](const Case &each) { return each.name.contains(words); });
}

std::vector<CaseOutcome> Conformance::run(const std::function<void(const CaseOutcome &)> &tell,
                                          const QStringList &only)
{
    std::vector<CaseOutcome> outcomes;
    bool canRun = true;
    for (const Case &each : cases()) {
        const bool isWanted = only.isEmpty() || outcomes.size() < 2
            || std::any_of(only.begin(), only.end(),
                           [&](const QString &words) { return each.name.contains(words); });
        if (!isWanted)
            continue;
        QElapsedTimer time;
        time.start();
        CaseOutcome outcome {.name = each.name};
        const Judgement judgement
            = canRun ? (this->*each.judge)() : Judgement(u"-it does not start"_s);
        outcome.time = std::chrono::milliseconds(time.elapsed());
        if (judgement) {
            const bool isSkipped = judgement->startsWith(u'-');
            outcome.kind = isSkipped ? CaseOutcome::Kind::Skipped : CaseOutcome::Kind::Failed;
            outcome.why = isSkipped ? judgement->mid(1) : *judgement;
        }
        // Without these two there is nothing to look at.
        if (judgement && outcomes.size() < 2)
            canRun = false;
        tell(outcome);
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

QString Conformance::words() const
{
    const PluginStatus status = m_twin->status();
    return u"it is %1: %2 %3"_s.arg(toText(status.state), status.reason, status.hint);
}

// A device may only be whole once the plugin has heard from what it talks to.
QByteArray Conformance::settledShape()
{
    QByteArray shape = m_twin->shape();
    for (int i = 0; i < kMostLooks; ++i) {
        (void)m_twin->until([] { return false; }, kSettle);
        if (const QByteArray now = m_twin->shape(); std::exchange(shape, now) == now)
            break;
    }
    return shape;
}

Conformance::Judgement Conformance::upAgain(const QString &after)
{
    if (!m_twin->until([this] { return m_twin->isUp(); }, kStart))
        return u"after %1 %2"_s.arg(after, words());
    return std::nullopt;
}

Conformance::Judgement Conformance::keepsTheContract()
{
    QStringList errors;
    for (const contracts::Violation &each : runtime::checkPlugin(m_package.folder)) {
        if (!each.isWarning)
            errors.append(each.pointer + u": "_s + each.message);
    }
    if (errors.isEmpty())
        return std::nullopt;
    return errors.join(u'\n');
}

Conformance::Judgement Conformance::startsAndNamesItsDevices()
{
    m_twin = std::make_unique<Twin>(Twin::Setup {
        .package = m_package, .config = m_config, .granted = m_granted, .network = m_network});
    const bool isKnown = m_twin->until(
        [this] {
            return m_twin->isUp() || m_twin->status().state == PluginState::Rejected
                || m_twin->status().state == PluginState::Quarantined;
        },
        kStart);
    if (!isKnown || !m_twin->isUp())
        return words();
    return std::nullopt;
}

Conformance::Judgement Conformance::saysHowItIs()
{
    const PluginStatus status = m_twin->status();
    if (status.state == PluginState::Running)
        return u"-nothing is wrong"_s;
    if (status.reason.isEmpty() || status.hint.isEmpty())
        return u"it is degraded without a reason and a hint for its owner"_s;
    return std::nullopt;
}

Conformance::Judgement Conformance::startsAnewAsItWas()
{
    const QByteArray before = settledShape();
    const qint64 process = m_twin->status().processId;
    m_twin->restart();
    if (!m_twin->until([&] { return m_twin->isUp() && m_twin->status().processId != process; },
                       kStart))
        return u"after a restart "_s + words();
    if (settledShape() != before)
        return u"after a restart its devices are others; an id must stay the same for ever"_s;
    return std::nullopt;
}

Conformance::Judgement Conformance::comesBackAfterACrash()
{
    const QByteArray before = settledShape();
    const qint64 process = m_twin->status().processId;
    if (process <= 0 || ::kill(static_cast<pid_t>(process), SIGKILL) != 0)
        return u"its process cannot be killed"_s;
    if (!m_twin->until([&] { return m_twin->isUp() && m_twin->status().processId != process; },
                       kStart))
        return u"after a crash "_s + words();
    if (settledShape() != before)
        return u"after a crash its devices are others"_s;
    return std::nullopt;
}

Conformance::Judgement Conformance::namesItsDevicesAgain()
{
    const QByteArray before = settledShape();
    const qint64 process = m_twin->status().processId;
    const int named = m_twin->completions();
    m_twin->provoke(runtime::Provocation::DiscoverAgain);
    if (!m_twin->until([&] { return m_twin->completions() > named; }, kCall))
        return u"it was asked to name its devices again, and did not say 'complete': "_s + words();
    if (settledShape() != before)
        return u"asked again its devices are others"_s;
    if (m_twin->status().processId != process)
        return u"it ended when it was asked to name its devices again"_s;
    return std::nullopt;
}

Conformance::Judgement Conformance::answersForUnknownDevices()
{
    const auto outcome = m_twin->write({.device = m_twin->device(u"atrium-tests-nobody"_s),
                                        .values = {{PropertyName(u"on"_s), true}}},
                                       kCall);
    if (!outcome)
        return u"it gave no answer"_s;
    return m_twin->isUp() ? std::nullopt : Judgement(words());
}

Conformance::Judgement Conformance::answersForUnknownActions()
{
    if (m_twin->hub().devices().empty())
        return u"-it has no device"_s;
    const auto outcome = m_twin->invoke({.device = m_twin->hub().devices().begin()->first,
                                         .action = ActionName(u"atriumTestsNonsense"_s)},
                                        kCall);
    if (!outcome)
        return u"it gave no answer"_s;
    return m_twin->isUp() ? std::nullopt : Judgement(words());
}

Conformance::Judgement Conformance::answersEachWrite()
{
    int count = 0;
    for (const auto &[id, state] : m_twin->hub().devices()) {
        const SharedModel model = state->device.model;
        for (const Property &property : model.model->properties) {
            if (property.readOnly || ++count > kMostWrites)
                continue;
            const auto outcome = m_twin->write(
                {.device = id, .values = {{property.name, sampleOf(property.schema)}}}, kCall);
            if (!outcome)
                return u"a write to %1 of %2 was not answered"_s.arg(property.name.text(),
                                                                     id.text());
            if (!m_twin->isUp())
                return u"after a write to %1 of %2 %3"_s.arg(property.name.text(), id.text(),
                                                             words());
        }
    }
    return count == 0 ? Judgement(u"-nothing can be written"_s) : std::nullopt;
}

Conformance::Judgement Conformance::answersManyAtOnce()
{
    for (const auto &[id, state] : m_twin->hub().devices()) {
        const Property *property = firstWritable(*state);
        if (!property)
            continue;
        const std::size_t before = m_twin->answered();
        for (int i = 0; i < kAtOnce; ++i)
            m_twin->send({.device = id, .values = {{property->name, sampleOf(property->schema)}}});
        const bool areAnswered
            = m_twin->until([&] { return m_twin->answered() >= before + kAtOnce; }, kCall);
        if (!areAnswered)
            return u"of %1 calls only %2 were answered"_s.arg(kAtOnce).arg(m_twin->answered()
                                                                           - before);
        return m_twin->isUp() ? std::nullopt : Judgement(words());
    }
    return u"-nothing can be written"_s;
}

// What it talks to goes away for a while, and comes back.
Conformance::Judgement Conformance::bearsALostConnection()
{
    if (!m_network)
        return u'-' + m_whyNoNetwork;
    if (!m_twin->until([this] { return m_network->openConnections() > 0; }, kLost))
        return u"-it is connected to nothing; is what it talks to there?"_s;
    const QByteArray before = settledShape();
    const qint64 process = m_twin->status().processId;
    const auto saysSo = [this] {
        const auto &devices = m_twin->hub().devices();
        return m_twin->status().state == PluginState::Degraded
            || std::any_of(devices.begin(), devices.end(), [](const auto &each) {
                   return each.second->availability == Availability::Offline;
               });
    };
    if (saysSo())
        return u"-something is wrong already"_s;
    m_network->setCut(true);
    const bool isTold = m_twin->until(saysSo, kLost);
    const Judgement silent = isTold ? answersEachWrite() : Judgement();
    m_network->setCut(false);
    if (!isTold)
        return u"it tells nobody that its connection is lost: neither health nor availability"_s;
    if (silent && !silent->startsWith(u'-'))
        return u"without a connection "_s + *silent;
    if (!m_twin->until([&] { return m_network->openConnections() > 0 && !saysSo(); }, kStart))
        return u"it does not come back when what it talks to does: "_s + words();
    if (m_twin->status().processId != process)
        return u"it ended when its connection was lost; connecting anew is its own part"_s;
    if (settledShape() != before)
        return u"after a lost connection its devices are others"_s;
    return std::nullopt;
}

Conformance::Judgement Conformance::bearsASlowHub()
{
    m_twin->setReading(false);
    (void)m_twin->until([] { return false; }, 3s);
    m_twin->setReading(true);
    (void)m_twin->until([] { return false; }, 500ms);
    return upAgain(u"a pause of the hub"_s);
}

Conformance::Judgement Conformance::breaksNoRule()
{
    // What was refused last is told with the next counters.
    (void)m_twin->until([this] { return m_twin->status().refused > 0; }, kTold);
    const PluginStatus status = m_twin->status();
    if (status.refused == 0)
        return std::nullopt;
    QStringList lines {u"%1 messages or values were refused"_s.arg(status.refused)};
    for (const Error &each : status.violations)
        lines.append(each.pointer + u' ' + each.detail);
    return lines.join(u'\n');
}

Conformance::Judgement Conformance::endsInTheMiddleOfWork()
{
    for (const auto &[id, state] : m_twin->hub().devices()) {
        if (const Property *property = firstWritable(*state))
            m_twin->send({.device = id, .values = {{property->name, sampleOf(property->schema)}}});
    }
    const auto time = m_twin->stop();
    if (!time)
        return u"it does not end"_s;
    if (*time > kStop)
        return u"it took %1 ms to end; at 3 s the hub sends signals"_s.arg(time->count());
    return std::nullopt;
}

// The other end of its standard streams closes, and nobody sends it a signal: it must not linger.
Conformance::Judgement Conformance::endsWithItsHub()
{
    const qint64 process = m_twin->status().processId;
    m_twin->provoke(runtime::Provocation::HangUp);
    if (!m_twin->until([&] { return m_twin->status().processId != process; }, kHungUp))
        return u"it goes on when its standard input ends; whoever starts the hub anew has two of "
               "it"_s;
    return upAgain(u"the end of its streams"_s);
}

} // namespace atrium::ctl
