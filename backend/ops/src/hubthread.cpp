// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubthread.h"

#include "hubshell.h"

#include <atrium/base/promptness.h>

using namespace Qt::StringLiterals;

namespace atrium::ops {

HubThread::HubThread(HubSetup setup, HubThreadLink &link, QObject *parent)
    : QThread(parent)
    , m_setup(std::move(setup))
    , m_link(link)
{
    setObjectName(u"hub"_s);
}

void HubThread::run()
{
    askForPromptness();
    const HubShell shell(std::move(m_setup), m_link);
    exec();
}

} // namespace atrium::ops
