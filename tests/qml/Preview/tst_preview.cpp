// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "previewmodel.h"
#include "theme.h"

#include <QDir>
#include <QFile>
#include <QQmlEngine>
#include <QQuickView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::preview;

namespace {

const QByteArray kSchema = R"({"dsl": 1, "views": {
    "tile": {"icon": "lightbulb", "fraction": "level",
             "primary": {"type": "toggle", "bind": "power"}},
    "detail": [{"type": "toggle", "bind": "power"}, {"type": "slider", "bind": "level"},
               {"type": "select", "bind": "mode",
                "alternatives": [{"value": "eco", "label": "Eco"}, {"value": "full"}]}],
    "settings": [{"type": "input", "bind": "name", "input": "text"}]}})";

const QByteArray kModel = R"({"properties": [
    {"name": "power", "schema": {"type": "boolean"}, "readOnly": false},
    {"name": "level", "schema": {"type": "integer", "minimum": 0, "maximum": 100},
     "readOnly": false}]})";

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

/// What a plugin's author sees of a schema.
class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void file_isReadInEachForm_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("properties");
        QTest::addColumn<QString>("title");
        QTest::newRow("schema") << kSchema << 4 << u"Preview"_s;
        QTest::newRow("model") << kModel << 2 << u"Preview"_s;
        QTest::newRow("device") << QByteArray(
            "{\"device\": {\"id\": \"me/lamp\", \"title\": \"Lamp\", \"kind\": "
            "\"light\"}, \"model\": "
            + kModel + "}") << 2 << u"Lamp"_s;
    }
    void file_isReadInEachForm()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const int, properties);
        QFETCH(const QString, title);
        const Subject subject = readSubject(json);
        for (const dsl::Problem &each : subject.problems)
            QVERIFY2(each.isWarning, qPrintable(each.pointer + u' ' + each.expected));
        QVERIFY(subject.isDrawable());
        QCOMPARE(static_cast<int>(subject.device.model.model->properties.size()), properties);
        QCOMPARE(subject.device.title, title);
    }

    void fault_isNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("not json") << QByteArray("{\n  \"dsl\": 1,\n  oops\n}")
                                  << u"line 3, column"_s;
        QTest::newRow("nothing known") << QByteArray("{}") << QString();
        QTest::newRow("unknown widget")
            << QByteArray(R"({"dsl": 1, "views": {"detail": [{"type": "lever"}]}})")
            << u"/views/detail/0"_s;
        QTest::newRow("unknown field") << QByteArray(
            R"({"dsl": 1, "views": {"detail": [{"type": "value", "bind": "a", "x": 1}]}})")
                                       << u"/views/detail/0"_s;
        QTest::newRow("unknown property")
            << QByteArray(R"({"properties": [], "views": {"dsl": 1, "views": {"detail": )"
                          R"([{"type": "value", "bind": "nowhere"}]}}})")
            << u"/views/views/detail/0"_s;
        QTest::newRow("model") << QByteArray(R"({"properties": [{"name": "a"}]})")
                               << u"/properties/0"_s;
    }
    void fault_isNamedWithItsPlace()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, pointer);
        const Subject subject = readSubject(json);
        QVERIFY(!subject.isDrawable());
        QVERIFY(!subject.problems.empty());
        QVERIFY2(subject.problems.front().pointer.startsWith(pointer),
                 qPrintable(subject.problems.front().pointer));
        QVERIFY(!subject.problems.front().expected.isEmpty());
    }

    void samples_fitTheirSchemas()
    {
        DataSchema object {.type = DataSchema::Type::Object};
        object.fields = {{.name = u"a"_s, .schema = {.type = DataSchema::Type::Boolean}}};
        DataSchema list {.type = DataSchema::Type::Array, .minItems = 3};
        list.items = {object};
        DataSchema choice {.type = DataSchema::Type::String};
        choice.choices = {{.value = Value(u"x"_s)}, {.value = Value(u"y"_s)}};
        for (const DataSchema &schema :
             {object, list, choice, DataSchema {.type = DataSchema::Type::String, .maxLength = 2},
              DataSchema {.type = DataSchema::Type::Integer, .minimum = -7, .maximum = -3},
              DataSchema {
                  .type = DataSchema::Type::Number, .minimum = 5, .maximum = 30, .step = 0.5}}) {
            QVERIFY(schema.check(sampleOf(schema)).has_value());
            QVERIFY(schema.check(sampleOf(schema, true)).has_value());
        }
        QVERIFY(!(sampleOf(choice) == sampleOf(choice, true)));
    }

    void everyState_isDrawnAndFollowsTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"schema.json"_s);
        write(path, kSchema);
        PreviewModel model(path);
        QTRY_VERIFY(model.isDrawn());
        QVERIFY(model.isSound());
        const QList<WidgetState::Kind> expected {
            WidgetState::Normal,  WidgetState::Pending,   WidgetState::Failed, WidgetState::Stale,
            WidgetState::Offline, WidgetState::Forbidden, WidgetState::Unknown};
        for (int i = 0; i < model.stateCount(); ++i) {
            QCOMPARE(model.tile(i)->state(), expected.at(i));
            QCOMPARE(model.detail(i)->rowCount(), 3);
            QCOMPARE(model.settings(i)->rowCount(), 1);
        }
        QQuickView view;
        view.engine()->addImportPath(u"qrc:/qt/qml"_s);
        view.setInitialProperties({{u"preview"_s, QVariant::fromValue(&model)}});
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.setSource(QUrl(u"qrc:/qt/qml/Atrium/Preview/Preview.qml"_s));
        view.resize(1280, 800);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QString pictures = qEnvironmentVariable("ATRIUM_PICTURES");
        const auto picture = [&](const QString &name) {
            QCoreApplication::processEvents();
            const QImage image = view.grabWindow();
            QVERIFY(!image.isNull());
            if (!pictures.isEmpty())
                QVERIFY(image.save(QDir(pictures).filePath(name)));
        };
        picture(u"preview-1280x800.png"_s);

        QByteArray broken = kSchema;
        broken.replace("\"slider\"", "\"lever\"");
        write(path, broken);
        QTRY_VERIFY(!model.isSound());
        QVERIFY(model.isDrawn()); // what was drawn last stays
        QCOMPARE(model.detail(0)->rowCount(), 3);
        QVERIFY(model.problems()->count() > 0);
        picture(u"preview-errors-1280x800.png"_s);

        QByteArray shorter = kSchema;
        shorter.replace("{\"type\": \"slider\", \"bind\": \"level\"},", "");
        write(path, shorter);
        QTRY_VERIFY(model.isSound());
        QTRY_COMPARE(model.detail(0)->rowCount(), 2);
        QCOMPARE(model.problems()->count(), 0);
        view.setSource({});
    }

    void fileThatIsNotThere_isSaid()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"later.json"_s);
        PreviewModel model(path);
        QVERIFY(!model.isSound());
        QCOMPARE(model.problems()->count(), 1);
        write(path, kModel);
        QTRY_VERIFY(model.isSound());
    }
};

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
