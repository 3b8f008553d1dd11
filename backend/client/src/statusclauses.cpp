// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/client/statusline.h>
#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace atrium::client {

namespace {

constexpr double kLowBattery = 10.0; // percent

/// A boolean property whose truth is worth a clause.
struct Rule
{
    QStringView semantic;
    ClauseTopic topic;
};
constexpr std::array kRules {
    Rule {.semantic = semantic::waterLeak, .topic = ClauseTopic::WaterLeak},
    Rule {.semantic = semantic::smoke, .topic = ClauseTopic::Smoke},
    Rule {.semantic = semantic::gas, .topic = ClauseTopic::Gas},
    Rule {.semantic = semantic::carbonMonoxide, .topic = ClauseTopic::CarbonMonoxide},
    Rule {.semantic = semantic::sos, .topic = ClauseTopic::Emergency},
    Rule {.semantic = semantic::problem, .topic = ClauseTopic::Problem},
    Rule {.semantic = semantic::tamper, .topic = ClauseTopic::Tamper},
    Rule {.semantic = semantic::batteryLow, .topic = ClauseTopic::BatteryLow},
};

constexpr std::array kInsideKinds {kind::climateSensor, kind::thermostat, kind::airConditioner,
                                   kind::airQuality};

ClauseTone toneOf(ClauseTopic topic)
{
    if (topic <= ClauseTopic::AlarmTriggered)
        return ClauseTone::Alarm;
    if (topic <= ClauseTopic::BatteryLow)
        return ClauseTone::Notice;
    return ClauseTone::Neutral;
}

bool isInTrouble(PluginState state)
{
    return state == PluginState::Degraded || state == PluginState::BackingOff
        || state == PluginState::Rejected || state == PluginState::Quarantined;
}

class Collector
{
public:
    explicit Collector(const House &house)
    {
        for (const auto &[instance, plugin] : house.plugins()) {
            if (!isInTrouble(plugin.state))
                continue;
            m_inTrouble.insert(instance.text());
            Clause &clause = clauseOf(ClauseTopic::PluginTrouble);
            ++clause.count;
            clause.name = plugin.title.isEmpty() ? instance.text() : plugin.title;
        }
        for (const auto &[id, state] : house.devices()) {
            if (!state.owner.hidden)
                read(state);
        }
    }

    StatusLine finish()
    {
        finishLocks();
        finishInside();
        StatusLine line;
        for (auto &[topic, clause] : m_clauses) {
            if (std::max(clause.count, clause.of) != 1 && topic != ClauseTopic::AlarmMode)
                clause.name.clear();
            if (clause.tone == ClauseTone::Alarm)
                line.worst = ClauseTone::Alarm;
            else if (clause.tone == ClauseTone::Notice && line.worst != ClauseTone::Alarm)
                line.worst = ClauseTone::Notice;
            line.clauses.push_back(std::move(clause));
        }
        if (m_stale > 0 && 2 * m_stale >= m_read)
            line.asOf = m_newestStale;
        return line;
    }

private:
    Clause &clauseOf(ClauseTopic topic)
    {
        return m_clauses.try_emplace(topic, Clause {.topic = topic, .tone = toneOf(topic)})
            .first->second;
    }

    void note(ClauseTopic topic, const DeviceState &state)
    {
        Clause &clause = clauseOf(topic);
        if (!clause.devices.empty() && clause.devices.back() == state.device.id)
            return; // two properties of one device say the same
        ++clause.count;
        clause.name = state.title();
        clause.devices.push_back(state.device.id);
    }

    void read(const DeviceState &state)
    {
        const bool isOffline = state.availability == Availability::Offline;
        if (isOffline && !m_inTrouble.contains(state.device.id.instance().toString()))
            note(ClauseTopic::Offline, state);
        const auto &properties = state.device.model.model->properties;
        for (std::size_t i = 0; i < properties.size(); ++i) {
            const PropertyState &each = state.properties[i];
            if (each.desired
                && (each.desired->status == WishStatus::Failed
                    || each.desired->status == WishStatus::Expired)) {
                note(ClauseTopic::FailedWish, state);
            }
            if (!properties[i].semantic.isEmpty() && !each.reported.value.isNothing())
                read(state, properties[i], each.reported, isOffline);
        }
    }

    void read(const DeviceState &state, const Property &property, const ReportedValue &reported,
              bool isOffline)
    {
        const QStringView semantic = property.semantic;
        const Value &value = reported.value;
        const auto rule = std::ranges::find(kRules, semantic, &Rule::semantic);
        if (rule != kRules.end()) {
            if (value.toBool())
                use(rule->topic, state, reported);
        } else if (semantic == semantic::battery) {
            if (value.toNumber(100.0) <= kLowBattery)
                use(ClauseTopic::BatteryLow, state, reported);
        } else if (semantic == semantic::locked || semantic == semantic::lockState) {
            readLock(state, reported, isOffline);
        } else if (isOffline) {
            return; // what follows says how it is now
        } else if (semantic == semantic::open) {
            if (value.toBool())
                use(state.device.kind == kind::garage ? ClauseTopic::OpenGarage
                                                      : ClauseTopic::OpenDoor,
                    state, reported);
        } else if (semantic == semantic::alarmMode) {
            readAlarmMode(state, reported);
        } else if (semantic == semantic::power && state.device.kind == kind::light) {
            if (value.toBool())
                use(ClauseTopic::LightsOn, state, reported);
        } else if (semantic == semantic::temperature && property.category.isEmpty()
                   && std::ranges::find(kInsideKinds, QStringView(state.device.kind))
                       != kInsideKinds.end()) {
            readTemperature(state, property, reported);
        }
    }

    void use(ClauseTopic topic, const DeviceState &state, const ReportedValue &reported)
    {
        rest(reported);
        note(topic, state);
    }

    void rest(const ReportedValue &reported)
    {
        ++m_read;
        if (reported.quality == Quality::Stale) {
            ++m_stale;
            m_newestStale = std::max(m_newestStale, reported.receiveTime);
        }
    }

    void readLock(const DeviceState &state, const ReportedValue &reported, bool isOffline)
    {
        Clause &clause = clauseOf(ClauseTopic::Locks);
        if (!clause.devices.empty() && clause.devices.back() == state.device.id)
            return;
        rest(reported);
        ++clause.of;
        clause.name = state.title();
        clause.devices.push_back(state.device.id);
        if (isOffline)
            ++clause.offline;
        else if (reported.value.toBool() || reported.value.toText() == "locked"_L1)
            ++clause.count;
    }

    void readAlarmMode(const DeviceState &state, const ReportedValue &reported)
    {
        const QString mode = reported.value.toText();
        if (mode == "triggered"_L1) {
            use(ClauseTopic::AlarmTriggered, state, reported);
        } else if (!mode.isEmpty() && mode != "disarmed"_L1) {
            use(ClauseTopic::AlarmMode, state, reported);
            clauseOf(ClauseTopic::AlarmMode).name = mode;
        }
    }

    void readTemperature(const DeviceState &state, const Property &property,
                         const ReportedValue &reported)
    {
        if (m_unit.isEmpty())
            m_unit = property.schema.unit;
        if (property.schema.unit != m_unit || !reported.value.isNumeric())
            return;
        rest(reported);
        m_temperatures.push_back(reported.value.toNumber());
        clauseOf(ClauseTopic::InsideTemperature).devices.push_back(state.device.id);
    }

    void finishLocks()
    {
        const auto found = m_clauses.find(ClauseTopic::Locks);
        if (found == m_clauses.end())
            return;
        if (found->second.count == found->second.of)
            found->second.tone = ClauseTone::Good;
    }

    void finishInside()
    {
        if (m_temperatures.empty())
            return;
        std::ranges::sort(m_temperatures);
        Clause &clause = clauseOf(ClauseTopic::InsideTemperature);
        clause.count = static_cast<int>(m_temperatures.size());
        clause.number = m_temperatures[m_temperatures.size() / 2]; // a freezer does not move it
        clause.unit = m_unit;
    }

    std::map<ClauseTopic, Clause> m_clauses;
    std::set<QString> m_inTrouble;
    std::vector<double> m_temperatures;
    QString m_unit;
    int m_read = 0;
    int m_stale = 0;
    WallTime m_newestStale {0};
};

} // namespace

StatusLine statusLineOf(const House &house)
{
    return Collector(house).finish();
}

} // namespace atrium::client
