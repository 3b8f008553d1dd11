// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The JSON Schemas that people and tools read, held against the code that decides: what the code
// accepts they accept, and what they refuse it refuses.

#include "mutate.h"
#include "sampledevices.h"

#include <atrium/contracts/manifest.h>
#include <atrium/dsl/defaults.h>
#include <atrium/dsl/parse.h>
#include <atrium/model/json.h>
#include <atrium/wire/codec.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <functional>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString inSource(const QString &path)
{
    return QStringLiteral(ATRIUM_FIXTURES "/../../") + path;
}

// std::regex, by which Valijson reads patterns, runs out of stack on long texts.
QJsonValue withoutPatterns(const QJsonValue &json)
{
    if (json.isArray()) {
        QJsonArray array;
        for (const auto &each : json.toArray())
            array.append(withoutPatterns(each));
        return array;
    }
    if (!json.isObject())
        return json;
    QJsonObject object;
    const QJsonObject all = json.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key() != "pattern"_L1)
            object.insert(it.key(), withoutPatterns(it.value()));
    }
    return object;
}

// A null is as good as a field that is left out.
QJsonValue withoutNulls(const QJsonValue &json)
{
    if (json.isArray()) {
        QJsonArray array;
        for (const auto &each : json.toArray())
            array.append(withoutNulls(each));
        return array;
    }
    if (!json.isObject())
        return json;
    QJsonObject object;
    const QJsonObject all = json.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (!it.value().isNull())
            object.insert(it.key(), withoutNulls(it.value()));
    }
    return object;
}

class JsonSchema
{
public:
    explicit JsonSchema(const QString &path)
    {
        const QJsonValue json
            = withoutPatterns(QJsonDocument::fromJson(contentOf(inSource(path))).object());
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::QtJsonAdapter(json), m_schema);
    }

    [[nodiscard]] bool accepts(const QJsonValue &json) const
    {
        valijson::Validator validator(valijson::Validator::kStrongTypes);
        return validator.validate(m_schema, valijson::adapters::QtJsonAdapter(json), nullptr);
    }

private:
    valijson::Schema m_schema {};
};

using Accepts = std::function<bool(const QJsonObject &)>;

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool isViews(const QJsonObject &json)
{
    return dsl::parseViews(valueFromJson(json), dsl::Strictness::Strict).isUsable();
}

bool isManifest(const QJsonObject &json)
{
    return contracts::parseManifest(compact(json)).has_value();
}

bool isFromPlugin(const QJsonObject &json)
{
    wire::FromPluginDecoder decoder(InstanceId(u"sim"_s));
    return decoder.decode(compact(json)).has_value();
}

bool isToPlugin(const QJsonObject &json)
{
    return wire::decodeToPlugin(compact(json), InstanceId(u"sim"_s)).has_value();
}

// Every object within, each with a field more that nobody knows.
int countRefusedExtras(const QJsonObject &json, const JsonSchema &schema, const Accepts &accepts)
{
    QJsonObject extra = json;
    extra.insert("zzz"_L1, 1);
    return static_cast<int>(!schema.accepts(extra)) + static_cast<int>(!accepts(extra));
}

void compare(const std::vector<QJsonObject> &good, const JsonSchema &schema, const Accepts &accepts)
{
    for (const QJsonObject &each : good) {
        QVERIFY2(accepts(each), compact(each).constData());
        QVERIFY2(schema.accepts(each), compact(each).constData());
        QCOMPARE(countRefusedExtras(each, schema, accepts), 2);
    }
    int accepted = 0;
    int refused = 0;
    int onlyByCode = 0;
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        test::Mutator mutator(seed);
        const QJsonObject &start = good[mutator.rng().below(good.size())];
        const QJsonObject broken
            = withoutNulls(toJson(mutator.mutate(valueFromJson(start)))).toObject();
        const bool byCode = accepts(broken);
        const bool bySchema = schema.accepts(broken);
        QVERIFY2(!byCode || bySchema, compact(broken).left(4000).constData());
        accepted += static_cast<int>(byCode);
        refused += static_cast<int>(!bySchema);
        onlyByCode += static_cast<int>(!byCode && bySchema);
    }
    qInfo("%d accepted by both, %d refused by both, %d only by the code", accepted, refused,
          onlyByCode);
    QVERIFY(accepted > 20);
    QVERIFY(refused > 500);
    QVERIFY2(onlyByCode * 4 < refused, "the schema says too little");
}

std::vector<QJsonObject> goldenMessages(const Accepts &accepts)
{
    std::vector<QJsonObject> messages;
    const QDir folder(inSource(u"tests/backend/wire/golden"_s));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QJsonObject json = QJsonDocument::fromJson(contentOf(folder.filePath(name))).object();
        if (accepts(json))
            messages.push_back(json);
    }
    return messages;
}

} // namespace

class TestJsonSchemas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widgetSchemas()
    {
        std::vector<QJsonObject> good;
        for (const DeviceState &each : test::oneOfEachKind())
            good.push_back(toJson(dsl::toValue(dsl::defaultViews(each.device))).toObject());
        compare(good, JsonSchema(u"widget-dsl/schema/dsl-1.schema.json"_s), isViews);
    }

    void manifests()
    {
        std::vector<QJsonObject> good;
        const QDir plugins(inSource(u"plugins"_s));
        for (const QString &name : plugins.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString path = plugins.filePath(name + u"/plugin.json"_s);
            if (QFile::exists(path))
                good.push_back(QJsonDocument::fromJson(contentOf(path)).object());
        }
        QVERIFY(!good.empty());
        compare(good, JsonSchema(u"backend/contracts/schemas/manifest-1.schema.json"_s),
                isManifest);
    }

    void messagesOfPlugins()
    {
        const auto good = goldenMessages(isFromPlugin);
        QVERIFY(good.size() >= 8);
        compare(good, JsonSchema(u"backend/contracts/schemas/plugin-to-hub-1.schema.json"_s),
                isFromPlugin);
    }

    void messagesOfTheHub()
    {
        const auto good = goldenMessages(isToPlugin);
        QVERIFY(good.size() >= 6);
        compare(good, JsonSchema(u"backend/contracts/schemas/hub-to-plugin-1.schema.json"_s),
                isToPlugin);
    }
};

QTEST_APPLESS_MAIN(TestJsonSchemas)
#include "tst_jsonschemas.moc"
