// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/sdk/plugin.h>

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace atrium::sdk {

namespace {

constexpr qsizetype kLongest = 128;

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.'
        || c == '_' || c == '-';
}

} // namespace

LocalId escapedLocalId(QStringView foreign)
{
    static constexpr char kHex[] = "0123456789abcdef";
    if (foreign.isEmpty())
        return LocalId(u"~"_s);
    const QByteArray utf8 = foreign.toUtf8();
    QByteArray escaped;
    escaped.reserve(utf8.size());
    for (const char c : utf8) {
        if (isPlain(c)) {
            escaped += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        escaped += '~';
        escaped += kHex[byte >> 4U];
        escaped += kHex[byte & 15U];
    }
    if (escaped.size() > kLongest) {
        // No escape ends in "~~", so a cut id is never equal to a whole one.
        const QByteArray digest
            = QCryptographicHash::hash(utf8, QCryptographicHash::Sha256).toHex().left(16);
        escaped.truncate(kLongest - digest.size() - 2);
        escaped += "~~" + digest;
    }
    return LocalId(QString::fromLatin1(escaped));
}

} // namespace atrium::sdk
