// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/runtime/pluginbridge.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int kBadUsage = 2;

int complain(const QString &problem, int status)
{
    (void)std::fprintf(stderr, "atrium-plugin-bridge: %s\n", qPrintable(problem));
    return status;
}

// Empty where none is named; nothing where it cannot be read.
std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (path.isEmpty())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

// In a container the environment is the container's own: the plugin has it all.
std::vector<QByteArray> ownEnvironment()
{
    std::vector<QByteArray> environment;
    for (char **each = environ; *each; ++each)
        environment.emplace_back(*each);
    return environment;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"atrium-plugin-bridge"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Lets an Atrium hub elsewhere use a plugin that is a process here."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"listen"_s, u"where to listen (default 0.0.0.0)"_s, u"address"_s, u"0.0.0.0"_s},
         {u"port"_s, u"the port (default 8421)"_s, u"port"_s, u"8421"_s},
         {u"token-file"_s, u"holds what the hub must know: its secret remote-INSTANCE"_s,
          u"file"_s},
         {u"certificate"_s, u"speak TLS (wss://): the certificate, in PEM"_s, u"file"_s},
         {u"key"_s, u"the certificate's key, in PEM"_s, u"file"_s},
         {u"state"_s, u"the plugin's own folder (default: the current one)"_s, u"folder"_s,
          u"."_s}});
    parser.addPositionalArgument(u"command"_s, u"the plugin, and its arguments"_s,
                                 u"-- COMMAND..."_s);
    parser.process(app);
    const QStringList command = parser.positionalArguments();
    bool isPort = false;
    const quint16 port = parser.value(u"port"_s).toUShort(&isPort);
    if (command.isEmpty() || !isPort)
        return complain(u"expected -- COMMAND, and a port from 0 to 65535; see --help"_s,
                        kBadUsage);
    QFile tokenFile(parser.value(u"token-file"_s));
    if (!tokenFile.open(QIODevice::ReadOnly))
        return complain(u"--token-file %1 cannot be read"_s.arg(tokenFile.fileName()), kBadUsage);
    const auto certificate = contentOf(parser.value(u"certificate"_s));
    const auto key = contentOf(parser.value(u"key"_s));
    if (!certificate || !key || certificate->isEmpty() != key->isEmpty())
        return complain(
            u"expected --certificate FILE and --key FILE that can be read, or neither"_s,
            kBadUsage);
    const QString state = QDir(parser.value(u"state"_s)).absolutePath();
    if (!QDir().mkpath(state))
        return complain(u"--state %1 cannot be made"_s.arg(state), EXIT_FAILURE);
    std::vector<QByteArray> arguments {
        QFile::encodeName(QFileInfo(command.front()).absoluteFilePath())};
    for (const QString &each : command.mid(1))
        arguments.push_back(each.toLocal8Bit());
    atrium::runtime::PluginBridge bridge({.address = parser.value(u"listen"_s),
                                          .port = port,
                                          .token = tokenFile.readAll().trimmed(),
                                          .certificatePem = *certificate,
                                          .keyPem = *key,
                                          .command = std::move(arguments),
                                          .stateFolder = state,
                                          .environment = ownEnvironment()});
    if (const auto started = bridge.start(); !started)
        return complain(started.error().detail, EXIT_FAILURE);
    return QCoreApplication::exec();
}
