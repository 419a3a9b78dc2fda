# What the tests that open real windows share; sourced by them after `set -euo pipefail`.

# A folder and processes of this test's own; both go when it ends.
work=$(mktemp -d)
pids=()
cleanup() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap cleanup EXIT

until_true() { # until_true SECONDS COMMAND…: polls, because nobody tells when a window is drawn
  local end=$((SECONDS + $1)); shift
  until "$@"; do
    [ $SECONDS -lt $end ] || return 1
    read -rt 0.1 <> <(:) || true
  done
}

json() { python3 -c 'import json,sys; d=json.load(sys.stdin); print(eval(sys.argv[1]))' "$1"; }

on_display() { # on_display X-SERVER ARGUMENTS…: starts it on a free display, which everything after this uses
  exec 6> "$work/display"
  "$1" -displayfd 6 "${@:2}" -nolisten tcp -noreset >/dev/null 2>&1 &
  pids+=($!)
  until_true 20 test -s "$work/display" || return 1
  export DISPLAY=":$(tr -d '\n' < "$work/display")"
  unset WAYLAND_DISPLAY
}

ask() { # ask PATH [JSON]: the pretend acquirer at $url
  python3 - "$url$1" "${2:-}" <<'PY'
import sys, urllib.request
data = sys.argv[2].encode() or None
request = urllib.request.Request(sys.argv[1], data=data, headers={"Content-Type": "application/json"})
print(urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=10).read().decode())
PY
}

start_sandbox() { # start_sandbox PROGRAM: a home in $work/home and its acquirer, at $url
  "$1" sandbox --json --listen 127.0.0.1:0 --home "$work/home" > "$work/sandbox.json" &
  pids+=($!)
  until_true 20 test -s "$work/sandbox.json" || return 1
  url=$(head -n 1 "$work/sandbox.json" | json 'd["url"]')
}

window() { xdotool search --onlyvisible --class "^$1\$" 2>/dev/null | tail -n 1; }
has_window() { [ -n "$(window "$1")" ]; }
waiting_code() { ask /sandbox/orders | json 'next((o["code"] for o in d["orders"]), "")'; }
has_code() { [ -n "$(waiting_code)" ]; }
