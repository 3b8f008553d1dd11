// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientprocess.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace atrium::bench {

namespace {

constexpr auto kLongestSilence = std::chrono::seconds(30);

} // namespace

ClientProcess::ClientProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_silence.setInterval(kLongestSilence);
    m_silence.start();
    connect(&m_silence, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ClientProcess::read);
    m_process.start(QCoreApplication::applicationFilePath(),
                    QStringList(u"--client"_s) + arguments);
}

ClientProcess::~ClientProcess()
{
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void ClientProcess::read()
{
    m_silence.start();
    while (m_process.canReadLine()) {
        const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
        if (words.at(0) == "ready") {
            m_isReady = true;
        } else if (words.at(0) == "seen") {
            m_seen = words.at(1).toLongLong();
        } else if (words.at(0) == "done") {
            m_count = ClientCount {.messages = words.at(1).toDouble(),
                                   .bytes = words.at(2).toDouble(),
                                   .skipped = words.at(3).toInt() != 0,
                                   .p50 = words.at(4).toDouble(),
                                   .p99 = words.at(5).toDouble()};
        } else {
            QTextStream(stderr) << words.join(' ') << '\n';
        }
    }
    Q_EMIT progressed();
}

bool ClientProcess::waitUntilReady()
{
    while (!m_isReady && m_process.state() != QProcess::NotRunning)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return m_isReady;
}

std::optional<ClientCount> ClientProcess::waitUntilDone()
{
    while (!m_count && m_process.state() != QProcess::NotRunning)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return m_count;
}

} // namespace atrium::bench
