// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/hub/hub.h>

#include <functional>
#include <map>

namespace atrium::ops {

/// Logs the way of each wish and action, from the request to the report that settled it, in the
/// category `atrium.wishes`: accepted, sent, answered, then its fate. Each line carries the field
/// `request`, which is the same for all that one request made. Stands between the hub and the
/// plugins; costs one comparison while the category is off, as it is by default.
class WishTrace final : public hub::DeviceLink
{
public:
    using Find = std::function<const DeviceState *(const DeviceId &)>;

    /// @p plugins outlives it. @p find gives a device as it is now.
    WishTrace(hub::DeviceLink &plugins, Find find);

    void changed(const ChangeSet &set);
    /// To be called with all that plugins say, before the hub takes it.
    void heard(const InstanceId &instance, const hub::FromPlugin &message);

    [[nodiscard]] Result<> write(const InstanceId &instance, WriteRequest request) override;
    [[nodiscard]] Result<> invoke(const InstanceId &instance, InvokeRequest request) override;
    [[nodiscard]] Result<> cancel(const InstanceId &instance, RequestId request) override
    {
        return m_plugins.cancel(instance, request);
    }
    void configure(const PluginConfig &config) override { m_plugins.configure(config); }
    void forget(const InstanceId &instance) override { m_plugins.forget(instance); }
    void answerStore(const InstanceId &instance, std::uint64_t call, Result<Value> outcome) override
    {
        m_plugins.answerStore(instance, call, std::move(outcome));
    }

private:
    static constexpr std::size_t kMost = 4'096; ///< Requests that are remembered.

    struct Sent
    {
        DeviceId device;
        QString requests; ///< Of the wishes in it.
    };
    using Key = std::pair<InstanceId, RequestId>;

    void tell(const ActionRun &run) const;
    void remember(Key key, Sent sent);
    void answered(const InstanceId &instance, RequestId request, const Error *error);

    hub::DeviceLink &m_plugins;
    Find m_find;
    std::map<Key, Sent> m_sent;
};

} // namespace atrium::ops
