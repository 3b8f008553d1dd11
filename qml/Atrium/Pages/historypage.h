// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyboard.h"
#include "historyenergy.h"
#include "historyperiod.h"
#include "rowlistmodel.h"

/// The page of energy and history: which part of the calendar, which series, and what they come to.
/// Lives on the GUI thread.
class HistoryPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the window")
    Q_PROPERTY(HistoryBoard *board READ board CONSTANT FINAL)
    Q_PROPERTY(QStringList periods READ periods CONSTANT FINAL)
    Q_PROPERTY(int period READ period WRITE setPeriod NOTIFY periodChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY periodChanged FINAL)
    Q_PROPERTY(bool current READ isCurrent NOTIFY periodChanged FINAL)
    Q_PROPERTY(RowListModel *figures READ figures CONSTANT FINAL)
    Q_PROPERTY(RowListModel *energy READ energy CONSTANT FINAL)
    Q_PROPERTY(HistoryTableModel *table READ table CONSTANT FINAL)
    Q_PROPERTY(QStringList heads READ heads NOTIFY tableChanged FINAL)
    Q_PROPERTY(int columns READ columns NOTIFY tableChanged FINAL)
    Q_PROPERTY(bool tabular READ isTabular WRITE setTabular NOTIFY tableChanged FINAL)
    Q_PROPERTY(RowListModel *picks READ picks CONSTANT FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY picksChanged FINAL)
    Q_PROPERTY(bool full READ isFull NOTIFY picksChanged FINAL)

public:
    explicit HistoryPage(atrium::window::HouseTiles &tiles, QObject *parent = nullptr);
    ~HistoryPage() override;

    [[nodiscard]] HistoryBoard *board() { return &m_board; }
    [[nodiscard]] QStringList periods() const;
    [[nodiscard]] int period() const { return static_cast<int>(m_period); }
    /// Shows the whole period round what is seen.
    void setPeriod(int period);
    [[nodiscard]] QString title() const;
    /// Nothing later has happened yet.
    [[nodiscard]] bool isCurrent() const;
    [[nodiscard]] RowListModel *figures() { return &m_figures; }
    [[nodiscard]] RowListModel *energy() { return &m_energy; }
    [[nodiscard]] HistoryTableModel *table() { return &m_table; }
    [[nodiscard]] QStringList heads() const;
    [[nodiscard]] int columns() const { return static_cast<int>(heads().size()); }
    [[nodiscard]] bool isTabular() const { return m_isTabular; }
    void setTabular(bool tabular);
    /// What may be charted, narrowed down by the filter's words.
    [[nodiscard]] RowListModel *picks() { return &m_picks; }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    /// No more series can be chosen.
    [[nodiscard]] bool isFull() const;

    void setWatched(bool watched);
    /// Charts this one alone, over today.
    void showOnly(const atrium::client::TrailKey &key);

    Q_INVOKABLE void step(int periods);
    /// The whole period again after a zoom.
    Q_INVOKABLE void showWhole();
    /// Fetches what there is to choose from.
    Q_INVOKABLE void openPicks();
    /// Adds the series, or takes it away.
    Q_INVOKABLE void pick(int index);
    Q_INVOKABLE void remove(int row);

Q_SIGNALS:
    void periodChanged();
    void tableChanged();
    void picksChanged();

private:
    void showDay(QDate day);
    void chooseFirst();
    void contentMoved();
    [[nodiscard]] std::vector<atrium::client::TrailKey> shownKeys() const;
    void askSums();
    void askEnergy(const atrium::controls::ChartSpan &span);
    void showFigures();
    void showTable();
    void askSeries(const QString &after);
    void showPicks();
    [[nodiscard]] atrium::controls::ChartSpan whole() const;
    [[nodiscard]] atrium::controls::ChartSpan known() const;
    [[nodiscard]] std::vector<atrium::client::TrailKey> keys() const;

    atrium::window::HouseTiles &m_tiles;
    HistoryBoard m_board;
    atrium::window::HistoryPeriod m_period = atrium::window::HistoryPeriod::Day;
    QDate m_day; ///< In the period that is shown.
    bool m_followsToday = true;
    std::map<atrium::client::TrailKey, atrium::client::HistorySpan> m_sums;
    std::vector<atrium::window::EnergyCount> m_counts;
    RowListModel m_figures, m_energy, m_picks;
    HistoryTableModel m_table;
    std::set<atrium::client::TrailKey> m_recorded; ///< Of which the hub has history.
    std::vector<atrium::window::HistorySubject> m_offered; ///< The rows of m_picks.
    QString m_filter;
    bool m_isTabular = false;
    bool m_hasChosen = false;
    quint64 m_round = 0; ///< Sums of another span are void.
    std::pair<atrium::controls::ChartSpan, std::vector<atrium::client::TrailKey>> m_summed;
    qint64 m_summedAt = 0;
    QTimer m_settled; ///< What is asked when the view stands still.
};
