// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pointer.h"

#include <atrium/dsl/patch.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

// "~01" is "~1": what follows a tilde is read once.
std::optional<QString> unescaped(QStringView step)
{
    QString text;
    for (qsizetype i = 0; i < step.size(); ++i) {
        if (step[i] != u'~') {
            text += step[i];
            continue;
        }
        if (++i >= step.size() || (step[i] != u'0' && step[i] != u'1'))
            return std::nullopt;
        text += step[i] == u'0' ? u'~' : u'/';
    }
    return text;
}

} // namespace

std::optional<std::size_t> arrayIndex(const QString &step)
{
    const bool isNumber = !step.isEmpty() && step.size() <= 6
        && std::ranges::all_of(step, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber || (step.size() > 1 && step.front() == u'0'))
        return std::nullopt;
    return step.toUInt();
}

Result<QStringList> pointerSteps(const QString &pointer)
{
    if (pointer.size() > kLongestPointer)
        return fail(Error::Code::InvalidInput,
                    u"a pointer has at most %1 characters"_s.arg(kLongestPointer));
    QStringList steps;
    if (pointer.isEmpty())
        return steps;
    if (pointer.front() != u'/')
        return fail(Error::Code::InvalidInput, u"a JSON Pointer is empty or begins with '/'"_s);
    const auto parts = QStringView(pointer).mid(1).split(u'/');
    if (parts.size() > kDeepestDocument)
        return fail(Error::Code::InvalidInput,
                    u"a pointer has at most %1 steps"_s.arg(kDeepestDocument));
    for (const QStringView part : parts) {
        auto step = unescaped(part);
        if (!step)
            return fail(Error::Code::InvalidInput,
                        u"in a JSON Pointer '~' stands only in ~0 and ~1"_s);
        steps.append(std::move(*step));
    }
    return steps;
}

Result<Value> walked(const Value &document, const QStringList &steps)
{
    Value place = document;
    for (const QString &step : steps) {
        const bool isList = place.kind() == Value::Kind::List;
        if (isList) {
            const auto index = arrayIndex(step);
            if (!index || *index >= place.items().size())
                return fail(Error::Code::NotFound,
                            u"the list has no item '%1'"_s.arg(step.left(100)));
            place = Value(place.items()[*index]);
            continue;
        }
        const ValueObject &fields = place.fields();
        const auto field
            = std::ranges::find_if(fields, [&](const auto &each) { return each.first == step; });
        if (field == fields.end())
            return fail(Error::Code::NotFound, u"there is no field '%1'"_s.arg(step.left(100)));
        place = Value(field->second);
    }
    return place;
}

Result<Value> pointedAt(const Value &document, const QString &pointer)
{
    const auto steps = pointerSteps(pointer);
    return steps ? walked(document, *steps) : tl::unexpected(steps.error());
}

} // namespace atrium::dsl
