// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/hub/hub.h>
#include <atrium/model/json.h>

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace atrium::hub {

namespace {

// Every field ends in a line break, so that none runs into the next.
void add(QByteArray &text, const QString &field)
{
    appendJson(text, QStringView(field));
    text += '\n';
}

void add(QByteArray &text, const ReportedValue &reported)
{
    appendJson(text, reported.value);
    text += QByteArray::number(qint64 {reported.sourceTime.count()}) + ' '
        + QByteArray::number(qint64 {reported.receiveTime.count()}) + ' '
        + QByteArray::number(static_cast<quint64>(reported.sequence)) + ' ';
    add(text, toText(reported.quality));
}

void add(QByteArray &text, const DesiredValue &desired)
{
    text += QByteArray::number(static_cast<quint64>(desired.wish)) + ' ';
    appendJson(text, desired.value);
    add(text, toText(desired.status));
    add(text, desired.lastError);
    text += QByteArray::number(desired.attempts) + '\n';
}

QByteArray textOf(const DeviceState &state)
{
    QByteArray text;
    for (const QString &field :
         {state.device.id.text(), state.device.title, state.device.kind, state.owner.title,
          state.owner.area.text(), toText(state.availability)})
        add(text, field);
    text += state.device.model.digest + '\n';
    appendJson(text, state.owner.patch);
    for (const PropertyState &property : state.properties) {
        add(text, property.reported);
        if (property.desired)
            add(text, *property.desired);
    }
    return text;
}

} // namespace

QByteArray Hub::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[id, state] : devices())
        hash.addData(textOf(*state));
    QByteArray rest;
    for (const Area &area : areas()) {
        add(rest, area.id.text());
        add(rest, area.title);
        add(rest, area.floor.text());
    }
    for (const Floor &floor : floors()) {
        add(rest, floor.id.text());
        add(rest, floor.title);
    }
    for (const PluginConfig &config : pluginConfigs())
        add(rest, config.instance.text());
    hash.addData(rest);
    return hash.result().toHex();
}

} // namespace atrium::hub
