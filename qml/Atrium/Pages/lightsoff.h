// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "housetiles.h"
#include "presses.h"

#include <QObject>
#include <QTimer>
#include <qqmlregistration.h>

#include <optional>
#include <set>

/// "All off": the lights of an area, or of the whole home, by one request; asks first where they
/// are many, and says which did not go off. Lives on the GUI thread.
class LightsOff : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the window")
    Q_PROPERTY(bool any READ isAny NOTIFY litChanged FINAL)
    Q_PROPERTY(bool asking READ isAsking NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString question READ question NOTIFY questionChanged FINAL)

public:
    static constexpr std::size_t kMostUnasked = 10;

    LightsOff(atrium::window::HouseTiles &tiles, Presses &presses, QObject *parent = nullptr);
    ~LightsOff() override;

    /// The sections ("area:…") in which a light is on.
    [[nodiscard]] const std::set<QString> &lit() const { return m_lit; }
    [[nodiscard]] bool isAny() const { return !m_lit.empty(); }
    [[nodiscard]] bool isAsking() const { return m_asked.has_value(); }
    [[nodiscard]] QString question() const;

    /// Switches off what is on in the section; "": in the home.
    Q_INVOKABLE void switchOff(const QString &section);
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void litChanged();
    void questionChanged();

private:
    void look();
    [[nodiscard]] std::vector<atrium::DeviceId> litIn(const QString &section) const;
    void send(const QString &section);
    void take(const atrium::Result<atrium::Value> &answer);

    atrium::window::HouseTiles &m_tiles;
    Presses &m_presses;
    std::set<QString> m_lit;
    std::optional<QString> m_asked; ///< The section that is asked about.
    QTimer m_soon;
};
