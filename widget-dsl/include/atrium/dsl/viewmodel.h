// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/dsl/phrase.h>
#include <atrium/dsl/press.h>
#include <atrium/dsl/rules.h>

namespace atrium::dsl {

/// The seven states of UI.md §5, the first that applies of: offline, unknown, failed, pending,
/// stale, forbidden.
enum class State { Normal, Pending, Failed, Stale, Offline, Forbidden, Unknown };

enum class Ground { Plain, Lit, Hollow };
enum class Disc { Neutral, Container, Solid, Hollow };
enum class Border { None, Hairline, Notice, Alarm };
enum class Badge { None, Failed, Attention, Clock, BrokenLink, Lock, Question };

/// The colour of a coloured lamp.
struct LampColor
{
    double hue = 0.0; ///< 0..360
    double saturation = 0.0; ///< 0..100

    friend bool operator==(const LampColor &, const LampColor &) = default;
};

/// One line, the head of which may be elided and the tail not: "On" and "12 min ago".
struct Line
{
    std::vector<Phrase> head {}; ///< Joined by " · ".
    Phrase tail {};

    [[nodiscard]] bool isEmpty() const { return head.empty() && tail.isEmpty(); }
    friend bool operator==(const Line &, const Line &) = default;
};

[[nodiscard]] QString say(const Line &line, const Texts &texts, WallTime now);

/// A tile that is dragged sideways, or stepped by + and −.
struct Drag
{
    PropertyName property {};
    QString path {};
    double minimum = 0.0;
    double maximum = 100.0;
    double step = 1.0;
    double value = 0.0; ///< Where the drag begins: the wish, else the report.
    QString unit {};
    int decimals = 0;

    friend bool operator==(const Drag &, const Drag &) = default;
};

/// All that a tile draws, as plain values.
struct TileFace
{
    State state = State::Normal;
    Ground ground = Ground::Plain;
    Disc disc = Disc::Neutral;
    Border border = Border::None;
    Badge badge = Badge::None;
    Tone badgeTone = Tone::Neutral;
    Tone tone = Tone::Neutral;
    bool isLit = false;
    QString icon {};
    std::optional<LampColor> lamp {};
    std::optional<double> fraction {}; ///< 0..1 of the ring; nothing: no ring.
    std::optional<double> pendingFraction {};
    bool sweeps = false; ///< Pending without a fraction.
    QString title {};
    Phrase value {}; ///< Large, beside the disc; may be empty.
    bool valueIsDim = false; ///< In `textLow`.
    Line line {};
    Tone lineTone = Tone::Neutral; ///< Not neutral: in the tone's foreground.
    Press press {}; ///< What a tap does; none: it opens the detail.
    Press retry {}; ///< Failed: the wish again; none: it opens the detail.
    std::optional<Drag> drag {};
    bool hasChevron = true;
    bool needsAttention = false;
    std::optional<WallTime> validUntil {}; ///< When time alone changes this face.

    friend bool operator==(const TileFace &, const TileFace &) = default;
};

[[nodiscard]] TileFace faceOf(const TileView &view, const DeviceState &device,
                              const Environment &environment);

/// What a screen reader says of a tile after its title: value, state line, state.
[[nodiscard]] QString spoken(const TileFace &face, const Texts &texts, WallTime now);

/// One of several values to choose from, or one button of several.
struct OptionFace
{
    QString key {}; ///< Transport: "open", "stop", …
    Value value {};
    Phrase label {};
    QString icon {};
    Tone tone = Tone::Neutral;
    QString description {};
    bool isActive = false; ///< Lights a tile.
    bool isCurrent = false; ///< As reported.
    bool isPending = false; ///< As wished.
    bool isEnabled = true;
    Press press {};

    friend bool operator==(const OptionFace &, const OptionFace &) = default;
};

/// All that a widget draws, as plain values. Fields that do not concern its type are as made.
struct WidgetFace
{
    WidgetType type = WidgetType::Value;
    QString pointer {}; ///< Where it stands in its view, e.g. "/2/items/0": its identity.
    State state = State::Normal;
    bool isEnabled = true;
    Tone tone = Tone::Neutral;
    QString icon {};
    QString label {};
    QString hint {};
    int span = 0;
    Badge badge = Badge::None;
    Line note {}; ///< Age, failure, "View only": what belongs to the state; empty when normal.

    PropertyName property {};
    QString path {};
    QString semantic {};
    Value reported {};
    std::optional<Value> pending {};
    Phrase value {};
    Phrase pendingValue {};
    std::optional<double> fraction {};
    std::optional<double> pendingFraction {};
    std::optional<double> measuredFraction {};
    Phrase measured {};
    Phrase headline {}; ///< Dial: "Heating to"; slider: the value large.

    double minimum = 0.0;
    double maximum = 100.0;
    double step = 1.0;
    int decimals = 0;
    QString unit {};
    int maxLength = 0;
    bool isOn = false; ///< Toggle, as reported.
    std::optional<LampColor> lamp {}; ///< Color.
    Commit commit = Commit::Release;
    std::chrono::milliseconds throttle {200};
    Orientation orientation = Orientation::Horizontal;
    SelectStyle style = SelectStyle::Auto; ///< Never Auto for a select: decided by its options.
    ColorModel model = ColorModel::HueSaturation;
    InputKind input = InputKind::Text;
    TransportKind transport = TransportKind::Cover;
    std::vector<OptionFace> options {}; ///< Select: values; transport: its commands.
    Press press {};
    Press release {};
    Press retry {};
    std::chrono::milliseconds repeat {0};

    Layout layout = Layout::Column;
    int columns = 0;
    int minWidth = 0;
    Overflow overflow = Overflow::Wrap;
    std::vector<WidgetFace> items {};
    std::vector<Bind> series {};
    QString period {};
    double aspect = 0.0;
    std::chrono::milliseconds refresh {0}; ///< Image.
    std::optional<WallTime> validUntil {};

    friend bool operator==(const WidgetFace &, const WidgetFace &) = default;
};

/// The faces of a view's widgets that are to be shown, in order; what rules hide is left out.
[[nodiscard]] std::vector<WidgetFace> facesOf(const std::vector<Widget> &widgets,
                                              const DeviceState &device,
                                              const Environment &environment);

/// How one property is shown and set, for lists that no schema made.
[[nodiscard]] WidgetFace faceOf(const Widget &widget, const DeviceState &device,
                                const Environment &environment);

/// What a device is doing wrong or was asked in vain: the notices of UI.md §7, failed first.
struct Notice
{
    PropertyName property {};
    Tone tone = Tone::Notice;
    QString subject {}; ///< The property's title.
    Phrase reason {};
    QString detail {}; ///< As the device or the hub put it.
    Phrase asked {}; ///< What was asked.
    Phrase kept {}; ///< What holds instead.
    WallTime askedAt {0};
    int attempts = 0;
    Press retry {};
    Press keep {}; ///< Ends the wish by asking for what holds.

    friend bool operator==(const Notice &, const Notice &) = default;
};

[[nodiscard]] std::vector<Notice> noticesOf(const DeviceState &device,
                                            const Environment &environment);

/// A property's value in words: "40 %", "On", "Heat".
[[nodiscard]] Phrase phraseOf(const Property &property, const Value &value);
/// What people call the property: its title, else made from its name.
[[nodiscard]] QString titleOf(const Property &property);
[[nodiscard]] QString titleOf(const Action &action);

} // namespace atrium::dsl
