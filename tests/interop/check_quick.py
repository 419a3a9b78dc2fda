"""WeChat Pay by the customer's code: what a counter sees of it, USERPAYING in every shape, refusals, coupons."""

import time

from till import scenario
from wechat_quick import USERPAYING
from wire import Refused


def one_pay(check):
    sent = check.acquirer.asked("quick")
    check.need(sent, "no quick pay request came")
    check.expect(len(sent) == 1, f"{len(sent)} quick pay requests, expected one")
    return sent[0]["number"]


def paid_with(check, process, amount, payer):
    if not check.expect(process.names() == ["quoted", "paid"], process.brief()):
        return
    quoted, paid = process.events
    number = one_pay(check)
    order = check.acquirer.orders[number]
    check.expect(paid["payment"] == number and paid["amount"] == quoted["local"] == amount, f"paid {paid}, quoted {quoted}")
    check.expect(paid["payer"] == payer, f"paid.payer {paid['payer']}, expected {payer}")
    check.expect(paid["acquirer_id"] == order["id"], "acquirer_id is not the acquirer's id")
    row = check.finality(number)
    check.expect((row["finality"], row["tender"], row["payer"], row["sale"]) == ("paid", "wechat", payer, quoted["sale"]), f"payments {row}")
    check.expect(order["request"].get("attach") == quoted["sale"], f"attach is {order['request'].get('attach')!r}, the sale {quoted['sale']}")


@scenario()
def quick_paid(check):
    process = check.scan(check.acquirer.phone())
    paid_with(check, process, {"minor": 12850, "currency": "EUR"}, {"minor": 10078, "currency": "CNY"})
    check.expect(process.elapsed <= 6, f"a payment without a password took {process.elapsed:.1f} s")
    before = len(check.acquirer.requests)
    code, events, _ = check.settle()
    check.expect(code == 0 and not events, f"sync --once after the end: {code} {events}")
    after = [r["kind"] for r in check.acquirer.requests[before:] if r["kind"] != "rate"]
    check.expect(not after, f"requests after the final state: {after}")


@scenario(institution=True, keys="both")
def quick_paid_institution_from_standard_input(check):
    code = check.acquirer.phone(prefix="10")
    process = check.scan("-", "1.00", stdin=f"{code}\r\n")
    paid_with(check, process, {"minor": 100, "currency": "EUR"}, {"minor": 10078, "currency": "CNY"})
    check.expect(not any(code in word for word in process.arguments), "the scenario itself")


@scenario(currency="JPY")
def quick_paid_yen(check):
    check.acquirer.rate = "4567890"
    process = check.scan(check.acquirer.phone(prefix="14", payer=(57100, "CNY")), "12500")
    paid_with(check, process, {"minor": 12500, "currency": "JPY"}, {"minor": 57100, "currency": "CNY"})


@scenario()
def quick_spaces_around_the_code(check):
    for before, after in (("", "\n"), (" ", " \n"), ("\t", "\r\n"), ("", "")):
        process = check.scan("-", "2.00", stdin=f"{before}{check.acquirer.phone()}{after}")
        check.expect(process.word() == "paid", f"{before!r} and {after!r} around the code: {process.brief()}")


@scenario(wechat='campaign = "spring_2026-A"\ngoods_tag = "TOURIST"')
def campaign_and_tag(check):
    """`attach` carries the campaign and the sale, in both directions."""
    scanned = check.scan(check.acquirer.phone(), "5.00")
    shown = check.paid_sale(amount="6.00")
    for process in (scanned, shown):
        if not check.expect(process.word() == "paid", process.brief()):
            continue
        request = check.acquirer.orders[process.last()["payment"]]["request"]
        sale = process.events[0]["sale"]
        check.expect(request.get("attach") == f"spring_2026-A.{sale}", f"attach {request.get('attach')!r}")
        check.expect(request.get("goods_tag") == "TOURIST", f"goods_tag {request.get('goods_tag')!r}")


def userpaying(shape):
    def run(check):
        code = check.acquirer.phone("password", after=4, shape=shape)
        process = check.scan(code, wait=25)
        check.expect(process.names() == ["quoted", "paid"], f"{shape}: {process.brief()}")
        number = one_pay(check)
        queries = check.acquirer.queries(number)
        check.expect(queries, "never asked")
        paid_at = check.acquirer.orders[number].get("paid_at") if number in check.acquirer.orders else None
        if paid_at and process.lines:
            check.expect(process.lines[-1][0] - paid_at <= 8, f"noticed {process.lines[-1][0] - paid_at:.1f} s after the password")
    run.__name__ = "quick_userpaying_" + shape
    return run


for shape in USERPAYING:
    scenario()(userpaying(shape))


@scenario()
def quick_wrong_password(check):
    process = check.scan(check.acquirer.phone("wrong_password", after=3), wait=25)
    check.expect(process.last().get("event") == "unpaid" and process.last().get("reason") == "declined", process.brief())
    code, events, _ = check.settle()
    check.expect(code == 0 and not events, f"sync afterwards: {code} {events}")


@scenario()
def quick_wait_ends_before_the_password(check):
    process = check.scan(check.acquirer.phone("password", after=12), wait=3)
    check.expect(process.names() == ["quoted", "unknown"] and process.elapsed <= 18, process.brief())
    number = one_pay(check)
    done = check.settle_until(lambda: check.finality(number)["finality"] == "paid", 30)
    check.expect(done, f"never learned: {check.finality(number)}")


def refused(name, *codes):
    """A signed no of the wallet is final for this code: unpaid, soon, and nothing is tried again."""
    def run(check):
        for status, code in codes:
            process = check.scan(check.acquirer.phone("refused", refusal=Refused(status, code)), "3.00", wait=45, seconds=80)
            check.expect(process.last().get("event") == "unpaid", f"{code}: {process.brief()}")
            if process.elapsed > 8:
                check.note(f"{code}: the word came after {process.elapsed:.0f} s")
            check.expect(check.finality(process.last().get("payment")).get("finality") == "unpaid", f"{code}: not unpaid")
        check.expect(len(check.acquirer.asked("quick")) == len(codes), "not one request for each code")
    run.__name__ = "quick_refused_" + name
    return run


SCAN = 'scan_seconds = 20\nreverse_after_seconds = 15'
scenario(wechat=SCAN)(refused("code", (403, "AUTH_CODE_EXPIRE"), (400, "AUTH_CODE_INVALID"), (403, "AUTHCODEEXPIRE")))
scenario(wechat=SCAN)(refused("money", (403, "NOT_ENOUGH"), (403, "NOTENOUGH"), (403, "RULE_LIMIT"), (403, "RULELIMIT")))
scenario(wechat=SCAN)(refused("merchant", (403, "NO_AUTH"), (403, "NOAUTH"), (403, "ACCOUNT_ERROR"), (403, "ACCOUNTERROR")))
scenario(wechat=SCAN)(refused("request", (400, "PARAM_ERROR"), (400, "APPID_MCHID_NOT_MATCH"), (400, "MCH_NOT_EXISTS")))


def doubtful(name, *codes):
    """Answers that may mean anything: never paid, unpaid only when nothing can be charged, asked about first."""
    def run(check):
        for status, code in codes:
            process = check.scan(check.acquirer.phone("refused", refusal=Refused(status, code)), "3.00", wait=6, seconds=40)
            check.expect(process.word() in ("unknown", "unpaid"), f"{code}: {process.brief()}")
            check.note(f"{status} {code}: {process.word()}")
        check.expect(len(check.acquirer.asked("quick")) == len(codes), "not one request for each code")
    run.__name__ = "quick_doubtful_" + name
    return run


scenario()(doubtful("servers", (500, "SYSTEM_ERROR"), (500, "SYSTEMERROR"), (500, "BANK_ERROR"), (503, "SERVICE_UNAVAILABLE")))
scenario()(doubtful("others", (429, "RATE_LIMITED"), (500, "BIZERR_NEED_RETRY"), (403, "OUT_TRADE_NO_USED"), (418, "NEVER_HEARD_OF")))
scenario()(doubtful("state", (400, "ORDER_PAID"), (400, "ORDER_CLOSED"), (400, "ORDER_REVERSED"), (403, "TRADE_ERROR")))


def coupons(name, change, payer=9500):
    def run(check):
        promotion = {"promotion_id": "109519", "name": "单品惠-6", "scope": "SINGLE", "type": "DISCOUNT", "amount": 100, "currency": "EUR",
                     "activity_id": "931386", "wechatpay_contribute_amount": 0, "merchant_contribute_amount": 100, "other_contribute_amount": 0,
                     "goods_detail": [{"goods_id": "a_goods1", "goods_remark": "x", "discount_amount": 100, "quantity": 1, "price": 100}]}

        def mutate(answer):
            if "promotion_detail" in answer and answer["promotion_detail"]:
                change(answer, answer["promotion_detail"][0])
            return answer
        check.acquirer.fault = lambda kind, count, number: {"mutate": mutate} if kind in ("quick", "query") else None
        process = check.scan(check.acquirer.phone(payer=(payer, "CNY"), promotions=[promotion]))
        check.expect(process.names() == ["quoted", "paid"] and process.last().get("payer") == {"minor": payer, "currency": "CNY"}, process.brief())
        check.note(f"a paid sale with a coupon has fields {list(process.last())}")
    run.__name__ = "coupons_" + name
    return run


scenario()(coupons("as_documented", lambda answer, it: None))
scenario()(coupons("named_detail", lambda answer, it: answer.update(detail=answer.pop("promotion_detail"))))
scenario()(coupons("one_object", lambda answer, it: answer.update(promotion_detail=it)))
scenario()(coupons("table_spelling_in_yuan", lambda answer, it: it.update(
    currency="CNY", type="COUPON", wxpay_contribute_amount=it.pop("wechatpay_contribute_amount"))))
scenario()(coupons("unknown_type_and_texts", lambda answer, it: it.update(type="VOUCHER", amount="100", merchant_contribute_amount="x", goods_detail={})))
scenario()(coupons("free_for_the_customer", lambda answer, it: it.update(amount=12850), payer=0))


@scenario()
def quick_without_a_line(check):
    check.acquirer.stop()
    process = check.scan(check.acquirer.phone(), wait=10)
    check.expect(process.code in (3, 4) and process.word() in ("unpaid", "unknown"), process.brief())
    check.expect(process.elapsed <= 20, f"said after {process.elapsed:.1f} s")
    check.note(f"without a line: {process.names()}, exit {process.code}, {process.elapsed:.1f} s")
    cash = check.run("sale", "5", "--tender", "cash")
    check.expect(cash.names() == ["quoted", "paid"], f"cash: {cash.brief()}")
    check.acquirer.start()
    check.settle(6)
    check.expect(not check.acquirer.asked("quick"), "a code was kept and sent later")




@scenario()
def quick_control_characters_in_the_refusal(check):
    process = check.scan(check.acquirer.phone("refused", refusal=Refused(403, "NOT_ENOUGH", "余额\x1b[31m不足\x07‮")), wait=30)
    check.expect("\x1b" not in check.said and "\x07" not in check.said, "control characters of the answer are echoed raw")
    check.expect(process.word() == "unpaid", process.brief())


@scenario()
def quick_ten_in_a_row(check):
    for turn in range(10):
        process = check.scan(check.acquirer.phone(payer=(100 + turn, "CNY")), f"{turn + 1}.00")
        check.expect(process.last().get("payer") == {"minor": 100 + turn, "currency": "CNY"}, process.brief())
    time.sleep(0.1)
    check.expect(len(check.acquirer.orders) == 10, f"{len(check.acquirer.orders)} orders")
