// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokersetup.h"

using namespace Qt::StringLiterals;
using namespace atrium;

BrokerSetup::BrokerSetup(client::HubClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{ }

void BrokerSetup::connectBroker()
{
    const bool isRight = check();
    Q_EMIT changed();
    if (isRight)
        configure(u"mqtt"_s, u"mqtt"_s, config());
}

bool BrokerSetup::check()
{
    bool isNumber = false;
    const int number = m_port.trimmed().toInt(&isNumber);
    const QString name = m_host.trimmed();
    const auto fileError = [this](const QString &file) {
        return !m_tls || file.trimmed().isEmpty() || file.trimmed().startsWith(u'/')
            ? QString()
            : tr("The whole path on the hub, such as /etc/ssl/home.pem");
    };
    m_hostError = name.isEmpty() ? tr("The name or address of the broker, such as 192.168.1.20")
        : name.contains(u' ') || name.contains(u'/')
        ? tr("Only the name or address, without “mqtt://”")
        : QString();
    m_portError
        = isNumber && number > 0 && number < 65536 ? QString() : tr("A number from 1 to 65535");
    m_caError = fileError(m_caFile);
    m_certificateError = fileError(m_certificateFile);
    m_keyError = fileError(m_keyFile);
    const bool hasCertificate = !m_certificateFile.trimmed().isEmpty();
    const bool hasKey = !m_keyFile.trimmed().isEmpty();
    if (m_tls && hasCertificate && !hasKey)
        m_keyError = tr("A certificate needs its key");
    else if (m_tls && hasKey && !hasCertificate)
        m_certificateError = tr("A key needs its certificate");
    m_error.clear();
    return m_hostError.isEmpty() && m_portError.isEmpty() && m_caError.isEmpty()
        && m_certificateError.isEmpty() && m_keyError.isEmpty();
}

Value BrokerSetup::config() const
{
    const QString host = m_host.trimmed();
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    ValueObject config {
        {u"broker"_s,
         Value(u"%1://%2:%3"_s.arg(m_tls ? u"mqtts"_s : u"mqtt"_s, name, m_port.trimmed()))}};
    const auto add = [&config](const QString &field, const QString &text) {
        if (!text.isEmpty())
            config.emplace_back(field, Value(text));
    };
    add(u"user"_s, m_user);
    add(u"password"_s, m_password);
    add(u"baseTopic"_s, m_topic.trimmed());
    if (m_tls) {
        add(u"caFile"_s, m_caFile.trimmed());
        add(u"certificateFile"_s, m_certificateFile.trimmed());
        add(u"keyFile"_s, m_keyFile.trimmed());
    }
    return Value::makeObject(std::move(config));
}

void BrokerSetup::startDemo()
{
    configure(u"demo"_s, u"simulator"_s, Value::makeObject({{u"home"_s, Value(true)}}));
}

void BrokerSetup::configure(const QString &instance, const QString &plugin, const Value &config)
{
    m_busy = true;
    Q_EMIT changed();
    m_client.call({.method = u"plugins.configure"_s,
                   .params = Value::makeObject({{u"instance"_s, Value(instance)},
                                                {u"plugin"_s, Value(plugin)},
                                                {u"enabled"_s, Value(true)},
                                                {u"config"_s, config}})},
                  this, [this](const Result<Value> &answer) {
                      m_busy = false;
                      m_error = answer ? QString() : answer.error().detail;
                      Q_EMIT changed();
                      if (answer)
                          Q_EMIT done();
                  });
}
