// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor.h"

#include <QEventLoop>

#include <atomic>
#include <map>
#include <thread>
#include <variant>

namespace atrium::runtime {

struct ForgetTask
{
    InstanceId instance;
};

struct WriteTask
{
    InstanceId instance;
    WriteRequest request;
};

struct InvokeTask
{
    InstanceId instance;
    InvokeRequest request;
};

struct CancelTask
{
    InstanceId instance;
    RequestId request {0};
};

struct StoreAnswerTask
{
    InstanceId instance;
    std::uint64_t call = 0;
    Result<Value> outcome;
};

struct ProvokeTask
{
    InstanceId instance;
    Provocation provocation {};
};

struct StopTask
{ };

using WorkerTask = std::variant<ConfigureTask, ForgetTask, WriteTask, InvokeTask, StoreAnswerTask,
                                StopTask, CancelTask, ProvokeTask>;

/// The supervisors of one worker thread. Thread: that one.
class SupervisorHall : public QObject
{
    Q_OBJECT

public:
    SupervisorHall(const SupervisorSetup &setup, Mailbox<WorkerTask> &tasks, QEventLoop &loop);

private:
    void takeTasks();
    void perform(const ConfigureTask &task);
    void perform(const ForgetTask &task);
    void perform(const WriteTask &task);
    void perform(const InvokeTask &task);
    void perform(const CancelTask &task);
    void perform(const ProvokeTask &task);
    void perform(const StoreAnswerTask &task);
    void perform(const StopTask &task);
    void leaveIfIdle();
    [[nodiscard]] bool isLeaving(const InstanceId &instance) const;

    const SupervisorSetup &m_setup;
    Mailbox<WorkerTask> &m_tasks;
    QEventLoop &m_loop;
    Reaper m_reaper;
    std::map<InstanceId, std::unique_ptr<Supervisor>> m_supervisors;
    std::vector<std::unique_ptr<Supervisor>> m_leaving; // forgotten, not ended yet
    std::vector<ConfigureTask> m_delayed; // until the one of the same name has left
    bool m_isStopping = false;
    WakeUpNotifier m_notifier;
};

/// A thread that supervises some of the instances.
class Worker
{
public:
    /// @p ended is signalled when the thread is about to end.
    Worker(const SupervisorSetup &setup, const WakeUp &ended);
    /// Waits for the thread; post StopTask before.
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    [[nodiscard]] bool post(WorkerTask task) { return m_tasks.post(std::move(task)); }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }

private:
    void run();

    const SupervisorSetup &m_setup;
    const WakeUp &m_ended;
    Mailbox<WorkerTask> m_tasks {4096};
    std::atomic<bool> m_hasEnded {false};
    std::thread m_thread;
};

} // namespace atrium::runtime
