// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel.h"

#include "keyboard.h"

#include <atrium/client/logging.h>

#include <QGuiApplication>
#include <QQuickWindow>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

constexpr auto kProfileInterval = 60s; // what is said of a screen changes seldom

} // namespace

QString panelFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/atrium/panel.conf"_s;
}

double keptScale()
{
    return QSettings(panelFile(), QSettings::IniFormat).value(u"scale"_s, 0.0).toDouble();
}

Panel::Panel(client::HubClient &client, WindowModel &model, QString screen, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_model(model)
    , m_screen(std::move(screen))
    , m_kiosk(client, model, Kiosk::machine())
{
    model.setGuarded(true);
    m_again.setInterval(kProfileInterval);
    connect(&m_again, &QTimer::timeout, this, &Panel::askProfile);
    connect(&client, &client::HubClient::connectionChanged, this, [this] {
        m_reported = {};
        askProfile();
    });
    connect(&m_kiosk, &Kiosk::changed, this, &Panel::report);
    m_again.start();
}

void Panel::show(QQmlEngine &engine, QQuickWindow &window, Theme &theme)
{
    theme.setTouchScreen(true);
    m_kiosk.watch(window, &theme);
    m_watch = std::make_unique<kiosk::FrameWatch>(window, kiosk::FrameWatch::fromEnvironment());
    connect(&m_kiosk, &Kiosk::changed, this,
            [this] { m_watch->setScreenOn(m_kiosk.isScreenOn()); });
    addKeyboard(engine, window, m_kiosk);
    QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    window.showFullScreen();
}

void Panel::askToLeave()
{
    m_model.pin()->ask(tr("Leave this panel"), [this](const QString &) { Q_EMIT left(); });
}

void Panel::askProfile()
{
    if (m_client.connection() != client::Connection::Online)
        return;
    m_client.call(
        {.method = u"screens.get"_s, .params = Value::makeObject({{u"name"_s, m_screen}})}, this,
        [this](const Result<Value> &answer) { take(answer); });
    report();
    follow();
}

// The panel is a device of the house: what it is like now.
void Panel::report()
{
    ValueObject told {{u"name"_s, m_screen},
                      {u"screenOn"_s, m_kiosk.isScreenOn()},
                      {u"brightness"_s, m_kiosk.litBrightness()},
                      {u"ambient"_s, m_kiosk.isAmbient()},
                      {u"presence"_s, m_kiosk.isInUse()}};
    if (const QString &title = m_kiosk.profile().title; !title.isEmpty())
        told.emplace_back(u"title"_s, title);
    const Value now = Value::makeObject(std::move(told));
    if (m_client.connection() != client::Connection::Online || now == m_reported)
        return;
    m_reported = now;
    m_client.call({.method = u"screens.report"_s, .params = now}, this,
                  [this](const Result<Value> &answer) {
                      if (!answer)
                          m_reported = {}; // said again with the next change, or in a minute
                  });
}

// And what is wished of it.
void Panel::follow()
{
    if (m_isFollowing || m_client.connection() != client::Connection::Online)
        return;
    m_isFollowing = true;
    m_client.call(
        {.method = u"screens.follow"_s, .params = Value::makeObject({{u"name"_s, m_screen}})}, this,
        [this](const Result<Value> &answer) {
            m_isFollowing = false;
            if (!answer)
                return; // asked again in a minute, or when the hub is back
            obey(answer->field(u"values"));
            follow();
        });
}

void Panel::obey(const Value &values)
{
    if (values.fields().empty())
        return;
    if (const Value on = values.field(u"screenOn"); !on.isNothing())
        m_kiosk.setScreenOn(on.toBool());
    if (const Value brightness = values.field(u"brightness"); !brightness.isNothing())
        m_kiosk.setLitBrightness(static_cast<int>(brightness.toInteger()));
    if (const Value ambient = values.field(u"ambient"); !ambient.isNothing())
        m_kiosk.setAmbient(ambient.toBool());
    m_reported = {}; // also where nothing changed: a wish is settled by a report
    report();
}

void Panel::take(const Result<Value> &answer)
{
    if (!answer && answer.error().code != Error::Code::NotFound)
        return; // asked again soon
    const Value profile = answer ? answer->field(u"screen") : Value();
    if (profile == m_profile)
        return;
    const auto read = kiosk::readProfile(profile);
    if (!read) {
        qCWarning(lcClient) << "what is said of this screen cannot be used" << m_screen
                            << read.error().detail;
        return;
    }
    m_profile = profile;
    m_kiosk.setProfile(*read);
    m_model.home()->setArea(read->area);
    QSettings(panelFile(), QSettings::IniFormat)
        .setValue(u"scale"_s, read->scale); // holds from the next start on
}

} // namespace atrium::window
