// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/ops/hostoptions.h>

#include <QLoggingCategory>

#include <initializer_list>
#include <vector>

namespace atrium::ops {

Q_DECLARE_LOGGING_CATEGORY(lcOps)

/// A field of a log line beside its message. Its name matches `[a-z][a-z_]*`.
struct LogField
{
    const char *name;
    QString value;
};
using LogFields = std::initializer_list<LogField>;

/// From now on, every log line of this process goes to standard error in this form. Text: time,
/// level, category, message. JSON: an object a line with `time`, `level`, `category`, `message`.
/// Journald: MESSAGE, PRIORITY, ATRIUM_CATEGORY and a field ATRIUM_<NAME> for each other. @p rules
/// as HostOptions::logRules. Any thread may log.
///
/// Bound: kMostLogLines a second; what is more is left out, but for what is critical, and the next
/// second says how much that was.
void installLogFormat(LogFormat format, const QString &rules = {});
inline constexpr int kMostLogLines = 500;

/// A line with fields, if the category lets the level through. Fields without a value are left out.
void logEvent(const QLoggingCategory &category, QtMsgType type, const QString &message,
              LogFields fields);

/// Whether systemd connected standard error to its journal (JOURNAL_STREAM).
[[nodiscard]] bool standardErrorIsJournal();

/// One line as installLogFormat() writes it, with its line break. Line breaks inside a message
/// become "\n" in JSON and are followed by a tab in text, so that a message cannot forge a line.
[[nodiscard]] QByteArray formatLogLine(LogFormat format, QtMsgType type, const char *category,
                                       const QString &message, LogFields fields = {});
/// The same as the fields that the journal takes, each "NAME=value".
[[nodiscard]] std::vector<QByteArray> journalFields(QtMsgType type, const char *category,
                                                    const QString &message, LogFields fields = {});
/// Whether a line may be written in this second of the machine's time, as kMostLogLines says.
/// @p leftOut: how many were not, in the seconds before, if this line is the first to pass again.
[[nodiscard]] bool mayLog(qint64 second, QtMsgType type, int &leftOut);

} // namespace atrium::ops
