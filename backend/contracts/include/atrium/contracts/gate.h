// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/contracts/gatelimits.h>
#include <atrium/contracts/violation.h>
#include <atrium/model/device.h>
#include <atrium/model/report.h>

#include <QHash>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace atrium::contracts {

struct GateCounters
{
    std::uint64_t messages = 0; ///< All that came.
    std::uint64_t reports = 0; ///< Reports that passed.
    std::uint64_t refused = 0; ///< Messages, devices, reports that did not pass.
    std::uint64_t violations = 0; ///< All that were found; kept are the newest.
    int devices = 0;
    qint64 properties = 0; ///< Of all its devices.
    // What was refused at each of GateLimits, all of it.
    std::uint64_t atDevices = 0;
    std::uint64_t atProperties = 0;
    std::uint64_t atMessages = 0;
    std::uint64_t atReports = 0; ///< Messages.
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
/// valid for the hub; what is refused changes nothing and is counted. Pure; lives with the
/// instance's supervisor on its worker.
class Gate
{
public:
    explicit Gate(InstanceId instance, const GateLimits &limits = {});

    struct PassedDevices
    {
        std::vector<Device> devices {};
        std::vector<DeviceId> removed {};
        /// Never after a device was refused in this life: the hub must not take it for gone.
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
    /// An action's answer: an output that breaks the action's schema becomes Error::Refused.
    [[nodiscard]] Result<Value> answer(Now now, const DeviceId &device, const ActionName &action,
                                       Result<Value> outcome);

    /// A fault that was found elsewhere, e.g. a message that could not be read.
    void refuse(Now now, const Error &violation);
    /// The instance starts anew: it has published nothing yet. Counters go on.
    void beginLife();

    /// The newest, at most 16; the oldest first. Each is told once a minute, however often it
    /// comes.
    [[nodiscard]] std::vector<Error> violations() const;
    /// The same, with their codes, hints and how often they came.
    [[nodiscard]] const std::deque<Violation> &structuredViolations() const
    {
        return m_log.newest();
    }
    [[nodiscard]] const GateCounters &counters() const { return m_counters; }

private:
    struct CompiledModel;
    struct Published
    {
        QString kind {};
        // Shared by all devices of one make.
        std::shared_ptr<const CompiledModel> compiled {};
    };

    [[nodiscard]] bool takesMessage(Now now);
    [[nodiscard]] bool passDevice(Now now, Device &device, const QString &pointer);
    [[nodiscard]] std::optional<Violation> checkRoom(const Device &device, const QString &pointer);
    [[nodiscard]] std::shared_ptr<const CompiledModel> compiled(Now now, const Device &device,
                                                                const QString &pointer);
    [[nodiscard]] SharedModel withoutBadViews(Now now, const Device &device,
                                              const QString &pointer);
    [[nodiscard]] bool passReport(Now now, const Report &report, std::size_t index);
    [[nodiscard]] const Published *published(const DeviceId &device);
    void say(Now now, const ViolationLog::Key &key, const Violation &violation);
    void refuseFlood(Now now, double perSecond, const QString &what);
    void refuseReport(Now now, const Report &report, const QString &code, std::size_t index,
                      const QString &message);
    void refuseDevice(Now now, const DeviceId &device, const Violation &violation);

    InstanceId m_instance;
    GateLimits m_limits;
    TokenBucket m_messages;
    TokenBucket m_reports;
    QHash<DeviceId, Published> m_published;
    QHash<QByteArray, std::weak_ptr<const CompiledModel>> m_models; // by digest
    DeviceId m_lastDevice {}; ///< Reports of one device mostly come together.
    Published m_last {};
    qint64 m_properties = 0;
    bool m_refusedInLife = false;
    GateCounters m_counters;
    ViolationLog m_log {};
};

} // namespace atrium::contracts
