// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host.h"

#include <atrium/wire/codec.h>

#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <deque>

namespace atrium::runtime {

/// A plugin elsewhere, behind a PluginBridge: the same messages, one in each text message of a
/// WebSocket that the hub opens. Thread: a worker.
class RemoteHost : public Host
{
    Q_OBJECT

public:
    struct Place
    {
        QUrl url; ///< ws or wss
        QString token;
        QByteArray authority; ///< PEM: trusted alone, for wss; empty: whom the system trusts.
        qsizetype longestMessage;
        std::chrono::milliseconds stopTime; ///< After it is told to shut down.
    };

    RemoteHost(const InstanceId &instance, const Place &place, HostListener &listener);
    ~RemoteHost() override;
    Q_DISABLE_COPY_MOVE(RemoteHost)

    [[nodiscard]] bool send(const wire::ToPlugin &message) override;
    void stop() override;
    void end() override;
    void setPaused(bool isPaused) override;
    [[nodiscard]] qint64 processId() const override { return 0; }

private:
    void connected();
    void disconnected();
    void take(const QString &text);
    void tellSome();
    void finish(const QString &how);

    Place m_place;
    HostListener &m_listener;
    wire::FromPluginDecoder m_decoder;
    QWebSocket m_socket;
    QTimer m_patience;
    std::deque<QString> m_out; // until it is connected
    std::deque<QByteArray> m_in; // while nobody listens
    qsizetype m_waiting = 0; // bytes of m_in, or of m_out
    bool m_isConnected = false;
    bool m_isPaused = false;
    bool m_isSilent = false;
};

} // namespace atrium::runtime
