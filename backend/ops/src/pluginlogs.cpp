// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pluginlogs.h"

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

constexpr std::size_t kLinesOnTheWay = 2048;
constexpr std::size_t kLinesAtOnce = 256;

QString toText(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        return u"error"_s;
    }
    return u"info"_s;
}

} // namespace

PluginLogs::PluginLogs()
    : m_lines(std::make_shared<runtime::PluginLines>(kLinesOnTheWay, WhenFull::DropOldest))
    , m_notifier(m_lines->messageWakeUp(), [this] { takeAll(); })
{ }

void PluginLogs::takeAll()
{
    for (runtime::PluginLine &line : m_lines->take(kLinesAtOnce)) {
        Log &log = m_logs[line.instance];
        log.lines.push_back({.number = ++log.last, .line = std::move(line)});
        if (log.lines.size() > kMostLines)
            log.lines.pop_front();
    }
}

Value PluginLogs::read(const InstanceId &instance, std::uint64_t after)
{
    takeAll();
    ValueList lines;
    if (const auto found = m_logs.find(instance); found != m_logs.end()) {
        for (const Line &each : found->second.lines) {
            if (each.number <= after)
                continue;
            lines.push_back(
                Value::makeObject({{u"number"_s, Value(static_cast<qint64>(each.number))},
                                   {u"at"_s, Value(static_cast<qint64>(each.line.at.count()))},
                                   {u"level"_s, Value(toText(each.line.level))},
                                   {u"text"_s, Value(each.line.text)}}));
        }
    }
    return Value::makeObject({{u"lines"_s, Value::makeList(std::move(lines))}});
}

void PluginLogs::forget(const InstanceId &instance)
{
    takeAll();
    m_logs.erase(instance);
}

} // namespace atrium::ops
