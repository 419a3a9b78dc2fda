"""Money back through WeChat Pay: `maneki refund`, its numbers, its waits, and every end it can have."""

import time

from till import scenario
from wire import Refused


GAP = "refund_gap_seconds = 8"


def paid(check, amount="30.00", **how):
    """A paid sale to give back; its number."""
    check.acquirer.refund_gap = 8 if "refund_gap_seconds = 8" in check.wechat else 60
    process = check.paid_sale(amount=amount, payer=how.get("payer", 23529), think=0.2)
    check.need(process.word() == "paid", "the sale to be refunded is not paid")
    return process.last()["payment"]


def numbers(check):
    return list(dict.fromkeys(r["number"] for r in check.acquirer.asked("refund")))


def told(check, number):
    return check.finality(number).get("refunded", {}).get("minor")


def refunded(check, number, minor, seconds=25):
    """Delivers until the till says so; the payment stays paid."""
    done = check.settle_until(lambda: told(check, number) == minor, seconds)
    row = check.finality(number)
    check.expect(done and row["finality"] == "paid", f"expected {minor} refunded: {row}, given back {check.given_back(number)}")
    return done


def nothing_left(check):
    once = check.run("sync", "--once")
    check.expect(once.code == 0, f"sync --once after the end: {once.brief()}")


@scenario()
def refund_whole(check):
    number = paid(check)
    process = check.refund(number)
    check.expect(process.code in (0, 4), process.brief())
    check.note(f"refund ends {process.code} after {process.elapsed:.1f} s with {process.events}")
    refunded(check, number, 3000)
    check.expect(len(numbers(check)) == 1, f"numbers {numbers(check)}")
    nothing_left(check)
    before = len(check.acquirer.requests)
    again = check.refund(number)
    check.expect(again.code == 3 and not [r for r in check.acquirer.requests[before:] if r["kind"] == "refund"], f"refunded twice: {again.brief()}")


@scenario(institution=True, keys="both", wechat=GAP)
def refund_in_two_parts_institution(check):
    number = paid(check)
    first, second = check.refund(number, "10.00"), check.refund(number, "20.00")
    check.expect({first.code, second.code} <= {0, 4}, f"{first.brief()} {second.brief()}")
    refunded(check, number, 3000, 40)
    check.expect(len(numbers(check)) == 2, f"numbers {numbers(check)}")
    over = check.refund(number, "0.01")
    check.expect(over.code == 3, f"more than is left: {over.brief()}")
    check.expect(sorted(it["refund"] for it in check.acquirer.refunds.values()) == [1000, 2000], "amounts")
    nothing_left(check)


@scenario(currency="JPY")
def refund_yen(check):
    check.acquirer.rate = "4567890"
    number = paid(check, "3000")
    for bad in ("12.5", "0", "-5", "NaN", "1e3", "３"):
        process = check.run("refund", number, "--amount=" + bad)
        check.expect(process.code == 2, f"refund --amount {bad}: {process.brief()}")
    check.expect(not check.acquirer.asked("refund"), "a bad amount was sent")
    check.refund(number, "1200")
    refunded(check, number, 1200)


@scenario(wechat=GAP)
def refund_more_than_is_left(check):
    number = paid(check)
    over = check.refund(number, "30.01")
    check.expect(over.code == 3 and over.errors.strip(), f"more than was paid: {over.brief()}")
    check.refund(number, "20.00")
    over = check.refund(number, "10.01")
    check.expect(over.code == 3, f"more than is left: {over.brief()}")
    check.expect(len(numbers(check)) == 1, f"sent {numbers(check)}")
    refunded(check, number, 2000)
    unpaid = check.sale(amount="4.00", wait=1).end()
    open_one = unpaid.last().get("payment")
    process = check.run("refund", open_one)
    check.expect(process.code in (2, 3) and process.errors.strip(), f"refund of a payment that is not paid: {process.brief()}")
    for strange in ("20261123UNKNOWNNUMBER1", "x", ""):
        process = check.run("refund", strange)
        check.expect(process.code in (1, 2, 3) and process.errors.strip(), f"refund of {strange!r}: {process.brief()}")
    check.expect(len(numbers(check)) == 1, f"sent {numbers(check)}")
    check.expect(not [r for r in check.acquirer.requests if "UNKNOWN" in r["path"]], "asked about a payment that is not ours")


@scenario()
def refund_of_a_scanned_payment(check):
    process = check.scan(check.acquirer.phone(), "30.00")
    number = process.last().get("payment")
    check.need(process.word() == "paid", process.brief())
    check.refund(number, "12.34")
    refunded(check, number, 1234)
    check.expect(not check.acquirer.asked("reverse"), "a paid payment was reversed where a refund was asked for")


@scenario()
def refund_of_cash(check):
    process = check.run("sale", "5.00", "--tender", "cash")
    check.run("refund", process.last().get("payment"))
    check.expect(not check.acquirer.asked("refund"), "cash was refunded through WeChat")


def trouble(name, fault, last=1, patience=25):
    """What goes wrong with the first requests; afterwards it is delivered, once, under its first number."""
    def run(check):
        number = paid(check)
        check.acquirer.fault = lambda kind, count, _: fault if kind == "refund" and count <= last else None
        process = check.refund(number, "10.00")
        check.expect(process.code in (0, 4), process.brief())
        refunded(check, number, 1000, patience)
        check.expect(len(numbers(check)) == 1, f"numbers {numbers(check)}")
        check.expect(len({r["body"] for r in check.acquirer.asked("refund")}) == 1, "the repeated refund is not the same bytes")
        check.note(f"{len(check.acquirer.asked('refund'))} requests")
        nothing_left(check)
    run.__name__ = "refund_" + name
    return run


scenario()(trouble("reply_lost", {"drop": "after"}))
scenario()(trouble("request_lost", {"drop": "before"}))
scenario()(trouble("error_before_effect", {"before": Refused(500, "SYSTEM_ERROR")}))
scenario()(trouble("error_after_effect", {"after": Refused(500, "BIZERR_NEED_RETRY")}))
scenario()(trouble("too_often", {"before": Refused(429, "FREQUENCY_LIMITED", headers=[("Retry-After", "3")])}))
scenario()(trouble("answer_unsigned", {"sign": "none"}))
scenario()(trouble("answer_of_a_stranger", {"sign": "wrong"}))
scenario()(trouble("answer_not_json", {"raw": b"<html>"}))
scenario()(trouble("gateway", {"status": 503, "raw": b"busy", "type": "text/plain", "sign": "none"}))
scenario()(trouble("refused_by_nobody", {"before": Refused(403, "NO_AUTH", sign="none")}))
scenario()(trouble("answer_odd_but_good", {"mutate": lambda answer: {
    **{k: v for k, v in answer.items() if k != "promotion_detail"}, "detail": {"promotion_id": "1", "refund_amount": 1}, "status": "PROCESSING",
    "amount": {"refund": "1000", "currency": "EUR"}}}))


@scenario()
def refund_waits_for_money(check):
    """NOT_ENOUGH is a wait and no failure: the same number, once the pool has money again."""
    number = paid(check)
    check.acquirer.pool = 0
    process = check.refund(number)
    check.expect(process.code == 4, f"NOT_ENOUGH: {process.brief()}")
    again = check.refund(number)
    check.expect(again.code in (3, 4) and len(numbers(check)) == 1, f"a second refund while one waits: {again.brief()} {numbers(check)}")
    check.expect(told(check, number) == 0, "refunded before the money was there")
    waits = check.run("sync", "--once")
    check.expect(waits.code == 4, f"sync with a refund that waits: {waits.brief()}")
    check.acquirer.pool = 5000
    done = check.settle_until(lambda: told(check, number) == 3000, 40)
    if not done:
        check.note("not asked again within 40 s after NOT_ENOUGH: it waits longer")
    check.expect(len(numbers(check)) == 1, f"numbers {numbers(check)}")
    times = [r["at"] for r in check.acquirer.asked("refund")]
    check.expect(len(times) < 12, f"{len(times)} requests in a minute while the pool is dry")


@scenario()
def refund_processing_then_success(check):
    number = paid(check)
    check.acquirer.refund_course = lambda _: [(0, "PROCESSING"), (9, "SUCCESS")]
    process = check.refund(number, "5.00")
    check.expect(process.code in (0, 4), process.brief())
    if process.code == 0:
        check.expect(told(check, number) == 500, "exit 0 and not refunded")
    refunded(check, number, 500, 45)
    nothing_left(check)


def ends_without_money(status):
    def run(check):
        number = paid(check)
        check.acquirer.refund_course = lambda _: [(0, "PROCESSING"), (1, status)]
        process = check.refund(number, "5.00")
        check.expect(process.code != 0, f"{status}: {process.brief()}")
        check.settle_until(lambda: False, 12)
        row = check.finality(number)
        check.expect(row["finality"] == "paid" and row["refunded"]["minor"] == 0, f"{status}: {row}")
        check.expect(len(numbers(check)) == 1, f"{status}: sent again by itself as {numbers(check)}")
        last = check.run("sync", "--once")
        check.note(f"{status}: refund ends {process.code}, sync ends {last.code}, {last.errors.strip()[:160]!r}")
    run.__name__ = "refund_ends_" + status.lower()
    return run


for status in ("REFUNDCLOSE", "CLOSED", "ABNORMAL"):
    scenario()(ends_without_money(status))


@scenario()
def refund_in_a_state_nobody_knows(check):
    number = paid(check)
    check.acquirer.refund_course = lambda _: [(0, "REFUNDING_SOMEHOW"), (12, "SUCCESS")]
    process = check.refund(number, "5.00")
    check.expect(process.code == 4 and told(check, number) == 0, process.brief())
    refunded(check, number, 500, 45)


@scenario()
def refund_without_a_line(check):
    number = paid(check)
    check.acquirer.stop()
    process = check.refund(number, "7.00")
    check.expect(process.code == 4 and process.elapsed <= 30, f"offline: {process.brief()}")
    off = check.run("sync", "--once")
    check.expect(off.code == 4, f"sync without a line: {off.brief()}")
    check.expect(told(check, number) == 0, "refunded without a line")
    check.acquirer.start()
    began = time.time()
    refunded(check, number, 700)
    check.expect(time.time() - began <= 20, f"delivered {time.time() - began:.0f} s after the line was up")
    check.expect(len(numbers(check)) == 1, f"numbers {numbers(check)}")
    nothing_left(check)


def killed(kind, moment):
    def run(check):
        number = paid(check)
        check.kill_at(check.acquirer, kind, moment)
        check.victim = check.start("refund", number, "--amount", "9.00")
        check.victim.end()
        if check.victim.code != -9:
            check.note(f"ended before it asked: {check.victim.brief()}")
        check.acquirer.fault = lambda *_: None
        refunded(check, number, 900)
        check.expect(len(numbers(check)) == 1, f"numbers {numbers(check)}")
        check.expect(len(check.acquirer.refunds) == 1, "refunded twice")
        nothing_left(check)
    run.__name__ = f"killed_refund_{kind.replace(' ', '_')}_{moment}"
    return run


for kind, moment in (("refund", "before"), ("refund", "then"), ("refund query", "before"), ("refund query", "then")):
    scenario()(killed(kind, moment))


def forged_query(name, fault):
    """A refund is done only when a signed answer about this refund says so."""
    def run(check):
        number = paid(check)
        check.acquirer.refund_course = lambda _: [(0, "PROCESSING")]
        check.acquirer.fault = lambda kind, count, _: fault if kind == "refund query" else None
        check.refund(number, "5.00")
        check.settle_until(lambda: False, 8)
        check.expect(told(check, number) == 0, f"{name}: believed, {check.finality(number)}")
        check.acquirer.refunds[numbers(check)[0]]["course"].append((0, "SUCCESS"))
        check.acquirer.fault = lambda *_: None
        row = check.finality(number)
        if not check.settle_until(lambda: told(check, number) == 500, 25):
            check.note(f"{name}: healed, and still {row['refunded']} ({row['state']})")
    run.__name__ = "refund_query_" + name
    return run


def success(answer):
    return {**answer, "status": "SUCCESS"}


scenario()(forged_query("unsigned", {"sign": "none", "mutate": success}))
scenario()(forged_query("stranger", {"sign": "wrong", "mutate": success}))
scenario()(forged_query("other_refund", {"mutate": lambda answer: {**success(answer), "out_refund_no": "another"}}))
scenario()(forged_query("other_order", {"mutate": lambda answer: {**success(answer), "out_trade_no": "20261123OTHERNUMBER01"}}))
scenario()(forged_query("other_amount", {"mutate": lambda answer: {**success(answer), "amount": {**answer["amount"], "refund": 600}}}))
scenario()(forged_query("no_status", {"mutate": lambda answer: {k: v for k, v in answer.items() if k != "status"}}))
scenario()(forged_query("status_a_number", {"mutate": lambda answer: {**answer, "status": 1}}))


@scenario()
def refund_not_there_at_first(check):
    number = paid(check)
    check.acquirer.fault = lambda kind, count, _: {"before": Refused(404, "REFUND_NOT_EXISTS")} if kind == "refund query" and count <= 2 else None
    check.refund(number, "5.00")
    refunded(check, number, 500)
    check.expect(len(numbers(check)) == 1, f"numbers {numbers(check)}")


@scenario()
def refund_the_acquirer_made_itself(check):
    """A payment in state REFUND without a refund of ours is still a paid payment."""
    process = check.sale(code=check.acquirer.phone("password", after=2, shape="202_state"))
    end = time.time() + 10
    while not check.acquirer.orders and time.time() < end:
        time.sleep(0.05)
    number = next(iter(check.acquirer.orders), None)
    if number:
        order = check.acquirer.orders[number]
        order["state"], order["payer"], order["paid_at"] = "REFUND", (10078, "CNY"), time.time()
    process.end()
    check.check_sale(process)
    check.expect(process.word() in ("paid", "unknown"), process.brief())
