// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagenames.h"

#include <atrium/runtime/packagecheck.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::runtime {

namespace {

/// What an author can do about a fault at a place of the manifest.
struct Hint
{
    QLatin1StringView pointer;
    QLatin1StringView hint;
};
constexpr std::array kHints {
    Hint {"/id"_L1, "Take a short name of your own; the folder of the instance is named by it."_L1},
    Hint {"/version"_L1, "Begin with \"0.1.0\" and count up with each release."_L1},
    Hint {"/apiVersion"_L1, "Write \"apiVersion\": 1."_L1},
    Hint {"/title"_L1, "Say in a few words what it connects to."_L1},
    Hint {"/entry"_L1, "Write \"entry\": {\"executable\": \"atrium-plugin-<id>\"}."_L1},
    Hint {"/isolation"_L1, "Write \"process\", or leave it out."_L1},
    Hint {"/permissions"_L1, "Ask for no more than is needed; the owner has to grant each."_L1},
    Hint {"/configuration"_L1,
          "See plugins/sdk/PROTOCOL.md for data schemas; the outermost is of type object."_L1},
    Hint {"/files"_L1, "Name text fields of the configuration."_L1},
    Hint {"/secrets"_L1, "Name text fields of the configuration."_L1},
    Hint {"/limits"_L1, "Leave out what you do not want to bound."_L1},
    Hint {"/features"_L1, "\"configure\" and \"cancel\" are all that there are."_L1},
};

constexpr std::array kSecretWords {"password"_L1, "token"_L1, "secret"_L1, "apikey"_L1, "pin"_L1};

QString hintFor(const QString &pointer)
{
    for (const Hint &each : kHints) {
        if (pointer.startsWith(each.pointer))
            return each.hint;
    }
    return u"Correct plugin.json at this place."_s;
}

QString codeOf(Error::Code code)
{
    return code == Error::Code::NotFound ? u"missing"_s : u"invalid"_s;
}

// Of a manifest that breaks the contract: no more than what checkEntry() and checkWords() look at.
contracts::Manifest whatCanBeRead(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    contracts::Manifest manifest {
        .description = object.value("description"_L1).toString(),
        .executable = object.value("entry"_L1).toObject().value("executable"_L1).toString()};
    if (manifest.executable.contains(u'/')) // said already, and no file of the package
        manifest.executable.clear();
    for (const auto &each :
         object.value("configuration"_L1).toObject().value("fields"_L1).toArray()) {
        const QJsonObject field = each.toObject();
        if (const QString name = field.value("name"_L1).toString(); !name.isEmpty())
            manifest.configuration.fields.push_back(
                {.name = name, .title = field.value("title"_L1).toString()});
    }
    for (const auto &each : object.value("secrets"_L1).toArray())
        manifest.secrets.append(each.toString());
    return manifest;
}

class Checking
{
public:
    explicit Checking(QString folder)
        : m_folder(std::move(folder))
    { }

    std::vector<contracts::Violation> run()
    {
        QFile file(m_folder + u"/plugin.json"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            refuse(u"missing"_s, u"plugin.json"_s, u"there is no plugin.json in %1"_s.arg(m_folder),
                   u"Begin by: atriumctl plugin new NAME --language python"_s);
            return std::move(m_found);
        }
        const QByteArray json = file.read(contracts::kLongestManifest + 1);
        const auto manifest = contracts::parseManifest(json);
        if (!manifest) {
            for (const Error &error : manifest.error())
                refuse(codeOf(error.code), error.pointer, error.detail, hintFor(error.pointer));
        }
        // What else is wrong is said at once, though not all of it can be read.
        const contracts::Manifest read = manifest ? *manifest : whatCanBeRead(json);
        if (manifest || !read.executable.isEmpty())
            checkEntry(read);
        checkWords(read);
        checkFiles();
        return std::move(m_found);
    }

private:
    void refuse(const QString &code, const QString &pointer, const QString &message,
                const QString &hint)
    {
        m_found.push_back({.code = code, .pointer = pointer, .message = message, .hint = hint});
    }

    void warn(const QString &pointer, const QString &message, const QString &hint)
    {
        m_found.push_back({.code = u"careless"_s,
                           .pointer = pointer,
                           .message = message,
                           .hint = hint,
                           .isWarning = true});
    }

    void checkEntry(const contracts::Manifest &manifest)
    {
        const QString pointer = u"/entry/executable"_s;
        if (manifest.executable.isEmpty()) {
            refuse(u"missing"_s, pointer, u"a package needs an executable"_s, hintFor(u"/entry"_s));
            return;
        }
        const QFileInfo file(m_folder + u'/' + manifest.executable);
        if (!file.isFile()) {
            refuse(u"missing"_s, pointer, u"'%1' is not in the folder"_s.arg(manifest.executable),
                   u"Build it, or correct its name; of a C++ plugin check the folder that the "
                   "build made."_s);
            return;
        }
        if (!file.isExecutable())
            refuse(u"not-executable"_s, pointer,
                   u"'%1' may not be executed"_s.arg(manifest.executable),
                   u"Run: chmod +x %1"_s.arg(file.filePath()));
        QFile script(file.filePath());
        const QByteArray line
            = script.open(QIODevice::ReadOnly) ? script.readLine(200).trimmed() : QByteArray();
        const QString interpreter = QString::fromUtf8(line.mid(2)).trimmed().section(u' ', 0, 0);
        if (line.startsWith("#!") && !QFileInfo(interpreter).isExecutable())
            refuse(u"missing"_s, pointer,
                   u"its interpreter '%1' is not on this machine"_s.arg(interpreter),
                   u"Install it, or name one that is there in the first line."_s);
        if (!line.startsWith("#!")
            && !line.startsWith("\x7f"
                                "ELF"))
            refuse(u"invalid"_s, pointer,
                   u"'%1' is neither a program nor a script"_s.arg(manifest.executable),
                   u"Begin a script with its interpreter, e.g. #!/usr/bin/python3"_s);
    }

    void checkWords(const contracts::Manifest &manifest)
    {
        if (manifest.description.isEmpty())
            warn(u"/description"_s, u"there is no description"_s,
                 u"Say what devices it brings, and what it needs."_s);
        for (const DataField &field : manifest.configuration.fields) {
            const QString pointer = u"/configuration/fields/"_s + field.name;
            const bool isLikeASecret
                = std::any_of(kSecretWords.begin(), kSecretWords.end(), [&](const auto &word) {
                      return field.name.compare(word, Qt::CaseInsensitive) == 0;
                  });
            if (isLikeASecret && !manifest.secrets.contains(field.name))
                warn(pointer,
                     u"'%1' reads like a secret, but is not in 'secrets'"_s.arg(field.name),
                     u"Name it there: then it is kept encrypted."_s);
            if (field.title.isEmpty())
                warn(pointer, u"'%1' has no title"_s.arg(field.name),
                     u"Its owner will read the bare name."_s);
        }
    }

    void checkFiles()
    {
        const ArchiveLimits limits;
        const QDir base(m_folder);
        int files = 0;
        qint64 bytes = 0;
        QDirIterator each(m_folder, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext() && files <= limits.files) {
            const QFileInfo file(each.next());
            const QString name = base.relativeFilePath(file.filePath());
            if (file.isSymLink() || (!file.isFile() && !file.isDir())) {
                refuse(u"not-a-file"_s, name, u"'%1' is a link or a special file"_s.arg(name),
                       u"Put a plain file in its place."_s);
                continue;
            }
            if (file.isDir())
                continue;
            if (const auto checked = checkFileName(name.toUtf8(), limits); !checked)
                refuse(u"bad-name"_s, name, checked.error().detail,
                       u"Give it a name of letters, digits, '.', '_' and '-'."_s);
            ++files;
            bytes += file.size();
        }
        if (files > limits.files || bytes > limits.bytes)
            refuse(u"too-large"_s, {},
                   u"the folder has more than %1 files or %2 bytes"_s.arg(limits.files)
                       .arg(limits.bytes),
                   u"Leave out what is not needed to run."_s);
        if (!base.exists(u"README.md"_s))
            warn(u"README.md"_s, u"there is no README.md"_s,
                 u"Say what it speaks with, and which models were tried."_s);
        if (!base.exists(u"tests"_s))
            warn(u"tests"_s, u"there are no tests"_s,
                 u"Put them into a folder 'tests'; the templates show how."_s);
    }

    const QString m_folder;
    std::vector<contracts::Violation> m_found;
};

} // namespace

std::vector<contracts::Violation> checkPlugin(const QString &folder)
{
    return Checking(QDir(folder).absolutePath()).run(); // names are relative to it
}

} // namespace atrium::runtime
