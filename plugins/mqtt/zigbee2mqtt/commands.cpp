// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee2mqtt/codec.h"
#include "zigbee2mqtt/zigbee2mqtt.h"

#include <atrium/model/json.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::mqtt::zigbee2mqtt {

namespace {

constexpr std::size_t kMostToAsk = 4096;
constexpr auto kFirstAsk = std::chrono::seconds(5);

Publish publishTo(const QString &topic, ValueObject fields)
{
    Publish publish {.topic = topic, .payload = {}};
    appendJson(publish.payload, Value::makeObject(std::move(fields)));
    return publish;
}

// One light's on, off and brightness are one command to it; a converter of Zigbee2MQTT runs once a
// message, so everything else goes in a message of its own.
bool goTogether(const Expose &a, const Expose &b)
{
    const auto isOfPair = [](const Expose &expose) {
        return expose.group == "light"_L1
            && (expose.name == "state"_L1 || expose.name == "brightness"_L1);
    };
    return isOfPair(a) && isOfPair(b) && a.endpoint == b.endpoint;
}

struct Part
{
    const Expose *expose;
    ValueObject fields;
};

} // namespace

Result<std::vector<Publish>> Zigbee2Mqtt::write(Now /*now*/, const WriteRequest &request)
{
    const LocalId id(request.device.local().toString());
    if (id == m_directory.bridgeId())
        return m_bridge.write(request);
    Entity *entity = m_directory.byId(id);
    if (!entity)
        return fail(Error::Code::NotFound, u"no device '%1'"_s.arg(id.text()));
    std::vector<Part> parts;
    std::vector<std::size_t> written;
    for (const auto &[name, value] : request.values) {
        const int index = entity->make->bindingOf(name);
        if (index < 0)
            return fail(Error::Code::NotFound, u"no property '%1'"_s.arg(name.text()));
        const Binding &binding = *entity->make->bindings[static_cast<std::size_t>(index)];
        if (!binding.expose.isSettable)
            return fail(Error::Code::InvalidInput, u"'%1' cannot be set"_s.arg(name.text()));
        auto encoded = encode(binding.expose, value);
        if (!encoded)
            return tl::unexpected(encoded.error());
        const auto pair = std::find_if(parts.begin(), parts.end(), [&](const Part &part) {
            return goTogether(*part.expose, binding.expose);
        });
        if (pair != parts.end())
            pair->fields.emplace_back(binding.key(), std::move(*encoded));
        else
            parts.push_back(
                {.expose = &binding.expose, .fields = {{binding.key(), std::move(*encoded)}}});
        written.push_back(static_cast<std::size_t>(index));
    }
    std::vector<Publish> publishes;
    for (Part &part : parts)
        publishes.push_back(
            publishTo(u"%1/%2/set"_s.arg(m_options.base, entity->name), std::move(part.fields)));
    for (const std::size_t index : written)
        entity->held[index].isAwaited = true;
    return publishes;
}

Result<Invocation> Zigbee2Mqtt::invoke(Now now, const InvokeRequest &request)
{
    const LocalId id(request.device.local().toString());
    if (id == m_directory.bridgeId())
        return m_bridge.invoke(now, request);
    const Entity *entity = m_directory.byId(id);
    if (!entity)
        return fail(Error::Code::NotFound, u"no device '%1'"_s.arg(id.text()));
    const auto &commands = entity->make->commands;
    const auto found = std::find_if(commands.begin(), commands.end(), [&](const auto &each) {
        return each->action.name == request.action;
    });
    if (found == commands.end())
        return fail(Error::Code::NotFound, u"no action '%1'"_s.arg(request.action.text()));
    const SharedCommand &command = *found;
    Value value = command->fixed;
    if (command->expose.type != Expose::Type::Group) {
        auto encoded = encode(command->expose, request.input);
        if (!encoded)
            return tl::unexpected(encoded.error());
        value = std::move(*encoded);
    }
    return Invocation {.publishes = {publishTo(u"%1/%2/set"_s.arg(m_options.base, entity->name),
                                               {{command->key, value}})}};
}

// Zigbee2MQTT keeps no state with the broker by default, so after a start nothing is known of a
// lamp that does not change. What has mains answers when it is asked.
void Zigbee2Mqtt::planToAsk(Now now, Entity &entity)
{
    if (!m_options.asks || entity.wasAsked || entity.isGroup || entity.isAsleep || entity.isDisabled
        || bridgeAvailability() != Availability::Online || entity.told == Availability::Offline
        || m_toAsk.size() >= kMostToAsk)
        return;
    entity.wasAsked = true;
    if (m_toAsk.empty())
        m_nextAsk = std::max(m_nextAsk, now.boottime + kFirstAsk);
    m_toAsk.push_back(entity.id);
}

void Zigbee2Mqtt::ask(Outputs &outputs)
{
    while (!m_toAsk.empty()) {
        const Entity *entity = m_directory.byId(m_toAsk.front());
        m_toAsk.pop_front();
        if (!entity)
            continue;
        ValueObject fields;
        for (std::size_t i = 0; i < entity->held.size(); ++i) {
            const Binding &binding = *entity->make->bindings[i];
            if (!binding.expose.isGettable || !binding.expose.isPublished
                || !entity->held[i].value.isNothing())
                continue;
            fields.emplace_back(binding.key(), QString());
        }
        if (fields.empty())
            continue;
        outputs.push_back(
            publishTo(u"%1/%2/get"_s.arg(m_options.base, entity->name), std::move(fields)));
        return;
    }
}

} // namespace atrium::mqtt::zigbee2mqtt
