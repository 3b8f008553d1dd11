// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linetext.h"

#include "errorcodes.h"

#include <atrium/model/json.h>
#include <atrium/wire/messages.h>

#include <QUtf8StringView>

using namespace Qt::StringLiterals;

namespace atrium::wire {

namespace {

// The code unit that "\uXXXX" at @p at stands for; 0 where there is none.
char16_t escapedUnit(QByteArrayView line, qsizetype at)
{
    if (line.size() - at < 6 || line[at] != '\\' || line[at + 1] != 'u')
        return 0;
    bool isNumber = false;
    const ushort unit = line.sliced(at + 2, 4).toByteArray().toUShort(&isNumber, 16);
    return isNumber ? unit : u'\0';
}

bool hasLoneSurrogate(QByteArrayView line)
{
    for (qsizetype at = line.indexOf('\\'); at >= 0; at = line.indexOf('\\', at)) {
        const char16_t unit = escapedUnit(line, at);
        if (QChar::isLowSurrogate(unit))
            return true;
        const bool isHigh = QChar::isHighSurrogate(unit);
        if (isHigh && !QChar::isLowSurrogate(escapedUnit(line, at + 6)))
            return true;
        at += isHigh ? 12 : 2;
    }
    return false;
}

} // namespace

Result<QJsonObject> objectOfLine(QByteArrayView line)
{
    if (!QUtf8StringView(line.data(), line.size()).isValidUtf8())
        return fail(Error::Code::InvalidInput, u"not UTF-8"_s);
    if (hasLoneSurrogate(line))
        return fail(Error::Code::InvalidInput, u"'\\u' escapes half of a surrogate pair"_s);
    return parseObject(QByteArray::fromRawData(line.data(), line.size()), kLongestMessage);
}

Result<Answer> readAnswer(ObjectReader &envelope)
{
    const qint64 id = envelope.integer(u"id");
    const bool failed = envelope.has(u"error");
    if (id < 0)
        envelope.refuse(u"'id' is below zero"_s, u"id");
    if (failed == envelope.has(u"result"))
        envelope.refuse(u"an answer has 'result' or 'error', one of them"_s);
    Answer answer {.id = CallId(static_cast<std::uint64_t>(id)),
                   .outcome = envelope.valueOr(u"result")};
    if (failed) {
        ObjectReader error(envelope.object(u"error"), u"/error"_s);
        const qint64 code = error.integer(u"code");
        const QString message = error.textOr(u"message", {});
        if (message.size() > kLongestText)
            error.refuse(u"'message' is longer than %1"_s.arg(kLongestText), u"message");
        answer.outcome = fail(codeOf(code), message,
                              error.valueOr(u"data").field(u"pointer").toText().left(kLongestText));
        error.refuseUnknown();
        if (const auto result = error.result(); !result)
            return tl::unexpected(result.error());
    }
    envelope.refuseUnknown();
    if (const auto result = envelope.result(); !result)
        return tl::unexpected(result.error());
    return answer;
}

} // namespace atrium::wire
