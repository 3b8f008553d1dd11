// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reach.h"

#include <set>

using namespace Qt::StringLiterals;

namespace atrium::test {

namespace {

struct Reached
{
    std::set<PropertyName> properties {};
    std::set<ActionName> actions {};

    void add(const dsl::Call &call)
    {
        actions.insert(call.action);
        for (const dsl::Setting &each : call.settings)
            properties.insert(each.property);
    }

    void add(const dsl::Widget &widget)
    {
        properties.insert(widget.bind.property);
        properties.insert(widget.measured.property);
        add(widget.press);
        for (const auto &[key, call] : widget.commands)
            add(call);
        for (const dsl::Widget &each : widget.items)
            add(each);
    }
};

} // namespace

QStringList unreachable(const dsl::Views &views, const ThingModel &model)
{
    Reached reached;
    for (const auto *view : {&views.detail, &views.settings}) {
        for (const dsl::Widget &each : *view)
            reached.add(each);
    }
    QStringList missing;
    for (const Property &each : model.properties) {
        if (!reached.properties.contains(each.name))
            missing.append(each.name.text());
    }
    for (const Action &each : model.actions) {
        if (!reached.actions.contains(each.name))
            missing.append(each.name.text() + u"()"_s);
    }
    return missing;
}

} // namespace atrium::test
