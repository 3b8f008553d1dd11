// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcheck.h"
#include "recordedhome.h"
#include "stage.h"

#include <QKeyEvent>
#include <QSet>

#include <set>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

/// What a text may have to look like.
const QStringList kTyped {u"1"_s, u"12:00"_s, u"#ff0000"_s, u"12:00/20"_s};

QQuickItem *ancestor(QQuickItem *item, std::initializer_list<const char *> types)
{
    for (QQuickItem *each = item; each != nullptr; each = each->parentItem()) {
        for (const char *type : types) {
            if (QByteArray(each->metaObject()->className()).startsWith(type))
                return each;
        }
    }
    return nullptr;
}

bool isA(const QQuickItem *item, const char *type)
{
    return item != nullptr && QByteArray(item->metaObject()->className()).startsWith(type);
}

void unfoldAll(Stage &stage)
{
    for (QQuickItem *row : allOfType(stage.view.rootObject(), "UnfoldingRow"))
        row->setProperty("unfolded", true);
}

} // namespace

/// Every recorded device of Zigbee2MQTT as a tile and in its sheet: laid out, named, and worked by
/// keys alone.
class TestEveryDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::installFonts();
        const auto records = recordsToShow();
        for (const QString &base : {u"zigbee2mqtt"_s, u"home/zigbee"_s}) {
            for (DeviceState &each : recordedHome(records, base)) {
                const bool isKnown = std::ranges::any_of(m_devices, [&](const DeviceState &other) {
                    return other.device.id == each.device.id;
                });
                each.owner.area = AreaId(u"room"_s);
                if (!isKnown)
                    m_devices.push_back(std::move(each));
            }
        }
        QVERIFY(m_devices.size() > 60);
        qInfo("%zu devices", m_devices.size());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tiles_areLaidOutAndNamed_data() { sizes(); }
    void tiles_areLaidOutAndNamed()
    {
        QFETCH(const QSize, size);
        Stage stage([this](StubHome &home) { fill(home); });
        QVERIFY(stage.show(size));
        stage.model->show(WindowModel::Page::Devices);
        QTRY_VERIFY(stage.model->devices()->rows()->count() > 3);
        QQuickItem *grid = firstOfType(stage.view.rootObject(), "TileGrid");
        QVERIFY(grid != nullptr);
        QStringList bad;
        const double first = grid->property("originY").toDouble();
        QVERIFY(!stage.view.grabWindow().isNull());
        const double last = first + grid->property("contentHeight").toDouble() - grid->height();
        std::size_t seen = 0;
        for (double y = first; y < last + grid->height(); y += grid->height() * 0.75) {
            grid->setProperty("contentY", std::min(y, last));
            QVERIFY(!stage.view.grabWindow().isNull());
            const LayoutCheck check(stage.view.rootObject());
            seen += check.size();
            add(bad, {}, check.overlaps() + check.smallTargets() + check.unnamedTargets());
        }
        QVERIFY(seen > 2 * m_devices.size());
        tell(bad);
    }

    void sheets_areLaidOutAndNamed_data() { sizes(); }
    void sheets_areLaidOutAndNamed()
    {
        QFETCH(const QSize, size);
        Stage stage([this](StubHome &home) { fill(home); });
        QVERIFY(stage.show(size));
        QTRY_VERIFY(stage.model->home()->rows()->count() > 1);
        QStringList bad;
        for (const DeviceState &device : m_devices) {
            stage.model->openDevice(device.device.id.text());
            unfoldAll(stage);
            picture(stage, u"every-%1-%2"_s.arg(size.width()).arg(device.device.id.local()));
            const LayoutCheck check(firstOfType(stage.view.rootObject(), "DeviceSheet"),
                                    Extent::Whole);
            QVERIFY(check.size() > 5);
            add(bad, device.device.modelName + u": "_s,
                check.overlaps() + check.smallTargets() + check.unnamedTargets()
                    + check.withoutKeyboard());
        }
        tell(bad);
    }

    void everyWritableFeature_isWorkedByKeysAlone()
    {
        Stage stage([this](StubHome &home) {
            fill(home);
            home.settles = false; // nothing moves under the keys
        });
        QVERIFY(stage.show({1280, 800}));
        QTRY_VERIFY(stage.model->home()->rows()->count() > 1);
        stage.view.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&stage.view));
        QStringList bad;
        std::size_t worked = 0;
        for (const DeviceState &device : m_devices) {
            stage.home.requests.clear();
            m_shown = &device;
            stage.model->openDevice(device.device.id.text());
            tabThrough(stage);
            QCoreApplication::processEvents();
            stage.model->device()->close();
            const std::set<QString> asked = askedOf(stage.home);
            for (const QString &feature : featuresOf(*device.device.model.model)) {
                if (asked.contains(feature))
                    ++worked;
                else
                    bad.append(device.device.modelName + u": "_s + feature);
            }
        }
        qInfo("%zu features", worked);
        tell(bad);
    }

private:
    // A failure's own text is cut after a thousand letters.
    static void tell(const QStringList &bad)
    {
        for (const QString &each : bad)
            qInfo("%s", qPrintable(each));
        QVERIFY2(bad.isEmpty(), qPrintable(u"%1 findings, see above"_s.arg(bad.size())));
    }

    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800") << QSize(1280, 800);
        QTest::newRow("390x844") << QSize(390, 844);
    }

    void fill(StubHome &home) const
    {
        home.areas = {{.id = AreaId(u"room"_s), .title = u"Room"_s}};
        home.devices = m_devices;
    }

    static void add(QStringList &bad, const QString &where, const QStringList &found)
    {
        for (const QString &each : found) {
            if (!bad.contains(where + each))
                bad.append(where + each);
        }
    }

    // Lists are shown; who sets them has a widget of the plugin's own, or `atriumctl`.
    static bool hasList(const DataSchema &schema)
    {
        return schema.type == DataSchema::Type::Array
            || std::ranges::any_of(schema.fields,
                                   [](const DataField &field) { return hasList(field.schema); });
    }

    static std::set<QString> featuresOf(const ThingModel &model)
    {
        std::set<QString> features;
        for (const Property &property : model.properties) {
            if (!property.readOnly && !hasList(property.schema))
                features.insert(property.name.text());
        }
        for (const Action &action : model.actions)
            features.insert(u"action "_s + action.name.text());
        return features;
    }

    static std::set<QString> askedOf(const StubHome &home)
    {
        std::set<QString> asked;
        for (const Value &params : home.asked(u"property.set"_s)) {
            for (const auto &[name, value] : params.field(u"values").fields())
                asked.insert(name);
        }
        for (const Value &params : home.asked(u"action.invoke"_s))
            asked.insert(u"action "_s + params.field(u"action").toText());
        return asked;
    }

    static void tabThrough(Stage &stage)
    {
        QQuickItem *sheet = firstOfType(stage.view.rootObject(), "DeviceSheet");
        QVERIFY(sheet != nullptr);
        QSet<QQuickItem *> seen;
        for (int i = 0; i < 1000; ++i) {
            if (i > 0)
                QTest::keyClick(&stage.view, Qt::Key_Tab);
            QQuickItem *at = stage.view.activeFocusItem();
            if (at == nullptr || !sheet->isAncestorOf(at) || seen.contains(at))
                return;
            seen.insert(at);
            const QQuickItem *part = ancestor(
                at,
                {"WidgetColumn", "DeviceHistory", "DeviceSettings", "SheetHeader", "UnfoldingRow"});
            // What has been unfolded for a device stays so for the next; the way to the whole
            // history leaves the sheet.
            const bool isLeft = isA(part, "DeviceSettings") || isA(part, "DeviceHistory")
                || (isA(at, "UnfoldingRow") && at->property("unfolded").toBool());
            if (!isLeft && !(isA(part, "SheetHeader") && isA(at, "IconButton")))
                work(stage, at);
        }
    }

    static void work(Stage &stage, QQuickItem *at)
    {
        if (at->inherits("QQuickTextInput")) {
            type(stage, at);
        } else if (isA(at, "GestureArea") || isA(at, "DialDrag")) {
            QTest::keyClick(&stage.view, Qt::Key_Up);
            QTest::keyClick(&stage.view, Qt::Key_Down);
            QTest::keyClick(&stage.view, Qt::Key_Left);
        } else {
            QTest::keyClick(&stage.view, Qt::Key_Space);
        }
        answer(stage);
        // White or colour: what a choice shows comes before it in the order of Tab.
        QQuickItem *color = isA(at, "SegmentButton") ? ancestor(at, {"ColorWidget"}) : nullptr;
        if (color == nullptr)
            return;
        for (QQuickItem *bar : allOfType(color, "GestureArea")) {
            bar->forceActiveFocus(Qt::TabFocusReason);
            QTest::keyClick(&stage.view, Qt::Key_Left);
            QTest::keyClick(&stage.view, Qt::Key_Right);
        }
        at->forceActiveFocus(Qt::TabFocusReason);
    }

    static void type(Stage &stage, QQuickItem *field)
    {
        const auto before = askedOf(stage.home).size();
        const bool isEmpty = field->property("text").toString().isEmpty();
        if (!isEmpty)
            QTest::keyClick(&stage.view, Qt::Key_Return);
        for (const QString &text :
             {sampleFor(field->parentItem()->property("label").toString()), u"1"_s, u"2"_s}) {
            if (askedOf(stage.home).size() > before)
                return;
            QTest::keyClick(&stage.view, Qt::Key_A, Qt::ControlModifier);
            enter(stage, text);
            QTest::keyClick(&stage.view, Qt::Key_Return);
        }
    }

    static void enter(Stage &stage, const QString &text)
    {
        QKeyEvent pressed(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&stage.view, &pressed);
    }

    // What fits the field of that name.
    static QString sampleFor(QString label)
    {
        label.remove(u" (optional)"_s);
        const ThingModel &model = *m_shown->device.model.model;
        for (const Action &action : model.actions) {
            if (action.input && dsl::titleOf(action) == label)
                return sampleOf(*action.input);
            for (const DataField &field : action.input ? action.input->fields : m_none) {
                if (field.title == label || field.name == label)
                    return sampleOf(field.schema);
            }
        }
        for (const Property &property : model.properties) {
            if (dsl::titleOf(property) == label && !property.readOnly)
                return sampleOf(property.schema);
        }
        return u"1"_s;
    }

    static QString sampleOf(const DataSchema &schema)
    {
        const Value sample = sampleValue(schema);
        return sample.kind() == Value::Kind::Text ? sample.toText()
                                                  : QString::fromUtf8(mqtt::test::jsonOf(sample));
    }

    static Value sampleValue(const DataSchema &schema)
    {
        if (!schema.choices.empty())
            return schema.choices.front().value;
        if (schema.type == DataSchema::Type::Boolean)
            return true;
        if (schema.type == DataSchema::Type::Array)
            return Value::makeList(ValueList(static_cast<std::size_t>(std::max(1, schema.minItems)),
                                             sampleValue(schema.items.front())));
        if (schema.type == DataSchema::Type::Object) {
            ValueObject fields;
            for (const DataField &field : schema.fields)
                fields.emplace_back(field.name, sampleValue(field.schema));
            return Value::makeObject(std::move(fields));
        }
        if (schema.type != DataSchema::Type::String)
            return static_cast<int>(std::ceil(schema.minimum.value_or(1)));
        for (const QString &text : kTyped) {
            if (schema.check(Value(text)))
                return Value(text);
        }
        return Value(u"1"_s);
    }

    // The question of what must be confirmed, by Tab and Space.
    static void answer(Stage &stage)
    {
        for (int i = 0; i < 40 && stage.model->presses()->isAsking(); ++i) {
            QTest::keyClick(&stage.view, Qt::Key_Tab);
            QQuickItem *at = stage.view.activeFocusItem();
            QVERIFY(at != nullptr);
            if (at->inherits("QQuickTextInput")) {
                enter(stage, sampleFor(at->parentItem()->property("label").toString()));
            } else if (isA(at, "HoldButton")) {
                QTest::keyPress(&stage.view, Qt::Key_Return);
                QTRY_VERIFY(!stage.model->presses()->isAsking());
                QTest::keyRelease(&stage.view, Qt::Key_Return);
            } else if (at->property("text").toString() == stage.model->presses()->verb()) {
                QTest::keyClick(&stage.view, Qt::Key_Space);
            }
        }
        QVERIFY2(!stage.model->presses()->isAsking(),
                 qPrintable(stage.model->presses()->question()));
    }

    std::vector<DeviceState> m_devices;
    inline static const DeviceState *m_shown = nullptr; ///< Whose sheet is open.
    inline static const std::vector<DataField> m_none {};
};

QTEST_MAIN(TestEveryDevice)
#include "tst_everydevice.moc"
