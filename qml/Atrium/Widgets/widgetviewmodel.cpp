// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetviewmodel.h"

#include "numbers.h"
#include "widgetlistmodel.h"

#include <QDateTime>
#include <QLocale>
#include <QMetaEnum>
#include <QQmlEngine>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int kDragIntervalMs = 200;

} // namespace

WidgetViewModel::WidgetViewModel(QObject *parent)
    : SharedViewModel(parent)
    , m_members(std::make_unique<WidgetListModel>())
{
    QQmlEngine::setObjectOwnership(this, QQmlEngine::CppOwnership);
}

WidgetViewModel::~WidgetViewModel() = default;

void WidgetViewModel::show(const Look &look)
{
    m_look = look;
    m_options.show(look.options);
    QStringList traces;
    for (const auto &trace : look.traces)
        traces.append(trace.name);
    Q_EMIT changed();
    if (traces == m_traces)
        return;
    m_traces = traces; // its rows stay while only values change
    Q_EMIT tracesChanged();
}

void WidgetViewModel::showInputError(const QString &error)
{
    if (m_inputError == error)
        return;
    m_inputError = error;
    Q_EMIT inputErrorChanged();
}

QUrl WidgetViewModel::source() const
{
    const char *name = QMetaEnum::fromType<WidgetType::Kind>().valueToKey(m_look.type);
    return QUrl(u"qrc:/qt/qml/Atrium/Widgets/%1Widget.qml"_s.arg(QLatin1StringView(name)));
}

QString WidgetViewModel::spoken() const
{
    QStringList parts {m_look.valueText, m_look.stateText};
    if (!m_look.wishText.isEmpty())
        parts.append(tr("asked for %1").arg(m_look.wishText));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

bool WidgetViewModel::editable() const
{
    return m_look.editable && m_look.state != WidgetState::Offline
        && m_look.state != WidgetState::Forbidden;
}

bool WidgetViewModel::stale() const
{
    return m_look.state == WidgetState::Stale || m_look.state == WidgetState::Offline;
}

double WidgetViewModel::fraction() const
{
    if (!std::isfinite(m_look.number) || m_look.to <= m_look.from)
        return 0.0;
    return std::clamp((m_look.number - m_look.from) / (m_look.to - m_look.from), 0.0, 1.0);
}

void WidgetViewModel::switchTo(bool on)
{
    Q_EMIT switched(on);
}

void WidgetViewModel::choose(double value)
{
    m_lastSent.invalidate();
    Q_EMIT numberWished(value);
}

void WidgetViewModel::dragTo(double value)
{
    if (m_lastSent.isValid() && m_lastSent.elapsed() < kDragIntervalMs)
        return;
    m_lastSent.start();
    Q_EMIT numberWished(value);
}

void WidgetViewModel::stepBy(int steps)
{
    double base = std::isfinite(m_look.base) ? m_look.base : m_look.number;
    if (!std::isfinite(base))
        base = m_look.from;
    const double step = m_look.step > 0.0 ? m_look.step : 1.0;
    Q_EMIT numberWished(std::clamp(base + steps * step, m_look.from, m_look.to));
}

void WidgetViewModel::chooseOption(int index)
{
    if (index >= 0 && index < optionCount())
        Q_EMIT optionChosen(index);
}

void WidgetViewModel::enterText(const QString &text)
{
    Q_EMIT textEntered(text);
}

void WidgetViewModel::chooseColor(double hue, double saturation)
{
    Q_EMIT colorWished(std::isfinite(hue) ? hue : 0.0,
                       std::isfinite(saturation) ? saturation : 100.0);
}

void WidgetViewModel::chooseWhite(double kelvin)
{
    Q_EMIT whiteWished(kelvin);
}

QString WidgetViewModel::textOf(double value) const
{
    if (m_formatter)
        return m_formatter(value);
    return atrium::widgets::writtenNumber(value, m_look.decimals, m_look.suffix);
}

QString WidgetViewModel::traceText(int trace, double value) const
{
    if (trace < 0 || trace >= static_cast<int>(m_look.traces.size()) || !std::isfinite(value))
        return u"—"_s;
    const auto &look = m_look.traces.at(static_cast<std::size_t>(trace));
    return atrium::widgets::writtenNumber(value, look.decimals, look.suffix);
}

QString WidgetViewModel::traceTextOf(int trace, const QList<double> &values) const
{
    return traceText(trace, values.value(trace, std::numeric_limits<double>::quiet_NaN()));
}

QString WidgetViewModel::traceNow(int trace) const
{
    return trace < 0 || trace >= static_cast<int>(m_look.traces.size())
        ? QString()
        : m_look.traces.at(static_cast<std::size_t>(trace)).nowText;
}

QString WidgetViewModel::timeText(double time) const
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(time));
    return QLocale().toString(at.time(), QLocale::ShortFormat);
}
