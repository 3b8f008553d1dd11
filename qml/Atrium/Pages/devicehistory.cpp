// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicepage.h"
#include "historyperiod.h"
#include "historywords.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr int kSheetPlot = 320; // pixels

} // namespace

void DevicePage::showHistory()
{
    m_history.setWatched(false);
    const DeviceState *state = device();
    const auto subjects
        = state == nullptr ? std::vector<window::HistorySubject>() : subjectsOf(m_tiles, *state);
    const QDate today = QDate::currentDate();
    const auto span = periodAt(window::HistoryPeriod::Day, today, QLocale().firstDayOfWeek());
    m_history.view()->setBounds({.all = span}, systemNow().wall.count());
    m_history.view()->show(span);
    m_history.view()->unpoint();
    m_history.choose(subjects.empty() ? std::vector<client::TrailKey>()
                                      : std::vector {subjects.front().key});
    m_history.setPlotWidth(kSheetPlot); // until it is drawn
    m_history.setWatched(isOpen());
}

QString DevicePage::historyText() const
{
    return m_history.chosen().empty()
        ? QString()
        : todayText(m_history.chosen().front(), m_history.span(), m_history.now(), m_tiles);
}

void DevicePage::openHistory()
{
    if (!m_history.chosen().empty())
        Q_EMIT historyRequested(m_history.chosen().front().subject.key);
}
