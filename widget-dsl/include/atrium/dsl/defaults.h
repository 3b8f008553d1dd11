// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/dsl/schema.h>

#include <map>
#include <memory>
#include <tuple>

namespace atrium::dsl {

/// A face for any device: by its kind and what its properties mean, else by their types. Every
/// property and action is in one of the views.
[[nodiscard]] Views defaultViews(const Device &device);

/// The plugin's own views where they are valid for the device, else the defaults.
[[nodiscard]] Views viewsOf(const Device &device);

/// Keeps the views of each (thing model, kind, owner's patch), so that they are made once. One
/// thread.
class ViewsCache
{
public:
    [[nodiscard]] std::shared_ptr<const Views> of(const Device &device, const Value &patch = {});
    /// Why the owner's patch is not applied to the device; "" where it is, or there is none.
    [[nodiscard]] QString misfitOf(const Device &device, const Value &patch);

private:
    struct Kept
    {
        std::shared_ptr<const Views> views; ///< Shared by all who draw devices of this make.
        QString misfit;
    };

    static constexpr std::size_t kMost = 4096;

    [[nodiscard]] const Kept &kept(const Device &device, const Value &patch);

    std::map<std::tuple<QByteArray, QString, QByteArray>, Kept> m_views;
};

/// The icon of a kind of device, and of a property by what it means.
[[nodiscard]] QString iconOfKind(QStringView kind);
[[nodiscard]] QString iconOfProperty(const Property &property);

} // namespace atrium::dsl
