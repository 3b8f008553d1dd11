// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Widget schemas: good ones, broken. Whatever comes, reading, checking and drawing end; what is
// accepted survives the way to JSON and back; what is refused leaves the device with its own face.

#include "mutate.h"
#include "sampledevices.h"

#include <atrium/dsl/defaults.h>
#include <atrium/dsl/validate.h>
#include <atrium/dsl/viewmodel.h>
#include <atrium/model/json.h>

#include <cstdio>

using namespace atrium;
using namespace atrium::dsl;

namespace {

constexpr qsizetype kLongest = 1024 * 1024;

bool complain(const char *what)
{
    (void)std::fprintf(stderr, "%s\n", what);
    return false;
}

// Draws everything, so that each widget meets values that it was not made for.
void draw(const Views &views, const DeviceState &device, const Environment &environment)
{
    const Texts texts;
    const TileFace face = faceOf(views.tile, device, environment);
    (void)spoken(face, texts, environment.now.wall);
    for (const auto *view : {&views.detail, &views.settings}) {
        for (const WidgetFace &each : facesOf(*view, device, environment))
            (void)texts.say(each.value, environment.now.wall);
    }
    (void)noticesOf(device, environment);
}

bool tryViews(const Value &json, DeviceState device, test::Mutator &mutator)
{
    ThingModel model = *device.device.model.model;
    model.views = json;
    const Parsed parsed = checkViews(model, Strictness::Strict);
    if (parsed.isUsable()) {
        const Parsed again = parseViews(toValue(parsed.views), Strictness::Strict);
        if (!again.isUsable() || !(again.views == parsed.views))
            return complain("an accepted schema does not survive its JSON form");
    }
    for (PropertyState &each : device.properties) {
        if (mutator.rng().below(3) != 0)
            each.reported.value = mutator.anyValue(2);
    }
    Environment environment = test::noon();
    environment.form = mutator.anyValue(2);
    draw(parsed.views, device, environment); // even what would be refused must not crash
    const SharedModel shared = shareModel(std::move(model));
    device.device.model = shared;
    const Views used = viewsOf(device.device);
    if (shareModel(ThingModel(*shared.model)).digest != shared.digest)
        return complain("looking at a schema changed the device");
    for (const Problem &each : validate(used, *shared.model)) {
        if (!each.isWarning)
            return complain(qPrintable(each.code + u' ' + each.pointer));
    }
    draw(used, device, environment);
    return true;
}

bool fuzzRound(const std::vector<DeviceState> &devices, std::uint64_t seed)
{
    test::Mutator mutator(seed);
    const DeviceState &device = devices[mutator.rng().below(devices.size())];
    const Value good = toValue(defaultViews(device.device));
    if (mutator.rng().below(2) == 0)
        return tryViews(mutator.mutate(good), device, mutator);
    QByteArray bytes;
    appendJson(bytes, good);
    const auto json = parseObject(mutator.mutate(std::move(bytes)), kLongest);
    return !json || tryViews(valueFromJson(*json), device, mutator);
}

} // namespace

int main(int argc, char **argv)
{
    const auto devices = test::oneOfEachKind();
    return test::runFuzzer(argc, argv,
                           [&](std::uint64_t seed) { return fuzzRound(devices, seed); });
}
