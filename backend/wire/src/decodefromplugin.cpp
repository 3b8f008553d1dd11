// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linetext.h"
#include "reportcursor.h"

#include <atrium/model/json.h>
#include <atrium/wire/codec.h>

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::wire {

namespace {

/// Reads the fields of one message or entry; the pointers of nested errors are kept.
class MessageReader : public ObjectReader
{
public:
    MessageReader(const QJsonObject &object, QString pointer, const InstanceId &instance)
        : ObjectReader(object, std::move(pointer))
        , m_instance(instance)
    { }

    DeviceId device(QStringView key)
    {
        const QString local = text(key);
        if (!isValidLocalId(local) && result())
            refuse(notLocal(local), key);
        return {m_instance, LocalId(local)};
    }

    template<typename NameType>
    NameType name(QStringView key)
    {
        const QString name = text(key);
        if (!isValidAffordanceName(name) && result())
            refuse(u"'%1' is not a name; expected a letter, then up to 127 of A-Z a-z 0-9 . _ ~ -"_s
                       .arg(name.left(200)),
                   key);
        return NameType(name);
    }

    WallTime time(QStringView key)
    {
        const qint64 time = integerOr(key, 0);
        if (time < 0 || time > kLatestTime)
            refuse(u"'%1' is not a time in ms since 1970"_s.arg(key), key);
        return WallTime(time);
    }

    QString shortText(QStringView key, const QString &otherwise = {})
    {
        QString text = textOr(key, otherwise);
        if (text.size() > kLongestText)
            refuse(u"'%1' is longer than %2"_s.arg(key).arg(kLongestText), key);
        return text;
    }

    static QString notLocal(const QString &text)
    {
        return u"'%1' is not a local id; expected 1 to 128 of A-Z a-z 0-9 . _ ~ -"_s.arg(
            text.left(200));
    }

private:
    InstanceId m_instance;
};

template<typename T>
Result<FromPlugin> finished(MessageReader &reader, T message)
{
    reader.refuseUnknown();
    if (const auto result = reader.result(); !result)
        return tl::unexpected(result.error());
    return message;
}

Result<Report> readReport(const QJsonObject &json, const QString &pointer,
                          const InstanceId &instance)
{
    MessageReader reader(json, pointer, instance);
    Report report {.device = reader.device(u"device"),
                   .property = reader.name<PropertyName>(u"property"),
                   .value = reader.valueOr(u"value"),
                   .sourceTime = reader.time(u"time")};
    if (!json.contains("value"_L1))
        reader.refuse(u"'value' is missing"_s, u"value");
    const qint64 sequence = reader.integerOr(u"sequence", 0);
    if (sequence < 0)
        reader.refuse(u"'sequence' is below zero"_s, u"sequence");
    report.sequence = static_cast<std::uint64_t>(sequence);
    const auto quality = qualityFromText(reader.textOr(u"quality", u"good"_s));
    if (!quality)
        reader.refuse(quality.error().detail, u"quality");
    else
        report.quality = *quality;
    reader.refuseUnknown();
    if (const auto result = reader.result(); !result)
        return tl::unexpected(result.error());
    return report;
}

Result<FromPlugin> readReports(MessageReader &params, const InstanceId &instance)
{
    const QJsonArray entries = params.array(u"reports");
    if (entries.size() > kMostReports)
        return fail(Error::Code::Busy, u"more than %1 reports in a message"_s.arg(kMostReports),
                    params.pointer(u"reports"));
    Reports message;
    for (int i = 0; i < entries.size(); ++i) {
        auto report = readReport(entries.at(i).toObject(),
                                 u"%1/%2"_s.arg(params.pointer(u"reports")).arg(i), instance);
        if (!report)
            return tl::unexpected(report.error());
        message.reports.push_back(std::move(*report));
    }
    return finished(params, std::move(message));
}

Result<Device> readDevice(QJsonObject json, const QString &pointer, const InstanceId &instance)
{
    // The model's reader wants whole ids.
    for (const QLatin1StringView key : {"id"_L1, "via"_L1}) {
        const QJsonValue local = json.value(key);
        if (!local.isString())
            continue;
        if (!isValidLocalId(local.toString()))
            return fail(Error::Code::InvalidInput, MessageReader::notLocal(local.toString()),
                        QString(pointer + u'/' + key));
        json.insert(key, DeviceId(instance, LocalId(local.toString())).text());
    }
    const QJsonValue modelJson = json.take("model"_L1);
    if (!modelJson.isObject())
        return fail(Error::Code::InvalidInput, u"'model' is missing or not an object"_s,
                    pointer + u"/model"_s);
    auto device = deviceFromJson(json, pointer);
    if (!device)
        return device;
    auto model = thingModelFromJson(modelJson.toObject(), pointer + u"/model"_s);
    if (!model)
        return tl::unexpected(model.error());
    device->model = shareModel(std::move(*model));
    return device;
}

Result<FromPlugin> readDevices(MessageReader &params, const InstanceId &instance)
{
    const QJsonArray entries = params.arrayOr(u"devices");
    const QJsonArray removed = params.arrayOr(u"removed");
    Devices message {.complete = params.flagOr(u"complete", false)};
    if (entries.size() > kMostDevices || removed.size() > kMostDevices)
        return fail(Error::Code::Busy, u"more than %1 devices in a message"_s.arg(kMostDevices),
                    params.pointer(entries.size() > kMostDevices ? u"devices" : u"removed"));
    for (int i = 0; i < entries.size(); ++i) {
        auto device = readDevice(entries.at(i).toObject(),
                                 u"%1/%2"_s.arg(params.pointer(u"devices")).arg(i), instance);
        if (!device)
            return tl::unexpected(device.error());
        message.devices.push_back(std::move(*device));
    }
    for (int i = 0; i < removed.size(); ++i) {
        const QString local = removed.at(i).toString();
        if (!isValidLocalId(local))
            return fail(Error::Code::InvalidInput, MessageReader::notLocal(local),
                        u"%1/%2"_s.arg(params.pointer(u"removed")).arg(i));
        message.removed.emplace_back(local);
    }
    return finished(params, std::move(message));
}

Result<FromPlugin> readAvailability(MessageReader &params)
{
    AvailabilityNotice message {.device = params.device(u"device")};
    const auto availability = availabilityFromText(params.text(u"availability"));
    if (!availability)
        params.refuse(availability.error().detail, u"availability");
    else
        message.availability = *availability;
    return finished(params, std::move(message));
}

Result<FromPlugin> readEvent(MessageReader &params)
{
    Occurrence message {.device = params.device(u"device"),
                        .event = params.name<EventName>(u"event"),
                        .data = params.valueOr(u"data"),
                        .sourceTime = params.time(u"time")};
    return finished(params, std::move(message));
}

Result<FromPlugin> readHealth(MessageReader &params)
{
    if (!params.has(u"degraded"))
        params.refuse(u"'degraded' is missing"_s, u"degraded");
    Health message {.degraded = params.flagOr(u"degraded", false),
                    .reason = params.shortText(u"reason"),
                    .hint = params.shortText(u"hint")};
    return finished(params, std::move(message));
}

Result<FromPlugin> readProgress(MessageReader &params)
{
    const qint64 call = params.integer(u"call");
    if (call < 1)
        params.refuse(u"'call' is not above zero"_s, u"call");
    if (!params.has(u"progress"))
        params.refuse(u"'progress' is missing"_s, u"progress");
    Progress message {.call = CallId(static_cast<std::uint64_t>(call)),
                      .progress = params.numberOr(u"progress", 0.0)};
    if (!(message.progress >= 0.0 && message.progress <= 1.0))
        params.refuse(u"'progress' is not in 0..1"_s, u"progress");
    return finished(params, std::move(message));
}

Result<FromPlugin> readLog(MessageReader &params)
{
    LogLine message {.text = params.shortText(u"text")};
    if (!params.has(u"text"))
        params.refuse(u"'text' is missing"_s, u"text");
    const QString level = params.textOr(u"level", u"info"_s);
    if (level == "debug"_L1)
        message.level = QtDebugMsg;
    else if (level == "warning"_L1)
        message.level = QtWarningMsg;
    else if (level == "critical"_L1)
        message.level = QtCriticalMsg;
    else if (level != "info"_L1)
        params.refuse(u"'%1' is not one of debug, info, warning, critical"_s.arg(level.left(40)),
                      u"level");
    return finished(params, std::move(message));
}

Result<FromPlugin> readNotification(ObjectReader &envelope, const InstanceId &instance)
{
    const QString method = envelope.text(u"method");
    MessageReader params(envelope.object(u"params"), u"/params"_s, instance);
    envelope.refuseUnknown();
    if (const auto result = envelope.result(); !result)
        return tl::unexpected(result.error());
    if (method == "report"_L1)
        return readReports(params, instance);
    if (method == "devices"_L1)
        return readDevices(params, instance);
    if (method == "availability"_L1)
        return readAvailability(params);
    if (method == "event"_L1)
        return readEvent(params);
    if (method == "health"_L1)
        return readHealth(params);
    if (method == "log"_L1)
        return readLog(params);
    if (method == "progress"_L1)
        return readProgress(params);
    return fail(
        Error::Code::InvalidInput,
        u"'%1' is not one of report, devices, availability, event, health, log, progress"_s.arg(
            method.left(40)),
        u"/method"_s);
}

Result<FromPlugin> readStore(ObjectReader &envelope, const InstanceId &instance)
{
    constexpr std::array kOperations {"get"_L1, "set"_L1, "remove"_L1, "list"_L1};
    const qint64 id = envelope.integer(u"id");
    if (id < 1)
        envelope.refuse(u"'id' is not above zero"_s, u"id");
    if (envelope.text(u"method") != "store"_L1)
        envelope.refuse(u"a plugin makes no call but 'store'"_s, u"method");
    MessageReader params(envelope.object(u"params"), u"/params"_s, instance);
    envelope.refuseUnknown();
    if (const auto result = envelope.result(); !result)
        return tl::unexpected(result.error());
    StoreCall call {.id = CallId(static_cast<std::uint64_t>(id)),
                    .key = params.textOr(u"key", {}),
                    .value = params.valueOr(u"value")};
    const QString operation = params.text(u"operation");
    const auto found = std::find(kOperations.begin(), kOperations.end(), operation);
    if (found == kOperations.end())
        params.refuse(u"'%1' is not one of get, set, remove, list"_s.arg(operation.left(40)),
                      u"operation");
    call.operation = static_cast<StoreCall::Operation>(found - kOperations.begin());
    const bool isList = call.operation == StoreCall::Operation::List;
    if (!isValidLocalId(call.key) && !(isList && call.key.isEmpty()))
        params.refuse(u"'%1' is not a key; expected 1 to 128 of A-Z a-z 0-9 . _ ~ -"_s.arg(
                          call.key.left(200)),
                      u"key");
    const bool isSet = call.operation == StoreCall::Operation::Set;
    if (isSet == call.value.isNothing())
        params.refuse(isSet ? u"'value' is missing or null; 'remove' takes a key out"_s
                            : u"only 'set' has a value"_s,
                      u"value");
    return finished(params, std::move(call));
}

} // namespace

FromPluginDecoder::FromPluginDecoder(InstanceId instance)
    : m_instance(std::move(instance))
{ }

Result<FromPlugin> FromPluginDecoder::decode(QByteArrayView line)
{
    if (line.size() > kLongestMessage)
        return fail(
            Error::Code::Busy,
            u"message of %1 bytes is longer than %2"_s.arg(line.size()).arg(kLongestMessage));
    if (auto reports = ReportCursor(line, *this).read())
        return std::move(*reports);

    const auto json = objectOfLine(line);
    if (!json)
        return tl::unexpected(json.error());
    ObjectReader envelope(*json, {});
    if (envelope.text(u"jsonrpc") != "2.0"_L1)
        envelope.refuse(u"'jsonrpc' is not \"2.0\""_s, u"jsonrpc");
    if (!envelope.has(u"id"))
        return readNotification(envelope, m_instance);
    if (envelope.has(u"method"))
        return readStore(envelope, m_instance);
    return readAnswer(envelope);
}

std::optional<DeviceId> FromPluginDecoder::knownDevice(QByteArrayView text)
{
    KnownDevice &place = m_devices[qHash(text) % m_devices.size()];
    if (place.text.isEmpty() || place.text != text) {
        const QString local = QString::fromUtf8(text);
        if (!isValidLocalId(local))
            return std::nullopt;
        place = {.text = text.toByteArray(), .id = DeviceId(m_instance, LocalId(local))};
    }
    return place.id;
}

std::optional<PropertyName> FromPluginDecoder::knownProperty(QByteArrayView text)
{
    KnownProperty &place = m_properties[qHash(text) % m_properties.size()];
    if (place.text.isEmpty() || place.text != text) {
        const QString name = QString::fromUtf8(text);
        if (!isValidAffordanceName(name))
            return std::nullopt;
        place = {.text = text.toByteArray(), .name = PropertyName(name)};
    }
    return place.name;
}

} // namespace atrium::wire
