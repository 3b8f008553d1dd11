// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/activity.h>

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

// The texts stand in the order of the enumerators.
constexpr std::array kKinds {"wish"_L1, "action"_L1, "device"_L1, "plugin"_L1, "house"_L1};
constexpr std::array kOutcomes {"noted"_L1,      "open"_L1,      "settled"_L1,
                                "assumed"_L1,    "failed"_L1,    "expired"_L1,
                                "superseded"_L1, "cancelled"_L1, "unknown"_L1};

template<typename Enum, std::size_t N>
Result<Enum> enumOf(const std::array<QLatin1StringView, N> &texts, QStringView text)
{
    const auto found = std::find(texts.begin(), texts.end(), text);
    if (found != texts.end())
        return static_cast<Enum>(found - texts.begin());
    QString expected;
    for (const QLatin1StringView each : texts)
        expected += (expected.isEmpty() ? u""_s : u", "_s) + each;
    return fail(Error::Code::InvalidInput, u"'%1' is not one of %2"_s.arg(text.left(40), expected));
}

} // namespace

bool ActivityFilter::matches(const Activity &activity) const
{
    if ((kind && activity.kind != *kind) || (outcome && activity.outcome != *outcome)
        || (!actor.isEmpty() && activity.actor != actor) || activity.at < since)
        return false;
    if (!devices)
        return true;
    if (!activity.device.isEmpty())
        return devices->contains(activity.device);
    return activity.kind == ActivityKind::Device
        && std::any_of(devices->begin(), devices->end(), [&activity](const DeviceId &device) {
               return device.instance() == activity.instance.text();
           });
}

QString toText(ActivityKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind));
}

Result<ActivityKind> activityKindFromText(QStringView text)
{
    return enumOf<ActivityKind>(kKinds, text);
}

QString toText(ActivityOutcome outcome)
{
    return kOutcomes.at(static_cast<std::size_t>(outcome));
}

Result<ActivityOutcome> activityOutcomeFromText(QStringView text)
{
    return enumOf<ActivityOutcome>(kOutcomes, text);
}

} // namespace atrium
