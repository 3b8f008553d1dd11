// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace atrium::theme {

void installFonts()
{
    for (const QString &file : {u"sans-400.otf"_s, u"sans-600.otf"_s, u"display-400.otf"_s,
                                u"display-600.otf"_s, u"icons.ttf"_s}) {
        if (QFontDatabase::addApplicationFont(u":/atrium/fonts/"_s + file) < 0)
            qFatal("the built-in font %s cannot be read", qPrintable(file));
    }
    QFont::insertSubstitution(u"Atrium Sans"_s, u"Noto Sans Arabic"_s);
    QFont::insertSubstitution(u"Atrium Display"_s, u"Noto Sans Arabic"_s);
    QFont font(u"Atrium Sans"_s);
    font.setPixelSize(14);
    QGuiApplication::setFont(font);
}

} // namespace atrium::theme
