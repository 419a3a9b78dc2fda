#!/usr/bin/env bash
# Real windows under a virtual display: types an amount, presses the tender's key, and lets an
# independent QR reader look for exactly the acquirer's payload in a screenshot of the customer's window.
# Usage: tests/window.sh PROGRAM [FOLDER FOR THE SCREENSHOTS]
set -euo pipefail

program=$1
shots=${2:-$(mktemp -d)}
mkdir -p "$shots"
work=$(mktemp -d)
pids=()
cleanup() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap cleanup EXIT

fail() { echo "window test: $*" >&2; exit 1; }

until_true() { # until_true SECONDS COMMAND…: polls, because nobody tells when a window is drawn
  local end=$((SECONDS + $1)); shift
  until "$@"; do
    [ $SECONDS -lt $end ] || return 1
    read -rt 0.1 <> <(:) || true
  done
}

json() { python3 -c 'import json,sys; d=json.load(sys.stdin); print(eval(sys.argv[1]))' "$1"; }

post() { # post PATH JSON
  python3 - "$url$1" "$2" <<'PY'
import sys, urllib.request
request = urllib.request.Request(sys.argv[1], data=sys.argv[2].encode(), headers={"Content-Type": "application/json"})
urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=10).read()
PY
}

get() { python3 -c 'import sys,urllib.request as u; print(u.build_opener(u.ProxyHandler({})).open(sys.argv[1], timeout=10).read().decode())' "$url$1"; }

# A display large enough for both windows at twice the size.
exec 6> "$work/display"
Xvfb -displayfd 6 -screen 0 3840x2400x24 -nolisten tcp -noreset >/dev/null 2>&1 &
pids+=($!)
until_true 20 test -s "$work/display" || fail "Xvfb did not start"
export DISPLAY=":$(tr -d '\n' < "$work/display")"
unset WAYLAND_DISPLAY

"$program" sandbox --json --listen 127.0.0.1:0 --home "$work/home" > "$work/sandbox.json" &
pids+=($!)
until_true 20 test -s "$work/sandbox.json" || fail "the sandbox did not start"
url=$(head -n 1 "$work/sandbox.json" | json 'd["url"]')

window() { xdotool search --class "^$1\$" 2>/dev/null | tail -n 1; }
has_window() { [ -n "$(window "$1")" ]; }
waiting_code() { get /sandbox/orders | json 'next((o["code"] for o in d["orders"]), "")'; }
has_code() { [ -n "$(waiting_code)" ]; }
read_code() { # read_code FILE: what the reader finds in a new screenshot of the customer's window
  import -window "$(window maneki-customer)" "$1" 2>/dev/null && zbarimg -q --raw "$1" 2>/dev/null | head -n 1
}
shows() { [ "$(read_code "$1")" = "$2" ]; }
whole_pixels() { # whole_pixels FILE: inside the code there is pure black and pure white and nothing between
  local w h
  read -r w h < <(identify -format '%w %h\n' "$1")
  [ "$(convert "$1" -crop "$((w * 34 / 100))x$((h * 56 / 100))+$((w * 10 / 100))+$((h * 28 / 100))" +repage \
    -unique-colors -format '%w' info:)" = 2 ]
}

for theme in light dark; do
  for scale in 1 1.25 1.5 2; do
    WINIT_X11_SCALE_FACTOR=$scale "$program" --home "$work/home" --theme "$theme" >"$work/till.log" 2>&1 &
    till=$!
    pids+=("$till")
    until_true 30 has_window maneki-till || { cat "$work/till.log"; fail "no cashier's window ($theme, $scale)"; }
    until_true 30 has_window maneki-customer || fail "no customer's window ($theme, $scale)"
    cashier=$(window maneki-till)
    xdotool windowfocus --sync "$cashier"
    for key in 1 2 8 5 0; do xdotool key --delay 120 "$key"; done
    xdotool key --delay 120 F9
    until_true 20 has_code || fail "no order reached the acquirer ($theme, $scale)"
    code=$(waiting_code)
    shot="$shots/customer-$theme-$scale.png"
    until_true 20 shows "$shot" "$code" || fail "the reader did not find $code in $shot"
    whole_pixels "$shot" || fail "modules of the code are not whole pixels in $shot"
    import -window "$cashier" "$shots/cashier-$theme-$scale.png"
    post /sandbox/scan "{\"payload\": \"$code\"}"
    echo "window test: $theme, scale $scale: $code read back"
    kill "$till"
    wait "$till" 2>/dev/null || true
    "$program" --home "$work/home" --json sync --once >/dev/null || true
  done
done
