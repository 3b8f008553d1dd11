// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/mailbox.h>

#include <QThread>

namespace atrium::store {

/// A thread whose @p Worker is made, opened and destroyed on it, and finishes when @p stop is
/// signalled. What it is given outlives it.
template<typename Worker, typename Options>
class WorkerThread : public QThread
{
public:
    WorkerThread(const QString &name, const Options &options, const typename Worker::Boxes &boxes,
                 const WakeUp &stop)
        : m_options(options)
        , m_boxes(boxes)
        , m_stop(stop)
    {
        setObjectName(name);
    }

protected:
    void run() override
    {
        Worker worker(m_options, m_boxes);
        const WakeUpNotifier stop(m_stop, [this, &worker] {
            m_stop.clear();
            worker.finish();
            quit();
        });
        worker.open();
        exec();
    }

private:
    const Options &m_options;
    const typename Worker::Boxes m_boxes;
    const WakeUp &m_stop;
};

} // namespace atrium::store
