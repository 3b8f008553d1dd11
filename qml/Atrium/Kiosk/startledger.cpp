// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startledger.h"

#include <algorithm>

namespace atrium::kiosk {

StartLedger StartLedger::fromText(const QByteArray &text)
{
    StartLedger ledger;
    for (const QByteArray &each : text.left(1024).split(' ')) {
        bool isNumber = false;
        const qint64 second = each.trimmed().toLongLong(&isNumber);
        if (isNumber)
            ledger.m_starts.push_back(second);
    }
    return ledger;
}

QByteArray StartLedger::text() const
{
    QByteArray text;
    for (const qint64 second : m_starts)
        text += QByteArray::number(second) + ' ';
    return text;
}

void StartLedger::started(const QDateTime &now)
{
    m_starts.push_back(now.toSecsSinceEpoch());
    while (m_starts.size() > kMostStarts)
        m_starts.erase(m_starts.begin());
}

bool StartLedger::isLoop(const QDateTime &now) const
{
    const qint64 second = now.toSecsSinceEpoch();
    const auto recent = std::count_if(m_starts.begin(), m_starts.end(), [second](qint64 start) {
        return start <= second && second - start <= kWithin;
    });
    return recent >= static_cast<qint64>(kMostStarts);
}

} // namespace atrium::kiosk
