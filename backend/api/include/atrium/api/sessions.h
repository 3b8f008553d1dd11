// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/api/services.h>
#include <atrium/hub/hub.h>
#include <atrium/protocol/messages.h>

#include <QStringList>

#include <memory>

namespace atrium::api {

enum class SessionId : quint64 {};

/// Where the messages of one session go. Calls come on the hub's thread.
class Outlet
{
public:
    virtual ~Outlet() = default;
    /// False: there is no room now, and @p message is as it was. Sessions::writable() is called
    /// once there is.
    [[nodiscard]] virtual bool send(protocol::ServerMessage &&message) = 0;
    /// The session has ended, with a Closed as the last message if there was room.
    virtual void ended(const Error &reason) = 0;
};

struct SessionLimits
{
    std::size_t sessions = 300;
    std::size_t subscriptions = 16; ///< Of one session.
    std::size_t requests = 64; ///< Of one session, not answered yet.
    std::size_t devicesOfPage = 50; ///< Of a snapshot.
    std::size_t changesOfDelta = 1024;
    /// Of one subscription that cannot be sent: more are joined (last value wins), and beyond it
    /// again the client gets a new snapshot.
    std::size_t pending = 16'384;
    std::size_t remembered = 8192; ///< Changes kept for clients that come back.
};

struct SessionCounters
{
    std::size_t sessions = 0;
    std::size_t subscriptions = 0;
    std::size_t waiting = 0; ///< Changes that are to be sent, in all subscriptions.
    std::size_t answers = 0; ///< That found no room yet.
    std::size_t remembered = 0; ///< Changes that are kept for clients that come back.
    std::uint64_t opened = 0;
    std::uint64_t refused = 0; ///< Sessions that found no place.
    std::uint64_t requests = 0;
    std::uint64_t failed = 0; ///< Requests that were answered by an error.
    std::uint64_t deltas = 0;
    std::uint64_t pages = 0;
    std::uint64_t changes = 0; ///< Delivered, counted for each subscription.
    std::uint64_t joined = 0; ///< Changes that a newer value of the same property replaced.
    std::uint64_t resumed = 0; ///< Subscriptions that went on where they were.
    std::uint64_t resynchronised = 0; ///< Snapshots because a client was too slow.
    std::uint64_t paused = 0; ///< Times that a session had to wait for its transport.
    std::uint64_t ended = 0; ///< Sessions that the hub ended.
};

/// What clients ask of the hub and are shown of it. Pure: takes the instant with each input; lives
/// on the hub's thread and owns no socket, timer or thread (Gateway does).
class Sessions final : public hub::ChangeSink, public hub::AnswerSink
{
public:
    explicit Sessions(Services services, const SessionLimits &limits = {});
    ~Sessions() override;
    Q_DISABLE_COPY_MOVE(Sessions)

    /// Names the hub, which was made with this as its ports; before any other call.
    void serve(hub::Hub &hub);

    /// Busy: too many. @p outlet must outlive the session; @p actor is recorded with its wishes.
    [[nodiscard]] Result<SessionId> open(Outlet &outlet, const QString &actor);
    /// Sends the answer, now or when it is known. After it the hub's pass must be ended.
    void request(Now now, SessionId session, protocol::Request request);
    /// There is room again in the outlet.
    void writable(Now now, SessionId session);
    void close(SessionId session);
    /// Ends all sessions with @p reason.
    void closeAll(const Error &reason);

    /// Sends what is due. To be called after each pass of the hub, and when the returned time has
    /// come.
    BootTime deliver(Now now);

    /// The store cannot write. For a moment that is waited out; then what waits for the disk is
    /// taken back and refused with @p trouble, and so is what comes, until storeWorks().
    void storeFails(Now now, const Error &trouble);
    void storeWorks();

    /// What became of Services::errand.
    void answered(hub::Ticket ticket, Result<Value> outcome);

    [[nodiscard]] SessionCounters counters() const;
    /// The methods that requests may name: those of the table, held by a test.
    [[nodiscard]] static QStringList methods();

    void changed(const ChangeSet &set) override;
    void acknowledged(hub::Ticket ticket) override;
    void invoked(hub::Ticket ticket, const Result<Value> &outcome) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium::api
