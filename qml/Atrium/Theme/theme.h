// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "designtokens.h"

#include <QFont>
#include <QObject>
#include <qqmlregistration.h>

/// The design's values by name, for one engine: colours of the theme that holds, type, sizes,
/// times. The values themselves stand in resources/tokens.json. Lives on the GUI thread.
class Theme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Mode mode READ mode NOTIFY changed FINAL)
    Q_PROPERTY(Preference preference READ preference WRITE setPreference NOTIFY changed FINAL)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed FINAL)
    Q_PROPERTY(bool touchScreen READ touchScreen WRITE setTouchScreen NOTIFY changed FINAL)

    Q_PROPERTY(QColor surface0 READ surface0 NOTIFY changed FINAL)
    Q_PROPERTY(QColor surface1 READ surface1 NOTIFY changed FINAL)
    Q_PROPERTY(QColor surface2 READ surface2 NOTIFY changed FINAL)
    Q_PROPERTY(QColor surface3 READ surface3 NOTIFY changed FINAL)
    Q_PROPERTY(QColor hairline READ hairline NOTIFY changed FINAL)
    Q_PROPERTY(QColor outline READ outline NOTIFY changed FINAL)
    Q_PROPERTY(QColor textHigh READ textHigh NOTIFY changed FINAL)
    Q_PROPERTY(QColor textMedium READ textMedium NOTIFY changed FINAL)
    Q_PROPERTY(QColor textLow READ textLow NOTIFY changed FINAL)
    Q_PROPERTY(QColor accent READ accent NOTIFY changed FINAL)
    Q_PROPERTY(QColor accentText READ accentText NOTIFY changed FINAL)
    Q_PROPERTY(QColor focusColor READ focusColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor scrim READ scrim NOTIFY changed FINAL)
    Q_PROPERTY(QColor hoverOverlay READ hoverOverlay NOTIFY changed FINAL)
    Q_PROPERTY(QColor pressOverlay READ pressOverlay NOTIFY changed FINAL)
    Q_PROPERTY(QColor ringTrack READ ringTrack NOTIFY changed FINAL)
    Q_PROPERTY(QColor badgeColor READ badgeColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor badgeTextColor READ badgeTextColor NOTIFY changed FINAL)

    Q_PROPERTY(QFont caption READ caption NOTIFY changed FINAL)
    Q_PROPERTY(QFont captionStrong READ captionStrong NOTIFY changed FINAL)
    Q_PROPERTY(QFont body READ body NOTIFY changed FINAL)
    Q_PROPERTY(QFont title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QFont reading READ reading NOTIFY changed FINAL)
    Q_PROPERTY(QFont section READ section NOTIFY changed FINAL)
    Q_PROPERTY(QFont unit READ unit NOTIFY changed FINAL)
    Q_PROPERTY(QFont value READ value NOTIFY changed FINAL)
    Q_PROPERTY(QFont page READ page NOTIFY changed FINAL)
    Q_PROPERTY(QFont hero READ hero NOTIFY changed FINAL)

    Q_PROPERTY(int tileMinWidth READ tileMinWidth NOTIFY changed FINAL)
    Q_PROPERTY(int tileHeight READ tileHeight NOTIFY changed FINAL)
    Q_PROPERTY(int railWide READ railWide NOTIFY changed FINAL)
    Q_PROPERTY(int pressTime READ pressTime NOTIFY changed FINAL)
    Q_PROPERTY(int stateTime READ stateTime NOTIFY changed FINAL)
    Q_PROPERTY(int sheetTime READ sheetTime NOTIFY changed FINAL)
    Q_PROPERTY(int sweepTime MEMBER m_sweepTime CONSTANT FINAL)
    Q_PROPERTY(int holdTime MEMBER m_holdTime CONSTANT FINAL)
    Q_PROPERTY(double bandOpacity MEMBER m_bandOpacity CONSTANT FINAL)
    Q_PROPERTY(QColor chartGround READ chartGround NOTIFY changed FINAL)
    Q_PROPERTY(double ghostOpacity MEMBER m_ghostOpacity CONSTANT FINAL)
    Q_PROPERTY(double disabledOpacity MEMBER m_disabledOpacity CONSTANT FINAL)

    Q_PROPERTY(int radiusTile MEMBER m_radiusTile CONSTANT FINAL)
    Q_PROPERTY(int radiusControl MEMBER m_radiusControl CONSTANT FINAL)
    Q_PROPERTY(int radiusSlider MEMBER m_radiusSlider CONSTANT FINAL)
    Q_PROPERTY(int radiusSegmented MEMBER m_radiusSegmented CONSTANT FINAL)
    Q_PROPERTY(int radiusBanner MEMBER m_radiusBanner CONSTANT FINAL)
    Q_PROPERTY(int radiusRail MEMBER m_radiusRail CONSTANT FINAL)
    Q_PROPERTY(int radiusSheet MEMBER m_radiusSheet CONSTANT FINAL)

    Q_PROPERTY(int touch MEMBER m_touch CONSTANT FINAL)
    Q_PROPERTY(int disc MEMBER m_disc CONSTANT FINAL)
    Q_PROPERTY(int icon MEMBER m_icon CONSTANT FINAL)
    Q_PROPERTY(int iconSmall MEMBER m_iconSmall CONSTANT FINAL)
    Q_PROPERTY(int rowHeight MEMBER m_rowHeight CONSTANT FINAL)
    Q_PROPERTY(int gap MEMBER m_gap CONSTANT FINAL)
    Q_PROPERTY(int chip MEMBER m_chip CONSTANT FINAL)
    Q_PROPERTY(int segmentedHeight MEMBER m_segmentedHeight CONSTANT FINAL)
    Q_PROPERTY(int sliderTile MEMBER m_sliderTile CONSTANT FINAL)
    Q_PROPERTY(int slider MEMBER m_slider CONSTANT FINAL)
    Q_PROPERTY(int sliderHero MEMBER m_sliderHero CONSTANT FINAL)
    Q_PROPERTY(int handle MEMBER m_handle CONSTANT FINAL)
    Q_PROPERTY(int dial MEMBER m_dial CONSTANT FINAL)
    Q_PROPERTY(int dialStroke MEMBER m_dialStroke CONSTANT FINAL)
    Q_PROPERTY(int toggleWidth MEMBER m_toggleWidth CONSTANT FINAL)
    Q_PROPERTY(int toggleHeight MEMBER m_toggleHeight CONSTANT FINAL)
    Q_PROPERTY(int transport MEMBER m_transport CONSTANT FINAL)
    Q_PROPERTY(int railNarrow MEMBER m_railNarrow CONSTANT FINAL)
    Q_PROPERTY(int bottomBar MEMBER m_bottomBar CONSTANT FINAL)
    Q_PROPERTY(int sheet MEMBER m_sheet CONSTANT FINAL)
    Q_PROPERTY(int sheetMargin MEMBER m_sheetMargin CONSTANT FINAL)
    Q_PROPERTY(int sheetHeader MEMBER m_sheetHeader CONSTANT FINAL)
    Q_PROPERTY(int focusWidth MEMBER m_focusWidth CONSTANT FINAL)
    Q_PROPERTY(int focusGap MEMBER m_focusGap CONSTANT FINAL)

public:
    enum class Mode { Light, Dark, Night };
    Q_ENUM(Mode)
    /// What the person chose; System follows the desktop's palette.
    enum class Preference { System, Light, Dark, Night };
    Q_ENUM(Preference)

    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] Preference preference() const { return m_preference; }
    void setPreference(Preference preference);
    /// 85 to 150; scales type and line heights only.
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    /// Whether chevrons are always shown.
    [[nodiscard]] bool touchScreen() const { return m_touchScreen; }
    void setTouchScreen(bool touch);

    [[nodiscard]] QColor surface0() const { return table().surface0; }
    [[nodiscard]] QColor surface1() const { return table().surface1; }
    [[nodiscard]] QColor surface2() const { return table().surface2; }
    [[nodiscard]] QColor surface3() const { return table().surface3; }
    [[nodiscard]] QColor hairline() const { return table().hairline; }
    [[nodiscard]] QColor outline() const { return table().outline; }
    [[nodiscard]] QColor textHigh() const { return table().textHigh; }
    [[nodiscard]] QColor textMedium() const { return table().textMedium; }
    [[nodiscard]] QColor textLow() const { return table().textLow; }
    [[nodiscard]] QColor accent() const { return table().accent; }
    [[nodiscard]] QColor accentText() const { return table().onAccent; }
    [[nodiscard]] QColor focusColor() const { return table().focus; }
    [[nodiscard]] QColor scrim() const { return table().scrim; }
    [[nodiscard]] QColor hoverOverlay() const { return overlay("hover"); }
    [[nodiscard]] QColor pressOverlay() const { return overlay("press"); }
    [[nodiscard]] QColor chartGround() const { return overlay("chartGap"); }
    [[nodiscard]] QColor ringTrack() const { return overlay("ringTrack"); }

    /// Of a badge that warns of nothing.
    [[nodiscard]] QColor badgeColor() const { return tone(Tone::Neutral).solid; }
    [[nodiscard]] QColor badgeTextColor() const { return tone(Tone::Neutral).onSolid; }

    [[nodiscard]] QFont caption() const { return font(12, QFont::Normal); }
    [[nodiscard]] QFont captionStrong() const { return font(12, QFont::DemiBold); }
    [[nodiscard]] QFont body() const { return font(14, QFont::Normal); }
    [[nodiscard]] QFont title() const { return font(14, QFont::DemiBold); }
    [[nodiscard]] QFont reading() const { return font(16, QFont::Normal); }
    [[nodiscard]] QFont section() const { return font(16, QFont::DemiBold); }
    [[nodiscard]] QFont unit() const { return font(20, QFont::Normal); }
    [[nodiscard]] QFont value() const { return font(20, QFont::DemiBold); }
    [[nodiscard]] QFont page() const { return font(28, QFont::DemiBold); }
    [[nodiscard]] QFont hero() const { return font(44, QFont::DemiBold); }

    [[nodiscard]] int tileMinWidth() const;
    [[nodiscard]] int tileHeight() const;
    [[nodiscard]] int railWide() const;
    [[nodiscard]] int pressTime() const { return time("press"); }
    [[nodiscard]] int stateTime() const { return time("state"); }
    [[nodiscard]] int sheetTime() const { return time("sheet"); }

    /// The height of one line of text of @p pixelSize, which is already scaled.
    Q_INVOKABLE [[nodiscard]] int lineHeight(int pixelSize) const;
    /// The text that draws the icon @p name in the icon font.
    Q_INVOKABLE [[nodiscard]] QString glyph(const QString &name) const;
    /// The size of an icon in chips, rail and buttons, which grows with the text by 70 % of it.
    Q_INVOKABLE [[nodiscard]] int iconSize(int base) const;

    [[nodiscard]] const atrium::theme::ToneSet &tone(Tone::Kind kind) const;
    /// The tone of a coloured lamp; nothing in the night theme and for white light.
    [[nodiscard]] std::optional<atrium::theme::ToneSet> lampTone(double hue,
                                                                 double saturation) const;

Q_SIGNALS:
    /// Any value of the theme may be another now.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] const atrium::theme::ColorTable &table() const;
    [[nodiscard]] QColor overlay(const char *name) const;
    [[nodiscard]] QFont font(int size, QFont::Weight weight) const;
    [[nodiscard]] int time(const char *name) const;
    [[nodiscard]] int size(const char *name) const;
    [[nodiscard]] int radius(const char *name) const;
    void readSizes();
    void chooseMode();

    atrium::theme::DesignTokens m_tokens;
    Mode m_mode = Mode::Light;
    Preference m_preference = Preference::System;
    int m_textPercent = 100;
    bool m_reducedMotion = false;
    bool m_touchScreen = false;
    int m_sweepTime = 0, m_holdTime = 0;
    double m_bandOpacity = 0, m_ghostOpacity = 0, m_disabledOpacity = 0;
    int m_radiusTile = 0, m_radiusControl = 0, m_radiusSlider = 0, m_radiusSegmented = 0;
    int m_radiusBanner = 0, m_radiusRail = 0, m_radiusSheet = 0;
    int m_touch = 0, m_disc = 0, m_icon = 0, m_iconSmall = 0, m_rowHeight = 0, m_gap = 0;
    int m_chip = 0, m_segmentedHeight = 0, m_sliderTile = 0, m_slider = 0, m_sliderHero = 0;
    int m_handle = 0, m_dial = 0, m_dialStroke = 0, m_toggleWidth = 0, m_toggleHeight = 0;
    int m_transport = 0, m_railNarrow = 0, m_bottomBar = 0, m_sheet = 0, m_sheetMargin = 0;
    int m_sheetHeader = 0, m_focusWidth = 0, m_focusGap = 0;
};
