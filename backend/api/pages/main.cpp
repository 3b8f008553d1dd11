// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atrium/protocol/openapi.h>

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write(content) == content.size();
}

} // namespace

/// atrium-protocol-pages FOLDER: prints PROTOCOL.md and openapi.json of backend/api from the
/// method table and pages/protocol.head.md.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream err(stderr);
    if (arguments.size() != 2) {
        err << "usage: atrium-protocol-pages backend/api\n";
        return 2;
    }
    const QString &folder = arguments.at(1);
    QFile head(folder + u"/pages/protocol.head.md"_s);
    if (!head.open(QIODevice::ReadOnly)) {
        err << "cannot read " << head.fileName() << '\n';
        return 1;
    }
    const bool isWritten
        = write(folder + u"/PROTOCOL.md"_s, head.readAll() + atrium::protocol::methodPages())
        && write(folder + u"/openapi.json"_s, atrium::protocol::openApiDocument());
    if (!isWritten)
        err << "cannot write to " << folder << '\n';
    return isWritten ? 0 : 1;
}
