// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>
#include <atrium/contracts/gatelimits.h>
#include <atrium/model/device.h>
#include <atrium/model/report.h>

#include <QHash>

#include <cstdint>
#include <deque>
#include <vector>

namespace atrium::contracts {

struct GateCounters
{
    std::uint64_t messages = 0; ///< All that came.
    std::uint64_t reports = 0; ///< Reports that passed.
    std::uint64_t refused = 0; ///< Messages, devices, reports that did not pass.
    std::uint64_t violations = 0; ///< All that were found; kept are the newest.
    int devices = 0;
};

/// So many at once, refilled at a rate. Pure.
class TokenBucket
{
public:
    explicit TokenBucket(double perSecond)
        : m_perSecond(perSecond)
        , m_level(2.0 * perSecond)
    { }

    [[nodiscard]] bool take(BootTime now, double count);

private:
    double m_perSecond;
    double m_level;
    BootTime m_filled {0};
};

/// All that one plugin instance says passes here, or is refused: a device that breaks the contract,
/// a report of what it did not publish, a value outside of its schema, a flood. What passes is
/// valid for the hub. Pure; lives with the instance's supervisor on its worker.
class Gate
{
public:
    Gate(InstanceId instance, const GateLimits &limits);

    struct PassedDevices
    {
        std::vector<Device> devices {};
        std::vector<DeviceId> removed {};
        bool complete = false;

        [[nodiscard]] bool isEmpty() const
        {
            return devices.empty() && removed.empty() && !complete;
        }
    };
    /// A device with a faulty widget schema passes without it; one with any other fault does not.
    /// The models of what passes are shared: equal ones are one.
    [[nodiscard]] PassedDevices devices(Now now, std::vector<Device> devices,
                                        const std::vector<LocalId> &removed, bool complete);
    /// Keeps the order.
    [[nodiscard]] std::vector<Report> reports(Now now, std::vector<Report> reports);
    [[nodiscard]] bool availability(Now now, const DeviceId &device);
    [[nodiscard]] bool occurrence(Now now, const Occurrence &occurrence);

    /// A fault that was found elsewhere, e.g. a message that could not be read.
    void refuse(Error violation);
    /// The instance starts anew: it has published nothing yet. Counters go on.
    void beginLife();

    /// The newest, at most 16; the oldest first.
    [[nodiscard]] const std::deque<Error> &violations() const { return m_violations; }
    [[nodiscard]] const GateCounters &counters() const { return m_counters; }

private:
    [[nodiscard]] bool takesMessage(Now now);
    [[nodiscard]] bool passDevice(Device &device);
    [[nodiscard]] Result<> checkDevice(const Device &device) const;
    [[nodiscard]] SharedModel shared(SharedModel model);
    [[nodiscard]] Result<> checkReport(const Report &report) const;

    InstanceId m_instance;
    GateLimits m_limits;
    TokenBucket m_messages;
    TokenBucket m_reports;
    struct Published
    {
        QString kind;
        std::shared_ptr<const ThingModel> model;
    };
    QHash<DeviceId, Published> m_published;
    QHash<QByteArray, std::weak_ptr<const ThingModel>> m_models; // by digest
    qint64 m_properties = 0;
    GateCounters m_counters;
    std::deque<Error> m_violations;
};

} // namespace atrium::contracts
