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
    Q_PROPERTY(QString host MEMBER m_host NOTIFY formChanged FINAL)
    Q_PROPERTY(QString port MEMBER m_port NOTIFY formChanged FINAL)
    Q_PROPERTY(QString user MEMBER m_user NOTIFY formChanged FINAL)
    Q_PROPERTY(QString password MEMBER m_password NOTIFY formChanged FINAL)
    Q_PROPERTY(QString topic MEMBER m_topic NOTIFY formChanged FINAL)
    Q_PROPERTY(bool tls MEMBER m_tls NOTIFY formChanged FINAL)
    Q_PROPERTY(QString caFile MEMBER m_caFile NOTIFY formChanged FINAL)
    Q_PROPERTY(QString certificateFile MEMBER m_certificateFile NOTIFY formChanged FINAL)
    Q_PROPERTY(QString keyFile MEMBER m_keyFile NOTIFY formChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString hostError READ hostError NOTIFY changed FINAL)
    Q_PROPERTY(QString portError READ portError NOTIFY changed FINAL)
    Q_PROPERTY(QString caError READ caError NOTIFY changed FINAL)
    Q_PROPERTY(QString certificateError READ certificateError NOTIFY changed FINAL)
    Q_PROPERTY(QString keyError READ keyError NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    explicit BrokerSetup(atrium::client::HubClient &client, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString hostError() const { return m_hostError; }
    [[nodiscard]] QString portError() const { return m_portError; }
    [[nodiscard]] QString caError() const { return m_caError; }
    [[nodiscard]] QString certificateError() const { return m_certificateError; }
    [[nodiscard]] QString keyError() const { return m_keyError; }
    [[nodiscard]] QString error() const { return m_error; }

    /// Sets the plugin up as the form says; what is wrong with it stands at its field, and then
    /// nothing is asked of the hub.
    Q_INVOKABLE void connectBroker();
    Q_INVOKABLE void startDemo();

Q_SIGNALS:
    void changed();
    void formChanged();
    /// The hub accepted it.
    void done();

private:
    [[nodiscard]] bool check();
    [[nodiscard]] atrium::Value config() const;
    void configure(const QString &instance, const QString &plugin, const atrium::Value &config);

    atrium::client::HubClient &m_client;
    bool m_busy = false;
    QString m_host, m_port, m_user, m_password, m_topic;
    QString m_caFile, m_certificateFile, m_keyFile;
    bool m_tls = false;
    QString m_hostError, m_portError, m_caError, m_certificateError, m_keyError, m_error;
};
