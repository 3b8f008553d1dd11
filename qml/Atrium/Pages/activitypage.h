// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "housetiles.h"

#include <atrium/model/activity.h>

#include <QAbstractListModel>
#include <QObject>
#include <QTimer>
#include <qqmlregistration.h>

#include <vector>

/// One line of the activity, in words.
struct ActivityRow
{
    quint64 id = 0;
    QString day {};
    QString time {};
    QString icon {};
    QString title {};
    QString line {}; ///< What, by whom, what became of it.
    QString detail {}; ///< Why it failed, what to do.
    Tone::Kind tone = Tone::Neutral;
    QString device {}; ///< "" where there is none to open.
    quint64 wish = 0; ///< That can still be taken back; 0: none.

    friend bool operator==(const ActivityRow &, const ActivityRow &) = default;
};

/// The lines, newest first. Rows stay while only their words change. Lives on the GUI thread.
class ActivityListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the activity page")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        DayRole = Qt::UserRole + 1,
        TimeRole,
        IconRole,
        TitleRole,
        LineRole,
        DetailRole,
        ToneRole,
        DeviceRole,
        CancellableRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<ActivityRow> rows);
    [[nodiscard]] const ActivityRow *at(int row) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<ActivityRow> m_rows;
};

/// What went on in the house: who asked for what and what became of it, devices and plugins that
/// went and came. Follows the hub while somebody looks. Lives on the GUI thread.
class ActivityPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the window")
    Q_PROPERTY(ActivityListModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QStringList filters READ filters CONSTANT FINAL)
    Q_PROPERTY(int filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY stateChanged FINAL)

public:
    /// Loading: nothing is known yet. Lost: what is shown is as of the connection's end.
    enum class State { Loading, Empty, Shown, Lost };
    Q_ENUM(State)

    explicit ActivityPage(atrium::window::HouseTiles &tiles, QObject *parent = nullptr);
    ~ActivityPage() override;

    [[nodiscard]] ActivityListModel *rows() { return &m_rows; }
    [[nodiscard]] State state() const;
    [[nodiscard]] QStringList filters() const;
    [[nodiscard]] int filter() const { return m_filter; }
    void setFilter(int filter);
    /// Whether somebody looks: only then the hub is asked.
    [[nodiscard]] bool isWatched() const { return m_isWatched; }
    void setWatched(bool watched);

    /// Fetches what is older, if there is more; to be called at the end of the list.
    Q_INVOKABLE void more();
    Q_INVOKABLE void open(int row);
    /// Takes back a wish that is still open.
    Q_INVOKABLE void cancel(int row);

Q_SIGNALS:
    void stateChanged();
    void filterChanged();
    void openRequested(const atrium::DeviceId &device);

private:
    void begin();
    void onConnection();
    void ask(const QString &method, atrium::ValueObject params,
             std::function<void(const atrium::Value &)> then);
    void follow(const QString &cursor);
    void take(const atrium::Value &lines);
    void refresh();

    atrium::window::HouseTiles &m_tiles;
    ActivityListModel m_rows;
    std::map<atrium::ActivityId, atrium::Activity> m_lines;
    int m_filter = 0;
    quint64 m_round = 0; // answers to what was asked before a new beginning are void
    qint64 m_next = 0; // of the next older page; 0: there is none
    bool m_isWatched = false;
    bool m_isKnown = false;
    bool m_isAskingMore = false;
    QTimer m_soon;
};
