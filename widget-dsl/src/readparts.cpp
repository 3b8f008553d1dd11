// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldreader.h"

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

constexpr qsizetype kLongestName = 128;
constexpr qsizetype kLongestPath = 512;
constexpr std::size_t kMostSettings = 32;

std::vector<Rule> readRules(const ValueList &list, const QString &pointer, Reading &reading,
                            int depth)
{
    std::vector<Rule> rules;
    for (std::size_t i = 0; i < list.size(); ++i)
        rules.push_back(readRule(list[i], stepTo(pointer, i), reading, depth));
    return rules;
}

void readOther(const Value &given, Rule &rule, FieldReader &reader)
{
    const bool isProperty
        = given.fields().size() == 1 && given.fields().front().first == u"property";
    if (!isProperty) {
        rule.value = given;
        return;
    }
    rule.otherProperty = given.fields().front().second.toText();
    if (rule.otherProperty.isEmpty())
        reader.refuse(u"wrong-type"_s, u"value", u"the name of a property"_s);
}

void readComparison(Rule &rule, FieldReader &reader)
{
    rule.kind = Rule::Kind::Compare;
    rule.property = reader.text(u"property", kLongestName);
    rule.path = reader.text(u"path", kLongestPath);
    rule.op = reader.choice(u"op", names::kOp, Op::Eq);
    if (rule.property.isEmpty())
        reader.refuse(u"missing"_s, u"property", u"all, any, not or property"_s);
    if (!reader.has(u"value"))
        reader.refuse(u"missing"_s, u"value", u"what the property is compared with"_s);
    else
        readOther(reader.value(u"value"), rule, reader);
}

// One list of {"when", "use"}; the last may stand without "when".
template<typename T, typename Read>
Ruled<T> readCases(const Value &json, const QString &pointer, Reading &reading, Read read)
{
    Ruled<T> ruled;
    const ValueList &items = json.items();
    if (items.empty() || items.size() > 64) {
        reading.add(u"too-many"_s, pointer, u"1 to 64 cases"_s);
        return ruled;
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        FieldReader reader(items[i], stepTo(pointer, i), reading);
        const auto use = read(reader);
        const Value when = reader.value(u"when");
        reader.finish();
        if (!reader.isObject())
            continue;
        if (!use) {
            reader.refuse(u"missing"_s, u"use", u"what holds in this case"_s);
        } else if (!when.isNothing()) {
            ruled.cases.push_back(
                {.when = readRule(when, reader.pointer(u"when"), reading), .use = *use});
        } else if (i + 1 == items.size()) {
            ruled.otherwise = *use;
        } else {
            reader.refuse(u"missing"_s, u"when", u"a rule, or this case at the end"_s,
                          u"what follows would never be looked at"_s);
        }
    }
    return ruled;
}

Setting readSetting(const QString &property, const Value &json, const QString &pointer,
                    Reading &reading)
{
    Setting setting {.property = PropertyName(property), .value = json};
    if (json.fields().size() != 1)
        return setting;
    const auto &[key, content] = json.fields().front();
    if (key == u"add") {
        setting.how = Setting::How::Add;
        setting.value = content;
        if (!content.isNumeric())
            reading.add(u"wrong-type"_s, pointer + u"/add"_s, u"a number"_s);
    } else if (key == u"toggle") {
        setting.how = Setting::How::Toggle;
        setting.value = {};
        if (content != Value(true))
            reading.add(u"wrong-type"_s, pointer + u"/toggle"_s, u"true"_s);
    } else if (key == u"input") {
        setting.how = Setting::How::Ask;
        setting.value = content;
        if (content.kind() != Value::Kind::Text)
            reading.add(u"wrong-type"_s, pointer + u"/input"_s, u"the name of a field"_s);
    }
    return setting;
}

void readConfirm(const Value &json, const QString &pointer, Call &call, Reading &reading)
{
    if (json.isNothing())
        return;
    if (json.kind() == Value::Kind::Text) {
        if (const auto index = names::indexOf(names::kConfirm, json.toText()))
            call.confirm = static_cast<Confirm>(*index);
        else
            reading.add(u"unknown-value"_s, pointer, u"one of "_s + names::listed(names::kConfirm));
        return;
    }
    FieldReader reader(json, pointer, reading);
    call.confirm = reader.choice(u"by", names::kConfirm, Confirm::Tap);
    call.confirmTitle = reader.text(u"title", kLongestLabel);
    call.confirmText = reader.text(u"text", kLongestText);
    reader.finish();
}

std::optional<Expectation> readExpectation(const Value &json, const QString &pointer,
                                           Reading &reading)
{
    if (json.isNothing())
        return std::nullopt;
    FieldReader reader(json, pointer, reading);
    Expectation expectation;
    readComparison(expectation.rule, reader);
    expectation.within = std::chrono::milliseconds(reader.integer(u"within", 1, 3'600'000, 10'000));
    reader.finish();
    return expectation;
}

} // namespace

Bind readBind(const Value &json, const QString &pointer, Reading &reading)
{
    if (json.isNothing())
        return {};
    if (json.kind() == Value::Kind::Text) {
        if (!isValidAffordanceName(json.toText()))
            reading.add(u"unknown-value"_s, pointer, u"the name of a property"_s);
        return {.property = PropertyName(json.toText())};
    }
    FieldReader reader(json, pointer, reading);
    Bind bind;
    if (reader.has(u"const")) {
        bind.constant = reader.value(u"const");
    } else {
        bind.property = PropertyName(reader.text(u"property", kLongestName));
        bind.path = reader.text(u"path", kLongestPath);
        if (reader.isObject() && !isValidAffordanceName(bind.property.text()))
            reader.refuse(u"missing"_s, u"property", u"the name of a property, or const"_s);
        if (!bind.path.isEmpty() && !bind.path.startsWith(u'/'))
            reader.refuse(u"unknown-value"_s, u"path", u"a JSON Pointer, as /speed"_s);
    }
    reader.finish();
    return bind;
}

Rule readRule(const Value &json, const QString &pointer, Reading &reading, int depth)
{
    Rule rule;
    if (depth > kDeepestRule || ++reading.rules > kMostRules) {
        reading.add(u"too-deep"_s, pointer,
                    u"rules nested at most %1 deep, %2 in all"_s.arg(kDeepestRule).arg(kMostRules));
        return rule;
    }
    FieldReader reader(json, pointer, reading);
    if (!reader.isObject())
        return rule;
    if (reader.has(u"all") || reader.has(u"any")) {
        const bool isAll = reader.has(u"all");
        const QStringView key = isAll ? u"all" : u"any";
        rule.kind = isAll ? Rule::Kind::All : Rule::Kind::Any;
        rule.rules = readRules(reader.list(key, 64), reader.pointer(key), reading, depth + 1);
    } else if (reader.has(u"not")) {
        rule.kind = Rule::Kind::Not;
        rule.rules.push_back(
            readRule(reader.value(u"not"), reader.pointer(u"not"), reading, depth + 1));
    } else {
        readComparison(rule, reader);
    }
    reader.finish();
    return rule;
}

Ruled<QString> readRuledText(const Value &json, const QString &pointer, Reading &reading,
                             qsizetype longest)
{
    if (json.isNothing())
        return {};
    if (json.kind() == Value::Kind::List)
        return readCases<QString>(json, pointer, reading,
                                  [&](FieldReader &reader) -> std::optional<QString> {
                                      if (!reader.has(u"use"))
                                          return std::nullopt;
                                      return reader.text(u"use", longest);
                                  });
    if (json.kind() != Value::Kind::Text)
        reading.add(u"wrong-type"_s, pointer, u"a text, or a list of cases"_s);
    else if (json.toText().size() > longest)
        reading.add(u"too-long"_s, pointer, u"at most %1 characters"_s.arg(longest));
    else
        return {.otherwise = json.toText()};
    return {};
}

Ruled<Tone> readRuledTone(const Value &json, const QString &pointer, Reading &reading)
{
    if (json.isNothing())
        return {};
    if (json.kind() == Value::Kind::List)
        return readCases<Tone>(json, pointer, reading,
                               [](FieldReader &reader) -> std::optional<Tone> {
                                   if (!reader.has(u"use"))
                                       return std::nullopt;
                                   return reader.choice(u"use", names::kTone, Tone::Neutral);
                               });
    const auto index = names::indexOf(names::kTone, json.toText());
    if (json.kind() == Value::Kind::Text && index)
        return {.otherwise = static_cast<Tone>(*index)};
    reading.add(u"unknown-value"_s, pointer,
                u"one of "_s + names::listed(names::kTone) + u", or a list of cases"_s);
    return {};
}

Call readCall(const Value &json, const QString &pointer, Reading &reading)
{
    Call call;
    if (json.isNothing())
        return call;
    FieldReader reader(json, pointer, reading);
    if (!reader.isObject())
        return call;
    call.action = ActionName(reader.text(u"invoke", kLongestName));
    call.args = reader.value(u"args");
    const Value set = reader.value(u"set");
    if (set.kind() == Value::Kind::Object && set.fields().size() <= kMostSettings) {
        for (const auto &[property, content] : set.fields())
            call.settings.push_back(
                readSetting(property, content, stepTo(reader.pointer(u"set"), property), reading));
    } else if (!set.isNothing()) {
        reader.refuse(u"wrong-type"_s, u"set",
                      u"an object of at most %1 properties"_s.arg(kMostSettings));
    }
    if (call.action.isEmpty() == call.settings.empty())
        reader.refuse(u"missing"_s, u"invoke", u"either invoke or set"_s);
    if (call.action.isEmpty() && !call.args.isNothing())
        reader.refuse(u"unknown-field"_s, u"args", u"args only beside invoke"_s);
    readConfirm(reader.value(u"confirm"), reader.pointer(u"confirm"), call, reading);
    call.expect = readExpectation(reader.value(u"expect"), reader.pointer(u"expect"), reading);
    reader.finish();
    return call;
}

} // namespace atrium::dsl
