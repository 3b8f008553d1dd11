// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `plugin limit`: what an instance may use, and how its owner lets it have less.
#include "commands.h"

#include <atrium/contracts/limits.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

QString numberText(const Value &value)
{
    return value.isNumeric() ? QString::number(value.toNumber(), 'g', 12) : u"—"_s;
}

Table limitTable(const Value &shown)
{
    const Value own = shown.field(u"config").field(u"limits");
    Table table({u"LIMIT"_s, u"BOUND"_s, u"USED"_s, u"REACHED"_s, u"YOURS"_s});
    for (const Value &limit : shown.field(u"status").field(u"limits").items()) {
        const QString name = limit.field(u"name").toText();
        table.add({name, numberText(limit.field(u"bound")), numberText(limit.field(u"used")),
                   QString::number(limit.field(u"reached").toInteger()),
                   numberText(own.field(name))});
    }
    return table;
}

/// @p limits with what @p written says; "NAME=" takes the owner's word back.
Result<Value> changed(const Value &limits, const QStringList &written)
{
    ValueObject fields = limits.fields();
    for (const QString &each : written) {
        const qsizetype sign = each.indexOf(u'=');
        const QString name = each.left(sign);
        if (sign < 0)
            return fail(Error::Code::InvalidInput, u"'%1' is not NAME=VALUE"_s.arg(each));
        const auto known = contracts::limitFields();
        if (std::ranges::find(known, QStringView(name), &contracts::LimitField::name)
            == known.end()) {
            QStringList names;
            for (const contracts::LimitField &field : known)
                names.append(field.name.toString());
            return fail(Error::Code::InvalidInput,
                        u"there is no limit '%1'; there are: %2"_s.arg(name, names.join(", "_L1)));
        }
        std::erase_if(fields, [&name](const auto &field) { return field.first == name; });
        const QString text = each.mid(sign + 1);
        if (text.isEmpty())
            continue;
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (!isNumber)
            return fail(Error::Code::InvalidInput,
                        u"'%1' is no number for the limit '%2'"_s.arg(text, name));
        fields.emplace_back(name, Value(value));
    }
    return Value::makeObject(std::move(fields));
}

void set(Session &session, const Value &config)
{
    const auto limits = changed(config.field(u"limits"), session.invocation().order.limits);
    if (!limits) {
        session.fail(limits.error());
        return;
    }
    ValueObject params {{u"instance"_s, session.invocation().text},
                        {u"plugin"_s, config.field(u"plugin")},
                        {u"enabled"_s, config.field(u"enabled")},
                        {u"limits"_s, *limits}};
    if (const Value isolation = config.field(u"isolation"); !isolation.isNothing())
        params.emplace_back(u"isolation"_s, isolation);
    session.callAndPrint(
        {.method = u"plugins.configure"_s, .params = Value::makeObject(std::move(params))},
        [](const Value & /*answer*/) { return u"in force; the instance starts anew with it\n"_s; });
}

} // namespace

void limitPlugin(Session &session)
{
    const Value params = Value::makeObject({{u"instance"_s, session.invocation().text}});
    if (session.invocation().order.limits.isEmpty()) {
        session.callAndList({.method = u"plugins.show"_s, .params = params}, limitTable);
        return;
    }
    session.client().call({.method = u"plugins.show"_s, .params = params}, &session,
                          [&session](const Result<Value> &shown) {
                              if (!shown)
                                  session.fail(shown.error());
                              else if (shown->field(u"config").isNothing())
                                  session.fail({.code = Error::Code::NotFound,
                                                .detail = u"'%1' is not configured"_s.arg(
                                                    session.invocation().text)});
                              else
                                  set(session, shown->field(u"config"));
                          });
}

} // namespace atrium::ctl
