// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "theme.h"

#include <QDir>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

using namespace Qt::StringLiterals;

/// The gallery: every tile and widget type in every state.
class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { atrium::theme::installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyWidget_isDrawnInEveryThemeWithoutAWarning_data()
    {
        QTest::addColumn<int>("preference");
        QTest::newRow("light") << 1;
        QTest::newRow("dark") << 2;
        QTest::newRow("night") << 3;
    }
    void everyWidget_isDrawnInEveryThemeWithoutAWarning()
    {
        QFETCH(const int, preference);
        QQuickView view;
        view.engine()->addImportPath(u"qrc:/qt/qml"_s);
        view.setSource(QUrl(u"qrc:/qt/qml/Atrium/Gallery/Gallery.qml"_s));
        QCOMPARE(view.status(), QQuickView::Ready);
        auto *theme
            = view.engine()->singletonInstance<Theme *>(qmlTypeId("Atrium.Theme", 1, 0, "Theme"));
        QVERIFY(theme != nullptr);
        theme->setPreference(static_cast<Theme::Preference>(preference));
        view.rootObject()->setSize({2800, 3200});
        view.resize(2800, 3200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QImage image = view.grabWindow();
        QCOMPARE(image.pixelColor(2, 2), theme->surface0());
        const QString folder = qEnvironmentVariable("ATRIUM_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(image.save(QDir(folder).filePath(u"gallery-%1.png"_s.arg(preference))));
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
