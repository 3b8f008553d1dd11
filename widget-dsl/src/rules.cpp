// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/dsl/rules.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

Truth truth(bool holds)
{
    return holds ? Truth::True : Truth::False;
}

// What a rule looks at, and the environment it looks from.
struct Scope
{
    const DeviceState &device;
    const Environment &environment;
};

const Property *modelOf(const Scope &scope, const QString &name)
{
    return scope.device.device.model.model->property(PropertyName(name));
}

bool anyStale(const Scope &scope)
{
    const auto &properties = scope.device.device.model.model->properties;
    for (std::size_t i = 0; i < scope.device.properties.size() && i < properties.size(); ++i) {
        if (isStale(properties[i], scope.device.properties[i], scope.environment))
            return true;
    }
    return false;
}

bool anyPending(const Scope &scope)
{
    return std::any_of(
        scope.device.properties.begin(), scope.device.properties.end(),
        [](const PropertyState &each) { return each.desired && isOpen(each.desired->status); });
}

// Nothing: not known.
Value pseudoValue(const Scope &scope, const QString &name, QStringView path)
{
    if (name == u"$online") {
        if (scope.device.availability == Availability::Unknown)
            return {};
        return scope.device.availability == Availability::Online && scope.environment.isConnected;
    }
    if (name == u"$stale")
        return anyStale(scope);
    if (name == u"$pending")
        return anyPending(scope);
    if (name == u"$role")
        return scope.environment.role;
    if (name == u"$night")
        return scope.environment.isNight;
    if (name == u"$form")
        return valueAt(scope.environment.form, path);
    return {};
}

Value read(const Scope &scope, const QString &name, QStringView path)
{
    if (name.startsWith(u'$'))
        return pseudoValue(scope, name, path);
    const PropertyState *state = scope.device.property(PropertyName(name));
    return state ? valueAt(shownValue(*state), path) : Value();
}

Truth ordered(Op op, const Value &left, const Value &right)
{
    int sign = 0;
    if (left.isNumeric() && right.isNumeric())
        sign = left.toNumber() < right.toNumber() ? -1 : left.toNumber() > right.toNumber();
    else if (left.kind() == Value::Kind::Text && right.kind() == Value::Kind::Text)
        sign = QString::compare(left.toText(), right.toText());
    else
        return Truth::Unknown; // not comparable; the validator refuses it where types are known
    switch (op) {
    case Op::Lt:
        return truth(sign < 0);
    case Op::Le:
        return truth(sign <= 0);
    case Op::Gt:
        return truth(sign > 0);
    default:
        return truth(sign >= 0);
    }
}

bool contains(const Value &list, const Value &item)
{
    return std::find(list.items().begin(), list.items().end(), item) != list.items().end();
}

bool has(const Value &holder, const Value &item)
{
    if (holder.kind() == Value::Kind::Object)
        return !holder.field(item.toText()).isNothing();
    if (holder.kind() == Value::Kind::Text)
        return item.kind() == Value::Kind::Text && holder.toText().contains(item.toText());
    return contains(holder, item);
}

Quality qualityOf(const Scope &scope, const QString &name, const PropertyState &state)
{
    const Property *property = modelOf(scope, name);
    if (state.reported.quality == Quality::Good && property
        && isStale(*property, state, scope.environment))
        return Quality::Stale;
    return state.reported.quality;
}

// The two that look at how a value came to be rather than at the value.
Truth evaluateReport(const Rule &rule, const Scope &scope)
{
    const PropertyState *state = scope.device.property(PropertyName(rule.property));
    if (!state || state->reported.value.isNothing())
        return Truth::Unknown;
    if (rule.op == Op::Quality)
        return truth(toText(qualityOf(scope, rule.property, *state)) == rule.value.toText());
    const auto age = scope.environment.now.wall - measuredAt(state->reported);
    return truth(static_cast<double>(age.count()) <= rule.value.toNumber() * 1000.0);
}

Truth evaluateCompare(const Rule &rule, const Scope &scope)
{
    if (rule.op == Op::Quality || rule.op == Op::ChangedWithin)
        return evaluateReport(rule, scope);
    const Value left = read(scope, rule.property, rule.path);
    const Value right
        = rule.otherProperty.isEmpty() ? rule.value : read(scope, rule.otherProperty, {});
    if (left.isNothing() || (right.isNothing() && !rule.otherProperty.isEmpty()))
        return Truth::Unknown;
    switch (rule.op) {
    case Op::Eq:
        return truth(left == right);
    case Op::Ne:
        return truth(!(left == right));
    case Op::In:
        return truth(contains(right, left));
    case Op::Has:
        return truth(has(left, right));
    default:
        return ordered(rule.op, left, right);
    }
}

Truth evaluateIn(const Rule &rule, const Scope &scope)
{
    switch (rule.kind) {
    case Rule::Kind::Always:
        return Truth::True;
    case Rule::Kind::Not:
        return rule.rules.empty() ? Truth::Unknown : negated(evaluateIn(rule.rules.front(), scope));
    case Rule::Kind::Compare:
        return evaluateCompare(rule, scope);
    case Rule::Kind::All:
    case Rule::Kind::Any:
        break;
    }
    Truth held = truth(rule.kind == Rule::Kind::All);
    for (const Rule &each : rule.rules) {
        const Truth next = evaluateIn(each, scope);
        held = rule.kind == Rule::Kind::All ? both(held, next) : either(held, next);
    }
    return held;
}

} // namespace

Truth negated(Truth truth)
{
    if (truth == Truth::Unknown)
        return Truth::Unknown;
    return truth == Truth::True ? Truth::False : Truth::True;
}

Truth both(Truth a, Truth b)
{
    return std::min(a, b);
}

Truth either(Truth a, Truth b)
{
    return std::max(a, b);
}

bool isAssumed(const PropertyState &state)
{
    return state.reported.value.isNothing() && state.desired
        && state.desired->status == WishStatus::Assumed;
}

const Value &shownValue(const PropertyState &state)
{
    return isAssumed(state) ? state.desired->value : state.reported.value;
}

WallTime measuredAt(const ReportedValue &reported)
{
    return reported.sourceTime.count() > 0 ? reported.sourceTime : reported.receiveTime;
}

std::optional<WallTime> staleAt(const Property &property, const PropertyState &state)
{
    if (property.maxAge.count() <= 0 || state.reported.value.isNothing())
        return std::nullopt;
    return measuredAt(state.reported) + property.maxAge;
}

bool isStale(const Property &property, const PropertyState &state, const Environment &environment)
{
    if (state.reported.value.isNothing())
        return false;
    if (state.reported.quality == Quality::Stale || !environment.isConnected)
        return true;
    const auto at = staleAt(property, state);
    return at && environment.now.wall >= *at;
}

Truth evaluate(const Rule &rule, const DeviceState &device, const Environment &environment)
{
    return evaluateIn(rule, Scope {.device = device, .environment = environment});
}

} // namespace atrium::dsl
