// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <qqmlregistration.h>

/// Moves the keyboard's focus where Tab alone is not enough: by arrows inside a grid, from one
/// region of the window to the next, and into sight. Lives on the GUI thread.
class KeyboardGuide : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// To the nearest control of @p within in the direction of @p key, an arrow, from the one that
    /// has the focus. Whether the focus moved.
    Q_INVOKABLE bool step(QQuickItem *within, int key) const;
    /// Scrolls @p view, a Flickable, so far that what the keyboard is at inside of it is in sight.
    /// What a finger or the mouse is at stays where it is.
    Q_INVOKABLE void reveal(QQuickItem *view) const;
    /// Keeps in mind what has the focus in the window of @p item, if nothing is kept yet,
    Q_INVOKABLE void remember(const QQuickItem *item);
    /// and gives it back, if that is still there.
    Q_INVOKABLE void giveBack();
    /// The focus goes to the first control of the next of @p regions that is visible, behind the
    /// one that has it now; @p by is 1 or -1.
    Q_INVOKABLE void walk(const QList<QQuickItem *> &regions, int by) const;

private:
    QPointer<QQuickItem> m_kept;
    bool m_wasByKeyboard = false;
};
