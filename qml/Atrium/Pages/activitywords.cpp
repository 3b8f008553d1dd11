// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitywords.h"

#include "titles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

class Say
{
    Q_DECLARE_TR_FUNCTIONS(ActivityPage)
};

struct OutcomeRow
{
    ActivityOutcome outcome;
    const char *word;
    QStringView icon;
    Tone::Kind tone;
};

constexpr std::array kOutcomes {
    OutcomeRow {ActivityOutcome::Noted, "", u"information-outline", Tone::Neutral},
    OutcomeRow {ActivityOutcome::Open, QT_TRANSLATE_NOOP("ActivityPage", "under way"),
                u"progress-clock", Tone::Active},
    OutcomeRow {ActivityOutcome::Settled, QT_TRANSLATE_NOOP("ActivityPage", "done"),
                u"check-circle-outline", Tone::Good},
    OutcomeRow {ActivityOutcome::Assumed, QT_TRANSLATE_NOOP("ActivityPage", "sent, not reported"),
                u"check-circle-outline", Tone::Neutral},
    OutcomeRow {ActivityOutcome::Failed, QT_TRANSLATE_NOOP("ActivityPage", "failed"),
                u"alert-circle-outline", Tone::Notice},
    OutcomeRow {ActivityOutcome::Expired, QT_TRANSLATE_NOOP("ActivityPage", "too late"),
                u"timer-off-outline", Tone::Notice},
    OutcomeRow {ActivityOutcome::Superseded, QT_TRANSLATE_NOOP("ActivityPage", "replaced"),
                u"swap-horizontal", Tone::Neutral},
    OutcomeRow {ActivityOutcome::Cancelled, QT_TRANSLATE_NOOP("ActivityPage", "taken back"),
                u"close-circle-outline", Tone::Neutral},
    OutcomeRow {ActivityOutcome::Unknown,
                QT_TRANSLATE_NOOP("ActivityPage", "sent, outcome unknown"), u"help-circle-outline",
                Tone::Notice},
};

/// What owners do, and what plugins and devices come to, by the word of the protocol.
struct WordRow
{
    QStringView key;
    const char *text;
    QStringView icon;
    Tone::Kind tone;
};

constexpr std::array kDeeds {
    WordRow {u"hub.started", QT_TRANSLATE_NOOP("ActivityPage", "Atrium started"), u"power",
             Tone::Neutral},
    WordRow {u"areas.set", QT_TRANSLATE_NOOP("ActivityPage", "Areas were changed"),
             u"home-edit-outline", Tone::Neutral},
    WordRow {u"device.configure", QT_TRANSLATE_NOOP("ActivityPage", "Settings were changed"),
             u"tune", Tone::Neutral},
    WordRow {u"device.remove", QT_TRANSLATE_NOOP("ActivityPage", "Device was removed"),
             u"trash-can-outline", Tone::Neutral},
    WordRow {u"plugins.configure", QT_TRANSLATE_NOOP("ActivityPage", "Plugin was set up"),
             u"puzzle-outline", Tone::Neutral},
    WordRow {u"plugins.remove", QT_TRANSLATE_NOOP("ActivityPage", "Plugin was removed"),
             u"trash-can-outline", Tone::Neutral},
    WordRow {u"plugins.enable", QT_TRANSLATE_NOOP("ActivityPage", "Plugin was switched on or off"),
             u"puzzle-outline", Tone::Neutral},
    WordRow {u"plugins.release", QT_TRANSLATE_NOOP("ActivityPage", "Plugin was started anew"),
             u"puzzle-outline", Tone::Neutral},
    WordRow {u"packages.install", QT_TRANSLATE_NOOP("ActivityPage", "Package was installed"),
             u"puzzle-outline", Tone::Neutral},
    WordRow {u"packages.grant", QT_TRANSLATE_NOOP("ActivityPage", "Permissions were changed"),
             u"tune", Tone::Neutral},
    WordRow {u"packages.rollback",
             QT_TRANSLATE_NOOP("ActivityPage", "Package went back to the version before"),
             u"history", Tone::Neutral},
    WordRow {u"packages.remove", QT_TRANSLATE_NOOP("ActivityPage", "Package was removed"),
             u"trash-can-outline", Tone::Neutral},
    WordRow {u"keys.trust", QT_TRANSLATE_NOOP("ActivityPage", "A signing key is trusted"),
             u"account-edit-outline", Tone::Neutral},
    WordRow {u"keys.distrust",
             QT_TRANSLATE_NOOP("ActivityPage", "A signing key is no longer trusted"),
             u"account-edit-outline", Tone::Neutral},
    WordRow {u"secrets.set", QT_TRANSLATE_NOOP("ActivityPage", "A secret was changed"),
             u"account-edit-outline", Tone::Neutral},
    WordRow {u"secrets.remove", QT_TRANSLATE_NOOP("ActivityPage", "A secret was removed"),
             u"account-edit-outline", Tone::Neutral},
    WordRow {u"alert.acknowledge", QT_TRANSLATE_NOOP("ActivityPage", "An alert was seen"), u"check",
             Tone::Neutral},
    WordRow {u"alert.silence", QT_TRANSLATE_NOOP("ActivityPage", "An alert was silenced"),
             u"bell-off-outline", Tone::Neutral},
    // Devices.
    WordRow {u"waterLeak", QT_TRANSLATE_NOOP("ActivityPage", "found water"), u"water-alert",
             Tone::Alarm},
    WordRow {u"smoke", QT_TRANSLATE_NOOP("ActivityPage", "found smoke"), u"smoke-detector-alert",
             Tone::Alarm},
    WordRow {u"gas", QT_TRANSLATE_NOOP("ActivityPage", "found gas"), u"alert-octagon-outline",
             Tone::Alarm},
    WordRow {u"carbonMonoxide", QT_TRANSLATE_NOOP("ActivityPage", "found carbon monoxide"),
             u"molecule-co", Tone::Alarm},
    WordRow {u"sos", QT_TRANSLATE_NOOP("ActivityPage", "called for help"), u"alert-octagon-outline",
             Tone::Alarm},
    WordRow {u"alarmMode", QT_TRANSLATE_NOOP("ActivityPage", "gave the alarm"),
             u"alert-octagon-outline", Tone::Alarm},
    WordRow {u"doorbell", QT_TRANSLATE_NOOP("ActivityPage", "rang"), u"bell-ring-outline",
             Tone::Active},
    WordRow {u"battery-low", QT_TRANSLATE_NOOP("ActivityPage", "has a flat battery"),
             u"battery-alert", Tone::Notice},
    WordRow {u"offline", QT_TRANSLATE_NOOP("ActivityPage", "went offline"), u"lan-disconnect",
             Tone::Notice},
    WordRow {u"online", QT_TRANSLATE_NOOP("ActivityPage", "is back"), u"lan-connect", Tone::Good},
    WordRow {u"removed", QT_TRANSLATE_NOOP("ActivityPage", "was removed"), u"trash-can-outline",
             Tone::Neutral},
    // Plugins.
    WordRow {u"running", QT_TRANSLATE_NOOP("ActivityPage", "runs again"), u"puzzle-outline",
             Tone::Good},
    WordRow {u"degraded", QT_TRANSLATE_NOOP("ActivityPage", "does not fully work"),
             u"alert-circle-outline", Tone::Notice},
    WordRow {u"backing-off", QT_TRANSLATE_NOOP("ActivityPage", "ended and is started again"),
             u"alert-circle-outline", Tone::Notice},
    WordRow {u"stopped", QT_TRANSLATE_NOOP("ActivityPage", "was stopped"), u"puzzle-outline",
             Tone::Neutral},
    WordRow {u"rejected", QT_TRANSLATE_NOOP("ActivityPage", "was not accepted"),
             u"alert-octagon-outline", Tone::Alarm},
    WordRow {u"quarantined", QT_TRANSLATE_NOOP("ActivityPage", "was put into quarantine"),
             u"alert-octagon-outline", Tone::Alarm},
};

constexpr std::array kCauses {
    WordRow {u"plugin-lost", QT_TRANSLATE_NOOP("ActivityPage", "Its plugin does not run."), u"",
             Tone::Neutral},
    WordRow {u"silence", QT_TRANSLATE_NOOP("ActivityPage", "Longer silent than is its way."), u"",
             Tone::Neutral},
    WordRow {u"failed-writes", QT_TRANSLATE_NOOP("ActivityPage", "It took none of several writes."),
             u"", Tone::Neutral},
    WordRow {u"flapping", QT_TRANSLATE_NOOP("ActivityPage", "It comes and goes."), u"",
             Tone::Neutral},
};

const OutcomeRow &rowOf(ActivityOutcome outcome)
{
    return *std::ranges::find(kOutcomes, outcome, &OutcomeRow::outcome);
}

QString dayOf(WallTime at, WallTime now)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at.count()).date();
    const qint64 ago = day.daysTo(QDateTime::fromMSecsSinceEpoch(now.count()).date());
    if (ago == 0)
        return Say::tr("Today");
    if (ago == 1)
        return Say::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

QString secondsText(std::chrono::milliseconds took)
{
    const double seconds = static_cast<double>(took.count()) / 1000.0;
    return Say::tr("in %1 s").arg(QLocale().toString(seconds, 'f', seconds < 10.0 ? 1 : 0));
}

/// "Brightness 40 % → 55 %"
QString wishText(const Activity &activity, const DeviceState *device, const WindowTexts &texts,
                 WallTime now)
{
    const Property *property
        = device ? device->device.model.model->property(PropertyName(activity.subject)) : nullptr;
    if (!property)
        return activity.subject;
    const QString to = texts.say(dsl::phraseOf(*property, activity.to), now);
    const QString name = texts.name(dsl::titleOf(*property));
    if (activity.from.isNothing() || activity.from == activity.to)
        return texts.pattern(dsl::Word::Labelled).arg(name, to);
    return texts.pattern(dsl::Word::ChangeOf)
        .arg(name, texts.say(dsl::phraseOf(*property, activity.from), now), to);
}

QString actionText(const Activity &activity, const DeviceState *device, const WindowTexts &texts)
{
    const Action *action
        = device ? device->device.model.model->action(ActionName(activity.subject)) : nullptr;
    return action ? texts.name(dsl::titleOf(*action)) : activity.subject;
}

/// Who, and what became of it.
QStringList fateOf(const Activity &activity)
{
    QStringList parts;
    if (!activity.actor.isEmpty())
        parts.append(Say::tr("by %1").arg(activity.actor));
    if (!activity.reason.isEmpty())
        parts.append(activity.reason);
    if (const char *const word = rowOf(activity.outcome).word; *word != '\0') {
        const bool hasTime = activity.took.count() > 0
            && (activity.outcome == ActivityOutcome::Settled
                || activity.outcome == ActivityOutcome::Failed);
        parts.append(hasTime ? Say::tr(word) + u' ' + secondsText(activity.took) : Say::tr(word));
    }
    if (activity.attempts > 1)
        parts.append(Say::tr("tried %n times", "", activity.attempts));
    return parts;
}

void tell(ActivityRow &row, const Activity &activity, const QString &title)
{
    const auto found = std::ranges::find(kDeeds, activity.subject, &WordRow::key);
    const bool isKnown = found != kDeeds.end();
    const QString words = isKnown ? Say::tr(found->text) : activity.subject;
    if (isKnown) {
        row.icon = found->icon.toString();
        row.tone = found->tone;
    }
    if (activity.kind == ActivityKind::House) { // what was done stands first, to what under it
        row.title = words;
        if (!title.isEmpty())
            row.line = title;
        return;
    }
    row.title = title;
    row.line = words;
}

} // namespace

ActivityRow rowOf(const Activity &activity, const DeviceState *device, const WindowTexts &texts,
                  WallTime now)
{
    const OutcomeRow &outcome = rowOf(activity.outcome);
    ActivityRow row {
        .id = static_cast<quint64>(activity.id),
        .day = dayOf(activity.at, now),
        .time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(activity.at.count()).time(),
                                   QLocale::ShortFormat),
        .icon = outcome.icon.toString(),
        .detail = WindowTexts::reason(activity.detail),
        .tone = outcome.tone,
        .device = device ? activity.device.text() : QString(),
        .wish
        = activity.outcome == ActivityOutcome::Open ? static_cast<quint64>(activity.wish) : 0};
    QString title = device ? titleInHouse(device->title()) : activity.device.text();
    if (title.isEmpty())
        title = activity.instance.text();
    switch (activity.kind) {
    case ActivityKind::Wish:
        row.title = title;
        row.line = wishText(activity, device, texts, now);
        break;
    case ActivityKind::Action:
        row.title = title;
        row.line = actionText(activity, device, texts);
        break;
    case ActivityKind::Device:
        tell(row, activity,
             activity.device.isEmpty()
                 ? Say::tr("%n more of %1", "", activity.count).arg(activity.instance.text())
                 : title);
        if (const auto cause = std::ranges::find(kCauses, activity.detail, &WordRow::key);
            cause != kCauses.end())
            row.detail = activity.subject == "offline"_L1 ? Say::tr(cause->text) : QString();
        break;
    case ActivityKind::Plugin:
    case ActivityKind::House:
        tell(row, activity, title);
        break;
    }
    QStringList parts = fateOf(activity);
    if (!row.line.isEmpty())
        parts.prepend(row.line);
    row.line = WindowTexts::line(parts);
    return row;
}

} // namespace atrium::window
