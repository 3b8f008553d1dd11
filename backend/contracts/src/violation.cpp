// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/contracts/violation.h>

using namespace Qt::StringLiterals;

namespace atrium::contracts {

namespace {

constexpr BootTime kToldEvery = 1min;

} // namespace

Error toError(const Violation &violation)
{
    QString detail = violation.code + u": "_s + violation.message;
    if (!violation.hint.isEmpty())
        detail += u" ("_s + violation.hint + u')';
    return {.code = Error::Code::InvalidInput,
            .detail = std::move(detail),
            .pointer = violation.pointer};
}

bool ViolationLog::isDue(Now now, const Key &key)
{
    auto found = m_seen.find(key);
    if (found == m_seen.end()) {
        if (m_seen.size() >= kMostKeys)
            m_seen.clear(); // some are told again early; the gate's counters stay right
        m_seen.emplace(key, Seen {.told = now.boottime});
        return true;
    }
    if (now.boottime - found->second.told < kToldEvery) {
        ++found->second.untold;
        return false;
    }
    found->second.told = now.boottime;
    return true;
}

void ViolationLog::add(const Key &key, Violation violation)
{
    if (const auto found = m_seen.find(key); found != m_seen.end()) {
        violation.count = 1 + found->second.untold;
        found->second.untold = 0;
    }
    m_newest.push_back(std::move(violation));
    if (m_newest.size() > kMostKept)
        m_newest.pop_front();
}

} // namespace atrium::contracts
