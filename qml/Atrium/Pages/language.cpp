// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Own
{
    QStringView tag;
    QStringView name;
};

constexpr std::array kSpoken {Own {u"de", u"Deutsch"},     Own {u"en", u"English"},
                              Own {u"es", u"Español"},     Own {u"fr", u"Français"},
                              Own {u"zh_CN", u"简体中文"}, Own {u"ar", u"العربية"}};

} // namespace

QStringList Language::tags()
{
    QStringList tags {QString()};
    for (const Own &own : kSpoken)
        tags.append(own.tag.toString());
    return tags;
}

QStringList Language::names() const
{
    QStringList names {tr("As the desktop")};
    for (const Own &own : kSpoken)
        names.append(own.name.toString());
    return names;
}

int Language::chosen() const
{
    return static_cast<int>(tags().indexOf(m_tag));
}

void Language::setTag(const QString &tag)
{
    if (m_tag == tag)
        return;
    m_tag = tag;
    Q_EMIT changed();
}

void Language::choose(int index)
{
    const QStringList all = tags();
    if (index < 0 || index >= all.size() || all.at(index) == m_tag)
        return;
    setTag(all.at(index));
    Q_EMIT picked(m_tag);
}
