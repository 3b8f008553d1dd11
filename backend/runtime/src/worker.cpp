// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

#include <atrium/base/promptness.h>

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>

namespace atrium::runtime {

SupervisorHall::SupervisorHall(const SupervisorSetup &setup, Mailbox<WorkerTask> &tasks,
                               QEventLoop &loop)
    : m_setup(setup)
    , m_tasks(tasks)
    , m_loop(loop)
    , m_notifier(tasks.messageWakeUp(), [this] { takeTasks(); })
{ }

void SupervisorHall::takeTasks()
{
    constexpr std::size_t kPass = 64;
    for (const WorkerTask &task : m_tasks.take(kPass))
        std::visit([this](const auto &each) { perform(each); }, task);
}

void SupervisorHall::perform(const ConfigureTask &task)
{
    if (m_isStopping)
        return;
    if (isLeaving(task.config.instance)) {
        // Two processes must not share one state folder.
        m_delayed.push_back(task);
        return;
    }
    auto &supervisor = m_supervisors[task.config.instance];
    if (supervisor) {
        supervisor->configure(task.config, task.catalogue, task.anew);
        return;
    }
    supervisor = std::make_unique<Supervisor>(m_setup, task, m_reaper);
    connect(supervisor.get(), &Supervisor::becameIdle, this, &SupervisorHall::leaveIfIdle,
            Qt::QueuedConnection); // whoever is idle may be destroyed then
}

void SupervisorHall::perform(const ForgetTask &task)
{
    std::erase_if(m_delayed, [&task](const ConfigureTask &each) {
        return each.config.instance == task.instance;
    });
    const auto found = m_supervisors.find(task.instance);
    if (found == m_supervisors.end())
        return;
    m_leaving.push_back(std::move(found->second));
    m_supervisors.erase(found);
    m_leaving.back()->stop();
    leaveIfIdle();
}

void SupervisorHall::perform(const WriteTask &task)
{
    const auto found = m_supervisors.find(task.instance);
    if (found != m_supervisors.end())
        found->second->write(task.request);
}

void SupervisorHall::perform(const InvokeTask &task)
{
    const auto found = m_supervisors.find(task.instance);
    if (found != m_supervisors.end())
        found->second->invoke(task.request);
}

void SupervisorHall::perform(const CancelTask &task)
{
    const auto found = m_supervisors.find(task.instance);
    if (found != m_supervisors.end())
        found->second->cancel(task.request);
}

void SupervisorHall::perform(const ProvokeTask &task)
{
    const auto found = m_supervisors.find(task.instance);
    if (found != m_supervisors.end())
        found->second->provoke(task.provocation);
}

void SupervisorHall::perform(const StoreAnswerTask &task)
{
    const auto found = m_supervisors.find(task.instance);
    if (found != m_supervisors.end())
        found->second->answerStore(task.call, task.outcome);
}

void SupervisorHall::perform(const StopTask &)
{
    m_isStopping = true;
    for (auto &[instance, supervisor] : m_supervisors)
        supervisor->stop();
    leaveIfIdle();
}

bool SupervisorHall::isLeaving(const InstanceId &instance) const
{
    return std::any_of(m_leaving.begin(), m_leaving.end(),
                       [&instance](const auto &each) { return each->instance() == instance; });
}

void SupervisorHall::leaveIfIdle()
{
    std::erase_if(m_leaving, [](const auto &each) { return each->isIdle(); });
    for (const ConfigureTask &task : std::exchange(m_delayed, {}))
        perform(task);
    if (m_isStopping && m_leaving.empty()
        && std::all_of(m_supervisors.begin(), m_supervisors.end(),
                       [](const auto &each) { return each.second->isIdle(); }))
        m_loop.quit();
}

Worker::Worker(const SupervisorSetup &setup, const WakeUp &ended)
    : m_setup(setup)
    , m_ended(ended)
    , m_thread([this] { run(); })
{ }

Worker::~Worker()
{
    m_thread.join();
}

void Worker::run()
{
    askForPromptness();
    {
        QEventLoop loop; // the thread's own: nothing runs around it
        const SupervisorHall hall(m_setup, m_tasks, loop);
        loop.exec();
    }
    // A std::thread has nobody who does this at its end.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_hasEnded = true;
    m_ended.signal();
}

} // namespace atrium::runtime
