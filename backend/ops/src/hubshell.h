// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitydesk.h"
#include "alertdesk.h"
#include "demohome.h"
#include "historydesk.h"
#include "hubthread.h"
#include "lanes.h"
#include "panelhouse.h"
#include "pindesk.h"
#include "pluginlogs.h"
#include "quarantinebook.h"
#include "screendesk.h"
#include "watchdesk.h"
#include "wishtrace.h"

#include <atrium/api/gateway.h>
#include <atrium/hub/hub.h>
#include <atrium/store/storejournal.h>

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace atrium::ops {

/// Drives the hub: brings it what plugins, clients and the store say, ends its passes, and keeps
/// its time. Decides nothing of the house. Lives on the hub's thread, which it quits when it has
/// stopped.
class HubShell : public QObject, public hub::ChangeSink
{
    Q_OBJECT

public:
    HubShell(HubSetup setup, HubThreadLink &link);
    ~HubShell() override;

private:
    void changed(const ChangeSet &set) override;
    void onStore();
    void onLanes();
    void onTime();
    void restore(hub::Remembered remembered);
    void restoreSealed(hub::Remembered remembered, std::vector<PluginConfig> sealed);
    void endPass();
    void makeWatch();
    void makeHistory();
    void errand(Now now, const QString &method, const Value &params, hub::Ticket ticket);
    void showLog(const Value &params, hub::Ticket ticket);
    void makePanels();
    void tellDemoHome(Now now);
    void stop();
    void onRuntimeEnded();
    void handOver();
    [[nodiscard]] api::Services services(const QString &epoch);

    HubSetup m_setup;
    HubThreadLink &m_link;
    Lanes m_lanes;
    PluginLogs m_logs;
    store::StoreJournal m_journal;
    std::unique_ptr<runtime::Runtime> m_runtime;
    std::unique_ptr<api::Gateway> m_gateway;
    std::unique_ptr<PanelHouse> m_panels;
    std::unique_ptr<WishTrace> m_trace;
    std::unique_ptr<hub::Hub> m_hub;
    std::unique_ptr<ActivityDesk> m_activity;
    std::unique_ptr<AlertDesk> m_alerts;
    std::unique_ptr<HistoryDesk> m_history;
    std::unique_ptr<WatchDesk> m_watch;
    std::unique_ptr<PackageDesk> m_desk; // after all that it uses
    std::unique_ptr<PinDesk> m_pin; // uses its errands
    std::unique_ptr<ScreenDesk> m_screens;
    std::unique_ptr<QuarantineBook> m_quarantine;
    WakeUpNotifier m_storeNotifier;
    WakeUpNotifier m_stopNotifier;
    std::unique_ptr<WakeUpNotifier> m_endNotifier;
    QTimer m_timer;
    QTimer m_stopDeadline;
    std::optional<DemoHome> m_demoHome;
    bool m_isRestored = false;
    bool m_isStopping = false;
    bool m_isHandingOver = false;
};

} // namespace atrium::ops
