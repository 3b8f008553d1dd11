// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QQmlParserStatus>

/// The colours of a chart in the theme that holds: of its lines by their rank, of states by theirs.
/// Lives on the GUI thread.
class ChartColors : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QList<QColor> lines READ lines NOTIFY changed FINAL)
    Q_PROPERTY(QList<QColor> states READ states NOTIFY changed FINAL)
    Q_PROPERTY(QList<QColor> stateTexts READ stateTexts NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QList<QColor> lines() const { return m_lines; }
    /// The track's first, then those of the tones from Tone::Active to Tone::Alarm.
    [[nodiscard]] QList<QColor> states() const { return m_states; }
    /// Of the words on them.
    [[nodiscard]] QList<QColor> stateTexts() const { return m_stateTexts; }

    void classBegin() override { }
    void componentComplete() override;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    Theme *m_theme = nullptr;
    QList<QColor> m_lines, m_states, m_stateTexts;
};
