// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>

#include <QByteArray>
#include <QString>

#include <array>

namespace atrium::runtime {

/// An Ed25519 public key: whose packages it names.
class PackageKey
{
public:
    static constexpr std::size_t kBytes = 32;

    /// "atrium-key:" and the key in base64url. InvalidInput: anything else.
    [[nodiscard]] static Result<PackageKey> fromText(QStringView text);
    /// InvalidInput: not 32 bytes.
    [[nodiscard]] static Result<PackageKey> fromBytes(const QByteArray &bytes);

    [[nodiscard]] QString text() const;
    /// Short, for people: the first 16 hexadecimal digits of its SHA-256.
    [[nodiscard]] QString id() const;
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }
    /// Whether @p signature is of the owner of this key for @p message.
    [[nodiscard]] bool hasSigned(const QByteArray &message, const QByteArray &signature) const;

    friend bool operator==(const PackageKey &, const PackageKey &) = default;

private:
    QByteArray m_bytes = QByteArray(kBytes, '\0');
};

/// What an author signs packages with. Wiped from memory when it goes.
class SigningKey
{
public:
    /// A new one, from the system's randomness. Internal: there is none.
    [[nodiscard]] static Result<SigningKey> make();
    /// NotFound; Refused: others may read the file. InvalidInput: it holds no key.
    [[nodiscard]] static Result<SigningKey> read(const QString &file);

    SigningKey(SigningKey &&other) noexcept;
    SigningKey &operator=(SigningKey &&other) noexcept;
    ~SigningKey();
    Q_DISABLE_COPY(SigningKey)

    /// For its user alone (0600). Refused: the file is there already.
    [[nodiscard]] Result<> write(const QString &file) const;
    [[nodiscard]] PackageKey publicKey() const;
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;

private:
    SigningKey() = default;

    std::array<unsigned char, 64> m_secret {};
};

} // namespace atrium::runtime
