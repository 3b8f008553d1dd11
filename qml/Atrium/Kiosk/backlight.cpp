// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backlight.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::kiosk {

namespace {

constexpr int kWhole = 100;

} // namespace

Backlight::Backlight(const QString &folder)
{
    const QDir lights(folder);
    for (const QString &name :
         lights.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) { // links too
        QFile most(lights.filePath(name + u"/max_brightness"_s));
        const QString file = lights.filePath(name + u"/brightness"_s);
        if (!QFileInfo(file).isWritable() || !most.open(QIODevice::ReadOnly))
            continue;
        m_most = most.readAll().trimmed().toInt();
        m_file = file;
        if (m_most > 0)
            return;
    }
}

bool Backlight::set(int percent)
{
    if (!isThere())
        return false;
    const int wanted = std::clamp(percent, 0, kWhole);
    const int value = wanted == 0 ? 0 : std::max(1, wanted * m_most / kWhole);
    QFile file(m_file);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(value)) > 0
        && file.flush();
}

} // namespace atrium::kiosk
