// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk.h"

#include <atrium/client/statusline.h>
#include <atrium/model/kinds.h>
#include <atrium/model/semantics.h>

#include <QGuiApplication>
#include <QMouseEvent>
#include <QQuickWindow>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr auto kReadInterval = 200ms;
constexpr auto kMinute = 60'000;
constexpr double kDarkestVeil = 0.5; // what is under it can still be read
constexpr double kWhole = 100.0;

Theme::Preference themeFor(kiosk::DayPart part)
{
    switch (part) {
    case kiosk::DayPart::Day:
        return Theme::Preference::Light;
    case kiosk::DayPart::Dusk:
        return Theme::Preference::Dark;
    case kiosk::DayPart::Night:
        return Theme::Preference::Night;
    }
    return Theme::Preference::Light;
}

bool feelsPeople(const DeviceState &state)
{
    const auto &properties = state.device.model.model->properties;
    for (std::size_t i = 0; i < properties.size(); ++i) {
        const QString &semantic = properties[i].semantic;
        if ((semantic == semantic::presence || semantic == semantic::motion)
            && state.properties[i].reported.value.toBool())
            return true;
    }
    return false;
}

} // namespace

Kiosk::Means Kiosk::machine()
{
    return {.clock = [] { return QDateTime::currentDateTime(); },
            .steady
            = [] { return std::chrono::duration_cast<kiosk::Moment>(systemNow().boottime); },
            .backlights = u"/sys/class/backlight"_s};
}

Kiosk::Kiosk(client::HubClient &client, WindowModel &house, Means means, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_house(house)
    , m_means(std::move(means))
    , m_mind(m_profile.times, m_means.steady())
    , m_light(m_means.backlights)
    , m_scene(client, m_means.clock)
{
    m_scene.setProfile(m_profile);
    m_timer.setSingleShot(true);
    m_readLater.setSingleShot(true);
    m_readLater.setInterval(kReadInterval);
    connect(&m_timer, &QTimer::timeout, this, &Kiosk::pass);
    connect(&m_readLater, &QTimer::timeout, this, &Kiosk::readAlarms);
    const auto read = [this] {
        readPresence();
        if (!m_readLater.isActive())
            m_readLater.start();
    };
    connect(&client, &client::HubClient::reset, this, read);
    connect(&client, &client::HubClient::devicesChanged, this, read);
    connect(&client, &client::HubClient::valuesChanged, this, read);
    connect(&client, &client::HubClient::occurred, this, &Kiosk::heard);
    connect(house.alerts(), &HouseAlerts::told, this, [this](const Alert &alert) {
        if (alert.kind != AlertKind::Alarm && alert.kind != AlertKind::Doorbell)
            return;
        m_mind.roused(m_means.steady()); // also when it is told anew
        settle();
    });
    pass();
}

void Kiosk::watch(QQuickWindow &window, Theme *theme)
{
    m_theme = theme;
    m_window = &window;
    // Of the whole program: whether a key is a shortcut is asked of what has the focus.
    QGuiApplication::instance()->installEventFilter(this);
    settle();
}

void Kiosk::setProfile(const kiosk::ScreenProfile &profile)
{
    m_profile = profile;
    m_mind.setTimes(profile.times);
    m_scene.setProfile(profile);
    readPresence();
    pass();
}

bool Kiosk::isAmbient() const
{
    return m_mind.scene() == kiosk::Scene::Ambient;
}

int Kiosk::brightness() const
{
    return isScreenOn() ? litBrightness() : 0;
}

int Kiosk::litBrightness() const
{
    return m_mind.look() == kiosk::DayPart::Night ? m_profile.nightBrightness
                                                  : m_profile.dayBrightness;
}

void Kiosk::setLitBrightness(int percent)
{
    int &held = m_mind.look() == kiosk::DayPart::Night ? m_profile.nightBrightness
                                                       : m_profile.dayBrightness;
    held = std::clamp(percent, 1, 100);
    settle();
}

bool Kiosk::isInUse() const
{
    return !isAmbient() && isScreenOn() && !m_mind.isAlarming();
}

double Kiosk::dimming() const
{
    if (!isScreenOn())
        return 1.0;
    const bool isDarkItself = isAmbient() && m_mind.look() == kiosk::DayPart::Night;
    return m_light.isThere() || isDarkItself ? 0.0 : kDarkestVeil * (1.0 - brightness() / kWhole);
}

void Kiosk::setKeyboardHeight(int height)
{
    if (std::exchange(m_keyboardHeight, height) != height)
        Q_EMIT changed();
}

void Kiosk::setAmbient(bool ambient)
{
    m_mind.setAmbient(m_means.steady(), ambient);
    settle();
}

void Kiosk::setScreenOn(bool on)
{
    m_mind.setScreenOn(m_means.steady(), on);
    settle();
}

void Kiosk::pass()
{
    m_mind.passed(m_means.steady());
    m_scene.refresh();
    m_mind.becomes(m_scene.part());
    settle();
}

// What was decided comes true.
void Kiosk::settle()
{
    m_scene.setShown(isAmbient() && isScreenOn());
    if (isAmbient())
        m_house.pin()->cancel();
    if (m_mind.takeHomeDue()) {
        m_house.presses()->cancel();
        m_house.device()->close();
        m_house.show(WindowModel::Page::Home);
    }
    if (m_theme != nullptr)
        m_theme->setPreference(themeFor(m_mind.look()));
    if (const int lit = brightness(); std::exchange(m_lit, lit) != lit)
        (void)m_light.set(m_lit); // without one, the veil does it
    plan();
    Q_EMIT changed();
}

void Kiosk::plan()
{
    const auto now = m_means.steady();
    const qint64 ofMinute = m_means.clock().toMSecsSinceEpoch() % kMinute;
    const auto minute = now + kiosk::Moment(kMinute - ofMinute);
    const auto next = std::clamp(m_mind.nextChange(), now, minute);
    m_timer.start(next - now);
}

bool Kiosk::eventFilter(QObject *watched, QEvent *event)
{
    const bool isAsleep = isAmbient() || !isScreenOn() || m_mind.isSwallowing();
    const bool isTaken = event->type() == QEvent::ShortcutOverride
        ? isAsleep
        : watched == m_window && takes(*event);
    if (isTaken) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

// Whether the event ends here: it only woke the screen, or belongs to a press that did.
bool Kiosk::takes(const QEvent &event)
{
    const auto now = m_means.steady();
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::KeyPress: {
        const bool isWaking = m_mind.pressed(now);
        settle();
        return isWaking;
    }
    case QEvent::Wheel: {
        const bool isWaking = m_mind.pressed(now);
        (void)m_mind.released(now); // a turn of a wheel has no end of its own
        settle();
        return isWaking;
    }
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::TabletRelease:
    case QEvent::KeyRelease: {
        const bool belongs = m_mind.released(now);
        settle();
        return belongs;
    }
    case QEvent::MouseMove:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
        return m_mind.isSwallowing() || isAmbient() || !isScreenOn();
    default:
        return false;
    }
}

void Kiosk::readAlarms()
{
    const auto alarms = kiosk::alarmsOf(client::statusLineOf(m_client.house()));
    m_mind.alarmed(m_means.steady(), alarms);
    settle();
}

void Kiosk::readPresence()
{
    const DeviceState *state
        = m_profile.presence ? m_client.house().device(*m_profile.presence) : nullptr;
    const bool isThere = state != nullptr && feelsPeople(*state);
    if (!std::exchange(m_isSomebodyThere, isThere) && isThere) {
        m_mind.roused(m_means.steady());
        settle();
    }
}

void Kiosk::heard(const std::vector<Occurrence> &occurrences)
{
    const bool rings = std::ranges::any_of(occurrences, [this](const Occurrence &each) {
        const DeviceState *state = m_client.house().device(each.device);
        return state != nullptr && state->device.kind == kind::doorbell;
    });
    if (!rings)
        return;
    m_mind.roused(m_means.steady());
    settle();
}
