// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "housealerts.h"

#include "titles.h"

#include <atrium/model/semantics.h>
#include <atrium/protocol/alertjson.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr auto kAgain = 5s;

struct AlarmRow
{
    QStringView semantic;
    const char *text;
    QStringView icon;
};

constexpr std::array kAlarms {
    AlarmRow {semantic::waterLeak, QT_TRANSLATE_NOOP("HouseAlerts", "Water leak"), u"water-alert"},
    AlarmRow {semantic::smoke, QT_TRANSLATE_NOOP("HouseAlerts", "Smoke"), u"smoke-detector-alert"},
    AlarmRow {semantic::gas, QT_TRANSLATE_NOOP("HouseAlerts", "Gas"), u"alert-octagon-outline"},
    AlarmRow {semantic::carbonMonoxide, QT_TRANSLATE_NOOP("HouseAlerts", "Carbon monoxide"),
              u"molecule-co"},
    AlarmRow {semantic::sos, QT_TRANSLATE_NOOP("HouseAlerts", "Call for help"),
              u"alert-octagon-outline"},
    AlarmRow {semantic::alarmMode, QT_TRANSLATE_NOOP("HouseAlerts", "Alarm"),
              u"alert-octagon-outline"},
};

bool isUrgent(const Alert &alert)
{
    return alert.kind == AlertKind::Alarm || alert.kind == AlertKind::Doorbell;
}

} // namespace

HouseAlerts::HouseAlerts(window::HouseTiles &tiles, QObject *parent)
    : QObject(parent)
    , m_tiles(tiles)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAgain);
    connect(&m_again, &QTimer::timeout, this, &HouseAlerts::follow);
    connect(&tiles.client(), &client::HubClient::connectionChanged, this, [this] {
        ++m_round;
        m_revision = 0;
        follow();
    });
    follow();
}

void HouseAlerts::follow()
{
    if (m_tiles.client().connection() != client::Connection::Online)
        return;
    m_tiles.client().call(
        {.method = u"alerts.follow"_s,
         .params = Value::makeObject({{u"revision"_s, m_revision}}),
         .timeout = std::chrono::milliseconds(0)},
        this, [this, round = m_round](const Result<Value> &answer) {
            if (round != m_round)
                return;
            if (!answer || !answer->field(u"revision").isNumeric()) { // busy, or an older hub
                m_again.start();
                return;
            }
            take(*answer);
            follow();
        });
}

void HouseAlerts::take(const Value &answer)
{
    m_revision = answer.field(u"revision").toInteger();
    std::vector<Alert> alerts;
    for (const Value &value : answer.field(u"alerts").items()) {
        if (auto alert = protocol::alertFromValue(value))
            alerts.push_back(std::move(*alert));
    }
    m_alerts = std::move(alerts);
    show();
    std::map<QString, int> before = std::exchange(m_told, {});
    for (const Alert &alert : m_alerts) {
        if (alert.isSeen() || alert.isOver())
            continue;
        const auto known = before.extract(alert.id);
        m_told.emplace(alert.id, alert.tellings);
        if (known.empty() || known.mapped() != alert.tellings)
            Q_EMIT told(alert);
    }
    for (const auto &[id, tellings] : before)
        Q_EMIT over(id);
}

void HouseAlerts::show()
{
    std::vector<FactRow> urgent;
    std::vector<FactRow> notices;
    m_urgentIds.clear();
    m_noticeIds.clear();
    for (const Alert &alert : m_alerts) {
        if (alert.isSeen())
            continue;
        (isUrgent(alert) ? urgent : notices).push_back(rowOf(alert));
        (isUrgent(alert) ? m_urgentIds : m_noticeIds).push_back(alert.id);
    }
    if (!urgent.empty())
        notices.clear();
    for (std::vector<FactRow> *rows : {&urgent, &notices}) {
        const auto more = static_cast<int>(rows->size()) - static_cast<int>(kMostShown);
        if (more <= 0)
            continue;
        rows->resize(kMostShown);
        QString &line = rows->back().detail;
        line += (line.isEmpty() ? u""_s : u" · "_s) + tr("and %n more", "", more);
    }
    m_urgent.show(std::move(urgent));
    m_notices.show(std::move(notices));
}

HouseAlerts::Words HouseAlerts::wordsOf(const Alert &alert) const
{
    const client::House &house = m_tiles.client().house();
    const DeviceState *device = house.device(alert.device);
    const QString title = device ? window::titleInHouse(device->title()) : alert.device.text();
    QStringList where {device ? m_tiles.areaTitleOf(*device) : QString()};
    Words words;
    switch (alert.kind) {
    case AlertKind::Alarm: {
        const auto row = std::ranges::find(kAlarms, alert.subject, &AlarmRow::semantic);
        words.icon = row == kAlarms.end() ? u"alert-octagon-outline"_s : row->icon.toString();
        words.title = u"%1: %2"_s.arg(row == kAlarms.end() ? tr("Alarm") : tr(row->text), title);
        where.append(alert.isOver() ? tr("It is over; nobody has seen it yet.") : QString());
        break;
    }
    case AlertKind::Doorbell:
        words = {.icon = u"bell-ring-outline"_s, .title = tr("Somebody rang: %1").arg(title)};
        break;
    case AlertKind::WishFailed:
        words = {.icon = u"alert-circle-outline"_s,
                 .title = tr("%1 did not do what was asked").arg(title)};
        where.append(alert.detail);
        break;
    case AlertKind::BatteryLow:
        words = {.icon = u"battery-alert"_s, .title = tr("%1 needs a battery").arg(title)};
        break;
    case AlertKind::PluginSick: {
        const auto plugin = house.plugins().find(alert.instance);
        words = {.icon = u"puzzle-outline"_s,
                 .title = tr("%1 does not run")
                              .arg(plugin == house.plugins().end() || plugin->second.title.isEmpty()
                                       ? alert.instance.text()
                                       : plugin->second.title)};
        where.append(alert.detail);
        break;
    }
    }
    where.removeAll(QString());
    words.line = where.join(u" · "_s);
    return words;
}

FactRow HouseAlerts::rowOf(const Alert &alert) const
{
    Words words = wordsOf(alert);
    return {.icon = words.icon,
            .label = words.title,
            .tone = alert.kind == AlertKind::Alarm ? Tone::Alarm
                : isUrgent(alert)                  ? Tone::Active
                                                   : Tone::Notice,
            .detail = words.line,
            .action = tr("Seen")};
}

void HouseAlerts::seeUrgent(int row)
{
    see(m_urgentIds.at(static_cast<std::size_t>(row)));
}

void HouseAlerts::seeNotice(int row)
{
    see(m_noticeIds.at(static_cast<std::size_t>(row)));
}

void HouseAlerts::see(const QString &alert)
{
    ask(u"alert.acknowledge"_s, alert);
}

void HouseAlerts::silence(const QString &alert)
{
    ask(u"alert.silence"_s, alert);
}

void HouseAlerts::ask(const QString &method, const QString &alert)
{
    m_tiles.client().call(
        {.method = method, .params = Value::makeObject({{u"alert"_s, alert}})}, this,
        [this](const Result<Value> &answer) {
            // Gone meanwhile is as good.
            const bool isRefused = !answer && answer.error().code != Error::Code::NotFound;
            m_tiles.presses().refuse(isRefused ? answer.error().detail : QString());
        });
}
