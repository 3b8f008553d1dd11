// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpreader.h"

#include <atrium/protocol/messages.h>
#include <atrium/protocol/methods.h>

namespace atrium::api {

/// A REST call as a request of the method table.
struct RestCall
{
    const protocol::Method *method = nullptr;
    Value params {};
};

/// Why there is no such call, with its HTTP status.
struct RestRefusal
{
    int status = 404;
    Error error {};
    QByteArray allow {}; ///< 405: the verbs that the path has.
};

/// Finds the method of a request below /api/v1 and gathers its parameters from path, query and
/// body.
[[nodiscard]] tl::expected<RestCall, RestRefusal> routed(const HttpRequest &request);

[[nodiscard]] int httpStatus(Error::Code code);

/// One whole HTTP/1.1 reply.
[[nodiscard]] QByteArray httpReply(int status, const QByteArray &body, bool keepsAlive,
                                   const QByteArray &moreFields = {},
                                   const QByteArray &type = "application/json");
/// The body {"error": {code, detail, pointer}}.
[[nodiscard]] QByteArray errorBody(const Error &error);

} // namespace atrium::api
