// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hublocation.h"

#include <atrium/model/value.h>

#include <QStringList>

#include <chrono>
#include <optional>

namespace atrium::ctl {

/// What the program ends with; scripts rely on it.
enum class ExitStatus { Done = 0, Failed = 1, BadUsage = 2, NoHub = 3, Refused = 4 };

/// What commands about plugins, keys and secrets are told beside a name (Invocation::text).
struct PluginOrder
{
    QString path {}; ///< Of an archive, or of a plugin's folder.
    QString key {}; ///< File of a signing key.
    QString output {}; ///< File or folder to write.
    QString instance {};
    QString plugin {};
    QString config {}; ///< JSON.
    QString name {}; ///< Whose a key is; the title of a new plugin.
    QString author {};
    QString language {};
    QStringList permissions {};
    QStringList limits {}; ///< NAME=VALUE
    QStringList steps {}; ///< Of a run in the sandbox.
    QString replay {}; ///< A recording to hold a plugin to.
    QStringList endpoints {}; ///< HOST:PORT that it may connect to, beside those of its config.
    bool allowUnsigned = false;
    bool noStart = false;
};

/// Which lines of the house's activity are looked for.
struct ActivityOrder
{
    QString area {};
    QString actor {};
    QString kind {};
    QString outcome {};
    bool follows = false; ///< Goes on with what happens from now on.
};

/// Which part of the past is looked at.
struct HistoryOrder
{
    QString from {}; ///< As timeFromText() reads it; "": a day ago.
    QString to {}; ///< "": now.
    int points = 0; ///< 0: as many as fit.
    bool isCsv = false;
};

/// What is said of a wish beside its value, and of a scene.
struct WishOrder
{
    QString reason {};
    bool enforces = false;
    std::optional<std::chrono::seconds> lateOk {};
    QString title {}; ///< Of a scene.
    QString wishes {}; ///< JSON.
};

/// What the command line asks for.
struct Invocation
{
    enum class Command {
        Status,
        Devices,
        DeviceShow,
        Get,
        Set,
        Invoke,
        Watch,
        PluginList,
        PluginShow,
        PluginPackages,
        PluginInstall,
        PluginUpgrade,
        PluginConfigure,
        PluginGrant,
        PluginRevoke,
        PluginRollback,
        PluginRemove,
        PluginEnable,
        PluginDisable,
        PluginRelease,
        PluginLimit,
        PluginPack,
        PluginNew,
        PluginValidate,
        PluginTest,
        Sandbox,
        KeyNew,
        KeyTrust,
        KeyList,
        KeyDistrust,
        SecretSet,
        SecretList,
        SecretRemove,
        AlertList,
        AlertSeen,
        AlertSilence,
        WishList,
        WishCancel,
        ActionList,
        ActionCancel,
        SceneList,
        SceneSet,
        SceneActivate,
        SceneRemove,
        PinStatus,
        PinSet,
        PinRemove,
        ScreenList,
        ScreenSet,
        ScreenRemove,
        FaultsShow,
        FaultsPreset,
        FaultsAdd,
        FaultsEnd,
        FaultsClear,
        Health,
        Activity,
        History,
        Metrics,
        DatabaseStatus,
        Completion,
    };

    Command command = Command::Status;
    HubChoice hub {};
    bool json = false;
    QString device {};
    QString affordance {}; ///< Of a property or an action.
    QString text {}; ///< The value, the input, the instance or the shell.
    QStringList devices {}; ///< To watch.
    bool idsOnly = false;
    bool wait = false;
    std::chrono::milliseconds timeout {10'000};
    PluginOrder order {};
    ActivityOrder activity {};
    HistoryOrder history {};
    WishOrder wish {};
    Value rule {}; ///< The fault to add.
    int count = 0; ///< Of changes to watch; 0: for ever. Of lines of activity; 0: 50.
};

/// Nothing: the program is to end with @p status (help was shown, or the usage was bad and said).
[[nodiscard]] std::optional<Invocation> readCommandLine(int argc, char **argv, ExitStatus &status);

} // namespace atrium::ctl
