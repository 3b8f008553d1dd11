// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deviceruns.h"
#include "faceeditor.h"
#include "historyboard.h"
#include "owneredits.h"
#include "rowlistmodel.h"
#include "widgetbinder.h"

#include <QObject>
#include <qqmlregistration.h>

/// One device in full: what it does, what is wrong, what it is, and what its owner says of it. GUI
/// thread.
class DevicePage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the window")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(TileViewModel *tile READ tile NOTIFY openChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY contentChanged FINAL)
    Q_PROPERTY(WidgetViewModel *power READ power NOTIFY contentChanged FINAL)
    Q_PROPERTY(WidgetListModel *widgets READ widgets CONSTANT FINAL)
    Q_PROPERTY(WidgetListModel *heroes READ heroes CONSTANT FINAL)
    Q_PROPERTY(WidgetListModel *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(bool hasSettings READ hasSettings NOTIFY contentChanged FINAL)
    Q_PROPERTY(RowListModel *notices READ notices CONSTANT FINAL)
    Q_PROPERTY(DeviceRuns *runs READ runs CONSTANT FINAL)
    Q_PROPERTY(RowListModel *facts READ facts CONSTANT FINAL)
    Q_PROPERTY(QString lastSeen READ lastSeen NOTIFY contentChanged FINAL)
    Q_PROPERTY(bool favourite READ isFavourite NOTIFY contentChanged FINAL)
    Q_PROPERTY(bool hidden READ isHidden NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString areaKey READ areaKey NOTIFY contentChanged FINAL)
    Q_PROPERTY(QStringList areaTitles READ areaTitles NOTIFY contentChanged FINAL)
    Q_PROPERTY(int areaIndex READ areaIndex NOTIFY contentChanged FINAL)
    Q_PROPERTY(OwnerEdits *edits READ edits CONSTANT FINAL)
    Q_PROPERTY(HistoryBoard *history READ history CONSTANT FINAL)
    Q_PROPERTY(bool hasHistory READ hasHistory NOTIFY openChanged FINAL)
    Q_PROPERTY(QString historyText READ historyText NOTIFY historyChanged FINAL)
    Q_PROPERTY(FaceEditor *face READ face CONSTANT FINAL)

public:
    DevicePage(atrium::window::HouseTiles &tiles, OwnerEdits &edits, QObject *parent = nullptr);
    ~DevicePage() override;

    void show(const atrium::DeviceId &device);

    [[nodiscard]] bool isOpen() const { return !m_device.isEmpty(); }
    [[nodiscard]] TileViewModel *tile() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    /// The switch that stands in the heading, or null.
    [[nodiscard]] WidgetViewModel *power() const;
    [[nodiscard]] WidgetListModel *heroes() { return &m_heroes; }
    [[nodiscard]] WidgetListModel *widgets() { return &m_widgets; }
    [[nodiscard]] WidgetListModel *settings() { return &m_settings; }
    [[nodiscard]] bool hasSettings() const { return m_settings.rowCount() > 0; }
    [[nodiscard]] RowListModel *notices() { return &m_notices; }
    [[nodiscard]] DeviceRuns *runs() { return &m_runs; }
    [[nodiscard]] RowListModel *facts() { return &m_facts; }
    [[nodiscard]] QString lastSeen() const;
    [[nodiscard]] bool isFavourite() const;
    [[nodiscard]] bool isHidden() const;
    [[nodiscard]] QString areaKey() const;
    [[nodiscard]] QStringList areaTitles() const;
    [[nodiscard]] int areaIndex() const;
    [[nodiscard]] OwnerEdits *edits() const { return &m_edits; }
    /// Today of what the device is mainly for.
    [[nodiscard]] HistoryBoard *history() { return &m_history; }
    [[nodiscard]] bool hasHistory() const { return !m_history.chosen().empty(); }
    /// Today in words.
    [[nodiscard]] QString historyText() const;

    Q_INVOKABLE void openHistory();
    [[nodiscard]] FaceEditor *face() { return &m_face; }

    Q_INVOKABLE void close();
    /// Asks again for what failed; takes note of an action whose fate is unknown; gives up an
    /// arrangement that fits no more.
    Q_INVOKABLE void retry(int notice);
    /// Ends the failed wish by asking for what holds.
    Q_INVOKABLE void keep(int notice);
    Q_INVOKABLE void rename(const QString &title);
    Q_INVOKABLE void setFavourite(bool favourite);
    Q_INVOKABLE void setHidden(bool hidden);
    Q_INVOKABLE void chooseArea(int index);
    /// Makes the area first if there is none of this name.
    Q_INVOKABLE void moveToNewArea(const QString &title);

Q_SIGNALS:
    void openChanged();
    void contentChanged();
    void historyChanged();
    /// The page of the history with this series is wanted.
    void historyRequested(const atrium::client::TrailKey &key);

private:
    void showHistory();
    void refresh();
    void refreshNotices(const atrium::DeviceState &device, const atrium::dsl::Environment &now);
    void addUnknown(std::vector<FactRow> &rows, const atrium::DeviceState &state,
                    atrium::WallTime now);
    void refreshFacts(const atrium::DeviceState &device);
    void configure(const QString &what, const QString &field, const atrium::Value &value);
    [[nodiscard]] const atrium::DeviceState *device() const;

    atrium::window::HouseTiles &m_tiles;
    OwnerEdits &m_edits;
    FaceEditor m_face;
    atrium::DeviceId m_device;
    WidgetListModel m_powerList, m_heroes, m_widgets, m_settings;
    atrium::window::WidgetBinder m_powerBinder, m_heroBinder, m_widgetBinder, m_settingsBinder;
    HistoryBoard m_history;
    RowListModel m_notices, m_facts;
    DeviceRuns m_runs;
    std::vector<atrium::dsl::Notice> m_noticed;
    std::vector<atrium::ActionId> m_unknown; ///< Told after them.
};
