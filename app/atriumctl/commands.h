// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <memory>

namespace atrium::ctl {

/// A run that has yet to be started, for every command that needs a hub.
[[nodiscard]] std::unique_ptr<Session> makeSession(const Invocation &invocation);

/// `db status` where no hub runs: looks at the file itself.
[[nodiscard]] ExitStatus showDatabaseWithoutHub(const Invocation &invocation);

/// Commands that need no hub; nothing where the command needs one.
[[nodiscard]] std::optional<ExitStatus> runWithoutHub(const Invocation &invocation);

/// The script for a shell; empty for any other text than bash, zsh and fish.
[[nodiscard]] QString completionScript(const QString &shell);

// The work of each command, once the connection stands.
void showStatus(Session &session);
void showHealth(Session &session);
void showActivity(Session &session);
void showHistory(Session &session);
void showMetrics(Session &session);
void showPlugins(Session &session);
void showPlugin(Session &session);
void showPackages(Session &session);
void installPlugin(Session &session); ///< And upgrades.
void configurePlugin(Session &session);
void grantPlugin(Session &session); ///< And takes back.
void rollBackPlugin(Session &session);
void removePlugin(Session &session);
void enablePlugin(Session &session); ///< And disables.
void releasePlugin(Session &session);
void limitPlugin(Session &session); ///< Shows the limits, or tightens them.
void trustKey(Session &session);
void listKeys(Session &session);
void distrustKey(Session &session);
void setSecret(Session &session);
void listSecrets(Session &session);
void removeSecret(Session &session);
void showDatabase(Session &session);
void showDevices(Session &session);
void showDevice(Session &session);
void getProperty(Session &session);
void setProperty(Session &session);
void invokeAction(Session &session);
void watch(Session &session);
void listAlerts(Session &session);
void markAlertSeen(Session &session);
void silenceAlert(Session &session);
void listWishes(Session &session);
void cancelWish(Session &session);
void listActions(Session &session);
void cancelAction(Session &session);
void listScenes(Session &session);
void setScene(Session &session);
void activateScene(Session &session);
void removeScene(Session &session);
void showPin(Session &session);
void setPin(Session &session);
void removePin(Session &session);
void listScreens(Session &session);
void setScreen(Session &session);
void removeScreen(Session &session);
void showFaults(Session &session);
void chooseFaults(Session &session);
void addFault(Session &session);
void endFault(Session &session);
void clearFaults(Session &session);

} // namespace atrium::ctl
