// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee2mqtt/make.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace atrium::mqtt::zigbee2mqtt {

namespace {

Expose battery(const QString &description)
{
    return {.type = Expose::Type::Numeric,
            .name = u"battery"_s,
            .label = u"Battery"_s,
            .property = u"battery"_s,
            .description = description,
            .unit = u"%"_s,
            .isPublished = true,
            .minimum = 0.0,
            .maximum = 100.0};
}

Expose mode(std::vector<Value> values)
{
    return {.type = Expose::Type::Enum,
            .name = u"mode"_s,
            .label = u"Mode"_s,
            .property = u"mode"_s,
            .isPublished = true,
            .isSettable = true,
            .values = std::move(values)};
}

} // namespace

/// What makes share, and what they may not.
class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void equalFeatures_areOnePart()
    {
        Parts parts;
        QStringList problems;
        const auto one
            = makeOf({.exposes = {battery(u"left"_s), mode({u"a"_s, u"b"_s})}}, parts, problems);
        const auto other
            = makeOf({.exposes = {mode({u"a"_s, u"b"_s}), battery(u"left"_s)}}, parts, problems);
        QVERIFY(one->bindings[0] == other->bindings[1]);
        QVERIFY(one->bindings[1] == other->bindings[0]);
        QCOMPARE(one->model().model->properties[0].description, u"left"_s);
        QVERIFY(one->model().model->properties[0] == other->model().model->properties[1]);
    }

    void featuresThatDiffer_areNotMixedUp()
    {
        Parts parts;
        QStringList problems;
        const auto one
            = makeOf({.exposes = {battery(u"left"_s), mode({u"a"_s, u"b"_s})}}, parts, problems);
        const auto other
            = makeOf({.exposes = {battery(u"right"_s), mode({u"b"_s, u"a"_s})}}, parts, problems);
        QCOMPARE(one->model().model->properties[0].description, u"left"_s);
        QCOMPARE(other->model().model->properties[0].description, u"right"_s);
        QCOMPARE(one->model().model->properties[1].schema.choices[0].value, Value(u"a"_s));
        QCOMPARE(other->model().model->properties[1].schema.choices[0].value, Value(u"b"_s));
        QVERIFY(one->digest != other->digest);
    }

    void makes_findTheirBindings()
    {
        Parts parts;
        QStringList problems;
        const auto make
            = makeOf({.exposes = {mode({u"a"_s, u"b"_s}), battery({})}}, parts, problems);
        QCOMPARE(make->bindingWith(u"mode"_s), 0);
        QCOMPARE(make->bindingWith(u"battery"_s), 1);
        QCOMPARE(make->bindingWith(u"batter"_s), -1);
        QCOMPARE(make->bindingWith(u"zzz"_s), -1);
        QCOMPARE(make->bindingOf(PropertyName(u"battery"_s)), 1);
        QCOMPARE(make->digest, make->model().digest);
        QCOMPARE(make->digest, shareModel(*make->model().model).digest);
    }

    void partsOfNobody_areForgotten()
    {
        Parts parts;
        QStringList problems;
        auto make = makeOf({.exposes = {battery({})}}, parts, problems);
        const std::weak_ptr<const Binding> part = make->bindings[0];
        parts.tidy();
        QVERIFY(!part.expired());
        make.reset();
        QVERIFY(!part.expired()); // the next device may bring it again
        parts.tidy();
        QVERIFY(part.expired());
    }
};

} // namespace atrium::mqtt::zigbee2mqtt

QTEST_APPLESS_MAIN(atrium::mqtt::zigbee2mqtt::TestParts)
#include "tst_zigbee2mqttparts.moc"
