// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livezigbee.h"

#include "broker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

namespace {

constexpr int kStartTime = 180'000; // ms; it reads four thousand definitions first
constexpr qsizetype kLongestLog = 16 * 1024;
constexpr qsizetype kLongestReason = 300;

QString installation()
{
    return qEnvironmentVariable("ATRIUM_Z2M_LIVE", QStringLiteral(ATRIUM_Z2M_LIVE));
}

} // namespace

LiveZigbee::LiveZigbee()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, installation() + u"/node_modules"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_process, &QProcess::readyRead, this, &LiveZigbee::read);
    connect(&m_process, &QProcess::finished, this, &LiveZigbee::ended);
}

LiveZigbee::~LiveZigbee()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (m_process.waitForFinished(10'000))
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QString LiveZigbee::obstacle()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return u"node is not installed"_s;
    if (!QFile::exists(installation() + u"/node_modules/zigbee2mqtt/package.json"_s))
        return u"no Zigbee2MQTT in %1: `packaging/oracle --install` puts it there"_s.arg(
            installation());
    if (Broker::program().isEmpty())
        return u"mosquitto is not installed"_s;
    return {};
}

bool LiveZigbee::start(quint16 brokerPort, const std::vector<Model> &models)
{
    QJsonArray list;
    for (const Model &each : models) {
        if (!each.recorded.isEmpty()) {
            list.append(QJsonObject {
                {u"title"_s, each.title}, {u"device"_s, each.recorded}, {u"state"_s, each.state}});
            continue;
        }
        QJsonArray entry {each.vendor, each.model};
        if (!each.title.isEmpty())
            entry.append(each.title);
        list.append(entry);
    }
    QFile names(m_folder.filePath(u"list.json"_s));
    if (!names.open(QIODevice::WriteOnly))
        return false;
    names.write(QJsonDocument(list).toJson());
    names.close();
    m_process.start(u"node"_s,
                    {QStringLiteral(ATRIUM_Z2M_SCRIPTS "/live.js"), u"--list="_s + names.fileName(),
                     // 2.14.1 ends itself when it restarts within seconds of a change: a timer of
                     // this extension speaks to the broker that was left.
                     u"--homeassistant=false"_s,
                     u"--broker=mqtt://127.0.0.1:%1"_s.arg(brokerPort)});
    if (!m_process.waitForStarted())
        return false;
    const bool isDecided = QTest::qWaitFor([this] { return m_starts > 0 || !isUp(); }, kStartTime);
    return isDecided && isUp();
}

void LiveZigbee::happen(const QJsonObject &event)
{
    m_process.write(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
}

void LiveZigbee::read()
{
    m_pending += m_process.readAll();
    const qsizetype end = m_pending.lastIndexOf('\n') + 1;
    const QByteArray whole = m_pending.first(end);
    m_pending.remove(0, end);
    m_log += whole;
    m_log = m_log.right(kLongestLog);
    if (qEnvironmentVariableIsSet("ATRIUM_Z2M_VERBOSE"))
        fwrite(whole.constData(), 1, static_cast<std::size_t>(whole.size()), stderr);
    for (const QByteArray &line : whole.split('\n'))
        take(QString::fromUtf8(line));
}

void LiveZigbee::take(const QString &line)
{
    static const QRegularExpression kFailed(
        u"z2m: Publish 'set' '([^']*)' to '([^']*)' failed: (.*)$"_s);
    static const QRegularExpression kUnknown(
        u"z2m: No converter available for '([^']*)' on '([^']*)'"_s);
    if (line.startsWith("zigbee2mqtt up:"_L1))
        ++m_starts;
    else if (line.startsWith("no definition: "_L1))
        ++m_unknown;
    else if (line.startsWith("other definition: "_L1))
        qWarning().noquote() << line;
    else if (line.startsWith("joined: "_L1))
        m_lastJoined = line.mid(8);
    else if (const auto failed = kFailed.match(line); failed.hasMatch())
        Q_EMIT refused(failed.captured(2), failed.captured(1),
                       failed.captured(3).left(kLongestReason));
    else if (const auto unknown = kUnknown.match(line); unknown.hasMatch())
        Q_EMIT refused(unknown.captured(2), unknown.captured(1), u"no converter"_s);
}

} // namespace atrium::e2e
