// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/hub/hub.h>

#include <map>
#include <vector>

namespace atrium::test {

/// A hub with ports that remember what was said to them, and a clock that moves when told.
class HubWorld : hub::DeviceLink, hub::Journal, hub::ChangeSink, hub::AnswerSink
{
public:
    HubWorld()
        : hub({*this, *this, *this, *this})
    { }

    /// A lamp: power, brightness 0..100, color, effect (write-only), battery (read-only, maxAge 60
    /// s), action blink.
    [[nodiscard]] static Device lamp(const QString &id);

    void status(PluginState state, const QString &instance = QStringLiteral("sim"));
    void publish(std::vector<Device> devices, bool complete = false,
                 std::vector<DeviceId> removed = {});
    void report(const QString &device, const QString &property, const Value &value,
                std::uint64_t sequence = 0, WallTime sourceTime = WallTime {0});
    /// All that was journalled becomes durable.
    void sync();
    void pass(std::chrono::milliseconds time);
    [[nodiscard]] Result<std::vector<WishId>> wish(const QString &device, const QString &property,
                                                   const Value &value, hub::Ticket ticket = 1);
    /// Answers the oldest write that waits.
    void answerWrite(const Result<> &outcome = {});
    void answerInvoke(const Result<Value> &outcome);

    [[nodiscard]] const PropertyState &property(const QString &device,
                                                const QString &property) const;
    [[nodiscard]] Value value(const QString &device, const QString &name) const
    {
        return property(device, name).reported.value;
    }
    /// All changes since the last call, in order.
    [[nodiscard]] std::vector<SharedChange> takeChanges();
    template<typename T>
    [[nodiscard]] std::vector<T> changesOf()
    {
        std::vector<T> found;
        for (const SharedChange &change : takeChanges()) {
            if (const T *each = std::get_if<T>(change.get()))
                found.push_back(*each);
        }
        return found;
    }
    /// What a store would remember of the journal after a crash, up to what was synced.
    [[nodiscard]] hub::Remembered remembered() const;

    Now now {.boottime = std::chrono::hours(1), .wall = std::chrono::hours(500'000)};
    bool linkIsBusy = false;
    bool canCancel = false; ///< Actions that were sent.
    std::vector<WriteRequest> writes {}; ///< Not answered yet.
    std::vector<InvokeRequest> invokes {};
    std::vector<PluginConfig> configured {};
    std::vector<std::pair<hub::JournalSeq, hub::JournalEntry>> journal {};
    std::size_t synced = 0; ///< How many of them are on disk.
    std::vector<hub::Ticket> acknowledgedTickets {};
    std::map<hub::Ticket, Result<Value>> outcomes {};
    std::map<std::uint64_t, Result<Value>> stored {}; ///< Answers of the plugins' store.
    hub::Hub hub;

private:
    Result<> write(const InstanceId &instance, WriteRequest request) override;
    Result<> invoke(const InstanceId &instance, InvokeRequest request) override;
    Result<> cancel(const InstanceId &instance, RequestId request) override
    {
        return canCancel ? Result<>() : DeviceLink::cancel(instance, request);
    }
    void configure(const PluginConfig &config) override { configured.push_back(config); }
    void forget(const InstanceId & /*instance*/) override { }
    void append(hub::JournalSeq seq, hub::JournalEntry entry) override;
    void changed(const ChangeSet &set) override;
    void acknowledged(hub::Ticket ticket) override { acknowledgedTickets.push_back(ticket); }
    void answerStore(const InstanceId & /*instance*/, std::uint64_t call,
                     Result<Value> outcome) override
    {
        stored.emplace(call, std::move(outcome));
    }
    void invoked(hub::Ticket ticket, const Result<Value> &outcome) override
    {
        outcomes.emplace(ticket, outcome);
    }

    std::vector<SharedChange> m_changes;
};

} // namespace atrium::test
