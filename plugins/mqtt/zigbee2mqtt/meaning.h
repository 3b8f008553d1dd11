// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zigbee2mqtt/expose.h"

#include <atrium/model/device.h>

/// What features and devices mean, told from what they expose. Tables, no branches over devices.
namespace atrium::mqtt::zigbee2mqtt {

/// One of semantics.h, or "".
[[nodiscard]] QString semanticOf(const Expose &expose);

/// One of kinds.h. @p description and @p model are the definition's.
[[nodiscard]] QString kindOf(const std::vector<Expose> &exposes, const QString &description,
                             const QString &model);

/// How late a wish may still be sent: not at all where something opens, locks or makes noise.
[[nodiscard]] std::chrono::seconds lateOkOf(const Expose &expose, const QString &semantic,
                                            const QString &kind);

/// After which time a measurement says nothing about now.
[[nodiscard]] std::chrono::seconds maxAgeOf(const QString &semantic);

} // namespace atrium::mqtt::zigbee2mqtt
