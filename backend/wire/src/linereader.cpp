// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/wire/linereader.h>

using namespace Qt::StringLiterals;

namespace atrium::wire {

Result<> LineReader::feed(QByteArrayView bytes)
{
    if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_searched -= m_start;
        m_start = 0;
    }
    if (!m_broken) {
        m_buffer.append(bytes);
        // Looks at the new bytes only: one that comes byte by byte must not cost its square.
        qsizetype begin = 0;
        for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', begin)) {
            m_broken = m_broken || m_unfinished + end - begin > m_longest;
            m_unfinished = 0;
            begin = end + 1;
        }
        m_unfinished += bytes.size() - begin;
        m_broken = m_broken || m_unfinished > m_longest;
    }
    if (m_broken)
        return fail(Error::Code::Corrupt, u"a line is longer than %1 bytes"_s.arg(m_longest));
    return {};
}

std::optional<QByteArrayView> LineReader::next()
{
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', m_searched);
        if (end < 0) {
            m_searched = m_buffer.size();
            return std::nullopt;
        }
        QByteArrayView line = QByteArrayView(m_buffer).sliced(m_start, end - m_start);
        m_start = m_searched = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            return line;
    }
}

} // namespace atrium::wire
