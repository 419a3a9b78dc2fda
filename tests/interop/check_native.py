"""The shop shows a code: the good day, the ends a code can have, odd figures."""

import decimal
import json
import time

from till import create_fault, query_fault, rfc3339, scenario
from wire import Refused


def good_day(check, amount, minor, payer, rmb, rate):
    process = check.paid_sale(amount=amount, payer=payer)
    if process.names() != ["quoted", "qr", "paid"]:
        return check.wrong(f"events {process.names()}")
    quoted, shown, paid = process.events
    number = check.only_order()
    order = check.acquirer.orders[number]
    check.expect(quoted["local"] == {"minor": minor, "currency": check.currency}, f"quoted.local {quoted}")
    check.expect(quoted["rmb"] == {"minor": rmb, "currency": "CNY"}, f"quoted.rmb {quoted}, expected {rmb}")
    check.expect(quoted["rate"] is not None and decimal.Decimal(quoted["rate"]) == decimal.Decimal(rate), f"quoted.rate {quoted}")
    check.expect(quoted["rate_source"] == "wechat", f"quoted.rate_source {quoted}")
    check.expect(shown["payload"] == order["code_url"], "the payload is not the code_url")
    check.expect(abs(rfc3339(shown["expires_at"]) - rfc3339(order["request"]["time_expire"])) < 1.1, "expires_at is not time_expire")
    check.expect(order["total"] == minor, f"amount.total {order['total']}")
    check.expect(paid["amount"] == quoted["local"] and paid["payer"] == {"minor": payer, "currency": "CNY"}, f"paid {paid}")
    check.expect(paid["acquirer_id"] == order["id"], "acquirer_id is not the acquirer's id")
    row = check.finality(number)
    check.expect((row["finality"], row["tender"], row["payer"], row["sale"]) == ("paid", "wechat", paid["payer"], quoted["sale"]), f"payments {row}")
    before = len(check.acquirer.requests)
    code, events, _ = check.settle()
    check.expect(code == 0 and not events, f"sync --once after the end: {code} {events}")
    after = [r for r in check.acquirer.requests[before:] if r["kind"] != "rate"]
    check.expect(not after, f"requests after the final state: {[(r['kind']) for r in after]}")


@scenario()
def paid(check):
    good_day(check, "128.50", 12850, 10078, 100785, "7.8432")


@scenario(keys="public", institution=True)
def paid_institution_public_key(check):
    good_day(check, "1", 100, 784, 784, "7.8432")


@scenario(keys="both", wechat="code_seconds = 600")
def paid_two_platform_keys(check):
    good_day(check, "0.01", 1, 8, 8, "7.8432")


@scenario(currency="JPY")
def paid_yen(check):
    check.acquirer.rate = "4567890"
    good_day(check, "12500", 12500, 57100, 57099, "0.0456789")
    for bad in ("12.5", "12.0", "1e3"):
        process = check.run("sale", bad, "--wait", "1")
        check.expect(process.code == 2 and not process.events, f"sale {bad} in yen: {process.brief()}")


@scenario(currency="KRW", keys="both")
def paid_won(check):
    check.acquirer.rate = "523456"
    good_day(check, "1000000", 1000000, 523456, 523456, "0.00523456")


@scenario(shop="魔法の店🎉" * 12)
def long_name_beyond_the_plane(check):
    check.paid_sale()
    number = check.only_order()
    description = check.acquirer.orders[number]["request"]["description"] if number else ""
    if len(description.encode()) > 127:
        check.note(f"description: {len(description)} characters are {len(description.encode())} bytes")


@scenario()
def odd_but_valid_answers(check):
    def mutate(answer):
        answer["unknown_field"] = {"a": [1, None]}
        if "amount" in answer and "payer_total" in answer["amount"]:
            answer["amount"]["exchange_rate"] = {"type": "SETTLEMENT_RATE", "rate": "80000000"}
            answer["transaction_id"] = answer.pop("id")
            answer["detail"] = answer.pop("promotion_detail")
            answer["payer "] = 1
        return answer
    check.acquirer.fault = lambda kind, count, number: {"mutate": mutate}
    process = check.paid_sale()
    check.expect(process.last().get("acquirer_id"), f"transaction_id is not read as the acquirer's number: {process.brief()}")


@scenario()
def success_without_exchange_rate_or_payer(check):
    def mutate(answer):
        if answer.get("trade_state") == "SUCCESS":
            answer["amount"] = {"total": answer["amount"]["total"], "currency": answer["amount"]["currency"]}
            answer.pop("payer"), answer.pop("bank_type"), answer.pop("promotion_detail")
        return answer
    check.acquirer.fault = query_fault({"mutate": mutate})
    process = check.paid_sale()
    check.expect(process.last().get("payer", 0) is None, f"paid.payer should be null: {process.brief()}")


@scenario()
def refund_state_means_paid(check):
    process = check.sale()
    shown = process.wait_event("qr")
    check.acquirer.pay(shown["payment"])
    check.acquirer.orders[shown["payment"]]["state"] = "REFUND"
    process.end()
    check.check_sale(process)
    check.expect(process.word() == "paid", f"REFUND: {process.brief()}")


@scenario()
def paid_after_wait(check):
    process = check.sale(wait=3)
    shown = process.wait_event("qr")
    process.end()
    check.check_sale(process)
    check.expect(process.names() == ["quoted", "qr", "unknown"], process.brief())
    check.expect(process.elapsed <= 18, f"--wait 3 ended after {process.elapsed:.1f} s")
    row = check.finality(shown["payment"])
    check.expect(row["finality"] in ("open", "unknown"), f"after --wait: {row}")
    once = check.run("sync", "--once")
    check.expect(once.code == 4 and not once.events, f"sync --once while the code is open: {once.brief()}")
    time.sleep(1.1)
    check.acquirer.pay(shown["payment"])
    code, events, took = check.settle()
    check.expect(code == 0 and [e["event"] for e in events] == ["paid"], f"sync: {code} {events} {took:.1f}")
    check.expect(took <= 10, f"sync took {took:.1f} s to learn it")
    before = len(check.acquirer.requests)
    check.run("sync", "--once")
    check.expect(not [r for r in check.acquirer.requests[before:] if r["kind"] != "rate"], "requests after the final state")


@scenario()
def wait_nothing(check):
    process = check.sale(wait=0).end()
    check.check_sale(process)
    sent = sum(r["kind"] == "create" for r in check.acquirer.requests)
    check.note(f"{process.brief()}; creates sent {sent}")
    check.expect(sent or process.code == 3, f"nothing was sent, and it ends {process.brief()}")
    check.expect(process.elapsed <= 15, f"--wait 0 ended after {process.elapsed:.1f} s")


def ends(check, state, reasons):
    process = check.sale()
    shown = process.wait_event("qr")
    time.sleep(1)
    check.acquirer.pay(shown["payment"], state)
    process.end()
    check.check_sale(process)
    check.expect(process.last().get("event") == "unpaid" and process.last().get("reason") in reasons, process.brief())
    code, events, _ = check.settle()
    check.expect(code == 0 and not events, f"sync afterwards: {code} {events}")


@scenario()
def declined(check):
    ends(check, "PAYERROR", ["declined"])


@scenario()
def closed_by_acquirer(check):
    ends(check, "CLOSED", ["expired", "cancelled", "refused"])


@scenario(wechat="code_seconds = 60")
def expired(check):
    process = check.sale(wait=None)
    shown = process.wait_event("qr")
    process.end(100)
    check.check_sale(process)
    check.expect(process.last().get("reason") == "expired", process.brief())
    order = check.acquirer.orders[shown["payment"]]
    check.expect(order["closes"], "never closed")
    check.expect(not order["closes"] or order["closes"][0] >= rfc3339(order["request"]["time_expire"]) - 1.5, "closed before it expired")
    check.note(f"closed {order['closes'][0] - order['made']:.0f} s after creation, ended after {process.elapsed:.0f} s, {len(check.acquirer.queries(shown['payment']))} queries")


@scenario(wechat="code_seconds = 60")
def paid_while_closing(check):
    def fault(kind, count, number):
        if kind == "close" and count == 1:
            check.acquirer.pay(number)
        return None
    check.acquirer.fault = fault
    process = check.sale(wait=None).end(100)
    check.check_sale(process)
    check.expect(process.word() == "paid", f"paid in the last moment: {process.brief()}")


@scenario(wechat="code_seconds = 60")
def close_fails_at_first(check):
    def fault(kind, count, number):
        if kind == "close" and count == 1:
            return {"before": Refused(500, "SYSTEM_ERROR")}
        if kind == "close" and count == 2:
            return {"drop": "after"}
        return None
    check.acquirer.fault = fault
    process = check.sale(wait=None).end(130)
    check.check_sale(process)
    check.expect(process.word() in ("unpaid", "unknown"), process.brief())
    code, events, _ = check.settle(40)
    check.expect(code == 0, f"never settled: {code} {events}")
    check.note(f"{process.word()} after {process.elapsed:.0f} s")


@scenario(wechat="code_seconds = 60")
def unsigned_close_is_no_close(check):
    check.acquirer.fault = lambda kind, count, number: {"sign": "none", "before_effect": 1} if kind == "close" else None
    check.acquirer.close = lambda number: (204, None)
    process = check.sale(wait=60).end(100)
    check.check_sale(process)
    number = check.only_order()
    check.expect(process.word() == "unknown", f"believed a close nobody signed: {process.brief()}")
    check.acquirer.fault = lambda kind, count, number: None
    check.acquirer.pay(number)
    code, events, _ = check.settle()
    check.expect([e["event"] for e in events] == ["paid"], f"sync: {code} {events}")

@scenario()
def hong_kong_wallet(check):
    def sale(payer, currency):
        process = check.sale(amount="10.00")
        shown = process.wait_event("qr")
        check.acquirer.pay(shown["payment"], payer=payer, payer_currency=currency)
        process.end()
        check.check_sale(process)
        check.expect(process.last().get("payer") == {"minor": payer, "currency": currency}, process.brief())
    sale(7843, "CNY")
    sale(8912, "HKD")
    rows = check.run("totals").events
    check.note(f"totals of a CNY and an HKD payer: {[row['payer'] for row in rows]}")
    check.expect(all((row["payer"] or {}).get("minor") != 7843 + 8912 for row in rows), f"two currencies are added up: {rows}")


def bad_code(name, answer):
    def run(check):
        raw = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        check.acquirer.fault = create_fault({"raw": raw}, 1, 10**6)
        process = check.sale(wait=5).end()
        check.check_sale(process)
        check.expect("qr" not in process.names(), f"{name}: {process.brief()} {process.events}")
        check.note(process.brief())
    run.__name__ = "bad_code_" + name
    return run


for name, answer in (("empty", {"code_url": ""}), ("number", {"code_url": 5}), ("absent", {}), ("long", {"code_url": "weixin://" + "a" * 600}),
                     ("control", {"code_url": "weixin://wxpay/\x1b[2J\n{}"}), ("list", []), ("deep", b"[" * 200_000)):
    scenario()(bad_code(name, answer))


def lying_close(name, refusal):
    def run(check):
        check.acquirer.fault = lambda kind, count, number: {"before": refusal} if kind == "close" else None
        process = check.sale(wait=75).end(110)
        check.check_sale(process)
        check.note(f"{process.brief()}; closes {sum(r['kind'] == 'close' for r in check.acquirer.requests)}, queries {sum(r['kind'] == 'query' for r in check.acquirer.requests)}")
        check.expect(process.word() == "unknown", f"the order is still NOTPAY: {process.brief()}")
        times = [r["at"] for r in check.acquirer.requests if r["kind"] == "close"]
        gaps = [b - a for a, b in zip(times, times[1:])]
        check.expect(not gaps or min(gaps) >= 0.97, f"closes {gaps}")
        number = check.only_order()
        check.acquirer.pay(number)
        check.acquirer.fault = lambda *_: None
        code, events, took = check.settle(20)
        check.expect([e["event"] for e in events] == ["paid"], f"paid afterwards: {code} {events} {took:.0f} s")
    run.__name__ = "close_says_" + name
    return run


scenario(wechat="code_seconds = 60")(lying_close("closed_unsigned", Refused(400, "ORDERCLOSED", sign="none")))
scenario(wechat="code_seconds = 60")(lying_close("not_exist_unsigned", Refused(404, "ORDER_NOT_EXIST", sign="none")))
scenario(wechat="code_seconds = 60")(lying_close("not_yet", Refused(400, "INVALID_REQUEST", "not within 5 minutes")))


@scenario(wechat="code_seconds = 60")
def not_exist_for_long(check):
    """The code was shown, then the acquirer says ORDER_NOT_EXIST for more than a minute: still not known."""
    refusal = {"before": Refused(404, "ORDER_NOT_EXIST")}
    check.acquirer.fault = lambda kind, count, number: refusal if kind in ("query", "close") else None
    process = check.sale(wait=90).end(120)
    check.check_sale(process)
    check.note(process.brief())
    number = check.only_order()
    check.expect(process.word() == "unknown", f"a shown code ended by ORDER_NOT_EXIST: {process.brief()}")
    check.acquirer.fault = lambda *_: None
    check.acquirer.pay(number)
    check.settle(20)
    check.expect(check.finality(number)["finality"] != "unpaid", "the acquirer was paid")
