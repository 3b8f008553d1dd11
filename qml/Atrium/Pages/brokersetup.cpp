// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokersetup.h"

using namespace Qt::StringLiterals;
using namespace atrium;

BrokerSetup::BrokerSetup(client::HubClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{ }

void BrokerSetup::connectBroker(const QString &host, const QString &port, const QString &user,
                                const QString &password, const QString &topic, bool tls)
{
    bool isNumber = false;
    const int number = port.trimmed().toInt(&isNumber);
    const QString name = host.trimmed();
    m_hostError = name.isEmpty() ? tr("The name or address of the broker, such as 192.168.1.20")
        : name.contains(u' ') || name.contains(u'/')
        ? tr("Only the name or address, without “mqtt://”")
        : QString();
    m_portError
        = isNumber && number > 0 && number < 65536 ? QString() : tr("A number from 1 to 65535");
    m_error.clear();
    Q_EMIT changed();
    if (!m_hostError.isEmpty() || !m_portError.isEmpty())
        return;
    ValueObject config {{u"broker"_s,
                         Value(u"%1://%2:%3"_s
                                   .arg(tls ? u"mqtts"_s : u"mqtt"_s,
                                        name.contains(u':') ? u'[' + name + u']' : name)
                                   .arg(number))}};
    if (!user.isEmpty())
        config.emplace_back(u"user"_s, Value(user));
    if (!password.isEmpty())
        config.emplace_back(u"password"_s, Value(password));
    if (!topic.trimmed().isEmpty())
        config.emplace_back(u"baseTopic"_s, Value(topic.trimmed()));
    configure(u"mqtt"_s, u"mqtt"_s, Value::makeObject(std::move(config)));
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
