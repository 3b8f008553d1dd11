// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"

#include "colorvalues.h"
#include "titles.h"
#include "windowtexts.h"

#include <atrium/model/semantics.h>

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::window {

using widgets::OptionLook;
using widgets::TileLook;
using widgets::WidgetLook;

namespace {

WidgetState::Kind stateOf(dsl::State state)
{
    switch (state) {
    case dsl::State::Normal:
        return WidgetState::Normal;
    case dsl::State::Pending:
        return WidgetState::Pending;
    case dsl::State::Failed:
        return WidgetState::Failed;
    case dsl::State::Stale:
        return WidgetState::Stale;
    case dsl::State::Offline:
        return WidgetState::Offline;
    case dsl::State::Forbidden:
        return WidgetState::Forbidden;
    case dsl::State::Unknown:
        return WidgetState::Unknown;
    }
    return WidgetState::Unknown;
}

WidgetType::Kind typeOf(const dsl::WidgetFace &face)
{
    switch (face.type) {
    case dsl::WidgetType::Value:
        return WidgetType::Value;
    case dsl::WidgetType::Chart:
        return WidgetType::Chart;
    case dsl::WidgetType::Image:
        return WidgetType::Image;
    case dsl::WidgetType::Gauge:
        return WidgetType::Gauge;
    case dsl::WidgetType::Level:
        return WidgetType::Level;
    case dsl::WidgetType::Status:
        return WidgetType::Status;
    case dsl::WidgetType::Toggle:
        return WidgetType::Toggle;
    case dsl::WidgetType::Slider:
        return face.orientation == dsl::Orientation::Dial  ? WidgetType::Dial
            : face.orientation == dsl::Orientation::Window ? WidgetType::Cover
                                                           : WidgetType::Slider;
    case dsl::WidgetType::Stepper:
        return WidgetType::Stepper;
    case dsl::WidgetType::Select:
        return WidgetType::Select;
    case dsl::WidgetType::Color:
        return WidgetType::Color;
    case dsl::WidgetType::Input:
        return WidgetType::Input;
    case dsl::WidgetType::Button:
        return WidgetType::Button;
    case dsl::WidgetType::Buttons:
        return WidgetType::Buttons;
    case dsl::WidgetType::Transport:
        return WidgetType::Transport;
    case dsl::WidgetType::Group:
    case dsl::WidgetType::Pages:
    case dsl::WidgetType::Repeat:
        return WidgetType::Group;
    }
    return WidgetType::Value;
}

QString spacedUnit(const dsl::Texts &texts, const QString &unit)
{
    dsl::QuantityText text = texts.quantity(0.0, unit, 0);
    text.unit.remove(QChar(0x2069)); // who puts it after a number holds them together
    return text.unit.isEmpty() || text.isTight ? text.unit : QChar(QChar::Nbsp) + text.unit;
}

QString headOf(const dsl::Line &line, const LookContext &context)
{
    QStringList words;
    for (const dsl::Phrase &each : line.head)
        words.append(context.texts.say(each, context.now));
    words.removeAll(QString());
    return WindowTexts::line(words);
}

QString commandIcon(const QString &key)
{
    using Row = std::pair<QStringView, QStringView>;
    static constexpr std::array kIcons {
        Row {u"open", u"arrow-up"},          Row {u"stop", u"stop"}, Row {u"close", u"arrow-down"},
        Row {u"previous", u"skip-previous"}, Row {u"play", u"play"}, Row {u"pause", u"pause"},
        Row {u"next", u"skip-next"}};
    for (const auto &[name, icon] : kIcons) {
        if (key == name)
            return icon.toString();
    }
    return {};
}

// Stop is solid while a cover moves, and play or pause is what a press would change.
bool isSolid(const QString &key, const Value &reported)
{
    const QString state = reported.toText();
    const bool moves = state.compare(u"opening", Qt::CaseInsensitive) == 0
        || state.compare(u"closing", Qt::CaseInsensitive) == 0;
    return (key == u"stop" && moves) || (key == u"pause" && state == u"playing");
}

// "Open" of a shutter is what it is to do, not what it is.
QString commandText(const dsl::OptionFace &command, const LookContext &context)
{
    static constexpr std::array kCommands {
        QT_TRANSLATE_NOOP("Commands", "Open"),  QT_TRANSLATE_NOOP("Commands", "Stop"),
        QT_TRANSLATE_NOOP("Commands", "Close"), QT_TRANSLATE_NOOP("Commands", "Previous"),
        QT_TRANSLATE_NOOP("Commands", "Play"),  QT_TRANSLATE_NOOP("Commands", "Pause"),
        QT_TRANSLATE_NOOP("Commands", "Next"),
    };
    const QString &own = command.label.text;
    for (const char *each : kCommands) {
        if (own == QLatin1StringView(each))
            return QCoreApplication::translate("Commands", each);
    }
    return context.texts.say(command.label, context.now);
}

std::vector<OptionLook> optionsOf(const dsl::WidgetFace &face, const LookContext &context)
{
    std::vector<OptionLook> options;
    for (const dsl::OptionFace &each : face.options) {
        options.push_back(
            {.label = each.key.isEmpty() ? context.texts.say(each.label, context.now)
                                         : commandText(each, context),
             .icon = each.icon.isEmpty() ? commandIcon(each.key) : each.icon,
             .hint = each.description,
             .selected = each.key.isEmpty() ? each.isCurrent : isSolid(each.key, face.reported),
             .wished = each.isPending,
             .enabled = each.isEnabled});
    }
    for (const dsl::WidgetFace &item : face.items) {
        if (face.type == dsl::WidgetType::Buttons)
            options.push_back({.label = context.texts.name(item.label),
                               .icon = item.icon,
                               .hint = item.hint,
                               .enabled = item.isEnabled});
    }
    return options;
}

// On a dial the scale is plain: 22.0° in place of 22.0 °C.
QString withPlainDegrees(QString text)
{
    return text.replace(u"\u00A0°"_s, u"°"_s).replace(u"°C"_s, u"°"_s).replace(u"°F"_s, u"°"_s);
}

QString textOfValue(const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::Integer:
    case Value::Kind::Number:
        return QLocale().toString(value.toNumber(), 'g', 12);
    case Value::Kind::Boolean:
        return value.toBool() ? u"true"_s : u"false"_s;
    default:
        return value.toText();
    }
}

void fillNumbers(WidgetLook &look, const dsl::WidgetFace &face, const DeviceState &device,
                 const LookContext &context)
{
    look.from = face.minimum;
    look.to = face.maximum;
    look.step = face.step;
    look.decimals = face.decimals;
    look.suffix = spacedUnit(context.texts, face.unit);
    if (face.reported.isNumeric())
        look.number = face.reported.toNumber();
    if (face.pending && face.pending->isNumeric())
        look.wish = face.pending->toNumber();
    look.base = look.number;
    if (const PropertyState *state = device.property(face.property)) {
        const Value base = dsl::valueAt(dsl::wishedOrReported(*state), face.path);
        if (base.isNumeric())
            look.base = base.toNumber();
    }
    // The figures large, the unit small: as the phrase says them, which may count in another unit.
    if (!face.value.parts.empty() && face.value.parts.front().kind == dsl::Part::Kind::Quantity) {
        const dsl::Part &part = face.value.parts.front();
        const dsl::QuantityText text
            = context.texts.quantity(part.number, part.unit, part.decimals);
        look.numberText = text.isTight ? text.joined() : text.number;
        look.unitText = text.isTight ? QString() : text.unit;
    } else {
        look.numberText = look.valueText;
    }
    const auto bound = [&](double number) {
        return context.texts
            .quantity(number, face.unit,
                      std::min(face.decimals, number == std::round(number) ? 0 : 3))
            .joined();
    };
    look.fromText = bound(face.minimum);
    look.toText = bound(face.maximum);
}

void fillColor(WidgetLook &look, const dsl::WidgetFace &face)
{
    if (face.model == dsl::ColorModel::Temperature) {
        look.hasWhite = true;
        look.whiteMode = true;
        const double a = kelvinOf(face.minimum, face.unit);
        const double b = kelvinOf(face.maximum, face.unit);
        look.whiteFrom = std::min(a, b);
        look.whiteTo = std::max(a, b);
        if (face.reported.isNumeric())
            look.white = kelvinOf(face.reported.toNumber(), face.unit);
        if (face.pending && face.pending->isNumeric())
            look.wishWhite = kelvinOf(face.pending->toNumber(), face.unit);
        return;
    }
    look.hasHue = true;
    if (const auto color = colorFromValue(face.reported)) {
        look.hue = color->hue;
        look.saturation = color->saturation;
    }
    if (face.pending) {
        if (const auto wish = colorFromValue(*face.pending)) {
            look.wishHue = wish->hue;
            look.wishSaturation = wish->saturation;
        }
    }
}

} // namespace

Tone::Kind toneOf(dsl::Tone tone)
{
    switch (tone) {
    case dsl::Tone::Neutral:
        return Tone::Neutral;
    case dsl::Tone::Active:
        return Tone::Active;
    case dsl::Tone::Warm:
        return Tone::Warm;
    case dsl::Tone::Cool:
        return Tone::Cool;
    case dsl::Tone::Good:
        return Tone::Good;
    case dsl::Tone::Notice:
        return Tone::Notice;
    case dsl::Tone::Alarm:
        return Tone::Alarm;
    }
    return Tone::Neutral;
}

TileLook tileLookOf(const dsl::TileFace &face, const DeviceState &device, const QString &area,
                    const LookContext &context)
{
    TileLook look {.deviceId = device.device.id.text(),
                   .title = device.title(),
                   .houseTitle = titleInHouse(device.title()),
                   .areaTitle = titleInArea(device.title(), area),
                   .area = area,
                   .icon = face.icon,
                   .tone = face.disc == dsl::Disc::Neutral ? Tone::Neutral : toneOf(face.tone),
                   .state = stateOf(face.state),
                   .lit = face.isLit,
                   .attention = face.needsAttention,
                   .fraction = face.fraction.value_or(-1.0),
                   .wishFraction = face.pendingFraction.value_or(-1.0),
                   .valueText = context.texts.say(face.value, context.now),
                   .stateText = headOf(face.line, context),
                   .ageText = context.texts.say(face.line.tail, context.now),
                   .hasPrimary = !face.press.isNone(),
                   .retryable = !face.retry.isNone(),
                   .spoken = dsl::spoken(face, context.texts, context.now)};
    if (!look.ageText.isEmpty() && !look.stateText.isEmpty())
        look.ageText.prepend(u" · "_s);
    if (face.lamp) {
        look.lampHue = face.lamp->hue;
        look.lampSaturation = face.lamp->saturation / 100.0;
    }
    if (face.drag) {
        look.ranged = true;
        look.from = face.drag->minimum;
        look.to = face.drag->maximum;
        look.step = face.drag->step;
        look.number = face.drag->value;
        look.decimals = face.drag->decimals;
        look.suffix = spacedUnit(context.texts, face.drag->unit);
    }
    return look;
}

WidgetLook widgetLookOf(const dsl::WidgetFace &face, const DeviceState &device,
                        const LookContext &context)
{
    WidgetLook look {.type = typeOf(face),
                     .label = context.texts.name(face.label),
                     .icon = face.icon,
                     .hint = context.texts.name(face.hint),
                     .tone = toneOf(face.tone),
                     .state = stateOf(face.state),
                     .stateText = dsl::say(face.note, context.texts, context.now),
                     .editable = face.isEnabled,
                     .valueText = context.texts.say(face.value, context.now),
                     .wishText = context.texts.say(face.pendingValue, context.now),
                     .on = face.isOn,
                     .options = optionsOf(face, context),
                     .input = static_cast<WidgetLook::InputKind>(face.input),
                     .measuredText = context.texts.say(face.measured, context.now),
                     .caption = context.texts.say(face.headline, context.now).trimmed()};
    fillNumbers(look, face, device, context);
    if (face.state == dsl::State::Pending && look.stateText.isEmpty())
        look.stateText
            = QCoreApplication::translate("WidgetLook", "Asked for %1").arg(look.wishText);
    if (look.type == WidgetType::Dial) {
        for (QString *text :
             {&look.valueText, &look.wishText, &look.measuredText, &look.fromText, &look.toText})
            *text = withPlainDegrees(*text);
    }
    if (face.measuredFraction)
        look.measured = look.from + *face.measuredFraction * (look.to - look.from);
    if (face.type == dsl::WidgetType::Color)
        fillColor(look, face);
    if (face.type == dsl::WidgetType::Input)
        look.numberText = textOfValue(face.reported);
    look.style = face.style == dsl::SelectStyle::Segmented ? WidgetLook::SelectStyle::Segmented
        : face.style == dsl::SelectStyle::Chips            ? WidgetLook::SelectStyle::Chips
                                                           : WidgetLook::SelectStyle::List;
    look.layout = face.layout == dsl::Layout::Row ? WidgetLook::Layout::Row
        : face.layout == dsl::Layout::Grid        ? WidgetLook::Layout::Grid
                                                  : WidgetLook::Layout::Column;
    if (face.type == dsl::WidgetType::Image) {
        look.imageSource = face.reported.toText();
        look.refresh = static_cast<int>(face.refresh.count());
        look.aspect = face.aspect;
    }
    look.destructive = face.press.confirm != Confirm::None;
    if (face.type == dsl::WidgetType::Button)
        look.options = {{.label = look.label, .icon = face.icon, .enabled = face.isEnabled}};
    return look;
}

WidgetLook coverLookOf(const dsl::WidgetFace &position, const dsl::WidgetFace *transport,
                       const DeviceState &device, const LookContext &context)
{
    WidgetLook look = widgetLookOf(position, device, context);
    look.type = WidgetType::Cover;
    look.tone = Tone::Cool;
    look.editable = look.editable && position.type == dsl::WidgetType::Slider;
    // The window is drawn in percent of open.
    const double span = look.to - look.from;
    const auto percent = [&](double number) {
        return span > 0.0 ? (number - look.from) / span * 100.0 : number;
    };
    look.number = percent(look.number);
    look.wish = percent(look.wish);
    look.base = percent(look.base);
    if (!look.unitText.isEmpty())
        look.unitText = QCoreApplication::translate("WidgetLook", "%1 open").arg(look.unitText);
    if (transport != nullptr)
        look.options = optionsOf(*transport, context);
    return look;
}

} // namespace atrium::window
