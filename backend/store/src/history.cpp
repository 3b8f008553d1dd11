// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyworker.h"
#include "workerthread.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

// Changes that may wait: 64 messages of HistoryFeed::kMost, about 15 MB.
constexpr std::size_t kMostInputs = 64;
constexpr std::size_t kMostQuestions = 64;
constexpr std::size_t kMostMessages = 64;

using HistoryThread = WorkerThread<HistoryWorker, HistoryOptions>;

} // namespace

struct History::Private
{
    explicit Private(HistoryOptions wanted)
        : options(std::move(wanted))
    { }

    const HistoryOptions options;
    Mailbox<HistoryInput> inputs {kMostInputs};
    Mailbox<HistoryQuestion> questions {kMostQuestions};
    Mailbox<HistoryMessage> messages {kMostMessages};
    WakeUp stop;
    std::unique_ptr<HistoryThread> thread;
};

History::History(HistoryOptions options)
    : d(std::make_unique<Private>(std::move(options)))
{ }

History::~History()
{
    if (d->thread && !stop()) {
        // The thread hangs in the disk and uses what is here: both live until the program ends.
        (void)d->thread.release();
        (void)d.release();
    }
}

void History::start()
{
    if (d->thread)
        return;
    d->thread = std::make_unique<HistoryThread>(u"history"_s, d->options,
                                                HistoryWorker::Boxes {.inputs = d->inputs,
                                                                      .questions = d->questions,
                                                                      .messages = d->messages},
                                                d->stop);
    d->thread->start();
}

bool History::stop(std::chrono::milliseconds most)
{
    if (!d->thread)
        return true;
    d->stop.signal();
    if (!d->thread->wait(QDeadlineTimer(most)))
        return false;
    d->thread.reset();
    return true;
}

Mailbox<HistoryInput> &History::inputs()
{
    return d->inputs;
}

Mailbox<HistoryQuestion> &History::questions()
{
    return d->questions;
}

Mailbox<HistoryMessage> &History::messages()
{
    return d->messages;
}

} // namespace atrium::store
