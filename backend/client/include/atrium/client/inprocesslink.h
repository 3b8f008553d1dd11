// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/client/link.h>
#include <atrium/protocol/locallink.h>

#include <memory>

namespace atrium::client {

/// The link to a hub in the same process, over the two mailboxes of a LocalLink, which outlives
/// this. It is open from open() to close(); the hub's end ends it only by a Closed message.
class InProcessLink : public Link
{
    Q_OBJECT

public:
    explicit InProcessLink(protocol::LocalLink &local, QObject *parent = nullptr);

    void open() override;
    void close() override;
    [[nodiscard]] Result<> send(const protocol::Request &request) override;
    [[nodiscard]] QString address() const override;

private:
    void take();

    protocol::LocalLink &m_local;
    std::unique_ptr<WakeUpNotifier> m_notifier; // while open
};

} // namespace atrium::client
