// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/client/hubclient.h>

#include <optional>
#include <vector>

namespace atrium::client {

/// What is asked of the house's memory. Times are milliseconds since 1970, UTC.
struct HistoryQuery
{
    static constexpr int kMostPoints = 4'000;

    DeviceId device {};
    QString property {}; ///< Its name; a number within a composite: "name/field".
    qint64 from = 0; ///< Before `to`.
    qint64 to = 0;
    int points = 600; ///< The most that are wanted: 2 to kMostPoints.

    friend bool operator==(const HistoryQuery &, const HistoryQuery &) = default;
};

enum class HistoryKind {
    Number,
    State, ///< A boolean, a choice, a short text.
};

/// What a number was from `at` until the next one begins. A bucket in which nothing changed is
/// left out: what was last goes on.
struct HistoryBucket
{
    qint64 at = 0;
    double lowest = 0.0;
    double mean = 0.0; ///< Weighted by time.
    double highest = 0.0;
    double last = 0.0;
    bool isKnown = true; ///< False: from here on nothing was known, until the next bucket.

    friend bool operator==(const HistoryBucket &, const HistoryBucket &) = default;
};

/// What a state was from `at`. Nothing as the value: not known.
struct HistoryState
{
    qint64 at = 0;
    Value value {};
    qint64 held = 0; ///< Milliseconds, within the bucket.

    friend bool operator==(const HistoryState &, const HistoryState &) = default;
};

/// What can be said of the whole range. What was never known is absent.
struct HistoryStatistics
{
    double measured = 0.0; ///< Share of the range in which it was known, 0..1.
    // Of a number.
    std::optional<double> lowest {};
    qint64 lowestAt = 0;
    std::optional<double> highest {};
    qint64 highestAt = 0;
    std::optional<double> mean {};
    std::optional<double> difference {}; ///< Last less first; a counter's resets are added up.
    // Of a state.
    std::vector<std::pair<Value, qint64>> held {}; ///< Milliseconds; the longest first.
    qint64 changes = 0;

    friend bool operator==(const HistoryStatistics &, const HistoryStatistics &) = default;
};

/// What a property was in a range of time.
struct HistorySpan
{
    DeviceId device {};
    QString property {};
    HistoryKind kind = HistoryKind::Number;
    QString unit {};
    qint64 from = 0;
    qint64 to = 0;
    qint64 width = 0; ///< Milliseconds of a bucket; 0: each as it was recorded.
    std::vector<HistoryBucket> buckets {}; ///< Of a number, in the order of time.
    std::vector<HistoryState> states {}; ///< Of a state, in the order of time.
    HistoryStatistics statistics {};
    bool isComplete = true; ///< Nothing of the range was lost when it was recorded.

    friend bool operator==(const HistorySpan &, const HistorySpan &) = default;
};

/// Something of which there is history.
struct HistorySeries
{
    DeviceId device {};
    QString property {}; ///< As HistoryQuery::property.
    HistoryKind kind = HistoryKind::Number;
    QString unit {};
    qint64 first = 0; ///< When it was recorded first and last.
    qint64 last = 0;

    friend bool operator==(const HistorySeries &, const HistorySeries &) = default;
};

/// One page of them.
struct HistorySeriesPage
{
    std::vector<HistorySeries> series {};
    QString next {}; ///< For historySeriesCall() of the page after it; empty: there is none.
};

/// For HubClient::call(); its answer is read by historyFromValue().
[[nodiscard]] HubClient::Call historyCall(const HistoryQuery &query);
/// Of one device, or of all where @p device is empty; read by historySeriesFromValue().
[[nodiscard]] HubClient::Call historySeriesCall(const DeviceId &device = {},
                                                const QString &after = {});

/// InvalidInput, with the pointer: a field has not its form. Unknown fields are ignored: a newer
/// hub may have more.
[[nodiscard]] Result<HistorySpan> historyFromValue(const Value &value);
[[nodiscard]] Result<HistorySeriesPage> historySeriesFromValue(const Value &value);

} // namespace atrium::client
