// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/json.h>
#include <atrium/store/secrets.h>
#include <atrium/store/secretvault.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr int kFormat = 1;
constexpr qsizetype kLongestFile = qsizetype {8} * 1024 * 1024;
constexpr qint64 kLeastKeyText = 32;
constexpr qint64 kLongestKeyText = 4096;
constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data()); // what libsodium takes
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 100
        && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                   || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
           });
}

/// Whole or not at all, and for its user alone from its first byte.
Result<> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly)
        && file.write(content) == content.size() && file.flush() && ::fsync(file.handle()) == 0
        && file.commit();
    if (!isWritten)
        return fail(Error::Code::Busy, u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
    return {};
}

// Whatever its form: its hash is the key.
Result<QByteArray> keyOf(const QString &path, bool isOurs)
{
    struct stat status
    { };
    QFile file(path);
    if (::stat(QFile::encodeName(path).constData(), &status) != 0
        || !file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Refused, u"%1 cannot be read"_s.arg(path));
    if (isOurs && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(Error::Code::Refused,
                    u"%1 may be read by others; run: chmod 600 %1"_s.arg(path));
    QByteArray text = file.read(kLongestKeyText).trimmed();
    if (text.size() < kLeastKeyText)
        return fail(Error::Code::Corrupt,
                    u"%1 holds no key: expected at least %2 bytes"_s.arg(path).arg(kLeastKeyText));
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
    crypto_generichash(raw(key), static_cast<std::size_t>(key.size()), raw(std::as_const(text)),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
    return key;
}

Result<> makeKey(const QString &path)
{
    QByteArray random(32, '\0');
    randombytes_buf(random.data(), static_cast<std::size_t>(random.size()));
    return writeFile(path, random.toBase64() + '\n');
}

} // namespace

Result<SecretVault> SecretVault::open(const QString &dataFolder)
{
    if (sodium_init() < 0)
        return fail(Error::Code::Internal, u"the system has no randomness"_s);
    const QString credential
        = qEnvironmentVariable("CREDENTIALS_DIRECTORY") + u"/atrium-secrets-key"_s;
    const bool isGiven
        = qEnvironmentVariableIsSet("CREDENTIALS_DIRECTORY") && QFile::exists(credential);
    const QString path = isGiven ? credential : dataFolder + u"/secrets.key"_s;
    const bool hasSecrets = QFile::exists(dataFolder + u"/secrets.sealed"_s);
    if (!isGiven && !QFile::exists(path)) {
        if (hasSecrets)
            return fail(Error::Code::Corrupt,
                        u"%1 is missing: without it %2/secrets.sealed cannot be read; bring it "
                        "back, or remove both and enter the secrets anew"_s.arg(path, dataFolder));
        if (const auto made = makeKey(path); !made)
            return tl::unexpected(made.error());
    }
    auto key = keyOf(path, !isGiven);
    if (!key)
        return tl::unexpected(key.error());
    SecretVault vault(dataFolder, std::move(*key));
    if (hasSecrets) {
        if (const auto read = vault.read(); !read)
            return tl::unexpected(read.error());
    }
    return vault;
}

Result<> SecretVault::read()
{
    const QString path = m_folder + u"/secrets.sealed"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Refused, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    const auto json = parseObject(file.read(kLongestFile + 1), kLongestFile);
    if (!json || json->value("format"_L1).toInt() != kFormat)
        return fail(Error::Code::Corrupt, u"%1 is damaged"_s.arg(path));
    const QJsonObject secrets = json->value("secrets"_L1).toObject();
    for (auto each = secrets.begin(); each != secrets.end(); ++each)
        m_sealed.emplace(each.key(), QByteArray::fromBase64(each.value().toString().toLatin1()));
    return {};
}

Result<> SecretVault::write(const std::map<QString, QByteArray> &sealed) const
{
    QJsonObject secrets;
    for (const auto &[name, bytes] : sealed)
        secrets.insert(name, QString::fromLatin1(bytes.toBase64()));
    return writeFile(m_folder + u"/secrets.sealed"_s,
                     QJsonDocument({{"format"_L1, kFormat}, {"secrets"_L1, secrets}}).toJson());
}

QByteArray SecretVault::seal(const QString &name, const QString &text) const
{
    const QByteArray bound = name.toUtf8();
    QByteArray plain = text.toUtf8();
    QByteArray sealed(kNonce + plain.size() + kTag, '\0');
    randombytes_buf(sealed.data(), static_cast<std::size_t>(kNonce));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(sealed) + kNonce, nullptr, raw(std::as_const(plain)),
        static_cast<unsigned long long>(plain.size()), raw(bound),
        static_cast<unsigned long long>(bound.size()), nullptr, raw(std::as_const(sealed)),
        raw(m_key));
    sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
    return sealed;
}

Result<QString> SecretVault::text(const QString &name) const
{
    const auto found = m_sealed.find(name);
    if (found == m_sealed.end())
        return fail(
            Error::Code::NotFound,
            u"there is no secret '%1'; set it by: atriumctl secret set %1"_s.arg(name.left(100)));
    const QByteArray &sealed = found->second;
    const QByteArray bound = name.toUtf8();
    QByteArray plain(std::max<qsizetype>(sealed.size() - kNonce - kTag, 0), '\0');
    if (sealed.size() < kNonce + kTag
        || crypto_aead_xchacha20poly1305_ietf_decrypt(
               raw(plain), nullptr, nullptr, raw(sealed) + kNonce,
               static_cast<unsigned long long>(sealed.size() - kNonce), raw(bound),
               static_cast<unsigned long long>(bound.size()), raw(sealed), raw(m_key))
            != 0)
        return fail(
            Error::Code::Corrupt,
            u"the secret '%1' was sealed with another key, or changed; set it anew"_s.arg(name));
    const QString text = QString::fromUtf8(plain);
    sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
    return text;
}

QStringList SecretVault::names() const
{
    QStringList names;
    for (const auto &[name, sealed] : m_sealed)
        names.append(name);
    return names;
}

Result<> SecretVault::set(const std::map<QString, QString> &texts)
{
    std::map<QString, QByteArray> changed = m_sealed;
    for (const auto &[name, text] : texts) {
        if (!isName(name))
            return fail(
                Error::Code::InvalidInput,
                u"'%1' is not a secret's name: 1 to 100 of A-Z a-z 0-9 . _ -"_s.arg(name.left(100)),
                u"/name"_s);
        const qsizetype bytes = text.toUtf8().size();
        if (bytes < 1 || bytes > kLongestSecret)
            return fail(Error::Code::InvalidInput,
                        u"a secret has 1 to %1 bytes"_s.arg(kLongestSecret), u"/value"_s);
        changed.insert_or_assign(name, seal(name, text));
    }
    if (changed.size() > kMostSecrets)
        return fail(Error::Code::Busy, u"at most %1 secrets are kept"_s.arg(kMostSecrets));
    if (const auto written = write(changed); !written)
        return written;
    m_sealed = std::move(changed);
    return {};
}

Result<> SecretVault::remove(const QStringList &names)
{
    std::map<QString, QByteArray> changed = m_sealed;
    for (const QString &name : names)
        changed.erase(name);
    if (changed.size() == m_sealed.size())
        return {};
    if (const auto written = write(changed); !written)
        return written;
    m_sealed = std::move(changed);
    return {};
}

Result<int> SecretVault::takeOver(const QString &plainFile)
{
    const auto plain = Secrets::read(plainFile);
    if (!plain)
        return tl::unexpected(plain.error());
    if (plain->texts().empty())
        return 0;
    if (const auto taken = set(plain->texts()); !taken)
        return tl::unexpected(taken.error());
    if (!QFile::remove(plainFile))
        return fail(Error::Code::Refused,
                    u"the secrets of %1 are sealed now, but it cannot be removed; remove it by "
                    "hand"_s.arg(plainFile));
    return static_cast<int>(plain->texts().size());
}

} // namespace atrium::store
