// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon.h"

#include <atrium/api/runfiles.h>

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <signal.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

namespace {

bool answers(const QString &url)
{
    const QUrl address(url);
    QTcpSocket probe;
    probe.connectToHost(address.host(), static_cast<quint16>(address.port()));
    return probe.waitForConnected(1000);
}

} // namespace

bool Daemon::start(const QStringList &options)
{
    QDir().mkpath(dataFolder());
    // Where bubblewrap cannot work, plugins of a hub that is root enter it as others.
    QFile::setPermissions(m_folder.path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup
                              | QFile::ExeOther);
    QFile config(m_folder.filePath(u"atrium.toml"_s));
    if (!config.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    config.write(m_toml);
    config.close();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_process.start(QStringLiteral(ATRIUM_DAEMON),
                    QStringList {u"--config"_s, config.fileName(), u"--data"_s, dataFolder(),
                                 u"--listen"_s, u"127.0.0.1:0"_s}
                        + options);
    if (!m_process.waitForStarted())
        return false;
    const bool started = QTest::qWaitFor(
        [this] {
            const auto address = api::readHubAddress(dataFolder());
            return m_process.state() == QProcess::NotRunning
                || (address && address->processId == m_process.processId()
                    && answers(address->url));
        },
        kPatience);
    if (started && m_process.state() == QProcess::Running)
        return true;
    qWarning().noquote() << "atriumd did not start:" << log();
    return false;
}

void Daemon::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool Daemon::stop()
{
    m_process.terminate();
    return m_process.waitForFinished(kPatience) && m_process.exitStatus() == QProcess::NormalExit
        && m_process.exitCode() == 0;
}

QByteArray Daemon::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().right(20'000) : QByteArray();
}

Witness::Witness(const Daemon &daemon)
    : m_link([folder = daemon.dataFolder()]() -> Result<client::WebSocketLink::Target> {
        const auto address = api::readHubAddress(folder);
        if (!address)
            return tl::unexpected(address.error());
        const auto token = api::readToken(folder);
        if (!token)
            return tl::unexpected(token.error());
        const auto url = client::socketUrl(address->url);
        if (!url)
            return tl::unexpected(url.error());
        return client::WebSocketLink::Target {.url = *url, .token = QString::fromLatin1(*token)};
    })
    , m_client(m_link, {.callTimeout = std::chrono::milliseconds(kPatience)})
{
    m_client.start();
}

bool Witness::sees()
{
    return QTest::qWaitFor(
        [this] {
            return m_client.connection() == client::Connection::Online && house().isComplete();
        },
        kPatience);
}

Value Witness::reported(const QString &device, const QString &property) const
{
    const auto id = DeviceId::fromText(device);
    const DeviceState *const state = id ? house().device(*id) : nullptr;
    const PropertyState *const held
        = state == nullptr ? nullptr : state->property(PropertyName(property));
    return held == nullptr ? Value() : held->reported.value;
}

Quality Witness::quality(const QString &device, const QString &property) const
{
    const auto id = DeviceId::fromText(device);
    const DeviceState *const state = id ? house().device(*id) : nullptr;
    const PropertyState *const held
        = state == nullptr ? nullptr : state->property(PropertyName(property));
    return held == nullptr ? Quality::Bad : held->reported.quality;
}

Availability Witness::availability(const QString &device) const
{
    const auto id = DeviceId::fromText(device);
    const DeviceState *const state = id ? house().device(*id) : nullptr;
    return state == nullptr ? Availability::Unknown : state->availability;
}

std::optional<PluginStatus> Witness::plugin(const QString &instance) const
{
    const auto found = house().plugins().find(InstanceId(instance));
    return found == house().plugins().end() ? std::nullopt : std::optional(found->second);
}

bool Witness::allRun() const
{
    return m_client.connection() == client::Connection::Online && !house().plugins().empty()
        && std::all_of(house().plugins().begin(), house().plugins().end(),
                       [](const auto &each) { return each.second.state == PluginState::Running; })
        && std::all_of(house().devices().begin(), house().devices().end(), [](const auto &each) {
               return each.second.availability == Availability::Online;
           });
}

int Witness::count(const QString &instance) const
{
    return static_cast<int>(
        std::count_if(house().devices().begin(), house().devices().end(),
                      [&](const auto &each) { return each.first.instance() == instance; }));
}

QString Witness::set(const QString &device, const QString &property, const Value &value)
{
    const auto id = DeviceId::fromText(device);
    if (!id)
        return id.error().detail;
    std::optional<QString> fate;
    QObject context; // an answer that comes after the wait is dropped
    m_client.setProperty(
        *id, {{PropertyName(property), value}},
        {.wait = true, .timeout = std::chrono::milliseconds(kPatience)}, &context,
        [&](const Result<Value> &answer) {
            if (!answer)
                fate = answer.error().detail;
            else
                fate = answer->field(u"wishes").items().empty()
                    ? u"no wish"_s
                    : answer->field(u"wishes").items().front().field(u"status").toText();
        });
    if (!QTest::qWaitFor([&] { return fate.has_value(); }, kPatience))
        return u"no answer"_s;
    // The answer may overtake the report that settled it: deltas are gathered for a frame.
    const bool shown
        = QTest::qWaitFor([&] { return reported(device, property) == value; }, kPatience);
    return shown ? *fate : u"never reported"_s;
}

Output runTool(const Daemon &daemon, const QStringList &arguments)
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(QStringLiteral(ATRIUM_TOOL),
               QStringList {u"--data"_s, daemon.dataFolder()} + arguments);
    if (!tool.waitForFinished(kPatience))
        return {};
    return {.status = tool.exitCode(), .text = tool.readAll()};
}

bool isAlive(qint64 processId)
{
    QFile status(u"/proc/%1/stat"_s.arg(processId));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = status.readAll();
    return !line.mid(line.lastIndexOf(')') + 2).startsWith('Z'); // ended, and not yet waited for
}

void killProcess(qint64 processId)
{
    ::kill(static_cast<pid_t>(processId), SIGKILL);
}

} // namespace atrium::e2e
