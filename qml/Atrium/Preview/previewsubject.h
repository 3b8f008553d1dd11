// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/dsl/parse.h>
#include <atrium/model/devicestate.h>

#include <QByteArray>

#include <vector>

namespace atrium::preview {

inline constexpr qsizetype kLongestFile = 1024 * 1024;

/// The seven states that every widget has (WIDGET-DSL.md).
enum class Shown { Normal, Pending, Failed, Stale, Offline, Forbidden, Unknown };
inline constexpr int kStates = 7;

/// What a file of a plugin's author describes.
struct Subject
{
    Device device {}; ///< Without a model where nothing can be drawn.
    std::vector<dsl::Problem> problems {}; ///< In the order of the document.

    [[nodiscard]] bool isDrawable() const { return device.model.model != nullptr; }
};

/// Reads a file: `{"device": {…}, "model": {…}}`, a thing model, or a bare schema (`{"dsl": 1,
/// "views": …}`), whose properties are then made up from what its widgets are. Pure.
[[nodiscard]] Subject readSubject(const QByteArray &json);

/// The properties and actions that the widgets of @p views speak of, of types that fit them.
[[nodiscard]] ThingModel modelFor(const dsl::Views &views);

/// A value that @p schema allows, in the middle of what it allows; @p other: another one, if there
/// is one.
[[nodiscard]] Value sampleOf(const DataSchema &schema, bool other = false);

/// The device in @p shown, with sample values; its local id names the state.
[[nodiscard]] DeviceState stateOf(const Device &device, Shown shown, WallTime now);

} // namespace atrium::preview
