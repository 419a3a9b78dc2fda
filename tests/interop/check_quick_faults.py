"""WeChat Pay by the customer's code, when something goes wrong: lost and forged answers, reverse, kills, odd figures."""

import time

from till import query_fault, scenario
from wire import Refused


SCAN = 'scan_seconds = 20\nreverse_after_seconds = 15'


def quick_fault(fault, first=1, last=1):
    return lambda kind, count, number: fault if kind == "quick" and first <= count <= last else None


def number_of(check):
    sent = check.acquirer.asked("quick")
    check.need(sent, "no quick pay request came")
    check.expect(len(sent) == 1, f"{len(sent)} quick pay requests, expected one")
    return sent[0]["number"]


def charged_all_the_same(name, fault):
    """The customer is charged and the answer does not say so: found out by asking, never by sending the code again."""
    def run(check):
        check.acquirer.fault = quick_fault(fault)
        process = check.scan(check.acquirer.phone(), wait=25)
        check.expect(process.names() == ["quoted", "paid"], f"{name}: {process.brief()}")
        number_of(check)
    run.__name__ = "quick_charged_but_" + name
    return run


scenario()(charged_all_the_same("reply_lost", {"drop": "after"}))
scenario()(charged_all_the_same("system_error", {"after": Refused(500, "SYSTEM_ERROR")}))
scenario()(charged_all_the_same("gateway_error", {"status": 502, "raw": b"<html>bad gateway</html>", "type": "text/html", "sign": "none"}))
scenario()(charged_all_the_same("not_json", {"raw": b"\xff\xfe{"}))
scenario()(charged_all_the_same("unsigned", {"sign": "none"}))
scenario()(charged_all_the_same("signed_by_a_stranger", {"sign": "wrong"}))
scenario()(charged_all_the_same("unsigned_refusal", {"after": Refused(403, "NOT_ENOUGH", sign="none")}))
scenario()(charged_all_the_same("refusal_of_a_stranger", {"after": Refused(403, "AUTH_CODE_EXPIRE", sign="wrong")}))
scenario()(charged_all_the_same("empty", {"raw": b""}))
scenario()(charged_all_the_same("unheard_state", {"mutate": lambda answer: {**answer, "trade_state": "ACCEPTED"}}))
scenario()(charged_all_the_same("no_state", {"mutate": lambda answer: {k: v for k, v in answer.items() if k != "trade_state"}}))
scenario()(charged_all_the_same("redirect", {"status": 307, "headers": [("Location", "/v3/global/stolen")], "sign": "none"}))


@scenario()
def quick_request_lost(check):
    """Nothing arrived, and nobody can know: the code is not sent again, nothing is called paid."""
    check.acquirer.fault = quick_fault({"drop": "before"})
    process = check.scan(check.acquirer.phone(), wait=8)
    check.expect(process.word() in ("unknown", "unpaid"), process.brief())
    number_of(check)
    check.note(f"{process.names()}; asked {[r['kind'] for r in check.acquirer.requests if r['kind'] != 'rate'][:8]}")


def forged_success(mode):
    def run(check):
        def mutate(answer):
            order = next(iter(check.acquirer.orders.values()))
            return {**check.acquirer.identity, "out_trade_no": next(iter(check.acquirer.orders)), "trade_type": "MICROPAY", "trade_state": "SUCCESS",
                    "id": "4200000001", "success_time": "2026-11-22T10:00:00+08:00", "trade_state_desc": "",
                    "amount": {"total": order["total"], "currency": check.currency, "payer_total": 1, "payer_currency": "CNY"}}
        check.acquirer.fault = lambda kind, count, number: {"sign": mode, "mutate": mutate} if kind in ("quick", "query") else None
        process = check.scan(check.acquirer.phone("hesitates", shape="200_whole"), wait=7)
        check.expect(process.word() == "unknown", f"a {mode} SUCCESS: {process.brief()}")
        check.acquirer.fault = lambda *_: None
        number = number_of(check)
        check.acquirer.pay(number)
        check.expect(check.settle_until(lambda: check.finality(number)["finality"] == "paid", 18), "healed, and still not paid")
    run.__name__ = "quick_success_" + mode
    return run


for mode in ("none", "wrong", "stale", "tampered", "unknown_serial"):
    scenario()(forged_success(mode))


def mismatch(name, change, certain=True):
    def run(check):
        def mutate(answer):
            if answer.get("trade_state") == "SUCCESS":
                change(answer)
            return answer
        check.acquirer.fault = lambda kind, count, number: {"mutate": mutate} if kind in ("quick", "query") else None
        process = check.scan(check.acquirer.phone(), wait=7)
        row = check.finality(number_of(check))
        if certain:
            check.expect(process.word() == "unknown" and "mismatch" in row["state"].lower(), f"{name}: {process.brief()} {row}")
        else:
            check.expect(process.word() in ("paid", "unknown"), f"{name}: {process.brief()}")
            check.note(f"{process.word()}, state {row['state']}")
    run.__name__ = "quick_mismatch_" + name
    return run


scenario()(mismatch("amount", lambda answer: answer["amount"].update(total=12849)))
scenario()(mismatch("currency", lambda answer: answer["amount"].update(currency="USD")))
scenario()(mismatch("number", lambda answer: answer.update(out_trade_no="20261123OTHERNUMBER01")))
scenario()(mismatch("no_amount", lambda answer: answer.pop("amount"), certain=False))
scenario()(mismatch("no_id", lambda answer: answer.pop("id"), certain=False))
scenario()(mismatch("text_amount", lambda answer: answer["amount"].update(total="12850", payer_total="10078"), certain=False))
scenario()(mismatch("number_as_number", lambda answer: answer.update(out_trade_no=20261123), certain=False))
scenario()(mismatch("other_trade_type", lambda answer: answer.update(trade_type="NATIVE"), certain=False))


# Reverse.
def taken_back(check, process, reasons=("expired", "cancelled", "declined")):
    number = number_of(check)
    check.expect(process.last().get("event") == "unpaid" and process.last().get("reason") in reasons, process.brief())
    order = check.acquirer.orders[number]
    check.expect(order["reverses"], "never reversed")
    asked = check.acquirer.queries(number)
    if order["reverses"]:
        check.expect(asked and asked[-1]["at"] > order["reverses"][0] - 0.01, "not asked about after the reverse")
    made = check.acquirer.asked("quick")[0]["at"]
    check.note(f"reversed {[round(at - made, 1) for at in order['reverses']]} s after the pay call, {len(asked)} queries, said after {process.elapsed:.0f} s")
    code, events, _ = check.settle()
    check.expect(code == 0 and not events, f"sync afterwards: {code} {events}")


@scenario(wechat=SCAN)
def quick_customer_walks_away(check):
    process = check.scan(check.acquirer.phone("hesitates"), wait=None, seconds=80)
    taken_back(check, process)
    order = check.acquirer.orders[number_of(check)]
    check.expect(not order["reverses"] or order["reverses"][0] - order["made"] >= 19, f"taken back {order['reverses'][0] - order['made']:.0f} s after the pay call, scan_seconds is 20")


@scenario(wechat="scan_seconds = 60", institution=True)
def quick_revoked_by_the_acquirer(check):
    """The acquirer revokes an unpaid order by itself after 45 s; the till learns it and has nothing left to do."""
    process = check.scan(check.acquirer.phone("hesitates", shape="202_bare"), wait=75, seconds=100)
    check.expect(process.last().get("event") == "unpaid", process.brief())
    check.note(f"{len(check.acquirer.asked('reverse'))} reverses, said after {process.elapsed:.0f} s")


def reverse_trouble(name, faults, paid_first=False):
    def run(check):
        def fault(kind, count, number):
            if kind != "reverse" or count > len(faults):
                return None
            if paid_first and count == 1:
                check.acquirer.pay(number)
            return faults[count - 1]
        check.acquirer.fault = fault
        process = check.scan(check.acquirer.phone("hesitates"), wait=75, seconds=110)
        taken_back(check, process)
        if paid_first:
            order = check.acquirer.orders[number_of(check)]
            check.expect(order["returned"] == order["total"], "the money did not go back")
    run.__name__ = "quick_reverse_" + name
    return run


scenario(wechat=SCAN)(reverse_trouble("reply_lost", [{"drop": "after"}]))
scenario(wechat=SCAN)(reverse_trouble("request_lost", [{"drop": "before"}]))
scenario(wechat=SCAN)(reverse_trouble("error_then_good", [{"before": Refused(500, "SYSTEM_ERROR")}, {"before": Refused(400, "USERPAYING")}]))
scenario(wechat=SCAN)(reverse_trouble("after_the_customer_paid", [None], paid_first=True))
scenario(wechat=SCAN)(reverse_trouble("after_the_customer_paid_reply_lost", [{"drop": "after"}], paid_first=True))


@scenario(wechat=SCAN)
def quick_reverse_nobody_signed(check):
    """An unsigned 204 reverses nothing: the order lives on, and the till does not call it unpaid."""
    check.acquirer.fault = lambda kind, count, number: {"sign": "none", "status": 204, "instead": None} if kind == "reverse" else None
    process = check.scan(check.acquirer.phone("hesitates"), wait=28, seconds=60)
    check.expect(process.word() == "unknown", f"believed a reverse nobody signed: {process.brief()}")
    check.acquirer.fault = lambda *_: None
    number = number_of(check)
    check.settle_until(lambda: check.finality(number)["finality"] == "unpaid", 25)
    check.expect(check.finality(number)["finality"] == "unpaid", f"healed: {check.finality(number)}")


@scenario(wechat=SCAN)
def quick_reverse_too_late(check):
    """Paid at the last moment, and the acquirer does not reverse it any more: it is paid."""
    def fault(kind, count, number):
        if kind != "reverse":
            return None
        check.acquirer.pay(number)
        return {"before": Refused(403, "TRADE_ERROR", "past the reversible window")}
    check.acquirer.fault = fault
    process = check.scan(check.acquirer.phone("hesitates"), wait=60, seconds=100)
    check.expect(process.word() in ("paid", "unknown"), process.brief())
    number = number_of(check)
    check.expect(check.settle_until(lambda: check.finality(number)["finality"] == "paid", 15), f"the customer was charged: {check.finality(number)}")


@scenario()
def quick_order_not_there_at_first(check):
    check.acquirer.fault = query_fault({"before": Refused(404, "ORDERNOTEXIST")}, 1, 2)
    process = check.scan(check.acquirer.phone("password", after=2), wait=25)
    check.expect(process.names() == ["quoted", "paid"], process.brief())


@scenario()
def quick_query_tells_transaction_id(check):
    def mutate(answer):
        if "id" in answer:
            answer["transaction_id"] = answer.pop("id")
        answer["payer _currency"] = "CNY"
        return answer
    check.acquirer.fault = query_fault({"mutate": mutate})
    process = check.scan(check.acquirer.phone("password", after=2), wait=25)
    check.expect(process.names() == ["quoted", "paid"] and process.last().get("acquirer_id"), process.brief())


# The till dies.
def killed(kind, moment, outcome, mood="pays"):
    def run(check):
        check.kill_at(check.acquirer, kind, moment)
        code = check.acquirer.phone(mood, after=3)
        check.victim = check.sale(code=code, wait=60)
        check.victim.end(90)
        check.expect(check.victim.code == -9, f"not killed: {check.victim.brief()}")
        # The write-ahead log is still there as the kill left it.
        check.check_secrets()
        check.acquirer.fault = lambda *_: None
        number = number_of(check)
        row = check.finality(number)
        check.expect(row["finality"] in ("open", "unknown"), f"after the kill: {row}")
        check.settle_until(lambda: check.finality(number)["finality"] in outcome, 40 if outcome == ("unpaid",) else 18)
        row = check.finality(number)
        check.expect(row["finality"] in outcome, f"after sync: {row}, there {check.acquirer.orders.get(number, {}).get('state')}")
    run.__name__ = f"killed_quick_{kind}_{moment}_{mood}"
    return run


scenario(wechat=SCAN)(killed("quick", "then", ("paid",)))
scenario(wechat=SCAN)(killed("quick", "before", ("unknown", "open", "unpaid")))
scenario(wechat=SCAN)(killed("query", "before", ("paid",), "password"))
scenario(wechat=SCAN)(killed("query", "then", ("unpaid",), "wrong_password"))
scenario(wechat=SCAN)(killed("reverse", "before", ("unpaid",), "hesitates"))
scenario(wechat=SCAN)(killed("reverse", "then", ("unpaid",), "hesitates"))


@scenario(wechat=SCAN)
def quick_line_cut_while_the_customer_types(check):
    process = check.sale(code=check.acquirer.phone("password", after=3), wait=8)
    end = time.time() + 10
    while not check.acquirer.orders and time.time() < end:
        time.sleep(0.05)
    check.acquirer.stop()
    process.end()
    check.check_sale(process)
    check.expect(process.word() == "unknown", process.brief())
    time.sleep(1)
    check.acquirer.start()
    number = number_of(check)
    check.expect(check.settle_until(lambda: check.finality(number)["finality"] == "paid", 18), f"never learned: {check.finality(number)}")
