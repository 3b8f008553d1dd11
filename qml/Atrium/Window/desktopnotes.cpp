// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopnotes.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
const QString kSeen = u"seen"_s;
const QString kSilence = u"silence"_s;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

DesktopNotes::DesktopNotes(HouseAlerts &alerts, QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_alerts(alerts)
    , m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return; // no desktop
    m_bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this,
                  SLOT(onAction(quint32, QString)));
    m_bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this,
                  SLOT(onClosed(quint32)));
    connect(&alerts, &HouseAlerts::told, this, &DesktopNotes::tell);
    connect(&alerts, &HouseAlerts::over, this, &DesktopNotes::withdraw);
}

void DesktopNotes::tell(const Alert &alert)
{
    const bool isAlarm = alert.kind == AlertKind::Alarm;
    const HouseAlerts::Words words = m_alerts.wordsOf(alert);
    const auto shown = m_notes.find(alert.id);
    constexpr int kAsTheDesktopDoes = -1;
    constexpr int kNever = 0;
    QDBusMessage notify = call(u"Notify"_s);
    notify << u"Atrium"_s << (shown == m_notes.end() ? 0U : shown->second) << u"org.atrium.Atrium"_s
           << words.title << words.line.toHtmlEscaped()
           << QStringList {kSeen, tr("Seen"), kSilence, tr("Not for an hour")}
           << QVariantMap {{u"urgency"_s, QVariant::fromValue<uchar>(isAlarm ? 2 : 1)},
                           {u"category"_s, u"device"_s}}
           << (isAlarm ? kNever : kAsTheDesktopDoes);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, id = alert.id] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> note = *watcher;
        if (note.isValid()) // else nobody shows them here
            m_notes.insert_or_assign(id, note.value());
    });
}

void DesktopNotes::withdraw(const QString &alert)
{
    const auto shown = m_notes.find(alert);
    if (shown == m_notes.end())
        return;
    QDBusMessage close = call(u"CloseNotification"_s);
    close << shown->second;
    m_bus.send(close);
    m_notes.erase(shown);
}

void DesktopNotes::onAction(quint32 note, const QString &action)
{
    const auto shown
        = std::ranges::find_if(m_notes, [note](const auto &each) { return each.second == note; });
    if (shown == m_notes.end())
        return;
    if (action == kSeen)
        m_alerts.see(shown->first);
    else if (action == kSilence)
        m_alerts.silence(shown->first);
}

void DesktopNotes::onClosed(quint32 note)
{
    std::erase_if(m_notes, [note](const auto &each) { return each.second == note; });
}

} // namespace atrium::window
