// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceruns.h"

#include <atrium/dsl/viewmodel.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace atrium;

DeviceRuns::DeviceRuns(window::HouseTiles &tiles, QObject *parent)
    : QObject(parent)
    , m_tiles(tiles)
{ }

void DeviceRuns::show(const DeviceState &device)
{
    m_runs.clear();
    std::vector<FactRow> rows;
    for (const auto &[id, run] : m_tiles.client().house().actions()) {
        const bool waits = run.status == ActionStatus::Asked && !run.lastError.isEmpty();
        if (run.device != device.device.id || !isOpen(run.status) || !(run.progress || waits))
            continue;
        m_runs.push_back(id);
        const Action *action = device.device.model.model->action(run.action);
        FactRow row {.label = action == nullptr ? run.action.text()
                                                : m_tiles.texts().name(dsl::titleOf(*action)),
                     .value = tr("Waits to be sent"),
                     .fraction = -1.0};
        if (run.progress) {
            row.fraction = *run.progress;
            row.value
                = m_tiles.texts().quantity(std::floor(*run.progress * 100.0), u"%"_s, 0).joined();
        }
        if (waits)
            row.detail = m_tiles.texts().reason(run.lastError);
        rows.push_back(std::move(row));
    }
    m_rows.show(std::move(rows));
}

void DeviceRuns::cancel(int run)
{
    if (run < 0 || run >= std::ssize(m_runs))
        return;
    const auto id = static_cast<qint64>(m_runs.at(static_cast<std::size_t>(run)));
    m_tiles.client().call(
        {.method = u"action.cancel"_s, .params = Value::makeObject({{u"run"_s, Value(id)}})}, this,
        [this](const Result<Value> &answer) {
            m_tiles.presses().refuse(answer ? QString() : answer.error().detail);
        });
}
