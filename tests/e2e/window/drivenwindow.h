// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon.h"
#include "program.h"

#include <QColor>

class QPointingDevice;
class QQuickItem;
class QQuickWindow;

namespace atrium::e2e {

/// The desktop program on a hub that is a process of its own, looked at as a person does: by what
/// is shown and said, found by its name.
class DrivenWindow
{
public:
    DrivenWindow();
    ~DrivenWindow();
    Q_DISABLE_COPY_MOVE(DrivenWindow)

    /// Starts the hub, the window on it, and somebody who sees what the hub knows.
    [[nodiscard]] bool open(const QStringList &hubOptions,
                            window::WindowOptions options = {.theme = QStringLiteral("light")});
    /// The hub again, where it was.
    [[nodiscard]] bool startHub(const QStringList &options = {});
    [[nodiscard]] Daemon &hub() { return m_hub; }
    [[nodiscard]] Witness &witness() { return *m_witness; }
    [[nodiscard]] WindowModel &model() const { return *m_program->window()->model(); }
    [[nodiscard]] QQuickWindow &scene() const { return *m_program->window()->scene(); }

    /// What is in sight and bears that name for a screen reader (or begins with it, where it ends
    /// in "…"); null: nothing does. Of several, the one on top.
    [[nodiscard]] QQuickItem *named(const QString &name) const;
    /// Whether something of that QML type is in sight.
    [[nodiscard]] bool shows(const char *type) const;
    /// The tile of a device on the page that is shown.
    [[nodiscard]] QQuickItem *tile(const QString &title) const;
    /// What a tile says of itself: its value and state line.
    [[nodiscard]] QString said(const QString &tile) const;
    [[nodiscard]] WidgetState::Kind stateOf(const QString &tile) const;

    /// Where the middle of an item is on the screen; scrolled into sight by the wheel if it is
    /// not.
    [[nodiscard]] QPoint reach(QQuickItem *item) const;
    void click(const QString &name) const;
    /// A finger's touch. An X server has no touch screen to send one from: it begins at Qt.
    void touch(QPoint from, QPoint to) const;
    /// What the X server shows there.
    [[nodiscard]] QColor pixel(QPoint at) const;

private:
    Daemon m_hub;
    quint16 m_port = 0;
    std::unique_ptr<Witness> m_witness;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<QPointingDevice> m_finger;
};

} // namespace atrium::e2e
