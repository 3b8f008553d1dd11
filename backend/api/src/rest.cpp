// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

#include <atrium/model/json.h>
#include <atrium/protocol/codec.h>

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

constexpr QByteArrayView kPrefix = "/api/v1/";

using Parts = QList<QByteArray>;
using Refused = tl::unexpected<RestRefusal>;

Refused refuse(int status, Error::Code code, const QString &detail, const QString &pointer = {})
{
    return Refused(RestRefusal {.status = status,
                                .error = {.code = code, .detail = detail, .pointer = pointer}});
}

Parts partsOf(const QString &path)
{
    return path.toUtf8().mid(1).split('/');
}

// The parameters that the path of a route takes from a request, or nothing where it does not fit.
std::optional<ValueObject> match(const Parts &route, const Parts &path)
{
    if (route.size() != path.size())
        return std::nullopt;
    ValueObject found;
    for (qsizetype i = 0; i < route.size(); ++i) {
        if (route[i].startsWith('{')) {
            const QByteArray text = QByteArray::fromPercentEncoding(path[i]);
            found.emplace_back(QString::fromLatin1(route[i].mid(1, route[i].size() - 2)),
                               QString::fromUtf8(text));
        } else if (route[i] != path[i]) {
            return std::nullopt;
        }
    }
    return found;
}

const DataSchema *schemaOf(const protocol::Method &method, const QString &name)
{
    const auto &fields = method.params.fields;
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const DataField &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &found->schema;
}

// A path or query has only texts: what they mean, the schema says.
Value typed(const DataSchema *schema, const QString &text)
{
    if (!schema)
        return text;
    bool isNumber = false;
    switch (schema->type) {
    case DataSchema::Type::Boolean:
        if (text == "true"_L1 || text == "false"_L1)
            return text == "true"_L1;
        return text;
    case DataSchema::Type::Integer: {
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? Value(number) : Value(text);
    }
    default:
        return text;
    }
}

struct Routed
{
    const protocol::Method *method = nullptr;
    ValueObject params;
};

tl::expected<Routed, RestRefusal> find(const HttpHead &head)
{
    const QByteArray target = head.target.left(head.target.indexOf('?'));
    const QByteArray path = head.target.contains('?') ? target : head.target;
    const Parts parts = path.mid(kPrefix.size()).split('/');
    QByteArray allow;
    for (const protocol::Method &method : protocol::methods()) {
        if (!path.startsWith(kPrefix) || !method.route)
            continue;
        auto params = match(partsOf(method.route->path), parts);
        if (!params)
            continue;
        const QByteArray verb = method.route->verb.toLatin1();
        if (verb == head.method)
            return Routed {.method = &method, .params = std::move(*params)};
        allow += (allow.isEmpty() ? "" : ", ") + verb;
    }
    if (allow.isEmpty())
        return refuse(404, Error::Code::NotFound,
                      u"there is nothing at '%1'"_s.arg(QString::fromUtf8(path.left(200))));
    return Refused(RestRefusal {
        .status = 405,
        .error = {.code = Error::Code::Unsupported,
                  .detail = u"'%1' is not possible here; it is: %2"_s.arg(
                      QString::fromLatin1(head.method.left(20)), QString::fromLatin1(allow))},
        .allow = allow});
}

tl::expected<void, RestRefusal> addQuery(Routed &routed, const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return {};
    const QUrlQuery query(QString::fromUtf8(target.mid(mark + 1)).replace(u'+', u' '));
    for (const auto &[name, text] : query.queryItems(QUrl::FullyDecoded)) {
        const bool isTwice
            = std::any_of(routed.params.begin(), routed.params.end(),
                          [&name = name](const auto &held) { return held.first == name; });
        if (isTwice)
            return refuse(400, Error::Code::InvalidInput,
                          u"'%1' appears twice"_s.arg(name.left(100)), u'/' + name.left(100));
        routed.params.emplace_back(name, typed(schemaOf(*routed.method, name), text));
    }
    return {};
}

tl::expected<void, RestRefusal> addBody(Routed &routed, const QByteArray &body)
{
    const QString &whole = routed.method->route->body;
    if (body.trimmed().isEmpty() && (whole.isEmpty() || whole == "input"_L1))
        return {};
    auto value = parseValue(body, qsizetype(HttpReader::kLongestBody));
    if (!value)
        return refuse(400, value.error().code, u"the body is "_s + value.error().detail);
    if (!whole.isEmpty()) {
        routed.params.emplace_back(whole, std::move(*value));
        return {};
    }
    if (value->kind() != Value::Kind::Object)
        return refuse(400, Error::Code::InvalidInput, u"the body is not a JSON object"_s);
    for (const auto &[name, field] : value->fields()) {
        const auto held
            = std::find_if(routed.params.begin(), routed.params.end(),
                           [&name = name](const auto &each) { return each.first == name; });
        if (held == routed.params.end())
            routed.params.emplace_back(name, field);
        else if (!(held->second == field)) // the path said it already
            return refuse(400, Error::Code::InvalidInput,
                          u"'%1' is not what the address says"_s.arg(name.left(100)),
                          u'/' + name.left(100));
    }
    return {};
}

const char *reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 421:
        return "Misdirected Request";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Internal Server Error";
    }
}

} // namespace

tl::expected<RestCall, RestRefusal> routed(const HttpRequest &request)
{
    auto routed = find(request.head);
    if (!routed)
        return tl::unexpected(routed.error());
    for (auto &[name, value] : routed->params)
        value = typed(schemaOf(*routed->method, name), value.toText());
    if (const auto added = addQuery(*routed, request.head.target); !added)
        return tl::unexpected(added.error());
    if (const auto added = addBody(*routed, request.body); !added)
        return tl::unexpected(added.error());
    return RestCall {.method = routed->method,
                     .params = Value::makeObject(std::move(routed->params))};
}

int httpStatus(Error::Code code)
{
    switch (code) {
    case Error::Code::InvalidInput:
        return 400;
    case Error::Code::NotFound:
        return 404;
    case Error::Code::Unreachable:
        return 504;
    case Error::Code::Refused:
        return 403;
    case Error::Code::Busy:
        return 429;
    case Error::Code::Unsupported:
        return 501;
    case Error::Code::Corrupt:
    case Error::Code::Internal:
        break;
    }
    return 500;
}

QByteArray httpReply(int status, const QByteArray &body, bool keepsAlive,
                     const QByteArray &moreFields, const QByteArray &type)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status)
        + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n" + moreFields
        + (keepsAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n") + body;
}

QByteArray errorBody(const Error &error)
{
    QByteArray json = R"({"error":{"code":)";
    appendJson(json, QStringView(protocol::toText(error.code)));
    json += R"(,"detail":)";
    appendJson(json, QStringView(error.detail));
    json += R"(,"pointer":)";
    appendJson(json, QStringView(error.pointer));
    return json + "}}";
}

} // namespace atrium::api
