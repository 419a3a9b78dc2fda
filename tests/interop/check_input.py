"""What may be scanned or typed where a payment code belongs: sorted, refused, sent nowhere, kept nowhere."""

import secrets
import time

from till import scenario


WECHAT = "13" + "4567890123456789"


def digits(count, prefix=""):
    return prefix + "".join(secrets.choice("0123456789") for _ in range(count - len(prefix)))


def sent(check):
    return [r["kind"] for peer in check.peers for r in peer.requests if r["kind"] not in ("rate", "certificates")]


def refused(check, code, exits=(2,), hint=None, stdin=None, **how):
    """Exit 2 for what no wallet could have issued (or what this shop cannot take), a message, and nothing sent."""
    words = ["sale", "5.00", "--code=" + code if stdin is None else "--code=-", "--wait", "5", *how.get("more", ())]
    if len(code) >= 8 and code.isascii():
        check.ledger.planted.add(code)
    process = check.run(*words, stdin=stdin)
    name = f"{len(code)} characters {code[:6]!r}"
    check.expect(process.code in exits, f"{name}: {process.brief()}")
    check.expect(process.errors.strip() or process.code == 3, f"{name}: no message")
    check.expect("\x1b" not in check.said and "\x07" not in check.said, f"{name}: control characters are echoed")
    check.expect("paid" not in process.names() and "qr" not in process.names(), f"{name}: {process.events}")
    if hint:
        text = process.errors + str(process.events)
        check.expect(any(word in text.lower() for word in hint), f"{name}: no word of {hint}: {text[:200]!r}")
    return process


def nothing_kept(check):
    check.expect(not sent(check), f"sent {sent(check)}")
    paid = [row for row in check.payments() if row["finality"] not in ("unpaid",)]
    check.expect(not paid, f"left {paid}")


@scenario(alipay={})
def code_of_no_wallet_by_length(check):
    """18 digits for WeChat Pay, 16 to 32 for the Alipay family; nothing shorter, nothing longer, nothing else."""
    for count in (0, 1, 2, 8, 13, 15, 17, 19, 24, 32):
        refused(check, digits(count, "13"[:count]))
    for count in (1, 2, 8, 15, 33, 64, 512):
        refused(check, digits(count, "28"[:count]))
    nothing_kept(check)


@scenario(alipay={})
def code_of_no_wallet_by_prefix(check):
    for prefix in ("00", "09", "161", "17", "18", "19", "20", "24", "31", "40", "61", "99"):
        refused(check, digits(18, prefix))
    for prefix in ("10", "24", "31", "99"):
        refused(check, digits(24, prefix))
    nothing_kept(check)


@scenario(alipay={})
def code_with_other_characters(check):
    for code in (WECHAT[:-1] + "A", WECHAT[:9] + "-" + WECHAT[9:], WECHAT[:9] + " " + WECHAT[9:], "１３" + WECHAT[2:], "+" + WECHAT[1:], WECHAT[:-1] + "\x1b",
                 WECHAT[:4] + "\x1b[31m" + WECHAT[4:], WECHAT + "é", "0x" + WECHAT[2:], WECHAT[:-2] + "1e", "٣" * 18, "28" + "a" * 22, "$(id)", "';--", "{}"):
        refused(check, code)
    nothing_kept(check)


@scenario(alipay={})
def code_from_standard_input_that_is_none(check):
    check.ledger.planted.add(WECHAT)
    for text in ("", "\n", "\r\n", "   \n", WECHAT[:-1] + "\n", WECHAT + WECHAT + "\n", WECHAT + "\n" + WECHAT + "\n", "hello\n", b"\xff\xfe\x00", b"\x00" * 40,
                 "9" * 100_000, WECHAT[:9] + "\n" + WECHAT[9:] + "\n"):
        process = refused(check, "", stdin=text)
        check.expect(process.elapsed < 10, f"{text[:10]!r}: {process.elapsed:.1f} s")
    nothing_kept(check)


@scenario(alipay={})
def code_of_another_world(check):
    """Codes that are real and of no use here: said at once, in their own words."""
    refused(check, digits(18, "15"), (2, 3), ("hong kong", "hk"))
    refused(check, digits(19, "62"), (2, 3), ("unionpay", "union", "cloud"))
    refused(check, "hQVDUFYwMWETTwegAAAAVVVVUAhTb21lTmFtZQ==", (2, 3))
    refused(check, "4006381333931", (2, 3))
    refused(check, "96385074", (2, 3))
    refused(check, "https://example.com/menu", (2, 3))
    refused(check, "weixin://wxpay/bizpayurl?pr=abcdef", (2, 3))
    nothing_kept(check)


@scenario(alipay={})
def code_with_another_tender(check):
    """A code decides by itself where it goes; a tender that says otherwise is a mistake to be told."""
    for tender, code in (("cash", WECHAT), ("local-qr", WECHAT), ("alipay", WECHAT), ("wechat", digits(24, "281012"))):
        refused(check, code, (2, 3), more=("--tender", tender))
    nothing_kept(check)


@scenario()
def code_of_a_wallet_that_is_not_set_up(check):
    refused(check, digits(24, "281012"), (2, 3), ("alipay",))
    refused(check, digits(16, "30"), (2, 3), ("alipay",))
    shown = check.sale(tender="alipay", wait=3).end()
    check.expect(shown.code in (2, 3) and "qr" not in shown.names() and shown.errors.strip(), f"--tender alipay without [alipay]: {shown.brief()}")
    nothing_kept(check)


@scenario(alipay={}, wallets=("alipay",))
def code_of_wechat_without_wechat(check):
    refused(check, WECHAT, (2, 3), ("wechat",))
    nothing_kept(check)


@scenario(alipay={})
def code_with_a_bad_amount(check):
    for amount in ("NaN", "0", "-5", "1e3", "1.234", "99999999999999999999"):
        check.ledger.planted.add(WECHAT)
        process = check.run("sale", "--code=" + WECHAT, "--wait=5", "--", amount)
        check.expect(process.code == 2 and process.errors.strip(), f"{amount}: {process.brief()}")
    nothing_kept(check)


@scenario(alipay={})
def code_is_sorted_to_its_wallet(check):
    """Each code reaches its own wallet and no other, whatever `--tender` is by default."""
    for prefix in ("10", "11", "12", "13", "14"):
        process = check.scan(check.acquirer.phone(prefix=prefix), "1.00")
        check.expect(process.names() == ["quoted", "paid"], f"{prefix}: {process.brief()}")
    check.expect(not check.alipay.requests, f"WeChat's codes at Alipay+: {[r['kind'] for r in check.alipay.requests]}")
    before = len(check.acquirer.asked("quick"))
    # 18 digits are Alipay's too, when they begin with 25 to 30.
    for prefix, count in (("25", 18), ("28", 18), ("30", 16), ("281012", 24), ("251001", 32)):
        process = check.scan(check.alipay.phone(prefix=prefix, digits=count), "1.00")
        check.expect(process.names() == ["quoted", "paid"], f"{prefix} {count}: {process.brief()}")
    check.expect(len(check.acquirer.asked("quick")) == before, "an Alipay code at WeChat")
    check.expect({row["tender"] for row in check.payments()} == {"wechat", "alipay"}, "tenders")
    check.settle()


@scenario(alipay={})
def code_is_in_no_file_while_the_sale_runs(check):
    """The database and its write-ahead log are searched while the customer types a password, and after a kill."""
    for peer in check.peers:
        process = check.sale(code=peer.phone("password", after=60), wait=30)
        end = time.time() + 10
        while not peer.orders and time.time() < end:
            time.sleep(0.05)
        time.sleep(1.5)
        check.check_secrets()
        check.expect(check.run("payments", "--open").code == 0, "payments while a sale runs")
        process.child.kill()
        process.end()
        check.check_secrets()
        time.sleep(1.2)
    exported = check.run("journal", "export")
    check.expect(exported.code == 0, exported.brief())
