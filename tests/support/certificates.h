// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atrium::test {

/// Makes in @p folder, by the openssl program, two authorities (`ca`, `other`) and, signed by the
/// first, one for the server `localhost` and one for a `client`: NAME.pem with NAME.key, for two
/// days. False: there is no such program.
[[nodiscard]] bool makeCertificates(const QString &folder);

} // namespace atrium::test
