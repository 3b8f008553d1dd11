// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "titles.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

bool isBetween(QChar c)
{
    return c.isSpace() || QStringView(u"-_:·,.–—()").contains(c);
}

QString trimmed(QStringView text)
{
    while (!text.isEmpty() && isBetween(text.front()) && text.front() != u'(')
        text = text.mid(1);
    while (!text.isEmpty() && isBetween(text.back()) && text.back() != u')')
        text.chop(1);
    return text.toString();
}

QStringList partsOf(const QString &title)
{
    QStringList parts;
    for (const QString &part : title.split(u'/')) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString titleInHouse(const QString &title)
{
    const QStringList parts = partsOf(title);
    if (parts.size() < 2)
        return title;
    return parts.mid(parts.size() - 2).join(u" · "_s);
}

QString titleInArea(const QString &title, const QString &area)
{
    const QStringList parts = partsOf(title);
    const QString name = parts.isEmpty() ? title : parts.constLast();
    const qsizetype length = area.size();
    if (length == 0 || name.size() <= length)
        return name;
    QString rest;
    if (name.startsWith(area, Qt::CaseInsensitive) && isBetween(name.at(length)))
        rest = trimmed(QStringView(name).mid(length));
    else if (name.endsWith(area, Qt::CaseInsensitive)
             && isBetween(name.at(name.size() - length - 1)))
        rest = trimmed(QStringView(name).chopped(length));
    return rest.isEmpty() ? name : capital(rest);
}

} // namespace atrium::window
