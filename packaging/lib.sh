# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/run, test and check share. Sourced with the current folder at the root of the repository.

say() { printf '\n==> %s\n' "$*"; }
note() { printf '    %s\n' "$*"; }
die() {
    printf '\nerror: %s\n' "$1" >&2
    shift
    [ $# -eq 0 ] || printf '       %s\n' "$@" >&2
    exit 1
}

# wanted GROUP...: the lines of packaging/dependencies under these headings, without comments
wanted() {
    awk -v groups=" $* " '
        { sub(/#.*/, ""); gsub(/[ \t]/, "") }
        /^\[/ { take = index(groups, " " substr($0, 2, length($0) - 2) " "); next }
        $0 != "" && take { print }' packaging/dependencies
}

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
is_known() { [ -n "$(apt-cache madison "$1" 2>/dev/null)" ]; }

# missing GROUP...: sets MISSING to the packages to ask apt for, and UNKNOWN to the lines that apt has no package for
missing() {
    local line name found=""
    MISSING=() UNKNOWN=()
    while read -r line; do
        found=
        for name in $(tr '|' ' ' <<<"${line%\?}"); do
            if is_installed "$name"; then found=installed && break; fi
        done
        [ -z "$found" ] || continue
        for name in $(tr '|' ' ' <<<"${line%\?}"); do
            if is_known "$name"; then MISSING+=("$name") && found=known && break; fi
        done
        [ -n "$found" ] || UNKNOWN+=("$line")
    done < <(wanted "$@")
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "packages are missing, and this is neither root nor is there sudo" "As root: apt-get update && apt-get install ${MISSING[*]}"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" </dev/null
}

# apt's own words, but a line for each 40 packages in place of five for each. Read by the shell: Debian's awk holds back what
# it reads from a pipe.
quiet_apt() {
    local line unpacked=0 ready=0
    while IFS= read -r line; do
        case $line in
            'Unpacking '*) if ((++unpacked % 40 == 0)); then note "unpacked $unpacked"; fi ;;
            'Setting up '*) if ((++ready % 40 == 0)); then note "set up $ready"; fi ;;
            Selecting* | Preparing* | 'Processing triggers'* | '(Reading'* | 'Extracting templates'* | Preconfiguring*) ;;
            *) printf '%s\n' "$line" ;;
        esac
    done
}

install() { apt_get install --no-install-recommends "$@" 2>&1 | quiet_apt; }

# ensure GROUP...: installs what is missing of these groups; asks apt for nothing else
ensure() {
    if ! command -v apt-get >/dev/null; then
        note "this is not Debian: the packages that packaging/dependencies names must be there by other means"
        return
    fi
    missing "$@"
    if [ ${#UNKNOWN[@]} -gt 0 ] && needs_update; then
        say "Fetching apt's lists of packages"
        apt_get update
        missing "$@"
    fi
    local line
    for line in "${UNKNOWN[@]}"; do
        [[ $line == *\? ]] || die "this release has no package $line" "Atrium is built on Debian 12 and 13; packaging/dependencies names what it needs."
    done
    if [ ${#MISSING[@]} -eq 0 ]; then
        note "all packages are there ($*)"
        return
    fi
    say "Installing ${#MISSING[@]} packages: ${MISSING[*]}"
    if ! install "${MISSING[@]}"; then
        say "Fetching apt's lists of packages, as the first try failed"
        apt_get update
        install "${MISSING[@]}" || die "apt could not install what is missing" "See its message above; nothing of Atrium was changed."
    fi
}

# Lists were never fetched, or a package that every release has is not among them.
needs_update() {
    local line
    for line in "${UNKNOWN[@]}"; do [[ $line == *\? ]] || return 0; done
    [ -z "$(find /var/lib/apt/lists -maxdepth 1 -name '*_Packages*' -print -quit 2>/dev/null)" ]
}

# On a terminal ninja keeps one line; in a log, a line for each twentieth part and all that is not progress.
progress() {
    if [ -t 1 ]; then
        cat
        return
    fi
    local line step last=''
    while IFS= read -r line; do
        if [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]]; then
            step=$((20 * BASH_REMATCH[1] / BASH_REMATCH[2]))
            [ "$step" != "$last" ] || continue
            last=$step
        fi
        printf '%s\n' "$line"
    done
}

# build PRESET [TARGET...]: configures and builds, with as many jobs as there are cores and memory for
build() {
    local preset=$1 jobs memory targets=()
    shift
    [ $# -eq 0 ] || targets=(--target "$@")
    jobs=$(nproc)
    memory=$(awk '/MemAvailable/ { print int($2 / 1500000) }' /proc/meminfo) # a compiler may take 1.5 GB
    [ "$memory" -ge "$jobs" ] || jobs=$((memory > 1 ? memory : 1))
    say "Configuring build/$preset"
    cmake --preset "$preset" -Wno-dev >"build/$preset.configure.log" 2>&1 || {
        cat "build/$preset.configure.log" >&2
        die "configuring build/$preset failed" "Its output stands above and in build/$preset.configure.log."
    }
    say "Building build/$preset with $jobs jobs"
    if [ -t 1 ]; then
        cmake --build --preset "$preset" -j "$jobs" "${targets[@]}"
    else
        cmake --build --preset "$preset" -j "$jobs" "${targets[@]}" 2>&1 | progress
    fi
}
