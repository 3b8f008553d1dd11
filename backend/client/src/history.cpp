// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/client/history.h>

using namespace Qt::StringLiterals;

namespace atrium::client {

namespace {

tl::unexpected<Error> refused(const QString &expected, const QString &pointer)
{
    return fail(Error::Code::InvalidInput, expected, pointer);
}

/// The fields of one object; the first that is not as it should be is kept.
class FieldReader
{
public:
    explicit FieldReader(const Value &object)
        : m_object(object)
    { }

    [[nodiscard]] qint64 integer(QStringView name)
    {
        const Value value = m_object.field(name);
        if (!value.isNumeric())
            refuse(name, u"a whole number"_s);
        return value.toInteger();
    }

    [[nodiscard]] double number(QStringView name)
    {
        const Value value = m_object.field(name);
        if (!value.isNumeric())
            refuse(name, u"a number"_s);
        return value.toNumber();
    }

    [[nodiscard]] std::optional<double> numberIfAny(QStringView name)
    {
        return m_object.field(name).isNothing() ? std::nullopt : std::optional(number(name));
    }

    [[nodiscard]] DeviceId device()
    {
        auto id = DeviceId::fromText(m_object.field(u"device").toText());
        if (!id)
            refuse(u"device", u"a device's id"_s);
        return id.value_or(DeviceId());
    }

    [[nodiscard]] HistoryKind kind()
    {
        const QString kind = m_object.field(u"kind").toText();
        if (kind != "number"_L1 && kind != "state"_L1)
            refuse(u"kind", u"number or state"_s);
        return kind == "state"_L1 ? HistoryKind::State : HistoryKind::Number;
    }

    [[nodiscard]] Result<> result() const
    {
        return m_pointer.isEmpty() ? Result<> {} : refused(m_expected, m_pointer);
    }

private:
    void refuse(QStringView name, const QString &expected)
    {
        if (!m_pointer.isEmpty())
            return;
        m_pointer = u'/' + name.toString();
        m_expected = u"'%1' is not %2"_s.arg(name, expected);
    }

    const Value &m_object;
    QString m_pointer;
    QString m_expected;
};

Result<HistoryBucket> bucketFromValue(const Value &value, const QString &pointer)
{
    const ValueList &items = value.items();
    const bool isGap = items.size() == 2 && items[1].isNothing();
    if ((items.size() != 5 && !isGap) || !items[0].isNumeric())
        return refused(u"a bucket is [at, lowest, mean, highest, last] or [at, null]"_s, pointer);
    if (isGap)
        return HistoryBucket {.at = items[0].toInteger(), .isKnown = false};
    for (const Value &item : items) {
        if (!item.isNumeric())
            return refused(u"a bucket's values are numbers"_s, pointer);
    }
    return HistoryBucket {.at = items[0].toInteger(),
                          .lowest = items[1].toNumber(),
                          .mean = items[2].toNumber(),
                          .highest = items[3].toNumber(),
                          .last = items[4].toNumber()};
}

Result<HistoryState> stateFromValue(const Value &value, const QString &pointer)
{
    const ValueList &items = value.items();
    if (items.size() != 3 || !items[0].isNumeric() || !items[2].isNumeric())
        return refused(u"a state is [at, value, milliseconds]"_s, pointer);
    return HistoryState {
        .at = items[0].toInteger(), .value = items[1], .held = items[2].toInteger()};
}

template<typename T, typename Read>
Result<std::vector<T>> listFrom(const Value &value, QStringView name, const Read &read)
{
    const Value list = value.field(name);
    if (list.kind() != Value::Kind::List)
        return refused(u"'%1' is not a list"_s.arg(name), u'/' + name.toString());
    std::vector<T> all;
    all.reserve(list.items().size());
    for (std::size_t i = 0; i < list.items().size(); ++i) {
        auto one = read(list.items()[i], u"/%1/%2"_s.arg(name).arg(i));
        if (!one)
            return tl::unexpected(one.error());
        all.push_back(std::move(*one));
    }
    return all;
}

Result<HistoryStatistics> statisticsFromValue(const Value &value, HistoryKind kind)
{
    FieldReader reader(value);
    HistoryStatistics statistics {.measured = reader.number(u"measured")};
    if (kind == HistoryKind::State) {
        statistics.changes = reader.integer(u"changes");
        auto held = listFrom<std::pair<Value, qint64>>(
            value, u"held",
            [](const Value &each, const QString &pointer) -> Result<std::pair<Value, qint64>> {
                if (each.items().size() != 2 || !each.items()[1].isNumeric())
                    return refused(u"what was held is [value, milliseconds]"_s, pointer);
                return std::pair(each.items()[0], each.items()[1].toInteger());
            });
        if (!held)
            return tl::unexpected(held.error());
        statistics.held = std::move(*held);
    } else {
        statistics.lowest = reader.numberIfAny(u"lowest");
        statistics.highest = reader.numberIfAny(u"highest");
        statistics.mean = reader.numberIfAny(u"mean");
        statistics.difference = reader.numberIfAny(u"difference");
        if (statistics.lowest)
            statistics.lowestAt = reader.integer(u"lowestAt");
        if (statistics.highest)
            statistics.highestAt = reader.integer(u"highestAt");
    }
    if (const Result<> read = reader.result(); !read)
        return tl::unexpected(read.error());
    return statistics;
}

Error within(const QString &parent, Error error)
{
    error.pointer.prepend(parent);
    return error;
}

} // namespace

HubClient::Call historyCall(const HistoryQuery &query)
{
    return {.method = u"history.read"_s,
            .params = Value::makeObject({{u"device"_s, query.device.text()},
                                         {u"property"_s, query.property},
                                         {u"from"_s, query.from},
                                         {u"to"_s, query.to},
                                         {u"points"_s, query.points}})};
}

HubClient::Call historySeriesCall(const DeviceId &device, const QString &after)
{
    ValueObject params;
    if (!device.isEmpty())
        params.emplace_back(u"device"_s, device.text());
    if (!after.isEmpty())
        params.emplace_back(u"after"_s, after);
    return {.method = u"history.series"_s, .params = Value::makeObject(std::move(params))};
}

Result<HistorySpan> historyFromValue(const Value &value)
{
    FieldReader reader(value);
    HistorySpan span {.device = reader.device(),
                      .property = value.field(u"property").toText(),
                      .kind = reader.kind(),
                      .unit = value.field(u"unit").toText(),
                      .from = reader.integer(u"from"),
                      .to = reader.integer(u"to"),
                      .width = reader.integer(u"width"),
                      .isComplete = value.field(u"isComplete").toBool()};
    if (const Result<> read = reader.result(); !read)
        return tl::unexpected(read.error());
    if (span.kind == HistoryKind::Number) {
        auto buckets = listFrom<HistoryBucket>(value, u"buckets", &bucketFromValue);
        if (!buckets)
            return tl::unexpected(buckets.error());
        span.buckets = std::move(*buckets);
    } else {
        auto states = listFrom<HistoryState>(value, u"buckets", &stateFromValue);
        if (!states)
            return tl::unexpected(states.error());
        span.states = std::move(*states);
    }
    auto statistics = statisticsFromValue(value.field(u"statistics"), span.kind);
    if (!statistics)
        return tl::unexpected(within(u"/statistics"_s, statistics.error()));
    span.statistics = std::move(*statistics);
    return span;
}

Result<HistorySeriesPage> historySeriesFromValue(const Value &value)
{
    auto series = listFrom<HistorySeries>(
        value, u"series", [](const Value &each, const QString &pointer) -> Result<HistorySeries> {
            FieldReader reader(each);
            HistorySeries read {.device = reader.device(),
                                .property = each.field(u"property").toText(),
                                .kind = reader.kind(),
                                .unit = each.field(u"unit").toText(),
                                .first = reader.integer(u"first"),
                                .last = reader.integer(u"last")};
            if (const Result<> ok = reader.result(); !ok)
                return tl::unexpected(within(pointer, ok.error()));
            return read;
        });
    if (!series)
        return tl::unexpected(series.error());
    return HistorySeriesPage {.series = std::move(*series), .next = value.field(u"next").toText()};
}

} // namespace atrium::client
