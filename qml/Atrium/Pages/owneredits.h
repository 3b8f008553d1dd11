// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presses.h"

#include <atrium/client/hubclient.h>

#include <QObject>
#include <qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

/// What the owner says of the house, with a way back: each change knows what was before. The hub
/// keeps it; only the way back is this window's. Lives on the GUI thread.
class OwnerEdits : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the window")
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed FINAL)

public:
    /// One word of a device: a field of `device.configure`, and what it is to be.
    struct Word
    {
        atrium::DeviceId device;
        QString field;
        atrium::Value value;
    };
    /// What is to be, all at once.
    struct Edit
    {
        QString what {}; ///< As a person calls it: "Renamed to Hall".
        std::optional<std::vector<atrium::Area>> areas {};
        std::optional<std::vector<atrium::Floor>> floors {}; ///< Nothing: they stay.
        std::vector<Word> words {};
    };

    static constexpr std::size_t kMostSteps = 50; ///< Older ones cannot be taken back.

    OwnerEdits(atrium::client::HubClient &client, Presses &presses, QObject *parent = nullptr);

    /// Asks the hub; what it refuses is said, and nothing of it can be taken back.
    void apply(const Edit &edit);

    /// What undo() would take back; "" if there is nothing.
    [[nodiscard]] QString undoText() const;
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void changed();
    /// The hub took a part of an edit, or all of it, not.
    void refused();

private:
    /// A change on its way to the hub.
    struct Sent
    {
        std::vector<Word> words;
        std::size_t next = 0;
        std::optional<Edit> back; ///< Kept once the hub took any of it.
    };

    [[nodiscard]] Edit wayBack(const Edit &edit) const;
    void send(const Edit &edit, std::optional<Edit> back);
    void sendNext(const std::shared_ptr<Sent> &sent);
    bool take(Sent &sent, const atrium::Result<atrium::Value> &answer);

    atrium::client::HubClient &m_client;
    Presses &m_presses;
    std::vector<Edit> m_steps; ///< The ways back, the newest last.
};
