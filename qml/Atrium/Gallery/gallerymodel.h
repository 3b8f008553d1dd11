// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tileviewmodel.h"
#include "widgetlistmodel.h"
#include "widgetviewmodel.h"

#include <QObject>
#include <qqmlregistration.h>

#include <memory>
#include <vector>

/// Every tile and every widget type in every state, with made-up content: what the gallery shows
/// and the components' tests stand on. Nothing of it is part of a house. Lives on the GUI thread.
class GalleryModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int stateCount READ stateCount CONSTANT FINAL)
    Q_PROPERTY(int tileCount READ tileCount CONSTANT FINAL)

public:
    explicit GalleryModel(QObject *parent = nullptr);
    ~GalleryModel() override;

    [[nodiscard]] int stateCount() const;
    [[nodiscard]] int tileCount() const;

    Q_INVOKABLE [[nodiscard]] QString stateName(int state) const;
    /// Tile @p kind (lamp, lock, thermostat, …) in @p state.
    Q_INVOKABLE TileViewModel *tile(int kind, int state);
    /// Tiles that are not about a state: a coloured lamp, a notice, an alarm, a long name, a
    /// charger.
    Q_INVOKABLE TileViewModel *specialTile(int index);
    /// One widget of each type, all in @p state.
    Q_INVOKABLE WidgetListModel *widgets(int state);

private:
    void addWidgets(int state);

    std::vector<std::shared_ptr<TileViewModel>> m_tiles;
    std::vector<std::shared_ptr<TileViewModel>> m_special;
    std::vector<std::unique_ptr<WidgetListModel>> m_widgets;
};
