// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelmethods.h"
#include "schemas.h"

using namespace Qt::StringLiterals;

namespace atrium::protocol {

using namespace schema;

namespace {

DataSchema number(double minimum, double maximum)
{
    return {.type = DataSchema::Type::Number, .minimum = minimum, .maximum = maximum};
}

std::vector<DataField> tryFields()
{
    return {optional(u"accepted"_s, flag(), u"false: the PIN was wrong, or it is locked"_s),
            optional(u"triesLeft"_s, count(), u"before it locks"_s),
            optional(u"lockedFor"_s, count(), u"ms in which no try is taken"_s)};
}

std::vector<DataField> profileFields()
{
    return {optional(u"title"_s, text(64)),
            optional(u"area"_s, areaId(), u"shown first"_s),
            optional(u"dayBrightness"_s, integer(1, 100), u"percent, default 100"_s),
            optional(u"nightBrightness"_s, integer(1, 100), u"percent, default 5"_s),
            optional(u"scale"_s, number(1, 2), u"of all that is drawn, by 0.125"_s),
            optional(u"idle"_s, integer(10, 86'400), u"s to the scene at rest, default 300"_s),
            optional(u"home"_s, integer(10, 86'400), u"s to the home page, default 120"_s),
            optional(u"night"_s, text(11), u"`sun` or such as `22:00-06:30`, the default"_s),
            optional(u"latitude"_s, number(-90, 90), u"where it hangs, for the sun"_s),
            optional(u"longitude"_s, number(-180, 180)),
            optional(u"outside"_s, deviceId(), u"whose temperature is the outside's"_s),
            optional(u"presence"_s, deviceId(), u"whose sensing of people wakes the screen"_s)};
}

std::vector<DataField> withName(std::vector<DataField> fields)
{
    fields.insert(fields.begin(), required(u"name"_s, text(64)));
    return fields;
}

DataSchema pin()
{
    return text(12);
}

} // namespace

std::vector<Method> panelMethods()
{
    std::vector<DataField> checked = tryFields();
    checked.push_back(
        optional(u"stepUp"_s, text(64), u"sent with what needs the PIN: once, within 60 s"_s));
    return {
        {.name = u"pin.status"_s,
         .summary = u"Whether the house has a PIN, and whether it is locked."_s,
         .params = object({}),
         .result = object({required(u"set"_s, flag()), required(u"lockedFor"_s, count())}),
         .route = Route {.verb = u"GET"_s, .path = u"/pin"_s}},
        {.name = u"pin.set"_s,
         .summary
         = u"Sets the PIN, 4 to 12 digits. Where there is one, `current` must be it; a wrong one "
           "counts as a try. Kept as an argon2id hash."_s,
         .params = object({required(u"pin"_s, pin()), optional(u"current"_s, pin())}),
         .result = object(tryFields()),
         .route = Route {.verb = u"PUT"_s, .path = u"/pin"_s}},
        {.name = u"pin.check"_s,
         .summary
         = u"Tries the PIN. After five wrong tries none is taken for 30 s, doubled by each "
           "wrong one after that; also over a restart."_s,
         .params = object({required(u"pin"_s, pin())}),
         .result = object(checked),
         .route = Route {.verb = u"POST"_s, .path = u"/pin/check"_s}},
        {.name = u"pin.remove"_s,
         .summary = u"Takes the PIN away. What needs one is refused then."_s,
         .params = object({required(u"current"_s, pin())}),
         .result = object(tryFields()),
         .route = Route {.verb = u"POST"_s, .path = u"/pin/remove"_s}},
        {.name = u"screens.list"_s,
         .summary = u"What is said of the house's wall panels."_s,
         .params = object({}),
         .result = object({required(u"screens"_s, list(object(withName(profileFields())), 64))}),
         .route = Route {.verb = u"GET"_s, .path = u"/screens"_s}},
        {.name = u"screens.get"_s,
         .summary = u"What is said of one panel: atrium --kiosk --screen NAME."_s,
         .params = object({required(u"name"_s, text(64))}),
         .result = object({required(u"screen"_s, object(withName(profileFields())))}),
         .route = Route {.verb = u"GET"_s, .path = u"/screens/{name}"_s}},
        {.name = u"screens.set"_s,
         .summary = u"Says how a panel is to be. What is left out stays."_s,
         .params = object(withName(profileFields())),
         .result = object({}),
         .route = Route {.verb = u"PUT"_s, .path = u"/screens/{name}"_s}},
        {.name = u"screens.remove"_s,
         .summary = u"Forgets what was said of a panel; then the defaults hold."_s,
         .params = object({required(u"name"_s, text(64))}),
         .result = object({}),
         .route = Route {.verb = u"DELETE"_s, .path = u"/screens/{name}"_s}},
        {.name = u"screens.report"_s,
         .summary = u"What a panel's window says of itself: it is a device of the instance "
                    "`panels` with these properties, online while it reports or follows."_s,
         .params = object({required(u"name"_s, text(64)), optional(u"title"_s, text(64)),
                           optional(u"screenOn"_s, flag()),
                           optional(u"brightness"_s, integer(1, 100), u"percent"_s),
                           optional(u"ambient"_s, flag(), u"the scene at rest is shown"_s),
                           optional(u"presence"_s, flag(), u"somebody uses it"_s)}),
         .result = object({})},
        {.name = u"screens.follow"_s,
         .summary = u"Waits for what is wished of a panel; answers with nothing after `timeout`."_s,
         .params = object({required(u"name"_s, text(64)),
                           optional(u"timeout"_s, integer(0, 60'000), u"ms, default 25000"_s)}),
         .result = object({required(u"values"_s, openObject(), u"by the property's name"_s)})},
    };
}

} // namespace atrium::protocol
