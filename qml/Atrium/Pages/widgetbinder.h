// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "housetiles.h"
#include "widgetlistmodel.h"
#include "widgetlook.h"

#include <atrium/dsl/viewmodel.h>

namespace atrium::window {

/// Draws a list of faces with view models and carries what is done to them to the hub. While the
/// faces keep their order and types the same view models stay, so that nothing under a finger is
/// replaced. Lives on the GUI thread.
class WidgetBinder
{
public:
    WidgetBinder(HouseTiles &tiles, WidgetListModel &list);
    ~WidgetBinder();

    void show(const DeviceId &device, const std::vector<dsl::WidgetFace> &faces, bool withHero);

private:
    /// What is drawn by one view model: a face, and the one that was joined to it.
    struct Bound
    {
        dsl::WidgetFace face;
        std::optional<dsl::WidgetFace> partner {};
        WidgetType::Kind type = WidgetType::Value;
        QString identity {};
        std::shared_ptr<WidgetViewModel> viewModel {}; ///< With the list and what draws it.
        std::unique_ptr<WidgetBinder> members {};
    };

    [[nodiscard]] static std::vector<Bound> bind(const std::vector<dsl::WidgetFace> &faces);
    void letGo();
    void rebuild(std::vector<Bound> wanted, bool withHero);
    void connectWidget(std::size_t index);
    void showOne(Bound &bound, const DeviceState &device, bool isHero);
    void tint(widgets::WidgetLook &look) const;
    void setNumber(const Bound &bound, double number);
    void setColor(const Bound &bound, double hue, double saturation);
    void setWhite(const Bound &bound, double kelvin);
    void enterText(const Bound &bound, const QString &text);
    void press(const Bound &bound, int index);

    HouseTiles &m_tiles;
    WidgetListModel &m_list;
    DeviceId m_device;
    std::vector<Bound> m_bound;
    std::unique_ptr<QObject> m_connections; ///< What view models tell ends with it.
};

} // namespace atrium::window
