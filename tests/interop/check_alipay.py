"""Alipay+: the customer's code, the shop's code, which wallet paid, what it cost the customer, odd answers."""

import json
import time

from alipay import WALLETS
from till import rfc3339, scenario


FULL = {"merchant_region": "JP", "settlement_currency": "USD", "notify_url": "https://pay.example.org/alipay/notify", "key_version": 2,
        "agent_token": None}
EUR = {"minor": 12850, "currency": "EUR"}


def one_pay(check):
    sent = check.alipay.asked("pay")
    numbers = list(dict.fromkeys(r["number"] for r in sent))
    check.need(numbers, "no pay request came")
    check.expect(len(numbers) == 1, f"{len(numbers)} numbers in pay requests, expected one")
    return numbers[0]


def wechat_untouched(check):
    kinds = [r["kind"] for r in check.acquirer.requests if r["kind"] not in ("rate", "certificates")]
    check.expect(not kinds, f"an Alipay+ payment asked WeChat {kinds}")


def paid_with(check, process, amount, payer, names=("quoted", "paid")):
    if not check.expect(process.names() == list(names), process.brief()):
        return
    quoted, paid = process.events[0], process.last()
    number = one_pay(check)
    order = check.alipay.orders[number]
    check.expect(paid["payment"] == number and paid["amount"] == quoted["local"] == amount, f"paid {paid}, quoted {quoted}")
    check.expect(paid["payer"] == payer, f"paid.payer {paid['payer']}, expected {payer}")
    check.expect(paid["acquirer_id"] == order["id"], f"acquirer_id {paid['acquirer_id']} is not paymentId {order['id']}")
    row = check.finality(number)
    check.expect((row["finality"], row["tender"], row["payer"], row["sale"]) == ("paid", "alipay", payer, quoted["sale"]), f"payments {row}")
    check.expect(order["request"]["order"]["referenceOrderId"] == quoted["sale"], "referenceOrderId is not the sale")
    wechat_untouched(check)


def scanned(name, client_id="SANDBOX_5YC0000000000001", alipay=None, code=None, **options):
    def run(check):
        phone = check.alipay.phone(actual=(98040, "CNY"), quote=("EUR/CNY", 7.62957198), **(code or {}))
        process = check.scan(phone)
        paid_with(check, process, EUR, {"minor": 98040, "currency": "CNY"})
        check.expect(process.elapsed <= 6, f"a payment that is done at once took {process.elapsed:.1f} s")
        before = len(check.alipay.requests)
        check.settle()
        check.expect(not check.alipay.requests[before:], "requests after the final state")
    run.__name__ = "alipay_scanned_" + name
    scenario(alipay=alipay or {}, client_id=client_id, **options)(run)


scanned("sandbox_path")
scanned("live_path", client_id="5YC00000000000000000001")
scanned("bare_keys", bare=True)
scanned("every_setting", alipay={k: v for k, v in FULL.items() if v})
scanned("institution_of_wechat_beside", institution=True)
scanned("alone_without_wechat", wallets=("alipay",))
for digits in (16, 17, 18, 24, 28, 32):
    scanned(f"code_of_{digits}", code={"digits": digits})
for prefix in ("25", "26", "27", "29", "30"):
    scanned(f"code_{prefix}", code={"prefix": prefix})


@scenario(alipay={"agent_token": "later"})
def alipay_agent_token(check):
    check.alipay.settings["agent_token"] = check.parties.agent_token
    process = check.scan(check.alipay.phone())
    paid_with(check, process, EUR, EUR)


@scenario(alipay={}, currency="JPY")
def alipay_scanned_yen_from_standard_input(check):
    check.acquirer.rate = "4567890"
    code = check.alipay.phone(actual=(1292, "CNY"), quote=("392/156", 0.064622))
    process = check.scan("-", "200", stdin=code + "\n")
    paid_with(check, process, {"minor": 200, "currency": "JPY"}, {"minor": 1292, "currency": "CNY"})


@scenario(alipay={})
def alipay_answers_in_every_spelling(check):
    """Header names in lower case, blanks between the pairs, %2f for %2F."""
    check.alipay.lower_case = check.alipay.spaced = True
    for turn in range(6):
        process = check.scan(check.alipay.phone(), f"{turn + 1}.00")
        check.expect(process.names() == ["quoted", "paid"], process.brief())


@scenario(alipay={}, alipay_more="poll_ms = 4000\nscan_seconds = 60")
def alipay_password_at_the_configured_pace(check):
    process = check.scan(check.alipay.phone("password", after=14), wait=40)
    check.expect(process.names() == ["quoted", "paid"], process.brief())
    number = one_pay(check)
    times = [r["at"] for r in check.alipay.queries(number)]
    gaps = [b - a for a, b in zip(times, times[1:])]
    check.note(f"questions {[round(gap, 1) for gap in gaps]} s apart")
    check.expect(gaps and min(gaps) >= 3.5 and max(gaps) <= 8, f"poll_ms is 4000, questions are {[round(gap, 1) for gap in gaps]} s apart")
    if process.lines and number in check.alipay.orders:
        check.expect(process.lines[-1][0] - check.alipay.orders[number]["paid_at"] <= 8, "noticed more than 8 s after the password")


@scenario(alipay={})
def alipay_wrong_password(check):
    process = check.scan(check.alipay.phone("wrong_password", after=3), wait=25)
    check.expect(process.last().get("event") == "unpaid", process.brief())
    code, events, _ = check.settle()
    check.expect(code == 0 and not events, f"sync afterwards: {code} {events}")


@scenario(alipay={})
def alipay_wait_ends_before_the_password(check):
    process = check.scan(check.alipay.phone("password", after=12), wait=3)
    check.expect(process.names() == ["quoted", "unknown"] and process.elapsed <= 18, process.brief())
    number = one_pay(check)
    check.expect(check.settle_until(lambda: check.finality(number)["finality"] == "paid", 30), "never learned")


# The shop's code.
@scenario(alipay={"notify_url": "https://pay.example.org/alipay/notify"})
def alipay_order_code(check):
    process = check.sale(tender="alipay", wait=25)
    shown = process.wait_event("qr", 20)
    if not check.expect(shown, "no qr"):
        process.end()
        return check.note(process.brief())
    order = check.alipay.orders[shown["payment"]]
    check.expect(shown["payload"] == order["code_url"], f"the payload {shown['payload']!r} is not the TEXT code")
    check.expect(abs(rfc3339(shown["expires_at"]) - order["expiry"]) < 2, "expires_at is not paymentExpiryTime")
    time.sleep(2)
    check.alipay.pay(shown["payment"], actual=(98040, "CNY"))
    paid_at = time.time()
    process.end()
    check.check_sale(process)
    check.expect(not process.lines or process.lines[-1][0] - paid_at <= 8.3, "noticed more than 8 s after the payment")
    paid_with(check, process, EUR, {"minor": 98040, "currency": "CNY"}, ("quoted", "qr", "paid"))


@scenario(alipay={}, alipay_more="code_seconds = 60")
def alipay_order_code_expires(check):
    process = check.sale(tender="alipay", wait=None)
    shown = process.wait_event("qr", 20)
    process.end(110)
    check.check_sale(process)
    check.expect(shown and process.last().get("event") == "unpaid" and process.last().get("reason") in ("expired", "cancelled"), process.brief())
    if shown:
        order = check.alipay.orders[shown["payment"]]
        check.note(f"{len(check.alipay.queries(shown['payment']))} questions, cancels {[round(at - order['made']) for at in order['cancels']]} s after creation")


def no_text(name, details):
    def run(check):
        check.alipay.code_details = details
        process = check.sale(tender="alipay", wait=6).end()
        check.check_sale(process)
        check.expect("qr" not in process.names(), f"{name}: {process.events}")
    run.__name__ = "alipay_order_code_" + name
    scenario(alipay={})(run)


def each(change):
    return lambda details: [change(it) for it in details]


no_text("only_images", lambda details: [it for it in details if it["displayType"] != "TEXT"])
no_text("empty", lambda details: [])
no_text("empty_text", each(lambda it: {**it, "codeValue": ""}))
no_text("a_number", each(lambda it: {**it, "codeValue": 28100612345}))
no_text("control_characters", each(lambda it: {**it, "codeValue": "https://gqr.alipay.com/\x1b[2J"}))
no_text("too_long", each(lambda it: {**it, "codeValue": "https://gqr.alipay.com/" + "9" * 5000}))


@scenario(alipay={})
def alipay_order_code_text_last(check):
    check.alipay.code_details = lambda details: sorted(details, key=lambda it: it["displayType"] == "TEXT")
    process = check.sale(tender="alipay", wait=15)
    shown = process.wait_event("qr", 20)
    if check.expect(shown, "no qr"):
        check.expect(shown["payload"] == check.alipay.orders[shown["payment"]]["code_url"], "not the TEXT code")
        check.alipay.pay(shown["payment"])
    check.check_sale(process.end())
    check.expect(process.word() == "paid", process.brief())


def create_trouble(name, fault, last=1):
    """The code is asked for again under the same number; one order, one code, one payment."""
    def run(check):
        check.alipay.fault = lambda kind, count, number: fault if kind == "pay" and count <= last else None
        process = check.sale(tender="alipay", wait=30)
        shown = process.wait_event("qr", 25)
        if shown:
            check.expect(shown["payload"] == check.alipay.orders[shown["payment"]]["code_url"], "another code is shown")
            check.alipay.pay(shown["payment"])
        check.check_sale(process.end())
        check.expect(process.word() in ("paid", "unpaid", "unknown") and (not shown or process.word() == "paid"), process.brief())
        check.note(f"{process.names()} in {process.elapsed:.1f} s, requests {[r['kind'] for r in check.alipay.requests][:8]}")
        one_pay(check)
    run.__name__ = "alipay_order_code_" + name
    scenario(alipay={})(run)


create_trouble("reply_lost", {"drop": "after"})
create_trouble("request_lost", {"drop": "before"})
create_trouble("reply_unsigned", {"sign": "none"})
create_trouble("reply_not_json", {"raw": b"<html>"})
create_trouble("gateway", {"status": 502, "raw": b"bad gateway", "type": "text/plain", "sign": "none"})
create_trouble("in_process", {"mutate": lambda answer: {"result": {"resultCode": "PAYMENT_IN_PROCESS", "resultStatus": "U", "resultMessage": "x"}}})
create_trouble("traffic", {"mutate": lambda answer: {"result": {"resultCode": "REQUEST_TRAFFIC_EXCEED_LIMIT", "resultStatus": "U", "resultMessage": "x"}}})


# Which wallet, what it cost.
@scenario(alipay={})
def alipay_wallet_names(check):
    """The wallet that paid is shown by its name; one that is not known yet by what it calls itself."""
    for wallet in [*WALLETS, None, "SomeNewWallet 钱包"]:
        process = check.scan(check.alipay.phone(wallet=wallet), "2.00")
        check.expect(process.names() == ["quoted", "paid"], f"{wallet}: {process.brief()}")
        row = json.dumps(check.finality(process.last().get("payment")), ensure_ascii=False)
        check.note(f"{wallet} is shown as {[v for k, v in json.loads(row).items() if k in ('wallet', 'wallet_name', 'payer_wallet')]}")
    check.expect("SomeNewWallet" in check.said, "a wallet nobody knows is not named on any output")


def quote(name, wanted, currency="EUR", amount="1.34", **phone):
    def run(check):
        process = check.scan(check.alipay.phone(**phone), amount)
        check.expect(process.names() == ["quoted", "paid"], f"{name}: {process.brief()}")
        check.expect(process.last().get("payer") in wanted, f"{name}: payer {process.last().get('payer')}, expected {wanted}")
    run.__name__ = "alipay_quote_" + name
    scenario(alipay={}, currency=currency)(run)


def cny(minor):
    return {"minor": minor, "currency": "CNY"}


quote("alpha", [cny(1051)], actual=(1051, "CNY"), quote=("EUR/CNY", 7.84320))
quote("numeric", [cny(1051)], actual=(1051, "CNY"), quote=("978/156", 7.84320))
quote("price_as_text", [cny(1051)], actual=(1051, "CNY"), quote=("EUR/CNY", "7.84320"))
quote("other_way_round", [cny(1051)], actual=(1051, "CNY"), quote=("CNY/EUR", 0.12749897))
quote("nonsense", [cny(1051)], actual=(1051, "CNY"), quote=("what?", -1))
quote("same_currency", [{"minor": 134, "currency": "EUR"}, None])
quote("won", [{"minor": 2100, "currency": "KRW"}], wallet="kakao", actual=(2100, "KRW"), quote=("EUR/KRW", 1567.2))
quote("settlement", [cny(1051)], actual=(1051, "CNY"), quote=("EUR/CNY", 7.8432), settlement=(131, "USD"))


def odd(name, change, final=("paid", "unknown"), inquiry_too=True):
    """An answer to pay that is signed and not as documented: paid only with our id, our amount, our currency."""
    def run(check):
        def mutate(answer):
            change(answer)
            return answer
        kinds = ("pay", "query") if inquiry_too else ("pay",)
        check.alipay.fault = lambda kind, count, number: {"mutate": mutate} if kind in kinds else None
        process = check.scan(check.alipay.phone(actual=(98040, "CNY")), wait=7)
        check.expect(process.word() in final, f"{name}: {process.brief()}")
        number = one_pay(check)
        row = check.finality(number)
        check.note(f"{process.word()}, state {row['state']}")
        if final == ("unknown",):
            check.expect("mismatch" in row["state"].lower(), f"{name}: {row}")
    run.__name__ = "alipay_odd_" + name
    scenario(alipay={})(run)


odd("other_amount", lambda answer: answer.update(paymentAmount={"currency": "EUR", "value": "12849"}), ("unknown",))
odd("other_currency", lambda answer: answer.update(paymentAmount={"currency": "USD", "value": "12850"}), ("unknown",))
odd("other_request_id", lambda answer: answer.update(paymentRequestId="20261123OTHERNUMBER01"), ("unknown",))
odd("amount_as_number", lambda answer: answer.update(paymentAmount={"currency": "EUR", "value": 12850}))
odd("amount_missing", lambda answer: answer.pop("paymentAmount"), inquiry_too=False)
odd("payment_id_missing", lambda answer: answer.pop("paymentId"))
odd("payment_id_a_number", lambda answer: answer.update(paymentId=2026112319401010))
odd("request_id_missing", lambda answer: answer.pop("paymentRequestId"))
odd("psp_name_a_number", lambda answer: answer.update(pspCustomerInfo={"pspName": 5}), ("paid",))
odd("psp_info_a_text", lambda answer: answer.update(pspCustomerInfo="GCASH"))
odd("psp_name_with_controls", lambda answer: answer.update(pspCustomerInfo={"pspName": "GC\x1b[31mASH\x07" + "x" * 300}), ("paid",))
odd("actual_negative", lambda answer: answer.update(actualPaymentAmount={"currency": "CNY", "value": "-5"}))
odd("actual_of_no_currency", lambda answer: answer.update(actualPaymentAmount={"currency": "ZZZ", "value": "5"}))
odd("unknown_fields", lambda answer: answer.update(promotionResults=[{"a": None}], x={"y": [1.5]}), ("paid",))
odd("result_missing", lambda answer: answer.pop("result"), inquiry_too=False)
odd("status_unheard", lambda answer: answer["result"].update(resultStatus="X"), inquiry_too=False)
odd("status_a_number", lambda answer: answer["result"].update(resultStatus=0), inquiry_too=False)


def without_actual(pair, price):
    """No actualPaymentAmount: what the quote gives, or nothing; never a wrong figure."""
    def run(check):
        process = check.scan(check.alipay.phone(actual="missing", quote=(pair, price)), "1.34")
        check.expect(process.last().get("payer") in (None, cny(1051)), f"{pair} {price}: {process.brief()}")
    run.__name__ = "alipay_no_actual_amount_" + pair.replace("/", "_")
    scenario(alipay={})(run)


for pair, price in (("EUR/CNY", 7.8432), ("978/156", 7.8432), ("CNY/EUR", 0.12749897), ("156/978", 0.12749897), ("USD/CNY", 7.1)):
    without_actual(pair, price)
