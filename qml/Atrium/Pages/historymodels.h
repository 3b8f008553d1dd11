// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "tone.h"

#include <QAbstractListModel>
#include <qqmlregistration.h>

#include <vector>

/// One series of the history: its chip, and what it was at the moment that is pointed at.
struct HistorySeriesRow
{
    QString name {};
    QString whole {}; ///< The name with its device and its property.
    int rank = 0; ///< Which line style.
    Tone::Kind tone = Tone::Active; ///< Its colour.
    bool isShown = true;
    bool isState = false;
    QString value {};
    QString range {}; ///< From the least to the greatest round the moment; "" if they are one.

    friend bool operator==(const HistorySeriesRow &, const HistorySeriesRow &) = default;
};

/// The chosen series. Rows stay while only their words change. Lives on the GUI thread.
class HistorySeriesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the history")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        WholeRole,
        RankRole,
        ToneRole,
        ShownRole,
        StateRole,
        ValueRole,
        RangeRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<HistorySeriesRow> rows);
    [[nodiscard]] const std::vector<HistorySeriesRow> &rows() const { return m_rows; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<HistorySeriesRow> m_rows;
};

/// One plot (series of one unit) or one bar of states, over the common time.
struct HistoryChartRow
{
    QString name {};
    QString unit {};
    ChartData chart {};
    ChartStretches states {};

    friend bool operator==(const HistoryChartRow &, const HistoryChartRow &) = default;
};

/// What is drawn one below the other. Lives on the GUI thread.
class HistoryChartModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the history")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { NameRole = Qt::UserRole + 1, UnitRole, ChartRole, StatesRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<HistoryChartRow> rows);
    [[nodiscard]] const std::vector<HistoryChartRow> &rows() const { return m_rows; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<HistoryChartRow> m_rows;
};

/// The numbers of the charts as a table: a time, and what each series was then. Lives on the GUI
/// thread.
class HistoryTableModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the history")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    struct Row
    {
        QString time {};
        QStringList cells {};

        friend bool operator==(const Row &, const Row &) = default;
    };
    enum Role { TimeRole = Qt::UserRole + 1, CellsRole, SpokenRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QStringList &heads, std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QStringList m_heads;
    std::vector<Row> m_rows;
};
