// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "designtokens.h"
#include "fonts.h"
#include "icontable.h"
#include "theme.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using atrium::theme::DesignTokens;

namespace {

QByteArray tokensFile()
{
    QFile file(u":/atrium/tokens.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double luminance(const QColor &color)
{
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor over(const QColor &ground, const QColor &paint, double alpha)
{
    const auto mix = [alpha](float a, float b) {
        return static_cast<float>(a * (1 - alpha) + b * alpha);
    };
    return QColor::fromRgbF(mix(ground.redF(), paint.redF()), mix(ground.greenF(), paint.greenF()),
                            mix(ground.blueF(), paint.blueF()));
}

using Flat = QMap<QString, QColor>;

void flatten(const QJsonObject &object, const QString &prefix, Flat &into)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject())
            flatten(it->toObject(), prefix + it.key() + u'.', into);
        else if (const QString text = it->toString(); text.size() == 7 && text.startsWith(u'#'))
            into.insert(prefix + it.key(), QColor::fromString(text));
    }
}

bool matches(const QString &pattern, const QString &name)
{
    return QRegularExpression::fromWildcard(pattern).match(name).hasMatch();
}

} // namespace

class TestDesignTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { atrium::theme::installFonts(); }

    void contrast_holdsInEveryTheme_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QJsonObject>("table");
        QTest::addColumn<QJsonArray>("rules");
        const auto tokens = DesignTokens::fromJson(tokensFile());
        QVERIFY(tokens);
        const QJsonObject themes = tokens->document.value("themes"_L1).toObject();
        const QJsonArray rules = tokens->document.value("contrast"_L1).toArray();
        for (auto it = themes.begin(); it != themes.end(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key() << it->toObject() << rules;
        QTest::newRow("ambient") << u"ambient"_s << tokens->document.value("ambient"_L1).toObject()
                                 << rules;
    }
    void contrast_holdsInEveryTheme()
    {
        QFETCH(const QString, theme);
        QFETCH(const QJsonObject, table);
        QFETCH(const QJsonArray, rules);
        Flat colors;
        flatten(table, {}, colors);
        int pairs = 0;
        for (const auto &entry : rules) {
            const QJsonObject rule = entry.toObject();
            const QJsonArray only = rule.value("only"_L1).toArray();
            if (!only.isEmpty() && !only.contains(theme))
                continue;
            for (auto fg = colors.cbegin(); fg != colors.cend(); ++fg) {
                const auto skip = rule.value("skip"_L1).toArray().toVariantList();
                if (!matches(rule.value("fg"_L1).toString(), fg.key())
                    || skip.contains(QVariant(theme + u':' + fg.key())))
                    continue;
                const QString same = fg.key().section(u'.', 0, -2);
                const QString ground = rule.value("bg"_L1).toString().replace("{same}"_L1, same);
                for (auto bg = colors.cbegin(); bg != colors.cend(); ++bg) {
                    if (!matches(ground, bg.key()))
                        continue;
                    ++pairs;
                    const double found = contrast(*fg, *bg);
                    QVERIFY2(found >= rule.value("min"_L1).toDouble(),
                             qPrintable(u"%1 on %2: %3"_s.arg(fg.key(), bg.key()).arg(found)));
                }
            }
        }
        QVERIFY(pairs >= 5);
    }

    void pressedTile_isStillRead()
    {
        const auto tokens = DesignTokens::fromJson(tokensFile());
        QVERIFY(tokens);
        const double press = tokens->number("overlay"_L1, "press"_L1);
        for (const auto &table : tokens->themes) {
            QList<QColor> grounds {table.surface1};
            for (const auto &tone : table.tones)
                grounds.append(tone.container);
            for (const QColor &ground : grounds) {
                QVERIFY(contrast(table.textHigh, over(ground, table.textHigh, press)) >= 4.5);
                QVERIFY(contrast(table.textMedium, over(ground, table.textHigh, press)) >= 4.5);
            }
        }
    }

    void colouredLamp_isReadAtEveryHue()
    {
        const auto tokens = DesignTokens::fromJson(tokensFile());
        QVERIFY(tokens);
        for (std::size_t theme = 0; theme < tokens->lamps.size(); ++theme) {
            for (int hue = 0; hue < 360; hue += 5) {
                const auto set = atrium::theme::lampTones(tokens->lamps.at(theme), hue, 1.0);
                QVERIFY(set);
                QVERIFY(contrast(set->onSolid, set->solid) >= 4.5);
                QVERIFY(contrast(set->foreground, tokens->themes.at(theme).surface1) >= 4.5);
            }
            QVERIFY(!atrium::theme::lampTones(tokens->lamps.at(theme), 40, 0.01));
            QVERIFY(!atrium::theme::lampTones(tokens->lamps.at(theme), 40, std::nan("")));
        }
    }

    void fromJson_namesWhatIsMissing()
    {
        QJsonObject document = QJsonDocument::fromJson(tokensFile()).object();
        QJsonObject themes = document.value("themes"_L1).toObject();
        themes.remove("night"_L1);
        document.insert("themes"_L1, themes);
        const auto tokens = DesignTokens::fromJson(QJsonDocument(document).toJson());
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().code, atrium::Error::Code::Corrupt);
        QVERIFY(tokens.error().detail.contains("surface0"_L1));
        QVERIFY(!DesignTokens::fromJson("no json"));
    }

    void fonts_haveTabularDigitsInBothWeights()
    {
        Theme theme;
        for (const QFont &font : {theme.body(), theme.title(), theme.value(), theme.hero()}) {
            QCOMPARE(QFontInfo(font).family(), font.family());
            QCOMPARE(QFontInfo(font).weight(), static_cast<int>(font.weight()));
            const QFontMetricsF metrics(font);
            for (char16_t digit = u'0'; digit <= u'9'; ++digit)
                QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
        }
    }

    void icons_areFoundByName()
    {
        QVERIFY(atrium::theme::hasIcon(u"lightbulb"));
        QVERIFY(!atrium::theme::hasIcon(u"no-such-icon"));
        QVERIFY(!atrium::theme::hasIcon(u""));
        QCOMPARE(atrium::theme::iconGlyph(u"no-such-icon"), atrium::theme::iconGlyph(u"help"));
        const char32_t home = 0xF02DC;
        QCOMPARE(atrium::theme::iconGlyph(u"home"), QString::fromUcs4(&home, 1));
    }

    void textSize_scalesTypeAndTiles()
    {
        Theme theme;
        QCOMPARE(theme.tileHeight(), 112);
        QCOMPARE(theme.lineHeight(14), 20);
        QCOMPARE(theme.lineHeight(28), 36);
        theme.setTextPercent(150);
        QCOMPARE(theme.tileMinWidth(), 220);
        QCOMPARE(theme.tileHeight(), 162);
        QCOMPARE(theme.railWide(), 291);
        QCOMPARE(theme.body().pixelSize(), 21);
        QCOMPARE(theme.lineHeight(21), 30);
        theme.setTextPercent(1000);
        QCOMPARE(theme.textPercent(), 150);
    }
};

QTEST_MAIN(TestDesignTokens)
#include "tst_designtokens.moc"
