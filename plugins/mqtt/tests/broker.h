// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace atrium::mqtt::test {

/// A real mosquitto of the test's own, on a free port of this machine.
class Broker
{
public:
    Broker()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
    }
    ~Broker() { stop(); }
    Q_DISABLE_COPY_MOVE(Broker)

    /// "" where there is no mosquitto to start.
    [[nodiscard]] static QString program()
    {
        const QString found = QStandardPaths::findExecutable(QStringLiteral("mosquitto"));
        return found.isEmpty() ? QStandardPaths::findExecutable(
                   QStringLiteral("mosquitto"),
                   {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")})
                               : found;
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// @p more: further lines of its configuration; without any, everybody may come.
    bool start(const QByteArray &more = "allow_anonymous true\n")
    {
        QFile config(path(QStringLiteral("broker.conf")));
        if (!config.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return false;
        // Started by root, it would become a user that cannot read this folder.
        config.write("user root\nlistener " + QByteArray::number(m_port) + " 127.0.0.1\n" + more);
        config.close();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program(), {QStringLiteral("-c"), config.fileName()});
        if (!m_process.waitForStarted())
            return false;
        for (int i = 0; i < 200; ++i) {
            QTcpSocket probe;
            probe.connectToHost(QStringLiteral("127.0.0.1"), m_port);
            if (probe.waitForConnected(1000))
                return true;
            QTest::qWait(25);
        }
        return false;
    }

    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill(); // as a crash does
        m_process.waitForFinished();
    }

    /// One message by another client.
    void say(const QString &topic, const QByteArray &payload, const QStringList &options = {})
    {
        QProcess pub;
        pub.start(QStringLiteral("mosquitto_pub"),
                  QStringList {QStringLiteral("-h"), QStringLiteral("127.0.0.1"),
                               QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-t"),
                               topic, QStringLiteral("-s")}
                      + options);
        pub.write(payload);
        pub.closeWriteChannel();
        pub.waitForFinished();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace atrium::mqtt::test
