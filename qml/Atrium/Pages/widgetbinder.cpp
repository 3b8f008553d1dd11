// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetbinder.h"

#include "chartlook.h"
#include "colorvalues.h"
#include "looks.h"

#include <atrium/model/json.h>
#include <atrium/model/semantics.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atrium::window {

namespace {

bool isWindow(const dsl::WidgetFace &face)
{
    return face.orientation == dsl::Orientation::Window
        && (face.type == dsl::WidgetType::Slider || face.type == dsl::WidgetType::Gauge);
}

bool isColorOf(const dsl::WidgetFace &face, bool white)
{
    return face.type == dsl::WidgetType::Color
        && (face.model == dsl::ColorModel::Temperature) == white;
}

// A number as its schema has it: whole where it is an integer.
Value numberFor(const DataSchema &schema, double number)
{
    if (schema.type == DataSchema::Type::Integer)
        return Value(static_cast<qint64>(std::llround(number)));
    return Value(number);
}

bool isSwitchedOff(const DeviceState &device)
{
    const auto &properties = device.device.model.model->properties;
    for (std::size_t i = 0; i < properties.size(); ++i) {
        if (properties.at(i).semantic == semantic::power)
            return device.properties.at(i).reported.value == Value(false);
    }
    return false;
}

const DataSchema *schemaOf(const DeviceState *device, const dsl::WidgetFace &face)
{
    const Property *property
        = device != nullptr ? device->device.model.model->property(face.property) : nullptr;
    return property != nullptr ? dsl::schemaAt(property->schema, face.path) : nullptr;
}

} // namespace

WidgetBinder::WidgetBinder(HouseTiles &tiles, WidgetListModel &list)
    : m_tiles(tiles)
    , m_list(list)
{ }

WidgetBinder::~WidgetBinder()
{
    letGo();
}

// What is still drawn of the old ones does nothing any more.
void WidgetBinder::letGo()
{
    for (const Bound &bound : m_bound) {
        if (bound.viewModel)
            bound.viewModel->setFormatter({});
    }
    m_connections = std::make_unique<QObject>();
}

std::vector<WidgetBinder::Bound> WidgetBinder::bind(const std::vector<dsl::WidgetFace> &faces)
{
    std::vector<Bound> bound;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const dsl::WidgetFace &face = faces.at(i);
        const dsl::WidgetFace *next = i + 1 < faces.size() ? &faces.at(i + 1) : nullptr;
        Bound each {.face = face, .identity = face.pointer};
        if (face.type == dsl::WidgetType::Group && !face.items.empty()
            && isWindow(face.items.front())) {
            each.type = WidgetType::Cover;
            each.face = face.items.front();
            if (face.items.size() > 1)
                each.partner = face.items.at(1);
        } else if (isWindow(face)) {
            each.type = WidgetType::Cover;
        } else if (isColorOf(face, false) && next != nullptr && isColorOf(*next, true)) {
            each.partner = *next;
            ++i;
        }
        each.identity += u'|' + QString::number(static_cast<int>(face.type))
            + (each.partner ? u"+"_s : QString());
        bound.push_back(std::move(each));
    }
    return bound;
}

void WidgetBinder::show(const DeviceId &device, const std::vector<dsl::WidgetFace> &faces,
                        bool withHero)
{
    std::vector<Bound> wanted = bind(faces);
    const bool same = device == m_device
        && std::ranges::equal(wanted, m_bound, {}, &Bound::identity, &Bound::identity);
    m_device = device;
    const DeviceState *state = m_tiles.client().house().device(device);
    if (state == nullptr)
        return;
    if (same) {
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            m_bound.at(i).face = std::move(wanted.at(i).face);
            m_bound.at(i).partner = std::move(wanted.at(i).partner);
            showOne(m_bound.at(i), *state, withHero && i == 0);
        }
        return;
    }
    rebuild(std::move(wanted), withHero);
}

void WidgetBinder::rebuild(std::vector<Bound> wanted, bool withHero)
{
    letGo();
    m_bound = std::move(wanted);
    const DeviceState *state = m_tiles.client().house().device(m_device);
    std::vector<std::shared_ptr<WidgetViewModel>> viewModels;
    for (std::size_t i = 0; i < m_bound.size(); ++i) {
        viewModels.push_back(widgets::makeShared<WidgetViewModel>());
        m_bound.at(i).viewModel = viewModels.back();
        connectWidget(i);
        showOne(m_bound.at(i), *state, withHero && i == 0);
    }
    m_list.show(std::move(viewModels));
}

void WidgetBinder::showOne(Bound &bound, const DeviceState &device, bool isHero)
{
    const LookContext context {.texts = m_tiles.texts(), .now = systemNow().wall};
    widgets::WidgetLook look = bound.type == WidgetType::Cover
        ? coverLookOf(bound.face, bound.partner ? &*bound.partner : nullptr, device, context)
        : widgetLookOf(bound.face, device, context);
    if (bound.partner && bound.face.type == dsl::WidgetType::Color) {
        const widgets::WidgetLook white = widgetLookOf(*bound.partner, device, context);
        look.hasWhite = true;
        look.white = white.white;
        look.wishWhite = white.wishWhite;
        look.whiteFrom = white.whiteFrom;
        look.whiteTo = white.whiteTo;
        look.whiteMode = !bound.face.lamp.has_value();
    }
    const bool isNumber = bound.face.reported.isNumeric();
    look.hero = isHero
        && ((look.type == WidgetType::Slider)
            || ((look.type == WidgetType::Value || look.type == WidgetType::Gauge) && isNumber));
    if (look.type == WidgetType::Chart)
        addTraces(look, bound.face, device,
                  {.trails = m_tiles.trails(), .history = m_tiles.history()}, context);
    look.isOff = isSwitchedOff(device);
    tint(look);
    if (look.type == WidgetType::Group) {
        if (!bound.members)
            bound.members = std::make_unique<WidgetBinder>(m_tiles, *bound.viewModel->members());
        bound.members->show(m_device, bound.face.items, false);
    }
    bound.viewModel->show(look);
}

// What sets how a lit device works has the colour of its tile: a lamp's slider that of its light.
void WidgetBinder::tint(widgets::WidgetLook &look) const
{
    const bool isTinted = look.type == WidgetType::Slider || look.type == WidgetType::Toggle;
    const auto tile = m_tiles.tile(m_device);
    if (!isTinted || look.tone != Tone::Neutral || tile == nullptr || !tile->lit())
        return;
    look.tone = tile->tone();
    look.lampHue = tile->lampHue();
    look.lampSaturation = tile->lampSaturation();
}

void WidgetBinder::connectWidget(std::size_t index)
{
    WidgetViewModel *widget = m_bound.at(index).viewModel.get();
    QObject *context = m_connections.get();
    const auto on = [&](auto signal, auto method) {
        QObject::connect(widget, signal, context, [this, index, method](auto... arguments) {
            (this->*method)(m_bound.at(index), arguments...);
        });
    };
    QObject::connect(widget, &WidgetViewModel::switched, context, [this, index](bool wanted) {
        const Bound &bound = m_bound.at(index);
        if (!bound.face.property.isEmpty())
            m_tiles.presses().set(m_device, bound.face.property, bound.face.path, Value(wanted));
    });
    on(&WidgetViewModel::numberWished, &WidgetBinder::setNumber);
    on(&WidgetViewModel::colorWished, &WidgetBinder::setColor);
    on(&WidgetViewModel::whiteWished, &WidgetBinder::setWhite);
    on(&WidgetViewModel::optionChosen, &WidgetBinder::press);
    QObject::connect(widget, &WidgetViewModel::textEntered, context,
                     [this, index](const QString &text) { enterText(m_bound.at(index), text); });
    widget->setFormatter([this, index](double value) {
        const dsl::WidgetFace &face = m_bound.at(index).face;
        const DeviceState *state = m_tiles.client().house().device(m_device);
        const Property *property
            = state != nullptr ? state->device.model.model->property(face.property) : nullptr;
        if (property == nullptr || !face.path.isEmpty())
            return m_tiles.texts().quantity(value, face.unit, face.decimals).joined();
        return m_tiles.texts().say(dsl::phraseOf(*property, Value(value)), {});
    });
}

void WidgetBinder::setNumber(const Bound &bound, double number)
{
    const DeviceState *state = m_tiles.client().house().device(m_device);
    const DataSchema *schema = schemaOf(state, bound.face);
    if (schema == nullptr)
        return;
    double wanted = number;
    if (bound.type == WidgetType::Cover)
        wanted = bound.face.minimum + number / 100.0 * (bound.face.maximum - bound.face.minimum);
    m_tiles.presses().set(m_device, bound.face.property, bound.face.path,
                          numberFor(*schema, wanted));
}

void WidgetBinder::setColor(const Bound &bound, double hue, double saturation)
{
    const DeviceState *state = m_tiles.client().house().device(m_device);
    if (const DataSchema *schema = schemaOf(state, bound.face))
        m_tiles.presses().set(m_device, bound.face.property, bound.face.path,
                              colorToValue({.hue = hue, .saturation = saturation}, *schema));
}

void WidgetBinder::setWhite(const Bound &bound, double kelvin)
{
    const dsl::WidgetFace &face = bound.partner ? *bound.partner : bound.face;
    const DeviceState *state = m_tiles.client().house().device(m_device);
    const DataSchema *schema = schemaOf(state, face);
    if (schema == nullptr)
        return;
    const double number = std::clamp(kelvinOf(kelvin, face.unit), face.minimum, face.maximum);
    m_tiles.presses().set(m_device, face.property, face.path, numberFor(*schema, number));
}

void WidgetBinder::enterText(const Bound &bound, const QString &text)
{
    const DeviceState *state = m_tiles.client().house().device(m_device);
    const DataSchema *schema = schemaOf(state, bound.face);
    if (schema == nullptr)
        return;
    Value value(text);
    bool isRead = true;
    if (schema->type == DataSchema::Type::Number || schema->type == DataSchema::Type::Integer) {
        value = numberFor(*schema, QLocale().toDouble(text.trimmed(), &isRead));
    } else if (schema->type == DataSchema::Type::Boolean) {
        isRead = text == u"true" || text == u"false";
        value = Value(text == u"true");
    } else if (schema->type == DataSchema::Type::Object
               || schema->type == DataSchema::Type::Array) {
        const auto parsed = parseValue(text.toUtf8(), 65536);
        isRead = parsed.has_value();
        value = parsed.value_or(Value());
    }
    const Result<> checked = isRead
        ? schema->check(value)
        : fail(Error::Code::InvalidInput,
               QCoreApplication::translate("WidgetBinder",
                                           "“%1” cannot be read as what is wanted here")
                   .arg(text));
    bound.viewModel->showInputError(checked ? QString() : checked.error().detail);
    if (checked)
        m_tiles.presses().set(m_device, bound.face.property, bound.face.path, value);
}

void WidgetBinder::press(const Bound &bound, int index)
{
    const dsl::WidgetFace &face
        = bound.type == WidgetType::Cover && bound.partner ? *bound.partner : bound.face;
    const auto at = static_cast<std::size_t>(index);
    if (face.type == dsl::WidgetType::Button)
        m_tiles.presses().run(m_device, face.press, face.label);
    else if (face.type == dsl::WidgetType::Buttons && at < face.items.size())
        m_tiles.presses().run(m_device, face.items.at(at).press, face.items.at(at).label);
    else if (at < face.options.size())
        m_tiles.presses().run(m_device, face.options.at(at).press,
                              m_tiles.texts().say(face.options.at(at).label, {}));
}

} // namespace atrium::window
