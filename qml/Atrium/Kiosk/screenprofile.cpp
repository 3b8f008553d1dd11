// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenprofile.h"

#include <QTime>

using namespace Qt::StringLiterals;

namespace atrium::kiosk {

namespace {

std::optional<int> minuteOf(const QString &text)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    if (!time.isValid())
        return std::nullopt;
    return time.hour() * 60 + time.minute();
}

Result<std::optional<Span>> readNight(const QString &text)
{
    if (text == "sun"_L1)
        return std::optional<Span>();
    const auto from = minuteOf(text.section(u'-', 0, 0));
    const auto to = minuteOf(text.section(u'-', 1));
    if (!from || !to)
        return fail(Error::Code::InvalidInput,
                    u"night is '%1'; expected sun, or such as 22:00-06:30"_s.arg(text),
                    u"/night"_s);
    return std::optional<Span>(Span {.from = *from, .to = *to});
}

Result<std::optional<DeviceId>> readDevice(const Value &profile, QStringView field)
{
    const QString text = profile.field(field).toText();
    if (text.isEmpty())
        return std::optional<DeviceId>();
    auto id = DeviceId::fromText(text);
    if (!id)
        return fail(Error::Code::InvalidInput, id.error().detail, u"/%1"_s.arg(field));
    return std::optional<DeviceId>(std::move(*id));
}

} // namespace

Result<ScreenProfile> readProfile(const Value &profile)
{
    ScreenProfile read;
    read.title = profile.field(u"title").toText();
    read.area = profile.field(u"area").toText();
    read.dayBrightness
        = static_cast<int>(profile.field(u"dayBrightness").toInteger(read.dayBrightness));
    read.nightBrightness
        = static_cast<int>(profile.field(u"nightBrightness").toInteger(read.nightBrightness));
    read.scale = profile.field(u"scale").toNumber();
    read.times.idle
        = std::chrono::seconds(profile.field(u"idle").toInteger(read.times.idle.count()));
    read.times.home
        = std::chrono::seconds(profile.field(u"home").toInteger(read.times.home.count()));
    if (const QString night = profile.field(u"night").toText(); !night.isEmpty()) {
        const auto span = readNight(night);
        if (!span)
            return tl::unexpected(span.error());
        read.light.night = *span;
    }
    const Value latitude = profile.field(u"latitude");
    const Value longitude = profile.field(u"longitude");
    if (latitude.isNumeric() && longitude.isNumeric())
        read.place = Place {.latitude = latitude.toNumber(), .longitude = longitude.toNumber()};
    const auto outside = readDevice(profile, u"outside");
    if (!outside)
        return tl::unexpected(outside.error());
    read.outside = *outside;
    const auto presence = readDevice(profile, u"presence");
    if (!presence)
        return tl::unexpected(presence.error());
    read.presence = *presence;
    return read;
}

} // namespace atrium::kiosk
