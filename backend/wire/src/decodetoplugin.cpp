// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linetext.h"

#include <atrium/model/json.h>
#include <atrium/wire/codec.h>

using namespace Qt::StringLiterals;

namespace atrium::wire {

namespace {

DeviceId readDevice(ObjectReader &params, const InstanceId &instance)
{
    const QString local = params.text(u"device");
    if (!isValidLocalId(local))
        params.refuse(u"'%1' is not a local id"_s.arg(local.left(200)), u"device");
    return {instance, LocalId(local)};
}

Request readInitialise(ObjectReader &params)
{
    const qint64 protocol = params.integer(u"protocol");
    Initialise call {.protocol = static_cast<int>(protocol),
                     .instance = InstanceId(params.text(u"instance")),
                     .config = params.valueOr(u"config"),
                     .stateDirectory = params.text(u"stateDir")};
    if (protocol < 1 || protocol > 1'000'000)
        params.refuse(u"'protocol' is not a version"_s, u"protocol");
    if (!isValidInstanceId(call.instance.text()))
        params.refuse(u"'instance' is not an instance's id"_s, u"instance");
    return call;
}

Request readWrite(ObjectReader &params, RequestId id, const InstanceId &instance)
{
    WriteRequest call {.id = id, .device = readDevice(params, instance), .values = {}};
    const QJsonObject values = params.object(u"values");
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!isValidAffordanceName(it.key()))
            params.refuse(u"'%1' is not a property's name"_s.arg(it.key().left(200)), u"values");
        call.values.emplace_back(PropertyName(it.key()), valueFromJson(it.value()));
    }
    call.expiry = WallTime(params.integerOr(u"expiry", 0));
    return call;
}

Request readInvoke(ObjectReader &params, RequestId id, const InstanceId &instance)
{
    InvokeRequest call {.id = id,
                        .device = readDevice(params, instance),
                        .action = ActionName(params.text(u"action")),
                        .input = params.valueOr(u"input")};
    if (!isValidAffordanceName(call.action.text()))
        params.refuse(u"'action' is not an action's name"_s, u"action");
    call.expiry = WallTime(params.integerOr(u"expiry", 0));
    return call;
}

Request readCancel(ObjectReader &params)
{
    const qint64 call = params.integer(u"call");
    if (call < 1)
        params.refuse(u"'call' is not above zero"_s, u"call");
    return Cancel {.call = CallId(static_cast<std::uint64_t>(call))};
}

Result<Request> readRequest(const QString &method, ObjectReader &params, RequestId id,
                            const InstanceId &instance)
{
    Request request;
    if (method == "initialize"_L1)
        request = readInitialise(params);
    else if (method == "write"_L1)
        request = readWrite(params, id, instance);
    else if (method == "invoke"_L1)
        request = readInvoke(params, id, instance);
    else if (method == "configure"_L1)
        request = Configure {.config = valueFromJson(params.object(u"config"))};
    else if (method == "cancel"_L1)
        request = readCancel(params);
    else if (method == "discover"_L1)
        request = Discover();
    else if (method == "ping"_L1)
        request = Ping();
    else if (method == "shutdown"_L1)
        request = Shutdown();
    else
        return fail(Error::Code::Unsupported, u"unknown method '%1'"_s.arg(method.left(40)),
                    u"/method"_s);
    params.refuseUnknown();
    if (const auto result = params.result(); !result)
        return tl::unexpected(result.error());
    return request;
}

} // namespace

Result<ToPlugin> decodeToPlugin(QByteArrayView line, const InstanceId &instance)
{
    const auto json = objectOfLine(line);
    if (!json)
        return tl::unexpected(json.error());
    ObjectReader envelope(*json, {});
    if (envelope.text(u"jsonrpc") != "2.0"_L1)
        envelope.refuse(u"'jsonrpc' is not \"2.0\""_s, u"jsonrpc");
    const qint64 id = envelope.integer(u"id");
    if (id < 1)
        envelope.refuse(u"'id' is not above zero"_s, u"id");
    if (!envelope.has(u"method")) {
        auto answer = readAnswer(envelope);
        if (!answer)
            return tl::unexpected(answer.error());
        return ToPlugin {.id = answer->id,
                         .request = StoreAnswer {.outcome = std::move(answer->outcome)}};
    }
    const QString method = envelope.text(u"method");
    ObjectReader params(envelope.objectOr(u"params"), u"/params"_s);
    envelope.refuseUnknown();
    if (const auto result = envelope.result(); !result)
        return tl::unexpected(result.error());
    const auto number = static_cast<std::uint64_t>(id);
    auto request = readRequest(method, params, RequestId(number), instance);
    if (!request)
        return tl::unexpected(request.error());
    return ToPlugin {.id = CallId(number), .request = std::move(*request)};
}

} // namespace atrium::wire
