// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/runtime/packagekeys.h>

#include <QCryptographicHash>
#include <QFile>

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

constexpr QLatin1StringView kPublicMark("atrium-key:");
constexpr QByteArrayView kSecretMark("atrium-signing-key:");
constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qint64 kLongestFile = 1024;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()); // what libsodium takes
}

Result<> prepare()
{
    static const bool isReady = sodium_init() >= 0;
    if (!isReady)
        return fail(Error::Code::Internal, u"the system has no randomness"_s);
    return {};
}

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, kBase64 | QByteArray::Base64Option::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return *decoded;
}

} // namespace

Result<PackageKey> PackageKey::fromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const auto bytes = trimmed.startsWith(kPublicMark)
        ? fromBase64(trimmed.mid(kPublicMark.size()).toLatin1())
        : std::nullopt;
    if (!bytes || static_cast<std::size_t>(bytes->size()) != kBytes)
        return fail(Error::Code::InvalidInput,
                    u"not a public key; expected 'atrium-key:' and 43 letters"_s);
    return fromBytes(*bytes);
}

Result<PackageKey> PackageKey::fromBytes(const QByteArray &bytes)
{
    if (static_cast<std::size_t>(bytes.size()) != kBytes)
        return fail(Error::Code::InvalidInput, u"a public key has 32 bytes"_s);
    PackageKey key;
    key.m_bytes = bytes;
    return key;
}

QString PackageKey::text() const
{
    return kPublicMark + QString::fromLatin1(m_bytes.toBase64(kBase64));
}

QString PackageKey::id() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex().left(16));
}

bool PackageKey::hasSigned(const QByteArray &message, const QByteArray &signature) const
{
    return prepare() && static_cast<std::size_t>(signature.size()) == crypto_sign_BYTES
        && crypto_sign_verify_detached(raw(signature), raw(message),
                                       static_cast<unsigned long long>(message.size()),
                                       raw(m_bytes))
        == 0;
}

Result<SigningKey> SigningKey::make()
{
    if (const auto ready = prepare(); !ready)
        return tl::unexpected(ready.error());
    SigningKey key;
    std::array<unsigned char, PackageKey::kBytes> unused {};
    crypto_sign_keypair(unused.data(), key.m_secret.data());
    return key;
}

Result<SigningKey> SigningKey::read(const QString &path)
{
    if (const auto ready = prepare(); !ready)
        return tl::unexpected(ready.error());
    QFile file(path);
    struct stat status
    { };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return fail(Error::Code::NotFound, u"there is no file %1"_s.arg(path));
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(Error::Code::Refused,
                    u"%1 may be read by others; run: chmod 600 %1"_s.arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Refused, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    QByteArray text = file.read(kLongestFile).trimmed();
    auto secret
        = text.startsWith(kSecretMark) ? fromBase64(text.mid(kSecretMark.size())) : std::nullopt;
    SigningKey key;
    const bool isKey = secret && static_cast<std::size_t>(secret->size()) == key.m_secret.size();
    if (isKey)
        std::copy_n(raw(*secret), key.m_secret.size(), key.m_secret.begin());
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
    if (secret)
        sodium_memzero(secret->data(), static_cast<std::size_t>(secret->size()));
    if (!isKey)
        return fail(Error::Code::InvalidInput,
                    u"%1 holds no signing key; make one by: atriumctl key new FILE"_s.arg(path));
    return key;
}

SigningKey::SigningKey(SigningKey &&other) noexcept
    : m_secret(other.m_secret)
{
    sodium_memzero(other.m_secret.data(), other.m_secret.size());
}

SigningKey &SigningKey::operator=(SigningKey &&other) noexcept
{
    std::swap(m_secret, other.m_secret);
    return *this;
}

SigningKey::~SigningKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

Result<> SigningKey::write(const QString &path) const
{
    const int file = ::open(QFile::encodeName(path).constData(),
                            O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return fail(Error::Code::Refused,
                    u"%1 cannot be made: %2"_s.arg(path, qt_error_string(errno)));
    QByteArray text = kSecretMark.toByteArray()
        + QByteArray(reinterpret_cast<const char *>(m_secret.data()), std::ssize(m_secret))
              .toBase64(kBase64)
        + '\n';
    const bool isWritten
        = ::write(file, text.constData(), static_cast<std::size_t>(text.size())) == text.size()
        && ::fsync(file) == 0;
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
    ::close(file);
    if (!isWritten)
        return fail(Error::Code::Busy, u"%1 cannot be written"_s.arg(path));
    return {};
}

PackageKey SigningKey::publicKey() const
{
    QByteArray bytes(std::ssize(m_secret) / 2, '\0');
    crypto_sign_ed25519_sk_to_pk(reinterpret_cast<unsigned char *>(bytes.data()), m_secret.data());
    return PackageKey::fromBytes(bytes).value();
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, raw(message),
                         static_cast<unsigned long long>(message.size()), m_secret.data());
    return signature;
}

} // namespace atrium::runtime
