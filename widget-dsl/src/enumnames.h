// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/dsl/schema.h>

#include <QLatin1StringView>

#include <array>

/// How the schema's enums are written, in the order of their enumerators.
namespace atrium::dsl::names {

using namespace Qt::StringLiterals;

inline constexpr std::array kTone {"neutral"_L1, "active"_L1, "warm"_L1, "cool"_L1,
                                   "good"_L1,    "notice"_L1, "alarm"_L1};
inline constexpr std::array kWidgetType {
    "value"_L1,  "gauge"_L1,   "level"_L1,     "status"_L1, "chart"_L1, "image"_L1,
    "toggle"_L1, "slider"_L1,  "stepper"_L1,   "select"_L1, "color"_L1, "input"_L1,
    "button"_L1, "buttons"_L1, "transport"_L1, "group"_L1,  "pages"_L1, "repeat"_L1};
inline constexpr std::array kOp {"eq"_L1, "ne"_L1, "lt"_L1,  "le"_L1,      "gt"_L1,
                                 "ge"_L1, "in"_L1, "has"_L1, "quality"_L1, "changedWithin"_L1};
inline constexpr std::array kConfirm {"none"_L1, "tap"_L1, "hold"_L1, "pin"_L1};
inline constexpr std::array kCommit {"release"_L1, "live"_L1};
inline constexpr std::array kOrientation {"horizontal"_L1, "vertical"_L1, "dial"_L1, "window"_L1};
inline constexpr std::array kSelectStyle {"auto"_L1, "segmented"_L1, "chips"_L1, "dropdown"_L1,
                                          "list"_L1};
inline constexpr std::array kColorModel {"hs"_L1, "ct"_L1, "xy"_L1};
inline constexpr std::array kInputKind {"text"_L1, "number"_L1, "time"_L1, "date"_L1, "secret"_L1};
inline constexpr std::array kTransport {"cover"_L1, "media"_L1};
inline constexpr std::array kLayout {"column"_L1, "row"_L1, "grid"_L1, "tabs"_L1, "accordion"_L1};
inline constexpr std::array kOverflow {"wrap"_L1, "scroll"_L1, "more"_L1};

inline constexpr std::array kRoles {"guest"_L1, "resident"_L1, "owner"_L1};
inline constexpr std::array kFormats {"age"_L1, "duration"_L1, "time"_L1, "date"_L1, "bytes"_L1};
inline constexpr std::array kPeriods {"day"_L1, "week"_L1, "month"_L1, "year"_L1};
inline constexpr std::array kAggregates {"mean"_L1, "sum"_L1, "last"_L1};
inline constexpr std::array kCoverCommands {"open"_L1, "stop"_L1, "close"_L1};
inline constexpr std::array kMediaCommands {"previous"_L1, "play"_L1, "pause"_L1, "stop"_L1,
                                            "next"_L1};
inline constexpr std::array kPseudo {"$online"_L1, "$stale"_L1, "$pending"_L1,
                                     "$role"_L1,   "$form"_L1,  "$night"_L1};
inline constexpr std::array kQualities {"good"_L1, "stale"_L1, "uncertain"_L1, "bad"_L1};

template<typename Enum, std::size_t N>
[[nodiscard]] QString textOf(const std::array<QLatin1StringView, N> &names, Enum value)
{
    return names.at(static_cast<std::size_t>(value));
}

template<std::size_t N>
[[nodiscard]] std::optional<std::size_t> indexOf(const std::array<QLatin1StringView, N> &names,
                                                 QStringView text)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (text == names[i])
            return i;
    }
    return std::nullopt;
}

template<std::size_t N>
[[nodiscard]] QString listed(const std::array<QLatin1StringView, N> &names)
{
    QString all;
    for (const QLatin1StringView each : names)
        all += (all.isEmpty() ? u""_s : u", "_s) + each;
    return all;
}

} // namespace atrium::dsl::names
