// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicefilter.h"

#include <atrium/model/kinds.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace atrium::window {

namespace {

struct KindRow
{
    QStringView kind;
    KindGroup group;
};

constexpr std::array kGroups {
    KindRow {kind::light, KindGroup::Lights},
    KindRow {kind::plug, KindGroup::Switches},
    KindRow {kind::relay, KindGroup::Switches},
    KindRow {kind::cover, KindGroup::Covers},
    KindRow {kind::garage, KindGroup::Covers},
    KindRow {kind::thermostat, KindGroup::Climate},
    KindRow {kind::airConditioner, KindGroup::Climate},
    KindRow {kind::fan, KindGroup::Climate},
    KindRow {kind::airPurifier, KindGroup::Climate},
    KindRow {kind::humidifier, KindGroup::Climate},
    KindRow {kind::lock, KindGroup::Security},
    KindRow {kind::alarmPanel, KindGroup::Security},
    KindRow {kind::siren, KindGroup::Security},
    KindRow {kind::camera, KindGroup::Security},
    KindRow {kind::doorbell, KindGroup::Security},
    KindRow {kind::contact, KindGroup::Security},
    KindRow {kind::smoke, KindGroup::Security},
    KindRow {kind::gas, KindGroup::Security},
    KindRow {kind::leak, KindGroup::Security},
    KindRow {kind::television, KindGroup::Media},
    KindRow {kind::speaker, KindGroup::Media},
    KindRow {kind::appliance, KindGroup::Appliances},
    KindRow {kind::vacuum, KindGroup::Appliances},
    KindRow {kind::feeder, KindGroup::Appliances},
    KindRow {kind::irrigation, KindGroup::Appliances},
    KindRow {kind::valve, KindGroup::Appliances},
    KindRow {kind::meter, KindGroup::Energy},
    KindRow {kind::solar, KindGroup::Energy},
    KindRow {kind::batteryStore, KindGroup::Energy},
    KindRow {kind::charger, KindGroup::Energy},
    KindRow {kind::motion, KindGroup::Sensors},
    KindRow {kind::presence, KindGroup::Sensors},
    KindRow {kind::climateSensor, KindGroup::Sensors},
    KindRow {kind::airQuality, KindGroup::Sensors},
    KindRow {kind::illuminance, KindGroup::Sensors},
    KindRow {kind::soil, KindGroup::Sensors},
    KindRow {kind::vibration, KindGroup::Sensors},
    KindRow {kind::weatherStation, KindGroup::Sensors},
};

constexpr std::array kGroupTitles {
    QT_TRANSLATE_NOOP("KindGroup", "Lights"),     QT_TRANSLATE_NOOP("KindGroup", "Switches"),
    QT_TRANSLATE_NOOP("KindGroup", "Covers"),     QT_TRANSLATE_NOOP("KindGroup", "Climate"),
    QT_TRANSLATE_NOOP("KindGroup", "Security"),   QT_TRANSLATE_NOOP("KindGroup", "Media"),
    QT_TRANSLATE_NOOP("KindGroup", "Appliances"), QT_TRANSLATE_NOOP("KindGroup", "Energy"),
    QT_TRANSLATE_NOOP("KindGroup", "Sensors"),    QT_TRANSLATE_NOOP("KindGroup", "Other"),
};

} // namespace

KindGroup groupOf(QStringView kind)
{
    const auto *found
        = std::ranges::find_if(kGroups, [kind](const KindRow &row) { return row.kind == kind; });
    return found == kGroups.end() ? KindGroup::Other : found->group;
}

QString titleOf(KindGroup group)
{
    return QCoreApplication::translate("KindGroup",
                                       kGroupTitles.at(static_cast<std::size_t>(group)));
}

} // namespace atrium::window
