// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/client/trails.h>
#include <atrium/dsl/rules.h>

#include <cmath>
#include <limits>
#include <optional>

namespace atrium::client {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kGroup = 4;

// The older half keeps the least and the greatest of each group, and where nothing was known.
void coarsen(std::vector<TrailSample> &trail)
{
    const std::size_t half = trail.size() / 2 / kGroup * kGroup;
    std::vector<TrailSample> kept;
    kept.reserve(trail.size());
    for (std::size_t i = 0; i < half; i += kGroup) {
        std::optional<std::size_t> least, most;
        for (std::size_t j = i; j < i + kGroup; ++j) {
            const double value = trail[j].value;
            if (!std::isnan(value) && (!least || value < trail[*least].value))
                least = j;
            if (!std::isnan(value) && (!most || value > trail[*most].value))
                most = j;
        }
        for (std::size_t j = i; j < i + kGroup; ++j) {
            if (j == least || j == most || std::isnan(trail[j].value))
                kept.push_back(trail[j]);
        }
    }
    kept.insert(kept.end(), trail.begin() + static_cast<std::ptrdiff_t>(half), trail.end());
    if (kept.size() == trail.size()) // nothing but gaps
        kept.erase(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(half));
    trail = std::move(kept);
}

double numberOf(const Value &value)
{
    if (value.kind() == Value::Kind::Boolean)
        return value.toBool() ? 1.0 : 0.0;
    return value.isNumeric() ? value.toNumber() : kUnknown;
}

} // namespace

void Trails::note(const TrailKey &key, const DeviceState &device)
{
    const PropertyState *state = device.property(key.property);
    if (state == nullptr)
        return;
    auto found = m_trails.find(key);
    if (found == m_trails.end()) {
        if (m_trails.size() >= kMostTrails) {
            ++m_refused;
            return;
        }
        found = m_trails.try_emplace(key).first;
    }
    std::vector<TrailSample> &trail = found->second;
    const bool isOffline = device.availability == Availability::Offline;
    const double value
        = isOffline ? kUnknown : numberOf(dsl::valueAt(state->reported.value, key.path));
    const WallTime at = isOffline ? device.availabilitySince : dsl::measuredAt(state->reported);
    if (trail.empty() ? std::isnan(value) : at <= trail.back().at)
        return;
    if (!trail.empty() && std::isnan(value) && std::isnan(trail.back().value))
        return;
    if (trail.size() >= kMostSamples)
        coarsen(trail);
    trail.push_back({.at = at, .value = value});
}

void Trails::forget(const DeviceId &device)
{
    std::erase_if(m_trails, [&](const auto &each) { return each.first.device == device; });
}

const std::vector<TrailSample> &Trails::of(const TrailKey &key) const
{
    static const std::vector<TrailSample> kNothing;
    const auto found = m_trails.find(key);
    return found == m_trails.end() ? kNothing : found->second;
}

} // namespace atrium::client
