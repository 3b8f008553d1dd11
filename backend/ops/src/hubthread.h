// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packagedesk.h"

#include <atrium/api/frontlink.h>
#include <atrium/api/server.h>
#include <atrium/base/mailbox.h>
#include <atrium/ops/house.h>
#include <atrium/protocol/locallink.h>
#include <atrium/runtime/runtime.h>
#include <atrium/store/history.h>
#include <atrium/store/store.h>

#include <QThread>

#include <functional>
#include <variant>
#include <vector>

namespace atrium::ops {

/// What the hub is made of. All that is pointed to outlives the thread.
struct HubSetup
{
    store::Store *store = nullptr;
    store::History *history = nullptr;
    api::FrontLink *front = nullptr;
    std::vector<protocol::LocalLink *> windows {};
    runtime::RuntimeSetup runtime {};
    std::vector<PluginConfig> configured {}; ///< Those of atrium.toml.
    QString version {};
    std::function<api::ServerCounters()> server {}; ///< Any thread
    runtime::PackageStore *packages = nullptr; ///< Open; of the hub's errands from now on.
    InstalledViews installed {};
    QString dataFolder {};
    std::chrono::milliseconds trialTime {90'000}; ///< In which an upgrade must run.
    PastOfPlugin past {};
};

struct HubReady
{ };

struct HubFailed
{
    Error error;
};

struct HubEnded
{
    bool mustExit = false; ///< A plugin's thread hangs: the process can only end by _exit().
};

using HubEvent = std::variant<HubReady, HubFailed, HubEnded>;

/// Between the hub's thread and the one that made it.
struct HubThreadLink
{
    Mailbox<HubEvent> events {16};
    WakeUp stop;
};

/// The thread that the hub and its shell live on. Made, started and waited for by one thread.
class HubThread : public QThread
{
    Q_OBJECT

public:
    HubThread(HubSetup setup, HubThreadLink &link, QObject *parent = nullptr);

protected:
    void run() override;

private:
    HubSetup m_setup;
    HubThreadLink &m_link;
};

} // namespace atrium::ops
