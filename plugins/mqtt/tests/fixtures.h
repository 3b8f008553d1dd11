// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/model/json.h>

#include <QFile>
#include <QProcess>

#include <algorithm>
#include <vector>

namespace atrium::mqtt::test {

/// The recorded devices of Zigbee2MQTT: all of them where the environment names the shared fixtures
/// (ATRIUM_SHARED_FIXTURES) and beside the repository, else the selection that is kept here.
inline std::vector<Value> recordedDevices()
{
    QString folder = qEnvironmentVariable("ATRIUM_SHARED_FIXTURES");
    if (folder.isEmpty())
        folder = QStringLiteral(ATRIUM_FIXTURES "/../../../shared/fixtures");
    QByteArray lines;
    if (const QString packed = folder + QStringLiteral("/zigbee2mqtt/devices.jsonl.gz");
        QFile::exists(packed)) {
        QProcess gzip;
        gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), packed});
        gzip.waitForFinished();
        lines = gzip.readAllStandardOutput();
    }
    if (lines.isEmpty()) {
        QFile file(QStringLiteral(ATRIUM_FIXTURES "/zigbee2mqtt/devices.jsonl"));
        if (file.open(QIODevice::ReadOnly))
            lines = file.readAll();
    }
    std::vector<Value> devices;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        auto value = parseValue(line, 16 * 1024 * 1024);
        if (value)
            devices.push_back(*value);
    }
    return devices;
}

inline QString baseOf(const Value &device)
{
    return device.field(u"profile").toText() == QStringLiteral("full")
        ? QStringLiteral("home/zigbee")
        : QStringLiteral("zigbee2mqtt");
}

inline QByteArray jsonOf(const Value &value)
{
    QByteArray json;
    appendJson(json, value);
    return json;
}

/// bridge/devices of all devices of a profile.
inline QByteArray deviceList(const std::vector<Value> &devices, const QString &base)
{
    ValueList list;
    for (const Value &device : devices) {
        if (baseOf(device) == base)
            list.push_back(device.field(u"bridge_device"));
    }
    return jsonOf(Value::makeList(std::move(list)));
}

} // namespace atrium::mqtt::test
