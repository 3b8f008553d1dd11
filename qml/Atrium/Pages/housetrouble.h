// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/client/hubclient.h>

#include <QObject>
#include <QTimer>
#include <qqmlregistration.h>

/// What hinders the whole house, whatever page is shown: the hub cannot write to its disk, its
/// clock was set. Asks the hub now and then, and when something was refused. Lives on the GUI
/// thread.
class HouseTrouble : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the window")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString line READ line NOTIFY changed FINAL)
    Q_PROPERTY(bool severe READ isSevere NOTIFY changed FINAL)

public:
    explicit HouseTrouble(atrium::client::HubClient &client, QObject *parent = nullptr);

    /// "" while nothing does.
    [[nodiscard]] QString title() const { return m_title; }
    /// Why, and what a person can do.
    [[nodiscard]] QString line() const { return m_line; }
    /// Nothing new is taken until it has passed.
    [[nodiscard]] bool isSevere() const { return m_isSevere; }

    void ask();

Q_SIGNALS:
    void changed();

private:
    void show(const atrium::Value &health);

    atrium::client::HubClient &m_client;
    QTimer m_poll;
    QString m_title;
    QString m_line;
    bool m_isSevere = false;
};
