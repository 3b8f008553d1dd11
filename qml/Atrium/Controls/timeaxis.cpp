// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeaxis.h"

#include "charttimes.h"

#include <QLocale>

using namespace atrium::controls;

void TimeAxis::setView(ChartView *view)
{
    if (view == m_view)
        return;
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    if (view != nullptr)
        connect(view, &ChartView::moved, this, &TimeAxis::refresh);
    Q_EMIT viewChanged();
    refresh();
}

void TimeAxis::setMost(int most)
{
    if (most == m_most)
        return;
    m_most = most;
    refresh();
}

void TimeAxis::refresh()
{
    m_shares.clear();
    m_texts.clear();
    if (m_view) {
        const ChartSpan span = m_view->span();
        //: As Qt writes dates: d day, ddd weekday, MMM month, yyyy year.
        const DateFormats formats {
            .day = tr("d MMM"), .weekday = tr("ddd d"), .month = tr("MMM"), .year = tr("yyyy")};
        for (const TimeTick &tick : timeTicks(span, m_most, QLocale(), formats)) {
            m_shares.append(static_cast<double>(tick.at - span.from)
                            / static_cast<double>(span.length()));
            m_texts.append(tick.text);
        }
    }
    Q_EMIT changed();
}
