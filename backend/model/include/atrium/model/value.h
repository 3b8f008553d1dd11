// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace atrium {

class Value;
using ValueList = std::vector<Value>;
/// Fields sorted by key, each key once (see makeObject()).
using ValueObject = std::vector<std::pair<QString, Value>>;

/// The one dynamic type: nothing, a boolean, an integer, a number, a text, or a shared immutable
/// list or object. Copying is cheap and safe between threads. An integer equals a number of the
/// same value.
class Value
{
public:
    enum class Kind { Nothing, Boolean, Integer, Number, Text, List, Object };

    Value() = default;
    Value(bool boolean) // a value is made of what it holds
        : m_data(boolean)
    { }
    Value(int integer)
        : m_data(static_cast<qint64>(integer))
    { }
    Value(qint64 integer)
        : m_data(integer)
    { }
    Value(double number)
        : m_data(number)
    { }
    Value(QString text)
        : m_data(std::move(text))
    { }
    Value(const char *) = delete; // would become true

    [[nodiscard]] static Value makeList(ValueList items);
    /// Sorts the fields by key; of equal keys the last wins.
    [[nodiscard]] static Value makeObject(ValueObject fields);

    [[nodiscard]] Kind kind() const { return static_cast<Kind>(m_data.index()); }
    [[nodiscard]] bool isNothing() const { return kind() == Kind::Nothing; }
    [[nodiscard]] bool isNumeric() const
    {
        return kind() == Kind::Integer || kind() == Kind::Number;
    }

    /// The content, or the given default where the value is of another kind. toNumber() also reads
    /// integers, toInteger() also whole numbers within ±2^53.
    [[nodiscard]] bool toBool(bool otherwise = false) const;
    [[nodiscard]] qint64 toInteger(qint64 otherwise = 0) const;
    [[nodiscard]] double toNumber(double otherwise = 0.0) const;
    [[nodiscard]] QString toText(const QString &otherwise = {}) const;
    /// Empty where the value is of another kind.
    [[nodiscard]] const ValueList &items() const;
    [[nodiscard]] const ValueObject &fields() const;
    /// The field of an object, or nothing.
    [[nodiscard]] Value field(QStringView key) const;

    friend bool operator==(const Value &a, const Value &b);

private:
    std::variant<std::monostate, bool, qint64, double, QString, std::shared_ptr<const ValueList>,
                 std::shared_ptr<const ValueObject>>
        m_data;
};

} // namespace atrium
