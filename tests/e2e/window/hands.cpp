// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"

#include "daemon.h"

#include <sys/prctl.h>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace atrium::e2e {

namespace {

constexpr int kDragSteps = 12;

QStringList to(QPoint point)
{
    return {u"mousemove"_s, QString::number(point.x()), QString::number(point.y())};
}

} // namespace

XServer::XServer()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(u"Xvfb"_s,
                    {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s,
                     u"-nolisten"_s, u"tcp"_s});
    QByteArray number;
    while (!number.endsWith('\n') && m_process.waitForReadyRead(kPatience))
        number += m_process.readAllStandardOutput();
    if (number.isEmpty()) {
        std::fputs("Xvfb does not start: is it installed?\n", stderr);
        return;
    }
    const QByteArray display = ':' + number.trimmed();
    qputenv("DISPLAY", display);
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("QT_QUICK_BACKEND", "software");
    qunsetenv("WAYLAND_DISPLAY");
}

XServer::~XServer()
{
    m_process.terminate();
    m_process.waitForFinished();
}

void Hands::run(const QStringList &commands)
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::ForwardedChannels);
    tool.start(u"xdotool"_s, commands);
    QVERIFY(QTest::qWaitFor([&] { return tool.state() == QProcess::NotRunning; }, kPatience));
    QCOMPARE(tool.exitCode(), 0);
    QTest::qWait(20); // what the server has to tell comes over its socket
}

void Hands::click(QPoint at, int button)
{
    run(to(at) + QStringList {u"click"_s, QString::number(button)});
}

void Hands::drag(QPoint from, QPoint to)
{
    QStringList commands = e2e::to(from) + QStringList {u"mousedown"_s, u"1"_s};
    for (int i = 1; i <= kDragSteps; ++i)
        commands
            += e2e::to(from + (to - from) * i / kDragSteps) + QStringList {u"sleep"_s, u"0.02"_s};
    run(commands + QStringList {u"mouseup"_s, u"1"_s});
}

void Hands::turnWheel(QPoint at, int lines)
{
    QStringList commands = to(at);
    for (int i = 0; i < std::abs(lines); ++i)
        commands += QStringList {u"click"_s, lines > 0 ? u"5"_s : u"4"_s};
    run(commands);
}

void Hands::press(const QStringList &keys)
{
    run(QStringList {u"key"_s} + keys);
}

void Hands::type(const QString &text)
{
    run({u"type"_s, u"--delay"_s, u"8"_s, text});
}

} // namespace atrium::e2e
