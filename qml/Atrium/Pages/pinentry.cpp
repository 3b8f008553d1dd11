// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinentry.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;

PinEntry::PinEntry(client::HubClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &PinEntry::tick);
}

void PinEntry::ask(const QString &title, Granted granted)
{
    cancel();
    m_title = title;
    m_granted = std::move(granted);
    m_isAsking = true;
    m_client.call({.method = u"pin.status"_s}, this,
                  [this, question = m_question](const Result<Value> &answer) {
                      if (question != m_question)
                          return;
                      if (!answer) {
                          m_line = answer.error().detail;
                      } else {
                          m_isMissing = !answer->field(u"set").toBool();
                          lock(answer->field(u"lockedFor").toInteger());
                      }
                      Q_EMIT changed();
                  });
    Q_EMIT changed();
}

QString PinEntry::line() const
{
    if (m_isMissing)
        return tr("No PIN is set. Whoever runs the hub sets one with: atriumctl pin set");
    return isLocked() ? tr("Too many wrong tries. Wait a little.") : m_line;
}

void PinEntry::type(int digit)
{
    if (!m_isAsking || m_isBusy || m_isMissing || isLocked() || m_typed.size() >= kLongest)
        return;
    m_typed += QString::number(digit % 10);
    m_line.clear();
    Q_EMIT changed();
}

void PinEntry::erase()
{
    m_typed.chop(1);
    Q_EMIT changed();
}

void PinEntry::submit()
{
    if (!m_isAsking || m_isBusy || isLocked() || m_typed.size() < kShortest)
        return;
    m_isBusy = true;
    m_client.call({.method = u"pin.check"_s,
                   .params = Value::makeObject({{u"pin"_s, std::exchange(m_typed, {})}})},
                  this, [this, question = m_question](const Result<Value> &answer) {
                      if (question == m_question)
                          take(answer);
                  });
    Q_EMIT changed();
}

void PinEntry::take(const Result<Value> &answer)
{
    m_isBusy = false;
    if (answer && answer->field(u"accepted").toBool()) {
        const Granted granted = std::exchange(m_granted, {});
        cancel();
        if (granted)
            granted(answer->field(u"stepUp").toText());
        return;
    }
    if (!answer) {
        m_line = answer.error().detail;
    } else {
        m_line = tr("%n tries left", "", static_cast<int>(answer->field(u"triesLeft").toInteger()));
        lock(answer->field(u"lockedFor").toInteger());
        Q_EMIT wrong();
    }
    Q_EMIT changed();
}

void PinEntry::lock(qint64 milliseconds)
{
    m_lockedFor = static_cast<int>((milliseconds + 999) / 1000);
    if (m_lockedFor > 0)
        m_second.start();
}

void PinEntry::tick()
{
    m_lockedFor = std::max(0, m_lockedFor - 1);
    if (m_lockedFor == 0)
        m_second.stop();
    Q_EMIT changed();
}

void PinEntry::cancel()
{
    ++m_question;
    m_granted = {};
    m_typed.clear();
    m_line.clear();
    m_second.stop();
    m_lockedFor = 0;
    m_isMissing = false;
    m_isBusy = false;
    if (std::exchange(m_isAsking, false))
        Q_EMIT changed();
}
