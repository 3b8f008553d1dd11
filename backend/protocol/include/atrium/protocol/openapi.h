// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What is printed from the method table.
namespace atrium::protocol {

/// The REST API as an OpenAPI 3.0 document (JSON).
[[nodiscard]] QByteArray openApiDocument();

/// The methods as Markdown: the part of backend/api/PROTOCOL.md that is not written by hand.
[[nodiscard]] QByteArray methodPages();

} // namespace atrium::protocol
