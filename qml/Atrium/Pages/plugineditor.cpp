// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugineditor.h"

#include <atrium/model/json.h>

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr auto kLogInterval = 2s;
constexpr std::size_t kMostLines = 500;

QStringList textsOf(const Value &list)
{
    QStringList texts;
    for (const Value &each : list.items())
        texts.append(each.toText());
    return texts;
}

Tone::Kind toneOfLevel(const QString &level)
{
    return level == u"warning" ? Tone::Notice : level == u"error" ? Tone::Alarm : Tone::Neutral;
}

} // namespace

PluginEditor::PluginEditor(window::HouseTiles &tiles, QObject *parent)
    : QObject(parent)
    , m_tiles(tiles)
{
    m_poll.setInterval(kLogInterval);
    connect(&m_poll, &QTimer::timeout, this, &PluginEditor::askLog);
    connect(&m_form, &FormModel::edited, this, [this] {
        m_isSaved = m_isSaved && !m_form.isChanged();
        Q_EMIT changed();
    });
    connect(&tiles.client(), &client::HubClient::pluginsChanged, this, [this] {
        if (m_isOpen)
            showFacts();
    });
}

PluginEditor::~PluginEditor() = default;

QStringList PluginEditor::packages() const
{
    QStringList titles;
    for (const Value &package : m_packages)
        titles.append(package.field(u"title").toText());
    return titles;
}

Value PluginEditor::package(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_packages, [&id](const Value &each) { return each.field(u"id").toText() == id; });
    return found == m_packages.end() ? Value() : *found;
}

void PluginEditor::askPackages()
{
    m_tiles.client().call({.method = u"plugins.catalog"_s}, this,
                          [this](const Result<Value> &answer) {
                              if (!answer)
                                  return;
                              m_packages.clear();
                              for (const Value &package : answer->field(u"packages").items()) {
                                  if (package.field(u"sound").toBool())
                                      m_packages.push_back(package);
                              }
                              if (m_isOpen && m_isLoading)
                                  showPackage();
                              Q_EMIT changed();
                          });
}

void PluginEditor::begin(const QString &instance, bool isAdding)
{
    m_instance = instance;
    m_isAdding = isAdding;
    m_isOpen = true;
    m_isLoading = true;
    m_isSaved = m_isFixed = m_isBusy = m_knowsConfig = false;
    m_isEnabled = true;
    m_config = {};
    m_error.clear();
    m_instanceError.clear();
    m_description.clear();
    m_isolation.clear();
    m_lines.clear();
    m_log.show({});
    m_lastLine = 0;
    m_form.show({});
    m_facts.show({});
}

QStringList PluginEditor::choices(bool stopped) const
{
    return {tr("Configure"), tr("Log"), tr("Permissions"), stopped ? tr("Start") : tr("Stop"),
            tr("Remove …")};
}

void PluginEditor::choose(const QString &instance, bool stopped, int choice)
{
    switch (static_cast<Choice>(choice)) {
    case Choice::Configure:
    case Choice::Log:
    case Choice::Permissions:
        configure(instance, static_cast<Tab>(choice));
        break;
    case Choice::StartOrStop:
        setEnabled(instance, stopped);
        break;
    case Choice::Remove:
        askRemove(instance);
        break;
    }
}

void PluginEditor::configure(const QString &instance, Tab tab)
{
    begin(instance, false);
    m_tab = tab;
    m_title = m_tiles.pluginTitleOf(instance);
    Q_EMIT changed();
    m_tiles.client().call({.method = u"plugins.show"_s,
                           .params = Value::makeObject({{u"instance"_s, Value(instance)}})},
                          this, [this, instance](const Result<Value> &answer) {
                              if (!m_isOpen || instance != m_instance)
                                  return;
                              if (answer) {
                                  showInstance(*answer);
                                  askPackages();
                              } else {
                                  m_isLoading = false;
                                  m_error = answer.error().detail;
                              }
                              Q_EMIT changed();
                          });
}

void PluginEditor::showInstance(const Value &answer)
{
    const Value config = answer.field(u"config");
    m_plugin = (config.isNothing() ? answer.field(u"status") : config).field(u"plugin").toText();
    m_isFixed = config.field(u"fromFile").toBool();
    m_isEnabled = config.field(u"enabled").toBool(true);
    m_isolation = config.field(u"isolation").toText();
    m_config = config.field(u"config");
    m_knowsConfig = true;
}

void PluginEditor::add(int package)
{
    if (package < 0 || package >= static_cast<int>(m_packages.size()))
        return;
    const Value &chosen = m_packages.at(static_cast<std::size_t>(package));
    m_plugin = chosen.field(u"id").toText();
    begin(freeInstance(m_plugin), true);
    m_title = chosen.field(u"title").toText();
    m_knowsConfig = true;
    showPackage();
    Q_EMIT changed();
}

QString PluginEditor::freeInstance(const QString &plugin) const
{
    QString free = plugin;
    for (int n = 2; m_tiles.client().house().plugins().contains(InstanceId(free)); ++n)
        free = u"%1-%2"_s.arg(plugin).arg(n);
    return free;
}

void PluginEditor::nameInstance(const QString &instance)
{
    if (!m_isAdding || m_instance == instance)
        return;
    m_instance = instance;
    m_instanceError.clear();
    Q_EMIT changed();
}

void PluginEditor::showPackage()
{
    if (!m_knowsConfig)
        return;
    m_isLoading = false;
    const Value shown = package(m_plugin);
    m_description = shown.field(u"description").toText();
    const auto schema
        = dataSchemaFromJson(toJson(shown.field(u"configuration")).toObject(), u"/configuration"_s);
    if (schema)
        m_form.show({*schema, textsOf(shown.field(u"secrets")), m_config});
    else
        m_error = shown.isNothing()
            ? tr("The package of this plugin is not installed, or breaks its contract.")
            : schema.error().detail;
    showFacts();
}

void PluginEditor::showFacts()
{
    const QLocale locale;
    const Value shown = package(m_plugin);
    std::vector<FactRow> rows;
    const auto add
        = [&rows](const QString &label, const QString &value, const QString &detail = {}) {
              if (!value.isEmpty())
                  rows.push_back({.label = label, .value = value, .detail = detail});
          };
    const auto amount = [&locale](double value) {
        return locale.toString(value, 'f', value == std::floor(value) ? 0 : 2);
    };
    QStringList allowed;
    for (const QString &permission : textsOf(shown.field(u"permissions")))
        allowed.append(permission == u"network"         ? tr("Network")
                           : permission == u"serial"    ? tr("Serial ports")
                           : permission == u"bluetooth" ? tr("Bluetooth")
                           : permission == u"files"     ? tr("Files")
                                                        : permission);
    add(tr("May use"),
        allowed.isEmpty() ? tr("Nothing outside of itself") : locale.createSeparatedList(allowed));
    add(tr("Package"), m_plugin);
    add(tr("Version"), shown.field(u"version").toText());
    const auto &plugins = m_tiles.client().house().plugins();
    const auto found = plugins.find(InstanceId(m_instance));
    if (!m_isAdding && found != plugins.end()) {
        const PluginStatus &status = found->second;
        add(tr("Runs as"),
            status.isolation == u"thread"        ? tr("A part of the hub")
                : status.isolation == u"process" ? tr("A process of its own")
                                                 : status.isolation);
        add(tr("Held in"),
            status.sandbox == u"full"          ? tr("A full sandbox")
                : status.sandbox == u"reduced" ? tr("A reduced sandbox")
                : status.sandbox == u"none"    ? tr("No sandbox")
                                               : QString(),
            status.sandboxReason);
        add(tr("Identifier"), m_instance);
        for (const PluginLimit &limit : status.limits)
            add(limit.name, tr("%1 of %2").arg(amount(limit.used), amount(limit.bound)),
                limit.reached == 0
                    ? QString()
                    : tr("Times it was at the limit: %1").arg(locale.toString(limit.reached)));
    }
    m_facts.show(std::move(rows));
}

void PluginEditor::apply()
{
    m_error.clear();
    m_instanceError = isValidInstanceId(m_instance)
        ? QString()
        : tr("Up to 40 of a–z, 0–9 and -, beginning with a letter or digit");
    if (m_isAdding && m_instanceError.isEmpty()
        && m_tiles.client().house().plugins().contains(InstanceId(m_instance)))
        m_instanceError = tr("There is one of this name already");
    const bool isRight = m_form.check();
    m_isBusy = isRight && m_instanceError.isEmpty();
    Q_EMIT changed();
    if (!m_isBusy)
        return;
    const QString instance = m_instance;
    m_tiles.client().call({.method = u"plugins.configure"_s,
                           .params = Value::makeObject({{u"instance"_s, Value(instance)},
                                                        {u"plugin"_s, Value(m_plugin)},
                                                        {u"enabled"_s, Value(m_isEnabled)},
                                                        {u"isolation"_s, Value(m_isolation)},
                                                        {u"config"_s, m_form.form().config()}})},
                          this, [this, instance](const Result<Value> &answer) {
                              if (!m_isOpen || instance != m_instance)
                                  return;
                              m_isBusy = false;
                              if (answer) {
                                  configure(instance); // what is kept, with its secrets sealed
                                  m_isSaved = true;
                              } else {
                                  Error refused = answer.error();
                                  const bool isInConfig = refused.pointer.startsWith("/config/"_L1);
                                  refused.pointer = refused.pointer.mid(7);
                                  if (!isInConfig || !m_form.showError(refused))
                                      m_error = refused.detail;
                              }
                              Q_EMIT changed();
                          });
}

void PluginEditor::close()
{
    m_isOpen = false;
    setLogWatched(false);
    Q_EMIT changed();
}

void PluginEditor::send(const QString &method, const QString &instance, ValueObject params)
{
    params.emplace_back(u"instance"_s, Value(instance));
    m_tiles.client().call({.method = method, .params = Value::makeObject(std::move(params))}, this,
                          [this](const Result<Value> &answer) {
                              m_tiles.presses().refuse(answer ? QString() : answer.error().detail);
                          });
}

void PluginEditor::setEnabled(const QString &instance, bool enabled)
{
    send(u"plugins.enable"_s, instance, {{u"enabled"_s, Value(enabled)}});
}

void PluginEditor::tryAgain(const QString &instance)
{
    send(u"plugins.release"_s, instance, {});
}

void PluginEditor::askRemove(const QString &instance)
{
    m_removed = instance;
    m_removing = m_tiles.pluginTitleOf(instance);
    Q_EMIT changed();
}

void PluginEditor::remove()
{
    send(u"plugins.remove"_s, m_removed, {});
    if (m_isOpen && m_instance == m_removed)
        close();
    keep();
}

void PluginEditor::keep()
{
    if (m_removing.isEmpty())
        return;
    m_removing.clear();
    Q_EMIT changed();
}

void PluginEditor::setLogWatched(bool watched)
{
    if (watched == isLogWatched())
        return;
    if (watched) {
        m_poll.start();
        askLog();
    } else {
        m_poll.stop();
    }
    Q_EMIT changed();
}

void PluginEditor::askLog()
{
    if (m_isAskingLog || m_isAdding)
        return;
    m_isAskingLog = true;
    const QString instance = m_instance;
    m_tiles.client().call({.method = u"plugins.log"_s,
                           .params = Value::makeObject({{u"instance"_s, Value(instance)},
                                                        {u"after"_s, Value(m_lastLine)}})},
                          this, [this, instance](const Result<Value> &answer) {
                              m_isAskingLog = false;
                              if (answer && m_isOpen && instance == m_instance)
                                  showLog(*answer);
                          });
}

void PluginEditor::showLog(const Value &answer)
{
    const WallTime now = systemNow().wall;
    for (const Value &line : answer.field(u"lines").items()) {
        m_lastLine = std::max(m_lastLine, line.field(u"number").toInteger());
        m_lines.push_back(
            {.label = m_tiles.texts().moment(WallTime(line.field(u"at").toInteger()), now),
             .value = line.field(u"text").toText(),
             .tone = toneOfLevel(line.field(u"level").toText())});
    }
    if (m_lines.size() > kMostLines)
        m_lines.erase(m_lines.begin(), m_lines.end() - static_cast<std::ptrdiff_t>(kMostLines));
    m_log.show(m_lines);
}
