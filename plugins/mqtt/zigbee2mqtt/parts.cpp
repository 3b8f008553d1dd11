// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee2mqtt/parts.h"

#include <functional>

namespace atrium::mqtt::zigbee2mqtt {

namespace {

using Share = std::function<void(QString &)>;

void share(Value &value, const Share &text)
{
    if (value.kind() != Value::Kind::Text)
        return;
    QString content = value.toText();
    text(content);
    value = std::move(content);
}

template<typename Tag>
void share(Name<Tag> &name, const Share &text)
{
    QString content = name.text();
    text(content);
    name = Name<Tag>(std::move(content));
}

void share(DataSchema &schema, const Share &text)
{
    text(schema.unit);
    for (std::vector<Choice> *choices : {&schema.choices, &schema.presets}) {
        for (Choice &choice : *choices) {
            share(choice.value, text);
            text(choice.label);
        }
        choices->shrink_to_fit();
    }
    for (DataField &field : schema.fields) {
        text(field.name);
        text(field.title);
        share(field.schema, text);
    }
    schema.fields.shrink_to_fit();
    for (DataSchema &item : schema.items)
        share(item, text);
}

// What only the thing model needs is not kept twice.
void share(Expose &expose, const Share &text)
{
    for (QString *unused : {&expose.description, &expose.label, &expose.unit, &expose.category})
        *unused = QString();
    for (QString *used : {&expose.group, &expose.name, &expose.property, &expose.endpoint})
        text(*used);
    share(expose.valueOn, text);
    share(expose.valueOff, text);
    for (Value &value : expose.values)
        share(value, text);
    expose.values.shrink_to_fit();
    for (Expose::Preset &preset : expose.presets) {
        text(preset.name);
        share(preset.value, text);
    }
    for (Expose &feature : expose.features)
        share(feature, text);
    expose.features.shrink_to_fit();
}

template<typename Affordance>
void shareTexts(Affordance &affordance, const Share &text)
{
    share(affordance.name, text);
    text(affordance.title);
    text(affordance.description);
}

size_t digestOf(const Expose &expose, size_t seed)
{
    seed = qHashMulti(seed, static_cast<int>(expose.type), expose.property, expose.name,
                      expose.group, expose.endpoint, expose.isPublished, expose.isSettable,
                      expose.isGettable, expose.valueOn.toText(), expose.valueOn.toBool(),
                      expose.minimum.value_or(0.0), expose.maximum.value_or(0.0),
                      expose.step.value_or(0.0), expose.presets.size());
    for (const Value &value : expose.values)
        seed = qHashMulti(seed, value.toText(), value.toNumber());
    for (const Expose &feature : expose.features)
        seed = digestOf(feature, seed);
    return seed;
}

template<typename Part>
std::shared_ptr<const Part> kept(QHash<size_t, std::shared_ptr<const Part>> &pool, size_t digest,
                                 Part part)
{
    std::shared_ptr<const Part> &place = pool[digest];
    if (!place || !(*place == part))
        place = std::make_shared<const Part>(std::move(part));
    return place;
}

} // namespace

QString Parts::shared(const QString &text)
{
    if (text.isEmpty())
        return {};
    return *m_texts.insert(text);
}

SharedBinding Parts::shared(Binding binding)
{
    const Share text = [this](QString &each) {
        each = shared(each);
    };
    shareTexts(binding.property, text);
    text(binding.property.semantic);
    text(binding.property.category);
    share(binding.property.schema, text);
    share(binding.expose, text);
    const size_t digest = qHashMulti(digestOf(binding.expose, 0), binding.property.title,
                                     binding.property.description, binding.property.schema.unit);
    return kept(m_bindings, digest, std::move(binding));
}

SharedCommand Parts::shared(Command command)
{
    const Share text = [this](QString &each) {
        each = shared(each);
    };
    shareTexts(command.action, text);
    if (command.action.input)
        share(*command.action.input, text);
    text(command.key);
    share(command.expose, text);
    share(command.fixed, text);
    const size_t digest
        = qHashMulti(0, command.action.name, command.action.title, command.action.description,
                     command.key, command.expose.values.size());
    return kept(m_commands, digest, std::move(command));
}

SharedNotice Parts::shared(Notice notice)
{
    const Share text = [this](QString &each) {
        each = shared(each);
    };
    shareTexts(notice.event, text);
    if (notice.event.data)
        share(*notice.event.data, text);
    text(notice.key);
    for (Value &value : notice.values)
        share(value, text);
    const size_t digest = qHashMulti(0, notice.event.name, notice.event.title,
                                     notice.event.description, notice.key, notice.values.size());
    return kept(m_notices, digest, std::move(notice));
}

void Parts::tidy()
{
    const auto isUnused = [](const auto &part) {
        return part.value().use_count() == 1;
    };
    m_bindings.removeIf(isUnused);
    m_commands.removeIf(isUnused);
    m_notices.removeIf(isUnused);
    m_texts = {};
}

} // namespace atrium::mqtt::zigbee2mqtt
