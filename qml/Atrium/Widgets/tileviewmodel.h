// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sharedviewmodel.h"
#include "tilelook.h"

#include <QElapsedTimer>
#include <qqmlregistration.h>

#include <functional>

/// One device's tile: shows a look, turns gestures into requests. Lives on the GUI thread.
class TileViewModel : public SharedViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the lists of devices")
    Q_PROPERTY(QString deviceId READ deviceId NOTIFY identityChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY identityChanged FINAL)
    Q_PROPERTY(QString houseTitle READ houseTitle NOTIFY identityChanged FINAL)
    Q_PROPERTY(QString areaTitle READ areaTitle NOTIFY identityChanged FINAL)
    Q_PROPERTY(QString area READ area NOTIFY identityChanged FINAL)
    Q_PROPERTY(QString spokenName READ spokenName NOTIFY identityChanged FINAL)
    Q_PROPERTY(QString icon READ icon NOTIFY faceChanged FINAL)
    Q_PROPERTY(Tone::Kind tone READ tone NOTIFY faceChanged FINAL)
    Q_PROPERTY(WidgetState::Kind state READ state NOTIFY faceChanged FINAL)
    Q_PROPERTY(bool lit READ lit NOTIFY faceChanged FINAL)
    Q_PROPERTY(bool attention READ attention NOTIFY faceChanged FINAL)
    Q_PROPERTY(bool retryable READ retryable NOTIFY faceChanged FINAL)
    Q_PROPERTY(bool hasPrimary READ hasPrimary NOTIFY faceChanged FINAL)
    Q_PROPERTY(bool ranged READ ranged NOTIFY faceChanged FINAL)
    Q_PROPERTY(double lampHue READ lampHue NOTIFY faceChanged FINAL)
    Q_PROPERTY(double lampSaturation READ lampSaturation NOTIFY faceChanged FINAL)
    Q_PROPERTY(double from READ from NOTIFY faceChanged FINAL)
    Q_PROPERTY(double to READ to NOTIFY faceChanged FINAL)
    Q_PROPERTY(double step READ step NOTIFY faceChanged FINAL)
    Q_PROPERTY(double fraction READ fraction NOTIFY valueChanged FINAL)
    Q_PROPERTY(double wishFraction READ wishFraction NOTIFY valueChanged FINAL)
    Q_PROPERTY(double number READ number NOTIFY valueChanged FINAL)
    Q_PROPERTY(QString valueText READ valueText NOTIFY valueChanged FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY stateTextChanged FINAL)
    Q_PROPERTY(QString ageText READ ageText NOTIFY stateTextChanged FINAL)
    Q_PROPERTY(QString spoken READ spoken NOTIFY stateTextChanged FINAL)

public:
    using Look = atrium::widgets::TileLook;

    explicit TileViewModel(QObject *parent = nullptr);

    [[nodiscard]] const Look &look() const { return m_look; }
    void show(const Look &look);
    /// How a number reads while it is dragged; without it, as the look says.
    void setFormatter(std::function<QString(double)> formatter)
    {
        m_formatter = std::move(formatter);
    }

    [[nodiscard]] QString deviceId() const { return m_look.deviceId; }
    [[nodiscard]] QString title() const { return m_look.title; }
    [[nodiscard]] QString houseTitle() const { return m_look.houseTitle; }
    [[nodiscard]] QString areaTitle() const { return m_look.areaTitle; }
    [[nodiscard]] QString area() const { return m_look.area; }
    [[nodiscard]] QString spokenName() const;
    [[nodiscard]] QString icon() const { return m_look.icon; }
    [[nodiscard]] Tone::Kind tone() const { return m_look.tone; }
    [[nodiscard]] WidgetState::Kind state() const { return m_look.state; }
    [[nodiscard]] bool lit() const { return m_look.lit; }
    [[nodiscard]] bool attention() const { return m_look.attention; }
    [[nodiscard]] bool retryable() const { return m_look.retryable; }
    [[nodiscard]] bool hasPrimary() const { return m_look.hasPrimary; }
    [[nodiscard]] bool ranged() const { return m_look.ranged; }
    [[nodiscard]] double lampHue() const { return m_look.lampHue; }
    [[nodiscard]] double lampSaturation() const { return m_look.lampSaturation; }
    [[nodiscard]] double from() const { return m_look.from; }
    [[nodiscard]] double to() const { return m_look.to; }
    [[nodiscard]] double step() const { return m_look.step; }
    [[nodiscard]] double fraction() const { return m_look.fraction; }
    [[nodiscard]] double wishFraction() const { return m_look.wishFraction; }
    [[nodiscard]] double number() const { return m_look.number; }
    [[nodiscard]] QString valueText() const { return m_look.valueText; }
    [[nodiscard]] QString stateText() const { return m_look.stateText; }
    [[nodiscard]] QString ageText() const { return m_look.ageText; }
    [[nodiscard]] QString spoken() const { return m_look.spoken; }

    /// The tap: the primary action, else the detail.
    Q_INVOKABLE void activate();
    Q_INVOKABLE void open();
    Q_INVOKABLE void retry();
    /// The finger is at @p value; passed on at most five times a second.
    Q_INVOKABLE void dragTo(double value);
    Q_INVOKABLE void choose(double value);
    /// How @p value reads while it is dragged.
    Q_INVOKABLE [[nodiscard]] QString textOf(double value) const;

Q_SIGNALS:
    void identityChanged();
    void faceChanged();
    void valueChanged();
    void stateTextChanged();

    void activated();
    void opened();
    void retried();
    void valueWished(double value);

private:
    Look m_look;
    std::function<QString(double)> m_formatter;
    QElapsedTimer m_lastSent;
};
