"""The till from outside: one run of the program, one scenario with its home, and what must hold after each."""

import datetime
import re
import shutil
import tempfile
import time
import os

import home
from after import After
from alipay import AlipayPlus
from parties import Parties
from process import Process
from wechat import WeChat
from wire import Ledger

PARTIES = Parties()
SCENARIOS = []

RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")
EVENTS = {
    "quoted": ["event", "sale", "local", "rmb", "rate", "rate_source", "rate_as_of"],
    "qr": ["event", "payment", "payload", "expires_at"],
    "paid": ["event", "payment", "amount", "payer", "acquirer_id"],
    "unpaid": ["event", "payment", "reason", "detail"],
    "unknown": ["event", "payment"],
    "claimed": ["event", "payment"],
}
PAYMENT = ["payment", "sale", "tender", "finality", "state", "amount", "payer", "refunded", "at", "day"]
EXIT = {"paid": 0, "unpaid": 3, "unknown": 4, "claimed": 4}


class Stop(Exception):
    """What the scenario is about did not happen, which is noted; there is nothing more to look at."""


def scenario(**options):
    def register(function):
        SCENARIOS.append((function.__name__, function, options))
        return function
    return register


class Check(After):
    """One scenario: a home, the acquirers, and what was found wrong."""

    def __init__(self, name, currency="EUR", institution=False, keys="cert", wechat="", shop="Maison Lumière", sources='["wechat"]', more="",
                 alipay=None, alipay_more="", client_id="SANDBOX_5YC0000000000001", **how):
        self.name, self.currency, self.said, self.parties = name, currency, "", PARTIES
        self.problems, self.notes, self.processes = [], [], []
        self.home = tempfile.mkdtemp(prefix="interop-" + name + "-")
        self.ledger, self.wechat = Ledger(), wechat
        # Orders of another till, which this one need not know.
        self.elsewhere = {}
        self.acquirer = WeChat(PARTIES, currency, institution, ledger=self.ledger)
        self.alipay, self.alipay_more = None, alipay_more
        if alipay is not None:
            settings = {"merchant_id": "M0001", "store_id": "S0001", **alipay}
            self.alipay = AlipayPlus(PARTIES, currency, client_id, settings, ledger=self.ledger)
        self.peers = [peer for peer in (self.acquirer, self.alipay) if peer]
        home.write(self, PARTIES, keys, wechat, shop, sources, more, **how)

    def wrong(self, text):
        self.problems.append(text)

    def note(self, text):
        self.notes.append(text)

    def expect(self, condition, text):
        if not condition:
            self.wrong(text)
        return condition

    def need(self, condition, text):
        if not self.expect(condition, text):
            raise Stop(text)
        return condition

    def start(self, *arguments, stdin=None):
        process = Process(self, [str(a) for a in arguments], stdin)
        self.processes.append(process)
        return process

    def run(self, *arguments, seconds=60, stdin=None):
        return self.start(*arguments, stdin=stdin).end(seconds)

    def money(self, value, text):
        shape = isinstance(value, dict) and list(value) == ["minor", "currency"] and type(value["minor"]) is int and re.fullmatch("[A-Z]{3}", value["currency"])
        self.expect(shape, f"{text}: not money: {value!r}")

    def check_sale(self, process):
        """Shape, order and the one final word of a sale."""
        for event in process.events:
            self.check_event(event)
        names = process.names()
        finals = [n for n in names if n in EXIT]
        if names[:1] != ["quoted"]:
            return self.wrong(f"a sale begins with {names[:1]}: {process.brief()}")
        self.expect(len(finals) == 1 and names[-1] in EXIT, f"not exactly one final word: {process.brief()}")
        self.expect(finals and process.code == EXIT[finals[-1]], f"the exit code does not fit the final word: {process.brief()}")

    def check_event(self, event):
        name = event.get("event")
        if str(name).startswith("refund"):
            # The contract fixes the exit codes of refunds and not yet their words.
            return self.note(f"{name} has fields {list(event)}")
        if name not in EVENTS:
            return self.wrong(f"an event outside the contract: {event}")
        missing = [field for field in EVENTS[name] if field not in event]
        self.expect(not missing, f"{name} lacks {missing}")
        self.expect([f for f in event if f in EVENTS[name]] == EVENTS[name] or missing, f"{name}: other order of fields {list(event)}")
        added = [field for field in event if field not in EVENTS[name]]
        if added:
            self.note(f"{name} has added fields {added}")
        if missing:
            return
        if "payment" in event:
            self.expect(re.fullmatch(r"[0-9A-Za-z_-]{20,25}", event["payment"]), f"payment id {event['payment']!r}")
        if name == "quoted":
            self.money(event["local"], "quoted.local")
            together = [event[k] is None for k in ("rmb", "rate", "rate_source", "rate_as_of")]
            self.expect(all(together) or not any(together), f"quoted is half null: {event}")
            if event["rmb"]:
                self.money(event["rmb"], "quoted.rmb")
                self.expect(RFC3339.match(event["rate_as_of"]), f"rate_as_of {event['rate_as_of']!r}")
                self.expect(event["rate_source"] in ("wechat", "ecb", "manual"), f"rate_source {event['rate_source']!r}")
                self.expect(re.fullmatch(r"\d+(\.\d+)?", event["rate"]), f"rate {event['rate']!r}")
        if name == "qr":
            self.expect(RFC3339.match(event["expires_at"]), f"expires_at {event['expires_at']!r}")
        if name == "paid":
            self.money(event["amount"], "paid.amount")
            if event["payer"] is not None:
                self.money(event["payer"], "paid.payer")
        if name == "unpaid":
            self.expect(event["reason"] in ("declined", "expired", "cancelled", "refused"), f"unpaid.reason {event['reason']!r}")
            self.expect(isinstance(event["detail"], str), f"unpaid.detail {event['detail']!r}")

    def payments(self):
        process = self.run("payments")
        self.expect(process.code == 0, f"payments: {process.brief()}")
        for row in process.events:
            self.expect([f for f in row if f in PAYMENT] == PAYMENT, f"payments: fields {list(row)}")
            if list(row) != PAYMENT:
                self.note(f"payments has added fields {[f for f in row if f not in PAYMENT]}")
            self.money(row.get("amount"), "payments.amount")
            self.money(row.get("refunded"), "payments.refunded")
            self.expect(row.get("finality") in ("open", "unknown", "claimed", "paid", "unpaid"), f"finality {row}")
            self.expect(row.get("tender") in ("wechat", "alipay", "local-qr", "cash"), f"tender {row}")
            self.expect(RFC3339.match(row.get("at", "")), f"payments.at {row.get('at')!r}")
            self.expect(re.fullmatch(r"\d{4}-\d\d-\d\d", row.get("day", "")), f"payments.day {row.get('day')!r}")
        return process.events

    def finality(self, number):
        for row in self.payments():
            if row["payment"] == number:
                return row
        self.wrong(f"payment {number} is not listed")
        return {"finality": None, "state": ""}

    def settle(self, seconds=25):
        """`sync --once` until nothing is left; returns every event and how long it took."""
        began, events = time.time(), []
        while True:
            process = self.run("sync", "--once")
            events += process.events
            for event in process.events:
                self.check_event(event)
            if process.code == 0 or time.time() - began > seconds:
                break
            self.expect(process.code == 4, f"sync --once: {process.brief()}")
            time.sleep(0.5)
        return process.code, events, time.time() - began

    def only_order(self):
        orders = list(self.acquirer.orders)
        self.expect(len(orders) == 1, f"{len(orders)} orders at the acquirer, expected one")
        return orders[0] if orders else None

    def sale(self, amount="128.50", wait=20, tender=None, code=None, stdin=None):
        words = ["sale", amount]
        words += ["--tender", tender] if tender else []
        words += ["--code", code] if code is not None else []
        words += ["--wait", wait] if wait is not None else []
        return self.start(*words, stdin=stdin)

    def scan(self, code, amount="128.50", wait=20, seconds=60, **how):
        """A sale paid with a customer's code, to its end."""
        process = self.sale(amount, wait, code=code, **how).end(seconds)
        self.check_sale(process)
        return process

    def settle_until(self, done, seconds=25):
        """`sync --once` again and again until `done()`, or nothing waits any more, or the time is over."""
        began, codes = time.time(), []
        while time.time() - began < seconds:
            codes.append(self.run("sync", "--once").code)
            if done() or codes[-1] == 0:
                break
            time.sleep(0.7)
        self.expect(set(codes) <= {0, 4}, f"sync --once ends {codes}")
        return done()

    def refund(self, number, amount=None):
        process = self.run("refund", number, *(["--amount", amount] if amount else []))
        back = self.given_back(number)
        told = self.finality(number).get("refunded", {}).get("minor", 0)
        self.expect(told <= back, f"refunded {told} here, {back} there, right after `refund`")
        return process

    def given_back(self, number):
        return sum(peer.given_back(number) for peer in self.peers)

    def paid_sale(self, **how):
        """A sale whose customer pays a moment after the code is shown."""
        process = self.sale(**{k: v for k, v in how.items() if k in ("amount", "wait")})
        shown = process.wait_event("qr", how.get("patience", 25))
        if not self.expect(shown, "no qr"):
            process.end()
            self.note(process.brief())
            return process
        time.sleep(how.get("think", 1.0))
        self.acquirer.pay(shown["payment"], payer=how.get("payer"))
        paid_at = time.time()
        process.end()
        self.check_sale(process)
        if self.expect(process.word() == "paid", f"not paid: {process.brief()}"):
            late = process.lines[-1][0] - paid_at
            self.expect(late <= how.get("within", 8.3), f"the payment was noticed after {late:.1f} s")
        return process

    def edit(self, old, new):
        """Changes the configuration."""
        path = os.path.join(self.home, "config.toml")
        with open(path) as file:
            text = file.read()
        self.expect(old in text, f"the scenario itself: {old!r} is not in config.toml")
        with open(path, "w") as file:
            file.write(text.replace(old, new))

    def kill_at(self, peer, kind, moment="before"):
        """A fault that kills the running till when a request of this kind arrives, or right after its effect. The
        request is answered by nobody. The process must stand in `self.victim`."""
        def fault(seen, count, number):
            def kill(_=None):
                self.victim.child.kill()
                self.victim.child.wait()
            if seen != kind or self.victim.child.returncode is not None:
                return None
            if moment == "then":
                return {"then": kill, "drop": "after"}
            kill()
            return {"drop": "before"}
        self.victim = None
        peer.fault = lambda seen, count, number: fault(seen, count, number) if self.victim else None

    def finish(self):
        for process in self.processes:
            if process.child.poll() is None:
                process.child.kill()
                process.child.wait()
        for peer in self.peers:
            peer.stop()
        if not os.environ.get("KEEP"):
            shutil.rmtree(self.home, ignore_errors=True)


def rfc3339(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def query_fault(fault, first=1, last=10**9):
    """The same fault for the queries first…last."""
    return lambda kind, count, number: fault if kind == "query" and first <= count <= last else None


def create_fault(fault, first=1, last=1):
    return lambda kind, count, number: fault if kind == "create" and first <= count <= last else None


