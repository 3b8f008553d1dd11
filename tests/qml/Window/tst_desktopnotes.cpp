// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopnotes.h"
#include "stubhome.h"
#include "windowmodel.h"

#include <atrium/client/hubclient.h>
#include <atrium/model/semantics.h>

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;
using namespace std::chrono_literals;

/// A desktop that shows notifications.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Note
    {
        quint32 replaces;
        QString summary;
        QString body;
        QStringList actions;
        int urgency;
        int timeout;
    };
    std::vector<Note> notes;
    std::vector<quint32> withdrawn;

public Q_SLOTS:
    quint32 Notify(const QString & /*application*/, quint32 replaces, const QString & /*icon*/,
                   const QString &summary, const QString &body, const QStringList &actions,
                   const QVariantMap &hints, int timeout)
    {
        notes.push_back({.replaces = replaces,
                         .summary = summary,
                         .body = body,
                         .actions = actions,
                         .urgency = hints.value(u"urgency"_s).toInt(),
                         .timeout = timeout});
        return replaces != 0 ? replaces : static_cast<quint32>(41 + notes.size());
    }
    void CloseNotification(quint32 note) { withdrawn.push_back(note); }

Q_SIGNALS:
    void ActionInvoked(quint32 note, const QString &action);
    void NotificationClosed(quint32 note, quint32 reason);
};

/// Alerts on a desktop, over a bus of their own.
class TestDesktopNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QVERIFY(!m_address.isEmpty());
    }
    void cleanupTestCase()
    {
        m_daemon.kill();
        QVERIFY(m_daemon.waitForFinished());
    }

    void alarm_isShownToldAgainSeenAndWithdrawn()
    {
        Desktop desktop;
        QDBusConnection theirs = QDBusConnection::connectToBus(m_address, u"desktop"_s);
        QVERIFY(theirs.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
                                      QDBusConnection::ExportAllSlots
                                          | QDBusConnection::ExportAllSignals));
        QVERIFY(theirs.registerService(u"org.freedesktop.Notifications"_s));

        StubHome home;
        home.addHome();
        client::HubClient client(home, {.interval = 0ms, .seed = 1});
        client.start();
        WindowModel model(client);
        const window::DesktopNotes notes(*model.alerts(),
                                         QDBusConnection::connectToBus(m_address, u"ours"_s));
        home.alerts = {{.id = u"alarm/stub/leak/leak"_s,
                        .device = DeviceId(InstanceId(u"stub"_s), LocalId(u"leak"_s)),
                        .subject = semantic::waterLeak.toString(),
                        .since = systemNow().wall}};
        home.tellAlerts();
        QTRY_COMPARE(desktop.notes.size(), std::size_t {1});
        QCOMPARE(desktop.notes.front().summary, u"Water leak: Leak sensor"_s);
        QCOMPARE(desktop.notes.front().body, u"Bathroom"_s);
        QCOMPARE(desktop.notes.front().urgency, 2);
        QCOMPARE(desktop.notes.front().timeout, 0); // until somebody has seen it

        home.alerts.front().tellings = 2;
        home.tellAlerts();
        QTRY_COMPARE(desktop.notes.size(), std::size_t {2});
        QCOMPARE(desktop.notes.back().replaces, 42U);

        Q_EMIT desktop.ActionInvoked(42, u"silence"_s);
        QTRY_COMPARE(home.asked(u"alert.silence"_s).size(), std::size_t {1});
        Q_EMIT desktop.ActionInvoked(99, u"seen"_s); // another program's
        Q_EMIT desktop.ActionInvoked(42, u"seen"_s);
        QTRY_COMPARE(home.asked(u"alert.acknowledge"_s).size(), std::size_t {1});
        home.alerts.front().seenAt = systemNow().wall;
        home.tellAlerts();
        QTRY_COMPARE(desktop.withdrawn, std::vector<quint32> {42});
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"ours"_s);
    }

    void withoutADesktop_nothingHappens()
    {
        StubHome home;
        home.addHome();
        client::HubClient client(home, {.interval = 0ms, .seed = 1});
        client.start();
        WindowModel model(client);
        const window::DesktopNotes onNoBus(*model.alerts(), QDBusConnection(u"none"_s));
        const window::DesktopNotes onEmptyBus(*model.alerts(),
                                              QDBusConnection::connectToBus(m_address, u"empty"_s));
        home.alerts = {{.id = u"alarm/x"_s, .subject = u"smoke"_s, .since = systemNow().wall}};
        home.tellAlerts();
        QTRY_COMPARE(model.alerts()->alerts().size(), std::size_t {1});
        QDBusConnection::disconnectFromBus(u"empty"_s);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

QTEST_MAIN(TestDesktopNotes)
#include "tst_desktopnotes.moc"
