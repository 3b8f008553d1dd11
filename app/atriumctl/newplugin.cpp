// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "workshop.h"

#include <atrium/model/ids.h>
#include <atrium/model/json.h>
#include <atrium/runtime/packagecheck.h>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

/// "Garden Pump 2" → "garden-pump-2".
QString idOf(const QString &name)
{
    QString id;
    for (const QChar c : name.toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

/// Where the SDK's files lie: named by ATRIUM_SDK, beside the program, or installed.
QString sdkFolder()
{
    const QString programs = QCoreApplication::applicationDirPath();
    for (const QString &folder :
         {qEnvironmentVariable("ATRIUM_SDK"), QString(programs + u"/sdk"_s),
          QString(programs + u"/../share/atrium/sdk"_s), u"/usr/share/atrium/sdk"_s}) {
        if (!folder.isEmpty() && QDir(folder + u"/templates"_s).exists())
            return folder;
    }
    return {};
}

struct Words
{
    QString id;
    QString name;
    QString author;

    [[nodiscard]] QString in(QString text) const
    {
        return text.replace("@ID@"_L1, id)
            .replace("@NAME@"_L1, name)
            .replace("@AUTHOR@"_L1, author);
    }
};

/// @p words null: the files are copied as they are.
Result<> copyFolder(const QString &from, const QString &to, const Words *words)
{
    const QDir base(QDir(from).absolutePath());
    QDirIterator each(base.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        QString name = base.relativeFilePath(path);
        if (name.contains("__pycache__"_L1))
            continue;
        QFile source(path);
        QByteArray content = source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
        if (words) {
            name = words->in(name);
            content = words->in(QString::fromUtf8(content)).toUtf8();
        }
        const QString target = to + u'/' + name;
        QFile file(target);
        if (!QDir().mkpath(QFileInfo(target).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(content) != content.size()
            || !file.setPermissions(source.permissions() | QFile::WriteOwner))
            return fail(Error::Code::Busy,
                        u"%1 cannot be written: %2"_s.arg(target, file.errorString()));
    }
    return {};
}

QString lineOf(const contracts::Violation &violation)
{
    return u"%1 %2: %3\n    %4\n"_s.arg(violation.isWarning ? u"warning"_s : u"error"_s,
                                        violation.pointer.isEmpty() ? u"/"_s : violation.pointer,
                                        violation.message, violation.hint);
}

} // namespace

ExitStatus newPlugin(const Invocation &invocation)
{
    const PluginOrder &order = invocation.order;
    const Words words {.id = idOf(invocation.text),
                       .name = invocation.text,
                       .author
                       = order.author.isEmpty() ? u"The author of this plugin"_s : order.author};
    if (!isValidInstanceId(words.id)) {
        complain(u"'%1' makes no id; give it up to 40 letters and digits"_s.arg(invocation.text));
        return ExitStatus::BadUsage;
    }
    // They are written into the templates' texts and JSON.
    for (const QString &text : {words.name, words.author}) {
        if (text.contains(u'"') || text.contains(u'\\') || text.contains(u'\n')) {
            complain(u"'%1' has a quote, a backslash or a line break; leave it out"_s.arg(text));
            return ExitStatus::BadUsage;
        }
    }
    const QString sdk = sdkFolder();
    const QString source = sdk + u"/templates/"_s + order.language;
    if (sdk.isEmpty() || !QDir(source).exists()) {
        complain(u"there is no template for %1; name the SDK's folder by ATRIUM_SDK"_s.arg(
            order.language));
        return ExitStatus::Failed;
    }
    const QString folder = (order.output.isEmpty() ? u"."_s : order.output) + u'/' + words.id;
    if (QFileInfo::exists(folder)) {
        complain(u"%1 is there already"_s.arg(folder));
        return ExitStatus::Failed;
    }
    Result<> done = copyFolder(source, folder, &words);
    const QString library = sdk + u'/' + order.language + u"/atrium"_s;
    if (done && QDir(library).exists())
        done = copyFolder(library, folder + u"/atrium"_s, nullptr);
    if (!done) {
        complain(done.error().detail);
        return ExitStatus::Failed;
    }
    printText(u"%1 is made. Next:\n  atriumctl plugin validate %1\n  atriumctl plugin test %1\n"
              "  atriumctl plugin pack %1\n"_s.arg(QDir::cleanPath(folder)));
    return ExitStatus::Done;
}

ExitStatus validatePlugin(const Invocation &invocation)
{
    const auto violations = runtime::checkPlugin(invocation.order.path);
    int errors = 0;
    ValueList list;
    QString text;
    for (const contracts::Violation &violation : violations) {
        errors += violation.isWarning ? 0 : 1;
        text += lineOf(violation);
        list.push_back(Value::makeObject({{u"code"_s, violation.code},
                                          {u"pointer"_s, violation.pointer},
                                          {u"message"_s, violation.message},
                                          {u"hint"_s, violation.hint},
                                          {u"warning"_s, violation.isWarning}}));
    }
    if (invocation.json) {
        QByteArray json;
        appendJson(json,
                   Value::makeObject({{u"sound"_s, errors == 0},
                                      {u"violations"_s, Value::makeList(std::move(list))}}));
        printText(QString::fromUtf8(json) + u'\n');
    } else {
        printText(text
                  + (errors == 0 ? u"%1 keeps the contract\n"_s.arg(invocation.order.path)
                                 : u"%1 errors\n"_s.arg(errors)));
    }
    return errors == 0 ? ExitStatus::Done : ExitStatus::Failed;
}

} // namespace atrium::ctl
