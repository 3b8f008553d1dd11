// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldreader.h"

namespace atrium::dsl {

/// Holds the parts of a schema against a thing model; gathers what does not fit.
class Checker
{
public:
    explicit Checker(const ThingModel &model)
        : m_model(model)
    { }

    void checkTile(const TileView &tile, const QString &pointer);
    void checkWidget(const Widget &widget, const QString &pointer);
    [[nodiscard]] std::vector<Problem> take() { return std::move(m_reading.problems); }

private:
    struct Place
    {
        const Property *property = nullptr;
        const DataSchema *schema = nullptr; ///< Null: the bind leads into what is not described.
    };

    void refuse(const QString &code, const QString &pointer, const QString &expected,
                const QString &hint = {});
    [[nodiscard]] Place placeOf(const Bind &bind, const QString &pointer);
    void checkRule(const Rule &rule, const QString &pointer);
    void checkCompare(const Rule &rule, const QString &pointer);
    void checkAgainst(const Rule &rule, const DataSchema &schema, const QString &pointer);
    void checkPseudo(const Rule &rule, const QString &pointer);
    void checkCall(const Call &call, const QString &pointer);
    void checkInvoke(const Call &call, const QString &pointer);
    void checkSetting(const Setting &setting, const QString &pointer);
    void checkArgs(const DataSchema &schema, const Value &args, const QString &pointer);
    void checkObjectArgs(const DataSchema &schema, const Value &args, const QString &pointer);
    void checkBind(const Widget &widget, const Place &place, const QString &pointer);
    void checkType(const Widget &widget, const Place &place, const QString &pointer);
    void checkRange(const Widget &widget, const DataSchema &schema, const QString &pointer);
    void checkAlternatives(const Widget &widget, const Place &place, const QString &pointer);
    void checkTexts(const Widget &widget, const QString &pointer);
    void checkActs(const Widget &widget, const QString &pointer);
    void checkIcon(const QString &icon, const QString &pointer);
    void checkIcons(const Ruled<QString> &icon, const QString &pointer);
    void checkLabel(const QString &label, const QString &pointer);
    template<typename T>
    void checkCases(const Ruled<T> &ruled, const QString &pointer)
    {
        for (std::size_t i = 0; i < ruled.cases.size(); ++i)
            checkRule(ruled.cases[i].when, stepTo(stepTo(pointer, i), u"when"));
    }

    const ThingModel &m_model;
    Reading m_reading {};
};

[[nodiscard]] bool isNumber(const DataSchema &schema);
[[nodiscard]] bool isSetType(WidgetType type);

} // namespace atrium::dsl
