// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/wire/messages.h>

#include <QHash>

#include <cstdint>
#include <deque>
#include <optional>

namespace atrium::sdk {

/// What a plugin has said and the hub has not taken yet, in order. While the way to the hub is
/// free, every report leaves; while it is blocked, a report takes the place of an older one of the
/// same property. Pure.
class Outbox
{
public:
    /// At most this many reports wait; then new ones are dropped.
    static constexpr std::size_t kMostReports = 65'536;
    /// At most this many log lines and events wait; then new ones are dropped. Answers and devices
    /// are never dropped: the first are bounded by the calls in flight, and what the second cost is
    /// bounded by kMostDevices (then discover() starts over, see takeLostDevices()).
    static constexpr std::size_t kMostNotices = 4096;
    static constexpr std::size_t kMostDeviceMessages = 4096;

    struct Counters
    {
        std::uint64_t coalesced = 0;
        std::uint64_t dropped = 0;
    };

    void report(std::vector<Report> reports);
    void say(wire::FromPlugin message);
    void setBlocked(bool isBlocked);

    /// The next message; neighbouring reports come joined.
    [[nodiscard]] std::optional<wire::FromPlugin> take();

    [[nodiscard]] bool isBlocked() const { return m_isBlocked; }
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    [[nodiscard]] std::size_t size() const { return m_waiting.size(); }
    [[nodiscard]] const Counters &counters() const { return m_counters; }
    /// True once after device messages were dropped: all of them must be named again.
    [[nodiscard]] bool takeLostDevices() { return std::exchange(m_lostDevices, false); }

private:
    using Place = std::pair<DeviceId, PropertyName>;
    using Item = std::variant<Report, wire::FromPlugin>;

    void append(Report report);

    std::deque<Item> m_waiting;
    std::uint64_t m_taken = 0; // items that ever left: m_waiting[i] has the number m_taken + i
    QHash<Place, std::uint64_t> m_numberOf; // reports that arrived while blocked
    std::size_t m_reports = 0;
    std::size_t m_notices = 0;
    std::size_t m_deviceMessages = 0;
    bool m_isBlocked = false;
    bool m_lostDevices = false;
    Counters m_counters;
};

} // namespace atrium::sdk
