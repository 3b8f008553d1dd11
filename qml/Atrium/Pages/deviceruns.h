// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "housetiles.h"
#include "rowlistmodel.h"

#include <QObject>
#include <qqmlregistration.h>

#include <vector>

/// The actions of one device that take long: how far each is, and its end. GUI thread.
class DeviceRuns : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a device's page")
    Q_PROPERTY(RowListModel *rows READ rows CONSTANT FINAL)

public:
    explicit DeviceRuns(atrium::window::HouseTiles &tiles, QObject *parent = nullptr);

    /// Those of @p device that tell how far they are, or still wait to be sent.
    void show(const atrium::DeviceState &device);
    [[nodiscard]] RowListModel *rows() { return &m_rows; }

    /// Takes one back, or asks the device to give it up.
    Q_INVOKABLE void cancel(int run);

private:
    atrium::window::HouseTiles &m_tiles;
    RowListModel m_rows;
    std::vector<atrium::ActionId> m_runs;
};
