// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <qqmlregistration.h>

/// The seven meanings that colour carries (UI.md §2); QML says Tone.Warm.
namespace Tone {
Q_NAMESPACE
QML_ELEMENT

enum Kind { Neutral, Active, Warm, Cool, Good, Notice, Alarm };
Q_ENUM_NS(Kind)

} // namespace Tone
