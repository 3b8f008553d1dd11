// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>

#include <QByteArrayView>
#include <QJsonObject>

namespace atrium::wire {

/// A line as a JSON object. Busy: too long. InvalidInput: not UTF-8, not JSON, too deep, or it
/// escapes half of a surrogate pair, which no text can hold.
[[nodiscard]] Result<QJsonObject> objectOfLine(QByteArrayView line);

} // namespace atrium::wire
