#!/usr/bin/env bash
# Two displays that come and go: an X server whose monitors are pretended (the "dummy" driver), a window manager, the
# program, and an independent QR reader that looks at what each display shows.
# Usage: tests/displays.sh PROGRAM [FOLDER FOR THE SCREENSHOTS]
set -euo pipefail

program=$1
shots=${2:-$(mktemp -d)}
mkdir -p "$shots"
. "$(dirname "$0")/real_windows.sh"

fail() {
  echo "displays test: $*" >&2
  { xrandr --listmonitors; xwininfo -root -tree | grep maneki; cat "$work/home/windows.toml"; } >&2 || true
  cat "$work/till.log" "$work/home/logs"/* 2>/dev/null | tail -n 40 >&2 || true
  exit 1
}

cat > "$work/xorg.conf" <<'CONF'
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "Device"
  Identifier "pretended"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "any"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "pretended"
  Monitor "any"
  DefaultDepth 24
EndSection
CONF
on_display /usr/lib/xorg/Xorg -config "$work/xorg.conf" -logfile "$work/xorg.log" ||
  { cat "$work/xorg.log" >&2; fail "the X server did not start"; }
start_sandbox "$program" || fail "the sandbox did not start"

plug() { xrandr --output DUMMY1 --mode 1280x720 --right-of DUMMY0; }
unplug() { xrandr --output DUMMY1 --off; }
xrandr --output DUMMY0 --primary --mode 1920x1080
xrandr --addmode DUMMY1 1280x720
plug
xrandr >/dev/null # looks at the cables, which this driver does not do by itself

has_no_window() { ! has_window "$1"; }
place() { # place NAME: where a window is, as WIDTHxHEIGHT+X+Y
  local id; id=$(window "$1"); [ -n "$id" ] || return 1
  xwininfo -id "$id" 2>/dev/null | awk '/Absolute upper-left X/{x=$NF} /Absolute upper-left Y/{y=$NF} /Width:/{w=$NF} /Height:/{h=$NF}
    END{printf "%sx%s+%s+%s\n", w, h, x, y}'
}
is_at() { [ "$(place maneki-customer)" = "$1" ]; }
is_full() { xprop -id "$(window maneki-customer)" _NET_WM_STATE 2>/dev/null | grep -q FULLSCREEN; }
on_cashiers_display() { # and not over all of it
  local where x; where=$(place maneki-customer) || return 1
  x=${where#*+}; [ "${x%+*}" -lt 1920 ] && ! is_full
}
cashier_has_keys() { [ "$(xdotool getactivewindow 2>/dev/null)" = "$(window maneki-till)" ]; }
carried_by_hand() { # to the second display, and back for another try: soon after it opened it is not by hand
  local id; id=$(window maneki-customer)
  xdotool windowmove --sync "$id" 1960 40
  until_true 2 remembers DUMMY1 || { xdotool windowmove --sync "$id" 300 100; return 1; }
}
remembers() { grep -q "monitor = \"$1\"" "$work/home/windows.toml" 2>/dev/null; }
read_code() { # read_code NAME AREA: what the reader finds on that part of the desk
  import -window root -crop "$2" +repage "$shots/$1.png" 2>/dev/null && zbarimg -q --raw "$shots/$1.png" 2>/dev/null | head -n 1
}
first=1920x1080+0+0
second=1280x720+1920+0
shows() { [ "$(read_code "$1" "$2")" = "$code" ]; }
amber() { # how much of the cashier's header has the colour of a warning
  import -window "$(window maneki-till)" "$work/header.png" 2>/dev/null
  convert "$work/header.png" -crop x60+0+0 +repage -fill black +opaque '#FCEFCF' -fill white -opaque '#FCEFCF' \
    -format '%[fx:int(w*h*mean)]' info: 2>/dev/null
}
warns() { [ "$(amber)" -gt $((calm + 1000)) ]; }
is_calm() { [ "$(amber)" = "$calm" ]; }
orders() { ask /sandbox/orders | json 'len(d["orders"])'; }
open_payments() { "$program" --home "$work/home" --json payments --open | grep -c . || true; }
all_settled() { [ "$(open_payments)" = 0 ]; }

start_till() { # start_till [ARGUMENTS…]; the mouse is where the cashier is
  xdotool mousemove 700 500
  "$program" --home "$work/home" --theme light "$@" > "$work/till.log" 2>&1 &
  till=$!
  pids+=("$till")
  until_true 30 has_window maneki-till || fail "no cashier's window"
}
stop_till() { kill "$till"; wait "$till" 2>/dev/null || true; until_true 10 has_no_window maneki-customer; }
press() { xdotool windowfocus --sync "$(window maneki-till)" key --delay 120 "$@"; }
sell() { # sell: an amount and a code on the window
  press 1 2 8 5 0 F9
  until_true 20 has_code || fail "no order reached the acquirer"
  code=$(waiting_code)
}
pay() {
  ask /sandbox/scan "{\"payload\": \"$code\"}" >/dev/null
  until_true 20 all_settled || fail "the payment did not end"
}

# Without a window manager, as on a till that runs nothing else.
start_till
until_true 20 is_at "$second" || fail "alone, the customer's window is at $(place maneki-customer)"
sell
until_true 20 shows alone "$second" || fail "no code on the second display"
unplug
until_true 10 has_no_window maneki-customer || fail "alone, the window stays without its display"
plug
until_true 10 is_at "$second" || fail "alone, the window does not come back"
until_true 20 shows alone-again "$second" || fail "another code came back"
pay
stop_till
echo "displays test: alone: full, lost and back"

openbox >/dev/null 2>&1 &
pids+=($!)
until_true 10 xprop -root _NET_SUPPORTING_WM_CHECK >/dev/null || fail "no window manager"

start_till
until_true 20 is_at "$second" || fail "the customer's window is at $(place maneki-customer)"
[ "$(place maneki-till | cut -d+ -f1)" = 1708x960 ] || fail "the cashier's window is $(place maneki-till)"
until_true 10 is_full || fail "the customer's window is not full screen"
until_true 10 cashier_has_keys || fail "the keyboard is not the cashier's"
sell
until_true 20 shows plugged "$second" || fail "no code on the second display"
calm=$(amber)
unplug
until_true 10 has_no_window maneki-customer || fail "the window stays without its display"
until_true 10 warns || fail "the header says nothing: $(amber) against $calm"
until_true 20 shows unplugged "$first" || fail "the cashier's window does not show the code"
[ "$(orders)" = 1 ] || fail "the payment did not go on: $(orders) orders"
plug
until_true 10 is_at "$second" || fail "the window does not come back: $(place maneki-customer)"
until_true 10 is_full || fail "the window came back without filling its display"
until_true 20 shows plugged-again "$second" || fail "another code came back"
until_true 10 is_calm || fail "the header still warns: $(amber) against $calm"
echo "displays test: lost and back with the same code: $code"

until_true 10 cashier_has_keys || fail "the window that came back keeps the keyboard"
wmctrl -i -c "$(window maneki-customer)"
until_true 10 has_no_window maneki-customer || fail "a person cannot close the window"
unplug
plug
# Had it come back by itself, this key would now move it away from the second display.
press F3
until_true 10 is_at "$second" || fail "F3 did not open the window on its display: $(place maneki-customer)"
until_true 20 shows reopened "$second" || fail "another code after F3"
press F3
until_true 10 on_cashiers_display || fail "F3 did not move the window: $(place maneki-customer)"
until_true 10 remembers DUMMY0 || fail "the next display is not remembered"
until_true 10 cashier_has_keys || fail "the customer's window covers the cashier's"
until_true 10 carried_by_hand || fail "a window carried to the second display is not remembered there"
press F3
until_true 10 remembers DUMMY0 || fail "F3 did not move the carried window"
press F3
until_true 10 is_at "$second" || fail "F3 did not move the window on: $(place maneki-customer)"
until_true 10 remembers DUMMY1 || fail "the second display is not remembered"
until_true 20 shows moved "$second" || fail "another code after it moved"
pay
[ "$(stat -c %a "$work/home/windows.toml")" = 600 ] || fail "others can read windows.toml"
stop_till
echo "displays test: closed, opened, moved and remembered"

unplug
start_till
until_true 10 warns || fail "at the start the header does not say that the display is missing"
has_no_window maneki-customer || fail "a window without its display"
plug
until_true 10 is_at "$second" || fail "the remembered display came and the window did not"
stop_till
echo "damaged = [" > "$work/home/windows.toml"
start_till
until_true 20 is_at "$second" || fail "a damaged file keeps the window away"
stop_till
echo "displays test: started without its display, and with a damaged file"
