// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerymodel.h"

#include "gallerylooks.h"

#include <QMetaEnum>

namespace {

constexpr int kStates = 7;

} // namespace

GalleryModel::GalleryModel(QObject *parent)
    : QObject(parent)
{
    const auto add = [](auto &list, atrium::widgets::TileLook look) {
        look.houseTitle = look.areaTitle = look.title; // there is no house to tell them apart in
        list.push_back(atrium::widgets::makeShared<TileViewModel>());
        list.back()->show(look);
    };
    for (const auto &look : atrium::gallery::tiles()) {
        for (int state = 0; state < kStates; ++state)
            add(m_tiles, atrium::gallery::inState(look, static_cast<WidgetState::Kind>(state)));
    }
    for (const auto &look : atrium::gallery::specialTiles())
        add(m_special, look);
    for (int state = 0; state < kStates; ++state)
        addWidgets(state);
}

GalleryModel::~GalleryModel() = default;

void GalleryModel::addWidgets(int state)
{
    std::vector<std::shared_ptr<WidgetViewModel>> widgets;
    for (const auto &look : atrium::gallery::widgetLooks()) {
        widgets.push_back(atrium::widgets::makeShared<WidgetViewModel>());
        widgets.back()->show(atrium::gallery::inState(look, static_cast<WidgetState::Kind>(state)));
    }
    m_widgets.push_back(std::make_unique<WidgetListModel>(this));
    m_widgets.back()->show(std::move(widgets));
}

int GalleryModel::stateCount() const
{
    return kStates;
}

int GalleryModel::tileCount() const
{
    return static_cast<int>(m_tiles.size()) / kStates;
}

QString GalleryModel::stateName(int state) const
{
    return QString::fromLatin1(QMetaEnum::fromType<WidgetState::Kind>().valueToKey(state));
}

TileViewModel *GalleryModel::tile(int kind, int state)
{
    return m_tiles.at(static_cast<std::size_t>(kind * kStates + state)).get();
}

TileViewModel *GalleryModel::specialTile(int index)
{
    return m_special.at(static_cast<std::size_t>(index)).get();
}

WidgetListModel *GalleryModel::widgets(int state)
{
    return m_widgets.at(static_cast<std::size_t>(state)).get();
}
