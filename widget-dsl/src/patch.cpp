// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pointer.h"

#include <atrium/dsl/patch.h>
#include <atrium/model/json.h>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

enum class Way { Add, Replace, Remove };

struct Operation
{
    QString name;
    QStringList path;
    QStringList from; ///< Of move and copy.
    Value value; ///< Of add, replace and test.
};

const Value *memberOf(const Value &object, QStringView key)
{
    for (const auto &[name, value] : object.fields()) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

Result<QStringList> readPointer(const Value &operation, QStringView key)
{
    const QString place = u'/' + key.toString();
    const Value *given = memberOf(operation, key);
    if (!given || given->kind() != Value::Kind::Text)
        return fail(Error::Code::InvalidInput, u"a JSON Pointer is missing"_s, place);
    auto steps = pointerSteps(given->toText());
    if (!steps)
        steps.error().pointer = place;
    return steps;
}

Result<Operation> readOperation(const Value &json)
{
    static const QStringList kNames {u"add"_s,  u"remove"_s, u"replace"_s,
                                     u"move"_s, u"copy"_s,   u"test"_s};
    if (json.kind() != Value::Kind::Object)
        return fail(Error::Code::InvalidInput, u"an operation is an object"_s);
    Operation operation {.name = json.field(u"op").toText()};
    if (!kNames.contains(operation.name))
        return fail(Error::Code::InvalidInput,
                    u"an operation is one of %1"_s.arg(kNames.join(u", "_s)), u"/op"_s);
    auto path = readPointer(json, u"path");
    if (!path)
        return tl::unexpected(path.error());
    operation.path = std::move(*path);
    if (operation.name == "move"_L1 || operation.name == "copy"_L1) {
        auto from = readPointer(json, u"from");
        if (!from)
            return tl::unexpected(from.error());
        operation.from = std::move(*from);
    } else if (operation.name != "remove"_L1) {
        const Value *value = memberOf(json, u"value");
        if (!value)
            return fail(Error::Code::InvalidInput, u"the value is missing"_s, u"/value"_s);
        operation.value = *value;
    }
    return operation;
}

Result<Value> edited(const Value &document, std::span<const QString> steps, Way way,
                     const Value &value);

Result<Value> editedList(const Value &list, std::span<const QString> steps, Way way,
                         const Value &value)
{
    const QString &step = steps.front();
    const bool isLast = steps.size() == 1;
    const std::size_t size = list.items().size();
    const auto index
        = isLast && way == Way::Add && step == "-"_L1 ? std::optional(size) : arrayIndex(step);
    if (!index || *index >= size + (isLast && way == Way::Add ? 1 : 0))
        return fail(Error::Code::NotFound,
                    u"the list of %1 has no place '%2'"_s.arg(size).arg(step.left(100)));
    ValueList items = list.items();
    const auto at = items.begin() + static_cast<std::ptrdiff_t>(*index);
    if (!isLast) {
        auto inner = edited(*at, steps.subspan(1), way, value);
        if (!inner)
            return inner;
        *at = std::move(*inner);
    } else if (way == Way::Add) {
        items.insert(at, value);
    } else if (way == Way::Replace) {
        *at = value;
    } else {
        items.erase(at);
    }
    return Value::makeList(std::move(items));
}

Result<Value> editedObject(const Value &object, std::span<const QString> steps, Way way,
                           const Value &value)
{
    const QString &step = steps.front();
    const bool isLast = steps.size() == 1;
    ValueObject fields = object.fields();
    const auto at
        = std::ranges::find_if(fields, [&](const auto &each) { return each.first == step; });
    if (at == fields.end()) {
        if (!isLast || way != Way::Add)
            return fail(Error::Code::NotFound, u"there is no field '%1'"_s.arg(step.left(100)));
        fields.emplace_back(step, value);
    } else if (!isLast) {
        auto inner = edited(at->second, steps.subspan(1), way, value);
        if (!inner)
            return inner;
        at->second = std::move(*inner);
    } else if (way == Way::Remove) {
        fields.erase(at);
    } else {
        at->second = value;
    }
    return Value::makeObject(std::move(fields));
}

Result<Value> edited(const Value &document, std::span<const QString> steps, Way way,
                     const Value &value)
{
    if (steps.empty()) {
        if (way == Way::Remove)
            return fail(Error::Code::Refused, u"the whole document cannot be taken away"_s);
        return value;
    }
    if (document.kind() == Value::Kind::List)
        return editedList(document, steps, way, value);
    if (document.kind() == Value::Kind::Object)
        return editedObject(document, steps, way, value);
    return fail(Error::Code::NotFound,
                u"there is nothing within, for '%1'"_s.arg(steps.front().left(100)));
}

Result<Value> edited(const Value &document, const QStringList &steps, Way way, const Value &value)
{
    return edited(document, std::span(steps.constData(), static_cast<std::size_t>(steps.size())),
                  way, value);
}

// What is copied may be copied again: what a short patch makes grows with its powers.
bool isWithin(const Value &value, int depth, int &left)
{
    if (depth > kDeepestDocument || --left < 0)
        return false;
    for (const Value &item : value.items()) {
        if (!isWithin(item, depth + 1, left))
            return false;
    }
    for (const auto &[key, field] : value.fields()) {
        if (!isWithin(field, depth + 1, left))
            return false;
    }
    return true;
}

Error at(Error error, const QString &pointer)
{
    error.pointer = pointer;
    return error;
}

Result<Value> moved(const Value &document, const Operation &operation)
{
    const auto taken = walked(document, operation.from);
    if (!taken)
        return tl::unexpected(at(taken.error(), u"/from"_s));
    if (operation.from == operation.path)
        return document;
    if (operation.path.size() > operation.from.size()
        && operation.path.first(operation.from.size()) == operation.from)
        return fail(Error::Code::Refused, u"nothing can be moved into itself"_s, u"/path"_s);
    const auto without = edited(document, operation.from, Way::Remove, {});
    if (!without)
        return tl::unexpected(at(without.error(), u"/from"_s));
    return edited(*without, operation.path, Way::Add, *taken);
}

Result<Value> done(const Value &document, const Operation &operation)
{
    if (operation.name == "test"_L1) {
        const auto found = walked(document, operation.path);
        if (!found)
            return found;
        if (*found != operation.value)
            return fail(Error::Code::Refused, u"what stands there is another"_s, u"/value"_s);
        return document;
    }
    if (operation.name == "move"_L1)
        return moved(document, operation);
    if (operation.name == "copy"_L1) {
        const auto copied = walked(document, operation.from);
        if (!copied)
            return tl::unexpected(at(copied.error(), u"/from"_s));
        return edited(document, operation.path, Way::Add, *copied);
    }
    const Way way = operation.name == "add"_L1 ? Way::Add
        : operation.name == "remove"_L1        ? Way::Remove
                                               : Way::Replace;
    return edited(document, operation.path, way, operation.value);
}

Result<std::vector<Operation>> readPatch(const Value &patch)
{
    if (patch.kind() != Value::Kind::List)
        return fail(Error::Code::InvalidInput, u"a patch is a list of operations"_s);
    const ValueList &items = patch.items();
    if (items.size() > kMostOperations)
        return fail(Error::Code::Busy, u"a patch has at most %1 operations"_s.arg(kMostOperations));
    QByteArray json;
    appendJson(json, patch);
    if (json.size() > kLongestPatch)
        return fail(Error::Code::Busy, u"a patch has at most %1 bytes"_s.arg(kLongestPatch));
    std::vector<Operation> operations;
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto operation = readOperation(items[i]);
        if (!operation) {
            Error error = operation.error();
            error.pointer.prepend(u"/%1"_s.arg(i));
            return tl::unexpected(std::move(error));
        }
        operations.push_back(std::move(*operation));
    }
    return operations;
}

} // namespace

Result<> checkPatch(const Value &patch)
{
    const auto operations = readPatch(patch);
    return operations ? Result<>() : tl::unexpected(operations.error());
}

Result<Value> applyPatch(const Value &document, const Value &patch)
{
    const auto operations = readPatch(patch);
    if (!operations)
        return tl::unexpected(operations.error());
    Value changed = document;
    for (std::size_t i = 0; i < operations->size(); ++i) {
        auto next = done(changed, (*operations)[i]);
        if (!next) {
            Error error = next.error();
            if (error.pointer.isEmpty())
                error.pointer = u"/path"_s;
            error.pointer.prepend(u"/%1"_s.arg(i));
            return tl::unexpected(std::move(error));
        }
        changed = std::move(*next);
        int left = kMostValues;
        if ((*operations)[i].name != "test"_L1 && !isWithin(changed, 0, left))
            return fail(Error::Code::Busy,
                        u"what the patch makes has more than %1 values, or is deeper than %2"_s
                            .arg(kMostValues)
                            .arg(kDeepestDocument),
                        u"/%1"_s.arg(i));
    }
    return changed;
}

} // namespace atrium::dsl
