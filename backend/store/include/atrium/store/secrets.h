// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/model/value.h>

#include <QString>

#include <map>

namespace atrium::store {

/// Passwords and keys, apart from the configuration that names them as "secret:NAME". Kept in
/// DATA/secrets.toml (NAME = "text" on each line), which only its owner may read.
class Secrets
{
public:
    /// None where there is no such file. Refused: others may read it. InvalidInput: not of that
    /// form.
    [[nodiscard]] static Result<Secrets> read(const QString &file);

    /// @p config with each text "secret:NAME" replaced. NotFound: there is no such secret; the
    /// detail names it.
    [[nodiscard]] Result<Value> resolved(const Value &config) const;

    [[nodiscard]] const std::map<QString, QString> &texts() const { return m_texts; }
    [[nodiscard]] bool contains(const QString &name) const { return m_texts.contains(name); }

private:
    [[nodiscard]] Result<Value> resolvedText(const QString &text) const;

    QString m_file;
    std::map<QString, QString> m_texts;
};

} // namespace atrium::store
