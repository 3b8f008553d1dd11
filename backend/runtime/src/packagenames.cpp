// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagenames.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

constexpr qsizetype kDigestLetters = 64;

QString shown(QByteArrayView name)
{
    return QString::fromLatin1(name.first(std::min<qsizetype>(name.size(), 120)))
        .replace(u'\n', u' ');
}

bool isDigest(QByteArrayView text)
{
    return text.size() == kDigestLetters && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace

Result<> checkFileName(QByteArrayView name, const ArchiveLimits &limits)
{
    const auto refuse = [&name](const QString &why) {
        return fail(Error::Code::InvalidInput, u"the file name '%1' %2"_s.arg(shown(name), why));
    };
    if (name.isEmpty() || name.size() > limits.longestName)
        return refuse(u"is empty or longer than %1"_s.arg(limits.longestName));
    if (!std::all_of(name.begin(), name.end(),
                     [](char c) { return c >= ' ' && c <= '~' && c != '\\'; }))
        return refuse(u"is not printable ASCII without '\\'"_s);
    const QList<QByteArray> parts = name.toByteArray().split('/');
    if (std::any_of(parts.begin(), parts.end(), [](const QByteArray &part) {
            return part.isEmpty() || part == "." || part == "..";
        }))
        return refuse(u"leaves its folder"_s);
    if (parts.size() > limits.depth)
        return refuse(u"lies deeper than %1 folders"_s.arg(limits.depth));
    return {};
}

Result<Checksums> readChecksums(const QByteArray &text, const ArchiveLimits &limits)
{
    Checksums checksums;
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        if (line.isEmpty() && number > 1)
            continue;
        const QByteArray digest = line.left(kDigestLetters);
        const QByteArray name = line.mid(kDigestLetters + 2);
        if (!isDigest(digest) || line.mid(kDigestLetters, 2) != "  ")
            return fail(Error::Code::InvalidInput,
                        u"checksums.sha256, line %1: expected 64 hexadecimal digits, two spaces "
                        "and a name"_s.arg(number));
        if (const auto checked = checkFileName(name, limits); !checked)
            return tl::unexpected(checked.error());
        if (name == kChecksumsName || name == kSignatureName
            || !checksums.emplace(name, digest).second)
            return fail(
                Error::Code::InvalidInput,
                u"checksums.sha256, line %1: '%2' may not be there, or is twice"_s.arg(number).arg(
                    shown(name)));
        if (std::ssize(checksums) > limits.files)
            return fail(Error::Code::InvalidInput,
                        u"a package has at most %1 files"_s.arg(limits.files));
    }
    return checksums;
}

QByteArray toText(const Checksums &checksums)
{
    QByteArray text;
    for (const auto &[name, digest] : checksums)
        text += digest + "  " + name + '\n';
    return text;
}

QByteArray signatureText(const SigningKey &key, const QByteArray &checksums)
{
    return "ed25519 " + key.publicKey().bytes().toBase64() + ' '
        + key.sign(kSignedMark.toByteArray() + checksums).toBase64() + '\n';
}

Result<PackageKey> checkSignature(const QByteArray &text, const QByteArray &checksums)
{
    const QList<QByteArray> parts = text.trimmed().split(' ');
    if (parts.size() != 3 || parts[0] != "ed25519")
        return fail(Error::Code::InvalidInput,
                    u"signature.ed25519: expected 'ed25519', a key and a signature"_s);
    const auto key = PackageKey::fromBytes(QByteArray::fromBase64(parts[1]));
    if (!key)
        return key;
    if (!key->hasSigned(kSignedMark.toByteArray() + checksums, QByteArray::fromBase64(parts[2])))
        return fail(Error::Code::Refused,
                    u"the signature is not one of the key %1 for these files"_s.arg(key->id()));
    return key;
}

} // namespace atrium::runtime
