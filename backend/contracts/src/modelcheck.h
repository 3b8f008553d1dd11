// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/contracts/violation.h>
#include <atrium/model/device.h>

#include <optional>

namespace atrium::contracts {

/// The first thing that is wrong with a thing model's affordances; its views are not looked at.
[[nodiscard]] std::optional<Violation> checkModel(const ThingModel &model, const QString &pointer);
/// The first thing that is wrong with what a device says of itself.
[[nodiscard]] std::optional<Violation> checkDevice(const Device &device, const InstanceId &instance,
                                                   const QString &pointer);

} // namespace atrium::contracts
