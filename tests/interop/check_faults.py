"""Faults on the way of creating and asking: lost, delayed, forged, endless, wrong."""

import datetime
import json
import re
import threading

from till import create_fault, query_fault, scenario
from wire import Refused


def create_trouble(check, fault, last=1, patience=25, allow=("paid",)):
    check.acquirer.fault = create_fault(fault, 1, last)
    process = check.sale(wait=25)
    shown = process.wait_event("qr", patience)
    if shown:
        order = check.acquirer.orders[shown["payment"]]
        check.expect(shown["payload"] == order["code_url"], "an outdated code is shown")
        check.acquirer.pay(shown["payment"])
    process.end()
    check.check_sale(process)
    names = process.names()
    check.expect(names and names[-1] in allow, f"ended with {process.brief()}")
    check.note(f"{names} in {process.elapsed:.1f} s, requests {[r['kind'] for r in check.acquirer.requests if r['kind'] != 'rate'][:8]}")
    numbers = {r["number"] for r in check.acquirer.requests if r["kind"] == "create"}
    check.expect(len(numbers) == 1, f"numbers sent: {numbers}")
    check.expect(len({r["body"] for r in check.acquirer.requests if r["kind"] == "create"}) == 1, "the repeated create is not the same bytes")
    for event in process.events:
        if event["event"] == "qr":
            check.expect(event["payload"].startswith("weixin://"), f"a forged payload is shown: {event}")
    check.acquirer.fault = lambda *_: None
    return process


@scenario()
def create_reply_lost(check):
    create_trouble(check, {"drop": "after"})


@scenario()
def create_request_lost(check):
    create_trouble(check, {"drop": "before"})


@scenario()
def create_500_before_effect(check):
    create_trouble(check, {"before": Refused(500, "SYSTEM_ERROR")})


@scenario()
def create_500_after_effect(check):
    create_trouble(check, {"after": Refused(500, "SYSTEM_ERROR")})


@scenario()
def create_503_not_json(check):
    create_trouble(check, {"status": 503, "raw": b"<html>gateway</html>", "type": "text/html", "sign": "none"})


@scenario()
def create_429(check):
    create_trouble(check, {"before": Refused(429, "RATE_LIMITED", headers=[("Retry-After", "4")])})
    creates = [r["at"] for r in check.acquirer.requests if r["kind"] != "rate"]
    if len(creates) > 1:
        check.expect(creates[1] - creates[0] >= 3.9, f"asked again {creates[1] - creates[0]:.1f} s after Retry-After: 4")


def forged_create(mode):
    def run(check):
        forged = {"sign": mode, "raw": b'{"code_url":"https://evil.example/pay"}'}
        process = create_trouble(check, forged, last=10**6, patience=12, allow=("unknown", "unpaid"))
        check.expect("qr" not in process.names(), "a forged code is shown")
    run.__name__ = "create_answer_" + mode
    return run


for mode in ("none", "wrong", "stale"):
    scenario()(forged_create(mode))


@scenario()
def create_refused(check):
    check.acquirer.fault = create_fault({"before": Refused(400, "PARAM_ERROR", "no \x1b[31msuch\x07 thing")}, 1, 10**6)
    process = check.sale(wait=8).end()
    check.check_sale(process)
    check.expect("\x1b" not in check.said and "\x07" not in check.said, "control characters of the answer are echoed raw")
    check.note(process.brief())


def refused_after_effect(name, refusal):
    def run(check):
        check.acquirer.fault = create_fault({"after": refusal}, 1, 10**6)
        process = check.sale(wait=10).end()
        check.check_sale(process)
        check.note(f"{process.brief()} {[r['kind'] for r in check.acquirer.requests if r['kind'] != 'rate'][:8]}")
    run.__name__ = "create_took_effect_but_said_" + name
    return run


scenario()(refused_after_effect("param_error_unsigned", Refused(400, "PARAM_ERROR", sign="none")))
scenario()(refused_after_effect("number_used", Refused(403, "OUT_TRADE_NO_USED")))
scenario()(refused_after_effect("order_closed_unsigned", Refused(400, "ORDER_CLOSED", sign="none")))
scenario()(refused_after_effect("not_found_unsigned", Refused(404, "NOT_FOUND", sign="none")))


@scenario()
def create_no_auth(check):
    check.acquirer.fault = create_fault({"before": Refused(403, "NO_AUTH", "no")}, 1, 10**6)
    process = check.sale(wait=8).end()
    check.check_sale(process)
    check.note(process.brief())


@scenario()
def create_sign_error_and_skew(check):
    late = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=11)
    date = late.strftime("%a, %d %b %Y %H:%M:%S GMT")
    check.acquirer.fault = create_fault({"before": Refused(401, "SIGN_ERROR", "sign", headers=[("Date", date)])}, 1, 10**6)
    process = check.sale(wait=8).end()
    check.check_sale(process)
    hint = json.dumps(process.events) + process.errors
    check.expect(re.search("clock|time|minute", hint), f"no hint at the clock: {process.brief()}")
    check.note(process.brief())


@scenario()
def create_redirect(check):
    elsewhere = [("Location", f"http://127.0.0.1:{check.acquirer.port}/v3/global/stolen")]
    check.acquirer.fault = create_fault({"status": 307, "headers": elsewhere, "sign": "none"}, 1, 10**6)
    process = check.sale(wait=5).end()
    check.check_sale(process)
    check.expect(not [r for r in check.acquirer.requests if "stolen" in r["path"]], "the redirect was followed")
    check.expect("qr" not in process.names(), "a code from a redirect is shown")


@scenario()
def create_not_json(check):
    create_trouble(check, {"raw": b"<html>hello</html>"}, last=1, allow=("paid", "unknown"))


def huge(how):
    def run(check):
        check.acquirer.fault = create_fault({"stream": how}, 1, 10**6)
        process = check.sale(wait=4)
        threading.Thread(target=process.watch_memory).start()
        process.end()
        check.check_sale(process)
        check.expect(process.elapsed <= 19, f"--wait 4 ended after {process.elapsed:.1f} s")
        check.expect(check.acquirer.served < 16 << 20, f"read {check.acquirer.served >> 20} MiB of an endless answer")
        check.expect(process.peak_kb < 120_000, f"peak memory {process.peak_kb >> 10} MiB")
        check.note(f"read {check.acquirer.served >> 10} KiB (with socket buffers), peak {process.peak_kb >> 10} MiB, {process.elapsed:.1f} s")
    run.__name__ = "huge_answer_" + how
    return run


for how in ("length", "chunked"):
    scenario()(huge(how))


@scenario()
def dripping_answer(check):
    check.acquirer.fault = query_fault({"drip": True})
    process = check.sale(wait=4).end()
    check.check_sale(process)
    check.expect(process.elapsed <= 19.5, f"--wait 4 with a dripping answer ended after {process.elapsed:.1f} s")


@scenario()
def hanging_create(check):
    check.acquirer.fault = create_fault({"delay": 40})
    process = check.sale(wait=2).end()
    check.check_sale(process)
    check.expect(process.elapsed <= 17.5, f"--wait 2 with a hanging line ended after {process.elapsed:.1f} s")


# Faults on the way of the query.
@scenario()
def query_reply_lost(check):
    check.acquirer.fault = query_fault({"drop": "after"}, 1, 2)
    check.paid_sale(within=10.5)


@scenario()
def query_500(check):
    check.acquirer.fault = query_fault({"before": Refused(500, "SYSTEM_ERROR")}, 1, 2)
    check.paid_sale(within=10.5)


@scenario()
def query_429(check):
    check.acquirer.fault = query_fault({"before": Refused(429, "RATE_LIMITED", headers=[("Retry-After", "6")])}, 1, 1)
    check.paid_sale(within=12)
    times = [r["at"] for r in check.acquirer.requests if r["kind"] == "query"]
    check.expect(len(times) > 1 and times[1] - times[0] >= 5.9, f"asked again {times[1] - times[0]:.1f} s after Retry-After: 6")


@scenario()
def query_not_json(check):
    check.acquirer.fault = query_fault({"raw": b"\xff\xfe not json"}, 1, 2)
    check.paid_sale(within=10.5)


@scenario()
def order_not_exist(check):
    def fault(kind, count, number):
        return {"before": Refused(404, "ORDER_NOT_EXIST")} if kind == "query" else None
    check.acquirer.fault = fault
    process = check.sale(wait=8)
    shown = process.wait_event("qr")
    process.end()
    check.check_sale(process)
    check.expect(process.word() == "unknown", f"believed ORDER_NOT_EXIST: {process.brief()}")
    check.acquirer.fault = lambda *_: None
    check.acquirer.pay(shown["payment"])
    code, events, _ = check.settle()
    check.expect([e["event"] for e in events] == ["paid"], f"sync: {code} {events}")


def forged_query(mode):
    def run(check):
        def mutate(answer):
            number = answer["out_trade_no"]
            total = check.acquirer.orders[number]["total"]
            return {**answer, "trade_state": "SUCCESS", "id": "4200000001", "success_time": "2026-11-22T10:00:00+08:00",
                    "amount": {"total": total, "currency": check.currency, "payer_total": 1, "payer_currency": "CNY"}}
        check.acquirer.fault = query_fault({"sign": mode, "mutate": mutate})
        process = check.sale(wait=6).end()
        check.check_sale(process)
        check.expect(process.word() == "unknown", f"a {mode} SUCCESS: {process.brief()}")
        number = check.only_order()
        row = check.finality(number)
        check.expect(row["finality"] in ("open", "unknown") and "mismatch" not in row["state"].lower(), f"after a {mode} SUCCESS: {row}")
        check.acquirer.fault = lambda *_: None
        check.acquirer.pay(number)
        code, events, took = check.settle()
        check.expect(code == 0 and [e["event"] for e in events] == ["paid"], f"healed: {code} {events} {took:.1f} s")
        check.expect(took <= 18, f"settled {took:.1f} s after the line was healed")
    run.__name__ = "query_answer_" + mode
    return run


for mode in ("none", "wrong", "stale", "future", "unknown_serial", "tampered", "probe"):
    scenario()(forged_query(mode))
scenario(keys="both")(forged_query("swapped"))


def mismatch(name, change, final=True):
    def run(check):
        def mutate(answer):
            if answer.get("trade_state") == "SUCCESS":
                change(answer)
            return answer
        check.acquirer.fault = query_fault({"mutate": mutate})
        process = check.sale(wait=7)
        shown = process.wait_event("qr")
        check.acquirer.pay(shown["payment"])
        process.end()
        check.check_sale(process)
        row = check.finality(shown["payment"])
        if final:
            check.expect(process.word() == "unknown" and row["finality"] == "unknown" and "mismatch" in row["state"].lower(), f"{name}: {process.brief()} {row}")
        else:
            check.note(f"{name}: {process.word()} {row['finality']} {row['state']} {process.errors[:160]!r}")
            check.expect(process.word() in ("unknown", "paid"), f"{name}: {process.brief()}")
            if process.word() == "paid":
                check.note(f"{json.dumps(process.last(), ensure_ascii=False)}")
        check.acquirer.fault = lambda *_: None
        if process.word() not in ("unknown", "paid"):
            code, events, _ = check.settle(8)
            check.note(f"healed: {code} {[e['event'] for e in events]}")
    run.__name__ = "mismatch_" + name
    return run


def put(path, value):
    def change(answer):
        at = answer
        for name in path[:-1]:
            at = at[name]
        at[path[-1]] = value
    return change


scenario()(mismatch("number", put(["out_trade_no"], "20261123OTHERNUMBER01")))
scenario()(mismatch("amount", put(["amount", "total"], 12849)))
scenario()(mismatch("currency", put(["amount", "currency"], "USD")))
scenario()(mismatch("merchant", put(["mchid"], "1900000999"), final=False))
scenario(institution=True)(mismatch("sub_merchant", put(["sub_mchid"], "1900000999"), final=False))
scenario()(mismatch("text_amount", put(["amount", "total"], "12850"), final=False))
scenario()(mismatch("no_amount", lambda answer: answer.pop("amount"), final=False))
scenario()(mismatch("no_number", lambda answer: answer.pop("out_trade_no"), final=False))
scenario()(mismatch("other_app", put(["appid"], "wx0000000000000000"), final=False))
scenario()(mismatch("no_id", lambda answer: answer.pop("id"), final=False))
scenario()(mismatch("negative_payer", put(["amount", "payer_total"], -5), final=False))
scenario()(mismatch("huge_payer", put(["amount", "payer_total"], 10**30), final=False))
scenario()(mismatch("fraction", put(["amount", "total"], 12850.5), final=False))
scenario()(mismatch("new_state", put(["trade_state"], "ACCEPTED"), final=False))
