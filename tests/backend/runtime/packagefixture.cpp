// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagefixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::test {

namespace {

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

QByteArray octal(qint64 number, int digits)
{
    return QByteArray::number(number, 8).rightJustified(digits, '0') + '\0';
}

QByteArray header(const TarFile &file)
{
    QByteArray block(512, '\0');
    const auto put = [&block](qsizetype at, const QByteArray &bytes) {
        block.replace(at, bytes.size(), bytes);
    };
    put(0, file.name.left(100));
    put(100, octal(file.isExecutable ? 0755 : 0644, 7));
    put(108, octal(0, 7));
    put(116, octal(0, 7));
    put(124, octal(file.size.value_or(file.content.size()), 11));
    put(136, octal(0, 11));
    put(148, QByteArray(8, ' '));
    block[156] = file.type;
    put(157, file.link.left(100));
    put(257,
        QByteArray("ustar\0"
                   "00",
                   8));
    int sum = 0;
    for (const char byte : block)
        sum += static_cast<unsigned char>(byte);
    put(148, octal(sum, 6) + ' ');
    return block;
}

TarFile checksumsOf(const std::vector<TarFile> &files)
{
    TarFile list {.name = "checksums.sha256"};
    for (const TarFile &file : files)
        list.content += QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex()
            + "  " + file.name + '\n';
    return list;
}

} // namespace

QString writePackage(const QString &parent, const QString &id, const QString &version,
                     const QStringList &permissions)
{
    const QString folder = parent + u'/' + id + u'-' + version;
    const QJsonObject manifest {
        {"id"_L1, id},
        {"version"_L1, version},
        {"apiVersion"_L1, 1},
        {"title"_L1, u"A lamp"_s},
        {"entry"_L1, QJsonObject {{"executable"_L1, QString(u"atrium-plugin-"_s + id)}}},
        {"permissions"_L1, QJsonArray::fromStringList(permissions)}};
    write(folder + u"/plugin.json"_s, QJsonDocument(manifest).toJson());
    const QString script = folder + u"/atrium-plugin-"_s + id;
    write(script, "#!/bin/sh\nexit 0\n");
    QFile::setPermissions(script,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                              | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    const QString words = folder + u"/data/words.txt"_s;
    write(words, "many words, version " + version.toUtf8());
    QFile::setPermissions(
        words, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return folder;
}

std::vector<TarFile> packed(const QString &package)
{
    std::vector<TarFile> files;
    const QDir base(package);
    QDirIterator each(package, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        files.push_back({.name = base.relativeFilePath(path).toUtf8(),
                         .content = contentOf(path),
                         .isExecutable = QFileInfo(path).isExecutable()});
    }
    std::sort(files.begin(), files.end(),
              [](const TarFile &a, const TarFile &b) { return a.name < b.name; });
    files.insert(files.begin(), checksumsOf(files));
    return files;
}

void writeTar(const QString &path, const std::vector<TarFile> &files)
{
    QByteArray tar;
    for (const TarFile &file : files) {
        tar += header(file) + file.content;
        tar += QByteArray((512 - tar.size() % 512) % 512, '\0');
    }
    tar += QByteArray(1024, '\0');
    write(path, tar);
}

void spoil(std::vector<TarFile> &files, const QString &change)
{
    TarFile extra {.name = "extra", .content = "extra"};
    bool isListed = true;
    const auto kinds = std::vector<std::pair<QString, char>> {
        {u"hard link"_s, '1'}, {u"symbolic link"_s, '2'}, {u"device"_s, '3'}, {u"fifo"_s, '6'}};
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const auto &each) { return each.first == change; });
    if (change == u"escapes by ..") {
        extra.name = "data/../../escaped";
    } else if (change == u"escapes by /") {
        extra.name = "/tmp/escaped";
    } else if (change == u"name with a line break") {
        extra.name = "two\nlines";
    } else if (kind != kinds.end()) {
        extra = {.name = "extra", .type = kind->second, .link = "/etc/passwd"};
    } else if (change == u"twice") {
        extra = files.back();
        isListed = false;
    } else if (change == u"file and folder") {
        extra.name = "data";
    } else if (change == u"link in the way") {
        files.insert(files.begin() + 1, {.name = "data", .type = '2', .link = "/tmp"});
        return;
    } else if (change == u"not in the checksums") {
        isListed = false;
    } else if (change == u"in the checksums only") {
        files.push_back(extra);
        files.front() = checksumsOf({files.begin() + 1, files.end()});
        files.pop_back();
        return;
    } else if (change == u"other content") {
        for (TarFile &file : files) {
            if (file.name == "data/words.txt")
                file.content[0] = 'x'; // of the same length, and as good as before
        }
        return;
    } else if (change == u"no checksums") {
        files.erase(files.begin());
        return;
    } else if (change == u"size says more") {
        files.back().size = files.back().content.size() + 5000;
        return;
    } else if (change == u"checksums of a folder above") {
        files.front().content.replace("  data/", "  ../data/");
        return;
    } else if (change == u"seal twice") {
        files.push_back(files.front());
        return;
    } else {
        return;
    }
    files.push_back(extra);
    if (isListed)
        files.front() = checksumsOf({files.begin() + 1, files.end()});
}

QString treeOf(const QString &folder)
{
    QStringList lines;
    const QDir base(folder);
    QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo file(each.next());
        lines.append(u"%1 %2 %3"_s.arg(base.relativeFilePath(file.filePath()))
                         .arg(file.isDir() ? 0 : file.size())
                         .arg(file.isExecutable() ? u'x' : u'-'));
    }
    lines.sort();
    return lines.join(u'\n');
}

QByteArray contentsOf(const QString &folder)
{
    QByteArray all;
    QStringList names;
    const QDir base(folder);
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext())
        names.append(base.relativeFilePath(each.next()));
    names.sort();
    for (const QString &name : names)
        all += name.toUtf8() + '\0' + contentOf(base.filePath(name)) + '\0';
    return all;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<QTemporaryDir> makeOpenFolder()
{
    auto folder = std::make_unique<QTemporaryDir>();
    QFile::setPermissions(folder->path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup
                              | QFile::ExeOther);
    return folder;
}

QByteArray inflated(const QString &archive)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, archive});
    gzip.waitForFinished();
    return gzip.readAllStandardOutput();
}

} // namespace atrium::test
