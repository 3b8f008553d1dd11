// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyenergy.h"

#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

constexpr std::size_t kMostCounters = 24;
constexpr std::size_t kMostConsumers = 6;
constexpr double kLeast = 0.005; // kWh: less is written as nothing

class Say
{
    Q_DECLARE_TR_FUNCTIONS(HistoryEnergy)
};

bool says(const QString &name, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(
        words, [&](QStringView word) { return name.contains(word, Qt::CaseInsensitive); });
}

void add(std::optional<double> &sum, double more)
{
    sum = sum.value_or(0.0) + more;
}

} // namespace

EnergyRole energyRoleOf(const HistorySubject &subject)
{
    if (subject.isState || subject.unit != u"kWh")
        return EnergyRole::None;
    const QString name = subject.key.property.text();
    const bool isEnergy = subject.semantic == semantic::energy;
    if (subject.kind == kind::meter) {
        if (says(name, {u"export", u"returned", u"fedIn", u"produced"}))
            return EnergyRole::IntoGrid;
        return isEnergy ? EnergyRole::FromGrid : EnergyRole::None;
    }
    if (subject.kind == kind::batteryStore) {
        if (says(name, {u"energyIn", u"charged"}) && !says(name, {u"discharged"}))
            return EnergyRole::Charged;
        return says(name, {u"energyOut", u"discharged"}) ? EnergyRole::Discharged
                                                         : EnergyRole::None;
    }
    if (!isEnergy)
        return EnergyRole::None;
    return subject.kind == kind::solar ? EnergyRole::Made : EnergyRole::Consumer;
}

EnergySums energySumsOf(const std::vector<EnergyCount> &counts)
{
    EnergySums sums;
    for (const EnergyCount &each : counts) {
        switch (each.role) {
        case EnergyRole::FromGrid:
            add(sums.fromGrid, each.kilowattHours);
            break;
        case EnergyRole::IntoGrid:
            add(sums.intoGrid, each.kilowattHours);
            break;
        case EnergyRole::Made:
            add(sums.made, each.kilowattHours);
            break;
        case EnergyRole::Charged:
            add(sums.charged, each.kilowattHours);
            break;
        case EnergyRole::Discharged:
            add(sums.discharged, each.kilowattHours);
            break;
        case EnergyRole::None:
        case EnergyRole::Consumer:
            break;
        }
    }
    if (sums.fromGrid)
        sums.used = std::max(0.0,
                             *sums.fromGrid - sums.intoGrid.value_or(0.0) + sums.made.value_or(0.0)
                                 - sums.charged.value_or(0.0) + sums.discharged.value_or(0.0));
    return sums;
}

std::vector<FactRow> energyRows(const std::vector<EnergyCount> &counts, const WindowTexts &texts)
{
    const EnergySums sums = energySumsOf(counts);
    std::vector<FactRow> rows;
    const auto said = [&](double kilowattHours) {
        const int decimals = kilowattHours >= 100.0 ? 0 : kilowattHours >= 10.0 ? 1 : 2;
        return texts.quantity(kilowattHours < kLeast ? 0.0 : kilowattHours, u"kWh"_s, decimals)
            .joined();
    };
    const auto row
        = [&](const std::optional<double> &sum, const QString &label, const QString &icon) {
              if (sum)
                  rows.push_back({.icon = icon, .label = label, .value = said(*sum)});
          };
    row(sums.used, Say::tr("The house used"), u"home-lightning-bolt-outline"_s);
    row(sums.made, Say::tr("Made by the sun"), u"solar-power"_s);
    row(sums.fromGrid, Say::tr("From the grid"), u"transmission-tower-export"_s);
    row(sums.intoGrid, Say::tr("Into the grid"), u"transmission-tower-import"_s);
    row(sums.charged, Say::tr("Into the battery"), u"battery-arrow-up-outline"_s);
    row(sums.discharged, Say::tr("From the battery"), u"battery-arrow-down-outline"_s);
    std::vector<EnergyCount> consumers;
    std::ranges::copy_if(counts, std::back_inserter(consumers), [](const EnergyCount &each) {
        return each.role == EnergyRole::Consumer && each.kilowattHours >= kLeast;
    });
    std::ranges::stable_sort(consumers, std::ranges::greater(), &EnergyCount::kilowattHours);
    if (consumers.size() > kMostConsumers)
        consumers.resize(kMostConsumers);
    for (const EnergyCount &each : consumers) {
        const double share
            = sums.used && *sums.used > kLeast ? each.kilowattHours / *sums.used : -1;
        rows.push_back(
            {.icon = u"power-plug-outline"_s,
             .label = each.name,
             .value = share < 0 || share > 1
                 ? said(each.kilowattHours)
                 : WindowTexts::line({said(each.kilowattHours),
                                      texts.quantity(share * 100.0, u"%"_s, 0).joined()})});
    }
    return rows;
}

std::vector<HistorySubject> energyCounters(const HouseTiles &tiles)
{
    std::vector<HistorySubject> counters;
    for (const auto &[id, state] : tiles.client().house().devices()) {
        for (HistorySubject &subject : subjectsOf(tiles, state)) {
            if (energyRoleOf(subject) != EnergyRole::None && counters.size() < kMostCounters)
                counters.push_back(std::move(subject));
        }
    }
    return counters;
}

} // namespace atrium::window
