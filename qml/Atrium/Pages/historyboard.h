// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartview.h"
#include "historymodels.h"
#include "historyreader.h"
#include "historysubject.h"

#include <QTimer>

/// Charts of what was, over one time: series of one unit share a plot, states are bars, and what
/// each was at one moment is said in words. Asks the hub while somebody looks. Lives on the GUI
/// thread.
class HistoryBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page")
    Q_PROPERTY(ChartView *view READ view CONSTANT FINAL)
    Q_PROPERTY(HistorySeriesModel *series READ series CONSTANT FINAL)
    Q_PROPERTY(HistoryChartModel *plots READ plots CONSTANT FINAL)
    Q_PROPERTY(HistoryChartModel *lanes READ lanes CONSTANT FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(QString widestAxisText READ widestAxisText NOTIFY axisChanged FINAL)
    Q_PROPERTY(QString momentText READ momentText NOTIFY readoutChanged FINAL)
    Q_PROPERTY(QString spoken READ spoken NOTIFY readoutChanged FINAL)
    Q_PROPERTY(int plotWidth READ plotWidth WRITE setPlotWidth NOTIFY plotWidthChanged FINAL)

public:
    static constexpr std::size_t kMostSeries = 5;

    /// None: nothing was chosen. Lost: what is shown is as of the connection's end. Failed: the hub
    /// said why.
    enum class State { None, Loading, Empty, Shown, Lost, Failed };
    Q_ENUM(State)

    struct Series
    {
        atrium::window::HistorySubject subject {};
        QString name {};
        int rank = 0;
        bool isShown = true;
        std::shared_ptr<const atrium::window::KeptHistory> kept {};
        atrium::controls::ChartTrace trace {}; ///< Of a number.
        std::vector<atrium::client::HistoryState> states {}; ///< Of a state.
        std::vector<atrium::client::HistoryState> live {}; ///< What was seen since.
    };

    explicit HistoryBoard(atrium::window::HouseTiles &tiles, QObject *parent = nullptr);
    ~HistoryBoard() override;

    [[nodiscard]] ChartView *view() { return &m_view; }
    [[nodiscard]] HistorySeriesModel *series() { return &m_rows; }
    [[nodiscard]] HistoryChartModel *plots() { return &m_plots; }
    [[nodiscard]] HistoryChartModel *lanes() { return &m_lanes; }
    [[nodiscard]] State state() const;
    [[nodiscard]] QString trouble() const;
    /// As wide as what stands beside the axes is going to be.
    [[nodiscard]] QString widestAxisText() const { return m_widestAxisText; }
    /// The moment that the readout speaks of.
    [[nodiscard]] QString momentText() const;
    /// The readout as one sentence.
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] int plotWidth() const { return m_plotWidth; }
    void setPlotWidth(int width);

    /// What is charted; those that stay keep their colours. More than kMostSeries are left out.
    void choose(const std::vector<atrium::client::TrailKey> &keys);
    [[nodiscard]] const std::vector<Series> &chosen() const { return m_series; }
    [[nodiscard]] const atrium::controls::ChartSpan &span() const { return m_view.span(); }
    [[nodiscard]] qint64 now() const { return m_now; }
    void setWatched(bool watched);
    [[nodiscard]] bool isWatched() const { return m_isWatched; }

    /// Draws the series or leaves it out; its place is kept.
    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void retry();
    /// A round number of an axis.
    Q_INVOKABLE [[nodiscard]] QString axisText(const QString &unit, double value,
                                               int decimals) const;

Q_SIGNALS:
    void changed();
    void readoutChanged();
    void plotWidthChanged();
    void axisChanged();
    /// Other series, another time, or news of them.
    void contentChanged();

private:
    void note(const atrium::DeviceId &device);
    void noteState(Series &series, const atrium::DeviceState &device);
    bool read(Series &series);
    void readAll();
    void refresh();
    void layOut();
    void sayReadout();
    void measureAxis();
    [[nodiscard]] HistorySeriesRow rowOf(const Series &series, qint64 at) const;
    [[nodiscard]] atrium::controls::ChartTrace traceOf(const Series &series) const;
    [[nodiscard]] ChartStretches stretchesOf(const Series &series) const;
    [[nodiscard]] qint64 liveSince(const Series &series) const;
    [[nodiscard]] qint64 moment() const;
    [[nodiscard]] bool isLive() const;

    atrium::window::HouseTiles &m_tiles;
    atrium::window::HistoryReader &m_reader;
    ChartView m_view;
    HistorySeriesModel m_rows;
    HistoryChartModel m_plots, m_lanes;
    std::vector<Series> m_series;
    atrium::client::Trails m_trails;
    qint64 m_now = 0;
    QString m_widestAxisText;
    int m_plotWidth = 0;
    bool m_isWatched = false;
    QTimer m_soon; ///< News come together.
    QTimer m_resized; ///< Not within the layout that it is asked by.
    QTimer m_minute; ///< The present moves.
};
