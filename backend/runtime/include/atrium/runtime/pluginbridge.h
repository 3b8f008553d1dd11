// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace atrium::runtime {

/// Lets a hub on another machine, or in another container, use a plugin that is a process here:
/// each message of the plugin protocol is one text message of a WebSocket. The plugin runs while a
/// hub is connected that has the token; a newer connection takes the place of an older one. Thread:
/// its own, with an event loop.
class PluginBridge : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        QString address {}; ///< To listen at.
        quint16 port = 0; ///< 0: any that is free.
        QByteArray token {};
        QByteArray certificatePem {}; ///< With its chain. Both empty: without TLS.
        QByteArray keyPem {};
        std::vector<QByteArray> command {}; ///< The plugin, by its absolute path.
        QString stateFolder {}; ///< Of the plugin; what the hub says of one is for its own machine.
        std::vector<QByteArray> environment {}; ///< All of it: NAME=value.
    };

    explicit PluginBridge(Setup setup);
    ~PluginBridge() override;
    Q_DISABLE_COPY_MOVE(PluginBridge)

    /// Refused: the token is shorter than 16 characters. InvalidInput: the certificate or the key.
    /// Busy: it cannot listen there.
    [[nodiscard]] Result<> start();
    [[nodiscard]] quint16 port() const;
    /// The plugin's process; 0 while no hub is connected.
    [[nodiscard]] qint64 processId() const;

private:
    class Session;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium::runtime
