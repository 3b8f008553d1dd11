// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invocation.h"
#include "table.h"

#include <atrium/client/hubclient.h>
#include <atrium/client/websocketlink.h>

#include <QObject>

#include <functional>

namespace atrium::ctl {

/// One run of the program against a hub: connects, does what was asked, and ends with a status.
class Session : public QObject
{
    Q_OBJECT

public:
    /// What to do once the connection stands (and the house is there, if it was asked for).
    using Work = std::function<void(Session &)>;

    Session(Invocation invocation, client::HubClient::Options options, Work work);

    void start();

    [[nodiscard]] const Invocation &invocation() const { return m_invocation; }
    [[nodiscard]] client::HubClient &client() { return m_client; }
    [[nodiscard]] client::WebSocketLink &link() { return m_link; }
    [[nodiscard]] const client::House &house() const { return m_client.house(); }

    /// Calls and prints its answer: as JSON, or as @p show makes it.
    using Show = std::function<QString(const Value &answer)>;
    void callAndPrint(const client::HubClient::Call &call, const Show &show);
    /// The same with a table in place of a text.
    using List = std::function<Table(const Value &answer)>;
    void callAndList(const client::HubClient::Call &call, const List &list);

    /// Nothing and a failure of the run where there is no such device.
    [[nodiscard]] const DeviceState *deviceOrFail(const QString &id);

    void print(const QString &text) const;
    void printJson(const Value &value) const;
    void print(const Table &table) const;
    void finish(ExitStatus status);
    /// Says what went wrong and ends.
    void fail(const Error &error);

private:
    void onConnectionChanged();

    const Invocation m_invocation;
    client::WebSocketLink m_link;
    client::HubClient m_client;
    Work m_work;
    bool m_isStarted = false; // the work is
    bool m_isOver = false;
};

/// On standard error, with the program's name.
void complain(const QString &text);
void printText(const QString &text);
[[nodiscard]] ExitStatus statusOf(const Error &error);

} // namespace atrium::ctl
