// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faulthouses.h"
#include "housetiles.h"
#include "plugineditor.h"
#include "rowlistmodel.h"

#include <QAbstractListModel>
#include <QObject>
#include <QTimer>
#include <qqmlregistration.h>

#include <vector>

/// One plugin's card: its state in words, its numbers, what is wrong and what to do.
struct PluginCard
{
    QString instance {};
    bool isStopped = false;
    bool isStuck = false; ///< Waits for a person, or for its next start.
    QString title {};
    QString version {};
    QString icon {};
    QString stateIcon {};
    QString stateWord {};
    QString since {};
    Tone::Kind tone = Tone::Neutral;
    bool isBusy = false;
    QString reason {};
    QString place {}; ///< Of the fault: code · pointer.
    QString hint {};
    QString devices {};
    QString restarts {};
    QString reports {};
    QString refused {};
    int rank = 0; ///< Worst first.

    friend bool operator==(const PluginCard &, const PluginCard &) = default;
};

/// The plugins, worst first. Lives on the GUI thread.
class PluginListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the system page")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        InstanceRole = Qt::UserRole + 1,
        StoppedRole,
        StuckRole,
        TitleRole,
        VersionRole,
        IconRole,
        StateIconRole,
        StateWordRole,
        SinceRole,
        ToneRole,
        BusyRole,
        ReasonRole,
        PlaceRole,
        AdviceRole,
        DevicesRole,
        RestartsRole,
        ReportsRole,
        RefusedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<PluginCard> cards);
    [[nodiscard]] int count() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<PluginCard> m_cards;
};

/// The system page: plugins and health. Lives on the GUI thread.
class SystemPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the window")
    Q_PROPERTY(PluginListModel *plugins READ plugins CONSTANT FINAL)
    Q_PROPERTY(FaultHouses *faults READ faults CONSTANT FINAL)
    Q_PROPERTY(PluginEditor *editor READ editor CONSTANT FINAL)
    Q_PROPERTY(RowListModel *health READ health CONSTANT FINAL)
    Q_PROPERTY(RowListModel *about READ about CONSTANT FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(int sickPlugins READ sickPlugins NOTIFY changed FINAL)
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY changed FINAL)

public:
    explicit SystemPage(atrium::window::HouseTiles &tiles, QObject *parent = nullptr);
    ~SystemPage() override;

    [[nodiscard]] PluginListModel *plugins() { return &m_plugins; }
    [[nodiscard]] FaultHouses *faults() { return &m_faults; }
    [[nodiscard]] PluginEditor *editor() { return &m_editor; }
    [[nodiscard]] RowListModel *health() { return &m_health; }
    [[nodiscard]] RowListModel *about() { return &m_about; }
    /// "Z-Wave is stopped: 14 devices cannot be reached. Everything else works."
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] int sickPlugins() const { return m_sick; }
    /// Whether somebody looks: only then health is asked for.
    [[nodiscard]] bool isWatched() const { return m_poll.isActive(); }
    void setWatched(bool watched);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void askHealth();
    [[nodiscard]] static QString healthName(const QString &name);
    [[nodiscard]] static QString addressText(const QString &address);
    void showHealth(const atrium::Value &answer);
    void showStatus(const atrium::Value &answer);

    atrium::window::HouseTiles &m_tiles;
    PluginListModel m_plugins;
    FaultHouses m_faults;
    PluginEditor m_editor;
    RowListModel m_health, m_about;
    QString m_sentence;
    int m_sick = 0;
    QTimer m_poll;
};
