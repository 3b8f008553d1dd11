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
    const QStringList others {u"Noto Sans Arabic"_s, u"Noto Sans CJK SC"_s,
                              u"WenQuanYi Micro Hei"_s};
    QFont::insertSubstitutions(u"Atrium Sans"_s, others);
    QFont::insertSubstitutions(u"Atrium Display"_s, others);
    QFont font(u"Atrium Sans"_s);
    font.setPixelSize(14);
    QGuiApplication::setFont(font);
}

} // namespace atrium::theme
