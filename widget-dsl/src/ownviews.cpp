// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/dsl/defaults.h>
#include <atrium/dsl/ownviews.h>
#include <atrium/dsl/validate.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

Result<Views> patched(const Device &device, const Value &patch)
{
    const auto document = applyPatch(patchableViews(device), patch);
    if (!document)
        return tl::unexpected(document.error());
    Parsed parsed = parseViews(*document);
    if (parsed.isUsable()) {
        for (Problem &each : validate(parsed.views, *device.model.model))
            parsed.problems.push_back(std::move(each));
    }
    const auto problem = std::ranges::find_if(parsed.problems,
                                              [](const Problem &each) { return !each.isWarning; });
    if (problem != parsed.problems.end())
        return fail(Error::Code::InvalidInput,
                    u"what it makes cannot be drawn: %1 at %2, expected %3"_s.arg(
                        problem->code, problem->pointer, problem->expected));
    return std::move(parsed.views);
}

} // namespace

Value patchableViews(const Device &device)
{
    return toValue(viewsOf(device));
}

PatchedViews patchedViews(const Device &device, const Value &patch)
{
    if (patch.isNothing())
        return {.views = viewsOf(device)};
    auto views = patched(device, patch);
    if (views)
        return {.views = std::move(*views)};
    return {.views = viewsOf(device), .misfit = views.error().detail};
}

Result<> checkOwnerPatch(const Device &device, const Value &patch)
{
    const auto views = patched(device, patch);
    return views ? Result<>() : tl::unexpected(views.error());
}

} // namespace atrium::dsl
