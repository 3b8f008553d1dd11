// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkproxy.h"

#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

constexpr qint64 kBuffer = 256 * 1024; // each way; then the kernel holds the faster side
constexpr std::size_t kMostConnections = 64;
constexpr qsizetype kMostTalks = 4096;
constexpr auto kFarewell = std::chrono::seconds(1);
constexpr qsizetype kShown = 60; // characters of what differs

bool isText(const QByteArray &bytes)
{
    const bool isPlain = std::all_of(bytes.begin(), bytes.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code >= 0x20 || c == '\n' || c == '\r' || c == '\t';
    });
    return isPlain && QString::fromUtf8(bytes).toUtf8() == bytes;
}

QString shown(const QByteArray &bytes)
{
    return isText(bytes) ? u"'%1'"_s.arg(QString::fromUtf8(bytes.left(kShown)).trimmed())
                         : u"0x"_s + QString::fromLatin1(bytes.left(kShown / 2).toHex());
}

} // namespace

Value talksValue(const std::vector<Talk> &talks)
{
    ValueList list;
    for (const Talk &talk : talks) {
        ValueList parts;
        for (const Talk::Part &part : talk.parts) {
            ValueObject fields {{u"by"_s, part.isPlugins ? u"plugin"_s : u"endpoint"_s}};
            if (isText(part.bytes))
                fields.emplace_back(u"text"_s, QString::fromUtf8(part.bytes));
            else
                fields.emplace_back(u"base64"_s, QString::fromLatin1(part.bytes.toBase64()));
            parts.push_back(Value::makeObject(std::move(fields)));
        }
        list.push_back(Value::makeObject({{u"endpoint"_s, talk.endpoint.text()},
                                          {u"said"_s, Value::makeList(std::move(parts))},
                                          {u"ended"_s, talk.isEnded}}));
    }
    return Value::makeList(std::move(list));
}

Result<std::vector<Talk>> talksFromValue(const Value &value)
{
    std::vector<Talk> talks;
    for (const Value &each : value.items()) {
        const auto endpoint = endpointFromText(each.field(u"endpoint").toText());
        if (!endpoint)
            return tl::unexpected(endpoint.error());
        Talk talk {.endpoint = *endpoint, .isEnded = each.field(u"ended").toBool()};
        for (const Value &part : each.field(u"said").items()) {
            const auto bytes = part.field(u"base64").isNothing()
                ? QByteArray::FromBase64Result {part.field(u"text").toText().toUtf8(),
                                                QByteArray::Base64DecodingStatus::Ok}
                : QByteArray::fromBase64Encoding(part.field(u"base64").toText().toLatin1(),
                                                 QByteArray::AbortOnBase64DecodingErrors);
            const QString by = part.field(u"by").toText();
            if (!bytes || (by != "plugin"_L1 && by != "endpoint"_L1))
                return fail(Error::Code::InvalidInput,
                            u"what was said to %1 is no recording"_s.arg(endpoint->text()));
            talk.parts.push_back({.isPlugins = by == "plugin"_L1, .bytes = *bytes});
        }
        talks.push_back(std::move(talk));
    }
    return talks;
}

/// Of the plugin, with the real endpoint or a recording at the other end.
class NetworkProxy::Connection : public QObject
{
public:
    Connection(NetworkProxy &proxy, int socket, const Endpoint &endpoint)
        : QObject(&proxy)
        , m_proxy(proxy)
        , m_endpoint(endpoint)
    {
        m_plugin.setSocketDescriptor(socket);
        m_plugin.setReadBufferSize(kBuffer);
        connect(&m_plugin, &QTcpSocket::disconnected, this, [this] { finish(false); });
    }

    // What is said is also written down as the @p talk th.
    void relay(std::size_t talk)
    {
        m_talk = talk;
        m_real.setReadBufferSize(kBuffer);
        connect(&m_plugin, &QTcpSocket::readyRead, this, &Connection::pass);
        connect(&m_plugin, &QTcpSocket::bytesWritten, this, &Connection::pass);
        connect(&m_real, &QTcpSocket::readyRead, this, &Connection::pass);
        connect(&m_real, &QTcpSocket::bytesWritten, this, &Connection::pass);
        connect(&m_real, &QTcpSocket::connected, this, &Connection::pass);
        connect(&m_real, &QTcpSocket::stateChanged, this, [this](auto state) {
            if (state == QAbstractSocket::UnconnectedState)
                finish(true);
        });
        m_real.connectToHost(m_endpoint.host, m_endpoint.port);
    }

    void replay(const Talk &recording)
    {
        m_recording = &recording;
        connect(&m_plugin, &QTcpSocket::readyRead, this, &Connection::compare);
        goOn();
    }

    void finish(bool isByEndpoint)
    {
        if (std::exchange(m_isOver, true))
            return;
        if (m_talk) {
            pass();
            m_proxy.m_talks[*m_talk].isEnded = isByEndpoint;
        }
        m_real.disconnect(this);
        m_plugin.disconnect(this);
        m_real.disconnectFromHost(); // after what is still to be written
        m_plugin.disconnectFromHost();
        QTimer::singleShot(kFarewell, this, &QObject::deleteLater);
    }

    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    void pass()
    {
        move(m_plugin, m_real, true);
        move(m_real, m_plugin, false);
    }

    void move(QTcpSocket &from, QTcpSocket &to, bool isPlugins)
    {
        if (to.state() != QAbstractSocket::ConnectedState || to.bytesToWrite() >= kBuffer)
            return;
        const QByteArray bytes = from.readAll();
        if (bytes.isEmpty())
            return;
        m_proxy.m_said += bytes.size();
        m_proxy.record(*m_talk, isPlugins, bytes);
        to.write(bytes);
    }

    // What the endpoint said then, until it is the plugin's turn.
    void goOn()
    {
        const auto &parts = m_recording->parts;
        for (; m_part < parts.size() && !parts[m_part].isPlugins; ++m_part) {
            m_plugin.write(parts[m_part].bytes);
            m_proxy.m_said += parts[m_part].bytes.size();
        }
        if (m_part == parts.size() && m_recording->isEnded)
            QMetaObject::invokeMethod(
                this, [this] { finish(true); }, Qt::QueuedConnection);
    }

    void compare()
    {
        m_said += m_plugin.readAll();
        while (!m_isOver && m_part < m_recording->parts.size() && !m_said.isEmpty()) {
            const QByteArray expected = m_recording->parts[m_part].bytes.mid(m_compared);
            const qsizetype length = std::min(expected.size(), m_said.size());
            if (m_said.left(length) != expected.left(length)) {
                if (m_proxy.m_difference.isEmpty())
                    m_proxy.m_difference = u"to %1 it says %2, where the recording has %3"_s.arg(
                        m_endpoint.text(), shown(m_said), shown(expected));
                finish(true);
                return;
            }
            m_said.remove(0, length);
            m_compared += length;
            m_proxy.m_said += length;
            if (length < expected.size())
                return;
            ++m_part;
            m_compared = 0;
            goOn();
        }
        m_said.clear(); // the recording ended before
    }

    NetworkProxy &m_proxy;
    const Endpoint &m_endpoint;
    QTcpSocket m_plugin;
    QTcpSocket m_real;
    std::optional<std::size_t> m_talk;
    const Talk *m_recording = nullptr;
    std::size_t m_part = 0; // whose turn it is
    qsizetype m_compared = 0; // of that part
    QByteArray m_said;
    bool m_isOver = false;
};

NetworkProxy::NetworkProxy(NetworkRoom room, Mode mode, std::vector<Talk> recording)
    : m_room(std::move(room))
    , m_mode(mode)
    , m_recording(std::move(recording))
    , m_isTaken(m_recording.size())
{
    for (std::size_t i = 0; i < m_room.endpoints().size(); ++i) {
        auto notifier
            = std::make_unique<QSocketNotifier>(m_room.listener(i), QSocketNotifier::Read);
        connect(notifier.get(), &QSocketNotifier::activated, this, [this, i] { accept(i); });
        m_notifiers.push_back(std::move(notifier));
    }
}

NetworkProxy::~NetworkProxy()
{
    qDeleteAll(connections()); // while what they write down is there
}

QList<NetworkProxy::Connection *> NetworkProxy::connections() const
{
    QList<Connection *> found;
    for (QObject *each : children()) // it has no others
        found.append(static_cast<Connection *>(each));
    return found;
}

void NetworkProxy::accept(std::size_t index)
{
    const int socket = accept4(m_room.listener(index), nullptr, nullptr, SOCK_CLOEXEC);
    if (socket < 0)
        return;
    const Endpoint &endpoint = m_room.endpoints()[index];
    ++m_attempts[endpoint.text()];
    if (m_isCut || m_mode == Mode::Intercept || openConnections() >= kMostConnections) {
        close(socket);
        return;
    }
    if (m_mode == Mode::Relay) {
        if (std::ssize(m_talks) < kMostTalks)
            m_talks.push_back({.endpoint = endpoint});
        else
            m_recorded = kMostRecorded + 1;
        auto *connection = new Connection(*this, socket, endpoint); // it is its parent
        connection->relay(m_talks.size() - 1);
        return;
    }
    for (std::size_t i = 0; i < m_recording.size(); ++i) {
        if (m_isTaken[i] || m_recording[i].endpoint != endpoint)
            continue;
        m_isTaken[i] = true;
        auto *connection = new Connection(*this, socket, endpoint); // it is its parent
        connection->replay(m_recording[i]);
        return;
    }
    close(socket); // it connected less often then
}

std::size_t NetworkProxy::openConnections() const
{
    const auto all = connections();
    return static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [](const Connection *each) { return !each->isOver(); }));
}

void NetworkProxy::setCut(bool isCut)
{
    m_isCut = isCut;
    if (!isCut)
        return;
    for (Connection *each : connections())
        each->finish(true);
}

void NetworkProxy::record(std::size_t talk, bool isPlugins, const QByteArray &bytes)
{
    m_recorded += bytes.size();
    if (isOverfull())
        return;
    auto &parts = m_talks[talk].parts;
    if (parts.empty() || parts.back().isPlugins != isPlugins)
        parts.push_back({.isPlugins = isPlugins, .bytes = {}});
    parts.back().bytes += bytes;
}

} // namespace atrium::ctl
