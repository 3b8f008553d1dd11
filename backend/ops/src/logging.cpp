// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/model/json.h>
#include <atrium/ops/logging.h>

#include <QDateTime>

#include <unistd.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace atrium::ops {

Q_LOGGING_CATEGORY(lcOps, "atrium.ops", QtInfoMsg)

namespace {

constexpr qsizetype kLongestMessage = 16 * 1024;
std::atomic<LogFormat> installedFormat {LogFormat::Text}; // Qt calls the handler without a context

QByteArrayView levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = formatLogLine(installedFormat, type, context.category, message);
    // One write a line: lines of several threads do not mix. A log that cannot be written has
    // nobody to tell.
    [[maybe_unused]] const ssize_t written
        = write(STDERR_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

} // namespace

QByteArray formatLogLine(LogFormat format, QtMsgType type, const char *category,
                         const QString &message)
{
    const QByteArray time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    const QByteArray name(category ? category : "default");
    QString bounded = message.left(kLongestMessage);
    if (format == LogFormat::Json) {
        QByteArray line = "{\"time\":\"" + time + "\",\"level\":\"" + levelOf(type).toByteArray()
            + "\",\"category\":\"" + name + "\",\"message\":";
        appendJson(line, QStringView(bounded));
        return line + "}\n";
    }
    bounded.replace(u'\n', u"\n\t"_s);
    return time + ' ' + levelOf(type).toByteArray() + ' ' + name + ": " + bounded.toUtf8() + '\n';
}

void installLogFormat(LogFormat format)
{
    installedFormat = format;
    qInstallMessageHandler(&writeLine);
}

} // namespace atrium::ops
