// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networkroom.h"

#include <QObject>
#include <QSocketNotifier>

#include <map>

namespace atrium::ctl {

/// What was said over one connection, in order.
struct Talk
{
    struct Part
    {
        bool isPlugins = false;
        QByteArray bytes;
    };

    Endpoint endpoint;
    std::vector<Part> parts {};
    bool isEnded = false; ///< By the other side, while it was listened to.
};

/// As it stands in a recording: text where it is text, base64 otherwise.
[[nodiscard]] Value talksValue(const std::vector<Talk> &talks);
[[nodiscard]] Result<std::vector<Talk>> talksFromValue(const Value &value);

/// Where a plugin in a NetworkRoom gets to when it connects. Thread: the main one.
class NetworkProxy : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        Intercept, ///< To nobody: the connection is ended, and counted.
        Relay, ///< To the real endpoint; what is said is written down.
        Replay, ///< To a recording, which says what was said then.
    };

    NetworkProxy(NetworkRoom room, Mode mode, std::vector<Talk> recording = {});
    ~NetworkProxy() override;

    [[nodiscard]] runtime::NetworkPlace place() const { return m_room.place(); }
    [[nodiscard]] const std::vector<Endpoint> &endpoints() const { return m_room.endpoints(); }
    /// While true, every connection is ended at once: as if the endpoints were gone.
    void setCut(bool isCut);

    [[nodiscard]] std::size_t openConnections() const;
    /// How often each endpoint was connected to.
    [[nodiscard]] const std::map<QString, int> &attempts() const { return m_attempts; }
    [[nodiscard]] const std::vector<Talk> &talks() const { return m_talks; }
    /// Bytes said over all connections, by both sides, in a recording as it is replayed too.
    [[nodiscard]] qsizetype said() const { return m_said; }
    /// More was said than a recording holds; the rest is missing from it.
    [[nodiscard]] bool isOverfull() const { return m_recorded > kMostRecorded; }
    /// Where the plugin said something else than in the recording; empty: nowhere.
    [[nodiscard]] const QString &difference() const { return m_difference; }

    static constexpr qsizetype kMostRecorded = 4 * 1024 * 1024;

private:
    class Connection;
    friend class Connection;

    [[nodiscard]] QList<Connection *> connections() const;
    void accept(std::size_t index);
    void record(std::size_t talk, bool isPlugins, const QByteArray &bytes);

    NetworkRoom m_room;
    Mode m_mode;
    std::vector<Talk> m_recording;
    std::vector<bool> m_isTaken; // of the recording
    std::vector<std::unique_ptr<QSocketNotifier>> m_notifiers;
    std::map<QString, int> m_attempts;
    std::vector<Talk> m_talks;
    qsizetype m_said = 0;
    qsizetype m_recorded = 0;
    QString m_difference;
    bool m_isCut = false;
};

} // namespace atrium::ctl
