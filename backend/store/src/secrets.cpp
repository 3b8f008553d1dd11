// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tomlreading.h"

#include <atrium/store/secrets.h>

#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace atrium::store {

namespace {

constexpr QLatin1StringView kPrefix("secret:");
constexpr qint64 kLongestFile = qint64 {1024} * 1024;

} // namespace

Result<Secrets> Secrets::read(const QString &path)
{
    Secrets secrets;
    secrets.m_file = path;
    QFile file(path);
    if (!file.exists())
        return secrets;
    struct stat status
    { };
    const QByteArray name = QFile::encodeName(path);
    if (::stat(name.constData(), &status) != 0 || (status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return fail(Error::Code::Refused,
                    u"%1 may be read by others; run: chmod 600 %1"_s.arg(path));
    }
    if (file.size() > kLongestFile || !file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Refused, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    Problems problems;
    const std::optional<toml::table> table = parseToml(file.readAll(), problems);
    if (table) {
        for (const auto &[key, node] : *table) {
            if (const auto *text = node.as_string()) {
                secrets.m_texts.emplace(toText(key.str()), toText(text->get()));
            } else {
                problems.push_back(problemAt(node.source(),
                                             u"'%1' is not a text"_s.arg(toText(key.str())),
                                             u"write NAME = \"secret\""_s));
            }
        }
    }
    if (problems.empty())
        return secrets;
    return fail(Error::Code::InvalidInput, store::toText(problems.front(), path));
}

Result<Value> Secrets::resolved(const Value &config) const
{
    switch (config.kind()) {
    case Value::Kind::Text:
        return resolvedText(config.toText());
    case Value::Kind::List: {
        ValueList items;
        for (const Value &item : config.items()) {
            auto each = resolved(item);
            if (!each)
                return each;
            items.push_back(std::move(*each));
        }
        return Value::makeList(std::move(items));
    }
    case Value::Kind::Object: {
        ValueObject fields;
        for (const auto &[key, field] : config.fields()) {
            auto each = resolved(field);
            if (!each)
                return each;
            fields.emplace_back(key, std::move(*each));
        }
        return Value::makeObject(std::move(fields));
    }
    default:
        return config;
    }
}

Result<Value> Secrets::resolvedText(const QString &text) const
{
    if (!text.startsWith(kPrefix))
        return Value(text);
    const QString name = text.mid(kPrefix.size());
    const auto found = m_texts.find(name);
    if (found == m_texts.end()) {
        return fail(
            Error::Code::NotFound,
            u"there is no secret '%1'; write %1 = \"...\" into %2"_s.arg(name.left(80), m_file));
    }
    return Value(found->second);
}

} // namespace atrium::store
