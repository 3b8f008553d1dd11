// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/base/thread.h>
#include <atrium/client/hubclient.h>
#include <atrium/client/logging.h>

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::client {

namespace {

constexpr std::chrono::milliseconds kFirstRetry {250};
constexpr std::chrono::milliseconds kSlowestRetry {15'000};
constexpr std::size_t kMostOpenCalls = 4096;

using Clock = std::chrono::steady_clock;

Value textList(const std::vector<DeviceId> &devices)
{
    ValueList list;
    for (const DeviceId &device : devices)
        list.emplace_back(device.text());
    return Value::makeList(std::move(list));
}

Value subscription(const HubClient::Options &options, const House &house)
{
    ValueObject params;
    params.emplace_back(u"interval"_s, qint64 {options.interval.count()});
    if (options.devices.empty())
        params.emplace_back(u"all"_s, true);
    else
        params.emplace_back(u"devices"_s, textList(options.devices));
    if (house.isComplete()) {
        params.emplace_back(u"since"_s,
                            Value::makeObject({{u"epoch"_s, house.epoch()},
                                               {u"revision"_s, qint64(house.revision())}}));
    }
    return Value::makeObject(std::move(params));
}

} // namespace

HubClient::HubClient(Link &link, Options options, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_options(std::move(options))
    , m_backOff(kFirstRetry, kSlowestRetry,
                m_options.seed != 0 ? m_options.seed : QRandomGenerator::system()->generate64())
{
    m_reconnect.setSingleShot(true);
    m_expiry.setSingleShot(true);
    connect(&m_reconnect, &QTimer::timeout, this, &HubClient::tryToConnect);
    connect(&m_expiry, &QTimer::timeout, this, &HubClient::expireCalls);
    connect(&m_link, &Link::opened, this, &HubClient::onOpened);
    connect(&m_link, &Link::closed, this, &HubClient::onClosed);
    connect(&m_link, &Link::received, this, &HubClient::onReceived);
}

HubClient::~HubClient()
{
    m_link.disconnect(this);
    if (m_connection != Connection::Idle)
        m_link.close();
}

void HubClient::start()
{
    ATRIUM_ON_OWN_THREAD();
    if (m_connection == Connection::Idle)
        tryToConnect();
}

void HubClient::stop()
{
    ATRIUM_ON_OWN_THREAD();
    m_reconnect.stop();
    if (m_connection == Connection::Idle)
        return;
    m_link.close();
    m_house.dropUnfinished();
    answerAll({.code = Error::Code::Unreachable, .detail = u"the connection was ended here"_s});
    become(Connection::Idle);
}

void HubClient::retryNow()
{
    ATRIUM_ON_OWN_THREAD();
    if (m_connection == Connection::Waiting)
        tryToConnect();
}

std::chrono::milliseconds HubClient::untilNextAttempt() const
{
    return std::max(m_reconnect.remainingTimeAsDuration(), std::chrono::milliseconds(0));
}

void HubClient::tryToConnect()
{
    m_reconnect.stop();
    become(Connection::Connecting);
    m_link.open();
}

void HubClient::onOpened()
{
    m_lastError = {};
    if (!m_options.subscribe) {
        m_backOff.reset();
        become(Connection::Online);
        return;
    }
    become(Connection::Synchronising);
    call({.method = u"subscribe"_s, .params = subscription(m_options, m_house)}, this,
         [this](const Result<Value> &answer) { onSubscribed(answer); });
}

void HubClient::onSubscribed(const Result<Value> &answer)
{
    if (m_connection != Connection::Synchronising)
        return; // lost in the meantime
    if (!answer) {
        m_link.close();
        onClosed(answer.error());
        return;
    }
    if (answer->field(u"resumed").toBool()) {
        m_backOff.reset();
        become(Connection::Online);
    }
}

void HubClient::onClosed(const Error &reason)
{
    if (m_connection == Connection::Idle || m_connection == Connection::Waiting)
        return;
    if (m_connection == Connection::Online)
        qCInfo(lcClient) << "lost" << m_link.address() << reason.detail;
    m_lastError = reason;
    m_house.dropUnfinished();
    const bool again = m_options.reconnect;
    if (again)
        m_reconnect.start(m_backOff.next());
    const Error lost {.code = reason.code == Error::Code::Refused ? Error::Code::Refused
                                                                  : Error::Code::Unreachable,
                      .detail = reason.detail};
    become(again ? Connection::Waiting : Connection::Idle);
    answerAll(lost);
}

void HubClient::onReceived(const std::vector<protocol::ServerMessage> &messages)
{
    HouseChange change;
    for (const protocol::ServerMessage &message : messages) {
        if (m_connection == Connection::Idle || m_connection == Connection::Waiting)
            break; // an answer ended the connection
        take(message, change);
    }
    tell(std::move(change));
}

void HubClient::take(const protocol::ServerMessage &message, HouseChange &change)
{
    if (const auto *response = std::get_if<protocol::Response>(&message)) {
        const auto found = m_calls.find(response->id);
        if (found == m_calls.end())
            return; // its time was over
        const OpenCall open = std::move(found->second);
        m_calls.erase(found);
        if (open.context)
            open.answer(response->result);
    } else if (const auto *page = std::get_if<protocol::SnapshotPage>(&message)) {
        change.add(m_house.apply(*page));
        if (page->last && m_connection == Connection::Synchronising) {
            m_backOff.reset();
            tell(std::exchange(change, {})); // who hears "online" finds the house whole
            become(Connection::Online);
        }
    } else if (const auto *delta = std::get_if<protocol::Delta>(&message)) {
        change.add(m_house.apply(*delta));
    } else if (const auto *closed = std::get_if<protocol::Closed>(&message)) {
        m_link.close();
        onClosed(closed->error);
    }
}

void HubClient::tell(HouseChange change)
{
    if (change.isEmpty())
        return;
    change.settle();
    if (change.reset)
        Q_EMIT reset();
    if (!change.devices.empty())
        Q_EMIT devicesChanged(change.devices);
    if (!change.values.empty())
        Q_EMIT valuesChanged(change.values);
    if (change.areas)
        Q_EMIT areasChanged();
    if (change.plugins)
        Q_EMIT pluginsChanged();
    if (!change.occurrences.empty())
        Q_EMIT occurred(change.occurrences);
    if (!change.actions.empty())
        Q_EMIT actionsChanged(change.actions);
}

void HubClient::call(const Call &call, const QObject *context, Answer answer)
{
    ATRIUM_ON_OWN_THREAD();
    const bool open
        = m_connection == Connection::Online || m_connection == Connection::Synchronising;
    if (!open) {
        answerLater(context, std::move(answer),
                    {.code = Error::Code::Unreachable,
                     .detail = u"there is no connection to the hub at %1"_s.arg(address())});
        return;
    }
    if (m_calls.size() >= kMostOpenCalls) {
        answerLater(context, std::move(answer),
                    {.code = Error::Code::Busy,
                     .detail = u"%1 calls wait for an answer already"_s.arg(kMostOpenCalls)});
        return;
    }
    const protocol::Request request {
        .id = m_nextRequest++, .method = call.method, .params = call.params};
    if (const Result<> sent = m_link.send(request); !sent) {
        answerLater(context, std::move(answer), sent.error());
        return;
    }
    OpenCall waiting {.context = context, .answer = std::move(answer), .deadline = {}};
    const auto timeout = call.timeout.value_or(m_options.callTimeout);
    if (timeout.count() > 0)
        waiting.deadline = Clock::now() + timeout;
    m_calls.emplace(request.id, std::move(waiting));
    planExpiry();
}

void HubClient::setProperty(const DeviceId &device, const Values &values,
                            const WishOptions &options, const QObject *context, Answer answer)
{
    ValueObject wanted;
    for (const auto &[name, value] : values)
        wanted.emplace_back(name.text(), value);
    ValueObject params {{u"device"_s, device.text()},
                        {u"values"_s, Value::makeObject(std::move(wanted))}};
    if (options.wait)
        params.emplace_back(u"wait"_s, true);
    if (options.timeout)
        params.emplace_back(u"timeout"_s, qint64 {options.timeout->count()});
    if (options.lateOk)
        params.emplace_back(u"lateOk"_s, qint64 {options.lateOk->count()});
    if (!options.reason.isEmpty())
        params.emplace_back(u"reason"_s, options.reason);
    if (options.policy != WishPolicy::Follow)
        params.emplace_back(u"policy"_s, toText(options.policy));
    if (!options.stepUp.isEmpty())
        params.emplace_back(u"stepUp"_s, options.stepUp);
    Call set {.method = u"property.set"_s, .params = Value::makeObject(std::move(params))};
    if (options.wait && options.timeout)
        set.timeout = *options.timeout + m_options.callTimeout;
    call(set, context, std::move(answer));
}

void HubClient::invoke(const DeviceId &device, const ActionName &action, const Value &input,
                       const QObject *context, Answer answer)
{
    ValueObject params {{u"device"_s, device.text()}, {u"action"_s, action.text()}};
    if (!input.isNothing())
        params.emplace_back(u"input"_s, input);
    // The hub ends an action by the action's own timeout.
    call({.method = u"action.invoke"_s,
          .params = Value::makeObject(std::move(params)),
          .timeout = std::chrono::minutes(11)},
         context, std::move(answer));
}

void HubClient::answerAll(const Error &error)
{
    m_expiry.stop();
    const auto calls = std::exchange(m_calls, {});
    for (const auto &[id, open] : calls) {
        if (open.context)
            open.answer(tl::unexpected(error));
    }
}

void HubClient::answerLater(const QObject *context, Answer answer, Error error)
{
    QMetaObject::invokeMethod(
        this,
        [context = QPointer<const QObject>(context), answer = std::move(answer),
         error = std::move(error)] {
            if (context)
                answer(tl::unexpected(error));
        },
        Qt::QueuedConnection);
}

void HubClient::expireCalls()
{
    const auto now = Clock::now();
    std::vector<OpenCall> expired;
    for (auto each = m_calls.begin(); each != m_calls.end();) {
        if (each->second.deadline && *each->second.deadline <= now) {
            expired.push_back(std::move(each->second));
            each = m_calls.erase(each);
        } else {
            ++each;
        }
    }
    planExpiry();
    for (const OpenCall &open : expired) {
        if (open.context) {
            open.answer(fail(Error::Code::Unreachable,
                             u"no answer from the hub in time; it may come true all the same"_s));
        }
    }
}

void HubClient::planExpiry()
{
    std::optional<Clock::time_point> first;
    for (const auto &[id, open] : m_calls) {
        if (open.deadline && (!first || *open.deadline < *first))
            first = open.deadline;
    }
    if (!first) {
        m_expiry.stop();
        return;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*first - Clock::now());
    m_expiry.start(std::max(left, std::chrono::milliseconds(0)));
}

void HubClient::become(Connection connection)
{
    if (m_connection == connection)
        return;
    m_connection = connection;
    Q_EMIT connectionChanged();
}

} // namespace atrium::client
