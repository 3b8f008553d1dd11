// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartview.h"

#include <QPointer>
#include <QStringList>

/// The round times under a chart, in words and as shares of its width. Lives on the GUI thread.
class TimeAxis : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ChartView *view READ view WRITE setView NOTIFY viewChanged FINAL)
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> shares READ shares NOTIFY changed FINAL)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] ChartView *view() const { return m_view; }
    void setView(ChartView *view);
    /// How many texts have room.
    [[nodiscard]] int most() const { return m_most; }
    void setMost(int most);
    [[nodiscard]] QList<double> shares() const { return m_shares; }
    /// As many as shares.
    [[nodiscard]] QStringList texts() const { return m_texts; }

Q_SIGNALS:
    void viewChanged();
    void changed();

private:
    void refresh();

    QPointer<ChartView> m_view;
    int m_most = 6;
    QList<double> m_shares;
    QStringList m_texts;
};
