#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the benchmarks with optimisation and prints all of them: tests/benchmarks/run.sh [PRESET]
# A large workspace is made on first use, which takes a few minutes, and kept below build/.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
preset=${1:-release}
dir=build/$preset
kept=$PWD/build/benchmarks
mkdir -p "$kept"
[[ -e $dir/build.ninja ]] || cmake --preset "$preset" >/dev/null
ninja -C "$dir" benchmarks >/dev/null

programs=$dir/tests/benchmarks
demonstration=$kept/demonstration.tessera
[[ -e $demonstration ]] || "$dir/tessera" new "$demonstration" --sample demonstration >/dev/null
export QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES="*.warning=false;qt.qpa.*=false" LC_ALL=C.UTF-8 TMPDIR=$kept

"$programs/bench_load" "$kept"
"$programs/bench_edit"
"$programs/bench_facts"
if [[ -x $programs/bench_start ]]; then
    xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24" "$programs/bench_start" "$demonstration"
fi
"$programs/bench_storage"
"$programs/bench_review"
"$programs/bench_tagging"
"$programs/bench_charts"
"$programs/bench_pages" "$demonstration"
