// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storelife.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

std::vector<QByteArray> s_statements; // SQLite's hook takes no argument

int runStatements(sqlite3 *database, char ** /*error*/, const void * /*routines*/)
{
    for (const QByteArray &statement : s_statements)
        sqlite3_exec(database, statement.constData(), nullptr, nullptr, nullptr);
    return SQLITE_OK;
}

} // namespace

StoreLife::StoreLife(const QString &folder, const VolatileDisk &disk)
    : m_disk(disk)
    , m_options({.dataDirectory = folder, .firstRetry = 0ms, .slowestRetry = 0ms})
    , m_worker(m_options, {.journal = m_journal, .messages = m_messages, .questions = m_questions})
{ }

bool StoreLife::open()
{
    m_worker.open();
    take();
    return m_error.isEmpty() && m_disk.hasPower();
}

void StoreLife::post(const Batch &batch)
{
    (void)m_journal.post( // has room
        JournalBatch {.last = hub::JournalSeq {++m_given}, .entries = batch});
}

void StoreLife::give(const Batch &batch)
{
    post(batch);
    while (m_durable < m_given && m_disk.hasPower()) {
        QCoreApplication::processEvents();
        take();
    }
}

void StoreLife::take()
{
    for (StoreMessage &message : m_messages.take(64)) {
        if (auto *opened = std::get_if<Opened>(&message)) {
            m_error = opened->outcome ? QString() : opened->outcome.error().detail;
            if (opened->outcome)
                m_remembered = std::move(*opened->outcome);
        } else if (const auto *done = std::get_if<Durable>(&message)) {
            m_durable = static_cast<std::size_t>(done->seq);
        }
    }
}

Recovered recover(const QString &folder, const VolatileDisk &disk)
{
    Recovered recovered;
    {
        StoreLife life(folder, disk);
        if (!life.open()) {
            recovered.trouble = u"it cannot be opened: "_s + life.error();
            return recovered;
        }
        recovered.facts = factsOf(life.remembered());
        life.finish();
    }
    const auto database
        = Database::open(QDir(folder).filePath(u"atrium.db"_s), Database::Mode::ReadWrite);
    const auto found = database ? (*database)->value(u"PRAGMA integrity_check"_s)
                                : Result<QVariant>(tl::unexpected(database.error()));
    if (!found || found->toString() != "ok"_L1)
        recovered.trouble
            = u"it is damaged: "_s + (found ? found->toString() : found.error().detail);
    return recovered;
}

std::optional<std::size_t> batchOf(const Facts &recovered, const std::vector<Facts> &states,
                                   std::size_t first, std::size_t last)
{
    for (std::size_t i = last + 1; i-- > first;) {
        if (states.at(i) == recovered)
            return i;
    }
    return std::nullopt;
}

QString verdict(const Recovered &recovered, const std::vector<Facts> &states, std::size_t durable,
                std::size_t given)
{
    if (!recovered.trouble.isEmpty())
        return recovered.trouble;
    if (batchOf(recovered.facts, states, durable, given))
        return {};
    if (const auto older = batchOf(recovered.facts, states, 0, durable))
        return u"it holds batch %1, %2 was acknowledged"_s.arg(*older).arg(durable);
    return u"it holds a part; against batch %1 of %2:\n"_s.arg(durable).arg(given)
        + difference(states.at(durable), recovered.facts) + u"\nagainst the last given:\n"_s
        + difference(states.at(given), recovered.facts);
}

EachConnection::EachConnection(std::vector<QByteArray> statements)
{
    s_statements = std::move(statements);
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&runStatements)); // as SQLite documents it
}

EachConnection::~EachConnection()
{
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&runStatements));
    s_statements.clear();
}

} // namespace atrium::store
