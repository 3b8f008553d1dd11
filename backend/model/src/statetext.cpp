// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/action.h>
#include <atrium/model/device.h>
#include <atrium/model/plugin.h>
#include <atrium/model/report.h>
#include <atrium/model/wish.h>

#include <QLatin1StringView>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

// The texts stand in the order of the enumerators.
constexpr std::array kAvailability {"unknown"_L1, "online"_L1, "offline"_L1};
constexpr std::array kQuality {"good"_L1, "stale"_L1, "uncertain"_L1, "bad"_L1};
constexpr std::array kWishStatus {"pending"_L1, "sent"_L1,    "settled"_L1,    "assumed"_L1,
                                  "failed"_L1,  "expired"_L1, "superseded"_L1, "cancelled"_L1};
constexpr std::array kWishPolicy {"follow"_L1, "enforce"_L1};
constexpr std::array kActionStatus {"asked"_L1,  "sent"_L1,    "answered"_L1,
                                    "failed"_L1, "unknown"_L1, "cancelled"_L1};
constexpr std::array kAvailabilityCause {"plugin"_L1, "plugin-lost"_L1, "silence"_L1,
                                         "failed-writes"_L1, "flapping"_L1};
constexpr std::array kPluginState {
    "packaged"_L1, "validated"_L1,   "initialised"_L1, "discovering"_L1, "running"_L1,
    "degraded"_L1, "backing-off"_L1, "stopped"_L1,     "rejected"_L1,    "quarantined"_L1};

template<typename Enum, std::size_t N>
QString textOf(const std::array<QLatin1StringView, N> &texts, Enum value)
{
    return texts.at(static_cast<std::size_t>(value));
}

template<typename Enum, std::size_t N>
Result<Enum> enumOf(const std::array<QLatin1StringView, N> &texts, QStringView text)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (text == texts[i])
            return static_cast<Enum>(i);
    }
    QString expected;
    for (const QLatin1StringView each : texts)
        expected += (expected.isEmpty() ? u""_s : u", "_s) + each;
    return fail(Error::Code::InvalidInput, u"'%1' is not one of %2"_s.arg(text.left(40), expected));
}

} // namespace

QString toText(Availability availability)
{
    return textOf(kAvailability, availability);
}

Result<Availability> availabilityFromText(QStringView text)
{
    return enumOf<Availability>(kAvailability, text);
}

QString toText(Quality quality)
{
    return textOf(kQuality, quality);
}

Result<Quality> qualityFromText(QStringView text)
{
    return enumOf<Quality>(kQuality, text);
}

QString toText(WishStatus status)
{
    return textOf(kWishStatus, status);
}

Result<WishStatus> wishStatusFromText(QStringView text)
{
    return enumOf<WishStatus>(kWishStatus, text);
}

QString toText(WishPolicy policy)
{
    return textOf(kWishPolicy, policy);
}

Result<WishPolicy> wishPolicyFromText(QStringView text)
{
    return enumOf<WishPolicy>(kWishPolicy, text);
}

QString toText(ActionStatus status)
{
    return textOf(kActionStatus, status);
}

Result<ActionStatus> actionStatusFromText(QStringView text)
{
    return enumOf<ActionStatus>(kActionStatus, text);
}

QString toText(AvailabilityCause cause)
{
    return textOf(kAvailabilityCause, cause);
}

Result<AvailabilityCause> availabilityCauseFromText(QStringView text)
{
    return enumOf<AvailabilityCause>(kAvailabilityCause, text);
}

QString toText(PluginState state)
{
    return textOf(kPluginState, state);
}

Result<PluginState> pluginStateFromText(QStringView text)
{
    return enumOf<PluginState>(kPluginState, text);
}

} // namespace atrium
