// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/sdk/backoff.h>

#include <algorithm>

namespace atrium::sdk {

BackOff::BackOff(Bounds bounds, Rng rng)
    : m_bounds(bounds)
    , m_rng(rng)
{ }

std::chrono::milliseconds BackOff::next()
{
    auto bound = m_bounds.first;
    for (int i = 0; i < m_failures && bound < m_bounds.most; ++i)
        bound *= 2;
    bound = std::min(bound, m_bounds.most);
    ++m_failures;
    const auto wait = static_cast<std::chrono::milliseconds::rep>(
        m_rng.below(static_cast<std::uint64_t>(bound.count()) + 1));
    return std::max(m_bounds.least, std::chrono::milliseconds(wait));
}

} // namespace atrium::sdk
