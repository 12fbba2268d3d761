#!/usr/bin/env bash
# Times Calque against LanguageTool's own command line: one seed article, cold, default options, the
# two in turns, whole processes. Prints each run and the median of the ratios.
#
# usage: checker-cli/bench/against-languagetool.sh [RUNS] [ARTICLE]
# needs: a JDK, Maven, and GNU time as /usr/bin/time (Debian: apt install time; macOS: brew install gnu-time, TIME=gtime)
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
runs=${1:-5}
article=${2:-$home/seeds/003_db0227e95e2d4be5.txt}
time=${TIME:-/usr/bin/time}
command -v "$time" >/dev/null || { echo "GNU time is missing: see the head of this script" >&2; exit 2; }

lib=$home/checker-cli/bench/target/lib
[ -d "$lib" ] || mvn -q -B -f "$home/checker-cli/bench/pom.xml" dependency:copy-dependencies -DoutputDirectory=target/lib >&2
"$home/calque" check "$article" --exit-zero >/dev/null 2>&1 # builds when it must, warms the disk

row=$(mktemp)
trap 'rm -f "$row" "$row".*' EXIT
once() { # NAME COMMAND...: appends "wall cpu peak" of one run to NAME's file
  name=$1; shift
  "$time" -f '%e %U %S %M' -o "$row.t" "$@" >/dev/null 2>&1 || true
  tail -n 1 "$row.t" | awk '{printf "%s %.2f %d\n", $1, $2 + $3, $4 / 1024}' >>"$row.$name"
  printf '%-12s wall %5.2f s   CPU %5.2f s   peak %4d MiB\n' "$name" $(tail -n 1 "$row.$name")
}
for _ in $(seq "$runs"); do
  once calque "$home/calque" check "$article" --exit-zero
  once languagetool "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$lib/*" org.languagetool.commandline.Main -l en-US "$article"
done
paste -d ' ' "$row.calque" "$row.languagetool" | awk '
  function median(values, n,   i, j, t) {
    for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++) if (values[j] < values[i]) { t = values[i]; values[i] = values[j]; values[j] = t }
    return n % 2 ? values[(n + 1) / 2] : (values[n / 2] + values[n / 2 + 1]) / 2
  }
  { wall[NR] = $1 / $4; cpu[NR] = $2 / $5; peak[NR] = $3 / $6 }
  END { printf "calque / languagetool, median of %d pairs: wall %.2f   CPU %.2f   peak memory %.2f\n", NR, median(wall, NR), median(cpu, NR), median(peak, NR) }'
