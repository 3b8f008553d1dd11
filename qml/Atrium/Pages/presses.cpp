// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presses.h"

#include "windowtexts.h"

#include <atrium/dsl/viewmodel.h>
#include <atrium/model/json.h>
#include <atrium/model/semantics.h>

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr qsizetype kLongestAnswer = 65536;
// The hub ends an action by the action's own timeout.
constexpr std::chrono::minutes kLongestAction {11};

// "a, b" where a list of texts is asked for, besides JSON.
bool isPlainList(const DataSchema &schema, const QString &text)
{
    return !schema.items.empty() && schema.items.front().type == DataSchema::Type::String
        && !text.trimmed().startsWith(u'[');
}

Value plainList(const QString &text)
{
    ValueList items;
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts))
        items.emplace_back(each.trimmed());
    return Value::makeList(std::move(items));
}

// What was typed, as the schema wants it; nothing if it cannot be read so.
Value readAnswer(const DataSchema &schema, const QString &text)
{
    bool isNumber = false;
    const double number = QLocale().toDouble(text.trimmed(), &isNumber);
    switch (schema.type) {
    case DataSchema::Type::Integer:
        return isNumber ? Value(static_cast<qint64>(number)) : Value();
    case DataSchema::Type::Number:
        return isNumber ? Value(number) : Value();
    case DataSchema::Type::Boolean:
        return Value(text.trimmed() == u"true");
    case DataSchema::Type::Object:
    case DataSchema::Type::Array:
        if (isPlainList(schema, text))
            return plainList(text);
        return parseValue(text.toUtf8(), kLongestAnswer).value_or(Value());
    default:
        return Value(text);
    }
}

QString titleOf(const dsl::FormField &field)
{
    return window::WindowTexts().name(field.title.isEmpty() ? field.name : field.title);
}

Value invocationOf(const DeviceId &device, const dsl::Press &press, const QString &pass)
{
    ValueObject params {{u"device"_s, device.text()}, {u"action"_s, press.action.text()}};
    if (!press.input.isNothing())
        params.emplace_back(u"input"_s, press.input);
    if (!pass.isEmpty())
        params.emplace_back(u"stepUp"_s, pass);
    return Value::makeObject(std::move(params));
}

} // namespace

Presses::Presses(client::HubClient &client, PinEntry &pin, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_pin(pin)
{ }

void Presses::run(const DeviceId &device, const dsl::Press &press, const QString &verb)
{
    if (press.isNone())
        return;
    if (press.confirm == Confirm::None && press.form.empty()) {
        send(device, press);
        return;
    }
    m_asked = Asked {
        .device = device, .press = press, .verb = verb.isEmpty() ? verbOf(device, press) : verb};
    if (press.confirm == Confirm::Pin && press.form.empty())
        confirm({}); // the PIN itself is the question
    else
        Q_EMIT questionChanged();
}

void Presses::set(const DeviceId &device, const PropertyName &property, const QString &path,
                  const Value &value)
{
    const DeviceState *state = m_client.house().device(device);
    if (state == nullptr)
        return;
    run(device, dsl::pressToSet(*state, property, path, value), {});
}

QString Presses::verbOf(const DeviceId &device, const dsl::Press &press) const
{
    const DeviceState *state = m_client.house().device(device);
    if (state == nullptr || (press.kind == dsl::Press::Kind::Set && press.values.empty()))
        return tr("Do it");
    const ThingModel &model = *state->device.model.model;
    if (press.kind == dsl::Press::Kind::Invoke) {
        const Action *action = model.action(press.action);
        return action != nullptr ? window::WindowTexts().name(dsl::titleOf(*action)) : tr("Do it");
    }
    const Property *property = model.property(press.values.front().first);
    const Value &value = press.values.front().second;
    if (property == nullptr)
        return tr("Do it");
    if (property->semantic == semantic::locked)
        return value.toBool() ? tr("Lock") : tr("Unlock");
    if (property->semantic == semantic::power)
        return value.toBool() ? tr("Switch on") : tr("Switch off");
    if (property->semantic == semantic::position
        && value.toNumber() >= property->schema.maximum.value_or(100.0))
        return tr("Open");
    return window::WindowTexts().say(dsl::phraseOf(*property, value), {});
}

QString Presses::question() const
{
    if (!m_asked)
        return {};
    if (!m_asked->press.confirmTitle.isEmpty())
        return window::WindowTexts().name(m_asked->press.confirmTitle);
    const DeviceState *state = m_client.house().device(m_asked->device);
    return state == nullptr ? m_asked->verb : tr("%1: %2?").arg(m_asked->verb, state->title());
}

QString Presses::consequence() const
{
    return m_asked ? window::WindowTexts().name(m_asked->press.confirmText) : QString();
}

bool Presses::hold() const
{
    return m_asked && m_asked->press.confirm == Confirm::Hold;
}

QStringList Presses::fields() const
{
    QStringList titles;
    if (m_asked) {
        for (const dsl::FormField &field : m_asked->press.form)
            titles.append(field.isRequired ? titleOf(field)
                                           : tr("%1 (optional)").arg(titleOf(field)));
    }
    return titles;
}

void Presses::confirm(const QStringList &answers)
{
    if (!m_asked)
        return;
    const QString title = question();
    Asked asked = *std::exchange(m_asked, std::nullopt);
    std::vector<std::pair<QString, Value>> filled;
    for (std::size_t i = 0; i < asked.press.form.size(); ++i) {
        const dsl::FormField &field = asked.press.form.at(i);
        const QString typed = answers.value(static_cast<qsizetype>(i));
        if (!field.isRequired && typed.trimmed().isEmpty()) {
            filled.emplace_back(field.name, Value());
            continue;
        }
        const Value value = readAnswer(field.schema, typed);
        if (const auto checked = field.schema.check(value); !checked) {
            refuse(tr("%1: %2").arg(titleOf(field), checked.error().detail));
            Q_EMIT questionChanged();
            return;
        }
        filled.emplace_back(field.name, value);
    }
    go(asked.device, dsl::answered(asked.press, filled), title);
    Q_EMIT questionChanged();
}

void Presses::go(const DeviceId &device, const dsl::Press &press, const QString &question)
{
    if (press.confirm != Confirm::Pin) {
        send(device, press);
        return;
    }
    m_pin.ask(question, [this, device, press](const QString &pass) { send(device, press, pass); });
}

void Presses::cancel()
{
    if (std::exchange(m_asked, std::nullopt))
        Q_EMIT questionChanged();
}

void Presses::dismissRefusal()
{
    refuse({});
}

void Presses::send(const DeviceId &device, const dsl::Press &press, const QString &pass)
{
    const auto answered = [this, device, press, pass](const Result<Value> &answer) {
        // The hub knows what the house asks the PIN for, whatever this press came from.
        if (!answer && answer.error().pointer == "/stepUp"_L1 && pass.isEmpty()) {
            const DeviceState *state = m_client.house().device(device);
            m_pin.ask(state == nullptr ? device.text() : state->title(),
                      [this, device, press](const QString &given) { send(device, press, given); });
            return;
        }
        take(answer);
    };
    if (press.kind == dsl::Press::Kind::Set)
        m_client.setProperty(device, press.values, {.stepUp = pass}, this, answered);
    else if (press.kind == dsl::Press::Kind::Invoke)
        m_client.call({.method = u"action.invoke"_s,
                       .params = invocationOf(device, press, pass),
                       .timeout = kLongestAction},
                      this, answered);
}

void Presses::take(const Result<Value> &answer)
{
    refuse(answer ? QString() : window::WindowTexts::reason(answer.error().detail));
}

void Presses::refuse(const QString &why)
{
    if (m_refusal == why)
        return;
    m_refusal = why;
    Q_EMIT refusalChanged();
}
