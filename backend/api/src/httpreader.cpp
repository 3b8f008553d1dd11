// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpreader.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

namespace http = boost::beast::http;
using boost::beast::error_code;
using RequestParser = http::request_parser<http::string_body>;

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

HttpRefusal refusalOf(const error_code &error)
{
    if (error == http::error::header_limit)
        return {.status = 431, .detail = u"the request's head is longer than 16 KiB"_s};
    if (error == http::error::body_limit)
        return {.status = 413, .detail = u"the request's body is longer than 1 MiB"_s};
    if (error == http::error::bad_version)
        return {.status = 505, .detail = u"only HTTP/1.1 and HTTP/1.0 are spoken"_s};
    return {.status = 400,
            .detail = u"not an HTTP request: "_s + QString::fromStdString(error.message())};
}

// Two heads that disagree are how requests are smuggled.
bool isAmbiguous(const RequestParser &parser)
{
    return parser.get().count(http::field::host) > 1
        || parser.get().count(http::field::authorization) > 1
        || parser.get().count(http::field::origin) > 1;
}

HttpHead headOf(const RequestParser &parser)
{
    const auto &request = parser.get();
    const auto field = [&request](auto name) {
        return bytesOf(request[name]);
    };
    return {.method = bytesOf(request.method_string()),
            .target = bytesOf(request.target()),
            .host = field(http::field::host),
            .origin = field(http::field::origin),
            .authorization = field(http::field::authorization),
            .contentType = field(http::field::content_type),
            .client = field("X-Atrium-Client"),
            .isWebSocket = boost::beast::websocket::is_upgrade(request),
            .expectsContinue
            = field(http::field::expect).compare("100-continue", Qt::CaseInsensitive) == 0,
            .keepsAlive = request.keep_alive()};
}

} // namespace

struct HttpReader::Parser
{
    Parser()
    {
        request.header_limit(kLongestHead);
        request.body_limit(kLongestBody);
        request.eager(true);
    }

    RequestParser request;
};

HttpReader::HttpReader()
    : m_parser(std::make_unique<Parser>())
{ }

HttpReader::~HttpReader() = default;

HttpReader::HeadOutcome HttpReader::peekHead(const QByteArray &bytes)
{
    RequestParser parser;
    parser.header_limit(kLongestHead);
    parser.body_limit(kLongestBody);
    error_code error;
    parser.put(boost::asio::buffer(bytes.constData(), std::size_t(bytes.size())), error);
    if (error == http::error::need_more)
        error = {};
    if (error)
        return refusalOf(error);
    if (parser.is_header_done()) {
        if (isAmbiguous(parser))
            return HttpRefusal {.status = 400, .detail = u"a header field appears twice"_s};
        return headOf(parser);
    }
    if (bytes.size() >= kLongestHead)
        return refusalOf(http::error::header_limit);
    return NeedsMore {};
}

HttpReader::BodyOutcome HttpReader::feed(const QByteArray &bytes)
{
    m_rest += bytes;
    error_code error;
    while (!m_rest.isEmpty() && !m_parser->request.is_done()) {
        const std::size_t used = m_parser->request.put(
            boost::asio::buffer(m_rest.constData(), std::size_t(m_rest.size())), error);
        m_rest.remove(0, qsizetype(used));
        if (error == http::error::need_more) {
            error = {};
            break;
        }
        if (error)
            return refusalOf(error);
    }
    if (!m_parser->request.is_header_done() && m_rest.size() >= kLongestHead)
        return refusalOf(http::error::header_limit);
    if (!m_parser->request.is_done())
        return NeedsMore {};
    if (isAmbiguous(m_parser->request))
        return HttpRefusal {.status = 400, .detail = u"a header field appears twice"_s};
    const std::string &body = m_parser->request.get().body();
    return HttpRequest {.head = headOf(m_parser->request),
                        .body = QByteArray(body.data(), qsizetype(body.size()))};
}

void HttpReader::restart()
{
    m_parser = std::make_unique<Parser>();
}

} // namespace atrium::api
