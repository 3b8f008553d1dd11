// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "transport.h"

#include <atrium/sdk/plugin.h>

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace atrium::mqtt {

/// Joins a broker and the dialects that are spoken over it. All on the plugin's thread.
class Mqtt : public QObject, public sdk::Plugin
{
    Q_OBJECT

public:
    /// @p grace: how long the broker may be away before its devices are said to be.
    explicit Mqtt(std::chrono::milliseconds grace = std::chrono::seconds(5));
    ~Mqtt() override;

    [[nodiscard]] Result<> initialise(const sdk::Context &context, sdk::HubPort &hub) override;
    void discover() override;
    void write(const WriteRequest &request, sdk::WriteReply reply) override;
    void invoke(const InvokeRequest &request, sdk::InvokeReply reply) override;
    void shutdown() override;

private:
    void onConnected();
    void onDisconnected(const QString &reason, const QString &hint);
    void onReceived(const Message &message);
    void onDeadline();
    void pass(Outputs outputs);
    void pass(Output &output, std::vector<Report> &reports);
    void setTrouble(const Trouble &trouble);
    void plan();
    [[nodiscard]] Dialect *dialectOf(const DeviceId &device) const;

    sdk::HubPort *m_hub = nullptr; // outlives this
    std::unique_ptr<Transport> m_transport;
    std::vector<std::unique_ptr<Dialect>> m_dialects;
    std::map<RequestId, sdk::InvokeReply> m_invocations;
    QTimer m_deadline;
    QTimer m_grace; // a broker that restarts is no reason to call every device unreachable
    bool m_isDegraded = false;
};

} // namespace atrium::mqtt
