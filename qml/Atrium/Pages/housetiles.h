// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicefilter.h"
#include "historyreader.h"
#include "presses.h"
#include "tileviewmodel.h"
#include "windowtexts.h"

#include <atrium/client/hubclient.h>
#include <atrium/client/trails.h>
#include <atrium/dsl/defaults.h>
#include <atrium/dsl/viewmodel.h>

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace atrium::window {

/// What the window knows of one device for its lists.
struct DeviceGlance
{
    QString title {};
    QString kind {};
    QString area {}; ///< Its id, or "~" and the name that its source gives; "" for none.
    QString areaTitle {};
    bool isHidden = false;
    bool isFavourite = false;
    bool isAbnormal = false; ///< Needs a look, failed or is offline.
    bool isOffline = false;
    bool isStale = false;

    friend bool operator==(const DeviceGlance &, const DeviceGlance &) = default;
};

/// A device that is shown, where it stands among all.
struct ListedDevice
{
    DeviceId id;
    const DeviceGlance *glance = nullptr; ///< With the list of all.
    KindGroup group = KindGroup::Other;
};

/// The tiles of all devices, kept right as the house changes. Tiles are made when they are first
/// asked for and live as long as their device. Lives on the GUI thread.
class HouseTiles : public QObject
{
    Q_OBJECT

public:
    HouseTiles(client::HubClient &client, Presses &presses, QObject *parent = nullptr);
    ~HouseTiles() override;

    [[nodiscard]] const std::map<DeviceId, DeviceGlance> &glances() const { return m_glances; }
    /// Those that are not hidden: by group, then by name as the language sorts. Until a glance
    /// changes.
    [[nodiscard]] const std::vector<ListedDevice> &inOrder() const;
    /// Null where there is no such device.
    [[nodiscard]] std::shared_ptr<TileViewModel> tile(const DeviceId &device);
    /// As the owner arranged them.
    [[nodiscard]] std::shared_ptr<const dsl::Views> views(const DeviceState &device)
    {
        return m_views.of(device.device, device.owner.patch);
    }
    /// Why what the owner arranged is not applied; "" where it is.
    [[nodiscard]] QString misfitOf(const DeviceState &device)
    {
        return m_views.misfitOf(device.device, device.owner.patch);
    }
    /// Those that are lit: lamps that are on, and what else runs.
    [[nodiscard]] const std::set<DeviceId> &on() const { return m_on; }
    [[nodiscard]] dsl::Environment environment() const;
    [[nodiscard]] const WindowTexts &texts() const { return m_texts; }
    [[nodiscard]] client::HubClient &client() const { return m_client; }
    [[nodiscard]] Presses &presses() const { return m_presses; }
    /// What charted numbers have been since the window came.
    [[nodiscard]] const client::Trails &trails() const { return m_trails; }
    /// What was before, as far as the hub keeps it.
    [[nodiscard]] HistoryReader &history() const { return *m_history; }
    [[nodiscard]] QString areaTitleOf(const DeviceState &device) const;
    /// What @p device, of which @p glance is known, is looked for by.
    [[nodiscard]] DeviceFacts factsOf(const DeviceId &device, const DeviceGlance &glance) const;
    /// What people call the plugin instance.
    [[nodiscard]] QString pluginTitleOf(const QString &instance) const;

Q_SIGNALS:
    /// Which devices there are, what they are called, where they stand or whether they need a look.
    void glancesChanged();
    /// Which devices are on.
    void onChanged();
    /// The device's values, wishes or the time made its face another.
    void deviceChanged(const atrium::DeviceId &device);
    void openRequested(const atrium::DeviceId &device);

private:
    struct Tile
    {
        std::shared_ptr<TileViewModel> viewModel; ///< With the rows that show it.
        dsl::TileFace face;
    };

    void readAll();
    void readSome(const std::vector<DeviceId> &devices);
    bool read(const DeviceId &device, const dsl::Environment &environment);
    void tellOn();
    void connectTile(TileViewModel &tile, const DeviceId &device);
    void show(Tile &tile, const DeviceState &device, const dsl::Environment &environment);
    [[nodiscard]] const dsl::TileFace *faceOf(const DeviceId &device) const;
    void follow(const DeviceState &device, const std::shared_ptr<const dsl::Views> &views);
    void renewAged();
    void planRenewal();

    client::HubClient &m_client;
    Presses &m_presses;
    WindowTexts m_texts;
    dsl::ViewsCache m_views;
    /// What charts draw of a make of devices; the views are kept, so that an address is one.
    std::map<std::shared_ptr<const dsl::Views>, std::vector<dsl::Bind>> m_charted;
    client::Trails m_trails;
    std::unique_ptr<HistoryReader> m_history;
    std::map<DeviceId, DeviceGlance> m_glances;
    mutable std::optional<std::vector<ListedDevice>> m_order; ///< Made when it is asked for.
    std::map<DeviceId, Tile> m_tiles;
    std::map<DeviceId, WallTime> m_validUntil;
    std::set<DeviceId> m_on; ///< Apart from the glances: it changes often and moves no tile.
    bool m_onMoved = false;
    QTimer m_renewal;
};

} // namespace atrium::window
