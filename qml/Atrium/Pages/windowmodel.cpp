// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowmodel.h"

#include "sections.h"

#include <atrium/client/statusline.h>

#include <QLocale>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr auto kBackAgainShown = 3s;
constexpr auto kSentenceInterval = 200ms;
constexpr int kMostWarnings = 2;

Tone::Kind toneOf(client::ClauseTone tone)
{
    switch (tone) {
    case client::ClauseTone::Alarm:
        return Tone::Alarm;
    case client::ClauseTone::Notice:
        return Tone::Notice;
    case client::ClauseTone::Good:
        return Tone::Good;
    case client::ClauseTone::Neutral:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

WindowModel::WindowModel(client::HubClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_pin(client)
    , m_presses(client, m_pin)
    , m_tiles(client, m_presses)
    , m_home(TilesPage::Kind::Home, m_tiles)
    , m_area(TilesPage::Kind::Area, m_tiles)
    , m_devices(TilesPage::Kind::Devices, m_tiles)
    , m_edits(client, m_presses)
    , m_device(m_tiles, m_edits)
    , m_areas(m_tiles, m_edits)
    , m_activity(m_tiles)
    , m_history(m_tiles)
    , m_system(m_tiles)
    , m_setup(client)
    , m_alerts(m_tiles)
    , m_trouble(client)
    , m_lights(m_tiles, m_presses)
{
    connect(&m_lights, &LightsOff::litChanged, this, &WindowModel::tellLit);
    m_countdown.setInterval(1s);
    m_backAgain.setSingleShot(true);
    m_backAgain.setInterval(kBackAgainShown);
    m_sayLater.setSingleShot(true);
    m_sayLater.setInterval(kSentenceInterval);
    connect(&m_countdown, &QTimer::timeout, this, &WindowModel::connectionChanged);
    connect(&m_backAgain, &QTimer::timeout, this, &WindowModel::connectionChanged);
    connect(&m_sayLater, &QTimer::timeout, this, &WindowModel::sayHouse);
    connect(&client, &client::HubClient::connectionChanged, this, &WindowModel::connectionMoved);
    connect(&client, &client::HubClient::reset, this, [this] {
        sayHouse();
        Q_EMIT connectionChanged();
    });
    connect(&client, &client::HubClient::pluginsChanged, this, &WindowModel::connectionChanged);
    connect(&m_tiles, &window::HouseTiles::glancesChanged, this, &WindowModel::connectionChanged);
    connect(&m_tiles, &window::HouseTiles::deviceChanged, this, [this] {
        if (!m_sayLater.isActive())
            m_sayLater.start();
    });
    connect(&m_tiles, &window::HouseTiles::openRequested, this,
            [this](const DeviceId &id) { m_device.show(id); });
    connect(&m_presses, &Presses::refusalChanged, &m_trouble, &HouseTrouble::ask);
    connect(&m_activity, &ActivityPage::openRequested, this,
            [this](const DeviceId &id) { m_device.show(id); });
    connect(&m_device, &DevicePage::historyRequested, this, [this](const client::TrailKey &key) {
        m_device.close();
        m_history.showOnly(key);
        show(Page::History);
    });
    connect(&m_setup, &BrokerSetup::done, this, [this] {
        m_setUp = true;
        Q_EMIT connectionChanged();
    });
    tellLit();
    connectionMoved();
    sayHouse();
}

void WindowModel::tellLit()
{
    for (TilesPage *page : {&m_home, &m_area})
        page->rows()->setLit(m_lights.lit());
}

QString WindowModel::lightsTitle(const QString &section) const
{
    return window::areaTitle(m_tiles, section.section(u':', 1));
}

WindowModel::~WindowModel() = default;

WindowModel::Stage WindowModel::stage() const
{
    const client::House &house = m_client.house();
    if (!house.isComplete() && house.devices().empty())
        return Stage::Waiting;
    return house.devices().empty() && house.plugins().empty() && !m_setUp ? Stage::Welcome
                                                                          : Stage::House;
}

bool WindowModel::isConnected() const
{
    return m_client.connection() == client::Connection::Online;
}

QString WindowModel::connectionText() const
{
    return isConnected() ? tr("Hub connected")
        : m_wasOnline    ? tr("No connection")
                         : tr("Connecting …");
}

QString WindowModel::lostTitle() const
{
    return m_wasLost && !isConnected() ? tr("No connection to the hub") : QString();
}

QString WindowModel::lostLine() const
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_client.untilNextAttempt());
    const QString why = m_client.lastError().detail;
    const QString next
        = left.count() > 0 ? tr("Trying again in %1 s.").arg(left.count()) : tr("Trying …");
    return why.isEmpty() ? next : why + u' ' + next;
}

void WindowModel::connectionMoved()
{
    if (isConnected()) {
        if (m_wasLost)
            m_backAgain.start();
        m_wasLost = false;
        m_wasOnline = true;
        m_countdown.stop();
    } else {
        m_wasLost = m_wasOnline || m_client.connection() == client::Connection::Waiting;
        m_countdown.start();
    }
    sayHouse();
    Q_EMIT connectionChanged();
}

void WindowModel::sayHouse()
{
    const client::StatusLine line = client::statusLineOf(m_client.house());
    std::vector<FactRow> rows;
    m_spokenOf.clear();
    int warnings = 0;
    for (const client::Clause &clause : line.clauses) {
        const bool warns
            = clause.tone == client::ClauseTone::Alarm || clause.tone == client::ClauseTone::Notice;
        warnings += warns ? 1 : 0;
        if (warns && warnings > kMostWarnings)
            continue;
        rows.push_back(
            {.label = client::toSentence(client::toText(clause)), .tone = toneOf(clause.tone)});
        m_spokenOf.push_back(clause.devices);
    }
    if (warnings > kMostWarnings) {
        rows.insert(rows.begin() + kMostWarnings,
                    FactRow {.label = tr("And %n more.", "", warnings - kMostWarnings),
                             .tone = Tone::Notice});
        m_spokenOf.insert(m_spokenOf.begin() + kMostWarnings, std::vector<DeviceId>());
    }
    if (rows.empty()) {
        rows.push_back({.label = client::toText(line)});
        m_spokenOf.emplace_back();
    }
    m_sentenceStale = line.asOf.has_value() || !isConnected();
    if (m_sentenceStale && line.asOf)
        rows.insert(
            rows.begin(),
            FactRow {.label
                     = tr("As of %1:").arg(m_tiles.texts().moment(*line.asOf, systemNow().wall))});
    if (m_sentenceStale && line.asOf)
        m_spokenOf.insert(m_spokenOf.begin(), std::vector<DeviceId>());
    m_sentence = client::toText(line);
    m_sentenceTone = toneOf(line.worst);
    m_clauses.show(std::move(rows));
    Q_EMIT sentenceChanged();
}

void WindowModel::setGuarded(bool guarded)
{
    m_isGuarded = guarded;
    Q_EMIT pageChanged();
}

void WindowModel::show(Page page)
{
    if (m_isGuarded && page == Page::System && m_page != page)
        m_pin.ask(tr("System"), [this, page](const QString &) { enter(page); });
    else
        enter(page);
}

void WindowModel::enter(Page page)
{
    m_page = page;
    m_activity.setWatched(page == Page::Activity);
    m_history.setWatched(page == Page::History);
    m_system.setWatched(page == Page::System);
    Q_EMIT pageChanged();
}

void WindowModel::search()
{
    m_device.close();
    if (m_page != Page::Area && m_page != Page::Devices)
        show(Page::Devices);
    Q_EMIT searchWanted();
}

void WindowModel::openSection(const QString &key)
{
    if (!key.startsWith("area:"_L1))
        return;
    m_area.setArea(key.mid(5));
    show(Page::Area);
}

void WindowModel::openClause(int clause)
{
    const auto &devices = m_spokenOf.at(static_cast<std::size_t>(clause));
    if (devices.size() == 1)
        m_device.show(devices.front());
    else if (!devices.empty())
        show(Page::Devices);
}

void WindowModel::openDevice(const QString &device)
{
    if (const auto id = DeviceId::fromText(device))
        m_device.show(*id);
}

void WindowModel::retryNow()
{
    m_client.retryNow();
}

bool WindowModel::goBack()
{
    if (m_system.editor()->isOpen()) {
        m_system.editor()->close();
        return true;
    }
    if (m_device.isOpen()) {
        m_device.close();
        return true;
    }
    if (m_page == Page::Area || m_page == Page::Areas) {
        show(m_page == Page::Area ? Page::Home : Page::Devices);
        return true;
    }
    return false;
}

void WindowModel::askKeepRunning()
{
    m_leaving = true;
    Q_EMIT leavingChanged();
}

void WindowModel::stay()
{
    if (!std::exchange(m_leaving, false))
        return;
    Q_EMIT leavingChanged();
}

void WindowModel::answerKeepRunning(bool keep)
{
    stay();
    Q_EMIT keepRunningChosen(keep);
}
