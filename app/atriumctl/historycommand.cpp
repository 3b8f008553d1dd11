// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "valuetext.h"

#include <atrium/client/history.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

constexpr int kLinesForPeople = 24;
constexpr int kLinesForPrograms = 600;

QString utcText(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString whenText(qint64 at)
{
    return timeText(WallTime(at), systemNow().wall);
}

QString forText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 120)
        return u"%1 s"_s.arg(seconds);
    if (seconds < 7'200)
        return u"%1 min"_s.arg(seconds / 60);
    return seconds < 172'800 ? u"%1 h"_s.arg(seconds / 3'600) : u"%1 d"_s.arg(seconds / 86'400);
}

/// Says what was of one property.
class Reader
{
public:
    Reader(const client::HistorySpan &span, const Property &property)
        : m_span(span)
        , m_property(property)
    { }

    [[nodiscard]] Table table() const
    {
        if (m_span.kind == client::HistoryKind::State) {
            Table table({u"SINCE"_s, u"WHAT"_s, u"FOR"_s});
            for (const client::HistoryState &each : m_span.states)
                table.add({whenText(each.at), state(each.value), forText(each.held)});
            return table;
        }
        Table table({u"WHEN"_s, u"LOWEST"_s, u"MEAN"_s, u"HIGHEST"_s, u"LAST"_s});
        for (const client::HistoryBucket &each : m_span.buckets) {
            if (each.isKnown)
                table.add({whenText(each.at), number(each.lowest), number(each.mean),
                           number(each.highest), number(each.last)});
            else
                table.add({whenText(each.at), u"not known"_s, {}, {}, {}});
        }
        return table;
    }

    /// The whole range in a line.
    [[nodiscard]] QString sentence() const
    {
        const client::HistoryStatistics &all = m_span.statistics;
        QStringList parts;
        if (all.lowest && all.highest && all.mean && all.difference) {
            parts << u"lowest %1 (%2)"_s.arg(number(*all.lowest), whenText(all.lowestAt))
                  << u"highest %1 (%2)"_s.arg(number(*all.highest), whenText(all.highestAt))
                  << u"mean %1"_s.arg(number(*all.mean))
                  << u"difference %1"_s.arg(number(*all.difference));
        }
        for (const auto &[value, time] : all.held)
            parts << u"%1 for %2"_s.arg(state(value), forText(time));
        if (m_span.kind == client::HistoryKind::State)
            parts << u"%1 changes"_s.arg(all.changes);
        parts << u"known for %1 % of the time"_s.arg(qRound(all.measured * 100.0));
        if (!m_span.isComplete)
            parts << u"some changes were lost"_s;
        return parts.join(u", "_s) + u'\n';
    }

    [[nodiscard]] QString csv() const
    {
        const auto exact = [](double value) {
            return QString::number(value, 'g', 12);
        };
        QStringList lines;
        if (m_span.kind == client::HistoryKind::State) {
            lines << u"at,value,milliseconds"_s;
            for (const client::HistoryState &each : m_span.states)
                lines << u"%1,%2,%3"_s.arg(utcText(each.at), quoted(each.value)).arg(each.held);
        } else {
            lines << u"at,lowest,mean,highest,last"_s;
            for (const client::HistoryBucket &each : m_span.buckets)
                lines << utcText(each.at)
                        + (each.isKnown
                               ? u",%1,%2,%3,%4"_s.arg(exact(each.lowest), exact(each.mean),
                                                       exact(each.highest), exact(each.last))
                               : u",,,,"_s);
        }
        return lines.join(u'\n') + u'\n';
    }

private:
    [[nodiscard]] QString number(double value) const { return valueText(Value(value), m_property); }

    [[nodiscard]] QString state(const Value &value) const
    {
        return value.isNothing() ? u"not known"_s : valueText(value, m_property);
    }

    [[nodiscard]] static QString quoted(const Value &value)
    {
        if (value.isNothing())
            return {};
        QString text = valueText(value, Property {});
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }

    const client::HistorySpan &m_span;
    const Property &m_property;
};

// As the device describes it; of a part of it, and of a device that is gone, by the unit alone.
Property describedBy(const client::HistorySpan &span, const client::House &house)
{
    const DeviceState *state = house.device(span.device);
    const Property *described
        = state ? state->device.model.model->property(PropertyName(span.property)) : nullptr;
    if (described)
        return *described;
    Property property;
    property.schema.type = DataSchema::Type::Number;
    property.schema.unit = span.unit;
    return property;
}

void printSpan(Session &session, const Value &answer)
{
    if (session.invocation().json) {
        session.printJson(answer);
        session.finish(ExitStatus::Done);
        return;
    }
    const auto span = client::historyFromValue(answer);
    if (!span) {
        session.fail(span.error());
        return;
    }
    const Property property = describedBy(*span, session.house());
    const Reader reader(*span, property);
    if (session.invocation().history.isCsv) {
        session.print(reader.csv());
    } else {
        session.print(reader.table());
        session.print(reader.sentence());
    }
    session.finish(ExitStatus::Done);
}

void listSeries(Session &session, const QString &after)
{
    const auto device = DeviceId::fromText(session.invocation().device);
    if (!session.invocation().device.isEmpty() && !device) {
        session.fail(device.error());
        return;
    }
    session.client().call(client::historySeriesCall(device.value_or(DeviceId()), after), &session,
                          [&session](const Result<Value> &answer) {
                              const auto page = answer ? client::historySeriesFromValue(*answer)
                                                       : tl::unexpected(answer.error());
                              if (!page) {
                                  session.fail(page.error());
                                  return;
                              }
                              if (session.invocation().json) {
                                  session.printJson(*answer);
                              } else {
                                  Table table({u"DEVICE"_s, u"PROPERTY"_s, u"SINCE"_s, u"LAST"_s});
                                  for (const client::HistorySeries &each : page->series)
                                      table.add({each.device.text(), each.property,
                                                 whenText(each.first), whenText(each.last)});
                                  session.print(table);
                              }
                              if (page->next.isEmpty())
                                  session.finish(ExitStatus::Done);
                              else
                                  listSeries(session, page->next);
                          });
}

} // namespace

void showHistory(Session &session)
{
    const Invocation &asked = session.invocation();
    if (asked.affordance.isEmpty()) {
        listSeries(session, {});
        return;
    }
    const WallTime now = systemNow().wall;
    const auto device = DeviceId::fromText(asked.device);
    const auto from
        = timeFromText(asked.history.from.isEmpty() ? u"24h"_s : asked.history.from, now);
    const auto to = timeFromText(asked.history.to.isEmpty() ? u"0m"_s : asked.history.to, now);
    for (const auto &read : {device ? Result<> {} : tl::unexpected(device.error()),
                             from ? Result<> {} : tl::unexpected(from.error()),
                             to ? Result<> {} : tl::unexpected(to.error())}) {
        if (!read) {
            session.fail(read.error());
            return;
        }
    }
    const bool isForPeople = !asked.json && !asked.history.isCsv;
    const int points = asked.history.points > 0 ? asked.history.points
        : isForPeople                           ? kLinesForPeople
                                                : kLinesForPrograms;
    session.client().call(client::historyCall({.device = *device,
                                               .property = asked.affordance,
                                               .from = from->count(),
                                               .to = to->count(),
                                               .points = points}),
                          &session, [&session](const Result<Value> &answer) {
                              if (answer)
                                  printSpan(session, *answer);
                              else
                                  session.fail(answer.error());
                          });
}

} // namespace atrium::ctl
