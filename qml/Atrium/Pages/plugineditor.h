// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formmodel.h"
#include "housetiles.h"
#include "rowlistmodel.h"

#include <QObject>
#include <QTimer>
#include <qqmlregistration.h>

/// One plugin instance in full: its configuration to fill in, its log, what it may do. Or one that
/// is to be added. Lives on the GUI thread.
class PluginEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the window")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(Tab tab MEMBER m_tab NOTIFY changed FINAL)
    Q_PROPERTY(bool adding READ isAdding NOTIFY changed FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool saved READ isSaved NOTIFY changed FINAL)
    Q_PROPERTY(bool fixed READ isFixed NOTIFY changed FINAL)
    Q_PROPERTY(bool enabled READ isEnabled NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString description READ description NOTIFY changed FINAL)
    Q_PROPERTY(QString instance READ instance NOTIFY changed FINAL)
    Q_PROPERTY(QString instanceError READ instanceError NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(QString removing READ removing NOTIFY changed FINAL)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed FINAL)
    Q_PROPERTY(QStringList packages READ packages NOTIFY changed FINAL)
    Q_PROPERTY(FormModel *form READ form CONSTANT FINAL)
    Q_PROPERTY(RowListModel *facts READ facts CONSTANT FINAL)
    Q_PROPERTY(RowListModel *log READ log CONSTANT FINAL)
    Q_PROPERTY(bool logWatched READ isLogWatched WRITE setLogWatched NOTIFY changed FINAL)

public:
    enum class Tab { Configuration, Log, Permissions };
    Q_ENUM(Tab)
    /// What can be done with an instance, in the order of choices().
    enum class Choice { Configure, Log, Permissions, StartOrStop, Remove };

    explicit PluginEditor(atrium::window::HouseTiles &tiles, QObject *parent = nullptr);
    ~PluginEditor() override;

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isAdding() const { return m_isAdding; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// The hub took what was filled in, and nothing was changed since.
    [[nodiscard]] bool isSaved() const { return m_isSaved; }
    /// Its configuration stands in a file of the hub, where this form cannot change it.
    [[nodiscard]] bool isFixed() const { return m_isFixed; }
    [[nodiscard]] bool isEnabled() const { return m_isEnabled; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString description() const { return m_description; }
    [[nodiscard]] QString instance() const { return m_instance; }
    [[nodiscard]] QString instanceError() const { return m_instanceError; }
    [[nodiscard]] QString error() const { return m_error; }
    /// What is asked about before it goes: the title; "" while nothing is asked.
    [[nodiscard]] QString removing() const { return m_removing; }
    /// What can be added, by title.
    [[nodiscard]] QStringList packages() const;
    [[nodiscard]] bool canAdd() const { return !m_packages.empty(); }
    [[nodiscard]] FormModel *form() { return &m_form; }
    [[nodiscard]] RowListModel *facts() { return &m_facts; }
    [[nodiscard]] RowListModel *log() { return &m_log; }
    [[nodiscard]] bool isLogWatched() const { return m_poll.isActive(); }
    void setLogWatched(bool watched);

    /// Learns which packages there are.
    void askPackages();

    Q_INVOKABLE void configure(const QString &instance, PluginEditor::Tab tab = Tab::Configuration);
    /// The menu of an instance that is @p stopped or not.
    Q_INVOKABLE [[nodiscard]] QStringList choices(bool stopped) const;
    Q_INVOKABLE void choose(const QString &instance, bool stopped, int choice);
    /// Begins a new instance of `packages[package]`.
    Q_INVOKABLE void add(int package);
    Q_INVOKABLE void nameInstance(const QString &instance);
    /// Sends what was filled in, if nothing is wrong with it.
    Q_INVOKABLE void apply();
    Q_INVOKABLE void close();
    Q_INVOKABLE void setEnabled(const QString &instance, bool enabled);
    /// Starts it anew, also out of quarantine.
    Q_INVOKABLE void tryAgain(const QString &instance);
    Q_INVOKABLE void askRemove(const QString &instance);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void keep();

Q_SIGNALS:
    void changed();

private:
    void begin(const QString &instance, bool isAdding);
    void showInstance(const atrium::Value &answer);
    void showPackage();
    void showFacts();
    void askLog();
    void showLog(const atrium::Value &answer);
    void send(const QString &method, const QString &instance, atrium::ValueObject params);
    [[nodiscard]] atrium::Value package(const QString &id) const;
    [[nodiscard]] QString freeInstance(const QString &plugin) const;

    atrium::window::HouseTiles &m_tiles;
    FormModel m_form;
    RowListModel m_facts, m_log;
    std::vector<atrium::Value> m_packages;
    std::vector<FactRow> m_lines;
    atrium::Value m_config; ///< As the hub says it.
    Tab m_tab = Tab::Configuration;
    QString m_instance, m_plugin, m_isolation;
    QString m_title, m_description, m_instanceError, m_error, m_removing, m_removed;
    bool m_isOpen = false, m_isAdding = false, m_isLoading = false, m_isBusy = false;
    bool m_isSaved = false, m_isFixed = false, m_isEnabled = true, m_knowsConfig = false;
    bool m_isAskingLog = false;
    qint64 m_lastLine = 0;
    QTimer m_poll;
};
