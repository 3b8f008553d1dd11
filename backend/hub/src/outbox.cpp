// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace atrium::hub {

namespace {

constexpr std::size_t kMostHeld = 100'000;

} // namespace

JournalSeq Outbox::journal(JournalEntry entry)
{
    const JournalSeq seq {++m_seq};
    m_journal.append(seq, std::move(entry));
    return seq;
}

std::vector<Gated> Outbox::release(JournalSeq durable)
{
    std::vector<Gated> released;
    while (!m_held.empty() && m_held.begin()->first <= durable) {
        m_holds -= m_held.begin()->second.size();
        for (Gated &gated : m_held.begin()->second)
            released.push_back(std::move(gated));
        m_held.erase(m_held.begin());
    }
    return released;
}

Result<> Outbox::room() const
{
    if (m_holds < kMostHeld)
        return {};
    return fail(
        Error::Code::Busy,
        u"%1 things that were asked for are not on the disk yet; see whether it is full"_s.arg(
            m_holds));
}

void Outbox::publish()
{
    if (m_changes.empty())
        return;
    ++m_revision;
    m_sink.changed({.revision = m_revision, .changes = std::exchange(m_changes, {})});
}

} // namespace atrium::hub
