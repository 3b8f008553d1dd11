// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simclient.h"

using namespace Qt::StringLiterals;

namespace atrium::sim {

namespace {

constexpr std::size_t kRoom = 48; // messages of its transport
constexpr std::size_t kSlowRoom = 2;
constexpr std::size_t kWishesKnown = 6;

Violation mirrorFault(const QString &what)
{
    return {u"a client sees what the hub holds"_s, what};
}

// When it came and its number may go on without a change that would be told.
bool isSame(const ReportedValue &held, const ReportedValue &mirrored)
{
    return held.value == mirrored.value && held.quality == mirrored.quality;
}

bool isSame(const std::shared_ptr<const DesiredValue> &held,
            const std::shared_ptr<const DesiredValue> &mirrored)
{
    // A mirror may keep the last word on a wish that the model has let go.
    const bool hasOne = mirrored && isHeld(*mirrored);
    return held ? hasOne && *held == *mirrored : !hasOne;
}

} // namespace

SimClient::SimClient(Stage &stage, std::size_t number, Manner manner, Door door,
                     const std::vector<SimDevice *> &devices)
    : m_stage(stage)
    , m_number(number)
    , m_manner(manner)
    , m_door(std::move(door))
    , m_devices(devices)
{ }

// ---- Its connection.

void SimClient::begin()
{
    m_stage.time.in(m_stage.between(100ms, 3s), [this, connection = m_connection] {
        if (connection == m_connection)
            connect();
    });
}

void SimClient::connect()
{
    api::Sessions *sessions = m_door.sessions();
    if (!sessions || m_session)
        return;
    const auto session = sessions->open(*this, u"person-%1"_s.arg(m_number));
    if (!session)
        throw mirrorFault(u"no session: "_s + session.error().detail);
    m_session = *session;
    m_isSubscribed = false;
    m_house.dropUnfinished();
    ValueObject params {{u"interval"_s, m_manner.interval}};
    if (m_manner.window > 0)
        params.emplace_back(u"window"_s, m_manner.window);
    if (m_house.isComplete())
        params.emplace_back(
            u"since"_s,
            Value::makeObject({{u"epoch"_s, m_house.epoch()},
                               {u"revision"_s, static_cast<qint64>(m_house.revision())}}));
    if (!m_isQuiet && m_stage.chance(0.2)) // it may end between two pages of a snapshot
        invoke(*m_stage.any(m_devices));
    if (m_session) // else the hub died of it
        request(u"subscribe"_s, std::move(params), {});
}

void SimClient::drop()
{
    ++m_connection;
    m_session.reset();
    m_isSubscribed = false;
    m_inbox.clear();
    m_isBlocked = false;
    m_isDraining = false;
    m_revision = 0;
    m_owesAcknowledgement = false;
    m_isAcknowledging = false;
    m_calls.clear();
}

void SimClient::hubDied()
{
    // What had left the hub arrives; then the connection is gone.
    while (!m_inbox.empty() && m_stage.chance(0.5)) {
        take(m_inbox.front());
        m_inbox.pop_front();
    }
    drop();
}

void SimClient::lose(BootTime backAfter)
{
    if (!m_session)
        return;
    m_stage.strike(Fault::ClientGone);
    m_door.sessions()->close(*m_session);
    drop();
    m_stage.time.in(backAfter, [this] { begin(); });
}

void SimClient::ended(const Error & /*reason*/)
{
    drop();
    m_stage.time.in(1s, [this] { begin(); });
}

void SimClient::heal()
{
    m_slowUntil = BootTime {0};
    if (!m_session)
        begin();
}

bool SimClient::send(protocol::ServerMessage &&message)
{
    if (m_inbox.size() >= (m_stage.time.boot() < m_slowUntil ? kSlowRoom : kRoom)) {
        m_stage.tally.add(Happening::ClientPaused);
        m_isBlocked = true;
        return false;
    }
    m_inbox.push_back(std::move(message));
    if (!std::exchange(m_isDraining, true)) {
        const bool isSlow = m_stage.time.boot() < m_slowUntil;
        if (isSlow)
            m_stage.strike(Fault::ClientSlow);
        const BootTime takes = isSlow ? m_stage.between(1s, 8s) : m_stage.between(1ms, 60ms);
        m_stage.time.in(takes, [this, connection = m_connection] {
            if (connection == m_connection)
                drain();
        });
    }
    return true;
}

void SimClient::drain()
{
    m_isDraining = false;
    while (!m_inbox.empty()) {
        const protocol::ServerMessage message = std::move(m_inbox.front());
        m_inbox.pop_front();
        take(message);
    }
    acknowledgeLater();
    if (m_session && std::exchange(m_isBlocked, false)) {
        m_door.pass([this] { m_door.sessions()->writable(m_stage.now(), *m_session); });
    }
}

void SimClient::acknowledgeLater()
{
    if (m_manner.window == 0 || !m_isSubscribed || !m_owesAcknowledgement
        || std::exchange(m_isAcknowledging, true))
        return;
    m_stage.time.in(m_stage.between(100ms, 4s), [this, connection = m_connection] {
        if (connection != m_connection)
            return;
        m_isAcknowledging = false;
        m_owesAcknowledgement = false;
        request(u"ack"_s,
                {{u"subscription"_s, qint64 {m_subscription}},
                 {u"revision"_s, static_cast<qint64>(m_revision)}},
                {});
    });
}

void SimClient::take(const protocol::ServerMessage &message)
{
    if (const auto *response = std::get_if<protocol::Response>(&message)) {
        take(*response);
    } else if (const auto *page = std::get_if<protocol::SnapshotPage>(&message)) {
        takeRevision(page->revision);
        m_stage.note(41, m_number, page->revision, [&]() -> QString {
            return u"client %1 takes a page of %2 devices"_s.arg(m_number).arg(
                page->devices.size());
        });
        (void)m_house.apply(*page); // what changed is looked at in the end
    } else if (const auto *delta = std::get_if<protocol::Delta>(&message)) {
        takeRevision(delta->revision);
        (void)m_house.apply(*delta);
    }
}

void SimClient::takeRevision(quint64 revision)
{
    if (revision < m_revision)
        throw mirrorFault(u"revision %1 came after %2"_s.arg(revision).arg(m_revision));
    m_revision = revision;
    m_owesAcknowledgement = true; // also for a part of a change set, which has the same revision
}

void SimClient::take(const protocol::Response &response)
{
    const auto found = m_calls.find(response.id);
    if (found == m_calls.end())
        throw mirrorFault(u"an answer to nothing, or a second one"_s);
    const Call call = found->second;
    m_calls.erase(found);
    if (call.isCancel)
        m_stage.tally.add(response.result ? Happening::CancelAccepted : Happening::CancelRefused);
    if (!response.result) {
        if (call.isWish)
            m_stage.tally.add(Happening::WishRefused);
        return;
    }
    if (call.isWish) {
        for (const Value &wish : response.result->field(u"wishes").items()) {
            m_wishes.push_back(wish.field(u"wish").toInteger());
            m_door.acknowledged(WishId {static_cast<std::uint64_t>(m_wishes.back())});
        }
        while (m_wishes.size() > kWishesKnown)
            m_wishes.pop_front();
    } else if (const Value resumed = response.result->field(u"resumed"); !resumed.isNothing()) {
        m_isSubscribed = true;
        m_subscription = static_cast<protocol::SubscriptionId>(
            response.result->field(u"subscription").toInteger());
        m_stage.tally.add(resumed.toBool() ? Happening::ClientResumed : Happening::ClientSnapshot);
        m_stage.note(40, m_number, resumed.toBool() ? 1 : 0, [&]() -> QString {
            return u"client %1 %2 revision %3"_s.arg(m_number)
                .arg(resumed.toBool() ? u"goes on from"_s : u"begins anew after"_s)
                .arg(m_house.revision());
        });
    }
}

// ---- What a person does.

void SimClient::request(const QString &method, ValueObject params, Call call)
{
    const quint64 id = ++m_lastRequest;
    m_calls.emplace(id, call);
    m_door.pass([&] {
        m_door.sessions()->request(
            m_stage.now(), *m_session,
            {.id = id, .method = method, .params = Value::makeObject(std::move(params))});
    });
}

void SimClient::act()
{
    if (!m_session || m_isQuiet)
        return;
    if (!m_favourite || !m_stage.chance(0.3)) // people press the same button again
        m_favourite = m_stage.any(m_devices);
    const double dice = m_stage.rng.uniform();
    if (dice < 0.82)
        wish(*m_favourite);
    else if (dice < 0.89)
        cancel();
    else if (dice < 0.91)
        cancelAction();
    else
        invoke(*m_favourite);
}

void SimClient::wish(SimDevice &device)
{
    const auto &properties = device.make().model.model->properties;
    ValueObject values;
    const std::size_t most = m_stage.chance(0.2) ? 3 : 1;
    for (std::size_t i = 0; i < most; ++i) {
        const std::size_t index = m_stage.rng.below(properties.size());
        const Property &property = properties[index];
        if (property.readOnly && !m_stage.chance(0.05)) // is refused
            continue;
        if (device.make().natures[index] == Nature::Silent)
            m_stage.tally.add(Happening::SilentWish);
        values.emplace_back(property.name.text(),
                            m_stage.chance(0.02)
                                ? Value(-1e6)
                                : wishableValue(property.schema, m_stage.rng.next()));
    }
    if (values.empty())
        return;
    ValueObject params {{u"device"_s, device.id().text()},
                        {u"values"_s, Value::makeObject(std::move(values))}};
    if (m_stage.chance(0.1))
        params.emplace_back(u"lateOk"_s, static_cast<qint64>(m_stage.rng.below(300)));
    if (m_stage.chance(0.15))
        params.emplace_back(u"policy"_s, u"enforce"_s);
    if (m_stage.chance(0.1)) {
        params.emplace_back(u"wait"_s, true);
        params.emplace_back(u"timeout"_s, 20'000);
    }
    request(u"property.set"_s, std::move(params), {.isWish = true});
}

void SimClient::cancel()
{
    if (m_wishes.empty())
        return;
    const qint64 wish = m_wishes[m_stage.rng.below(m_wishes.size())];
    m_door.cancels(WishId {static_cast<std::uint64_t>(wish)});
    request(u"wish.cancel"_s, {{u"wish"_s, wish}}, {.isCancel = true});
}

void SimClient::cancelAction()
{
    const auto &actions = m_house.actions();
    if (actions.empty())
        return;
    const auto chosen = std::next(actions.begin(),
                                  static_cast<std::ptrdiff_t>(m_stage.rng.below(actions.size())));
    request(u"action.cancel"_s, {{u"run"_s, static_cast<qint64>(chosen->first)}},
            {.isCancel = true});
}

void SimClient::invoke(SimDevice &device)
{
    const auto &actions = device.make().model.model->actions;
    if (actions.empty())
        return;
    const Action &action = actions[m_stage.rng.below(actions.size())];
    request(u"action.invoke"_s,
            {{u"device"_s, device.id().text()},
             {u"action"_s, action.name.text()},
             {u"input"_s, m_door.nextCall()}},
            {});
}

// ---- What it sees.

bool SimClient::isCaughtUp(const hub::Hub &hub) const
{
    return m_session && m_isSubscribed && m_inbox.empty() && m_house.isComplete()
        && m_house.revision() == hub.revision();
}

void SimClient::checkMirror(const hub::Hub &hub) const
{
    const QString who = u"client %1: "_s.arg(m_number);
    if (m_house.devices().size() != hub.devices().size())
        throw mirrorFault(who
                          + u"%1 devices instead of %2"_s.arg(m_house.devices().size())
                                .arg(hub.devices().size()));
    const std::vector<ActionRun> actions = hub.actions();
    const bool areSameActions = std::equal(
        actions.begin(), actions.end(), m_house.actions().begin(), m_house.actions().end(),
        [](const ActionRun &run, const auto &seen) { return run == seen.second; });
    if (!areSameActions)
        throw mirrorFault(
            who
            + u"%1 actions of other fates than the %2 of the hub"_s.arg(m_house.actions().size())
                  .arg(actions.size()));
    for (const auto &[id, state] : hub.devices()) {
        const DeviceState *seen = m_house.device(id);
        if (!seen || !(seen->device == state->device) || seen->availability != state->availability
            || seen->properties.size() != state->properties.size())
            throw mirrorFault(who + id.text());
        for (std::size_t i = 0; i < state->properties.size(); ++i) {
            if (!isSame(state->properties[i].reported, seen->properties[i].reported)
                || !isSame(state->properties[i].desired, seen->properties[i].desired))
                throw mirrorFault(who + id.text() + u' '
                                  + state->device.model.model->properties[i].name.text());
        }
    }
}

} // namespace atrium::sim
