// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorcodes.h"

#include <atrium/model/json.h>
#include <atrium/wire/codec.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::wire {

namespace {

QByteArray numeral(std::uint64_t number)
{
    return QByteArray::number(qulonglong {number});
}

void appendField(QByteArray &out, const char *key, QStringView text)
{
    out += key;
    appendJson(out, text);
}

void appendValues(QByteArray &out, const std::vector<std::pair<PropertyName, Value>> &values)
{
    char separator = '{';
    for (const auto &[name, value] : values) {
        out += std::exchange(separator, ',');
        appendJson(out, QStringView(name.text()));
        out += ':';
        appendJson(out, value);
    }
    out += values.empty() ? "{}" : "}";
}

// Each appends the params of one request.
struct RequestWriter
{
    QByteArray &out;

    void operator()(const Initialise &call) const
    {
        out += R"({"protocol":)" + QByteArray::number(call.protocol);
        appendField(out, R"(,"instance":)", call.instance.text());
        out += R"(,"config":)";
        appendJson(out, call.config.isNothing() ? Value::makeObject({}) : call.config);
        appendField(out, R"(,"stateDir":)", call.stateDirectory);
        out += '}';
    }

    void operator()(const WriteRequest &call) const
    {
        appendField(out, R"({"device":)", call.device.local());
        out += R"(,"values":)";
        appendValues(out, call.values);
        appendExpiry(call.expiry);
    }

    void operator()(const InvokeRequest &call) const
    {
        appendField(out, R"({"device":)", call.device.local());
        appendField(out, R"(,"action":)", call.action.text());
        if (!call.input.isNothing()) {
            out += R"(,"input":)";
            appendJson(out, call.input);
        }
        appendExpiry(call.expiry);
    }

    void operator()(const Configure &call) const
    {
        out += R"({"config":)";
        appendJson(out, call.config.isNothing() ? Value::makeObject({}) : call.config);
        out += '}';
    }

    void operator()(const Cancel &call) const
    {
        out += R"({"call":)" + numeral(static_cast<std::uint64_t>(call.call)) + '}';
    }

    void operator()(const StoreAnswer &) const { } // is no call
    void operator()(Discover) const { out += "{}"; }
    void operator()(Ping) const { out += "{}"; }
    void operator()(Shutdown) const { out += "{}"; }

    void appendExpiry(WallTime expiry) const
    {
        if (expiry.count() != 0)
            out += R"(,"expiry":)" + QByteArray::number(qint64 {expiry.count()});
        out += '}';
    }
};

QJsonObject localJson(const Device &device)
{
    QJsonObject json = toJson(device);
    json.insert("id"_L1, device.id.local().toString());
    if (device.via)
        json.insert("via"_L1, device.via->local().toString());
    if (device.model.model)
        json.insert("model"_L1, toJson(*device.model.model));
    return json;
}

// Each appends everything after "jsonrpc".
struct MessageWriter
{
    QByteArray &out;

    void operator()(const Answer &answer) const { append(answer); }

    void append(const Answer &answer) const
    {
        out += R"("id":)" + numeral(static_cast<std::uint64_t>(answer.id));
        if (answer.outcome) {
            out += R"(,"result":)";
            appendJson(out, *answer.outcome);
            return;
        }
        const Error &error = answer.outcome.error();
        out += R"(,"error":{"code":)" + QByteArray::number(numberOf(error.code));
        appendField(out, R"(,"message":)", error.detail);
        if (!error.pointer.isEmpty()) {
            appendField(out, R"(,"data":{"pointer":)", error.pointer);
            out += '}';
        }
        out += '}';
    }

    void operator()(const Devices &message) const
    {
        QJsonObject params;
        QJsonArray devices;
        for (const Device &device : message.devices)
            devices.append(localJson(device));
        QJsonArray removed;
        for (const LocalId &id : message.removed)
            removed.append(id.text());
        if (!devices.isEmpty())
            params.insert("devices"_L1, devices);
        if (!removed.isEmpty())
            params.insert("removed"_L1, removed);
        if (message.complete)
            params.insert("complete"_L1, true);
        notification("devices");
        out += QJsonDocument(params).toJson(QJsonDocument::Compact);
    }

    void operator()(const Reports &message) const
    {
        notification("report");
        out += R"({"reports":[)";
        for (const Report &report : message.reports) {
            if (&report != message.reports.data())
                out += ',';
            append(report);
        }
        out += "]}";
    }

    void append(const Report &report) const
    {
        appendField(out, R"({"device":)", report.device.local());
        appendField(out, R"(,"property":)", report.property.text());
        out += R"(,"value":)";
        appendJson(out, report.value);
        if (report.sourceTime.count() != 0)
            out += R"(,"time":)" + QByteArray::number(qint64 {report.sourceTime.count()});
        if (report.sequence != 0)
            out += R"(,"sequence":)" + numeral(report.sequence);
        if (report.quality != Quality::Good)
            appendField(out, R"(,"quality":)", toText(report.quality));
        out += '}';
    }

    void operator()(const AvailabilityNotice &message) const
    {
        notification("availability");
        appendField(out, R"({"device":)", message.device.local());
        appendField(out, R"(,"availability":)", toText(message.availability));
        out += '}';
    }

    void operator()(const Occurrence &message) const
    {
        notification("event");
        appendField(out, R"({"device":)", message.device.local());
        appendField(out, R"(,"event":)", message.event.text());
        if (!message.data.isNothing()) {
            out += R"(,"data":)";
            appendJson(out, message.data);
        }
        if (message.sourceTime.count() != 0)
            out += R"(,"time":)" + QByteArray::number(qint64 {message.sourceTime.count()});
        out += '}';
    }

    void operator()(const Health &message) const
    {
        notification("health");
        out += message.degraded ? R"({"degraded":true)" : R"({"degraded":false)";
        if (!message.reason.isEmpty())
            appendField(out, R"(,"reason":)", message.reason);
        if (!message.hint.isEmpty())
            appendField(out, R"(,"hint":)", message.hint);
        out += '}';
    }

    void operator()(const Progress &message) const
    {
        notification("progress");
        out += R"({"call":)" + numeral(static_cast<std::uint64_t>(message.call));
        out += R"(,"progress":)";
        appendJson(out, Value(message.progress));
        out += '}';
    }

    void operator()(const LogLine &message) const
    {
        notification("log");
        appendField(out, R"({"level":)", levelText(message.level));
        appendField(out, R"(,"text":)", message.text);
        out += '}';
    }

    void operator()(const StoreCall &call) const
    {
        constexpr std::array kOperations {"get"_L1, "set"_L1, "remove"_L1, "list"_L1};
        out += R"("id":)" + numeral(static_cast<std::uint64_t>(call.id)) + ',';
        notification("store");
        appendField(out, R"({"operation":)",
                    QString(kOperations.at(static_cast<std::size_t>(call.operation))));
        if (!call.key.isEmpty())
            appendField(out, R"(,"key":)", call.key);
        if (!call.value.isNothing()) {
            out += R"(,"value":)";
            appendJson(out, call.value);
        }
        out += '}';
    }

    static QString levelText(QtMsgType level)
    {
        switch (level) {
        case QtDebugMsg:
            return u"debug"_s;
        case QtInfoMsg:
            return u"info"_s;
        case QtWarningMsg:
            return u"warning"_s;
        default:
            return u"critical"_s;
        }
    }

    void notification(const char *method) const
    {
        out += R"("method":")";
        out += method;
        out += R"(","params":)";
    }
};

Result<QByteArray> finished(QByteArray line)
{
    line += '}';
    if (line.size() > kLongestMessage)
        return fail(
            Error::Code::Busy,
            u"message of %1 bytes is longer than %2"_s.arg(line.size()).arg(kLongestMessage));
    line += '\n';
    return line;
}

} // namespace

Result<QByteArray> encode(const ToPlugin &message)
{
    if (const auto *answer = std::get_if<StoreAnswer>(&message.request)) {
        QByteArray line = R"({"jsonrpc":"2.0",)";
        MessageWriter {line}.append(Answer {.id = message.id, .outcome = answer->outcome});
        return finished(std::move(line));
    }
    QByteArray line = R"({"jsonrpc":"2.0","id":)" + numeral(static_cast<std::uint64_t>(message.id));
    line += R"(,"method":")" + methodOf(message.request).toLatin1() + R"(","params":)";
    std::visit(RequestWriter {line}, message.request);
    return finished(std::move(line));
}

Result<QByteArray> encode(const FromPlugin &message)
{
    QByteArray line = R"({"jsonrpc":"2.0",)";
    std::visit(MessageWriter {line}, message);
    return finished(std::move(line));
}

std::vector<FromPlugin> divide(const FromPlugin &message)
{
    if (const auto *reports = std::get_if<Reports>(&message);
        reports && reports->reports.size() > 1) {
        const auto middle = reports->reports.begin() + std::ssize(reports->reports) / 2;
        return {Reports {.reports = {reports->reports.begin(), middle}},
                Reports {.reports = {middle, reports->reports.end()}}};
    }
    const auto *devices = std::get_if<Devices>(&message);
    if (!devices || devices->devices.size() + devices->removed.size() < 2)
        return {};
    const auto middle = devices->devices.begin() + (std::ssize(devices->devices) + 1) / 2;
    const auto middleRemoved = devices->removed.begin() + std::ssize(devices->removed) / 2;
    return {Devices {.devices = {devices->devices.begin(), middle},
                     .removed = {devices->removed.begin(), middleRemoved}},
            Devices {.devices = {middle, devices->devices.end()},
                     .removed = {middleRemoved, devices->removed.end()},
                     .complete = devices->complete}};
}

} // namespace atrium::wire
