// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/faultyhouse.h"

#include <atrium/sdk/past.h>

#include <QObject>
#include <QTimer>

namespace atrium::simulator {

/// What an owner configures (plugin.json).
struct Settings
{
    bool home = true; ///< The demo home is there.
    std::uint64_t seed = 1;
    double timeFactor = 1.0;
    QString startTime {}; ///< "18:40", or "" for now.
    int extraDevices = 0;
    double reportsPerSecond = 0.0;
    FaultPlan faults {}; ///< In force from the start on.

    /// InvalidInput with the pointer of the faulty field.
    [[nodiscard]] static Result<Settings> fromConfig(const Value &config);

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// Drives a simulated world by the machine's clocks and shows it to the hub. Its own thread.
class Simulator : public QObject, public sdk::Plugin, public sdk::HasPast
{
    Q_OBJECT
public:
    Simulator();

    [[nodiscard]] Result<> initialise(const sdk::Context &context, sdk::HubPort &hub) override;
    void discover() override;
    void write(const WriteRequest &request, sdk::WriteReply reply) override;
    void invoke(const InvokeRequest &request, sdk::InvokeReply reply) override;
    void cancel(RequestId request) override;
    /// Other faults are put in force; all else needs a world that begins anew: Unsupported.
    [[nodiscard]] Result<> configure(const Value &config) override;
    void shutdown() override;
    /// The same home, which lived then.
    [[nodiscard]] std::vector<Report> past(const sdk::Context &context, WallTime from,
                                           WallTime to) override;

private:
    /// A long action that is under way: it is answered when it ends.
    struct Run
    {
        RequestId request {0};
        DeviceId device {};
        ActionName action {};
        sdk::InvokeReply reply {};
        double told = 0.0;
    };

    void live();
    void follow();
    void beat();
    void say(Heard heard);

    sdk::HubPort *m_hub = nullptr; // lives until after shutdown()
    Settings m_settings;
    std::optional<FaultyHouse> m_house;
    std::vector<Run> m_runs;
    QTimer m_timer;
};

} // namespace atrium::simulator
