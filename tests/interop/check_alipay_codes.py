"""Alipay+: every result code of the fact sheet's table, and what the counter must make of it."""

import time

from till import scenario


NEW_CODE = ("EXPIRED_CODE", "INVALID_PAYMENT_CODE", "USER_PAYMENT_VERIFICATION_FAILED", "ORDER_IS_CLOSED", "ORDER_IS_CANCELED")
OTHER_WAY = ("USER_BALANCE_NOT_ENOUGH", "USER_AMOUNT_EXCEED_LIMIT", "PAYMENT_AMOUNT_EXCEED_LIMIT", "PAYMENT_COUNT_EXCEED_LIMIT", "USER_KYC_NOT_QUALIFIED",
             "USER_STATUS_ABNORMAL", "USER_NOT_EXIST", "RISK_REJECT", "FRAUD_REJECT", "NO_PAY_OPTIONS")
OUR_FAULT = ("PARAM_ILLEGAL", "CLIENT_INVALID", "KEY_NOT_FOUND", "INVALID_API", "NO_INTERFACE_DEF", "METHOD_NOT_SUPPORTED", "MEDIA_TYPE_NOT_ACCEPTABLE",
             "CURRENCY_NOT_SUPPORT", "ACCESS_DENIED")
CONTRACT = ("INVALID_CONTRACT", "SETTLE_CONTRACT_NOT_MATCH", "INVALID_MERCHANT_STATUS", "MERCHANT_KYB_NOT_QUALIFIED", "MERCHANT_NOT_REGISTERED",
            "PAYMENT_NOT_QUALIFIED")
UNSURE = ("PROCESS_FAIL", "SYSTEM_ERROR", "REPEAT_REQ_INCONSISTENT", "INVALID_SIGNATURE")
ASK = ("PAYMENT_IN_PROCESS", "UNKNOWN_EXCEPTION", "REQUEST_TRAFFIC_EXCEED_LIMIT")
SHORT = "scan_seconds = 30"


def answers(code, letter):
    return {"mood": "answers", "answer": (letter, code)}


def settled(check, process, code):
    """The last word after delivering for a while."""
    number = process.last().get("payment")
    if process.word() == "unknown":
        check.settle_until(lambda: check.finality(number)["finality"] != "unknown", 8)
    return check.finality(number)["finality"]


def final(name, codes):
    """F is final here: nothing was charged, and the cashier may go on with a new code and a new number."""
    def run(check):
        for code in codes:
            process = check.scan(check.alipay.phone(**answers(code, "F")), "3.00", wait=45, seconds=80)
            check.expect(process.last().get("event") == "unpaid" and process.code == 3, f"{code}: {process.brief()}")
            if process.elapsed > 8:
                check.note(f"{code}: the word came after {process.elapsed:.0f} s")
        check.expect(len(check.alipay.asked("pay")) == len(codes), "a pay request was repeated")
    run.__name__ = "alipay_codes_" + name
    scenario(alipay={}, alipay_more=SHORT)(run)


final("ask_for_another_code", NEW_CODE)
final("customer_pays_otherwise", OTHER_WAY[:5])
final("customer_pays_otherwise_too", OTHER_WAY[5:])
final("our_own_fault", OUR_FAULT[:5])
final("our_own_fault_too", OUR_FAULT[5:])
final("contract", CONTRACT)
final("never_heard_of", ("SOMETHING_NEW_2031", "PAID", "success"))


def unsure(code, letter="F"):
    """Nobody can be sure: never paid without proof, and unpaid only when nothing can be charged any more. Once with
    nothing behind it, once with a customer who was charged."""
    def run(check):
        process = check.scan(check.alipay.phone(**answers(code, letter)), "3.00", wait=6, seconds=40)
        check.expect(process.word() in ("unpaid", "unknown"), f"{code}: {process.brief()}")
        check.note(f"{code}, nothing behind it: {process.word()}")
        charged = check.scan(check.alipay.phone("charged", answer=(letter, code)), "4.00", wait=15, seconds=60)
        number = charged.last().get("payment")
        end = settled(check, charged, code)
        order = check.alipay.orders[number]
        check.note(f"{code}, charged all the same: {charged.word()}, then {end}; there {order['state']}")
        check.expect(charged.word() != "unpaid" or order["state"] != "SUCCESS", f"{code}: called unpaid, and the customer is charged")
        check.expect(len(check.alipay.asked("pay")) == 2, "a pay request was repeated")
    run.__name__ = "alipay_code_unsure_" + code.lower() + ("" if letter == "F" else "_" + letter.lower())
    scenario(alipay={}, alipay_more=SHORT)(run)


for code in UNSURE:
    unsure(code)


def ask(code):
    """U: asked about, never sent again; paid when the wallet says so."""
    def run(check):
        def mutate(answer):
            return {"result": {"resultCode": code, "resultStatus": "U", "resultMessage": "?"}}
        check.alipay.fault = lambda kind, count, number: {"mutate": mutate} if kind == "pay" else None
        process = check.scan(check.alipay.phone("password", after=4), "3.00", wait=25)
        check.expect(process.names() == ["quoted", "paid"], f"{code}: {process.brief()}")
        process = check.scan(check.alipay.phone("hesitates"), "4.00", wait=4)
        check.expect(process.names() == ["quoted", "unknown"], f"{code}: {process.brief()}")
        check.expect(len(check.alipay.asked("pay")) == 2, "a pay request was repeated")
    run.__name__ = "alipay_code_ask_" + code.lower()
    scenario(alipay={})(run)


for code in (*ASK, "SOMETHING_NEW_2031"):
    ask(code)


def charged_but(name, fault):
    """The customer is charged and the answer does not prove it: asked about, then paid; the code goes out once."""
    def run(check):
        check.alipay.fault = lambda kind, count, number: fault if kind == "pay" else None
        process = check.scan(check.alipay.phone(), wait=25)
        check.expect(process.names() == ["quoted", "paid"], f"{name}: {process.brief()}")
        check.expect(len(check.alipay.asked("pay")) == 1 and check.alipay.asked("query"), f"requests {[r['kind'] for r in check.alipay.requests]}")
    run.__name__ = "alipay_charged_but_" + name
    scenario(alipay={})(run)


def said(letter, code):
    return lambda answer: {"result": {"resultCode": code, "resultStatus": letter, "resultMessage": "x"}}


charged_but("reply_lost", {"drop": "after"})
charged_but("unsigned", {"sign": "none"})
charged_but("signed_by_a_stranger", {"sign": "wrong"})
charged_but("signed_for_another_path", {"sign": "other_path"})
charged_but("changed_on_the_way", {"sign": "tampered"})
charged_but("for_another_client", {"sign": "other_client"})
charged_but("gateway", {"status": 502, "raw": b"<html>", "type": "text/html", "sign": "none"})
charged_but("server_error", {"status": 500})
charged_but("not_json", {"raw": b"\xff{"})
charged_but("empty", {"raw": b""})
charged_but("unsigned_refusal", {"sign": "none", "mutate": said("F", "USER_BALANCE_NOT_ENOUGH")})
charged_but("refusal_of_a_stranger", {"sign": "wrong", "mutate": said("F", "RISK_REJECT")})
charged_but("only_a_result", {"mutate": said("S", "SUCCESS")})
charged_but("redirect", {"status": 307, "headers": [("Location", "/ams/api/v1/payments/stolen")], "sign": "none"})


def forged_success(mode):
    """Nobody paid, and somebody on the line says so: believed never."""
    def run(check):
        def mutate(answer):
            order = next(iter(check.alipay.orders.values()))
            return {**answer, "result": {"resultCode": "SUCCESS", "resultStatus": "S", "resultMessage": "success"}, "paymentStatus": "SUCCESS",
                    "paymentId": order["id"], "paymentRequestId": order["number"], "paymentAmount": order["request"]["paymentAmount"],
                    "paymentTime": "2026-11-23T10:00:00+08:00"}
        check.alipay.fault = lambda kind, count, number: {"sign": mode, "mutate": mutate} if kind in ("pay", "query") else None
        process = check.scan(check.alipay.phone("hesitates"), wait=7)
        check.expect(process.word() == "unknown", f"a {mode} SUCCESS: {process.brief()}")
        check.alipay.fault = lambda *_: None
        number = process.last().get("payment")
        check.alipay.pay(number)
        check.expect(check.settle_until(lambda: check.finality(number)["finality"] == "paid", 18), "healed, and still not paid")
    run.__name__ = "alipay_success_" + mode
    scenario(alipay={})(run)


for mode in ("none", "wrong", "other_path", "tampered", "other_client"):
    forged_success(mode)


def query_trouble(name, fault, last=2):
    def run(check):
        check.alipay.fault = lambda kind, count, number: fault if kind == "query" and count <= last else None
        process = check.scan(check.alipay.phone("password", after=3), wait=30)
        check.expect(process.names() == ["quoted", "paid"], f"{name}: {process.brief()}")
    run.__name__ = "alipay_inquiry_" + name
    scenario(alipay={})(run)


query_trouble("reply_lost", {"drop": "after"})
query_trouble("not_exist_at_first", {"mutate": said("F", "ORDER_NOT_EXIST")})
query_trouble("process_fail_at_first", {"mutate": said("F", "PROCESS_FAIL")}, 1)
query_trouble("unknown_exception", {"mutate": said("U", "UNKNOWN_EXCEPTION")})
query_trouble("unsigned", {"sign": "none"})
query_trouble("status_unheard", {"mutate": lambda answer: {**answer, "paymentStatus": "AUTH_SUCCESS"}})
query_trouble("status_missing", {"mutate": lambda answer: {k: v for k, v in answer.items() if k != "paymentStatus"}})
query_trouble("pending", {"mutate": lambda answer: {**answer, "paymentStatus": "PENDING"}})
query_trouble("too_many_requests", {"status": 429, "raw": b"slow down", "type": "text/plain", "sign": "none", "headers": [("Retry-After", "3")]}, 1)


@scenario(alipay={})
def alipay_request_lost(check):
    """Nothing arrived: not paid, not called unpaid while it might still arrive, the code not sent again."""
    check.alipay.fault = lambda kind, count, number: {"drop": "before"} if kind == "pay" else None
    process = check.scan(check.alipay.phone(), wait=8)
    check.expect(process.word() in ("unknown", "unpaid"), process.brief())
    check.expect(len(check.alipay.asked("pay")) == 1, f"requests {[r['kind'] for r in check.alipay.requests]}")
    check.note(f"{process.names()}; asked {[r['kind'] for r in check.alipay.requests]}")


@scenario(alipay={})
def alipay_without_a_line(check):
    check.alipay.stop()
    began = time.time()
    process = check.scan(check.alipay.phone(), wait=10)
    check.expect(process.code in (3, 4) and time.time() - began <= 20, process.brief())
    shown = check.sale(tender="alipay", wait=5).end()
    check.check_sale(shown)
    check.expect("qr" not in shown.names() and shown.code in (3, 4), shown.brief())
    check.alipay.start()
    check.settle(20)
    check.expect(not [r for r in check.alipay.asked("pay") if b"paymentMethodId" in r["body"]], "a code was kept and sent later")
    process = check.scan(check.alipay.phone(), "2.00")
    check.expect(process.names() == ["quoted", "paid"], f"after the line is up: {process.brief()}")


@scenario(alipay={})
def one_wallet_down_the_other_sells(check):
    check.alipay.stop()
    failed = check.scan(check.alipay.phone(), "2.00", wait=5)
    check.expect(failed.word() != "paid", failed.brief())
    check.paid_sale(amount="3.00", patience=25)
    check.alipay.start()
    check.acquirer.stop()
    process = check.scan(check.alipay.phone(), "4.00", wait=20)
    check.expect(process.names() == ["quoted", "paid"], f"Alipay+ while WeChat is down: {process.brief()}")
    check.acquirer.start()
