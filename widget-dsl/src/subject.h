// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/dsl/viewmodel.h>

namespace atrium::dsl {

/// A bind, resolved in a device.
struct Subject
{
    const Property *property = nullptr; ///< Null: a constant, or it does not resolve.
    const PropertyState *state = nullptr;
    const DataSchema *schema = nullptr; ///< Of the place that the path names.
    QString path {};
    Value reported {}; ///< Or, of what the device never reports, what is assumed to hold.
    std::optional<Value> wished {}; ///< Of an open wish.
    bool isAssumed = false;

    [[nodiscard]] bool isReadable() const { return property && !property->writeOnly; }
    /// When it was measured, or asked for where it is assumed.
    [[nodiscard]] WallTime since() const
    {
        return isAssumed ? state->desired->askedAt : measuredAt(state->reported);
    }
    [[nodiscard]] bool isWritable() const { return property && !property->readOnly; }
};

[[nodiscard]] Subject subjectOf(const Bind &bind, const DeviceState &device);

/// The range that a control spans, in the unit of the property.
struct Range
{
    double minimum = 0.0;
    double maximum = 100.0;
    double step = 1.0;

    [[nodiscard]] std::optional<double> fraction(const Value &value) const;
};

/// Of the schema, narrowed by the widget (may be null); nothing where neither says one and the
/// unit is no percentage.
[[nodiscard]] std::optional<Range> rangeOf(const DataSchema &schema, const Widget *widget);

/// How the subject is dragged; nothing where it cannot be. What is off begins at the bottom.
[[nodiscard]] std::optional<Drag> dragOf(const Subject &subject, bool isOff);
[[nodiscard]] int decimalsOf(const DataSchema &schema, double number);
[[nodiscard]] Phrase phraseOf(const Subject &subject, const Value &value, const Widget *widget);
[[nodiscard]] const Alternative *alternativeOf(const Widget &widget, const Value &value);

/// A contact's icon with a window in place of the door where its title speaks of one: what it sits
/// on only its name tells.
[[nodiscard]] QString contactIcon(const QString &title, const QString &icon);

[[nodiscard]] bool isPendingShown(const PropertyState &state, const Environment &environment);
/// When a pending wish begins to be shown; nothing if it is shown already or there is none.
[[nodiscard]] std::optional<WallTime> pendingShownAt(const PropertyState &state,
                                                     const Environment &environment);
[[nodiscard]] bool isFailed(const PropertyState &state);
[[nodiscard]] Phrase failurePhrase(const DesiredValue &desired);
/// On a tile a temperature is "21.4°".
[[nodiscard]] Phrase shortened(Phrase phrase);
/// "40 → 80 %" of an open wish; with the property's title where the tile does not show it.
[[nodiscard]] Phrase changePhrase(const Property &property, const PropertyState &state,
                                  bool isOnTile);
/// "12 min ago" or "just now".
[[nodiscard]] Phrase agePhrase(WallTime since, WallTime now);
/// When an age in words changes next.
[[nodiscard]] WallTime ageChangesAt(WallTime since, WallTime now);
[[nodiscard]] std::optional<LampColor> lampColorOf(const DeviceState &device);
/// A text of the schema with its `{property}` placeholders; nothing where one has no value yet.
[[nodiscard]] std::optional<Phrase> labelPhrase(const QString &text, const DeviceState &device);
/// Whether the environment's role is at least @p role.
[[nodiscard]] bool hasRole(const Environment &environment, const QString &role);

inline void sooner(std::optional<WallTime> &current, std::optional<WallTime> candidate)
{
    if (candidate && (!current || *candidate < *current))
        current = candidate;
}

} // namespace atrium::dsl
