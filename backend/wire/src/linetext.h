// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/json.h>
#include <atrium/wire/messages.h>

#include <QByteArrayView>
#include <QJsonObject>

namespace atrium::wire {

/// A line as a JSON object. Busy: too long. InvalidInput: not UTF-8, not JSON, too deep, or it
/// escapes half of a surrogate pair, which no text can hold.
[[nodiscard]] Result<QJsonObject> objectOfLine(QByteArrayView line);

/// What answers a call, of either end: an id with `result` or `error`.
[[nodiscard]] Result<Answer> readAnswer(ObjectReader &envelope);

} // namespace atrium::wire
