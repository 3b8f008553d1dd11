// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enumnames.h"

#include <atrium/dsl/parse.h>

#include <set>

namespace atrium::dsl {

inline constexpr int kDeepestRule = 8;
inline constexpr int kMostRules = 2000; ///< In one schema.
inline constexpr std::size_t kMostItems = 1024; ///< In any list but widgets.
inline constexpr std::size_t kMostProblems = 100;

/// What reading one document gathers.
struct Reading
{
    Strictness strictness = Strictness::RunTime;
    std::vector<Problem> problems {};
    int widgets = 0; ///< In the view that is being read.
    int rules = 0;

    void add(const QString &code, const QString &pointer, const QString &expected,
             const QString &hint = {}, bool isWarning = false);
};

/// Reads the fields of one object, reports what is wrong with each, then what is unknown.
class FieldReader
{
public:
    FieldReader(const Value &object, QString pointer, Reading &reading);

    [[nodiscard]] bool isObject() const { return m_object.kind() == Value::Kind::Object; }
    [[nodiscard]] bool has(QStringView key);
    [[nodiscard]] Value value(QStringView key);
    [[nodiscard]] QString text(QStringView key, qsizetype longest);
    [[nodiscard]] bool flag(QStringView key, bool otherwise = false);
    [[nodiscard]] std::optional<double> number(QStringView key, double least, double most);
    [[nodiscard]] int integer(QStringView key, int least, int most, int otherwise = 0);
    /// The items of a list, empty where it is none or too long.
    [[nodiscard]] ValueList list(QStringView key, std::size_t most = kMostItems);

    template<typename Enum, std::size_t N>
    [[nodiscard]] Enum choice(QStringView key, const std::array<QLatin1StringView, N> &names,
                              Enum otherwise)
    {
        const QString given = text(key, kLongestLabel);
        if (value(key).kind() != Value::Kind::Text)
            return otherwise; // not given, or refused already
        const auto index = names::indexOf(names, given);
        if (index)
            return static_cast<Enum>(*index);
        refuse(QStringLiteral("unknown-value"), key,
               QStringLiteral("one of ") + names::listed(names));
        return otherwise;
    }

    /// One of the names, or "" where it is not given.
    template<std::size_t N>
    [[nodiscard]] QString word(QStringView key, const std::array<QLatin1StringView, N> &names)
    {
        const QString given = text(key, kLongestLabel);
        if (value(key).kind() != Value::Kind::Text || names::indexOf(names, given))
            return given;
        refuse(QStringLiteral("unknown-value"), key,
               QStringLiteral("one of ") + names::listed(names));
        return {};
    }

    void refuse(const QString &code, QStringView key, const QString &expected,
                const QString &hint = {});
    /// Reports every field that was not asked for.
    void finish();

    [[nodiscard]] QString pointer(QStringView key) const;
    [[nodiscard]] Reading &reading() { return m_reading; }

private:
    const Value &m_object;
    QString m_pointer;
    Reading &m_reading;
    std::set<QString> m_known {};
};

[[nodiscard]] QString stepTo(const QString &pointer, QStringView key);
[[nodiscard]] QString stepTo(const QString &pointer, std::size_t index);

// The parts of a schema; each reads what stands at @p pointer.
[[nodiscard]] Bind readBind(const Value &json, const QString &pointer, Reading &reading);
[[nodiscard]] Rule readRule(const Value &json, const QString &pointer, Reading &reading,
                            int depth = 1);
[[nodiscard]] Call readCall(const Value &json, const QString &pointer, Reading &reading);
[[nodiscard]] Ruled<QString> readRuledText(const Value &json, const QString &pointer,
                                           Reading &reading, qsizetype longest);
[[nodiscard]] Ruled<Tone> readRuledTone(const Value &json, const QString &pointer,
                                        Reading &reading);
/// Nothing: it was refused, or is to be dropped.
[[nodiscard]] std::optional<Widget> readWidget(const Value &json, const QString &pointer,
                                               Reading &reading, int depth = 1);
/// Counts what is read against the bound of a view.
[[nodiscard]] std::vector<Widget> readWidgets(const ValueList &list, const QString &pointer,
                                              Reading &reading, int depth);

} // namespace atrium::dsl
