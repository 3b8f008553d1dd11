// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/ops/hostoptions.h>

#include <QLoggingCategory>

namespace atrium::ops {

Q_DECLARE_LOGGING_CATEGORY(lcOps)

/// From now on, every log line of this process goes to standard error in this form. Text: time,
/// level, category, message. JSON: an object a line with `time`, `level`, `category`, `message`.
/// Any thread may log.
void installLogFormat(LogFormat format);

/// One line as installLogFormat() writes it, with its line break. Line breaks inside a message
/// become "\n" in JSON and are followed by a tab in text, so that a message cannot forge a line.
[[nodiscard]] QByteArray formatLogLine(LogFormat format, QtMsgType type, const char *category,
                                       const QString &message);

} // namespace atrium::ops
