// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts.h"
#include "stubhome.h"
#include "theme.h"
#include "windowmodel.h"

#include <QDir>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

namespace atrium::test {

using namespace Qt::StringLiterals;

/// A window over a stub home.
struct Stage
{
    explicit Stage(const std::function<void(StubHome &)> &fill)
        : client(home, {.interval = 0ms, .seed = 1})
    {
        fill(home);
        client.start();
        model = std::make_unique<WindowModel>(client);
        view.engine()->addImportPath(u"qrc:/qt/qml"_s);
        view.setInitialProperties({{u"house"_s, QVariant::fromValue(model.get())}});
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.setSource(QUrl(u"qrc:/qt/qml/Atrium/Pages/Shell.qml"_s));
        theme = view.engine()->singletonInstance<Theme *>(qmlTypeId("Atrium.Theme", 1, 0, "Theme"));
        theme->setReducedMotion(true);
        theme->setPreference(Theme::Preference::Light);
    }
    ~Stage() { view.setSource({}); }

    bool show(QSize size)
    {
        view.resize(size);
        view.show();
        return QTest::qWaitForWindowExposed(&view) && QTest::qWaitFor([this] {
                   return client.connection() == client::Connection::Online;
               });
    }

    QQuickItem *tile(const QString &title) const
    {
        return view.rootObject() == nullptr ? nullptr
                                            : find(view.rootObject(), "DeviceTile", title);
    }
    static QQuickItem *find(QQuickItem *item, const char *type, const QString &title)
    {
        if (QByteArray(item->metaObject()->className()).startsWith(type)) {
            auto *shown = item->property("tile").value<TileViewModel *>();
            if (shown != nullptr && shown->title() == title && item->isVisible())
                return item;
        }
        for (QQuickItem *child : item->childItems()) {
            if (QQuickItem *found = find(child, type, title))
                return found;
        }
        return nullptr;
    }
    static QPoint middle(const QQuickItem *item)
    {
        return item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
    }

    StubHome home;
    client::HubClient client;
    std::unique_ptr<WindowModel> model;
    QQuickView view;
    Theme *theme = nullptr;
};

inline void fillHome(StubHome &home)
{
    home.addHome();
}

/// What was asked last of the property; nothing if nothing was.
inline Value lastValue(const StubHome &home, const QString &property)
{
    const auto asked = home.asked(u"property.set"_s);
    return asked.empty() ? Value() : asked.back().field(u"values").field(property);
}

/// Draws the window; kept in the folder that ATRIUM_PICTURES names, if it does.
inline void picture(Stage &stage, const QString &name)
{
    QCoreApplication::processEvents();
    const QImage image = stage.view.grabWindow();
    QVERIFY(!image.isNull());
    const QString folder = qEnvironmentVariable("ATRIUM_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(image.save(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace atrium::test
