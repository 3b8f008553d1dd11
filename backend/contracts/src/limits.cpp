// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/contracts/limits.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::contracts {

namespace {

template<auto Member>
constexpr LimitField whole(QStringView name, double least, double most)
{
    return {.name = name,
            .least = least,
            .most = most,
            .isWhole = true,
            .get = [](const PluginLimits &limits) { return double(limits.*Member); },
            .set =
                [](PluginLimits &limits, double value) {
                    limits.*Member = int(value);
                }};
}

template<auto Member>
constexpr LimitField real(QStringView name, double least, double most)
{
    return {.name = name,
            .least = least,
            .most = most,
            .isWhole = false,
            .get = [](const PluginLimits &limits) { return limits.*Member; },
            .set =
                [](PluginLimits &limits, double value) {
                    limits.*Member = value;
                }};
}

template<auto Member>
constexpr LimitField ofGate(QStringView name, double most, bool isWhole)
{
    return {.name = name,
            .least = 1.0,
            .most = most,
            .isWhole = isWhole,
            .get = [](const PluginLimits &limits) { return double(limits.gate.*Member); },
            .set =
                [](PluginLimits &limits, double value) {
                    auto &held = limits.gate.*Member;
                    held = static_cast<std::remove_reference_t<decltype(held)>>(value);
                }};
}

constexpr std::array kFields {
    ofGate<&GateLimits::devices>(u"devices", 100'000.0, true),
    ofGate<&GateLimits::properties>(u"properties", 10'000'000.0, true),
    ofGate<&GateLimits::messagesPerSecond>(u"messagesPerSecond", 1'000'000.0, false),
    ofGate<&GateLimits::reportsPerSecond>(u"reportsPerSecond", 100'000'000.0, false),
    real<&PluginLimits::bytesPerSecond>(u"bytesPerSecond", 1024.0, 1024.0 * 1024 * 1024),
    real<&PluginLimits::devicesPerSecond>(u"devicesPerSecond", 1.0, 1'000'000.0),
    whole<&PluginLimits::messageBytes>(u"messageBytes", 1024.0, 1024.0 * 1024),
    whole<&PluginLimits::memoryMegabytes>(u"memoryMegabytes", 1.0, 65'536.0),
    real<&PluginLimits::processorShare>(u"processorShare", 0.01, 256.0),
    whole<&PluginLimits::processes>(u"processes", 1.0, 4'096.0),
    whole<&PluginLimits::openFiles>(u"openFiles", 16.0, 65'536.0),
    whole<&PluginLimits::callsInFlight>(u"callsInFlight", 1.0, 4'096.0),
    real<&PluginLimits::logLinesPerSecond>(u"logLinesPerSecond", 1.0, 10'000.0),
};

} // namespace

std::span<const LimitField> limitFields()
{
    return kFields;
}

Result<> checkLimit(const LimitField &field, double value)
{
    if (value >= field.least && value <= field.most // also refuses NaN
        && (!field.isWhole || std::trunc(value) == value))
        return {};
    return fail(
        Error::Code::InvalidInput,
        u"expected a %1 from %2 to %3"_s.arg(field.isWhole ? u"whole number"_s : u"number"_s)
            .arg(field.least, 0, 'g', 12)
            .arg(field.most, 0, 'g', 12));
}

Result<PluginLimits> effectiveLimits(const PluginLimits &manifest, const Value &owner)
{
    PluginLimits limits = manifest;
    if (owner.isNothing())
        return limits;
    if (owner.kind() != Value::Kind::Object)
        return fail(Error::Code::InvalidInput, u"expected a table of limits"_s, u"/limits"_s);
    for (const auto &[name, value] : owner.fields()) {
        const QString pointer = u"/limits/"_s + name;
        const auto field = std::find_if(kFields.begin(), kFields.end(),
                                        [&](const LimitField &each) { return each.name == name; });
        if (field == kFields.end())
            return fail(Error::Code::InvalidInput,
                        u"there is no limit '%1'"_s.arg(QStringView(name).left(64)), pointer);
        if (!value.isNumeric())
            return fail(Error::Code::InvalidInput, u"expected a number"_s, pointer);
        const double asked = value.toNumber();
        if (auto checked = checkLimit(*field, asked); !checked) {
            checked.error().pointer = pointer;
            return tl::unexpected(checked.error());
        }
        field->set(limits, std::min(asked, field->get(manifest)));
    }
    return limits;
}

Result<> checkTightening(const PluginLimits &manifest, const Value &owner)
{
    if (const auto limits = effectiveLimits(manifest, owner); !limits)
        return tl::unexpected(limits.error());
    for (const auto &[name, value] : owner.fields()) {
        for (const LimitField &field : kFields) {
            const double most = field.get(manifest);
            if (field.name == name && value.toNumber() > most)
                return fail(Error::Code::InvalidInput,
                            u"the package allows itself %1; an owner's limit is at most that"_s.arg(
                                most, 0, 'g', 12),
                            u"/limits/"_s + name);
        }
    }
    return {};
}

} // namespace atrium::contracts
