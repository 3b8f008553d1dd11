// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

namespace atrium {

/// Why an operation did not happen. Callers branch on `code`; people read `detail`.
struct Error
{
    Q_GADGET
public:
    enum class Code {
        InvalidInput, ///< The caller's data breaks a documented rule; retrying cannot help.
        NotFound, ///< What was named does not exist.
        Unreachable, ///< The device or service did not answer in time; retrying may help.
        Refused, ///< The actor may not, or the device said no.
        Busy, ///< A bound is reached; retrying later may help.
        Unsupported, ///< The other side cannot do this, and says so.
        Corrupt, ///< Stored data cannot be read.
        Internal, ///< A fault of ours.
    };
    Q_ENUM(Code)

    Code code = Code::Internal;
    QString detail; ///< What, where and what was expected, in one sentence; no secret.
    QString
        pointer {}; ///< JSON Pointer (RFC 6901) to the faulty place of the input, "" for the whole.

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Code code, QString detail,
                                                QString pointer = {})
{
    return tl::unexpected(
        Error {.code = code, .detail = std::move(detail), .pointer = std::move(pointer)});
}

} // namespace atrium
