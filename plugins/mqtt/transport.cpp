// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport.h"

#include <atrium/base/thread.h>

#include <mosquitto.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace atrium::mqtt {

namespace {

constexpr int kKeepAlive = 30; // seconds
constexpr auto kMiscEvery = std::chrono::seconds(1);
constexpr auto kPatience = std::chrono::seconds(15);
constexpr int kPacketsAPass = 256;
constexpr int kMostUnacknowledged = 20; // on the wire; the rest waits in the library

QString textOf(int code)
{
    return QString::fromUtf8(code == MOSQ_ERR_ERRNO ? std::strerror(errno)
                                                    : mosquitto_strerror(code));
}

struct Refusal
{
    int code; // of CONNACK, MQTT 3.1.1 §3.2.2.3
    QStringView reason;
    QStringView hint;
};

constexpr std::array kRefusals {
    Refusal {1, u"the broker does not speak MQTT 3.1.1", u"Use a newer broker"},
    Refusal {2, u"the broker refuses the client id", u"Give another client id"},
    Refusal {3, u"the broker says that it is not available", u"Look into the broker's log"},
    Refusal {4, u"the broker refuses the user or the password", u"Check user and password"},
    Refusal {5, u"the broker does not let this user in", u"Check user and password"},
};

} // namespace

Transport::Transport(BrokerSettings settings, std::uint64_t seed, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_backOff({.first = std::chrono::milliseconds(500)}, Rng(seed))
{
    mosquitto_lib_init();
    m_misc.setInterval(kMiscEvery);
    m_retry.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_misc, &QTimer::timeout, this, &Transport::misc);
    connect(&m_retry, &QTimer::timeout, this, &Transport::connectNow);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        lost(u"the broker does not answer"_s, u"Check the broker and the network"_s);
    });
}

Transport::~Transport()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    close();
    mosquitto_lib_cleanup();
}

Result<> Transport::start()
{
    ATRIUM_ON_OWN_THREAD();
    if (auto made = makeClient(); !made)
        return made; // a certificate that does not load now does not load later
    m_isStarted = true;
    connectNow();
    return {};
}

void Transport::stop()
{
    ATRIUM_ON_OWN_THREAD();
    m_isStarted = false;
    m_retry.stop();
    if (m_client && m_isConnected) {
        mosquitto_disconnect(m_client);
        mosquitto_loop_write(m_client, 1);
    }
    close();
}

// A new client for each connection: what one left unsent is never sent by the next, since a lock
// that opens when the network comes back is worse than a wish that failed.
Result<> Transport::makeClient()
{
    close();
    m_client = mosquitto_new(m_settings.clientId.toUtf8().constData(), false, this);
    if (!m_client)
        return fail(Error::Code::InvalidInput,
                    u"'%1' cannot be a client id"_s.arg(m_settings.clientId), u"/clientId"_s);
    mosquitto_connect_callback_set(m_client, [](mosquitto *, void *self, int code) {
        static_cast<Transport *>(self)->m_connectCode = code;
    });
    mosquitto_message_callback_set(m_client,
                                   [](mosquitto *, void *self, const mosquitto_message *message) {
                                       static_cast<Transport *>(self)->onMessage(*message);
                                   });
    mosquitto_publish_callback_set(m_client, [](mosquitto *, void *self, int id) {
        static_cast<Transport *>(self)->onPublish(id);
    });
    mosquitto_log_callback_set(m_client, [](mosquitto *, void *self, int level, const char *text) {
        if (level == MOSQ_LOG_ERR)
            static_cast<Transport *>(self)->m_said = QString::fromUtf8(text).left(200);
    });
    mosquitto_int_option(m_client, MOSQ_OPT_TCP_NODELAY, 1);
    mosquitto_max_inflight_messages_set(m_client, kMostUnacknowledged);
    if (!m_settings.user.isEmpty())
        mosquitto_username_pw_set(m_client, m_settings.user.toUtf8().constData(),
                                  m_settings.password.toUtf8().constData());
    return m_settings.isSecure ? secure() : Result<>();
}

Result<> Transport::secure()
{
    const QByteArray authority = m_settings.caFile.toUtf8();
    const QByteArray certificate = m_settings.certificateFile.toUtf8();
    const QByteArray key = m_settings.keyFile.toUtf8();
    const bool hasOwn = !authority.isEmpty();
    const int code = mosquitto_tls_set(m_client, hasOwn ? authority.constData() : nullptr,
                                       hasOwn ? nullptr : "/etc/ssl/certs",
                                       certificate.isEmpty() ? nullptr : certificate.constData(),
                                       key.isEmpty() ? nullptr : key.constData(), nullptr);
    if (code == MOSQ_ERR_SUCCESS)
        return {};
    return fail(Error::Code::InvalidInput, u"the certificates cannot be used: "_s + textOf(code),
                u"/caFile"_s);
}

void Transport::connectNow()
{
    m_patience.start();
    m_lookup = QHostInfo::lookupHost(m_settings.host, this, &Transport::resolved);
}

void Transport::resolved(const QHostInfo &info)
{
    m_lookup = -1;
    if (!m_isStarted)
        return;
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return lost(u"the broker's host '%1' is not found"_s.arg(m_settings.host),
                    u"Check the broker's name and the network"_s);
    if (const auto made = makeClient(); !made)
        return lost(made.error().detail, u"Check the certificates' files"_s);
    // The library tries one address only: take the next one after each failure. With TLS it must
    // know the name, which the certificate speaks of; then the next address says of which kind.
    const auto &addresses = info.addresses();
    const QHostAddress next = addresses.at(static_cast<qsizetype>(m_tries++) % addresses.size());
    const char *const from = next.protocol() == QAbstractSocket::IPv6Protocol ? "::" : "0.0.0.0";
    const QString host = m_settings.isSecure ? m_settings.host : next.toString();
    const int code = mosquitto_connect_bind_async(m_client, host.toUtf8().constData(),
                                                  m_settings.port, kKeepAlive, from);
    if (code != MOSQ_ERR_SUCCESS)
        return handle(code);
    watch();
    m_misc.start();
}

void Transport::watch()
{
    const int descriptor = mosquitto_socket(m_client);
    if (descriptor < 0)
        return handle(MOSQ_ERR_NO_CONN);
    m_reads = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    m_writes = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Write);
    connect(m_reads.get(), &QSocketNotifier::activated, this, &Transport::readable);
    connect(m_writes.get(), &QSocketNotifier::activated, this, &Transport::writable);
}

void Transport::readable()
{
    for (int i = 0; m_client && i < kPacketsAPass; ++i) {
        m_gotPacket = false;
        errno = 0;
        const int code = mosquitto_loop_read(m_client, 1);
        if (code != MOSQ_ERR_SUCCESS)
            return handle(code);
        const bool isDrained = !m_gotPacket && errno == EAGAIN;
        settle();
        if (isDrained || !m_client)
            return;
    }
    // TLS may hold what the socket no longer shows.
    if (m_client && m_settings.isSecure)
        QTimer::singleShot(0, this, &Transport::readable);
}

void Transport::writable()
{
    if (!m_client)
        return;
    if (const int code = mosquitto_loop_write(m_client, 1); code != MOSQ_ERR_SUCCESS)
        return handle(code);
    settle();
}

void Transport::misc()
{
    if (!m_client)
        return;
    if (const int code = mosquitto_loop_misc(m_client); code != MOSQ_ERR_SUCCESS)
        return handle(code);
    settle();
}

// After each call into the library, which must not be left or ended from its own callbacks.
void Transport::settle()
{
    if (m_connectCode && !m_isConnected) {
        const int code = *m_connectCode;
        m_connectCode.reset();
        if (code != 0)
            return refused(code);
        m_isConnected = true;
        m_patience.stop();
        m_backOff.reset();
        m_tries = 0;
        ++m_counters.connections;
        Q_EMIT connected();
    }
    if (m_writes && m_client)
        m_writes->setEnabled(mosquitto_want_write(m_client));
}

void Transport::refused(int code)
{
    const auto *known = std::find_if(kRefusals.begin(), kRefusals.end(),
                                     [&](const Refusal &each) { return each.code == code; });
    if (known == kRefusals.end())
        return lost(u"the broker refuses the connection (%1)"_s.arg(code),
                    u"Look into the broker's log"_s);
    lost(known->reason.toString(), known->hint.toString());
}

void Transport::handle(int code)
{
    const QString text = textOf(code);
    if (m_connectCode && *m_connectCode != 0)
        return refused(*m_connectCode);
    if (code == MOSQ_ERR_TLS || m_said.contains("OpenSSL"_L1))
        return lost(
            u"no secure connection to the broker: %1"_s.arg(m_said.isEmpty() ? text : m_said),
            u"Check the certificates and that the port speaks TLS"_s);
    if (m_isConnected)
        return lost(u"the connection to the broker broke"_s,
                    u"It is tried again by itself; look at the broker if it lasts"_s);
    lost(u"the broker at %1:%2 cannot be reached: %3"_s.arg(m_settings.host)
             .arg(m_settings.port)
             .arg(text),
         u"Check that the broker runs and that address and port are right"_s);
}

void Transport::lost(const QString &reason, const QString &hint)
{
    if (!m_isStarted)
        return;
    close();
    m_retry.start(m_backOff.next());
    Q_EMIT disconnected(reason, hint);
}

void Transport::close()
{
    m_isConnected = false;
    m_connectCode.reset();
    m_said.clear();
    m_patience.stop();
    m_misc.stop();
    for (auto *notifier : {&m_reads, &m_writes}) {
        if (*notifier) {
            (*notifier)->setEnabled(false);
            notifier->release()->deleteLater(); // it may be the one that called
        }
    }
    if (m_client)
        mosquitto_destroy(m_client);
    m_client = nullptr;
    auto open = std::move(m_inFlight);
    m_inFlight.clear();
    for (auto &[id, done] : open)
        done(fail(Error::Code::Unreachable, u"the connection to the broker broke"_s));
}

void Transport::subscribe(const QStringList &filters)
{
    ATRIUM_ON_OWN_THREAD();
    for (const QString &filter : filters) {
        if (m_client && m_isConnected)
            mosquitto_subscribe(m_client, nullptr, filter.toUtf8().constData(), 1);
    }
    if (m_writes && m_client)
        m_writes->setEnabled(mosquitto_want_write(m_client));
}

void Transport::publish(const Publish &message, std::function<void(Result<>)> done)
{
    ATRIUM_ON_OWN_THREAD();
    if (!m_client || !m_isConnected)
        return done(fail(Error::Code::Unreachable, u"there is no connection to the broker"_s));
    if (m_inFlight.size() >= kMostInFlight) {
        ++m_counters.refused;
        return done(fail(Error::Code::Busy,
                         u"the broker has not taken %1 messages yet"_s.arg(kMostInFlight)));
    }
    int id = 0;
    const int code = mosquitto_publish(m_client, &id, message.topic.toUtf8().constData(),
                                       static_cast<int>(message.payload.size()),
                                       message.payload.constData(), 1, false);
    if (code != MOSQ_ERR_SUCCESS)
        return done(fail(code == MOSQ_ERR_INVAL || code == MOSQ_ERR_PAYLOAD_SIZE
                             ? Error::Code::InvalidInput
                             : Error::Code::Unreachable,
                         u"not published: "_s + textOf(code)));
    ++m_counters.published;
    m_inFlight.emplace(id, std::move(done));
    if (m_writes)
        m_writes->setEnabled(mosquitto_want_write(m_client));
}

void Transport::onMessage(const mosquitto_message &message)
{
    m_gotPacket = true;
    if (message.payloadlen > kLongestMessage) {
        ++m_counters.tooLong;
        return;
    }
    ++m_counters.received;
    Q_EMIT received(
        {.topic = QString::fromUtf8(message.topic),
         .payload = QByteArray(static_cast<const char *>(message.payload), message.payloadlen),
         .retained = message.retain});
}

void Transport::onPublish(int id)
{
    m_gotPacket = true;
    const auto found = m_inFlight.find(id);
    if (found == m_inFlight.end())
        return;
    const auto done = std::move(found->second);
    m_inFlight.erase(found);
    done({});
}

} // namespace atrium::mqtt
