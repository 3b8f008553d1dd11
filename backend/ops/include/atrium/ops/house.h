// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/base/result.h>
#include <atrium/ops/hostoptions.h>
#include <atrium/protocol/locallink.h>
#include <atrium/runtime/runtime.h>

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace atrium::ops {

/// What the devices of an instance were in a time before it was started, in its order; empty where
/// its plugin does not know. Called on a thread of the house.
using PastOfPlugin
    = std::function<std::vector<Report>(const PluginConfig &, WallTime from, WallTime to)>;

/// A running hub with all its parts: lock, store, plugins, API. Made and used on the main thread;
/// its parts live on threads of their own. One for one data folder.
class House : public QObject
{
    Q_OBJECT

public:
    /// Reads the configuration, takes the data folder and starts everything; signals follow. Busy:
    /// another hub has the folder (runningHub() says where it listens). InvalidInput: the
    /// configuration is wrong, with every fault. Unreachable: the address cannot be listened at.
    [[nodiscard]] static Result<std::unique_ptr<House>>
    open(const HostOptions &options, const runtime::ThreadPlugins &threadPlugins,
         PastOfPlugin past = {});
    /// Blocks until everything has ended, if stop() was not called before.
    ~House() override;

    /// For a client in this process; outlives the house.
    [[nodiscard]] const std::shared_ptr<protocol::LocalLink> &window() const;
    [[nodiscard]] QString url() const;
    [[nodiscard]] QString dataFolder() const;
    /// Ends everything in order; ended() follows.
    void stop();

Q_SIGNALS:
    /// The house is whole: what the store knows is there, plugins start.
    void ready();
    /// It cannot run; nothing was changed.
    void failed(const atrium::Error &error);
    /// All is kept and closed. @p mustExit: leave by _exit(), since a plugin's thread hangs.
    void ended(bool mustExit);

private:
    struct Parts;
    explicit House(std::unique_ptr<Parts> parts);

    void onHub();
    [[nodiscard]] bool finish();

    std::unique_ptr<Parts> d;
};

/// Where the hub of the data folder that @p options mean listens, if one runs: its URL.
[[nodiscard]] std::optional<QString> runningHub(const HostOptions &options);
/// The data folder that @p options mean, after the configuration. InvalidInput: the configuration
/// is wrong.
[[nodiscard]] Result<QString> dataFolderOf(const HostOptions &options);

} // namespace atrium::ops
