// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/model/value.h>

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace atrium {

/// The deepest nesting of a JSON document that Atrium reads.
inline constexpr int kJsonDepth = 32;

/// Reads one JSON object. Busy: longer than @p mostBytes. InvalidInput: not JSON, not an object, or
/// nested deeper than kJsonDepth (found before it is parsed).
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &bytes, qsizetype mostBytes);

/// For a foreign protocol whose messages may be any JSON value. The same errors.
[[nodiscard]] Result<Value> parseValue(const QByteArray &bytes, qsizetype mostBytes);

[[nodiscard]] Value valueFromJson(const QJsonValue &json);
[[nodiscard]] QJsonValue toJson(const Value &value);

/// Appends the compact JSON text of a value; NaN and infinities, which JSON cannot hold, become
/// null.
void appendJson(QByteArray &out, const Value &value);
/// Appends a JSON string with its quotes.
void appendJson(QByteArray &out, QStringView text);

/// What a reader of a JSON object finds wrong, in order. The first is what most callers return.
class ObjectReader
{
public:
    /// @p pointer is the JSON Pointer of @p object.
    ObjectReader(const QJsonObject &object, QString pointer);

    [[nodiscard]] QString text(QStringView key);
    [[nodiscard]] QString textOr(QStringView key, const QString &otherwise);
    [[nodiscard]] bool flagOr(QStringView key, bool otherwise);
    [[nodiscard]] qint64 integer(QStringView key);
    [[nodiscard]] qint64 integerOr(QStringView key, qint64 otherwise);
    [[nodiscard]] double numberOr(QStringView key, double otherwise);
    [[nodiscard]] QJsonObject object(QStringView key);
    [[nodiscard]] QJsonObject objectOr(QStringView key);
    [[nodiscard]] QJsonArray array(QStringView key);
    [[nodiscard]] QJsonArray arrayOr(QStringView key);
    [[nodiscard]] Value valueOr(QStringView key);
    [[nodiscard]] bool has(QStringView key);

    /// Refuses every field that was not asked for.
    void refuseUnknown();
    void refuse(const QString &detail, QStringView key = {});

    [[nodiscard]] QString pointer(QStringView key) const;
    [[nodiscard]] const std::vector<Error> &errors() const { return m_errors; }
    /// The first error, or success.
    [[nodiscard]] Result<> result() const;

private:
    [[nodiscard]] QJsonValue take(QStringView key, bool required);
    [[nodiscard]] QJsonValue typed(QStringView key, QJsonValue::Type type, bool required);

    QJsonObject m_object;
    QString m_pointer;
    std::vector<QString> m_known;
    std::vector<Error> m_errors;
};

} // namespace atrium
