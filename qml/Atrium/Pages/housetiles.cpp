// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "housetiles.h"

#include "chartlook.h"
#include "looks.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

constexpr auto kLongestRenewal = 60s;
constexpr auto kShortestRenewal = 20ms;

} // namespace

HouseTiles::HouseTiles(client::HubClient &client, Presses &presses, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_presses(presses)
    , m_history(std::make_unique<HistoryReader>(client))
{
    m_renewal.setSingleShot(true);
    connect(&m_renewal, &QTimer::timeout, this, &HouseTiles::renewAged);
    connect(&client, &client::HubClient::reset, this, &HouseTiles::readAll);
    connect(&client, &client::HubClient::devicesChanged, this, &HouseTiles::readAll);
    connect(&client, &client::HubClient::areasChanged, this, &HouseTiles::readAll);
    connect(&client, &client::HubClient::connectionChanged, this, &HouseTiles::readAll);
    connect(&client, &client::HubClient::valuesChanged, this, &HouseTiles::readSome);
    readAll();
}

HouseTiles::~HouseTiles() = default;

dsl::Environment HouseTiles::environment() const
{
    return {.now = systemNow(), .isConnected = m_client.connection() == client::Connection::Online};
}

QString HouseTiles::areaTitleOf(const DeviceState &device) const
{
    if (const Area *area = m_client.house().area(device.owner.area))
        return area->title;
    return device.owner.area.isEmpty() ? device.device.suggestedArea : QString();
}

void HouseTiles::readAll()
{
    const dsl::Environment now = environment();
    const auto &devices = m_client.house().devices();
    bool changed = false;
    for (auto it = m_glances.begin(); it != m_glances.end();) {
        if (devices.contains(it->first)) {
            ++it;
            continue;
        }
        m_tiles.erase(it->first);
        m_trails.forget(it->first);
        m_validUntil.erase(it->first);
        m_onMoved = m_on.erase(it->first) > 0 || m_onMoved;
        it = m_glances.erase(it);
        m_order.reset();
        changed = true;
    }
    for (const auto &[id, state] : devices)
        changed = read(id, now) || changed;
    if (changed)
        Q_EMIT glancesChanged();
    for (const auto &[id, state] : devices)
        Q_EMIT deviceChanged(id);
    tellOn();
    planRenewal();
}

void HouseTiles::readSome(const std::vector<DeviceId> &devices)
{
    const dsl::Environment now = environment();
    bool changed = false;
    for (const DeviceId &id : devices)
        changed = read(id, now) || changed;
    if (changed)
        Q_EMIT glancesChanged();
    for (const DeviceId &id : devices)
        Q_EMIT deviceChanged(id);
    tellOn();
    planRenewal();
}

void HouseTiles::tellOn()
{
    if (std::exchange(m_onMoved, false))
        Q_EMIT onChanged();
}

const std::vector<ListedDevice> &HouseTiles::inOrder() const
{
    if (m_order)
        return *m_order;
    struct Named
    {
        ListedDevice device;
        QCollatorSortKey name;
    };
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<Named> named;
    for (const auto &[id, glance] : m_glances) {
        if (!glance.isHidden)
            named.push_back({.device = {.id = id, .glance = &glance, .group = groupOf(glance.kind)},
                             .name = collator.sortKey(glance.title)});
    }
    std::ranges::stable_sort(named, [](const Named &a, const Named &b) {
        return a.device.group != b.device.group ? a.device.group < b.device.group
                                                : a.name.compare(b.name) < 0;
    });
    m_order.emplace();
    for (const Named &each : named)
        m_order->push_back(each.device);
    return *m_order;
}

DeviceFacts HouseTiles::factsOf(const DeviceId &device, const DeviceGlance &glance) const
{
    const QString plugin = device.instance().toString();
    return {.title = glance.title,
            .kind = glance.kind,
            .area = glance.area,
            .areaTitle = glance.areaTitle,
            .plugin = plugin,
            .pluginTitle = pluginTitleOf(plugin),
            .needsLook = glance.isAbnormal,
            .isOn = m_on.contains(device),
            .isOffline = glance.isOffline};
}

QString HouseTiles::pluginTitleOf(const QString &instance) const
{
    const auto &plugins = m_client.house().plugins();
    const auto found = plugins.find(InstanceId(instance));
    return found == plugins.end() || found->second.title.isEmpty() ? instance : found->second.title;
}

// Whether the lists have to be laid out anew.
bool HouseTiles::read(const DeviceId &id, const dsl::Environment &now)
{
    const DeviceState *state = m_client.house().device(id);
    if (state == nullptr)
        return false;
    const auto shown = views(*state);
    follow(*state, shown);
    const dsl::TileFace face = dsl::faceOf(shown->tile, *state, now);
    const bool isSuggested = state->owner.area.isEmpty() && !state->device.suggestedArea.isEmpty();
    DeviceGlance glance {.title = state->title(),
                         .kind = state->device.kind,
                         .area = isSuggested ? u'~' + state->device.suggestedArea
                                             : state->owner.area.text(),
                         .areaTitle = areaTitleOf(*state),
                         .isHidden = state->owner.hidden,
                         .isFavourite = state->owner.favourite,
                         .isAbnormal = face.needsAttention || face.state == dsl::State::Failed
                             || face.state == dsl::State::Offline,
                         .isOffline = face.state == dsl::State::Offline,
                         .isStale = face.state == dsl::State::Stale};
    if (face.isLit)
        m_onMoved = m_on.insert(id).second || m_onMoved;
    else
        m_onMoved = m_on.erase(id) > 0 || m_onMoved;
    if (face.validUntil)
        m_validUntil[id] = *face.validUntil;
    else
        m_validUntil.erase(id);
    if (const auto tile = m_tiles.find(id); tile != m_tiles.end()) {
        tile->second.face = face;
        show(tile->second, *state, now);
    }
    DeviceGlance &known = m_glances[id];
    if (known == glance)
        return false;
    known = std::move(glance);
    m_order.reset();
    return true;
}

void HouseTiles::follow(const DeviceState &device, const std::shared_ptr<const dsl::Views> &views)
{
    constexpr std::size_t kMost = 4096; // as many as ViewsCache keeps
    auto found = m_charted.find(views);
    if (found == m_charted.end()) {
        if (m_charted.size() >= kMost)
            m_charted.clear();
        found = m_charted.emplace(views, chartedIn(*views)).first;
    }
    for (const dsl::Bind &bind : found->second)
        m_trails.note({.device = device.device.id, .property = bind.property, .path = bind.path},
                      device);
}

void HouseTiles::show(Tile &tile, const DeviceState &device, const dsl::Environment &now)
{
    tile.viewModel->show(tileLookOf(tile.face, device, areaTitleOf(device),
                                    {.texts = m_texts, .now = now.now.wall}));
}

std::shared_ptr<TileViewModel> HouseTiles::tile(const DeviceId &id)
{
    if (const auto found = m_tiles.find(id); found != m_tiles.end())
        return found->second.viewModel;
    const DeviceState *state = m_client.house().device(id);
    if (state == nullptr)
        return nullptr;
    const dsl::Environment now = environment();
    Tile &tile = m_tiles[id];
    tile.viewModel = widgets::makeShared<TileViewModel>();
    tile.face = dsl::faceOf(views(*state)->tile, *state, now);
    show(tile, *state, now);
    connectTile(*tile.viewModel, id);
    return tile.viewModel;
}

// Null where the device is gone: what a delegate keeps may outlive it.
const dsl::TileFace *HouseTiles::faceOf(const DeviceId &id) const
{
    const auto found = m_tiles.find(id);
    return found == m_tiles.end() ? nullptr : &found->second.face;
}

void HouseTiles::connectTile(TileViewModel &tile, const DeviceId &id)
{
    connect(&tile, &TileViewModel::opened, this, [this, id] { Q_EMIT openRequested(id); });
    connect(&tile, &TileViewModel::activated, this, [this, id] {
        if (const dsl::TileFace *face = faceOf(id))
            m_presses.run(id, face->press, {});
    });
    connect(&tile, &TileViewModel::retried, this, [this, id] {
        if (const dsl::TileFace *face = faceOf(id))
            m_presses.run(id, face->retry, tr("Try again"));
    });
    connect(&tile, &TileViewModel::valueWished, this, [this, id](double value) {
        const dsl::TileFace *face = faceOf(id);
        if (face == nullptr || !face->drag)
            return;
        const dsl::Drag &drag = *face->drag;
        m_presses.set(id, drag.property, drag.path,
                      drag.step == 1.0 ? Value(static_cast<qint64>(value)) : Value(value));
    });
    tile.setFormatter([this, id](double value) {
        const dsl::TileFace *face = faceOf(id);
        const DeviceState *state = m_client.house().device(id);
        const Property *property = face != nullptr && face->drag && state != nullptr
            ? state->device.model.model->property(face->drag->property)
            : nullptr;
        if (property == nullptr)
            return QString();
        return m_texts.say(dsl::phraseOf(*property, Value(value)), {});
    });
}

void HouseTiles::renewAged()
{
    const WallTime now = systemNow().wall;
    std::vector<DeviceId> due;
    for (const auto &[id, until] : m_validUntil) {
        if (until <= now)
            due.push_back(id);
    }
    readSome(due);
}

void HouseTiles::planRenewal()
{
    if (m_validUntil.empty()) {
        m_renewal.stop();
        return;
    }
    const auto soonest
        = std::ranges::min_element(m_validUntil, {}, [](const auto &each) { return each.second; });
    const WallTime wait = soonest->second - systemNow().wall;
    m_renewal.start(std::clamp<WallTime>(wait, kShortestRenewal, kLongestRenewal));
}

} // namespace atrium::window
