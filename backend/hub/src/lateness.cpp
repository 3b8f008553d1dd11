// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lateness.h"

#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <algorithm>
#include <array>

namespace atrium::hub {

namespace {

constexpr std::array kNeverLateKinds {kind::lock,  kind::garage,     kind::valve,
                                      kind::siren, kind::alarmPanel, kind::irrigation};
constexpr std::array kNeverLateMeanings {semantic::locked, semantic::lockState, semantic::alarmMode,
                                         semantic::permitJoin};

template<typename Table>
bool contains(const Table &table, QStringView text)
{
    return std::find(table.begin(), table.end(), text) != table.end();
}

} // namespace

std::chrono::seconds latest(const Action &action, const Device &device)
{
    const auto &properties = device.model.model->properties;
    const bool isDangerous = contains(kNeverLateKinds, device.kind)
        || std::any_of(properties.begin(), properties.end(), [](const Property &each) {
                                 return each.semantic != semantic::permitJoin
                                     && contains(kNeverLateMeanings, QStringView(each.semantic));
                             });
    return isDangerous ? kLeastTime : std::max(action.lateOk, kLeastTime);
}

std::chrono::seconds latest(const Property &property, QStringView kind,
                            std::optional<std::chrono::seconds> asked)
{
    const bool isDangerous = contains(kNeverLateMeanings, QStringView(property.semantic))
        || (contains(kNeverLateKinds, kind) && property.category.isEmpty());
    const std::chrono::seconds allowed = isDangerous ? std::chrono::seconds(0) : property.lateOk;
    return std::max(std::min(asked.value_or(allowed), allowed), kLeastTime);
}

} // namespace atrium::hub
