// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/change.h>
#include <atrium/model/devicestate.h>
#include <atrium/model/request.h>

#include <QJsonObject>

#include <functional>

/// The JSON forms of what a client is shown. Their readers refuse unknown fields; @p pointer is
/// where the JSON stands.
namespace atrium::protocol {

/// Finds a thing model by its digest; null where it is not known.
using ModelLookup = std::function<const SharedModel *(const QByteArray &digest)>;

[[nodiscard]] QJsonObject toJson(const Area &area);
[[nodiscard]] Result<Area> areaFromJson(const QJsonObject &json, const QString &pointer);
[[nodiscard]] QJsonObject toJson(const Floor &floor);
[[nodiscard]] Result<Floor> floorFromJson(const QJsonObject &json, const QString &pointer);
[[nodiscard]] QJsonObject toJson(const OwnerWords &owner);
[[nodiscard]] Result<OwnerWords> ownerWordsFromJson(const QJsonObject &json,
                                                    const QString &pointer);
[[nodiscard]] QJsonObject toJson(const PluginStatus &plugin);
[[nodiscard]] Result<PluginStatus> pluginStatusFromJson(const QJsonObject &json,
                                                        const QString &pointer);
[[nodiscard]] QJsonObject toJson(const PluginConfig &config);
[[nodiscard]] QJsonObject toJson(const ReportedValue &reported);
[[nodiscard]] QJsonObject toJson(const DesiredValue &desired);
[[nodiscard]] Result<DesiredValue> desiredFromJson(const QJsonObject &json, const QString &pointer);
[[nodiscard]] QJsonObject toJson(const ActionRun &run);
[[nodiscard]] Result<ActionRun> actionRunFromJson(const QJsonObject &json, const QString &pointer);

/// The model stands in it by its digest; properties that nobody reported or asked for are left out.
[[nodiscard]] QJsonObject toJson(const DeviceState &state);
[[nodiscard]] Result<DeviceState>
deviceStateFromJson(const QJsonObject &json, const QString &pointer, const ModelLookup &models);

/// Appends the JSON text of a change: the path that every change of the house takes.
void appendJson(QByteArray &out, const Change &change);
[[nodiscard]] Result<Change> changeFromJson(const QJsonObject &json, const QString &pointer,
                                            const ModelLookup &models);

} // namespace atrium::protocol
