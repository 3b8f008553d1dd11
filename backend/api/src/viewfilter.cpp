// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewfilter.h"

using namespace Qt::StringLiterals;

namespace atrium::api {

namespace {

Result<DeviceId> readDevice(const Value &text, const QString &pointer)
{
    auto id = DeviceId::fromText(text.toText());
    if (!id)
        id.error().pointer = pointer;
    return id;
}

} // namespace

Result<ViewFilter> ViewFilter::fromParams(const Value &params)
{
    ViewFilter filter;
    const ValueList &devices = params.field(u"devices").items();
    for (std::size_t i = 0; i < devices.size(); ++i) {
        const auto id = readDevice(devices[i], u"/devices/%1"_s.arg(i));
        if (!id)
            return tl::unexpected(id.error());
        filter.m_devices.insert(*id);
    }
    const ValueList &areas = params.field(u"areas").items();
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (!isValidAreaId(areas[i].toText()))
            return fail(Error::Code::InvalidInput, u"not an area's id"_s, u"/areas/%1"_s.arg(i));
        filter.m_areas.insert(AreaId(areas[i].toText()));
    }
    const ValueList &properties = params.field(u"properties").items();
    for (std::size_t i = 0; i < properties.size(); ++i) {
        const auto id
            = readDevice(properties[i].field(u"device"), u"/properties/%1/device"_s.arg(i));
        if (!id)
            return tl::unexpected(id.error());
        filter.m_properties[*id].insert(PropertyName(properties[i].field(u"property").toText()));
    }
    const bool namesNothing = devices.empty() && areas.empty() && properties.empty();
    filter.m_all = params.field(u"all").toBool(namesNothing);
    return filter;
}

std::set<DeviceId> ViewFilter::named() const
{
    std::set<DeviceId> named = m_devices;
    for (const auto &[device, properties] : m_properties)
        named.insert(device);
    return named;
}

bool ViewFilter::shows(const DeviceId &device, const AreaId &area) const
{
    return m_all || m_devices.contains(device) || m_properties.contains(device)
        || m_areas.contains(area);
}

bool ViewFilter::showsProperty(const DeviceId &device, const PropertyName &property) const
{
    const auto found = m_properties.find(device);
    return found == m_properties.end() || m_all || m_devices.contains(device)
        || found->second.contains(property);
}

bool ViewFilter::shows(const Change &change) const
{
    if (m_all)
        return true;
    if (const auto *property = std::get_if<PropertyChanged>(&change))
        return showsProperty(property->device, property->property);
    if (const auto *wish = std::get_if<WishChanged>(&change))
        return showsProperty(wish->device, wish->property);
    return !deviceOf(change).isEmpty();
}

DeviceState ViewFilter::shown(const DeviceState &state) const
{
    DeviceState copy = state;
    if (m_all || !m_properties.contains(state.device.id) || m_devices.contains(state.device.id))
        return copy;
    const ThingModel &model = *state.device.model.model;
    for (std::size_t i = 0; i < copy.properties.size(); ++i) {
        if (!showsProperty(state.device.id, model.properties[i].name))
            copy.properties[i] = {};
    }
    return copy;
}

} // namespace atrium::api
