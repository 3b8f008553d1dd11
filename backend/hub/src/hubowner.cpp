// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubcore.h"

#include <atrium/dsl/ownviews.h>
#include <atrium/hub/hub.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

/// What the owner says of devices, areas and floors.
namespace atrium::hub {

namespace {

constexpr std::size_t kMostAreas = 500;
constexpr std::size_t kMostFloors = 50;
constexpr qsizetype kLongestTitle = 200;

Result<> checkTitle(const QString &title)
{
    if (title.size() > kLongestTitle)
        return fail(Error::Code::InvalidInput, u"a title has at most 200 characters"_s,
                    u"/title"_s);
    return {};
}

// Areas and floors are named alike.
template<typename Id>
Result<> checkNamed(const Id &id, const QString &title, std::set<Id> &known, const QString &pointer)
{
    if (!isValidAreaId(id.text()) || !known.insert(id).second)
        return fail(Error::Code::InvalidInput,
                    u"'%1' is not an id (a-z 0-9 -), or appears twice"_s.arg(id.text().left(64)),
                    pointer + u"/id"_s);
    if (title.isEmpty() || !checkTitle(title))
        return fail(Error::Code::InvalidInput, u"a title has 1 to 200 characters"_s,
                    pointer + u"/title"_s);
    return {};
}

Result<> checkPatchOf(const Device &device, const Value &patch)
{
    const auto fits = dsl::checkOwnerPatch(device, patch);
    if (fits)
        return {};
    Error error = fits.error();
    error.pointer.prepend(u"/patch"_s);
    return tl::unexpected(std::move(error));
}

} // namespace

Result<> Hub::setOwnerWords(Now /*now*/, const DeviceId &device, const OwnerWords &owner,
                            Ticket ticket)
{
    const DeviceState *state = d->registry.find(device);
    if (!state)
        return fail(Error::Code::NotFound, u"there is no device '%1'"_s.arg(device.text()));
    if (const auto title = checkTitle(owner.title); !title)
        return title;
    if (!owner.area.isEmpty()
        && std::none_of(d->areas.begin(), d->areas.end(),
                        [&](const Area &area) { return area.id == owner.area; }))
        return fail(Error::Code::NotFound,
                    u"there is no area '%1'"_s.arg(owner.area.text().left(64)), u"/area"_s);
    // One that is held already may fit no more: it is kept until the owner changes it.
    if (!owner.patch.isNothing() && owner.patch != state->owner.patch) {
        if (const auto fits = checkPatchOf(state->device, owner.patch); !fits)
            return fits;
    }
    d->registry.setOwner(device, owner);
    const JournalSeq seq = d->outbox.journal(OwnerWordsRecord {.device = device, .owner = owner});
    d->outbox.hold(seq, {.what = Gated::What::Acknowledge, .number = ticket});
    return {};
}

Result<> Hub::setAreas(Now /*now*/, const std::vector<Area> &areas,
                       const std::vector<Floor> &floors, Ticket ticket)
{
    if (areas.size() > kMostAreas)
        return fail(Error::Code::InvalidInput, u"a house has at most 500 areas"_s, u"/areas"_s);
    if (floors.size() > kMostFloors)
        return fail(Error::Code::InvalidInput, u"a house has at most 50 floors"_s, u"/floors"_s);
    std::set<FloorId> storeys;
    for (std::size_t i = 0; i < floors.size(); ++i) {
        if (const auto good
            = checkNamed(floors[i].id, floors[i].title, storeys, u"/floors/%1"_s.arg(i));
            !good)
            return good;
    }
    std::set<AreaId> ids;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const QString pointer = u"/areas/%1"_s.arg(i);
        if (const auto good = checkNamed(areas[i].id, areas[i].title, ids, pointer); !good)
            return good;
        if (!areas[i].floor.isEmpty() && !storeys.contains(areas[i].floor))
            return fail(Error::Code::InvalidInput,
                        u"there is no floor '%1'"_s.arg(areas[i].floor.text().left(64)),
                        pointer + u"/floor"_s);
    }
    d->areas = areas;
    d->floors = floors;
    d->outbox.change(AreasChanged {.areas = areas, .floors = floors});
    const JournalSeq seq = d->outbox.journal(AreasRecord {.areas = areas, .floors = floors});
    d->outbox.hold(seq, {.what = Gated::What::Acknowledge, .number = ticket});
    // Devices of an area that is gone have none.
    for (const auto &[id, state] : d->registry.devices()) {
        if (state->owner.area.isEmpty() || ids.contains(state->owner.area))
            continue;
        OwnerWords owner = state->owner;
        owner.area = {};
        d->registry.setOwner(id, owner);
        d->outbox.journal(OwnerWordsRecord {.device = id, .owner = owner});
    }
    return {};
}

const std::vector<Area> &Hub::areas() const
{
    return d->areas;
}

const std::vector<Floor> &Hub::floors() const
{
    return d->floors;
}

} // namespace atrium::hub
