// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faulteditor.h"
#include "rowlistmodel.h"

#include <atrium/client/hubclient.h>

#include <QAbstractListModel>
#include <QStringList>
#include <qqmlregistration.h>

#include <memory>
#include <vector>

/// What goes wrong in one simulated house, in words, and how often each fault struck.
struct FaultCard
{
    atrium::DeviceId bridge {};
    QString title {};
    int preset = -1; ///< As in FaultHouses::presets(); -1: faults of one's own.
    int wished = -1; ///< Asked for and not yet so; -1: nothing is.
    QString explanation {};
    std::vector<FactRow> struck {}; ///< Faults in force, or that struck since the house began.
    std::vector<FactRow> running {}; ///< Those in force, one by one.
    QStringList faults {}; ///< Of each of them.
    QString failure {};

    friend bool operator==(const FaultCard &, const FaultCard &) = default;
};

/// The simulated houses whose devices can be made unreliable. Lives on the GUI thread.
class FaultHouses : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the system page")
    Q_PROPERTY(QStringList presets READ presets CONSTANT FINAL)
    Q_PROPERTY(FaultEditor *editor READ editor CONSTANT FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        PresetRole,
        WishedRole,
        ExplanationRole,
        StruckRole,
        FailureRole,
        RunningRole,
        BridgeRole,
    };

    explicit FaultHouses(atrium::client::HubClient &client, QObject *parent = nullptr);

    /// Their names, none first.
    [[nodiscard]] QStringList presets() const;
    Q_INVOKABLE void choose(int house, int preset);
    /// Ends all faults, those of one's own too.
    Q_INVOKABLE void end(int house);
    /// Ends one of those in force, and leaves the others.
    Q_INVOKABLE void endOne(int house, int fault);
    /// Begins one more fault.
    Q_INVOKABLE void openEditor(int house);
    [[nodiscard]] FaultEditor *editor() { return &m_editor; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void readAll();
    void readSome(const std::vector<atrium::DeviceId> &devices);
    [[nodiscard]] FaultCard cardOf(const atrium::DeviceState &bridge) const;
    void show(std::vector<FaultCard> cards);
    void tell(const atrium::DeviceId &bridge, const QString &failure);

    atrium::client::HubClient &m_client;
    std::vector<FaultCard> m_cards;
    FaultEditor m_editor;
    std::vector<std::unique_ptr<RowListModel>> m_struck, m_running; // of each card
};
