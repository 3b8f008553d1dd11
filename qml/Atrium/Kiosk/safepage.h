// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <qqmlregistration.h>

/// The page of a panel whose program ends again and again: what is known of why, and a way on.
/// Nothing of the house is loaded under it. Lives on the GUI thread.
class SafePage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString reason READ reason CONSTANT FINAL)
    Q_PROPERTY(QString countdown READ countdown NOTIFY changed FINAL)

public:
    /// @p lastWords is what the service manager or the program left of the last end; may be "".
    explicit SafePage(const QString &lastWords, QObject *parent = nullptr);

    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString countdown() const;
    Q_INVOKABLE void tryNow();

Q_SIGNALS:
    void changed();
    /// Start anew.
    void leaving();

private:
    QString m_lastWords;
    int m_left; ///< Seconds.
    QTimer m_second;
};
