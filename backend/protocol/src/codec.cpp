// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/json.h>
#include <atrium/protocol/codec.h>

#include <QJsonObject>
#include <QLatin1StringView>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::protocol {

namespace {

// In the order of Error::Code.
constexpr std::array kCodes {"invalid-input"_L1, "not-found"_L1,   "unreachable"_L1, "refused"_L1,
                             "busy"_L1,          "unsupported"_L1, "corrupt"_L1,     "internal"_L1};
constexpr std::array kRpcCodes {-32602, -32004, -32010, -32003, -32029, -32601, -32011, -32603};

constexpr qint64 kMostId = 1LL << 53;

tl::unexpected<BadRequest> bad(quint64 id, Error error)
{
    return tl::unexpected(BadRequest {.id = id, .error = std::move(error)});
}

// A request's id where it has one, so that even a wrong request gets its answer.
Result<quint64> readId(const QJsonObject &json)
{
    const QJsonValue id = json.value("id"_L1);
    if (id.isUndefined())
        return 0;
    const qint64 number = id.toInteger(0);
    if (number < 1 || number > kMostId)
        return fail(Error::Code::InvalidInput, u"'id' is not a whole number from 1 to 2^53"_s,
                    u"/id"_s);
    return quint64(number);
}

} // namespace

QString toText(Error::Code code)
{
    return kCodes.at(static_cast<std::size_t>(code));
}

Result<Error::Code> errorCodeFromText(QStringView text)
{
    for (std::size_t i = 0; i < kCodes.size(); ++i) {
        if (text == kCodes[i])
            return static_cast<Error::Code>(i);
    }
    return fail(Error::Code::InvalidInput, u"'%1' is not an error's code"_s.arg(text.left(40)));
}

int rpcCode(Error::Code code)
{
    return kRpcCodes.at(static_cast<std::size_t>(code));
}

QByteArray encode(const Request &request)
{
    QByteArray out = R"({"jsonrpc":"2.0",)";
    if (request.id != 0)
        out += R"("id":)" + QByteArray::number(request.id) + ',';
    out += R"("method":)";
    appendJson(out, QStringView(request.method));
    if (!request.params.isNothing()) {
        out += R"(,"params":)";
        appendJson(out, request.params);
    }
    out += '}';
    return out;
}

tl::expected<Request, BadRequest> decodeRequest(const QByteArray &bytes)
{
    const Result<QJsonObject> json = parseObject(bytes, kLongestMessage);
    if (!json)
        return bad(0, json.error());
    const Result<quint64> id = readId(*json);
    if (!id)
        return bad(0, id.error());
    ObjectReader reader(*json, {});
    if (reader.text(u"jsonrpc") != "2.0"_L1)
        reader.refuse(u"'jsonrpc' is not \"2.0\""_s, u"jsonrpc");
    static_cast<void>(reader.has(u"id")); // read above
    Request request {.id = *id, .method = reader.text(u"method")};
    if (reader.has(u"params"))
        request.params = valueFromJson(reader.object(u"params"));
    reader.refuseUnknown();
    if (const auto result = reader.result(); !result)
        return bad(*id, result.error());
    return request;
}

} // namespace atrium::protocol
