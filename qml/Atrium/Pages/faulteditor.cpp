// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulteditor.h"

#include "windowtexts.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr double kLongest = 86'400.0; // seconds
constexpr double kLongestDelay = 120.0;

struct FaultRow
{
    QStringView name;
    const char *title;
};

constexpr std::array kFaults {
    FaultRow {u"lostReport", QT_TRANSLATE_NOOP("FaultHouses", "Lost reports")},
    FaultRow {u"delayedReport", QT_TRANSLATE_NOOP("FaultHouses", "Late reports")},
    FaultRow {u"reorderedReport", QT_TRANSLATE_NOOP("FaultHouses", "Reports out of order")},
    FaultRow {u"duplicateReport", QT_TRANSLATE_NOOP("FaultHouses", "Repeated reports")},
    FaultRow {u"staleReport", QT_TRANSLATE_NOOP("FaultHouses", "Old values said anew")},
    FaultRow {u"contradictoryReport", QT_TRANSLATE_NOOP("FaultHouses", "Contradictory reports")},
    FaultRow {u"outOfRangeReport", QT_TRANSLATE_NOOP("FaultHouses", "Nonsense")},
    FaultRow {u"lostWrite", QT_TRANSLATE_NOOP("FaultHouses", "Lost requests")},
    FaultRow {u"partialWrite", QT_TRANSLATE_NOOP("FaultHouses", "Requests done in part")},
    FaultRow {u"slowWrite", QT_TRANSLATE_NOOP("FaultHouses", "Slow changes")},
    FaultRow {u"unreachableWrite", QT_TRANSLATE_NOOP("FaultHouses", "Devices out of reach")},
    FaultRow {u"unansweredWrite", QT_TRANSLATE_NOOP("FaultHouses", "Requests without an answer")},
    FaultRow {u"reboot", QT_TRANSLATE_NOOP("FaultHouses", "Reboots that forget")},
    FaultRow {u"bridgeDown", QT_TRANSLATE_NOOP("FaultHouses", "Bridge away")},
};

DataSchema kinds()
{
    DataSchema schema;
    for (const FaultRow &fault : kFaults)
        schema.choices.push_back(
            {.value = Value(fault.name.toString()),
             .label = QCoreApplication::translate("FaultHouses", fault.title)});
    return schema;
}

DataSchema seconds(double most, const QString &help)
{
    return {.type = DataSchema::Type::Number,
            .unit = u"s"_s,
            .minimum = 0.0,
            .maximum = most,
            .notes = std::make_shared<const SchemaNotes>(SchemaNotes {.description = help})};
}

// As the person fills it in: shares in percent, all times in seconds.
DataSchema formSchema()
{
    DataSchema share {
        .type = DataSchema::Type::Number,
        .unit = u"%"_s,
        .minimum = 0.0,
        .maximum = 100.0,
        .notes = std::make_shared<const SchemaNotes>(
            SchemaNotes {.description = FaultEditor::tr(
                             "Of all reports or requests; of a reboot, the chance in a minute.")})};
    DataSchema schema {.type = DataSchema::Type::Object};
    schema.fields = {{.name = u"fault"_s,
                      .title = FaultEditor::tr("What goes wrong"),
                      .schema = kinds(),
                      .required = true},
                     {.name = u"rate"_s,
                      .title = FaultEditor::tr("How often"),
                      .schema = std::move(share),
                      .required = true},
                     {.name = u"most"_s,
                      .title = FaultEditor::tr("Longest delay or absence"),
                      .schema = seconds(kLongestDelay, FaultEditor::tr("Empty: 2 seconds."))},
                     {.name = u"begin"_s,
                      .title = FaultEditor::tr("Begins after"),
                      .schema = seconds(kLongest, FaultEditor::tr("Empty: at once."))},
                     {.name = u"length"_s,
                      .title = FaultEditor::tr("Lasts"),
                      .schema = seconds(kLongest, FaultEditor::tr("Empty: until you end it."))},
                     {.name = u"period"_s,
                      .title = FaultEditor::tr("Comes again every"),
                      .schema = seconds(kLongest, FaultEditor::tr("Empty: only once."))}};
    return schema;
}

// As the simulator takes it.
Value ruleOf(const Value &filled, std::vector<Value> devices)
{
    ValueObject rule {{u"fault"_s, filled.field(u"fault")},
                      {u"rate"_s, Value(filled.field(u"rate").toNumber() / 100.0)}};
    if (!devices.empty())
        rule.emplace_back(u"devices"_s, Value::makeList(std::move(devices)));
    for (const QString &name : {u"begin"_s, u"length"_s, u"period"_s}) {
        const Value value = filled.field(name);
        if (!value.isNothing())
            rule.emplace_back(name, static_cast<qint64>(std::llround(value.toNumber())));
    }
    if (const Value most = filled.field(u"most"); !most.isNothing())
        rule.emplace_back(u"most"_s, static_cast<qint64>(std::llround(most.toNumber() * 1000.0)));
    return Value::makeObject(std::move(rule));
}

QString inSeconds(const Value &value)
{
    return window::WindowTexts().quantity(value.toNumber(), u"s"_s, 0).joined();
}

} // namespace

QString faultTitle(const QString &fault)
{
    const auto *const found = std::ranges::find(kFaults, fault, &FaultRow::name);
    return found == kFaults.end() ? fault
                                  : QCoreApplication::translate("FaultHouses", found->title);
}

QStringList faultNames()
{
    QStringList names;
    for (const FaultRow &fault : kFaults)
        names.append(fault.name.toString());
    return names;
}

QString faultLine(const Value &rule, const DeviceState &bridge, const client::House &house)
{
    QStringList whom;
    for (const Value &local : rule.field(u"devices").items()) {
        const DeviceState *device = house.device(
            DeviceId(InstanceId(bridge.device.id.instance().toString()), LocalId(local.toText())));
        whom.append(device == nullptr ? local.toText() : device->title());
    }
    if (whom.isEmpty())
        whom.append(rule.field(u"kind").toText().isEmpty()
                        ? FaultEditor::tr("all devices")
                        : FaultEditor::tr("each of kind %1").arg(rule.field(u"kind").toText()));
    const Value begin = rule.field(u"begin");
    const Value length = rule.field(u"length");
    const Value period = rule.field(u"period");
    QStringList parts;
    if (rule.field(u"fault").toText() != "bridgeDown"_L1)
        parts.append(
            window::WindowTexts()
                .quantity(std::round(rule.field(u"rate").toNumber() * 1000.0) / 10.0, u"%"_s, 0)
                .joined());
    parts.append(QLocale().createSeparatedList(whom));
    if (begin.toNumber() > 0.0)
        parts.append(FaultEditor::tr("after %1").arg(inSeconds(begin)));
    if (length.toNumber() > 0.0)
        parts.append(FaultEditor::tr("for %1").arg(inSeconds(length)));
    if (period.toNumber() > 0.0)
        parts.append(FaultEditor::tr("every %1").arg(inSeconds(period)));
    return window::WindowTexts::line(parts);
}

FaultEditor::FaultEditor(client::HubClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{ }

void FaultEditor::open(const DeviceId &bridge)
{
    m_bridge = bridge;
    m_error.clear();
    m_isBusy = false;
    m_picked.clear();
    m_devices.clear();
    for (const auto &[id, device] : m_client.house().devices()) {
        if (id.instance() == bridge.instance() && device.device.kind != u"bridge")
            m_devices.push_back({.local = id.local().toString(), .title = device.title()});
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::sort(m_devices, [&](const Named &a, const Named &b) {
        return collator.compare(a.title, b.title) < 0;
    });
    m_form.show(window::ConfigForm(formSchema(), {}, Value::makeObject({{u"rate"_s, Value(20)}})));
    Q_EMIT changed();
}

void FaultEditor::close()
{
    m_bridge = {};
    m_isBusy = false;
    Q_EMIT changed();
}

void FaultEditor::pick(int device)
{
    if (device < 0 || device >= std::ssize(m_devices))
        return;
    const auto at = m_devices.begin() + device;
    m_picked.push_back(*at);
    m_devices.erase(at);
    Q_EMIT changed();
}

void FaultEditor::unpick(int picked)
{
    if (picked < 0 || picked >= std::ssize(m_picked))
        return;
    const auto at = m_picked.begin() + picked;
    m_devices.insert(m_devices.begin(), *at);
    m_picked.erase(at);
    Q_EMIT changed();
}

void FaultEditor::add()
{
    if (m_bridge.isEmpty() || m_isBusy || !m_form.check())
        return;
    std::vector<Value> devices;
    for (const Named &each : m_picked)
        devices.emplace_back(each.local);
    m_isBusy = true;
    m_error.clear();
    m_client.invoke(
        m_bridge, ActionName(u"addFault"_s), ruleOf(m_form.form().config(), std::move(devices)),
        this, [this, bridge = m_bridge](const Result<Value> &answer) { answered(bridge, answer); });
    Q_EMIT changed();
}

void FaultEditor::answered(const DeviceId &bridge, const Result<Value> &answer)
{
    if (!(bridge == m_bridge))
        return; // closed meanwhile
    m_isBusy = false;
    if (answer) {
        close();
        return;
    }
    if (!m_form.showError(answer.error()))
        m_error = answer.error().detail;
    Q_EMIT changed();
}

QStringList FaultEditor::devices() const
{
    QStringList titles;
    for (const Named &each : m_devices)
        titles.append(each.title);
    return titles;
}

QStringList FaultEditor::picked() const
{
    QStringList titles;
    for (const Named &each : m_picked)
        titles.append(each.title);
    return titles;
}
