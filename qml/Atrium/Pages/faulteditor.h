// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formmodel.h"

#include <atrium/client/hubclient.h>

#include <QObject>
#include <QStringList>
#include <qqmlregistration.h>

#include <vector>

/// What a fault is called: "Lost reports".
[[nodiscard]] QString faultTitle(const QString &fault);
/// What is known of: its names in requests, as the simulator's, in the order to show them.
[[nodiscard]] QStringList faultNames();
/// Of a fault that is in force, in words: how often, whom, when.
[[nodiscard]] QString faultLine(const atrium::Value &rule, const atrium::DeviceState &bridge,
                                const atrium::client::House &house);

/// One more fault for a simulated house, while a person says what it is to be. Lives on the GUI
/// thread.
class FaultEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the simulated houses")
    Q_PROPERTY(QString house READ house NOTIFY changed FINAL)
    Q_PROPERTY(FormModel *form READ form CONSTANT FINAL)
    Q_PROPERTY(QStringList devices READ devices NOTIFY changed FINAL)
    Q_PROPERTY(QStringList picked READ picked NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    explicit FaultEditor(atrium::client::HubClient &client, QObject *parent = nullptr);

    /// Begins a fault for the house of @p bridge.
    void open(const atrium::DeviceId &bridge);
    Q_INVOKABLE void close();
    /// One of devices() is struck; all are where none is picked.
    Q_INVOKABLE void pick(int device);
    Q_INVOKABLE void unpick(int picked);
    /// Puts it in force, where nothing is wrong with it, and closes once it is.
    Q_INVOKABLE void add();

    /// The bridge whose house it is for; "" while closed.
    [[nodiscard]] QString house() const { return m_bridge.text(); }
    [[nodiscard]] FormModel *form() { return &m_form; }
    /// Those that may still be picked, by name.
    [[nodiscard]] QStringList devices() const;
    [[nodiscard]] QStringList picked() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    struct Named
    {
        QString local;
        QString title;
    };

    void answered(const atrium::DeviceId &bridge, const atrium::Result<atrium::Value> &answer);

    atrium::client::HubClient &m_client;
    atrium::DeviceId m_bridge;
    FormModel m_form;
    std::vector<Named> m_devices, m_picked;
    QString m_error;
    bool m_isBusy = false;
};
