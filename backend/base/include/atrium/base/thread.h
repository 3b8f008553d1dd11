// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

/// Asserts that the caller is on the thread that owns this QObject. First line of every public
/// slot.
#define ATRIUM_ON_OWN_THREAD() Q_ASSERT(thread() == QThread::currentThread())
