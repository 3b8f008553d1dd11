// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultplan.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace atrium::simulator {

namespace {

constexpr double kMostSeconds = 86'400.0;
constexpr double kMostWait = 120'000.0; // ms
constexpr std::size_t kMostNamed = 256; // devices of one rule

constexpr std::array<QStringView, kFaults> kNames {
    u"lostReport",   u"delayedReport",       u"reorderedReport",  u"duplicateReport",
    u"staleReport",  u"contradictoryReport", u"outOfRangeReport", u"lostWrite",
    u"partialWrite", u"slowWrite",           u"unreachableWrite", u"unansweredWrite",
    u"reboot",       u"bridgeDown",
};

// One row of a preset, for all devices.
struct PresetRow
{
    QStringView preset;
    Fault fault;
    double rate;
    std::chrono::milliseconds most {2000};
    std::chrono::seconds begin {0};
    std::chrono::seconds length {0};
    std::chrono::seconds period {0};
};

constexpr std::array kPresets {
    // A house as most are: hardly anything goes wrong.
    PresetRow {u"calm", Fault::LostReport, 0.005},
    PresetRow {u"calm", Fault::DelayedReport, 0.05, 300ms},
    PresetRow {u"calm", Fault::SlowWrite, 0.05, 1000ms},
    // Devices that come and go.
    PresetRow {u"flaky", Fault::Reboot, 0.03, 20s},
    PresetRow {u"flaky", Fault::UnreachableWrite, 0.2},
    PresetRow {u"flaky", Fault::SlowWrite, 0.3, 4s},
    PresetRow {u"flaky", Fault::StaleReport, 0.02, 3s},
    PresetRow {u"flaky", Fault::DelayedReport, 0.1, 1500ms},
    // A bad radio.
    PresetRow {u"lossy", Fault::LostReport, 0.2},
    PresetRow {u"lossy", Fault::LostWrite, 0.2},
    PresetRow {u"lossy", Fault::PartialWrite, 0.2},
    PresetRow {u"lossy", Fault::UnansweredWrite, 0.05},
    PresetRow {u"lossy", Fault::DuplicateReport, 0.1, 1s},
    PresetRow {u"lossy", Fault::ReorderedReport, 0.1, 2s},
    PresetRow {u"lossy", Fault::DelayedReport, 0.2, 2s},
    // All of it.
    PresetRow {u"chaos", Fault::LostReport, 0.2},
    PresetRow {u"chaos", Fault::DelayedReport, 0.2, 3s},
    PresetRow {u"chaos", Fault::ReorderedReport, 0.15, 3s},
    PresetRow {u"chaos", Fault::DuplicateReport, 0.15, 2s},
    PresetRow {u"chaos", Fault::StaleReport, 0.05, 3s},
    PresetRow {u"chaos", Fault::ContradictoryReport, 0.03},
    PresetRow {u"chaos", Fault::OutOfRangeReport, 0.02},
    PresetRow {u"chaos", Fault::LostWrite, 0.15},
    PresetRow {u"chaos", Fault::PartialWrite, 0.3},
    PresetRow {u"chaos", Fault::SlowWrite, 0.3, 5s},
    PresetRow {u"chaos", Fault::UnreachableWrite, 0.15},
    PresetRow {u"chaos", Fault::UnansweredWrite, 0.1},
    PresetRow {u"chaos", Fault::Reboot, 0.05, 15s},
    PresetRow {u"chaos", Fault::BridgeDown, 1.0, 0ms, 60s, 20s, 180s},
};

constexpr std::array<QStringView, 4> kPresetNames {u"calm", u"flaky", u"lossy", u"chaos"};

// Reads the fields of a rule, and remembers the first that is wrong.
class RuleReader
{
public:
    RuleReader(const Value &value, QString pointer)
        : m_value(value)
        , m_pointer(std::move(pointer))
    { }

    double number(QStringView field, double otherwise, double most)
    {
        const Value value = m_value.field(field);
        const double number = value.isNothing() ? otherwise : value.toNumber(std::nan(""));
        if (number >= 0.0 && number <= most)
            return number;
        refuse(field, u"expected a number in 0..%1"_s.arg(most));
        return otherwise;
    }

    void refuse(QStringView field, const QString &detail)
    {
        if (m_result)
            m_result = fail(Error::Code::InvalidInput, u"%1: %2"_s.arg(field).arg(detail),
                            m_pointer + u'/' + field);
    }

    [[nodiscard]] Value field(QStringView name) const { return m_value.field(name); }
    [[nodiscard]] const Result<> &result() const { return m_result; }

private:
    const Value &m_value;
    QString m_pointer;
    Result<> m_result {};
};

bool isPreset(QStringView name)
{
    return std::find(kPresetNames.begin(), kPresetNames.end(), name) != kPresetNames.end();
}

std::chrono::seconds secondsOf(double number)
{
    return std::chrono::seconds(std::llround(number));
}

} // namespace

QString toText(Fault fault)
{
    return kNames[static_cast<std::size_t>(fault)].toString();
}

std::optional<Fault> faultFromText(QStringView text)
{
    const auto *const found = std::find(kNames.begin(), kNames.end(), text);
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<Fault>(found - kNames.begin());
}

std::span<const QStringView> faultPresets()
{
    return kPresetNames;
}

bool FaultRule::holdsAt(RealTime sinceStart) const
{
    const RealTime since = sinceStart - begin;
    if (since < RealTime(0))
        return false;
    if (length == 0s)
        return true;
    return (period == 0s ? since : since % period) < length;
}

bool FaultRule::concerns(const Device &device) const
{
    // The bridge is where faults are ended: it obeys always.
    if (device.kind == u"bridge" || (!kind.isEmpty() && device.kind != kind))
        return false;
    return devices.empty() || std::any_of(devices.begin(), devices.end(), [&](const QString &each) {
               return device.id.local() == each;
           });
}

std::vector<FaultRule> FaultPlan::rules() const
{
    std::vector<FaultRule> all;
    for (const PresetRow &row : kPresets) {
        if (row.preset == preset)
            all.push_back({.fault = row.fault,
                           .rate = row.rate,
                           .begin = row.begin,
                           .length = row.length,
                           .period = row.period,
                           .most = row.most});
    }
    all.insert(all.end(), own.begin(), own.end());
    return all;
}

QString FaultPlan::name() const
{
    if (!own.empty())
        return u"own"_s;
    return preset.isEmpty() ? u"none"_s : preset;
}

Result<FaultPlan> FaultPlan::fromConfig(const Value &config)
{
    FaultPlan plan;
    const QString preset = config.field(u"faultPreset").toText(u"none"_s);
    if (preset != u"none" && !isPreset(preset))
        return fail(
            Error::Code::InvalidInput,
            u"'%1' is not a preset of faults; expected none, calm, flaky, lossy or chaos"_s.arg(
                preset.left(40)),
            u"/faultPreset"_s);
    if (preset != u"none")
        plan.preset = preset;
    const Value faults = config.field(u"faults");
    const ValueList &items = faults.items();
    if ((faults.kind() != Value::Kind::List && !faults.isNothing()) || items.size() > kMostRules)
        return fail(Error::Code::InvalidInput,
                    u"faults is not a list of at most %1 rules"_s.arg(kMostRules), u"/faults"_s);
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto rule = faultRuleFromValue(items[i], u"/faults/%1"_s.arg(i));
        if (!rule)
            return tl::unexpected(rule.error());
        plan.own.push_back(std::move(*rule));
    }
    return plan;
}

Result<FaultRule> faultRuleFromValue(const Value &value, const QString &pointer)
{
    RuleReader reader(value, pointer);
    FaultRule rule;
    const QString name = reader.field(u"fault").toText();
    const auto fault = faultFromText(name);
    if (!fault)
        reader.refuse(u"fault", u"'%1' is not a fault"_s.arg(name.left(40)));
    rule.fault = fault.value_or(Fault::LostReport);
    rule.rate = reader.number(u"rate", rule.rate, 1.0);
    rule.kind = reader.field(u"kind").toText();
    const Value devices = reader.field(u"devices");
    for (const Value &each : devices.items())
        rule.devices.push_back(each.toText());
    if (rule.devices.size() > kMostNamed
        || std::any_of(rule.devices.begin(), rule.devices.end(),
                       [](const QString &each) { return !isValidLocalId(each); }))
        reader.refuse(u"devices",
                      u"expected at most %1 names as after the slash of an id"_s.arg(kMostNamed));
    rule.begin = secondsOf(reader.number(u"begin", 0.0, kMostSeconds));
    rule.length = secondsOf(reader.number(u"length", 0.0, kMostSeconds));
    rule.period = secondsOf(reader.number(u"period", 0.0, kMostSeconds));
    rule.most = std::chrono::milliseconds(
        std::llround(reader.number(u"most", static_cast<double>(rule.most.count()), kMostWait)));
    if (rule.period > 0s && (rule.length == 0s || rule.length > rule.period))
        reader.refuse(u"period",
                      u"a fault that comes again lasts less long than that: say length"_s);
    if (!reader.result())
        return tl::unexpected(reader.result().error());
    return rule;
}

Value toValue(const FaultRule &rule)
{
    ValueObject fields {{u"fault"_s, toText(rule.fault)}, {u"rate"_s, rule.rate}};
    if (!rule.devices.empty()) {
        ValueList devices(rule.devices.begin(), rule.devices.end());
        fields.emplace_back(u"devices"_s, Value::makeList(std::move(devices)));
    }
    if (!rule.kind.isEmpty())
        fields.emplace_back(u"kind"_s, rule.kind);
    for (const auto &[name, time] :
         {std::pair(u"begin"_s, rule.begin), std::pair(u"length"_s, rule.length),
          std::pair(u"period"_s, rule.period)}) {
        if (time > 0s)
            fields.emplace_back(name, static_cast<qint64>(time.count()));
    }
    fields.emplace_back(u"most"_s, static_cast<qint64>(rule.most.count()));
    return Value::makeObject(std::move(fields));
}

std::uint64_t FaultCounts::total() const
{
    return std::accumulate(struck.begin(), struck.end(), std::uint64_t {0});
}

Value toValue(const FaultCounts &counts)
{
    ValueObject fields;
    for (std::size_t i = 0; i < kFaults; ++i)
        fields.emplace_back(kNames[i].toString(), static_cast<qint64>(counts.struck[i]));
    fields.emplace_back(u"held"_s, static_cast<qint64>(counts.held));
    fields.emplace_back(u"hurried"_s, static_cast<qint64>(counts.hurried));
    return Value::makeObject(std::move(fields));
}

} // namespace atrium::simulator
