// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/api/frontlink.h>
#include <atrium/api/sessions.h>
#include <atrium/protocol/locallink.h>

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace atrium::api {

class LocalOutlet;
class RemoteOutlet;

/// Drives Sessions on the hub's thread: takes requests from the mailboxes of sockets and windows,
/// and delivers after each pass and when it is time.
class Gateway : public QObject, public hub::ChangeSink, public hub::AnswerSink
{
    Q_OBJECT

public:
    /// @p endPass is called after requests were handed to the hub: it publishes and does what else
    /// ends a pass.
    Gateway(Services services, std::function<Now()> clock, std::function<void()> endPass,
            QObject *parent = nullptr);
    ~Gateway() override;

    /// The hub that was made with this as its ChangeSink and AnswerSink; before any other call.
    void serve(hub::Hub &hub);
    /// Serves the connections of a socket front.
    void attach(FrontLink &link);
    /// Opens a session in process. Busy: too many sessions.
    [[nodiscard]] Result<> open(protocol::LocalLink &link);
    void close(protocol::LocalLink &link);
    /// Tells all clients that the hub ends.
    void closeAll(const Error &reason);

    /// See Sessions.
    void storeFails(const Error &trouble);
    void storeWorks() { m_sessions.storeWorks(); }

    [[nodiscard]] SessionCounters counters() const { return m_sessions.counters(); }

    void changed(const ChangeSet &set) override;
    void acknowledged(hub::Ticket ticket) override;
    void invoked(hub::Ticket ticket, const Result<Value> &outcome) override;
    /// What became of Services::errand.
    void answered(hub::Ticket ticket, Result<Value> outcome);

private:
    struct Remote;
    struct Local;

    void takeFromFront();
    void take(FromFront message);
    void opened(const ConnectionOpened &message);
    void takeFrom(Local &local);
    void roomInFront();
    void scheduleDelivery();
    void deliver();

    std::function<Now()> m_clock;
    std::function<void()> m_endPass;
    Sessions m_sessions;
    FrontLink *m_front = nullptr;
    std::map<ConnectionId, std::unique_ptr<Remote>> m_remotes;
    std::vector<std::unique_ptr<Local>> m_locals;
    std::unique_ptr<WakeUpNotifier> m_requests;
    std::unique_ptr<WakeUpNotifier> m_room;
    QTimer m_due;
    bool m_isScheduled = false;
};

} // namespace atrium::api
