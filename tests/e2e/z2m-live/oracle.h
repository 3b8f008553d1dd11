// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/device.h>
#include <atrium/sdk/plugin.h>

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <set>

namespace atrium::oracle {

/// One value that one feature is to take, and what the real Zigbee2MQTT made of it.
struct Trial
{
    enum class Outcome {
        Untried,
        Echoed, ///< Published back: the wish would settle.
        Accepted, ///< No error, and nothing published back.
        Differs, ///< Published back as another value.
        Refused, ///< Zigbee2MQTT said that it failed.
        NotSent, ///< The plugin itself refused it.
    };

    QString feature; ///< The property's or the action's name.
    Value value {};
    bool isAction = false;
    bool isSecond = false; ///< Tried again, with more patience.
    Outcome outcome = Outcome::Untried;
    QString said {};
};

/// A device under trial.
struct Subject
{
    QString title; ///< The friendly name.
    QString model;
    Device device {};
    std::deque<Trial> open {};
    std::vector<Trial> done {};
    std::map<QString, int> silent {}; ///< How many values of a feature did not come back.
    bool isBusy = false;
    QTimer *patience = nullptr; // a child of the oracle
};

/// Every value that proves a feature: bounds, a middle, presets, every choice.
[[nodiscard]] std::vector<Value> valuesOf(const DataSchema &schema, const Value &recorded);

/// Tries every writable feature of every device against a running Zigbee2MQTT, through the
/// plugin. Devices side by side, the trials of one device one after the other.
class Oracle : public QObject, public sdk::HubPort
{
    Q_OBJECT

public:
    /// @p recorded: the recorded state payloads, for values that only the device's maker knows.
    Oracle(std::map<QString, Subject> subjects, std::map<QString, Value> recorded);

    void begin(sdk::Plugin &plugin);
    /// What Zigbee2MQTT logged as an error.
    void failed(const QString &message);

    void publish(std::vector<Device> devices, std::vector<LocalId> removed, bool complete) override;
    void report(std::vector<Report> reports) override;
    void availability(const LocalId &, Availability) override { }
    void occurred(const Occurrence &) override { }
    void degraded(const QString &reason, const QString &hint) override;
    void recovered() override { }
    void log(QtMsgType level, const QString &text) override;

    [[nodiscard]] const std::map<QString, Subject> &subjects() const { return m_subjects; }

Q_SIGNALS:
    void finished();

private:
    void prepare(Subject &subject);
    void step(Subject &subject);
    void conclude(Subject &subject, Trial::Outcome outcome, const QString &said);

    std::map<QString, Subject> m_subjects; // by title
    std::map<QString, Value> m_recorded;
    std::map<DeviceId, Subject *> m_byId;
    sdk::Plugin *m_plugin = nullptr;
    std::uint64_t m_lastRequest = 0;
    std::size_t m_running = 0;
    bool m_hasBegun = false;
};

} // namespace atrium::oracle
