// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconchoices.h"

#include "icontable.h"

#include <atrium/dsl/defaults.h>
#include <atrium/model/kinds.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// What the kinds are drawn by, then what people have besides.
QStringList commonIcons()
{
    namespace kind = atrium::kind;
    constexpr std::array kKinds {
        kind::light,          kind::plug,       kind::relay,        kind::button,
        kind::cover,          kind::garage,     kind::lock,         kind::thermostat,
        kind::airConditioner, kind::fan,        kind::airPurifier,  kind::humidifier,
        kind::contact,        kind::motion,     kind::presence,     kind::climateSensor,
        kind::leak,           kind::smoke,      kind::siren,        kind::valve,
        kind::meter,          kind::solar,      kind::batteryStore, kind::charger,
        kind::appliance,      kind::vacuum,     kind::television,   kind::speaker,
        kind::camera,         kind::doorbell,   kind::alarmPanel,   kind::weatherStation,
        kind::feeder,         kind::irrigation, kind::infrared,     kind::bridge};
    QStringList names;
    for (const QStringView each : kKinds)
        names.append(atrium::dsl::iconOfKind(each));
    names << u"lamp"_s << u"floor-lamp"_s << u"ceiling-light"_s << u"wall-sconce"_s
          << u"string-lights"_s << u"coach-lamp"_s << u"led-strip"_s << u"candle"_s << u"sofa"_s
          << u"bed"_s << u"shower"_s << u"toilet"_s << u"fridge"_s << u"stove"_s
          << u"washing-machine"_s << u"dishwasher"_s << u"kettle"_s << u"coffee-maker"_s
          << u"desktop-classic"_s << u"printer"_s << u"router-wireless"_s << u"pool"_s
          << u"hot-tub"_s << u"fountain"_s << u"grill"_s << u"flower"_s << u"tree"_s << u"dog"_s
          << u"cat"_s << u"car"_s << u"bike"_s << u"mailbox"_s << u"gate"_s << u"door"_s
          << u"window-closed"_s << u"fire"_s << u"radiator"_s << u"water-boiler"_s << u"music"_s
          << u"gamepad-variant"_s << u"teddy-bear"_s << u"briefcase"_s << u"star"_s << u"heart"_s;
    names.removeDuplicates();
    names.removeIf([](const QString &each) { return !atrium::theme::hasIcon(each); });
    return names;
}

} // namespace

IconChoices::IconChoices(QObject *parent)
    : QAbstractListModel(parent)
    , m_names(commonIcons())
{ }

void IconChoices::setSearch(const QString &search)
{
    const QString wanted = search.simplified().toLower();
    if (wanted == m_search)
        return;
    QStringList names;
    if (wanted.isEmpty()) {
        names = commonIcons();
    } else {
        const QStringList words
            = QString(wanted).replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts);
        const QString begin = words.join(u'-');
        QStringList within;
        for (const auto &entry : atrium::theme::iconEntries()) {
            const QString name = QString::fromLatin1(entry.name);
            if (!begin.isEmpty() && name.startsWith(begin))
                names.append(name);
            else if (std::ranges::all_of(words,
                                         [&](const QString &word) { return name.contains(word); }))
                within.append(name);
        }
        names = (names + within).first(std::min(kMost, names.size() + within.size()));
    }
    beginResetModel();
    m_search = wanted;
    m_names = names;
    endResetModel();
    Q_EMIT changed();
}

int IconChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant IconChoices::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != NameRole)
        return {};
    return m_names.at(index.row());
}

QHash<int, QByteArray> IconChoices::roleNames() const
{
    return {{NameRole, "name"}};
}
