// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/time.h>

#include <QMetaType>
#include <QString>

#include <vector>

namespace atrium::dsl {

/// What the interface itself says. The pattern of each stands in Texts; %1, %2 are the parts.
enum class Word {
    Nothing,
    Own, ///< Phrase::text is the pattern: a name, a label, an enum's value.
    Just, ///< "%1"
    On,
    Off,
    Yes,
    No,
    Open,
    Closed,
    PartlyOpen,
    Opening,
    Closing,
    Locked,
    Unlocked,
    Motion,
    NoMotion,
    Present,
    Absent,
    Leak,
    Dry,
    Smoke,
    Gas,
    CarbonMonoxide,
    AllClear,
    Tampered,
    Vibrating,
    Still,
    Called,
    Low,
    Problem,
    Fine,
    Muted,
    JoiningAllowed,
    JoiningClosed,
    Available,
    HeatingTo, ///< "Heating to %1"
    CoolingTo,
    IdleAt,
    Change, ///< "%1 → %2"
    ChangeOf, ///< "%1 %2 → %3": of a property that the tile does not show
    Changing, ///< "%1 changing": of one whose values are no words
    Target, ///< "Target %1"
    TargetChange, ///< "Target %1 → %2"
    Now, ///< "%1 now"
    Left, ///< "%1 left"
    Labelled, ///< "%1 %2": 48 % humidity
    OfflineSince, ///< "Offline since %1"
    Offline,
    AgeAgo, ///< "%1 ago"
    JustNow,
    ViewOnly,
    NotForGuests,
    NoValueYet,
    NoAnswer,
    Refused,
    Unreachable,
    Busy,
    Failed,
    Jammed,
    Expired,
    Assumed, ///< Asked of a device that does not report it
    NoConnection,
    Ready,
    Dash, ///< "—"
};

/// A part of a phrase, to be written as the reader's language does.
struct Part
{
    enum class Kind { Name, Word, Quantity, Moment, Span };

    Kind kind = Kind::Name;
    QString text {}; ///< Name: to be translated if it can be.
    dsl::Word word = dsl::Word::Nothing;
    double number = 0.0;
    int decimals = 0;
    QString unit {}; ///< Of the number, as in model/unit.h.
    WallTime moment {0};
    WallTime span {0};
    QString key {}; ///< Of an own pattern: `{key}` stands for this part.

    friend bool operator==(const Part &, const Part &) = default;
};

[[nodiscard]] Part namePart(const QString &text);
[[nodiscard]] Part wordPart(Word word);
[[nodiscard]] Part quantityPart(double number, const QString &unit, int decimals);
[[nodiscard]] Part momentPart(WallTime moment);
[[nodiscard]] Part spanPart(WallTime span);

/// Something to be said, before it is put into a language.
struct Phrase
{
    Word word = Word::Nothing;
    QString text {}; ///< Of Word::Own.
    std::vector<Part> parts {};

    [[nodiscard]] bool isEmpty() const { return word == Word::Nothing; }
    friend bool operator==(const Phrase &, const Phrase &) = default;
};

[[nodiscard]] Phrase phrase(Word word, std::vector<Part> parts = {});
[[nodiscard]] Phrase ownPhrase(const QString &text, std::vector<Part> parts = {});

/// A number as it is set: the figures large, the unit small. `tight`: no space between (°, %… by
/// language).
struct QuantityText
{
    QString number {};
    QString unit {};
    bool isTight = false;

    /// Both, with a no-break space between unless tight.
    [[nodiscard]] QString joined() const;
    friend bool operator==(const QuantityText &, const QuantityText &) = default;
};

/// Puts phrases into a language. As it stands: plain English, times in UTC. The window derives
/// from it with tr() and QLocale.
class Texts
{
public:
    virtual ~Texts() = default;

    /// What a word says, with %1 and %2 for its parts.
    [[nodiscard]] virtual QString pattern(Word word) const;
    /// A name that a device or a schema brings, translated where it can be.
    [[nodiscard]] virtual QString name(const QString &text) const;
    [[nodiscard]] virtual QuantityText quantity(double number, const QString &unit,
                                                int decimals) const;
    /// "14:02" on the day of @p now, else the weekday or the date.
    [[nodiscard]] virtual QString moment(WallTime moment, WallTime now) const;
    /// "12 min", "3 h", "2 d".
    [[nodiscard]] virtual QString span(WallTime span) const;

    [[nodiscard]] QString say(const Phrase &phrase, WallTime now) const;

private:
    [[nodiscard]] QString say(const Part &part, WallTime now) const;
};

/// "fan_only" and "fanOnly" as people read them: "Fan only".
[[nodiscard]] QString humanised(QStringView name);

} // namespace atrium::dsl
