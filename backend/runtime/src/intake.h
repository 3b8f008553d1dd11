// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>
#include <atrium/model/report.h>

#include <QHash>
#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace atrium::runtime {

/// A bound on a rate that may be overdrawn: what was read was read, and is waited for afterwards.
/// Pure.
class Allowance
{
public:
    /// Twice @p perSecond at once.
    explicit Allowance(double perSecond)
        : m_perSecond(perSecond)
        , m_level(2.0 * perSecond)
    { }

    void take(BootTime now, double amount);
    /// Whether nothing is left.
    [[nodiscard]] bool isSpent(BootTime now) const { return levelAt(now) <= 0.0; }
    /// How long until something is left; 0 where there is.
    [[nodiscard]] BootTime wait(BootTime now) const;
    /// Taken within the last whole second; 0 where nothing came since.
    [[nodiscard]] double rate(BootTime now) const;

private:
    [[nodiscard]] double levelAt(BootTime now) const;

    double m_perSecond;
    double m_level;
    BootTime m_filled {0};
    BootTime m_second {0}; // when the one that is counted began
    double m_inSecond = 0.0;
    double m_rate = 0.0;
};

/// Reports of an instance that speaks faster than it may: the newest of each property waits. Pure.
class HeldReports
{
public:
    static constexpr std::size_t kMost = 65'536;

    void add(std::vector<Report> reports);
    [[nodiscard]] bool isEmpty() const { return m_reports.empty(); }
    /// All that wait, in the order in which their properties came first.
    [[nodiscard]] std::vector<Report> take();
    /// Reports that gave way to a newer one, or found no room.
    [[nodiscard]] std::uint64_t coalesced() const { return m_coalesced; }

private:
    std::vector<Report> m_reports;
    QHash<std::pair<DeviceId, PropertyName>, std::size_t> m_places;
    std::uint64_t m_coalesced = 0;
};

} // namespace atrium::runtime
