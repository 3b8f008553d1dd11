// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

#include <atrium/model/json.h>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::oracle {

namespace {

constexpr auto kEchoTime = std::chrono::milliseconds(1500);
constexpr auto kLongEchoTime
    = std::chrono::milliseconds(5000); // a busy machine is no silent device
constexpr auto kShortEchoTime = std::chrono::milliseconds(300); // for what was silent twice

// As the hub tells whether a wish is obeyed (backend/hub/settling.h).
bool isObeyed(const DataSchema &schema, const Value &desired, const Value &reported)
{
    if (desired == reported)
        return true;
    if (desired.isNumeric() && reported.isNumeric()) {
        double tolerance = std::max(1.0, std::abs(desired.toNumber())) * 0.001;
        if (schema.type == DataSchema::Type::Integer)
            tolerance = 0.0;
        else if (schema.step)
            tolerance = *schema.step / 2.0;
        else if (schema.minimum && schema.maximum)
            tolerance = (*schema.maximum - *schema.minimum) * 0.005;
        return std::abs(desired.toNumber() - reported.toNumber()) <= tolerance * (1.0 + 1e-9);
    }
    if (desired.kind() != Value::Kind::Object || reported.kind() != Value::Kind::Object)
        return false;
    return std::all_of(desired.fields().begin(), desired.fields().end(), [&](const auto &field) {
        for (const DataField &each : schema.fields) {
            if (each.name == field.first)
                return isObeyed(each.schema, field.second, reported.field(field.first));
        }
        return false;
    });
}

void addNumbers(std::vector<Value> &values, const DataSchema &schema, const Value &recorded)
{
    if (schema.minimum)
        values.emplace_back(*schema.minimum);
    if (schema.maximum)
        values.emplace_back(*schema.maximum);
    if (schema.minimum && schema.maximum) {
        double middle = (*schema.minimum + *schema.maximum) / 2.0;
        if (schema.step)
            middle = *schema.minimum
                + std::floor((middle - *schema.minimum) / *schema.step) * *schema.step;
        else
            middle = std::floor(middle);
        if (middle > *schema.minimum)
            values.emplace_back(middle);
    } else if (!recorded.isNothing()) {
        values.push_back(recorded);
    }
    if (values.empty())
        values.emplace_back(1);
}

// All fields at their first value, then all at their last, then one by one.
void addObjects(std::vector<Value> &values, const DataSchema &schema, const Value &recorded)
{
    ValueObject first;
    ValueObject last;
    std::vector<Value> single;
    const bool isColor = schema.fields.size() == 4 && schema.fields[0].name == "x"_L1;
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const DataField &field = schema.fields[i];
        const auto inner = valuesOf(field.schema, recorded.field(field.name));
        if (inner.empty())
            continue;
        first.emplace_back(field.name, inner.front());
        last.emplace_back(field.name, inner.size() > 1 ? inner[1] : inner.front());
    }
    if (schema.fields.size() >= 2 && (isColor || schema.fields[0].name == "x"_L1)) {
        values.push_back(Value::makeObject({{u"x"_s, 0.3227}, {u"y"_s, 0.329}}));
        values.push_back(Value::makeObject({{u"x"_s, 0.6}, {u"y"_s, 0.35}}));
    }
    if (isColor || (!schema.fields.empty() && schema.fields[0].name == "hue"_L1)) {
        for (const int hue : {0, 120, 359})
            values.push_back(Value::makeObject({{u"hue"_s, hue}, {u"saturation"_s, 80}}));
        return;
    }
    if (!values.empty())
        return;
    values.push_back(Value::makeObject(std::move(first)));
    values.push_back(Value::makeObject(std::move(last)));
}

} // namespace

std::vector<Value> valuesOf(const DataSchema &schema, const Value &recorded)
{
    std::vector<Value> values;
    for (const Choice &choice : schema.choices)
        values.push_back(choice.value);
    if (!values.empty())
        return values;
    switch (schema.type) {
    case DataSchema::Type::Boolean:
        values = {Value(true), Value(false)};
        break;
    case DataSchema::Type::Integer:
    case DataSchema::Type::Number:
        addNumbers(values, schema, recorded);
        break;
    case DataSchema::Type::String:
        values.push_back(recorded.isNothing() ? Value(u"#FF4400"_s) : recorded); // most are colors
        break;
    case DataSchema::Type::Object:
        addObjects(values, schema, recorded);
        break;
    case DataSchema::Type::Array: {
        if (schema.items.empty())
            break;
        const auto item = valuesOf(schema.items.front(),
                                   recorded.items().empty() ? Value() : recorded.items().front());
        const int count = std::max(1, schema.minItems);
        for (const Value &each : item)
            values.push_back(Value::makeList(ValueList(static_cast<std::size_t>(count), each)));
        break;
    }
    }
    for (const Choice &preset : schema.presets)
        values.push_back(preset.value);
    return values;
}

Oracle::Oracle(std::map<QString, Subject> subjects, std::map<QString, Value> recorded)
    : m_subjects(std::move(subjects))
    , m_recorded(std::move(recorded))
{ }

void Oracle::begin(sdk::Plugin &plugin)
{
    m_plugin = &plugin;
}

void Oracle::publish(std::vector<Device> devices, std::vector<LocalId> /*removed*/, bool complete)
{
    for (Device &device : devices) {
        const auto subject = m_subjects.find(device.title);
        if (subject == m_subjects.end())
            continue;
        subject->second.device = std::move(device);
        m_byId[subject->second.device.id] = &subject->second;
    }
    if (!complete || m_hasBegun)
        return;
    m_hasBegun = true;
    for (auto &[title, subject] : m_subjects) {
        if (!subject.device.model.model)
            continue;
        prepare(subject);
        ++m_running;
    }
    for (auto &[title, subject] : m_subjects) {
        if (subject.device.model.model)
            QTimer::singleShot(0, this, [this, &each = subject] { step(each); });
    }
    if (m_running == 0)
        Q_EMIT finished();
}

void Oracle::prepare(Subject &subject)
{
    subject.patience = new QTimer(this);
    subject.patience->setSingleShot(true);
    connect(subject.patience, &QTimer::timeout, this,
            [this, &subject] { conclude(subject, Trial::Outcome::Accepted, {}); });
    const ThingModel &model = *subject.device.model.model;
    const Value recorded = m_recorded[subject.title];
    for (const Property &property : model.properties) {
        if (property.readOnly)
            continue;
        for (Value &value : valuesOf(property.schema, recorded.field(property.name.text())))
            subject.open.push_back({.feature = property.name.text(), .value = std::move(value)});
    }
    for (const Action &action : model.actions) {
        const auto values
            = action.input ? valuesOf(*action.input, {}) : std::vector<Value> {Value()};
        for (const Value &value : values)
            subject.open.push_back(
                {.feature = action.name.text(), .value = value, .isAction = true});
    }
}

void Oracle::step(Subject &subject)
{
    if (subject.open.empty()) {
        if (--m_running == 0)
            Q_EMIT finished();
        return;
    }
    subject.isBusy = true;
    const Trial &trial = subject.open.front();
    const RequestId id {++m_lastRequest};
    const auto sent = [this, &subject](const Result<> &result) {
        if (!subject.isBusy || subject.open.empty())
            return; // Zigbee2MQTT refused it before the broker's acknowledgement came
        const Trial &now = subject.open.front();
        if (result)
            subject.patience->start(now.isSecond ? kLongEchoTime
                                        : now.isAction || subject.silent[now.feature] > 1
                                        ? kShortEchoTime
                                        : kEchoTime);
        else
            conclude(subject, Trial::Outcome::NotSent, result.error().detail);
    };
    if (trial.isAction)
        m_plugin->invoke({.id = id,
                          .device = subject.device.id,
                          .action = ActionName(trial.feature),
                          .input = trial.value},
                         [sent](const Result<Value> &result) {
                             sent(result ? Result<>() : Result<>(tl::unexpected(result.error())));
                         });
    else
        m_plugin->write({.id = id,
                         .device = subject.device.id,
                         .values = {{PropertyName(trial.feature), trial.value}}},
                        sent);
}

void Oracle::conclude(Subject &subject, Trial::Outcome outcome, const QString &said)
{
    if (!subject.isBusy)
        return;
    subject.isBusy = false;
    subject.patience->stop();
    Trial trial = std::move(subject.open.front());
    subject.open.pop_front();
    // What came back as something else is the better answer than silence.
    const bool differed = trial.outcome == Trial::Outcome::Differs;
    if (!(differed && outcome == Trial::Outcome::Accepted)) {
        trial.outcome = outcome;
        trial.said = said;
    }
    const bool isOpen
        = trial.outcome == Trial::Outcome::Accepted || trial.outcome == Trial::Outcome::Differs;
    if (isOpen && !trial.isAction && !trial.isSecond && ++subject.silent[trial.feature] <= 2)
        subject.open.push_back({.feature = trial.feature, .value = trial.value, .isSecond = true});
    else
        subject.done.push_back(std::move(trial));
    QTimer::singleShot(0, this, [this, &subject] { step(subject); });
}

void Oracle::report(std::vector<Report> reports)
{
    for (const Report &report : reports) {
        const auto found = m_byId.find(report.device);
        if (found == m_byId.end() || !found->second->isBusy)
            continue;
        Subject &subject = *found->second;
        Trial &trial = subject.open.front();
        const Property *property = subject.device.model.model->property(report.property);
        if (trial.isAction || report.property.text() != trial.feature || !property)
            continue;
        if (isObeyed(property->schema, trial.value, report.value)) {
            conclude(subject, Trial::Outcome::Echoed, {});
            continue;
        }
        trial.outcome = Trial::Outcome::Differs;
        QByteArray json;
        appendJson(json, report.value);
        trial.said = QString::fromUtf8(json);
    }
}

void Oracle::failed(const QString &message)
{
    static const QRegularExpression kFailed(
        u"Publish 'set' '([^']*)' to '([^']*)' failed: (.*)|"
        "(?:No converter available for) '([^']*)' on '([^']*)'(.*)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = kFailed.match(message);
    if (!match.hasMatch())
        return;
    const bool isFirst = !match.captured(2).isEmpty();
    const auto found = m_subjects.find(isFirst ? match.captured(2) : match.captured(5));
    if (found == m_subjects.end() || !found->second.isBusy)
        return;
    conclude(found->second, Trial::Outcome::Refused,
             isFirst ? match.captured(3).left(300) : u"no converter"_s);
}

void Oracle::degraded(const QString &reason, const QString & /*hint*/)
{
    qInfo("degraded: %s", qPrintable(reason));
}

void Oracle::log(QtMsgType /*level*/, const QString & /*text*/) { }

} // namespace atrium::oracle
