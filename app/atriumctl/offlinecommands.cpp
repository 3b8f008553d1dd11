// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "workshop.h"

#include <atrium/runtime/packagearchive.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

ExitStatus say(const Error &error)
{
    complain(error.pointer.isEmpty() ? error.detail
                                     : u"%1 (at %2)"_s.arg(error.detail, error.pointer));
    return statusOf(error);
}

ExitStatus makeKey(const Invocation &invocation)
{
    const QString path = invocation.order.path;
    const auto key = runtime::SigningKey::make();
    if (!key)
        return say(key.error());
    if (const auto written = key->write(path); !written)
        return say(written.error());
    QFile file(path + u".pub"_s);
    const QByteArray text = key->publicKey().text().toLatin1() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return say(
            {.code = Error::Code::Busy, .detail = u"%1 cannot be written"_s.arg(file.fileName())});
    printText(
        u"%1 signs packages: keep it to yourself\n%1.pub is for those who trust you: %2\n"_s.arg(
            path, key->publicKey().id()));
    return ExitStatus::Done;
}

ExitStatus pack(const Invocation &invocation)
{
    const PluginOrder &order = invocation.order;
    const auto manifest = runtime::checkPackageFolder(order.path);
    if (!manifest)
        return validatePlugin(invocation); // which says all of it
    std::optional<runtime::SigningKey> key;
    if (!order.key.isEmpty()) {
        auto read = runtime::SigningKey::read(order.key);
        if (!read)
            return say(read.error());
        key.emplace(std::move(*read));
    }
    const QString archive = order.output.isEmpty()
        ? u"%1-%2.atrium"_s.arg(manifest->id.text(), manifest->version)
        : order.output;
    const auto seal = runtime::packFolder(order.path, archive, key ? &*key : nullptr);
    if (!seal)
        return say(seal.error());
    printText(u"%1, %2\n"_s.arg(archive,
                                seal->signer ? u"signed by "_s + seal->signer->id()
                                             : u"not signed: sign it by --key FILE"_s));
    return ExitStatus::Done;
}

} // namespace

std::optional<ExitStatus> runWithoutHub(const Invocation &invocation)
{
    using Command = Invocation::Command;
    switch (invocation.command) {
    case Command::Completion:
        printText(completionScript(invocation.text));
        return ExitStatus::Done;
    case Command::KeyNew:
        return makeKey(invocation);
    case Command::PluginPack:
        return pack(invocation);
    case Command::PluginNew:
        return newPlugin(invocation);
    case Command::PluginValidate:
        return validatePlugin(invocation);
    case Command::PluginTest:
        return testPlugin(invocation);
    case Command::Sandbox:
        return runSandbox(invocation);
    default:
        return std::nullopt;
    }
}

} // namespace atrium::ctl
