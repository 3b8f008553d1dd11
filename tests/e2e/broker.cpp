// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker.h"

#include "certificates.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

Broker::Broker()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    m_port = server.serverPort();
    QTcpServer secure;
    secure.listen(QHostAddress::LocalHost);
    m_securePort = secure.serverPort();
}

QString Broker::secureAddress() const
{
    return u"mqtts://localhost:%1"_s.arg(m_securePort);
}

bool Broker::startSecure()
{
    if (!test::makeCertificates(m_folder.path()))
        return false;
    m_more = "listener " + QByteArray::number(m_securePort)
        + " 127.0.0.1\nrequire_certificate true\ncafile " + path(u"ca.pem"_s).toUtf8()
        + "\ncertfile " + path(u"localhost.pem"_s).toUtf8() + "\nkeyfile "
        + path(u"localhost.key"_s).toUtf8() + '\n';
    return start();
}

QString Broker::program()
{
    const QString found = QStandardPaths::findExecutable(u"mosquitto"_s);
    return found.isEmpty()
        ? QStandardPaths::findExecutable(u"mosquitto"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
        : found;
}

QString Broker::address() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

bool Broker::start()
{
    QFile config(m_folder.filePath(u"broker.conf"_s));
    if (!config.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    // Started by root, it would become a user that cannot read this folder.
    config.write("user root\nallow_anonymous true\nmax_queued_messages 100000\nlistener "
                 + QByteArray::number(m_port) + " 127.0.0.1\n" + m_more);
    config.close();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(u"broker.log"_s));
    m_process.start(program(), {u"-c"_s, config.fileName()});
    if (!m_process.waitForStarted())
        return false;
    return QTest::qWaitFor(
        [this] {
            QTcpSocket probe;
            probe.connectToHost(u"127.0.0.1"_s, m_port);
            return probe.waitForConnected(1000);
        },
        20'000);
}

void Broker::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace atrium::e2e
