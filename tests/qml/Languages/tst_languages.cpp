// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "atriumwindow.h"
#include "fonts.h"
#include "language.h"
#include "languages.h"
#include "stubhome.h"
#include "windowtexts.h"

#include <atrium/client/statusline.h>

#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSettings>
#include <QTest>
#include <QTextLayout>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace atrium;
using namespace atrium::window;

namespace {

QString said(const char *context, const char *source, int n = -1)
{
    return QCoreApplication::translate(context, source, nullptr, n);
}

QString withoutIsolates(QString text)
{
    return text.remove(QChar(0x2066)).remove(QChar(0x2069));
}

// Every text of a catalogue.
QStringList textsOf(const QString &tag)
{
    QFile file(QStringLiteral(ATRIUM_TRANSLATIONS "/atrium_%1.ts").arg(tag));
    QStringList texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement
            && (xml.name() == u"translation" || xml.name() == u"numerusform"))
            texts.append(xml.readElementText(QXmlStreamReader::SkipChildElements));
    }
    return texts;
}

QQuickItem *itemWith(QQuickItem *item, const QString &text)
{
    if (item->isVisible() && item->property("text").toString() == text)
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = itemWith(child, text))
            return found;
    }
    return nullptr;
}

} // namespace

/// What each language says, how it counts, writes numbers and times, and that it can be drawn.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::installFonts(); }
    void cleanup() { useLanguage(u"en"_s); }

    void eachOneOffered_isSpoken_data()
    {
        QTest::addColumn<QString>("home");
        QTest::addColumn<bool>("fromTheRight");
        QTest::newRow("en") << u"Home"_s << false;
        QTest::newRow("de") << u"Zuhause"_s << false;
        QTest::newRow("es") << u"Inicio"_s << false;
        QTest::newRow("fr") << u"Accueil"_s << false;
        QTest::newRow("zh_CN") << u"首页"_s << false;
        QTest::newRow("ar") << u"المنزل"_s << true;
        // As desktops name them.
        QTest::newRow("fr_CA") << u"Accueil"_s << false;
        QTest::newRow("zh") << u"首页"_s << false;
        QTest::newRow("ar_MA") << u"المنزل"_s << true;
        // Not ours: English, not the other way of writing Chinese.
        QTest::newRow("zh_TW") << u"Home"_s << false;
        QTest::newRow("fi") << u"Home"_s << false;
    }
    void eachOneOffered_isSpoken()
    {
        QFETCH(const bool, fromTheRight);
        useLanguage(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(said("Rail", "Home"), "home");
        QCOMPARE(QGuiApplication::isRightToLeft(), fromTheRight);
    }

    void allThatAreOffered_areThere()
    {
        Language language;
        QCOMPARE(language.names().size(), Language::tags().size());
        QCOMPARE(language.names().mid(1),
                 QStringList({u"Deutsch"_s, u"English"_s, u"Español"_s, u"Français"_s,
                              u"简体中文"_s, u"العربية"_s}));
        for (const QString &tag : Language::tags().mid(1))
            QVERIFY2(QFile::exists(u":/atrium/translations/atrium_%1.qm"_s.arg(tag)),
                     qPrintable(tag));
    }

    void anotherLanguage_replacesTheOneBefore()
    {
        useLanguage(u"ar"_s);
        useLanguage(u"es"_s);
        QCOMPARE(said("Rail", "Home"), u"Inicio"_s);
        useLanguage(u"en"_s);
        QCOMPARE(said("Rail", "Home"), u"Home"_s);
        QCOMPARE(said("TilesPage", "%n devices", 1), u"1 device"_s);
    }

    void counting_followsTheLanguage_data()
    {
        QTest::addColumn<QStringList>("counts"); // of 0, 1, 2, 3, 11, 100 devices
        QTest::newRow("en") << QStringList {u"0 devices"_s, u"1 device"_s,   u"2 devices"_s,
                                            u"3 devices"_s, u"11 devices"_s, u"100 devices"_s};
        QTest::newRow("de") << QStringList {u"0 Geräte"_s, u"1 Gerät"_s,   u"2 Geräte"_s,
                                            u"3 Geräte"_s, u"11 Geräte"_s, u"100 Geräte"_s};
        QTest::newRow("fr") << QStringList {u"0 appareil"_s,   u"1 appareil"_s,
                                            u"2 appareils"_s,  u"3 appareils"_s,
                                            u"11 appareils"_s, u"100 appareils"_s};
        QTest::newRow("es") << QStringList {u"0 dispositivos"_s,  u"1 dispositivo"_s,
                                            u"2 dispositivos"_s,  u"3 dispositivos"_s,
                                            u"11 dispositivos"_s, u"100 dispositivos"_s};
        QTest::newRow("zh_CN") << QStringList {u"0 台设备"_s, u"1 台设备"_s,  u"2 台设备"_s,
                                               u"3 台设备"_s, u"11 台设备"_s, u"100 台设备"_s};
        QTest::newRow("ar") << QStringList {u"لا أجهزة"_s, u"جهاز واحد"_s, u"جهازان"_s,
                                            u"٣ أجهزة"_s,  u"١١ جهازًا"_s,  u"١٠٠ جهاز"_s};
    }
    void counting_followsTheLanguage()
    {
        QFETCH(const QStringList, counts);
        useLanguage(QString::fromLatin1(QTest::currentDataTag()));
        QStringList heard;
        for (const int n : {0, 1, 2, 3, 11, 100})
            heard.append(said("TilesPage", "%n devices", n));
        QCOMPARE(heard, counts);
    }

    void numbersUnitsTimes_followTheLanguage_data()
    {
        QTest::addColumn<QString>("power");
        QTest::addColumn<QString>("cold");
        QTest::addColumn<QString>("span");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("day");
        QTest::newRow("en") << u"12,345.6\u00a0W"_s << u"-3.5°C"_s << u"12\u00a0min"_s
                            << u"6:40\u202fPM"_s << u"Sat"_s;
        QTest::newRow("de") << u"12.345,6\u00a0W"_s << u"-3,5°C"_s << u"12\u00a0min"_s << u"18:40"_s
                            << u"Sa."_s;
        QTest::newRow("fr") << u"12\u202f345,6\u00a0W"_s << u"-3,5°C"_s << u"12\u00a0min"_s
                            << u"18:40"_s << u"sam."_s;
        QTest::newRow("es") << u"12.345,6\u00a0W"_s << u"-3,5°C"_s << u"12\u00a0min"_s << u"18:40"_s
                            << u"sáb"_s;
        QTest::newRow("zh_CN") << u"12,345.6\u00a0W"_s << u"-3.5°C"_s << u"12\u00a0分钟"_s
                               << u"18:40"_s << u"周六"_s;
        QTest::newRow("ar") << u"١٢٬٣٤٥٫٦\u00a0W"_s << u"\u061c-٣٫٥°C"_s << u"١٢\u00a0د"_s
                            << u"٦:٤٠ م"_s << u"السبت"_s;
    }
    void numbersUnitsTimes_followTheLanguage()
    {
        QFETCH(const QString, time);
        useLanguage(QString::fromLatin1(QTest::currentDataTag()));
        const WindowTexts texts;
        const WallTime evening {1'795'286'400'000}; // 2026-11-21, a Saturday, 18:40 UTC
        QTEST(withoutIsolates(texts.quantity(12345.6, u"W"_s, 1).joined()), "power");
        QTEST(withoutIsolates(texts.quantity(-3.5, u"°C"_s, 1).joined()), "cold");
        QTEST(withoutIsolates(texts.span(12min)), "span");
        // Before Qt 6.5 there is a plain space before "PM".
        const QString clock = texts.moment(evening, evening);
        QCOMPARE(QString(clock).replace(QChar(0x202f), u' '),
                 QString(time).replace(QChar(0x202f), u' '));
        QTEST(texts.moment(evening, evening + 48h), "day");
    }

    void amongWordsFromTheRight_aNumberStaysWithItsUnit()
    {
        useLanguage(u"ar"_s);
        client::Clause clause;
        clause.topic = client::ClauseTopic::InsideTemperature;
        clause.number = 21.4;
        clause.unit = u"°C"_s;
        QCOMPARE(client::toText(clause), u"في الداخل \u2066٢١٫٤\u00a0°C\u2069"_s);
        QCOMPARE(WindowTexts().span(3h), u"\u2066٣\u00a0س\u2069"_s);
    }

    void everyLetter_isInAFont_data()
    {
        QTest::addColumn<QString>("tag");
        for (const QString &tag : Language::tags().mid(1))
            QTest::newRow(qPrintable(tag)) << tag;
    }
    void everyLetter_isInAFont()
    {
        QFETCH(const QString, tag);
        QSet<QChar> letters;
        for (const QString &text : textsOf(tag) + Language().names()) {
            for (const QChar c : text)
                letters.insert(c);
        }
        QVERIFY(letters.size() > 20);
        for (const QString &family : {u"Atrium Sans"_s, u"Atrium Display"_s}) {
            for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold}) {
                QFont font(family, -1, weight);
                font.setPixelSize(14);
                QString missing;
                for (const QChar c : std::as_const(letters)) {
                    // Marks go on the letter before them; what is not drawn needs no picture.
                    if (c.isSpace() || c.category() == QChar::Other_Format || c.isMark())
                        continue;
                    QTextLayout layout(QString(c), font);
                    layout.beginLayout();
                    layout.createLine();
                    layout.endLayout();
                    for (const QGlyphRun &run : layout.glyphRuns()) {
                        if (run.glyphIndexes().contains(0U))
                            missing.append(c);
                    }
                }
                QVERIFY2(missing.isEmpty(), qPrintable(missing));
            }
        }
    }

    void atTheStart_theCommandLineCountsThenWhatWasChosen()
    {
        QSettings(displayFile(), QSettings::IniFormat).setValue(u"language"_s, u"fr"_s);
        QCOMPARE(languageOf({}), u"fr"_s);
        QCOMPARE(languageOf({.language = u"es"_s}), u"es"_s);
        QCOMPARE(languageOf({.selfTest = true}), QString());
        QSettings(displayFile(), QSettings::IniFormat).setValue(u"language"_s, u"nonsense"_s);
        QCOMPARE(languageOf({}), QString());
    }

    void chosenInTheSettings_theWindowSpeaksItAtOnce()
    {
        QFile::remove(displayFile());
        test::StubHome home;
        home.addHome();
        client::HubClient client(home, {.interval = 0ms, .seed = 1});
        client.start();
        useLanguage(u"en"_s);
        AtriumWindow window(&client, {});
        QVERIFY(window.show());
        window.scene()->resize(1280, 800);
        QTRY_VERIFY(window.model()->isConnected());
        window.model()->show(WindowModel::Page::System);
        QTRY_VERIFY(itemWith(window.scene()->contentItem(), u"Settings"_s) != nullptr
                    || itemWith(window.scene()->contentItem(), u"System"_s) != nullptr);
        auto *language
            = qmlEngine(window.scene())
                  ->singletonInstance<Language *>(qmlTypeId("Atrium.Pages", 1, 0, "Language"));
        QCOMPARE(language->chosen(), 0);
        language->choose(static_cast<int>(Language::tags().indexOf(u"ar"_s)));
        QTRY_VERIFY(itemWith(window.scene()->contentItem(), u"النظام"_s) != nullptr);
        // The rail is at the right, the size and the page are as they were.
        QQuickItem *word = itemWith(window.scene()->contentItem(), u"الأجهزة"_s);
        QVERIFY(word != nullptr && word->mapToScene({0, 0}).x() > 1000);
        QCOMPARE(window.scene()->size(), QSize(1280, 800));
        QCOMPARE(window.model()->page(), WindowModel::Page::System);
        QCOMPARE(QSettings(displayFile(), QSettings::IniFormat).value(u"language"_s), u"ar"_s);
        client.stop();
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
