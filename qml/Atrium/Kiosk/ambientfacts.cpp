// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ambientfacts.h"

#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::kiosk {

namespace {

using client::ClauseTone;
using client::ClauseTopic;

constexpr std::array kInsideKinds {kind::climateSensor, kind::thermostat, kind::airConditioner,
                                   kind::airQuality};

struct TopicIcon
{
    ClauseTopic topic;
    QStringView icon;
};
constexpr std::array kIcons {
    TopicIcon {ClauseTopic::WaterLeak, u"water-alert"},
    TopicIcon {ClauseTopic::Smoke, u"smoke-detector-alert"},
    TopicIcon {ClauseTopic::Gas, u"gas-cylinder"},
    TopicIcon {ClauseTopic::CarbonMonoxide, u"molecule-co"},
    TopicIcon {ClauseTopic::AlarmTriggered, u"alarm-light"},
    TopicIcon {ClauseTopic::Locks, u"lock"},
    TopicIcon {ClauseTopic::AlarmMode, u"shield-home"},
    TopicIcon {ClauseTopic::LightsOn, u"lightbulb-group"},
};

struct KindIcon
{
    QStringView word;
    QStringView icon;
};

QString runningIconOf(const DeviceState &state)
{
    constexpr std::array kWords {
        KindIcon {u"dish", u"dishwasher"}, KindIcon {u"wash", u"washing-machine"},
        KindIcon {u"dry", u"tumble-dryer"}, KindIcon {u"coffee", u"coffee-maker"},
        KindIcon {u"oven", u"stove"}};
    const QString name = state.device.modelName + u' ' + state.device.title;
    for (const KindIcon &each : kWords) {
        if (name.contains(each.word, Qt::CaseInsensitive))
            return each.icon.toString();
    }
    return u"timer-sand"_s;
}

bool isPlain(const Property &property)
{
    return property.category.isEmpty();
}

// The value where it is a number that is still current.
std::optional<double> numberOf(const DeviceState &state, std::size_t index)
{
    const ReportedValue &reported = state.properties[index].reported;
    if (!reported.value.isNumeric() || reported.quality == Quality::Stale)
        return std::nullopt;
    return reported.value.toNumber();
}

std::optional<double> middleOf(std::vector<double> numbers)
{
    if (numbers.empty())
        return std::nullopt;
    std::ranges::sort(numbers);
    return numbers[numbers.size() / 2];
}

QString wordOf(const Property &property, const Value &value)
{
    for (const auto &choice : property.schema.choices) {
        if (choice.value == value)
            return choice.label.isEmpty() ? value.toText() : choice.label;
    }
    return value.toText();
}

class Reader
{
public:
    explicit Reader(const std::optional<DeviceId> &outside)
        : m_outside(outside)
    { }

    void read(const DeviceState &state)
    {
        if (state.availability == Availability::Offline)
            return;
        const bool isOutside
            = m_outside ? state.device.id == *m_outside : state.device.kind == kind::weatherStation;
        const auto &properties = state.device.model.model->properties;
        for (std::size_t i = 0; i < properties.size(); ++i) {
            if (isOutside)
                readOutside(state, properties[i], i);
            else if (std::ranges::find(kInsideKinds, QStringView(state.device.kind))
                         != kInsideKinds.end()
                     && properties[i].semantic == semantic::humidity && isPlain(properties[i])) {
                if (const auto number = numberOf(state, i))
                    m_humidity.push_back(*number);
            }
        }
        readRunning(state);
    }

    AmbientFacts finish()
    {
        m_facts.humidity = middleOf(std::move(m_humidity));
        return std::move(m_facts);
    }

private:
    void readOutside(const DeviceState &state, const Property &property, std::size_t index)
    {
        if (property.semantic == semantic::temperature && isPlain(property) && !m_facts.outside)
            m_facts.outside = numberOf(state, index);
        const ReportedValue &reported = state.properties[index].reported;
        if (property.semantic == semantic::weather && m_facts.weather.isEmpty()
            && reported.quality != Quality::Stale)
            m_facts.weather = wordOf(property, reported.value);
    }

    void readRunning(const DeviceState &state)
    {
        const auto &properties = state.device.model.model->properties;
        std::optional<double> left;
        bool runs = false;
        for (std::size_t i = 0; i < properties.size(); ++i) {
            const QString &semantic = properties[i].semantic;
            if (semantic == semantic::operation)
                runs = state.properties[i].reported.value.toText() == "running"_L1;
            else if (semantic == semantic::remaining && properties[i].schema.unit == u"min")
                left = numberOf(state, i);
        }
        if (!runs || !left || *left <= 0.0
            || (m_facts.minutesLeft && *m_facts.minutesLeft <= *left))
            return;
        m_facts.minutesLeft = left;
        m_facts.runningIcon = runningIconOf(state);
    }

    const std::optional<DeviceId> &m_outside;
    AmbientFacts m_facts;
    std::vector<double> m_humidity;
};

bool isWarning(const client::Clause &clause)
{
    return clause.tone == ClauseTone::Alarm || clause.tone == ClauseTone::Notice;
}

} // namespace

AmbientFacts ambientFactsOf(const client::House &house, const std::optional<DeviceId> &outside)
{
    Reader reader(outside);
    for (const auto &[id, state] : house.devices()) {
        if (!state.owner.hidden)
            reader.read(state);
    }
    AmbientFacts facts = reader.finish();
    client::StatusLine line = client::statusLineOf(house);
    const auto worst = std::ranges::find_if(line.clauses, isWarning);
    // A window that stands open is what one wants to see when leaving, or going to bed.
    const auto open
        = std::ranges::find(line.clauses, ClauseTopic::OpenDoor, &client::Clause::topic);
    const auto said = worst != line.clauses.end() ? worst : open;
    if (said != line.clauses.end())
        facts.notice = *said;
    for (client::Clause &clause : line.clauses) {
        if (clause.topic == ClauseTopic::InsideTemperature)
            facts.inside = clause.number;
        else if (facts.notice != clause)
            facts.others.push_back(std::move(clause));
    }
    return facts;
}

QString iconOf(ClauseTopic topic)
{
    const auto found = std::ranges::find(kIcons, topic, &TopicIcon::topic);
    return found != kIcons.end() ? found->icon.toString() : u"exclamation-thick"_s;
}

std::set<QString> alarmsOf(const client::StatusLine &line)
{
    std::set<QString> alarms;
    for (const client::Clause &clause : line.clauses) {
        if (clause.tone != ClauseTone::Alarm)
            continue;
        for (const DeviceId &device : clause.devices)
            alarms.insert(QString::number(static_cast<int>(clause.topic)) + u' ' + device.text());
    }
    return alarms;
}

} // namespace atrium::kiosk
