// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ambientcolors.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr float kFaint = 0.12F;

QJsonObject tableOf(AmbientColors::Look look)
{
    QFile file(u":/atrium/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tokens.json is not built in");
    const QJsonObject all
        = QJsonDocument::fromJson(file.readAll()).object().value("ambient"_L1).toObject();
    switch (look) {
    case AmbientColors::Look::Day:
        return all.value("day"_L1).toObject();
    case AmbientColors::Look::Dusk:
        return all.value("dark"_L1).toObject();
    case AmbientColors::Look::Night:
        return all.value("night"_L1).toObject();
    }
    return {};
}

} // namespace

AmbientColors::AmbientColors(QObject *parent)
    : QObject(parent)
{
    read();
}

void AmbientColors::setLook(Look look)
{
    if (m_look == look)
        return;
    m_look = look;
    read();
    Q_EMIT changed();
}

void AmbientColors::read()
{
    const QJsonObject table = tableOf(m_look);
    const auto color = [&table](QLatin1StringView name, QLatin1StringView otherwise) {
        return QColor(table.value(table.contains(name) ? name : otherwise).toString());
    };
    m_top = color("top"_L1, "background"_L1);
    m_bottom = color("bottom"_L1, "background"_L1);
    m_text = color("text"_L1, "text"_L1);
    m_clock = color("clock"_L1, "text"_L1);
    m_textMedium = color("textMedium"_L1, "text"_L1);
    m_notice = color("notice"_L1, "text"_L1);
}

QColor AmbientColors::faint() const
{
    QColor color = m_text;
    color.setAlphaF(kFaint);
    return color;
}
