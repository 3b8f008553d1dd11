// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/base/time.h>
#include <atrium/model/json.h>
#include <atrium/ops/logging.h>

#include <QCoreApplication>
#include <QDateTime>

#include <sys/stat.h>
#include <sys/uio.h>
#include <syslog.h>
#include <systemd/sd-journal.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>

using namespace Qt::StringLiterals;

namespace atrium::ops {

Q_LOGGING_CATEGORY(lcOps, "atrium.ops", QtInfoMsg)

namespace {

constexpr qsizetype kLongestMessage = 16 * 1024;
constexpr qsizetype kLongestField = 4 * 1024;
std::atomic<qint64> loggedSecond {0};
std::atomic<int> loggedLines {0}; // in that second
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

int priorityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LOG_DEBUG;
    case QtInfoMsg:
        return LOG_INFO;
    case QtWarningMsg:
        return LOG_WARNING;
    case QtCriticalMsg:
        return LOG_ERR;
    case QtFatalMsg:
        return LOG_CRIT;
    }
    return LOG_INFO;
}

void writeText(LogFormat format, QtMsgType type, const char *category, const QString &message,
               LogFields fields)
{
    const QByteArray line = formatLogLine(format, type, category, message, fields);
    // One write a line: lines of several threads do not mix. A log that cannot be written has
    // nobody to tell.
    [[maybe_unused]] const ssize_t written
        = write(STDERR_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

void writeToJournal(QtMsgType type, const char *category, const QString &message, LogFields fields)
{
    std::vector<QByteArray> all = journalFields(type, category, message, fields);
    std::vector<iovec> parts;
    for (QByteArray &field : all)
        parts.push_back({.iov_base = field.data(), .iov_len = static_cast<size_t>(field.size())});
    if (sd_journal_sendv(parts.data(), static_cast<int>(parts.size())) < 0)
        writeText(LogFormat::Text, type, category, message, fields); // there is no journal
}

void writeAnyhow(QtMsgType type, const char *category, const QString &message, LogFields fields)
{
    const LogFormat format = installedFormat;
    if (format == LogFormat::Journald)
        writeToJournal(type, category, message, fields);
    else
        writeText(format, type, category, message, fields);
}

void writeBounded(QtMsgType type, const char *category, const QString &message, LogFields fields)
{
    int leftOut = 0;
    const auto second
        = std::chrono::duration_cast<std::chrono::seconds>(systemNow().boottime).count();
    if (!mayLog(second, type, leftOut))
        return;
    if (leftOut > 0)
        writeAnyhow(QtWarningMsg, "atrium.ops", u"log lines were left out"_s,
                    {{"count", QString::number(leftOut)}});
    writeAnyhow(type, category, message, fields);
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    writeBounded(type, context.category, message, {});
}

} // namespace

QByteArray formatLogLine(LogFormat format, QtMsgType type, const char *category,
                         const QString &message, LogFields fields)
{
    const QByteArray time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    const QByteArray name(category ? category : "default");
    QString bounded = message.left(kLongestMessage);
    if (format == LogFormat::Json) {
        QByteArray line = "{\"time\":\"" + time + "\",\"level\":\"" + levelOf(type).toByteArray()
            + "\",\"category\":\"" + name + "\",\"message\":";
        appendJson(line, QStringView(bounded));
        for (const LogField &field : fields) {
            if (field.value.isEmpty())
                continue;
            line += ",\"" + QByteArray(field.name) + "\":";
            appendJson(line, QStringView(field.value).left(kLongestField));
        }
        return line + "}\n";
    }
    for (const LogField &field : fields) {
        if (!field.value.isEmpty())
            bounded
                += u' ' + QLatin1StringView(field.name) + u'=' + field.value.left(kLongestField);
    }
    bounded.replace(u'\n', u"\n\t"_s);
    return time + ' ' + levelOf(type).toByteArray() + ' ' + name + ": " + bounded.toUtf8() + '\n';
}

std::vector<QByteArray> journalFields(QtMsgType type, const char *category, const QString &message,
                                      LogFields fields)
{
    const QByteArray program = QCoreApplication::applicationName().toUtf8();
    std::vector<QByteArray> all {"MESSAGE=" + message.left(kLongestMessage).toUtf8(),
                                 "PRIORITY=" + QByteArray::number(priorityOf(type)),
                                 "SYSLOG_IDENTIFIER=" + program,
                                 "ATRIUM_CATEGORY=" + QByteArray(category ? category : "default")};
    for (const LogField &field : fields) {
        if (!field.value.isEmpty())
            all.push_back("ATRIUM_" + QByteArray(field.name).toUpper() + '='
                          + field.value.left(kLongestField).toUtf8());
    }
    return all;
}

bool mayLog(qint64 second, QtMsgType type, int &leftOut)
{
    leftOut = 0;
    if (loggedSecond.exchange(second) != second)
        leftOut = std::max(0, loggedLines.exchange(0) - kMostLogLines);
    return ++loggedLines <= kMostLogLines || type == QtCriticalMsg || type == QtFatalMsg;
}

void logEvent(const QLoggingCategory &category, QtMsgType type, const QString &message,
              LogFields fields)
{
    if (category.isEnabled(type))
        writeBounded(type, category.categoryName(), message, fields);
}

bool standardErrorIsJournal()
{
    struct stat file = {};
    const QByteArray stream = qgetenv("JOURNAL_STREAM");
    return !stream.isEmpty() && fstat(STDERR_FILENO, &file) == 0
        && stream
        == QByteArray::number(static_cast<qulonglong>(file.st_dev)) + ':'
            + QByteArray::number(static_cast<qulonglong>(file.st_ino));
}

void installLogFormat(LogFormat format, const QString &rules)
{
    installedFormat = format;
    if (!rules.isEmpty())
        QLoggingCategory::setFilterRules(QString(rules).replace(u';', u'\n'));
    qInstallMessageHandler(&writeLine);
}

} // namespace atrium::ops
