// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "housetrouble.h"

#include "windowtexts.h"

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr auto kInterval = 5s;

} // namespace

HouseTrouble::HouseTrouble(client::HubClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_poll.setInterval(kInterval);
    connect(&m_poll, &QTimer::timeout, this, &HouseTrouble::ask);
    connect(&client, &client::HubClient::reset, this, &HouseTrouble::ask);
    m_poll.start();
}

void HouseTrouble::ask()
{
    if (m_client.connection() != client::Connection::Online)
        return; // that is told by another banner
    m_client.call({.method = u"health"_s}, this, [this](const Result<Value> &answer) {
        if (answer)
            show(*answer);
    });
}

void HouseTrouble::show(const Value &health)
{
    QString title;
    QString line;
    bool isSevere = false;
    for (const Value &check : health.field(u"checks").items()) { // the worst first
        const QString name = check.field(u"name").toText();
        const QString status = check.field(u"status").toText();
        if (status == "ok"_L1 || (name != "store"_L1 && name != "clock"_L1))
            continue;
        isSevere = status == "failed"_L1;
        title = name == "clock"_L1 ? tr("The hub's clock was set")
            : isSevere             ? tr("The hub cannot write to its disk")
                                   : tr("The hub's disk is slow");
        const QStringList words {window::WindowTexts::reason(check.field(u"reason").toText()),
                                 window::WindowTexts::reason(check.field(u"hint").toText())};
        line = words.join(u' ').trimmed();
        break;
    }
    if (title == m_title && line == m_line && isSevere == m_isSevere)
        return;
    m_title = title;
    m_line = line;
    m_isSevere = isSevere;
    Q_EMIT changed();
}
