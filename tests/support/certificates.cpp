// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace atrium::test {

bool makeCertificates(const QString &folder)
{
    const auto run = [&](const QStringList &arguments) {
        QProcess openssl;
        openssl.setWorkingDirectory(folder);
        openssl.start(u"openssl"_s, arguments);
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    };
    const auto key = [&](const QString &name) {
        return run({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s,
                    name + u".key"_s});
    };
    const auto authority = [&](const QString &name) {
        return key(name)
            && run({u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, name + u".key"_s, u"-subj"_s,
                    u"/CN="_s + name, u"-days"_s, u"2"_s, u"-out"_s, name + u".pem"_s});
    };
    const auto signedOne = [&](const QString &name) {
        return key(name)
            && run({u"req"_s, u"-new"_s, u"-key"_s, name + u".key"_s, u"-subj"_s, u"/CN="_s + name,
                    u"-out"_s, name + u".csr"_s})
            && run({u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, u"ca.pem"_s,
                    u"-CAkey"_s, u"ca.key"_s, u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-out"_s,
                    name + u".pem"_s});
    };
    return authority(u"ca"_s) && authority(u"other"_s) && signedOne(u"localhost"_s)
        && signedOne(u"client"_s);
}

} // namespace atrium::test
