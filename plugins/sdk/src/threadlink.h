// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pluginsession.h"

#include <atrium/wire/threadlanes.h>

#include <QEventLoop>

namespace atrium::sdk {

/// Joins a session to the lanes of a thread of the hub. Thread: the plugin's own.
class ThreadLink : public QObject, private Sink
{
    Q_OBJECT

public:
    ThreadLink(std::unique_ptr<Plugin> plugin, std::shared_ptr<wire::ThreadLanes> lanes,
               QEventLoop &loop);

private:
    void flushSoon() override;
    void flush() override;
    void takeCalls();
    void goOn();

    std::shared_ptr<wire::ThreadLanes> m_lanes;
    QEventLoop &m_loop;
    PluginSession m_session;
    std::optional<wire::FromPlugin> m_refused; // found the lane full
    bool m_flushIsDue = false;
    WakeUpNotifier m_calls;
    WakeUpNotifier m_space;
};

} // namespace atrium::sdk
