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

/// Makes the face of one tile; each step fills what the next ones look at.
class TilePainter
{
public:
    TilePainter(const TileView &view, const DeviceState &device, const Environment &environment)
        : m_view(view)
        , m_device(device)
        , m_environment(environment)
        , m_fraction(subjectOf(view.fraction, device))
    {
        if (view.primary) {
            m_primary = subjectOf(view.primary->bind, device);
            addSubject(m_primary);
        }
        addSubject(m_fraction);
        for (const Widget &each : view.secondary)
            addSubject(subjectOf(each.bind, device));
    }

    TileFace paint()
    {
        m_face.title = m_device.title();
        m_face.state = findState();
        paintTone();
        paintIcon();
        paintFractions();
        paintValueAndLine();
        paintState();
        paintGround();
        paintPresses();
        return std::move(m_face);
    }

private:
    void addSubject(const Subject &subject)
    {
        if (subject.property)
            m_subjects.push_back(subject);
    }

    // What the tile is about: it decides about unknown and stale.
    [[nodiscard]] std::vector<const Subject *> mainSubjects() const
    {
        std::vector<const Subject *> main;
        if (m_primary.isReadable())
            return {&m_primary};
        for (const Subject &each : m_subjects) {
            if (each.isReadable())
                main.push_back(&each);
        }
        return main;
    }

    [[nodiscard]] bool isUnknown() const
    {
        const auto main = mainSubjects();
        return !main.empty() && std::all_of(main.begin(), main.end(), [](const Subject *each) {
            return each->reported.isNothing() && !each->wished;
        });
    }

    [[nodiscard]] bool isAssumed() const
    {
        return std::any_of(m_subjects.begin(), m_subjects.end(),
                           [](const Subject &each) { return each.isAssumed; });
    }

    // The newest of the reports that the tile is about, if all of them are stale.
    void findAge()
    {
        bool isFresh = false;
        for (const Subject *each : mainSubjects()) {
            if (each->reported.isNothing())
                continue;
            if (!isStale(*each->property, *each->state, m_environment)) {
                isFresh = true;
                sooner(m_face.validUntil, staleAt(*each->property, *each->state));
            }
            m_age = std::max(m_age.value_or(WallTime(0)), each->since());
        }
        if (isFresh)
            m_age.reset();
    }

    // The first that satisfies, of what the tile shows, then of the whole device.
    template<typename Predicate>
    std::optional<std::size_t> findProperty(Predicate predicate) const
    {
        const auto &properties = m_device.device.model.model->properties;
        for (const Subject &each : m_subjects) {
            if (predicate(*each.state))
                return static_cast<std::size_t>(each.property - properties.data());
        }
        for (std::size_t i = 0; i < m_device.properties.size(); ++i) {
            if (predicate(m_device.properties[i]))
                return i;
        }
        return std::nullopt;
    }

    State findState()
    {
        findAge();
        for (const PropertyState &each : m_device.properties)
            sooner(m_face.validUntil, pendingShownAt(each, m_environment));
        m_failed = findProperty(isFailed);
        m_pending = findProperty(
            [&](const PropertyState &each) { return isPendingShown(each, m_environment); });
        if (!m_environment.maySee)
            return State::Forbidden;
        if (m_device.availability == Availability::Offline)
            return State::Offline;
        if (isUnknown())
            return State::Unknown;
        if (m_failed)
            return State::Failed;
        if (m_pending)
            return State::Pending;
        if (m_age)
            return State::Stale;
        const bool isControl = m_view.primary && isControlled(*m_view.primary);
        return isControl && !m_environment.mayControl ? State::Forbidden : State::Normal;
    }

    [[nodiscard]] bool isControlled(const Widget &widget) const
    {
        return m_primary.isWritable() || !widget.press.isEmpty() || !widget.commands.empty();
    }

    void paintTone()
    {
        const Alternative *alternative
            = m_view.primary ? alternativeOf(*m_view.primary, m_primary.reported) : nullptr;
        const bool isBoolean = m_primary.reported.kind() == Value::Kind::Boolean;
        m_isActive = alternative && alternative->active ? *alternative->active
                                                        : isBoolean && m_primary.reported.toBool();
        std::optional<Tone> tone = choose(m_view.tone, m_device, m_environment);
        const bool isRuled = !m_view.tone.cases.empty() && tone != m_view.tone.otherwise;
        if (alternative && alternative->tone && !isRuled)
            tone = alternative->tone;
        else if (isBoolean && !m_isActive && !isRuled)
            tone = Tone::Neutral; // off
        m_face.tone = tone.value_or(m_isActive ? Tone::Active : Tone::Neutral);
        m_face.isLit = m_isActive && m_face.tone != Tone::Neutral && m_face.tone != Tone::Good
            && m_device.device.kind != kind::cover;
        m_face.needsAttention
            = m_face.isLit && (m_face.tone == Tone::Notice || m_face.tone == Tone::Alarm);
    }

    void paintIcon()
    {
        const Alternative *alternative
            = m_view.primary ? alternativeOf(*m_view.primary, m_primary.reported) : nullptr;
        m_face.icon = choose(m_view.icon, m_device, m_environment).value_or(QString());
        if (alternative && !alternative->icon.isEmpty())
            m_face.icon = alternative->icon;
        if (m_face.icon.isEmpty())
            m_face.icon = iconOfKind(m_device.device.kind);
        if (m_device.device.kind == kind::contact)
            m_face.icon = contactIcon(m_device.title(), m_face.icon);
        if (m_face.isLit)
            m_face.lamp = lampColorOf(m_device);
    }

    // Nothing is under way, and a garage that is shut is no quantity: the ring would say nothing.
    [[nodiscard]] bool isAtRest(double fraction) const
    {
        return fraction <= 0.0
            && (m_fraction.property->semantic == semantic::progress
                || m_device.device.kind == kind::garage);
    }

    // Off: what would be the brightness of a lamp that is off is neither ring nor value.
    [[nodiscard]] bool isSwitchedOff() const
    {
        return m_view.primary && m_view.primary->type == WidgetType::Toggle
            && m_primary.reported == Value(false);
    }

    void paintFractions()
    {
        if (!m_fraction.schema)
            return;
        const auto range = rangeOf(*m_fraction.schema, nullptr);
        if (!range)
            return;
        const auto reported = range->fraction(m_fraction.reported);
        if (reported && !isSwitchedOff() && !isAtRest(*reported))
            m_face.fraction = reported;
        if (m_fraction.wished && isPendingShown(*m_fraction.state, m_environment)) {
            m_face.pendingFraction = range->fraction(*m_fraction.wished);
            m_face.fraction = m_face.fraction.value_or(0.0);
        }
    }

    [[nodiscard]] bool isShown(const Widget &widget) const
    {
        return hasRole(m_environment, widget.role)
            && evaluate(widget.when, m_device, m_environment) != Truth::False;
    }

    // In words; nothing where it has no value yet. A status says its label, if it has one.
    [[nodiscard]] std::optional<Phrase> statusOf(const Widget &widget, const Subject &subject) const
    {
        const auto label = widget.type == WidgetType::Status
            ? choose(widget.label, m_device, m_environment)
            : std::nullopt;
        const bool isEmptyText = subject.reported.kind() == Value::Kind::Text
            && subject.reported.toText().trimmed().isEmpty();
        if ((subject.reported.isNothing() || isEmptyText) && !widget.bind.isEmpty())
            return std::nullopt;
        if (label)
            return labelPhrase(*label, m_device);
        if (widget.bind.isEmpty())
            return std::nullopt;
        return shortened(phraseOf(subject, subject.reported, &widget));
    }

    void paintValueAndLine()
    {
        std::vector<Phrase> rest;
        bool hasOwnStatus = false;
        bool isPlaying = false; // which says that it is on
        for (const Widget &widget : m_view.secondary) {
            if (!isShown(widget))
                continue;
            const Subject subject = subjectOf(widget.bind, m_device);
            if (widget.type == WidgetType::Value && m_face.value.isEmpty()) {
                if (!subject.reported.isNothing() && !isSwitchedOff())
                    m_face.value = shortened(phraseOf(subject, subject.reported, &widget));
                continue;
            }
            const bool isMedia = subject.property
                && (subject.property->semantic == semantic::playback
                    || subject.property->semantic == semantic::mediaTitle);
            const auto status = statusOf(widget, subject);
            if (!status || status->isEmpty() || (isMedia && isSwitchedOff()))
                continue;
            isPlaying = isPlaying || isMedia;
            hasOwnStatus = hasOwnStatus
                || (m_view.primary && widget.bind.property == m_view.primary->bind.property);
            rest.push_back(*status);
        }
        if (m_view.primary && !hasOwnStatus && !(isPlaying && m_primary.reported == Value(true))) {
            const auto status = statusOf(*m_view.primary, m_primary);
            if (status && !status->isEmpty())
                rest.insert(rest.begin(), *status);
        }
        if (rest.empty() && m_face.value.isEmpty()) // all it has are texts that are empty
            rest.push_back(phrase(Word::Dash));
        m_face.line.head = std::move(rest);
        if (isAssumed())
            m_face.line.tail = phrase(Word::Assumed);
    }

    void paintState()
    {
        switch (m_face.state) {
        case State::Normal:
            break;
        case State::Pending:
            paintPending();
            break;
        case State::Failed:
            paintFailed();
            break;
        case State::Stale:
            putTailIntoHead();
            m_face.line.tail = agePhrase(*m_age, m_environment.now.wall);
            sooner(m_face.validUntil, ageChangesAt(*m_age, m_environment.now.wall));
            m_face.badge = Badge::Clock;
            m_face.valueIsDim = true;
            break;
        case State::Offline:
            paintOffline();
            break;
        case State::Forbidden:
            m_face.badge = Badge::Lock;
            m_face.hasChevron = false;
            putTailIntoHead();
            m_face.line.tail = phrase(Word::ViewOnly);
            if (!m_environment.maySee)
                hideValue(Word::NotForGuests);
            break;
        case State::Unknown:
            hideValue(Word::NoValueYet);
            m_face.value = phrase(Word::Dash);
            m_face.badge = Badge::Question;
            break;
        }
    }

    void putTailIntoHead()
    {
        if (!m_face.line.tail.isEmpty())
            m_face.line.head.push_back(m_face.line.tail);
    }

    void paintPending()
    {
        const Property &property = m_device.device.model.model->properties[*m_pending];
        const bool isSubject
            = std::any_of(m_subjects.begin(), m_subjects.end(),
                          [&](const Subject &each) { return each.property == &property; });
        m_face.line
            = {.head = {changePhrase(property, m_device.properties[*m_pending], isSubject)}};
        m_face.sweeps = !m_face.pendingFraction;
    }

    void paintFailed()
    {
        const DesiredValue &desired = *m_device.properties[*m_failed].desired;
        const Property &property = m_device.device.model.model->properties[*m_failed];
        m_face.line = {.head = {failurePhrase(desired)}};
        m_face.lineTone = Tone::Notice;
        m_face.border = Border::Notice;
        m_face.badge = Badge::Failed;
        m_face.badgeTone = Tone::Notice;
        if (m_environment.mayControl)
            m_face.retry = pressToSet(m_device, property.name, {}, desired.value);
    }

    void paintOffline()
    {
        const bool isKnown = m_device.availabilitySince.count() > 0;
        hideValue(Word::Offline);
        if (isKnown)
            m_face.line.head
                = {phrase(Word::OfflineSince, {momentPart(m_device.availabilitySince)})};
        m_face.border = Border::Hairline;
        m_face.badge = Badge::BrokenLink;
    }

    void hideValue(Word line)
    {
        m_face.line = {.head = {phrase(line)}};
        m_face.value = {};
        m_face.fraction.reset();
        m_face.pendingFraction.reset();
        m_face.lamp.reset();
        m_face.isLit = false;
        m_face.needsAttention = false;
    }

    void paintGround()
    {
        const bool isHollow = m_face.state == State::Offline || m_face.state == State::Stale
            || m_face.state == State::Unknown;
        if (m_face.state == State::Stale)
            m_face.fraction.reset();
        if (m_face.state == State::Offline)
            m_face.ground = Ground::Hollow;
        else if (m_face.isLit && !isHollow)
            m_face.ground = Ground::Lit;
        if (isHollow)
            m_face.disc = Disc::Hollow;
        else if (m_face.isLit)
            m_face.disc = Disc::Solid;
        else if (m_face.tone != Tone::Neutral)
            m_face.disc = Disc::Container;
        if (m_face.needsAttention && m_face.border == Border::None && !isHollow)
            m_face.border = m_face.tone == Tone::Alarm ? Border::Alarm : Border::Notice;
    }

    void paintPresses()
    {
        const bool isOperable = m_environment.mayControl && m_environment.isConnected
            && m_face.state != State::Offline && m_face.state != State::Unknown;
        if (!isOperable) {
            m_face.retry = {};
            return;
        }
        m_face.drag = dragOf(m_fraction, isSwitchedOff());
        if (!m_view.primary
            || evaluate(m_view.primary->enabled, m_device, m_environment) == Truth::False)
            return;
        const Widget &primary = *m_view.primary;
        if (primary.type == WidgetType::Toggle && m_primary.isWritable()) {
            const Value from = m_primary.wished.value_or(m_primary.reported);
            if (from.kind() == Value::Kind::Boolean)
                m_face.press = pressToSet(m_device, primary.bind.property, m_primary.path,
                                          Value(!from.toBool()));
        } else if (primary.type == WidgetType::Button) {
            m_face.press = pressOf(primary.press, m_device, m_environment);
        }
    }

    const TileView &m_view;
    const DeviceState &m_device;
    const Environment &m_environment;
    Subject m_primary {};
    Subject m_fraction;
    std::vector<Subject> m_subjects {};
    std::optional<std::size_t> m_failed {};
    std::optional<std::size_t> m_pending {};
    std::optional<WallTime> m_age {};
    bool m_isActive = false;
    TileFace m_face {};
};

} // namespace

TileFace faceOf(const TileView &view, const DeviceState &device, const Environment &environment)
{
    return TilePainter(view, device, environment).paint();
}

} // namespace atrium::dsl
