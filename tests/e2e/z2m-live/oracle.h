// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/client/hubclient.h>
#include <atrium/model/device.h>

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>

namespace atrium::oracle {

/// One value that one feature is to take, and what became of it.
struct Trial
{
    enum class Outcome {
        Settled, ///< The wish settled: what was asked for was published back.
        Assumed, ///< Only written by its definition: sent, and Zigbee2MQTT did not complain.
        Done, ///< An action: sent, and Zigbee2MQTT did not complain.
        Silent, ///< No error, and nothing published back.
        Differs, ///< Published back as another value.
        Refused, ///< Zigbee2MQTT said that it failed.
        NotSent, ///< The API or the plugin refused it.
    };

    QString feature; ///< The property's or the action's name.
    Value value {};
    bool isAction = false;
    bool isAnyOf = false; ///< One value of the feature is enough.
    bool isPatient = false; ///< Tried again, with more patience.
    bool isLast = false; ///< Put off behind the others once: the device had the value already.
    Outcome outcome = Outcome::Silent;
    QString said {};
};

/// A device under trial.
struct Subject
{
    QString title; ///< The friendly name.
    QString model;
    Value recorded {}; ///< A state that the real program published, for values of unknown form.
    std::vector<QString> declared {}; ///< The settable keys of its recorded definition.
    std::optional<DeviceId> id {}; ///< Absent: it never appeared.
    std::deque<Trial> open {};
    std::vector<Trial> done {};
    /// How many values of a feature did not come back in a row, at their first trial and (true) at
    /// their second.
    std::map<std::pair<QString, bool>, int> silent {};
    bool isBusy = false;
    QTimer *patience = nullptr; // a child of the oracle
};

/// Sets every writable feature of every device through the API. Devices side by side, the trials
/// of one device one after the other.
class Oracle : public QObject
{
    Q_OBJECT

public:
    /// @p client is online and sees all devices. By title.
    Oracle(client::HubClient &client, std::map<QString, Subject> subjects);

    void begin();
    /// What Zigbee2MQTT logged as an error about a `set`.
    void refused(const QString &title, const QString &key, const QString &why);

    [[nodiscard]] const std::map<QString, Subject> &subjects() const { return m_subjects; }

Q_SIGNALS:
    void finished();

private:
    void prepare(Subject &subject, const DeviceState &device);
    void step(Subject &subject);
    void wish(Subject &subject);
    void answered(Subject &subject, const Result<Value> &answer);
    void conclude(Subject &subject, Trial::Outcome outcome, QString said);
    void look(const std::vector<DeviceId> &devices);
    [[nodiscard]] Value reported(const Subject &subject, const QString &feature) const;

    client::HubClient &m_client;
    std::map<QString, Subject> m_subjects;
    std::map<DeviceId, Subject *> m_byId;
    std::size_t m_running = 0;
};

} // namespace atrium::oracle
