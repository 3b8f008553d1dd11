// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <qqmlregistration.h>

/// The seven states that every tile and widget is drawn in (UI.md §5).
namespace WidgetState {
Q_NAMESPACE
QML_ELEMENT

enum Kind { Normal, Pending, Failed, Stale, Offline, Forbidden, Unknown };
Q_ENUM_NS(Kind)

} // namespace WidgetState

/// The widget types of dsl 1 that are drawn, and the composites that a kind of device has.
namespace WidgetType {
Q_NAMESPACE
QML_ELEMENT

enum Kind {
    Value,
    Gauge,
    Level,
    Status,
    Toggle,
    Slider,
    Stepper,
    Select,
    Color,
    Input,
    Button,
    Buttons,
    Transport,
    Group,
    Chart,
    Image,
    Dial, ///< A stepper that is the hero: a target with what is measured.
    Cover, ///< A position with open, stop and close.

};
Q_ENUM_NS(Kind)

} // namespace WidgetType
