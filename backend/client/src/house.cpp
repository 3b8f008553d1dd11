// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/client/house.h>
#include <atrium/protocol/messages.h>

#include <algorithm>
#include <iterator>

namespace atrium::client {

namespace {

void sortOnce(std::vector<DeviceId> &ids)
{
    std::ranges::sort(ids);
    const auto surplus = std::ranges::unique(ids);
    ids.erase(surplus.begin(), surplus.end());
}

template<typename T>
void append(std::vector<T> &to, std::vector<T> &&from)
{
    if (to.empty())
        to = std::move(from);
    else
        std::ranges::move(from, std::back_inserter(to));
}

/// A state whose properties are as many as its model's, in its order.
DeviceState fitted(DeviceState state)
{
    if (!state.device.model.model)
        state.device.model = shareModel({});
    state.properties.resize(state.device.model.model->properties.size());
    return state;
}

/// The new description with the values that the old one had, by the names of the properties.
void describeAnew(DeviceState &state, const DeviceChanged &changed)
{
    DeviceState described = fitted(DeviceState {.device = changed.device,
                                                .owner = changed.owner,
                                                .availability = state.availability,
                                                .availabilityCause = state.availabilityCause,
                                                .availabilitySince = state.availabilitySince});
    if (state.device.model.model == described.device.model.model) {
        described.properties = std::move(state.properties);
    } else if (state.device.model.model) {
        const auto &properties = described.device.model.model->properties;
        for (std::size_t i = 0; i < properties.size(); ++i) {
            if (PropertyState *old = state.property(properties[i].name))
                described.properties[i] = std::move(*old);
        }
    }
    state = std::move(described);
}

/// Applies one change to what a house holds and notes what it touched.
template<typename Content>
class Applying
{
public:
    Applying(Content &content, HouseChange &out)
        : m_content(content)
        , m_out(out)
    { }

    void operator()(const PropertyChanged &change) const
    {
        if (PropertyState *state = property(change.device, change.property)) {
            state->reported = change.reported;
            m_out.values.push_back(change.device);
        }
    }

    void operator()(const WishChanged &change) const
    {
        if (PropertyState *state = property(change.device, change.property)) {
            state->desired = std::make_shared<const DesiredValue>(change.desired);
            m_out.values.push_back(change.device);
        }
    }

    void operator()(const DeviceChanged &change) const
    {
        describeAnew(m_content.devices[change.device.id], change);
        m_out.devices.push_back(change.device.id);
    }

    void operator()(const DeviceRemoved &change) const
    {
        if (m_content.devices.erase(change.device) > 0)
            m_out.devices.push_back(change.device);
    }

    void operator()(const AvailabilityChanged &change) const
    {
        const auto found = m_content.devices.find(change.device);
        if (found == m_content.devices.end())
            return;
        found->second.availability = change.availability;
        found->second.availabilityCause = change.cause;
        found->second.availabilitySince = change.since;
        m_out.values.push_back(change.device);
    }

    void operator()(const Occurrence &occurrence) const { m_out.occurrences.push_back(occurrence); }

    void operator()(const AreasChanged &change) const
    {
        m_content.areas = change.areas;
        m_content.floors = change.floors;
        m_out.areas = true;
    }

    void operator()(const PluginChanged &change) const
    {
        m_content.plugins.insert_or_assign(change.plugin.instance, change.plugin);
        m_out.plugins = true;
    }

    void operator()(const PluginRemoved &change) const
    {
        m_out.plugins = m_content.plugins.erase(change.instance) > 0 || m_out.plugins;
    }

    void operator()(const ActionChanged &change) const
    {
        if (isHeld(change.run.status))
            m_content.actions.insert_or_assign(change.run.id, change.run);
        else
            m_content.actions.erase(change.run.id);
        m_out.actions.push_back(change.run);
    }

private:
    PropertyState *property(const DeviceId &device, const PropertyName &name) const
    {
        const auto found = m_content.devices.find(device);
        return found == m_content.devices.end() ? nullptr : found->second.property(name);
    }

    Content &m_content;
    HouseChange &m_out;
};

} // namespace

void HouseChange::add(HouseChange &&other)
{
    reset = reset || other.reset;
    areas = areas || other.areas;
    plugins = plugins || other.plugins;
    append(devices, std::move(other.devices));
    append(values, std::move(other.values));
    append(occurrences, std::move(other.occurrences));
    append(actions, std::move(other.actions));
}

void HouseChange::settle()
{
    if (reset) {
        *this = HouseChange {
            .reset = true, .occurrences = std::move(occurrences), .actions = std::move(actions)};
        return;
    }
    sortOnce(devices);
    sortOnce(values);
}

bool HouseChange::isEmpty() const
{
    return !reset && !areas && !plugins && devices.empty() && values.empty() && occurrences.empty()
        && actions.empty();
}

const DeviceState *House::device(const DeviceId &id) const
{
    const auto found = m_shown.devices.find(id);
    return found == m_shown.devices.end() ? nullptr : &found->second;
}

const Area *House::area(const AreaId &id) const
{
    const auto found = std::ranges::find(m_shown.areas, id, &Area::id);
    return found == m_shown.areas.end() ? nullptr : &*found;
}

HouseChange House::apply(const protocol::SnapshotPage &page)
{
    if (page.first)
        m_gathered = Content {.areas = page.areas, .floors = page.floors};
    if (!m_gathered)
        return {}; // the middle of a snapshot whose begin was dropped
    if (page.first) {
        for (const PluginStatus &plugin : page.plugins)
            m_gathered->plugins.insert_or_assign(plugin.instance, plugin);
        for (const ActionRun &run : page.actions)
            m_gathered->actions.insert_or_assign(run.id, run);
    }
    for (const DeviceState &state : page.devices)
        m_gathered->devices.insert_or_assign(state.device.id, fitted(state));
    if (!page.last)
        return {};
    m_shown = std::move(*m_gathered);
    m_gathered.reset();
    m_revision = page.revision;
    m_epoch = page.epoch;
    m_complete = true;
    return HouseChange {.reset = true};
}

HouseChange House::apply(const protocol::Delta &delta)
{
    HouseChange out;
    Content &content = m_gathered ? *m_gathered : m_shown;
    const Applying applying(content, out);
    if (delta.changes) {
        for (const SharedChange &change : *delta.changes)
            std::visit(applying, *change);
    }
    for (const DeviceState &state : delta.devices) {
        content.devices.insert_or_assign(state.device.id, fitted(state));
        out.devices.push_back(state.device.id);
    }
    if (m_gathered) // nothing of it is shown yet
        return HouseChange {.occurrences = std::move(out.occurrences),
                            .actions = std::move(out.actions)};
    m_revision = delta.revision;
    return out;
}

void House::dropUnfinished()
{
    m_gathered.reset();
}

} // namespace atrium::client
