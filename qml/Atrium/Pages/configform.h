// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/model/dataschema.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace atrium::window {

/// One field of a form, as a person fills it in.
struct FormField
{
    enum class Kind {
        Heading, ///< Of the fields of an object, which follow.
        Text,
        Secret,
        Number,
        Toggle,
        Choice,
        Texts, ///< A list of texts.
        Entries, ///< A list of objects, which follow one by one.
        Entry, ///< The heading of one of them; its fields follow.
        Fixed, ///< What this form cannot edit; it stays as it is.
    };

    Kind kind = Kind::Text;
    QString pointer {}; ///< Into the configuration, e.g. "/broker".
    QString label {};
    QString help {}; ///< What its schema says of it.
    QString unit {};
    int depth = 0;
    bool isRequired = false;
    QString text {}; ///< Text, Secret, Number; Fixed: what it holds, in words.
    QString placeholder {};
    bool isOn = false; ///< Toggle.
    int choice = 0; ///< Choice; where it may be left out, 0 is "Not set".
    QStringList choices {};
    QStringList items {}; ///< Texts.
    bool mayGrow = false; ///< Entries: there is room for one more.
    bool isFirst = false, isLast = false; ///< Entry: among its neighbours.
    QString error {}; ///< "" if nothing is wrong with it.

    friend bool operator==(const FormField &, const FormField &) = default;
};

/// A form made from a schema: what is filled in is checked against it, field by field, and becomes
/// a configuration. A field that nobody touched is left as it was, also where it was left out.
/// Pure.
class ConfigForm
{
public:
    ConfigForm() = default;
    /// @p schema is of an object; @p secrets are those of its fields that are never shown again.
    ConfigForm(const DataSchema &schema, const QStringList &secrets, const Value &config);

    [[nodiscard]] const std::vector<FormField> &fields() const { return m_fields; }
    [[nodiscard]] bool isChanged() const { return m_isChanged; }

    void setText(std::size_t field, const QString &text);
    void setOn(std::size_t field, bool on);
    void choose(std::size_t field, int choice);
    void addItem(std::size_t field, const QString &text);
    void removeItem(std::size_t field, int item);
    /// Of Entries: one more, empty, at its end.
    void addEntry(std::size_t field);
    /// Of an Entry: it goes, or goes up (-1) or down (1). What is filled in elsewhere stays.
    void removeEntry(std::size_t field);
    void shiftEntry(std::size_t field, int by);

    /// Says at each field what is wrong with it; whether nothing is.
    bool check();
    /// What the hub refused, shown at its field. False: no field has this pointer.
    bool showError(const Error &error);
    /// What is filled in; for a hub only where check() found nothing.
    [[nodiscard]] Value config() const;

private:
    /// What a field came from.
    struct Source
    {
        DataSchema schema;
        QString name;
        Value before {};
        bool isTouched = false;
        /// Heading, Entry: its fields; Entries: its entries.
        std::vector<std::size_t> inner {};
    };
    /// What a person did to a field, to be found again when the form is made anew.
    struct Filled;

    void make();
    std::size_t add(const DataField &field, const Value &config, const QString &above, int depth);
    void addEntries(std::size_t list);
    /// The list at @p list holds what was at the places of @p order; -1: a new entry.
    void arrange(std::size_t list, const std::vector<int> &order);
    [[nodiscard]] std::size_t listOf(std::size_t entry) const;
    static void fill(FormField &field, const Source &source);
    void touch(std::size_t field);
    [[nodiscard]] Value valueOf(std::size_t field) const;
    [[nodiscard]] Value objectOf(const std::vector<std::size_t> &fields, const Value &before) const;
    [[nodiscard]] QString faultOf(std::size_t field) const;

    DataSchema m_schema;
    QStringList m_secrets;
    std::vector<FormField> m_fields;
    std::vector<Source> m_sources; ///< As many.
    std::vector<std::size_t> m_top; ///< The fields of the configuration itself.
    Value m_before; ///< The configuration as it came, its lists as they are arranged now.
    bool m_isChanged = false;
};

} // namespace atrium::window
