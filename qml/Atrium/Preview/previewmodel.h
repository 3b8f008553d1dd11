// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "housetiles.h"
#include "previewlink.h"
#include "previewsubject.h"
#include "rowlistmodel.h"
#include "widgetbinder.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <qqmlregistration.h>

#include <memory>
#include <vector>

/// A file that a plugin's author writes, drawn in every state; read again whenever it is saved.
/// While it has errors, they are listed and what was drawn last stays. Lives on the GUI thread.
class PreviewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString file READ file CONSTANT FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(bool sound READ isSound NOTIFY changed FINAL)
    Q_PROPERTY(bool drawn READ isDrawn NOTIFY changed FINAL)
    Q_PROPERTY(int stateCount READ stateCount CONSTANT FINAL)
    Q_PROPERTY(RowListModel *problems READ problems CONSTANT FINAL)

public:
    explicit PreviewModel(QString file, QObject *parent = nullptr);
    ~PreviewModel() override;

    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] bool isDrawn() const { return m_isDrawn; }
    [[nodiscard]] int stateCount() const { return atrium::preview::kStates; }
    [[nodiscard]] RowListModel *problems() { return &m_problems; }

    Q_INVOKABLE [[nodiscard]] QString stateName(int state) const;
    Q_INVOKABLE TileViewModel *tile(int state);
    Q_INVOKABLE WidgetListModel *detail(int state);
    Q_INVOKABLE WidgetListModel *settings(int state);

Q_SIGNALS:
    void changed();

private:
    /// All that is drawn of one state.
    struct Column
    {
        explicit Column(atrium::window::HouseTiles &tiles);

        std::shared_ptr<TileViewModel> tile;
        WidgetListModel detail, settings;
        atrium::window::WidgetBinder detailBinder, settingsBinder;
    };

    void watch();
    void read();
    void showProblems(const std::vector<atrium::dsl::Problem> &problems);
    void draw();

    const QString m_file;
    atrium::preview::PreviewLink m_link;
    atrium::client::HubClient m_client;
    PinEntry m_pin;
    Presses m_presses;
    atrium::window::HouseTiles m_tiles;
    std::vector<std::unique_ptr<Column>> m_columns;
    RowListModel m_problems;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QString m_summary;
    bool m_isSound = false, m_isDrawn = false;
};
