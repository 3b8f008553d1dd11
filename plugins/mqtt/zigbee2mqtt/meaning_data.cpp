// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee2mqtt/meaning.h"

#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>
#include <atrium/model/unit.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::mqtt::zigbee2mqtt {

namespace {

using Type = Expose::Type;

struct Meaning
{
    QStringView group; // "" for generic features
    QStringView name;
    Type type;
    QStringView semantic;
    QStringView unit = u""; // "": any
};

// The first row that fits counts.
constexpr std::array kMeanings {
    Meaning {u"light", u"state", Type::Binary, semantic::power},
    Meaning {u"light", u"brightness", Type::Numeric, semantic::brightness},
    Meaning {u"light", u"color_temp", Type::Numeric, semantic::colorTemperature},
    Meaning {u"light", u"color_xy", Type::Composite, semantic::color},
    Meaning {u"light", u"color_hs", Type::Composite, semantic::color},
    Meaning {u"switch", u"state", Type::Binary, semantic::power},
    Meaning {u"fan", u"state", Type::Binary, semantic::power},
    Meaning {u"fan", u"mode", Type::Enum, semantic::fanMode},
    Meaning {u"fan", u"speed", Type::Numeric, semantic::fanSpeed},
    Meaning {u"cover", u"state", Type::Enum, semantic::coverState},
    Meaning {u"cover", u"position", Type::Numeric, semantic::position},
    Meaning {u"cover", u"tilt", Type::Numeric, semantic::tilt},
    Meaning {u"lock", u"state", Type::Binary, semantic::locked},
    Meaning {u"lock", u"lock_state", Type::Enum, semantic::lockState},
    Meaning {u"climate", u"local_temperature", Type::Numeric, semantic::temperature},
    Meaning {u"climate", u"occupied_heating_setpoint", Type::Numeric, semantic::targetTemperature},
    Meaning {u"climate", u"current_heating_setpoint", Type::Numeric, semantic::targetTemperature},
    Meaning {u"climate", u"system_mode", Type::Enum, semantic::climateMode},
    Meaning {u"climate", u"running_state", Type::Enum, semantic::climateAction},
    Meaning {u"climate", u"preset", Type::Enum, semantic::climatePreset},
    Meaning {u"climate", u"fan_mode", Type::Enum, semantic::fanMode},
    Meaning {u"", u"effect", Type::Enum, semantic::effect},
    Meaning {u"", u"fan_speed", Type::Numeric, semantic::fanSpeed},
    Meaning {u"", u"fan_mode", Type::Enum, semantic::fanMode},
    Meaning {u"", u"volume", Type::Numeric, semantic::volume},
    Meaning {u"", u"child_lock", Type::Binary, semantic::childLock},
    Meaning {u"", u"position", Type::Numeric, semantic::position, u"%"},
    Meaning {u"", u"local_temperature", Type::Numeric, semantic::temperature, u"°C"},
    Meaning {u"", u"contact", Type::Binary, semantic::open},
    Meaning {u"", u"window_open", Type::Binary, semantic::open},
    Meaning {u"", u"window", Type::Binary, semantic::open},
    Meaning {u"", u"occupancy", Type::Binary, semantic::motion},
    Meaning {u"", u"presence", Type::Binary, semantic::presence},
    Meaning {u"", u"water_leak", Type::Binary, semantic::waterLeak},
    Meaning {u"", u"smoke", Type::Binary, semantic::smoke},
    Meaning {u"", u"gas", Type::Binary, semantic::gas},
    Meaning {u"", u"carbon_monoxide", Type::Binary, semantic::carbonMonoxide},
    Meaning {u"", u"tamper", Type::Binary, semantic::tamper},
    Meaning {u"", u"vibration", Type::Binary, semantic::vibration},
    Meaning {u"", u"sos", Type::Binary, semantic::sos},
    Meaning {u"", u"battery_low", Type::Binary, semantic::batteryLow},
    Meaning {u"", u"fault", Type::Binary, semantic::problem},
    Meaning {u"", u"motor_fault", Type::Binary, semantic::problem},
    Meaning {u"", u"temperature", Type::Numeric, semantic::temperature, u"°C"},
    Meaning {u"", u"humidity", Type::Numeric, semantic::humidity, u"%"},
    Meaning {u"", u"pressure", Type::Numeric, semantic::pressure},
    Meaning {u"", u"illuminance", Type::Numeric, semantic::illuminance, u"lx"},
    Meaning {u"", u"co2", Type::Numeric, semantic::co2},
    Meaning {u"", u"voc", Type::Numeric, semantic::voc},
    Meaning {u"", u"voc_index", Type::Numeric, semantic::voc},
    Meaning {u"", u"pm25", Type::Numeric, semantic::particulates},
    Meaning {u"", u"pm10", Type::Numeric, semantic::particulates},
    Meaning {u"", u"pm1", Type::Numeric, semantic::particulates},
    Meaning {u"", u"soil_moisture", Type::Numeric, semantic::soilMoisture},
    Meaning {u"", u"power", Type::Numeric, semantic::powerDraw, u"W"},
    Meaning {u"", u"energy", Type::Numeric, semantic::energy, u"kWh"},
    Meaning {u"", u"voltage", Type::Numeric, semantic::voltage},
    Meaning {u"", u"current", Type::Numeric, semantic::current, u"A"},
    Meaning {u"", u"battery", Type::Numeric, semantic::battery, u"%"},
    Meaning {u"", u"linkquality", Type::Numeric, semantic::linkQuality},
    Meaning {u"", u"flow", Type::Numeric, semantic::flow},
    Meaning {u"", u"water_consumed", Type::Numeric, semantic::waterTotal},
    Meaning {u"", u"wind_speed", Type::Numeric, semantic::windSpeed},
    Meaning {u"", u"rain_intensity", Type::Numeric, semantic::rain},
};

// What a device has, in words for the rules below: "light" for a group, "smoke" for a feature,
// "siren?" for a word of its description or model.
struct KindRule
{
    QStringView kind;
    std::array<QStringView, 3> allOf;
};

constexpr std::array kKinds {
    KindRule {kind::lock, {u"lock"}},
    KindRule {kind::airConditioner, {u"climate", u"air condition?"}},
    KindRule {kind::airConditioner, {u"climate", u"dry mode"}},
    KindRule {kind::thermostat, {u"climate"}},
    KindRule {kind::garage, {u"cover", u"garage?"}},
    KindRule {kind::garage, {u"garage door?", u"trigger"}},
    KindRule {kind::cover, {u"cover"}},
    KindRule {kind::airPurifier, {u"air purifier?"}},
    KindRule {kind::humidifier, {u"humidifier?", u"switch"}},
    KindRule {kind::siren, {u"warning"}},
    KindRule {kind::siren, {u"siren?"}},
    KindRule {kind::feeder, {u"feeder?"}},
    KindRule {kind::infrared, {u"ir_code_to_send"}},
    KindRule {kind::fan, {u"fan", u"fan"}},
    KindRule {kind::light, {u"light"}},
    KindRule {kind::irrigation, {u"irrigation?"}},
    KindRule {kind::irrigation, {u"watering?"}},
    KindRule {kind::irrigation, {u"sprinkler?"}},
    KindRule {kind::valve, {u"switch", u"valve?"}},
    KindRule {kind::valve, {u"gas_valve_state"}},
    KindRule {kind::charger, {u"ev charg?"}},
    KindRule {kind::plug, {u"switch", u"plug?"}},
    KindRule {kind::plug, {u"switch", u"socket?"}},
    KindRule {kind::plug, {u"switch", u"outlet?"}},
    KindRule {kind::plug, {u"switch", u"power strip?"}},
    KindRule {kind::smoke, {u"smoke"}},
    KindRule {kind::gas, {u"gas"}},
    KindRule {kind::gas, {u"carbon_monoxide"}},
    KindRule {kind::leak, {u"water_leak"}},
    KindRule {kind::relay, {u"switch"}},
    KindRule {kind::contact, {u"contact"}},
    KindRule {kind::presence, {u"presence"}},
    KindRule {kind::motion, {u"occupancy"}},
    KindRule {kind::soil, {u"soil_moisture"}},
    KindRule {kind::weatherStation, {u"wind_speed"}},
    KindRule {kind::airQuality, {u"co2"}},
    KindRule {kind::airQuality, {u"pm25"}},
    KindRule {kind::airQuality, {u"voc"}},
    KindRule {kind::airQuality, {u"voc_index"}},
    KindRule {kind::vibration, {u"vibration"}},
    KindRule {kind::doorbell, {u"action", u"doorbell?"}},
    KindRule {kind::button, {u"action"}},
    KindRule {kind::meter, {u"water_consumed"}},
    KindRule {kind::meter, {u"energy"}},
    KindRule {kind::meter, {u"power"}},
    KindRule {kind::climateSensor, {u"temperature"}},
    KindRule {kind::climateSensor, {u"humidity"}},
    KindRule {kind::climateSensor, {u"pressure"}},
    KindRule {kind::illuminance, {u"illuminance"}},
    KindRule {kind::repeater, {u"repeater?"}},
    KindRule {kind::repeater, {u"extender?"}},
};

// Nobody wants these to move an hour after the wish.
constexpr std::array kNeverLate {
    semantic::position, semantic::tilt, semantic::coverState, semantic::locked, semantic::lockState,
};
constexpr std::array kNeverLateKinds {
    kind::lock, kind::cover, kind::garage, kind::valve, kind::irrigation, kind::siren, kind::feeder,
};
constexpr std::array kSoon {
    semantic::power,  semantic::brightness, semantic::color,    semantic::colorTemperature,
    semantic::effect, semantic::fanMode,    semantic::fanSpeed,
};
constexpr std::array kMeasured {
    semantic::temperature, semantic::humidity, semantic::pressure,     semantic::illuminance,
    semantic::co2,         semantic::voc,      semantic::particulates, semantic::soilMoisture,
    semantic::powerDraw,   semantic::voltage,  semantic::current,      semantic::flow,
    semantic::windSpeed,   semantic::rain,
};

bool has(const std::vector<Expose> &exposes, QStringView word)
{
    return std::any_of(exposes.begin(), exposes.end(), [&](const Expose &expose) {
        if (expose.type == Expose::Type::Group)
            return expose.group == word;
        return expose.name == word;
    });
}

// A climate that can dry is no radiator.
bool canDry(const std::vector<Expose> &exposes)
{
    for (const Expose &expose : exposes) {
        for (const Expose &feature : expose.features) {
            const auto &values = feature.values;
            if (feature.name == "system_mode"_L1
                && std::find(values.begin(), values.end(), Value(u"dry"_s)) != values.end())
                return true;
        }
    }
    return false;
}

bool contains(const auto &table, QStringView word)
{
    return std::find(table.begin(), table.end(), word) != table.end();
}

} // namespace

QString semanticOf(const Expose &expose)
{
    const QString unit = normalisedUnit(expose.unit);
    for (const Meaning &row : kMeanings) {
        if (row.group == expose.group && row.name == expose.name && row.type == expose.type
            && (row.unit.isEmpty() || row.unit == unit))
            return row.semantic.toString();
    }
    return {};
}

QString kindOf(const std::vector<Expose> &exposes, const QString &description, const QString &model)
{
    const QString words = (description + u' ' + model).toLower();
    const auto holds = [&](QStringView fact) {
        if (fact.isEmpty())
            return true;
        if (fact == u"dry mode")
            return canDry(exposes);
        return fact.endsWith(u'?') ? words.contains(fact.chopped(1)) : has(exposes, fact);
    };
    for (const KindRule &rule : kKinds) {
        if (std::all_of(rule.allOf.begin(), rule.allOf.end(), holds))
            return rule.kind.toString();
    }
    return kind::device.toString();
}

std::chrono::seconds lateOkOf(const Expose &expose, const QString &semantic, const QString &kind)
{
    using namespace std::chrono_literals;
    if (contains(kNeverLate, semantic))
        return 0s;
    if (expose.category == "config"_L1)
        return 24h; // a sleeping device takes its settings when it wakes
    if (contains(kNeverLateKinds, kind))
        return 0s;
    if (contains(kSoon, semantic))
        return 2min;
    return expose.isPublished ? 1h : 1min;
}

std::chrono::seconds maxAgeOf(const QString &semantic)
{
    using namespace std::chrono_literals;
    return contains(kMeasured, semantic) ? 6h : 0h; // battery sensors speak every hour or two
}

} // namespace atrium::mqtt::zigbee2mqtt
