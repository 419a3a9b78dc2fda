#!/usr/bin/env bash
# Figures of the whole program with its windows, each beside its floor in the same run:
#   memory of both windows (proportional set size) against a blank page in Chromium;
#   window on screen with a large journal against an empty one.
# Usage: benches/windows.sh PROGRAM LARGE-HOME   (cargo bench -- home DIR N writes a large home)
# Needs Xvfb, xdotool and, for the first figure, chromium.
set -euo pipefail

program=$1
large=$2
work=$(mktemp -d)
pids=()
cleanup() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap cleanup EXIT

pause() { read -rt "$1" <> <(:) || true; }

exec 6> "$work/display"
Xvfb -displayfd 6 -screen 0 3840x2400x24 -nolisten tcp >/dev/null 2>&1 &
pids+=($!)
until [ -s "$work/display" ]; do pause 0.05; done
export DISPLAY=":$(tr -d '\n' < "$work/display")"
unset WAYLAND_DISPLAY

tree() { # every process below PID
  echo "$1"
  local child
  for child in $(pgrep -P "$1" || true); do tree "$child"; done
}

pss_kib() { # proportional memory of PID and everything below it
  local sum=0 pid part
  for pid in $(tree "$1"); do
    part=$(awk '/^Pss:/ { print $2 }' "/proc/$pid/smaps_rollup" 2>/dev/null || echo 0)
    sum=$((sum + ${part:-0}))
  done
  echo "$sum"
}

start() { # start HOME: milliseconds until both windows are on the screen; leaves $till running
  local began=$(($(date +%s%N) / 1000000))
  "$program" --home "$1" --theme light >/dev/null 2>&1 &
  till=$!
  pids+=("$till")
  until xdotool search --class '^maneki-till$' >/dev/null 2>&1 &&
    xdotool search --class '^maneki-customer$' >/dev/null 2>&1; do pause 0.01; done
  took=$(($(date +%s%N) / 1000000 - began))
}

stop() { kill "$till"; wait "$till" 2>/dev/null || true; }

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

"$program" sandbox --json --listen 127.0.0.1:0 --home "$work/empty" > "$work/sandbox.json" &
pids+=($!)
until [ -s "$work/sandbox.json" ]; do pause 0.05; done

for home in "$work/empty" "$large"; do start "$home"; stop; done # warm the disk's cache
for home in "$work/empty" "$large"; do
  for _ in 1 2 3 4 5 6 7; do start "$home"; echo "$took" >> "$work/start-$(basename "$home")"; stop; done
done
empty_ms=$(median < "$work/start-empty")
large_ms=$(median < "$work/start-$(basename "$large")")
echo "windows on screen: $large_ms ms with the large journal, $empty_ms ms with an empty one, ratio $(awk "BEGIN { printf \"%.2f\", $large_ms / $empty_ms }") (wanted ≤ 1.2)"

start "$large"
pause 5
till_kib=$(pss_kib "$till")
stop
chromium --headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync --user-data-dir="$work/chromium" about:blank >/dev/null 2>&1 &
browser=$!
pids+=("$browser")
pause 8
browser_kib=$(pss_kib "$browser")
for pid in $(tree "$browser"); do kill "$pid" 2>/dev/null || true; done
echo "memory: both windows $((till_kib / 1024)) MiB, a blank Chromium page $((browser_kib / 1024)) MiB, ratio $(awk "BEGIN { printf \"%.2f\", $till_kib / $browser_kib }") (wanted ≤ 0.20)"
