// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "layoutcheck.h"
#include "picturecheck.h"
#include "stillimage.h"
#include "theme.h"

#include <QLibraryInfo>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium::test;

/// The gallery against the pictures that are kept of it: every tile and widget in seven states and
/// three themes.
class TestGalleryPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        atrium::theme::installFonts();
        m_view.engine()->addImportPath(u"qrc:/qt/qml"_s);
        m_view.setSource(QUrl(u"qrc:/qt/qml/Atrium/Gallery/Gallery.qml"_s));
        QCOMPARE(m_view.status(), QQuickView::Ready);
        m_theme
            = m_view.engine()->singletonInstance<Theme *>(qmlTypeId("Atrium.Theme", 1, 0, "Theme"));
        m_theme->setReducedMotion(true);
        m_view.rootObject()->setSize({2900, 5200});
        m_view.resize(2900, 5200);
        m_view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_view));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void gallery_isDrawnAsItIsKept_data()
    {
        QTest::addColumn<int>("preference");
        QTest::newRow("light") << static_cast<int>(Theme::Preference::Light);
        QTest::newRow("dark") << static_cast<int>(Theme::Preference::Dark);
        QTest::newRow("night") << static_cast<int>(Theme::Preference::Night);
    }
    void gallery_isDrawnAsItIsKept()
    {
        QFETCH(const int, preference);
        if (QLibraryInfo::version().minorVersion() != 4)
            QSKIP("the pictures were kept with Qt 6.4; others set letters a pixel wider");
        m_theme->setPreference(static_cast<Theme::Preference>(preference));
        QTRY_VERIFY(stillImagesAreThere());
        const QImage all = m_view.grabWindow();
        const QString theme = QString::fromLatin1(QTest::currentDataTag());
        QStringList bad;
        const auto compare = [&](const QQuickItem *part, const QString &name) {
            QVERIFY(part != nullptr);
            const QRect place = part->mapRectToScene({0, 0, part->width(), part->height()})
                                    .toAlignedRect()
                                    .adjusted(-12, -12, 12, 12);
            QVERIFY(all.rect().contains(place));
            bad.append(comparePicture(all.copy(place), u"gallery-%1-%2"_s.arg(theme, name)));
        };
        compare(firstOfType(m_view.rootObject(), "GalleryTiles"), u"tiles"_s);
        compare(firstOfType(m_view.rootObject(), "GalleryControls"), u"controls"_s);
        // Those of groups lie within.
        const auto columns = allOfType(m_view.rootObject(), "WidgetColumn");
        int states = 0;
        for (const QQuickItem *column : columns) {
            if (isOutermost(column))
                compare(column, u"widgets-%1"_s.arg(++states));
        }
        QCOMPARE(states, 7);
        bad.removeAll(QString());
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }

    void comparison_findsWhatAPersonWouldSee()
    {
        QImage kept(200, 100, QImage::Format_RGB32);
        kept.fill(QColor(234, 239, 238));
        const auto draw = [](QImage &image, QRect at, QColor color) {
            for (int y = at.top(); y <= at.bottom(); ++y) {
                for (int x = at.left(); x <= at.right(); ++x)
                    image.setPixelColor(x, y, color);
            }
        };
        const QColor tile(249, 252, 251); // as near to the ground as a tile of the light theme
        QImage same = kept;
        draw(kept, {40, 20, 80, 60}, tile);
        draw(same, {40, 20, 80, 60}, tile);
        QVERIFY(differenceOf(kept, same).isNull());
        draw(same, {150, 50, 2, 2}, Qt::black); // a speck
        QVERIFY(differenceOf(kept, same).isNull());
        QImage moved(kept.size(), QImage::Format_RGB32);
        moved.fill(QColor(234, 239, 238));
        draw(moved, {43, 20, 80, 60}, tile);
        QVERIFY(!differenceOf(kept, moved).isNull());
        QImage tinted = kept;
        draw(tinted, {60, 30, 20, 20}, QColor(249, 252, 240));
        QVERIFY(!differenceOf(kept, tinted).isNull());
        QVERIFY(!differenceOf(kept, kept.copy(0, 0, 199, 100)).isNull());
    }

private:
    [[nodiscard]] bool stillImagesAreThere()
    {
        const auto images = allOfType(m_view.rootObject(), "StillImage");
        return std::ranges::all_of(images, [](const QQuickItem *image) {
            return image->property("status").toInt()
                != static_cast<int>(StillImage::Status::Loading);
        });
    }

    static bool isOutermost(const QQuickItem *item)
    {
        for (const QQuickItem *each = item->parentItem(); each != nullptr;
             each = each->parentItem()) {
            if (QByteArray(each->metaObject()->className()).startsWith("WidgetColumn"))
                return false;
        }
        return true;
    }

    QQuickView m_view;
    Theme *m_theme = nullptr;
};

QTEST_MAIN(TestGalleryPictures)
#include "tst_gallerypictures.moc"
