// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee2mqtt/directory.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::mqtt::zigbee2mqtt {

namespace {

// What Zigbee2MQTT sends to a group as a whole.
constexpr std::array<QStringView, 5> kGroupTypes {u"light", u"switch", u"cover", u"lock", u"fan"};

bool isOfGroups(const Expose &expose)
{
    return expose.isSettable
        && std::find(kGroupTypes.begin(), kGroupTypes.end(), expose.group) != kGroupTypes.end();
}

// The features of the member's endpoint, under the names they have without it.
std::vector<Expose> featuresOf(const Member &member)
{
    std::vector<Expose> features;
    const auto take = [&](const QString &endpoint) {
        for (const SharedBinding &binding : member.make->bindings) {
            if (!isOfGroups(binding->expose) || binding->expose.endpoint != endpoint)
                continue;
            Expose expose = binding->expose;
            const Property &property = binding->property;
            expose.label = expose.endpoint.isEmpty() ? property.title : expose.name;
            expose.unit = property.schema.unit;
            const QString suffix = u'_' + endpoint;
            if (!endpoint.isEmpty() && expose.property.endsWith(suffix))
                expose.property.chop(suffix.size());
            expose.endpoint.clear();
            features.push_back(std::move(expose));
        }
    };
    take(member.endpoint);
    if (features.empty() && !member.endpoint.isEmpty())
        take({});
    return features;
}

// What both can do; false: nothing.
bool narrow(Expose &shared, const Expose &other)
{
    if (shared.type != other.type)
        return false;
    if (shared.group != other.group)
        shared.group = u"switch"_s; // lamps and plugs together: what they share is on and off
    if (other.minimum)
        shared.minimum = std::max(shared.minimum.value_or(*other.minimum), *other.minimum);
    if (other.maximum)
        shared.maximum = std::min(shared.maximum.value_or(*other.maximum), *other.maximum);
    if (shared.minimum && shared.maximum && *shared.minimum > *shared.maximum)
        return false;
    const auto isMissing = [](const std::vector<Value> &values, const Value &value) {
        return std::find(values.begin(), values.end(), value) == values.end();
    };
    std::erase_if(shared.values,
                  [&](const Value &value) { return isMissing(other.values, value); });
    std::erase_if(shared.features, [&](const Expose &axis) {
        return std::none_of(other.features.begin(), other.features.end(),
                            [&](const Expose &each) { return each.name == axis.name; });
    });
    if (shared.type == Expose::Type::Enum)
        return !shared.values.empty();
    return shared.type != Expose::Type::Composite || !shared.features.empty();
}

} // namespace

std::vector<Expose> sharedExposes(const std::vector<Member> &members)
{
    if (members.empty())
        return {};
    std::vector<Expose> shared = featuresOf(members.front());
    for (std::size_t i = 1; i < members.size(); ++i) {
        const std::vector<Expose> features = featuresOf(members[i]);
        std::erase_if(shared, [&](Expose &expose) {
            const auto same
                = std::find_if(features.begin(), features.end(), [&](const Expose &each) {
                      return each.property == expose.property;
                  });
            return same == features.end() || !narrow(expose, *same);
        });
    }
    for (Expose &expose : shared) {
        expose.isPublished = true;
        expose.isGettable = false; // asking a group asks every member
        expose.presets.clear();
    }
    return shared;
}

} // namespace atrium::mqtt::zigbee2mqtt
