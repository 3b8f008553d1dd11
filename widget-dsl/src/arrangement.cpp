// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/dsl/ownviews.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::dsl {

namespace {

const QString kDetail = u"/views/detail"_s;
const QString kIcon = u"/views/tile/icon"_s;
const QString kPlace = u"$place"_s; // no field of a widget

bool isPlace(const QString &path)
{
    static const QRegularExpression form(u"^/views/detail/\\d{1,6}$"_s);
    return form.match(path).hasMatch();
}

bool isPartOfPlace(const QString &path)
{
    static const QRegularExpression form(u"^/views/detail/\\d{1,6}/[a-z]+$"_s);
    return form.match(path).hasMatch();
}

// Whether patchFor() could have written it.
bool isEditors(const Value &operation)
{
    const QString name = operation.field(u"op").toText();
    const QString path = operation.field(u"path").toText();
    if (name == "test"_L1)
        return isPartOfPlace(path);
    if (name == "move"_L1)
        return isPlace(path) && isPlace(operation.field(u"from").toText());
    if (name == "remove"_L1)
        return isPlace(path);
    return name == "add"_L1 && path == kIcon
        && operation.field(u"value").kind() == Value::Kind::Text;
}

const ValueList &detailOf(const Value &document)
{
    static const ValueList kNone;
    const Value views = document.field(u"views");
    for (const auto &[key, view] : views.fields()) {
        if (key == "detail"_L1)
            return view.items();
    }
    return kNone;
}

// Each widget says where it stood, so that it is found again.
Result<Value> marked(const Value &document)
{
    ValueList patch;
    for (std::size_t i = 0; i < detailOf(document).size(); ++i)
        patch.push_back(
            Value::makeObject({{u"op"_s, u"add"_s},
                               {u"path"_s, u"%1/%2/%3"_s.arg(kDetail).arg(i).arg(kPlace)},
                               {u"value"_s, static_cast<qint64>(i)}}));
    return applyPatch(document, Value::makeList(std::move(patch)));
}

/// Writes the operations of one editor, and knows what stands where meanwhile.
class Writing
{
public:
    explicit Writing(const Arranged &from)
        : m_widgets(detailOf(from.maker))
        , m_patch(from.others)
    {
        for (std::size_t i = 0; i < m_widgets.size(); ++i)
            m_now.push_back(i);
    }

    void icon(const QString &icon)
    {
        m_patch.push_back(
            Value::makeObject({{u"op"_s, u"add"_s}, {u"path"_s, kIcon}, {u"value"_s, icon}}));
    }

    void hide(std::size_t widget)
    {
        const std::size_t at = test(widget);
        m_patch.push_back(Value::makeObject({{u"op"_s, u"remove"_s}, {u"path"_s, pathOf(at)}}));
        m_now.erase(m_now.begin() + static_cast<std::ptrdiff_t>(at));
    }

    // @p widget comes to stand behind @p before; first where there is none.
    void moveBehind(std::size_t widget, std::optional<std::size_t> before)
    {
        const std::size_t from = test(widget);
        m_now.erase(m_now.begin() + static_cast<std::ptrdiff_t>(from));
        const std::size_t to = before ? placeOf(*before) + 1 : 0;
        m_now.insert(m_now.begin() + static_cast<std::ptrdiff_t>(to), widget);
        m_patch.push_back(Value::makeObject(
            {{u"op"_s, u"move"_s}, {u"from"_s, pathOf(from)}, {u"path"_s, pathOf(to)}}));
    }

    [[nodiscard]] const std::vector<std::size_t> &now() const { return m_now; }
    [[nodiscard]] Value take()
    {
        return m_patch.empty() ? Value() : Value::makeList(std::move(m_patch));
    }

private:
    [[nodiscard]] static QString pathOf(std::size_t place)
    {
        return u"%1/%2"_s.arg(kDetail).arg(place);
    }

    [[nodiscard]] std::size_t placeOf(std::size_t widget) const
    {
        return static_cast<std::size_t>(std::ranges::find(m_now, widget) - m_now.begin());
    }

    // What a widget is known by: its type, and what it shows or does.
    std::size_t test(std::size_t widget)
    {
        const std::size_t at = placeOf(widget);
        for (const auto &[key, value] : m_widgets[widget].fields()) {
            if (key == "type"_L1 || key == "bind"_L1 || key == "press"_L1 || key == "transport"_L1)
                m_patch.push_back(Value::makeObject({{u"op"_s, u"test"_s},
                                                     {u"path"_s, QString(pathOf(at) + u'/' + key)},
                                                     {u"value"_s, value}}));
        }
        return at;
    }

    const ValueList &m_widgets;
    ValueList m_patch;
    std::vector<std::size_t> m_now;
};

// The most of @p order that stand in growing order already: they need not be moved.
std::vector<std::size_t> longestGrowing(const std::vector<std::size_t> &order)
{
    std::vector<std::size_t> length(order.size(), 1);
    std::vector<std::ptrdiff_t> before(order.size(), -1);
    std::size_t best = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            if (order[k] < order[i] && length[k] + 1 > length[i]) {
                length[i] = length[k] + 1;
                before[i] = static_cast<std::ptrdiff_t>(k);
            }
        }
        if (length[i] > length[best])
            best = i;
    }
    std::vector<std::size_t> growing;
    if (order.empty())
        return growing;
    for (auto i = static_cast<std::ptrdiff_t>(best); i >= 0;
         i = before[static_cast<std::size_t>(i)])
        growing.push_back(order[static_cast<std::size_t>(i)]);
    return growing;
}

} // namespace

Arrangement plainArrangement(const Value &maker)
{
    Arrangement plain;
    for (std::size_t i = 0; i < detailOf(maker).size(); ++i)
        plain.shown.push_back(i);
    return plain;
}

Result<Arranged> arrangedBy(const Value &document, const Value &patch)
{
    if (const auto fits = applyPatch(document, patch.isNothing() ? Value::makeList({}) : patch);
        !fits)
        return tl::unexpected(fits.error());
    const ValueList &all = patch.items();
    auto first = all.end();
    while (first != all.begin() && isEditors(*(first - 1)))
        --first;
    Arranged arranged {.others = ValueList(all.begin(), first)};
    auto maker = applyPatch(document, Value::makeList(arranged.others));
    if (!maker)
        return tl::unexpected(maker.error());
    arranged.maker = std::move(*maker);
    const ValueList editors(first, all.end());
    const auto marks = marked(arranged.maker);
    const auto changed = marks ? applyPatch(*marks, Value::makeList(editors)) : marks;
    if (!changed)
        return tl::unexpected(changed.error());
    for (const Value &operation : editors) {
        if (operation.field(u"path").toText() == kIcon)
            arranged.arrangement.icon = operation.field(u"value").toText();
    }
    arranged.arrangement.hidden = plainArrangement(arranged.maker).shown;
    for (const Value &widget : detailOf(*changed)) {
        const auto place = static_cast<std::size_t>(widget.field(kPlace).toInteger());
        arranged.arrangement.shown.push_back(place);
        std::erase(arranged.arrangement.hidden, place);
    }
    return arranged;
}

Value patchFor(const Arranged &from, const Arrangement &wanted)
{
    Writing writing(from);
    if (!wanted.icon.isEmpty())
        writing.icon(wanted.icon);
    for (const std::size_t widget : wanted.hidden)
        writing.hide(widget);
    const std::vector<std::size_t> still = longestGrowing(wanted.shown);
    std::optional<std::size_t> before;
    for (const std::size_t widget : wanted.shown) {
        if (std::ranges::find(still, widget) == still.end())
            writing.moveBehind(widget, before);
        before = widget;
    }
    return writing.take();
}

} // namespace atrium::dsl
