// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace atrium::api {

/// The head of an HTTP request, as far as the front looks at it.
struct HttpHead
{
    QByteArray method; ///< "GET"
    QByteArray target; ///< Path and query, as sent.
    QByteArray host; ///< "" where there is none.
    QByteArray origin;
    QByteArray authorization;
    QByteArray contentType;
    QByteArray client; ///< X-Atrium-Client
    bool isWebSocket = false; ///< Asks for an upgrade to WebSocket.
    bool expectsContinue = false;
    bool keepsAlive = false;
};

struct HttpRequest
{
    HttpHead head;
    QByteArray body;
};

/// What is wrong with a request, as an HTTP status.
struct HttpRefusal
{
    int status = 400;
    QString detail;
};

/// Turns bytes into one HTTP/1.1 request after the other, under limits. Does no I/O.
class HttpReader
{
public:
    static constexpr qsizetype kLongestHead = 16 * 1024;
    static constexpr quint64 kLongestBody = 1024 * 1024;

    HttpReader();
    ~HttpReader();
    Q_DISABLE_COPY_MOVE(HttpReader)

    struct NeedsMore
    { };
    using HeadOutcome = std::variant<NeedsMore, HttpHead, HttpRefusal>;
    using BodyOutcome = std::variant<NeedsMore, HttpRequest, HttpRefusal>;

    /// Looks at the first bytes of a request; consumes none. The same bytes and more may be
    /// given again.
    [[nodiscard]] static HeadOutcome peekHead(const QByteArray &bytes);

    /// Takes bytes of a request, from its first on; what belongs to the next one is kept for it.
    [[nodiscard]] BodyOutcome feed(const QByteArray &bytes);
    /// Begins with the next request.
    void restart();
    /// Bytes of the next request have come already.
    [[nodiscard]] bool hasRest() const { return !m_rest.isEmpty(); }

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
    QByteArray m_rest;
};

} // namespace atrium::api
