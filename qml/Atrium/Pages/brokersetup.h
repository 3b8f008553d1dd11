// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/client/hubclient.h>

#include <QObject>
#include <qqmlregistration.h>

/// The first start: asks for the MQTT broker, or sets up the demo home. Lives on the GUI thread.
class BrokerSetup : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the window")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString hostError READ hostError NOTIFY changed FINAL)
    Q_PROPERTY(QString portError READ portError NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    explicit BrokerSetup(atrium::client::HubClient &client, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString hostError() const { return m_hostError; }
    [[nodiscard]] QString portError() const { return m_portError; }
    [[nodiscard]] QString error() const { return m_error; }

    Q_INVOKABLE void connectBroker(const QString &host, const QString &port, const QString &user,
                                   const QString &password, const QString &topic, bool tls);
    Q_INVOKABLE void startDemo();

Q_SIGNALS:
    void changed();
    /// The hub accepted it.
    void done();

private:
    void configure(const QString &instance, const QString &plugin, const atrium::Value &config);

    atrium::client::HubClient &m_client;
    bool m_busy = false;
    QString m_hostError, m_portError, m_error;
};
