// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/model/change.h>
#include <atrium/model/devicestate.h>
#include <atrium/model/value.h>

#include <memory>
#include <variant>
#include <vector>

/// What a client and the hub say to each other, in process or over a socket (there in the JSON form
/// of codec.h). All values.
namespace atrium::protocol {

/// Numbers a session's subscriptions; 0 is none.
using SubscriptionId = quint32;

/// A client calls a method of methods.h.
struct Request
{
    quint64 id = 0; ///< Its answer carries the same. 0: no answer is wanted.
    QString method;
    Value params {}; ///< An object, or nothing.

    friend bool operator==(const Request &, const Request &) = default;
};

/// The one answer to a request.
struct Response
{
    quint64 id = 0;
    Result<Value> result;
};

/// A part of all that a subscription shows, as it is at `revision`. Devices come in the order of
/// their ids. Between pages deltas may come for devices that were already shown.
struct SnapshotPage
{
    SubscriptionId subscription = 0;
    QString epoch {}; ///< Of the hub's run: revisions of another epoch cannot be compared.
    quint64 revision = 0;
    bool first = false; ///< Begins anew: what the client held for this subscription is void.
    bool last = false; ///< The client now holds everything.
    std::vector<DeviceState> devices {};
    std::vector<Area> areas {}; ///< All of them, on the first page.
    std::vector<Floor> floors {}; ///< The same.
    std::vector<PluginStatus> plugins {}; ///< All of them, on the first page.
    std::vector<ActionRun> actions {}; ///< All that are held (see isHeld()), on the first page.
};

/// Shared by all sessions that get the same list, so that it is encoded once.
using SharedChanges = std::shared_ptr<const std::vector<SharedChange>>;

/// What changed up to `revision`. Apply `changes` in their order, then replace `devices`.
struct Delta
{
    SubscriptionId subscription = 0;
    quint64 revision = 0;
    SharedChanges changes; ///< Never null.
    std::vector<DeviceState> devices {}; ///< Came into view: whole, as of `revision`.
    /// Changes that a subscription without coalescing did not get, because the client was too
    /// slow; the newest value of each property is never lost.
    quint64 skipped = 0;
};

/// The last message of a session: why the hub ended it.
struct Closed
{
    Error error;
};

using ServerMessage = std::variant<Response, SnapshotPage, Delta, Closed>;

} // namespace atrium::protocol
