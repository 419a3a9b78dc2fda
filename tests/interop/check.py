#!/usr/bin/env python3
"""Drives a built till against an acquirer written with other people's libraries (acquirer.py).

How to run:

    python3 -m venv venv && venv/bin/pip install cryptography wechatpayv3
    venv/bin/python tests/interop/check.py PROGRAM [NAME…]

PROGRAM is the built `maneki`; NAME picks scenarios by a part of their name. Nothing leaves loopback, every till
lives in a throw-away home with throw-away keys. Prints one line per scenario, then what was wrong in each;
exits 0 when nothing was, else 1. A whole run takes less than four minutes on two cores.
`KEEP=1` in the environment keeps the homes.
"""

import binascii
import concurrent.futures
import datetime
import decimal
import json
import os
import queue
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import traceback

sys.dont_write_bytecode = True
from acquirer import BEIJING, Acquirer, Parties, Refused, private_pem  # noqa: E402

PARTIES = Parties()
PROGRAM = ""
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
TOTAL = ["day", "tender", "finality", "count", "amount", "refunded", "net", "payer"]
EXIT = {"paid": 0, "unpaid": 3, "unknown": 4, "claimed": 4}


def scenario(**options):
    def register(function):
        SCENARIOS.append((function.__name__, function, options))
        return function
    return register


class Process:
    """One run of the program; its lines on standard output with the time each came."""

    def __init__(self, check, arguments, stdin=None):
        self.check, self.arguments, self.lines, self.errors = check, arguments, [], ""
        environment = {k: v for k, v in os.environ.items() if "proxy" not in k.lower() and k != "MANEKI_HOME"}
        self.started = time.time()
        self.peak_kb = 0
        self.news = queue.Queue()
        self.child = subprocess.Popen(
            [PROGRAM, "--home", check.home, "--json", *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, env=environment)
        self.readers = [threading.Thread(target=self.read_out), threading.Thread(target=self.read_err)]
        for reader in self.readers:
            reader.start()

    def read_out(self):
        for raw in self.child.stdout:
            text = raw.decode("utf-8", "replace").rstrip("\n")
            self.check.said += text + "\n"
            try:
                value = json.loads(text)
                if not isinstance(value, dict):
                    raise ValueError
            except ValueError:
                self.check.wrong(f"{self.arguments[0]}: standard output holds something else than JSON objects: {text[:120]!r}")
                continue
            self.lines.append((time.time(), value))
            self.news.put(value)
        self.news.put(None)

    def read_err(self):
        self.errors = self.child.stderr.read().decode("utf-8", "replace")
        self.check.said += self.errors

    def wait_event(self, name, seconds=20):
        end = time.time() + seconds
        while True:
            try:
                value = self.news.get(timeout=max(0.01, end - time.time()))
            except queue.Empty:
                return None
            if value is None or value.get("event") == name:
                return value

    def watch_memory(self):
        while self.child.poll() is None:
            try:
                with open(f"/proc/{self.child.pid}/status") as status:
                    found = re.search(r"VmHWM:\s+(\d+)", status.read())
                self.peak_kb = max(self.peak_kb, int(found[1]) if found else 0)
            except OSError:
                pass
            time.sleep(0.05)

    def end(self, seconds=60):
        try:
            self.child.wait(seconds)
        except subprocess.TimeoutExpired:
            self.check.wrong(f"{' '.join(self.arguments)}: still running after {seconds} s")
            self.child.kill()
            self.child.wait()
        for reader in self.readers:
            reader.join(5)
        self.elapsed = time.time() - self.started
        if "panicked" in self.errors:
            self.check.wrong(f"{self.arguments[0]}: panic: {self.errors[:300]!r}")
        return self

    @property
    def code(self):
        return self.child.returncode

    @property
    def events(self):
        return [value for _, value in self.lines]

    def names(self):
        return [value.get("event") for value in self.events]

    def last(self):
        return self.events[-1] if self.events else {}

    def brief(self):
        return f"exit {self.code}, {self.names()}, {self.elapsed:.1f} s, {json.dumps(self.last(), ensure_ascii=False)[:200]} {self.errors[:200]!r}"


class Check:
    """One scenario: a home, an acquirer, and what was found wrong."""

    def __init__(self, name, currency="EUR", institution=False, keys="cert", wechat="", shop="Maison Lumière", sources='["wechat"]', more=""):
        self.name, self.currency, self.said = name, currency, ""
        self.problems, self.notes = [], []
        self.home = tempfile.mkdtemp(prefix="interop-" + name + "-")
        self.acquirer = Acquirer(PARTIES, currency, institution)
        self.processes = []
        self.expect_silence = False
        self.write_home(institution, keys, wechat, shop, sources, more)

    def write_home(self, institution, keys, wechat, shop, sources, more):
        def put(name, text):
            with open(os.path.join(self.home, name), "w", opener=lambda p, f: os.open(p, f, 0o600)) as file:
                file.write(text)

        put("m.pem", private_pem(PARTIES.merchant))
        put("v3.key", PARTIES.api_v3)
        put("v2.key", PARTIES.api_v2)
        put("p1.pem", PARTIES.platform_pem)
        put("p2.pem", PARTIES.platform2_pem)
        known = {"cert": f'{{ id = "{PARTIES.platform_id}", key = "file:p1.pem" }}',
                 "public": f'{{ id = "{PARTIES.platform2_id}", key = "file:p2.pem" }}'}
        chosen = ", ".join(known.values()) if keys == "both" else known[keys]
        if keys == "public":
            self.acquirer.use_key = lambda count: "public"
        if keys == "both":
            self.acquirer.use_key = lambda count: "cert" if count % 2 else "public"
        identity = self.acquirer.identity
        identity = ", ".join(f'{name} = "{value}"' for name, value in identity.items())
        country, zone = {"JPY": ("JP", "Asia/Tokyo"), "KRW": ("KR", "Asia/Seoul")}.get(self.currency, ("FR", "Europe/Paris"))
        put("config.toml", f"""[shop]
name = {json.dumps(shop, ensure_ascii=False)}
country = "{country}"
currency = "{self.currency}"
timezone = "{zone}"
merchant_category_code = "5947"

[till]
id = "paris-1"
language = "fr"
customer_language = "zh-Hans"

[wechat]
base_url = "http://127.0.0.1:{self.acquirer.port}"
identity = {{ {identity} }}
merchant_serial = "{PARTIES.merchant_serial}"
private_key = "file:m.pem"
api_v3_key = "file:v3.key"
api_v2_key = "file:v2.key"
platform_keys = [{chosen}]
notify_url = "https://pay.example.org/wechat/notify"
{wechat}

[local_qr]
template = "26"
guid = "com.example.scheme"
account = "1234567890"
merchant_name = "MAISON LUMIERE"
merchant_name_local = "光之屋"
merchant_city = "PARIS"

[rates]
sources = {sources}
max_age_hours = 96

[offline]
per_sale_max = "200"
total_max = "1000"
count_max = 20
hours_max = 48
{more}
""")

    def wrong(self, text):
        self.problems.append(text)

    def note(self, text):
        self.notes.append(text)

    def expect(self, condition, text):
        if not condition:
            self.wrong(text)
        return condition

    def start(self, *arguments):
        process = Process(self, [str(a) for a in arguments])
        self.processes.append(process)
        return process

    def run(self, *arguments, seconds=60):
        return self.start(*arguments).end(seconds)

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

    def sale(self, amount="128.50", wait=20, **options):
        process = self.start("sale", amount, "--wait", wait) if wait is not None else self.start("sale", amount)
        return process

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
        if self.expect(process.names()[-1] == "paid", f"not paid: {process.brief()}"):
            late = process.lines[-1][0] - paid_at
            self.expect(late <= how.get("within", 8.3), f"the payment was noticed after {late:.1f} s")
        return process

    # What must hold after every scenario.
    def after(self):
        acquirer = self.acquirer
        for text in acquirer.violations:
            self.wrong("protocol: " + text)
        self.check_pace()
        self.check_truth()
        self.check_totals()
        if not os.path.exists(os.path.join(self.home, "till.db")):
            return self.check_secrets()
        verified = self.run("journal", "verify")
        self.expect(verified.code == 0, f"journal verify: {verified.brief()}")
        rebuilt = self.run("journal", "rebuild", "--check")
        self.expect(rebuilt.code == 0, f"journal rebuild --check: {rebuilt.brief()}")
        self.check_secrets()
        others = [r for r in acquirer.requests if r["kind"] == "other"]
        self.expect(not others, f"{len(others)} other requests: {[r['path'] for r in others][:3]}")

    def check_pace(self):
        for number, order in self.acquirer.orders.items():
            times = [r["at"] for r in self.acquirer.queries(number)]
            gaps = [b - a for a, b in zip(times, times[1:])]
            if gaps and min(gaps) < 0.97:
                self.wrong(f"two queries of one payment are {min(gaps):.2f} s apart ({sum(g < 0.97 for g in gaps)} of {len(gaps)} gaps)")
            told = self.acquirer.final_told.get(number)
            if told:
                later = [t for t in times if t > told + 0.01]
                self.expect(len(later) <= 2, f"{len(later)} queries after the final state was told")

    def check_truth(self):
        """Green only when the acquirer was paid; nothing at the acquirer without a payment here."""
        rows = {row["payment"]: row for row in self.payments()}
        for number, order in self.acquirer.orders.items():
            if not self.expect(number in rows, f"the acquirer has order {number} and the till does not"):
                continue
            row = rows[number]
            if row["finality"] == "paid":
                self.expect(order["state"] in ("SUCCESS", "REFUND"), f"paid here, {order['state']} there")
                self.expect(row["amount"] == {"minor": order["total"], "currency": order["currency"]}, f"paid with another amount: {row}")
            if row["finality"] == "unpaid":
                self.expect(order["state"] != "SUCCESS", "unpaid here, SUCCESS there")
                if order["state"] == "NOTPAY":
                    self.wrong("unpaid here, and the acquirer's order can still be paid")

    def check_totals(self):
        process = self.run("totals")
        self.expect(process.code == 0, f"totals: {process.brief()}")
        sums = {}
        for row in process.events:
            self.expect([f for f in row if f in TOTAL] == TOTAL, f"totals: fields {list(row)}")
            if list(row) != TOTAL:
                self.note(f"totals has added fields {[f for f in row if f not in TOTAL]}")
            key = (row.get("tender"), row.get("finality"))
            self.expect(key not in sums, f"totals: two lines for {key}")
            self.expect(row["finality"] in ("paid", "claimed", "unknown"), f"totals: {row['finality']}")
            self.expect(row["net"]["minor"] == row["amount"]["minor"] - row["refunded"]["minor"], f"totals: net {row}")
            sums[key] = (row["count"], row["amount"]["minor"])
        expected = {}
        for row in self.payments():
            finality = row["finality"]
            if finality in ("paid", "claimed", "unknown"):
                count, minor = expected.get((row["tender"], finality), (0, 0))
                expected[row["tender"], finality] = (count + 1, minor + row["amount"]["minor"])
        self.expect(sums == expected, f"totals {sums} are not the payments {expected}")

    def check_secrets(self):
        inner = "".join(private_pem(PARTIES.merchant).split("\n")[1:-2])
        secrets = [PARTIES.api_v2, PARTIES.api_v3, inner[:60], inner[200:260], "PRIVATE KEY"]
        keys = {"m.pem", "v3.key", "v2.key"}
        for folder, _, names in os.walk(self.home):
            for name in names:
                if name in keys:
                    continue
                with open(os.path.join(folder, name), "rb") as file:
                    held = file.read()
                for secret in secrets:
                    if secret.encode() in held and not (secret == "PRIVATE KEY" and not name.startswith(("till.db", "log"))):
                        self.wrong(f"a secret ({secret[:4]}…) is in {name}")
        for secret in secrets[:4]:
            self.expect(secret not in self.said, "a secret is in the output")

    def finish(self):
        for process in self.processes:
            if process.child.poll() is None:
                process.child.kill()
                process.child.wait()
        self.acquirer.stop()
        if not os.environ.get("KEEP"):
            shutil.rmtree(self.home, ignore_errors=True)


def rfc3339(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def query_fault(fault, first=1, last=10**9):
    """The same fault for the queries first…last."""
    return lambda kind, count, number: fault if kind == "query" and first <= count <= last else None


def create_fault(fault, first=1, last=1):
    return lambda kind, count, number: fault if kind == "create" and first <= count <= last else None


# The good day.
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
    check.expect(process.names()[-1] == "paid", f"REFUND: {process.brief()}")


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
    check.expect(process.names()[-1] == "paid", f"paid in the last moment: {process.brief()}")


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
    check.expect(process.names()[-1] in ("unpaid", "unknown"), process.brief())
    code, events, _ = check.settle(40)
    check.expect(code == 0, f"never settled: {code} {events}")
    check.note(f"{process.names()[-1]} after {process.elapsed:.0f} s")


@scenario(wechat="code_seconds = 60")
def unsigned_close_is_no_close(check):
    check.acquirer.fault = lambda kind, count, number: {"sign": "none", "before_effect": 1} if kind == "close" else None
    check.acquirer.close = lambda number: (204, None)
    process = check.sale(wait=60).end(100)
    check.check_sale(process)
    number = check.only_order()
    check.expect(process.names()[-1] == "unknown", f"believed a close nobody signed: {process.brief()}")
    check.acquirer.fault = lambda kind, count, number: None
    check.acquirer.pay(number)
    code, events, _ = check.settle()
    check.expect([e["event"] for e in events] == ["paid"], f"sync: {code} {events}")


# Faults on the way of the create request.
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
    process = check.paid_sale(within=12)
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
    check.expect(process.names()[-1] == "unknown", f"believed ORDER_NOT_EXIST: {process.brief()}")
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
        check.expect(process.names()[-1] == "unknown", f"a {mode} SUCCESS: {process.brief()}")
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
            check.expect(process.names()[-1] == "unknown" and row["finality"] == "unknown" and "mismatch" in row["state"].lower(), f"{name}: {process.brief()} {row}")
        else:
            check.note(f"{name}: {process.names()[-1]} {row['finality']} {row['state']} {process.errors[:160]!r}")
            check.expect(process.names()[-1] in ("unknown", "paid"), f"{name}: {process.brief()}")
            if process.names()[-1] == "paid":
                check.note(f"{json.dumps(process.last(), ensure_ascii=False)}")
        check.acquirer.fault = lambda *_: None
        if process.names()[-1] not in ("unknown", "paid"):
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


# Rates.
def day(days):
    return (datetime.datetime.now(BEIJING) + datetime.timedelta(days=days)).strftime("%Y%m%d")


def rate(name, fault, value=None):
    def run(check):
        check.acquirer.rate_fault = fault(check) if callable(fault) else fault
        process = check.paid_sale()
        quoted = process.events[0] if process.events else {}
        check.expect(quoted.get("rate") == value and (quoted.get("rmb") is None) == (value is None), f"{name}: {quoted}")
        if value:
            check.note(f"rate_as_of {quoted.get('rate_as_of')}, asked {sum(r['kind'] == 'rate' for r in check.acquirer.requests)} times")
    run.__name__ = "rate_" + name
    return run


scenario()(rate("missing", {"fail": True}))
scenario()(rate("tiny", {"set": {"rate": "7"}}))
scenario()(rate("thousandfold", {"set": {"rate": "784320000000"}}))
scenario()(rate("zero", {"set": {"rate": "0"}}))
scenario()(rate("badly_signed", {"sign": True}))
scenario()(rate("changed_after_signing", {"late": {"rate": "999320000"}}))
scenario()(rate("other_currency", {"set": {"fee_type": "USD"}}))
scenario()(rate("old", {"set": {"rate_time": "20251101"}}))
scenario()(rate("not_yet_today", {"fail_on": day(0)}, "7.8432"))
scenario()(rate("three_days_old", {"set": {"rate_time": day(-3)}}, "7.8432"))
scenario()(rate("not_xml", {"raw": b"<xml><rate>1"}))
scenario()(rate("bomb", {"raw": b'<!DOCTYPE x [<!ENTITY a "1">]><xml><return_code>SUCCESS</return_code><rate>&a;</rate></xml>'}))


# The line, the machine, the neighbours.
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
    check.expect(process.names()[-1] == "unknown", process.brief())
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
        check.expect(process.names()[-1] == "unknown", f"the order is still NOTPAY: {process.brief()}")
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
    check.expect(process.names()[-1] == "unknown", f"a shown code ended by ORDER_NOT_EXIST: {process.brief()}")
    check.acquirer.fault = lambda *_: None
    check.acquirer.pay(number)
    check.settle(20)
    check.expect(check.finality(number)["finality"] != "unpaid", "the acquirer was paid")


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
    check.expect(first.names()[-1] == "paid", first.brief())
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
        check.expect(number in sent or process.code == 3, f"nothing was sent, and it ends {process.names()[-1]}, exit {process.code}")
    rows = [(row["finality"], row["state"]) for row in check.payments()]
    check.note(f"left: {rows}")


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
    number = local_qr(check, "200", "200", "392", "JP")
    over = check.run("sale", "201", "--tender", "local-qr")
    check.check_sale(over)
    check.expect(over.code == 3 and "claimed" not in over.names() and "qr" not in over.names(), f"above per_sale_max: {over.brief()}")
    for _ in range(4):
        check.run("sale", "200", "--tender", "local-qr")
    over = check.run("sale", "1", "--tender", "local-qr")
    check.expect(over.code == 3 and "claimed" not in over.names(), f"above total_max: {over.brief()}")
    check.acquirer.start()


@scenario(wechat="code_seconds = 60")
def journal_and_database(check):
    check.paid_sale()
    base = sqlite3.connect(f"file:{check.home}/till.db?mode=ro", uri=True)
    check.expect(base.execute("pragma integrity_check").fetchone() == ("ok",), "integrity_check by another SQLite")
    base.close()
    check.expect(check.run("journal", "export").code == 0, "journal export")


def one(entry):
    name, function, options = entry
    check = Check(name, **options)
    began = time.time()
    try:
        function(check)
        check.after()
    except Exception:
        check.wrong("the scenario broke off: " + traceback.format_exc(limit=-3))
    finally:
        check.finish()
    return name, check.problems, sorted(set(check.notes)), time.time() - began


def main():
    global PROGRAM
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    PROGRAM = os.path.abspath(sys.argv[1])
    wanted = [s for s in SCENARIOS if len(sys.argv) == 2 or any(part in s[0] for part in sys.argv[2:])]
    # The slow ones first.
    wanted.sort(key=lambda s: not ("code_seconds = 60" in s[2].get("wechat", "") or s[0].startswith(("line", "killed"))))
    began, bad = time.time(), 0
    with concurrent.futures.ThreadPoolExecutor(10) as pool:
        for name, problems, notes, took in pool.map(one, wanted):
            bad += bool(problems)
            print(f"{'WRONG' if problems else 'ok   '} {name} ({took:.0f} s)", flush=True)
            for problem in dict.fromkeys(problems):
                print("      - " + problem)
            for note in notes:
                print("        note: " + note)
    print(f"{len(wanted) - bad} of {len(wanted)} scenarios without a finding, {time.time() - began:.0f} s")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
