// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/client/link.h>
#include <atrium/model/devicestate.h>

#include <vector>

namespace atrium::preview {

/// Plays the hub for a device of a file: shows its states, and takes what the author tries out as
/// reported at once. Lives on the GUI thread.
class PreviewLink : public client::Link
{
    Q_OBJECT

public:
    using Link::Link;

    void open() override;
    void close() override;
    [[nodiscard]] Result<> send(const protocol::Request &request) override;
    [[nodiscard]] QString address() const override;

    /// These are the devices from now on.
    void show(std::vector<DeviceState> devices);

private:
    void answer(const protocol::Request &request);
    void sendSnapshot();
    void take(const Value &params);
    void later(const std::function<void()> &work);

    std::vector<DeviceState> m_devices;
    bool m_isOpen = false;
    bool m_isWatched = false;
    quint64 m_revision = 1;
};

} // namespace atrium::preview
