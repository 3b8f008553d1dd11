// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicefilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

constexpr int kGroups = static_cast<int>(KindGroup::Other) + 1;

bool isIn(StateChoice state, const DeviceFacts &device)
{
    switch (state) {
    case StateChoice::Any:
        return true;
    case StateChoice::NeedsLook:
        return device.needsLook;
    case StateChoice::On:
        return device.isOn;
    case StateChoice::Offline:
        return device.isOffline;
    }
    return true;
}

} // namespace

bool DeviceQuery::isEmpty() const
{
    return text.trimmed().isEmpty() && !group && !area && !plugin && state == StateChoice::Any;
}

DeviceFilter::DeviceFilter(DeviceQuery query)
    : m_query(std::move(query))
    , m_words(m_query.text.simplified().split(u' ', Qt::SkipEmptyParts))
{
    if (m_words.isEmpty())
        return;
    for (int i = 0; i < kGroups; ++i)
        m_groupTitles.emplace(static_cast<KindGroup>(i), titleOf(static_cast<KindGroup>(i)));
}

bool DeviceFilter::hasWords(const DeviceFacts &device) const
{
    return std::ranges::all_of(m_words, [&](const QString &word) {
        const auto has = [&word](const QString &text) {
            return text.contains(word, Qt::CaseInsensitive);
        };
        return has(device.title) || has(device.areaTitle) || has(device.kind)
            || has(device.pluginTitle) || has(m_groupTitles.at(groupOf(device.kind)));
    });
}

bool DeviceFilter::isState(const DeviceFacts &device) const
{
    return isIn(m_query.state, device);
}

bool DeviceFilter::passes(const DeviceFacts &device) const
{
    return isState(device) && (!m_query.area || *m_query.area == device.area)
        && (!m_query.plugin || *m_query.plugin == device.plugin)
        && (!m_query.group || *m_query.group == groupOf(device.kind)) && hasWords(device);
}

FacetCounts DeviceFilter::count(std::span<const DeviceFacts> devices) const
{
    FacetCounts counts;
    for (const DeviceFacts &device : devices) {
        if (!hasWords(device))
            continue;
        const KindGroup group = groupOf(device.kind);
        const bool isArea = !m_query.area || *m_query.area == device.area;
        const bool isPlugin = !m_query.plugin || *m_query.plugin == device.plugin;
        const bool isGroup = !m_query.group || *m_query.group == group;
        const bool isInState = isState(device);
        if (isArea && isPlugin && isInState) {
            ++counts.groups[group];
            ++counts.anyGroup;
        }
        if (isGroup && isPlugin && isInState) {
            ++counts.areas[device.area];
            ++counts.anyArea;
        }
        if (isGroup && isArea && isInState) {
            ++counts.plugins[device.plugin];
            ++counts.anyPlugin;
        }
        if (!isGroup || !isArea || !isPlugin)
            continue;
        for (const StateChoice state :
             {StateChoice::Any, StateChoice::NeedsLook, StateChoice::On, StateChoice::Offline})
            counts.states[state] += isIn(state, device) ? 1 : 0;
    }
    return counts;
}

} // namespace atrium::window
