// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploads.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace atrium::ops {

QString Uploads::pathOf(const QString &upload) const
{
    return m_folder + u"/upload-"_s + upload;
}

void Uploads::drop(const QString &upload)
{
    QFile::remove(pathOf(upload));
    m_uploads.erase(upload);
}

Result<QString> Uploads::begin()
{
    if (m_uploads.size() >= kMost)
        return fail(Error::Code::Busy,
                    u"%1 files are being brought already; try again later"_s.arg(kMost));
    // Whoever knows the name may go on with it: it must not be guessed.
    auto *random = QRandomGenerator::system();
    const QString upload = u"%1%2"_s.arg(random->generate64(), 16, 16, QChar(u'0'))
                               .arg(random->generate64(), 16, 16, QChar(u'0'));
    m_uploads.emplace(upload, Upload {});
    return upload;
}

Result<Uploads::Received> Uploads::add(Now now, const QString &upload, qint64 offset,
                                       const QString &base64)
{
    for (auto each = m_uploads.begin(); each != m_uploads.end();) {
        const auto next = std::next(each);
        if (each->second.last + kKept < now.boottime && each->second.last.count() != 0)
            drop(QString(each->first));
        each = next;
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        base64.toLatin1(), QByteArray::Base64Option::AbortOnBase64DecodingErrors);
    const QByteArray &data = *decoded;
    if (!decoded || data.isEmpty())
        return fail(Error::Code::InvalidInput, u"the part is not base64, or empty"_s, u"/data"_s);
    QString name = upload;
    if (upload.isEmpty()) {
        auto begun = begin();
        if (!begun)
            return tl::unexpected(begun.error());
        name = std::move(*begun);
    }
    const auto found = m_uploads.find(name);
    if (found == m_uploads.end())
        return fail(Error::Code::NotFound, u"there is no such upload; begin anew"_s, u"/upload"_s);
    if (offset != found->second.bytes)
        return fail(Error::Code::InvalidInput,
                    u"the next part begins at %1"_s.arg(found->second.bytes), u"/offset"_s);
    QFile file(pathOf(name));
    const bool isTooLong = offset + data.size() > m_mostBytes;
    const bool isKept = !isTooLong && file.open(QIODevice::WriteOnly | QIODevice::Append)
        && file.write(data) == data.size();
    if (!isKept) {
        file.close();
        drop(name);
        if (isTooLong)
            return fail(Error::Code::InvalidInput,
                        u"an archive has at most %1 bytes"_s.arg(m_mostBytes), u"/offset"_s);
        return fail(Error::Code::Busy, u"the part cannot be kept: %1"_s.arg(file.errorString()));
    }
    found->second = {.bytes = offset + data.size(), .last = now.boottime};
    return Received {.upload = name, .bytes = found->second.bytes};
}

Result<QString> Uploads::take(const QString &upload)
{
    if (m_uploads.erase(upload) == 0)
        return fail(Error::Code::NotFound, u"there is no such upload; begin anew"_s, u"/upload"_s);
    return pathOf(upload);
}

} // namespace atrium::ops
