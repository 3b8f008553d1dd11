// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace atrium::e2e {

/// The real Zigbee2MQTT as a process, with devices that do not exist (live.js).
class LiveZigbee : public QObject
{
    Q_OBJECT

public:
    struct Model
    {
        QString vendor;
        QString model;
        QString title {}; ///< The friendly name; "" for the vendor's and the model's.
        /// Its entry of a recorded bridge/devices: the device is made from it.
        QJsonObject recorded {};
        QJsonObject state {}; ///< What Zigbee2MQTT knows of it from before.
    };

    LiveZigbee();
    ~LiveZigbee() override;

    /// Why it cannot run on this machine; "" where it can.
    [[nodiscard]] static QString obstacle();

    /// Returns when it has published its devices; false: it ended before, or took too long.
    [[nodiscard]] bool start(quint16 brokerPort, const std::vector<Model> &models);
    /// An event of the radio, as live.js takes it.
    void happen(const QJsonObject &event);
    [[nodiscard]] bool isUp() const { return m_process.state() == QProcess::Running; }
    /// How often it has come up: once, and once for each restart.
    [[nodiscard]] int starts() const { return m_starts; }
    /// How many of the models it does not know.
    [[nodiscard]] int unknown() const { return m_unknown; }
    /// The address of the device that joined last.
    [[nodiscard]] QString lastJoined() const { return m_lastJoined; }
    /// The last lines that it wrote.
    [[nodiscard]] QByteArray log() const { return m_log; }

Q_SIGNALS:
    /// It could not carry out a `set`: of which key of which device, and why.
    void refused(const QString &name, const QString &key, const QString &why);
    void ended(); ///< By itself.

private:
    void read();
    void take(const QString &line);

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_pending; // a line that is not whole yet
    QByteArray m_log;
    QString m_lastJoined;
    int m_starts = 0;
    int m_unknown = 0;
};

} // namespace atrium::e2e
