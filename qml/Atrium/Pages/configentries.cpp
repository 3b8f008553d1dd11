// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configform.h"

#include <atrium/dsl/rules.h>

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

using Kind = FormField::Kind;

QString nameOf(int entry)
{
    return QCoreApplication::translate("ConfigForm", "Entry %1").arg(entry + 1);
}

} // namespace

struct ConfigForm::Filled
{
    QString text;
    bool isOn = false;
    int choice = 0;
    QStringList items;
    QString error;
    bool isTouched = false;
};

void ConfigForm::addEntries(std::size_t list)
{
    const Value entries = m_sources.at(list).before;
    const DataSchema schema = m_sources.at(list).schema.items.front();
    const QString above = m_fields.at(list).pointer;
    const int depth = m_fields.at(list).depth;
    const auto count = static_cast<int>(entries.items().size());
    for (int i = 0; i < count; ++i) {
        const Value &entry = entries.items().at(static_cast<std::size_t>(i));
        const std::size_t at = m_fields.size();
        const QString pointer = u"%1/%2"_s.arg(above).arg(i);
        m_fields.push_back({.kind = Kind::Entry,
                            .pointer = pointer,
                            .label = nameOf(i),
                            .depth = depth + 1,
                            .isFirst = i == 0,
                            .isLast = i == count - 1});
        m_sources.push_back({.schema = schema, .name = {}, .before = entry});
        std::vector<std::size_t> inner;
        for (const DataField &each : schema.fields)
            inner.push_back(add(each, entry.field(each.name), pointer, depth + 2));
        m_sources.at(at).inner = std::move(inner);
        m_sources.at(list).inner.push_back(at);
    }
}

std::size_t ConfigForm::listOf(std::size_t entry) const
{
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const auto &inner = m_sources.at(i).inner;
        if (m_fields.at(i).kind == Kind::Entries && std::ranges::find(inner, entry) != inner.end())
            return i;
    }
    return m_fields.size();
}

// The form is made anew of what it came from; what a person filled in follows its entry.
void ConfigForm::arrange(std::size_t list, const std::vector<int> &order)
{
    const QString pointer = m_fields.at(list).pointer;
    const Value entries = m_sources.at(list).before;
    ValueList arranged;
    std::map<QString, QString> moved; // where an entry was, where it is
    for (std::size_t i = 0; i < order.size(); ++i) {
        const int from = order.at(i);
        arranged.push_back(from < 0 ? Value::makeObject({})
                                    : entries.items().at(static_cast<std::size_t>(from)));
        if (from >= 0)
            moved.emplace(u"%1/%2/"_s.arg(pointer).arg(from), u"%1/%2/"_s.arg(pointer).arg(i));
    }
    std::map<QString, Filled> filled;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const FormField &field = m_fields.at(i);
        QString place = field.pointer;
        if (place.startsWith(pointer + u'/')) {
            const qsizetype end = place.indexOf(u'/', pointer.size() + 1);
            const auto to = end < 0 ? moved.end() : moved.find(place.left(end + 1));
            if (to == moved.end())
                continue;
            place = to->second + place.mid(end + 1);
        }
        filled.emplace(place,
                       Filled {.text = field.text,
                               .isOn = field.isOn,
                               .choice = field.choice,
                               .items = field.items,
                               .error = field.error,
                               .isTouched = m_sources.at(i).isTouched});
    }
    m_before = dsl::withValueAt(m_before.isNothing() ? Value::makeObject({}) : m_before, pointer,
                                Value::makeList(std::move(arranged)));
    make();
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto found = filled.find(m_fields.at(i).pointer);
        if (found == filled.end() || !found->second.isTouched)
            continue;
        FormField &field = m_fields.at(i);
        field.text = found->second.text;
        field.isOn = found->second.isOn;
        field.choice = found->second.choice;
        field.items = found->second.items;
        field.error = found->second.error;
        m_sources.at(i).isTouched = true;
    }
    m_isChanged = true;
}

void ConfigForm::addEntry(std::size_t field)
{
    if (m_fields.at(field).kind != Kind::Entries || !m_fields.at(field).mayGrow)
        return;
    std::vector<int> order(m_sources.at(field).inner.size());
    std::iota(order.begin(), order.end(), 0);
    order.push_back(-1);
    arrange(field, order);
}

void ConfigForm::removeEntry(std::size_t field)
{
    const std::size_t list = listOf(field);
    if (list == m_fields.size())
        return;
    const auto &entries = m_sources.at(list).inner;
    std::vector<int> order;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries.at(i) != field)
            order.push_back(static_cast<int>(i));
    }
    arrange(list, order);
}

void ConfigForm::shiftEntry(std::size_t field, int by)
{
    const std::size_t list = listOf(field);
    if (list == m_fields.size())
        return;
    const auto &entries = m_sources.at(list).inner;
    std::vector<int> order(entries.size());
    std::iota(order.begin(), order.end(), 0);
    const auto from = static_cast<int>(std::ranges::find(entries, field) - entries.begin());
    const int to = from + by;
    if (to < 0 || to >= static_cast<int>(order.size()))
        return;
    std::swap(order.at(static_cast<std::size_t>(from)), order.at(static_cast<std::size_t>(to)));
    arrange(list, order);
}

} // namespace atrium::window
