// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/model/value.h>

#include <QStringList>

/// Changes of a JSON document as data: RFC 6902 (JSON Patch) with RFC 6901 (JSON Pointer).
namespace atrium::dsl {

inline constexpr std::size_t kMostOperations = 1'000; ///< Of one patch.
inline constexpr qsizetype kLongestPatch = qsizetype {128} * 1024; ///< As JSON, in bytes.
inline constexpr int kLongestPointer = 500;
inline constexpr int kDeepestDocument = 40; ///< Of what a patch makes.
inline constexpr int kMostValues = 50'000; ///< In what a patch makes.

/// The steps of a JSON Pointer: "/a~1b/0" is ("a/b", "0"), "" is none. InvalidInput: it has not the
/// form.
[[nodiscard]] Result<QStringList> pointerSteps(const QString &pointer);

/// What stands at @p pointer. NotFound: nothing does.
[[nodiscard]] Result<Value> pointedAt(const Value &document, const QString &pointer);

/// Whether @p patch is a list of well-formed operations within the bounds, whatever it is applied
/// to. InvalidInput or Busy, with the pointer into the patch.
[[nodiscard]] Result<> checkPatch(const Value &patch);

/// @p document with each operation of @p patch done, in order; all or none. Errors point into the
/// patch ("/2/path"). InvalidInput: an operation is malformed. NotFound: a place is not there.
/// Refused: a test did not hold, or a place cannot be changed so. Busy: a bound was reached.
[[nodiscard]] Result<Value> applyPatch(const Value &document, const Value &patch);

} // namespace atrium::dsl
