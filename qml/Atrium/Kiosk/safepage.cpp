// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safepage.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kTriesAgainAfter = 600; // seconds

} // namespace

SafePage::SafePage(const QString &lastWords, QObject *parent)
    : QObject(parent)
    , m_lastWords(lastWords.simplified().left(300))
    , m_left(kTriesAgainAfter)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (--m_left <= 0)
            tryNow();
        Q_EMIT changed();
    });
    m_second.start();
}

QString SafePage::reason() const
{
    if (m_lastWords.startsWith("watchdog"_L1))
        return tr("It drew nothing any more and was ended: %1").arg(m_lastWords);
    if (m_lastWords.isEmpty())
        return tr("It left no word of why. The journal may know: journalctl -u atrium-kiosk");
    return tr("Its end was: %1").arg(m_lastWords);
}

QString SafePage::countdown() const
{
    return tr("It is tried again in %n s.", "", m_left);
}

void SafePage::tryNow()
{
    m_second.stop();
    Q_EMIT leaving();
}
