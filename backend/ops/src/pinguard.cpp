// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinguard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::ops {

void PinGuard::restore(const Value &kept)
{
    m_hash = kept.field(u"hash").toText().toLatin1();
    m_wrong = static_cast<int>(std::clamp<qint64>(kept.field(u"wrong").toInteger(), 0, 1000));
    m_lockedAt = WallTime(kept.field(u"lockedAt").toInteger());
    m_lock = std::clamp<std::chrono::milliseconds>(
        std::chrono::milliseconds(kept.field(u"lock").toInteger()), 0ms, kLongestLock);
}

Value PinGuard::kept() const
{
    if (!isSet())
        return {};
    return Value::makeObject({{u"hash"_s, QString::fromLatin1(m_hash)},
                              {u"wrong"_s, m_wrong},
                              {u"lockedAt"_s, qint64 {m_lockedAt.count()}},
                              {u"lock"_s, qint64 {m_lock.count()}}});
}

void PinGuard::set(QByteArray hash)
{
    m_hash = std::move(hash);
    m_passes.clear();
    right();
}

std::chrono::milliseconds PinGuard::lockedFor(WallTime now) const
{
    const auto gone = std::max<std::chrono::milliseconds>(now - m_lockedAt, 0ms);
    return std::max<std::chrono::milliseconds>(m_lock - gone, 0ms);
}

void PinGuard::tried(WallTime now)
{
    m_wrong = std::min(m_wrong + 1, 1000);
    if (m_wrong < kFreeTries)
        return;
    const int doublings = std::min(m_wrong - kFreeTries, 16);
    m_lock = std::min<std::chrono::milliseconds>(kFirstLock * (1 << doublings), kLongestLock);
    m_lockedAt = now;
}

void PinGuard::right()
{
    m_wrong = 0;
    m_lockedAt = WallTime(0);
    m_lock = 0ms;
}

int PinGuard::triesLeft() const
{
    return std::max(kFreeTries - m_wrong, m_wrong >= kFreeTries ? 1 : 0);
}

void PinGuard::give(BootTime now, QString pass)
{
    if (m_passes.size() >= kMostPasses)
        m_passes.pop_front();
    m_passes.push_back({.text = std::move(pass), .until = now + kPassValid});
}

bool PinGuard::redeem(BootTime now, QStringView pass)
{
    std::erase_if(m_passes, [now](const Pass &each) { return each.until <= now; });
    return !pass.isEmpty()
        && std::erase_if(m_passes, [pass](const Pass &each) { return each.text == pass; }) > 0;
}

} // namespace atrium::ops
