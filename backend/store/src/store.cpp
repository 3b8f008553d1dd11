// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeworker.h"
#include "workerthread.h"

#include <atrium/store/store.h>

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr std::size_t kMostBatches = 4096;
constexpr std::size_t kMostMessages = 64;

using StoreThread = WorkerThread<StoreWorker, StoreOptions>;

} // namespace

struct Store::Private
{
    explicit Private(StoreOptions wanted)
        : options(std::move(wanted))
    { }

    const StoreOptions options;
    Mailbox<JournalBatch> journal {kMostBatches};
    Mailbox<StoreMessage> messages {kMostMessages};
    Mailbox<ActivityQuestion> questions {kMostMessages};
    WakeUp stop;
    std::unique_ptr<StoreThread> thread;
};

Store::Store(StoreOptions options)
    : d(std::make_unique<Private>(std::move(options)))
{ }

Store::~Store()
{
    if (d->thread && !stop()) {
        // The thread hangs in the disk and uses what is here: both live until the program ends.
        (void)d->thread.release();
        (void)d.release();
    }
}

void Store::start()
{
    if (d->thread)
        return;
    d->thread = std::make_unique<StoreThread>(u"store"_s, d->options,
                                              StoreWorker::Boxes {.journal = d->journal,
                                                                  .messages = d->messages,
                                                                  .questions = d->questions},
                                              d->stop);
    d->thread->start();
}

bool Store::stop(std::chrono::milliseconds most)
{
    if (!d->thread)
        return true;
    d->stop.signal();
    if (!d->thread->wait(QDeadlineTimer(most)))
        return false;
    d->thread.reset();
    return true;
}

Mailbox<JournalBatch> &Store::journal()
{
    return d->journal;
}

Mailbox<ActivityQuestion> &Store::questions()
{
    return d->questions;
}

Mailbox<StoreMessage> &Store::messages()
{
    return d->messages;
}

} // namespace atrium::store
