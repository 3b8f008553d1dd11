// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>

namespace atrium::store {

/// Passwords and keys that configurations name as "secret:NAME", encrypted in DATA/secrets.sealed
/// (XChaCha20-Poly1305, the name bound to its text). The key is in DATA/secrets.key, for its user
/// alone, or comes from the service manager: $CREDENTIALS_DIRECTORY/atrium-secrets-key. Any thread
/// may have one of its own; writers must take turns.
class SecretVault
{
public:
    static constexpr std::size_t kMostSecrets = 256;
    static constexpr qsizetype kLongestSecret = 16 * 1024; ///< In UTF-8.

    /// Makes the key where there is none. Refused: others may read it. Corrupt: damaged.
    [[nodiscard]] static Result<SecretVault> open(const QString &dataFolder);

    /// NotFound. Corrupt: it was sealed with another key, or changed.
    [[nodiscard]] Result<QString> text(const QString &name) const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool contains(const QString &name) const { return m_sealed.contains(name); }

    /// On the disk when it returns. InvalidInput: a name is 1 to 100 of A-Z a-z 0-9 . _ -, a text
    /// has 1 to kLongestSecret bytes. Busy: too many, or the disk.
    [[nodiscard]] Result<> set(const std::map<QString, QString> &texts);
    /// Names that are not there are nothing to do.
    [[nodiscard]] Result<> remove(const QStringList &names);

    /// Takes over DATA/secrets.toml, where secrets stood in clear, and removes it once they are
    /// sealed. Says how many there were.
    [[nodiscard]] Result<int> takeOver(const QString &plainFile);

private:
    SecretVault(QString folder, QByteArray key)
        : m_folder(std::move(folder))
        , m_key(std::move(key))
    { }

    [[nodiscard]] Result<> read();
    [[nodiscard]] Result<> write(const std::map<QString, QByteArray> &sealed) const;
    [[nodiscard]] QByteArray seal(const QString &name, const QString &text) const;

    QString m_folder;
    QByteArray m_key;
    std::map<QString, QByteArray> m_sealed; // by name: nonce, then what is encrypted
};

} // namespace atrium::store
