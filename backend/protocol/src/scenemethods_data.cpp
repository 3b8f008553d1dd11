// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagemethods.h"
#include "schemas.h"

using namespace Qt::StringLiterals;

namespace atrium::protocol {

namespace {

using namespace schema;

DataSchema fates()
{
    return object({required(u"wishes"_s, list(wishFate(), 20'000))});
}

DataSchema group()
{
    return object({required(u"id"_s, areaId()), required(u"title"_s, text(200)),
                   optional(u"icon"_s, text(64)), required(u"devices"_s, list(deviceId(), 500))});
}

DataSchema scene()
{
    return object({required(u"id"_s, areaId()), required(u"title"_s, text(200)),
                   optional(u"icon"_s, text(64)), required(u"wishes"_s, list(deviceWish(), 500))});
}

DataSchema onlyId()
{
    return object({required(u"id"_s, areaId())});
}

std::vector<Method> groupMethods()
{
    return {
        {.name = u"groups.list"_s,
         .summary = u"The groups of the house, by their ids."_s,
         .params = object({}),
         .result = object({required(u"groups"_s, list(group(), 500))}),
         .route = Route {.verb = u"GET"_s, .path = u"/groups"_s}},
        {.name = u"groups.set"_s,
         .summary = u"Makes a group of devices, or changes one."_s,
         .params = group(),
         .result = object({}),
         .route = Route {.verb = u"PUT"_s, .path = u"/groups/{id}"_s}},
        {.name = u"groups.remove"_s,
         .summary = u"Forgets a group; its devices stay."_s,
         .params = onlyId(),
         .result = object({}),
         .route = Route {.verb = u"DELETE"_s, .path = u"/groups/{id}"_s}},
        {.name = u"group.set"_s,
         .summary = u"Wishes for each device of a group that has such properties."_s,
         .params = withTerms({required(u"group"_s, areaId()),
                              required(u"values"_s, openObject(), u"by the property's name"_s)}),
         .result = fates(),
         .route = Route {.verb = u"PUT"_s,
                         .path = u"/groups/{group}/properties"_s,
                         .success = 202,
                         .body = u"values"_s}},
    };
}

} // namespace

std::vector<Method> sceneMethods()
{
    std::vector<Method> all = groupMethods();
    const std::vector<Method> scenes {
        {.name = u"wishes.set"_s,
         .summary = u"Wishes for many devices as one request, with a fate for each. One that is "
                    "refused does not keep the others from being made."_s,
         .params = withTerms({required(u"wishes"_s, list(deviceWish(), 1000))}),
         .result = fates(),
         .route = Route {.verb = u"POST"_s, .path = u"/wishes"_s, .success = 202}},
        {.name = u"scenes.list"_s,
         .summary = u"The scenes of the house, by their ids."_s,
         .params = object({}),
         .result = object({required(u"scenes"_s, list(scene(), 500))}),
         .route = Route {.verb = u"GET"_s, .path = u"/scenes"_s}},
        {.name = u"scenes.set"_s,
         .summary = u"Makes a scene: what several devices are to be. Or changes one."_s,
         .params = scene(),
         .result = object({}),
         .route = Route {.verb = u"PUT"_s, .path = u"/scenes/{id}"_s}},
        {.name = u"scenes.remove"_s,
         .summary = u"Forgets a scene."_s,
         .params = onlyId(),
         .result = object({}),
         .route = Route {.verb = u"DELETE"_s, .path = u"/scenes/{id}"_s}},
        {.name = u"scene.activate"_s,
         .summary = u"Wishes what a scene says, as one request with a fate for each."_s,
         .params = withTerms({required(u"scene"_s, areaId())}),
         .result = fates(),
         .route
         = Route {.verb = u"POST"_s, .path = u"/scenes/{scene}/activate"_s, .success = 202}}};
    all.insert(all.end(), scenes.begin(), scenes.end());
    return all;
}

} // namespace atrium::protocol
