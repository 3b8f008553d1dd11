// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt.h"

#include "logging.h"
#include "settings.h"
#include "zigbee2mqtt/zigbee2mqtt.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>

#include <malloc.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::mqtt {

namespace {

constexpr qsizetype kLargeMessage = 256 * 1024;

// Made once and kept, so that the broker knows the session again and no other house takes it.
QString keptClientId(const sdk::Context &context)
{
    const QString path = context.stateDirectory + u"/client-id"_s;
    if (QFile file(path); file.open(QIODevice::ReadOnly)) {
        const QString id = QString::fromLatin1(file.read(100)).trimmed();
        if (!id.isEmpty())
            return id;
    }
    const QString id = u"atrium-%1-%2"_s.arg(
        context.instance.text(), QString::number(QRandomGenerator::system()->generate(), 16));
    if (QSaveFile file(path); file.open(QIODevice::WriteOnly)) {
        file.write(id.toLatin1());
        if (!file.commit())
            qCWarning(lcPlugin) << "the client id is not kept" << path << file.errorString();
    }
    return id;
}

// Calls back once all of several publishes are done; the first failure counts.
std::function<void(Result<>)> joined(std::size_t count, std::function<void(Result<>)> done)
{
    struct Join
    {
        std::size_t open;
        Result<> outcome;
        std::function<void(Result<>)> done;
    };
    // Shared by the callbacks of the publishes; the last one frees it.
    auto join
        = std::make_shared<Join>(Join {.open = count, .outcome = {}, .done = std::move(done)});
    return [join](const Result<> &result) {
        if (!result && join->outcome)
            join->outcome = result;
        if (--join->open == 0)
            join->done(join->outcome);
    };
}

} // namespace

Mqtt::Mqtt(std::chrono::milliseconds grace)
{
    m_deadline.setSingleShot(true);
    m_grace.setSingleShot(true);
    m_grace.setInterval(grace);
    connect(&m_deadline, &QTimer::timeout, this, &Mqtt::onDeadline);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        for (const auto &dialect : m_dialects)
            pass(dialect->disconnected(systemNow()));
    });
}

Mqtt::~Mqtt() = default;

Result<> Mqtt::initialise(const sdk::Context &context, sdk::HubPort &hub)
{
    auto settings = readSettings(context.config);
    if (!settings)
        return tl::unexpected(settings.error());
    if (settings->broker.clientId.isEmpty())
        settings->broker.clientId = keptClientId(context);
    m_hub = &hub;
    m_dialects.clear();
    m_dialects.push_back(std::make_unique<zigbee2mqtt::Zigbee2Mqtt>(zigbee2mqtt::Options {
        .instance = context.instance, .base = settings->baseTopic, .asks = settings->asksDevices}));
    m_transport
        = std::make_unique<Transport>(settings->broker, QRandomGenerator::system()->generate64());
    connect(m_transport.get(), &Transport::connected, this, &Mqtt::onConnected);
    connect(m_transport.get(), &Transport::disconnected, this, &Mqtt::onDisconnected);
    connect(m_transport.get(), &Transport::received, this, &Mqtt::onReceived);
    return m_transport->start();
}

void Mqtt::discover()
{
    for (const auto &dialect : m_dialects)
        pass(dialect->discover(systemNow()));
}

Dialect *Mqtt::dialectOf(const DeviceId &device) const
{
    const auto found = std::find_if(m_dialects.begin(), m_dialects.end(), [&](const auto &dialect) {
        return dialect->owns(device.local());
    });
    return found == m_dialects.end() ? nullptr : found->get();
}

void Mqtt::write(const WriteRequest &request, sdk::WriteReply reply)
{
    Dialect *dialect = dialectOf(request.device);
    if (!dialect) // it may be known in a moment: the lists come with the connection
        return reply(fail(m_isDegraded ? Error::Code::Unreachable : Error::Code::NotFound,
                          u"the device is not known here"_s));
    const auto publishes = dialect->write(systemNow(), request);
    if (!publishes)
        return reply(tl::unexpected(publishes.error()));
    if (publishes->empty())
        return reply({});
    const auto done = joined(publishes->size(), std::move(reply));
    for (const Publish &publish : *publishes)
        m_transport->publish(publish, done);
}

void Mqtt::invoke(const InvokeRequest &request, sdk::InvokeReply reply)
{
    Dialect *dialect = dialectOf(request.device);
    if (!dialect)
        return reply(fail(Error::Code::NotFound, u"the device is not known here"_s));
    if (!m_transport->isConnected())
        return reply(fail(Error::Code::Unreachable, u"there is no connection to the broker"_s));
    const auto invocation = dialect->invoke(systemNow(), request);
    if (!invocation)
        return reply(tl::unexpected(invocation.error()));
    const bool isLater = invocation->isAnsweredLater;
    if (isLater)
        m_invocations.emplace(request.id, reply);
    const auto done = joined(invocation->publishes.size(),
                             [this, isLater, reply, id = request.id](const Result<> &sent) {
                                 if (isLater && (sent || m_invocations.erase(id) == 0))
                                     return; // the answer comes, or came
                                 reply(sent ? Result<Value>(Value())
                                            : Result<Value>(tl::unexpected(sent.error())));
                             });
    for (const Publish &publish : invocation->publishes)
        m_transport->publish(publish, done);
    plan();
}

void Mqtt::shutdown()
{
    m_deadline.stop();
    m_grace.stop();
    if (m_transport)
        m_transport->stop();
}

void Mqtt::onConnected()
{
    m_grace.stop();
    setTrouble({});
    m_hub->log(QtInfoMsg, u"connected to the broker"_s);
    for (const auto &dialect : m_dialects)
        pass(dialect->connected(systemNow()));
}

void Mqtt::onDisconnected(const QString &reason, const QString &hint)
{
    if (!m_isDegraded)
        m_hub->log(QtWarningMsg, reason);
    setTrouble({.reason = reason, .hint = hint});
    if (!m_grace.isActive())
        m_grace.start();
}

void Mqtt::onReceived(const Message &message)
{
    for (const auto &dialect : m_dialects)
        pass(dialect->received(systemNow(), message));
    // A list of devices is read once and stands for months: what reading it took goes back.
    if (message.payload.size() > kLargeMessage)
        QTimer::singleShot(std::chrono::seconds(1), this, [] { ::malloc_trim(0); });
}

void Mqtt::onDeadline()
{
    for (const auto &dialect : m_dialects)
        pass(dialect->elapsed(systemNow()));
}

void Mqtt::setTrouble(const Trouble &trouble)
{
    if (!trouble.reason.isEmpty())
        m_hub->degraded(trouble.reason, trouble.hint);
    else if (m_isDegraded)
        m_hub->recovered();
    m_isDegraded = !trouble.reason.isEmpty();
}

void Mqtt::pass(Outputs outputs)
{
    std::vector<Report> reports;
    for (Output &output : outputs)
        pass(output, reports);
    if (!reports.empty())
        m_hub->report(std::move(reports));
    plan();
}

void Mqtt::pass(Output &output, std::vector<Report> &reports)
{
    if (auto *report = std::get_if<Report>(&output)) {
        reports.push_back(std::move(*report));
        return;
    }
    if (!reports.empty()) // what follows may change the device that they are of
        m_hub->report(std::exchange(reports, {}));
    if (auto *found = std::get_if<Found>(&output)) {
        m_hub->publish(std::move(found->devices), std::move(found->removed), found->isComplete);
    } else if (const auto *of = std::get_if<AvailabilityOf>(&output)) {
        m_hub->availability(of->device, of->availability);
    } else if (const auto *occurrence = std::get_if<Occurrence>(&output)) {
        m_hub->occurred(*occurrence);
    } else if (const auto *publish = std::get_if<Publish>(&output)) {
        m_transport->publish(*publish, [](const Result<> &sent) {
            if (!sent)
                qCDebug(lcPlugin) << "not asked" << sent.error().detail;
        });
    } else if (const auto *subscribe = std::get_if<Subscribe>(&output)) {
        m_transport->subscribe(subscribe->filters);
    } else if (const auto *trouble = std::get_if<Trouble>(&output)) {
        setTrouble(*trouble);
    } else if (const auto *note = std::get_if<Note>(&output)) {
        m_hub->log(note->level, note->text);
    } else if (auto *answer = std::get_if<Answer>(&output)) {
        if (auto waiting = m_invocations.extract(answer->request))
            waiting.mapped()(std::move(answer->outcome));
    }
}

void Mqtt::plan()
{
    std::optional<BootTime> first;
    for (const auto &dialect : m_dialects) {
        if (const auto at = dialect->deadline())
            first = first ? std::min(*first, *at) : *at;
    }
    if (!first) {
        m_deadline.stop();
        return;
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*first - systemNow().boottime);
    m_deadline.start(std::max(wait, std::chrono::milliseconds(1)));
}

} // namespace atrium::mqtt
