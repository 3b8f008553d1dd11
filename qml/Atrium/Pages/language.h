// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <qqmlregistration.h>

/// The languages that the window speaks, each by its own name, and which of them a person chose;
/// the first is whatever the desktop speaks. One for an engine; the program makes the window speak
/// it. Lives on the GUI thread.
class Language : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QStringList names READ names CONSTANT FINAL)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed FINAL)

public:
    using QObject::QObject;

    /// "" for the desktop's, then such as "de".
    [[nodiscard]] static QStringList tags();
    [[nodiscard]] QStringList names() const;
    /// -1: a language that is not offered here, by the command line.
    [[nodiscard]] int chosen() const;
    void setTag(const QString &tag);
    Q_INVOKABLE void choose(int index);

Q_SIGNALS:
    void changed();
    /// A person chose another one than holds; "" is the desktop's.
    void picked(const QString &tag);

private:
    QString m_tag;
};
