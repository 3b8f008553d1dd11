// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartplot.h"
#include "figures.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::bench;
using namespace atrium::controls;

namespace {

constexpr int kPoints = 100'000;
constexpr int kFrames = 400;
constexpr QSize kSize(920, 268);
constexpr qint64 kDay = 86'400'000;

double now()
{
    return static_cast<double>(monotonicMicroseconds()) / 1e3;
}

ChartData data(int traces, int points)
{
    std::vector<ChartTrace> all;
    for (int i = 0; i < traces; ++i) {
        ChartTrace trace {.scale = u"°C"_s, .rank = i};
        for (int j = 0; j < points; ++j) {
            const double at = static_cast<double>(j) / points;
            const double value
                = 20.0 + i + 2.0 * std::sin(at * 40.0) + 0.3 * std::sin(at * 9'000.0);
            trace.samples.push_back({.at = static_cast<qint64>(at * kDay),
                                     .value = value,
                                     .lowest = value - 0.4,
                                     .highest = value + 0.4});
        }
        all.push_back(std::move(trace));
    }
    ChartData chart;
    chart.traces = std::make_shared<const std::vector<ChartTrace>>(std::move(all));
    chart.now = kDay;
    return chart;
}

// From the movement of a hand to the drawn picture.
void measure(std::vector<Figure> &figures, const QString &what, int traces, int points,
             double factor)
{
    ChartView view;
    view.setBounds({.all = {.from = 0, .to = kDay}}, kDay);
    view.show({.from = 0, .to = kDay});
    ChartPlot plot;
    plot.setSize(kSize);
    plot.setProperty("colors", QVariant::fromValue(QList<QColor> {Qt::darkCyan, Qt::darkYellow}));
    plot.setView(&view);
    plot.setChart(data(traces, points));
    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> frames;
    view.zoom(factor, 0.5);
    for (int i = 0; i < kFrames; ++i) {
        const double began = now();
        view.pan(i % 2 == 0 ? 0.01 : -0.01);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        plot.paint(&painter);
        painter.end();
        frames.push_back(now() - began);
    }
    for (const double share : {0.5, 0.95, 0.99})
        figures.push_back({.what = u"%1, p%2"_s.arg(what).arg(share * 100),
                           .value = percentile(frames, share),
                           .unit = u"ms"_s,
                           .budget = share == 0.95 ? std::optional(16.7) : std::nullopt});
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication app(argc, argv);
    std::vector<Figure> figures;
    measure(figures, u"one series of 100,000, all of it"_s, 1, kPoints, 0.98);
    measure(figures, u"one series of 100,000, a twentieth of it"_s, 1, kPoints, 0.05);
    measure(figures, u"five series of 100,000, all of them"_s, 5, kPoints, 0.98);
    measure(figures, u"one series of 4,000"_s, 1, 4'000, 0.98);
    QTextStream(stdout) << asTable(figures);
    return EXIT_SUCCESS;
}
