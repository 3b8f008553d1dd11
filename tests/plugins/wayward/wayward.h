// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/sdk/plugin.h>

#include <QTimer>

namespace atrium::wayward {

/// Lamps with a boolean "on" and a number "level" that are reported once, and again when written.
/// `config.mode` says what goes wrong: see wayward.cpp's table.
class Wayward : public sdk::Plugin
{
public:
    Result<> initialise(const sdk::Context &context, sdk::HubPort &hub) override;
    void discover() override;
    void write(const WriteRequest &request, sdk::WriteReply reply) override;
    void invoke(const InvokeRequest &request, sdk::InvokeReply reply) override;
    void cancel(RequestId request) override;
    Result<> configure(const Value &config) override;
    void shutdown() override;

private:
    [[nodiscard]] bool is(QStringView mode) const { return m_mode == mode; }
    [[nodiscard]] DeviceId lamp(int number) const;
    void flood();

    sdk::Context m_context;
    sdk::HubPort *m_hub = nullptr;
    QString m_mode;
    int m_devices = 1;
    qint64 m_count = 0;
    std::unique_ptr<QTimer> m_flood;
    std::vector<sdk::WriteReply> m_kept;
    sdk::InvokeReply m_walk;
};

std::unique_ptr<sdk::Plugin> makePlugin();

} // namespace atrium::wayward
