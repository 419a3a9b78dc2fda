"""The line, the machine, the neighbours: cut, killed, poisoned, two at once."""

import time

from till import create_fault, scenario


@scenario()
def line_down_then_up(check):
    check.acquirer.stop()
    process = check.sale(wait=5).end()
    check.check_sale(process)
    check.expect("qr" not in process.names(), "a code without a line")
    check.expect(process.code in (3, 4), process.brief())
    check.note(f"without a line: {process.names()} in {process.elapsed:.1f} s")
    cash = check.run("sale", "5", "--tender", "cash")
    check.check_sale(cash)
    check.expect(cash.names() == ["quoted", "paid"], f"cash: {cash.brief()}")
    check.acquirer.start()
    code, events, took = check.settle(80)
    check.expect(code == 0, f"never settled: {code} {events} {took:.0f} s")
    check.note(f"settled {[e['event'] for e in events]} in {took:.1f} s")
    check.expect(took <= 18 or process.code == 3, f"settled only {took:.1f} s after the line was up")
    check.paid_sale()


@scenario()
def line_cut_under_the_code(check):
    process = check.sale(wait=8)
    shown = process.wait_event("qr")
    check.acquirer.stop()
    check.acquirer.pay(shown["payment"])
    process.end()
    check.check_sale(process)
    check.expect(process.word() == "unknown", process.brief())
    off = check.run("sync", "--once")
    check.expect(off.code == 4 and not off.events, f"sync without a line: {off.brief()}")
    check.acquirer.start()
    code, events, took = check.settle()
    check.expect(code == 0 and [e["event"] for e in events] == ["paid"] and took <= 18, f"sync: {code} {events} {took:.1f} s")


@scenario()
def killed_under_the_code(check):
    process = check.sale(wait=30)
    shown = process.wait_event("qr")
    process.child.kill()
    process.end()
    row = check.finality(shown["payment"])
    check.expect(row["finality"] in ("open", "unknown"), f"after the kill: {row}")
    check.acquirer.pay(shown["payment"])
    code, events, took = check.settle()
    check.expect(code == 0 and [e["event"] for e in events] == ["paid"], f"sync: {code} {events} {took:.1f} s")


@scenario()
def killed_in_the_create(check):
    check.acquirer.fault = create_fault({"then": lambda number: time.sleep(3)})
    process = check.sale(wait=30)
    end = time.time() + 10
    while not check.acquirer.orders and time.time() < end:
        time.sleep(0.02)
    process.child.kill()
    process.end()
    time.sleep(1)
    number = check.only_order()
    check.expect(check.finality(number)["finality"] in ("open", "unknown"), "after the kill")
    check.acquirer.fault = lambda *_: None
    code, events, took = check.settle(20)
    check.note(f"recovery: {code} {[e['event'] for e in events]} {took:.1f} s, order {check.acquirer.orders[number]['state']}, requests {[r['kind'] for r in check.acquirer.requests]}")
    check.expect(code == 0 or check.finality(number)["finality"] == "unknown", "left open")


@scenario()
def killed_at_every_step(check):
    """SIGKILL when a request arrives, when it had its effect, and a little later."""
    for kind, moment, late in (("rate", "before", 0), ("create", "before", 0), ("create", "then", 0), ("create", "then", 0.02),
                               ("query", "before", 0), ("query", "then", 0.005), ("query", "then", 0.02)):
        box = {}

        def fault(seen, count, number):
            def kill(_=None):
                time.sleep(late)
                box["process"].child.kill()
            if seen != kind or box.get("done"):
                return None
            box["done"] = True
            return {"then": kill} if moment == "then" else kill()
        # A new process first asks about what an older one left open; only this turn's own payment counts.
        old = set(check.acquirer.orders)
        check.acquirer.fault = lambda seen, count, number: None if number in old else fault(seen, count, number)
        box["process"] = check.sale(amount="3.00", wait=20)
        if kind == "rate":
            time.sleep(0.15)
            box["process"].child.kill()
        shown = box["process"].wait_event("qr", 12) if kind == "query" else None
        if shown and moment == "then":
            check.acquirer.pay(shown["payment"])
        box["process"].end()
        check.expect(box["process"].code == -9, f"not killed at {kind} {moment}: {box['process'].brief()}")
        check.acquirer.fault = lambda *_: None
        check.settle(1)
    check.acquirer.fault = lambda *_: None
    paid = {number for number, order in check.acquirer.orders.items() if order["state"] == "SUCCESS"}
    code, events, took = check.settle(15)
    rows = {row["payment"]: row["finality"] for row in check.payments()}
    check.expect(all(rows.get(number) == "paid" for number in paid), f"paid at the acquirer, here {rows}")
    check.note(f"{len(check.acquirer.orders)} orders, {len(paid)} paid, sync ends {code} in {took:.0f} s with {sorted(rows.values())}")


@scenario()
def many_open_and_one_poisoned(check):
    numbers = []
    for turn in range(6):
        process = check.sale(amount=f"{turn + 1}.00", wait=5).end()
        numbers += [e["payment"] for e in process.events if e["event"] == "qr"]
    if not check.expect(len(numbers) == 6, f"{len(numbers)} codes"):
        return
    check.expect({row["payment"] for row in check.run("payments", "--open").events} >= set(numbers), "payments --open lacks some")
    for number in numbers:
        check.acquirer.pay(number)
    time.sleep(1.2)
    check.acquirer.fault = lambda kind, count, number: {"drop": "before"} if kind == "query" and number == numbers[0] else None
    first = check.run("sync", "--once")
    told = {e["payment"] for e in first.events if e["event"] == "paid"}
    check.expect(told == set(numbers[1:]) and first.code == 4, f"one poisoned payment: {len(told)} of 5 settled, {first.brief()}")
    check.acquirer.fault = lambda *_: None
    code, events, took = check.settle()
    check.expect(code == 0 and took <= 18, f"sync: {code} {took:.1f} s")
    check.expect(not check.run("payments", "--open").events, "payments --open after the end")


@scenario()
def odd_figure_blocks_nobody(check):
    numbers = []
    for turn in range(3):
        process = check.sale(amount=f"{turn + 1}.00", wait=5).end()
        numbers += [e["payment"] for e in process.events if e["event"] == "qr"]
    if not check.expect(len(numbers) == 3, f"{len(numbers)} codes"):
        return
    for number in numbers:
        check.acquirer.pay(number)

    def mutate(answer):
        answer["amount"]["payer_total"] = -5
        return answer
    check.acquirer.fault = lambda kind, count, number: {"mutate": mutate} if kind == "query" and number == numbers[0] else None
    told, codes = set(), []
    for _ in range(4):
        time.sleep(1.1)
        process = check.run("sync", "--once")
        codes.append(process.code)
        told |= {e["payment"] for e in process.events if e["event"] == "paid"}
    check.expect(set(numbers[1:]) <= told, f"one answer with payer_total -5: {len(told)} of 2 others settled, exits {codes}, {process.errors[:150]!r}")
    check.expect(set(codes) <= {0, 4}, f"sync exits {codes}: {process.errors[:150]!r}")
    later = check.sale(amount="9.00", wait=8).end()
    check.expect("qr" in later.names(), f"the next sale: {later.brief()}")

@scenario()
def two_processes(check):
    first = check.sale(wait=20)
    shown = first.wait_event("qr")
    second = check.run("sale", "5", "--wait", "2")
    check.expect(second.code not in (0, None) and second.elapsed <= 10.5 and second.errors.strip(), f"second writer: {second.brief()}")
    check.expect(second.code in (1, 2) or not second.events, f"second writer: {second.brief()}")
    sync = check.run("sync", "--once")
    check.expect(sync.code != 0 and sync.elapsed <= 10.5 and sync.errors.strip(), f"second writer (sync): {sync.brief()}")
    check.expect(check.finality(shown["payment"])["finality"] == "open", "payments while a sale runs")
    check.expect(check.run("journal", "verify").code == 0, "journal verify while a sale runs")
    check.acquirer.pay(shown["payment"])
    first.end()
    check.check_sale(first)
    check.expect(first.word() == "paid", first.brief())
    check.only_order()


@scenario()
def sync_right_after(check):
    check.sale(wait=1).end()
    for _ in range(4):
        check.run("sync", "--once")


@scenario()
def short_wait_behind_an_open_payment(check):
    """Asking about older payments must not eat the wait; a sale of which nothing was sent is unpaid, not unknown."""
    check.sale(wait=1).end()
    for turn in range(2):
        process = check.sale(amount="2.00", wait=1).end()
        check.check_sale(process)
        sent = {r["number"] for r in check.acquirer.requests if r["kind"] == "create"}
        number = process.last().get("payment")
        check.note(f"quoted after {process.lines[0][0] - process.started:.1f} s, {process.names()}")
        check.expect(number in sent or process.code == 3, f"nothing was sent, and it ends {process.word()}, exit {process.code}")
    rows = [(row["finality"], row["state"]) for row in check.payments()]
    check.note(f"left: {rows}")

@scenario(wechat="code_seconds = 60")
def journal_and_database(check):
    check.paid_sale()
    check.check_database()
    check.expect(check.run("journal", "export").code == 0, "journal export")
