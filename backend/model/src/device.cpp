// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/device.h>

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace atrium {

namespace {

template<typename T, typename N>
const T *find(const std::vector<T> &affordances, const N &name)
{
    const auto found = std::find_if(affordances.begin(), affordances.end(),
                                    [&](const T &each) { return each.name == name; });
    return found == affordances.end() ? nullptr : &*found;
}

} // namespace

const Property *ThingModel::property(const PropertyName &name) const
{
    return find(properties, name);
}

const Action *ThingModel::action(const ActionName &name) const
{
    return find(actions, name);
}

const Event *ThingModel::event(const EventName &name) const
{
    return find(events, name);
}

int ThingModel::indexOf(const PropertyName &name) const
{
    const Property *found = property(name);
    return found ? static_cast<int>(found - properties.data()) : -1;
}

SharedModel shareModel(ThingModel model)
{
    const QByteArray text = QJsonDocument(toJson(model)).toJson(QJsonDocument::Compact);
    return {.digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16),
            .model = std::make_shared<const ThingModel>(std::move(model))};
}

bool operator==(const Device &a, const Device &b)
{
    return a.id == b.id && a.title == b.title && a.kind == b.kind
        && a.manufacturer == b.manufacturer && a.modelName == b.modelName && a.serial == b.serial
        && a.firmware == b.firmware && a.suggestedArea == b.suggestedArea && a.via == b.via
        && a.model.digest == b.model.digest;
}

} // namespace atrium
