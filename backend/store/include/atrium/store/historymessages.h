// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/change.h>
#include <atrium/model/devicestate.h>
#include <atrium/store/disk.h>

#include <functional>
#include <variant>
#include <vector>

namespace atrium::store {

/// All devices as they are: at the start, and again after changes were lost.
struct HistoryHouse
{
    WallTime at {0};
    std::vector<DeviceState> devices {};
};

/// What passed since the message before.
struct HistoryChanges
{
    WallTime at {0};
    std::vector<SharedChange> changes {};
    std::uint64_t lost = 0; ///< Changes before these that found no room.
    WallTime lostSince {0};
};

/// A past for a house that has none; where there is one, nothing is made.
struct HistoryPast
{
    WallTime from {0};
    WallTime to {0};
    std::vector<Device> devices {}; ///< Whose it is.
    /// Reports in the order of `sourceTime`, all of them in between. On the history's thread.
    std::function<std::vector<Report>()> make {};
};

using HistoryInput = std::variant<HistoryHouse, HistoryChanges, HistoryPast>;

/// What is asked of the past; see the API's `history.read`.
struct HistoryRange
{
    DeviceId device {};
    QString property {}; ///< "name", or "name/field".
    qint64 from = 0; ///< Milliseconds since 1970.
    qint64 to = 0;
    int points = 600;
};

/// Of what there is history; see the API's `history.series`.
struct HistoryListing
{
    DeviceId device {}; ///< Empty: of all.
    QString after {}; ///< Where the page before ended.
};

struct HistoryQuestion
{
    std::uint64_t number = 0; ///< Of the answer, too.
    std::variant<HistoryRange, HistoryListing> what {};
};

/// NotFound: there is no such history. Unsupported: of this property none is kept. Busy: the disk
/// fails. Otherwise as the API shows it.
struct HistoryAnswer
{
    std::uint64_t number = 0;
    Result<Value> outcome;
};

/// Whether what is measured is being recorded.
struct HistoryHealth
{
    enum class State {
        Opening,
        Recording,
        Failing, ///< It goes on by itself once the disk does.
        Closed,
    };

    State state = State::Opening;
    QString reason {}; ///< Failing: what fails, and what to do.
    std::uint64_t recorded = 0; ///< Samples that are in the file.
    std::uint64_t joined = 0; ///< Changes that came too fast; the last of them was recorded.
    std::uint64_t lost = 0; ///< Changes and samples that found no room.
    std::uint64_t refused = 0; ///< Series beyond the most that are recorded.
    std::size_t series = 0; ///< That are recorded now.
    std::size_t waiting = 0; ///< Samples that are not in the file.
    std::uint64_t removedFiles = 0; ///< Months that were older than is kept.
    qint64 writtenAt = 0; ///< When it was written last, in milliseconds since 1970.
    DiskCounters disk {};
};

using HistoryMessage = std::variant<HistoryHealth, HistoryAnswer>;

} // namespace atrium::store
