// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

using namespace Qt::StringLiterals;

namespace atrium::ctl {

namespace {

constexpr const char *kBash
    = R"sh(# Completion of atriumctl for bash: source <(atriumctl completion bash)
_atriumctl_instances() { atriumctl plugin list --json 2>/dev/null | grep -o '"instance":"[^"]*"' | cut -d'"' -f4; }
_atriumctl() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words="" word
    local command="" place=0 index
    for ((index = 1; index < COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        case $word in
            --data|--hub|--token-file|--ca|--timeout|--count|--bridge|--rate|--begin|--length|--period|--most|--device|--area|--actor|--kind|--outcome|--from|--to|--points) ((index++)) ;;
            -*) ;;
            *) if [ -z "$command" ]; then command=$word; else ((place++)); fi ;;
        esac
    done
    case $previous in
        --data) COMPREPLY=($(compgen -d -- "$current")); return ;;
        --token-file|--ca) COMPREPLY=($(compgen -f -- "$current")); return ;;
    esac
    case $command:$place in
        :*) words="status devices device get set invoke watch plugin key secret pin screen sandbox faults health activity history metrics db completion" ;;
        device:0) words="show" ;;
        plugin:0) words="list show packages install upgrade configure grant revoke rollback remove enable disable release limit new validate test pack" ;;
        key:0) words="new trust list distrust" ;;
        secret:0) words="set list remove" ;;
        pin:0) words="status set remove" ;;
        screen:0) words="list set remove" ;;
        faults:0) words="show preset add end clear" ;;
        faults:1) [ "$previous" = preset ] && words="none calm flaky lossy chaos"
            [ "$previous" = add ] && words="lostReport delayedReport reorderedReport duplicateReport staleReport contradictoryReport outOfRangeReport lostWrite partialWrite slowWrite unreachableWrite unansweredWrite reboot bridgeDown" ;;
        plugin:1) case $previous in show|enable|disable|release|limit|configure) words=$(_atriumctl_instances) ;;
            *) COMPREPLY=($(compgen -f -- "$current")); return ;; esac ;;
        plugin:*) case " ${COMP_WORDS[*]} " in *" limit "*) compopt -o nospace 2>/dev/null
            words="devices= properties= messagesPerSecond= reportsPerSecond= bytesPerSecond= devicesPerSecond= messageBytes= memoryMegabytes= processorShare= processes= openFiles= callsInFlight= logLinesPerSecond=" ;; esac ;;
        sandbox:0) COMPREPLY=($(compgen -f -- "$current")); return ;;
        db:0) words="status" ;;
        completion:0) words="bash zsh fish" ;;
        get:0|set:0|invoke:0|watch:*|device:1|history:0) words=$(atriumctl devices --ids 2>/dev/null) ;;
        set:2) words="on off" ;;
    esac
    words="$words --json --data --hub --token-file --ca --help"
    [ "$command" = set ] && words="$words --wait --timeout"
    [ "$command" = watch ] && words="$words --count"
    [ "$command" = activity ] && words="$words --follow --device --area --actor --kind --outcome --count"
    [ "$command" = history ] && words="$words --from --to --points --csv"
    [ "$command" = faults ] && words="$words --bridge --rate --device --kind --begin --length --period --most"
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F _atriumctl atriumctl
)sh";

constexpr const char *kZsh = R"sh(#compdef atriumctl
# Completion of atriumctl for zsh: source <(atriumctl completion zsh)
_atriumctl() {
    local -a ids
    case $CURRENT:${words[2]} in
        2:*) compadd status devices device get set invoke watch plugin key secret pin screen sandbox faults health activity history metrics db completion ;;
        3:device) compadd show ;;
        3:plugin) compadd list show packages install upgrade configure grant revoke rollback remove enable disable release limit new validate test pack ;;
        3:key) compadd new trust list distrust ;;
        3:secret) compadd set list remove ;;
        3:pin) compadd status set remove ;;
        3:screen) compadd list set remove ;;
        3:faults) compadd show preset add end clear ;;
        4:faults) case ${words[3]} in preset) compadd none calm flaky lossy chaos ;; add) compadd lostReport delayedReport reorderedReport duplicateReport staleReport contradictoryReport outOfRangeReport lostWrite partialWrite slowWrite unreachableWrite unansweredWrite reboot bridgeDown ;; esac ;;
        4:plugin) case ${words[3]} in
            show|enable|disable|release|limit|configure) ids=(${(f)"$(atriumctl plugin list --json 2>/dev/null | grep -o '"instance":"[^"]*"' | cut -d'"' -f4)"}); compadd -a ids ;;
            *) _files ;; esac ;;
        *:plugin) [ "${words[3]}" = limit ] && compadd -S "" devices= properties= messagesPerSecond= reportsPerSecond= bytesPerSecond= devicesPerSecond= messageBytes= memoryMegabytes= processorShare= processes= openFiles= callsInFlight= logLinesPerSecond= ;;
        3:sandbox) _files ;;
        3:db) compadd status ;;
        3:completion) compadd bash zsh fish ;;
        3:get|3:set|3:invoke|3:history|*:watch|4:device)
            ids=(${(f)"$(atriumctl devices --ids 2>/dev/null)"}); compadd -a ids ;;
        5:set) compadd on off ;;
    esac
    compadd -- --json --data --hub --token-file --ca --wait --timeout --count --follow --device --area --actor --kind --outcome --from --to --points --csv --help
}
compdef _atriumctl atriumctl
)sh";

constexpr const char *kFish
    = R"sh(# Completion of atriumctl for fish: atriumctl completion fish | source
complete -c atriumctl -f
complete -c atriumctl -n __fish_use_subcommand -a "status devices device get set invoke watch plugin key secret pin screen sandbox faults health activity history metrics db completion"
complete -c atriumctl -n "__fish_seen_subcommand_from device" -a show
complete -c atriumctl -n "__fish_seen_subcommand_from plugin" -F -a "list show packages install upgrade configure grant revoke rollback remove enable disable release limit new validate test pack"
complete -c atriumctl -n "__fish_seen_subcommand_from plugin; and __fish_seen_subcommand_from limit" -a "devices= properties= messagesPerSecond= reportsPerSecond= bytesPerSecond= devicesPerSecond= messageBytes= memoryMegabytes= processorShare= processes= openFiles= callsInFlight= logLinesPerSecond="
complete -c atriumctl -n "__fish_seen_subcommand_from key" -F -a "new trust list distrust"
complete -c atriumctl -n "__fish_seen_subcommand_from secret" -a "set list remove"
complete -c atriumctl -n "__fish_seen_subcommand_from pin" -a "status set remove"
complete -c atriumctl -n "__fish_seen_subcommand_from screen" -a "list set remove"
complete -c atriumctl -n "__fish_seen_subcommand_from faults" -a "show preset add end clear"
complete -c atriumctl -n "__fish_seen_subcommand_from preset" -a "none calm flaky lossy chaos"
complete -c atriumctl -n "__fish_seen_subcommand_from faults; and __fish_seen_subcommand_from add" -a "lostReport delayedReport reorderedReport duplicateReport staleReport contradictoryReport outOfRangeReport lostWrite partialWrite slowWrite unreachableWrite unansweredWrite reboot bridgeDown"
complete -c atriumctl -n "__fish_seen_subcommand_from db" -a status
complete -c atriumctl -n "__fish_seen_subcommand_from completion" -a "bash zsh fish"
complete -c atriumctl -n "__fish_seen_subcommand_from get set invoke watch history show" -a "(atriumctl devices --ids 2>/dev/null)"
complete -c atriumctl -l json -d "Print JSON"
complete -c atriumctl -l data -r -d "The hub's data folder"
complete -c atriumctl -l hub -r -d "The hub's address"
complete -c atriumctl -l token-file -r -F -d "The file with the hub's token"
complete -c atriumctl -l ca -r -F -d "Trust this certificate of a hub"
complete -c atriumctl -n "__fish_seen_subcommand_from activity" -l follow -d "What happens from now on"
complete -c atriumctl -n "__fish_seen_subcommand_from activity" -l device -r -a "(atriumctl devices --ids 2>/dev/null)" -d "Only of this device"
complete -c atriumctl -n "__fish_seen_subcommand_from history" -l from -r -d "How long ago, or when"
complete -c atriumctl -n "__fish_seen_subcommand_from history" -l to -r -d "The same"
complete -c atriumctl -n "__fish_seen_subcommand_from history" -l points -r -d "How many lines at most"
complete -c atriumctl -n "__fish_seen_subcommand_from history" -l csv -d "Print CSV"
complete -c atriumctl -n "__fish_seen_subcommand_from set" -l wait -d "Until the device has obeyed"
)sh";

} // namespace

QString completionScript(const QString &shell)
{
    if (shell == "bash"_L1)
        return QString::fromUtf8(kBash);
    if (shell == "zsh"_L1)
        return QString::fromUtf8(kZsh);
    return shell == "fish"_L1 ? QString::fromUtf8(kFish) : QString();
}

} // namespace atrium::ctl
