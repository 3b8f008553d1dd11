// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/hub/hub.h>
#include <atrium/model/change.h>
#include <atrium/runtime/runtime.h>

#include <map>

namespace atrium::ops {

/// Remembers on the disk which instances are in quarantine, so that a hub that starts anew does not
/// let them out: that is for a person, who starts them, or changes their configuration or package.
/// Lives on the hub's thread.
class QuarantineBook
{
public:
    QuarantineBook(hub::Hub &hub, runtime::Runtime &runtime);

    /// Before the hub has its plugins: those of @p configs that were quarantined and are as they
    /// were then are held back.
    void restore(const std::vector<hub::KeptRecord> &kept,
                 const std::vector<PluginConfig> &configs);
    void changed(const ChangeSet &set);
    /// To be called in each pass, before its change set is published.
    void tick();

private:
    [[nodiscard]] QString markOf(const PluginConfig &config) const;
    void note(const PluginStatus &status);

    hub::Hub &m_hub;
    runtime::Runtime &m_runtime;
    std::map<InstanceId, Value> m_held; // what is on the disk
    std::map<InstanceId, Value> m_unkept; // what is to be; nothing: no more
};

} // namespace atrium::ops
