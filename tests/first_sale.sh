#!/usr/bin/env bash
# A new shop's first minutes in real windows: no home yet, a French machine, the setup by mouse, and one practice sale
# that is paid. Prints clicks, keys and seconds; fails when it takes longer than two minutes.
# Usage: tests/first_sale.sh PROGRAM [FOLDER FOR THE SCREENSHOTS]
set -euo pipefail

program=$1
shots=${2:-$(mktemp -d)}
mkdir -p "$shots"
. "$(dirname "$0")/real_windows.sh"

fail() { echo "first sale: $*" >&2; exit 1; }

on_display Xvfb -screen 0 2800x1700x24 || fail "Xvfb did not start"
openbox >/dev/null 2>&1 & # a window manager, so that one window is in front and has the keyboard
pids+=($!)

picture() { import -window "$cashier" "$shots/$1.png" 2>/dev/null; }
# A screen has come when it differs from the one before and then stays as it is.
changed() { picture next && ! cmp -s "$shots/next.png" "$shots/last.png"; }
still() { picture one && read -rt 0.15 <> <(:) || true; picture two && cmp -s "$shots/one.png" "$shots/two.png"; }
clicks=0 keys=0
click() { # click X Y NAME: presses there and waits for the next screen, which is kept as NAME
  picture last
  xdotool mousemove --window "$cashier" "$1" "$2" click 1
  clicks=$((clicks + 1))
  until_true 10 changed || fail "nothing happened at $1,$2 before $3"
  until_true 10 still || fail "the screen does not come to rest before $3"
  picture "$3"
}
type_in() { # as a person does: what comes faster is a scanner's
  xdotool type --delay 120 "$1"
  keys=$((keys + ${#1}))
  until_true 5 still || true # a caret may blink
}
paid() { [ "$("$program" --home "$work/home/training" --json payments 2>/dev/null | grep -c '"finality":"paid"')" = 1 ]; }

began=$SECONDS
LANG=fr_FR.UTF-8 LC_ALL=fr_FR.UTF-8 "$program" --home "$work/home" --theme light --scale 1 > "$work/log" 2>&1 &
pids+=($!)
until_true 30 has_window maneki-till || { cat "$work/log"; fail "no window"; }
until_true 30 has_window maneki-customer || fail "no customer's window"
cashier=$(window maneki-till)
xdotool windowactivate --sync "$cashier"
until_true 20 still || fail "the first screen does not come to rest"
picture 1-language
click 1240 712 2-shop          # Continuer: the machine's language is chosen
type_in "Maison du Lac"        # the keyboard waits at the one field that is empty
click 1240 712 3-payments      # Continuer
click 1240 712 4-displays      # Continuer: training is chosen
click 1240 712 5-pin           # Continuer
click 1240 712 6-ready         # Continuer: no PIN
click 1240 712 7-selling       # Commencer à vendre
type_in "1250"
picture 8-amount
click 1200 324 9-waiting       # WeChat Pay
until_true 30 paid || fail "the practice sale was not paid"
until_true 10 still || true
picture 10-paid
took=$((SECONDS - began))
[ -z "$("$program" --home "$work/home" --json payments)" ] || fail "practice stands in the shop's own journal"
[ $took -lt 120 ] || fail "it took $took s"
echo "first sale: $clicks clicks, $keys keys, $took s from no home at all to a practice sale that is paid"
