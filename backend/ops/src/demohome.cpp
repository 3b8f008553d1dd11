// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demohome.h"

#include <atrium/model/json.h>
#include <atrium/ops/logging.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

constexpr qsizetype kLongestFile = 1024 * 1024;
constexpr hub::Ticket kNobody = 0; // waits for the acknowledgement

Result<Area> areaFromJson(const QJsonObject &json, const QString &pointer)
{
    ObjectReader reader(json, pointer);
    Area area {.id = AreaId(reader.text(u"id")),
               .title = reader.text(u"title"),
               .icon = reader.textOr(u"icon", {}),
               .floor = FloorId(reader.textOr(u"floor", {}))};
    reader.refuseUnknown();
    if (const auto result = reader.result(); !result)
        return tl::unexpected(result.error());
    return area;
}

Result<Floor> floorFromJson(const QJsonObject &json, const QString &pointer)
{
    ObjectReader reader(json, pointer);
    Floor floor {.id = FloorId(reader.text(u"id")), .title = reader.text(u"title")};
    reader.refuseUnknown();
    if (const auto result = reader.result(); !result)
        return tl::unexpected(result.error());
    return floor;
}

Result<std::pair<DeviceId, OwnerWords>> ownerFromJson(const QJsonObject &json,
                                                      const QString &pointer)
{
    ObjectReader reader(json, pointer);
    const auto device = DeviceId::fromText(reader.text(u"device"));
    const OwnerWords owner {.title = {},
                            .area = AreaId(reader.textOr(u"area", {})),
                            .hidden = reader.flagOr(u"hidden", false),
                            .favourite = reader.flagOr(u"favourite", false)};
    reader.refuseUnknown();
    if (const auto result = reader.result(); !result)
        return tl::unexpected(result.error());
    if (!device)
        return tl::unexpected(device.error());
    return std::pair(*device, owner);
}

} // namespace

Result<DemoHome> DemoHome::fromJson(const QByteArray &json)
{
    const auto object = parseObject(json, kLongestFile);
    if (!object)
        return tl::unexpected(object.error());
    ObjectReader reader(*object, {});
    const QJsonArray areas = reader.array(u"areas");
    const QJsonArray floors = reader.arrayOr(u"floors");
    const QJsonArray devices = reader.array(u"devices");
    reader.refuseUnknown();
    if (const auto result = reader.result(); !result)
        return tl::unexpected(result.error());
    DemoHome home;
    for (int i = 0; i < areas.size(); ++i) {
        auto area = areaFromJson(areas.at(i).toObject(), u"/areas/%1"_s.arg(i));
        if (!area)
            return tl::unexpected(area.error());
        home.m_areas.push_back(std::move(*area));
    }
    for (int i = 0; i < floors.size(); ++i) {
        auto floor = floorFromJson(floors.at(i).toObject(), u"/floors/%1"_s.arg(i));
        if (!floor)
            return tl::unexpected(floor.error());
        home.m_floors.push_back(std::move(*floor));
    }
    for (int i = 0; i < devices.size(); ++i) {
        auto owner = ownerFromJson(devices.at(i).toObject(), u"/devices/%1"_s.arg(i));
        if (!owner)
            return tl::unexpected(owner.error());
        home.m_owners.insert(std::move(*owner));
    }
    return home;
}

DemoHome DemoHome::shipped()
{
    QFile file(u":/atrium/demo/areas.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcOps) << "the demo home's areas are not there" << file.errorString();
        return {};
    }
    auto home = fromJson(file.readAll());
    if (!home) {
        qCWarning(lcOps) << "the demo home's areas cannot be read" << home.error().pointer
                         << home.error().detail;
        return {};
    }
    return std::move(*home);
}

bool DemoHome::tell(Now now, hub::Hub &hub)
{
    if (!std::exchange(m_areAreasTold, true)) {
        if (const auto told = hub.setAreas(now, m_areas, m_floors, kNobody); !told)
            qCWarning(lcOps) << "the demo home's areas were refused" << told.error().detail;
    }
    for (auto it = m_owners.begin(); it != m_owners.end();) {
        if (!hub.device(it->first)) {
            ++it;
            continue;
        }
        if (const auto told = hub.setOwnerWords(now, it->first, it->second, kNobody); !told)
            qCWarning(lcOps) << "the demo home's words were refused" << it->first.text()
                             << told.error().detail;
        it = m_owners.erase(it);
    }
    return m_owners.empty();
}

} // namespace atrium::ops
