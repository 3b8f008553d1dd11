// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/protocol/activityjson.h>

using namespace Qt::StringLiterals;

namespace atrium::protocol {

namespace {

void addText(ValueObject &fields, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        fields.emplace_back(name, text);
}

void addCount(ValueObject &fields, const QString &name, qint64 count, qint64 leftOut = 0)
{
    if (count != leftOut)
        fields.emplace_back(name, count);
}

void addValue(ValueObject &fields, const QString &name, const Value &value)
{
    if (!value.isNothing())
        fields.emplace_back(name, value);
}

} // namespace

Value toValue(const Activity &activity)
{
    ValueObject fields {{u"id"_s, static_cast<qint64>(activity.id)},
                        {u"kind"_s, toText(activity.kind)},
                        {u"at"_s, qint64 {activity.at.count()}},
                        {u"outcome"_s, toText(activity.outcome)}};
    addText(fields, u"device"_s, activity.device.text());
    addText(fields, u"instance"_s, activity.instance.text());
    addText(fields, u"subject"_s, activity.subject);
    addValue(fields, u"from"_s, activity.from);
    addValue(fields, u"to"_s, activity.to);
    addText(fields, u"actor"_s, activity.actor);
    addText(fields, u"reason"_s, activity.reason);
    addText(fields, u"detail"_s, activity.detail);
    addCount(fields, u"took"_s, activity.took.count());
    addCount(fields, u"request"_s, static_cast<qint64>(activity.request));
    addCount(fields, u"wish"_s, static_cast<qint64>(activity.wish));
    addCount(fields, u"attempts"_s, activity.attempts);
    addCount(fields, u"count"_s, activity.count, 1);
    return Value::makeObject(std::move(fields));
}

Result<Activity> activityFromValue(const Value &value)
{
    const auto kind = activityKindFromText(value.field(u"kind").toText());
    if (!kind)
        return tl::unexpected(kind.error());
    const auto outcome = activityOutcomeFromText(value.field(u"outcome").toText());
    if (!outcome)
        return tl::unexpected(outcome.error());
    DeviceId device;
    if (const QString text = value.field(u"device").toText(); !text.isEmpty()) {
        auto read = DeviceId::fromText(text);
        if (!read)
            return tl::unexpected(read.error());
        device = std::move(*read);
    }
    const auto number = [&value](QStringView name, qint64 otherwise = 0) {
        return value.field(name).toInteger(otherwise);
    };
    if (number(u"id") <= 0)
        return fail(Error::Code::InvalidInput, u"an activity has an id"_s, u"/id"_s);
    return Activity {.id = ActivityId(number(u"id")),
                     .kind = *kind,
                     .at = WallTime(number(u"at")),
                     .device = std::move(device),
                     .instance = InstanceId(value.field(u"instance").toText()),
                     .subject = value.field(u"subject").toText(),
                     .from = value.field(u"from"),
                     .to = value.field(u"to"),
                     .actor = value.field(u"actor").toText(),
                     .reason = value.field(u"reason").toText(),
                     .outcome = *outcome,
                     .took = std::chrono::milliseconds(number(u"took")),
                     .request = static_cast<std::uint64_t>(number(u"request")),
                     .wish = WishId(number(u"wish")),
                     .attempts = static_cast<int>(number(u"attempts")),
                     .count = static_cast<int>(number(u"count", 1)),
                     .detail = value.field(u"detail").toText()};
}

} // namespace atrium::protocol
