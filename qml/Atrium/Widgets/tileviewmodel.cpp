// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tileviewmodel.h"

#include "numbers.h"

#include <QQmlEngine>

using namespace Qt::StringLiterals;

namespace {

constexpr int kDragIntervalMs = 200;

} // namespace

TileViewModel::TileViewModel(QObject *parent)
    : SharedViewModel(parent)
{
    QQmlEngine::setObjectOwnership(this, QQmlEngine::CppOwnership);
}

void TileViewModel::show(const Look &look)
{
    if (look == m_look)
        return;
    const Look old = std::exchange(m_look, look);
    if (old.deviceId != look.deviceId || old.title != look.title
        || old.houseTitle != look.houseTitle || old.areaTitle != look.areaTitle
        || old.area != look.area)
        Q_EMIT identityChanged();
    if (old.icon != look.icon || old.tone != look.tone || old.state != look.state
        || old.lit != look.lit || old.attention != look.attention || old.retryable != look.retryable
        || old.hasPrimary != look.hasPrimary || old.ranged != look.ranged
        || old.lampHue != look.lampHue || old.lampSaturation != look.lampSaturation
        || old.from != look.from || old.to != look.to || old.step != look.step)
        Q_EMIT faceChanged();
    if (old.fraction != look.fraction || old.wishFraction != look.wishFraction
        || old.number != look.number || old.valueText != look.valueText)
        Q_EMIT valueChanged();
    if (old.stateText != look.stateText || old.ageText != look.ageText || old.spoken != look.spoken)
        Q_EMIT stateTextChanged();
}

QString TileViewModel::spokenName() const
{
    return m_look.area.isEmpty() ? m_look.title : m_look.title + u", "_s + m_look.area;
}

void TileViewModel::activate()
{
    const bool operable = m_look.state != WidgetState::Offline
        && m_look.state != WidgetState::Unknown && m_look.state != WidgetState::Forbidden;
    if (m_look.hasPrimary && operable)
        Q_EMIT activated();
    else
        Q_EMIT opened();
}

void TileViewModel::open()
{
    Q_EMIT opened();
}

void TileViewModel::retry()
{
    Q_EMIT retried();
}

void TileViewModel::dragTo(double value)
{
    if (m_lastSent.isValid() && m_lastSent.elapsed() < kDragIntervalMs)
        return;
    m_lastSent.start();
    Q_EMIT valueWished(value);
}

void TileViewModel::choose(double value)
{
    m_lastSent.invalidate();
    Q_EMIT valueWished(value);
}

QString TileViewModel::textOf(double value) const
{
    if (m_formatter)
        return m_formatter(value);
    return atrium::widgets::writtenNumber(value, m_look.decimals, m_look.suffix);
}
