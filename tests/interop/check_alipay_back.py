"""Alipay+: the cancel that is promised and delivered, and money back."""

import time

from till import scenario


SHORT = "scan_seconds = 30"


def said(letter, code):
    return lambda answer: {"result": {"resultCode": code, "resultStatus": letter, "resultMessage": "x"}}


def number_of(check):
    numbers = list(dict.fromkeys(r["number"] for r in check.alipay.asked("pay")))
    check.need(numbers, "no pay request came")
    check.expect(len(numbers) == 1, f"{len(numbers)} numbers in pay requests, expected one")
    return numbers[0]


# cancel
def cancelled(check, process):
    number = number_of(check)
    check.need(number in check.alipay.orders, "no order was made")
    order = check.alipay.orders[number]
    check.expect(process.last().get("event") == "unpaid", process.brief())
    check.expect(order["cancels"] and order["state"] in ("CANCELLED", "FAIL"), f"there {order['state']}, cancels {len(order['cancels'])}")
    check.note(f"cancels asked {[round(r['at'] - order['made'], 1) for r in check.alipay.asked('cancel')]} s after the pay call; said after {process.elapsed:.0f} s")


@scenario(alipay={}, alipay_more=SHORT)
def alipay_customer_walks_away(check):
    process = check.scan(check.alipay.phone("hesitates"), wait=None, seconds=90)
    cancelled(check, process)
    first = check.alipay.asked("cancel")[:1]
    made = check.alipay.orders[number_of(check)]["made"]
    check.expect(not first or first[0]["at"] - made >= 25, "cancelled before scan_seconds were over")


def trouble(name, fault, last=1):
    """The cancel fails at first and is repeated until somebody signs that it is done. Behind what is answered
    `instead` nothing happens; behind a lost reply it does, and an inquiry may tell."""
    def run(check):
        check.alipay.fault = lambda kind, count, number: fault if kind == "cancel" and count <= last else None
        process = check.scan(check.alipay.phone("hesitates"), wait=75, seconds=110)
        cancelled(check, process)
        if fault.get("drop") != "after":
            check.expect(len(check.alipay.asked("cancel")) > last, f"{len(check.alipay.asked('cancel'))} cancels")
    run.__name__ = "alipay_cancel_" + name
    scenario(alipay={}, alipay_more=SHORT + "\npoll_ms = 2000")(run)


def answer(letter, code):
    return {"result": {"resultCode": code, "resultStatus": letter, "resultMessage": "x"}}


trouble("reply_lost", {"drop": "after"}, 2)
trouble("request_lost", {"drop": "before"}, 2)
trouble("unknown_then_good", {"instead": answer("U", "UNKNOWN_EXCEPTION")}, 2)
trouble("unsigned", {"sign": "none", "instead": answer("S", "SUCCESS")})
trouble("signed_by_a_stranger", {"sign": "wrong", "instead": answer("S", "SUCCESS")})
trouble("process_fail_then_good", {"instead": answer("F", "PROCESS_FAIL")})
trouble("gateway", {"status": 502, "instead": {}, "raw": b"bad gateway", "type": "text/plain", "sign": "none"}, 2)


def refused(name, code):
    """An F to the cancel with nothing cancelled: not unpaid. The customer then pays, and it is paid."""
    def run(check):
        check.alipay.cancel = lambda request: (200, {"result": {"resultCode": code, "resultStatus": "F", "resultMessage": "x"}})
        process = check.scan(check.alipay.phone("hesitates"), wait=36, seconds=70)
        number = number_of(check)
        check.expect(process.word() == "unknown", f"{code}: {process.brief()}, there {check.alipay.orders[number]['state']}")
        check.alipay.orders[number]["expiry"] = time.time() + 600
        check.alipay.orders[number].update(state="PROCESSING", turns=[])
        check.alipay.pay(number)
        check.settle_until(lambda: check.finality(number)["finality"] == "paid", 25)
        check.expect(check.finality(number)["finality"] in ("paid", "unknown"), f"{code}: {check.finality(number)}")
        check.note(f"{code}: ends {check.finality(number)['finality']} {check.finality(number)['state']}")
    run.__name__ = "alipay_cancel_refused_" + name
    scenario(alipay={}, alipay_more=SHORT + "\npoll_ms = 2000")(run)


for code in ("ORDER_STATUS_INVALID", "MERCHANT_BALANCE_NOT_ENOUGH", "PAYMENT_METHOD_NOT_SUPPORTED", "SYSTEM_ERROR"):
    refused(code.lower(), code)


@scenario(alipay={}, alipay_more=SHORT)
def alipay_cancel_window_exceeded(check):
    """Paid in the last moment, and it is too late to cancel: it is paid (money goes back as a refund, if at all)."""
    def fault(kind, count, number):
        if kind != "cancel":
            return None
        check.alipay.pay(number)
        return {"mutate": said("F", "CANCEL_WINDOW_EXCEED")}

    def refuse(request):
        return 200, {"result": {"resultCode": "CANCEL_WINDOW_EXCEED", "resultStatus": "F", "resultMessage": "x"}}
    check.alipay.cancel, check.alipay.fault = refuse, fault
    process = check.scan(check.alipay.phone("hesitates"), wait=60, seconds=100)
    number = number_of(check)
    check.settle_until(lambda: check.finality(number)["finality"] == "paid", 15)
    check.expect(process.word() in ("paid", "unknown") and check.finality(number)["finality"] == "paid", f"{process.brief()} {check.finality(number)}")


@scenario(alipay={}, alipay_more=SHORT)
def alipay_cancel_meets_a_payment(check):
    """The customer pays as the cancel arrives: the cancel gives the money back, and the sale is unpaid."""
    def fault(kind, count, number):
        if kind == "cancel" and count == 1:
            check.alipay.pay(number)
            return {"drop": "after"}
        return None
    check.alipay.fault = fault
    process = check.scan(check.alipay.phone("hesitates"), wait=75, seconds=110)
    number = number_of(check)
    check.expect(process.word() in ("unpaid", "unknown"), process.brief())
    check.settle_until(lambda: check.finality(number)["finality"] == "unpaid", 15)
    order = check.alipay.orders[number]
    check.expect(check.finality(number)["finality"] == "unpaid" and order["returned"] == order["total"], f"{check.finality(number)}, returned {order['returned']}")


def killed(kind, moment, mood, outcome):
    """SIGKILL in the middle: what was promised is delivered by `sync --once`, the code is not sent again."""
    def run(check):
        check.kill_at(check.alipay, kind, moment)
        check.victim = check.sale(code=check.alipay.phone(mood, after=3), wait=90)
        check.victim.end(110)
        check.expect(check.victim.code == -9, f"not killed: {check.victim.brief()}")
        check.check_secrets()
        check.alipay.fault = lambda *_: None
        number = number_of(check)
        check.expect(check.finality(number)["finality"] in ("open", "unknown"), f"after the kill: {check.finality(number)}")
        check.settle_until(lambda: check.finality(number)["finality"] in outcome, 45)
        row = check.finality(number)
        check.expect(row["finality"] in outcome, f"after sync: {row}, there {check.alipay.orders.get(number, {}).get('state')}")
        check.expect(len(check.alipay.asked("pay")) == 1, "the code was sent again")
        if kind == "cancel":
            check.expect(check.alipay.orders[number]["state"] == "CANCELLED", f"there {check.alipay.orders[number]['state']}")
    run.__name__ = f"killed_alipay_{kind}_{moment}_{mood}"
    scenario(alipay={}, alipay_more=SHORT)(run)


killed("pay", "then", "pays", ("paid",))
killed("pay", "before", "pays", ("unknown", "open", "unpaid"))
killed("pay", "then", "hesitates", ("unpaid", "unknown"))
killed("query", "before", "password", ("paid",))
killed("cancel", "before", "hesitates", ("unpaid",))
killed("cancel", "then", "hesitates", ("unpaid",))


# refund
def paid(check, amount="30.00"):
    process = check.scan(check.alipay.phone(actual=(23529, "CNY")), amount)
    check.need(process.names() == ["quoted", "paid"], process.brief())
    return process.last()["payment"]


def numbers(check):
    return list(dict.fromkeys(r["number"] for r in check.alipay.asked("refund")))


def told(check, number):
    return check.finality(number).get("refunded", {}).get("minor")


def refunded(check, number, minor, seconds=25):
    done = check.settle_until(lambda: told(check, number) == minor, seconds)
    row = check.finality(number)
    check.expect(done and row["finality"] == "paid", f"expected {minor} refunded: {row}, given back {check.given_back(number)}")
    return done


@scenario(alipay={})
def alipay_refund(check):
    number = paid(check)
    first = check.refund(number, "10.00")
    check.expect(first.code in (0, 4), first.brief())
    refunded(check, number, 1000)
    over = check.refund(number, "20.01")
    check.expect(over.code == 3, f"more than is left: {over.brief()}")
    second = check.refund(number)
    check.expect(second.code in (0, 4), second.brief())
    refunded(check, number, 3000, 80)
    check.expect(len(numbers(check)) == 2 and sorted(it["refund"] for it in check.alipay.refunds.values()) == [1000, 2000], f"{numbers(check)}")
    again = check.refund(number)
    check.expect(again.code == 3 and len(numbers(check)) == 2, f"refunded twice: {again.brief()}")
    once = check.run("sync", "--once")
    check.expect(once.code == 0, f"sync --once after the end: {once.brief()}")


def refund_trouble(name, fault, last=1):
    def run(check):
        number = paid(check)
        check.alipay.fault = lambda kind, count, _: fault if kind == "refund" and count <= last else None
        process = check.refund(number, "10.00")
        check.expect(process.code in (0, 4), process.brief())
        refunded(check, number, 1000, 30)
        check.expect(len(numbers(check)) == 1 and len(check.alipay.refunds) == 1, f"numbers {numbers(check)}")
    run.__name__ = "alipay_refund_" + name
    scenario(alipay={})(run)


refund_trouble("reply_lost", {"drop": "after"})
refund_trouble("request_lost", {"drop": "before"})
refund_trouble("reply_unsigned", {"sign": "none"})
refund_trouble("reply_of_a_stranger", {"sign": "wrong"})
refund_trouble("reply_unsigned_refusal", {"sign": "none", "mutate": said("F", "REFUND_WINDOW_EXCEED")})
refund_trouble("unknown_exception", {"mutate": said("U", "UNKNOWN_EXCEPTION")})
refund_trouble("traffic", {"mutate": said("U", "REQUEST_TRAFFIC_EXCEED_LIMIT")})
refund_trouble("gateway", {"status": 502, "raw": b"bad", "type": "text/plain", "sign": "none"})


@scenario(alipay={})
def alipay_refund_in_process(check):
    """REFUND_IN_PROCESS: only asked about, never sent again."""
    number = paid(check)
    check.alipay.refund_course = lambda _: [(9, "SUCCESS")]
    process = check.refund(number, "10.00")
    check.expect(process.code in (0, 4), process.brief())
    refunded(check, number, 1000, 45)
    check.expect(len(check.alipay.asked("refund")) == 1 and check.alipay.asked("refund query"), f"{[r['kind'] for r in check.alipay.requests]}")


@scenario(alipay={})
def alipay_refund_in_process_fails(check):
    number = paid(check)
    check.alipay.refund_course = lambda _: [(4, "FAIL")]
    process = check.refund(number, "10.00")
    check.expect(process.code != 0, process.brief())
    check.settle_until(lambda: False, 15)
    check.expect(told(check, number) == 0, f"failed there, {check.finality(number)} here")
    check.note(f"a refund that failed: {[r['kind'] for r in check.alipay.requests][-6:]}, state {check.finality(number)['state']}")


@scenario(alipay={})
def alipay_refund_waits_for_money(check):
    """MERCHANT_BALANCE_NOT_ENOUGH: asked again later, under a new refundRequestId (the same one stays refused)."""
    number = paid(check)
    check.alipay.pool = 0
    process = check.refund(number, "10.00")
    check.expect(process.code in (3, 4), process.brief())
    check.expect(told(check, number) == 0, "refunded before the money was there")
    check.alipay.pool = 5000
    done = check.settle_until(lambda: told(check, number) == 1000, 40)
    if not done and process.code == 3:
        check.refund(number, "10.00")
        done = check.settle_until(lambda: told(check, number) == 1000, 20)
    if not done:
        check.note("not asked again within 40 s: it waits longer")
    check.expect(len(check.alipay.refunds) <= 1, "refunded twice")
    check.note(f"exit {process.code}, numbers {len(numbers(check))}")


def refused_refund(*codes):
    """F of the table: nothing was given back, and the till says so."""
    def run(check):
        for code in codes:
            number = paid(check, "5.00")
            check.alipay.refund = lambda request: (200, {"result": {"resultCode": code, "resultStatus": "F", "resultMessage": "x"}})
            process = check.refund(number)
            del check.alipay.refund
            row = check.finality(number)
            check.expect(process.code != 0 and row["refunded"]["minor"] == 0 and row["finality"] == "paid", f"{code}: {process.brief()} {row}")
            check.note(f"{code}: exit {process.code} {process.errors.strip()[:120]!r}")
    run.__name__ = "alipay_refund_refused_" + codes[0].lower()
    scenario(alipay={})(run)


refused_refund("REFUND_WINDOW_EXCEED", "REFUND_AMOUNT_EXCEED")
refused_refund("MULTIPLE_REFUNDS_NOT_SUPPORTED", "PARTIAL_REFUND_NOT_SUPPORTED")
refused_refund("REFUND_NOT_SUPPORTED", "ORDER_IS_CANCELED")
refused_refund("SOMETHING_NEW_2031", "PARAM_ILLEGAL")


@scenario(alipay={})
def alipay_refund_without_a_line(check):
    number = paid(check)
    check.alipay.stop()
    process = check.refund(number, "7.00")
    check.expect(process.code == 4 and told(check, number) == 0, f"offline: {process.brief()}")
    off = check.run("sync", "--once")
    check.expect(off.code == 4, f"sync without a line: {off.brief()}")
    check.alipay.start()
    refunded(check, number, 700)
    check.expect(len(numbers(check)) == 1, f"numbers {numbers(check)}")


def killed_refund(kind, moment):
    def run(check):
        number = paid(check)
        if kind == "refund query":
            check.alipay.refund_course = lambda _: [(2, "SUCCESS")]
        check.kill_at(check.alipay, kind, moment)
        check.victim = check.start("refund", number, "--amount", "9.00")
        check.victim.end()
        check.alipay.fault = lambda *_: None
        refunded(check, number, 900)
        check.expect(len(numbers(check)) == 1 and len(check.alipay.refunds) == 1, f"numbers {numbers(check)}")
    run.__name__ = f"killed_alipay_{kind.replace(' ', '_')}_{moment}"
    scenario(alipay={})(run)


for kind, moment in (("refund", "before"), ("refund", "then"), ("refund query", "before")):
    killed_refund(kind, moment)


def forged_answer(name, fault):
    """A forged S to the refund or to its inquiry gives nothing back."""
    def run(check):
        number = paid(check)
        check.alipay.refund_course = lambda _: []
        check.alipay.fault = lambda kind, count, _: fault if kind in ("refund", "refund query") else None
        process = check.refund(number, "5.00")
        check.settle_until(lambda: False, 8)
        check.expect(process.code != 0 and told(check, number) == 0, f"{name}: believed, {process.brief()} {check.finality(number)}")
    run.__name__ = "alipay_refund_forged_" + name
    scenario(alipay={})(run)


def success(answer):
    return {**answer, "result": {"resultCode": "SUCCESS", "resultStatus": "S", "resultMessage": "success"}, "refundStatus": "SUCCESS"}


forged_answer("unsigned", {"sign": "none", "mutate": success})
forged_answer("stranger", {"sign": "wrong", "mutate": success})
forged_answer("other_number", {"mutate": lambda answer: {**success(answer), "refundRequestId": "another"}})
forged_answer("other_amount", {"mutate": lambda answer: {**success(answer), "refundAmount": {"currency": "EUR", "value": "600"}}})
forged_answer("status_unheard", {"mutate": lambda answer: {**answer, "refundStatus": "DONE"}})
