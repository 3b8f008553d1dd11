// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "housetiles.h"
#include "rowlistmodel.h"

#include <atrium/model/alert.h>

#include <QObject>
#include <QTimer>
#include <qqmlregistration.h>

#include <map>

/// What must reach people, as the hub tells it: the first few as banners until somebody has seen
/// them. Follows the hub while it is connected. GUI thread.
class HouseAlerts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the window")
    Q_PROPERTY(RowListModel *urgent READ urgent CONSTANT FINAL)
    Q_PROPERTY(RowListModel *notices READ notices CONSTANT FINAL)

public:
    /// A banner for each of so many at most; the last says how many more there are.
    static constexpr std::size_t kMostShown = 2;

    explicit HouseAlerts(atrium::window::HouseTiles &tiles, QObject *parent = nullptr);

    /// Alarms and doorbells that nobody has seen.
    [[nodiscard]] RowListModel *urgent() { return &m_urgent; }
    /// What needs a person some time; none while something is urgent.
    [[nodiscard]] RowListModel *notices() { return &m_notices; }
    [[nodiscard]] const std::vector<atrium::Alert> &alerts() const { return m_alerts; }

    Q_INVOKABLE void seeUrgent(int row);
    Q_INVOKABLE void seeNotice(int row);
    void see(const QString &alert);
    /// Not told again for an hour.
    void silence(const QString &alert);

    /// How it is said in a banner or a notification.
    struct Words
    {
        QString icon;
        QString title;
        QString line;
    };
    [[nodiscard]] Words wordsOf(const atrium::Alert &alert) const;

Q_SIGNALS:
    /// People are to be told, or told anew.
    void told(const atrium::Alert &alert);
    /// Nobody needs to be told of it any more.
    void over(const QString &alert);

private:
    void follow();
    void take(const atrium::Value &answer);
    void show();
    [[nodiscard]] FactRow rowOf(const atrium::Alert &alert) const;
    void ask(const QString &method, const QString &alert);

    atrium::window::HouseTiles &m_tiles;
    std::vector<atrium::Alert> m_alerts;
    std::map<QString, int> m_told; // tellings of each, by id
    std::vector<QString> m_urgentIds, m_noticeIds; // of the rows
    RowListModel m_urgent, m_notices;
    QTimer m_again; // after an answer that was an error
    qint64 m_revision = 0;
    int m_round = 0; // grows with each connection
};
