// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ambientmodel.h"
#include "backlight.h"
#include "kioskmind.h"
#include "theme.h"
#include "windowmodel.h"

#include <QObject>
#include <QTimer>
#include <qqmlregistration.h>

class QQuickWindow;

/// A wall panel: which scene stands on the screen, in which light, and which touches count. Joins
/// a window with KioskMind. Lives on the GUI thread.
class Kiosk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool ambient READ isAmbient NOTIFY changed FINAL)
    Q_PROPERTY(bool screenOn READ isScreenOn NOTIFY changed FINAL)
    Q_PROPERTY(double dimming READ dimming NOTIFY changed FINAL)
    Q_PROPERTY(int keyboardHeight READ keyboardHeight NOTIFY changed FINAL)
    Q_PROPERTY(AmbientModel *scene READ scene CONSTANT FINAL)

public:
    /// Where it gets the time and the light from; a test brings its own.
    struct Means
    {
        AmbientModel::Clock clock; ///< Local time.
        std::function<atrium::kiosk::Moment()> steady; ///< Never goes back.
        QString backlights; ///< Folder of the kernel's lights.
    };
    [[nodiscard]] static Means machine();

    Kiosk(atrium::client::HubClient &client, WindowModel &house, Means means,
          QObject *parent = nullptr);

    /// Takes the window's events, and its theme if @p theme is not null. Both outlive this.
    void watch(QQuickWindow &window, Theme *theme);
    void setProfile(const atrium::kiosk::ScreenProfile &profile);
    [[nodiscard]] const atrium::kiosk::ScreenProfile &profile() const { return m_profile; }

    [[nodiscard]] bool isAmbient() const;
    [[nodiscard]] bool isScreenOn() const { return m_mind.isScreenOn(); }
    /// How dark a veil lies over all, 0..1, where there is no backlight to turn down.
    [[nodiscard]] double dimming() const;
    /// Percent that the screen is to give now.
    [[nodiscard]] int brightness() const;
    [[nodiscard]] AmbientModel *scene() { return &m_scene; }

    /// How much of the screen a keyboard covers.
    [[nodiscard]] int keyboardHeight() const { return m_keyboardHeight; }
    void setKeyboardHeight(int height);

    /// What the screen gives while it is on, percent; and what it is to give until the profile
    /// or the part of the day changes.
    [[nodiscard]] int litBrightness() const;
    void setLitBrightness(int percent);
    /// Somebody woke it and has not left it for as long as it takes to rest.
    [[nodiscard]] bool isInUse() const;

    /// As an automation asks.
    void setAmbient(bool ambient);
    void setScreenOn(bool on);
    /// The time went on; also called by a timer.
    void pass();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool takes(const QEvent &event);
    void readAlarms();
    void readPresence();
    void heard(const std::vector<atrium::Occurrence> &occurrences);
    void settle();
    void plan();

    atrium::client::HubClient &m_client;
    WindowModel &m_house;
    const Means m_means;
    atrium::kiosk::ScreenProfile m_profile;
    atrium::kiosk::KioskMind m_mind;
    atrium::kiosk::Backlight m_light;
    AmbientModel m_scene;
    QQuickWindow *m_window = nullptr;
    Theme *m_theme = nullptr;
    int m_keyboardHeight = 0;
    int m_lit = -1; ///< What the backlight was told last.
    bool m_isSomebodyThere = false;
    QTimer m_timer, m_readLater;
};
