// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts.h"
#include "kiosk.h"
#include "stubhome.h"

#include <QDir>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTemporaryDir>
#include <QTest>

namespace atrium::test {

using namespace Qt::StringLiterals;

/// A panel over a stub home, with a clock of its own.
struct Panel
{
    explicit Panel(const std::function<void(StubHome &)> &fill = &StubHome::addHome)
        : client(home, {.interval = 0ms, .seed = 1})
    {
        fill(home);
        client.start();
        house = std::make_unique<WindowModel>(client);
        kiosk = std::make_unique<Kiosk>(client, *house,
                                        Kiosk::Means {.clock = [this] { return wall; },
                                                      .steady = [this] { return steady; },
                                                      .backlights = lights.path()});
        view.engine()->addImportPath(u"qrc:/qt/qml"_s);
        view.setInitialProperties({{u"house"_s, QVariant::fromValue(house.get())},
                                   {u"kiosk"_s, QVariant::fromValue(kiosk.get())}});
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.setSource(QUrl(u"qrc:/qt/qml/Atrium/Kiosk/KioskView.qml"_s));
        theme = view.engine()->singletonInstance<Theme *>(qmlTypeId("Atrium.Theme", 1, 0, "Theme"));
        theme->setReducedMotion(true);
        kiosk->watch(view, theme);
    }
    ~Panel() { view.setSource({}); }

    bool show(QSize size = {1280, 800})
    {
        view.resize(size);
        view.show();
        return QTest::qWaitForWindowExposed(&view)
            && QTest::qWaitFor([this] { return house->home()->rows()->count() > 3; });
    }
    void pass(std::chrono::seconds time)
    {
        steady += time;
        wall = wall.addSecs(time.count());
        kiosk->pass();
    }
    void tap(QPoint at) { QTest::mouseClick(&view, Qt::LeftButton, {}, at); }

    QTemporaryDir lights;
    QDateTime wall {QDate(2026, 11, 21), QTime(10, 24)};
    kiosk::Moment steady {1'000'000};
    StubHome home;
    client::HubClient client;
    std::unique_ptr<WindowModel> house;
    std::unique_ptr<Kiosk> kiosk;
    QQuickView view;
    Theme *theme = nullptr;
};

/// Draws the panel; kept in the folder that ATRIUM_PICTURES names, if it does.
inline void picture(Panel &panel, const QString &name)
{
    QCoreApplication::processEvents();
    const QImage image = panel.view.grabWindow();
    QVERIFY(!image.isNull());
    const QString folder = qEnvironmentVariable("ATRIUM_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(image.save(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace atrium::test
