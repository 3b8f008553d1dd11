// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/hub/ports.h>

#include <map>
#include <vector>

namespace atrium::hub {

/// What waits for the disk: an acknowledgement, the sending of a device's wishes, the sending of an
/// action.
struct Gated
{
    enum class What { Acknowledge, SendWishes, SendAction, AnswerStore };
    What what;
    std::uint64_t number = 0; ///< A ticket, an action's id, or a call of an instance's store.
    DeviceId device {};
    InstanceId instance {};
};

/// All that leaves the hub but commands: journal entries with their numbers, what waits for them,
/// changes.
class Outbox
{
public:
    Outbox(Journal &journal, ChangeSink &sink)
        : m_journal(journal)
        , m_sink(sink)
    { }

    JournalSeq journal(JournalEntry entry);
    /// Releases @p gated when @p seq is durable.
    void hold(JournalSeq seq, Gated gated)
    {
        m_held[seq].push_back(std::move(gated));
        ++m_holds;
    }
    /// Whether more may be asked for. Busy: the disk does not keep what was asked for before.
    [[nodiscard]] Result<> room() const;
    [[nodiscard]] std::size_t holds() const { return m_holds; }
    /// What may go now, in the order it was held.
    [[nodiscard]] std::vector<Gated> release(JournalSeq durable);

    void change(Change change)
    {
        m_changes.push_back(std::make_shared<const Change>(std::move(change)));
    }
    void publish();

    /// The number of the last entry.
    [[nodiscard]] JournalSeq last() const { return JournalSeq {m_seq}; }
    void resume(JournalSeq last) { m_seq = static_cast<std::uint64_t>(last); }
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }

private:
    Journal &m_journal;
    ChangeSink &m_sink;
    std::uint64_t m_seq = 0;
    std::uint64_t m_revision = 0;
    std::map<JournalSeq, std::vector<Gated>> m_held;
    std::size_t m_holds = 0; // in all of it
    std::vector<SharedChange> m_changes;
};

} // namespace atrium::hub
