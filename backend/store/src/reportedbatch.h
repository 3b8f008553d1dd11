// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/ids.h>
#include <atrium/model/report.h>

#include <QByteArray>

#include <map>
#include <vector>

namespace atrium::store {

/// Reported values by the number of their device and the name of their property.
using ReportedValues = std::map<qint64, std::map<PropertyName, ReportedValue>>;

/// A batch of values as the table 'reported' keeps it, deflated; a few bytes a value:
///   version 1 (byte), base time (8 bytes, seconds), the names of properties (count, texts), then
///   for each device: its number less the one before, count of values, and for each value: place of
///   its name, receive time in seconds less the base, source time (0: none, 1: the receive time,
///   2: seconds less the base follow), quality (byte), value.
/// Numbers are LEB128, signed ones zigzag; texts are a count and UTF-8. A value is a byte for its
/// kind, then what it holds. Times are kept to the second. The sequence is not kept: a source that
/// starts anew counts anew.
[[nodiscard]] QByteArray encodeBatch(const ReportedValues &values);

/// Puts what a batch holds over what @p into holds. Corrupt: not a batch; @p into may hold a part.
[[nodiscard]] Result<> decodeBatch(const QByteArray &batch, ReportedValues &into);

} // namespace atrium::store
