# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by ./run and ./test: installs what is missing, then configures and builds one preset.

# Messages go to the error stream, so that a command's own output stays clean.
say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

# packages SECTION...: the names listed in those sections of packages.txt.
packages() {
    awk -v wanted=" $* " '
        /^# [a-z]+$/ { chosen = index(wanted, " " $2 " ") }
        /^[^#]/ && NF && chosen { print $1 }' packaging/packages.txt
}

# install_packages SECTION...: adds the Debian packages that are not there yet.
install_packages() {
    local missing=() log=build/packages.log as_root=() s=s
    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian: please see to the packages in packaging/packages.txt yourself. Going on."
        return
    fi
    mapfile -t missing < <(packages "$@" | grep -vxFf <(
        dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p'))
    (( ${#missing[@]} )) || return 0

    if (( EUID != 0 )); then
        command -v sudo >/dev/null || fail "Tessera needs these packages first: ${missing[*]}" \
            $'\nPlease ask an administrator to install them, or start this as root.'
        as_root=(sudo)
    fi
    (( ${#missing[@]} > 1 )) || s=
    say "Installing ${#missing[@]} missing package$s…"
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y)
    { "${as_root[@]}" update; "${as_root[@]}" install --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 ||
        { tail -n 15 "$log" >&2; fail "The packages could not be installed; all that was said is in $PWD/$log."; }
}

# logged LOG COMMAND...: shows how far the build has come; all it said goes to LOG, its errors also here on failure.
logged() {
    local log=$1 line percent shown=-1
    shift
    NINJA_STATUS='[%f/%t] ' "$@" 2>&1 | tee "$log" | while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        percent=$((100 * BASH_REMATCH[1] / BASH_REMATCH[2]))
        if [[ -t 2 ]]; then
            printf '\r%3d %%' "$percent" >&2
            (( percent < 100 )) || printf '\r\033[K' >&2
        elif (( percent / 20 > shown )); then
            shown=$((percent / 20))
            say "  $percent %"
        fi
    done && return
    [[ -t 2 ]] && say
    grep -m 12 -A 4 -E '^FAILED|error:|CMake Error|undefined reference' "$log" >&2 || tail -n 20 "$log" >&2
    fail "The build failed; all that was said is in $PWD/$log."
}

# build PRESET [TARGET...]: brings build/PRESET up to date, or only those targets of it.
build() {
    local dir=build/$1
    mkdir -p "$dir"
    if [[ -e $dir/.ninja_log ]]; then
        say "Bringing Tessera up to date…"
    else
        say "Building Tessera (the first time takes about eight minutes)…"
    fi
    if [[ ! -e $dir/build.ninja || CMakePresets.json -nt $dir/build.ninja ]]; then
        logged "$dir/configure.log" cmake --preset "$1"
    fi
    logged "$dir/build.log" ninja -C "$dir" -j "$(nproc)" "${@:2}"
}

set -euo pipefail
export caller=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p build
