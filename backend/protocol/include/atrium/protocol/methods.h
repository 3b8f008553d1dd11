// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/dataschema.h>

#include <QStringList>

#include <optional>
#include <vector>

/// The one table of what the API can do. Parameters are checked by it, REST is routed by it, and
/// the OpenAPI document and backend/api/PROTOCOL.md are made from it.
namespace atrium::protocol {

/// Who may call a method.
enum class Role {
    Anyone, ///< Before authentication.
    User,
};

/// How a method is reached over REST.
struct Route
{
    QString verb; ///< "GET", "PUT", "POST" or "DELETE"
    QString path; ///< Below /api/v1, e.g. "/devices/{device}"; parts in braces are parameters.
    int success = 200; ///< The HTTP status of an answer.
    /// The parameter that the request's body is; "": the body is an object of the other parameters.
    QString body {};
};

struct Method
{
    QString name;
    QString summary;
    DataSchema params; ///< Always an object.
    DataSchema result; ///< Always an object.
    QStringList anyParams {}; ///< Parameters that may be any JSON value; they are not in `params`.
    QStringList anyResults {}; ///< The same for the result.
    std::optional<Route> route {}; ///< None: over WebSocket and in process only.
    Role role = Role::User;
};

/// In the order of the protocol page.
[[nodiscard]] const std::vector<Method> &methods();
/// Null where there is none.
[[nodiscard]] const Method *findMethod(QStringView name);

/// InvalidInput with the pointer of the faulty place where the parameters do not fit the method.
[[nodiscard]] Result<> checkParams(const Method &method, const Value &params);
/// The same for a result; for tests.
[[nodiscard]] Result<> checkResult(const Method &method, const Value &result);

} // namespace atrium::protocol
