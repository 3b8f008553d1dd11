// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitypage.h"
#include "areaspage.h"
#include "brokersetup.h"
#include "devicepage.h"
#include "historypage.h"
#include "housealerts.h"
#include "housetrouble.h"
#include "lightsoff.h"
#include "pinentry.h"
#include "presses.h"
#include "rowlistmodel.h"
#include "systempage.h"
#include "tilespage.h"

#include <QObject>
#include <QTimer>
#include <qqmlregistration.h>

/// What the window is drawn from: the pages, which of them is shown, the house's sentence, the
/// banners. One for a window, over one hub. Lives on the GUI thread.
class WindowModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Page page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(Stage stage READ stage NOTIFY connectionChanged FINAL)
    Q_PROPERTY(QString connectionText READ connectionText NOTIFY connectionChanged FINAL)
    Q_PROPERTY(bool connected READ isConnected NOTIFY connectionChanged FINAL)
    Q_PROPERTY(QString lostTitle READ lostTitle NOTIFY connectionChanged FINAL)
    Q_PROPERTY(QString lostLine READ lostLine NOTIFY connectionChanged FINAL)
    Q_PROPERTY(bool backAgain READ isBackAgain NOTIFY connectionChanged FINAL)
    Q_PROPERTY(bool leaving READ isLeaving NOTIFY leavingChanged FINAL)
    Q_PROPERTY(RowListModel *clauses READ clauses CONSTANT FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY sentenceChanged FINAL)
    Q_PROPERTY(Tone::Kind sentenceTone READ sentenceTone NOTIFY sentenceChanged FINAL)
    Q_PROPERTY(bool sentenceStale READ isSentenceStale NOTIFY sentenceChanged FINAL)
    Q_PROPERTY(TilesPage *home READ home CONSTANT FINAL)
    Q_PROPERTY(TilesPage *area READ area CONSTANT FINAL)
    Q_PROPERTY(TilesPage *devices READ devices CONSTANT FINAL)
    Q_PROPERTY(DevicePage *device READ device CONSTANT FINAL)
    Q_PROPERTY(ActivityPage *activity READ activity CONSTANT FINAL)
    Q_PROPERTY(HistoryPage *history READ history CONSTANT FINAL)
    Q_PROPERTY(AreasPage *areas READ areas CONSTANT FINAL)
    Q_PROPERTY(OwnerEdits *edits READ edits CONSTANT FINAL)
    Q_PROPERTY(SystemPage *system READ system CONSTANT FINAL)
    Q_PROPERTY(BrokerSetup *setup READ setup CONSTANT FINAL)
    Q_PROPERTY(Presses *presses READ presses CONSTANT FINAL)
    Q_PROPERTY(HouseAlerts *alerts READ alerts CONSTANT FINAL)
    Q_PROPERTY(PinEntry *pin READ pin CONSTANT FINAL)
    Q_PROPERTY(bool guarded READ isGuarded NOTIFY pageChanged FINAL)
    Q_PROPERTY(HouseTrouble *trouble READ trouble CONSTANT FINAL)
    Q_PROPERTY(LightsOff *lights READ lights CONSTANT FINAL)

public:
    enum class Page { Home, Area, Devices, Activity, System, Areas, History };
    Q_ENUM(Page)
    /// Nothing for a moment, then what is known: loading, nothing set up yet, or the house.
    enum class Stage { Waiting, Welcome, House };
    Q_ENUM(Stage)

    explicit WindowModel(atrium::client::HubClient &client, QObject *parent = nullptr);
    ~WindowModel() override;

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] QString connectionText() const;
    /// Of the banner while the hub cannot be reached; "" otherwise.
    [[nodiscard]] QString lostTitle() const;
    [[nodiscard]] QString lostLine() const;
    [[nodiscard]] bool isBackAgain() const { return m_backAgain.isActive(); }
    /// Whether it is asked what becomes of the house without its window.
    [[nodiscard]] bool isLeaving() const { return m_leaving; }
    [[nodiscard]] RowListModel *clauses() { return &m_clauses; }
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] Tone::Kind sentenceTone() const { return m_sentenceTone; }
    [[nodiscard]] bool isSentenceStale() const { return m_sentenceStale; }
    [[nodiscard]] TilesPage *home() { return &m_home; }
    [[nodiscard]] TilesPage *area() { return &m_area; }
    [[nodiscard]] TilesPage *devices() { return &m_devices; }
    [[nodiscard]] DevicePage *device() { return &m_device; }
    [[nodiscard]] ActivityPage *activity() { return &m_activity; }
    [[nodiscard]] HistoryPage *history() { return &m_history; }
    [[nodiscard]] AreasPage *areas() { return &m_areas; }
    [[nodiscard]] OwnerEdits *edits() { return &m_edits; }
    [[nodiscard]] SystemPage *system() { return &m_system; }
    [[nodiscard]] BrokerSetup *setup() { return &m_setup; }
    [[nodiscard]] Presses *presses() { return &m_presses; }
    [[nodiscard]] HouseAlerts *alerts() { return &m_alerts; }
    [[nodiscard]] PinEntry *pin() { return &m_pin; }
    /// A panel: the system page needs the PIN.
    [[nodiscard]] bool isGuarded() const { return m_isGuarded; }
    void setGuarded(bool guarded);
    [[nodiscard]] HouseTrouble *trouble() { return &m_trouble; }
    [[nodiscard]] LightsOff *lights() { return &m_lights; }

    /// All that the house has, hidden ones too.
    [[nodiscard]] std::size_t deviceCount() const { return m_client.house().devices().size(); }

    /// What people call the area of a section ("area:…").
    Q_INVOKABLE [[nodiscard]] QString lightsTitle(const QString &section) const;
    Q_INVOKABLE void show(WindowModel::Page page);
    /// Goes where devices are looked for; searchWanted() follows.
    Q_INVOKABLE void search();
    /// Opens what a heading or an overflow tile leads to.
    Q_INVOKABLE void openSection(const QString &key);
    /// Opens the device that a clause speaks of; all devices if there are several.
    Q_INVOKABLE void openClause(int clause);
    Q_INVOKABLE void openDevice(const QString &device);
    Q_INVOKABLE void retryNow();
    void askKeepRunning();
    Q_INVOKABLE void answerKeepRunning(bool keep);
    Q_INVOKABLE void stay();
    /// Whether something was closed: the detail, then the area.
    Q_INVOKABLE bool goBack();

Q_SIGNALS:
    void pageChanged();
    void connectionChanged();
    void sentenceChanged();
    void leavingChanged();
    void searchWanted();
    void keepRunningChosen(bool keep);

private:
    void enter(Page page);
    void connectionMoved();
    void sayHouse();
    void tellLit();

    atrium::client::HubClient &m_client;
    PinEntry m_pin;
    Presses m_presses;
    atrium::window::HouseTiles m_tiles;
    TilesPage m_home, m_area, m_devices;
    OwnerEdits m_edits;
    DevicePage m_device;
    AreasPage m_areas;
    ActivityPage m_activity;
    HistoryPage m_history;
    SystemPage m_system;
    BrokerSetup m_setup;
    HouseAlerts m_alerts;
    HouseTrouble m_trouble;
    LightsOff m_lights;
    RowListModel m_clauses;
    std::vector<std::vector<atrium::DeviceId>> m_spokenOf;
    QString m_sentence;
    Tone::Kind m_sentenceTone = Tone::Good;
    bool m_sentenceStale = false;
    Page m_page = Page::Home;
    bool m_leaving = false;
    bool m_isGuarded = false;
    bool m_wasOnline = false;
    bool m_wasLost = false;
    bool m_setUp = false; ///< The setup was accepted; the house may still be empty.
    QTimer m_countdown, m_backAgain, m_sayLater;
};
