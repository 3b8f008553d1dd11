// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/dsl/rules.h>
#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

namespace atrium::test {

using namespace Qt::StringLiterals;

/// Noon of some day: the time of every test.
inline constexpr WallTime kNoon {1'764'072'000'000};

[[nodiscard]] Property boolean(const QString &name, QStringView semantic, bool readOnly = false);
[[nodiscard]] Property number(const QString &name, QStringView semantic, double minimum,
                              double maximum, const QString &unit, bool readOnly = false);
[[nodiscard]] Property measured(const QString &name, QStringView semantic, const QString &unit);
[[nodiscard]] Property choice(const QString &name, QStringView semantic,
                              std::initializer_list<QStringView> choices, bool readOnly = false);

[[nodiscard]] DeviceState deviceOf(QStringView kind, std::vector<Property> properties,
                                   std::vector<Action> actions = {});
[[nodiscard]] DeviceState lamp();
[[nodiscard]] DeviceState colorLamp();
[[nodiscard]] DeviceState thermostat();
[[nodiscard]] DeviceState cover();
[[nodiscard]] DeviceState lock();
[[nodiscard]] DeviceState climateSensor();
/// One of each kind there is, with what such devices have.
[[nodiscard]] std::vector<DeviceState> oneOfEachKind();

/// Every meaning of semantics.h.
[[nodiscard]] std::vector<QStringView> allSemantics();

void report(DeviceState &device, const QString &property, const Value &value, WallTime at = kNoon);
void wish(DeviceState &device, const QString &property, const Value &value,
          WishStatus status = WishStatus::Sent, WallTime askedAt = kNoon - 1s,
          const QString &error = {});

[[nodiscard]] dsl::Environment noon(WallTime later = WallTime {0});

} // namespace atrium::test
