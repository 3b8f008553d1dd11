// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject.h"

#include <atrium/model/semantics.h>

#include <algorithm>

namespace atrium::dsl {

namespace {

Notice failureNotice(const DeviceState &device, const Property &property,
                     const PropertyState &state, const Environment &environment)
{
    const DesiredValue &desired = *state.desired;
    Notice notice {.property = property.name,
                   .subject = titleOf(property),
                   .reason = failurePhrase(desired),
                   .detail = desired.lastError,
                   .asked = phraseOf(property, desired.value),
                   .askedAt = desired.askedAt,
                   .attempts = desired.attempts};
    if (!state.reported.value.isNothing())
        notice.kept = phraseOf(property, state.reported.value);
    if (!environment.mayControl || !environment.isConnected)
        return notice;
    notice.retry = pressToSet(device, property.name, {}, desired.value);
    // What holds may be a value that the device reports but nobody may set.
    if (property.schema.check(state.reported.value))
        notice.keep = pressToSet(device, property.name, {}, state.reported.value);
    return notice;
}

bool needsLook(const Property &property, const Value &value)
{
    if (value != Value(true))
        return false;
    return semantic::isAlarm(property.semantic) || property.semantic == semantic::batteryLow
        || property.semantic == semantic::problem || property.semantic == semantic::tamper;
}

} // namespace

std::vector<Notice> noticesOf(const DeviceState &device, const Environment &environment)
{
    std::vector<Notice> notices;
    const auto &properties = device.device.model.model->properties;
    const std::size_t count = std::min(properties.size(), device.properties.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (isFailed(device.properties[i]))
            notices.push_back(
                failureNotice(device, properties[i], device.properties[i], environment));
    }
    for (std::size_t i = 0; i < count; ++i) {
        const Value &value = device.properties[i].reported.value;
        if (needsLook(properties[i], value))
            notices.push_back(
                {.property = properties[i].name,
                 .tone = semantic::isAlarm(properties[i].semantic) ? Tone::Alarm : Tone::Notice,
                 .subject = titleOf(properties[i]),
                 .reason = phraseOf(properties[i], value)});
    }
    return notices;
}

} // namespace atrium::dsl
