// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ambientmodel.h"

#include "windowtexts.h"

#include <QLocale>
#include <QRegularExpression>

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr auto kReadInterval = 1s; // redrawn no more often
constexpr int kMostChips = 3;
constexpr double kSecondsOfMinute = 60.0;

QString degrees(double number)
{
    return QLocale().toString(number, 'f', 1) + u'°';
}

// Never with seconds, which some locales add; where hours are counted to twelve the large clock
// leaves the half of the day out.
QString timeText(QTime time, bool withHalfOfDay)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    static const QRegularExpression seconds(u"[:.]ss"_s);
    format.remove(seconds);
    QString text = locale.toString(time, format);
    if (!withHalfOfDay)
        text.remove(locale.amText(), Qt::CaseInsensitive)
            .remove(locale.pmText(), Qt::CaseInsensitive);
    return text.trimmed();
}

QString timeText(double minute)
{
    const int whole = static_cast<int>(std::lround(minute));
    return timeText(QTime(0, 0).addSecs(whole * 60), true);
}

double minutesOf(const QDateTime &at)
{
    return static_cast<double>(at.toSecsSinceEpoch()) / kSecondsOfMinute;
}

AmbientColors::Look lookOf(kiosk::DayPart part)
{
    switch (part) {
    case kiosk::DayPart::Day:
        return AmbientColors::Look::Day;
    case kiosk::DayPart::Dusk:
        return AmbientColors::Look::Dusk;
    case kiosk::DayPart::Night:
        return AmbientColors::Look::Night;
    }
    return AmbientColors::Look::Day;
}

// "Saturday, 21 November": the locale's long date without its year.
QString dateText(QDate date)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat);
    static const QRegularExpression year(u"[\\s,/.-]*('[^']*'\\s*)?y+\\s*('[^']*'|年|г\\.?)?"_s);
    if (locale.language() == QLocale::Chinese)
        return locale.toString(date, u"M月d日 dddd"_s);
    format.remove(year);
    return locale.toString(date, format.trimmed());
}

} // namespace

AmbientModel::AmbientModel(client::HubClient &client, Clock clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_now(std::move(clock))
    , m_at(m_now())
{
    m_later.setSingleShot(true);
    m_later.setInterval(kReadInterval);
    connect(&m_later, &QTimer::timeout, this, &AmbientModel::readHouse);
    const auto plan = [this] {
        if (m_isShown && !m_later.isActive())
            m_later.start();
    };
    connect(&client, &client::HubClient::reset, this, plan);
    connect(&client, &client::HubClient::devicesChanged, this, plan);
    connect(&client, &client::HubClient::valuesChanged, this, plan);
    connect(&client, &client::HubClient::connectionChanged, this, plan);
    refresh();
}

void AmbientModel::setProfile(const kiosk::ScreenProfile &profile)
{
    m_profile = profile;
    refresh();
}

void AmbientModel::setShown(bool shown)
{
    if (std::exchange(m_isShown, shown) != shown && shown)
        refresh();
}

void AmbientModel::readSun()
{
    m_sun = m_profile.place ? kiosk::sunTimes(*m_profile.place, m_at.date()) : std::nullopt;
    if (!m_sun)
        return;
    const double ahead = m_at.offsetFromUtc() / kSecondsOfMinute;
    for (double *each : {&m_sun->rise, &m_sun->set, &m_sun->dawn, &m_sun->dusk})
        *each += ahead;
}

kiosk::DayPart AmbientModel::part() const
{
    const QTime time = m_at.time();
    return kiosk::partOfDay(m_profile.light, m_sun, time.hour() * 60 + time.minute());
}

void AmbientModel::refresh()
{
    m_at = m_now();
    readSun();
    m_look = lookOf(part());
    m_clockText = timeText(m_at.time(), false);
    m_dateText = dateText(m_at.date());
    if (m_isShown)
        readHouse();
    else
        Q_EMIT changed();
}

void AmbientModel::readHouse()
{
    m_facts = kiosk::ambientFactsOf(m_client.house(), m_profile.outside);
    sayNotice();
    std::vector<FactRow> rows;
    for (const client::Clause &clause : m_facts.others) {
        if (rows.size() + (m_facts.minutesLeft ? 1 : 0) < kMostChips)
            rows.push_back({.icon = clause.tone == client::ClauseTone::Good
                                ? u"check-bold"_s
                                : kiosk::iconOf(clause.topic),
                            .label = client::toText(clause)});
    }
    if (m_facts.minutesLeft)
        rows.push_back(
            {.icon = m_facts.runningIcon,
             .label = tr("%1 min left").arg(static_cast<int>(std::ceil(*m_facts.minutesLeft)))});
    m_chips.show(std::move(rows));
    Q_EMIT changed();
}

void AmbientModel::sayNotice()
{
    m_notice.clear();
    if (!m_facts.notice) {
        m_noticeOf.reset();
        m_noticeSince = {};
        if (m_client.connection() != client::Connection::Online)
            m_notice = tr("No connection to the hub");
        return;
    }
    const client::Clause &clause = *m_facts.notice;
    m_notice = client::toText(clause);
    const std::optional<DeviceId> about
        = clause.devices.size() == 1 ? std::optional(clause.devices.front()) : std::nullopt;
    if (about != m_noticeOf) {
        m_noticeOf = about;
        m_noticeSince = m_at;
    }
    const qint64 minutes = m_noticeSince.secsTo(m_at) / 60;
    if (about && minutes > 0)
        m_notice = (minutes < 60 ? tr("%1 · %2 min").arg(m_notice).arg(minutes)
                                 : tr("%1 · %2 h").arg(m_notice).arg(minutes / 60));
}

QString AmbientModel::inside() const
{
    return m_facts.inside ? tr("%1 inside").arg(degrees(*m_facts.inside)) : QString();
}

QString AmbientModel::insideShort() const
{
    return m_facts.inside ? degrees(*m_facts.inside) : QString();
}

QString AmbientModel::humidity() const
{
    return m_facts.humidity
        ? QLocale().toString(*m_facts.humidity, 'f', 0) + QChar(QChar::Nbsp) + u'%'
        : QString();
}

QString AmbientModel::outside() const
{
    return m_facts.outside ? degrees(*m_facts.outside) : QString();
}

QString AmbientModel::outsideLine() const
{
    if (!m_facts.outside)
        return {};
    return m_facts.weather.isEmpty()
        ? tr("outside")
        : tr("outside, %1").arg(QLocale().toLower(window::WindowTexts().name(m_facts.weather)));
}

double AmbientModel::dayGone() const
{
    const QTime time = m_at.time();
    return m_sun ? kiosk::dayGone(*m_sun, time.hour() * 60.0 + time.minute()) : 0.0;
}

QString AmbientModel::sunrise() const
{
    return m_sun ? timeText(m_sun->rise) : QString();
}

QString AmbientModel::sunset() const
{
    return m_sun ? timeText(m_sun->set) : QString();
}

QPoint AmbientModel::drift() const
{
    return kiosk::driftAt(minutesOf(m_at));
}

int AmbientModel::place() const
{
    return static_cast<int>(kiosk::clockPlaceAt(minutesOf(m_at)));
}

QString AmbientModel::noticeIcon() const
{
    return m_facts.notice && isAlarm() ? kiosk::iconOf(m_facts.notice->topic)
        : m_facts.notice               ? u"exclamation-thick"_s
                                       : u"lan-disconnect"_s;
}

bool AmbientModel::isAlarm() const
{
    return m_facts.notice && m_facts.notice->tone == client::ClauseTone::Alarm;
}
