// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "realhouse.h"

#include "figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

#include <unistd.h>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium::bench {

namespace {

constexpr qint64 kPatience = 60'000'000; // µs

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

bool isListening(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(200);
}

// The answer's body; "" while there is none.
QByteArray got(quint16 port, const QByteArray &path, const QByteArray &token)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(1000))
        return {};
    socket.write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                 + "\r\nConnection: close\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(2000))
        answer += socket.readAll();
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

Neighbour::Neighbour(const QString &program, const QStringList &arguments, const QString &log)
{
    m_process.setStandardErrorFile(log);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        qFatal("cannot start %s", qPrintable(program));
}

Neighbour::~Neighbour()
{
    m_process.terminate();
    if (!m_process.waitForFinished(20'000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

double processorSecondsOf(qint64 process)
{
    // proc(5): the fields after the name, which stands in parentheses; 14 and 15 are the ticks.
    const QByteArray line = contentOf(u"/proc/%1/stat"_s.arg(process));
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 13)
        return 0;
    return (fields.at(11).toDouble() + fields.at(12).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

double proportionalMiB(qint64 process)
{
    const QByteArray rollup = contentOf(u"/proc/%1/smaps_rollup"_s.arg(process));
    const qsizetype at = rollup.indexOf("\nPss:");
    return at < 0
        ? 0
        : rollup.mid(at + 5, rollup.indexOf('k', at) - at - 5).trimmed().toDouble() / 1024;
}

std::vector<qint64> childrenOf(qint64 process)
{
    std::vector<qint64> children;
    const QString tasks = u"/proc/%1/task"_s.arg(process);
    const QStringList threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) { // whichever thread started them
        for (const QByteArray &child :
             contentOf(tasks + u'/' + thread + u"/children"_s).split(' ')) {
            if (!child.trimmed().isEmpty())
                children.push_back(child.toLongLong());
        }
    }
    return children;
}

std::vector<qint64> leavesOf(qint64 process)
{
    std::vector<qint64> leaves;
    for (const qint64 child : childrenOf(process)) {
        const std::vector<qint64> below = leavesOf(child);
        if (below.empty())
            leaves.push_back(child);
        leaves.insert(leaves.end(), below.begin(), below.end());
    }
    return leaves;
}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

Broker::Broker()
    : m_port(freePort())
{
    const QString file = m_folder.filePath(u"mosquitto.conf"_s);
    write(file,
          "allow_anonymous true\nmax_queued_messages 0\nset_tcp_nodelay true\nlistener "
              + QByteArray::number(m_port) + " 127.0.0.1\n");
    m_process.emplace(u"/usr/sbin/mosquitto"_s, QStringList {u"-c"_s, file},
                      m_folder.filePath(u"log"_s));
    const qint64 began = monotonicMicroseconds();
    while (!isListening(m_port) && monotonicMicroseconds() - began < kPatience)
        std::this_thread::sleep_for(10ms);
}

RealHouse::RealHouse(const QByteArray &configuration, Disk disk)
    : m_folder(disk == Disk::Memory ? u"/dev/shm/atrium-bench-XXXXXX"_s
                                    : QDir::tempPath() + u"/atrium-bench-XXXXXX"_s)
    , m_port(freePort())
{
    write(m_folder.filePath(u"atrium.toml"_s), configuration);
    m_process.emplace(
        QCoreApplication::applicationDirPath() + u"/atriumd"_s,
        QStringList {u"--data"_s, folder(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)},
        m_folder.filePath(u"log"_s));
}

bool RealHouse::waitForDevices(int count) const
{
    const qint64 began = monotonicMicroseconds();
    while (monotonicMicroseconds() - began < kPatience && m_process->isRunning()) {
        const QByteArray status = got(m_port, "/api/v1/status", token().toLatin1());
        const qsizetype at = status.indexOf("\"devices\":") + 10;
        if (at > 10 && status.mid(at, status.indexOf(',', at) - at).toInt() >= count)
            return true;
        std::this_thread::sleep_for(50ms);
    }
    QTextStream(stderr) << "the house never had its devices:\n"
                        << contentOf(m_folder.filePath(u"log"_s));
    return false;
}

QString RealHouse::webSocketUrl() const
{
    return u"ws://127.0.0.1:%1/api/v1/ws"_s.arg(m_port);
}

QString RealHouse::token() const
{
    return QString::fromLatin1(contentOf(m_folder.filePath(u"run/token"_s))).trimmed();
}

} // namespace atrium::bench
