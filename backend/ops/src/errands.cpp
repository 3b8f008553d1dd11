// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errands.h"

#include <atrium/ops/logging.h>

#include <QEventLoop>

namespace atrium::ops {

Errands::Errands()
    : m_notifier(m_done.messageWakeUp(), [this] { finish(); })
    , m_thread([this] { work(); })
{ }

Errands::~Errands()
{
    (void)m_jobs.post(Job()); // has a place of its own
    m_thread.join();
}

bool Errands::run(Job job)
{
    if (m_open >= kMost || !m_jobs.post(std::move(job)))
        return false;
    ++m_open;
    return true;
}

void Errands::work()
{
    QEventLoop loop; // the thread's own: nothing runs around it
    const WakeUpNotifier jobs(m_jobs.messageWakeUp(), [&] {
        for (const Job &job : m_jobs.take(1)) {
            if (!job)
                loop.quit();
            else if (!m_done.post(job()))
                qCCritical(lcOps) << "the end of an errand was lost";
        }
    });
    loop.exec();
}

void Errands::finish()
{
    for (const Then &then : m_done.take(kMost)) {
        --m_open;
        if (then)
            then();
    }
}

} // namespace atrium::ops
