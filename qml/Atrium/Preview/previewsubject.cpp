// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewsubject.h"

#include <atrium/dsl/validate.h>
#include <atrium/model/json.h>

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::preview {

namespace {

const InstanceId kPreview(u"preview"_s);

dsl::Problem problem(const QString &code, const QString &pointer, const QString &expected,
                     const QString &hint = {})
{
    return {.code = code, .pointer = pointer, .expected = expected, .hint = hint};
}

// Where a text editor would put the cursor.
QString placeIn(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const auto line = before.count('\n') + 1;
    const auto column = offset - before.lastIndexOf('\n');
    return QCoreApplication::translate("Preview", "line %1, column %2").arg(line).arg(column);
}

Device madeUp(ThingModel model)
{
    return {.id = DeviceId(kPreview, LocalId(u"device"_s)),
            .title = QCoreApplication::translate("Preview", "Preview"),
            .kind = u"device"_s,
            .model = shareModel(std::move(model))};
}

void add(Subject &subject, const std::vector<dsl::Problem> &problems, const QString &above)
{
    for (dsl::Problem each : problems) {
        each.pointer = above + each.pointer;
        subject.problems.push_back(std::move(each));
    }
}

bool isUsable(const std::vector<dsl::Problem> &problems)
{
    return std::ranges::all_of(problems, &dsl::Problem::isWarning);
}

Subject readModel(const QJsonObject &json, const QString &above, const QJsonObject &deviceJson)
{
    Subject subject;
    auto model = thingModelFromJson(json, above);
    if (!model) {
        subject.problems.push_back(
            problem(u"wrong-model"_s, model.error().pointer, model.error().detail));
        return subject;
    }
    const dsl::Parsed checked = dsl::checkViews(*model, dsl::Strictness::Strict);
    add(subject, checked.problems, above + u"/views"_s);
    if (!isUsable(checked.problems))
        return subject;
    subject.device = madeUp(std::move(*model));
    if (deviceJson.isEmpty())
        return subject;
    auto device = deviceFromJson(deviceJson, u"/device"_s);
    if (!device) {
        subject.problems.push_back(
            problem(u"wrong-device"_s, device.error().pointer, device.error().detail));
        subject.device = {};
        return subject;
    }
    device->model = subject.device.model;
    subject.device = std::move(*device);
    return subject;
}

Subject readSchema(const QJsonObject &json)
{
    Subject subject;
    const dsl::Parsed parsed = dsl::parseViews(valueFromJson(json), dsl::Strictness::Strict);
    subject.problems = parsed.problems;
    if (!parsed.isUsable())
        return subject;
    ThingModel model = modelFor(parsed.views);
    model.views = valueFromJson(json);
    const std::vector<dsl::Problem> found = dsl::validate(parsed.views, model);
    subject.problems.insert(subject.problems.end(), found.begin(), found.end());
    if (isUsable(found))
        subject.device = madeUp(std::move(model));
    return subject;
}

} // namespace

Subject readSubject(const QByteArray &bytes)
{
    QJsonParseError error;
    QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return {.problems
                = {problem(u"not-json"_s, placeIn(bytes, error.offset), error.errorString())}};
    const auto json = parseObject(bytes, kLongestFile);
    if (!json)
        return {.problems = {problem(u"not-json"_s, {}, json.error().detail)}};
    if (json->contains("model"_L1))
        return readModel(json->value("model"_L1).toObject(), u"/model"_s,
                         json->value("device"_L1).toObject());
    if (json->contains("properties"_L1))
        return readModel(*json, {}, {});
    if (json->contains("dsl"_L1) || json->contains("views"_L1))
        return readSchema(*json);
    return {.problems = {problem(
                u"missing"_s, {},
                QCoreApplication::translate("Preview", "a device, a thing model or a schema"),
                QCoreApplication::translate(
                    "Preview",
                    "Begin with {\"dsl\": 1, \"views\": …}, with {\"properties\": …}, or "
                    "with {\"device\": …, \"model\": …}."))}};
}

DeviceState stateOf(const Device &device, Shown shown, WallTime now)
{
    DeviceState state {.device = device};
    state.device.id = DeviceId(kPreview, LocalId(u"state-%1"_s.arg(static_cast<int>(shown))));
    state.availability = shown == Shown::Offline ? Availability::Offline : Availability::Online;
    state.availabilitySince = now - std::chrono::hours(2);
    const WallTime reported
        = shown == Shown::Stale ? now - std::chrono::minutes(40) : now - std::chrono::seconds(5);
    bool isWished = false;
    for (const Property &property : device.model.model->properties) {
        PropertyState each;
        if (shown != Shown::Unknown && !property.writeOnly)
            each.reported = {.value = sampleOf(property.schema),
                             .sourceTime = reported,
                             .receiveTime = reported};
        const bool isAsked = shown == Shown::Pending || shown == Shown::Failed;
        if (isAsked && !property.readOnly && !isWished) {
            isWished = true;
            each.desired = std::make_shared<const DesiredValue>(DesiredValue {
                .wish = WishId {1},
                .value = sampleOf(property.schema, true),
                .askedAt = now - std::chrono::seconds(3),
                .expiry = now + std::chrono::hours(1),
                .status = shown == Shown::Failed ? WishStatus::Failed : WishStatus::Sent,
                .attempts = shown == Shown::Failed ? 3 : 1,
                .lastError = shown == Shown::Failed ? u"no answer"_s : QString()});
        }
        state.properties.push_back(std::move(each));
    }
    return state;
}

} // namespace atrium::preview
