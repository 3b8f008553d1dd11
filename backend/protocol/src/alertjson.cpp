// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/protocol/alertjson.h>

using namespace Qt::StringLiterals;

namespace atrium::protocol {

Value toValue(const Alert &alert)
{
    ValueObject fields {{u"id"_s, alert.id},
                        {u"kind"_s, toText(alert.kind)},
                        {u"since"_s, qint64 {alert.since.count()}},
                        {u"tellings"_s, alert.tellings}};
    for (const auto &[name, text] :
         {std::pair(u"device"_s, alert.device.text()),
          std::pair(u"instance"_s, alert.instance.text()), std::pair(u"subject"_s, alert.subject),
          std::pair(u"detail"_s, alert.detail)}) {
        if (!text.isEmpty())
            fields.emplace_back(name, text);
    }
    for (const auto &[name, time] :
         {std::pair(u"endedAt"_s, alert.endedAt), std::pair(u"seenAt"_s, alert.seenAt),
          std::pair(u"silentUntil"_s, alert.silentUntil)}) {
        if (time.count() != 0)
            fields.emplace_back(name, qint64 {time.count()});
    }
    return Value::makeObject(std::move(fields));
}

Result<Alert> alertFromValue(const Value &value)
{
    const auto kind = alertKindFromText(value.field(u"kind").toText());
    if (!kind)
        return tl::unexpected(kind.error());
    Alert alert {.id = value.field(u"id").toText(),
                 .kind = *kind,
                 .instance = InstanceId(value.field(u"instance").toText()),
                 .subject = value.field(u"subject").toText(),
                 .detail = value.field(u"detail").toText(),
                 .since = WallTime(value.field(u"since").toInteger()),
                 .endedAt = WallTime(value.field(u"endedAt").toInteger()),
                 .seenAt = WallTime(value.field(u"seenAt").toInteger()),
                 .silentUntil = WallTime(value.field(u"silentUntil").toInteger()),
                 .tellings = static_cast<int>(value.field(u"tellings").toInteger(1))};
    if (alert.id.isEmpty())
        return fail(Error::Code::InvalidInput, u"an alert has an id"_s, u"/id"_s);
    if (const QString text = value.field(u"device").toText(); !text.isEmpty()) {
        auto device = DeviceId::fromText(text);
        if (!device)
            return tl::unexpected(device.error());
        alert.device = std::move(*device);
    }
    return alert;
}

} // namespace atrium::protocol
