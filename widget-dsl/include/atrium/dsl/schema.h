// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/device.h>

#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

/// A device's face as data (WIDGET-DSL.md), version 1: what a plugin ships with its device or the
/// defaults make of it. Read by parse.h, checked by validate.h, turned into what is drawn by
/// viewmodel.h.
namespace atrium::dsl {

/// The seven meanings that colour carries (UI.md §2).
enum class Tone { Neutral, Active, Warm, Cool, Good, Notice, Alarm };

enum class WidgetType {
    Value, // show
    Gauge,
    Level,
    Status,
    Chart,
    Image,
    Toggle, // set
    Slider,
    Stepper,
    Select,
    Color,
    Input,
    Button, // act
    Buttons,
    Transport,
    Group, // group
    Pages,
    Repeat,
};

/// Where a widget's value comes from: a constant, or a property of the device and a place in it.
struct Bind
{
    PropertyName property {}; ///< Empty: a constant, or nothing at all.
    QString path {}; ///< JSON Pointer within an object or list; "" for the whole value.
    Value constant {};

    [[nodiscard]] bool isEmpty() const { return property.isEmpty() && constant.isNothing(); }
    friend bool operator==(const Bind &, const Bind &) = default;
};

enum class Op { Eq, Ne, Lt, Le, Gt, Ge, In, Has, Quality, ChangedWithin };

/// A condition on the device's properties and on `$online $stale $pending $role $form $night`.
struct Rule
{
    enum class Kind { Always, All, Any, Not, Compare };

    Kind kind = Kind::Always;
    std::vector<Rule> rules {}; ///< Of All, Any and Not (one).
    QString property {}; ///< Of Compare; a pseudo-property begins with `$`.
    QString path {};
    Op op = Op::Eq;
    Value value {};
    QString otherProperty {}; ///< Not empty: compared with this property's value instead.

    friend bool operator==(const Rule &, const Rule &) = default;
};

/// One of several, by rules: the first whose rule holds, else `otherwise`.
template<typename T>
struct Ruled
{
    struct Case
    {
        Rule when;
        T use;

        friend bool operator==(const Case &, const Case &) = default;
    };

    std::vector<Case> cases {};
    std::optional<T> otherwise {};

    [[nodiscard]] bool isEmpty() const { return cases.empty() && !otherwise; }
    friend bool operator==(const Ruled &, const Ruled &) = default;
};

/// How one value of an enum or a boolean is shown.
struct Alternative
{
    Value value {};
    QString label {};
    QString icon {};
    std::optional<Tone> tone {};
    std::optional<bool> active {}; ///< Whether a tile is lit by it.
    QString description {};
    bool hidden = false; ///< Shown when it holds, not offered.

    friend bool operator==(const Alternative &, const Alternative &) = default;
};

/// What one property is to become.
struct Setting
{
    enum class How { To, Add, Toggle, Ask };

    PropertyName property {};
    How how = How::To;
    Value value {}; ///< Ask: the name of the form's field.

    friend bool operator==(const Setting &, const Setting &) = default;
};

/// What must hold after an action, for the reconciler to watch.
struct Expectation
{
    Rule rule {};
    std::chrono::milliseconds within {10'000};

    friend bool operator==(const Expectation &, const Expectation &) = default;
};

/// What a press does: `{"invoke": …, "args": …}` or `{"set": {…}}`.
struct Call
{
    ActionName action {};
    Value args {}; ///< An object `{"input": name}` anywhere in it is asked for in a form.
    std::vector<Setting> settings {};
    Confirm confirm = Confirm::None; ///< The stricter of this and the action's own holds.
    QString confirmTitle {};
    QString confirmText {};
    std::optional<Expectation> expect {};

    [[nodiscard]] bool isEmpty() const { return action.isEmpty() && settings.empty(); }
    friend bool operator==(const Call &, const Call &) = default;
};

struct Threshold
{
    double at = 0.0; ///< From here upwards.
    Tone tone = Tone::Neutral;

    friend bool operator==(const Threshold &, const Threshold &) = default;
};

enum class Commit { Release, Live };
/// Dial and Window are the bent slider and the cover's window of UI.md §6.
enum class Orientation { Horizontal, Vertical, Dial, Window };
enum class SelectStyle { Auto, Segmented, Chips, Dropdown, List };
enum class ColorModel { HueSaturation, Temperature, Xy };
enum class InputKind { Text, Number, Time, Date, Secret };
enum class TransportKind { Cover, Media };
enum class Layout { Column, Row, Grid, Tabs, Accordion };
enum class Overflow { Wrap, Scroll, More };

struct Widget
{
    WidgetType type = WidgetType::Value;
    Bind bind {};
    Ruled<QString> label {}; ///< None: the property's or action's title.
    Ruled<QString> icon {};
    Ruled<Tone> tone {};
    QString hint {};
    int span = 0; ///< Columns of the group; 0: as the type likes.
    int priority = 0; ///< What is left out first has the lowest.
    Rule when {};
    bool hideWhenUnknown = false;
    Rule enabled {};
    QString role {}; ///< Shown to this role and above: "guest", "resident", "owner"; "": all.
    std::vector<Alternative> alternatives {};

    QString format {}; ///< "", "age", "duration", "time", "date", "bytes"
    std::optional<int> precision {}; ///< Digits after the point.
    std::vector<Threshold> thresholds {}; ///< Growing.
    QString period {}; ///< Chart: "day", "week", "month", "year"
    QString aggregate {}; ///< Chart: "mean", "sum", "last"
    std::vector<Bind> series {};
    bool compare = false; ///< Chart: with the period before.
    std::chrono::milliseconds refresh {0};
    double aspect = 0.0;

    std::optional<double> minimum {}; ///< May only narrow the property's own.
    std::optional<double> maximum {};
    std::optional<double> step {};
    Bind measured {}; ///< Dial: the dot within the ring.
    Commit commit = Commit::Release;
    std::chrono::milliseconds throttle {200};
    Orientation orientation = Orientation::Horizontal;
    SelectStyle style = SelectStyle::Auto;
    ColorModel model = ColorModel::HueSaturation;
    InputKind input = InputKind::Text;

    Call press {};
    Call release {};
    std::chrono::milliseconds repeat {0};
    TransportKind transport = TransportKind::Cover;
    std::vector<std::pair<QString, Call>> commands {}; ///< Transport: "open" → …

    Layout layout = Layout::Column;
    int columns = 0; ///< Buttons and grids; 0: as many as fit.
    int minWidth = 0;
    Overflow overflow = Overflow::Wrap;
    std::vector<Widget> items {};
    std::vector<Widget> fallback {}; ///< At most one.
    bool fallbackDrops = false;

    friend bool operator==(const Widget &, const Widget &) = default;
};

/// The glance: a disc with its ring, one main action, what else the state line tells. The first
/// numeric `value` of `secondary` stands beside the disc, the others join the state line.
struct TileView
{
    Ruled<QString> icon {};
    Ruled<Tone> tone {};
    Bind fraction {}; ///< The ring; its property's range is 0…1 of it.
    std::optional<Widget> primary {};
    std::vector<Widget> secondary {};

    friend bool operator==(const TileView &, const TileView &) = default;
};

/// Texts of the schema in another language: language tag, then (text, its translation).
using Translations = std::vector<std::pair<QString, std::vector<std::pair<QString, QString>>>>;

struct Views
{
    TileView tile {};
    std::vector<Widget> detail {}; ///< Everything a resident uses.
    std::vector<Widget> settings {}; ///< What an owner configures on the device.
    Translations translations {};

    friend bool operator==(const Views &, const Views &) = default;
};

} // namespace atrium::dsl
