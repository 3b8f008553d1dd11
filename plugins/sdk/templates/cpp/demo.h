// SPDX-FileCopyrightText: 2026 @AUTHOR@
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/sdk/plugin.h>

#include <QTimer>

/// @NAME@: one device with a sensor and a switch. Begin by making it yours.
class Demo : public atrium::sdk::Plugin
{
public:
    [[nodiscard]] atrium::Result<> initialise(const atrium::sdk::Context &context,
                                              atrium::sdk::HubPort &hub) override;
    void discover() override;
    void write(const atrium::WriteRequest &request, atrium::sdk::WriteReply reply) override;
    void invoke(const atrium::InvokeRequest &request, atrium::sdk::InvokeReply reply) override;
    void shutdown() override;

private:
    void measure();
    void report(const QString &property, const atrium::Value &value);
    [[nodiscard]] atrium::DeviceId device() const;

    atrium::sdk::Context m_context;
    atrium::sdk::HubPort *m_hub = nullptr;
    QTimer m_timer;
    double m_temperature = 21.0;
    bool m_isOn = false;
};
