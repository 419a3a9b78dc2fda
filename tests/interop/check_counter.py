"""What a cashier types, cash, and the code of the local scheme."""

import binascii
import time

from till import scenario


@scenario()
def bad_usage(check):
    for words in (["NaN"], ["1e3"], ["１２"], ["1.234"], [""], ["-5"], ["--", "-5"], ["0"], ["0.00"], ["1,50"], ["+5"], [" 5"],
                  ["99999999999999999999"], ["5", "--wait", "-1"], ["5", "--tender", "gold"], ["5", "--wait", "x"], ["12\x1b[31m"]):
        process = check.run("sale", *words)
        check.expect(process.code == 2 and not process.events and process.errors.strip(), f"sale {words}: {process.brief()}")
        check.expect("\x1b" not in process.errors, f"sale {words}: control characters echoed")
    check.expect(check.run("totals", "--day", "2026-02-30").code == 2, "an impossible day")
    check.expect(not check.acquirer.requests, f"bad usage sent {[r['path'] for r in check.acquirer.requests]}")
    check.expect(not check.payments(), "bad usage left payments")


@scenario()
def cash(check):
    process = check.run("sale", "12.50", "--tender", "cash")
    check.check_sale(process)
    check.expect(process.names() == ["quoted", "paid"], process.brief())
    check.expect(process.events[0]["rmb"] == {"minor": 9804, "currency": "CNY"}, f"cash quoted {process.events[0]}")
    check.expect(not [r for r in check.acquirer.requests if r["kind"] != "rate"], "cash asked WeChat")


# Local QR.
def parse_emv(text):
    """ID, length in characters, value; again and again."""
    found, at = {}, 0
    while at < len(text):
        tag, length = text[at:at + 2], int(text[at + 2:at + 4])
        value = text[at + 4:at + 4 + length]
        if len(value) != length or tag in found or not tag.isdigit():
            raise ValueError(f"broken at {at}: {text[at:at + 12]!r}")
        found[tag] = value
        at += 4 + length
    return found


def check_emv(check, payload, number, amount, numeric, country):
    tags = parse_emv(payload)
    order = list(tags)
    check.expect(order[0] == "00" and order[-1] == "63" and payload[-8:-4] == "6304", f"order of tags {order}")
    check.expect(f"{binascii.crc_hqx(payload[:-4].encode(), 0xFFFF):04X}" == tags["63"], "CRC")
    expected = {"00": "01", "01": "12", "52": "5947", "53": numeric, "54": amount, "58": country, "59": "MAISON LUMIERE", "60": "PARIS"}
    for tag, value in expected.items():
        check.expect(tags.get(tag) == value, f"tag {tag} is {tags.get(tag)!r}, expected {value!r}")
    check.expect(parse_emv(tags["26"]).get("00") == "com.example.scheme" and "1234567890" in parse_emv(tags["26"]).values(), f"tag 26 {tags['26']!r}")
    check.expect(parse_emv(tags["62"]).get("05") == number, f"tag 62 {tags.get('62')!r}")
    check.expect(parse_emv(tags["64"]) .get("00") == "ZH" and parse_emv(tags["64"]).get("01") == "光之屋", f"tag 64 {tags.get('64')!r}")
    check.expect(set(tags) <= set(expected) | {"26", "62", "63", "64", "61"}, f"tags {order}")
    check.expect(len(payload) <= 512, "longer than 512")


def local_qr(check, amount, text, numeric, country):
    process = check.run("sale", amount, "--tender", "local-qr")
    check.check_sale(process)
    if not check.expect(process.names() == ["quoted", "qr", "claimed"], process.brief()):
        return None
    shown = process.events[1]
    check_emv(check, shown["payload"], shown["payment"], text, numeric, country)
    check.expect(check.finality(shown["payment"])["finality"] == "claimed", "not claimed")
    return shown["payment"]


@scenario()
def local_qr_confirmed(check):
    number = local_qr(check, "20.00", "20.00", "978", "FR")
    once = check.run("sync", "--once")
    check.expect(once.code == 4 and not once.events, f"a claim nobody paid: {once.brief()}")
    check.expect(check.finality(number)["finality"] == "claimed", "ORDER_NOT_EXIST ended a claim")
    time.sleep(1.1)
    check.acquirer.orders[number] = check.acquirer.new_order(2000, "EUR")
    check.acquirer.pay(number)
    code, events, took = check.settle()
    check.expect(code == 0 and [e["event"] for e in events] == ["paid"] and took <= 18, f"sync: {code} {events} {took:.1f} s")


@scenario()
def local_qr_other_amount(check):
    number = local_qr(check, "20.00", "20.00", "978", "FR")
    check.acquirer.orders[number] = check.acquirer.new_order(1999, "EUR")
    check.acquirer.pay(number)
    check.settle(8)
    row = check.finality(number)
    check.expect(row["finality"] == "unknown" and "mismatch" in row["state"].lower(), f"a claim with another amount: {row}")


@scenario(currency="JPY")
def local_qr_yen_offline_and_budget(check):
    check.acquirer.stop()
    local_qr(check, "200", "200", "392", "JP")
    over = check.run("sale", "201", "--tender", "local-qr")
    check.check_sale(over)
    check.expect(over.code == 3 and "claimed" not in over.names() and "qr" not in over.names(), f"above per_sale_max: {over.brief()}")
    for _ in range(4):
        check.run("sale", "200", "--tender", "local-qr")
    over = check.run("sale", "1", "--tender", "local-qr")
    check.expect(over.code == 3 and "claimed" not in over.names(), f"above total_max: {over.brief()}")
    check.acquirer.start()
