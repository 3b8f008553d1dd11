// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/dsl/pindemands.h>

#include <algorithm>

namespace atrium::dsl {

namespace {

void gather(const Call &call, PinDemands &demands)
{
    if (call.confirm != Confirm::Pin)
        return;
    if (!call.action.isEmpty())
        demands.actions.insert(call.action);
    for (const Setting &setting : call.settings) {
        // What a toggle or a step makes of it is not known here.
        const bool isKnown = setting.how == Setting::How::To;
        demands.wishes.push_back({.property = setting.property,
                                  .value = isKnown ? std::optional(setting.value) : std::nullopt});
    }
}

void gather(const Widget &widget, PinDemands &demands)
{
    gather(widget.press, demands);
    gather(widget.release, demands);
    for (const auto &[key, call] : widget.commands)
        gather(call, demands);
    for (const Widget &each : widget.items)
        gather(each, demands);
    for (const Widget &each : widget.fallback)
        gather(each, demands);
}

} // namespace

bool PinDemands::ofWish(const PropertyName &property, const Value &value) const
{
    return std::ranges::any_of(wishes, [&](const Wish &each) {
        return each.property == property && (!each.value || *each.value == value);
    });
}

void gatherPinDemands(const Views &views, PinDemands &demands)
{
    if (views.tile.primary)
        gather(*views.tile.primary, demands);
    for (const auto *widgets : {&views.tile.secondary, &views.detail, &views.settings}) {
        for (const Widget &each : *widgets)
            gather(each, demands);
    }
}

} // namespace atrium::dsl
