// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/ops/hostoptions.h>
#include <atrium/ops/logging.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace atrium::ops {

namespace {

struct WindowOption
{
    QString name;
    QString valueName; // "" for a switch
    QString description;
};

// "connect=URL: …" is an option with a value, "gallery: …" one without.
WindowOption windowOption(const QString &declared)
{
    const qsizetype colon = declared.indexOf(u": "_s);
    const QString form = declared.left(colon);
    return {.name = form.section(u'=', 0, 0),
            .valueName = form.section(u'=', 1),
            .description = declared.mid(colon + 2)};
}

} // namespace

QString defaultDataFolder()
{
    if (geteuid() == 0 && qEnvironmentVariableIsSet("INVOCATION_ID"))
        return u"/var/lib/atrium"_s; // started by systemd
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/atrium"_s;
}

Result<HostOptions> readHostOptions(const QStringList &arguments, const QStringList &windowOptions)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Atrium, a control center for the home.\n\nExit status: 0 ended in order, 1 failed, "
        "2 bad usage."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(u"config"_s, u"Read this configuration."_s, u"FILE"_s);
    const QCommandLineOption data(u"data"_s, u"Keep everything in this folder."_s, u"DIR"_s);
    const QCommandLineOption listen(u"listen"_s, u"Serve the API there (127.0.0.1:8420)."_s,
                                    u"HOST:PORT"_s);
    const QCommandLineOption demo(u"demo"_s, u"Show the simulated home."_s);
    const QCommandLineOption logFormat(u"log-format"_s,
                                       u"Write the log so (journald under systemd, else text)."_s,
                                       u"text|json|journald"_s);
    const QCommandLineOption log(
        u"log"_s,
        u"What else to log, e.g. atrium.wishes.debug=true: the way of each wish and action."_s,
        u"RULES"_s);
    parser.addOptions({config, data, listen, demo, logFormat, log});
    for (const QString &declared : windowOptions) {
        const WindowOption option = windowOption(declared);
        parser.addOption(QCommandLineOption(option.name, option.description, option.valueName));
    }
    if (!parser.parse(arguments))
        return fail(Error::Code::InvalidInput, parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return fail(
            Error::Code::InvalidInput,
            u"'%1' is not expected; see --help"_s.arg(parser.positionalArguments().constFirst()));

    HostOptions options {.configFile = parser.value(config),
                         .dataFolder = parser.value(data),
                         .listen = parser.value(listen),
                         .demo = parser.isSet(demo)};
    options.logRules = parser.value(log);
    const QString format = parser.value(logFormat);
    if (!parser.isSet(logFormat))
        options.logFormat = standardErrorIsJournal() ? LogFormat::Journald : LogFormat::Text;
    else if (format == "json"_L1)
        options.logFormat = LogFormat::Json;
    else if (format == "journald"_L1)
        options.logFormat = LogFormat::Journald;
    else if (format != "text"_L1)
        return fail(Error::Code::InvalidInput,
                    u"--log-format is '%1'; expected text, json or journald"_s.arg(format));
    for (const QString &declared : windowOptions) {
        const WindowOption option = windowOption(declared);
        if (parser.isSet(option.name))
            options.rest.append(option.valueName.isEmpty()
                                    ? option.name
                                    : option.name + u'=' + parser.value(option.name));
    }
    return options;
}

} // namespace atrium::ops
