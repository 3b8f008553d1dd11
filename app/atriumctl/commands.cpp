// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

namespace atrium::ctl {

namespace {

using Command = Invocation::Command;

/// What a command wants to see of the house.
enum class Sight { Nothing, OneDevice, Watched, All };

struct Row
{
    Command command;
    void (*work)(Session &);
    Sight sight;
    Sight sightForJson;
};
constexpr std::array kCommands {
    Row {Command::Status, showStatus, Sight::All, Sight::All},
    Row {Command::Devices, showDevices, Sight::All, Sight::Nothing},
    Row {Command::DeviceShow, showDevice, Sight::All, Sight::Nothing}, // areas have names
    Row {Command::Get, getProperty, Sight::OneDevice, Sight::Nothing},
    Row {Command::Set, setProperty, Sight::OneDevice, Sight::OneDevice},
    Row {Command::Invoke, invokeAction, Sight::OneDevice, Sight::OneDevice},
    Row {Command::Watch, watch, Sight::Watched, Sight::Watched},
    Row {Command::PluginList, showPlugins, Sight::Nothing, Sight::Nothing},
    Row {Command::PluginShow, showPlugin, Sight::Nothing, Sight::Nothing},
    Row {Command::PluginPackages, showPackages, Sight::Nothing, Sight::Nothing},
    Row {Command::PluginInstall, installPlugin, Sight::Nothing, Sight::Nothing},
    Row {Command::PluginUpgrade, installPlugin, Sight::Nothing, Sight::Nothing},
    Row {Command::PluginConfigure, configurePlugin, Sight::Nothing, Sight::Nothing},
    Row {Command::PluginGrant, grantPlugin, Sight::Nothing, Sight::Nothing},
    Row {Command::PluginRevoke, grantPlugin, Sight::Nothing, Sight::Nothing},
    Row {Command::PluginRollback, rollBackPlugin, Sight::Nothing, Sight::Nothing},
    Row {Command::PluginRemove, removePlugin, Sight::Nothing, Sight::Nothing},
    Row {Command::PluginEnable, enablePlugin, Sight::Nothing, Sight::Nothing},
    Row {Command::PluginDisable, enablePlugin, Sight::Nothing, Sight::Nothing},
    Row {Command::PluginRelease, releasePlugin, Sight::Nothing, Sight::Nothing},
    Row {Command::PluginLimit, limitPlugin, Sight::Nothing, Sight::Nothing},
    Row {Command::KeyTrust, trustKey, Sight::Nothing, Sight::Nothing},
    Row {Command::KeyList, listKeys, Sight::Nothing, Sight::Nothing},
    Row {Command::KeyDistrust, distrustKey, Sight::Nothing, Sight::Nothing},
    Row {Command::SecretSet, setSecret, Sight::Nothing, Sight::Nothing},
    Row {Command::SecretList, listSecrets, Sight::Nothing, Sight::Nothing},
    Row {Command::SecretRemove, removeSecret, Sight::Nothing, Sight::Nothing},
    Row {Command::AlertList, listAlerts, Sight::All, Sight::All},
    Row {Command::AlertSeen, markAlertSeen, Sight::Nothing, Sight::Nothing},
    Row {Command::AlertSilence, silenceAlert, Sight::Nothing, Sight::Nothing},
    Row {Command::WishList, listWishes, Sight::All, Sight::All},
    Row {Command::WishCancel, cancelWish, Sight::Nothing, Sight::Nothing},
    Row {Command::ActionList, listActions, Sight::Nothing, Sight::Nothing},
    Row {Command::ActionCancel, cancelAction, Sight::Nothing, Sight::Nothing},
    Row {Command::SceneList, listScenes, Sight::Nothing, Sight::Nothing},
    Row {Command::SceneSet, setScene, Sight::Nothing, Sight::Nothing},
    Row {Command::SceneActivate, activateScene, Sight::Nothing, Sight::Nothing},
    Row {Command::SceneRemove, removeScene, Sight::Nothing, Sight::Nothing},
    Row {Command::PinStatus, showPin, Sight::Nothing, Sight::Nothing},
    Row {Command::PinSet, setPin, Sight::Nothing, Sight::Nothing},
    Row {Command::PinRemove, removePin, Sight::Nothing, Sight::Nothing},
    Row {Command::ScreenList, listScreens, Sight::Nothing, Sight::Nothing},
    Row {Command::ScreenSet, setScreen, Sight::Nothing, Sight::Nothing},
    Row {Command::ScreenRemove, removeScreen, Sight::Nothing, Sight::Nothing},
    Row {Command::FaultsShow, showFaults, Sight::All, Sight::All},
    Row {Command::FaultsPreset, chooseFaults, Sight::All, Sight::All},
    Row {Command::FaultsAdd, addFault, Sight::All, Sight::All},
    Row {Command::FaultsEnd, endFault, Sight::All, Sight::All},
    Row {Command::FaultsClear, clearFaults, Sight::All, Sight::All},
    Row {Command::Health, showHealth, Sight::Nothing, Sight::Nothing},
    Row {Command::Metrics, showMetrics, Sight::Nothing, Sight::Nothing},
    Row {Command::Activity, showActivity, Sight::All, Sight::Nothing},
    Row {Command::History, showHistory, Sight::OneDevice, Sight::Nothing},
    Row {Command::DatabaseStatus, showDatabase, Sight::Nothing, Sight::Nothing},
};

std::vector<DeviceId> devicesOf(const QStringList &texts)
{
    std::vector<DeviceId> devices;
    for (const QString &text : texts) {
        // What is no id is no device either: the command says so when it does not find it.
        if (const auto device = DeviceId::fromText(text))
            devices.push_back(*device);
    }
    return devices;
}

} // namespace

std::unique_ptr<Session> makeSession(const Invocation &invocation)
{
    const Row &row = *std::ranges::find(kCommands, invocation.command, &Row::command);
    const Sight sight = invocation.json && !invocation.idsOnly ? row.sightForJson : row.sight;
    client::HubClient::Options options;
    options.interval = std::chrono::milliseconds(0); // every change, in its order
    options.subscribe = sight != Sight::Nothing;
    options.reconnect = invocation.command == Command::Watch || invocation.activity.follows;
    if (sight == Sight::OneDevice)
        options.devices = devicesOf({invocation.device});
    else if (sight == Sight::Watched)
        options.devices = devicesOf(invocation.devices);
    return std::make_unique<Session>(invocation, std::move(options), row.work);
}

} // namespace atrium::ctl
