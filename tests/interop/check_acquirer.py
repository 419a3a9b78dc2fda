"""`maneki acquirer check` (is this shop set up right?) and `maneki acquirer statement` (is this bill whole and genuine?)."""

import datetime
import gzip
import json
import re

from parties import BEIJING, public_pem
from till import PARTIES, scenario
from wire import Refused


MONEY = ("create", "quick", "refund", "reverse", "close", "pay", "cancel")


# acquirer check
def asked(check, fine=None):
    """One run: what it says in JSON, and that it moves no money."""
    process = check.run("acquirer", "check", seconds=90)
    for peer in check.peers:
        moved = [r["kind"] for r in peer.asked(*MONEY)]
        check.expect(not moved, f"acquirer check sent {moved}")
        check.expect(len(peer.requests) <= 8, f"acquirer check sent {len(peer.requests)} requests to {peer.name}")
        check.note(f"{peer.name} was asked {[r['kind'] for r in peer.requests]}")
    check.expect(process.events, f"acquirer check says nothing: {process.brief()}")
    if fine is not None:
        check.expect((process.code == 0) == fine, f"acquirer check: {process.brief()} {process.events}")
    if fine is False:
        check.expect(process.code in (1, 2, 3, 4, 5), f"acquirer check: {process.brief()}")
        check.note(f"exit {process.code}: {json.dumps(process.events, ensure_ascii=False)[:400]}")
    return process


def forgive(check):
    """The scenario broke the configuration itself; what the acquirer noted is the point of it."""
    for peer in check.peers:
        peer.violations.clear()


@scenario()
def acquirer_check_wechat(check):
    process = asked(check, True)
    check.note(f"{json.dumps(process.events, ensure_ascii=False)[:600]}")


@scenario(institution=True, keys="empty")
def acquirer_check_institution_downloads_certificates(check):
    asked(check, True)


@scenario(alipay={})
def acquirer_check_both_wallets(check):
    process = asked(check, True)
    text = json.dumps(process.events).lower()
    check.expect("wechat" in text and "alipay" in text, f"not both wallets are named: {text[:300]}")


def wrong_setup(name, prepare, hint=None, **options):
    def run(check):
        prepare(check)
        process = asked(check, False)
        if hint:
            text = json.dumps(process.events, ensure_ascii=False) + process.errors
            check.expect(re.search(hint, text, re.IGNORECASE), f"{name}: no hint at {hint!r}: {text[:400]}")
        forgive(check)
    run.__name__ = "acquirer_check_" + name
    scenario(**options)(run)


def late_clock(check):
    late = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=11)
    date = [("Date", late.strftime("%a, %d %b %Y %H:%M:%S GMT"))]
    refusal = Refused(401, "SIGN_ERROR", "签名错误", headers=date)
    check.acquirer.fault = lambda kind, count, number: {"before": refusal}


def put_file(check, name, text):
    with open(f"{check.home}/{name}", "w") as file:
        file.write(text)


wrong_setup("serial", lambda check: check.edit(PARTIES.merchant_serial, "AB" * 20), "serial|certificate|key")
wrong_setup("identity", lambda check: check.edit('mchid = "1900000109"', 'mchid = "1900000999"'), "mchid|identity|merchant|1900000999")
wrong_setup("clock", late_clock, "clock|time")
wrong_setup("platform_key", lambda check: put_file(check, "p1.pem", public_pem(PARTIES.stranger)), "platform|sign|verif")
wrong_setup("api_v3_key", lambda check: None, "v3|certificate", keys="empty", wrong_v3=True)
wrong_setup("no_line", lambda check: check.acquirer.stop(), "reach|line|connect|answer")
wrong_setup("not_permitted", lambda check: setattr(check.acquirer, "fault", lambda kind, count, number: {"before": Refused(403, "NO_AUTH", "no permission")}))
wrong_setup("alipay_public_key", lambda check: put_file(check, "ap.pem", public_pem(PARTIES.stranger)), "alipay|sign|verif|public", alipay={})
wrong_setup("alipay_client", lambda check: check.edit("SANDBOX_5YC0000000000001", "SANDBOX_5YC0000000000999"), "client", alipay={})
wrong_setup("alipay_no_line", lambda check: check.alipay.stop(), "alipay", alipay={})


# acquirer statement
def yesterday():
    return (datetime.datetime.now(BEIJING) - datetime.timedelta(days=1)).strftime("%Y-%m-%d")


def prepare(check, products=("丝巾-商店", "茶,杯`套", '"quoted", 100%'), **how):
    """Orders of yesterday as the acquirer's bill has them (the till need not know them)."""
    rows = []
    for turn, product in enumerate(products):
        number = f"20261122STATEMENT{turn:05d}"
        order = check.acquirer.new_order(1000 + turn, check.currency)
        order.update(state="SUCCESS", payer=(7800 + turn, "CNY"), paid_at=order["made"])
        check.elsewhere[number] = check.acquirer.orders[number] = order
        rows.append(check.acquirer.statement_row(number, product))
    text = check.acquirer.statement_text(rows, **how)
    check.acquirer.statements[yesterday().replace("-", "")] = text
    return text


def fetch(check, day=None):
    process = check.run("acquirer", "statement", "--day", day or yesterday())
    for number in check.elsewhere:
        check.acquirer.orders.pop(number, None)
    return process


def good(name, change=None, say=None, **options):
    """A bill that is whole and genuine: exit 0, and every row is there."""
    def run(check):
        text = prepare(check, **(say or {}))
        if change:
            change(check, text)
        process = fetch(check)
        check.expect(process.code == 0, f"{name}: {process.brief()}")
        said = json.dumps(process.events, ensure_ascii=False)
        for number in check.elsewhere:
            check.expect(number in said, f"{name}: row {number} is missing")
        if not say:
            check.expect("茶,杯`套" in said.replace("\\\\", "\\"), f"{name}: a product with a comma and a back-tick is not whole: {said[:300]}")
        check.note(said[:400])
    run.__name__ = "statement_" + name
    scenario(**options)(run)


def set_text(change):
    def run(check, text):
        check.acquirer.statements[yesterday().replace("-", "")] = change(text)
    return run


def fault(**what):
    def run(check, text):
        check.acquirer.statement_fault = what
    return run


def zipped(check, text):
    def compress(http, data, headers, answer, count):
        if "gzip" in (http.headers.get("Accept-Encoding") or "") and "/statements" in http.path:
            return real(http, 200, gzip.compress(data), [*headers, ("Content-Encoding", "gzip")], answer, count)
        return real(http, 200, data, headers, answer, count)
    real = check.acquirer.send
    check.acquirer.send = lambda http, status, data, headers, answer, count: (
        compress(http, data, headers, answer, count) if status == 200 else real(http, status, data, headers, answer, count))


good("whole")
good("institution", institution=True)
good("english_header", say={"english": True})
good("without_summary", set_text(lambda text: "\r\n".join(text.split("\r\n")[:4]) + "\r\n"))
good("byte_order_mark", set_text(lambda text: "\ufeff" + text))
good("line_feeds_only", set_text(lambda text: text.replace("\r\n", "\n")))
good("sha1_upper_case", fault(sha1="upper"))
good("sha1_base64", fault(sha1="base64"))
good("compressed", zipped)
good("one_row", say={"products": ("x",)})
good("yen", currency="JPY")


def bad(name, change, codes=(1, 4, 5), text_is_bad=False):
    """A bill that is not whole or not genuine: said, and none of its rows is given out."""
    def run(check):
        text = prepare(check)
        change(check, text)
        process = fetch(check)
        check.expect(process.code in codes and process.errors.strip(), f"{name}: {process.brief()}")
        said = json.dumps(process.events, ensure_ascii=False)
        check.expect("STATEMENT0" not in said or text_is_bad, f"{name}: rows of a bill that is not believed: {said[:200]}")
        check.note(f"exit {process.code} {process.errors.strip()[:200]!r}")
    run.__name__ = "statement_" + name
    scenario()(run)


def on_the_wire(**what):
    def run(check, text):
        check.acquirer.fault = lambda kind, count, number: what if kind == "statement" else None
    return run


bad("sha1_wrong", fault(sha1="wrong"))
bad("sha1_missing", fault(sha1="none"))
bad("changed_on_the_way", fault(swap=(b"10.00", b"99.00")))
bad("cut_short", fault(cut=True))
bad("cut_on_the_wire", lambda check, text: on_the_wire(length=len(text.encode()), raw=text.encode()[:len(text.encode()) // 2])(check, text))
bad("unsigned", on_the_wire(sign="none"))
bad("signed_by_a_stranger", on_the_wire(sign="wrong"))
bad("signed_long_ago", on_the_wire(sign="stale"))
bad("a_column_too_few", set_text(lambda text: text.replace(",`0.60%", "")), text_is_bad=True)
bad("gbk", set_text(lambda text: text.encode("gbk", "replace")), text_is_bad=True)
bad("html", set_text(lambda text: "<html>please log in</html>"), text_is_bad=True)
bad("refused", on_the_wire(before=Refused(403, "NO_AUTH")))
bad("error", on_the_wire(before=Refused(500, "SYSTEM_ERROR")))
bad("endless", on_the_wire(stream="chunked"))


@scenario()
def statement_of_a_day_without_trades(check):
    process = fetch(check)
    check.expect(process.code == 0, f"no trades is no failure: {process.brief()}")


@scenario()
def statement_not_ready(check):
    check.acquirer.fault = lambda kind, count, number: {"before": Refused(400, "STATEMENT_CREATING")} if kind == "statement" else None
    process = fetch(check)
    check.expect(process.code in (3, 4) and process.errors.strip(), process.brief())


@scenario()
def statement_empty(check):
    check.acquirer.statements[yesterday().replace("-", "")] = ""
    process = fetch(check)
    check.note(f"an empty body: exit {process.code} {process.errors.strip()[:200]!r} {process.events}")
    check.expect(process.code in (0, 1, 5), process.brief())


@scenario()
def statement_usage(check):
    for day in ("2026-02-30", "yesterday", "20261122", "", "2026-11-22\x1b[31m"):
        process = check.run("acquirer", "statement", "--day", day)
        check.expect(process.code == 2 and process.errors.strip() and "\x1b" not in process.errors, f"--day {day!r}: {process.brief()}")
    tomorrow = (datetime.datetime.now(BEIJING) + datetime.timedelta(days=2)).strftime("%Y-%m-%d")
    process = check.run("acquirer", "statement", "--day", tomorrow)
    check.expect(process.code != 0 and process.errors.strip(), f"a day that has not come: {process.brief()}")
    check.note(f"a day that has not come: exit {process.code}, {len(check.acquirer.asked('statement'))} requests")
