// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject.h"

#include <atrium/dsl/defaults.h>
#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

constexpr std::size_t kMostSegments = 4;
constexpr std::size_t kMostChips = 8;
constexpr std::size_t kMostOptions = 256;

/// Makes the face of one widget.
class WidgetPainter
{
public:
    WidgetPainter(const Widget &widget, const DeviceState &device, const Environment &environment)
        : m_widget(widget)
        , m_device(device)
        , m_environment(environment)
        , m_subject(subjectOf(widget.bind, device))
    { }

    WidgetFace paint(const QString &pointer)
    {
        m_face.type = m_widget.type;
        m_face.pointer = pointer;
        copyPlainFields();
        paintSubject();
        m_face.state = findState();
        paintToneAndWords();
        paintRange();
        paintOptions();
        paintMeasured();
        paintState();
        paintPresses();
        paintItems();
        return std::move(m_face);
    }

private:
    void copyPlainFields()
    {
        m_face.hint = m_widget.hint;
        m_face.span = m_widget.span;
        m_face.commit = m_widget.commit;
        m_face.throttle = m_widget.throttle;
        m_face.orientation = m_widget.orientation;
        m_face.style = m_widget.style;
        m_face.model = m_widget.model;
        m_face.input = m_widget.input;
        m_face.transport = m_widget.transport;
        m_face.repeat = m_widget.repeat;
        m_face.layout = m_widget.layout;
        m_face.columns = m_widget.columns;
        m_face.minWidth = m_widget.minWidth;
        m_face.overflow = m_widget.overflow;
        m_face.series = m_widget.series;
        m_face.period = m_widget.period;
        m_face.aspect = m_widget.aspect;
        m_face.refresh = m_widget.refresh;
    }

    void paintSubject()
    {
        m_face.path = m_subject.path;
        m_face.reported = m_subject.reported;
        m_face.isOn = m_subject.reported.toBool();
        if (!m_subject.property)
            return;
        m_face.property = m_subject.property->name;
        m_face.semantic = m_subject.property->semantic;
        if (m_subject.schema) {
            m_face.maxLength = m_subject.schema->maxLength;
            m_face.unit = m_subject.schema->unit;
        }
        if (m_subject.wished && isPendingShown(*m_subject.state, m_environment))
            m_face.pending = m_subject.wished;
        sooner(m_face.validUntil, pendingShownAt(*m_subject.state, m_environment));
        if (m_widget.type == WidgetType::Color)
            m_face.lamp = lampColorOf(m_device);
    }

    [[nodiscard]] bool isContainer() const
    {
        return m_widget.type == WidgetType::Group || m_widget.type == WidgetType::Pages
            || m_widget.type == WidgetType::Buttons || m_widget.type == WidgetType::Repeat;
    }

    [[nodiscard]] bool isControl() const
    {
        return m_widget.type >= WidgetType::Toggle && m_widget.type <= WidgetType::Transport;
    }

    State findState()
    {
        if (!m_environment.maySee)
            return State::Forbidden;
        if (isContainer())
            return State::Normal;
        if (m_device.availability == Availability::Offline)
            return State::Offline;
        if (m_subject.property) {
            const PropertyState &state = *m_subject.state;
            if (m_subject.isReadable() && m_subject.reported.isNothing() && !m_subject.wished)
                return isControl() && isFailed(state) ? State::Failed : State::Unknown;
            if (isFailed(state))
                return State::Failed;
            if (m_face.pending)
                return State::Pending;
            if (isStale(*m_subject.property, state, m_environment))
                return State::Stale;
            sooner(m_face.validUntil, staleAt(*m_subject.property, state));
        } else if (evaluate(m_widget.when, m_device, m_environment) == Truth::Unknown) {
            return State::Unknown;
        }
        return isControl() && !m_environment.mayControl ? State::Forbidden : State::Normal;
    }

    void paintToneAndWords()
    {
        const Alternative *alternative = alternativeOf(m_widget, m_subject.reported);
        const auto label = choose(m_widget.label, m_device, m_environment);
        const auto icon = choose(m_widget.icon, m_device, m_environment);
        const auto tone = choose(m_widget.tone, m_device, m_environment);
        m_face.tone = tone.value_or(alternative && alternative->tone ? *alternative->tone
                                                                     : toneByThreshold());
        if (icon)
            m_face.icon = *icon;
        else if (alternative && !alternative->icon.isEmpty())
            m_face.icon = alternative->icon;
        else if (m_subject.property)
            m_face.icon = iconOfProperty(*m_subject.property);
        if (label && !label->contains(u'{'))
            m_face.label = *label;
        else if (m_subject.property)
            m_face.label = titleOf(*m_subject.property);
        else if (const Action *action = m_device.device.model.model->action(m_widget.press.action))
            m_face.label = titleOf(*action);
        if (label && label->contains(u'{'))
            m_face.value = labelPhrase(*label, m_device).value_or(phrase(Word::Dash));
        else if (!m_widget.bind.isEmpty())
            m_face.value = phraseOf(m_subject, m_subject.reported, &m_widget);
        if (m_face.pending)
            m_face.pendingValue = phraseOf(m_subject, *m_face.pending, &m_widget);
    }

    [[nodiscard]] Tone toneByThreshold() const
    {
        Tone tone = Tone::Neutral;
        if (m_subject.reported.isNumeric()) {
            for (const Threshold &each : m_widget.thresholds) {
                if (m_subject.reported.toNumber() >= each.at)
                    tone = each.tone;
            }
        }
        return tone;
    }

    void paintRange()
    {
        if (!m_subject.schema)
            return;
        const auto range = rangeOf(*m_subject.schema, &m_widget);
        if (!range)
            return;
        m_face.minimum = range->minimum;
        m_face.maximum = range->maximum;
        m_face.step = range->step;
        m_face.decimals
            = m_widget.precision.value_or(decimalsOf(*m_subject.schema, range->maximum));
        m_face.fraction = range->fraction(m_subject.reported);
        if (m_face.pending)
            m_face.pendingFraction = range->fraction(*m_face.pending);
    }

    void paintMeasured()
    {
        if (m_widget.orientation != Orientation::Dial || m_widget.type != WidgetType::Slider)
            return;
        const Subject measured = subjectOf(m_widget.measured, m_device);
        if (!measured.reported.isNothing() && m_subject.schema) {
            if (const auto range = rangeOf(*m_subject.schema, &m_widget))
                m_face.measuredFraction = range->fraction(measured.reported);
            m_face.measured = phrase(Word::Now, phraseOf(measured, measured.reported, {}).parts);
        }
        m_face.headline = dialHeadline();
    }

    // "Heating to", without its value: that stands large below.
    [[nodiscard]] Phrase dialHeadline() const
    {
        const auto &properties = m_device.device.model.model->properties;
        for (std::size_t i = 0; i < properties.size() && i < m_device.properties.size(); ++i) {
            if (properties[i].semantic != semantic::climateAction)
                continue;
            const QString action = m_device.properties[i].reported.value.toText();
            if (action.startsWith(u"heat", Qt::CaseInsensitive))
                return phrase(Word::HeatingTo, {namePart({})});
            if (action.startsWith(u"cool", Qt::CaseInsensitive))
                return phrase(Word::CoolingTo, {namePart({})});
            return phrase(Word::IdleAt, {namePart({})});
        }
        return phrase(Word::Target, {namePart({})});
    }

    void addOption(const Value &value)
    {
        if (m_face.options.size() >= kMostOptions)
            return;
        const Alternative *alternative = alternativeOf(m_widget, value);
        const bool isCurrent = m_subject.reported == value;
        if (alternative && alternative->hidden && !isCurrent)
            return;
        OptionFace option {.value = value,
                           .label = phraseOf(m_subject, value, &m_widget),
                           .isCurrent = isCurrent,
                           .isPending = m_face.pending && *m_face.pending == value};
        if (alternative) {
            option.icon = alternative->icon;
            option.tone = alternative->tone.value_or(Tone::Neutral);
            option.description = alternative->description;
            option.isActive = alternative->active.value_or(false);
        }
        if (m_subject.isWritable() && m_environment.mayControl)
            option.press = pressToSet(m_device, m_subject.property->name, m_subject.path, value);
        m_face.options.push_back(std::move(option));
    }

    void paintOptions()
    {
        if (m_widget.type == WidgetType::Transport)
            paintCommands();
        const bool hasOptions
            = m_widget.type == WidgetType::Select || m_widget.type == WidgetType::Status;
        if (!hasOptions || !m_subject.schema)
            return;
        for (const Alternative &each : m_widget.alternatives)
            addOption(each.value);
        if (m_widget.alternatives.empty()) {
            for (const Choice &each : m_subject.schema->choices)
                addOption(each.value);
            for (const Choice &each : m_subject.schema->presets)
                addOption(each.value);
            if (m_subject.schema->type == DataSchema::Type::Boolean && m_face.options.empty()) {
                addOption(Value(true));
                addOption(Value(false));
            }
        }
        if (m_face.style == SelectStyle::Auto)
            m_face.style = m_face.options.size() <= kMostSegments ? SelectStyle::Segmented
                : m_face.options.size() <= kMostChips             ? SelectStyle::Chips
                                                                  : SelectStyle::List;
    }

    void paintCommands()
    {
        for (const auto &[key, call] : m_widget.commands) {
            OptionFace option {.key = key,
                               .label = ownPhrase(humanised(key)),
                               .press = pressOf(call, m_device, m_environment)};
            option.isEnabled = !option.press.isNone();
            m_face.options.push_back(std::move(option));
        }
    }

    void paintState()
    {
        m_face.isEnabled = m_environment.isConnected
            && evaluate(m_widget.enabled, m_device, m_environment) != Truth::False;
        switch (m_face.state) {
        case State::Normal:
            if (m_subject.isAssumed)
                m_face.note = {.tail = phrase(Word::Assumed)};
            break;
        case State::Pending:
            break;
        case State::Failed:
            m_face.badge = Badge::Failed;
            m_face.note = {.head = {failurePhrase(*m_subject.state->desired)}};
            m_face.retry = pressToSet(m_device, m_subject.property->name, {},
                                      m_subject.state->desired->value);
            break;
        case State::Stale: {
            const WallTime since = m_subject.since();
            m_face.badge = Badge::Clock;
            m_face.note = {.tail = agePhrase(since, m_environment.now.wall)};
            sooner(m_face.validUntil, ageChangesAt(since, m_environment.now.wall));
            break;
        }
        case State::Offline:
            m_face.badge = Badge::BrokenLink;
            m_face.isEnabled = false;
            m_face.note = {.head = {phrase(Word::Offline)}};
            break;
        case State::Forbidden:
            m_face.badge = Badge::Lock;
            m_face.isEnabled = false;
            m_face.note
                = {.head = {phrase(m_environment.maySee ? Word::ViewOnly : Word::NotForGuests)}};
            break;
        case State::Unknown:
            m_face.badge = Badge::Question;
            m_face.note = {.head = {phrase(Word::NoValueYet)}};
            break;
        }
    }

    void paintPresses()
    {
        if (!m_environment.mayControl || m_face.state == State::Offline)
            return;
        if (m_widget.type == WidgetType::Toggle && m_subject.isWritable()) {
            const Value from = m_subject.wished.value_or(m_subject.reported);
            m_face.press = pressToSet(m_device, m_subject.property->name, m_subject.path,
                                      Value(!from.toBool()));
            return;
        }
        m_face.press = pressOf(m_widget.press, m_device, m_environment);
        m_face.release = pressOf(m_widget.release, m_device, m_environment);
        if (m_widget.type == WidgetType::Button && m_face.press.isNone())
            m_face.isEnabled = false;
    }

    void paintItems()
    {
        if (m_widget.type == WidgetType::Repeat) {
            paintRepeat();
            return;
        }
        for (std::size_t i = 0; i < m_widget.items.size(); ++i) {
            const QString place
                = u"%1/items/%2"_s.arg(m_face.pointer).arg(static_cast<qulonglong>(i));
            if (isShown(m_widget.items[i]))
                m_face.items.push_back(
                    WidgetPainter(m_widget.items[i], m_device, m_environment).paint(place));
            if (!m_face.items.empty())
                sooner(m_face.validUntil, m_face.items.back().validUntil);
        }
    }

    // One copy of the template for each item of the list, bound to a place in it.
    void paintRepeat()
    {
        const auto count = std::min<std::size_t>(m_subject.reported.items().size(), kMostItems);
        for (std::size_t i = 0; i < count && !m_widget.items.empty(); ++i) {
            const QString number = QString::number(static_cast<qulonglong>(i));
            Widget item = m_widget.items.front();
            item.bind = {.property = m_widget.bind.property,
                         .path = m_widget.bind.path + u'/' + number + item.bind.path};
            m_face.items.push_back(WidgetPainter(item, m_device, m_environment)
                                       .paint(m_face.pointer + u"/items/"_s + number));
        }
    }

    [[nodiscard]] bool isShown(const Widget &widget) const
    {
        const Truth truth = evaluate(widget.when, m_device, m_environment);
        return hasRole(m_environment, widget.role) && truth != Truth::False
            && !(truth == Truth::Unknown && widget.hideWhenUnknown);
    }

    static constexpr std::size_t kMostItems = 100;

    const Widget &m_widget;
    const DeviceState &m_device;
    const Environment &m_environment;
    Subject m_subject;
    WidgetFace m_face {};
};

} // namespace

WidgetFace faceOf(const Widget &widget, const DeviceState &device, const Environment &environment)
{
    return WidgetPainter(widget, device, environment).paint({});
}

std::vector<WidgetFace> facesOf(const std::vector<Widget> &widgets, const DeviceState &device,
                                const Environment &environment)
{
    // A column of all of them, so that hiding is decided in one place.
    const Widget column {.type = WidgetType::Group, .items = widgets};
    WidgetFace face = WidgetPainter(column, device, environment).paint({});
    for (WidgetFace &each : face.items)
        each.pointer.remove(0, qsizetype {6}); // "/items"
    return std::move(face.items);
}

} // namespace atrium::dsl
