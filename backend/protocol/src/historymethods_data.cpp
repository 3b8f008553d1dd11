// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historymethods.h"
#include "schemas.h"

using namespace Qt::StringLiterals;

namespace atrium::protocol {

using namespace schema;

namespace {

DataSchema kinds()
{
    return oneOf({u"number"_s, u"state"_s});
}

DataSchema number()
{
    return {.type = DataSchema::Type::Number};
}

DataSchema tuples(int most)
{
    return list(DataSchema {.type = DataSchema::Type::Array, .maxItems = 5}, most);
}

DataSchema statistics()
{
    return object(
        {required(u"measured"_s, number(), u"share of the range in which it was known, 0 to 1"_s),
         optional(u"lowest"_s, number()), optional(u"lowestAt"_s, time()),
         optional(u"highest"_s, number()), optional(u"highestAt"_s, time()),
         optional(u"mean"_s, number(), u"weighted by time"_s),
         optional(u"difference"_s, number(),
                  u"last less first; of a counter what it grew, resets added up"_s),
         optional(u"held"_s, tuples(16), u"of a state: [value, ms], the longest first"_s),
         optional(u"changes"_s, count(), u"of a state"_s)});
}

DataSchema series()
{
    return object({required(u"device"_s, deviceId()), required(u"property"_s, text(256)),
                   required(u"kind"_s, kinds()), required(u"unit"_s, text(64)),
                   required(u"first"_s, time()), required(u"last"_s, time())});
}

} // namespace

std::vector<Method> historyMethods()
{
    return {
        {.name = u"history.read"_s,
         .summary = u"What a property was from `from` until `to` (ms since 1970), in at most "
                    u"`points` buckets. "
                    "A number's bucket is [at, lowest, mean, highest, last]; one in which nothing "
                    "changed is "
                    "left out, and [at, null] says that from there on nothing was known (the "
                    "device was away, "
                    "the hub off). A state's is [at, value, ms that it held within the bucket], "
                    "unknown: null; "
                    "where there are too many, the state that held longest. Buckets of an hour or "
                    "more begin "
                    "with the hour of `from`."_s,
         .params
         = object({required(u"device"_s, deviceId()),
                   required(u"property"_s, text(256),
                            u"its name; a number within a composite: name/field"_s),
                   required(u"from"_s, time()), required(u"to"_s, time(), u"later than `from`"_s),
                   optional(u"points"_s, integer(2, 4000), u"default 600"_s)}),
         .result
         = object({required(u"device"_s, deviceId()), required(u"property"_s, text(256)),
                   required(u"kind"_s, kinds()), required(u"unit"_s, text(64)),
                   required(u"from"_s, time()), required(u"to"_s, time()),
                   required(u"width"_s, count(), u"ms of a bucket; 0: each as it was recorded"_s),
                   required(u"buckets"_s, tuples(10'000)), required(u"statistics"_s, statistics()),
                   required(u"isComplete"_s, flag(), u"nothing of the range was lost"_s)}),
         .route = Route {.verb = u"GET"_s, .path = u"/history"_s}},
        {.name = u"history.series"_s,
         .summary = u"Of what there is history, in the order of devices and properties; also of "
                    "devices that are gone."_s,
         .params = object({optional(u"device"_s, deviceId()),
                           optional(u"after"_s, text(600), u"`next` of the page before"_s)}),
         .result = object({required(u"series"_s, list(series(), 2000)),
                           optional(u"next"_s, text(600), u"there are more"_s)}),
         .route = Route {.verb = u"GET"_s, .path = u"/history/series"_s}},
    };
}

} // namespace atrium::protocol
