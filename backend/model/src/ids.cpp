// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/ids.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

bool isLower(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isUnreserved(QChar c)
{
    return isLower(c) || (c >= u'A' && c <= u'Z') || c == u'.' || c == u'_' || c == u'~'
        || c == u'-';
}

bool isSlug(QStringView text, qsizetype longest)
{
    return !text.isEmpty() && text.size() <= longest && isLower(text.front())
        && std::all_of(text.begin(), text.end(), [](QChar c) { return isLower(c) || c == u'-'; });
}

} // namespace

bool isValidInstanceId(QStringView text)
{
    return isSlug(text, 40);
}

bool isValidAreaId(QStringView text)
{
    return isSlug(text, 64);
}

bool isValidLocalId(QStringView text)
{
    return !text.isEmpty() && text.size() <= 128
        && std::all_of(text.begin(), text.end(), isUnreserved);
}

bool isValidAffordanceName(QStringView text)
{
    return isValidLocalId(text)
        && ((text.front() >= u'a' && text.front() <= u'z')
            || (text.front() >= u'A' && text.front() <= u'Z'));
}

DeviceId::DeviceId(const InstanceId &instance, const LocalId &local)
    : m_text(instance.text() + u'/' + local.text())
    , m_slash(instance.text().size())
{ }

Result<DeviceId> DeviceId::fromText(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0 || !isValidInstanceId(QStringView(text).left(slash))
        || !isValidLocalId(QStringView(text).mid(slash + 1)))
        return fail(
            Error::Code::InvalidInput,
            u"'%1' is not a device id; expected <instance>/<local id>"_s.arg(text.left(200)));
    return DeviceId(InstanceId(text.left(slash)), LocalId(text.mid(slash + 1)));
}

} // namespace atrium
