#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes pictures of the window. Without arguments: the one in the README. With a folder: every page of the demonstration and
# of an empty workspace, light and dark, at three sizes and with large text, to be looked at.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
cmake --preset release >/dev/null
ninja -C build/release take_screenshots >/dev/null
take=build/release/tests/support/take_screenshots

if (( $# )); then
    for size in 1024x700 1440x900 2560x1440; do
        for look in light dark; do
            for text in 100 200; do
                for content in demonstration empty; do
                    folder=$1/$size-$look-$text-$content
                    mkdir -p "$folder"
                    "$take" "$folder" "$size" "$look" "$text" "$content"
                done
            done
        done
    done
else
    folder=$(mktemp -d)
    trap 'rm -r "$folder"' EXIT
    "$take" "$folder" 1440x900 light
    cp "$folder/matrix.png" packaging/screenshots/matrix.png
fi
