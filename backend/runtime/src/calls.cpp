// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls.h"

#include <algorithm>

namespace atrium::runtime {

wire::CallId Calls::open(Open call)
{
    const wire::CallId id {++m_last};
    m_open.emplace(id, std::move(call));
    return id;
}

std::optional<Calls::Open> Calls::close(wire::CallId id)
{
    const auto found = m_open.find(id);
    if (found == m_open.end())
        return std::nullopt;
    const Open open = found->second;
    m_open.erase(found);
    return open;
}

std::vector<Calls::Open> Calls::expire(BootTime now)
{
    std::vector<Open> expired;
    for (auto it = m_open.begin(); it != m_open.end();) {
        if (it->second.deadline > now) {
            ++it;
            continue;
        }
        expired.push_back(it->second);
        it = m_open.erase(it);
    }
    return expired;
}

void Calls::postpone(BootTime duration)
{
    for (auto &[id, open] : m_open)
        open.deadline += duration;
}

std::optional<wire::CallId> Calls::invocation(RequestId request) const
{
    for (const auto &[id, open] : m_open) {
        if (open.kind == Kind::Invoke && open.request == request)
            return id;
    }
    return std::nullopt;
}

std::optional<RequestId> Calls::prolong(wire::CallId invocation, BootTime deadline)
{
    const auto found = m_open.find(invocation);
    if (found == m_open.end() || found->second.kind != Kind::Invoke)
        return std::nullopt;
    found->second.deadline = deadline;
    return found->second.request;
}

bool Calls::has(Kind kind) const
{
    return std::any_of(m_open.begin(), m_open.end(),
                       [kind](const auto &each) { return each.second.kind == kind; });
}

std::optional<BootTime> Calls::nextDeadline() const
{
    const auto next = std::min_element(m_open.begin(), m_open.end(), [](auto &a, auto &b) {
        return a.second.deadline < b.second.deadline;
    });
    return next == m_open.end() ? std::nullopt : std::optional(next->second.deadline);
}

int Calls::requests() const
{
    return static_cast<int>(std::count_if(m_open.begin(), m_open.end(), [](const auto &each) {
        return each.second.kind == Kind::Write || each.second.kind == Kind::Invoke;
    }));
}

} // namespace atrium::runtime
