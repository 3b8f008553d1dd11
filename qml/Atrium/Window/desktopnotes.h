// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "housealerts.h"

#include <QDBusConnection>
#include <QObject>

#include <map>

namespace atrium::window {

/// Shows alerts as notifications of the desktop, where it has any; a person may see one off there.
/// Source: the Desktop Notifications Specification 1.2. Lives on the GUI thread.
class DesktopNotes : public QObject
{
    Q_OBJECT

public:
    DesktopNotes(HouseAlerts &alerts, QDBusConnection bus, QObject *parent = nullptr);

private Q_SLOTS:
    void onAction(quint32 note, const QString &action);
    void onClosed(quint32 note);

private:
    void tell(const Alert &alert);
    void withdraw(const QString &alert);

    HouseAlerts &m_alerts;
    QDBusConnection m_bus;
    std::map<QString, quint32> m_notes; ///< Numbers of the desktop, by the alert; bounded by it.
};

} // namespace atrium::window
