// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

using namespace Qt::StringLiterals;

namespace atrium::protocol {

DeviceId readDeviceId(ObjectReader &reader, QStringView key)
{
    const Result<DeviceId> id = DeviceId::fromText(reader.text(key));
    if (!id)
        reader.refuse(id.error().detail, key);
    return id.value_or(DeviceId());
}

ReportedValue readReported(ObjectReader &reader)
{
    ReportedValue reported {.value = reader.valueOr(u"value"),
                            .sourceTime = WallTime(reader.integerOr(u"sourceTime", 0)),
                            .receiveTime = WallTime(reader.integerOr(u"receiveTime", 0)),
                            .sequence = std::uint64_t(reader.integerOr(u"sequence", 0))};
    if (reader.has(u"quality"))
        reported.quality = readEnum(reader, u"quality", qualityFromText);
    return reported;
}

DesiredValue readDesired(ObjectReader &reader)
{
    return {.wish = WishId(reader.integer(u"wish")),
            .request = WishId(reader.integerOr(u"request", 0)),
            .value = reader.valueOr(u"value"),
            .actor = reader.textOr(u"actor", {}),
            .reason = reader.textOr(u"reason", {}),
            .policy = reader.has(u"policy") ? readEnum(reader, u"policy", wishPolicyFromText)
                                            : WishPolicy::Follow,
            .askedAt = WallTime(reader.integer(u"askedAt")),
            .expiry = WallTime(reader.integerOr(u"expiry", 0)),
            .status = readEnum(reader, u"status", wishStatusFromText),
            .attempts = int(reader.integerOr(u"attempts", 0)),
            .lastError = reader.textOr(u"error", {}),
            .nextAttempt = WallTime(reader.integerOr(u"nextAttempt", 0))};
}

AvailabilityCause readCause(ObjectReader &reader, QStringView key)
{
    return reader.has(key) ? readEnum(reader, key, availabilityCauseFromText)
                           : AvailabilityCause::Plugin;
}

Result<Device> readDevice(ObjectReader &reader, const ModelLookup &models)
{
    auto device = deviceFromJson(reader.object(u"device"), reader.pointer(u"device"));
    if (!device)
        return device;
    const QByteArray digest = reader.text(u"model").toLatin1();
    const SharedModel *model = models(digest);
    if (!model)
        return fail(Error::Code::Corrupt,
                    u"the thing model '%1' was never sent"_s.arg(QString::fromLatin1(digest)),
                    reader.pointer(u"model"));
    device->model = *model;
    return device;
}

} // namespace atrium::protocol
