// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

#include "samples.h"

#include <atrium/model/json.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::oracle {

namespace {

constexpr auto kEchoTime = std::chrono::milliseconds(2000);
constexpr auto kLongEchoTime
    = std::chrono::milliseconds(8000); // a busy machine is no silent device
constexpr auto kShortEchoTime = std::chrono::milliseconds(300); // for what was silent before
constexpr auto kErrorTime = std::chrono::milliseconds(300);
constexpr int kMostSilent = 2; // values of one feature, at their first and at their second trial

QString textOf(const Value &value)
{
    QByteArray json;
    appendJson(json, value);
    return QString::fromUtf8(json);
}

} // namespace

Oracle::Oracle(client::HubClient &client, std::map<QString, Subject> subjects)
    : m_client(client)
    , m_subjects(std::move(subjects))
{
    connect(&m_client, &client::HubClient::valuesChanged, this, &Oracle::look);
}

void Oracle::begin()
{
    for (const auto &[id, device] : m_client.house().devices()) {
        const auto subject = m_subjects.find(device.title());
        if (subject == m_subjects.end() || !device.device.model.model)
            continue;
        subject->second.id = id;
        m_byId[id] = &subject->second;
        prepare(subject->second, device);
        ++m_running;
    }
    for (const auto &[id, subject] : m_byId)
        QTimer::singleShot(0, this, [this, each = subject] { step(*each); });
    if (m_running == 0)
        QTimer::singleShot(0, this, &Oracle::finished);
}

void Oracle::prepare(Subject &subject, const DeviceState &device)
{
    subject.patience = new QTimer(this);
    subject.patience->setSingleShot(true);
    connect(subject.patience, &QTimer::timeout, this, [this, &subject] {
        const Trial &trial = subject.open.front();
        conclude(subject, trial.outcome, trial.said);
    });
    const ThingModel &model = *device.device.model.model;
    for (const Property &property : model.properties) {
        if (property.readOnly)
            continue;
        const QString name = property.name.text();
        for (Value &value : valuesOf(property.schema,
                                     {.name = name,
                                     .description = property.description,
                                     .recorded = subject.recorded.field(name)}))
            subject.open.push_back(
                {.feature = name, .value = std::move(value), .isAnyOf = isAnyOf(property.schema)});
    }
    for (const Action &action : model.actions) {
        const QString name = action.name.text();
        const auto values = action.input
            ? valuesOf(*action.input, {.name = name, .description = action.description})
            : std::vector<Value> {Value()};
        for (const Value &value : values)
            subject.open.push_back({.feature = name, .value = value, .isAction = true});
    }
}

Value Oracle::reported(const Subject &subject, const QString &feature) const
{
    const DeviceState *const device = m_client.house().device(*subject.id);
    const PropertyState *const held
        = device == nullptr ? nullptr : device->property(PropertyName(feature));
    return held == nullptr ? Value() : held->reported.value;
}

void Oracle::step(Subject &subject)
{
    if (subject.open.empty()) {
        if (--m_running == 0)
            Q_EMIT finished();
        return;
    }
    Trial &trial = subject.open.front();
    // A wish for what is so already settles without an echo: another value first.
    const auto isSame = [&](const Trial &each) {
        return !each.isAction && each.feature == trial.feature;
    };
    if (trial.isAnyOf && reported(subject, trial.feature) == trial.value
        && std::count_if(subject.open.begin(), subject.open.end(), isSame) > 1) {
        subject.open.pop_front(); // what it is already proves nothing
        return step(subject);
    }
    const bool isOthers
        = std::any_of(subject.open.begin() + 1, subject.open.end(), [&](const Trial &each) {
              return !each.isAction && each.feature == trial.feature && !each.isLast;
          });
    if (!trial.isAction && !trial.isLast && isOthers
        && reported(subject, trial.feature) == trial.value) {
        trial.isLast = true;
        subject.open.push_back(std::move(trial));
        subject.open.pop_front();
        return step(subject);
    }
    subject.isBusy = true;
    if (!trial.isAction)
        return wish(subject);
    m_client.invoke(*subject.id, ActionName(trial.feature), trial.value, this,
                    [this, &subject](const Result<Value> &answer) {
                        if (!answer)
                            return conclude(subject, Trial::Outcome::NotSent,
                                            answer.error().detail);
                        subject.open.front().outcome = Trial::Outcome::Done;
                        subject.patience->start(kErrorTime);
                    });
}

void Oracle::wish(Subject &subject)
{
    const Trial &trial = subject.open.front();
    const bool isHopeless = subject.silent[{trial.feature, trial.isPatient}] >= kMostSilent;
    const auto patience = isHopeless ? kShortEchoTime : trial.isPatient ? kLongEchoTime : kEchoTime;
    m_client.setProperty(
        *subject.id, {{PropertyName(trial.feature), trial.value}},
        {.wait = true, .timeout = patience}, this,
        [this, &subject](const Result<Value> &answer) { answered(subject, answer); });
}

void Oracle::answered(Subject &subject, const Result<Value> &answer)
{
    if (!answer)
        return conclude(subject, Trial::Outcome::NotSent, answer.error().detail);
    const Value fate = answer->field(u"wishes").items().front();
    const QString status = fate.field(u"status").toText();
    Trial &trial = subject.open.front();
    if (status == "settled"_L1 && trial.outcome != Trial::Outcome::Refused)
        return conclude(subject, Trial::Outcome::Settled, {});
    if (status == "assumed"_L1) {
        trial.outcome = Trial::Outcome::Assumed;
        subject.patience->start(kErrorTime);
        return;
    }
    if (status != "sent"_L1 && status != "pending"_L1 && trial.outcome == Trial::Outcome::Silent)
        return conclude(subject, Trial::Outcome::NotSent,
                        status + u": "_s + fate.field(u"error").toText());
    // Taken back, or the hub goes on trying while the next value is under trial.
    m_client.call({.method = u"wish.cancel"_s,
                   .params = Value::makeObject({{u"wish"_s, fate.field(u"wish")}})},
                  this, [this, &subject](const Result<Value> &) {
                      const Trial &now = subject.open.front();
                      conclude(subject, now.outcome, now.said);
                  });
}

void Oracle::conclude(Subject &subject, Trial::Outcome outcome, QString said)
{
    subject.isBusy = false;
    Trial trial = std::move(subject.open.front());
    subject.open.pop_front();
    trial.outcome = outcome;
    trial.said = std::move(said);
    const bool isOpen = outcome == Trial::Outcome::Silent || outcome == Trial::Outcome::Differs;
    int &silent = subject.silent[{trial.feature, trial.isPatient}];
    silent = isOpen ? silent + 1 : 0;
    // Each value that did not come back is tried again at the end, when less goes on.
    if (isOpen && !trial.isPatient && !trial.isAction) {
        subject.open.push_back({.feature = trial.feature,
                                .value = trial.value,
                                .isAnyOf = trial.isAnyOf,
                                .isPatient = true,
                                .isLast = true,
                                .outcome = Trial::Outcome::Silent});
    } else {
        subject.done.push_back(std::move(trial));
    }
    const Trial &last = subject.done.empty() ? trial : subject.done.back();
    if (last.isAnyOf && last.outcome <= Trial::Outcome::Assumed && !isOpen)
        std::erase_if(subject.open, [&](const Trial &each) {
            return !each.isAction && each.feature == last.feature;
        });
    QTimer::singleShot(0, this, [this, &subject] { step(subject); });
}

void Oracle::look(const std::vector<DeviceId> &devices)
{
    for (const DeviceId &id : devices) {
        const auto found = m_byId.find(id);
        if (found == m_byId.end() || !found->second->isBusy)
            continue;
        Trial &trial = found->second->open.front();
        const DeviceState *const device = m_client.house().device(id);
        if (trial.isAction || device == nullptr || trial.outcome == Trial::Outcome::Refused)
            continue;
        const PropertyState *const held = device->property(PropertyName(trial.feature));
        if (held == nullptr || held->reported.value.isNothing()
            || held->reported.value == trial.value || !held->desired
            || held->reported.receiveTime < held->desired->askedAt)
            continue;
        trial.outcome = Trial::Outcome::Differs;
        trial.said = textOf(held->reported.value);
    }
}

void Oracle::refused(const QString &title, const QString &key, const QString &why)
{
    const auto found = m_subjects.find(title);
    if (found == m_subjects.end())
        return;
    Subject &subject = found->second;
    // An error may come after the trial that it speaks of.
    const auto last
        = std::find_if(subject.done.rbegin(), subject.done.rend(),
                       [&](const Trial &each) { return !each.isAction && each.feature == key; });
    const bool isOfOpen = subject.isBusy
        && (subject.open.front().isAction || subject.open.front().feature == key
            || last == subject.done.rend());
    Trial *const trial = isOfOpen     ? &subject.open.front()
        : last != subject.done.rend() ? &*last
                                      : nullptr;
    if (trial == nullptr)
        return;
    trial->outcome = Trial::Outcome::Refused;
    trial->said = why;
    const DeviceState *const device = isOfOpen ? m_client.house().device(*subject.id) : nullptr;
    const PropertyState *const held
        = device == nullptr ? nullptr : device->property(PropertyName(trial->feature));
    if (held == nullptr || !held->desired || trial->isAction)
        return;
    // The answer that is waited for comes at once.
    m_client.call(
        {.method = u"wish.cancel"_s,
         .params = Value::makeObject({{u"wish"_s, static_cast<qint64>(held->desired->wish)}})},
        this, [](const Result<Value> &) {});
}

} // namespace atrium::oracle
