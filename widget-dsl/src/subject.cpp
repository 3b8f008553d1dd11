// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject.h"

#include <atrium/model/semantics.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

struct Reason
{
    QStringView sign; // in the hub's or device's own words, lower case
    Word word;
};

// Looked for in this order.
constexpr std::array kReasons {
    Reason {u"jam", Word::Jammed},
    Reason {u"no answer", Word::NoAnswer},
    Reason {u"not answer", Word::NoAnswer},
    Reason {u"timed out", Word::NoAnswer},
    Reason {u"timeout", Word::NoAnswer},
    Reason {u"unreachable", Word::Unreachable},
    Reason {u"not reach", Word::Unreachable},
    Reason {u"not running", Word::Unreachable},
    Reason {u"offline", Word::Unreachable},
    Reason {u"busy", Word::Busy},
    Reason {u"refuse", Word::Refused},
    Reason {u"reject", Word::Refused},
    Reason {u"invalid", Word::Refused},
    Reason {u"unsupported", Word::Refused},
};

// CIE xy to hue and saturation, by the sRGB primaries; good enough to tint a disc.
LampColor fromXy(double x, double y)
{
    const double safeY = std::max(y, 1e-4);
    const double cieX = x / safeY;
    const double cieZ = (1.0 - x - y) / safeY;
    double r = 3.2406 * cieX - 1.5372 - 0.4986 * cieZ;
    double g = -0.9689 * cieX + 1.8758 + 0.0415 * cieZ;
    double b = 0.0557 * cieX - 0.2040 + 1.0570 * cieZ;
    r = std::max(r, 0.0);
    g = std::max(g, 0.0);
    b = std::max(b, 0.0);
    const double most = std::max({r, g, b});
    const double least = std::min({r, g, b});
    if (!(most > least))
        return {};
    double hue = 0.0;
    if (most == r)
        hue = 60.0 * (g - b) / (most - least);
    else if (most == g)
        hue = 120.0 + 60.0 * (b - r) / (most - least);
    else
        hue = 240.0 + 60.0 * (r - g) / (most - least);
    return {.hue = hue < 0.0 ? hue + 360.0 : hue, .saturation = 100.0 * (most - least) / most};
}

int rankOf(QStringView role)
{
    if (role == u"owner")
        return 3;
    if (role == u"resident")
        return 2;
    return role == u"guest" ? 1 : 0;
}

} // namespace

Subject subjectOf(const Bind &bind, const DeviceState &device)
{
    Subject subject {.path = bind.path, .reported = bind.constant};
    if (bind.property.isEmpty())
        return subject;
    subject.property = device.device.model.model->property(bind.property);
    subject.state = subject.property ? device.property(bind.property) : nullptr;
    if (!subject.state) {
        subject.property = nullptr;
        return subject;
    }
    subject.schema = schemaAt(subject.property->schema, bind.path);
    subject.reported = valueAt(shownValue(*subject.state), bind.path);
    subject.isAssumed = isAssumed(*subject.state) && !subject.reported.isNothing();
    if (subject.state->desired && isOpen(subject.state->desired->status))
        subject.wished = valueAt(subject.state->desired->value, bind.path);
    if (subject.wished && subject.wished->isNothing())
        subject.wished.reset(); // a wish for another part of the same object
    return subject;
}

std::optional<double> Range::fraction(const Value &value) const
{
    if (!value.isNumeric() || !(maximum > minimum))
        return std::nullopt;
    return std::clamp((value.toNumber() - minimum) / (maximum - minimum), 0.0, 1.0);
}

std::optional<Range> rangeOf(const DataSchema &schema, const Widget *widget)
{
    if (schema.type != DataSchema::Type::Integer && schema.type != DataSchema::Type::Number)
        return std::nullopt;
    auto minimum = schema.minimum;
    auto maximum = schema.maximum;
    if (widget && widget->minimum)
        minimum = std::max(widget->minimum, minimum);
    if (widget && widget->maximum)
        maximum = maximum ? std::min(widget->maximum, maximum) : widget->maximum;
    const bool isPercent = schema.unit == u"%";
    if (isPercent) {
        minimum = minimum.value_or(0.0);
        maximum = maximum.value_or(100.0);
    }
    if (!minimum || !maximum || !(*maximum > *minimum))
        return std::nullopt;
    Range range {.minimum = *minimum, .maximum = *maximum};
    if (widget && widget->step)
        range.step = *widget->step;
    else if (schema.step)
        range.step = *schema.step;
    else if (schema.type == DataSchema::Type::Integer || *maximum - *minimum > 10.0)
        range.step = 1.0;
    else
        range.step = *maximum - *minimum > 1.0 ? 0.1 : 0.01;
    return range;
}

std::optional<Drag> dragOf(const Subject &subject, bool isOff)
{
    if (!subject.isWritable() || !subject.schema)
        return std::nullopt;
    const auto range = rangeOf(*subject.schema, nullptr);
    const Value from = subject.wished.value_or(subject.reported);
    if (!range || !from.isNumeric())
        return std::nullopt;
    return Drag {.property = subject.property->name,
                 .path = subject.path,
                 .minimum = range->minimum,
                 .maximum = range->maximum,
                 .step = range->step,
                 .value = isOff && !subject.wished ? range->minimum : from.toNumber(),
                 .unit = subject.schema->unit,
                 .decimals = decimalsOf(*subject.schema, range->maximum)};
}

const Alternative *alternativeOf(const Widget &widget, const Value &value)
{
    const auto found = std::find_if(widget.alternatives.begin(), widget.alternatives.end(),
                                    [&](const Alternative &each) { return each.value == value; });
    return found == widget.alternatives.end() ? nullptr : &*found;
}

// A wish for what holds already is nothing to look at.
bool isPendingShown(const PropertyState &state, const Environment &environment)
{
    return state.desired && isOpen(state.desired->status)
        && !(state.desired->value == state.reported.value)
        && environment.now.wall - state.desired->askedAt >= kPendingShownAfter;
}

std::optional<WallTime> pendingShownAt(const PropertyState &state, const Environment &environment)
{
    if (!state.desired || !isOpen(state.desired->status) || isPendingShown(state, environment))
        return std::nullopt;
    return state.desired->askedAt + kPendingShownAfter;
}

// What came to hold by itself meanwhile has not failed any more.
bool isFailed(const PropertyState &state)
{
    return state.desired && !(state.desired->value == state.reported.value)
        && (state.desired->status == WishStatus::Failed
            || state.desired->status == WishStatus::Expired);
}

Phrase failurePhrase(const DesiredValue &desired)
{
    if (desired.status == WishStatus::Expired)
        return phrase(Word::Expired); // whatever its last try met
    const QString words = desired.lastError.toLower();
    for (const Reason &reason : kReasons) {
        if (words.contains(reason.sign))
            return phrase(reason.word);
    }
    return phrase(Word::Failed);
}

Phrase agePhrase(WallTime since, WallTime now)
{
    const WallTime age = now - since;
    return age < 1min ? phrase(Word::JustNow) : phrase(Word::AgeAgo, {spanPart(age)});
}

WallTime ageChangesAt(WallTime since, WallTime now)
{
    const WallTime age = std::max(now - since, WallTime(0));
    const WallTime unit = age < 90min ? WallTime(1min) : WallTime(1h);
    return since + unit * (age / unit + 1);
}

std::optional<LampColor> lampColorOf(const DeviceState &device)
{
    const auto &properties = device.device.model.model->properties;
    const auto found = std::find_if(properties.begin(), properties.end(), [](const Property &each) {
        return each.semantic == semantic::color;
    });
    if (found == properties.end())
        return std::nullopt;
    const auto index = static_cast<std::size_t>(found - properties.begin());
    if (index >= device.properties.size())
        return std::nullopt;
    const Value &value = shownValue(device.properties[index]);
    const Value hue = value.field(u"hue");
    const Value x = value.field(u"x");
    LampColor color;
    if (hue.isNumeric())
        color = {.hue = hue.toNumber(), .saturation = value.field(u"saturation").toNumber(100.0)};
    else if (x.isNumeric())
        color = fromXy(x.toNumber(), value.field(u"y").toNumber());
    // What is nearly white is drawn as any lamp.
    return color.saturation < 25.0 ? std::nullopt : std::optional(color);
}

bool hasRole(const Environment &environment, const QString &role)
{
    return role.isEmpty() || rankOf(environment.role) >= rankOf(role);
}

} // namespace atrium::dsl
