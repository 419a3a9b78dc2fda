#!/usr/bin/env bash
# Real windows under a virtual display: types an amount, presses the tender's key, and lets an
# independent QR reader look for exactly the acquirer's payload in a screenshot of the customer's window.
# Usage: tests/window.sh PROGRAM [FOLDER FOR THE SCREENSHOTS]
set -euo pipefail

program=$1
shots=${2:-$(mktemp -d)}
mkdir -p "$shots"
. "$(dirname "$0")/real_windows.sh"

fail() { echo "window test: $*" >&2; exit 1; }

# A display large enough for both windows at twice the size.
on_display Xvfb -screen 0 3840x2400x24 || fail "Xvfb did not start"
start_sandbox "$program" || fail "the sandbox did not start"

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
    ask /sandbox/scan "{\"payload\": \"$code\"}" >/dev/null
    echo "window test: $theme, scale $scale: $code read back"
    kill "$till"
    wait "$till" 2>/dev/null || true
    "$program" --home "$work/home" --json sync --once >/dev/null || true
  done
done
