// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "icontable.h"

#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int kNormalPercent = 100;
constexpr int kDisplayFrom = 20;

struct Line
{
    double size, height;
};
constexpr std::array kLines {Line {12, 16}, Line {14, 20}, Line {16, 24}, Line {20, 28},
                             Line {28, 36}, Line {44, 52}, Line {88, 96}};

atrium::theme::DesignTokens loadTokens()
{
    QFile file(u":/atrium/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tokens.json is not built in");
    auto tokens = atrium::theme::DesignTokens::fromJson(file.readAll());
    if (!tokens)
        qFatal("%s", qPrintable(tokens.error().detail));
    return *tokens;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_tokens(loadTokens())
{
    readSizes();
    chooseMode();
    if (qGuiApp != nullptr)
        qGuiApp->installEventFilter(this);
}

void Theme::readSizes()
{
    m_sweepTime = static_cast<int>(m_tokens.number("motion"_L1, "pendingSweep"_L1));
    m_holdTime = static_cast<int>(m_tokens.number("motion"_L1, "holdToConfirm"_L1));
    m_bandOpacity = m_tokens.number("overlay"_L1, "bandFill"_L1);
    m_ghostOpacity = m_tokens.number("overlay"_L1, "pendingGhost"_L1);
    m_disabledOpacity = m_tokens.number("overlay"_L1, "disabled"_L1);
    m_radiusTile = radius("tile");
    m_radiusControl = radius("control");
    m_radiusSlider = radius("slider");
    m_radiusSegmented = radius("segmented");
    m_radiusBanner = radius("banner");
    m_radiusRail = radius("rail");
    m_radiusSheet = radius("sheet");
    m_touch = size("touch");
    m_disc = size("disc");
    m_icon = size("icon");
    m_iconSmall = size("iconSmall");
    m_rowHeight = size("rowHeight");
    m_gap = size("gap");
    m_chip = size("chip");
    m_segmentedHeight = size("segmented");
    m_sliderTile = size("sliderTile");
    m_slider = size("slider");
    m_sliderHero = size("sliderHero");
    m_handle = size("handle");
    m_dial = size("dial");
    m_dialStroke = size("dialStroke");
    m_toggleWidth = static_cast<int>(m_tokens.at("size"_L1, "toggle"_L1, 0));
    m_toggleHeight = static_cast<int>(m_tokens.at("size"_L1, "toggle"_L1, 1));
    m_transport = size("transport");
    m_railNarrow = size("railNarrow");
    m_bottomBar = size("bottomBar");
    m_sheet = size("sheet");
    m_sheetMargin = size("sheetMargin");
    m_sheetHeader = size("sheetHeader");
    m_focusWidth = size("focus");
    m_focusGap = size("focusGap");
}

void Theme::chooseMode()
{
    const bool darkDesktop = QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5;
    switch (m_preference) {
    case Preference::System:
        m_mode = darkDesktop ? Mode::Dark : Mode::Light;
        break;
    case Preference::Light:
        m_mode = Mode::Light;
        break;
    case Preference::Dark:
        m_mode = Mode::Dark;
        break;
    case Preference::Night:
        m_mode = Mode::Night;
        break;
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && m_preference == Preference::System) {
        const Mode before = m_mode;
        chooseMode();
        if (m_mode != before)
            Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::setPreference(Preference preference)
{
    if (m_preference == preference)
        return;
    m_preference = preference;
    chooseMode();
    Q_EMIT changed();
}

void Theme::setTextPercent(int percent)
{
    const int bounded = std::clamp(percent, 85, 150);
    if (m_textPercent == bounded)
        return;
    m_textPercent = bounded;
    Q_EMIT changed();
}

void Theme::setReducedMotion(bool reduced)
{
    if (m_reducedMotion == reduced)
        return;
    m_reducedMotion = reduced;
    Q_EMIT changed();
}

void Theme::setTouchScreen(bool touch)
{
    if (m_touchScreen == touch)
        return;
    m_touchScreen = touch;
    Q_EMIT changed();
}

const atrium::theme::ColorTable &Theme::table() const
{
    return m_tokens.themes.at(static_cast<std::size_t>(m_mode));
}

const atrium::theme::ToneSet &Theme::tone(Tone::Kind kind) const
{
    return table().tones.at(static_cast<std::size_t>(kind));
}

std::optional<atrium::theme::ToneSet> Theme::lampTone(double hue, double saturation) const
{
    if (m_mode == Mode::Night)
        return std::nullopt;
    return atrium::theme::lampTones(m_tokens.lamps.at(static_cast<std::size_t>(m_mode)), hue,
                                    saturation);
}

QColor Theme::overlay(const char *name) const
{
    QColor color = table().textHigh;
    color.setAlphaF(static_cast<float>(m_tokens.number("overlay"_L1, QLatin1StringView(name))));
    return color;
}

QFont Theme::font(int size, QFont::Weight weight) const
{
    QFont font(size >= kDisplayFrom ? u"Atrium Display"_s : u"Atrium Sans"_s);
    font.setPixelSize(size * m_textPercent / kNormalPercent);
    font.setWeight(weight);
    if (size >= 44)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.03 * font.pixelSize());
    return font;
}

int Theme::time(const char *name) const
{
    if (m_reducedMotion)
        return 0;
    return static_cast<int>(m_tokens.number("motion"_L1, QLatin1StringView(name)));
}

int Theme::size(const char *name) const
{
    return static_cast<int>(m_tokens.number("size"_L1, QLatin1StringView(name)));
}

int Theme::radius(const char *name) const
{
    return static_cast<int>(m_tokens.number("radius"_L1, QLatin1StringView(name)));
}

int Theme::tileMinWidth() const
{
    const double more = 1.2 * (m_textPercent - kNormalPercent);
    return size("tileMinWidth") + std::max(0, static_cast<int>(std::lround(more)));
}

int Theme::tileHeight() const
{
    const int lines = m_textPercent >= 130 ? 3 : 2;
    return 72 + static_cast<int>(std::lround(lines * 20.0 * m_textPercent / kNormalPercent));
}

int Theme::railWide() const
{
    const double more = 1.5 * (m_textPercent - kNormalPercent);
    return size("railWide") + std::max(0, static_cast<int>(std::lround(more)));
}

int Theme::lineHeight(int pixelSize) const
{
    const double factor = m_textPercent / static_cast<double>(kNormalPercent);
    const double size = pixelSize / factor;
    const auto above
        = std::ranges::find_if(kLines, [size](const Line &l) { return l.size >= size; });
    if (above == kLines.begin())
        return static_cast<int>(std::lround((size + 4) * factor));
    if (above == kLines.end())
        return static_cast<int>(std::lround((size + 8) * factor));
    const Line &below = *std::prev(above);
    const double part = (size - below.size) / (above->size - below.size);
    return static_cast<int>(
        std::lround((below.height + part * (above->height - below.height)) * factor));
}

QString Theme::glyph(const QString &name) const
{
    return atrium::theme::iconGlyph(name);
}

int Theme::iconSize(int base) const
{
    const double growth = 1.0 + 0.7 * (m_textPercent - kNormalPercent) / kNormalPercent;
    return static_cast<int>(std::lround(base * std::clamp(growth, 0.8, 1.4)));
}
