// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manywishes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

constexpr qint64 kDefaultTimeout = 10'000; // ms

// What each of the members was given: a wish, or the reason why not.
std::vector<CallBook::Fate> fatesOf(const std::vector<hub::Hub::Wish> &wishes,
                                    const std::vector<Result<std::vector<WishId>>> &outcomes)
{
    std::vector<CallBook::Fate> fates;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        for (std::size_t k = 0; k < wishes[i].values.size(); ++k) {
            CallBook::Fate fate {.device = wishes[i].device, .property = wishes[i].values[k].first};
            if (outcomes[i]) {
                fate.wish = (*outcomes[i])[k];
            } else {
                fate.status = WishStatus::Failed;
                fate.error = outcomes[i].error().detail;
            }
            fates.push_back(std::move(fate));
        }
    }
    return fates;
}

// Who stands at a panel wishes what a widget asks the PIN for only with it.
bool needsPin(const Call &call, const Context &context, const std::vector<hub::Hub::Wish> &wishes)
{
    if (!call.session.isPanel())
        return false;
    return std::ranges::any_of(wishes, [&](const hub::Hub::Wish &wish) {
        const DeviceState *state = context.hub.device(wish.device);
        return state && std::ranges::any_of(wish.values, [&](const auto &each) {
                   return context.pins.of(*state).ofWish(each.first, each.second);
               });
    });
}

} // namespace

Result<std::vector<hub::Hub::Wish>> readMany(const Value &list, const QString &pointer)
{
    std::vector<hub::Hub::Wish> wishes;
    const ValueList &items = list.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto id = DeviceId::fromText(items[i].field(u"device").toText());
        if (!id)
            return tl::unexpected(Error {.code = Error::Code::InvalidInput,
                                         .detail = id.error().detail,
                                         .pointer = u"%1/%2/device"_s.arg(pointer).arg(i)});
        hub::Hub::Wish wish {.device = std::move(*id)};
        for (const auto &[name, value] : items[i].field(u"values").fields())
            wish.values.emplace_back(PropertyName(name), value);
        wishes.push_back(std::move(wish));
    }
    return wishes;
}

Outcome wishMany(const Call &call, const Context &context, std::vector<hub::Hub::Wish> wishes,
                 const QString &reason)
{
    for (hub::Hub::Wish &wish : wishes) {
        wish.actor = call.session.actor();
        wish.reason = call.param(u"reason").toText(reason.left(hub::kLongestReason));
        if (const Value lateOk = call.param(u"lateOk"); !lateOk.isNothing())
            wish.lateOk = std::chrono::seconds(lateOk.toInteger());
        if (call.param(u"policy").toText() == "enforce"_L1)
            wish.policy = WishPolicy::Enforce;
    }
    if (needsPin(call, context, wishes)) {
        if (const auto may = redeem(call, context); !may)
            return tl::unexpected(may.error());
    }
    const auto timeout
        = std::chrono::milliseconds(call.param(u"timeout").toInteger(kDefaultTimeout));
    const hub::Ticket ticket = context.calls.add({.session = call.id,
                                                  .request = call.request.id,
                                                  .waits = call.param(u"wait").toBool(),
                                                  .deadline = call.now.boottime + timeout});
    const auto outcomes = context.hub.wishMany(call.now, wishes, ticket);
    if (!outcomes) {
        context.calls.drop(ticket);
        return tl::unexpected(outcomes.error());
    }
    context.calls.setFates(ticket, fatesOf(wishes, *outcomes));
    return std::nullopt;
}

} // namespace atrium::api
