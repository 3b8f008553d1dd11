// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <qqmlregistration.h>

#include <memory>
#include <utility>

/// A view model that lists come and go with. Views let go of a delegate some time after its row is
/// gone: whoever draws one holds it by a Keep. Lives on the GUI thread.
class SharedViewModel : public QObject, public std::enable_shared_from_this<SharedViewModel>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the lists")

public:
    using QObject::QObject;
};

/// In a delegate: what it draws lives as long as the delegate, whatever becomes of the row.
class Keep : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        SharedViewModel *viewModel READ viewModel WRITE setViewModel NOTIFY viewModelChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] SharedViewModel *viewModel() const { return m_kept.get(); }
    void setViewModel(SharedViewModel *viewModel);

Q_SIGNALS:
    void viewModelChanged();

private:
    std::shared_ptr<SharedViewModel> m_kept; // shared with the list, which may drop it first
};

namespace atrium::widgets {

void keepFromQml(QObject &object);

/// A view model whose owners are the list and the delegates that draw it; it goes when the event
/// loop runs next, since it may be what a signal came from.
template<typename T>
[[nodiscard]] std::shared_ptr<T> makeShared()
{
    std::shared_ptr<T> made(new T, [](QObject *object) { object->deleteLater(); });
    keepFromQml(*made);
    return made;
}

} // namespace atrium::widgets
