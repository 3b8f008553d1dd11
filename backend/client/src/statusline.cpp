// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/client/statusline.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::client {

namespace {

constexpr int kMostAlarmsSaid = 2; // and notices

/// What is said of one device by its name, and of many by their number.
struct Wording
{
    ClauseTopic topic;
    const char *one;
    const char *many;
};

constexpr std::array kWordings {
    Wording {ClauseTopic::WaterLeak, QT_TRANSLATE_NOOP("StatusLine", "Water leak: %1"),
             QT_TRANSLATE_NOOP("StatusLine", "%1 water leaks")},
    Wording {ClauseTopic::Smoke, QT_TRANSLATE_NOOP("StatusLine", "Smoke: %1"),
             QT_TRANSLATE_NOOP("StatusLine", "Smoke in %1 places")},
    Wording {ClauseTopic::Gas, QT_TRANSLATE_NOOP("StatusLine", "Gas: %1"),
             QT_TRANSLATE_NOOP("StatusLine", "Gas in %1 places")},
    Wording {ClauseTopic::CarbonMonoxide, QT_TRANSLATE_NOOP("StatusLine", "Carbon monoxide: %1"),
             QT_TRANSLATE_NOOP("StatusLine", "Carbon monoxide in %1 places")},
    Wording {ClauseTopic::Emergency, QT_TRANSLATE_NOOP("StatusLine", "Emergency call: %1"),
             QT_TRANSLATE_NOOP("StatusLine", "%1 emergency calls")},
    Wording {ClauseTopic::AlarmTriggered, QT_TRANSLATE_NOOP("StatusLine", "Alarm: %1"),
             QT_TRANSLATE_NOOP("StatusLine", "%1 alarms")},
    Wording {ClauseTopic::PluginTrouble, QT_TRANSLATE_NOOP("StatusLine", "%1 does not work"),
             QT_TRANSLATE_NOOP("StatusLine", "%1 plugins do not work")},
    Wording {ClauseTopic::FailedWish, QT_TRANSLATE_NOOP("StatusLine", "%1 did not obey"),
             QT_TRANSLATE_NOOP("StatusLine", "%1 devices did not obey")},
    Wording {ClauseTopic::Problem, QT_TRANSLATE_NOOP("StatusLine", "%1 has a problem"),
             QT_TRANSLATE_NOOP("StatusLine", "%1 devices have a problem")},
    Wording {ClauseTopic::Tamper, QT_TRANSLATE_NOOP("StatusLine", "%1 is tampered with"),
             QT_TRANSLATE_NOOP("StatusLine", "%1 devices are tampered with")},
    Wording {ClauseTopic::OpenGarage, QT_TRANSLATE_NOOP("StatusLine", "%1 open"),
             QT_TRANSLATE_NOOP("StatusLine", "%1 garages open")},
    Wording {ClauseTopic::Offline, QT_TRANSLATE_NOOP("StatusLine", "%1 offline"),
             QT_TRANSLATE_NOOP("StatusLine", "%1 devices offline")},
    Wording {ClauseTopic::BatteryLow, QT_TRANSLATE_NOOP("StatusLine", "%1: battery low"),
             QT_TRANSLATE_NOOP("StatusLine", "%1 batteries low")},
    Wording {ClauseTopic::OpenDoor, QT_TRANSLATE_NOOP("StatusLine", "%1 open"),
             QT_TRANSLATE_NOOP("StatusLine", "%1 doors or windows open")},
};

QString say(const char *text)
{
    return QCoreApplication::translate("StatusLine", text);
}

QString locksText(const Clause &clause)
{
    QString text;
    if (clause.count == clause.of)
        text = clause.of == 1 ? say(QT_TRANSLATE_NOOP("StatusLine", "%1 locked")).arg(clause.name)
                              : say(QT_TRANSLATE_NOOP("StatusLine", "All locked"));
    else if (clause.of == 1)
        return clause.offline > 0
            ? say(QT_TRANSLATE_NOOP("StatusLine", "%1 offline")).arg(clause.name)
            : say(QT_TRANSLATE_NOOP("StatusLine", "%1 unlocked")).arg(clause.name);
    else
        text = say(QT_TRANSLATE_NOOP("StatusLine", "%1 of %2 locked"))
                   .arg(clause.count)
                   .arg(clause.of);
    if (clause.offline > 0)
        text += u", "_s + say(QT_TRANSLATE_NOOP("StatusLine", "%1 offline")).arg(clause.offline);
    return text;
}

QString modeText(const QString &mode)
{
    if (mode == "away"_L1)
        return say(QT_TRANSLATE_NOOP("StatusLine", "Armed, away"));
    if (mode == "home"_L1)
        return say(QT_TRANSLATE_NOOP("StatusLine", "Armed, at home"));
    if (mode == "night"_L1)
        return say(QT_TRANSLATE_NOOP("StatusLine", "Armed, night"));
    return say(QT_TRANSLATE_NOOP("StatusLine", "Armed: %1")).arg(mode);
}

// Among words from right to left, the number and its unit stay together.
QString quantityText(const Clause &clause)
{
    const QLocale locale;
    const QString text = locale.toString(clause.number, 'f', 1) + QChar(QChar::Nbsp) + clause.unit;
    return locale.textDirection() == Qt::RightToLeft ? u"\u2066%1\u2069"_s.arg(text) : text;
}

bool isUrgent(const Clause &clause)
{
    return clause.tone == ClauseTone::Alarm || clause.tone == ClauseTone::Notice;
}

} // namespace

QString toText(const Clause &clause)
{
    switch (clause.topic) {
    case ClauseTopic::Locks:
        return locksText(clause);
    case ClauseTopic::AlarmMode:
        return modeText(clause.name);
    case ClauseTopic::LightsOn:
        return clause.count == 1
            ? say(QT_TRANSLATE_NOOP("StatusLine", "1 light on"))
            : say(QT_TRANSLATE_NOOP("StatusLine", "%1 lights on")).arg(clause.count);
    case ClauseTopic::InsideTemperature:
        return say(QT_TRANSLATE_NOOP("StatusLine", "%1 inside")).arg(quantityText(clause));
    default:
        break;
    }
    for (const Wording &wording : kWordings) {
        if (wording.topic != clause.topic)
            continue;
        return clause.count == 1 ? say(wording.one).arg(clause.name)
                                 : say(wording.many).arg(clause.count);
    }
    return {};
}

QString toSentence(const QString &clause)
{
    return say(QT_TRANSLATE_NOOP("StatusLine", "%1.")).arg(clause);
}

QString toText(const StatusLine &line)
{
    QString text;
    const auto add = [&text](const QString &clause) {
        text += (text.isEmpty() ? u""_s : u" "_s) + toSentence(clause);
    };
    int urgent = 0;
    int left = 0;
    for (const Clause &clause : line.clauses) {
        if (isUrgent(clause) && ++urgent > kMostAlarmsSaid)
            ++left;
    }
    int said = 0;
    bool isLeftSaid = left == 0;
    for (const Clause &clause : line.clauses) {
        if (isUrgent(clause) && ++said > kMostAlarmsSaid)
            continue;
        if (!isLeftSaid && !isUrgent(clause)) {
            add(say(QT_TRANSLATE_NOOP("StatusLine", "And %1 more")).arg(left));
            isLeftSaid = true;
        }
        add(toText(clause));
    }
    if (!isLeftSaid)
        add(say(QT_TRANSLATE_NOOP("StatusLine", "And %1 more")).arg(left));
    if (text.isEmpty())
        add(say(QT_TRANSLATE_NOOP("StatusLine", "All is well")));
    if (!line.asOf)
        return text;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(line.asOf->count());
    return say(QT_TRANSLATE_NOOP("StatusLine", "As of %1: %2"))
        .arg(QLocale().toString(time.time(), QLocale::ShortFormat), text);
}

} // namespace atrium::client
